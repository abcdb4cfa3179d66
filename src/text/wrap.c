#include "text/fonts.h"

#include <math.h>
#include <string.h>

typedef struct wrapped_line {
    const char *text;
    size_t bytes; /* with the blanks at its end */
    bool is_broken;
} wrapped_line;

static bool may_end(const char *character, const char *next)
{
    const uint32_t before = utf8_next(&character);

    return line_may_break(before, utf8_next(&next));
}

/* The line that begins at `from`: up to the last place that has room where a line may end; else as many
 * letters as have room, at least one. */
static wrapped_line line_from(zc_fonts *fonts, const char *from, const text_style *style, double width_mm)
{
    const char *end = from + strlen(from), *seam = NULL, *last = from;

    for (const char *at = from; at < end; last = at) {
        at = cluster_end(last, end);
        const size_t seen = bytes_without_blanks_behind(from, (size_t)(at - from));
        const bool is_over = line_advance_mm(fonts, from, seen, style) > width_mm + 1e-6;
        if (is_over && last > from)
            return (wrapped_line){ from, (size_t)((seam ? seam : last) - from), seam == NULL };
        if (may_end(last, at))
            seam = at;
    }
    return (wrapped_line){ from, (size_t)(end - from), false };
}

static const char *behind_blanks(const char *text)
{
    for (const char *at = text; *at; text = at)
        if (!char_is_blank(utf8_next(&at)))
            break;
    return text;
}

zc_status text_wrap(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                    const text_wrapping *room, text_setting *out, text_wrapped *result)
{
    const char *at = behind_blanks(text), *from = at;
    double y_mm = 0, width_mm = 0;
    piece_list pieces = { 0 };
    int lines = 0;
    bool added = true;

    *result = (text_wrapped){ .keeps_words = true };
    for (; *at && added && (room->lines_most == 0 || lines < room->lines_most); lines++) {
        const wrapped_line line = line_from(fonts, at, style, room->width_mm);
        const size_t seen = bytes_without_blanks_behind(at, line.bytes);
        const double start_mm = line_start_mm(fonts, at, seen, style, room->anchor);
        added = pieces_add_line(fonts, arena, &pieces, at, line.bytes, style, start_mm, y_mm);
        width_mm = fmax(width_mm, line_advance_mm(fonts, at, seen, style));
        result->keeps_words &= !line.is_broken;
        at = behind_blanks(at + line.bytes);
        y_mm += room->line_mm;
    }
    result->bytes = (size_t)(at - text);
    const char *string = arena_text_n(arena, from, (size_t)(at - from));
    const zc_status status = setting_make(arena, &pieces, string ? string : "", style, out);
    out->lines = lines;
    out->width_mm = width_mm;
    out->height_mm = lines > 0 ? (lines - 1) * room->line_mm + mm_of_pt(style->size_pt) : 0;
    return fonts_end(fonts, added && string, status);
}
