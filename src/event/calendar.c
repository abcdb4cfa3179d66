#include "event/calendar.h"

#include <string.h>
#include <time.h>

enum { DATE_LENGTH = 10, CLOCK_LENGTH = 5 };

typedef struct calendar_day {
    int year, month, day;
} calendar_day;

static bool is_digit(char at) { return at >= '0' && at <= '9'; }

/* `digits` digits at `text` as a number, -1 if there are fewer. */
static int digits_at(const char *text, int digits)
{
    int value = 0;
    for (int digit = 0; digit < digits; digit++) {
        if (!is_digit(text[digit]))
            return -1;
        value = value * 10 + (text[digit] - '0');
    }
    return value;
}

static int days_in(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

static bool date_read(const char *text, calendar_day *out)
{
    if (strnlen(text, DATE_LENGTH) < DATE_LENGTH || text[4] != '-' || text[7] != '-')
        return false;
    *out = (calendar_day){ digits_at(text, 4), digits_at(text + 5, 2), digits_at(text + 8, 2) };
    return out->year >= 1 && out->month >= 1 && out->month <= 12 && out->day >= 1 &&
           out->day <= days_in(out->year, out->month);
}

static bool clock_read(const char *text, int *minutes)
{
    const int hour_digits = is_digit(text[0]) && text[1] == ':' ? 1 : 2;
    const int hour = digits_at(text, hour_digits);
    if (hour < 0 || hour > 23 || text[hour_digits] != ':')
        return false;
    const int minute = digits_at(text + hour_digits + 1, 2);
    *minutes = hour * 60 + minute;
    return minute >= 0 && minute < 60 && text[hour_digits + 3] == '\0';
}

bool calendar_is_date(const char *text)
{
    calendar_day day;
    return date_read(text, &day) && text[DATE_LENGTH] == '\0';
}

bool calendar_is_clock(const char *text)
{
    int minutes;
    return clock_read(text, &minutes);
}

/* Days since 1970-01-01, by counting from a March so that the leap day comes last. */
static int64_t days_since_1970(calendar_day at)
{
    const int year = at.year - (at.month <= 2), month = (at.month + 9) % 12;
    const int64_t leap_days = year / 4 - year / 100 + year / 400;
    return (int64_t)year * 365 + leap_days + (month * 306 + 5) / 10 + at.day - 1 - 719468;
}

bool calendar_seconds(const char *text, int64_t *out)
{
    calendar_day day;
    int minutes;
    if (!date_read(text, &day) || text[DATE_LENGTH] != 'T' || !clock_read(text + DATE_LENGTH + 1, &minutes) ||
        strlen(text + DATE_LENGTH + 1) != CLOCK_LENGTH)
        return false;
    *out = days_since_1970(day) * 86400 + (int64_t)minutes * 60;
    return true;
}

int64_t calendar_local(int64_t moment)
{
    const time_t at = (time_t)moment;
    struct tm local;
    return localtime_r(&at, &local) ? moment + local.tm_gmtoff : moment;
}
