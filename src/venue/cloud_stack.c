/* Pieces of rows that stand behind or beside each other are a block; how deep in it each stands. */
#include "venue/cloud_rows.h"

#include <math.h>
#include <stdlib.h>

static const double straight_behind_pitches = 0.6;
static const double behind_pitches = 4.5; /* so far a row is sought */
static const double parallel_cosine = 0.906;
/* Rows farther apart than that are parted by a cross aisle; in a zone that the file names it parts nothing.
 */
static const double row_pitches = 1.45, named_row_pitches = 2.6;
/* Pieces of one row stand no farther apart. */
static const double aisle_pitches = 4, named_aisle_pitches = 7;

/* One piece's neighbour: so far before it as it looks with side 1; 0: beside it. */
typedef struct piece_link {
    int from, to;
    double ahead_mm;
    bool is_back; /* the same link as `to` has it */
} piece_link;

typedef struct stacking {
    cloud_rows *rows;
    ZC_VEC(piece_link) links;
    bool lacks_memory;
} stacking;

/* ---- the rows before and behind a seat ---- */

typedef struct row_search {
    const cloud_rows *rows;
    int self;
    int before, behind; /* pieces; -1: none */
    double before_mm, behind_mm;
} row_search;

static bool are_parallel(const cloud_rows *rows, int seat, int other)
{
    const cloud_piece *one = &rows->pieces[rows->piece_of[seat]], *two = &rows->pieces[rows->piece_of[other]];
    if (two->count == 1)
        return true;
    const double cosine =
        cloud_dot(cloud_looks(one, cloud_spot(rows, seat)), cloud_looks(two, cloud_spot(rows, other)));
    return one->is_sure && two->is_sure ? cosine >= parallel_cosine : fabs(cosine) >= parallel_cosine;
}

static bool meet_row(void *with, int point, double distance)
{
    row_search *search = with;
    const cloud_rows *rows = search->rows;
    const int own = rows->piece_of[search->self], other = rows->piece_of[point];
    const cloud_vector looks = cloud_looks(&rows->pieces[own], cloud_spot(rows, search->self));
    const cloud_vector way = cloud_minus(cloud_spot(rows, point), cloud_spot(rows, search->self));
    const double ahead_mm = cloud_dot(way, looks), aside_mm = fabs(cloud_dot(way, cloud_right_of(looks)));
    (void)distance;
    if (own == other || rows->zone[point] != rows->zone[search->self] ||
        aside_mm > straight_behind_pitches * rows->pieces[own].pitch_mm || fabs(ahead_mm) < aside_mm ||
        !are_parallel(rows, search->self, point))
        return true;
    if (ahead_mm > 0 && ahead_mm < search->before_mm)
        search->before = other, search->before_mm = ahead_mm;
    if (ahead_mm < 0 && -ahead_mm < search->behind_mm)
        search->behind = other, search->behind_mm = -ahead_mm;
    return true;
}

static void add_link(stacking *stack, int from, int to, double ahead_mm)
{
    const piece_link link = { from, to, ahead_mm * stack->rows->pieces[from].side, false };
    stack->lacks_memory |= !vec_push(&stack->links, link);
}

static void find_rows_about(stacking *stack, int seat)
{
    const cloud_rows *rows = stack->rows;
    const int own = rows->piece_of[seat];
    row_search search = { rows, seat, -1, -1, INFINITY, INFINITY };
    if (rows->pieces[own].count == 1)
        return;
    near_visit(&rows->tree, seat, behind_pitches * rows->pieces[own].pitch_mm, meet_row, &search);
    if (search.before >= 0)
        add_link(stack, own, search.before, search.before_mm);
    if (search.behind >= 0)
        add_link(stack, own, search.behind, -search.behind_mm);
}

/* ---- the same row across an aisle ---- */

typedef struct aisle_search {
    const cloud_rows *rows;
    int self, next; /* next: a piece; -1: none */
    cloud_vector out;
    double most_mm;
} aisle_search;

