/* text/column.h: characters from top to bottom. */
#ifndef TEXT_COLUMN_H
#define TEXT_COLUMN_H

#include "text/fonts.h"

#define COLUMN_LEAST_EM 1.04
#define COLUMN_MOST_EM 1.12

/* From the top of the first body to the foot of the last, at 1 em, in type of `size_pt`: dots want more room
 * in small type. */
double column_height_em(const char *text, size_t bytes, double advance_em, double size_pt);
/* Adds the characters, centred on x, the first body from `top` on; false without memory. */
bool pieces_add_column(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text, size_t bytes,
                       const text_style *style, double advance_em, double x_mm, double top_mm);
#endif
