#include "roster/folding.h"

#include <string.h>

enum { BYTES_PER_CHARACTER = 4 };

static uint32_t half_width(uint32_t code) { return code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code; }

static uint32_t small_letter(uint32_t code) { return code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code; }

/* Room for `text` even where every byte becomes a character of its own. */
static char *room_for(zc_arena *arena, const char *text)
{
    return arena_take(arena, BYTES_PER_CHARACTER, strlen(text) + 1);
}

char *fold_word(zc_arena *arena, const char *text)
{
    char *folded = room_for(arena, text), *end = folded;
    for (uint32_t code; folded && (code = utf8_next(&text));)
        if (!char_is_blank(code))
            end += utf8_write(small_letter(half_width(code)), end);
    return folded;
}

static bool is_heading_mark(char byte) { return byte == '*' || byte == ':'; }

char *fold_heading(zc_arena *arena, const char *text, bool *had_remark)
{
    char *folded = fold_word(arena, text);
    *had_remark = false;
    if (!folded)
        return NULL;
    while (is_heading_mark(*folded))
        folded++;
    char *bracket = strchr(folded, '('); /* full-width brackets are half-width by now */
    if (bracket && bracket > folded) {
        *had_remark = true;
        *bracket = '\0';
    }
    for (size_t length = strlen(folded); length > 1 && is_heading_mark(folded[length - 1]); length--)
        folded[length - 1] = '\0';
    return folded;
}

static bool breaks_line(uint32_t code) { return char_is_control(code) || code == 0x2028 || code == 0x2029; }

/* Blanks that nobody sees. */
static bool is_without_width(uint32_t code)
{
    return code == 0xAD || code == 0x200B || code == 0x2060 || code == 0xFEFF;
}

char *fold_cell(zc_arena *arena, const char *text, bool joins_han)
{
    char *folded = room_for(arena, text), *end = folded;
    uint32_t before = 0;
    bool is_broken = false;
    for (uint32_t code; folded && (code = utf8_next(&text));) {
        if (breaks_line(code) || is_without_width(code)) {
            is_broken |= breaks_line(code);
            continue;
        }
        const bool is_within_word = joins_han && char_is_han(before) && char_is_han(code);
        if (is_broken && before && !char_is_blank(before) && !char_is_blank(code) && !is_within_word)
            *end++ = ' ';
        end += utf8_write(code, end);
        before = code;
        is_broken = false;
    }
    return folded ? text_trimmed(arena, folded) : NULL;
}

char *fold_name(zc_arena *arena, const char *text)
{
    char *folded = room_for(arena, text), *end = folded;
    uint32_t before = 0;
    bool blank = false;
    for (uint32_t code; folded && (code = utf8_next(&text));) {
        if (char_is_blank(code) || char_is_control(code)) {
            blank = true;
            continue;
        }
        if (blank && before && !(char_is_han(before) && char_is_han(code)))
            *end++ = ' ';
        end += utf8_write(code, end);
        before = code;
        blank = false;
    }
    return folded;
}

char *fold_blanks_away(zc_arena *arena, const char *text)
{
    char *folded = room_for(arena, text), *end = folded;
    for (uint32_t code; folded && (code = utf8_next(&text));)
        if (!char_is_blank(code))
            end += utf8_write(code, end);
    return folded;
}
