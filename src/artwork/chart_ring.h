/* artwork/chart_ring.h: one large round table with its people around it, as a chart draws it. */
#ifndef ARTWORK_CHART_RING_H
#define ARTWORK_CHART_RING_H

#include "artwork/chart_table.h"

typedef struct ring_table {
    artwork_chart *chart;
    const layout_furniture *table;
    int index;
    double x_mm, y_mm, radius_mm, disc_mm, name_pt, size, share_mm;
    bool crowded; /* names at top and bottom run from top to bottom */
    bool parties; /* discs bear what the seats are for */
    bool unnamed; /* an overview: the names are on other pages */
    bool part;    /* an arc of a ring that is drawn on several pages */
    int all;      /* seats of the whole ring */

    chart_ink *names; /* so far */
    int name_count;
    int *seats; /* from the top outward, so that the crowded ends come first */
    int count;
} ring_table;

/* ---- chart_ring_fit.c ---- */

zc_status ring_find_seats(ring_table *ring);
/* The ring as large as the chart's paper allows, and what follows from it. */
void ring_fit(ring_table *ring);
/* From the discs inward, what a part shows of the table. */
extern const double ring_band_mm;
/* The same for a part: its arc fills the page. */
void ring_fit_part(ring_table *ring);
/* From the table's middle toward a seat, of length 1; a place on the page so far that way. */
chart_point ring_direction(const ring_table *ring, int seat);
chart_point ring_at(const ring_table *ring, chart_point way, double away_mm);
/* From the table's middle to those of the discs. */
double ring_discs_mm(const ring_table *ring);

/* ---- chart_ring_names.c ---- */

void ring_draw_name(ring_table *ring, int seat, chart_point way);

/* ---- chart_ring.c ---- */

void ring_draw_seats(ring_table *ring);
/* The table and its seats in their room, with the view. */
void ring_draw_room(ring_table *ring);
const char *ring_counts(const ring_table *ring);

/* ---- chart_ring_pages.c ---- */

/* An overview, then arcs. */
zc_status ring_pages(ring_table *whole, int paper, chart_legend *legend);
#endif
