#include "artwork/chart.h"

#include <string.h>

static int width_of(const chart_block *block) { return 2 * block->columns; }

static zc_seat seat_at(const chart_block *block, int cell) { return block->cells[cell].seat; }

/* The zone of what lies in the grid; CHART_NO_ZONE for nothing. */
static int zone_at(const artwork_chart *chart, const chart_block *block, int line, int half)
{
    if (line < 0 || half < 0 || line >= block->rows || half >= width_of(block))
        return CHART_NO_ZONE;
    const int cell = block->grid[line * width_of(block) + half];
    return cell < 0 ? CHART_NO_ZONE : chart->zone_of_seat[seat_at(block, cell).at];
}

/* ---- empty seats between people of a zone belong to it ---- */

enum { SPREAD_SEATS = 2 };

/* The zone of the next person in the row on one side, at most so many seats away. */
static int neighbour_zone(const artwork_chart *chart, const chart_block *block, const chart_cell *cell,
                          int step, int seats)
{
    int half = step < 0 ? cell->half - 1 : cell->half + 2;

    for (; seats > 0; seats--, half += 2 * step) {
        const int zone = zone_at(chart, block, cell->line, half);
        if (zone != CHART_NO_ZONE)
            return zone;
    }
    return CHART_NO_ZONE;
}

static int zone_of_empty(const artwork_chart *chart, const chart_block *block, const chart_cell *cell)
{
    const int left = neighbour_zone(chart, block, cell, -1, block->columns);
    const int right = neighbour_zone(chart, block, cell, 1, block->columns);
    const int front = zone_at(chart, block, cell->line - 1, cell->half);

    if (left == right || (front != CHART_NO_ZONE && front == left))
        return left;
    if (front != CHART_NO_ZONE && front == right)
        return right;
    if (left != CHART_NO_ZONE && right != CHART_NO_ZONE)
        return left;
    const int near_left = neighbour_zone(chart, block, cell, -1, SPREAD_SEATS);
    return near_left != CHART_NO_ZONE ? near_left : neighbour_zone(chart, block, cell, 1, SPREAD_SEATS);
}

void chart_zone_spread(artwork_chart *chart, const chart_block *block)
{
    int *found = arena_array(chart->arena, int, block->count + 1);

    if (!found) {
        chart->no_memory = true;
        return;
    }
    for (int at = 0; at < block->count; at++)
        found[at] = chart_name(chart, seat_at(block, at)) ? CHART_NO_ZONE
                                                          : zone_of_empty(chart, block, &block->cells[at]);
    for (int at = 0; at < block->count; at++)
        if (found[at] != CHART_NO_ZONE)
            chart->zone_of_seat[seat_at(block, at).at] = found[at];
}

int chart_zone_people(const artwork_chart *chart, const chart_block *block, int zone)
{
    int people = 0;

    for (int at = 0; at < block->count; at++)
        people += chart->zone_of_seat[seat_at(block, at).at] == zone && chart_name(chart, seat_at(block, at));
    return people;
}

/* ---- fill and hatch: neighbours never share a fill, a pair is never used twice ---- */

typedef struct zone_coloring {
    artwork_chart *chart;
    bool *adjacent; /* zones x zones */
    int used[ARTWORK_ZONES + 1];
} zone_coloring;

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
        for (int half = 0; half < width_of(block); half++) {
            const int zone = zone_at(coloring->chart, block, line, half);
            note_neighbours(coloring, zone, zone_at(coloring->chart, block, line, half + 1));
            note_neighbours(coloring, zone, zone_at(coloring->chart, block, line + 1, half));
        }
}

static bool fill_is_free(const zone_coloring *coloring, int zone, int tokens)
{
    const artwork_chart *chart = coloring->chart;

    for (int other = 0; other < zone; other++)
        if (coloring->adjacent[zone * chart->zone_count + other] && chart->zones[other].tokens == tokens)
            return false;
    return true;
}

/* The least used fill that no neighbour has; the first of those. */
static int fill_for(const zone_coloring *coloring, int zone)
{
    int best = 0;

    for (int tokens = 1; tokens <= ARTWORK_ZONES; tokens++)
        if (fill_is_free(coloring, zone, tokens) &&
            (best == 0 || coloring->used[tokens] < coloring->used[best]))
            best = tokens;
    return best ? best : 1 + zone % ARTWORK_ZONES;
}

