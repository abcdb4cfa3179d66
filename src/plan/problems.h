/* plan/problems.h: what can go wrong when a plan is written. */
#ifndef PLAN_PROBLEMS_H
#define PLAN_PROBLEMS_H

#include "base/base.h"

extern const zc_problem plan_unknown_format;
#endif
