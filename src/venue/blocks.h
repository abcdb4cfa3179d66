/* venue/blocks.h: the audience blocks of a venue file. */
#ifndef VENUE_BLOCKS_H
#define VENUE_BLOCKS_H

#include "venue/fields.h"

/* Every <block> below `root`, with the <cross_aisle> between them, into the venue. */
void venue_blocks_read(venue_file *file, const xml_node *root);
#endif
