/* What a finished layout tells of its seats. */
#include "layout/layout.h"

#include <math.h>
#include <string.h>

int zc_layout_seats(const zc_layout *layout) { return layout->seat_count; }

const char *zc_layout_seat_id(const zc_layout *layout, zc_seat seat) { return layout->seats[seat.at].id; }

void zc_layout_seat_place(const zc_layout *layout, zc_seat seat, double *x_mm, double *y_mm,
                          double *facing_deg)
{
    *x_mm = layout->seats[seat.at].x_mm;
    *y_mm = layout->seats[seat.at].y_mm;
    *facing_deg = layout->seats[seat.at].facing_deg;
}

bool layout_seat_find(const zc_layout *layout, const char *id, zc_seat *out)
{
    for (out->at = 0; out->at < layout->seat_count; out->at++)
        if (strcmp(layout->seats[out->at].id, id) == 0)
            return true;
    return false;
}

int layout_region_find(const zc_layout *layout, const char *id)
{
    for (int region = 0; region < layout->region_count; region++)
        if (strcmp(layout->regions[region].id, id) == 0)
            return region;
    return -1;
}

/* ---- chairs side by side ---- */

static bool is_at_round_table(const zc_layout *layout, const layout_seat *seat)
{
    return seat->table >= 0 && layout->furniture[seat->table].kind == LAYOUT_ROUND_TABLE;
}

/* At a long table whose ends are taken too the chairs go round. */
static bool is_of_ring(const zc_layout *layout, const layout_seat *seat)
{
    return seat->table >= 0 && (is_at_round_table(layout, seat) || layout->furniture[seat->table].main);
}

static bool are_side_by_side(const zc_layout *layout, const layout_seat *a, const layout_seat *b)
{
    const bool may_turn = is_of_ring(layout, a) || a->block_at >= 0;
    const bool same_table = a->table == b->table || (a->way == LAYOUT_ON_STEP && b->way == LAYOUT_ON_STEP);
    return a->region == b->region && a->row == b->row && same_table && a->block_at == b->block_at &&
           strcmp(a->block, b->block) == 0 && (may_turn || fabs(a->facing_deg - b->facing_deg) < 1);
}

double layout_rightward_mm(const layout_seat *seat)
{
    const double facing = seat->facing_deg * acos(-1) / 180;
    return seat->x_mm * cos(facing) + seat->y_mm * sin(facing);
}

double layout_forward_mm(const layout_seat *seat)
{
    const double facing = seat->facing_deg * acos(-1) / 180;
    return seat->x_mm * sin(facing) - seat->y_mm * cos(facing);
}

layout_line layout_line_of(const zc_layout *layout, zc_seat seat)
{
    const layout_seat *seats = layout->seats;
    layout_line line = { .first = seat.at, .is_ring = is_of_ring(layout, &seats[seat.at]) };
    int end = seat.at + 1;
    while (line.first > 0 && are_side_by_side(layout, &seats[line.first - 1], &seats[seat.at]))
        line.first--;
    while (end < layout->seat_count && are_side_by_side(layout, &seats[end], &seats[seat.at]))
        end++;
    line.chairs = end - line.first;
    line.from_right = !line.is_ring &&
                      layout_rightward_mm(&seats[line.first]) > layout_rightward_mm(&seats[end - 1]);
    return line;
}
