/* Neighbours of a row, joined one to the next: the best pairs first, each seat one at either hand. */
#include "venue/cloud_rows.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>

static const double beside_pitches = 1.6;    /* farther is across an aisle */
static const double misnamed_pitches = 1.25; /* the same where the rows' labels are to be crossed */
static const double patch_pitches = 1.35;
static const double straight_cosine = -0.82; /* a row bends by at most 35 degrees at a seat */

enum { NO_NUMBER = INT_MIN };

typedef struct seat_pair {
    int one, other;
    double cost;
} seat_pair;

typedef struct chaining {
    cloud_rows *rows;
    ZC_VEC(seat_pair) pairs;
    int *number;         /* of each seat */
    int *patch;          /* sets of near seats: their parents */
    cloud_vector *ahead; /* of each patch: to the stage */
    int (*beside)[2];    /* of each seat: its neighbours; -1: none */
    int *parents;        /* of the seats of one chain */
    int self;            /* whose pairs are looked for */
    bool lacks_memory;
} chaining;

/* ---- pairs ---- */

/* Whether two seats may be neighbours of a row, as far as their labels say. */
static bool labels_allow(const cloud_rows *rows, int one, int other, double pitches)
{
    if (rows->zone[one] != rows->zone[other])
        return false;
    if (rows->row[one] < 0 || rows->row[other] < 0 || rows->row[one] == rows->row[other])
        return true;
    return rows->zone_is_misnamed[rows->zone[one]] && pitches <= misnamed_pitches;
}

static bool meet_neighbour(void *with, int point, double distance)
{
    chaining *chain = with;
    const cloud_rows *rows = chain->rows;
    const double pitches = distance / fmin(rows->spacing_mm[chain->self], rows->spacing_mm[point]);
    if (point > chain->self && pitches <= beside_pitches && labels_allow(rows, chain->self, point, pitches)) {
        const seat_pair pair = { chain->self, point, pitches };
        chain->lacks_memory |= !vec_push(&chain->pairs, pair);
        if (pitches <= patch_pitches)
            cloud_join(chain->patch, chain->self, point);
    }
    return !chain->lacks_memory;
}

/* Where the seats of each patch look, all in all. */
static void aim_patches(chaining *chain)
{
    const cloud_rows *rows = chain->rows;
    for (int at = 0; at < rows->cloud->count; at++) {
        const cloud_vector ahead = cloud_minus(rows->stage, cloud_spot(rows, at));
        cloud_vector *sum = &chain->ahead[cloud_root(chain->patch, at)];
        sum->x += ahead.x;
        sum->y += ahead.y;
    }
}

static double cost_of_labels(const chaining *chain, int one, int other)
{
    const int a = chain->rows->row[one], b = chain->rows->row[other];
    return a >= 0 && a == b ? -0.6 : (a < 0) != (b < 0) ? 0.3 : 0;
}

/* Numbers run along a row, by ones or by twos. */
static double cost_of_numbers(const chaining *chain, int one, int other)
{
    const int a = chain->number[one], b = chain->number[other];
    if (a == NO_NUMBER || b == NO_NUMBER)
        return 0;
    const int apart = abs(a - b);
    return apart == 0 ? 0.4 : apart == 1 ? -0.5 : apart == 2 ? -0.3 : 0;
}

/* A row lies across the way to the stage. */
static double cost_of_direction(const chaining *chain, int one, int other)
{
    const cloud_rows *rows = chain->rows;
    const cloud_vector along = cloud_unit(cloud_minus(cloud_spot(rows, other), cloud_spot(rows, one)));
    const cloud_vector ahead = cloud_unit(chain->ahead[cloud_root(chain->patch, one)]);
    return 0.15 * fabs(cloud_dot(along, ahead));
}

static int by_cost(const void *one, const void *other)
{
    const seat_pair *a = one, *b = other;
    if (a->cost != b->cost)
        return a->cost < b->cost ? -1 : 1;
    return a->one != b->one ? a->one - b->one : a->other - b->other;
}

static void find_pairs(chaining *chain)
{
    const cloud_rows *rows = chain->rows;
    for (int at = 0; at < rows->cloud->count && !chain->lacks_memory; at++) {
        chain->self = at;
        near_visit(&rows->tree, at, beside_pitches * rows->spacing_mm[at], meet_neighbour, chain);
    }
    aim_patches(chain);
    for (int at = 0; at < chain->pairs.count; at++) {
        seat_pair *pair = &chain->pairs.at[at];
        pair->cost += cost_of_labels(chain, pair->one, pair->other) +
                      cost_of_numbers(chain, pair->one, pair->other) +
                      cost_of_direction(chain, pair->one, pair->other);
    }
    if (chain->pairs.count)
        qsort(chain->pairs.at, (size_t)chain->pairs.count, sizeof *chain->pairs.at, by_cost);
}

