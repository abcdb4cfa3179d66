#include "venue/place.h"

#include <math.h>

static const double radians_per_degree = 3.14159265358979323846 / 180;

turned_box venue_box(double x_mm, double y_mm, double turn_deg, double width_mm, double depth_mm)
{
    const double cosine = cos(turn_deg * radians_per_degree), sine = sin(turn_deg * radians_per_degree);
    const double across[] = { -width_mm / 2, width_mm / 2, width_mm / 2, -width_mm / 2 };
    const double along[] = { 0, 0, depth_mm, depth_mm };
    turned_box box;
    for (int corner = 0; corner < 4; corner++) {
        box.x_mm[corner] = x_mm + across[corner] * cosine - along[corner] * sine;
        box.y_mm[corner] = y_mm + across[corner] * sine + along[corner] * cosine;
    }
    return box;
}

/* How far a box reaches along a direction. */
static void shadow(const turned_box *box, double dx, double dy, double *least, double *most)
{
    *least = INFINITY;
    *most = -INFINITY;
    for (int corner = 0; corner < 4; corner++) {
        const double at = box->x_mm[corner] * dx + box->y_mm[corner] * dy;
        *least = fmin(*least, at);
        *most = fmax(*most, at);
    }
}

/* Whether a line along one of `sides`'s edges parts the two; boxes that touch are parted. */
static bool is_parted(const turned_box *sides, const turned_box *one, const turned_box *other)
{
    static const double touching_mm = 0.5;
    for (int edge = 0; edge < 2; edge++) {
        const double dx = sides->x_mm[edge + 1] - sides->x_mm[edge];
        const double dy = sides->y_mm[edge + 1] - sides->y_mm[edge];
        const double length = hypot(dx, dy);
        double least, most, other_least, other_most;
        if (length <= 0)
            continue;
        shadow(one, dx / length, dy / length, &least, &most);
        shadow(other, dx / length, dy / length, &other_least, &other_most);
        if (most <= other_least + touching_mm || other_most <= least + touching_mm)
            return true;
    }
    return false;
}

bool venue_boxes_overlap(const turned_box *one, const turned_box *other)
{
    return !is_parted(one, one, other) && !is_parted(other, one, other);
}

extent venue_box_extent(const turned_box *box)
{
    extent reach;
    shadow(box, 1, 0, &reach.left_mm, &reach.right_mm);
    shadow(box, 0, 1, &reach.top_mm, &reach.bottom_mm);
    return reach;
}

extent venue_extents_joined(extent one, extent other)
{
    return (extent){ fmin(one.left_mm, other.left_mm), fmax(one.right_mm, other.right_mm),
                     fmin(one.top_mm, other.top_mm), fmax(one.bottom_mm, other.bottom_mm) };
}
