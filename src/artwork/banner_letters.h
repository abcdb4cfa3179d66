/* artwork/banner_letters.h: a banner's text as letters. */
#ifndef ARTWORK_BANNER_LETTERS_H
#define ARTWORK_BANNER_LETTERS_H

#include "artwork/banner.h"

/* The letters of `text` with their ink; blanks at its ends are left out, others become one behind a letter.
 * is_down  the line runs from top to bottom: Han and digits upright, words, brackets and dashes turned
 * Returns  ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status banner_letters_read(zc_fonts *fonts, zc_arena *arena, text_role role, const char *text,
                                         bool is_down, banner_line *out);
#endif
