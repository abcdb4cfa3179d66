/* venue/cloud_names.h: what floors, blocks, rows and seats of a cloud are called in the venue. */
#ifndef VENUE_CLOUD_NAMES_H
#define VENUE_CLOUD_NAMES_H

#include "venue/cloud_rows.h"
#include "venue/spec.h"

/* All return false without memory; texts are in the arena. */

/* Ids and names of floors. */
bool cloud_name_floors(const cloud_rows *rows, zc_arena *arena, venue_floor floors[]);
/* Ids and names of the blocks, which are listed in this order. */
bool cloud_name_blocks(const cloud_rows *rows, const int block_at[], zc_arena *arena,
                       venue_block_spec specs[]);
/* Labels of a block's rows, numbers of its seats, and keys where two bear the same. */
bool cloud_name_seats(const cloud_rows *rows, int block, zc_arena *arena, venue_row_spec lines[],
                      venue_seat_spec seats[]);
/* venue-import-rows: how many rows were inferred, and how well their seats lie in them. */
bool cloud_tell_rows(const cloud_rows *rows, zc_diags *diags);
#endif
