/* One size for what is alike in a set, but for what is far too long to share it. */
#include "artwork/cards.h"

#include <stdlib.h>

static const double far_share = 0.5; /* of what the one in the middle needs */

static int by_size(const void *left, const void *right)
{
    const double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

/* What needs less is set apart. Where nobody can be read anyway, nobody is set apart for that. */
static double apart_below(const double sorted[], int count, double least)
{
    const double share = far_share * sorted[count / 2];
    return least > share && sorted[count - 1] >= least ? least : share;
}

static int first_that_shares(const double sorted[], int count, double least)
{
    const double below = apart_below(sorted, count, least);
    int first = count;
    while (first > 0 && sorted[first - 1] >= below)
        first--;
    return first;
}

/* Sorts what is needed at all; how many there are. */
static int sort_needs(const double needs[], int count, double sorted[])
{
    int found = 0;
    for (int at = 0; at < count; at++)
        if (needs[at] > 0)
            sorted[found++] = needs[at];
    qsort(sorted, (size_t)found, sizeof *sorted, by_size);
    return found;
}

/* Those that are set apart share a size by the same rule, so that it says nothing of them either. */
double card_sizes_share(zc_arena *arena, const double needs[], int count, double least, double shared[])
{
    double *sorted = arena_array(arena, double, count + 1);
    int left = sorted ? sort_needs(needs, count, sorted) : 0;
    const double *largest = left > 0 ? &sorted[first_that_shares(sorted, left, least)] : NULL;

    while (left > 0) {
        const int first = first_that_shares(sorted, left, least);
        for (int at = 0; at < count; at++)
            if (needs[at] >= sorted[first] && needs[at] <= sorted[left - 1])
                shared[at] = sorted[first];
        left = first;
    }
    return !sorted ? -1 : largest ? *largest : 0;
}
