/* solve/reason.h: what a plan says of a seat. */
#ifndef SOLVE_REASON_H
#define SOLVE_REASON_H

#include "solve/solve.h"

/* "R-ROSTRUM-ODD 主席台第1排第2位（共7席）"; at a table of two parties, the place is among those of the
 * sitter's own list: "R-BANQ-SEAT 第1桌客方第2位（共10席）". In the arena, NULL without memory. */
const char *reason_of_seat(const zc_layout *layout, zc_seat seat, const layout_list *list, zc_lang lang,
                           zc_arena *arena);
#endif
