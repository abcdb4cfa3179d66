#include "artwork/artwork.h"

static const char *const weekdays_zh[] = { "日", "一", "二", "三", "四", "五", "六" };
static const char *const weekdays_en[] = { "Sunday",   "Monday", "Tuesday", "Wednesday",
                                           "Thursday", "Friday", "Saturday" };
static const char *const months_en[] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"
};

typedef struct moment {
    int year, month, day, hour, minute;
} moment;

/* Reads `digits` digits; false if something else stands there. */
static bool read_digits(const char **at, int least, int most, int *out)
{
    int digits = 0;

    *out = 0;
    for (; digits < most && **at >= '0' && **at <= '9'; digits++, ++*at)
        *out = *out * 10 + (**at - '0');
    return digits >= least;
}

static bool read_mark(const char **at, char mark)
{
    if (**at != mark)
        return false;
    ++*at;
    return true;
}

static int days_of_month(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && leap ? 29 : days[month - 1];
}

static bool read_date(const char *text, moment *out)
{
    return read_digits(&text, 4, 4, &out->year) && read_mark(&text, '-') &&
           read_digits(&text, 1, 2, &out->month) && read_mark(&text, '-') &&
           read_digits(&text, 1, 2, &out->day) && !*text && out->month >= 1 && out->month <= 12 &&
           out->day >= 1 && out->day <= days_of_month(out->year, out->month);
}

static bool read_time(const char *text, moment *out)
{
    return read_digits(&text, 1, 2, &out->hour) && read_mark(&text, ':') &&
           read_digits(&text, 2, 2, &out->minute) && !*text && out->hour < 24 && out->minute < 60;
}

/* Days since 1970-01-01, by the Gregorian calendar. */
static int64_t days_since_epoch(const moment *date)
{
    const int64_t year = date->year - (date->month <= 2);
    const int64_t era = year / 400, of_era = year - era * 400;
    const int64_t of_year = (153 * (date->month + (date->month > 2 ? -3 : 9)) + 2) / 5 + date->day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void date_of_days(int64_t days, moment *out)
{
    days += 719468;
    const int64_t era = (days >= 0 ? days : days - 146096) / 146097, of_era = days - era * 146097;
    const int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const int64_t of_year = of_era - (365 * years + years / 4 - years / 100);
    const int64_t shifted = (5 * of_year + 2) / 153;

    out->day = (int)(of_year - (153 * shifted + 2) / 5 + 1);
    out->month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    out->year = (int)(years + era * 400 + (out->month <= 2));
}

/* 1970-01-01 was a Thursday. */
static int weekday_of(const moment *date) { return (int)(((days_since_epoch(date) + 4) % 7 + 7) % 7); }

/* The part of the day as a meeting notice says it, with the hour of its clock. */
static const char *day_part(int hour, int *shown)
{
    *shown = hour > 12 ? hour - 12 : hour;
    return hour < 12 ? "上午" : hour == 12 ? "中午" : hour < 18 ? "下午" : "晚";
}

static const char *time_words(const zc_occasion *occasion, zc_arena *arena)
{
    moment time = { 0 };
    int hour;

    if (text_is_blank(occasion->start))
        return "";
    if (!read_time(occasion->start, &time))
        return occasion->start;
    if (occasion->lang == ZC_LANG_EN)
        return arena_format(arena, "%d:%02d", time.hour, time.minute);
    const char *part = day_part(time.hour, &hour);
    return arena_format(arena, "%s%d:%02d", part, hour, time.minute);
}

const char *artwork_date_words(const zc_occasion *occasion, zc_arena *arena)
{
    const char *time = time_words(occasion, arena);
    moment date = { 0 };

    if (text_is_blank(occasion->date) || !time)
        return "";
    if (!read_date(occasion->date, &date))
        return arena_format(arena, *time ? "%s %s" : "%s%s", occasion->date, time);
    if (occasion->lang == ZC_LANG_EN)
        return arena_format(arena, "%s, %d %s %d%s%s", weekdays_en[weekday_of(&date)], date.day,
                            months_en[date.month - 1], date.year, *time ? ", " : "", time);
    return arena_format(arena, "%d年%d月%d日（星期%s）%s", date.year, date.month, date.day,
                        weekdays_zh[weekday_of(&date)], time);
}

static const char *draft_time_words(const zc_occasion *occasion, zc_arena *arena)
{
    enum { DAY = 24 * 60 * 60 };
    const int64_t days = occasion->draft_time / DAY, seconds = occasion->draft_time % DAY;
    moment time = { .hour = (int)(seconds / 3600), .minute = (int)(seconds / 60 % 60) };

    if (occasion->draft_time <= 0)
        return "";
    date_of_days(days, &time);
    if (occasion->lang == ZC_LANG_EN)
        return arena_format(arena, "%d %s %d, %d:%02d", time.day, months_en[time.month - 1], time.year,
                            time.hour, time.minute);
    return arena_format(arena, "%d年%d月%d日%d:%02d", time.year, time.month, time.day, time.hour,
                        time.minute);
}

const char *artwork_draft_words(const zc_occasion *occasion, zc_arena *arena)
{
    const char *time = draft_time_words(occasion, arena);

    if (occasion->draft <= 0 || !time)
        return time;
    if (occasion->lang == ZC_LANG_EN)
        return arena_format(arena, "Draft %d%s%s", occasion->draft, *time ? ", " : "", time);
    return arena_format(arena, "第%d稿%s%s", occasion->draft, *time ? "　" : "", time);
}

const char *artwork_title(const zc_artwork_job *job)
{
    if (!text_is_blank(job->occasion->title))
        return job->occasion->title;
    return job->roster ? zc_roster_title(job->roster) : "";
}

const char *artwork_hands_words(const zc_artwork_job *job, zc_arena *arena)
{
    const layout_view *view = &job->layout->view;
    if (job->occasion->lang != ZC_LANG_EN)
        return arena_format(arena, "左右以%s为准。", view->zh);
    const char first = *view->en;
    return arena_format(arena, "Left and right as %c%s. ",
                        first >= 'A' && first <= 'Z' ? first - 'A' + 'a' : first, first ? view->en + 1 : "");
}
