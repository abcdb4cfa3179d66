#include "artwork/chart_hall.h"

#include <math.h>

static double radians(double turn_deg) { return turn_deg * acos(-1) / 180; }

chart_point chart_placed_at(const chart_placed *placed, double across_mm, double down_mm)
{
    const double turn = radians(placed->turn_deg);

    return (chart_point){ placed->x_mm + across_mm * cos(turn) - down_mm * sin(turn),
                          placed->y_mm + across_mm * sin(turn) + down_mm * cos(turn) };
}

const chart_cell *chart_block_cell(const chart_block *block, int line, int half)
{
    if (line < 0 || half < 0 || line >= block->rows || half >= 2 * block->columns)
        return NULL;
    const int cell = block->grid[line * 2 * block->columns + half];
    return cell < 0 ? NULL : &block->cells[cell];
}

/* ---- blocks as turned boxes ---- */

void hall_corners(const chart_placed *placed, chart_point corners[HALL_CORNERS])
{
    const double half_mm = placed->block->columns * placed->pitch_x_mm / 2;
    const double depth_mm = placed->block->rows * placed->pitch_y_mm;

    corners[0] = chart_placed_at(placed, -half_mm, 0);
    corners[1] = chart_placed_at(placed, half_mm, 0);
    corners[2] = chart_placed_at(placed, half_mm, depth_mm);
    corners[3] = chart_placed_at(placed, -half_mm, depth_mm);
}

/* The box's outermost x at this height on one side (-1 left, 1 right); false if it does not reach there. */
static bool edge_at(const chart_point corners[HALL_CORNERS], double y_mm, int side, double *x_mm)
{
    bool found = false;

    for (int at = 0; at < HALL_CORNERS; at++) {
        const chart_point from = corners[at], to = corners[(at + 1) % HALL_CORNERS];
        const double low = fmin(from.y_mm, to.y_mm), high = fmax(from.y_mm, to.y_mm);
        if (y_mm < low - 1e-6 || y_mm > high + 1e-6)
            continue;
        const double share = high - low < 1e-9 ? 0 : (y_mm - from.y_mm) / (to.y_mm - from.y_mm);
        const double here = from.x_mm + share * (to.x_mm - from.x_mm);
        if (!found || side * here > side * *x_mm)
            *x_mm = here;
        found = true;
    }
    return found;
}

double hall_gap(const chart_placed *left, const chart_placed *right)
{
    chart_point one[HALL_CORNERS], other[HALL_CORNERS];
    double least = HUGE_VAL;

    hall_corners(left, one);
    hall_corners(right, other);
    for (int at = 0; at < 2 * HALL_CORNERS; at++) {
        const double y_mm = at < HALL_CORNERS ? one[at].y_mm : other[at - HALL_CORNERS].y_mm;
        double from, to;
        if (edge_at(one, y_mm, 1, &from) && edge_at(other, y_mm, -1, &to))
            least = fmin(least, to - from);
    }
    return least < HUGE_VAL ? least : right->x_mm - left->x_mm;
}

chart_placed hall_true_place(const chart_block *block)
{
    return (chart_placed){ block,           block->x_mm,       block->y_mm,
                           block->turn_deg, block->pitch_x_mm, block->pitch_y_mm };
}

/* ---- bands: blocks beside each other ---- */

static int order_in_hall(const chart_block *one, const chart_block *other)
{
    return one->x_mm < other->x_mm ? -1 : one->x_mm > other->x_mm;
}

void hall_find_bands(chart_hall *hall)
{
    double rear_mm = 0;
    int done = 0;

    hall->bands = 0;
    for (int at = 0; at < hall->count; at++)
        hall->band[at] = -1;
    while (done < hall->count) {
        int first = -1;
        for (int at = 0; at < hall->count; at++)
            if (hall->band[at] < 0 && (first < 0 || hall->blocks[at].y_mm < hall->blocks[first].y_mm))
                first = at;
        const chart_block *front = &hall->blocks[first];
        rear_mm = front->y_mm + 0.7 * front->rows * front->pitch_y_mm;
        for (int at = 0; at < hall->count; at++)
            if (hall->band[at] < 0 && hall->blocks[at].y_mm < rear_mm) {
                hall->band[at] = hall->bands;
                done++;
            }
        hall->bands++;
    }
}

int hall_next_in_band(const chart_hall *hall, int band, int after)
{
    int next = -1;

    for (int at = 0; at < hall->count; at++) {
        if (hall->band[at] != band || at == after)
            continue;
        const int order = after < 0 ? 1 : order_in_hall(&hall->blocks[at], &hall->blocks[after]);
        if (order < 0 || (order == 0 && at < after))
            continue;
        if (next < 0 || order_in_hall(&hall->blocks[at], &hall->blocks[next]) < 0)
            next = at;
    }
    return next;
}

int chart_hall_beside(const chart_hall *hall, int placed)
{
    int blocks = 0;

    for (int at = 0; at < hall->count; at++)
        blocks += hall->band[at] == hall->band[placed];
    return blocks;
}

bool chart_hall_is_outermost(const chart_hall *hall, int placed, bool right)
{
    for (int at = 0; at < hall->count; at++)
        if (hall->band[at] == hall->band[placed] && at != placed &&
            (right ? hall->placed[at].x_mm > hall->placed[placed].x_mm
                   : hall->placed[at].x_mm < hall->placed[placed].x_mm))
            return false;
    return true;
}
