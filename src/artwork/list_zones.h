/* artwork/list_zones.h: where a group sits, in the usual words: "第四排右半区右数9个". */
#ifndef ARTWORK_LIST_ZONES_H
#define ARTWORK_LIST_ZONES_H

#include "artwork/artwork.h"

/* Seats side by side in one row, of `seats` places from the left as who faces the rostrum sees it: `first` ..
 * `last`, from 0. */
typedef struct zone_run {
    int first, last, seats;
    bool has_halves; /* the row has no blocks that part it: its halves are spoken of */
} zone_run;

/* "右半区右数9个", "right half, 9 from the right"; "" for a whole row. In the arena; NULL without memory. */
const char *zone_run_words(const zone_run *run, zc_lang lang, zc_arena *arena);
/* "第四排", "第一至三排"; "row 4", "rows 1–3". */
const char *zone_rows_words(const zc_layout *layout, int first, int last, zc_lang lang, zc_arena *arena);
/* Seats of a group in one row or at one table: whether any of them is told by its place of honour, and all of
 * them in such words: "右翼第10至18位（双数）", "餐桌女宾第1、3位". In the arena; NULL without memory. */
bool zone_is_told_by_place(const zc_layout *layout, const int seats[], int count);
const char *zone_places_words(const zc_layout *layout, const int seats[], int count, zc_lang lang,
                              zc_arena *arena);
#endif
