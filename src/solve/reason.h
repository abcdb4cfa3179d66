/* solve/reason.h: what a plan says of a seat. */
#ifndef SOLVE_REASON_H
#define SOLVE_REASON_H

#include "solve/solve.h"

/* "R-ROSTRUM-ODD 主席台第1排第2位（共7席）"; where several lists share chairs, the place is among those of
 * one: "R-BANQ-SEAT 第1桌客方第2位（共10席）". In the arena, NULL without memory. */
const char *reason_of_seat(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena);
/* `head`, which says that the seat was stated; behind it its place, where paper tells it by that, and at
 * round tables: "R-PIN 指定座位；底边第2位（共5席）". plan/place.c reads both. */
const char *reason_of_pin(const zc_layout *layout, zc_seat seat, const char *head, zc_lang lang,
                          zc_arena *arena);
#endif
