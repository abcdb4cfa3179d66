/* artwork/chart_cut.h: a block of seats cut into parts that fit on a page each. */
#ifndef ARTWORK_CHART_CUT_H
#define ARTWORK_CHART_CUT_H

#include "artwork/chart.h"

enum { CHART_CUTS_MAX = 12 };

/* A part of a block, as a block of its own. */
typedef struct chart_part {
    chart_block block;
    int whole; /* index of the block that it is cut from */
    int line_from, line_to, half_from, half_to;
    int page;
} chart_part;

/* Cuts a block into down x across parts, row after row of them; between zones where that is near. */
zc_status chart_cut(artwork_chart *chart, const chart_block *block, int down, int across, chart_part parts[]);
#endif
