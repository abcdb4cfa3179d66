/* artwork/problems.h: what can go wrong when paper is drawn. */
#ifndef ARTWORK_PROBLEMS_H
#define ARTWORK_PROBLEMS_H

#include "base/base.h"

extern const zc_problem artwork_unknown_setting, artwork_bad_setting, artwork_no_drawing, artwork_no_table;
extern const zc_problem artwork_unknown_theme, artwork_bad_theme;
extern const zc_problem artwork_missing_glyph, artwork_small_name, artwork_empty;
#endif
