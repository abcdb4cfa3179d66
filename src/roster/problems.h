/* roster/problems.h: what can be wrong with a list of attendees. */
#ifndef ROSTER_PROBLEMS_H
#define ROSTER_PROBLEMS_H

#include "base/base.h"

extern const zc_problem roster_fault_as_name, roster_fault, roster_truth_as_name, roster_truth;
extern const zc_problem roster_unknown_meaning, roster_no_name_column, roster_no_name_in_guess,
    roster_near_name_column, roster_duplicate_column, roster_empty, roster_no_name, roster_same_person,
    roster_same_name, roster_unknown_rank, roster_unknown_rank_strict, roster_bare_rank, roster_coded_rank,
    roster_bad_number, roster_unknown_role, roster_unknown_side, roster_unknown_sex, roster_section,
    roster_footer, roster_title, roster_near_heading, roster_numbered_rows;
#endif
