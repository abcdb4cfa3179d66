#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

static struct order_row {
    const char *id, *csv, *by;
    zc_status status;
    const char *names; /* in order; or the problem's id */
} order_rows[] = {
    { "posts", "姓名,级别\n甲,副处级\n乙,正厅级\n丙,县处级正职\n", "rank list", ZC_OK, "乙丙甲" },
    { "grades stand below their posts", "姓名,级别\n甲,二级调研员\n乙,正处级\n丙,一级调研员\n丁,副厅级\n",
      "rank", ZC_OK, "丁丙乙甲" },
    { "R-RANK-POST",
      "姓名,级别\n乙,国家级副职\n丁,省部级副职\n己,厅局级副职\n辛,县处级副职\n癸,乡科级副职\n壬,乡科级正职\n"
      "庚,县处级正职\n戊,厅局级正职\n丙,省部级正职\n甲,国家级正职\n",
      "rank", ZC_OK, "甲乙丙丁戊己庚辛壬癸" },
    { "R-RANK-JI",
      "姓名,级别\n乙,二级巡视员\n丁,二级调研员\n己,四级调研员\n辛,二级主任科员\n癸,四级主任科员\n丑,"
      "二级科员\n"
      "子,一级科员\n壬,三级主任科员\n庚,一级主任科员\n戊,三级调研员\n丙,一级调研员\n甲,一级巡视员\n",
      "rank", ZC_OK, "甲乙丙丁戊己庚辛壬癸子丑" },
    { "short forms", "姓名,级别\n丁,副处\n乙,副部级\n丙,正局\n甲,正省级\n", "rank", ZC_OK, "甲乙丙丁" },
    { "enterprise posts", "姓名,级别\n丁,副总经理\n乙,董事长\n丙,总经理\n甲,党委书记\n", "rank", ZC_OK,
      "甲乙丙丁" },
    { "heads of mission", "姓名,级别\n丙,代办\n乙,公使\n甲,大使\n", "rank", ZC_OK, "甲乙丙" },
    { "a bare band is its lower half", "姓名,级别\n乙,厅局级\n丙,一级调研员\n甲,正厅级\n", "rank", ZC_OK,
      "甲乙丙" },
    { "coded ranks", "姓名,级别\n丙,7-其他代表\n乙,3.副部级\n甲,2、正厅\n", "rank", ZC_OK, "甲乙丙" },
    { "list before rank", "姓名,级别,序号\n乙,1,1\n甲,9,1\n丙,1,2\n", "list rank", ZC_OK, "乙甲丙" },
    { "numbers", "姓名,级别\n甲,3\n乙,1\n丙,2\n", "rank", ZC_OK, "乙丙甲" },
    { "no rank stands last", "姓名,级别\n甲,\n乙,科员\n", "rank", ZC_OK, "乙甲" },
    { "a tie falls to the order column", "姓名,级别,序号\n甲,1,3\n乙,1,2\n丙,1,1\n", "rank", ZC_OK,
      "丙乙甲" },
    { "a tie of all falls to the rows", "姓名,级别\n甲,1\n乙,1\n", "rank list", ZC_OK, "甲乙" },
    { "by list alone", "姓名,级别,序号\n甲,1,2\n乙,9,1\n", "list", ZC_OK, "乙甲" },
    { "boost", "姓名,级别,提升\n甲,2,\n乙,4,3\n", "rank", ZC_OK, "乙甲" },
    { "half a boost", "姓名,级别,提升\n甲,2,\n乙,4,1.5\n", "rank", ZC_BAD_INPUT, "precedence-bad-number" },
    { "grades of awards rank nobody else", "姓名,级别,角色\n甲,2,\n乙,一等奖,领奖\n丙,1,\n", "rank", ZC_OK,
      NULL },
    { "numbers and words", "姓名,级别\n甲,1\n乙,正处级\n", "rank", ZC_BAD_INPUT, "precedence-mixed-ranks" },
    { "the roster's own reading", "姓名,拼音\n单一,Dan Yi\n曹二,\n", "pinyin", ZC_OK, "曹二单一" },
    { "a surname's reading", "姓名\n单一\n曹二\n仇三\n", "pinyin", ZC_OK, "曹二仇三单一" },
    { "syllables written together", "姓名,拼音\n王一二,WANG Xian\n王三四,WANG Xi'an\n王五六,wang2 xi1 a1\n",
      "pinyin", ZC_OK, "王五六王三四王一二" },
    { "a compound surname ends before the next", "姓名\n欧阳一\n欧一二\n", "pinyin", ZC_OK, "欧一二欧阳一" },
    { "the alphabet without marks and case", "姓名,英文名\n甲,Élan\n乙,edward\n丙,Eva\n", "alpha", ZC_OK,
      "乙甲丙" },
    { "a dot stands before all characters", "姓名\n买买提一\n买·提二\n", "strokes", ZC_OK,
      "买·提二买买提一" },
    { "characters beyond the table", "姓名\n王㛃\n王一\n王𠀀\n", "strokes", ZC_OK, "王一王𠀀王㛃" },
    { "dates of all forms", "姓名,任职时间\n甲,2019-06\n乙,2019\n丙,2019年6月1日\n丁,\n戊,2019/6/1 09:00\n",
      "joined", ZC_OK, "乙甲丙戊丁" },
    { "no date", "姓名,任职时间\n甲,2019-13\n", "joined", ZC_BAD_INPUT, "precedence-bad-date" },
    { "no such day", "姓名,任职时间\n甲,2019-02-29\n", "joined", ZC_BAD_INPUT, "precedence-bad-date" },
    { "votes that are none", "姓名,得票\n甲,很多\n", "votes", ZC_BAD_INPUT, "precedence-bad-number" },
    { "units by the beginning of the name",
      "姓名,单位\n甲,湖北省武汉市\n乙,教育部办公厅\n丙,\n丁,国家发改委\n", "unit", ZC_OK, "丁乙甲丙" },
    { "a unit that the list lacks", "姓名,单位\n甲,教育司\n", "unit", ZC_BAD_INPUT,
      "precedence-unknown-unit" },
    { "the highest of several posts",
      "姓名,职务\n甲,市委副书记、副市长\n乙,市委副书记、市长\n丙,市纪委书记\n丁,市委常委、纪委书记\n",
      "teams", ZC_OK, "乙甲丁丙" },
    { "a post of today before one of the past in the four bodies",
      "姓名,职务\n甲,市政协副主席、原市委书记\n乙,副市长\n丙,市委副书记\n丁,原平市委书记\n", "teams", ZC_OK,
      "丁丙乙甲" },
    { "a post of the past where there is none of today", "姓名,职务\n甲,副市长\n乙,原市长\n", "teams", ZC_OK,
      "乙甲" },
    { "a post of today before one of the past in an enterprise",
      "姓名,职务\n甲,前总经理、总会计师\n乙,副总经理\n丙,原党委书记、董事长\n", "enterprise", ZC_OK,
      "丙乙甲" },
    { "unknown key", "姓名\n甲\n", "rnak", ZC_BAD_INPUT, "precedence-unknown-key" },
};

