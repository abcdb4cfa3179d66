/* Blocks on the floor: straight or curved rows, each half a chair aside where they are staggered. */
#include "venue/place.h"

#include <math.h>

static const double radians_per_degree = 3.14159265358979323846 / 180;

/* A point of a block's own axes, turned with the block. */
static venue_spot turned(const venue_block *block, double across_mm, double along_mm)
{
    const double cosine = cos(block->turn_deg * radians_per_degree);
    const double sine = sin(block->turn_deg * radians_per_degree);
    return (venue_spot){ .x_mm = block->x_mm + across_mm * cosine - along_mm * sine,
                         .y_mm = block->y_mm + across_mm * sine + along_mm * cosine,
                         .facing_deg = block->turn_deg };
}

static double radius_of(const venue_block *block, int line)
{
    return block->radius_mm + line * block->pitch_y_mm;
}

/* In the block's own axes: x across, y along, looking at the middle of the arc. */
static venue_spot own_spot(const venue_block *block, int line, double across_mm)
{
    const double along_mm = (line + 0.5) * block->pitch_y_mm;
    if (block->radius_mm <= 0)
        return (venue_spot){ across_mm, along_mm, 0 };
    const double radius_mm = radius_of(block, line), angle = across_mm / radius_mm;
    return (venue_spot){ radius_mm * sin(angle), along_mm - radius_mm * (1 - cos(angle)),
                         -angle / radians_per_degree };
}

venue_spot venue_block_spot(const venue_block *block, int line, double across_mm)
{
    const venue_spot own = own_spot(block, line, across_mm + (line % 2) * block->stagger * block->pitch_x_mm);
    venue_spot spot = turned(block, own.x_mm, own.y_mm);
    spot.facing_deg = fmod(block->turn_deg + own.facing_deg + 720, 360);
    return spot;
}

static void reach_to(venue_block *block, int line, double across_mm)
{
    const venue_spot own = own_spot(block, line, across_mm);
    block->left_mm = fmin(block->left_mm, own.x_mm);
    block->right_mm = fmax(block->right_mm, own.x_mm);
    block->front_mm = fmin(block->front_mm, own.y_mm - block->pitch_y_mm / 2);
    block->rear_mm = fmax(block->rear_mm, own.y_mm + block->pitch_y_mm / 2);
}

void venue_block_measure(venue_block *block, const int row_chairs[])
{
    const double half_mm = block->columns * block->pitch_x_mm / 2;
    block->left_mm = block->right_mm = block->front_mm = 0;
    block->rear_mm = block->rows * block->pitch_y_mm;
    for (int line = 0; line < block->rows; line++) {
        const double aside_mm = (line % 2) * block->stagger * block->pitch_x_mm;
        if (row_chairs[line] > 0) {
            reach_to(block, line, aside_mm - half_mm);
            reach_to(block, line, aside_mm + half_mm);
        }
    }
}

/* The middle of the front edge is where the grid of its rows and columns would have it. */
void venue_single_measure(venue_block *block, const venue_block_spec *spec)
{
    const double cosine = cos(block->turn_deg * radians_per_degree);
    const double sine = sin(block->turn_deg * radians_per_degree);
    double left_mm = INFINITY, right_mm = -INFINITY, front_mm = INFINITY, rear_mm = -INFINITY;
    for (int at = 0; at < spec->seat_count; at++) {
        const double across_mm = spec->seats[at].x_mm * cosine + spec->seats[at].y_mm * sine;
        const double along_mm = spec->seats[at].y_mm * cosine - spec->seats[at].x_mm * sine;
        left_mm = fmin(left_mm, across_mm - block->pitch_x_mm / 2);
        right_mm = fmax(right_mm, across_mm + block->pitch_x_mm / 2);
        front_mm = fmin(front_mm, along_mm - block->pitch_y_mm / 2);
        rear_mm = fmax(rear_mm, along_mm + block->pitch_y_mm / 2);
    }
    const double middle_mm = (left_mm + right_mm) / 2;
    block->x_mm = middle_mm * cosine - front_mm * sine;
    block->y_mm = middle_mm * sine + front_mm * cosine;
    block->left_mm = left_mm - middle_mm;
    block->right_mm = right_mm - middle_mm;
    block->front_mm = 0;
    block->rear_mm = rear_mm - front_mm;
}

turned_box venue_block_box(const venue_block *block)
{
    const venue_spot front = turned(block, (block->left_mm + block->right_mm) / 2, block->front_mm);
    return venue_box(front.x_mm, front.y_mm, block->turn_deg, block->right_mm - block->left_mm,
                     block->rear_mm - block->front_mm);
}

extent venue_block_extent(const venue_block *block)
{
    const turned_box box = venue_block_box(block);
    return venue_box_extent(&box);
}
