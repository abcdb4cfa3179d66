#include "artwork/chart_cut.h"

#include <limits.h>

/* How many seats of one zone a cut before this line (or before this half column) would part. */
static int parted_by_line(const artwork_chart *chart, const chart_block *block, int line)
{
    int parted = 0;

    for (int half = 0; half < 2 * block->columns; half++) {
        const int zone = chart_zone_at(chart, block, line, half);
        parted += zone != CHART_NO_ZONE && zone == chart_zone_at(chart, block, line - 1, half);
    }
    return parted;
}

static int parted_by_half(const artwork_chart *chart, const chart_block *block, int half)
{
    int parted = 0;

    for (int line = 0; line < block->rows; line++) {
        const chart_cell *cell = chart_block_cell(block, line, half);
        const int zone = chart_zone_at(chart, block, line, half);
        if (cell && cell == chart_block_cell(block, line, half - 1))
            parted += block->rows; /* through a seat: worse than between any zones */
        parted += zone != CHART_NO_ZONE && zone == chart_zone_at(chart, block, line, half - 1);
    }
    return parted;
}

/* The cut near `wanted` that parts the fewest seats of a zone; of equal ones the nearest. */
static int best_cut(const artwork_chart *chart, const chart_block *block, int wanted, int room, bool lines)
{
    int best = wanted, least = INT_MAX;

    for (int away = 0; away <= room; away++)
        for (int side = -1; side <= 1; side += 2) {
            const int at = wanted + side * away;
            if (at <= 0 || at >= (lines ? block->rows : 2 * block->columns))
                continue;
            const int parted = lines ? parted_by_line(chart, block, at) : parted_by_half(chart, block, at);
            if (parted < least) {
                least = parted;
                best = at;
            }
        }
    return best;
}

static void cut_places(const artwork_chart *chart, const chart_block *block, int parts, bool lines,
                       int places[])
{
    const int whole = lines ? block->rows : 2 * block->columns, room = whole / (6 * parts);

    places[0] = 0;
    for (int at = 1; at < parts; at++)
        places[at] = best_cut(chart, block, (int)((long)whole * at / parts), room, lines);
    places[parts] = whole;
}

zc_status chart_cut(artwork_chart *chart, const chart_block *block, int down, int across, chart_part parts[])
{
    int lines[CHART_CUTS_MAX + 1], halves[CHART_CUTS_MAX + 1];

    cut_places(chart, block, down, true, lines);
    cut_places(chart, block, across, false, halves);
    for (int at = 0; at < down * across; at++) {
        const int line = at / across, half = at % across;
        chart_part *part = &parts[at];
        *part = (chart_part){ .line_from = lines[line],
                              .line_to = lines[line + 1],
                              .half_from = halves[half],
                              .half_to = halves[half + 1] };
        if (chart_block_part(chart, block, part->line_from, part->line_to, part->half_from, part->half_to,
                             &part->block))
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}
