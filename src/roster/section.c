#include "roster/section.h"
#include "roster/folding.h"

#include <string.h>

/* ---- what stands around the words ---- */

/* Cuts `end` off; false if the text does not end so, or is no more than that. */
static bool cut_end(char *text, const char *end)
{
    const size_t length = strlen(text), cut = strlen(end);
    if (length <= cut || !text_ends(text, end))
        return false;
    text[length - cut] = '\0';
    return true;
}

static void cut_blanks(char *text)
{
    while (cut_end(text, " ") || cut_end(text, "\u3000") || cut_end(text, "\t"))
        ;
}

/* 【第二组】 */
static bool cut_brackets(char *text)
{
    static const char *const pairs[][2] = { { "【", "】" }, { "[", "]" }, { "〔", "〕" }, { "［", "］" } };
    for (size_t at = 0; at < sizeof pairs / sizeof *pairs; at++)
        if (text_starts(text, pairs[at][0]) && cut_end(text, pairs[at][1])) {
            const size_t opened = strlen(pairs[at][0]);
            memmove(text, text + opened, strlen(text + opened) + 1);
            return true;
        }
    return false;
}

static bool cut_digits(char *text)
{
    size_t length = strlen(text);
    const size_t before = length;
    while (length > 0 && text[length - 1] >= '0' && text[length - 1] <= '9')
        text[--length] = '\0';
    return length < before;
}

/* （12人）, (共12人), 5名 */
static bool cut_count(zc_arena *arena, char *text)
{
    char *rest = arena_text(arena, text);
    if (!rest)
        return false;
    const bool closed = cut_end(rest, ")") || cut_end(rest, "）");
    if (!cut_end(rest, "人") && !cut_end(rest, "名"))
        return false;
    cut_blanks(rest);
    if (!cut_digits(rest))
        return false;
    cut_blanks(rest);
    cut_end(rest, "共");
    if (closed && !cut_end(rest, "(") && !cut_end(rest, "（"))
        return false;
    cut_blanks(rest);
    if (!*rest)
        return false;
    strcpy(text, rest);
    return true;
}

static bool cut_colon(char *text) { return cut_end(text, ":") || cut_end(text, "："); }

/* ---- the words themselves ---- */

static bool is_numeral(uint32_t code)
{
    char bytes[5] = { 0 };
    utf8_write(code, bytes);
    return code && strstr("一二三四五六七八九十第", bytes) != NULL;
}

static bool is_letter_or_digit(uint32_t code)
{
    return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z');
}

/* Behind "一、", "(二)", "2.": the words that are counted; NULL if nothing is counted. */
static const char *behind_number(const char *folded, bool *han)
{
    const bool in_brackets = *folded == '(';
    const char *at = folded + in_brackets;
    uint32_t code = utf8_next(&at);
    *han = is_numeral(code);
    if (!*han && !(code >= '0' && code <= '9'))
        return NULL;
    while (is_numeral(code) || (code >= '0' && code <= '9'))
        code = utf8_next(&at);
    return code == 0x3001 || (code == '.' && *at) || (in_brackets && code == ')') ? at : NULL;
}

/* 第二组, B组, group2: a word for groups with a number or letter. */
static bool is_numbered_group(const headings *words, const char *folded)
{
    for (int at = 0; at < words->groups.count; at++) {
        const char *word = words->groups.at[at].folded, *rest = folded;
        const bool first = text_starts(folded, word) && folded[strlen(word)] != '\0';
        size_t length = strlen(folded);
        if (first)
            rest += strlen(word);
        else if (text_ends(folded, word))
            length -= strlen(word);
        else
            continue;
        const char *end = folded + length;
        bool numbered = rest < end;
        while (numbered && rest < end) {
            const uint32_t code = utf8_next(&rest);
            numbered = is_numeral(code) || is_letter_or_digit(code);
        }
        if (numbered)
            return true;
    }
    return false;
}

static bool is_role(const headings *words, const char *folded)
{
    int meaning;
    return known_find(&words->roles, folded, &meaning) && meaning != ROLE_ORDINARY;
}

static bool is_worded(const headings *words, const char *folded, bool names_only)
{
    bool han;
    const char *counted = behind_number(folded, &han);
    if (counted && (han || is_role(words, counted) || is_numbered_group(words, counted)))
        return true;
    return is_numbered_group(words, folded) || (!names_only && is_role(words, folded));
}

const char *section_of(const headings *words, zc_arena *arena, const char *text, bool names_only)
{
    char *rest = text_trimmed(arena, text);
    if (!rest)
        return NULL;
    bool marked = cut_brackets(rest);
    marked = cut_colon(rest) || marked;
    cut_blanks(rest);
    marked = cut_count(arena, rest) || marked;
    const char *folded = fold_word(arena, rest);
    return folded && (marked || is_worded(words, folded, names_only)) ? rest : NULL;
}
