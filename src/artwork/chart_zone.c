#include "artwork/chart.h"

#include <string.h>

static int width_of(const chart_block *block) { return 2 * block->columns; }

static zc_seat seat_at(const chart_block *block, int cell) { return block->cells[cell].seat; }

int chart_zone_at(const artwork_chart *chart, const chart_block *block, int line, int half)
{
    const chart_cell *cell = chart_block_cell(block, line, half);

    return cell ? chart->zone_of_seat[cell->seat.at] : CHART_NO_ZONE;
}

/* ---- empty seats between people of a zone belong to it ---- */

enum { SPREAD_SEATS = 2 };

/* The zone of the next person in the row on one side, at most so many seats away. */
static int neighbour_zone(const artwork_chart *chart, const chart_block *block, const chart_cell *cell,
                          int step, int seats)
{
    int half = step < 0 ? cell->half - 1 : cell->half + 2;

    for (; seats > 0; seats--, half += 2 * step) {
        const int zone = chart_zone_at(chart, block, cell->line, half);
        if (zone != CHART_NO_ZONE)
            return zone;
    }
    return CHART_NO_ZONE;
}

static int zone_of_empty(const artwork_chart *chart, const chart_block *block, const chart_cell *cell)
{
    const int left = neighbour_zone(chart, block, cell, -1, block->columns);
    const int right = neighbour_zone(chart, block, cell, 1, block->columns);
    const int front = chart_zone_at(chart, block, cell->line - 1, cell->half);

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
        member[at] = chart_zone_at(chart, block, at / width_of(block), at % width_of(block)) == zone;
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
