#include "cli/cli.h"

#include <string.h>

enum { WORD_MAX = 40 };

static int least_of(int a, int b, int c)
{
    const int ab = a < b ? a : b;
    return ab < c ? ab : c;
}

/* Levenshtein's distance of two short words, in bytes. */
static int distance(const char *a, const char *b)
{
    const int width = (int)strnlen(b, WORD_MAX);
    int row[WORD_MAX + 1];
    for (int column = 0; column <= width; column++)
        row[column] = column;
    for (int line = 1; line <= (int)strnlen(a, WORD_MAX); line++) {
        int diagonal = row[0];
        row[0] = line;
        for (int column = 1; column <= width; column++) {
            const int above = row[column];
            row[column] = least_of(above + 1, row[column - 1] + 1, diagonal + (a[line - 1] != b[column - 1]));
            diagonal = above;
        }
    }
    return row[width];
}

const char *cli_near(const char *word, const char *const words[], int count)
{
    const char *best = NULL;
    int least = (int)strlen(word);
    for (int at = 0; at < count; at++) {
        const int far = distance(word, words[at]);
        const bool is_near = far * 2 <= (int)strlen(words[at]) || strstr(words[at], word) == words[at];
        if (is_near && far < least) {
            best = words[at];
            least = far;
        }
    }
    return best;
}
