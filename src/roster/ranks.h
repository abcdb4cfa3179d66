/* roster/ranks.h: the words of layouts/ranks.xml, and what a cell of the rank column means. */
#ifndef ROSTER_RANKS_H
#define ROSTER_RANKS_H

#include "roster/known.h"
#include "roster/roster.h"

typedef struct rank_words {
    known_words ranks;  /* meaning: the rank's place, a ladder's in thousands */
    known_words bare;   /* bands that do not say which half */
    known_words awards; /* meaning: the grade */
} rank_words;

/* Fills `out`, which begins zeroed; free it in any case.
 * diags  what xml_read_data says */
ZC_CHECKED zc_status rank_words_read(const zc_datapath *path, zc_arena *arena, rank_words *out,
                                     zc_diags *diags);
void rank_words_free(rank_words *words);

/* How a cell was understood. */
typedef enum rank_reading { RANK_EMPTY, RANK_PLAIN, RANK_CODED, RANK_BARE, RANK_UNKNOWN } rank_reading;

/* The rank that a folded cell names.
 * receives_award  words of awards count for those alone */
rank_reading rank_understand(const rank_words *words, const char *folded, bool receives_award,
                             roster_rank *out);
#endif
