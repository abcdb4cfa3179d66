/* roster/headings.h: the words of layouts/headings.xml. */
#ifndef ROSTER_HEADINGS_H
#define ROSTER_HEADINGS_H

#include "roster/known.h"
#include "roster/roster.h"

enum { ROLE_ORDINARY = ZC_ROLE_COUNT }; /* the meaning of words that give no role */

typedef enum roster_sex { ROSTER_MALE, ROSTER_FEMALE } roster_sex; /* male where nothing is said */

typedef struct headings {
    known_words columns;  /* meaning: a zc_column */
    known_words extras;   /* a roster_extra */
    known_words others;   /* 0: headings that only look like one of ours */
    known_words roles;    /* a zc_role, or ROLE_ORDINARY */
    known_words sides;    /* a zc_side */
    known_words sexes;    /* a roster_sex */
    known_words footers;  /* 0 */
    known_words groups;   /* 0: 组, 团: sections with a number are called so */
    known_words listings; /* 0: what a list calls itself at the end of its title */
    known_words joiners;  /* 0: what stands between the meeting's name and that */
} headings;

/* Fills `out`, which begins zeroed; free it in any case.
 * diags  roster-unknown-meaning, and what xml_read_data says */
ZC_CHECKED zc_status headings_read(const zc_datapath *path, zc_arena *arena, headings *out, zc_diags *diags);
void headings_free(headings *words);

/* Whether the cell begins a footer: a footer word alone, or before a colon or a number. */
bool headings_begin_footer(const headings *words, const char *folded);
#endif
