/* Queues: the chairs of each list in their honour order, by the steps of the style's fills. */
#include "layout/draft.h"
#include "layout/honour.h"
#include "layout/problems.h"

#include <stdlib.h>
#include <string.h>

void draft_push(layout_draft *draft, draft_queue *queue, int seat, int place, zc_rule rule)
{
    layout_seat *chair = &draft->seats.at[seat];
    if (chair->reserved)
        return;
    /* A queue runs on behind its own people: the list that comes to the chair gives the reason. */
    if (!draft->taken[seat]) {
        chair->place = place;
        chair->way = draft->way;
        chair->rule = rule;
        chair->queue = (int)(queue - draft->queues);
        if (queue->list >= 0 && draft->style->lists[queue->list].mark)
            chair->mark = draft->style->lists[queue->list].mark;
    }
    draft->out_of_memory |= !vec_push(&queue->seats, seat);
}

void draft_lend(layout_draft *draft, draft_queue *queue, int seat)
{
    if (!draft->seats.at[seat].reserved)
        draft->out_of_memory |= !vec_push(&queue->seats, seat);
}

draft_queue *draft_queue_of(layout_draft *draft, const char *id)
{
    const int list = draft_list(draft, id);
    for (int at = 0; at < draft->spec->fill_count; at++)
        if (draft->queues[at].list == list && list >= 0)
            return &draft->queues[at];
    return NULL;
}

bool draft_row_is_of(const layout_draft *draft, const draft_row *row, const spec_step *step)
{
    return strcmp(draft->regions.at[row->region].id, step->region) == 0 &&
           (!*step->block || strcmp(row->block, step->block) == 0);
}

static zc_rule rule_of_row(const spec_step *step, int chairs)
{
    return chairs == 2 ? step->two_rule : chairs % 2 == 0 ? step->even_rule : step->odd_rule;
}

/* ---- from the middle outward ---- */

/* pad_odd adds no chair to a stated row. */
static bool gives_way(const layout_draft *draft, const spec_step *step, const draft_row *row)
{
    const bool right_first = (step->turns & SPEC_TURN_HAND) && draft->options->hand == ZC_HAND_RIGHT_FIRST;
    return (step->turns & SPEC_TURN_EVEN) && !right_first && draft->options->even == ZC_EVEN_PAD_ODD &&
           row->chairs % 2 == 0 && row->stated;
}

static void warn_even_row(layout_draft *draft, const spec_step *step, const draft_row *row)
{
    const layout_region *region = &draft->regions.at[row->region];
    char label[32], chairs[32];
    if (!gives_way(draft, step, row))
        return;
    number_write(row->label, 0, label);
    number_write(row->chairs, 0, chairs);
    const char *const args[ZC_DIAG_ARGS] = { label, region->name_zh, chairs, region->id };
    diag_add_all(draft->diags, &layout_even_row, draft_region_bound(draft, region->id).place, NULL, args);
}

/* How many chairs of a row are filled: executives alone, and who presides, fill row 1 under rows=by_role.
 * taken  the chairs of these that the row has given already */
static int chairs_open(const layout_draft *draft, const spec_step *step, int list, bool front, int chairs,
                       int taken)
{
    const int executives = list < 0 ? 0 : draft->scope.heads[list].executives;
    const bool alone = front && (step->turns & SPEC_TURN_ROWS) && draft->options->rows == ZC_ROWS_BY_ROLE &&
                       executives > 0;
    const int most = step->most ? scope_sum(&draft->scope, step->most) : chairs;
    const int open = most < chairs ? most : chairs;
    return alone && executives - taken < open ? executives - taken : open;
}

/* R-ROSTRUM-CHAIR front_end: the presiding person's chair is the row's right end, first of the queue; the
 * others are a row of their own. */
