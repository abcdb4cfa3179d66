#include "venue/place.h"

#include <math.h>

typedef ZC_VEC(venue_aisle) aisle_vec;

static bool add_aisle(aisle_vec *aisles, double left_mm, double right_mm, double top_mm, double bottom_mm)
{
    const venue_aisle aisle = { left_mm, top_mm, right_mm - left_mm, bottom_mm - top_mm };
    return aisle.width_mm <= 0 || aisle.depth_mm <= 0 || vec_push(aisles, aisle);
}

static extent bank_extent(const venue_block audience[], int first, int end)
{
    extent reach = venue_block_extent(&audience[first]);
    for (int at = first + 1; at < end; at++)
        reach = venue_extents_joined(reach, venue_block_extent(&audience[at]));
    return reach;
}

static bool add_bank_aisles(const hall_specs *specs, const venue_block audience[], int first, int end,
                            aisle_vec *aisles)
{
    for (int at = first + 1; at < end; at++) {
        if (specs->blocks[at].has_spot || specs->blocks[at - 1].has_spot)
            continue;
        const extent before = venue_block_extent(&audience[at - 1]),
                     behind = venue_block_extent(&audience[at]);
        const double top_mm = fmax(audience[at - 1].y_mm, audience[at].y_mm);
        const double bottom_mm = fmin(before.bottom_mm, behind.bottom_mm);
        if (!add_aisle(aisles, before.right_mm, behind.left_mm, top_mm, bottom_mm))
            return false;
    }
    return true;
}

zc_status venue_aisles_place(const hall_specs *specs, const venue_block audience[], zc_arena *arena,
                             venue_hall *out)
{
    aisle_vec aisles = { 0 };
    bool done = true;
    extent before = { 0 };
    for (int first = 0, end; done && first < specs->block_count; first = end) {
        end = venue_bank_end(specs, first);
        const extent reach = bank_extent(audience, first, end);
        if (first > 0 && audience[first].floor == audience[first - 1].floor)
            done = add_aisle(&aisles, fmin(before.left_mm, reach.left_mm),
                             fmax(before.right_mm, reach.right_mm), before.bottom_mm, reach.top_mm);
        done = done && add_bank_aisles(specs, audience, first, end, &aisles);
        before = reach;
    }
    out->aisle_count = aisles.count;
    out->aisles = vec_to_arena(arena, &aisles);
    done = done && (out->aisle_count == 0 || out->aisles);
    vec_free(&aisles);
    return done ? ZC_OK : ZC_NO_MEMORY;
}
