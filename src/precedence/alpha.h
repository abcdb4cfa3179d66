/* precedence/alpha.h: R-NAME-ALPHA: names by the alphabet, from the letter that was drawn on. */
#ifndef PRECEDENCE_ALPHA_H
#define PRECEDENCE_ALPHA_H

#include "precedence/sortword.h"
#include "precedence/tables.h"

typedef struct alpha_book {
    char_table plain; /* of a letter with a mark: an index of `letters` */
    const char **letters;
} alpha_book;

/* diags  precedence-no-table, precedence-bad-line */
ZC_CHECKED zc_status alpha_open(alpha_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags);
/* A name without case and marks; its words part before all letters. */
void alpha_write(const alpha_book *book, const char *name, zc_textbuf *out);
#endif
