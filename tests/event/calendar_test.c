#include "cmocka_rows.h"
#include "event/calendar.h"

static struct date_row {
    const char *id;
    bool is_date;
} dates[] = {
    { "2026-12-03", true },  { "2024-02-29", true },   { "2000-02-29", true },   { "1900-02-29", false },
    { "2026-02-29", false }, { "2026-04-31", false },  { "2026-13-01", false },  { "2026-00-10", false },
    { "2026-1-3", false },   { "2026-12-03 ", false }, { "2026/12/03", false },  { "", false },
    { "0000-01-01", false }, { "2026-12-0", false },   { "2026-12-033", false }, { "二〇二六年", false },
};

static void a_date_is_a_day_that_there_is(void **state)
{
    const struct date_row *row = *state;
    assert_int_equal(calendar_is_date(row->id), row->is_date);
}

static struct clock_row {
    const char *id;
    bool is_clock;
} clocks[] = {
    { "9:00", true },   { "09:00", true },   { "23:59", true },  { "0:00", true }, { "24:00", false },
    { "9:60", false },  { "9:5", false },    { "9", false },     { "", false },    { ":30", false },
    { "9:000", false }, { "9:00am", false }, { "-1:00", false },
};

static void a_clock_is_hours_and_minutes(void **state)
{
    const struct clock_row *row = *state;
    assert_int_equal(calendar_is_clock(row->id), row->is_clock);
}

static struct moment_row {
    const char *id;
    bool is_moment;
    int64_t seconds;
} moments[] = {
    { "1970-01-01T00:00", true, 0 },
    { "1970-01-02T00:01", true, 86460 },
    { "2000-03-01T00:00", true, 951868800 },
    { "2026-12-01T17:42", true, 1796146920 },
    { "1969-12-31T23:59", true, -60 },
    { "2026-12-01 17:42", false, 0 },
    { "2026-12-01T7:42", false, 0 },
    { "2026-12-01T17:42Z", false, 0 },
    { "2026-12-01", false, 0 },
    { "", false, 0 },
};

static void a_moment_is_counted_from_1970(void **state)
{
    const struct moment_row *row = *state;
    int64_t seconds = 0;
    assert_int_equal(calendar_seconds(row->id, &seconds), row->is_moment);
    assert_int_equal(seconds, row->seconds);
}

int main(void)
{
    return RUN_ROWS(dates, a_date_is_a_day_that_there_is) + RUN_ROWS(clocks, a_clock_is_hours_and_minutes) +
           RUN_ROWS(moments, a_moment_is_counted_from_1970);
}
