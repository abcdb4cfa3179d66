#include "plan/plan.h"

#include <assert.h>

static const int32_t nobody = -1;

typedef struct seating {
    int32_t person; /* or nobody */
    bool locked;
    const char *reason;
} seating;

struct zc_plan {
    zc_arena *arena;
    seating *seatings; /* a seat's */
    int32_t *seats;    /* a person's, or nobody's */
    int seat_count, person_count;
};

zc_plan *plan_make(int seats, int people)
{
    zc_arena *arena = arena_make();
    zc_plan *plan = arena_new(arena, zc_plan);
    if (plan) {
        *plan = (zc_plan){
            .arena = arena,
            .seatings = arena_array(arena, seating, seats),
            .seats = arena_array(arena, int32_t, people),
            .seat_count = seats,
            .person_count = people,
        };
    }
    if (!plan || !plan->seatings || !plan->seats) {
        arena_free(arena);
        return NULL;
    }
    for (int seat = 0; seat < seats; seat++)
        plan->seatings[seat] = (seating){ .person = nobody, .reason = "" };
    for (int person = 0; person < people; person++)
        plan->seats[person] = nobody;
    return plan;
}

void zc_plan_free(zc_plan *plan)
{
    if (plan)
        arena_free(plan->arena);
}

static bool has_seat(const zc_plan *plan, zc_seat seat) { return seat.at >= 0 && seat.at < plan->seat_count; }

static bool has_person(const zc_plan *plan, zc_person person)
{
    return person.at >= 0 && person.at < plan->person_count;
}

zc_status plan_put(zc_plan *plan, zc_seat seat, zc_person person, bool locked, const char *reason)
{
    assert(has_seat(plan, seat) && has_person(plan, person));
    assert(plan->seatings[seat.at].person == nobody && plan->seats[person.at] == nobody);
    const char *copy = arena_text(plan->arena, reason ? reason : "");
    if (!copy)
        return ZC_NO_MEMORY;
    plan->seatings[seat.at] = (seating){ .person = person.at, .locked = locked, .reason = copy };
    plan->seats[person.at] = seat.at;
    return ZC_OK;
}

zc_status plan_reword(zc_plan *plan, zc_seat seat, const char *reason)
{
    assert(has_seat(plan, seat) && plan->seatings[seat.at].person != nobody);
    const char *copy = arena_text(plan->arena, reason);
    if (!copy)
        return ZC_NO_MEMORY;
    plan->seatings[seat.at].reason = copy;
    return ZC_OK;
}

bool zc_plan_person(const zc_plan *plan, zc_seat seat, zc_person *out)
{
    if (!has_seat(plan, seat) || plan->seatings[seat.at].person == nobody)
        return false;
    out->at = plan->seatings[seat.at].person;
    return true;
}

bool zc_plan_seat(const zc_plan *plan, zc_person person, zc_seat *out)
{
    if (!has_person(plan, person) || plan->seats[person.at] == nobody)
        return false;
    out->at = plan->seats[person.at];
    return true;
}

const char *zc_plan_reason(const zc_plan *plan, zc_seat seat)
{
    return has_seat(plan, seat) ? plan->seatings[seat.at].reason : "";
}

bool plan_is_locked(const zc_plan *plan, zc_seat seat)
{
    return has_seat(plan, seat) && plan->seatings[seat.at].locked;
}

int plan_people(const zc_plan *plan, const zc_layout *layout, int region)
{
    int people = 0;
    for (int seat = 0; seat < plan->seat_count; seat++)
        people += plan->seatings[seat].person != nobody &&
                  (region < 0 || layout->seats[seat].region == region);
    return people;
}
