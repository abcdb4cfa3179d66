/* plan/flip.h: one row in two plans, for the sentence that tells how it flipped. */
#ifndef PLAN_FLIP_H
#define PLAN_FLIP_H

#include "plan/record.h"

/* Where one who has come into the row was, or one who has gone out of it is; no seat: in no other row. */
typedef struct row_passer {
    const record_seat *seat, *other;
    bool came;
} row_passer;

typedef struct row_flip {
    record_row row[RECORDS];
    row_passer *passers;
    const record_seat **moved; /* as they sit after */
    int passer_count, moved_count;
    int changed_hands; /* of those who moved: from one half of the row to the other */
    int school;        /* of flip_school; FLIP_NO_SCHOOL where none explains both rows */
} row_flip;

enum { FLIP_NO_SCHOOL = -1 };
/* "even=two_on_left" */
const char *flip_school(int school);
/* The sentence. In the arena; NULL without memory. */
const char *flip_words(const row_flip *flip, zc_lang lang, zc_arena *arena);
#endif
