#include "venue/near.h"

#include <math.h>

enum { SQUARE_MM = 1000, SQUARES_MAX = 1 << 20 };

static int square_of(double at_mm, double from_mm, double cell_mm, int squares)
{
    const double square = floor((at_mm - from_mm) / cell_mm);
    return (int)fmin(fmax(square, 0), squares - 1);
}

static int square_at(const near_grid *grid, const venue_chair *chair)
{
    return square_of(chair->y_mm, grid->top_mm, grid->cell_mm, grid->rows) * grid->columns +
           square_of(chair->x_mm, grid->left_mm, grid->cell_mm, grid->columns);
}

/* Squares of a metre; larger ones where the chairs lie so far apart that there would be too many. */
static void lay_out(near_grid *grid, int count)
{
    double right_mm = -INFINITY, bottom_mm = -INFINITY;
    grid->left_mm = grid->top_mm = INFINITY;
    for (int at = 0; at < count; at++) {
        grid->left_mm = fmin(grid->left_mm, grid->chairs[at].x_mm);
        grid->top_mm = fmin(grid->top_mm, grid->chairs[at].y_mm);
        right_mm = fmax(right_mm, grid->chairs[at].x_mm);
        bottom_mm = fmax(bottom_mm, grid->chairs[at].y_mm);
    }
    if (count == 0)
        grid->left_mm = grid->top_mm = right_mm = bottom_mm = 0;
    const double width_mm = right_mm - grid->left_mm, depth_mm = bottom_mm - grid->top_mm;
    grid->cell_mm = SQUARE_MM;
    while ((floor(width_mm / grid->cell_mm) + 1) * (floor(depth_mm / grid->cell_mm) + 1) > SQUARES_MAX)
        grid->cell_mm *= 2;
    grid->columns = (int)floor(width_mm / grid->cell_mm) + 1;
    grid->rows = (int)floor(depth_mm / grid->cell_mm) + 1;
}

bool near_make(const venue_chair chairs[], int count, zc_arena *arena, near_grid *out)
{
    *out = (near_grid){ .chairs = chairs };
    lay_out(out, count);
    const int squares = out->columns * out->rows;
    int *first = arena_array(arena, int, squares + 1), *chair_at = arena_array(arena, int, count);
    if (!first || !chair_at)
        return false;
    for (int at = 0; at < count; at++)
        first[square_at(out, &chairs[at])]++;
    for (int square = 1; square <= squares; square++)
        first[square] += first[square - 1];
    /* From behind, so that each count becomes the square's beginning. */
    for (int at = count - 1; at >= 0; at--)
        chair_at[--first[square_at(out, &chairs[at])]] = at;
    out->first = first;
    out->chair_at = chair_at;
    return true;
}

static void begin_row(near_walk *walk)
{
    const near_grid *grid = walk->grid;
    walk->at = grid->first[walk->row * grid->columns + walk->left];
    walk->end = grid->first[walk->row * grid->columns + walk->right + 1];
}

near_walk near_begin(const near_grid *grid, double x_mm, double y_mm, double reach_mm)
{
    near_walk walk = {
        .grid = grid,
        .left = square_of(x_mm - reach_mm, grid->left_mm, grid->cell_mm, grid->columns),
        .right = square_of(x_mm + reach_mm, grid->left_mm, grid->cell_mm, grid->columns),
        .row = square_of(y_mm - reach_mm, grid->top_mm, grid->cell_mm, grid->rows),
        .bottom = square_of(y_mm + reach_mm, grid->top_mm, grid->cell_mm, grid->rows),
    };
    begin_row(&walk);
    return walk;
}

int near_next(near_walk *walk)
{
    while (walk->at == walk->end) {
        if (walk->row == walk->bottom)
            return -1;
        walk->row++;
        begin_row(walk);
    }
    return walk->grid->chair_at[walk->at++];
}
