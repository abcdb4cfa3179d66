/* Where a group sits whose chairs are told by their places of honour: "右翼第10至18位（双数）",
 * "餐桌女宾第1、3位". */
#include "artwork/list_zones.h"

#include <stdlib.h>
#include <string.h>

typedef struct zone_places {
    const zc_layout *layout;
    zc_lang lang;
    zc_arena *arena;
} zone_places;

static bool is_english(const zone_places *zone) { return zone->lang == ZC_LANG_EN; }

/* ---- numbers ---- */

static int by_number(const void *left, const void *right)
{
    const int a = *(const int *)left, b = *(const int *)right;
    return (a > b) - (a < b);
}

/* So many of them follow each other by that step. */
static int run_of(const int numbers[], int count, int step)
{
    int run = 1;
    while (run < count && numbers[run] == numbers[run - 1] + step)
        run++;
    return run;
}

/* "1、3至5、8", "1, 3–5, 8". */
static const char *joined_numbers(const zone_places *zone, const int numbers[], int count)
{
    enum { RUN_LEAST = 3 };
    const char *mark = is_english(zone) ? ", " : "、", *to = is_english(zone) ? "–" : "至", *words = "";
    for (int at = 0; at < count && words;) {
        const int found = run_of(numbers + at, count - at, 1), run = found >= RUN_LEAST ? found : 1;
        words = run == 1 ? arena_format(zone->arena, "%s%s%d", words, at > 0 ? mark : "", numbers[at])
                         : arena_format(zone->arena, "%s%s%d%s%d", words, at > 0 ? mark : "", numbers[at], to,
                                        numbers[at + run - 1]);
        at += run;
    }
    return words;
}

/* "第3位", "第1、3至5位"; of every second one "第1至9位（单数）". */
static const char *places_words(const zone_places *zone, int numbers[], int count)
{
    enum { ALTERNATE_LEAST = 4 };
    static in_both odd = { "单数", "odd" }, even = { "双数", "even" };
    const bool english = is_english(zone);
    qsort(numbers, (size_t)count, sizeof *numbers, by_number);
    if (count >= ALTERNATE_LEAST && run_of(numbers, count, 2) == count)
        return arena_format(zone->arena, english ? "places %d–%d (%s)" : "第%d至%d位（%s）", numbers[0],
                            numbers[count - 1], (numbers[0] % 2 ? odd : even)[zone->lang]);
    const char *words = joined_numbers(zone, numbers, count);
    if (!words)
        return NULL;
    return arena_format(zone->arena, english ? count == 1 ? "place %s" : "places %s" : "第%s位", words);
}

/* ---- what they are places of ---- */

/* 两翼 as its left one, 左翼; of another region "列席左侧". */
static const char *part_of(const zone_places *zone, const char *name, const char *block)
{
    static const char both[] = "两";
    const bool left = text_equal(block, "left");
    if (!left && !text_equal(block, "right"))
        return name;
    if (is_english(zone))
        return arena_format(zone->arena, "%s, %s", name, block);
    return text_starts(name, both)
               ? arena_format(zone->arena, "%s%s", left ? "左" : "右", name + sizeof both - 1)
               : arena_format(zone->arena, "%s%s", name, left ? "左侧" : "右侧");
}

/* "见签人第2排主方": a seat's words without its place; one that has none is told in full. */
static const char *name_of(const zone_places *zone, int seat)
{
    const layout_seat *at = &zone->layout->seats[seat];
    const char *words = layout_place_words(zone->layout, (zc_seat){ seat }, zone->lang, zone->arena);
    if (!words || !*words)
        return words ? layout_seat_words(zone->layout, (zc_seat){ seat }, zone->lang, zone->arena) : NULL;
    const char *place = arena_format(zone->arena, is_english(zone) ? ", place %d" : "第%d位", at->place);
    const char *name = place ? arena_text_n(zone->arena, words, strlen(words) - strlen(place)) : NULL;
    return name ? part_of(zone, name, at->block) : NULL;
}

bool zone_is_told_by_place(const zc_layout *layout, const int seats[], int count)
{
    for (int at = 0; at < count; at++)
        if (layout_is_told_by_place(layout, (zc_seat){ seats[at] }))
            return true;
    return false;
}

/* Takes the places of all seats that are called as the first one is, and their names away; how many. */
static int take_alike(const zone_places *zone, const int seats[], const char *names[], int count,
                      int numbers[])
{
    const char *name = names[0];
    int found = 0;
    for (int at = 0; at < count; at++) {
        if (!names[at] || !text_equal(names[at], name))
            continue;
        if (layout_is_told_by_place(zone->layout, (zc_seat){ seats[at] }))
            numbers[found++] = zone->layout->seats[seats[at]].place;
        names[at] = NULL;
    }
    return found;
}

/* "右翼第10至18位（双数）": a name and the places there, of which it may have none. */
static const char *part_words(const zone_places *zone, const char *name, int numbers[], int count)
{
    if (count == 0)
        return name;
    const char *places = places_words(zone, numbers, count);
    return places ? arena_format(zone->arena, is_english(zone) ? "%s, %s" : "%s%s", name, places) : NULL;
}

const char *zone_places_words(const zc_layout *layout, const int seats[], int count, zc_lang lang,
                              zc_arena *arena)
{
    const zone_places zone = { layout, lang, arena };
    const char **names = arena_array(arena, const char *, count + 1), *words = "";
    int *numbers = arena_array(arena, int, count + 1);
    if (!names || !numbers)
        return NULL;
    for (int at = 0; at < count; at++) {
        names[at] = name_of(&zone, seats[at]);
        if (!names[at])
            return NULL;
    }
    for (int at = 0; at < count && words; at++) {
        const char *name = names[at];
        if (!name)
            continue;
        const int found = take_alike(&zone, seats + at, names + at, count - at, numbers);
        const char *part = part_words(&zone, name, numbers, found);
        const char *mark = !*words ? "" : lang == ZC_LANG_EN ? " and " : "、";
        words = part ? arena_format(arena, "%s%s%s", words, mark, part) : NULL;
    }
    return words;
}
