/* R-AUD-SHU: each group in a strip of columns, each column front to back. */
#include "layout/draft.h"
#include "layout/honour.h"
#include "layout/problems.h"

#include <string.h>

/* The usable chairs as columns that all rows have: shorter rows set the number, longer ones give their
 * middle. */
typedef struct column_grid {
    const draft_row *const *rows; /* front first */
    int row_count, columns;
} column_grid;

/* Where the strip of one group stands. */
typedef struct group_strip {
    int people, column, columns;
} group_strip;

static int seat_at(const column_grid *grid, int row, int column)
{
    return draft_row_seat(grid->rows[row], (grid->rows[row]->chairs - grid->columns) / 2 + column);
}

static int free_in_column(const layout_draft *draft, const column_grid *grid, int column)
{
    int found = 0;
    for (int row = 0; row < grid->row_count; row++)
        found += !draft->seats.at[seat_at(grid, row, column)].reserved;
    return found;
}

/* Gives the strips their columns from `column` on, in the order of `at_place`; the column behind the last. */
static int place_strips(const layout_draft *draft, const column_grid *grid, group_strip strips[],
                        const int at_place[], int count, int column)
{
    for (int place = 0; place < count; place++) {
        group_strip *strip = &strips[at_place[place]];
        int found = 0;
        strip->column = column;
        for (; found < strip->people && column < grid->columns; column++)
            found += free_in_column(draft, grid, column);
        strip->columns = column - strip->column;
        if (found < strip->people)
            return grid->columns + 1;
    }
    return column;
}

static bool is_centre_out(const layout_draft *draft, const spec_step *step)
{
    return (step->turns & SPEC_TURN_COLS) && draft->options->cols == ZC_COLS_CENTER_OUT;
}

/* The strips from page left: in the groups' order, or the first in the middle and the second at its left. */
static void order_strips(bool centre_out, int count, int at_place[])
{
    int *order = at_place;
    for (int at = 0; at < count; at++)
        order[at] = at;
    for (int rank = 0, place = count / 2; centre_out && rank < count; rank++) {
        at_place[place] = rank;
        place += rank % 2 == 0 ? -(rank + 1) : rank + 1;
    }
}

/* People of a strip and how many of them have their chairs; the strip is one line of honour. */
typedef struct strip_order {
    int people, placed;
} strip_order;

static void push_column(layout_draft *draft, draft_queue *queue, const spec_step *step,
                        const column_grid *grid, int column, strip_order *order)
{
    for (int row = 0; row < grid->row_count && order->placed < order->people; row++) {
        layout_seat *seat = &draft->seats.at[seat_at(grid, row, column)];
        order->placed += !seat->reserved;
        seat->row_chairs = order->people;
        draft_push(draft, queue, seat_at(grid, row, column), seat->reserved ? 0 : order->placed,
                   step->odd_rule);
    }
}

/* Chairs that the strips leave free: for whoever is moved by a pin or an empty chair. */
static void push_rest(layout_draft *draft, draft_queue *queue, const spec_step *step, const column_grid *grid)
{
    bool *used = mem_take(sizeof *used * (size_t)(draft->seats.count + 1));
    draft->out_of_memory |= !used;
    for (int at = 0; used && at < queue->seats.count; at++)
        used[queue->seats.at[at]] = true;
    for (int row = 0; used && row < grid->row_count; row++)
        for (int chair = 0; chair < grid->rows[row]->chairs; chair++) {
            const int seat = draft_row_seat(grid->rows[row], chair);
            if (!used[seat])
                draft_push(draft, queue, seat, 0, step->odd_rule);
        }
    mem_free(used);
}

static void push_strips(layout_draft *draft, draft_queue *queue, const spec_step *step,
                        const column_grid *grid, const group_strip strips[], int count)
{
    for (int group = 0; group < count; group++) {
        strip_order order = { .people = strips[group].people };
        for (int column = 0; column < strips[group].columns; column++)
            push_column(draft, queue, step, grid, strips[group].column + column, &order);
    }
}

static int usable_chairs(const layout_draft *draft, const column_grid *grid)
{
    int chairs = 0;
    for (int row = 0; row < grid->row_count; row++)
        for (int chair = 0; chair < grid->rows[row]->chairs; chair++)
            chairs += !draft->seats.at[draft_row_seat(grid->rows[row], chair)].reserved;
    return chairs;
}

/* Column after column, without fresh starts. */
static void push_all(layout_draft *draft, draft_queue *queue, const spec_step *step, const column_grid *grid)
{
    strip_order order = { .people = usable_chairs(draft, grid) };
    for (int column = 0; column < grid->columns; column++)
        push_column(draft, queue, step, grid, column, &order);
}

static bool strips_fit(layout_draft *draft, const column_grid *grid, const spec_step *step,
                       group_strip strips[], int count)
{
    int *at_place = draft_indices(draft, count);
    if (!at_place)
        return true;
    order_strips(is_centre_out(draft, step), count, at_place);
    int end = place_strips(draft, grid, strips, at_place, count, 0);
    if (end <= grid->columns && is_centre_out(draft, step))
        end = place_strips(draft, grid, strips, at_place, count, (grid->columns - end) / 2);
    mem_free(at_place);
    return end <= grid->columns;
}

static void fill_grid(layout_draft *draft, draft_queue *queue, const spec_step *step, const column_grid *grid,
                      group_strip strips[], int count)
{
    if (strips_fit(draft, grid, step, strips, count)) {
        push_strips(draft, queue, step, grid, strips, count);
    } else {
        if (draft_people(draft, queue->list) <= usable_chairs(draft, grid))
            diag_add(draft->diags, &layout_no_strips, draft_region_bound(draft, step->region).place, NULL);
        push_all(draft, queue, step, grid);
    }
    push_rest(draft, queue, step, grid);
}

static int group_count_of(const layout_heads *heads)
{
    return heads->group_count > 0 ? heads->group_count : 1;
}

void draft_columns(layout_draft *draft, draft_queue *queue, const spec_step *step, int from_row)
{
    const layout_heads *heads = &draft->scope.heads[queue->list];
    const int groups = group_count_of(heads);
    const draft_row **rows = mem_take(sizeof *rows * (size_t)(draft->rows.count + 1));
    group_strip *strips = mem_take(sizeof *strips * (size_t)groups);
    column_grid grid = { .rows = rows };

    for (int at = from_row; rows && at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        if (strcmp(draft->regions.at[row->region].id, step->region) != 0)
            continue;
        rows[grid.row_count++] = row;
        grid.columns = grid.row_count == 1 || row->chairs < grid.columns ? row->chairs : grid.columns;
    }
    for (int group = 0; strips && group < groups; group++)
        strips[group].people = heads->group_count > 0 ? heads->groups[group] : heads->people;
    draft->out_of_memory |= !rows || !strips;
    if (!draft->out_of_memory && grid.row_count > 0)
        fill_grid(draft, queue, step, &grid, strips, groups);
    mem_free(strips);
    mem_free(rows);
}
