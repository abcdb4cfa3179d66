/* What a text says as one: a name on several lines, in a column, with a dot of its own size, held apart by a
 * blank. Readers of a PDF go by the places of its glyphs, so a span around them says the text (ActualText).
 *
 * MuPDF puts what a span still has to say behind its last glyph, so the span ends with the first line, and a
 * second one around the rest says nothing. Chromium's reader (PDFium) takes a span that says nothing for
 * none, unless the innermost mark around its glyphs is the one that the glyphs before had; two marks without
 * a property list are the same to it, so both spans hold one. The next text's spans hold another number of
 * them: else it were the same again. Poppler wants the spans side by side. */
#include "render/formats.h"

#include <math.h>
#include <string.h>

/* Whether these bytes are one Han character and nothing else. */
static bool is_one_han(zc_arena *arena, const char *text, size_t bytes)
{
    const char *word = arena_text_n(arena, text, bytes);
    const text_name_kind kind = text_name_kind_of(word ? word : "");
    return kind.characters == 1 && kind.han;
}

/* Without the blanks that only hold single characters apart: those of a name (R-MAT-PAD), where it stands in
 * a line as well, and of a heading. */
static const char *unpadded(zc_arena *arena, const char *text)
{
    zc_textbuf joined = { 0 };
    bool was_one = false;
    if (!strstr(text, TEXT_PAD))
        return text;
    for (const char *word = text, *blank = text; blank; word = blank + sizeof TEXT_PAD - 1) {
        blank = strstr(word, TEXT_PAD);
        const size_t bytes = blank ? (size_t)(blank - word) : strlen(word);
        const bool is_one = is_one_han(arena, word, bytes);
        if (word > text && !(was_one && is_one))
            textbuf_add(&joined, TEXT_PAD);
        textbuf_add_n(&joined, word, bytes);
        was_one = is_one;
    }
    const char *made = joined.failed ? NULL : arena_text(arena, textbuf_text(&joined));
    textbuf_free(&joined);
    return made && strcmp(made, text) == 0 ? text : made;
}

static bool is_selector(uint32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

const char *without_selectors(zc_arena *arena, const char *text, size_t bytes)
{
    char *made = arena_text_n(arena, text, bytes), *to = made;
    for (const char *from = made, *next = made; made && *from; from = next) {
        if (is_selector(utf8_next(&next)))
            continue;
        memmove(to, from, (size_t)(next - from));
        to += next - from;
    }
    if (made && to > made)
        *to = '\0';
    return made;
}

/* PDFium drops from a span what lies beyond U+FFFF. */
static bool survives_span(const char *text, size_t length)
{
    for (size_t at = 0; at < length; at++)
        if ((unsigned char)text[at] >= 0xF0)
            return false;
    return true;
}

/* ---- which runs ---- */

static double baseline_mm(const text_piece *piece)
{
    const double turn = piece->turn_deg * M_PI / 180;
    return piece->y_mm * cos(turn) - piece->x_mm * sin(turn);
}

/* How many runs, from the first, stand in the first line; of a column its first character. */
static int runs_in_first_line(const text_setting *setting, const placed_run runs[], int count)
{
    int first = 1;
    for (; first < count; first++) {
        const double off_mm = fabs(baseline_mm(runs[first].piece) - baseline_mm(runs[0].piece));
        if (setting->vertical || off_mm > mm_of_pt(setting->size_pt) / 2)
            break;
    }
    return first;
}

static void span_over(placed_run runs[], int count, const char *says, int depth)
{
    runs[0].span.says = says;
    runs[0].span.depth = runs[count - 1].span.depth = depth;
    runs[count - 1].span.ends = true;
    runs[count - 1].span.to = runs[count - 1].run->cluster_count;
}

static void say_whole(cairo_brush *brush, const text_setting *setting, placed_run runs[], int count,
                      const char *text)
{
    enum { DEPTHS = 3 };
    const int first = runs_in_first_line(setting, runs, count);
    const int depth = first < count ? 1 + brush->parted++ % DEPTHS : 0;
    span_over(runs, first, text, depth);
    if (first < count)
        span_over(&runs[first], count - first, "", depth);
}

/* The blank becomes a part of the character before or behind it, of one that PDFium keeps. */
static void join_pad(zc_arena *arena, placed_run *placed)
{
    const text_run *run = placed->run;
    const char *text = run->text, *before = NULL;
    for (int at = 0; at < run->cluster_count; text += run->clusters[at++].bytes) {
        const int bytes = run->clusters[at].bytes, behind = at + 1;
        if (!text_starts(text, TEXT_PAD)) {
            before = text;
            continue;
        }
        if (at > 0 && survives_span(before, (size_t)(text - before)))
            placed->span = (run_span){ .says = arena_text_n(arena, before, (size_t)(text - before)),
                                       .from = at - 1,
                                       .to = behind,
                                       .ends = true };
        else if (behind < run->cluster_count &&
                 survives_span(text + bytes, (size_t)run->clusters[behind].bytes))
            placed->span =
                (run_span){ .says = arena_text_n(arena, text + bytes, (size_t)run->clusters[behind].bytes),
                            .from = at,
                            .to = behind + 1,
                            .ends = true };
        return;
    }
}

/* ---- which texts ---- */

static bool stands_upright(cairo_t *cairo)
{
    cairo_matrix_t matrix;
    cairo_get_matrix(cairo, &matrix);
    return matrix.xx > 0 && fabs(matrix.yx) < 1e-6 * matrix.xx;
}

static bool has_drawing(const placed_run runs[], int count)
{
    for (int at = 0; at < count; at++)
        if (runs[at].run->drawing)
            return true;
    return false;
}

/* What runs from right to left has no span: readers would turn round what it says, too. Its characters are
 * told one by one: so PDFium puts them in order by their places, as Poppler does. */
static bool stand_alone(placed_run runs[], int count)
{
    bool is_backward = false;
    for (int at = 0; at < count; at++) {
        runs[at].span.stands_alone = runs[at].run->backward;
        is_backward |= runs[at].run->backward;
    }
    return is_backward;
}

zc_status say_as_one(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const text_setting *setting,
                     placed_run runs[], int count)
{
    const char *string = without_selectors(arena, setting->string, strlen(setting->string));
    const char *text = string ? unpadded(arena, string) : NULL;
    if (!text)
        return ZC_NO_MEMORY;
    if (stand_alone(runs, count))
        return ZC_OK;
    const bool is_padded = text != string, is_kept = survives_span(text, strlen(text));
    const bool is_line = setting->lines <= 1 && !setting->vertical && setting->pieces[0].turn_deg == 0;
    const bool has_dot = setting->count > 1 && text_name_kind_of(text).dotted;
    const bool is_mixed = count > 1 && (text_name_kind_of(text).han || !stands_upright(cairo));
    if (!is_line || has_drawing(runs, count) || (is_kept && (is_padded || has_dot || is_mixed)))
        say_whole(brush, setting, runs, count, text);
    else if (is_padded && text_name_kind_of(string).characters == 3)
        for (int at = 0; at < count; at++)
            join_pad(arena, &runs[at]);
    return arena_failed(arena) ? ZC_NO_MEMORY : ZC_OK;
}