static int take_front_end(layout_draft *draft, const spec_step *step, draft_queue *queue,
                          const draft_row *row)
{
    const bool taken = (step->turns & SPEC_TURN_CHAIR) && draft->options->chair == ZC_CHAIR_FRONT_END &&
                       queue->list >= 0 && draft->scope.heads[queue->list].chairs > 0 && row->chairs > 0;
    if (taken) {
        draft->way = LAYOUT_AT_END;
        draft_push(draft, queue, draft_row_seat(row, row->chairs - 1), row->chairs, ZC_RULE_ROSTRUM_CHAIR);
    }
    return row->chairs - taken;
}

static layout_way way_of_step(const spec_step *step)
{
    static const layout_way ways[SPEC_STEP_COUNT] = {
        [SPEC_STEP_CENTRE_OUT] = LAYOUT_FROM_MIDDLE, [SPEC_STEP_EACH_ROW] = LAYOUT_FROM_LEFT,
        [SPEC_STEP_COLUMNS] = LAYOUT_FROM_LEFT,      [SPEC_STEP_ZONES] = LAYOUT_FROM_LEFT,
        [SPEC_STEP_OUTWARD] = LAYOUT_FROM_BASE,      [SPEC_STEP_FREE] = LAYOUT_FROM_LEFT,
        [SPEC_STEP_HALF] = LAYOUT_LEFT_HALF,         [SPEC_STEP_SPLIT] = LAYOUT_FROM_LECTERN,
        [SPEC_STEP_IN_TURN] = LAYOUT_FROM_MIDDLE,
    };
    const bool from_right = step->toward == SPEC_TOWARD_LEFT;
    if (step->kind == SPEC_STEP_HALF && step->half == SPEC_HALF_RIGHT)
        return LAYOUT_RIGHT_HALF;
    if (step->in_turn || step->kind == SPEC_STEP_EACH_ROW)
        return from_right ? LAYOUT_FROM_RIGHT : LAYOUT_FROM_LEFT;
    return ways[step->kind];
}

/* A row that another list has begun is in the book already. */
static bool is_in_book(const layout_draft *draft, const draft_row *row)
{
    for (int at = 0; at < draft->centred.count; at++)
        if (draft->centred.at[at].region == row->region && draft->centred.at[at].row == row->label &&
            text_equal(draft->centred.at[at].block, row->block))
            return true;
    return false;
}

/* Keeps what the schools are to be asked about later. */
static void enter_row(layout_draft *draft, const spec_step *step, const draft_row *row, int chairs)
{
    if (!(step->turns & SPEC_TURN_EVEN) || chairs == 0 || is_in_book(draft, row))
        return;
    zc_seat *seats = arena_array(draft->arena, zc_seat, chairs);
    for (int at = 0; seats && at < chairs; at++)
        seats[at].at = draft_row_seat(row, at);
    const layout_row centred = { .region = row->region,
                                 .row = row->label,
                                 .block = row->block,
                                 .seats = seats,
                                 .chairs = chairs,
                                 .hand = step->hand,
                                 .turns = step->turns,
                                 .is_told = gives_way(draft, step, row),
                                 .place = draft_region_bound(draft, step->region).place };
    draft->out_of_memory |= !seats || !vec_push(&draft->centred, centred);
}

/* An interpreter beside his principal has no place of honour. */
static bool is_inserted(const spec_step *step, int place, int people)
{
    return step->insert && place >= step->insert_place && place < step->insert_place + people;
}

static int by_number(const void *a, const void *b)
{
    const int one = *(const int *)a, other = *(const int *)b;
    return (one > other) - (one < other);
}

/* The chairs that the rest of the list takes are filled in turn, as far as they are of this row. */
static void put_in_turn(const layout_draft *draft, const spec_step *step, const draft_queue *queue,
                        int order[], int open)
{
    const int left = draft_people(draft, queue->list) - queue->seats.count;
    const int people = left < open ? left : open;
    if (people <= 0)
        return;
    qsort(order, (size_t)people, sizeof *order, by_number);
    for (int at = 0; step->toward == SPEC_TOWARD_LEFT && at < people / 2; at++) {
        const int kept = order[at];
        order[at] = order[people - 1 - at];
        order[people - 1 - at] = kept;
    }
}

