#include "artwork/chart_pages.h"

enum { PARTS_MAX = 4096 };

/* ---- which parts go on which page ---- */

static zc_status parts_fit(paging_plan *paging, const chart_part parts[], int count, bool *fit)
{
    zc_status status = ZC_OK;

    *fit = true;
    for (int at = 0; !status && at < count && *fit; at++)
        status = paging->fits(paging, &parts[at], fit);
    return status;
}

static void add_part(paging_plan *paging, const chart_part *part)
{
    if (part->block.count == 0 || paging->part_count == PARTS_MAX)
        return;
    chart_part *added = &paging->parts[paging->part_count++];
    *added = *part;
    added->page = paging->part_pages++;
}

/* Parts of a part get the whole's own lines and columns. */
static void place_within(const chart_part *within, chart_part parts[], int count)
{
    for (int at = 0; at < count; at++) {
        parts[at].whole = within->whole;
        parts[at].line_from += within->line_from;
        parts[at].line_to += within->line_from;
        parts[at].half_from += within->half_from;
        parts[at].half_to += within->half_from;
    }
}

/* The fewest parts in which every name is readable; of equally many, cuts between rows first. */
static zc_status cut_in_rectangles(paging_plan *paging, const chart_part *within)
{
    chart_part parts[CHART_CUTS_MAX * CHART_CUTS_MAX];
    const chart_block *block = &within->block;

    for (int pieces = 2; pieces <= CHART_CUTS_MAX * CHART_CUTS_MAX; pieces++)
        for (int across = 1; across <= CHART_CUTS_MAX; across++) {
            const int down = pieces / across;
            bool fit = false;
            if (down * across != pieces || down > CHART_CUTS_MAX || down > block->rows ||
                across > block->columns)
                continue;
            zc_status status = chart_cut(paging->chart, block, down, across, parts);
            place_within(within, parts, pieces);
            if (!status)
                status = parts_fit(paging, parts, pieces, &fit);
            if (status)
                return status;
            if (!fit)
                continue;
            for (int at = 0; at < pieces; at++)
                add_part(paging, &parts[at]);
            return ZC_OK;
        }
    add_part(paging, within);
    return ZC_OK;
}

/* Whole zones, as many on a page as fit; false in *fit if one of them does not fit alone. */
static zc_status cut_between_zones(paging_plan *paging, const chart_part *within, const chart_zone_cut *cut,
                                   bool *fit)
{
    zc_status status = ZC_OK;

    *fit = true;
    for (int from = 0, to; !status && *fit && from < cut->count; from = to) {
        chart_part part = { 0 }, longer;
        bool fits = true;
        for (to = from; !status && fits && to < cut->count;) {
            status = chart_zone_cut_part(paging->chart, cut, from, to + 1, &longer);
            place_within(within, &longer, 1);
            if (!status)
                status = paging->fits(paging, &longer, &fits);
            if (!status && fits) {
                part = longer;
                to++;
            }
        }
        *fit = to > from;
        add_part(paging, &part);
    }
    return status;
}

static void forget_parts(paging_plan *paging, int kept) { paging->part_count = paging->part_pages = kept; }

/* Between zones, unless one does not fit on a page or it takes more than twice as many pages as rectangles.
 */
static zc_status cut_in_parts(paging_plan *paging, const chart_part *part)
{
    const int before = paging->part_count;
    chart_zone_cut cut;
    bool fit = false;
    zc_status status = chart_zone_cut_make(paging->chart, &part->block, &cut);

    if (!status)
        status = cut_in_rectangles(paging, part);
    const int most = 2 * (paging->part_count - before);
    if (status || cut.count < 2)
        return status;
    forget_parts(paging, before);
    status = cut_between_zones(paging, part, &cut, &fit);
    if (status || (fit && paging->part_count - before <= most))
        return status;
    forget_parts(paging, before);
    return cut_in_rectangles(paging, part);
}

zc_status paging_add(paging_plan *paging, const chart_part *part)
{
    bool fits = false;
    const zc_status status = paging->fits(paging, part, &fits);

    if (status || !fits)
        return status ? status : cut_in_parts(paging, part);
    add_part(paging, part);
    return ZC_OK;
}

zc_status paging_begin(paging_plan *paging)
{
    paging->parts = arena_array(paging->chart->arena, chart_part, PARTS_MAX);
    return paging->parts ? ZC_OK : ZC_NO_MEMORY;
}

chart_part paging_whole(const paging_plan *paging, int whole)
{
    const chart_block *block = &paging->blocks[whole];

    return (
        chart_part){ .block = *block, .whole = whole, .line_to = block->rows, .half_to = 2 * block->columns };
}

static zc_status cut_all(paging_plan *paging)
{
    zc_status status = paging_begin(paging);

    for (int whole = 0; !status && whole < paging->count; whole++) {
        const chart_part part = paging_whole(paging, whole);
        status = paging_add(paging, &part);
    }
    return status;
}

/* ---- the whole ---- */

zc_status chart_pages(artwork_chart *chart, int paper, const chart_block blocks[], int count)
{
    paging_plan paging = { .chart = chart,
                           .blocks = blocks,
                           .count = count,
                           .paper = paper,
                           .fits = paging_hall_fits,
                           .before = chart_rostrum(chart) ? 2 : 1 };
    zc_status status = cut_all(&paging);

    chart->pages = paging.before + paging.part_pages;
    if (!status)
        status = paging_draw_overview(&paging);
    if (!status && chart_rostrum(chart)) {
        chart->paper = chart_paper_of(paper, 0);
        chart_page(chart, chart_word(chart, "主席台座次图", "seating of the rostrum"),
                   chart_rostrum_counts(chart));
        status = chart_rostrum_page(chart);
    }
    for (int at = 0; !status && at < paging.part_count; at++)
        status = paging_draw_part(&paging, at);
    return status;
}
