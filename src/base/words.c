#include "base/base.h"

#include <stdlib.h>
#include <string.h>

enum { WORD_CHARACTERS_MAX = 64, NEAR_WORDS_MAX = 3 };

static bool parts(uint32_t code, const char *separators)
{
    if (char_is_blank(code))
        return true;
    for (uint32_t separator; (separator = utf8_next(&separators));)
        if (code == separator)
            return true;
    return false;
}

/* The next word of `*text` and its length in bytes; NULL behind the last. */
static const char *next_word(const char **text, const char *separators, size_t *length)
{
    const char *from = NULL;
    for (;;) {
        const char *here = *text;
        const uint32_t code = utf8_next(text);
        if (code && !parts(code, separators)) {
            from = from ? from : here;
        } else if (from || !code) {
            *length = from ? (size_t)(here - from) : 0;
            *text = here;
            return from;
        }
    }
}

static int words_in(const char *text, const char *separators)
{
    size_t length;
    int count = 0;
    while (next_word(&text, separators, &length))
        count++;
    return count;
}

/* In the arena alone, so that arena_failed() tells what a caller has no use to tell. */
int words_split(zc_arena *arena, const char *text, const char *separators, const char *const **words)
{
    const int count = words_in(text, separators);
    const char **found = count > 0 ? arena_array(arena, const char *, count) : NULL;
    for (int at = 0; found && at < count; at++) {
        size_t length;
        const char *word = next_word(&text, separators, &length);
        found[at] = arena_text_n(arena, word, length);
        if (!found[at])
            found = NULL;
    }
    *words = found;
    return count > 0 && !found ? -1 : count;
}

static int characters_of(const char *word, uint32_t out[WORD_CHARACTERS_MAX])
{
    int count = 0;
    for (uint32_t code; count < WORD_CHARACTERS_MAX && (code = utf8_next(&word));)
        out[count++] = code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code;
    return count;
}

static int least_of(int a, int b, int c)
{
    const int ab = a < b ? a : b;
    return ab < c ? ab : c;
}

/* Levenshtein's distance, in characters, case aside; two neighbours that changed places are one mistake. */
static int distance_between(const char *a, const char *b)
{
    uint32_t from[WORD_CHARACTERS_MAX] = { 0 }, to[WORD_CHARACTERS_MAX] = { 0 };
    const int from_count = characters_of(a, from), to_count = characters_of(b, to);
    int row[WORD_CHARACTERS_MAX + 1] = { 0 }, above_row[WORD_CHARACTERS_MAX + 1] = { 0 };

    for (int column = 0; column <= to_count; column++)
        row[column] = column;
    for (int line = 1; line <= from_count; line++) {
        int diagonal = row[0], swapped = 0; /* two lines up, two columns back */
        row[0] = line;
        for (int column = 1; column <= to_count; column++) {
            const int above = row[column];
            const int change = diagonal + (from[line - 1] != to[column - 1]);
            const bool swaps = line > 1 && column > 1 && from[line - 1] == to[column - 2] &&
                               from[line - 2] == to[column - 1];
            row[column] = least_of(above + 1, row[column - 1] + 1, change);
            if (swaps && swapped + 1 < row[column])
                row[column] = swapped + 1;
            swapped = above_row[column - 1];
            above_row[column - 1] = diagonal;
            diagonal = above;
        }
    }
    return row[to_count];
}

/* Half the word may differ, but at least one character is shared; a word inside the other is near. */
static bool is_near(const char *word, const char *candidate, int distance)
{
    const int characters = utf8_count(word), others = utf8_count(candidate);
    const int longer = characters > others ? characters : others;
    return distance < longer && (distance * 2 <= longer || strstr(candidate, word) ||
                                 (strlen(candidate) > 1 && strstr(word, candidate)));
}

const char *words_near(zc_arena *arena, const char *word, const char *const candidates[], int count)
{
    int best[NEAR_WORDS_MAX], distances[NEAR_WORDS_MAX], kept = 0;

    for (int candidate = 0; word && candidate < count; candidate++) {
        const int distance = distance_between(word, candidates[candidate]);
        if (!*word || !is_near(word, candidates[candidate], distance))
            continue;
        int at = kept < NEAR_WORDS_MAX ? kept++ : kept;
        for (; at > 0 && distances[at - 1] > distance; at--)
            if (at < NEAR_WORDS_MAX)
                best[at] = best[at - 1], distances[at] = distances[at - 1];
        if (at < NEAR_WORDS_MAX)
            best[at] = candidate, distances[at] = distance;
    }
    if (kept == 0)
        return NULL;
    const char *joined = candidates[best[0]];
    for (int at = 1; joined && at < kept; at++)
        joined = arena_format(arena, "%s, %s", joined, candidates[best[at]]);
    return joined;
}
