#include "artwork/chart.h"

/* Walks round the cells with the inside at the right hand: east along tops, south along right sides, ... */
enum { EAST, SOUTH, WEST, NORTH, DIRECTIONS };
static const int step_x[DIRECTIONS] = { 1, 0, -1, 0 }, step_y[DIRECTIONS] = { 0, 1, 0, -1 };

typedef struct outline_walk {
    const bool *cells;
    int rows, columns;
    bool *edges; /* (rows + 1) x (columns + 1) x DIRECTIONS: an edge leaves this corner, not yet walked */
} outline_walk;

static bool is_inside(const outline_walk *walk, int x, int y)
{
    return x >= 0 && y >= 0 && x < walk->columns && y < walk->rows && walk->cells[y * walk->columns + x];
}

static bool *edge_at(const outline_walk *walk, int x, int y, int direction)
{
    return &walk->edges[((size_t)y * (size_t)(walk->columns + 1) + (size_t)x) * DIRECTIONS +
                        (size_t)direction];
}

/* Edges between an inside and an outside cell; returns how many. */
static int mark_edges(const outline_walk *walk)
{
    int edges = 0;

    for (int y = 0; y < walk->rows; y++)
        for (int x = 0; x < walk->columns; x++) {
            if (!is_inside(walk, x, y))
                continue;
            const bool open[DIRECTIONS] = { !is_inside(walk, x, y - 1), !is_inside(walk, x + 1, y),
                                            !is_inside(walk, x, y + 1), !is_inside(walk, x - 1, y) };
            *edge_at(walk, x, y, EAST) |= open[EAST];
            *edge_at(walk, x + 1, y, SOUTH) |= open[SOUTH];
            *edge_at(walk, x + 1, y + 1, WEST) |= open[WEST];
            *edge_at(walk, x, y + 1, NORTH) |= open[NORTH];
            for (int direction = 0; direction < DIRECTIONS; direction++)
                edges += open[direction];
        }
    return edges;
}

/* The next edge of the path: a right turn first, so that cells which touch at a corner part. */
static int next_direction(const outline_walk *walk, int x, int y, int direction)
{
    for (int turn = 1; turn >= -1; turn--) {
        const int next = (direction + turn + DIRECTIONS) % DIRECTIONS;
        if (*edge_at(walk, x, y, next))
            return next;
    }
    return direction;
}

/* A corner is kept only where the path turns, so a path begins at one: the first edge found is a top left
 * corner, as rows and columns are searched in order. */
static void walk_path(const outline_walk *walk, int x, int y, chart_outline *out)
{
    const int first_x = x, first_y = y;
    int direction = EAST;

    out->x[out->count] = x;
    out->y[out->count++] = y;
    for (;;) {
        *edge_at(walk, x, y, direction) = false;
        x += step_x[direction];
        y += step_y[direction];
        if (x == first_x && y == first_y)
            break;
        const int next = next_direction(walk, x, y, direction);
        if (next != direction) {
            out->x[out->count] = x;
            out->y[out->count++] = y;
        }
        direction = next;
    }
    out->ends[out->paths++] = out->count;
}

zc_status chart_outline_of(const bool *cells, int rows, int columns, zc_arena *arena, chart_outline *out)
{
    outline_walk walk = { .cells = cells, .rows = rows, .columns = columns };

    *out = (chart_outline){ 0 };
    walk.edges = arena_array(arena, bool, (size_t)(rows + 1) * (size_t)(columns + 1) * DIRECTIONS);
    if (!walk.edges)
        return ZC_NO_MEMORY;
    const int edges = mark_edges(&walk);
    out->x = arena_array(arena, int, edges + 1);
    out->y = arena_array(arena, int, edges + 1);
    out->ends = arena_array(arena, int, edges + 1);
    if (!out->x || !out->y || !out->ends)
        return ZC_NO_MEMORY;
    for (int y = 0; y <= rows; y++)
        for (int x = 0; x <= columns; x++)
            if (*edge_at(&walk, x, y, EAST))
                walk_path(&walk, x, y, out);
    return ZC_OK;
}
