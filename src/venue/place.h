/* venue/place.h: blocks as rectangles on the floor, and the walls and aisles about them. */
#ifndef VENUE_PLACE_H
#define VENUE_PLACE_H

#include "venue/spec.h"

/* A rectangle turned about the middle of its front edge, as its four corners. */
typedef struct turned_box {
    double x_mm[4], y_mm[4];
} turned_box;

turned_box venue_box(double x_mm, double y_mm, double turn_deg, double width_mm, double depth_mm);
/* What a box reaches upright on the page. */
typedef struct extent {
    double left_mm, right_mm, top_mm, bottom_mm;
} extent;

extent venue_box_extent(const turned_box *box);
bool venue_boxes_overlap(const turned_box *one, const turned_box *other);
extent venue_extents_joined(extent one, extent other);

/* Where its own axes' point lies in the hall, and where one who sits there looks. */
typedef struct venue_spot {
    double x_mm, y_mm, facing_deg;
} venue_spot;

/* Of a row's chair, so far to the right of the block's middle: along the row, which may be an arc. */
venue_spot venue_block_spot(const venue_block *block, int line, double across_mm);
/* The same of chairs that stand where the file puts each; sets the block's place and turn too. */
void venue_single_measure(venue_block *block, const venue_block_spec *spec);
/* Sets what the block takes of the floor from its rows: half a pitch about each chair. */
void venue_block_measure(venue_block *block, const int row_chairs[]);

/* What the seats and the marks of a drawing reach, where the hall has moved them so far. */
extent venue_drawing_extent(const zc_venue *venue, const hall_specs *specs, const venue_block audience[],
                            const venue_hall *hall);

turned_box venue_block_box(const venue_block *block);
extent venue_block_extent(const venue_block *block);

/* The blocks from `first` on that stand in one bank end before this one. */
int venue_bank_end(const hall_specs *specs, int first);

/* Width and depth of the hall about blocks that are placed from its middle; moves those and the stage into
 * it. diags venue-hall-small (warning) */
void venue_walls_set(const zc_venue *venue, const hall_specs *specs, venue_block audience[], venue_hall *out,
                     zc_diags *diags);

/* diags venue-block-outside, venue-block-overlap */
void venue_walls_check(const hall_specs *specs, const venue_block audience[], const venue_hall *hall,
                       zc_diags *diags);

/* The free strips between banks, and between the blocks of a bank. */
ZC_CHECKED zc_status venue_aisles_place(const hall_specs *specs, const venue_block audience[],
                                        zc_arena *arena, venue_hall *out);
#endif
