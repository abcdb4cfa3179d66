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
    { "numbers", "姓名,级别\n甲,3\n乙,1\n丙,2\n", "rank", ZC_OK, "乙丙甲" },
    { "no rank stands last", "姓名,级别\n甲,\n乙,科员\n", "rank", ZC_OK, "乙甲" },
    { "a tie falls to the order column", "姓名,级别,序号\n甲,1,3\n乙,1,2\n丙,1,1\n", "rank", ZC_OK,
      "丙乙甲" },
    { "a tie of all falls to the rows", "姓名,级别\n甲,1\n乙,1\n", "rank list", ZC_OK, "甲乙" },
    { "by list alone", "姓名,级别,序号\n甲,1,2\n乙,9,1\n", "list", ZC_OK, "乙甲" },
    { "boost", "姓名,级别,提升\n甲,2,\n乙,4,3\n", "rank", ZC_OK, "乙甲" },
    { "grades of awards rank nobody else", "姓名,级别,角色\n甲,2,\n乙,一等奖,领奖\n丙,1,\n", "rank", ZC_OK,
      NULL },
    { "numbers and words", "姓名,级别\n甲,1\n乙,正处级\n", "rank", ZC_BAD_INPUT, "precedence-mixed-ranks" },
    { "unknown key", "姓名\n甲\n", "rnak", ZC_BAD_INPUT, "precedence-unknown-key" },
};

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
    assert_int_equal(zc_precedence_order(roster, options, order, diags), row->status);
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
    assert_int_equal(zc_precedence_order(roster, options, order, diags), ZC_OK);
    assert_int_equal(precedence_groups(roster, options, order, 4, arena, &groups), 3);
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
    return RUN_ROWS(order_rows, orders) + cmocka_run_group_tests(tests, NULL, NULL);
}
