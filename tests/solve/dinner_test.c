/* geometry.csv, dinner-alternates: whether men and women sit in turn all round, read off a dinner's plan. */
#include "cmocka_rows.h"
#include "solve/meeting.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct dinner_row {
    const char *id, *input, *expected;
} dinner_row;

/* Half men, half women; host and hostess come first. */
static void half_and_half(test_meeting *meeting, int people)
{
    zc_textbuf csv = { 0 };
    textbuf_format(&csv, "姓名,主客,性别,级别\n");
    for (int person = 0; person < people; person++)
        textbuf_format(&csv, "%s%d,%s,%s,%d\n", person % 2 == 0 ? "m" : "w", person, person < 2 ? "主" : "客",
                       person % 2 == 0 ? "男" : "女", person + 1);
    assert_int_equal(meeting_roster(meeting, textbuf_text(&csv)), ZC_OK);
    textbuf_free(&csv);
}

static bool sits_in_turn(const test_meeting *meeting)
{
    const int chairs = meeting->layout->seat_count;
    bool in_turn = true;
    for (int seat = 0; seat < chairs; seat++)
        in_turn &= *meeting_name_at(meeting, seat) != *meeting_name_at(meeting, (seat + 1) % chairs);
    return in_turn;
}

static void alternates(void **state)
{
    const dinner_row *row = *state;
    test_meeting meeting;
    assert_int_equal(meeting_start(&meeting), ZC_OK);
    half_and_half(&meeting, atoi(row->input + strlen("total=")));
    assert_int_equal(meeting_solve(&meeting, "dinner"), ZC_OK);
    assert_string_equal(sits_in_turn(&meeting) ? "yes" : "no", row->expected);
    meeting_end(&meeting);
}

static const char *cell(const zc_table *table, int row, const char *column)
{
    for (int at = 0; at < zc_table_columns(table); at++)
        if (strcmp(zc_table_cell(table, 0, at), column) == 0)
            return zc_table_cell(table, row, at);
    return "";
}

int main(void)
{
    static dinner_row rows[100];
    size_t count = 0;
    zc_diags *diags = zc_diags_make();
    zc_table *table = NULL;
    if (zc_table_read(TESTS_DIR "/golden/geometry.csv", NULL, &table, diags))
        return 1;
    for (int at = 1; at < zc_table_rows(table); at++)
        if (strcmp(cell(table, at, "check"), "dinner-alternates") == 0)
            rows[count++] =
                (dinner_row){ cell(table, at, "id"), cell(table, at, "input"), cell(table, at, "expected") };
    const int failed = run_rows(rows, sizeof *rows, count, "geometry.csv, dinner-alternates", alternates);
    zc_table_free(table);
    zc_diags_free(diags);
    return failed || count == 0;
}
