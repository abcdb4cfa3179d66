/* zuoci/solve.h: seats the attendees: rules first, wishes where they may. */
#ifndef ZUOCI_SOLVE_H
#define ZUOCI_SOLVE_H

#include <zuoci/base.h>
#include <zuoci/layout.h>
#include <zuoci/plan.h>
#include <zuoci/precedence.h>
#include <zuoci/roster.h>
#include <zuoci/rule.h>
#include <zuoci/venue.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum zc_wish_kind {
    ZC_WISH_PIN,  /* `who` sits on `seat` */
    ZC_WISH_EMPTY /* `seat` stays empty */
} zc_wish_kind;

/* What somebody asked for; texts are read, not kept. */
typedef struct zc_wish {
    zc_wish_kind kind;
    const char *who;  /* "name", or "name@unit" where two share a name; NULL for EMPTY */
    const char *seat; /* a seat's id */
    zc_place place;   /* where it was asked */
} zc_wish;

/* All that seating needs; read, not kept. */
typedef struct zc_solve_input {
    const char *style; /* a style's word or file */
    const zc_roster *roster;
    const zc_venue *venue;
    const zc_sizes *sizes;
    const zc_options *options;
    const zc_datapath *data;
    const zc_wish *wishes;
    int wish_count;
} zc_solve_input;

/* Seats everybody by the style's rules; the roster's own `seat` column counts as pins.
 * layout, plan  new, yours; NULL unless ZC_OK
 * diags  solve-unknown-person (near names), solve-ambiguous-person, solve-unknown-seat (near ids),
 * solve-seat-twice, solve-person-twice, solve-no-place (a role or side that the style has no place for),
 * layout-*, precedence-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_PLAN, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_solve(const zc_solve_input *input, zc_layout **layout, zc_plan **plan,
                                     zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
