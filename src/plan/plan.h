/* plan/plan.h: seats to people with reasons. */
#ifndef PLAN_PLAN_H
#define PLAN_PLAN_H

#include "base/base.h"
#include "layout/layout.h"
#include "roster/roster.h"
#include "rule/rule.h"
#include <zuoci/plan.h>

/* An empty plan, yours; NULL without memory. */
zc_plan *plan_make(int seats, int people);
/* Seats a person; the seat must be free and the person without one. reason is copied. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status plan_put(zc_plan *plan, zc_seat seat, zc_person person, bool locked, const char *reason);
/* Says of a taken seat why, in other words; copied. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status plan_reword(zc_plan *plan, zc_seat seat, const char *reason);
bool plan_is_locked(const zc_plan *plan, zc_seat seat);
/* The plan as csv text. */
void plan_csv(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster, zc_textbuf *out);
/* How many people sit in a region, or in all (-1). */
int plan_people(const zc_plan *plan, const zc_layout *layout, int region);
#endif
