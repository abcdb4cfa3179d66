/* layout/expression.h: the small sums of a style file: "k", "n - k", "least(odd(up(n, 4)), n)". */
#ifndef LAYOUT_EXPRESSION_H
#define LAYOUT_EXPRESSION_H

#include "base/base.h"

/* Who knows what a name in a sum is worth. */
typedef struct expression_names {
    bool (*value)(const void *of, const char *name, int *out); /* false: no such name */
    const void *of;
} expression_names;

enum { EXPRESSION_NAME_BYTES = 64, EXPRESSION_MOST = 1000000 };

/* What the sum comes to; false if it cannot be read or a name is not known. Integers, names, + and -,
 * brackets, up(a, b) a / b rounded up, odd(a) made odd upward, least(a, b), most(a, b). */
bool expression_read(const char *text, const expression_names *names, int *out);
#endif
