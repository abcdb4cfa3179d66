/* Styles of few people and their like, at every size: who comes last moves nobody whom the rule does not
 * name. */
#include "cmocka_rows.h"
#include "solve/meeting.h"

#include <math.h>
#include <stdio.h>

enum { PEOPLE_MAX = 60, SHUFFLE_STEP = 7 };

struct few_row {
    const char *id, *style, *columns, *options[2][2];
    const char *(*cells)(int person);
    double pitch_mm;  /* chairs are compared as steps of it from the first person's chair */
    int least, most;  /* people */
    bool last_at_end; /* who comes last takes a chair of his own: nobody else moves */
};

static const char *no_cells(int person)
{
    (void)person;
    return "";
}
static const char *one_host(int person) { return person == 1 ? ",主" : ",客"; }
static const char *one_in_four_presents(int person) { return person % 4 == 1 ? ",颁奖" : ",领奖"; }
static const char *graded(int person)
{
    return person % 4 == 1 ? ",颁奖," : person % 4 == 2 ? ",领奖,二等奖" : ",领奖,一等奖";
}
static const char *two_hosts(int person)
{
    return person == 1 ? ",主,男" : person == 2 ? ",主,女" : person % 3 == 0 ? ",客,女" : ",客,男";
}
static const char *two_parties(int person) { return person % 3 == 1 ? ",主" : ",客"; }

static struct few_row few_rows[] = {
    { "podium 213", "podium", "", { { "podium", "213" } }, no_cells, 1000, 1, PEOPLE_MAX, true },
    { "podium 312", "podium", "", { { "podium", "312" } }, no_cells, 1000, 1, PEOPLE_MAX, true },
    { "award", "award", ",角色", { { NULL } }, one_in_four_presents, 900, 1, PEOPLE_MAX, false },
    { "award by grade", "award", ",角色,级别", { { NULL } }, graded, 900, 1, PEOPLE_MAX, false },
    { "dinner", "dinner", ",主客,性别", { { NULL } }, two_hosts, 700, 1, PEOPLE_MAX, false },
    { "dinner in the middle",
      "dinner",
      ",主客,性别",
      { { "hosts_at", "middle" } },
      two_hosts,
      700,
      1,
      PEOPLE_MAX,
      false },
    { "long dinner", "dinner", ",主客,性别", { { "dinner", "long" } }, two_hosts, 700, 1, PEOPLE_MAX, false },
    { "car", "car", "", { { "car", "sedan5" } }, no_cells, 1, 1, 4, false },
    { "car of the owner", "car", "", { { "car", "mpv7" }, { "driver", "owner" } }, no_cells, 1, 1, 6, false },
    { "coach", "car", "", { { "car", "coach" } }, no_cells, 1, 1, 16, false },
    { "flags of two parties", "flags", ",主客", { { NULL } }, two_parties, 1500, 1, PEOPLE_MAX, true },
    { "flags, the host right",
      "flags",
      ",主客",
      { { "flags", "host_right" } },
      one_host,
      1500,
      1,
      PEOPLE_MAX,
      true },
    { "flags, the host in the middle",
      "flags",
      ",主客",
      { { "flags", "host_center" } },
      one_host,
      1500,
      1,
      PEOPLE_MAX,
      true },
};

/* Every `step`-th person comes first, to shuffle the rows. */
static test_meeting meet(const struct few_row *row, int people, int step)
{
    test_meeting meeting;
    zc_textbuf csv = { 0 };
    textbuf_format(&csv, "姓名,序号%s\n", row->columns);
    for (int from = 0; from < step; from++)
        for (int person = step - from; person <= people; person += step)
            textbuf_format(&csv, "p%d,%d%s\n", person, person, row->cells(person));
    assert_int_equal(meeting_start(&meeting), ZC_OK);
    for (int at = 0; at < 2 && row->options[at][0]; at++)
        assert_int_equal(meeting_option(&meeting, row->options[at][0], row->options[at][1]), ZC_OK);
    assert_int_equal(meeting_roster(&meeting, textbuf_text(&csv)), ZC_OK);
    assert_int_equal(meeting_solve(&meeting, row->style), ZC_OK);
    textbuf_free(&csv);
    return meeting;
}

static const layout_seat *seat_of(const test_meeting *meeting, int person)
{
    char name[16];
    snprintf(name, sizeof name, "p%d", person);
    for (int seat = 0; seat < meeting->layout->seat_count; seat++)
        if (strcmp(meeting_name_at(meeting, seat), name) == 0)
            return &meeting->layout->seats[seat];
    fail_msg("%s has no chair", name);
    return NULL;
}

static void everybody_sits(const struct few_row *row, const test_meeting *meeting, int people)
{
    int seated = 0;
    for (int seat = 0; seat < meeting->layout->seat_count; seat++)
        seated += strcmp(meeting_name_at(meeting, seat), "_") != 0;
    assert_int_equal(seated, people);
    for (int person = 1; person <= people; person++)
        assert_true(seat_of(meeting, person)->rule != ZC_RULE_PIN && *row->id);
}

static void rows_of_the_roster_do_not_matter(const struct few_row *row, const test_meeting *meeting,
                                             int people)
{
    test_meeting shuffled = meet(row, people, SHUFFLE_STEP);
    for (int person = 1; person <= people; person++)
        assert_string_equal(seat_of(&shuffled, person)->id, seat_of(meeting, person)->id);
    meeting_end(&shuffled);
}

static long steps_from_first(const struct few_row *row, const test_meeting *meeting, int person)
{
    return lround((seat_of(meeting, person)->x_mm - seat_of(meeting, 1)->x_mm) / row->pitch_mm);
}

static void the_last_moves_nobody(const struct few_row *row, const test_meeting *meeting, int people)
{
    test_meeting with_one_more = meet(row, people + 1, 1);
    for (int person = 2; person <= people; person++)
        assert_int_equal(steps_from_first(row, meeting, person),
                         steps_from_first(row, &with_one_more, person));
    meeting_end(&with_one_more);
}

static void holds_at_every_size(void **state)
{
    const struct few_row *row = *state;
    for (int people = row->least; people <= row->most; people++) {
        test_meeting meeting = meet(row, people, 1);
        everybody_sits(row, &meeting, people);
        rows_of_the_roster_do_not_matter(row, &meeting, people);
        if (row->last_at_end)
            the_last_moves_nobody(row, &meeting, people);
        meeting_end(&meeting);
    }
}

int main(void) { return RUN_ROWS(few_rows, holds_at_every_size); }
