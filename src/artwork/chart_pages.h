/* artwork/chart_pages.h: a hall that is drawn on several pages: an overview, then its parts. */
#ifndef ARTWORK_CHART_PAGES_H
#define ARTWORK_CHART_PAGES_H

#include "artwork/chart_cut.h"

typedef struct paging_plan {
    artwork_chart *chart;
    const chart_block *blocks;
    int count;
    chart_part *parts;
    int part_count, part_pages;
    int paper;
    int before; /* pages before the parts: the overview, and the rostrum's own */
} paging_plan;

/* Makes room for the parts; then each part is added, cut where its names would be too small on one page. */
zc_status paging_begin(paging_plan *paging);
zc_status paging_add(paging_plan *paging, const chart_part *part);
chart_part paging_whole(const paging_plan *paging, int whole);

/* ---- chart_pages_part.c ---- */

/* The seats of a part, drawn as `block`, on a page of their own. */
zc_status paging_fit_part(paging_plan *paging, const chart_part *part, const chart_block *block,
                          chart_hall *hall);
zc_status paging_draw_part(paging_plan *paging, const chart_part *part);

/* ---- chart_pages_overview.c ---- */

zc_status paging_draw_overview(paging_plan *paging);
/* The outline of a part in its placed block; a path that its caller paints. */
void paging_frame_path(artwork_chart *chart, const chart_placed *placed, const chart_part *part);
#endif
