/* text/problems.h: what can be wrong with the map of font roles, and with the user's own fonts and glyphs. */
#ifndef TEXT_PROBLEMS_H
#define TEXT_PROBLEMS_H

#include "base/base.h"

extern const zc_problem text_bad_roles, text_bad_number, text_no_family, text_no_font;
extern const zc_problem text_bad_font, text_unused_font;
extern const zc_problem text_glyph_character, text_glyph_twice, text_glyph_no_file, text_glyph_no_svg,
    text_glyph_size, text_glyph_path, text_glyph_empty, text_glyph_part, text_glyph_wins;
#endif
