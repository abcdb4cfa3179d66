#include "table/mixed.h"
#include "table/problems.h"
#include "xml/xml.h"

enum { HAN_FEWEST = 2, HAN_FIRST = 0x4E00, HAN_LAST = 0x9FFF };

/* The levels of GB 2312: 3,755 characters that everybody uses, 3,008 that names and places add. */
typedef enum rarity { COMMON = 1, SECOND_LEVEL, RARE, UNREADABLE } rarity;

typedef struct level_table {
    unsigned char of[HAN_LAST - HAN_FIRST + 1]; /* a rarity; 0: not in GB 2312 */
} level_table;

/* A run of bytes that are no ASCII. */
typedef struct piece {
    size_t from, end;
} piece;

typedef struct mixture {
    zc_bytes bytes;
    const level_table *levels; /* NULL until they are needed */
    const char *first_text;
    piece first; /* of those in UTF-8 */
    int in_utf8, in_gb18030;
} mixture;

static bool is_between(char byte, unsigned low, unsigned high)
{
    return (unsigned char)byte >= low && (unsigned char)byte <= high;
}

static rarity rarer(rarity a, rarity b) { return a > b ? a : b; }

/* ---- as GB18030 ---- */

static rarity rarity_of_pair(char first, char second)
{
    if (!is_between(first, 0x81, 0xFE) || !is_between(second, 0x40, 0xFE) || second == '\x7F')
        return UNREADABLE;
    if (!is_between(second, 0xA1, 0xFE))
        return RARE;
    if (is_between(first, 0xA1, 0xA3) || is_between(first, 0xB0, 0xD7)) /* marks and wide letters; Han */
        return COMMON;
    return is_between(first, 0xD8, 0xF7) ? SECOND_LEVEL : RARE;
}

/* The rarest character of a piece, the last of which may take a byte behind it. */
static rarity rarity_in_gb18030(zc_bytes bytes, piece of)
{
    rarity rarest = COMMON;
    for (size_t at = of.from; at < of.end;) {
        if (at + 1 == bytes.length)
            return UNREADABLE;
        const bool has_four = is_between(bytes.at[at + 1], '0', '9');
        rarest = rarer(rarest, has_four ? RARE : rarity_of_pair(bytes.at[at], bytes.at[at + 1]));
        at += has_four ? 4 : 2;
    }
    return rarest;
}

/* ---- as UTF-8 ---- */

enum { ROW_FIRST = 0xB0, ROW_LAST = 0xF7, CELL_FIRST = 0xA1, CELL_LAST = 0xFE };

/* All of GB 2312's Han as bytes, row by row. */
static zc_bytes all_pairs(zc_arena *arena)
{
    const size_t length = 2 * (size_t)(ROW_LAST - ROW_FIRST + 1) * (CELL_LAST - CELL_FIRST + 1);
    char *pairs = arena_array(arena, char, length), *at = pairs;
    for (int row = ROW_FIRST; pairs && row <= ROW_LAST; row++)
        for (int cell = CELL_FIRST; cell <= CELL_LAST; cell++) {
            *at++ = (char)row;
            *at++ = (char)cell;
        }
    return (zc_bytes){ pairs, pairs ? length : 0 };
}

/* The decoder knows which characters those are; that saves us a table. */
static zc_status levels_make(zc_arena *arena, const level_table **out)
{
    level_table *levels = arena_new(arena, level_table);
    const zc_bytes pairs = all_pairs(arena);
    zc_bytes text;
    size_t bad_at;
    if (!levels || !pairs.at)
        return ZC_NO_MEMORY;
    const zc_status status = xml_decode(arena, pairs, "GB18030", &text, &bad_at);
    if (status)
        return status;
    const char *at = text.at;
    for (size_t pair = 0; at < text.at + text.length; pair += 2) {
        const uint32_t code = utf8_next(&at);
        if (code >= HAN_FIRST && code <= HAN_LAST)
            levels->of[code - HAN_FIRST] = (unsigned char)rarity_of_pair(pairs.at[pair], pairs.at[pair + 1]);
    }
    *out = levels;
    return ZC_OK;
}

static bool is_mark(uint32_t code) /* of Chinese text, or a wide letter */
{
    return code == 0xB7 || (code >= 0x2000 && code <= 0x206F) || (code >= 0x3000 && code <= 0x303F) ||
           (code >= 0xFF00 && code <= 0xFFEF);
}

static rarity rarity_of_code(const level_table *levels, uint32_t code)
{
    if (is_mark(code))
        return COMMON;
    if (code < HAN_FIRST || code > HAN_LAST || !levels->of[code - HAN_FIRST])
        return RARE;
    return (rarity)levels->of[code - HAN_FIRST];
}

static int count_han(const char *text)
{
    int han = 0;
    for (uint32_t code = utf8_next(&text); code; code = utf8_next(&text))
        han += char_is_han(code);
    return han;
}

