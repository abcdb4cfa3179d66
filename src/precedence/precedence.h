/* precedence/precedence.h: the order of people, and of their groups. */
#ifndef PRECEDENCE_PRECEDENCE_H
#define PRECEDENCE_PRECEDENCE_H

#include "base/base.h"
#include "roster/roster.h"
#include "rule/rule.h"
#include <zuoci/precedence.h>

/* A group in the order of groups (protocol, section 2: by the keys of a name, then by the smallest `order`
 * among its members, then by first row). */
typedef struct precedence_group {
    const char *name; /* lent by the roster; "" for people without a group */
    int people;
    double least_order; /* INFINITY: no member has one */
    double votes;       /* of all; -INFINITY: no member has any */
    int first_row;      /* the first of its people in the roster */
} precedence_group;

/* The groups of `people`, in their order; *groups is in the arena. Returns their count, -1 without memory. */
int precedence_groups(const zc_roster *roster, const zc_options *options, const zc_datapath *data,
                      const zc_person people[], int count, zc_arena *arena, precedence_group **groups);

/* Whether a key of `by` heeds the option ("strokes" heeds stroke_name). *keys: all keys that would, joined,
 * in the arena; NULL: it is no option of an order, or no memory. */
bool precedence_heeds(const char *by, const char *option, const char **keys, zc_arena *arena);

/* Whether a profile is named by its file, not by its word. */
bool precedence_profile_is_file(const char *word);
/* A profile from bytes in memory; `shown` names them. See zc_profile_read. */
ZC_CHECKED zc_status precedence_profile_bytes(zc_bytes bytes, const char *shown, zc_profile **out,
                                              zc_diags *diags);

/* ---- an index of names ---- */

typedef struct precedence_entry {
    zc_person person;
    const char
        *tab; /* "Z", "四画", "4"; "#" for a name that has none; "" for keys without tabs; in the arena */
} precedence_entry;

/* All people in the order of options->by, with the words of an index's tabs where that is pinyin, strokes or
 * alpha.
 * entries  yours, zc_roster_people() long
 * diags    as zc_precedence_order */
ZC_CHECKED zc_status precedence_index(const zc_roster *roster, const zc_options *options,
                                      const zc_datapath *data, zc_lang lang, zc_arena *arena,
                                      precedence_entry entries[], zc_diags *diags);

/* ---- why one stands before another ---- */

/* The keys, opened once to tell of many; it reads the roster and the options for as long as it lives. */
typedef struct precedence_scale precedence_scale;

/* Nothing is told of what is wrong with cells: ordering the people has told it.
 * diags  precedence-unknown-key, precedence-no-table, precedence-bad-line */
ZC_CHECKED zc_status precedence_scale_open(const zc_roster *roster, const zc_options *options,
                                           const zc_datapath *data, precedence_scale **out, zc_diags *diags);
void precedence_scale_free(precedence_scale *scale);

typedef struct precedence_reason {
    const char *key;       /* "rank"; "" where all keys are equal and the roster's rows decide */
    const char *what;      /* what was compared: "级别" */
    const char *values[2]; /* "厅局级正职", "厅局级副职": of the higher, of the lower */
    const char *rule;      /* the rule's id; "" for the roster's rows */
} precedence_reason;

/* The first key that parts `higher` from `lower`, and what it says. Texts are the scale's. */
ZC_CHECKED zc_status precedence_between(precedence_scale *scale, zc_person higher, zc_person lower,
                                        zc_lang lang, precedence_reason *out);
/* The same of two groups of one list. */
ZC_CHECKED zc_status precedence_between_groups(precedence_scale *scale, const precedence_group *higher,
                                               const precedence_group *lower, zc_lang lang,
                                               precedence_reason *out);
#endif
