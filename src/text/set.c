#include "text/order.h"
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

static bool add_part(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, text_part part, double advance_mm,
                     const text_style *style, double x_mm, double baseline_mm)
{
    if (part.is_dot)
        return vec_push(pieces, dot_piece(fonts, style, DOT_IN_LINE, x_mm + advance_mm / 2, baseline_mm));
    const text_piece piece = { .text = arena_text_n(arena, part.text, part.bytes),
                               .x_mm = x_mm,
                               .y_mm = baseline_mm,
                               .size_pt = style->size_pt,
                               .condense = style_condense(style),
                               .letter_space_mm = style->letter_space_mm };
    return piece.text && vec_push(pieces, piece);
}

/* ---- lines in which something is written from right to left ---- */

typedef struct ordered_line {
    ZC_VEC(text_part) parts;
    ZC_VEC(int) levels, places;
    ZC_VEC(double) advances_mm, starts_mm;
} ordered_line;

static void ordered_free(ordered_line *line)
{
    vec_free(&line->parts);
    vec_free(&line->levels);
    vec_free(&line->places);
    vec_free(&line->advances_mm);
    vec_free(&line->starts_mm);
}

/* The part, cut where its direction changes. */
static bool split_part(zc_fonts *fonts, ordered_line *line, text_part part, const uint8_t *levels,
                       const text_style *style)
{
    for (size_t from = 0, to; from < part.bytes; from = to) {
        for (to = from + 1; to < part.bytes && levels[to] == levels[from]; to++)
            continue;
        const text_part split = { part.text + from, to - from, part.is_dot };
        const double advance_mm = line_advance_mm(fonts, split.text, split.bytes, style);
        if (!vec_push(&line->parts, split) || !vec_push(&line->levels, levels[from]) ||
            !vec_push(&line->places, 0) || !vec_push(&line->advances_mm, advance_mm) ||
            !vec_push(&line->starts_mm, 0))
            return false;
    }
    return true;
}

static bool split_line(zc_fonts *fonts, ordered_line *line, const char *text, size_t bytes,
                       const text_style *style)
{
    uint8_t *levels = text_levels(text, bytes);
    bool split = levels != NULL;
    FOR_PARTS(part, text, text + bytes)
    split = split && split_part(fonts, line, part, levels + (part.text - text), style);
    mem_free(levels);
    return split;
}

/* The pieces stay in the text's order, wherever they stand: so the text is read as it was written. */
static bool add_ordered_line(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text,
                             size_t bytes, const text_style *style, double x_mm, double baseline_mm)
{
    ordered_line line = { 0 };
    bool added = split_line(fonts, &line, text, bytes, style);
    order_parts(line.levels.at, added ? line.parts.count : 0, line.places.at);
    for (int place = 0; added && place < line.parts.count; place++) {
        line.starts_mm.at[line.places.at[place]] = x_mm;
        x_mm += line.advances_mm.at[line.places.at[place]] + style->letter_space_mm * style_condense(style);
    }
    for (int part = 0; added && part < line.parts.count; part++)
        added = add_part(fonts, arena, pieces, line.parts.at[part], line.advances_mm.at[part], style,
                         line.starts_mm.at[part], baseline_mm);
    ordered_free(&line);
    return added;
}

bool pieces_add_line(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text, size_t bytes,
                     const text_style *style, double x_mm, double baseline_mm)
{
    if (text_has_backward(text, bytes))
        return add_ordered_line(fonts, arena, pieces, text, bytes, style, x_mm, baseline_mm);
    FOR_PARTS(part, text, text + bytes)
    {
        const double advance_mm = line_advance_mm(fonts, part.text, part.bytes, style);
        if (part.text > text)
            x_mm += style->letter_space_mm * style_condense(style);
        if (!add_part(fonts, arena, pieces, part, advance_mm, style, x_mm, baseline_mm))
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
