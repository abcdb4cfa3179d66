/* venue/cloud_words.h: a label of each seat as a number, by which it can be compared. */
#ifndef VENUE_CLOUD_WORDS_H
#define VENUE_CLOUD_WORDS_H

#include "venue/cloud.h"

/* The label at `offset` in each cloud_seat: numbers from 0 in the order in which the file first names them.
 * words  out[] as they are numbered, in the arena; NULL: not wanted
 * Returns how many there are; 0 without memory, or for no seats */
int cloud_words(const venue_cloud *cloud, size_t offset, zc_arena *arena, int out[],
                const char *const **words);
/* Whether a name such as "First Floor" or 楼座 is a floor's. */
bool cloud_is_floor(const char *name);
#endif
