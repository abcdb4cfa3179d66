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

/* The plan that a record holds, in this hall, of these people: pins and reasons as they were written.
 * out    the new plan, yours; NULL unless ZC_OK
 * diags  plan-unknown-seat, plan-other-hall, plan-unknown-person, plan-ambiguous-person; plan-without-seat (a
 *        warning for each person of the roster whom the record does not seat)
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status plan_follow(const zc_plan_record *record, const zc_layout *layout,
                                 const zc_roster *roster, zc_plan **out, zc_diags *diags);

/* ---- what was printed from a plan before: since.c ---- */

/* What stands on a card besides name and seat. */
enum { PLAN_PRINTS_POST = 1, PLAN_PRINTS_GROUP = 2 }; /* unit and title; group and role */

typedef enum plan_change_of_card {
    PLAN_CARD_KEPT,
    PLAN_CARD_NEW,
    PLAN_CARD_MOVED,
    PLAN_CARD_REWORDED,
    PLAN_CARD_LEFT
} plan_change_of_card;

/* A card of the old set that is no longer true. */
typedef struct plan_stale_card {
    plan_change_of_card change;
    const char *name, *region, *group, *role, *side; /* as the old plan has them */
    const char *seat, *now;                          /* in words; now "": he has none */
} plan_stale_card;

typedef struct plan_since {
    const char *path;             /* of the old plan */
    plan_change_of_card *changes; /* by seat of the layout; KEPT where nobody sits */
    plan_stale_card *stale;       /* in the old plan's order */
    int stale_count;
} plan_since;

/* What is printed now. */
typedef struct plan_now {
    const zc_plan *plan;
    const zc_layout *layout;
    const zc_roster *roster;
} plan_now;

/* Compares with what was printed before; all in the arena.
 * words    what the cards print, PLAN_PRINTS_*; what a plan's file does not hold cannot be compared
 * Returns  ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status plan_since_read(const plan_now *now, const zc_plan_record *before, int words,
                                     zc_lang lang, zc_arena *arena, plan_since *out);
#endif
