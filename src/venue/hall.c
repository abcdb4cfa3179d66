#include "venue/spec.h"

/* What the user says comes before what the hall's owner wrote on the chairs. */
static zc_seatno seatno_of(const zc_venue *venue, const zc_options *options)
{
    return (zc_seatno)(venue->seatno >= 0 && !rule_option_given(options, "seatno") ? venue->seatno
                                                                                   : options->seatno);
}

zc_status venue_hall_make(const zc_venue *venue, const zc_sizes *sizes, const zc_options *options,
                          int rostrum_people, int audience_people, zc_arena *arena, venue_hall *out,
                          zc_diags *diags)
{
    hall_specs specs;
    *out = (venue_hall){ .seatno = seatno_of(venue, options) };
    zc_status status = venue_specs_choose(venue, sizes, options->skip_rows, rostrum_people, audience_people,
                                          arena, &specs, diags);
    if (!status)
        status = venue_blocks_place(venue, &specs, arena, out, diags);
    if (!status)
        status = venue_doors_place(venue, out->width_mm, out->depth_mm, arena, &out->doors, &out->door_count,
                                   diags);
    return status ? status : venue_chairs_place(venue, &specs, arena, out);
}
