/* solve/solve.h: people into seats. */
#ifndef SOLVE_SOLVE_H
#define SOLVE_SOLVE_H

#include "base/base.h"
#include "layout/layout.h"
#include "plan/plan.h"
#include "precedence/precedence.h"
#include "roster/roster.h"
#include "rule/rule.h"
#include "venue/venue.h"
#include <zuoci/solve.h>
#endif
