/* R-AUD-ZONES: each group in a zone of its own, by search. A sweep runs through all chairs of the hall, band
 * after band of some rows, and the groups take them one after another; of many sweeps the one with the least
 * objective stands. */
#include "layout/draft.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE_WEIGHT = 1000, BORDER_WEIGHT = 20, BANDS_MOST = 24, NOBODY = -1 };

/* A chair that may be had, and its neighbours that no aisle parts from it. */
typedef struct zone_chair {
    int seat, row; /* the row of the region, from 0 */
    int block, line, column;
    int before, in_front; /* chairs, NOBODY: none */
    int owner;            /* a group */
    int piece;            /* another chair of the same piece, itself for the one that stands for it */
    long long turn;       /* its place in the sweep */
} zone_chair;

/* Rows of one tier stand behind each other, without an aisle across. */
typedef struct zone_row {
    int tier_first, tier_rows; /* the first row of its tier, and how many it has */
} zone_row;

typedef struct zone_hall {
    zone_chair *chairs; /* row after row from the front, each from page left */
    int count, rows;
    zone_row *row;    /* of each row of the region */
    int *block_place; /* of each block, from page left */
    int blocks, columns;
    const int *people; /* of each group */
    int groups;
    int *best; /* the owner of each chair in the best sweep so far */
    long long least;
} zone_hall;

/* How a sweep runs. */
typedef struct zone_sweep {
    int bands;       /* of a tier */
    bool by_columns; /* inside a block column after column, else row after row */
    bool from_right;
} zone_sweep;

/* ---- the hall ---- */

static void add_chair(zone_hall *hall, const layout_draft *draft, int seat)
{
    const layout_seat *stood = &draft->seats.at[seat];
    zone_chair *chair = &hall->chairs[hall->count];
    *chair = (zone_chair){ .seat = seat,
                           .row = hall->rows,
                           .block = stood->block_at,
                           .line = stood->line,
                           .column = stood->column,
                           .before = NOBODY,
                           .in_front = NOBODY };
    const zone_chair *last = chair - 1;
    if (hall->count > 0 && last->row == chair->row && last->block == chair->block &&
        last->column == chair->column - 1)
        chair->before = hall->count - 1;
    hall->columns = chair->column >= hall->columns ? chair->column + 1 : hall->columns;
    hall->count++;
}

static void add_row(zone_hall *hall, const layout_draft *draft, const draft_row *row)
{
    for (int chair = 0; chair < row->chairs; chair++)
        if (!draft->seats.at[draft_row_seat(row, chair)].reserved)
            add_chair(hall, draft, draft_row_seat(row, chair));
    hall->rows++;
}

/* The chair in front is the last one seen in the same column of the same block. */
static bool find_fronts(zone_hall *hall)
{
    const int places = hall->blocks * hall->columns;
    int *last = mem_take(sizeof *last * (size_t)(places + 1));
    for (int at = 0; last && at < places; at++)
        last[at] = NOBODY;
    for (int at = 0; last && at < hall->count; at++) {
        zone_chair *chair = &hall->chairs[at];
        int *seen = &last[chair->block * hall->columns + chair->column];
        if (*seen != NOBODY && hall->chairs[*seen].line == chair->line - 1)
            chair->in_front = *seen;
        *seen = at;
    }
    mem_free(last);
    return last;
}

static void find_tiers(zone_hall *hall)
{
    for (int row = 0; row < hall->rows; row++)
        hall->row[row] = (zone_row){ row, 0 };
    for (int at = 0; at < hall->count; at++)
        if (hall->chairs[at].in_front != NOBODY)
            hall->row[hall->chairs[at].row].tier_first = NOBODY;
    for (int row = 0; row < hall->rows; row++) {
        if (hall->row[row].tier_first == NOBODY)
            hall->row[row].tier_first = hall->row[row - 1].tier_first;
        hall->row[hall->row[row].tier_first].tier_rows++;
    }
    for (int row = 0; row < hall->rows; row++)
        hall->row[row].tier_rows = hall->row[hall->row[row].tier_first].tier_rows;
}

