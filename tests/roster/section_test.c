/* Rows that office lists put above a section, and rows that are people all the same. */
#include "cmocka_rows.h"
#include "roster/read_text.h"

static struct section_row {
    const char *id, *row, *group; /* the group of the person below; NULL: the row is a person */
} section_rows[] = {
    { "numeral", "第二代表团", "第二代表团" },
    { "head count", "第二代表团（12人）", "第二代表团" },
    { "narrow brackets", "第二代表团(12人)", "第二代表团" },
    { "count behind a blank", "二组 5人", "二组" },
    { "colon", "第二组：", "第二组" },
    { "brackets", "【第二组】", "第二组" },
    { "letter", "B组", "B组" },
    { "Latin", "Group 2", "Group 2" },
    { "role", "特邀嘉宾", "特邀嘉宾" },
    { "staff", "工作人员", "工作人员" },
    { "counted role", "2. 列席人员", "2. 列席人员" },
    { "counted", "一、主席团", "一、主席团" },
    { "a name", "王组", NULL },
    { "a numeral's name", "第五团结", NULL },
    { "an ordinary word", "代表", NULL },
    { "a numeral alone", "十", NULL },
    { "digits alone", "12", NULL },
};

static void reads_sections(void **state)
{
    const struct section_row *row = *state;
    zc_textbuf csv = { 0 };
    zc_roster *roster;
    textbuf_format(&csv, "姓名,单位\n赵一,甲局\n%s,\n钱二,乙局\n", row->row);
    assert_int_equal(read_text(textbuf_text(&csv), false, &roster, NULL), ZC_OK);
    assert_int_equal(zc_roster_people(roster), row->group ? 2 : 3);
    if (row->group)
        assert_string_equal(zc_roster_field(roster, (zc_person){ 1 }, ZC_COLUMN_GROUP), row->group);
    zc_roster_free(roster);
    textbuf_free(&csv);
}

static void a_list_of_names_has_none(void **state)
{
    (void)state;
    zc_roster *roster;
    assert_int_equal(read_text("姓名\n赵一\n工作人员\n", false, &roster, NULL), ZC_OK);
    assert_int_equal(zc_roster_people(roster), 2);
    zc_roster_free(roster);
}

int main(void)
{
    const struct CMUnitTest rest[] = { cmocka_unit_test(a_list_of_names_has_none) };
    return RUN_ROWS(section_rows, reads_sections) + cmocka_run_group_tests(rest, NULL, NULL);
}
