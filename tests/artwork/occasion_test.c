#include "artwork/artwork.h"
#include "cmocka_rows.h"

static struct date_row {
    const char *id;
    const char *date, *start;
    zc_lang lang;
    const char *words;
} date_rows[] = {
    { "morning", "2026-12-03", "9:00", ZC_LANG_ZH, "2026年12月3日（星期四）上午9:00" },
    { "noon", "2026-12-06", "12:05", ZC_LANG_ZH, "2026年12月6日（星期日）中午12:05" },
    { "afternoon", "2026-12-08", "15:00", ZC_LANG_ZH, "2026年12月8日（星期二）下午3:00" },
    { "evening", "2026-12-09", "18:30", ZC_LANG_ZH, "2026年12月9日（星期三）晚6:30" },
    { "no time", "2024-02-29", NULL, ZC_LANG_ZH, "2024年2月29日（星期四）" },
    { "no date", NULL, "9:00", ZC_LANG_ZH, "" },
    { "no such day", "2026-02-29", "9:00", ZC_LANG_ZH, "2026-02-29 上午9:00" },
    { "as it is written", "待定", NULL, ZC_LANG_ZH, "待定" },
    { "English", "2026-12-03", "9:00", ZC_LANG_EN, "Thursday, 3 December 2026, 9:00" },
    { "long ago", "1900-01-01", NULL, ZC_LANG_EN, "Monday, 1 January 1900" },
};

static void says_the_date(void **state)
{
    const struct date_row *row = *state;
    const zc_occasion occasion = { .date = row->date, .start = row->start, .lang = row->lang };
    zc_arena *arena = arena_make();

    assert_string_equal(artwork_date_words(&occasion, arena), row->words);
    arena_free(arena);
}

static struct draft_row {
    const char *id;
    int draft;
    int64_t time;
    zc_lang lang;
    const char *words;
} draft_rows[] = {
    { "both", 3, 1796146920, ZC_LANG_ZH, "第3稿　2026年12月1日17:42" },
    { "no time", 3, 0, ZC_LANG_ZH, "第3稿" },
    { "no draft", 0, 1796146920, ZC_LANG_ZH, "2026年12月1日17:42" },
    { "neither", 0, 0, ZC_LANG_ZH, "" },
    { "English", 3, 1796146920, ZC_LANG_EN, "Draft 3, 1 December 2026, 17:42" },
};

static void says_the_draft(void **state)
{
    const struct draft_row *row = *state;
    const zc_occasion occasion = { .draft = row->draft, .draft_time = row->time, .lang = row->lang };
    zc_arena *arena = arena_make();

    assert_string_equal(artwork_draft_words(&occasion, arena), row->words);
    arena_free(arena);
}

static struct count_row {
    const char *id; /* what is said */
    int count;
} count_rows[] = { { "0 people", 0 }, { "1 person", 1 }, { "2 people", 2 }, { "11 people", 11 } };

static void agrees_in_number(void **state)
{
    const struct count_row *row = *state;
    zc_arena *arena = arena_make();

    assert_string_equal(english_count(arena, row->count, "person", "people"), row->id);
    arena_free(arena);
}

int main(void)
{
    return RUN_ROWS(date_rows, says_the_date) + RUN_ROWS(draft_rows, says_the_draft) +
           RUN_ROWS(count_rows, agrees_in_number);
}
