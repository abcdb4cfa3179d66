/* A plan that was written down, taken as it is: who sits where in this hall. */
#include "plan/problems.h"
#include "plan/record.h"

#include <math.h>
#include <stdlib.h>

typedef struct follow_work {
    const zc_plan_record *record;
    const zc_layout *layout;
    const zc_roster *roster;
    zc_arena *arena;
    record_pair pair; /* the record, and the roster as one who sit nowhere */
    zc_plan *plan;
    zc_diags *diags;
} follow_work;

static const double same_place_mm = 1;

/* ---- people ---- */

/* What of a person tells him from others, as a plan has it. */
static const struct person_column {
    plan_column_at plan;
    zc_column roster;
} person_columns[] = {
    { PLAN_COLUMN_NAME, ZC_COLUMN_NAME },
    { PLAN_COLUMN_UNIT, ZC_COLUMN_UNIT },
    { PLAN_COLUMN_TITLE, ZC_COLUMN_TITLE },
    { PLAN_COLUMN_GROUP, ZC_COLUMN_GROUP },
};

static zc_plan_record *people_of(const zc_roster *roster, zc_arena *arena)
{
    const int people = zc_roster_people(roster);
    zc_plan_record *record = arena_new(arena, zc_plan_record);
    record_seat *seats = arena_array(arena, record_seat, people + 1);
    if (!record || !seats)
        return NULL;
    for (int at = 0; at < people; at++) {
        for (int column = 0; column < PLAN_COLUMN_COUNT; column++)
            seats[at].field[column] = "";
        for (size_t column = 0; column < sizeof person_columns / sizeof *person_columns; column++)
            seats[at].field[person_columns[column].plan] =
                zc_roster_field(roster, (zc_person){ at }, person_columns[column].roster);
        seats[at].is_taken = true;
        seats[at].is_person = !roster_is_nobody_yet(seats[at].field[PLAN_COLUMN_NAME]);
    }
    *record = (zc_plan_record){ .arena = arena, .path = "", .seats = seats, .seat_count = people };
    return record;
}

/* Who is not named yet is the next of that name who has no seat. */
static int next_nobody(const follow_work *work, const char *name)
{
    zc_seat seat;
    const int people = zc_roster_people(work->roster);
    for (int at = 0; at < people; at++)
        if (text_equal(zc_roster_field(work->roster, (zc_person){ at }, ZC_COLUMN_NAME), name) &&
            !zc_plan_seat(work->plan, (zc_person){ at }, &seat))
            return at;
    return -1;
}

static int person_at(const follow_work *work, int at)
{
    const record_seat *seat = &work->record->seats[at];
    return seat->is_person ? work->pair.other[RECORD_BEFORE][at]
                           : next_nobody(work, seat->field[PLAN_COLUMN_NAME]);
}

static void tell_person(const follow_work *work, const record_seat *seat)
{
    zc_person first;
    const char *name = seat->field[PLAN_COLUMN_NAME];
    if (roster_find(work->roster, name, &first) > 0) {
        diag_add(work->diags, &plan_ambiguous_person, seat->name_place, name);
        return;
    }
    const char *near =
        words_near(work->arena, name, roster_names(work->roster), zc_roster_people(work->roster));
    diag_add_with(work->diags, &plan_unknown_person, seat->name_place, name, near, NULL, NULL);
}

/* ---- seats ---- */

static void tell_moved(const follow_work *work, const record_seat *seat, const layout_seat *now)
{
    const char *was = arena_format(work->arena, "%.0f,%.0f mm", seat->x_mm, seat->y_mm);
    const char *is = arena_format(work->arena, "%.0f,%.0f mm", now->x_mm, now->y_mm);
    diag_add_with(work->diags, &plan_other_hall, seat->seat_place, seat->field[PLAN_COLUMN_SEAT], was, is,
                  NULL);
}

/* Whether the hall has it where the plan has it; told. False without memory too. */
static bool find_seat(const follow_work *work, const record_seat *seat, zc_seat *out)
{
    if (!layout_seat_find(work->layout, seat->field[PLAN_COLUMN_SEAT], out)) {
        diag_add(work->diags, &plan_unknown_seat, seat->seat_place, seat->field[PLAN_COLUMN_SEAT]);
        return false;
    }
    const layout_seat *now = &work->layout->seats[out->at];
    if (hypot(now->x_mm - seat->x_mm, now->y_mm - seat->y_mm) <= same_place_mm)
        return true;
    tell_moved(work, seat, now);
    return false;
}

static zc_status put(const follow_work *work, int at)
{
    const record_seat *from = &work->record->seats[at];
    zc_seat seat;
    if (!from->is_taken)
        return ZC_OK;
    const bool is_found = find_seat(work, from, &seat);
    const int person = person_at(work, at);
    if (person < 0)
        tell_person(work, from);
    if (!is_found || person < 0)
        return ZC_OK;
    return plan_put(work->plan, seat, (zc_person){ person }, from->is_locked,
                    from->field[PLAN_COLUMN_REASON]);
}

static void tell_left_out(const follow_work *work)
{
    zc_seat seat;
    for (int at = 0; at < zc_roster_people(work->roster); at++)
        if (!zc_plan_seat(work->plan, (zc_person){ at }, &seat))
            diag_add_with(work->diags, &plan_without_seat,
                          roster_cell_place(work->roster, (zc_person){ at }, ZC_COLUMN_NAME),
                          zc_roster_field(work->roster, (zc_person){ at }, ZC_COLUMN_NAME),
                          work->record->path, NULL, NULL);
}

static zc_status follow(follow_work *work)
{
    const int errors_before = diag_errors(work->diags);
    work->pair = (record_pair){ .record = { work->record, people_of(work->roster, work->arena) } };
    if (!work->pair.record[RECORD_AFTER] || !record_pair_people(&work->pair, work->arena))
        return ZC_NO_MEMORY;
    zc_status status = ZC_OK;
    for (int at = 0; status == ZC_OK && at < work->record->seat_count; at++)
        status = put(work, at);
    if (status == ZC_OK && arena_failed(work->arena))
        status = ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = diag_status(work->diags, errors_before);
    if (status == ZC_OK)
        tell_left_out(work);
    return status;
}

zc_status plan_follow(const zc_plan_record *record, const zc_layout *layout, const zc_roster *roster,
                      zc_plan **out, zc_diags *diags)
{
    follow_work work = { .record = record,
                         .layout = layout,
                         .roster = roster,
                         .arena = arena_make(),
                         .plan = plan_make(layout->seat_count, zc_roster_people(roster)),
                         .diags = diags };
    const zc_status status = work.arena && work.plan ? follow(&work) : ZC_NO_MEMORY;
    arena_free(work.arena);
    *out = status == ZC_OK ? work.plan : NULL;
    if (status)
        zc_plan_free(work.plan);
    return status;
}
