#include "layout/expression.h"

#include <string.h>

enum { DEPTH_MAX = 32 };

typedef struct sum_cursor {
    const char *at;
    const expression_names *names;
    int depth;
    bool failed;
} sum_cursor;

static int sum_of(sum_cursor *cursor);

static int failure(sum_cursor *cursor)
{
    cursor->failed = true;
    return 0;
}

static int bounded(sum_cursor *cursor, int value)
{
    return value > EXPRESSION_MOST || value < -EXPRESSION_MOST ? failure(cursor) : value;
}

static void pass_blanks(sum_cursor *cursor)
{
    while (*cursor->at == ' ')
        cursor->at++;
}

static bool pass(sum_cursor *cursor, char sign)
{
    pass_blanks(cursor);
    if (*cursor->at != sign)
        return false;
    cursor->at++;
    return true;
}

static int up(int value, int by) { return by <= 0 ? 0 : value <= 0 ? 0 : (value + by - 1) / by; }
static int least(int a, int b) { return a < b ? a : b; }
static int most(int a, int b) { return a > b ? a : b; }
static int odd(int value, int unused) { return value % 2 == 0 ? value + 1 + unused : value; }

static const struct {
    const char *name;
    int (*of)(int a, int b);
    int arguments;
} functions[] = { { "up", up, 2 }, { "least", least, 2 }, { "most", most, 2 }, { "odd", odd, 1 } };

static int call_of(sum_cursor *cursor, const char *name)
{
    int arguments[2] = { 0 }, count = 0;
    do
        arguments[count++] = sum_of(cursor);
    while (count < 2 && pass(cursor, ','));
    if (!pass(cursor, ')'))
        return failure(cursor);
    for (size_t at = 0; at < sizeof functions / sizeof *functions; at++)
        if (strcmp(functions[at].name, name) == 0 && functions[at].arguments == count)
            return bounded(cursor, functions[at].of(arguments[0], arguments[1]));
    return failure(cursor);
}

static bool is_letter(char sign) { return (sign >= 'a' && sign <= 'z') || sign == '_'; }

static int name_of(sum_cursor *cursor)
{
    char name[EXPRESSION_NAME_BYTES];
    size_t length = 0;
    int value = 0;

    for (; is_letter(*cursor->at); cursor->at++)
        if (length + 1 < sizeof name)
            name[length++] = *cursor->at;
    name[length] = '\0';
    if (pass(cursor, '('))
        return call_of(cursor, name);
    return cursor->names->value(cursor->names->of, name, &value) ? value : failure(cursor);
}

static int integer_of(sum_cursor *cursor)
{
    int value = 0;
    for (; *cursor->at >= '0' && *cursor->at <= '9'; cursor->at++)
        value = value > EXPRESSION_MOST ? value : value * 10 + (*cursor->at - '0');
    return bounded(cursor, value);
}

static int term_of(sum_cursor *cursor)
{
    if (cursor->failed || cursor->depth >= DEPTH_MAX)
        return failure(cursor);
    cursor->depth++;
    int value = 0;
    pass_blanks(cursor);
    if (is_letter(*cursor->at))
        value = name_of(cursor);
    else if (*cursor->at >= '0' && *cursor->at <= '9')
        value = integer_of(cursor);
    else if (!pass(cursor, '(') || (value = sum_of(cursor), !pass(cursor, ')')))
        value = failure(cursor);
    cursor->depth--;
    return value;
}

static int sum_of(sum_cursor *cursor)
{
    int value = term_of(cursor);
    while (!cursor->failed) {
        if (pass(cursor, '+'))
            value = bounded(cursor, value + term_of(cursor));
        else if (pass(cursor, '-'))
            value = bounded(cursor, value - term_of(cursor));
        else
            break;
    }
    return value;
}

bool expression_read(const char *text, const expression_names *names, int *out)
{
    sum_cursor cursor = { .at = text, .names = names };
    *out = sum_of(&cursor);
    pass_blanks(&cursor);
    return !cursor.failed && *cursor.at == '\0';
}
