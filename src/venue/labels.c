/* Numbers of rows and seats as a hall writes them. */
#include "venue/venue.h"

/* A, B .. Z, AA, AB .. without a zero. */
static const char *in_letters(const char *letters, int count, int number, zc_arena *arena)
{
    enum { LETTERS_MAX = 8 };
    char text[LETTERS_MAX + 1];
    int from = LETTERS_MAX;
    text[from] = '\0';
    for (; number > 0 && from > 0; number = (number - 1) / count)
        text[--from] = letters[(number - 1) % count];
    return arena_text(arena, text + from);
}

/* 1 to 9,999 in Chinese numerals: 十二, 二十, 一百零五; formal ones begin with 壹拾. */
static const char *in_numerals(const char *const digits[], const char *const tens[], bool is_formal,
                               int number, zc_arena *arena)
{
    enum { PLACES = 4 };
    static const int worth[PLACES] = { 1000, 100, 10, 1 };
    const char *text = "";
    bool has_gap = false;
    for (int place = 0; place < PLACES && text; place++) {
        const int digit = number / worth[place] % 10;
        if (digit == 0) {
            has_gap = *text;
            continue;
        }
        const bool is_bare_ten = !is_formal && worth[place] == 10 && digit == 1 && !*text;
        text = arena_format(arena, "%s%s%s%s", text, has_gap ? digits[0] : "",
                            is_bare_ten ? "" : digits[digit], tens[place]);
        has_gap = false;
    }
    return text;
}

const char *venue_label(venue_labels labels, int number, zc_arena *arena)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", no_io[] = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    static const char *const chinese[] = { "零", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
    static const char *const formal[] = { "零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖" };
    static const char *const tens[] = { "千", "百", "十", "" }, *const formal_tens[] = { "仟", "佰", "拾",
                                                                                         "" };
    enum { NUMERAL_MAX = 9999 };

    if (number < 1 || (number > NUMERAL_MAX && labels <= VENUE_FORMAL))
        return arena_format(arena, "%d", number);
    switch (labels) {
    case VENUE_CHINESE: return in_numerals(chinese, tens, false, number, arena);
    case VENUE_FORMAL: return in_numerals(formal, formal_tens, true, number, arena);
    case VENUE_LETTERS: return in_letters(letters, sizeof letters - 1, number, arena);
    case VENUE_LETTERS_NO_IO: return in_letters(no_io, sizeof no_io - 1, number, arena);
    case VENUE_ARABIC:
    case VENUE_LABELS_COUNT: break;
    }
    return arena_format(arena, "%d", number);
}
