#include "text/fonts.h"

#include <math.h>
#include <string.h>

typedef struct wrapped_line {
    const char *text;
    size_t bytes; /* with the blanks at its end */
    bool is_broken, has_hyphen;
} wrapped_line;

static bool may_end(const char *character, const char *next)
{
    const uint32_t before = utf8_next(&character);

    return line_may_break(before, utf8_next(&next));
}

/* "row 1" stays together where it can. */
static bool is_before_number(const char *character, const char *next)
{
    return char_is_blank(utf8_next(&character)) && *next >= '0' && *next <= '9';
}

static bool ends_part(const char *character)
{
    const uint32_t code = utf8_next(&character);

    return char_is_dot(code) || char_is_blank(code);
}

/* ---- words without room ---- */

/* Letters that stand apart, of a script that knows the hyphen. */
static bool takes_hyphen(const char *character)
{
    static const hb_script_t scripts[] = { HB_SCRIPT_LATIN, HB_SCRIPT_GREEK, HB_SCRIPT_CYRILLIC,
                                           HB_SCRIPT_ARMENIAN };
    const hb_script_t script = char_script(utf8_next(&character));

    for (size_t at = 0; at < sizeof scripts / sizeof *scripts; at++)
        if (script == scripts[at])
            return true;
    return false;
}

/* A word that is broken behind as many letters as have room, up to `most`: with a hyphen one fewer perhaps.
 */
static wrapped_line break_word(zc_fonts *fonts, const char *from, const char *most, const text_style *style,
                               double width_mm)
{
    const double hyphen_mm = line_advance_mm(fonts, "-", 1, style);
    const char *end = from + strlen(from), *hyphened = from;

    for (const char *at = from, *next; at < most; at = next) {
        next = cluster_end(at, end);
        const double wide_mm = line_advance_mm(fonts, from, (size_t)(next - from), style);
        if (takes_hyphen(at) && takes_hyphen(next) && wide_mm + hyphen_mm <= width_mm + 1e-6)
            hyphened = next;
    }
    const bool has_hyphen = hyphened > from && takes_hyphen(most);
    return (wrapped_line){ from, (size_t)((has_hyphen ? hyphened : most) - from), true, has_hyphen };
}

/* ---- where a line ends ---- */

static const double good_share = 0.6; /* a line so full may end where the text pauses */

/* The last place of each kind where the line may end, and the last that leaves it full enough. */
typedef struct line_ends {
    const char *last[LINE_WITHIN_WORD + 1], *good[LINE_WITHIN_WORD + 1];
} line_ends;

/* A list's 、 is a lesser pause than a comma. */
static line_break break_at(const zc_fonts *fonts, const char *from, const char *last, const char *at)
{
    const char *behind = last;
    const uint32_t before = utf8_next(&behind);

    if (is_before_number(last, at))
        return LINE_WITHIN_WORD;
    return before == 0x3001 ? LINE_BEFORE_WORD : line_break_of(fonts, from, (size_t)(at - from), before);
}

/* Behind a pause rather than before a word, there rather than between two, as long as the line is full
 * enough; else wherever no word is parted. */
static const char *best_end(const line_ends *ends)
{
    const char *last = NULL;

    for (int kind = 0; kind < LINE_WITHIN_WORD; kind++)
        if (ends->good[kind])
            return ends->good[kind];
    for (int kind = 0; kind < LINE_WITHIN_WORD; kind++)
        if (ends->last[kind] && (!last || ends->last[kind] > last))
            last = ends->last[kind];
    return last ? last : ends->last[LINE_WITHIN_WORD];
}

/* The line that begins at `from`: up to the best place that has room where a line may end, of a name to the
 * end of a part; else as many letters as have room, at least one. */
static wrapped_line line_from(zc_fonts *fonts, const char *from, const text_style *style,
                              const text_wrapping *room)
{
    const char *end = from + strlen(from), *part = NULL, *last = from;
    line_ends ends = { 0 };

    for (const char *at = from; at < end; last = at) {
        at = cluster_end(last, end);
        const size_t seen = bytes_without_blanks_behind(from, (size_t)(at - from));
        const double wide_mm = line_advance_mm(fonts, from, seen, style);
        const bool is_over = wide_mm > room->width_mm + 1e-6;
        if (is_over && last > from && part)
            return (wrapped_line){ from, (size_t)(part - from), false, false };
        if (is_over && last > from && best_end(&ends))
            return (wrapped_line){ from, (size_t)(best_end(&ends) - from), room->by_parts, false };
        if (is_over && last > from)
            return break_word(fonts, from, last, style, room->width_mm);
        if (at < end && may_end(last, at)) {
            const line_break kind = break_at(fonts, from, last, at);
            ends.last[kind] = at;
            ends.good[kind] = wide_mm >= good_share * room->width_mm ? at : NULL;
        }
        if (room->by_parts && ends_part(last))
            part = at;
    }
    return (wrapped_line){ from, (size_t)(end - from), false, false };
}

static bool add_line(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const wrapped_line *line,
                     const text_style *style, double start_mm, double y_mm)
{
    const double behind_mm = start_mm + line_advance_mm(fonts, line->text, line->bytes, style);

    return pieces_add_line(fonts, arena, pieces, line->text, line->bytes, style, start_mm, y_mm) &&
           (!line->has_hyphen || pieces_add_line(fonts, arena, pieces, "-", 1, style, behind_mm, y_mm));
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
        const wrapped_line line = line_from(fonts, at, style, room);
        const size_t seen = bytes_without_blanks_behind(at, line.bytes);
        const double start_mm = line_start_mm(fonts, at, seen, style, room->anchor);
        added = add_line(fonts, arena, &pieces, &line, style, start_mm, y_mm);
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
