/* solve/seating.h: one meeting on its way into seats: the style, the people of its lists, the chairs. */
#ifndef SOLVE_SEATING_H
#define SOLVE_SEATING_H

#include "solve/muster.h"
#include "solve/pins.h"
#include "solve/solve.h"

/* All that one call works with. */
typedef struct solve_seating {
    const zc_solve_input *input;
    zc_arena *arena;
    zc_options *options; /* the input's, with the style's own defaults */
    layout_style style;
    muster_book muster;
    zc_layout *layout;
    pin_board pins;
    zc_plan *plan;
    zc_diags *diags;
} solve_seating;

/* The style, and everybody in its lists; `input`, `arena` and `diags` are there.
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY; free `options` in any case */
ZC_CHECKED zc_status seating_muster(solve_seating *seating);

/* The list that a queue seats; -1 if the style has none. */
int seating_list(const solve_seating *seating, const layout_queue *queue);

/* How many chairs of the queue stand in the row of its first. */
int seating_front_chairs(const zc_layout *layout, const layout_queue *queue);
#endif
