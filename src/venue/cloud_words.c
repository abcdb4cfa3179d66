#include "venue/cloud_words.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef struct seat_word {
    const char *text;
    int seat; /* where it stands first, once it is told apart */
} seat_word;

static int by_text(const void *one, const void *other)
{
    const seat_word *a = one, *b = other;
    const int order = strcmp(a->text, b->text);
    return order ? order : a->seat - b->seat;
}

static const char *word_of(const venue_cloud *cloud, int seat, size_t offset)
{
    const char *text;
    memcpy(&text, (const char *)&cloud->seats[seat] + offset, sizeof text);
    return text;
}

int cloud_words(const venue_cloud *cloud, size_t offset, zc_arena *arena, int out[],
                const char *const **words)
{
    seat_word *sorted = arena_array(arena, seat_word, cloud->count);
    int *first_of = arena_array(arena, int, cloud->count); /* the seat that has each seat's word first */
    const char **named = words ? arena_array(arena, const char *, cloud->count) : NULL;
    int count = 0;
    if (!sorted || !first_of || (words && !named))
        return 0;
    for (int at = 0; at < cloud->count; at++)
        sorted[at] = (seat_word){ word_of(cloud, at, offset), at };
    qsort(sorted, (size_t)cloud->count, sizeof *sorted, by_text);
    for (int at = 0; at < cloud->count; at++) {
        const bool is_same = at > 0 && strcmp(sorted[at].text, sorted[at - 1].text) == 0;
        first_of[sorted[at].seat] = is_same ? first_of[sorted[at - 1].seat] : sorted[at].seat;
    }
    for (int at = 0; at < cloud->count; at++) {
        if (first_of[at] == at && named)
            named[count] = word_of(cloud, at, offset);
        out[at] = first_of[at] == at ? count++ : out[first_of[at]];
    }
    if (words)
        *words = named;
    return count;
}

bool cloud_is_floor(const char *name)
{
    static const char *const words[] = { "floor", "level", "balcony", "gallery", "层",  "池座",
                                         "楼座",  "楼厅",  "一楼",    "二楼",    "三楼" };
    char lower[64] = "";
    for (size_t at = 0; name[at] && at + 1 < sizeof lower; at++)
        lower[at] = (char)tolower((unsigned char)name[at]);
    for (size_t at = 0; at < sizeof words / sizeof *words; at++)
        if (strstr(lower, words[at]))
            return true;
    return false;
}
