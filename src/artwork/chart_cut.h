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
    const bool *goes_on; /* of each zone: a page before shows it; NULL: not known */
} chart_part;

/* ---- by zones: chart_cut_zones.c ---- */

/* The zones of a block in the order in which they lie. */
typedef struct chart_zone_cut {
    const chart_block *block;
    int *owners; /* of each cell: the zone with which it goes; CHART_NO_ZONE where the block has none */
    int *zones;
    int count;
} chart_zone_cut;
zc_status chart_zone_cut_make(artwork_chart *chart, const chart_block *block, chart_zone_cut *out);
/* The seats of the zones from .. to - 1 of that order, whatever their shape. */
zc_status chart_zone_cut_part(artwork_chart *chart, const chart_zone_cut *cut, int from, int to,
                              chart_part *part);

/* ---- by rows and columns: chart_cut.c ---- */

/* Cuts a block into down x across parts, row after row of them; between zones where that is near. */
zc_status chart_cut(artwork_chart *chart, const chart_block *block, int down, int across, chart_part parts[]);
#endif
