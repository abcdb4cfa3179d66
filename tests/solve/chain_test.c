/* The chain of reasons: what parts a person from the one before him, why he is in his list, where his chair
 * stands. */
#include "cmocka_rows.h"
#include "meeting.h"

static struct chain_row {
    const char *id, *style, *size, *chairs, *option, *value, *roster;
    const char *pin; /* whom a wish pins to rostrum-1-1; NULL: nobody */
    const char *who; /* by name */
    const char *head, *after, *region, *chair;
} chain_rows[] = {
    { "superiors first", "report", "rostrum", "4", "guest_mix", "superior_first",
      "姓名,序号,主客\n王甲,1,主\n李乙,2,客\n张丙,3,客\n赵丁,4,主\n", NULL, "王甲",
      "R-ROSTRUM-EVEN Rostrum, row 1, place 3 of 4",
      "after 张丙: superiors first (guest_mix=superior_first, R-ROSTRUM-GUEST)",
      "nobody has the role, so the first by precedence take its 4 chairs: among the people on the rostrum",
      "chair 1 at the right hand of place 1" },
    { "superiors by turns", "report", "rostrum", "4", "guest_mix", "interleave",
      "姓名,序号,主客\n王甲,1,主\n李乙,2,客\n张丙,3,客\n赵丁,4,主\n", NULL, "张丙",
      "R-ROSTRUM-EVEN Rostrum, row 1, place 3 of 4",
      "after 王甲: superiors and own people by turns (guest_mix=interleave, R-ROSTRUM-GUEST)",
      "nobody has the role, so the first by precedence take its 4 chairs: among the people on the rostrum",
      "chair 1 at the right hand of place 1" },
    { "executive chairs", "report", "rostrum", "1 2", "rows", "by_role",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,执行主席\n", NULL, "王甲",
      "R-ROSTRUM-TWO Rostrum, row 2, place 1 of 2",
      "after 张丙: executive chairs first (rows=by_role, R-ROSTRUM-ROWS)",
      "role 主席台: among the people on the rostrum", "the first place" },
    { "who presides beside executive chairs", "report", "rostrum", "3 1", "rows", "by_role",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台、主持\n张丙,3,执行主席\n", NULL, "李乙",
      "R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3",
      "after 张丙: executive chairs first (rows=by_role, R-ROSTRUM-ROWS)",
      "role 主席台、主持: among the people on the rostrum", "chair 1 at the left hand of place 1" },
    { "who presides first", "report", "rostrum", "3", "chair", "center_front",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,主持\n", NULL, "王甲",
      "R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3",
      "after 张丙: presides: first (chair=center_front, R-ROSTRUM-CHAIR)",
      "role 主席台: among the people on the rostrum", "chair 1 at the left hand of place 1" },
    { "who presides is not behind", "report", "rostrum", "1 2", NULL, NULL,
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,主持\n", NULL, "王甲",
      "R-ROSTRUM-TWO Rostrum, row 2, place 1 of 2",
      "after 张丙: presides: never behind row 1 (chair=by_rank, R-ROSTRUM-CHAIR)",
      "role 主席台: among the people on the rostrum", "the first place" },
    { "rotation", "report", "audience", "1x6", "rotate", "1",
      "姓名,序号,代表团\n王甲,1,东\n李乙,2,东\n张丙,3,东\n", NULL, "王甲",
      "R-AUD-HENG Audience, row 1, place 3 of 6",
      "after 张丙: rotation: the first of the group have moved to its end (rotate=1, R-AUD-NPC)",
      "in no other list: among the audience", "chair 3 from the left end" },
    { "walk-up order", "report", "audience", "2x6", NULL, NULL,
      "姓名,序号,角色\n王甲,2,领奖\n李乙,1,领奖\n张丙,3,\n", NULL, "王甲",
      "R-AUD-AWARD Audience, row 1, place 2 of 6", "after 李乙: walk-up order 1 before 2 (R-AUD-AWARD)",
      "role 领奖: among the recipients of awards", "chair 2 from the left end" },
    { "a pin", "report", "rostrum", "3", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", "王甲", "王甲",
      "PIN pinned by the office (wishes.csv:2)", "",
      "nobody has the role, so the first by precedence take its 3 chairs: among the people on the rostrum",
      "chair 1 at the right hand of place 1" },
    { "beside a pin", "report", "rostrum", "3", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", "王甲",
      "张丙", "R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3",
      "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)",
      "nobody has the role, so the first by precedence take its 3 chairs: among the people on the rostrum",
      "chair 1 at the left hand of place 1" },
    { "a ring", "roundtable", "seats", "4", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", NULL, "张丙",
      "R-BANQ-SEAT table 1, place 3 of 4", "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)",
      "in no other list: among the people present", "chair 1 at the left hand of the main seat" },
};

static zc_person person_called(const zc_roster *roster, const char *name)
{
    zc_person person = { 0 };
    while (!text_equal(zc_roster_field(roster, person, ZC_COLUMN_NAME), name))
        person.at++;
    return person;
}

static void tells_the_chain(void **state)
{
    const struct chain_row *row = *state;
    const zc_wish wish = { ZC_WISH_PIN, row->pin, "rostrum-1-1", { .file = "wishes.csv", .line = 2 } };
    test_meeting meeting;
    zc_reasons *reasons;
    zc_reason reason;

    assert_int_equal(meeting_start(&meeting), ZC_OK);
    assert_int_equal(meeting_roster(&meeting, row->roster), ZC_OK);
    assert_int_equal(meeting_size(&meeting, row->size, row->chairs), ZC_OK);
    if (row->option)
        assert_int_equal(meeting_option(&meeting, row->option, row->value), ZC_OK);
    const zc_solve_input input = { .style = row->style,
                                   .roster = meeting.roster,
                                   .venue = meeting.venue,
                                   .sizes = meeting.sizes,
                                   .options = meeting.options,
                                   .data = meeting.path,
                                   .wishes = &wish,
                                   .wish_count = row->pin ? 1 : 0 };
    assert_int_equal(zc_solve(&input, &meeting.layout, &meeting.plan, meeting.diags), ZC_OK);
    assert_int_equal(zc_reasons_make(&input, meeting.layout, meeting.plan, ZC_LANG_EN, &reasons), ZC_OK);
    assert_int_equal(zc_reasons_of(reasons, person_called(meeting.roster, row->who), &reason), ZC_OK);
    assert_string_equal(reason.head, row->head);
    assert_string_equal(reason.after, row->after);
    assert_string_equal(reason.region, row->region);
    assert_string_equal(reason.chair, row->chair);
    zc_reasons_free(reasons);
    meeting_end(&meeting);
}

int main(void) { return RUN_ROWS(chain_rows, tells_the_chain); }