/* ---- chains ---- */

/* Whether `seat` has a free hand, and `next` would go on straight from its other neighbour. */
static bool goes_on(const chaining *chain, int seat, int next)
{
    const cloud_rows *rows = chain->rows;
    const int before = chain->beside[seat][0];
    if (chain->beside[seat][1] >= 0)
        return false;
    if (before < 0)
        return true;
    const cloud_vector here = cloud_spot(rows, seat);
    const cloud_vector back = cloud_unit(cloud_minus(cloud_spot(rows, before), here));
    const cloud_vector on = cloud_unit(cloud_minus(cloud_spot(rows, next), here));
    return cloud_dot(back, on) <= straight_cosine;
}

static void put_beside(chaining *chain, int seat, int next)
{
    chain->beside[seat][chain->beside[seat][0] >= 0] = next;
}

static void join_pairs(chaining *chain)
{
    for (int at = 0; at < chain->pairs.count; at++) {
        const seat_pair *pair = &chain->pairs.at[at];
        if (goes_on(chain, pair->one, pair->other) && goes_on(chain, pair->other, pair->one) &&
            cloud_join(chain->parents, pair->one, pair->other)) {
            put_beside(chain, pair->one, pair->other);
            put_beside(chain, pair->other, pair->one);
        }
    }
}

/* ---- pieces ---- */

static double usual_step(cloud_rows *rows, const cloud_piece *piece, double steps[])
{
    for (int at = 1; at < piece->count; at++)
        steps[at - 1] = cloud_length(cloud_minus(cloud_spot(rows, rows->order[piece->first + at]),
                                                 cloud_spot(rows, rows->order[piece->first + at - 1])));
    return piece->count > 1 ? near_median(steps, piece->count - 1) : rows->pitch_mm;
}

/* The label of all its seats; -1 if they have not one. */
static int row_of(const cloud_rows *rows, const cloud_piece *piece)
{
    const int row = rows->row[rows->order[piece->first]];
    for (int at = 1; at < piece->count; at++)
        if (rows->row[rows->order[piece->first + at]] != row)
            return -1;
    return row;
}

/* From one end of a chain to the other. */
static cloud_piece walk(chaining *chain, int end, int first)
{
    cloud_rows *rows = chain->rows;
    cloud_piece piece = { .first = first, .zone = rows->zone[end], .side = 1, .block = -1, .line = -1 };
    for (int seat = end, before = -1, next; seat >= 0; before = seat, seat = next) {
        next = chain->beside[seat][0] == before ? chain->beside[seat][1] : chain->beside[seat][0];
        rows->order[first + piece.count++] = seat;
        rows->piece_of[seat] = rows->piece_count;
        piece.middle.x += rows->cloud->seats[seat].x;
        piece.middle.y += rows->cloud->seats[seat].y;
    }
    piece.middle.x /= piece.count;
    piece.middle.y /= piece.count;
    return piece;
}

static void gather_pieces(chaining *chain, double steps[])
{
    cloud_rows *rows = chain->rows;
    int first = 0;
    for (int at = 0; at < rows->cloud->count; at++) {
        if (rows->piece_of[at] >= 0 || chain->beside[at][1] >= 0)
            continue;
        cloud_piece *piece = &rows->pieces[rows->piece_count];
        *piece = walk(chain, at, first);
        piece->pitch_mm = usual_step(rows, piece, steps);
        piece->row = row_of(rows, piece);
        first += piece->count;
        rows->piece_count++;
    }
}

bool cloud_chain(cloud_rows *rows)
{
    const int count = rows->cloud->count;
    chaining chain = { .rows = rows };
    double *steps = arena_array(rows->arena, double, count);
    chain.number = arena_array(rows->arena, int, count);
    chain.patch = arena_array(rows->arena, int, count);
    chain.parents = arena_array(rows->arena, int, count);
    chain.ahead = arena_array(rows->arena, cloud_vector, count);
    chain.beside = arena_take(rows->arena, sizeof *chain.beside, (size_t)count);
    rows->order = arena_array(rows->arena, int, count);
    rows->piece_of = arena_array(rows->arena, int, count);
    rows->pieces = arena_array(rows->arena, cloud_piece, count);
    if (arena_failed(rows->arena))
        return false;
    for (int at = 0; at < count; at++) {
        chain.patch[at] = chain.parents[at] = at;
        chain.beside[at][0] = chain.beside[at][1] = rows->piece_of[at] = -1;
        if (!number_int(rows->cloud->seats[at].number, 0, INT_MAX, &chain.number[at]))
            chain.number[at] = NO_NUMBER;
    }
    find_pairs(&chain);
    if (!chain.lacks_memory) {
        join_pairs(&chain);
        gather_pieces(&chain, steps);
    }
    vec_free(&chain.pairs);
    return !chain.lacks_memory;
}
