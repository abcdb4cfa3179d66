#include "solve/reason.h"
#include "solve/seating.h"
#include "solve/shortage.h"
#include "solve/unplaced.h"

#include <string.h>

static zc_status make_layout(solve_seating *seating)
{
    const int lists = seating->style.list_count;
    layout_heads *heads = arena_array(seating->arena, layout_heads, lists);
    if (!heads)
        return ZC_NO_MEMORY;
    for (int list = 0; list < lists; list++)
        heads[list] = muster_heads(&seating->muster, list);
    return layout_make(&seating->style, seating->input->venue, seating->input->sizes, seating->options, heads,
                       &seating->layout, seating->diags);
}

static zc_status put_pin(solve_seating *seating, zc_seat seat, zc_person person, const char *head)
{
    const char *reason = reason_of_pin(seating->layout, seat, head, ZC_LANG_ZH, seating->arena);
    return reason ? plan_put(seating->plan, seat, person, true, reason) : ZC_NO_MEMORY;
}

static zc_status put_pinned(solve_seating *seating)
{
    zc_status status = ZC_OK;
    const char *reason = arena_format(seating->arena, "%s %s", zc_rule_id(ZC_RULE_PIN),
                                      zc_rule_words(ZC_RULE_PIN, ZC_LANG_ZH));
    if (!reason)
        return ZC_NO_MEMORY;
    for (int person = 0; person < zc_roster_people(seating->input->roster) && status == ZC_OK; person++) {
        const zc_seat seat = { seating->pins.seat_of_person[person] };
        if (seat.at != PIN_NOBODY)
            status = put_pin(seating, seat, (zc_person){ person }, reason);
    }
    return status;
}

static zc_status put(solve_seating *seating, zc_seat seat, zc_person person)
{
    const char *reason = reason_of_seat(seating->layout, seat, ZC_LANG_ZH, seating->arena);
    return reason ? plan_put(seating->plan, seat, person, false, reason) : ZC_NO_MEMORY;
}

static bool is_free(const solve_seating *seating, zc_seat seat)
{
    zc_person person;
    return seating->pins.person_of_seat[seat.at] == PIN_NOBODY && !seating->layout->seats[seat.at].reserved &&
           !zc_plan_person(seating->plan, seat, &person);
}

static bool is_kept(const solve_seating *seating, zc_seat seat)
{
    return seating->pins.person_of_seat[seat.at] != PIN_NOBODY || seating->layout->seats[seat.at].reserved;
}

static zc_status tell_shortage(const solve_seating *seating, solve_shortage *shortage)
{
    for (int at = 0; at < shortage->queue->count; at++)
        shortage->kept += is_kept(seating, shortage->queue->seats[at]);
    return shortage_tell(seating->input, shortage, seating->arena, seating->diags);
}

/* Person k takes chair k of those that are free; where seats bear no names there must be as many. */
static zc_status seat_people(solve_seating *seating, const layout_queue *queue, const mustered_list *people)
{
    zc_person *without = arena_array(seating->arena, zc_person, people->count + 1);
    solve_shortage shortage = { .queue = queue, .without = without };
    zc_status status = without ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0, chair = 0; at < people->count && status == ZC_OK; at++) {
        if (seating->pins.seat_of_person[people->people[at].at] != PIN_NOBODY)
            continue;
        shortage.people++;
        while (chair < queue->count && !is_free(seating, queue->seats[chair]))
            chair++;
        if (chair == queue->count)
            without[shortage.without_count++] = people->people[at];
        else if (!queue->unnamed)
            status = put(seating, queue->seats[chair++], people->people[at]);
        else
            chair++;
    }
    return status == ZC_OK && shortage.without_count > 0 ? tell_shortage(seating, &shortage) : status;
}

/* ---- lists without chairs ---- */

static bool has_chairs(const solve_seating *seating, int list)
{
    const zc_layout *layout = seating->layout;
    for (int queue = 0; queue < layout->queue_count; queue++)
        if (seating_list(seating, &layout->queues[queue]) == list)
            return layout->queues[queue].count > 0 || *layout->queues[queue].region;
    return false;
}

/* Nobody may fall out in silence: a list that no step of the style seats now, and who of it has no pin. */
static zc_status tell_unseated(const solve_seating *seating, int list)
{
    const mustered_list *people = &seating->muster.lists[list];
    zc_person *without = arena_array(seating->arena, zc_person, people->count + 1);
    int count = 0;
    for (int at = 0; without && at < people->count; at++)
        if (seating->pins.seat_of_person[people->people[at].at] == PIN_NOBODY)
            without[count++] = people->people[at];
    if (!without)
        return ZC_NO_MEMORY;
    return count > 0 ? unplaced_of_list(&seating->muster, list, without, count, seating->diags) : ZC_OK;
}

static zc_status seat_queue(solve_seating *seating, const layout_queue *queue)
{
    const int list = seating_list(seating, queue);
    if (list < 0 || !has_chairs(seating, list))
        return ZC_OK;
    mustered_list *people = &seating->muster.lists[list];
    order_chair(&seating->muster, &seating->style.lists[list], people,
                seating_front_chairs(seating->layout, queue));
    return seat_people(seating, queue, people);
}

static zc_status seat_all(solve_seating *seating)
{
    const int errors_before = diag_errors(seating->diags);
    seating->plan = plan_make(zc_layout_seats(seating->layout), zc_roster_people(seating->input->roster));
    zc_status status = seating->plan ? put_pinned(seating) : ZC_NO_MEMORY;
    for (int list = 0; list < seating->style.list_count && status == ZC_OK; list++)
        if (!has_chairs(seating, list))
            status = tell_unseated(seating, list);
    for (int queue = 0; queue < seating->layout->queue_count && status == ZC_OK; queue++)
        status = seat_queue(seating, &seating->layout->queues[queue]);
    return status ? status : diag_status(seating->diags, errors_before);
}

zc_status zc_solve(const zc_solve_input *input, zc_layout **layout, zc_plan **plan, zc_diags *diags)
{
    solve_seating seating = { .input = input, .diags = diags, .arena = arena_make() };

    *layout = NULL;
    *plan = NULL;
    zc_status status = seating.arena ? seating_muster(&seating) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = make_layout(&seating);
    if (status == ZC_OK)
        status = pins_read(input, seating.layout, seating.arena, &seating.pins, diags);
    if (status == ZC_OK)
        status = seat_all(&seating);
    if (status == ZC_OK && arena_failed(seating.arena))
        status = ZC_NO_MEMORY;
    if (status == ZC_OK) {
        *layout = seating.layout;
        *plan = seating.plan;
    } else {
        zc_plan_free(seating.plan);
        zc_layout_free(seating.layout);
    }
    zc_options_free(seating.options);
    arena_free(seating.arena);
    return status;
}
