#include "artwork/list_zones.h"

enum { SPOKEN_MOST = 99, HALVES_LEAST = 8 };

/* 四, 十二, 二十五; larger numbers in digits. */
static const char *numeral(int number, zc_arena *arena)
{
    static const char *const digits[] = { "", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
    const int tens = number / 10;

    if (number < 1 || number > SPOKEN_MOST)
        return arena_format(arena, "%d", number);
    return arena_format(arena, "%s%s%s", tens > 1 ? digits[tens] : "", tens ? "十" : "", digits[number % 10]);
}

/* A label that is a number is spoken; others stand as they are printed. */
static const char *spoken_row(const zc_layout *layout, int row, zc_arena *arena)
{
    const char *label = layout_row_name(layout, row, arena);
    int number;
    return label && number_int(label, 1, SPOKEN_MOST, &number) ? numeral(number, arena) : label;
}

const char *zone_rows_words(const zc_layout *layout, int first, int last, zc_lang lang, zc_arena *arena)
{
    if (lang == ZC_LANG_EN) {
        const char *one = layout_row_name(layout, first, arena),
                   *other = layout_row_name(layout, last, arena);
        return !one || !other  ? NULL
               : first == last ? arena_format(arena, "row %s", one)
                               : arena_format(arena, "rows %s–%s", one, other);
    }
    const char *from = spoken_row(layout, first, arena), *to = spoken_row(layout, last, arena);
    if (!from || !to)
        return NULL;
    if (first == last)
        return arena_format(arena, "第%s排", from);
    return arena_format(arena, last == first + 1 ? "第%s、%s排" : "第%s至%s排", from, to);
}

/* ---- a part of a row ---- */

/* Places `first` .. `last` of a stretch of so many; counted from its left end unless it ends at the right. */
static const char *counted(int first, int last, int seats, bool outer_right, zc_lang lang, zc_arena *arena)
{
    const bool english = lang == ZC_LANG_EN, at_left = first == 0, at_right = last == seats - 1;
    const int count = last - first + 1;
    const bool from_right = at_right || (!at_left && outer_right);
    const int from = from_right ? seats - last : first + 1, to = from_right ? seats - first : last + 1;
    const char *side_zh = from_right ? "右" : "左", *side_en = from_right ? "right" : "left";

    if (at_left || at_right)
        return english ? arena_format(arena, "%d from the %s", count, side_en)
                       : arena_format(arena, "%s数%d个", side_zh, count);
    if (count == 1)
        return english ? arena_format(arena, "place %d from the %s", from, side_en)
                       : arena_format(arena, "%s数第%d个", side_zh, from);
    return english ? arena_format(arena, "places %d–%d from the %s", from, to, side_en)
                   : arena_format(arena, "%s数第%d至%d个", side_zh, from, to);
}

static const char *half_words(const zone_run *run, bool right, int from, int seats, zc_lang lang,
                              zc_arena *arena)
{
    static const char *const names[2][2] = { { "左半区", "left half" }, { "右半区", "right half" } };
    const char *half = names[right][lang == ZC_LANG_EN];
    const int first = run->first - from, last = run->last - from;

    if (first == 0 && last == seats - 1)
        return half;
    /* A run that touches both an end and the aisle was told; at the outer end it is counted from there. */
    const char *part = counted(first, last, seats, right, lang, arena);
    return part ? arena_format(arena, lang == ZC_LANG_EN ? "%s, %s" : "%s%s", half, part) : NULL;
}

const char *zone_run_words(const zone_run *run, zc_lang lang, zc_arena *arena)
{
    const int left = run->seats / 2, right = run->seats - left;

    if (run->first == 0 && run->last == run->seats - 1)
        return "";
    if (run->has_halves && run->seats >= HALVES_LEAST && run->last < left)
        return half_words(run, false, 0, left, lang, arena);
    if (run->has_halves && run->seats >= HALVES_LEAST && run->first >= right)
        return half_words(run, true, right, left, lang, arena);
    return counted(run->first, run->last, run->seats, false, lang, arena);
}
