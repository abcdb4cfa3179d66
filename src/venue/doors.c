#include "venue/problems.h"
#include "venue/spec.h"

#include <math.h>

static double wall_length_mm(venue_wall wall, double width_mm, double depth_mm)
{
    return wall == VENUE_TOP || wall == VENUE_BOTTOM ? width_mm : depth_mm;
}

/* A door in the middle of its wall; one whose width nobody stated leaves wall at both sides. */
static venue_door placed_door(venue_door door, double wall_mm)
{
    if (door.in_middle)
        door.at_mm = wall_mm / 2;
    if (door.width_mm <= 0)
        door.width_mm = fmin(DOOR_MM, wall_mm / 2);
    return door;
}

static void check_door(const venue_door *door, double wall_mm, zc_diags *diags)
{
    if (door->at_mm - door->width_mm / 2 >= 0 && door->at_mm + door->width_mm / 2 <= wall_mm)
        return;
    char at[32], length[32];
    number_write(door->at_mm, 2, at);
    number_write(wall_mm, 2, length);
    diag_add_with(diags, &venue_door_outside, door->place, at, length, NULL, NULL);
}

zc_status venue_doors_place(const zc_venue *venue, double width_mm, double depth_mm, zc_arena *arena,
                            const venue_door **doors, int *count, zc_diags *diags)
{
    static const venue_door main_door = { .wall = VENUE_BOTTOM, .name = "", .main = true, .in_middle = true };
    const int errors = diag_errors(diags);
    const venue_door *stated = venue->door_count ? venue->doors : &main_door;
    *count = venue->door_count ? venue->door_count : 1;
    venue_door *placed = arena_array(arena, venue_door, *count);
    if (!placed)
        return ZC_NO_MEMORY;
    for (int at = 0; at < *count; at++) {
        const double wall_mm = wall_length_mm(stated[at].wall, width_mm, depth_mm);
        placed[at] = placed_door(stated[at], wall_mm);
        check_door(&placed[at], wall_mm, diags);
    }
    *doors = placed;
    return diag_status(diags, errors);
}
