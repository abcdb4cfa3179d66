/* What is seen of the stage from where. */
#include "venue/check.h"
#include "venue/check_problems.h"

#include <math.h>

static const double mm_per_m = 1000;

static check_thing stage_of(const venue_hall *hall)
{
    return (check_thing){ .x_mm = hall->stage_x_mm + hall->stage_width_mm / 2,
                          .y_mm = hall->stage_y_mm + hall->stage_depth_mm / 2,
                          .width_mm = hall->stage_width_mm,
                          .depth_mm = hall->stage_depth_mm };
}

/* The middle of the stage's edge toward the audience. */
static check_point stage_front(const venue_hall *hall)
{
    return (check_point){ hall->stage_x_mm + hall->stage_width_mm / 2,
                          hall->stage_y_mm + hall->stage_depth_mm };
}

static void check_distance(hall_check *check)
{
    const geo_sight *sight = &check->code->sight;
    const check_point front = stage_front(check->hall);
    for (int at = 0; sight->from.id && at < check->seats; at++) {
        const venue_chair *chair = &check->hall->chairs[check->order[at]];
        const double far_mm = hypot(chair->x_mm - front.x_mm, chair->y_mm - front.y_mm);
        if (far_mm > sight->most_mm + check_touching_mm)
            check_find(check, (check_finding){ .problem = &venue_check_far,
                                               .from = &sight->from,
                                               .block = chair->block,
                                               .beside = -1,
                                               .first_line = chair->line,
                                               .last_line = chair->line,
                                               .found = far_mm / mm_per_m,
                                               .wanted = sight->most_mm / mm_per_m,
                                               .unit = "m" });
    }
}

/* From the front of a row, its legroom counted to it; seats beside the stage have none before them. */
static void check_first_row(hall_check *check)
{
    const geo_front *figure = &check->code->front;
    const check_thing stage = stage_of(check->hall);
    for (int at = 0; figure->from.id && at < check->seats; at++) {
        const venue_chair *chair = &check->hall->chairs[check->order[at]];
        const check_point forward = check_forward(chair);
        const double half_mm = check_block(check, check->order[at])->pitch_y_mm / 2;
        const double near_mm = check_thing_mm(&stage, chair->x_mm + forward.x_mm * half_mm,
                                              chair->y_mm + forward.y_mm * half_mm);
        const double ahead = (stage.x_mm - chair->x_mm) * forward.x_mm +
                             (stage.y_mm - chair->y_mm) * forward.y_mm;
        if (ahead > 0 && near_mm < figure->least_mm - check_touching_mm)
            check_find(check, (check_finding){ .problem = &venue_check_front,
                                               .from = &figure->from,
                                               .block = chair->block,
                                               .beside = -1,
                                               .first_line = chair->line,
                                               .last_line = chair->line,
                                               .found = near_mm,
                                               .wanted = figure->least_mm,
                                               .unit = "mm" });
    }
}

static bool is_hidden(const hall_check *check, const venue_chair *chair, check_point stage)
{
    for (int at = 0; at < check->walls.thing_count; at++)
        if (check->walls.things[at].is_pillar &&
            check_thing_hides(&check->walls.things[at], (check_point){ chair->x_mm, chair->y_mm }, stage))
            return true;
    return false;
}

static void check_pillars(hall_check *check)
{
    const check_thing stage = stage_of(check->hall);
    bool *is_blind = arena_array(check->arena, bool, check->hall->chair_count);
    check->lacks_memory |= !is_blind;
    for (int at = 0; is_blind && at < check->seats; at++)
        is_blind[check->order[at]] =
            is_hidden(check, &check->hall->chairs[check->order[at]], (check_point){ stage.x_mm, stage.y_mm });
    if (is_blind)
        check_tell_seats(check, &venue_check_hidden, is_blind);
}

void check_sight(hall_check *check)
{
    if (check->hall->stage_width_mm <= 0)
        return;
    check_distance(check);
    check_first_row(check);
    if (check->venue->pillar_count > 0)
        check_pillars(check);
}
