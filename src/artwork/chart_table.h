/* artwork/chart_table.h: round tables as a chart draws them: banquets and one large ring. */
#ifndef ARTWORK_CHART_TABLE_H
#define ARTWORK_CHART_TABLE_H

#include "artwork/chart.h"

/* A table on the page; sizes are looks.md's times `size`. */
typedef struct chart_round {
    const layout_furniture *table;
    int index; /* of the furniture */
    double x_mm, y_mm, size;
    bool tall;       /* a name above or below it takes two lines */
    int page;        /* an overview: the page on which its seats are; 0: they are drawn here */
    double reach_mm; /* from its middle to the end of the longest name beside it, at size 1 */
} chart_round;

/* The stage of a room of tables, at the top of the walls; returns its depth, 0 if the room has none. */
double chart_room_stage_depth(const artwork_chart *chart);
void chart_room_stage_draw(artwork_chart *chart);
/* A word for the group that most people of a table share; "" if fewer than half do. */
const char *chart_table_group(artwork_chart *chart, int table);
int chart_table_people(const artwork_chart *chart, int table);
int chart_table_seats(const artwork_chart *chart, int table);

/* A taken seat's disc: what the seat is for, else in drafts its place of honour (0: none). */
void chart_seat_disc(artwork_chart *chart, chart_point at, double disc_mm, const layout_seat *seat,
                     int place);

/* ---- names beside discs: chart_beside.c ---- */

/* What a text blackens. */
typedef struct chart_ink {
    double left, right, top, bottom;
} chart_ink;

/* Piece by piece, and the box of all. */
typedef struct chart_inks {
    chart_ink *pieces;
    int count;
    chart_ink all;
} chart_inks;

/* Those of a text, from its origin. In the arena. */
chart_inks chart_inks_of(artwork_chart *chart, const text_setting *setting);
chart_ink chart_ink_at(chart_ink ink, chart_point at);
/* From a point to the nearest ink; 0 inside. */
double chart_ink_away(chart_ink ink, chart_point from);
/* The origin of a text, from the middle of a disc: the ink is slid along `way` (of length 1) until it is
 * `away_mm` from that middle. hold: the point of the ink that stays on the way, -1 .. 1 from left to right
 * and from top to bottom; on the side of the disc */
chart_point chart_beside_disc(const chart_inks *inks, chart_point way, chart_point hold, double away_mm);
/* Puts the box where a name that is set in it has its origin there. */
void chart_name_at(chart_name_box *box, const text_setting *setting, chart_point origin);
#endif
