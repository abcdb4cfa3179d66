/* solve/pins.h: seats that the office gave or keeps. */
#ifndef SOLVE_PINS_H
#define SOLVE_PINS_H

#include "solve/solve.h"

typedef struct pin_board {
    int *person_of_seat; /* PIN_NOBODY, PIN_EMPTY or a person */
    int *seat_of_person; /* PIN_NOBODY or a seat */
    zc_place *places;    /* of each person: where his seat was asked for */
} pin_board;

enum { PIN_NOBODY = -1, PIN_EMPTY = -2 };

/* The roster's seat column and the wishes, all checked.
 * diags  solve-unknown-person, solve-ambiguous-person, solve-unknown-seat, solve-seat-twice,
 * solve-person-twice */
ZC_CHECKED zc_status pins_read(const zc_solve_input *input, const zc_layout *layout, zc_arena *arena,
                               pin_board *out, zc_diags *diags);
#endif
