#include "text/parts.h"

#include <string.h>

/* ---- advance ---- */

static double part_advance_em(zc_fonts *fonts, text_role role, int weight, text_part part,
                              double letter_space_em)
{
    if (part.is_dot)
        return DOT_ADVANCE_EM;
    return shaped_advance_em(fonts_shape(fonts, role, weight, part.text, part.bytes), letter_space_em);
}

double text_advance_em(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes,
                       double letter_space_em)
{
    double advance_em = 0;
    FOR_PARTS(part, text, text + bytes)
    {
        if (part.text > text)
            advance_em += letter_space_em;
        advance_em += part_advance_em(fonts, role, weight, part, letter_space_em);
    }
    return advance_em;
}

double style_condense(const text_style *style) { return style->condense > 0 ? style->condense : 1; }

double line_advance_mm(zc_fonts *fonts, const char *text, size_t bytes, const text_style *style)
{
    const double em_mm = mm_of_pt(style->size_pt);
    const double letter_space_em = em_mm > 0 ? style->letter_space_mm / em_mm : 0;
    return text_advance_em(fonts, style->role, style->weight, text, bytes, letter_space_em) * em_mm *
           style_condense(style);
}

/* ---- ink ---- */

typedef struct ink_box {
    double left, right, top, bottom; /* em, up is negative; right < left: no ink */
} ink_box;

static const ink_box no_ink = { 1e9, -1e9, 1e9, -1e9 };

static void ink_join(ink_box *all, ink_box more)
{
    all->left = more.left < all->left ? more.left : all->left;
    all->right = more.right > all->right ? more.right : all->right;
    all->top = more.top < all->top ? more.top : all->top;
    all->bottom = more.bottom > all->bottom ? more.bottom : all->bottom;
}

static ink_box char_ink(const font_char *drawn)
{
    return (ink_box){ drawn->ink_left_em, drawn->ink_right_em, drawn->ink_top_em, drawn->ink_bottom_em };
}

static ink_box glyph_ink(zc_fonts *fonts, const char *text, const shaped_glyph *glyph)
{
    const char *at = text + glyph->at;
    if (glyph->drawing)
        return (ink_box){ 0, 1, -BODY_ASCENT_EM, 1 - BODY_ASCENT_EM };
    const font_char *drawn = fonts_char(fonts, glyph->face, utf8_next(&at));
    if (drawn->glyph == glyph->id)
        return char_ink(drawn);
    hb_font_t *font = fonts_shaper(fonts, glyph->face);
    const double upem = hb_face_get_upem(hb_font_get_face(font));
    hb_glyph_extents_t ink;
    if (!hb_font_get_glyph_extents(font, glyph->id, &ink))
        return no_ink;
    return (ink_box){ ink.x_bearing / upem, (ink.x_bearing + ink.width) / upem, -ink.y_bearing / upem,
                      -(ink.y_bearing + ink.height) / upem };
}

static ink_box stretch_ink(zc_fonts *fonts, const char *text, shaped_text shaped, double letter_space_em)
{
    ink_box all = no_ink;
    double x_em = 0;
    for (int at = 0; at < shaped.count; at++) {
        const shaped_glyph *glyph = &shaped.at[at];
        if (at > 0 && glyph->bytes > 0)
            x_em += letter_space_em;
        const ink_box ink = glyph_ink(fonts, text, glyph);
        if (ink.right > ink.left)
            ink_join(&all, (ink_box){ ink.left + x_em + glyph->x_em, ink.right + x_em + glyph->x_em,
                                      ink.top - glyph->y_em, ink.bottom - glyph->y_em });
        x_em += glyph->advance_em;
    }
    return all;
}

static ink_box dot_ink(const zc_fonts *fonts, text_role role)
{
    const double middle_em = DOT_ADVANCE_EM / 2, half_em = DOT_DISC_EM / 2, up_em = fonts->roles[role].dot_em;
    return (ink_box){ middle_em - half_em, middle_em + half_em, -up_em - half_em, -up_em + half_em };
}

text_extent text_measure(zc_fonts *fonts, const char *text, const text_style *style)
{
    const double em_mm = mm_of_pt(style->size_pt), condense = style_condense(style);
    const double letter_space_em = em_mm > 0 ? style->letter_space_mm / em_mm : 0;
    const char *end = text + strlen(text);
    ink_box all = no_ink;
    double x_em = 0;
    FOR_PARTS(part, text, end)
    {
        if (part.text > text)
            x_em += letter_space_em;
        const shaped_text shaped =
            part.is_dot ? (shaped_text){ 0 }
                        : fonts_shape(fonts, style->role, style->weight, part.text, part.bytes);
        ink_box ink = part.is_dot ? dot_ink(fonts, style->role)
                                  : stretch_ink(fonts, part.text, shaped, letter_space_em);
        if (ink.right > ink.left)
            ink_join(&all, (ink_box){ ink.left + x_em, ink.right + x_em, ink.top, ink.bottom });
        x_em += part.is_dot ? DOT_ADVANCE_EM : shaped_advance_em(shaped, letter_space_em);
    }
    if (all.right < all.left)
        all = (ink_box){ 0 };
    const double wide_mm = em_mm * condense;
    return (text_extent){ x_em * wide_mm, all.left * wide_mm, all.right * wide_mm, all.top * em_mm,
                          all.bottom * em_mm };
}
