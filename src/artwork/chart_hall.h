/* artwork/chart_hall.h: the hall's blocks on the page: their boxes and bands, the pitch of their seats. */
#ifndef ARTWORK_CHART_HALL_H
#define ARTWORK_CHART_HALL_H

#include "artwork/chart.h"

/* ---- chart_band.c ---- */

enum { HALL_CORNERS = 4 };
void hall_corners(const chart_placed *placed, chart_point corners[HALL_CORNERS]);
/* The least free width between two blocks side by side. */
double hall_gap(const chart_placed *left, const chart_placed *right);
/* Where a block stands in the hall. */
chart_placed hall_true_place(const chart_block *block);
/* Bands from the rostrum on; blocks of a band overlap in depth. */
void hall_find_bands(chart_hall *hall);
/* The next block of a band by x; -1 behind the last. */
int hall_next_in_band(const chart_hall *hall, int band, int after);

/* ---- chart_pitch.c ---- */

/* Places all blocks with the largest pitch that the page has room for. */
void hall_find_pitch(const artwork_chart *chart, chart_hall *hall);

/* ---- chart_piece.c ---- */

/* A connected part of a zone in one block. */
typedef struct zone_piece {
    int zone, placed;
    int line, half, half_end;           /* the first run of its first line */
    int last_line, last_half, last_end; /* and of its last */
    bool front_free, rear_free;
    int left_line, left_end, right_line, right_end; /* lines that end the block's row with it; -1: none */
} zone_piece;

typedef struct zone_pieces {
    zone_piece *at;
    int count;
} zone_pieces;

/* The pieces of all zones, block after block. In the arena. */
zc_status hall_find_pieces(artwork_chart *chart, const chart_hall *hall, zone_pieces *out);
#endif