static void order_row(const layout_draft *draft, const spec_step *step, const draft_queue *queue, int chairs,
                      int open, int order[])
{
    honour_row(step, draft->options, chairs, order);
    for (int at = 0; step->opposite && at < chairs; at++)
        order[at] = chairs - 1 - order[at];
    if (step->in_turn)
        put_in_turn(draft, step, queue, order, open);
}

static void fill_row_outward(layout_draft *draft, const spec_step *step, draft_queue *queue, draft_row *row,
                             bool front)
{
    draft_queue *inserted = step->insert ? draft_queue_of(draft, step->insert) : NULL;
    const int people = front && inserted ? scope_sum(&draft->scope, step->insert_people) : 0;
    const int chairs = front ? take_front_end(draft, step, queue, row) : row->chairs;
    const int open = chairs_open(draft, step, queue->list, front, chairs, row->chairs - chairs);
    int *order = draft_indices(draft, chairs);

    if (!order)
        return;
    enter_row(draft, step, row, chairs);
    order_row(draft, step, queue, chairs, open, order);
    draft->way = way_of_step(step);
    for (int at = 0, place = 0; at < open; at++) {
        const bool insert = is_inserted(step, at + 1, people);
        place += !insert;
        if (chairs - people < row->chairs)
            draft->seats.at[draft_row_seat(row, order[at])].row_chairs = chairs - people;
        draft_push(draft, insert ? inserted : queue, draft_row_seat(row, order[at]), insert ? 0 : place,
                   rule_of_row(step, chairs));
    }
    if (chairs > 0)
        row->principal = draft_row_seat(row, order[0]) - row->first;
    mem_free(order);
}

static void fill_centre_out(layout_draft *draft, const spec_step *step, draft_queue *queue, int from_row)
{
    bool front = true;
    for (int at = from_row; at < draft->rows.count && !draft->out_of_memory; at++) {
        draft_row *row = &draft->rows.at[at];
        if (!draft_row_is_of(draft, row, step))
            continue;
        warn_even_row(draft, step, row);
        fill_row_outward(draft, step, queue, row, front);
        front = false;
    }
}

/* ---- row by row ---- */

/* From one chair to the end of the row, toward one hand. */
static void fill_row_along(layout_draft *draft, const spec_step *step, draft_queue *queue,
                           const draft_row *row)
{
    const int on = step->toward == SPEC_TOWARD_LEFT ? -1 : +1;
    const int end = on < 0 ? row->chairs : 1;
    const int from = step->from ? scope_sum(&draft->scope, step->from) : end;
    const bool is_half = from != end;
    int place = 0;
    if (is_half)
        draft->way = on < 0 ? LAYOUT_LEFT_HALF : LAYOUT_RIGHT_HALF;
    for (int chair = from - 1; chair >= 0 && chair < row->chairs; chair += on) {
        if (is_half)
            draft->seats.at[draft_row_seat(row, chair)].row_chairs = on < 0 ? from : row->chairs - from + 1;
        draft_push(draft, queue, draft_row_seat(row, chair), ++place, rule_of_row(step, row->chairs));
    }
}

static void fill_each_row(layout_draft *draft, const spec_step *step, draft_queue *queue, int from_row)
{
    for (int at = from_row; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        if (draft_row_is_of(draft, row, step))
            fill_row_along(draft, step, queue, row);
    }
}

/* ---- along arms, from the base outward ---- */

/* The chairs of all arms together. */
static int arm_chairs(const layout_draft *draft, const spec_step *step, int *longest)
{
    int chairs = 0;
    *longest = 0;
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        if (!draft_row_is_of(draft, row, step))
            continue;
        chairs += row->chairs;
        *longest = row->chairs > *longest ? row->chairs : *longest;
    }
    return chairs;
}

