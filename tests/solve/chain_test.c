/* The chain of reasons: what parts a person from the one before him, why he is in his list, where his chair
 * stands. */
#include "cmocka_rows.h"
#include "meeting.h"

static struct chain_row {
    const char *id, *style, *size, *chairs, *option, *value, *roster;
    const char *pin; /* whom a wish pins to rostrum-1-1; NULL: nobody */
    const char *who; /* by name */
    const char *head, *after, *region, *chair;
    const char *place; /* NULL: not looked at */
} chain_rows[] = {
    { "superiors first", "report", "rostrum", "4", "guest_mix", "superior_first",
      "姓名,序号,主客\n王甲,1,主\n李乙,2,客\n张丙,3,客\n赵丁,4,主\n", NULL, "王甲",
      "R-ROSTRUM-EVEN Rostrum, row 1, place 3 of 4",
      "after 张丙: superiors first (guest_mix=superior_first, R-ROSTRUM-GUEST)",
      "nobody has the role, so the first by precedence take its 4 chairs: among the people on the rostrum",
      "chair 1 at the right hand of place 1", NULL },
    { "superiors by turns", "report", "rostrum", "4", "guest_mix", "interleave",
      "姓名,序号,主客\n王甲,1,主\n李乙,2,客\n张丙,3,客\n赵丁,4,主\n", NULL, "张丙",
      "R-ROSTRUM-EVEN Rostrum, row 1, place 3 of 4",
      "after 王甲: superiors and own people by turns (guest_mix=interleave, R-ROSTRUM-GUEST)",
      "nobody has the role, so the first by precedence take its 4 chairs: among the people on the rostrum",
      "chair 1 at the right hand of place 1", NULL },
    { "executive chairs", "report", "rostrum", "1 2", "rows", "by_role",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,执行主席\n", NULL, "王甲",
      "R-ROSTRUM-TWO Rostrum, row 2, place 1 of 2",
      "after 张丙: executive chairs first (rows=by_role, R-ROSTRUM-ROWS)",
      "role 主席台: among the people on the rostrum", "the first place", NULL },
    { "who presides beside executive chairs", "report", "rostrum", "3 1", "rows", "by_role",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台、主持\n张丙,3,执行主席\n", NULL, "李乙",
      "R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3",
      "after 张丙: executive chairs first (rows=by_role, R-ROSTRUM-ROWS)",
      "role 主席台、主持: among the people on the rostrum", "chair 1 at the left hand of place 1", NULL },
    { "who presides first", "report", "rostrum", "3", "chair", "center_front",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,主持\n", NULL, "王甲",
      "R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3",
      "after 张丙: presides: first (chair=center_front, R-ROSTRUM-CHAIR)",
      "role 主席台: among the people on the rostrum", "chair 1 at the left hand of place 1", NULL },
    { "who presides is not behind", "report", "rostrum", "1 2", NULL, NULL,
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,主持\n", NULL, "王甲",
      "R-ROSTRUM-TWO Rostrum, row 2, place 1 of 2",
      "after 张丙: presides: never behind row 1 (chair=by_rank, R-ROSTRUM-CHAIR)",
      "role 主席台: among the people on the rostrum", "the first place", NULL },
    { "rotation", "report", "audience", "1x6", "rotate", "1",
      "姓名,序号,代表团\n王甲,1,东\n李乙,2,东\n张丙,3,东\n", NULL, "王甲",
      "R-AUD-HENG Audience, row 1, place 3 of 6",
      "after 张丙: rotation: the first of the group have moved to its end (rotate=1, R-AUD-NPC)",
      "in no other list: among the audience", "chair 3 from the left end", NULL },
    { "walk-up order", "report", "audience", "2x6", NULL, NULL,
      "姓名,序号,角色\n王甲,2,领奖\n李乙,1,领奖\n张丙,3,\n", NULL, "王甲",
      "R-AUD-AWARD Audience, row 1, place 2 of 6", "after 李乙: walk-up order 1 before 2 (R-AUD-AWARD)",
      "role 领奖: among the recipients of awards", "chair 2 from the left end", NULL },
    { "a pin", "report", "rostrum", "3", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", "王甲", "王甲",
      "PIN pinned by the office (wishes.csv:2)", "",
      "nobody has the role, so the first by precedence take its 3 chairs: among the people on the rostrum",
      "chair 1 at the right hand of place 1", NULL },
    { "beside a pin", "report", "rostrum", "3", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", "王甲",
      "张丙", "R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3",
      "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)",
      "nobody has the role, so the first by precedence take its 3 chairs: among the people on the rostrum",
      "chair 1 at the left hand of place 1", NULL },
    { "a ring", "roundtable", "seats", "4", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", NULL, "张丙",
      "R-BANQ-SEAT table 1, place 3 of 4", "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)",
      "in no other list: among the people present", "chair 1 at the left hand of the main seat", NULL },
    { "nobody's people last", "report", "rostrum", "2", "guest_mix", "superior_first",
      "姓名,序号,主客\n王甲,1,\n李乙,2,主\n", NULL, "王甲", "R-ROSTRUM-TWO Rostrum, row 1, place 2 of 2",
      "after 李乙: those without a side last (guest_mix=superior_first, R-ROSTRUM-GUEST)",
      "nobody has the role, so the first by precedence take its 2 chairs: among the people on the rostrum",
      "chair 1 at the left hand of place 1", NULL },
    { "a head table's sides", "headtable", NULL, NULL, NULL, NULL,
      "姓名,级别,主客\n王甲,3,主\n李乙,1,客\n张丙,1,主\n", NULL, "李乙",
      "R-INTL-HEAD Head table, place 2 of 3",
      "after 张丙: the first host, then the guests, then the other hosts (R-INTL-HEAD)",
      "in no other list: among the people at the head table", "chair 1 at the right hand of place 1", NULL },
    { "a head table's other hosts", "headtable", NULL, NULL, NULL, NULL,
      "姓名,级别,主客\n王甲,1,主\n李乙,2,主\n张丙,7,客\n", NULL, "李乙",
      "R-INTL-HEAD Head table, place 3 of 3",
      "after 张丙: the first host, then the guests, then the other hosts (R-INTL-HEAD)",
      "in no other list: among the people at the head table", "chair 1 at the left hand of place 1", NULL },
    { "beside a lectern", "headtable", NULL, NULL, "lectern", "front_center",
      "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n赵丁,4\n", NULL, "张丙", "R-INTL-HEAD Head table, place 3 of 4",
      "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)",
      "in no other list: among the people at the head table", "chair 1 at the lectern's left hand", NULL },
    { "who presides at the end", "report", "rostrum", "3 3", "chair", "front_end",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,主席台\n赵丁,4,主席台、主持\n", NULL, "赵丁",
      "R-ROSTRUM-CHAIR Rostrum, row 1, the right end", "",
      "role 主席台、主持: among the people on the rostrum", "the right end of the row",
      "presides: takes the right end of row 1, apart from the order of the people on the rostrum "
      "(chair=front_end, R-ROSTRUM-CHAIR)" },
    { "the first beside one at the end", "report", "rostrum", "3 3", "chair", "front_end",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台\n张丙,3,主席台\n赵丁,4,主席台、主持\n", NULL, "王甲",
      "R-ROSTRUM-TWO Rostrum, row 1, place 1 of 2", "", "role 主席台: among the people on the rostrum",
      "in the middle", "1 of 3 among the people on the rostrum, not counting 赵丁, who presides" },
    { "who presides by a pin", "report", "rostrum", "3", "chair", "front_end",
      "姓名,序号,角色\n王甲,1,主席台\n李乙,2,主席台、主持\n", "李乙", "李乙",
      "PIN pinned by the office (wishes.csv:2)", "", "role 主席台、主持: among the people on the rostrum",
      "the right end of the row",
      "presides: apart from the order of the people on the rostrum (chair=front_end, R-ROSTRUM-CHAIR)" },
    { "grades of awards", "award", NULL, NULL, NULL, NULL,
      "姓名,级别,序号,角色\n王甲,,1,颁奖\n李乙,,2,颁奖\n张丙,二等奖,1,领奖\n赵丁,一等奖,2,领奖\n", NULL,
      "张丙", "R-AUD-AWARD Recipients, place 2 of 2",
      "after 赵丁: grade of the award 一等奖 before 二等奖 (R-AUD-AWARD)", "role 领奖: among the recipients",
      "chair 1 at the right hand of place 1", NULL },
    { "a seat of a car", "car", NULL, NULL, NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n赵丁,4\n", NULL,
      "赵丁", "R-CAR Car, place 4 of 4", "after 张丙: order number 3 before 4 (key list, R-AUD-SORT)",
      "in no other list: among the passengers", "front passenger", NULL },
    { "a seat of a coach", "car", "rows", "2 2", "car", "coach", "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n", NULL,
      "张丙", "R-CAR Car, place 3 of 4", "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)",
      "in no other list: among the passengers", "row 2, seat 1 from the right", NULL },
    { "a woman at dinner", "dinner", NULL, NULL, NULL, NULL,
      "姓名,序号,主客,性别\n王甲,1,主,男\n李乙,2,主,女\n张丙,3,客,女\n赵丁,4,客,\n", NULL, "张丙",
      "R-INTL-SOCIAL Table, women, place 1 of 4", "", "woman: among the women",
      "chair 1 at the right hand of the main seat", NULL },
    { "who does not tell at dinner", "dinner", NULL, NULL, NULL, NULL,
      "姓名,序号,主客,性别\n王甲,1,主,男\n李乙,2,主,女\n张丙,3,客,女\n赵丁,4,客,\n", NULL, "赵丁",
      "R-INTL-SOCIAL Table, men, place 1 of 4", "", "sex not stated: counts among the men",
      "chair 1 at the left hand of the main seat", NULL },
    { "an arm", "seminar-u", "rows", "1 2", NULL, NULL, "姓名,序号\n王甲,1\n李乙,2\n张丙,3\n赵丁,4\n钱戊,5\n",
      NULL, "钱戊", "R-TALK-U Arms, place 4 of 4",
      "after 赵丁: order number 4 before 5 (key list, R-AUD-SORT)",
      "in no other list: among the people present", "right arm, chair 2 from the far end", NULL },
    { "a witness", "signing", NULL, NULL, NULL, NULL,
      "姓名,序号,主客,角色\n王甲,1,主,签字\n李乙,2,客,签字\n张丙,3,主,\n赵丁,4,主,\n钱戊,5,客,\n", NULL,
      "赵丁", "R-SIGN Witnesses, hosts, place 2 of 2",
      "after 张丙: order number 3 before 4 (key list, R-AUD-SORT)", "host: among the hosts",
      "chair 2 to the left of the middle line", NULL },
    { "an assistant", "signing", NULL, NULL, NULL, NULL,
      "姓名,序号,主客,角色\n王甲,1,主,签字\n李乙,2,客,签字\n张丙,3,主,助签\n赵丁,4,客,助签\n", NULL, "赵丁",
      "R-SIGN Assistants, guests, place 1 of 1", "", "guest, role 助签: among the guests' assistants",
      "chair 2 to the right of the middle line", NULL },
    { "a flag", "flags", NULL, NULL, NULL, NULL, "姓名,序号,主客\n中国,1,主\n法国,2,客\n德国,3,客\n", NULL,
      "德国", "R-FLAG Flag stand, guests, place 2 of 2",
      "after 法国: order number 2 before 3 (key list, R-AUD-SORT)", "guest: among the guests' flags",
      "chair 2 to the right of the middle line", NULL },
    { "a flag from the end", "flags", NULL, NULL, "flags", "host_right",
      "姓名,序号,主客\n中国,1,主\n法国,2,客\n德国,3,客\n", NULL, "法国", "R-FLAG Flag stand, place 2 of 3",
      "", "guest: among the guests' flags", "chair 2 from the right end", NULL },
    { "a sofa", "sofa", NULL, NULL, NULL, NULL, "姓名,序号,主客\n王甲,1,主\n李乙,2,客\n张丙,3,客\n", NULL,
      "张丙", "R-TALK-SOFA Guests, place 2 of 2",
      "after 李乙: order number 2 before 3 (key list, R-AUD-SORT)", "guest: among the guests",
      "chair 2 to the right of the middle line", NULL },
    { "a step", "podium", NULL, NULL, NULL, NULL, "姓名,级别\n王甲,1\n李乙,2\n张丙,3\n", NULL, "张丙",
      "R-PHOTO-PODIUM Podium, place 3 of 3", "after 李乙: rank 2 before 3 (key rank, R-RANK-POST)",
      "in no other list: among the winners", "step 3, chair 1 at the left hand of place 1", NULL },
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
    if (row->size)
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
    if (row->place)
        assert_string_equal(reason.place, row->place);
    zc_reasons_free(reasons);
    meeting_end(&meeting);
}

int main(void) { return RUN_ROWS(chain_rows, tells_the_chain); }
