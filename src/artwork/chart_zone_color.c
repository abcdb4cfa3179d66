/* Fill and hatch of zones: side by side they never share a fill, and no pair of both is used twice. */
#include "artwork/chart.h"

#include <math.h>
#include <string.h>

enum { MOST_OF_A_FILL = 6 }; /* zones, each with a hatch of its own */

typedef struct zone_coloring {
    artwork_chart *chart;
    bool *adjacent; /* zones x zones */
    int used[ARTWORK_ZONES + 1];
} zone_coloring;

/* ---- who lies beside whom ---- */

static void note_neighbours(const zone_coloring *coloring, int one, int other)
{
    if (one == CHART_NO_ZONE || other == CHART_NO_ZONE || one == other)
        return;
    coloring->adjacent[one * coloring->chart->zone_count + other] = true;
    coloring->adjacent[other * coloring->chart->zone_count + one] = true;
}

static void note_block(const zone_coloring *coloring, const chart_block *block)
{
    for (int line = 0; line < block->rows; line++)
        for (int half = 0; half < 2 * block->columns; half++) {
            const int zone = chart_zone_at(coloring->chart, block, line, half);
            note_neighbours(coloring, zone, chart_zone_at(coloring->chart, block, line, half + 1));
            note_neighbours(coloring, zone, chart_zone_at(coloring->chart, block, line + 1, half));
        }
}

/* A seat at a block's edge, which may look over an aisle. */
typedef struct edge_seat {
    const layout_seat *seat;
    const chart_block *block;
    int zone;
} edge_seat;

static bool is_at_edge(const chart_block *block, const chart_cell *cell)
{
    return !chart_block_cell(block, cell->line, cell->half - 1) ||
           !chart_block_cell(block, cell->line, cell->half + 2) ||
           !chart_block_cell(block, cell->line - 1, cell->half) ||
           !chart_block_cell(block, cell->line + 1, cell->half);
}

static zc_status find_edges(const zone_coloring *coloring, edge_seat **edges, int *count)
{
    const artwork_chart *chart = coloring->chart;

    *count = 0;
    *edges = arena_array(chart->arena, edge_seat, chart->job->layout->seat_count + 1);
    for (int at = 0; *edges && at < chart->block_count; at++) {
        const chart_block *block = &chart->blocks[at];
        for (int cell = 0; cell < block->count; cell++) {
            const zc_seat seat = block->cells[cell].seat;
            if (chart->zone_of_seat[seat.at] != CHART_NO_ZONE && is_at_edge(block, &block->cells[cell]))
                (*edges)[(*count)++] =
                    (edge_seat){ chart_seat(chart, seat), block, chart->zone_of_seat[seat.at] };
        }
    }
    return *edges ? ZC_OK : ZC_NO_MEMORY;
}

/* Across an aisle from each other: straight over, and no farther than an aisle is wide. */
static bool are_across(const edge_seat *one, const edge_seat *other)
{
    const double widest_aisle_mm = 3500, straight = 0.6;
    const double across_mm = fabs(one->seat->x_mm - other->seat->x_mm),
                 down_mm = fabs(one->seat->y_mm - other->seat->y_mm);

    return (down_mm < straight * one->block->pitch_y_mm &&
            across_mm < widest_aisle_mm + one->block->pitch_x_mm) ||
           (across_mm < straight * one->block->pitch_x_mm &&
            down_mm < widest_aisle_mm + one->block->pitch_y_mm);
}

static zc_status note_aisles(const zone_coloring *coloring)
{
    edge_seat *edges;
    int count;
    const zc_status status = find_edges(coloring, &edges, &count);

    for (int at = 0; !status && at < count; at++)
        for (int other = 0; other < at; other++)
            if (edges[at].block != edges[other].block && edges[at].zone != edges[other].zone &&
                are_across(&edges[at], &edges[other]))
                note_neighbours(coloring, edges[at].zone, edges[other].zone);
    return status;
}

/* ---- fills ---- */

static bool fill_is_free(const zone_coloring *coloring, int zone, int tokens, int zones)
{
    const artwork_chart *chart = coloring->chart;

    for (int other = 0; other < zones; other++)
        if (other != zone && coloring->adjacent[zone * chart->zone_count + other] &&
            chart->zones[other].tokens == tokens)
            return false;
    return true;
}

/* The least used fill that no neighbour has; the first of those; 0: none. */
static int free_fill(const zone_coloring *coloring, int zone)
{
    int best = 0;

    for (int tokens = 1; tokens <= ARTWORK_ZONES; tokens++)
        if (coloring->used[tokens] < MOST_OF_A_FILL && fill_is_free(coloring, zone, tokens, zone) &&
            (best == 0 || coloring->used[tokens] < coloring->used[best]))
            best = tokens;
    return best;
}