/* With an option of the key, and what is told of it. */
static struct option_row {
    const char *id, *csv, *by, *key, *value;
    const char *names; /* in order */
    const char *told;  /* the id of the one note or warning; NULL: none */
} option_rows[] = {
    { "characters beyond the table are told", "姓名\n王㛃\n王一\n王𠀀\n", "strokes", NULL, NULL,
      "王一王𠀀王㛃", "precedence-beyond-strokes" },
    { "a key that stands twice", "姓名\n乙\n甲\n", "list list", NULL, NULL, "乙甲", NULL },
    { "pinyin tells nothing of strokes", "姓名\n王𠀀\n王一\n", "pinyin", NULL, NULL, "王𠀀王一", NULL },
    { "郑 begins with a left-falling stroke", "姓名\n法一\n郑一\n浅一\n", "strokes", NULL, NULL,
      "郑一浅一法一", NULL },
    { "郑 began with two dots", "姓名\n法一\n郑一\n浅一\n", "strokes", "stroke_std", "legacy", "浅一法一郑一",
      NULL },
    { "equal strokes by their forms", "姓名\n叨一\n另一\n叻一\n", "strokes", NULL, NULL, "叨一另一叻一",
      NULL },
    { "equal strokes by structure", "姓名\n叨一\n另一\n叻一\n", "strokes", "stroke_std", "legacy",
      "叨一叻一另一", NULL },
    { "a character without a reading stands last", "姓名\n王𰀀\n王做\n", "pinyin", NULL, NULL,
      "王做王𰀀", "precedence-no-reading" },
    { "a reading without tones has the usual ones", "姓名,拼音\n王子,\n王一,Wang Yi\n", "pinyin", NULL, NULL,
      "王一王子", NULL },
    { "a dot is no syllable", "姓名\n买买提\n买·安\n", "pinyin", NULL, NULL, "买·安买买提", NULL },
    { "a reading that is too short", "姓名,拼音\n王做,Wang\n王一,\n", "pinyin", NULL, NULL, "王做王一",
      "precedence-uneven-reading" },
};

