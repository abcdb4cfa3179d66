/* The transforms of SVG. */
#include "xml/xml.h"

#include <math.h>
#include <string.h>

static const double radians_per_degree = 3.14159265358979323846 / 180;

enum { NUMBERS_MAX = 6 };
static const double number_most = 1e6;
const xml_matrix xml_matrix_none = { 1, 0, 0, 1, 0, 0 };

xml_matrix xml_matrix_joined(xml_matrix outer, xml_matrix inner)
{
    return (xml_matrix){
        .a = outer.a * inner.a + outer.c * inner.b,
        .b = outer.b * inner.a + outer.d * inner.b,
        .c = outer.a * inner.c + outer.c * inner.d,
        .d = outer.b * inner.c + outer.d * inner.d,
        .e = outer.a * inner.e + outer.c * inner.f + outer.e,
        .f = outer.b * inner.e + outer.d * inner.f + outer.f,
    };
}

xml_point xml_matrix_applied(xml_matrix matrix, xml_point point)
{
    return (xml_point){ matrix.a * point.x + matrix.c * point.y + matrix.e,
                        matrix.b * point.x + matrix.d * point.y + matrix.f };
}

/* ---- the functions ---- */

static xml_matrix translated(double x, double y) { return (xml_matrix){ 1, 0, 0, 1, x, y }; }

static xml_matrix matrix_of(const double n[], int count)
{
    (void)count;
    return (xml_matrix){ n[0], n[1], n[2], n[3], n[4], n[5] };
}

static xml_matrix translate_of(const double n[], int count) { return translated(n[0], count > 1 ? n[1] : 0); }

static xml_matrix scale_of(const double n[], int count)
{
    return (xml_matrix){ n[0], 0, 0, count > 1 ? n[1] : n[0], 0, 0 };
}

static xml_matrix rotate_of(const double n[], int count)
{
    const double sine = sin(n[0] * radians_per_degree), cosine = cos(n[0] * radians_per_degree);
    const xml_matrix turn = { cosine, sine, -sine, cosine, 0, 0 };
    return count < 3
               ? turn
               : xml_matrix_joined(translated(n[1], n[2]), xml_matrix_joined(turn, translated(-n[1], -n[2])));
}

static xml_matrix skew_x_of(const double n[], int count)
{
    (void)count;
    return (xml_matrix){ 1, 0, tan(n[0] * radians_per_degree), 1, 0, 0 };
}

static xml_matrix skew_y_of(const double n[], int count)
{
    (void)count;
    return (xml_matrix){ 1, tan(n[0] * radians_per_degree), 0, 1, 0, 0 };
}

static const struct {
    const char *word;
    const char *counts; /* of numbers that it may have */
    xml_matrix (*matrix)(const double numbers[], int count);
} functions[] = {
    { "matrix", "6", matrix_of },  { "translate", "12", translate_of }, { "scale", "12", scale_of },
    { "rotate", "13", rotate_of }, { "skewX", "1", skew_x_of },         { "skewY", "1", skew_y_of },
};

/* ---- reading ---- */

static const char *pass(const char *at, const char *letters) { return at + strspn(at, letters); }

static const char *pass_digits(const char *at) { return pass(at, "0123456789"); }

/* Behind a number; `at` if there is none. Numbers may touch: 1-2, .5.5 */
static const char *read_number(const char *at, double *out)
{
    char text[64];
    const char *end = at + (*at == '-' || *at == '+');
    const char *digits = end;
    end = pass_digits(end);
    if (*end == '.')
        end = pass_digits(end + 1);
    if (end > digits && (*end == 'e' || *end == 'E')) {
        const char *power = end + 1 + (end[1] == '-' || end[1] == '+');
        end = pass_digits(power) > power ? pass_digits(power) : end;
    }
    const size_t sign = *at == '+', length = (size_t)(end - at) - (end > at ? sign : 0);
    if (length == 0 || length >= sizeof text)
        return at;
    memcpy(text, at + sign, length);
    text[length] = 0;
    return number_read(text, out) && fabs(*out) <= number_most ? end : at;
}

/* Behind `word(1, 2)`; NULL if it is no such thing. */
static const char *read_function(const char *at, xml_matrix *out)
{
    static const char blanks[] = " \t\r\n,";
    double numbers[NUMBERS_MAX];
    int count = 0;
    const size_t word = strspn(at, "abcdefghijklmnopqrstuvwxyzXY");
    const char *next = pass(at + word, " \t\r\n");
    if (!word || *next++ != '(')
        return NULL;
    for (next = pass(next, blanks); *next != ')'; next = pass(next, blanks)) {
        const char *end = count < NUMBERS_MAX ? read_number(next, &numbers[count]) : next;
        if (end == next)
            return NULL;
        next = end;
        count++;
    }
    for (size_t known = 0; known < sizeof functions / sizeof *functions; known++)
        if (strlen(functions[known].word) == word && strncmp(functions[known].word, at, word) == 0 && count &&
            strchr(functions[known].counts, '0' + count)) {
            *out = functions[known].matrix(numbers, count);
            return next + 1;
        }
    return NULL;
}

static bool is_finite(xml_matrix m)
{
    return isfinite(m.a) && isfinite(m.b) && isfinite(m.c) && isfinite(m.d) && isfinite(m.e) && isfinite(m.f);
}

bool xml_transform_read(const char *text, xml_matrix *out)
{
    static const char blanks[] = " \t\r\n,;";
    xml_matrix all = xml_matrix_none, one = xml_matrix_none;
    *out = xml_matrix_none;
    for (text = pass(text, blanks); *text; text = pass(text, blanks)) {
        text = read_function(text, &one);
        if (!text)
            return false;
        all = xml_matrix_joined(all, one);
    }
    if (!is_finite(all))
        return false;
    *out = all;
    return true;
}
