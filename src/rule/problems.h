/* rule/problems.h: what can go wrong with options. */
#ifndef RULE_PROBLEMS_H
#define RULE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem rule_unknown_option, rule_unknown_value, rule_bad_number, rule_too_long;
#endif
