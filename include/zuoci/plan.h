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

/* ---- plans that were written down ---- */

/* A plan as a file holds it: its seats and who sits on them, without the roster and the hall. */
typedef struct zc_plan_record zc_plan_record;

/* Reads a plan that zc_plan_write has written, edited by hand or not: csv, json or xlsx, seen from the
 * content.
 * path   `-` reads standard input
 * out    the new record, yours; NULL unless ZC_OK
 * diags  plan-no-columns (what lacks of seat, region, row, number, x_mm, y_mm, facing_deg, name),
 * plan-bad-figure, plan-no-seat, plan-same-seat, plan-same-person (one name, unit, title and group twice),
 * table-*, base-cannot-read
 * Returns ZC_OK, ZC_BAD_INPUT (at least one error in diags), ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_plan_read(const char *path, zc_plan_record **out, zc_diags *diags);

/* Frees the record; NULL is allowed. */
ZC_API void zc_plan_record_free(zc_plan_record *record);

/* What can be said of one person between two plans. */
typedef enum zc_plan_change_kind {
    ZC_PLAN_MOVED,
    ZC_PLAN_NEW,
    ZC_PLAN_LEFT,
    ZC_PLAN_PINNED,  /* not pinned before */
    ZC_PLAN_UNPINNED /* pinned before */
} zc_plan_change_kind;

/* One change; its texts are lent. `from` and `to` are seat ids, "" where he had or has none. */
typedef struct zc_plan_change {
    zc_plan_change_kind kind;
    const char *name, *unit;
    const char *from, *to;
} zc_plan_change;

/* All that differs between two plans; it keeps nothing of them. */
typedef struct zc_plan_changes zc_plan_changes;

/* Compares two plans. A name that stands once in both is one person; namesakes are told apart by unit, title
 * and group.
 * out   the changes, yours; NULL unless ZC_OK
 * Rule  R-ROSTRUM-CONFIRM: rows filled from their middle outward whose number of people or chairs changes
 * between odd and even are told as flips
 * Returns ZC_OK, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_plan_diff(const zc_plan_record *before, const zc_plan_record *after,
                                         zc_plan_changes **out);

/* Frees the changes; NULL is allowed. */
ZC_API void zc_plan_changes_free(zc_plan_changes *changes);

/* How many changes there are: moves and the new in the order of the plan after, then those who left, then
 * pins. */
ZC_API int zc_plan_changes_count(const zc_plan_changes *changes);

/* The change at `at`, 0 .. count-1. */
ZC_API zc_plan_change zc_plan_change_at(const zc_plan_changes *changes, int at);

/* How many people keep their seats. */
ZC_API int zc_plan_kept(const zc_plan_changes *changes);

/* How many rows flipped between odd and even. */
ZC_API int zc_plan_flips(const zc_plan_changes *changes);

/* What happened to such a row, in a sentence: which row, who is absent or new, what the pattern was and is,
 * who moved; lent. */
ZC_API const char *zc_plan_flip_words(const zc_plan_changes *changes, int at, zc_lang lang);

/* How changes are written: lines of kind,name,unit,from,to in words, behind them a count; or an array of
 * objects. */
typedef enum zc_plan_form { ZC_PLAN_WORDS, ZC_PLAN_JSON } zc_plan_form;

/* Writes them; `-` is standard output.
 * diags  base-cannot-write, base-is-input (the path leads to one of the plans)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_plan_changes_write(const zc_plan_changes *changes, zc_plan_form form,
                                                  zc_lang lang, const char *path, zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
