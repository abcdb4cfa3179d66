/* precedence/strokes.h: R-NAME-STROKE: the order of characters by strokes. */
#ifndef PRECEDENCE_STROKES_H
#define PRECEDENCE_STROKES_H

#include "precedence/sortword.h"
#include "precedence/tables.h"

typedef struct stroke_book {
    const zc_datapath *path;
    zc_arena *arena;
    zc_diags *diags;
    char_table known, beyond;
    bool has_beyond; /* whether the second table is read */
    char_table told; /* characters beyond the first one that are told */
    int told_count;
    zc_textbuf beyond_said; /* "㛃（12画）", for the report */
} stroke_book;

/* diags  precedence-no-table, precedence-bad-line */
ZC_CHECKED zc_status strokes_open(stroke_book *book, const zc_datapath *path, zc_arena *arena,
                                  zc_diags *diags);
/* Tells once which characters are placed by their number of strokes alone; frees what is not the arena's. */
void strokes_close(stroke_book *book);

/* A name's place; `blank_middle`: a name of two characters has an empty one between, which sorts first. */
ZC_CHECKED zc_status strokes_write(stroke_book *book, const char *name, bool blank_middle, zc_textbuf *out);
#endif
