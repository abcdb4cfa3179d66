#include "text/parts.h"

#include <string.h>

size_t bytes_without_hanging_dot(const char *text, size_t bytes)
{
    size_t kept = bytes;
    FOR_PARTS(part, text, text + bytes)
    if (part.is_dot && part.text > text && part.text + part.bytes == text + bytes)
        kept = (size_t)(part.text - text);
    return kept;
}

size_t bytes_without_blanks_behind(const char *text, size_t bytes)
{
    size_t kept = 0;
    for (const char *at = text; at < text + bytes;)
        if (!char_is_blank(utf8_next(&at)))
            kept = (size_t)(at - text);
    return kept;
}

double line_start_mm(zc_fonts *fonts, const char *text, size_t bytes, const text_style *style,
                     text_anchor anchor)
{
    if (anchor == TEXT_START)
        return 0;
    const double advance_mm = line_advance_mm(fonts, text, bytes_without_hanging_dot(text, bytes), style);
    return anchor == TEXT_MIDDLE ? -advance_mm / 2 : -advance_mm;
}

bool pieces_add_line(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text, size_t bytes,
                     const text_style *style, double x_mm, double baseline_mm)
{
    const double condense = style_condense(style);
    const double space_mm = style->letter_space_mm * condense;
    FOR_PARTS(part, text, text + bytes)
    {
        if (part.text > text)
            x_mm += space_mm;
        const double advance_mm = line_advance_mm(fonts, part.text, part.bytes, style);
        text_piece piece;
        if (part.is_dot)
            piece = dot_piece(fonts, style, DOT_IN_LINE, x_mm + advance_mm / 2, baseline_mm);
        else
            piece = (text_piece){ .text = arena_text_n(arena, part.text, part.bytes),
                                  .x_mm = x_mm,
                                  .y_mm = baseline_mm,
                                  .size_pt = style->size_pt,
                                  .condense = condense,
                                  .letter_space_mm = style->letter_space_mm };
        if (!piece.text || !vec_push(pieces, piece))
            return false;
        x_mm += advance_mm;
    }
    return true;
}

zc_status setting_make(zc_arena *arena, piece_list *pieces, const char *string, const text_style *style,
                       text_setting *out)
{
    const int count = pieces->count;
    *out = (text_setting){ .role = style->role,
                           .weight = style->weight,
                           .string = arena_text(arena, string),
                           .pieces = vec_to_arena(arena, pieces),
                           .count = count,
                           .size_pt = style->size_pt,
                           .condense = style_condense(style),
                           .lines = 1 };
    vec_free(pieces);
    return out->string && (out->pieces || count == 0) ? ZC_OK : ZC_NO_MEMORY;
}

zc_status text_set_line(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                        text_anchor anchor, text_setting *out)
{
    const size_t bytes = strlen(text);
    const double start_mm = line_start_mm(fonts, text, bytes, style, anchor);
    piece_list pieces = { 0 };
    const bool added = pieces_add_line(fonts, arena, &pieces, text, bytes, style, start_mm, 0);
    const zc_status status = setting_make(arena, &pieces, text, style, out);
    out->width_mm = line_advance_mm(fonts, text, bytes, style);
    out->height_mm = mm_of_pt(style->size_pt);
    return fonts_end(fonts, added, status);
}
