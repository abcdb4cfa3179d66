/* roster/known.h: words that mean something, as data files list them. */
#ifndef ROSTER_KNOWN_H
#define ROSTER_KNOWN_H

#include "base/base.h"
#include "xml/xml.h"

typedef struct known_word {
    const char *word;   /* as the file writes it */
    const char *folded; /* fold_word's */
    int meaning;
} known_word;

typedef ZC_VEC(known_word) known_words;

/* Adds the words of `text`, parted by blanks, all of one meaning; false without memory. */
bool known_add(known_words *words, zc_arena *arena, const char *text, int meaning);

/* The meaning of a folded word; false if it is not known. Of two alike the first counts. */
bool known_find(const known_words *words, const char *folded, int *meaning);

/* The known words near to `word`, joined; NULL if none comes near, or without memory.
 * meaning  only words of this meaning; -1 for all */
const char *known_near(const known_words *words, zc_arena *arena, const char *word, int meaning);
#endif
