#include "table/formats.h"

#include <math.h>
#include <string.h>

/* ---- numbers: in decimals throughout, so that no digit is lost on the way through a double ---- */

enum {
    SHOWN_DIGITS = 15, /* what a spreadsheet shows; the two more of a double are noise */
    KEPT_DIGITS = 24,
    EXPONENT_MAX = 400,
    PLAIN_POINT_MIN = -6, /* beyond these the form is 1.5E+30 */
    PLAIN_POINT_MAX = 21
};

/* 0.d1 d2 d3 ... times ten to the power of `point`; no digits: zero. */
typedef struct decimal {
    bool negative;
    int digits, point;
    char digit[KEPT_DIGITS];
} decimal;

/* Digits with at most one point among them; how many digits there were. */
static int read_mantissa(const char **at, decimal *number)
{
    bool behind_point = false;
    int digits = 0;
    for (;; (*at)++) {
        if (**at == '.' && !behind_point) {
            behind_point = true;
            continue;
        }
        if (**at < '0' || **at > '9')
            return digits;
        digits++;
        if (number->digits == 0 && **at == '0') {
            number->point -= behind_point;
            continue;
        }
        if (number->digits < KEPT_DIGITS)
            number->digit[number->digits++] = **at;
        number->point += !behind_point;
    }
}

static bool decimal_read(const char *text, decimal *number)
{
    int exponent = 0;
    *number = (decimal){ .negative = *text == '-' };
    text += *text == '-' || *text == '+';
    if (read_mantissa(&text, number) == 0)
        return false;
    if (*text == 'e' || *text == 'E') {
        text += text[1] == '+' ? 2 : 1;
        if (!number_int(text, -EXPONENT_MAX, EXPONENT_MAX, &exponent))
            return false;
        text += strlen(text);
    }
    number->point += exponent;
    return *text == '\0';
}

static void add_one_to_last(decimal *number)
{
    int at = number->digits - 1;
    while (at >= 0 && number->digit[at] == '9')
        number->digit[at--] = '0';
    if (at >= 0) {
        number->digit[at]++;
        return;
    }
    number->digit[0] = '1';
    number->digits = 1;
    number->point++;
}

static void decimal_round(decimal *number)
{
    if (number->digits > SHOWN_DIGITS) {
        number->digits = SHOWN_DIGITS;
        if (number->digit[SHOWN_DIGITS] >= '5')
            add_one_to_last(number);
    }
    while (number->digits > 0 && number->digit[number->digits - 1] == '0')
        number->digits--;
}

static void add_zeros(zc_textbuf *buf, int zeros)
{
    for (; zeros > 0; zeros--)
        textbuf_add(buf, "0");
}

/* The whole part at least `width` digits long. */
static void add_plain(zc_textbuf *buf, const decimal *number, int width)
{
    const int whole = number->point > 0 ? number->point : 0;
    const int from_digits = whole < number->digits ? whole : number->digits;
    add_zeros(buf, (width > 1 ? width : 1) - whole);
    textbuf_add_n(buf, number->digit, (size_t)from_digits);
    add_zeros(buf, whole - from_digits);
    if (from_digits == number->digits)
        return;
    textbuf_add(buf, ".");
    add_zeros(buf, -number->point);
    textbuf_add_n(buf, number->digit + from_digits, (size_t)(number->digits - from_digits));
}

static void add_scientific(zc_textbuf *buf, const decimal *number)
{
    textbuf_add_n(buf, number->digit, 1);
    if (number->digits > 1) {
        textbuf_add(buf, ".");
        textbuf_add_n(buf, number->digit + 1, (size_t)(number->digits - 1));
    }
    textbuf_format(buf, "E%+d", number->point - 1);
}

static void add_decimal(zc_textbuf *buf, decimal *number, int width)
{
    decimal_round(number);
    if (number->digits == 0)
        number->point = 0;
    else if (number->negative)
        textbuf_add(buf, "-");
    if (number->point < PLAIN_POINT_MIN || number->point > PLAIN_POINT_MAX)
        add_scientific(buf, number);
    else
        add_plain(buf, number, width);
}

