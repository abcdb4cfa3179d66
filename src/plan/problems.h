/* plan/problems.h: what can go wrong when a plan is written or read. */
#ifndef PLAN_PROBLEMS_H
#define PLAN_PROBLEMS_H

#include "base/base.h"

extern const zc_problem plan_unknown_format;
extern const zc_problem plan_no_columns, plan_bad_figure, plan_no_seat, plan_same_seat, plan_same_person;
extern const zc_problem plan_unknown_seat, plan_other_hall, plan_unknown_person, plan_ambiguous_person,
    plan_without_seat;
#endif
