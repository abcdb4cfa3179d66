#include "roster/slip.h"

enum { HEADING_CHARACTERS = 32, LATIN_WORD_LEAST = 4 };

/* How many characters two texts share at their beginning and, of what is left, at their end. */
static void shared_ends(const uint32_t a[], int a_count, const uint32_t b[], int b_count, int *start,
                        int *end)
{
    const int shorter = a_count < b_count ? a_count : b_count;
    for (*start = 0; *start < shorter && a[*start] == b[*start];)
        ++*start;
    for (*end = 0; *end < shorter - *start && a[a_count - 1 - *end] == b[b_count - 1 - *end];)
        ++*end;
}

static int characters_of(const char *text, uint32_t out[HEADING_CHARACTERS])
{
    int count = 0;
    for (uint32_t code; count < HEADING_CHARACTERS && (code = utf8_next(&text));)
        out[count++] = code;
    return count;
}

/* One slip of the hand: a character too many, too few, wrong, or two in the wrong order. Two characters of
 * Han share so much by chance (房号, 座号) that the first must be right. */
bool slip_between(const char *written, const char *meant)
{
    uint32_t a[HEADING_CHARACTERS], b[HEADING_CHARACTERS];
    const int a_count = characters_of(written, a), b_count = characters_of(meant, b);
    int start, end;
    if (a_count < 2 || b_count < 2 || (!char_is_han(a[0]) && b_count < LATIN_WORD_LEAST))
        return false;
    shared_ends(a, a_count, b, b_count, &start, &end);
    const int a_left = a_count - start - end, b_left = b_count - start - end;
    if (char_is_han(a[0]) && (start == 0 || a_count != b_count))
        return false;
    if (a_left == 2 && b_left == 2)
        return a[start] == b[start + 1] && a[start + 1] == b[start];
    return a_left <= 1 && b_left <= 1;
}