static rarity rarity_in_utf8(const level_table *levels, const char *text)
{
    rarity rarest = COMMON;
    for (uint32_t code = utf8_next(&text); code; code = utf8_next(&text))
        rarest = rarer(rarest, rarity_of_code(levels, code));
    return rarest;
}

/* ---- the file ---- */

/* The first piece at or behind `from`; it begins at the end if there is none. */
static piece piece_from(zc_bytes bytes, size_t from)
{
    while (from < bytes.length && is_between(bytes.at[from], 0, 0x7F))
        from++;
    piece found = { from, from };
    while (found.end < bytes.length && is_between(bytes.at[found.end], 0x80, 0xFF))
        found.end++;
    return found;
}

/* A piece that is valid UTF-8, which a few Chinese words in GB18030 are, too. */
static zc_status weigh(zc_arena *arena, mixture *found, piece of)
{
    const char *text = arena_text_n(arena, found->bytes.at + of.from, of.end - of.from);
    if (!text)
        return ZC_NO_MEMORY;
    if (count_han(text) < HAN_FEWEST)
        return ZC_OK;
    const zc_status status = found->levels ? ZC_OK : levels_make(arena, &found->levels);
    if (status)
        return status;
    if (rarity_in_utf8(found->levels, text) >= rarity_in_gb18030(found->bytes, of))
        return ZC_OK;
    if (found->in_utf8++ == 0) {
        found->first = of;
        found->first_text = text;
    }
    return ZC_OK;
}

/* What the bytes before a piece are in the file's other encoding, and so the piece's place. */
static zc_status place_behind(zc_arena *arena, zc_bytes before, const char *encoding, const char *shown,
                              zc_place *place)
{
    zc_bytes text;
    size_t bad_at;
    const zc_status status = xml_decode(arena, before, encoding, &text, &bad_at);
    if (status == ZC_OK)
        *place = xml_place_in(text, shown, text.length);
    return status;
}

static zc_status tell(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found,
                      int pieces)
{
    char count[32];
    number_write(pieces, 0, count);
    diag_add_with(diags, problem, place, found, count, NULL, NULL);
    return ZC_BAD_INPUT;
}

static zc_status tell_utf8(zc_arena *arena, const mixture *found, const char *shown, zc_diags *diags)
{
    zc_place place;
    const zc_bytes before = { found->bytes.at, found->first.from };
    const zc_status status = place_behind(arena, before, "GB18030", shown, &place);
    return status ? status : tell(diags, &table_utf8_within, place, found->first_text, found->in_utf8);
}

static zc_status tell_gb18030(zc_arena *arena, const mixture *found, size_t utf8_bad_at, const char *shown,
                              zc_diags *diags)
{
    zc_place place;
    zc_bytes text;
    size_t bad_at;
    const zc_bytes before = { found->bytes.at, utf8_bad_at };
    const piece of = piece_from(found->bytes, utf8_bad_at);
    zc_status status = place_behind(arena, before, "UTF-8", shown, &place);
    if (status == ZC_OK)
        status = xml_decode(arena, (zc_bytes){ found->bytes.at + of.from, of.end - of.from }, "GB18030",
                            &text, &bad_at);
    if (status)
        return status;
    const char *shown_text = arena_text_n(arena, text.at, text.length);
    return shown_text ? tell(diags, &table_gb18030_within, place, shown_text, found->in_gb18030)
                      : ZC_NO_MEMORY;
}

static bool is_gb18030(zc_bytes bytes, piece of)
{
    return of.end - of.from >= 4 && rarity_in_gb18030(bytes, of) == COMMON;
}

/* Of as many pieces, the encoding that begins the file is what it is in. */
static bool utf8_is_rarer(const mixture *found, size_t utf8_bad_at)
{
    if (found->in_utf8 != found->in_gb18030)
        return found->in_utf8 < found->in_gb18030;
    return found->first.from > utf8_bad_at;
}

zc_status mixed_check(zc_arena *arena, zc_bytes bytes, size_t utf8_bad_at, const char *shown, bool *has_utf8,
                      zc_diags *diags)
{
    mixture found = { .bytes = bytes };
    zc_status status = ZC_OK;
    for (piece of = piece_from(bytes, 0); of.from < of.end && status == ZC_OK;
         of = piece_from(bytes, of.end)) {
        if (utf8_is_valid(bytes.at + of.from, of.end - of.from))
            status = weigh(arena, &found, of);
        else
            found.in_gb18030 += is_gb18030(bytes, of);
    }
    *has_utf8 = found.in_utf8 > 0;
    if (status || !found.in_utf8 || !found.in_gb18030)
        return status;
    return utf8_is_rarer(&found, utf8_bad_at) ? tell_utf8(arena, &found, shown, diags)
                                              : tell_gb18030(arena, &found, utf8_bad_at, shown, diags);
}
