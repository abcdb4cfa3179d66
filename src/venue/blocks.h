/* venue/blocks.h: the audience blocks of a venue file. */
#ifndef VENUE_BLOCKS_H
#define VENUE_BLOCKS_H

#include "venue/fields.h"
#include "venue/spec.h"

/* Every <block> below `root`, with the <cross_aisle> between them, into the venue. */
void venue_blocks_read(venue_file *file, const xml_node *root);

/* An id is a part of seat ids, which are parted by hyphens and listed with blanks or commas between. */
bool venue_id_is_good(const char *id);

/* The rows of a block, with the seats that stand where the file puts them: rows.c. */
void venue_rows_read(venue_file *file, const xml_node *node, venue_block_spec *spec);
#endif
