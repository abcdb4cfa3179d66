/* solve/reason.h: why a seat is whose it is. */
#ifndef SOLVE_REASON_H
#define SOLVE_REASON_H

#include "solve/solve.h"

/* "R-ROSTRUM-ODD 主席台第1排第2位（共7席）"; in the arena, NULL without memory. */
const char *reason_of_seat(const zc_layout *layout, zc_seat seat, zc_arena *arena);
#endif
