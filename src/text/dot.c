#include "text/fonts.h"

#include <math.h>

/* The sign that carries the disc, so that a search finds the name: U+00B7. */
static const char dot_sign[] = "\xC2\xB7";
enum { DOT = 0xB7 };

/* What people type for it: also bullet, hyphenation point, katakana dot, bullet and dot operator. */
bool char_is_dot(uint32_t code)
{
    return code == DOT || code == 0x2022 || code == 0x2027 || code == 0x30FB || code == 0x2219 ||
           code == 0x22C5;
}

/* In a column the dot stands close under a character: its own font's heavy dot, made small, has the lower
 * body, so that a selection of one does not cover the other. */
text_piece dot_piece(zc_fonts *fonts, const text_style *style, dot_place place, double middle_x_mm,
                     double baseline_mm)
{
    const double em_mm = mm_of_pt(style->size_pt), condense = style_condense(style);
    const double up_em = fonts->roles[style->role].dot_em;
    const text_role dot_role = place == DOT_IN_LINE ? fonts->roles[style->role].dot_role : style->role;
    const double disc_em = place == DOT_IN_LINE ? DOT_DISC_EM : DOT_COLUMN_DISC_EM;
    const int face = fonts_face_of(fonts, dot_role, style->weight, DOT);
    text_piece piece = { .text = dot_sign,
                         .x_mm = middle_x_mm - DOT_ADVANCE_EM / 2 * em_mm * condense,
                         .y_mm = baseline_mm,
                         .size_pt = style->size_pt,
                         .condense = condense,
                         .font_of = dot_role == style->role ? 0 : (int)dot_role + 1 };
    if (face < 0)
        return piece;
    const font_char *dot = fonts_char(fonts, face, DOT);
    const double width_em = dot->ink_right_em - dot->ink_left_em;
    const double height_em = dot->ink_bottom_em - dot->ink_top_em;
    const double scale = disc_em / sqrt(width_em * height_em);
    piece.size_pt *= scale;
    piece.x_mm = middle_x_mm - (dot->ink_left_em + width_em / 2) * scale * em_mm * condense;
    piece.y_mm = baseline_mm - (up_em + (dot->ink_top_em + height_em / 2) * scale) * em_mm;
    return piece;
}