/* ---- dates ---- */

enum {
    SECONDS_A_DAY = 24 * 60 * 60,
    DAYS_MAX = 2958465,              /* 9999-12-31 */
    DAYS_FROM_0000_TO_1900 = 693899, /* from 0000-03-01 to 1899-12-30, the day 0 of a spreadsheet */
    DAYS_FROM_1900_TO_1904 = 1462,
    LEAP_DAY_OF_1900 = 60 /* which there was not; spreadsheets count it for compatibility */
};

/* A civil date from days since 1899-12-30; years are counted from March, so that the leap day is last. */
static void add_date(zc_textbuf *buf, int days)
{
    const int since_0000 = days + DAYS_FROM_0000_TO_1900;
    const int era = since_0000 / 146097, day_of_era = since_0000 % 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int month_from_march = (5 * day_of_year + 2) / 153;
    const int day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    const int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    textbuf_format(buf, "%04d-%02d-%02d", era * 400 + year_of_era + (month <= 2), month, day);
}

static void add_time(zc_textbuf *buf, int hours_before, int seconds)
{
    textbuf_format(buf, "%02d:%02d", hours_before + seconds / 3600, seconds / 60 % 60);
    if (seconds % 60)
        textbuf_format(buf, ":%02d", seconds % 60);
}

static int real_days(int days, bool since_1904)
{
    if (since_1904)
        return days + DAYS_FROM_1900_TO_1904;
    return days < LEAP_DAY_OF_1900 ? days + 1 : days;
}

static void add_moment(zc_textbuf *buf, double serial, const number_format *format, bool since_1904)
{
    int days = (int)floor(serial);
    int seconds = (int)floor((serial - days) * SECONDS_A_DAY + 0.5);
    if (format->time) {
        days += seconds / SECONDS_A_DAY;
        seconds %= SECONDS_A_DAY;
    }
    const bool shows_date = format->date || (days > 0 && !format->elapsed);
    const bool shows_time = format->time && (format->date || !shows_date || seconds > 0);
    if (shows_date)
        add_date(buf, real_days(days, since_1904));
    if (shows_date && shows_time)
        textbuf_add(buf, " ");
    if (shows_time)
        add_time(buf, format->elapsed ? days * 24 : 0, seconds);
}

static bool is_moment(const char *value, const number_format *format, double *serial)
{
    return (format->date || format->time) && number_read(value, serial) && *serial >= 0 &&
           *serial < DAYS_MAX + 1;
}

static const char *moved_text(zc_arena *arena, zc_textbuf *buf)
{
    const char *text = buf->failed ? NULL : arena_text(arena, textbuf_text(buf));
    textbuf_free(buf);
    return text;
}

const char *number_text(zc_arena *arena, const char *value, const number_format *format, bool since_1904)
{
    zc_textbuf buf = { 0 };
    decimal number;
    double serial;
    if (is_moment(value, format, &serial))
        add_moment(&buf, serial, format, since_1904);
    else if (decimal_read(value, &number))
        add_decimal(&buf, &number, format->digits);
    else
        textbuf_add(&buf, value);
    return moved_text(arena, &buf);
}

enum { ISO_DATE_LENGTH = 10, ISO_MINUTE_LENGTH = 16 };

const char *iso_text(zc_arena *arena, const char *value)
{
    const char *time = strchr(value, 'T');
    if (time != value + ISO_DATE_LENGTH)
        return arena_text(arena, value);
    if (text_starts(time, "T00:00:00") || !time[1])
        return arena_text_n(arena, value, ISO_DATE_LENGTH);
    const size_t fraction = strcspn(value, ".Z"); /* a cell shows no parts of seconds, and no zone */
    const bool whole_minute = fraction == ISO_MINUTE_LENGTH + 3 &&
                              text_starts(value + ISO_MINUTE_LENGTH, ":00");
    char *text = arena_text_n(arena, value, whole_minute ? ISO_MINUTE_LENGTH : fraction);
    if (text)
        text[ISO_DATE_LENGTH] = ' ';
    return text;
}