/* A fill that another zone gives up for one that is free and not yet used up; 0: none does. */
static int traded_fill(zone_coloring *coloring, int zone)
{
    chart_zone *zones = coloring->chart->zones;

    for (int other = 0; other < zone; other++)
        for (int tokens = 1; tokens <= ARTWORK_ZONES && zones[other].tokens > 0; tokens++) {
            const int given = zones[other].tokens;
            if (tokens == given || coloring->used[tokens] >= MOST_OF_A_FILL ||
                !fill_is_free(coloring, other, tokens, zone))
                continue;
            zones[other].tokens = tokens;
            if (fill_is_free(coloring, zone, given, zone)) {
                coloring->used[tokens]++;
                coloring->used[given]--;
                return given;
            }
            zones[other].tokens = given;
        }
    return 0;
}

/* Of so many zones that no fill has a hatch left: one that no neighbour has. */
static int shared_fill(const zone_coloring *coloring, int zone)
{
    for (int at = 0; at < ARTWORK_ZONES; at++) {
        const int tokens = 1 + (zone + at) % ARTWORK_ZONES;
        if (fill_is_free(coloring, zone, tokens, zone))
            return tokens;
    }
    return 1 + zone % ARTWORK_ZONES;
}

static bool zone_is_staff(const chart_zone *zone)
{
    return strcmp(zone->name, "工作人员") == 0 || strcmp(zone->name, "Staff") == 0;
}

static void color_zone(zone_coloring *coloring, int at)
{
    chart_zone *zone = &coloring->chart->zones[at];

    if (zone_is_staff(zone))
        return;
    zone->tokens = free_fill(coloring, at);
    if (zone->tokens == 0)
        zone->tokens = traded_fill(coloring, at);
    if (zone->tokens == 0)
        zone->tokens = shared_fill(coloring, at);
    coloring->used[zone->tokens]++;
}

/* ---- hatches ---- */

/* Fills that are one colour leave it to the hatches to tell zones apart. */
static bool fills_are_alike(const artwork_theme *theme)
{
    const scene_color one = theme->zones[1].fill;

    for (int at = 2; at <= ARTWORK_ZONES; at++)
        if (theme->zones[at].fill.r != one.r || theme->zones[at].fill.g != one.g ||
            theme->zones[at].fill.b != one.b)
            return false;
    return true;
}

/* The zones before it with the same fill have the hatches before its own. */
static void hatch_zone(artwork_chart *chart, int at)
{
    chart_zone *zone = &chart->zones[at];
    const int own = (int)chart->theme.zones[zone->tokens].hatch;
    int turn = 0;

    for (int before = 0; before < at; before++)
        turn += chart->zones[before].tokens == zone->tokens;
    if (fills_are_alike(&chart->theme)) {
        zone->look = turn % MOST_OF_A_FILL;
        zone->hatch = turn && own == SCENE_HATCH_NONE ? SCENE_HATCH_HORIZONTAL : (scene_hatch)own;
    } else {
        zone->hatch = (scene_hatch)(turn == 0 ? own : (own + turn) % SCENE_HATCH_COUNT);
    }
}

zc_status chart_zone_colors(artwork_chart *chart)
{
    zone_coloring coloring = { .chart = chart };
    const size_t zones = (size_t)chart->zone_count;

    if (zones == 0)
        return ZC_OK;
    coloring.adjacent = arena_array(chart->arena, bool, zones *zones);
    if (!coloring.adjacent || note_aisles(&coloring))
        return ZC_NO_MEMORY;
    for (int at = 0; at < chart->block_count; at++)
        note_block(&coloring, &chart->blocks[at]);
    for (int zone = 0; zone < chart->zone_count; zone++)
        color_zone(&coloring, zone);
    for (int zone = 0; zone < chart->zone_count; zone++)
        hatch_zone(chart, zone);
    return chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
}

/* Lines and pitch of a hatch, so many times looks.md's: each pair can be told from the others in black. */
static const struct hatch_look {
    double line, pitch;
} looks[MOST_OF_A_FILL] = { { 1, 1 }, { 2.7, 1.5 }, { 0.8, 0.6 }, { 3.4, 2 }, { 1, 1.8 }, { 5, 3 } };

scene_paint chart_zone_paint(const artwork_chart *chart, const chart_zone *zone)
{
    const artwork_zone_tokens *tokens = &chart->theme.zones[zone->tokens];
    const struct hatch_look *look = &looks[zone->look];

    return (scene_paint){ .fill = tokens->fill,
                          .hatch = zone->hatch,
                          .hatch_color = tokens->hatch_color,
                          .hatch_mm = look->line * chart->theme.hatch_mm,
                          .hatch_times = look->pitch };
}