static bool zone_is_staff(const chart_zone *zone)
{
    return strcmp(zone->name, "工作人员") == 0 || strcmp(zone->name, "Staff") == 0;
}

static void color_zone(zone_coloring *coloring, int at)
{
    artwork_chart *chart = coloring->chart;
    chart_zone *zone = &chart->zones[at];

    zone->tokens = zone_is_staff(zone) ? 0 : fill_for(coloring, at);
    const int turn = coloring->used[zone->tokens]++;
    const int own = (int)chart->theme.zones[zone->tokens].hatch;
    zone->hatch = turn == 0 ? (scene_hatch)own : (scene_hatch)((own + turn) % SCENE_HATCH_COUNT);
}

zc_status chart_zone_colors(artwork_chart *chart)
{
    zone_coloring coloring = { .chart = chart };
    const size_t zones = (size_t)chart->zone_count;

    if (zones == 0)
        return ZC_OK;
    coloring.adjacent = arena_array(chart->arena, bool, zones *zones);
    if (!coloring.adjacent)
        return ZC_NO_MEMORY;
    for (int at = 0; at < chart->block_count; at++)
        note_block(&coloring, &chart->blocks[at]);
    for (int zone = 0; zone < chart->zone_count; zone++)
        color_zone(&coloring, zone);
    return chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- the ground and its boundary, in the block's own axes ---- */

static void outline_path(artwork_chart *chart, const chart_placed *placed, const chart_outline *outline)
{
    const double sign = chart_sign(chart), half_mm = placed->pitch_x_mm / 2;
    const double left_mm = -placed->block->columns * half_mm;
    int corner = 0;

    scene_path_begin(chart->scene);
    for (int path = 0; path < outline->paths; path++) {
        const int first = corner;
        for (; corner < outline->ends[path]; corner++) {
            const double x_mm = sign * (left_mm + outline->x[corner] * half_mm);
            const double y_mm = sign * outline->y[corner] * placed->pitch_y_mm;
            if (corner == first)
                scene_move_to(chart->scene, x_mm, y_mm);
            else
                scene_line_to(chart->scene, x_mm, y_mm);
        }
        scene_close(chart->scene);
    }
}

static bool outline_of_zone(artwork_chart *chart, const chart_block *block, int zone, chart_outline *outline)
{
    const int cells = block->rows * width_of(block);
    bool *member = arena_array(chart->arena, bool, cells);
    bool any = false;

    if (!member) {
        chart->no_memory = true;
        return false;
    }
    for (int at = 0; at < cells; at++) {
        member[at] = zone_at(chart, block, at / width_of(block), at % width_of(block)) == zone;
        any = any || member[at];
    }
    if (!any)
        return false;
    if (chart_outline_of(member, block->rows, width_of(block), chart->arena, outline)) {
        chart->no_memory = true;
        return false;
    }
    return true;
}

static scene_paint boundary_line(double stroke_mm, scene_color color)
{
    scene_paint paint = chart_line(stroke_mm, color);

    paint.square = true;
    return paint;
}

/* First all grounds, then all boundaries: on a shared edge the later zone's line lies on top. */
void chart_zones_draw(artwork_chart *chart, const chart_placed *placed)
{
    const double type = chart->paper.type;
    chart_outline outline;

    for (int zone = 0; zone < chart->zone_count; zone++) {
        if (!outline_of_zone(chart, placed->block, zone, &outline))
            continue;
        outline_path(chart, placed, &outline);
        scene_path_end(chart->scene, chart_zone_paint(chart, &chart->zones[zone]));
    }
    for (int zone = 0; zone < chart->zone_count; zone++) {
        const scene_color dark = chart->theme.zones[chart->zones[zone].tokens].dark;
        if (!outline_of_zone(chart, placed->block, zone, &outline))
            continue;
        outline_path(chart, placed, &outline);
        scene_path_end(chart->scene, boundary_line(1.5 * type, CHART_WHITE));
        outline_path(chart, placed, &outline);
        scene_path_end(chart->scene, boundary_line(0.7 * type, dark));
    }
}
