#include "artwork/chart.h"

#include <math.h>

/* A page is large enough if short names come out at `short_pt` and no long one below `long_pt`, unless no
 * seat is wide enough for it. */
static const struct limits {
    double short_pt, long_pt;
} small_page = { 8, 6 }, any_page = { 7.5, 6 };
/* Who wants a certain paper gets it with a few long names smaller, each warned of. */
static const double few = 0.02, few_pt = 5;
enum { ODD_NAMES = 1, LEAST_SEATS = 6 }; /* one long name does not split the chart for all others */

void chart_take_paper(artwork_chart *chart, int paper, const chart_legend *legend)
{
    chart->paper = chart_paper_of(paper, 1);
    const int lines = chart_legend_lines(chart, legend, &chart->paper);
    chart->paper = chart_paper_of(paper, lines);
}

/* What a theme asks of the names stands above all. */
static struct limits limits_of(const artwork_chart *chart)
{
    struct limits limits = chart->paper.small ? small_page : any_page;

    limits.short_pt = fmax(limits.short_pt, chart->theme.names_pt);
    limits.long_pt = fmax(limits.long_pt, chart->theme.names_pt);
    return limits;
}

static bool shows_short_names(const artwork_chart *chart, const chart_hall *hall)
{
    const struct limits limits = limits_of(chart);

    if (hall->has_stage && (hall->stage.size_pt < limits.short_pt ||
                            chart_stage_least_name(chart, &hall->stage) < text_fit_seat.drop_below_pt))
        return false; /* nobody on a rostrum is a number */
    return hall->strip_mm > 0 && (hall->size_pt == 0 || hall->size_pt >= limits.short_pt);
}

bool chart_hall_is_readable(const artwork_chart *chart, const chart_hall *hall)
{
    return shows_short_names(chart, hall) && !chart_hall_wants_room(chart, hall, limits_of(chart).long_pt);
}

static bool is_as_wanted(const artwork_chart *chart, const chart_hall *hall)
{
    int seats = 0;

    for (int at = 0; at < hall->count; at++)
        seats += hall->blocks[at].count;
    const int share = (int)(few * seats),
              most = share < ODD_NAMES && seats >= LEAST_SEATS ? ODD_NAMES : share;
    return shows_short_names(chart, hall) &&
           chart_hall_small_names(chart, hall, limits_of(chart).long_pt, NULL, 0) <= most &&
           chart_hall_small_names(chart, hall, few_pt, NULL, 0) == 0;
}

static bool is_large_enough(const artwork_chart *chart, const chart_hall *hall)
{
    return chart_hall_is_readable(chart, hall) || (chart->fixed_paper >= 0 && is_as_wanted(chart, hall));
}

/* The seats of the hall, without the rostrum's. */
static zc_status audience_of(artwork_chart *chart, chart_block **blocks, int *count)
{
    *count = 0;
    *blocks = arena_array(chart->arena, chart_block, chart->block_count + 1);
    if (!*blocks)
        return ZC_NO_MEMORY;
    for (int at = 0; at < chart->block_count; at++)
        if (!chart->blocks[at].rostrum && chart->blocks[at].count)
            (*blocks)[(*count)++] = chart->blocks[at];
    return ZC_OK;
}

static void add_outline(artwork_chart *chart, const chart_hall *hall)
{
    if (hall->has_stage)
        chart_outline_entry(chart, 0, chart_word(chart, "主席台", "Rostrum"));
    chart_outline_entry(chart, 0, chart_word(chart, "台下", "Hall"));
    for (int zone = 0; zone < chart->zone_count; zone++)
        chart_outline_entry(chart, 1, chart->zones[zone].name);
}

zc_status chart_hall_drop_names(artwork_chart *chart, int paper, chart_hall *hall, chart_legend *legend)
{
    enum { DROPPED_MAX = CHART_ENTRIES_MAX / 2 };
    zc_seat seats[DROPPED_MAX];
    const int entries = legend->count;
    zc_status status = ZC_OK;

    for (int round = 0; !status && round < 2; round++) {
        const int dropped =
            chart_hall_small_names(chart, hall, text_fit_seat.drop_below_pt, seats, DROPPED_MAX);
        legend->count = entries;
        chart->legend_is_full = dropped > DROPPED_MAX;
        if (dropped == 0 || chart->legend_is_full)
            break;
        chart_legend_dropped(chart, seats, dropped, legend);
        chart_take_paper(chart, paper, legend);
        if (round == 0)
            status = chart_hall_fit(chart, hall);
    }
    return status;
}

static void draw_whole(artwork_chart *chart, chart_hall *hall, chart_legend *legend)
{
    legend->note = chart_hall_note(chart, hall->blocks, hall->count, hall->has_stage);
    chart_page(chart, chart_kind(chart), chart_hall_counts(chart));
    add_outline(chart, hall);
    chart_hall_draw(chart, hall);
    chart_legend_draw(chart, legend);
}

zc_status chart_hall_form(artwork_chart *chart)
{
    const int first = chart->fixed_paper >= 0 ? chart->fixed_paper : 0;
    const int last = chart->fixed_paper >= 0 ? chart->fixed_paper : chart->office_paper;
    chart_block *blocks;
    chart_legend legend;
    int count;
    zc_status status = audience_of(chart, &blocks, &count);

    const char *zone = artwork_setting(chart->job, "zone");
    if (!status && zone)
        return chart_zone_form(chart, blocks, count, zone);
    if (status || count == 0)
        return status ? status : chart_rostrum_form(chart);
    chart_legend_hall(chart, blocks, count, true, &legend);
    chart_legend_ranks(chart, &legend);
    for (int paper = first; !status && paper <= last; paper++) {
        chart_hall hall = {
            .blocks = blocks, .count = count, .names = true, .has_stage = chart_rostrum(chart)
        };
        chart_take_paper(chart, paper, &legend);
        status = chart_hall_fit(chart, &hall);
        if (status || !is_large_enough(chart, &hall))
            continue;
        status = chart_hall_drop_names(chart, paper, &hall, &legend);
        if (!status)
            draw_whole(chart, &hall, &legend);
        return status;
    }
    return status ? status
                  : chart_pages(chart, chart->fixed_paper >= 0 ? chart->fixed_paper : CHART_PAGES_PAPER,
                                blocks, count);
}