/* Both arms are one order: 1, 3, 5 along the first, 2, 4, 6 along the other. */
static void fill_outward(layout_draft *draft, const spec_step *step, draft_queue *queue)
{
    const bool block = (step->turns & SPEC_TURN_ARM_FILL) && draft->options->arm_fill == ZC_ARM_FILL_BLOCK;
    int longest, place = 0;
    const int chairs = arm_chairs(draft, step, &longest);

    for (int outer = 0; outer < (block ? draft->rows.count : longest); outer++)
        for (int inner = 0; inner < (block ? longest : draft->rows.count); inner++) {
            const draft_row *row = &draft->rows.at[block ? outer : inner];
            const int chair = block ? inner : outer;
            if (!draft_row_is_of(draft, row, step) || chair >= row->chairs)
                continue;
            draft->seats.at[row->first + chair].row_chairs = chairs;
            draft_push(draft, queue, row->first + chair, ++place, step->odd_rule);
        }
}

/* ---- where to begin ---- */

static int first_row(const layout_draft *draft, const spec_step *step)
{
    const int skipped = step->turns & SPEC_TURN_SKIP_ROWS ? draft->options->skip_rows : 0;
    for (int at = 0, found = 0; at < draft->rows.count; at++)
        if (draft_row_is_of(draft, &draft->rows.at[at], step) && found++ == skipped)
            return at;
    return draft->rows.count;
}

static bool heads_a_queue(const layout_draft *draft, const draft_row *row)
{
    for (int seat = row->first; seat < row->first + row->chairs; seat++)
        if (draft->taken[seat])
            return true;
    return false;
}

/* Behind the last row in which one of an earlier list sits. */
static int next_free_row(const layout_draft *draft, const spec_step *step, int from_row)
{
    int row = from_row;
    for (int at = from_row; at < draft->rows.count; at++)
        if (draft_row_is_of(draft, &draft->rows.at[at], step) && heads_a_queue(draft, &draft->rows.at[at]))
            row = at + 1;
    return row;
}

static void fill_step(layout_draft *draft, const spec_step *step, draft_queue *queue)
{
    int from = first_row(draft, step);
    from = step->next_free_row ? next_free_row(draft, step, from) : from;
    draft->way = way_of_step(step);
    switch (step->kind) {
    case SPEC_STEP_CENTRE_OUT: fill_centre_out(draft, step, queue, from); break;
    case SPEC_STEP_EACH_ROW: fill_each_row(draft, step, queue, from); break;
    case SPEC_STEP_COLUMNS: draft_columns(draft, queue, step, from); break;
    case SPEC_STEP_ZONES: draft_zones(draft, queue, step, from); break;
    case SPEC_STEP_OUTWARD: fill_outward(draft, step, queue); break;
    case SPEC_STEP_FREE:
        queue->unnamed = true;
        fill_each_row(draft, step, queue, from);
        break;
    case SPEC_STEP_ALTERNATE: draft_alternate(draft, step); break;
    case SPEC_STEP_RINGS: draft_rings(draft, step); break;
    case SPEC_STEP_NAMED: draft_named(draft, queue, step); break;
    case SPEC_STEP_HALF: draft_half(draft, step, queue); break;
    case SPEC_STEP_SPLIT: draft_split(draft, step, queue); break;
    case SPEC_STEP_IN_TURN: draft_in_turn(draft, step); break;
    case SPEC_STEP_COUNT: break;
    }
}

/* The chairs that a list's people will take are the first of its queue that nobody before them takes. */
static void take_chairs(layout_draft *draft, const draft_queue *queue)
{
    const int people = draft_people(draft, queue->list);
    for (int at = 0, found = 0; at < queue->seats.count && found < people; at++)
        if (!draft->taken[queue->seats.at[at]]) {
            draft->taken[queue->seats.at[at]] = true;
            found++;
        }
}

void draft_fills(layout_draft *draft)
{
    for (int at = 0; at < draft->spec->fill_count; at++)
        draft->queues[at].list = draft_list(draft, draft->spec->fills[at].list);
    for (int at = 0; at < draft->spec->fill_count && !draft->out_of_memory; at++) {
        const spec_fill *fill = &draft->spec->fills[at];
        draft_queue *queue = &draft->queues[at];
        if (queue->list < 0)
            continue;
        for (int step = 0; step < fill->step_count; step++)
            if (scope_holds(&draft->scope, fill->steps[step].when))
                fill_step(draft, &fill->steps[step], queue);
        take_chairs(draft, queue);
    }
}
