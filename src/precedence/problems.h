/* precedence/problems.h: what can be wrong with an order of people. */
#ifndef PRECEDENCE_PROBLEMS_H
#define PRECEDENCE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem precedence_unknown_key, precedence_mixed_ranks, precedence_bad_date,
    precedence_bad_number, precedence_bad_boost, precedence_unknown_unit, precedence_unlisted_unit,
    precedence_no_start, precedence_guessed_rank, precedence_guessed_former, precedence_no_guess,
    precedence_beyond_strokes, precedence_no_reading, precedence_uneven_reading;
extern const zc_problem precedence_unused_option, precedence_no_option_of_it;
extern const zc_problem precedence_key_twice, precedence_no_key;
extern const zc_problem precedence_no_table, precedence_bad_line;
extern const zc_problem precedence_unknown_profile, precedence_profile_of_profile;
#endif
