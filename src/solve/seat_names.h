/* solve/seat_names.h: seats by the words that charts and cards have for them. */
#ifndef SOLVE_SEAT_NAMES_H
#define SOLVE_SEAT_NAMES_H

#include "layout/layout.h"

/* The words of all seats, in both languages. */
typedef struct seat_names seat_names;

/* In the arena; NULL without memory. */
seat_names *seat_names_make(const zc_layout *layout, zc_arena *arena);
/* The one seat of those words: 主席台第1排4号, 5排13号, 中区5排13号, 第3桌7号, "Table 3, seat 7"; blanks,
 * commas and 第 do not matter, 座 is 号. False if there is none, or more than one. */
bool seat_names_find(const seat_names *names, const char *words, zc_seat *out);
#endif
