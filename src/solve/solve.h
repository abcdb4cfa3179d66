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

/* Whether the wishes speak of people of the roster, where nobody can be seated for other reasons.
 * diags  solve-unknown-person, solve-ambiguous-person */
ZC_CHECKED zc_status solve_check_people(const zc_roster *roster, const zc_wish wishes[], int count,
                                        zc_arena *arena, zc_diags *diags);

/* The person that "name", "name@unit" means, as pins do.
 * diags  solve-unknown-person, solve-ambiguous-person, at `place` */
bool solve_find_person(const zc_roster *roster, const char *who, zc_place place, zc_arena *arena,
                       zc_person *out, zc_diags *diags);

/* What a style is chosen by. */
layout_census solve_census(const zc_roster *roster);
#endif
