/* What stands in a room with tables: its chairs by edge and row, the box of its tables. */
#include "artwork/chart_board.h"

#include <limits.h>
#include <math.h>

static const double chair_gap_mm = 1.6, flag_gap_mm = 9, half_chair_mm = 350;

static board_edge edge_of(const layout_seat *seat)
{
    const int quarter = (int)lround(seat->facing_deg / 90);

    switch (((quarter % 4) + 4) % 4) {
    case 0: return BOARD_BOTTOM;
    case 1: return BOARD_LEFT;
    case 2: return BOARD_TOP;
    default: return BOARD_RIGHT;
    }
}

static void join(board_box *box, double x, double y)
{
    box->left = fmin(box->left, x);
    box->right = fmax(box->right, x);
    box->top = fmin(box->top, y);
    box->bottom = fmax(box->bottom, y);
}

static bool is_shown(const board_room *board, const layout_seat *seat)
{
    const board_box *window = &board->window;

    return !board->part || (seat->x_mm >= window->left && seat->x_mm < window->right &&
                            seat->y_mm >= window->top && seat->y_mm < window->bottom);
}

/* Chairs behind may reach beyond the table, a half ring before its back. */
static void join_rows(board_room *board)
{
    const zc_layout *layout = board->chart->job->layout;

    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        if (board_is_upright(edge_of(here)) || !is_shown(board, here))
            continue;
        board->hall.left = fmin(board->hall.left, here->x_mm - half_chair_mm);
        board->hall.right = fmax(board->hall.right, here->x_mm + half_chair_mm);
        if (here->behind == 0 && edge_of(here) == BOARD_TOP)
            board->hall.bottom = fmax(board->hall.bottom, here->y_mm);
    }
}

static void find_tables(board_room *board)
{
    const zc_layout *layout = board->chart->job->layout;
    bool any = false;

    board->hall = (board_box){ HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL };
    for (int at = 0; at < layout->furniture_count; at++) {
        const layout_furniture *table = &layout->furniture[at];
        if (table->kind != LAYOUT_TABLE && table->kind != LAYOUT_FLOOR && table->kind != LAYOUT_LECTERN)
            continue;
        join(&board->hall, table->x_mm, table->y_mm);
        join(&board->hall, table->x_mm + table->width_mm, table->y_mm + table->depth_mm);
        any = true;
    }
    for (int seat = 0; !any && seat < layout->seat_count; seat++)
        join(&board->hall, layout->seats[seat].x_mm, layout->seats[seat].y_mm);
    join_rows(board);
    if (board->part)
        board->hall = board_common(board->hall, board->window);
}

/* Rows of which a part shows the ones behind alone stand at its edge. */
static void find_levels(board_room *board)
{
    for (int edge = 0; edge < BOARD_EDGES; edge++) {
        int first = INT_MAX;
        for (int at = 0; at < board->count; at++)
            if ((int)board->chairs[at].edge == edge && board->chairs[at].level < first)
                first = board->chairs[at].level;
        board->first_level[edge] = first == INT_MAX ? 0 : first;
    }
    for (int at = 0; at < board->count; at++) {
        board_chair *chair = &board->chairs[at];
        chair->level -= board->first_level[chair->edge];
        if (chair->level >= board->levels[chair->edge])
            board->levels[chair->edge] = chair->level + 1;
    }
}

zc_status board_find(board_room *board)
{
    const zc_layout *layout = board->chart->job->layout;

    find_tables(board);
    board->gap_mm = chair_gap_mm;
    board->chairs = arena_array(board->chart->arena, board_chair, layout->seat_count);
    if (!board->chairs)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        if (!is_shown(board, here))
            continue;
        if (layout->regions[here->region].look == LAYOUT_FLAG)
            board->gap_mm = flag_gap_mm;
        board->chairs[board->count++] =
            (board_chair){ .seat = seat, .edge = edge_of(here), .level = here->behind };
    }
    find_levels(board);
    return ZC_OK;
}
