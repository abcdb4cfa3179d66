/* venue/near.h: points by where they stand, so that neighbours are found without comparing all pairs. */
#ifndef VENUE_NEAR_H
#define VENUE_NEAR_H

#include "venue/venue.h"

/* The chairs of a hall in squares of the floor. */
typedef struct near_grid {
    const venue_chair *chairs;
    double left_mm, top_mm, cell_mm;
    int columns, rows;
    const int
        *first; /* of each square, row by row: where its chairs begin in `chair_at`; one more at the end */
    const int *chair_at; /* chairs, square by square, each square's by growing index */
} near_grid;

/* False without memory. Time and memory grow with the chairs, not with the floor. */
bool near_make(const venue_chair chairs[], int count, zc_arena *arena, near_grid *out);

/* The chairs in the squares that a box touches: a few more than are in the box. */
typedef struct near_walk {
    const near_grid *grid;
    int left, right, bottom; /* squares */
    int row, at, end;
} near_walk;

near_walk near_begin(const near_grid *grid, double x_mm, double y_mm, double reach_mm);
int near_next(near_walk *walk); /* a chair; -1 behind the last */
#endif
