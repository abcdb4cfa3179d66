/* artwork/chart_banquet.h: many round tables in a room, as a chart draws them. */
#ifndef ARTWORK_CHART_BANQUET_H
#define ARTWORK_CHART_BANQUET_H

#include "artwork/chart_table.h"

typedef struct banquet_room {
    artwork_chart *chart;
    chart_round *rounds;
    int count;
    double size;
    bool corners;                             /* room for the view and the key table beside the stage */
    double from_mm, to_mm, top_mm, bottom_mm; /* what the tables may take with their names */
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

/* ---- chart_banquet_table.c ---- */

void banquet_draw_table(artwork_chart *chart, const chart_round *round);
/* The view, and the key table that shows how all of them are seated. */
void banquet_draw_corners(const banquet_room *banquet);
#endif