static bool meet_row_on(void *with, int point, double distance)
{
    aisle_search *search = with;
    const cloud_rows *rows = search->rows;
    const cloud_piece *own = &rows->pieces[rows->piece_of[search->self]];
    const cloud_piece *other = &rows->pieces[rows->piece_of[point]];
    const cloud_vector way = cloud_minus(cloud_spot(rows, point), cloud_spot(rows, search->self));
    const double on_mm = cloud_dot(way, search->out);
    const double off_mm = fabs(cloud_dot(way, cloud_right_of(search->out)));
    (void)distance;
    if (own != other && own->zone == other->zone && own->row == other->row && on_mm > 0 &&
        on_mm < search->most_mm && off_mm <= 0.35 * own->pitch_mm + 0.12 * on_mm &&
        are_parallel(rows, search->self, point)) {
        search->next = rows->piece_of[point];
        search->most_mm = on_mm;
    }
    return true;
}

static void find_row_on(stacking *stack, int seat, int inner)
{
    const cloud_rows *rows = stack->rows;
    const cloud_piece *own = &rows->pieces[rows->piece_of[seat]];
    const double pitches = own->row >= 0 ? named_aisle_pitches : aisle_pitches;
    const cloud_vector right = cloud_right_of(cloud_looks(own, cloud_spot(rows, seat)));
    const bool is_right = cloud_dot(right, cloud_minus(cloud_spot(rows, seat), cloud_spot(rows, inner))) > 0;
    aisle_search search = { rows, seat, -1, is_right ? right : (cloud_vector){ -right.x, -right.y },
                            pitches * own->pitch_mm };
    near_visit(&rows->tree, seat, search.most_mm, meet_row_on, &search);
    if (search.next >= 0)
        add_link(stack, rows->piece_of[seat], search.next, 0);
}

static void find_links(stacking *stack)
{
    const cloud_rows *rows = stack->rows;
    for (int at = 0; at < rows->piece_count && !stack->lacks_memory; at++) {
        const cloud_piece *piece = &rows->pieces[at];
        const int *seats = rows->order + piece->first;
        for (int seat = 0; seat < piece->count; seat++)
            find_rows_about(stack, seats[seat]);
        if (piece->count > 1) {
            find_row_on(stack, seats[0], seats[1]);
            find_row_on(stack, seats[piece->count - 1], seats[piece->count - 2]);
        }
    }
}

/* ---- which of them hold ---- */

/* How far a zone's rows usually stand apart; 0: none stands behind another. */
static double *zone_pitches(stacking *stack)
{
    cloud_rows *rows = stack->rows;
    double *all = arena_array(rows->arena, double, stack->links.count + 1);
    double *of_zone = arena_array(rows->arena, double, rows->zone_count);
    int *first = arena_array(rows->arena, int, rows->zone_count + 1);
    if (!all || !of_zone || !first)
        return NULL;
    for (int at = 0; at < stack->links.count; at++)
        first[rows->pieces[stack->links.at[at].from].zone + 1] += stack->links.at[at].ahead_mm != 0;
    for (int zone = 0; zone < rows->zone_count; zone++)
        first[zone + 1] += first[zone];
    const int count = first[rows->zone_count];
    for (int at = stack->links.count - 1; at >= 0; at--)
        if (stack->links.at[at].ahead_mm != 0)
            all[--first[rows->pieces[stack->links.at[at].from].zone + 1]] =
                fabs(stack->links.at[at].ahead_mm);
    for (int zone = 0; zone < rows->zone_count; zone++) {
        const int begin = first[zone + 1], end = zone + 1 < rows->zone_count ? first[zone + 2] : count;
        of_zone[zone] = end > begin ? near_median(all + begin, end - begin) : 0;
    }
    rows->row_pitch_mm = count ? near_median(all, count) : 0;
    return of_zone;
}

static int by_pieces(const void *one, const void *other)
{
    const piece_link *a = one, *b = other;
    if (a->from != b->from)
        return a->from - b->from;
    if (a->to != b->to)
        return a->to - b->to;
    if (a->ahead_mm != b->ahead_mm)
        return a->ahead_mm < b->ahead_mm ? -1 : 1;
    return a->is_back - b->is_back;
}

