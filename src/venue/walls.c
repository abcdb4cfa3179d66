#include "venue/place.h"
#include "venue/problems.h"

#include <math.h>

/* Free floor about the chairs where the hall's size is not stated, mm. */
enum { SIDE_FREE_MM = 1500, BACK_FREE_MM = 1800 };

/* What the blocks without a stated spot and the stage reach, from the hall's middle. */
static extent reach_of_free(const hall_specs *specs, const venue_block audience[], const venue_hall *hall)
{
    const double half_mm = hall->stage_width_mm / 2;
    extent reach = { -half_mm, half_mm, 0, hall->stage_depth_mm };
    for (int at = 0; at < specs->block_count; at++)
        if (!specs->blocks[at].has_spot)
            reach = venue_extents_joined(reach, venue_block_extent(&audience[at]));
    return reach;
}

/* The spots that are stated count from the walls already. */
static extent reach_of_stated(const hall_specs *specs, const venue_block audience[])
{
    extent reach = { 0, 0, 0, 0 };
    for (int at = 0; at < specs->block_count; at++)
        if (specs->blocks[at].has_spot)
            reach = venue_extents_joined(reach, venue_block_extent(&audience[at]));
    return reach;
}

/* Chairs that do not fit make the walls give way: they are drawn, and the user is told. */
static void set_size(const zc_venue *venue, extent reach, extent stated, venue_hall *out, zc_diags *diags)
{
    const double bare_width_mm = fmax(2 * fmax(-reach.left_mm, reach.right_mm), stated.right_mm);
    const double bare_depth_mm = fmax(reach.bottom_mm, stated.bottom_mm);
    const bool is_narrow = venue->width_mm > 0 && venue->width_mm < bare_width_mm;
    const bool is_shallow = venue->depth_mm > 0 && venue->depth_mm < bare_depth_mm;
    const double wanted_width_mm = bare_width_mm + 2 * SIDE_FREE_MM;
    const double wanted_depth_mm = bare_depth_mm + BACK_FREE_MM;

    out->width_mm = venue->width_mm > 0 && !is_narrow ? venue->width_mm : wanted_width_mm;
    out->depth_mm = venue->depth_mm > 0 && !is_shallow ? venue->depth_mm : wanted_depth_mm;
    if (is_narrow || is_shallow) {
        char width[32], depth[32];
        number_write(ceil(bare_width_mm), 0, width);
        number_write(ceil(bare_depth_mm), 0, depth);
        diag_add_with(diags, &venue_hall_small, venue->place, NULL, width, depth, NULL);
    }
}

static void move_to_middle(const hall_specs *specs, venue_block audience[], venue_hall *out)
{
    out->stage_x_mm = out->stage_width_mm > 0 ? out->width_mm / 2 - out->stage_width_mm / 2 : 0;
    for (int at = 0; at < specs->block_count; at++)
        if (!specs->blocks[at].has_spot)
            audience[at].x_mm += out->width_mm / 2;
}

extent venue_drawing_extent(const zc_venue *venue, const hall_specs *specs, const venue_block audience[],
                            const venue_hall *hall)
{
    extent reach = venue_block_extent(&audience[0]);
    for (int at = 1; at < specs->block_count; at++)
        reach = venue_extents_joined(reach, venue_block_extent(&audience[at]));
    for (int at = 0; at < venue->mark_count; at++) {
        const venue_mark *mark = &venue->marks[at];
        reach = venue_extents_joined(reach, (extent){ mark->x_mm, mark->x_mm + mark->width_mm,
                                                      mark->y_mm + hall->moved_y_mm,
                                                      mark->y_mm + mark->depth_mm + hall->moved_y_mm });
    }
    return reach;
}

/* The walls about a drawing, which stands in the middle of them. */
static void set_about_drawing(const zc_venue *venue, const hall_specs *specs, venue_block audience[],
                              venue_hall *out)
{
    const extent reach = venue_drawing_extent(venue, specs, audience, out);
    out->width_mm = fmax(out->stage_width_mm, reach.right_mm - reach.left_mm) + 2 * SIDE_FREE_MM;
    out->depth_mm = reach.bottom_mm + BACK_FREE_MM;
    out->moved_x_mm = out->width_mm / 2 - (reach.left_mm + reach.right_mm) / 2;
    out->stage_x_mm = out->stage_width_mm > 0 ? out->width_mm / 2 - out->stage_width_mm / 2 : 0;
    for (int at = 0; at < specs->block_count; at++)
        audience[at].x_mm += out->moved_x_mm;
}

void venue_walls_set(const zc_venue *venue, const hall_specs *specs, venue_block audience[], venue_hall *out,
                     zc_diags *diags)
{
    if (venue->is_drawing && specs->audience_is_stated) {
        set_about_drawing(venue, specs, audience, out);
        return;
    }
    set_size(venue, reach_of_free(specs, audience, out), reach_of_stated(specs, audience), out, diags);
    move_to_middle(specs, audience, out);
}

/* ---- checks ---- */

static void check_outside(const hall_specs *specs, const venue_block audience[], const venue_hall *hall,
                          zc_diags *diags)
{
    static const double touching_mm = 0.5;
    for (int at = 0; at < specs->block_count; at++) {
        const extent reach = venue_block_extent(&audience[at]);
        if (reach.left_mm < -touching_mm || reach.top_mm < -touching_mm ||
            reach.right_mm > hall->width_mm + touching_mm || reach.bottom_mm > hall->depth_mm + touching_mm)
            diag_add_with(diags, &venue_block_outside, specs->blocks[at].place, NULL, specs->blocks[at].id,
                          NULL, NULL);
    }
}

static void check_overlaps(const hall_specs *specs, const venue_block audience[], const venue_hall *hall,
                           zc_diags *diags)
{
    const turned_box stage = venue_box(hall->width_mm / 2, 0, 0, hall->stage_width_mm, hall->stage_depth_mm);
    for (int at = 0; at < specs->block_count; at++) {
        const venue_block_spec *spec = &specs->blocks[at];
        const turned_box box = venue_block_box(&audience[at]);
        if (hall->stage_width_mm > 0 && venue_boxes_overlap(&stage, &box))
            diag_add_with(diags, &venue_block_on_stage, spec->place, NULL, spec->id, NULL, NULL);
        for (int before = 0; before < at; before++) {
            const turned_box other = venue_block_box(&audience[before]);
            if (audience[at].is_single || audience[before].is_single)
                continue; /* the box about single seats is not theirs alone */
            if (venue_boxes_overlap(&other, &box))
                diag_add_with(diags, &venue_block_overlap, spec->place, NULL, spec->id,
                              specs->blocks[before].id, NULL);
        }
    }
}

void venue_walls_check(const hall_specs *specs, const venue_block audience[], const venue_hall *hall,
                       zc_diags *diags)
{
    check_outside(specs, audience, hall, diags);
    check_overlaps(specs, audience, hall, diags);
}
