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

/* ---- chart_leader.c ---- */

/* The outer edge of a line's last cell on one side, in halves. */
int hall_row_end(const chart_block *block, int line, bool right);
/* A way for the label's line between the rows, from `half` of `line` to the side; false if all are taken. */
bool hall_find_leader(const artwork_chart *chart, const chart_hall *hall, int line, int half,
                      chart_zone_label *label);
/* A label in an aisle: how tall, where its middle is on the page, whether no other is in its way, or in that
 * of any word so tall at that place; a place for one at the end of its line. */
double hall_column_tall(const chart_zone_label *label);
chart_point hall_column_at(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label);
bool hall_aisle_is_free(const artwork_chart *chart, const chart_hall *hall, chart_point at, double tall_mm);
bool hall_column_is_free(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label);
bool hall_find_column(const artwork_chart *chart, const chart_hall *hall, chart_zone_label *label);

/* ---- chart_label_room.c ---- */

/* The count behind a label's name: its size of the name's, the gap before it; from level to level. */
extern const double hall_count_share, hall_count_gap_mm, hall_level_mm;
/* How long a label's words are with the count. */
double hall_label_width(const artwork_chart *chart, const char *text, const char *count, double size_pt);
/* Notes what room the labels need about the blocks; those above narrow zones stand on levels. */
void hall_labels_take_room(const artwork_chart *chart, chart_hall *hall);

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
