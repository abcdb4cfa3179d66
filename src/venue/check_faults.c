/* What makes a hall unusable: seats in each other, in a wall, in a pillar, without a way, of one name. */
#include "venue/check.h"
#include "venue/check_problems.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void mark_overlaps(const hall_check *check, bool is_faulty[])
{
    const venue_hall *hall = check->hall;
    for (int at = 0; at < hall->chair_count; at++) {
        const venue_chair *chair = &hall->chairs[at];
        near_walk walk = near_begin(&check->near, chair->x_mm, chair->y_mm, CHECK_BODY_MM);
        for (int other; (other = near_next(&walk)) >= 0;)
            if (other != at &&
                hypot(hall->chairs[other].x_mm - chair->x_mm, hall->chairs[other].y_mm - chair->y_mm) <
                    CHECK_BODY_MM - check_touching_mm)
                is_faulty[at] = true;
    }
}

static void mark_outside(const hall_check *check, bool is_faulty[])
{
    for (int at = 0; at < check->hall->chair_count; at++) {
        const venue_chair *chair = &check->hall->chairs[at];
        is_faulty[at] = !check_is_inside(&check->walls, chair->x_mm, chair->y_mm) ||
                        check_wall_mm(&check->walls, chair->x_mm, chair->y_mm) <
                            CHECK_BODY_MM / 2.0 - check_touching_mm;
    }
}

static void mark_in_pillars(const hall_check *check, bool is_faulty[])
{
    for (int at = 0; at < check->walls.thing_count; at++) {
        const check_thing *thing = &check->walls.things[at];
        if (!thing->is_pillar)
            continue;
        near_walk walk = near_begin(&check->near, thing->x_mm, thing->y_mm,
                                    fmax(thing->width_mm, thing->depth_mm) / 2 + CHECK_BODY_MM);
        for (int chair; (chair = near_next(&walk)) >= 0;)
            if (check_thing_mm(thing, check->hall->chairs[chair].x_mm, check->hall->chairs[chair].y_mm) <
                CHECK_BODY_MM / 2.0 - check_touching_mm)
                is_faulty[chair] = true;
    }
}

static void mark_unreached(const hall_check *check, bool is_faulty[])
{
    for (int at = 0; at < check->hall->chair_count; at++) {
        const int run = check->run_of[at];
        is_faulty[at] = run >= 0 && !check->chains[check->runs[run].chain].is_reached;
    }
}

/* ---- ids ---- */

/* What makes a seat's id. */
typedef struct seat_name {
    const char *part[5]; /* floor, block, row, number, key */
    int chair;
} seat_name;

static int by_name(const void *one, const void *other)
{
    const seat_name *a = one, *b = other;
    for (size_t part = 0; part < sizeof a->part / sizeof *a->part; part++) {
        const int order = strcmp(a->part[part], b->part[part]);
        if (order)
            return order;
    }
    return a->chair - b->chair;
}

static bool are_alike(const seat_name *a, const seat_name *b)
{
    for (size_t part = 0; part < sizeof a->part / sizeof *a->part; part++)
        if (strcmp(a->part[part], b->part[part]) != 0)
            return false;
    return true;
}

static seat_name name_of(const venue_hall *hall, int at)
{
    const venue_chair *chair = &hall->chairs[at];
    const venue_block *block = &hall->blocks[chair->block];
    const bool has_floor = block->floor >= 0 && block->floor < hall->floor_count;
    return (seat_name){ { at < hall->rostrum_chairs ? "-"
                          : has_floor               ? hall->floors[block->floor].id
                                                    : "",
                          block->id, chair->row_label, chair->label, chair->key },
                        at };
}

static void mark_duplicates(hall_check *check, bool is_faulty[])
{
    const int count = check->hall->chair_count;
    seat_name *names = mem_take(sizeof *names * (size_t)(count + 1));
    check->lacks_memory |= !names;
    if (!names)
        return;
    for (int at = 0; at < count; at++)
        names[at] = name_of(check->hall, at);
    qsort(names, (size_t)count, sizeof *names, by_name);
    for (int at = 1; at < count; at++)
        if (are_alike(&names[at - 1], &names[at]))
            is_faulty[names[at - 1].chair] = is_faulty[names[at].chair] = true;
    mem_free(names);
}

/* ---- all of them ---- */

void check_faults(hall_check *check)
{
    const size_t bytes = sizeof(bool) * (size_t)check->hall->chair_count;
    bool *is_faulty = arena_array(check->arena, bool, check->hall->chair_count);
    check->lacks_memory |= !is_faulty;
    if (check->lacks_memory)
        return;
    mark_overlaps(check, is_faulty);
    check_tell_seats(check, &venue_check_overlap, is_faulty);
    mark_outside(check, is_faulty);
    check_tell_seats(check, &venue_check_outside, is_faulty);
    memset(is_faulty, 0, bytes);
    mark_in_pillars(check, is_faulty);
    check_tell_seats(check, &venue_check_in_pillar, is_faulty);
    memset(is_faulty, 0, bytes);
    mark_duplicates(check, is_faulty);
    check_tell_seats(check, &venue_check_duplicate, is_faulty);
    if (check->venue->door_count == 0)
        return;
    mark_unreached(check, is_faulty);
    check_tell_seats(check, &venue_check_unreached, is_faulty);
}