static void find_block_places(zone_hall *hall, const layout_draft *draft)
{
    for (int block = 0; block < hall->blocks; block++)
        hall->block_place[block] = 0;
    for (int block = 0; block < hall->blocks; block++)
        for (int other = 0; other < hall->blocks; other++)
            hall->block_place[block] += draft->hall.blocks[other].x_mm < draft->hall.blocks[block].x_mm;
}

static bool make_hall(zone_hall *hall, const layout_draft *draft, const spec_step *step, int from_row)
{
    hall->blocks = draft->hall.block_count;
    hall->chairs = mem_take(sizeof *hall->chairs * (size_t)(draft->seats.count + 1));
    hall->best = mem_take(sizeof *hall->best * (size_t)(draft->seats.count + 1));
    hall->row = mem_take(sizeof *hall->row * (size_t)(draft->rows.count + 1));
    hall->block_place = mem_take(sizeof *hall->block_place * (size_t)(hall->blocks + 1));
    if (!hall->chairs || !hall->best || !hall->row || !hall->block_place)
        return false;
    for (int at = from_row; at < draft->rows.count; at++)
        if (strcmp(draft->regions.at[draft->rows.at[at].region].id, step->region) == 0)
            add_row(hall, draft, &draft->rows.at[at]);
    if (!find_fronts(hall))
        return false;
    find_tiers(hall);
    find_block_places(hall, draft);
    return true;
}

static void free_hall(const zone_hall *hall)
{
    mem_free(hall->block_place);
    mem_free(hall->row);
    mem_free(hall->best);
    mem_free(hall->chairs);
}

/* ---- a sweep ---- */

static int way(int at, int count, bool back) { return back ? count - 1 - at : at; }

/* Bands run to and fro across the hall; inside a block the sweep runs to and fro again, so that it never
 * jumps. */
static long long turn_of(const zone_hall *hall, const zone_sweep *sweep, const zone_chair *chair, int band,
                         int row_in_band)
{
    const bool back = (band % 2 == 1) != sweep->from_right;
    const int block = way(hall->block_place[chair->block], hall->blocks, back);
    const int column = way(chair->column, hall->columns, back);
    const bool odd_row = row_in_band % 2 == 1, odd_column = column % 2 == 1;
    const long long inside =
        sweep->by_columns ? (long long)column * hall->rows + way(row_in_band, hall->rows, odd_column)
                          : (long long)row_in_band * hall->columns + way(column, hall->columns, odd_row);
    return ((long long)band * hall->blocks + block) * hall->rows * hall->columns + inside;
}

/* Which band of its tier a row is in: bands of a tier have the same number of rows, or one more. */
static int band_of(const zone_hall *hall, const zone_sweep *sweep, int row)
{
    const zone_row *at = &hall->row[row];
    const int bands = sweep->bands < at->tier_rows ? sweep->bands : at->tier_rows;
    return at->tier_first + (row - at->tier_first) * bands / at->tier_rows;
}

static void set_turns(const zone_hall *hall, const zone_sweep *sweep)
{
    int row = 0, band = 0, first_row = 0;
    for (int at = 0; at < hall->count; at++) {
        zone_chair *chair = &hall->chairs[at];
        for (; row < chair->row; row++)
            if (band_of(hall, sweep, row + 1) != band_of(hall, sweep, row)) {
                band++;
                first_row = row + 1;
            }
        chair->turn = turn_of(hall, sweep, chair, band, chair->row - first_row);
    }
}

static int by_turn(const void *left, const void *right)
{
    const zone_chair *const *a = left, *const *b = right;
    return ((*a)->turn > (*b)->turn) - ((*a)->turn < (*b)->turn);
}

/* The groups take the chairs in the order of the sweep; what is left has no owner. */
static void deal(const zone_hall *hall, zone_chair *const order[])
{
    int at = 0;
    for (int group = 0; group < hall->groups; group++)
        for (int person = 0; person < hall->people[group] && at < hall->count; person++)
            order[at++]->owner = group;
    while (at < hall->count)
        order[at++]->owner = NOBODY;
}

/* ---- what it is worth ---- */

static int piece_of(zone_hall *hall, int chair)
{
    while (hall->chairs[chair].piece != chair) {
        hall->chairs[chair].piece = hall->chairs[hall->chairs[chair].piece].piece;
        chair = hall->chairs[chair].piece;
    }
    return chair;
}

