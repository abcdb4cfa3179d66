#include "venue/spec.h"

zc_venue *zc_venue_make(void)
{
    zc_arena *arena = arena_make();
    zc_venue *venue = arena_new(arena, zc_venue);
    if (!venue) {
        arena_free(arena);
        return NULL;
    }
    *venue = (zc_venue){
        .arena = arena,
        .name = "",
        .shown = "",
        .rostrum_pitch_x_mm = ROSTRUM_PITCH_MM,
        .rostrum_pitch_y_mm = ROSTRUM_ROW_PITCH_MM,
        .seatno = -1,
        .seat_words = "",
    };
    return venue;
}

void zc_venue_free(zc_venue *venue)
{
    if (venue)
        arena_free(venue->arena);
}
