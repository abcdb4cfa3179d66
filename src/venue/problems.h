/* venue/problems.h: what can be wrong with a hall or a room. */
#ifndef VENUE_PROBLEMS_H
#define VENUE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem venue_bad_size_rows, venue_bad_size_audience, venue_bad_size_tables,
    venue_bad_size_chairs, venue_unknown_size;
extern const zc_problem venue_too_large, venue_block_overlap, venue_block_on_stage, venue_block_outside,
    venue_hall_small, venue_door_outside, venue_mark_outside;
extern const zc_problem venue_bad_length, venue_bad_pitch, venue_bad_position, venue_bad_angle,
    venue_bad_count, venue_bad_rows, venue_bad_word, venue_bad_id, venue_duplicate_block, venue_block_empty,
    venue_rows_twice, venue_bad_numbers, venue_bad_pillar, venue_bad_outline, venue_duplicate_floor,
    venue_outline_crossed, venue_bad_arc, venue_seats_mixed, venue_row_repeats, venue_bad_column,
    venue_half_spot, venue_no_such_chair, venue_too_many_rows, venue_too_many_blocks, venue_too_many;
extern const zc_problem venue_no_zones;
#endif
