/* zuoci/plan.h: who sits where, with the reason for each.
 * Memory   a zc_plan owns all that it lends; free it once with zc_plan_free()
 * Threads  a finished zc_plan is read-only and may be shared */
#ifndef ZUOCI_PLAN_H
#define ZUOCI_PLAN_H

#include <zuoci/base.h>
#include <zuoci/layout.h>
#include <zuoci/roster.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Seat to attendee. */
typedef struct zc_plan zc_plan;

/* Frees the plan; NULL is allowed. */
ZC_API void zc_plan_free(zc_plan *plan);

/* The person on a seat; false if it is empty. */
ZC_API bool zc_plan_person(const zc_plan *plan, zc_seat seat, zc_person *out);

/* The seat of a person; false if he has none. */
ZC_API bool zc_plan_seat(const zc_plan *plan, zc_person person, zc_seat *out);

/* Why: begins with the rule's id; "" for an empty seat. Lent. */
ZC_API const char *zc_plan_reason(const zc_plan *plan, zc_seat seat);

/* Writes the plan as csv (design: columns of the plan), csv or json or xlsx by the ending; `-`: csv to
 * standard output.
 * diags  plan-unknown-format, base-cannot-write
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_plan_write(const zc_plan *plan, const zc_layout *layout,
                                          const zc_roster *roster, const char *path, zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
