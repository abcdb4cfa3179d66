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

static const char *letter_end(const char *text)
{
    const char *end = text;
    if (begins_words(text))
        return words_end(text);
    (void)utf8_next(&end);
    for (const char *at = end; *at && is_joined(utf8_next(&at));)
        end = at;
    return end;
}

static void measure(zc_fonts *fonts, text_role role, const char *text, banner_letter *letter)
{
    const text_style style = { .role = role, .weight = 700, .size_pt = pt_of_mm(measured_mm) };
    const text_extent own = text_measure(fonts, text, &style);
    const text_extent capital = letter->sign == BANNER_LATIN ? text_measure(fonts, "H", &style) : own;

    letter->ink_left_em = own.ink_left_mm / measured_mm;
    letter->ink_right_em = own.ink_right_mm / measured_mm;
    letter->ink_middle_em = -(capital.ink_top_mm + capital.ink_bottom_mm) / 2 / measured_mm;
    if (letter->sign != BANNER_DIGIT && letter->sign != BANNER_LATIN)
        letter->ink_middle_em = han_middle_em;
}

zc_status banner_letters_read(zc_fonts *fonts, zc_arena *arena, text_role role, const char *text,
                              banner_line *out)
{
    ZC_VEC(banner_letter) letters = { 0 };
    bool failed = false;

    for (const char *at = blanks_end(text); *at && !failed;) {
        const char *end = letter_end(at), *next = blanks_end(end), *sign = at;
        banner_letter letter = { .sign = banner_sign_of(utf8_next(&sign)),
                                 .blank_behind = next > end && *next };
        const char *bare = arena_text_n(arena, at, (size_t)(end - at));
        letter.text = bare && letter.blank_behind ? arena_format(arena, "%s ", bare) : bare;
        if (bare)
            measure(fonts, role, bare, &letter);
        failed = !letter.text || !vec_push(&letters, letter);
        at = next;
    }
    out->count = letters.count;
    out->letters = vec_to_arena(arena, &letters);
    vec_free(&letters);
    return failed || (out->count && !out->letters) ? ZC_NO_MEMORY : ZC_OK;
}