/* Returns the border between the two chairs; joins their pieces if there is none. */
static int border(zone_hall *hall, int chair, int other)
{
    if (other == NOBODY)
        return 0;
    if (hall->chairs[chair].owner != hall->chairs[other].owner)
        return 1;
    hall->chairs[piece_of(hall, chair)].piece = piece_of(hall, other);
    return 0;
}

/* Z of a seating: pieces beyond one a group, borders, and how far the first groups are from the front. */
static long long objective(zone_hall *hall)
{
    long long pieces = 0, borders = 0, distance = 0;
    for (int at = 0; at < hall->count; at++)
        hall->chairs[at].piece = at;
    for (int at = 0; at < hall->count; at++) {
        borders += border(hall, at, hall->chairs[at].before);
        borders += border(hall, at, hall->chairs[at].in_front);
    }
    for (int at = 0; at < hall->count; at++) {
        const zone_chair *chair = &hall->chairs[at];
        if (chair->owner == NOBODY)
            continue;
        pieces += chair->piece == at;
        distance += (long long)(hall->groups - chair->owner) * chair->row;
    }
    return PIECE_WEIGHT * pieces + BORDER_WEIGHT * borders + distance;
}

static void try_sweep(zone_hall *hall, const zone_sweep *sweep, zone_chair *order[])
{
    set_turns(hall, sweep);
    for (int at = 0; at < hall->count; at++)
        order[at] = &hall->chairs[at];
    qsort(order, (size_t)hall->count, sizeof *order, by_turn);
    deal(hall, order);
    const long long found = objective(hall);
    if (found >= hall->least)
        return;
    hall->least = found;
    for (int at = 0; at < hall->count; at++)
        hall->best[at] = hall->chairs[at].owner;
}

/* Strips stand side by side from the front to the back; bands behind each other, along the rows. */
static bool is_cut(const zone_sweep *sweep, zc_zone_cut wanted)
{
    switch (wanted) {
    case ZC_ZONE_CUT_STRIPS: return sweep->by_columns && sweep->bands == 1;
    case ZC_ZONE_CUT_BANDS: return !sweep->by_columns;
    case ZC_ZONE_CUT_ANY:
    case ZC_ZONE_CUT_COUNT: break;
    }
    return true;
}

static bool search(zone_hall *hall, zc_zone_cut cut)
{
    zone_chair **order = mem_take(sizeof *order * (size_t)(hall->count + 1));
    hall->least = LLONG_MAX;
    for (int bands = 1; order && bands <= hall->rows && bands <= BANDS_MOST; bands++)
        for (int form = 0; form < 4; form++) {
            const zone_sweep sweep = { bands, form / 2 == 0, form % 2 == 1 };
            if (is_cut(&sweep, cut))
                try_sweep(hall, &sweep, order);
        }
    mem_free(order);
    return order;
}

/* ---- queues ---- */

/* Inside a zone row by row from the front, left to right. */
static void push_owned(layout_draft *draft, draft_queue *queue, const spec_step *step, const zone_hall *hall,
                       int owner)
{
    for (int at = 0, place = 0; at < hall->count; at++)
        if (hall->best[at] == owner) {
            draft->seats.at[hall->chairs[at].seat].row_chairs = owner == NOBODY ? 0 : hall->people[owner];
            draft_push(draft, queue, hall->chairs[at].seat, owner == NOBODY ? 0 : ++place, step->odd_rule);
        }
}

void draft_zones(layout_draft *draft, draft_queue *queue, const spec_step *step, int from_row)
{
    const layout_heads *heads = &draft->scope.heads[queue->list];
    zone_hall hall = { .people = heads->group_count > 0 ? heads->groups : &heads->people,
                       .groups = heads->group_count > 0 ? heads->group_count : 1 };

    const zc_zone_cut cut = step->turns & SPEC_TURN_ZONE_CUT ? draft->options->zone_cut : ZC_ZONE_CUT_ANY;

    if (!make_hall(&hall, draft, step, from_row) || !search(&hall, cut))
        draft->out_of_memory = true;
    for (int group = 0; group < hall.groups && !draft->out_of_memory; group++)
        push_owned(draft, queue, step, &hall, group);
    if (!draft->out_of_memory)
        push_owned(draft, queue, step, &hall, NOBODY);
    free_hall(&hall);
}
