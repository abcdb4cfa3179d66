/* A banner's text as letters, each with its ink. */
#include "artwork/banner_letters.h"

#include <string.h>

static const double measured_mm = 100, han_middle_em = 0.335;

/* Marks that stand on the letter before: variation selectors, combining accents. */
static bool is_joined(uint32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF) ||
           (code >= 0x0300 && code <= 0x036F) || code == 0x200D;
}

static bool is_passed_over(uint32_t code) { return code == UTF8_BAD || char_is_blank(code) || code < ' '; }

static bool begins_words(const char *text)
{
    return *text && banner_sign_of(utf8_next(&text)) == BANNER_WORDS;
}

static const char *blanks_end(const char *text)
{
    const char *end = text;
    for (const char *at = text; *at && is_passed_over(utf8_next(&at));)
        end = at;
    return end;
}

/* Words of a joining script with the blanks between them, as these may run from right to left. */
static const char *words_end(const char *text)
{
    const char *end = text;
    for (const char *at = text; begins_words(at); at = blanks_end(end)) {
        (void)utf8_next(&at);
        end = at;
    }
    return end;
}

/* A foreign word with its digits; NULL if none begins here, or figures alone. */
static const char *word_end(const char *text)
{
    const char *end = text;
    bool has_letter = false;
    for (const char *at = text; *at;) {
        const banner_sign sign = banner_sign_of(utf8_next(&at));
        if (sign != BANNER_DIGIT && (sign != BANNER_LATIN || end[0] == ' '))
            break;
        has_letter |= sign == BANNER_LATIN;
        end = at;
    }
    return has_letter ? end : NULL;
}

static const char *letter_end(const char *text, bool is_down)
{
    const char *end = text, *word = is_down ? word_end(text) : NULL;
    if (begins_words(text))
        return words_end(text);
    if (word)
        return word;
    (void)utf8_next(&end);
    for (const char *at = end; *at && is_joined(utf8_next(&at));)
        end = at;
    return end;
}

static bool is_dash(const char *text)
{
    const uint32_t code = utf8_next(&text);
    return code == 0x2014 || code == 0x2026 || code == 0xFF5E;
}

/* Turned quotation marks are those of a column: “ is drawn as 『. */
static const char *turned_form(const char *text)
{
    static const char *const forms[][2] = { { "“", "『" }, { "”", "』" }, { "‘", "「" }, { "’", "」" } };
    for (size_t at = 0; at < sizeof forms / sizeof *forms; at++)
        if (strcmp(text, forms[at][0]) == 0)
            return forms[at][1];
    return text;
}

static bool is_turned(const banner_letter *letter)
{
    switch (letter->sign) {
    case BANNER_LATIN:
    case BANNER_WORDS:
    case BANNER_OPENS:
    case BANNER_CLOSES: return true;
    case BANNER_HAN: return is_dash(letter->text);
    case BANNER_DIGIT:
    case BANNER_POINT:
    case BANNER_DOT: break;
    }
    return false;
}

static const double point_aside_em = 0.28; /* 、，。 in a column stand at the right */

/* Along the column its height counts, across it its width. */
static void measure_upright(const text_extent *own, banner_letter *letter)
{
    letter->ink_left_em = own->ink_top_mm / measured_mm;
    letter->ink_right_em = own->ink_bottom_mm / measured_mm;
    letter->ink_middle_em = (own->ink_left_mm + own->ink_right_mm) / 2 / measured_mm;
    if (letter->sign == BANNER_HAN)
        letter->ink_middle_em = own->advance_mm / 2 / measured_mm;
    if (letter->sign == BANNER_POINT && strstr("、，。", letter->text))
        letter->ink_middle_em -= point_aside_em;
}

static void measure(zc_fonts *fonts, text_role role, bool is_down, banner_letter *letter)
{
    const text_style style = { .role = role, .weight = 700, .size_pt = pt_of_mm(measured_mm) };
    const text_extent own = text_measure(fonts, letter->text, &style);
    const text_extent capital = letter->sign == BANNER_LATIN ? text_measure(fonts, "H", &style) : own;

    if (is_down && !letter->turned) {
        measure_upright(&own, letter);
        return;
    }
    letter->ink_left_em = own.ink_left_mm / measured_mm;
    letter->ink_right_em = own.ink_right_mm / measured_mm;
    letter->ink_middle_em = -(capital.ink_top_mm + capital.ink_bottom_mm) / 2 / measured_mm;
    if (letter->sign != BANNER_DIGIT && letter->sign != BANNER_LATIN && !letter->turned)
        letter->ink_middle_em = han_middle_em;
}

zc_status banner_letters_read(zc_fonts *fonts, zc_arena *arena, text_role role, const char *text,
                              bool is_down, banner_line *out)
{
    ZC_VEC(banner_letter) letters = { 0 };
    bool failed = false;

    for (const char *at = blanks_end(text); *at && !failed;) {
        const char *end = letter_end(at, is_down), *next = blanks_end(end), *sign = at;
        banner_letter letter = { .text = arena_text_n(arena, at, (size_t)(end - at)),
                                 .sign = banner_sign_of(utf8_next(&sign)),
                                 .blank_behind = next > end && *next };
        if (letter.sign == BANNER_DIGIT && end > sign)
            letter.sign = BANNER_LATIN;
        if (letter.text && is_down && is_turned(&letter)) {
            letter.turned = true;
            letter.text = turned_form(letter.text);
        }
        if (letter.text)
            measure(fonts, role, is_down, &letter);
        if (letter.text && letter.blank_behind)
            letter.text = arena_format(arena, "%s ", letter.text);
        failed = !letter.text || !vec_push(&letters, letter);
        at = next;
    }
    out->count = letters.count;
    out->letters = vec_to_arena(arena, &letters);
    vec_free(&letters);
    return failed || (out->count && !out->letters) ? ZC_NO_MEMORY : ZC_OK;
}
