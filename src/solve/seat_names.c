#include "solve/seat_names.h"

#include <stdlib.h>
#include <string.h>

typedef struct seat_name {
    const char *folded;
    int seat;
} seat_name;

struct seat_names {
    zc_arena *arena;
    seat_name *at;
    int count;
};

/* A seat has its words in both languages; one of the hall is called by row and number without its
 * block too: 5排13号, 会场5排13号. */
enum { NAMES_OF_A_SEAT = 4 };

static const char *folded(zc_arena *arena, const char *words)
{
    char *out = words ? arena_array(arena, char, (int)strlen(words) + 1) : NULL;
    char *end = out;
    if (!out)
        return NULL;
    for (const char *at = words; *at;) {
        const char *from = at;
        const uint32_t code = utf8_next(&at);
        if (char_is_blank(code) || code == ',' || code == 0xFF0C || code == 0x7B2C) /* ， 第 */
            continue;
        if (code == 0x5EA7) /* 座 */
            end += utf8_write(0x53F7, end);
        else if (code >= 'A' && code <= 'Z')
            *end++ = (char)(code - 'A' + 'a');
        else
            for (; from < at; from++)
                *end++ = *from;
    }
    *end = '\0';
    return out;
}

static int by_words(const void *left, const void *right)
{
    const seat_name *a = left, *b = right;
    const int order = strcmp(a->folded, b->folded);
    return order ? order : (a->seat > b->seat) - (a->seat < b->seat);
}

static void add(seat_names *names, const char *words, int seat)
{
    names->at[names->count++] = (seat_name){ folded(names->arena, words), seat };
}

static const char *row_words(const zc_layout *layout, int seat, const char *before, zc_arena *arena)
{
    return arena_format(arena, "%s%s排%s号", before, layout->seats[seat].row_label,
                        layout->seats[seat].number);
}

static bool is_of_the_hall(const zc_layout *layout, int seat)
{
    const layout_seat *at = &layout->seats[seat];
    const char *region = at->block_at < 0 ? layout->regions[at->region].id
                                          : layout->blocks[at->block_at].region;
    return text_equal(region, "audience");
}

seat_names *seat_names_make(const zc_layout *layout, zc_arena *arena)
{
    seat_names *names = arena_new(arena, seat_names);
    if (!names)
        return NULL;
    *names = (seat_names){ .arena = arena,
                           .at = arena_array(arena, seat_name, NAMES_OF_A_SEAT * layout->seat_count + 1) };
    for (int seat = 0; names->at && seat < layout->seat_count; seat++) {
        add(names, layout_seat_words(layout, (zc_seat){ seat }, ZC_LANG_ZH, arena), seat);
        add(names, layout_seat_words(layout, (zc_seat){ seat }, ZC_LANG_EN, arena), seat);
        if (!is_of_the_hall(layout, seat))
            continue;
        add(names, row_words(layout, seat, "", arena), seat);
        add(names, row_words(layout, seat, layout->regions[layout->seats[seat].region].name_zh, arena), seat);
    }
    if (!names->at || arena_failed(arena))
        return NULL;
    qsort(names->at, (size_t)names->count, sizeof *names->at, by_words);
    return names;
}

static int first_not_before(const seat_names *names, const char *words)
{
    int from = 0, to = names->count;
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (strcmp(names->at[middle].folded, words) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

bool seat_names_find(const seat_names *names, const char *words, zc_seat *out)
{
    const char *asked = folded(names->arena, words);
    if (!asked || !*asked)
        return false;
    const int first = first_not_before(names, asked);
    int last = first;
    while (last < names->count && strcmp(names->at[last].folded, asked) == 0)
        last++;
    if (first == last || names->at[first].seat != names->at[last - 1].seat)
        return false;
    out->at = names->at[first].seat;
    return true;
}
