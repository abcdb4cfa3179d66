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

static double disc_em_of(const font_char *dot)
{
    return sqrt((dot->ink_right_em - dot->ink_left_em) * (dot->ink_bottom_em - dot->ink_top_em));
}

/* A sign to draw the disc with: its role and face, and how large it is set for an em of type. */
typedef struct disc_sign {
    text_role role;
    int face;
    double scale, disc_em;
} disc_sign;

static disc_sign sign_of(zc_fonts *fonts, text_role role, int weight)
{
    disc_sign sign = { .role = role, .face = fonts_face_of(fonts, role, weight, DOT) };

    if (sign.face >= 0)
        sign.disc_em = disc_em_of(fonts_char(fonts, sign.face, DOT));
    return sign;
}

/* In small type the sign may not be as small as its disc wants it: the role whose disc comes out nearest
 * draws it then. */
static disc_sign nearest_sign(zc_fonts *fonts, int weight, disc_sign usual, double disc_em)
{
    disc_sign best = usual;

    for (text_role role = 0; role < TEXT_ROLE_COUNT; role++) {
        disc_sign other = sign_of(fonts, role, weight);
        other.scale = usual.scale;
        if (other.face >= 0 &&
            fabs(other.disc_em * other.scale - disc_em) < fabs(best.disc_em * best.scale - disc_em) - 1e-6)
            best = other;
    }
    return best;
}

/* In a column the dot stands close under a character: its own font's heavy dot, made small, has the lower
 * body, so that a selection of one does not cover the other. */
static disc_sign best_sign(zc_fonts *fonts, const text_style *style, dot_place place)
{
    const bool in_line = place == DOT_IN_LINE;
    const double disc_em = in_line ? DOT_DISC_EM : DOT_COLUMN_DISC_EM;
    disc_sign sign =
        sign_of(fonts, in_line ? fonts->roles[style->role].dot_role : style->role, style->weight);

    if (sign.face < 0)
        return sign;
    sign.scale = disc_em / sign.disc_em;
    if (sign.scale * style->size_pt >= DOT_LEAST_PT)
        return sign;
    sign.scale = DOT_LEAST_PT / style->size_pt;
    return nearest_sign(fonts, style->weight, sign, disc_em);
}

text_piece dot_piece(zc_fonts *fonts, const text_style *style, dot_place place, double middle_x_mm,
                     double baseline_mm)
{
    const double em_mm = mm_of_pt(style->size_pt), condense = style_condense(style);
    const double up_em = fonts->roles[style->role].dot_em;
    const disc_sign sign = best_sign(fonts, style, place);
    text_piece piece = { .text = dot_sign,
                         .x_mm = middle_x_mm - DOT_ADVANCE_EM / 2 * em_mm * condense,
                         .y_mm = baseline_mm,
                         .size_pt = style->size_pt,
                         .condense = condense,
                         .font_of = sign.role == style->role ? 0 : (int)sign.role + 1 };
    if (sign.face < 0)
        return piece;
    const font_char *dot = fonts_char(fonts, sign.face, DOT);
    const double width_em = dot->ink_right_em - dot->ink_left_em;
    const double height_em = dot->ink_bottom_em - dot->ink_top_em;
    piece.size_pt *= sign.scale;
    piece.x_mm = middle_x_mm - (dot->ink_left_em + width_em / 2) * sign.scale * em_mm * condense;
    piece.y_mm = baseline_mm - (up_em + (dot->ink_top_em + height_em / 2) * sign.scale) * em_mm;
    return piece;
}
