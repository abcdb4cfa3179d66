/* The walls of a hall, and the things within them that stand in the way. */
#include "venue/check.h"

#include <math.h>

/* ---- what there is ---- */

static bool is_in_the_way(const venue_mark *mark)
{
    return text_equal(mark->kind, "desk") || text_equal(mark->kind, "booth") ||
           text_equal(mark->kind, "camera");
}

static bool make_corners(const venue_hall *hall, zc_arena *arena, check_walls *out)
{
    check_point *corners = arena_array(arena, check_point, hall->corner_count);
    out->corner_count = corners ? hall->corner_count : 0;
    for (int at = 0; at < out->corner_count; at++)
        corners[at] = (check_point){ hall->corners[at][0], hall->corners[at][1] };
    out->corners = corners;
    return corners;
}

static bool make_things(const zc_venue *venue, const venue_hall *hall, zc_arena *arena, check_walls *out)
{
    check_thing *things = arena_array(arena, check_thing, venue->pillar_count + venue->mark_count + 1);
    if (!things)
        return false;
    out->things = things;
    for (int at = 0; at < venue->pillar_count; at++) {
        const venue_pillar *pillar = &venue->pillars[at];
        *things++ = (check_thing){ pillar->x_mm,     pillar->y_mm,     pillar->width_mm,
                                   pillar->depth_mm, pillar->is_round, true };
    }
    for (int at = 0; at < venue->mark_count; at++) {
        const venue_mark *mark = &venue->marks[at];
        if (is_in_the_way(mark))
            *things++ = (check_thing){ hall->moved_x_mm + mark->x_mm + mark->width_mm / 2,
                                       hall->moved_y_mm + mark->y_mm + mark->depth_mm / 2,
                                       mark->width_mm,
                                       mark->depth_mm,
                                       false,
                                       false };
    }
    if (hall->stage_width_mm > 0)
        *things++ = (check_thing){ hall->stage_x_mm + hall->stage_width_mm / 2,
                                   hall->stage_y_mm + hall->stage_depth_mm / 2,
                                   hall->stage_width_mm,
                                   hall->stage_depth_mm,
                                   false,
                                   false };
    out->thing_count = (int)(things - out->things);
    return true;
}

bool check_walls_make(const zc_venue *venue, const venue_hall *hall, zc_arena *arena, check_walls *out)
{
    *out = (check_walls){ 0 };
    return make_corners(hall, arena, out) && make_things(venue, hall, arena, out);
}

/* ---- walls ---- */

static check_point next_corner(const check_walls *walls, int at)
{
    return walls->corners[(at + 1) % walls->corner_count];
}

bool check_is_inside(const check_walls *walls, double x_mm, double y_mm)
{
    bool is_inside = false;
    for (int at = 0; at < walls->corner_count; at++) {
        const check_point a = walls->corners[at], b = next_corner(walls, at);
        if ((a.y_mm > y_mm) != (b.y_mm > y_mm) &&
            x_mm < a.x_mm + (y_mm - a.y_mm) / (b.y_mm - a.y_mm) * (b.x_mm - a.x_mm))
            is_inside = !is_inside;
    }
    return is_inside;
}

static double to_line_mm(check_point from, check_point a, check_point b)
{
    const double along_x = b.x_mm - a.x_mm, along_y = b.y_mm - a.y_mm;
    const double squared = along_x * along_x + along_y * along_y;
    const double share =
        squared > 0 ? ((from.x_mm - a.x_mm) * along_x + (from.y_mm - a.y_mm) * along_y) / squared : 0;
    const double held = fmin(fmax(share, 0), 1);
    return hypot(from.x_mm - a.x_mm - held * along_x, from.y_mm - a.y_mm - held * along_y);
}

double check_wall_mm(const check_walls *walls, double x_mm, double y_mm)
{
    double nearest_mm = INFINITY;
    for (int at = 0; at < walls->corner_count; at++)
        nearest_mm = fmin(
            nearest_mm, to_line_mm((check_point){ x_mm, y_mm }, walls->corners[at], next_corner(walls, at)));
    return nearest_mm;
}

double check_ray_mm(const check_walls *walls, double x_mm, double y_mm, double right, double down)
{
    double nearest_mm = INFINITY;
    for (int at = 0; at < walls->corner_count; at++) {
        const check_point a = walls->corners[at], b = next_corner(walls, at);
        const double edge_x = b.x_mm - a.x_mm, edge_y = b.y_mm - a.y_mm;
        const double across = right * edge_y - down * edge_x;
        const double share = ((a.x_mm - x_mm) * down - (a.y_mm - y_mm) * right) / across;
        const double along_mm = ((a.x_mm - x_mm) * edge_y - (a.y_mm - y_mm) * edge_x) / across;
        if (fabs(across) > 1e-9 && along_mm >= 0 && share >= 0 && share <= 1)
            nearest_mm = fmin(nearest_mm, along_mm);
    }
    return nearest_mm;
}

/* ---- things ---- */

double check_thing_mm(const check_thing *thing, double x_mm, double y_mm)
{
    const double aside_x = x_mm - thing->x_mm, aside_y = y_mm - thing->y_mm;
    if (thing->is_round)
        return hypot(aside_x, aside_y) - thing->width_mm / 2;
    const double beyond_x = fabs(aside_x) - thing->width_mm / 2,
                 beyond_y = fabs(aside_y) - thing->depth_mm / 2;
    return beyond_x > 0 || beyond_y > 0 ? hypot(fmax(beyond_x, 0), fmax(beyond_y, 0))
                                        : fmax(beyond_x, beyond_y);
}

/* Which part of the line lies between two values of one axis; false for none. */
static bool narrow(double from, double step, double least, double most, double *begin, double *end)
{
    if (step == 0)
        return from > least && from < most;
    const double one = (least - from) / step, other = (most - from) / step;
    *begin = fmax(*begin, fmin(one, other));
    *end = fmin(*end, fmax(one, other));
    return *begin < *end;
}

bool check_thing_hides(const check_thing *thing, check_point from, check_point to)
{
    if (thing->is_round)
        return to_line_mm((check_point){ thing->x_mm, thing->y_mm }, from, to) <
               thing->width_mm / 2 - check_touching_mm;
    double begin = 0, end = 1;
    return narrow(from.x_mm, to.x_mm - from.x_mm, thing->x_mm - thing->width_mm / 2,
                  thing->x_mm + thing->width_mm / 2, &begin, &end) &&
           narrow(from.y_mm, to.y_mm - from.y_mm, thing->y_mm - thing->depth_mm / 2,
                  thing->y_mm + thing->depth_mm / 2, &begin, &end);
}