/* One link, the middle one, for all seats of two pieces; both ways. */
static bool sift(stacking *stack, const double of_zone[])
{
    const cloud_rows *rows = stack->rows;
    ZC_VEC(piece_link) kept = { 0 };
    bool all = true;
    if (stack->links.count)
        qsort(stack->links.at, (size_t)stack->links.count, sizeof *stack->links.at, by_pieces);
    for (int at = 0, end; at < stack->links.count; at = end) {
        for (end = at + 1; end < stack->links.count; end++)
            if (stack->links.at[end].from != stack->links.at[at].from ||
                stack->links.at[end].to != stack->links.at[at].to)
                break;
        const piece_link link = stack->links.at[at + (end - at) / 2];
        const int zone = rows->pieces[link.from].zone;
        const double most = *rows->zone_names[zone] ? named_row_pitches : row_pitches;
        if (fabs(link.ahead_mm) > most * of_zone[zone])
            continue;
        all = vec_push(&kept, link) && all;
        all = vec_push(&kept, (piece_link){ link.to, link.from, link.ahead_mm, true }) && all;
    }
    if (kept.count)
        qsort(kept.at, (size_t)kept.count, sizeof *kept.at, by_pieces);
    vec_free(&stack->links);
    stack->links.at = kept.at;
    stack->links.count = kept.count;
    stack->links.room = kept.room;
    return all;
}

/* ---- blocks ---- */

static cloud_vector middle_looks(const cloud_piece *piece) { return cloud_looks(piece, piece->middle); }

/* A piece beside one whose side is settled looks as that does. */
static void settle_side(const cloud_piece *from, cloud_piece *to)
{
    if (to->count == 1) {
        to->normal = cloud_looks(from, to->middle);
        to->side = 1;
    } else if (cloud_dot(middle_looks(from), middle_looks(to)) < 0) {
        to->side = -to->side;
    }
}

static void follow(cloud_rows *rows, const piece_link *link)
{
    const cloud_piece *from = &rows->pieces[link->from];
    cloud_piece *to = &rows->pieces[link->to];
    settle_side(from, to);
    to->block = from->block;
    to->depth_mm = from->depth_mm +
                   (link->is_back ? link->ahead_mm * to->side : -link->ahead_mm * from->side);
}

/* The whole block turns round if it looks away from the stage. */
static void face_stage(cloud_rows *rows, const int members[], int count)
{
    double agrees = 0, front_mm = INFINITY;
    for (int at = 0; at < count; at++)
        agrees += cloud_agreement(rows, &rows->pieces[members[at]]);
    for (int at = 0; at < count && agrees < 0; at++) {
        rows->pieces[members[at]].side *= -1;
        rows->pieces[members[at]].depth_mm *= -1;
    }
    for (int at = 0; at < count; at++)
        front_mm = fmin(front_mm, rows->pieces[members[at]].depth_mm);
    for (int at = 0; at < count; at++)
        rows->pieces[members[at]].depth_mm -= front_mm;
}

static bool gather_blocks(stacking *stack)
{
    cloud_rows *rows = stack->rows;
    int *first = arena_array(rows->arena, int, rows->piece_count + 1);
    int *queue = arena_array(rows->arena, int, rows->piece_count);
    if (!first || !queue)
        return false;
    for (int at = 0; at < stack->links.count; at++)
        first[stack->links.at[at].from + 1]++;
    for (int at = 0; at < rows->piece_count; at++)
        first[at + 1] += first[at];
    for (int begin = 0; begin < rows->piece_count; begin++) {
        int taken = 0, count = 0;
        if (rows->pieces[begin].block >= 0)
            continue;
        rows->pieces[begin].block = rows->block_count;
        for (queue[count++] = begin; taken < count; taken++)
            for (int at = first[queue[taken]]; stack->links.at && at < first[queue[taken] + 1]; at++) {
                const piece_link *link = &stack->links.at[at];
                if (rows->pieces[link->to].block >= 0)
                    continue;
                follow(rows, link);
                queue[count++] = link->to;
            }
        face_stage(rows, queue, count);
        rows->block_count++;
    }
    return true;
}

bool cloud_stack(cloud_rows *rows)
{
    stacking stack = { .rows = rows };
    find_links(&stack);
    const double *of_zone = stack.lacks_memory ? NULL : zone_pitches(&stack);
    const bool done = of_zone && sift(&stack, of_zone) && gather_blocks(&stack);
    vec_free(&stack.links);
    return done;
}
