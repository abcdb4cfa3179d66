/* precedence/strokes.h: R-NAME-STROKE: the order of characters by strokes. */
#ifndef PRECEDENCE_STROKES_H
#define PRECEDENCE_STROKES_H

#include "precedence/sortword.h"
#include "precedence/tables.h"
#include "rule/rule.h"

typedef struct stroke_book {
    const zc_datapath *path;
    zc_arena *arena;
    zc_diags *diags;
    char_table known, beyond;
    bool has_beyond; /* whether the second table is read */
} stroke_book;

/* diags  precedence-no-table, precedence-bad-line */
ZC_CHECKED zc_status strokes_open(stroke_book *book, const zc_datapath *path, zc_stroke_std standard,
                                  zc_arena *arena, zc_diags *diags);

/* Whether it is a dot that parts a foreign name, 买·提. */
bool stroke_is_dot(uint32_t character);

/* A name's place.
 * blank_middle  a name of two characters has an empty one between, which sorts first
 * beyond  the characters that are placed by their number of strokes alone, "㛃 12"; NULL: not asked for */
ZC_CHECKED zc_status strokes_write(stroke_book *book, const char *name, bool blank_middle, zc_textbuf *out,
                                   zc_textbuf *beyond);
/* What stands at `at` in that place, counted in the u32 of its sort word: the character and its strokes;
 * which of the name's characters it is goes to *nth (from 1). */
ZC_CHECKED zc_status strokes_tell(stroke_book *book, const char *name, bool blank_middle, int at,
                                  zc_lang lang, int *nth, zc_textbuf *out);
#endif
