#include "text/column.h"

#include <math.h>
#include <string.h>

/* The dot's sign is never set below DOT_LEAST_PT, so in small type its body is high for its disc; so much of
 * it stands clear of the bodies above and below. */
static const double clear_share = 0.88;

static double dot_body_em(double size_pt) { return clear_share * DOT_LEAST_PT / size_pt; }

/* A full-width blank in a column is a place kept free; a dot takes a little more than half of one. */
static double advance_of(uint32_t code, bool is_last, double advance_em, double size_pt)
{
    if (!char_is_dot(code))
        return advance_em;
    return is_last ? DOT_COLUMN_EM : fmax(DOT_COLUMN_EM, dot_body_em(size_pt) - (COLUMN_LEAST_EM - 1));
}

/* The character at `at` with the marks behind it; steps over both. */
static uint32_t next_character(const char **at)
{
    const uint32_t code = utf8_next(at);
    for (const char *mark = *at; char_joins_before(utf8_next(&mark));)
        *at = mark;
    return code;
}

double column_height_em(const char *text, size_t bytes, double advance_em, double size_pt)
{
    double height_em = 0, last_em = 0;
    for (const char *at = text; at < text + bytes;) {
        const uint32_t code = next_character(&at);
        last_em = advance_of(code, at >= text + bytes, advance_em, size_pt);
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

/* `top` is where the next body would begin, `gap_em` above it the last one ended. The disc stands in the
 * middle between the bodies; at the foot of a column as far down as its own body wants it. */
static text_piece dot_between(zc_fonts *fonts, const text_style *style, double dot_em, bool is_last,
                              double gap_em, double x_mm, double top_mm)
{
    const double em_mm = mm_of_pt(style->size_pt);
    const double between_em = (dot_em - gap_em) / 2, below_em = dot_body_em(style->size_pt) / 2 - gap_em;
    const double middle_em = is_last ? fmax(between_em, below_em) : between_em;

    return dot_piece(fonts, style, DOT_IN_COLUMN, x_mm,
                     top_mm + (middle_em + fonts->roles[style->role].dot_em) * em_mm);
}

bool pieces_add_column(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text, size_t bytes,
                       const text_style *style, double advance_em, double x_mm, double top_mm)
{
    const double em_mm = mm_of_pt(style->size_pt);
    for (const char *at = text, *next = text; at < text + bytes; at = next) {
        const uint32_t code = next_character(&next);
        const bool is_last = next >= text + bytes;
        const double down_em = advance_of(code, is_last, advance_em, style->size_pt);
        text_piece piece = char_is_dot(code)
                               ? dot_between(fonts, style, down_em, is_last, advance_em - 1, x_mm, top_mm)
                               : char_piece(fonts, style, at, (size_t)(next - at), x_mm, top_mm);
        if (!char_is_dot(code))
            piece.text = arena_text_n(arena, at, (size_t)(next - at));
        if (!piece.text || !vec_push(pieces, piece))
            return false;
        top_mm += down_em * em_mm;
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
    out->height_mm = column_height_em(text, strlen(text), advance_em, style->size_pt) * em_mm;
    return fonts_end(fonts, added, status);
}
