/* Who of one plan is who in the other. */
#include "plan/record.h"

#include <stdlib.h>
#include <string.h>

/* The people of one plan by name. */
typedef struct people_list {
    const record_seat **seats;
    int count;
} people_list;

static int by_name(const void *left, const void *right)
{
    const record_seat *a = *(const record_seat *const *)left, *b = *(const record_seat *const *)right;
    const int order = strcmp(a->field[PLAN_COLUMN_NAME], b->field[PLAN_COLUMN_NAME]);
    return order ? order : (a > b) - (a < b);
}

static people_list people_of(const zc_plan_record *record, zc_arena *arena)
{
    people_list people = { .seats = arena_array(arena, const record_seat *, record->seat_count + 1) };
    for (int at = 0; people.seats && at < record->seat_count; at++)
        if (record->seats[at].is_person)
            people.seats[people.count++] = &record->seats[at];
    if (people.count > 1)
        qsort(people.seats, (size_t)people.count, sizeof *people.seats, by_name);
    return people;
}

static int namesakes_at(const people_list *people, int from)
{
    int to = from;
    while (to < people->count && strcmp(people->seats[to]->field[PLAN_COLUMN_NAME],
                                        people->seats[from]->field[PLAN_COLUMN_NAME]) == 0)
        to++;
    return to - from;
}

static void join(record_pair *pair, const record_seat *before, const record_seat *after)
{
    const int from = (int)(before - pair->record[RECORD_BEFORE]->seats);
    const int to = (int)(after - pair->record[RECORD_AFTER]->seats);
    pair->other[RECORD_BEFORE][from] = to;
    pair->other[RECORD_AFTER][to] = from;
}

static bool is_joined(const record_pair *pair, int plan, const record_seat *seat)
{
    return pair->other[plan][seat - pair->record[plan]->seats] >= 0;
}

/* What tells namesakes apart, the surest first; a blank tells nothing. */
static const struct telling_columns {
    plan_column_at columns[3];
    int count;
} telling_columns[] = {
    { { PLAN_COLUMN_UNIT, PLAN_COLUMN_TITLE, PLAN_COLUMN_GROUP }, 3 },
    { { PLAN_COLUMN_UNIT }, 1 },
    { { PLAN_COLUMN_GROUP }, 1 },
};

static bool are_alike(const record_seat *a, const record_seat *b, const struct telling_columns *by)
{
    bool tells = false;
    for (int at = 0; at < by->count; at++) {
        if (strcmp(a->field[by->columns[at]], b->field[by->columns[at]]) != 0)
            return false;
        tells |= *a->field[by->columns[at]] != '\0';
    }
    return tells || by->count > 1;
}

static void join_namesakes(record_pair *pair, const people_list *before, const people_list *after)
{
    if (before->count == 1 && after->count == 1)
        join(pair, before->seats[0], after->seats[0]);
    for (size_t by = 0; by < sizeof telling_columns / sizeof *telling_columns; by++)
        for (int from = 0; from < before->count; from++)
            for (int to = 0; to < after->count; to++)
                if (!is_joined(pair, RECORD_BEFORE, before->seats[from]) &&
                    !is_joined(pair, RECORD_AFTER, after->seats[to]) &&
                    are_alike(before->seats[from], after->seats[to], &telling_columns[by]))
                    join(pair, before->seats[from], after->seats[to]);
}

static bool take_room(record_pair *pair, zc_arena *arena)
{
    for (int plan = 0; plan < RECORDS; plan++) {
        const int seats = pair->record[plan]->seat_count;
        pair->other[plan] = arena_array(arena, int, seats + 1);
        for (int at = 0; pair->other[plan] && at < seats; at++)
            pair->other[plan][at] = -1;
    }
    return pair->other[RECORD_BEFORE] && pair->other[RECORD_AFTER];
}

bool record_pair_people(record_pair *pair, zc_arena *arena)
{
    const people_list before = people_of(pair->record[RECORD_BEFORE], arena);
    const people_list after = people_of(pair->record[RECORD_AFTER], arena);
    if (!before.seats || !after.seats || !take_room(pair, arena))
        return false;
    for (int from = 0, to = 0; from < before.count && to < after.count;) {
        const int order =
            strcmp(before.seats[from]->field[PLAN_COLUMN_NAME], after.seats[to]->field[PLAN_COLUMN_NAME]);
        const people_list ours = { before.seats + from, namesakes_at(&before, from) };
        const people_list theirs = { after.seats + to, namesakes_at(&after, to) };
        if (order == 0)
            join_namesakes(pair, &ours, &theirs);
        from += order <= 0 ? ours.count : 0;
        to += order >= 0 ? theirs.count : 0;
    }
    return true;
}
