#include "text/fonts.h"

#include <math.h>
#include <string.h>

static const double least_condense = 0.85, step_pt = 0.5;
static const double seam_may_cost = 1.25; /* at a blank, dot or bracket a line may be so much longer */

/* What must not begin a line, and what must not end one. */
static const char closing[] = "，。、；：？！）》」』】”’·—…%％";
static const char opening[] = "（《「『【“‘";
/* Words before which, and marks behind which a line ends well. */
static const char leading[] = "暨";
static const char parting[] = "，、：；—";

static bool is_among(const char *signs, uint32_t code)
{
    for (uint32_t sign; (sign = utf8_next(&signs)) != 0;)
        if (sign == code)
            return true;
    return false;
}

/* Letters and digits of one word stay together. */
static bool is_word(uint32_t code) { return code < 0x2E80 && !char_is_blank(code) && !char_is_dot(code); }

static bool is_letter(uint32_t code) { return is_word(code) && !(code >= '0' && code <= '9'); }

bool line_may_break(uint32_t before, uint32_t after)
{
    if (char_joins_before(after) || char_is_blank(after) || is_among(closing, after) || char_is_dot(after) ||
        is_among(opening, before))
        return false;
    return char_is_blank(before) || !is_word(before) || !is_word(after) ||
           (before == '-' && is_letter(after));
}

/* Before some words the name of an office may be parted, within none of them: layouts/breaks.xml. */
static bool begins_word(const zc_fonts *fonts, const char *text)
{
    for (int at = 0; at < fonts->breaks.count; at++)
        if (fonts->breaks.at[at].begins && text_starts(text, fonts->breaks.at[at].word))
            return true;
    return false;
}

static bool reaches_over(const char *text, size_t bytes, const char *word)
{
    return text_starts(text, word) && strlen(word) > bytes;
}

/* Whether a break at `bytes` parts one of the words. */
static bool parts_word(const zc_fonts *fonts, const char *text, size_t bytes)
{
    for (; bytes > 0; bytes--, text++)
        for (int at = 0; at < fonts->breaks.count; at++)
            if (reaches_over(text, bytes, fonts->breaks.at[at].word))
                return true;
    return false;
}

/* A break that parts no word and no name. */
static bool is_seam(uint32_t before, uint32_t after)
{
    return char_is_blank(before) || char_is_dot(before) || is_among(parting, before) ||
           is_among(opening, after) || is_among(leading, after);
}

line_break line_break_of(const zc_fonts *fonts, const char *text, size_t bytes, uint32_t before)
{
    const char *at = text + bytes;

    if (is_seam(before, utf8_next(&at)))
        return LINE_AT_SEAM;
    if (parts_word(fonts, text, bytes))
        return LINE_WITHIN_WORD;
    return begins_word(fonts, text + bytes) ? LINE_BEFORE_WORD : LINE_BETWEEN_WORDS;
}

bool text_has_seam(const char *text)
{
    uint32_t before = utf8_next(&text);

    for (uint32_t after; before && (after = utf8_next(&text)) != 0; before = after)
        if (line_may_break(before, after) && is_seam(before, after))
            return true;
    return false;
}

typedef struct cut {
    size_t bytes; /* of the first line; 0: none */
    double em;    /* the longer line */
} cut;

static double cut_em(zc_fonts *fonts, const char *text, size_t first, const text_style *style,
                     double space_em)
{
    const size_t seen = bytes_without_blanks_behind(text, first);
    return fmax(
        text_advance_em(fonts, style->role, style->weight, text, seen, space_em),
        text_advance_em(fonts, style->role, style->weight, text + first, strlen(text) - first, space_em));
}

static void take_if_shorter(cut *best, cut found)
{
    if (best->bytes == 0 || found.em < best->em - 1e-9)
        *best = found;
}

/* Where the longer line is shortest; at a seam, before a word or else in none, unless that costs too much. */
static cut best_cut(zc_fonts *fonts, const char *text, const text_style *style, double space_em)
{
    cut best = { 0 }, kinds[LINE_WITHIN_WORD + 1] = { 0 };
    const char *at = text;
    uint32_t before = utf8_next(&at);
    while (*at) {
        const size_t bytes = (size_t)(at - text);
        const uint32_t after = utf8_next(&at);
        if (line_may_break(before, after)) {
            const cut found = { bytes, cut_em(fonts, text, bytes, style, space_em) };
            take_if_shorter(&best, found);
            take_if_shorter(&kinds[line_break_of(fonts, text, bytes, before)], found);
        }
        before = after;
    }
    for (int kind = 0; kind < LINE_WITHIN_WORD; kind++)
        if (kinds[kind].bytes && kinds[kind].em <= seam_may_cost * best.em)
            return kinds[kind];
    return best;
}

/* Condensed as needed; smaller where that is not enough. */
static text_style style_for(const text_style *style, double em, double width_mm, double least_pt, bool *fits)
{
    text_style fitted = *style;
    while (em * mm_of_pt(fitted.size_pt) * least_condense > width_mm + 1e-9 && fitted.size_pt > least_pt)
        fitted.size_pt = fmax(fitted.size_pt - step_pt, least_pt);
    const double wide_mm = em * mm_of_pt(fitted.size_pt);
    fitted.condense = wide_mm > width_mm ? fmax(width_mm / wide_mm, least_condense) : 1;
    fitted.letter_space_mm = style->letter_space_mm * fitted.size_pt / style->size_pt;
    *fits = wide_mm * fitted.condense <= width_mm + 1e-6;
    return fitted;
}

static zc_status set_cut(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                         size_t first, double line_mm, text_setting *out)
{
    const char *second = text + first;
    const size_t seen = bytes_without_blanks_behind(text, first);
    piece_list pieces = { 0 };
    const bool added = pieces_add_line(fonts, arena, &pieces, text, first, style,
                                       line_start_mm(fonts, text, seen, style, TEXT_MIDDLE), 0) &&
                       pieces_add_line(fonts, arena, &pieces, second, strlen(second), style,
                                       line_start_mm(fonts, second, strlen(second), style, TEXT_MIDDLE),
                                       line_mm);
    const zc_status status = setting_make(arena, &pieces, text, style, out);
    out->lines = 2;
    out->width_mm = fmax(line_advance_mm(fonts, text, seen, style),
                         line_advance_mm(fonts, second, strlen(second), style));
    out->height_mm = line_mm + mm_of_pt(style->size_pt);
    return fonts_end(fonts, added, status);
}

zc_status text_fit_lines(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                         double width_mm, int lines, double line_mm, double least_pt, text_setting *out,
                         bool *fits)
{
    const double space_em = style->letter_space_mm / mm_of_pt(style->size_pt);
    const double em = text_advance_em(fonts, style->role, style->weight, text, strlen(text), space_em);
    const bool one_is_enough = em * mm_of_pt(style->size_pt) * least_condense <= width_mm + 1e-9;
    const cut broken = lines > 1 && !one_is_enough ? best_cut(fonts, text, style, space_em) : (cut){ 0 };
    const text_style fitted = style_for(style, broken.bytes ? broken.em : em, width_mm, least_pt, fits);
    if (broken.bytes == 0)
        return text_set_line(fonts, arena, text, &fitted, TEXT_MIDDLE, out);
    return set_cut(fonts, arena, text, &fitted, broken.bytes, line_mm, out);
}
