#include "svg_compare.h"
#include "base/base.h"
#include "cmocka_rows.h"

#include <math.h>
#include <stdlib.h>

static const double tolerance_mm = 0.015; /* 1.5 output steps */
enum { SHOWN = 160 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool begins_number(const char *at, const char *start)
{
    const bool signed_number = *at == '-' && (is_digit(at[1]) || at[1] == '.');
    const char before = at == start ? ' ' : at[-1];
    const bool in_word = (before >= 'a' && before <= 'z') || is_digit(before) || before == '#';

    return (is_digit(*at) || signed_number) && !in_word;
}

/* Reads digits with one point at most; the number is short, so that it fits. */
static double number_at(const char **at)
{
    char text[32] = { 0 };
    size_t length = 0;
    double value = 0;

    while (length < sizeof text - 1 && (is_digit(**at) || **at == '.' || (**at == '-' && length == 0)))
        text[length++] = *(*at)++;
    assert_true(number_read(text, &value));
    return value;
}

const char *svg_difference(const char *golden, const char *found)
{
    const char *one = golden, *other = found;

    while (*one && *other) {
        const char *here = other;
        if (begins_number(one, golden) && begins_number(other, found)) {
            if (fabs(number_at(&one) - number_at(&other)) > tolerance_mm)
                return here;
        } else if (*one++ != *other++) {
            return here;
        }
    }
    return *one || *other ? other : NULL;
}

static const char *text_of(zc_arena *arena, const char *path)
{
    zc_bytes bytes = { "", 0 };

    return file_read(arena, path, &bytes, NULL) ? "" : bytes.at;
}

void svg_is_golden(const char *found, const char *golden)
{
    zc_arena *arena = arena_make();
    const char *is = text_of(arena, found);
    const char *bless = getenv("ZC_BLESS");

    assert_true(*is);
    if (bless && *bless == '1')
        assert_int_equal(file_write(golden, is, strlen(is), NULL), ZC_OK);
    const char *difference = svg_difference(text_of(arena, golden), is);
    if (difference)
        fail_msg("%s differs from %s at: %.*s", found, golden, SHOWN, difference);
    arena_free(arena);
}
