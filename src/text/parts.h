/* text/parts.h: a line as stretches of characters between middle dots. */
#ifndef TEXT_PARTS_H
#define TEXT_PARTS_H

#include "text/fonts.h"

typedef struct text_part {
    const char *text;
    size_t bytes; /* 0: there is no part any more */
    bool is_dot;
} text_part;

/* The part that `text` begins with, a dot or all that stands before the next one. */
static inline text_part part_at(const char *text, const char *end)
{
    const char *at = text, *next = text;
    while (at < end && !char_is_dot(utf8_next(&next)))
        at = next;
    if (at == text && at < end)
        return (text_part){ text, (size_t)(next - text), true };
    return (text_part){ text, (size_t)(at - text), false };
}

/* All parts of [text, end), one by one. */
#define FOR_PARTS(part, text, end)                                                                           \
    for (text_part part = part_at((text), (end)); part.bytes; part = part_at(part.text + part.bytes, (end)))

/* The advance of shaped glyphs at 1 em, with letter-space between their characters. */
static inline double shaped_advance_em(shaped_text shaped, double letter_space_em)
{
    double advance_em = 0;
    int characters = 0;
    for (int glyph = 0; glyph < shaped.count; glyph++) {
        advance_em += shaped.at[glyph].advance_em;
        characters += shaped.at[glyph].bytes > 0;
    }
    return characters > 1 ? advance_em + (characters - 1) * letter_space_em : advance_em;
}
#endif
