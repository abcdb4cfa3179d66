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
    const zc_setting *settings; /* where the options were set, for the reasons; of one key the last holds */
    int setting_count;
} zc_solve_input;

/* Seats everybody by the style's rules; the roster's own `seat` column counts as pins.
 * layout, plan  new, yours; NULL unless ZC_OK
 * diags  solve-unknown-person (near names), solve-ambiguous-person, solve-unknown-seat (near ids),
 * solve-seat-twice, solve-person-twice, solve-no-place (a role or side that the style has no place for),
 * layout-*, precedence-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_PLAN, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_solve(const zc_solve_input *input, zc_layout **layout, zc_plan **plan,
                                     zc_diags *diags);

/* Why everybody of a plan sits where he sits, in one language. */
typedef struct zc_reasons zc_reasons;

/* One person's reasons; texts are lent by the zc_reasons, "" where there is nothing to say. */
typedef struct zc_reason {
    zc_rule rule; /* that gave the seat; PIN: the office */
    const char *line; /* all of it, "R-ROSTRUM-ODD 主席台第1排第2位（共7席）；...": a cell of a plan */
    const char *head;            /* its beginning: the rule's id, and the place in region and row */
    const char *place;           /* "主席台人员第2位（共16人）": in the order of his list */
    const char *after;           /* whom he follows there, and which key, group or rule says so */
    const char *before;          /* whom he goes before */
    const char *region;          /* why he is in that list */
    const char *statement;       /* what the rule says, where the head does not */
    const char *chair;           /* where the chair stands: "首位左手第1席" */
    const char *options;         /* the options that the rule heeds, each with who set it */
    const char *options_in_line; /* of these the first, and those that are not at their default */
} zc_reason;

/* Makes ready to tell; nothing is worked out before it is asked for.
 * input         what the plan was solved from; it, the layout and the plan must live as long
 * out           new, yours; NULL unless ZC_OK
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_reasons_make(const zc_solve_input *input, const zc_layout *layout,
                                            const zc_plan *plan, zc_lang lang, zc_reasons **out);

/* Frees the reasons and what they lent; NULL is allowed. */
ZC_API void zc_reasons_free(zc_reasons *reasons);

/* Why `person` sits where he sits. ZC_OK, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_reasons_of(zc_reasons *reasons, zc_person person, zc_reason *out);

#ifdef __cplusplus
}
#endif
#endif
