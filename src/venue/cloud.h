/* venue/cloud.h: seats as other programs' files give them, points with labels, and the rows that they stand
 * in. */
#ifndef VENUE_CLOUD_H
#define VENUE_CLOUD_H

#include "venue/venue.h"

/* A seat of the file; labels are as written, "" where it has none. In the file's own frame and unit until
 * cloud_settle(). */
typedef struct cloud_seat {
    const char *id; /* the file's own */
    const char *floor, *block, *row, *number, *category;
    double x, y, facing_deg;
    bool has_facing, reserved;
    venue_seat_kind kind;
    zc_place place;
} cloud_seat;

/* On which side of the file's drawing the stage lies. */
typedef enum venue_stage_side {
    VENUE_STAGE_TOP,
    VENUE_STAGE_BOTTOM,
    VENUE_STAGE_LEFT,
    VENUE_STAGE_RIGHT
} venue_stage_side;

/* A hall as points. */
typedef struct venue_cloud {
    const char *name, *shown; /* the hall's, the file's */
    cloud_seat *seats;
    int count;
    const venue_mark *marks; /* areas and words of the drawing, in the seats' frame */
    int mark_count;
} venue_cloud;

/* Readers of one form each; everything is in the arena.
 * diags  venue-import-*: located by line, or by a JSON path
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status cloud_read_csv(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                                    zc_diags *diags);
ZC_CHECKED zc_status cloud_read_pretix(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                                       zc_diags *diags);
ZC_CHECKED zc_status cloud_read_svg(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                                    zc_diags *diags);

/* Millimetres, the stage at the top, x and y from 0: where neighbours stand under 300 apart the file has
 * pixels, and they are put 550 mm apart (venue-import-scaled, a warning); coincident seats are told. */
ZC_CHECKED zc_status cloud_settle(venue_cloud *cloud, venue_stage_side stage, zc_arena *arena,
                                  zc_diags *diags);

/* The rows, blocks and aisles that the seats stand in: those that the file names, the others inferred from
 * how the seats lie (curved rows too); a note says with what confidence. */
ZC_CHECKED zc_status cloud_venue(const venue_cloud *cloud, zc_venue *out, zc_diags *diags);
#endif
