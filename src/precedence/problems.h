/* precedence/problems.h: what can be wrong with an order of people. */
#ifndef PRECEDENCE_PROBLEMS_H
#define PRECEDENCE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem precedence_unknown_key, precedence_mixed_ranks;
#endif
