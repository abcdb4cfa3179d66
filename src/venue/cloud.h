/* venue/cloud.h: seats as other programs' files give them, points with labels, and the rows that they stand
 * in. */
#ifndef VENUE_CLOUD_H
#define VENUE_CLOUD_H

#include "venue/venue.h"
#include "xml/xml.h"

/* A seat of the file; labels are as written, "" where it has none. In the file's own frame and unit until
 * cloud_settle(). */
typedef struct cloud_seat {
    const char *id; /* the file's own */
    const char *floor, *block, *row, *number, *category;
    double x, y, facing_deg; /* clockwise, 0 up the drawing */
    bool has_facing, reserved;
    venue_seat_kind kind;
    zc_place place;
} cloud_seat;

/* A hall as points. */
typedef struct venue_cloud {
    const char *name, *shown; /* the hall's, the file's */
    cloud_seat *seats;
    int count;
    venue_mark *marks; /* areas and words of the drawing, in the seats' frame */
    int mark_count;
} venue_cloud;

enum {
    CLOUD_FAR = 1000 * 1000, /* what a coordinate may be, in any unit */
    CLOUD_FLOORS_MAX = 20
};

/* Readers of one form each; everything is in the arena.
 * diags  venue-import-*: located by line, or by a JSON path
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status cloud_read_csv(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                                    zc_diags *diags);
ZC_CHECKED zc_status cloud_read_pretix(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                                       zc_diags *diags);
ZC_CHECKED zc_status cloud_read_svg(const xml_node *root, const char *shown, zc_arena *arena,
                                    venue_cloud *out, zc_diags *diags);

/* Millimetres, the stage at the top, x and y from 0: where neighbours stand under 300 apart the file has
 * pixels, and they are put 550 mm apart (venue-import-scaled, a warning). Of two seats of a floor that lie on
 * one another the later one goes (venue-import-coincident, a warning).
 * Returns ZC_OK, ZC_BAD_INPUT (venue-import-too-many: floors), ZC_NO_MEMORY */
ZC_CHECKED zc_status cloud_settle(venue_cloud *cloud, zc_stage_side stage, zc_diags *diags);

/* The rows, blocks and aisles that the seats stand in: those that the file names, the others inferred from
 * how the seats lie (curved rows too); a note says with what confidence. Into a venue as zc_venue_make()
 * makes it, which keeps no part of the cloud. Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status cloud_venue(const venue_cloud *cloud, zc_venue *out, zc_diags *diags);
#endif
