#include "cmocka_rows.h"
#include "meeting.h"

static struct reason_row {
    const char *id, *style, *size, *roster, *seat, *reason;
} reason_rows[] = {
    { "rostrum", "report", "3", "姓名\n王甲\n李乙\n张丙\n", "rostrum-1-2",
      "R-ROSTRUM-ODD 主席台第1排第1位（共3席）" },
    { "a table of one party", "roundtable", "4", "姓名\n王甲\n李乙\n张丙\n", "table-1-2",
      "R-BANQ-SEAT 第1桌第2位（共4席）" },
    { "a host at his table", "roundtable", "4", "姓名,主客\n王甲,主\n李乙,客\n张丙,客\n", "table-1-1",
      "R-BANQ-SEAT 第1桌主方第1位（共4席）" },
    { "a guest at his table", "roundtable", "4", "姓名,主客\n王甲,主\n李乙,客\n张丙,客\n", "table-1-2",
      "R-BANQ-SEAT 第1桌客方第1位（共4席）" },
};

/* The reason names the list among whom the place is counted. */
static void tells_why(void **state)
{
    const struct reason_row *row = *state;
    const char *size = text_equal(row->style, "report") ? "rostrum" : "seats";
    test_meeting meeting;
    zc_seat seat;

    assert_int_equal(meeting_start(&meeting), ZC_OK);
    assert_int_equal(meeting_roster(&meeting, row->roster), ZC_OK);
    assert_int_equal(meeting_size(&meeting, size, row->size), ZC_OK);
    assert_int_equal(meeting_solve(&meeting, row->style), ZC_OK);
    assert_true(layout_seat_find(meeting.layout, row->seat, &seat));
    assert_string_equal(zc_plan_reason(meeting.plan, seat), row->reason);
    meeting_end(&meeting);
}

int main(void) { return RUN_ROWS(reason_rows, tells_why); }
