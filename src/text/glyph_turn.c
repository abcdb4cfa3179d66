#include "text/glyph.h"

#include <math.h>
#include <string.h>

enum { DIGITS_MAX = 40, TURN_NUMBERS = 6 };
static const double number_most = 1e6;

/* ---- numbers ---- */

static bool is_blank(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

static const char *digits_end(const char *at)
{
    while (is_digit(*at))
        at++;
    return at;
}

/* Behind the number that begins at `at`, `at` itself if none does: "-.5e3". */
static const char *number_end(const char *at)
{
    const char *sign = *at == '+' || *at == '-' ? at + 1 : at;
    const char *whole = digits_end(sign), *end = whole;
    if (*whole == '.')
        end = digits_end(whole + 1);
    if (end == sign || (end == sign + 1 && *sign == '.'))
        return at;
    if (*end != 'e' && *end != 'E')
        return end;
    const char *power = end[1] == '+' || end[1] == '-' ? end + 2 : end + 1;
    return is_digit(*power) ? digits_end(power) : end;
}

bool glyph_number(const char **at, double *out)
{
    char digits[DIGITS_MAX + 1];
    const char *start = *at;
    while (is_blank(*start))
        start++;
    if (*start == ',')
        start++;
    while (is_blank(*start))
        start++;
    if (*start == '+') /* what number_read does not know */
        start++;
    const size_t length = (size_t)(number_end(start) - start);
    if (length == 0 || length > DIGITS_MAX)
        return false;
    memcpy(digits, start, length);
    digits[length] = '\0';
    *at = start + length;
    return number_read(digits, out) && fabs(*out) <= number_most;
}

/* ---- transforms ---- */

glyph_turn glyph_turn_joined(glyph_turn outer, glyph_turn inner)
{
    return (glyph_turn){ .a = outer.a * inner.a + outer.c * inner.b,
                         .b = outer.b * inner.a + outer.d * inner.b,
                         .c = outer.a * inner.c + outer.c * inner.d,
                         .d = outer.b * inner.c + outer.d * inner.d,
                         .e = outer.a * inner.e + outer.c * inner.f + outer.e,
                         .f = outer.b * inner.e + outer.d * inner.f + outer.f };
}

static double radians(double degrees) { return degrees * M_PI / 180; }

static glyph_turn matrix(const double n[TURN_NUMBERS], int count)
{
    (void)count;
    return (glyph_turn){ n[0], n[1], n[2], n[3], n[4], n[5] };
}

static glyph_turn translate(const double n[TURN_NUMBERS], int count)
{
    return (glyph_turn){ .a = 1, .d = 1, .e = n[0], .f = count > 1 ? n[1] : 0 };
}

static glyph_turn scale(const double n[TURN_NUMBERS], int count)
{
    return (glyph_turn){ .a = n[0], .d = count > 1 ? n[1] : n[0] };
}

static glyph_turn rotate(const double n[TURN_NUMBERS], int count)
{
    const double cosine = cos(radians(n[0])), sine = sin(radians(n[0]));
    const double x = count > 2 ? n[1] : 0, y = count > 2 ? n[2] : 0;
    return (glyph_turn){ .a = cosine,
                         .b = sine,
                         .c = -sine,
                         .d = cosine,
                         .e = x - cosine * x + sine * y,
                         .f = y - sine * x - cosine * y };
}

static glyph_turn skew_x(const double n[TURN_NUMBERS], int count)
{
    (void)count;
    return (glyph_turn){ .a = 1, .c = tan(radians(n[0])), .d = 1 };
}

static glyph_turn skew_y(const double n[TURN_NUMBERS], int count)
{
    (void)count;
    return (glyph_turn){ .a = 1, .b = tan(radians(n[0])), .d = 1 };
}

static const struct turn_word {
    const char *word;
    const char *counts; /* how many numbers it takes */
    glyph_turn (*made)(const double numbers[TURN_NUMBERS], int count);
} turn_words[] = {
    { "matrix", "6", matrix },  { "translate", "12", translate }, { "scale", "12", scale },
    { "rotate", "13", rotate }, { "skewX", "1", skew_x },         { "skewY", "1", skew_y },
};

static const struct turn_word *word_at(const char *at)
{
    for (size_t word = 0; word < sizeof turn_words / sizeof *turn_words; word++)
        if (text_starts(at, turn_words[word].word))
            return &turn_words[word];
    return NULL;
}

static bool turn_next(const char **at, glyph_turn *out)
{
    double numbers[TURN_NUMBERS] = { 0 };
    int count = 0;
    const struct turn_word *word = word_at(*at);
    if (!word)
        return false;
    *at += strlen(word->word);
    *at += strspn(*at, " \t\r\n");
    if (*(*at)++ != '(')
        return false;
    while (count < TURN_NUMBERS && glyph_number(at, &numbers[count]))
        count++;
    *at += strspn(*at, " \t\r\n");
    if (*(*at)++ != ')' || !strchr(word->counts, '0' + count))
        return false;
    *out = word->made(numbers, count);
    return true;
}

bool glyph_turn_read(const char *text, glyph_turn *out)
{
    *out = GLYPH_UNTURNED;
    for (const char *at = text + strspn(text, " ,\t\r\n"); *at; at += strspn(at, " ,\t\r\n")) {
        glyph_turn next;
        if (!turn_next(&at, &next))
            return false;
        *out = glyph_turn_joined(*out, next);
    }
    return true;
}
