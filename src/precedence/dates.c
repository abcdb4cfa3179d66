#include "precedence/dates.h"

#include <string.h>

/* The digits at *at as a number of at most `most`; false without one. */
static bool read_digits(const char **at, int most, int *out)
{
    int digits = 0, value = 0;
    while (**at >= '0' && **at <= '9' && digits < 4) {
        value = 10 * value + *(*at)++ - '0';
        digits++;
    }
    *out = value;
    return digits > 0 && value <= most && !(**at >= '0' && **at <= '9');
}

static bool pass(const char **at, const char *word)
{
    if (!text_starts(*at, word))
        return false;
    *at += strlen(word);
    return true;
}

static bool pass_mark(const char **at, const char *han)
{
    return pass(at, "-") || pass(at, "/") || pass(at, ".") || pass(at, han);
}

static void pass_blanks(const char **at)
{
    const char *next = *at;
    while (char_is_blank(utf8_next(&next)))
        *at = next;
}

static int days_in(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

/* "-06-01", "-06", "年6月", or nothing. */
static bool read_month_and_day(const char **at, int year, int *month, int *day)
{
    *month = *day = 0;
    if (!pass_mark(at, "年") || !**at)
        return true;
    if (!read_digits(at, 12, month) || *month < 1)
        return false;
    if (!pass_mark(at, "月") || !**at)
        return true;
    if (!read_digits(at, days_in(year, *month), day) || *day < 1)
        return false;
    pass(at, "日");
    return true;
}

/* " 09:00", "T09:00:30", or nothing. */
static bool read_time(const char **at, int *seconds)
{
    int hour, minute, second = 0;
    *seconds = 0;
    pass_blanks(at);
    if (!**at)
        return true;
    pass(at, "T");
    if (!read_digits(at, 23, &hour) || !pass(at, ":") || !read_digits(at, 59, &minute) ||
        (pass(at, ":") && !read_digits(at, 59, &second)))
        return false;
    *seconds = (hour * 60 + minute) * 60 + second;
    return true;
}

bool date_read(const char *text, double *out)
{
    enum { YEAR_LEAST = 1800, YEAR_MOST = 2999, DAY_SECONDS = 86400 };
    int year, month, day, seconds;
    const char *at = text;
    pass_blanks(&at);
    if (!read_digits(&at, YEAR_MOST, &year) || year < YEAR_LEAST ||
        !read_month_and_day(&at, year, &month, &day) || !read_time(&at, &seconds))
        return false;
    pass_blanks(&at);
    *out = ((year * 13.0 + month) * 32 + day) * DAY_SECONDS + seconds;
    return *at == '\0';
}
