#include "venue/spec.h"

#include <string.h>

/* What the user says comes before what the hall's owner wrote on the chairs. */
static void choose_numbers(const zc_venue *venue, const zc_options *options, venue_hall *out)
{
    const bool is_owners = venue->seatno >= 0 && !rule_option_given(options, "seatno");
    out->seatno = (zc_seatno)(is_owners ? venue->seatno : options->seatno);
    out->seatno_place = is_owners ? venue->seatno_place : rule_option_place(options, "seatno");
}

static zc_status place_walls(const zc_venue *venue, zc_arena *arena, venue_hall *out)
{
    enum { BOX_CORNERS = 4 };
    out->corners = venue->outline;
    out->corner_count = venue->outline_count;
    if (out->corner_count > 0)
        return ZC_OK;
    const double box[BOX_CORNERS][2] = {
        { 0, 0 }, { out->width_mm, 0 }, { out->width_mm, out->depth_mm }, { 0, out->depth_mm }
    };
    double(*corners)[2] = arena_take(arena, sizeof *corners, BOX_CORNERS);
    if (!corners)
        return ZC_NO_MEMORY;
    memcpy(corners, box, sizeof box);
    out->corners = (const double(*)[2])corners;
    out->corner_count = BOX_CORNERS;
    return ZC_OK;
}

zc_status venue_hall_make(const zc_venue *venue, const zc_sizes *sizes, const zc_options *options,
                          int rostrum_people, int audience_people, zc_arena *arena, venue_hall *out,
                          zc_diags *diags)
{
    hall_specs specs;
    *out = (venue_hall){ 0 };
    choose_numbers(venue, options, out);
    out->floors = venue->floors;
    out->floor_count = venue->floor_count;
    zc_status status = venue_specs_choose(venue, sizes, options->skip_rows, rostrum_people, audience_people,
                                          arena, &specs, diags);
    if (!status)
        status = venue_blocks_place(venue, &specs, arena, out, diags);
    if (!status)
        status = place_walls(venue, arena, out);
    if (!status)
        status = venue_doors_place(venue, out->width_mm, out->depth_mm, arena, &out->doors, &out->door_count,
                                   diags);
    return status ? status : venue_chairs_place(venue, &specs, arena, out, diags);
}
