/* artwork/chart_banquet.h: many round tables in a room, as a chart draws them. */
#ifndef ARTWORK_CHART_BANQUET_H
#define ARTWORK_CHART_BANQUET_H

#include "artwork/chart_table.h"

/* Where a table stands that is on another page, from the tables of a page. */
typedef enum banquet_side {
    BANQUET_BEFORE, /* nearer the stage */
    BANQUET_BEHIND,
    BANQUET_LEFT,
    BANQUET_RIGHT,
    BANQUET_SIDES
} banquet_side;

typedef struct banquet_neighbour {
    const chart_round *round;
    banquet_side side;
} banquet_neighbour;

typedef struct banquet_room {
    artwork_chart *chart;
    chart_round *rounds;
    int count;
    double size;
    bool corners;                             /* room for the view and the key table beside the stage */
    double from_mm, to_mm, top_mm, bottom_mm; /* what the tables may take with their names */
    chart_point room_mm, page_mm, scale;      /* a place in the room, where it is on the page; mm for a mm */
    banquet_neighbour *neighbours;            /* of a part; lent by the whole */
    int neighbour_count;
} banquet_room;

/* The middle of a seat's disc on the page, from the middle of its table; x, y: in parts of its distance. */
typedef struct banquet_seat {
    double x, y, ring_mm, disc_mm;
} banquet_seat;

/* ---- chart_banquet_fit.c ---- */

zc_status banquet_find(banquet_room *banquet);
/* Places the tables on the page, as large as its paper allows. */
void banquet_take_paper(banquet_room *banquet, int paper, const chart_legend *legend);
double banquet_radius_mm(const chart_round *round);
/* Where a table is on the page, before it is turned for the view, or would be if it were drawn there. */
chart_point banquet_at(const banquet_room *banquet, const layout_furniture *table);
banquet_seat banquet_seat_at(const artwork_chart *chart, const chart_round *round, int seat);
chart_name_box banquet_name_beside(artwork_chart *chart, const chart_round *round, const banquet_seat *place,
                                   int seat);
/* Whether no table and no name lies in a box of the page. */
bool banquet_box_is_free(const banquet_room *banquet, double left, double top, double right, double bottom);

/* The same for an overview, whose tables are bare discs, and for a part, whose foot is the key plan's. */
void banquet_take_overview(banquet_room *banquet, int paper, const chart_legend *legend);
void banquet_take_part(banquet_room *banquet, int paper, const chart_legend *legend);

/* ---- chart_banquet.c ---- */

const char *banquet_counts(const banquet_room *banquet);
/* Walls, stage, tables, view and key table of a whole room. */
void banquet_draw_room(const banquet_room *banquet);
/* An entry in the document's outline for each table, so deep. */
void banquet_add_outline(const banquet_room *banquet, int level);
extern const double banquet_name_pt, banquet_readable_pt;

/* ---- chart_banquet_pages.c ---- */

/* An overview, then parts of whole tables; `drawn` is false, and nothing is, if a table alone is too large.
 */
zc_status banquet_pages(banquet_room *whole, int paper, chart_legend *legend, bool *drawn);
/* What a part keeps free at its foot for the key plan. */
double banquet_key_mm(const artwork_chart *chart);

/* ---- chart_banquet_ghosts.c: the tables next to those of a part ---- */

zc_status banquet_find_neighbours(const banquet_room *whole, banquet_room *part);
/* What they take of the page at a side; 0 where there are none. */
double banquet_ghosts_mm(const banquet_room *part, banquet_side side);
void banquet_draw_neighbours(const banquet_room *part);

/* ---- chart_banquet_table.c ---- */

void banquet_draw_table(artwork_chart *chart, const chart_round *round);
/* The view, and the key table that shows how all of them are seated. */
void banquet_draw_corners(const banquet_room *banquet);
#endif
