#include "text/column.h"

#include <string.h>

/* A full-width blank in a column is a place kept free; a dot takes a little more than half of one. */
static double advance_of(uint32_t code, double advance_em)
{
    return char_is_dot(code) ? DOT_COLUMN_EM : advance_em;
}

/* The character at `at` with the marks behind it; steps over both. */
static uint32_t next_character(const char **at)
{
    const uint32_t code = utf8_next(at);
    for (const char *mark = *at; char_joins_before(utf8_next(&mark));)
        *at = mark;
    return code;
}

double column_height_em(const char *text, size_t bytes, double advance_em)
{
    double height_em = 0, last_em = 0;
    for (const char *at = text; at < text + bytes;) {
        last_em = advance_of(next_character(&at), advance_em);
        height_em += last_em;
    }
    return last_em > 1 ? height_em - last_em + 1 : height_em; /* behind the last body is nothing */
}

static text_piece char_piece(zc_fonts *fonts, const text_style *style, const char *text, size_t bytes,
                             double x_mm, double top_mm)
{
    const double advance_mm = line_advance_mm(fonts, text, bytes, style);
    return (text_piece){ .x_mm = x_mm - advance_mm / 2,
                         .y_mm = top_mm + BODY_ASCENT_EM * mm_of_pt(style->size_pt),
                         .size_pt = style->size_pt,
                         .condense = style_condense(style) };
}

/* `top` is where the character's body begins; a dot's middle stands in the middle of its advance. */
static text_piece column_piece(zc_fonts *fonts, const text_style *style, const char *text, size_t bytes,
                               double x_mm, double top_mm)
{
    const char *at = text;
    if (!char_is_dot(utf8_next(&at)))
        return char_piece(fonts, style, text, bytes, x_mm, top_mm);
    const double em_mm = mm_of_pt(style->size_pt);
    const double middle_mm = top_mm + DOT_COLUMN_EM / 2 * em_mm;
    return dot_piece(fonts, style, DOT_IN_COLUMN, x_mm, middle_mm + fonts->roles[style->role].dot_em * em_mm);
}

bool pieces_add_column(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text, size_t bytes,
                       const text_style *style, double advance_em, double x_mm, double top_mm)
{
    const double em_mm = mm_of_pt(style->size_pt);
    for (const char *at = text, *next = text; at < text + bytes; at = next) {
        const uint32_t code = next_character(&next);
        text_piece piece = column_piece(fonts, style, at, (size_t)(next - at), x_mm, top_mm);
        if (!char_is_dot(code))
            piece.text = arena_text_n(arena, at, (size_t)(next - at));
        if (!piece.text || !vec_push(pieces, piece))
            return false;
        top_mm += advance_of(code, advance_em) * em_mm;
    }
    return true;
}

zc_status text_set_column(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                          double advance_em, text_setting *out)
{
    const double em_mm = mm_of_pt(style->size_pt);
    piece_list pieces = { 0 };
    const bool added = pieces_add_column(fonts, arena, &pieces, text, strlen(text), style, advance_em, 0, 0);
    const zc_status status = setting_make(arena, &pieces, text, style, out);
    out->vertical = true;
    out->width_mm = em_mm * style_condense(style);
    out->height_mm = column_height_em(text, strlen(text), advance_em) * em_mm;
    return fonts_end(fonts, added, status);
}