static void orders_with_an_option(void **state)
{
    const struct option_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_roster *roster;
    zc_person order[16];
    zc_textbuf names = { 0 };

    assert_int_equal(zc_option_set(options, "by", row->by, (zc_place){ 0 }, diags), ZC_OK);
    if (row->key)
        assert_int_equal(zc_option_set(options, row->key, row->value, (zc_place){ 0 }, diags), ZC_OK);
    assert_int_equal(read_text(row->csv, false, &roster, diags), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, diags), ZC_OK);
    for (int place = 0; place < zc_roster_people(roster); place++)
        textbuf_add(&names, zc_roster_field(roster, order[place], ZC_COLUMN_NAME));
    assert_string_equal(textbuf_text(&names), row->names);
    assert_int_equal(zc_diags_count(diags), row->told ? 1 : 0);
    if (row->told)
        assert_int_equal(diags_of(diags, row->told), 1);
    textbuf_free(&names);
    zc_roster_free(roster);
    zc_options_free(options);
    zc_diags_free(diags);
}

static void orders(void **state)
{
    const struct order_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_roster *roster;
    zc_person order[16];
    zc_textbuf names = { 0 };

    assert_int_equal(zc_option_set(options, "by", row->by, (zc_place){ 0 }, diags), ZC_OK);
    assert_int_equal(read_text(row->csv, false, &roster, diags), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, diags), row->status);
    if (row->status)
        assert_int_equal(diags_of(diags, row->names), 1);
    for (int place = 0; row->status == ZC_OK && place < zc_roster_people(roster); place++)
        textbuf_add(&names, zc_roster_field(roster, order[place], ZC_COLUMN_NAME));
    if (row->status == ZC_OK && row->names)
        assert_string_equal(textbuf_text(&names), row->names);
    textbuf_free(&names);
    zc_roster_free(roster);
    zc_options_free(options);
    zc_diags_free(diags);
}

static void groups_stand_by_their_least_order(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    zc_roster *roster;
    zc_person order[16];
    precedence_group *groups;
    const char *csv = "姓名,代表团,序号\n甲,东,5\n乙,西,2\n丙,东,9\n丁,南,\n";
    assert_int_equal(read_text(csv, false, &roster, diags), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, diags), ZC_OK);
    assert_int_equal(precedence_groups(roster, options, NULL, order, 4, arena, &groups), 3);
    assert_string_equal(groups[0].name, "西");
    assert_string_equal(groups[1].name, "东");
    assert_int_equal(groups[1].people, 2);
    assert_string_equal(groups[2].name, "南");
    arena_free(arena);
    zc_roster_free(roster);
    zc_options_free(options);
    zc_diags_free(diags);
}

static void keys_are_told_where_they_stand(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    const zc_place place = { "event.xml", NULL, 5, 17 };
    assert_int_equal(zc_precedence_check_keys("list, rank", place, diags), ZC_OK);
    assert_int_equal(zc_precedence_check_keys("rnak lst", place, diags), ZC_BAD_INPUT);
    assert_int_equal(zc_precedence_check_keys("rnak", place, NULL), ZC_BAD_INPUT);
    assert_int_equal(zc_diags_count(diags), 2);
    assert_int_equal(zc_diags_at(diags, 0)->place.line, 5);
    assert_non_null(strstr(zc_diag_text(diags, zc_diags_at(diags, 0), ZC_LANG_EN), "did you mean rank"));
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(groups_stand_by_their_least_order),
                                        cmocka_unit_test(keys_are_told_where_they_stand) };
    return RUN_ROWS(order_rows, orders) + RUN_ROWS(option_rows, orders_with_an_option) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
