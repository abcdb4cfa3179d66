/* venue/check_problems.h: what a check of a hall may find. */
#ifndef VENUE_CHECK_PROBLEMS_H
#define VENUE_CHECK_PROBLEMS_H

#include "base/base.h"

extern const zc_problem venue_no_code;
/* {1} the blocks, "A, B: ", {2} their rows, {3} the figure wanted, {4} its id and sources, {5} people */
extern const zc_problem venue_check_seats_two, venue_check_seats_one, venue_check_rows, venue_check_row_pitch,
    venue_check_width, venue_check_clear, venue_check_aisle, venue_check_side_aisle, venue_check_cross_aisle,
    venue_check_front, venue_check_far;
/* {1} the door, or the hall's seats; {3} and {4} likewise */
extern const zc_problem venue_check_door, venue_check_wheelchairs, venue_check_wheelchairs_unsourced;
/* {1} how many seats; found: which */
extern const zc_problem venue_check_hidden, venue_check_overlap, venue_check_outside, venue_check_in_pillar,
    venue_check_duplicate, venue_check_unreached;
extern const zc_problem venue_check_more, venue_check_no_doors, venue_check_no_seats, venue_check_closing;
#endif
