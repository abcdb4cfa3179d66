/* venue/furnishings.h: the doors, marks and reserved chairs of a venue file. */
#ifndef VENUE_FURNISHINGS_H
#define VENUE_FURNISHINGS_H

#include "venue/fields.h"

/* Every <door>, <mark> and <reserved> below `root`, into the venue. */
void venue_furnishings_read(venue_file *file, const xml_node *root);

/* The corners of the walls, where the hall is no rectangle: outline.c. */
void venue_outline_read(venue_file *file, const xml_node *root);
#endif
