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
    /* Whether all names of a part can be read on a page. */
    zc_status (*fits)(struct paging_plan *paging, const chart_part *part, bool *fits);
} paging_plan;

/* Makes room for the parts; then each part is added, cut where its names would be too small on one page. */
zc_status paging_begin(paging_plan *paging);
zc_status paging_add(paging_plan *paging, const chart_part *part);
chart_part paging_whole(const paging_plan *paging, int whole);

/* ---- chart_pages_part.c ---- */

zc_status paging_hall_fits(paging_plan *paging, const chart_part *part, bool *fits);
/* The page of the part so numbered, when all parts are there. */
zc_status paging_draw_part(paging_plan *paging, int number);
/* 3—5排 / rows 3–5; how many people sit there. */
const char *paging_rows_words(artwork_chart *chart, int first, int last);
int paging_people(const artwork_chart *chart, const chart_block *block);

/* ---- chart_ghosts.c: who is on another page ---- */

typedef struct paging_ghost {
    const chart_part *part;
    const chart_placed *placed; /* the part's block on its page */
    const chart_block *whole;
} paging_ghost;
extern const double paging_ghost_mm,
    paging_ghost_wide_mm; /* how high a row of them is, and how wide a name */
/* A name without a plate, its middle there. */
void paging_ghost_name(artwork_chart *chart, zc_seat seat, chart_point at, double wide_mm);
/* In a group whose origin is the middle of the block's front edge, not turned for the view: the row before or
 * behind the page with its number at its page-left end; the names beside the page's rows; seats between those
 * of the page. */
void paging_ghost_row(artwork_chart *chart, const paging_ghost *ghost, int line, double down_mm);
void paging_ghosts_beside(artwork_chart *chart, const paging_ghost *ghost);
void paging_ghosts_between(artwork_chart *chart, const paging_ghost *ghost);
/* The row that a line of a block is. */
int paging_row_of_line(const artwork_chart *chart, const chart_block *block, int line);

/* ---- chart_pages_overview.c ---- */

zc_status paging_draw_overview(paging_plan *paging);
/* The outline of a part in its placed block; a path that its caller paints. */
void paging_frame_path(artwork_chart *chart, const chart_placed *placed, const chart_part *part);
/* The box of the words that tell the page of a part; its frame with them. */
chart_tag paging_tag(const artwork_chart *chart, const chart_placed *placed, const chart_part *part,
                     const char *words);
void paging_draw_frame(artwork_chart *chart, const chart_placed *placed, const chart_part *part,
                       const chart_tag *tag, const char *words);
#endif
