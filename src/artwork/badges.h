/* artwork/badges.h: the kinds of badges: by whose role, of which colour, with which word. */
#ifndef ARTWORK_BADGES_H
#define ARTWORK_BADGES_H

#include "artwork/cards.h"

/* Gives each card of a set its person's kind: word, colour, number within the kind (layouts/badges.xml).
 * diags  artwork-bad-badges (located), artwork-unknown-badge (a cell of the column 证件), xml-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status badge_kinds_give(const card_set *set, name_card cards[], zc_diags *diags);
#endif
