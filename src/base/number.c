#include "base/base.h"

#include <math.h>
#include <string.h>

/* `.` always: strtod and printf follow the locale of whoever calls the library. */

enum { DIGITS_MAX = 17, EXPONENT_MAX = 300 };
static const double largest_written = 9.0e15;

/* Digits into *value; how many there were. */
static int digits_read(const char **at, double *value)
{
    int digits = 0;
    for (; **at >= '0' && **at <= '9'; (*at)++, digits++)
        *value = *value * 10 + (**at - '0');
    return digits;
}

static bool exponent_read(const char **at, int *exponent)
{
    const bool negative = **at == '-';
    double value = 0;
    if (**at == '-' || **at == '+')
        (*at)++;
    if (!digits_read(at, &value) || value > EXPONENT_MAX)
        return false;
    *exponent = negative ? -(int)value : (int)value;
    return true;
}

/* The number that `*at` begins with; *at moves behind it. */
static bool number_begin(const char **at, double *out)
{
    const bool negative = **at == '-';
    double value = 0;
    int exponent = 0;

    if (**at == '-' || **at == '+')
        (*at)++;
    int digits = digits_read(at, &value);
    if (**at == '.') {
        (*at)++;
        const int decimals = digits_read(at, &value);
        digits += decimals;
        exponent = -decimals;
    }
    if (digits == 0)
        return false;
    if (**at == 'e' || **at == 'E') {
        int shift;
        (*at)++;
        if (!exponent_read(at, &shift))
            return false;
        exponent += shift;
    }
    value = exponent < 0 ? value / pow(10, -exponent) : value * pow(10, exponent);
    *out = negative ? -value : value;
    return isfinite(*out);
}

bool number_read(const char *text, double *out) { return text && number_begin(&text, out) && *text == '\0'; }

bool number_int(const char *text, int least, int most, int *out)
{
    double value;
    if (!number_read(text, &value) || value != floor(value) || value < least || value > most ||
        strpbrk(text, ".eE"))
        return false;
    *out = (int)value;
    return true;
}

bool number_mm(const char *text, double *out_mm)
{
    static const struct {
        const char *word;
        double mm;
    } units[] = { { "", 1 },     { "mm", 1 },    { "cm", 10 },  { "m", 1000 },
                  { "毫米", 1 }, { "厘米", 10 }, { "米", 1000 } };
    double value;

    if (!text || !number_begin(&text, &value) || value <= 0)
        return false;
    while (*text == ' ')
        text++;
    for (size_t unit = 0; unit < sizeof units / sizeof *units; unit++)
        if (strcmp(text, units[unit].word) == 0)
            return *out_mm = value * units[unit].mm, isfinite(*out_mm);
    return false;
}

int number_write(double value, int decimals, char out[32])
{
    char digits[24];
    int length = 0, count = 0;
    uint64_t scale = 1;

    for (int decimal = 0; decimal < decimals; decimal++)
        scale *= 10;
    if (!(fabs(value) < largest_written / (double)scale))
        value = value > 0   ? largest_written / (double)scale
                : value < 0 ? -largest_written / (double)scale
                            : 0;
    uint64_t scaled = (uint64_t)floor(fabs(value) * (double)scale + 0.5);
    if (value < 0 && scaled > 0)
        out[length++] = '-';
    while (decimals > 0 && scaled % 10 == 0) {
        scaled /= 10;
        decimals--;
    }
    for (; scaled > 0 || count <= decimals; scaled /= 10)
        digits[count++] = (char)('0' + scaled % 10);
    while (count > 0) {
        out[length++] = digits[--count];
        if (count == decimals && decimals > 0)
            out[length++] = '.';
    }
    out[length] = '\0';
    return length;
}
