/* venue/check_problems.h: what a check of a hall may find. */
#ifndef VENUE_CHECK_PROBLEMS_H
#define VENUE_CHECK_PROBLEMS_H

#include "base/base.h"

extern const zc_problem venue_no_code;
#endif
