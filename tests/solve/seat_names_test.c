#include "cmocka_rows.h"
#include "meeting.h"
#include "solve/seat_names.h"

/* A hall of two rows of four behind a rostrum of three, and tables of four. */
static struct words_row {
    const char *id, *style, *seat; /* the words; whose seat, "" for none */
} words_rows[] = {
    { "主席台第1排1号", "report", "rostrum-1-1" },
    { "主席台　第 1 排　1 号", "report", "rostrum-1-1" },
    { "1排2号", "report", "audience-1-2" },
    { "第2排第3座", "report", "audience-2-3" },
    { "会场2排3号", "report", "audience-2-3" },
    { "row 2, seat 3", "report", "audience-2-3" },
    { "Rostrum, Row 1, seat 2", "report", "rostrum-1-2" },
    { "3排1号", "report", "" },
    { "1排", "report", "" },
    { "1号", "report", "" },
    { "第", "report", "" },
    { "", "report", "" },
    { "\xff排1号", "report", "" },
    { "第2桌3号", "roundtable", "table-2-3" },
    { "Table 2, seat 3", "roundtable", "table-2-3" },
    { "2-3", "roundtable", "" },
};

static void finds_seat(void **state)
{
    const struct words_row *row = *state;
    const bool is_hall = text_equal(row->style, "report");
    test_meeting meeting;
    zc_seat seat;
    zc_arena *arena = arena_make();

    assert_int_equal(meeting_start(&meeting), ZC_OK);
    assert_int_equal(meeting_roster(&meeting, "姓名\n王甲\n李乙\n张丙\n丁戊\n"), ZC_OK);
    assert_int_equal(meeting_size(&meeting, is_hall ? "rostrum" : "tables", "3"), ZC_OK);
    assert_int_equal(meeting_size(&meeting, is_hall ? "audience" : "seats", is_hall ? "2x4" : "4"), ZC_OK);
    assert_int_equal(meeting_solve(&meeting, row->style), ZC_OK);
    const seat_names *names = seat_names_make(meeting.layout, arena);
    assert_non_null(names);
    const bool is_found = seat_names_find(names, row->id, &seat);
    assert_string_equal(is_found ? zc_layout_seat_id(meeting.layout, seat) : "", row->seat);
    arena_free(arena);
    meeting_end(&meeting);
}

int main(void) { return RUN_ROWS(words_rows, finds_seat); }
