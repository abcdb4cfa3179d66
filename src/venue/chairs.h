/* venue/chairs.h: the steps that name a hall's chairs. */
#ifndef VENUE_CHAIRS_H
#define VENUE_CHAIRS_H

#include "venue/place.h"

/* Sorts the audience row by row, blocks and chairs from the page's left, and numbers all chairs.
 * diags venue-no-zones
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY; Rule R-MAT-SEATNO */
ZC_CHECKED zc_status venue_chairs_number(const hall_specs *specs, venue_hall *hall, zc_diags *diags);

/* What the venue says of single chairs; removed ones go. */
void venue_chairs_note(const zc_venue *venue, const hall_specs *specs, venue_hall *hall);

/* Whether the hall, made without the notes, has the chairs of each. diags venue-no-such-chair */
ZC_CHECKED zc_status venue_notes_check(const zc_venue *venue, const venue_hall *hall, zc_diags *diags);
#endif
