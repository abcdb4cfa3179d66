#include "artwork/chart_pages.h"

enum { PARTS_MAX = 4096 };

/* ---- which parts go on which page ---- */

static zc_status parts_fit(paging_plan *paging, const chart_part parts[], int count, bool *fit)
{
    chart_hall hall;

    *fit = true;
    for (int at = 0; at < count && *fit; at++) {
        const zc_status status = paging_fit_part(paging, &parts[at], &parts[at].block, &hall);
        if (status)
            return status;
        *fit = chart_hall_is_readable(paging->chart, &hall);
    }
    return ZC_OK;
}

static void add_parts(paging_plan *paging, const chart_part parts[], int count, int whole)
{
    for (int at = 0; at < count && paging->part_count < PARTS_MAX; at++) {
        if (parts[at].block.count == 0)
            continue;
        chart_part *part = &paging->parts[paging->part_count++];
        *part = parts[at];
        part->whole = whole;
        part->page = paging->part_pages++;
    }
}

/* The fewest parts in which every name is readable; of equally many, cuts between rows first. */
static zc_status cut_block(paging_plan *paging, int whole)
{
    chart_part parts[CHART_CUTS_MAX * CHART_CUTS_MAX];
    const chart_block *block = &paging->blocks[whole];

    for (int pieces = 1; pieces <= CHART_CUTS_MAX * CHART_CUTS_MAX; pieces++)
        for (int across = 1; across <= CHART_CUTS_MAX; across++) {
            const int down = pieces / across;
            bool fit = false;
            if (down * across != pieces || down > CHART_CUTS_MAX || down > block->rows ||
                across > block->columns)
                continue;
            zc_status status = chart_cut(paging->chart, block, down, across, parts);
            for (int at = 0; at < pieces; at++)
                parts[at].whole = whole;
            if (!status)
                status = parts_fit(paging, parts, pieces, &fit);
            if (status)
                return status;
            if (!fit)
                continue;
            add_parts(paging, parts, pieces, whole);
            return ZC_OK;
        }
    const zc_status status = chart_cut(paging->chart, block, 1, 1, parts);
    add_parts(paging, parts, 1, whole);
    return status;
}

static zc_status cut_all(paging_plan *paging)
{
    paging->parts = arena_array(paging->chart->arena, chart_part, PARTS_MAX);
    if (!paging->parts)
        return ZC_NO_MEMORY;
    for (int whole = 0; whole < paging->count; whole++) {
        const zc_status status = cut_block(paging, whole);
        if (status)
            return status;
    }
    return ZC_OK;
}

/* ---- the whole ---- */

int paging_pages_before(const artwork_chart *chart) { return chart_rostrum(chart) ? 2 : 1; }

zc_status chart_pages(artwork_chart *chart, int paper, const chart_block blocks[], int count)
{
    paging_plan paging = { .chart = chart, .blocks = blocks, .count = count, .paper = paper };
    zc_status status = cut_all(&paging);

    chart->pages = paging_pages_before(chart) + paging.part_pages;
    if (!status)
        status = paging_draw_overview(&paging);
    if (!status && chart_rostrum(chart)) {
        chart->paper = chart_paper_of(paper, 0);
        chart_page(chart, chart_word(chart, "主席台座次图", "seating of the rostrum"), "");
        status = chart_rostrum_page(chart);
    }
    for (int at = 0; !status && at < paging.part_count; at++)
        status = paging_draw_part(&paging, &paging.parts[at]);
    return status;
}
