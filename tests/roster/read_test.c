#include "cmocka_rows.h"
#include "roster/read_text.h"
#include <stdio.h>

/* ---- good and bad lists ---- */

static struct list_row {
    const char *id, *csv;
    bool strict;
    zc_status status;
    const char *problem; /* an id that must be reported; NULL: none at all */
    int people;
} list_rows[] = {
    { "plain", "姓名,单位\n王宏,甲局\n李丹,乙局\n", false, ZC_OK, NULL, 2 },
    { "English", "Name,Unit\nAnn Lee,A\nBob Ray,B\n", false, ZC_OK, NULL, 2 },
    { "names alone", "姓名\n王宏\n", false, ZC_OK, NULL, 1 },
    { "a title above", "参会人员名单\n姓名,单位\n王宏,甲局\n", false, ZC_OK, "roster-title", 1 },
    { "a section", "姓名,单位\n一、主席团,\n王宏,甲局\n", false, ZC_OK, "roster-section", 1 },
    { "a footer", "序号,姓名\n1,王宏\n合计：,1\n", false, ZC_OK, "roster-footer", 1 },
    { "a repeated header", "姓名,单位\n王宏,甲局\n姓名,单位\n李丹,乙局\n", false, ZC_OK, NULL, 2 },
    { "misspelt heading", "姓明,单位\n王宏,甲局\n", false, ZC_BAD_INPUT, "roster-no-name-column", 0 },
    { "nobody", "姓名,单位\n", false, ZC_BAD_INPUT, "roster-empty", 0 },
    { "a row without a name", "姓名,单位,职务\n王宏,甲局,局长\n,乙局,局长\n", false, ZC_BAD_INPUT,
      "roster-no-name", 0 },
    { "the same person twice", "姓名,单位\n王宏,甲局\n王　宏,甲局\n", false, ZC_BAD_INPUT,
      "roster-same-person", 0 },
    { "two of one name", "姓名,单位\n王宏,甲局\n王宏,乙局\n", false, ZC_OK, "roster-same-name", 2 },
    { "unknown rank", "姓名,级别\n王宏,正厅局长\n", false, ZC_OK, "roster-unknown-rank", 1 },
    { "unknown rank, strict", "姓名,级别\n王宏,正厅局长\n", true, ZC_BAD_INPUT, "roster-unknown-rank", 0 },
    { "a bare band", "姓名,级别\n王宏,厅局级\n", false, ZC_OK, "roster-bare-rank", 1 },
    { "a coded rank", "姓名,级别\n王宏,7-其他代表\n", false, ZC_OK, "roster-coded-rank", 1 },
    { "unknown role", "姓名,角色\n王宏,主席抬\n", false, ZC_OK, "roster-unknown-role", 1 },
    { "unknown side", "姓名,主客\n王宏,左\n", false, ZC_OK, "roster-unknown-side", 1 },
    { "no number", "序号,姓名\n甲,王宏\n", false, ZC_OK, "roster-bad-number", 1 },
    { "a row of another cell alone", "姓名,单位,备注\n王宏,甲局,\n,,请假\n", false, ZC_BAD_INPUT,
      "roster-no-name", 0 },
    { "numbers without people", "序号,姓名\n1,王宏\n2,\n3,\n", false, ZC_OK, "roster-numbered-rows", 1 },
    { "misspelt column", "姓名,代表闭\n王宏,甲团\n", false, ZC_BAD_INPUT, "roster-near-heading", 0 },
    { "misspelt in English", "name,rnak\nAnn,1\n", false, ZC_BAD_INPUT, "roster-near-heading", 0 },
    { "another column", "姓名,身高（cm）,房号,桌号\n王宏,170,1,2\n", false, ZC_OK, NULL, 1 },
    { "a column near one", "姓名,职称级别,席次号\n王宏,高级,3\n", false, ZC_OK, NULL, 1 },
    { "a repeated header of two rows",
      "姓名,单位及职务,\n,单位,职务\n王宏,甲,长\n姓名,单位及职务,\n,单位,职务\n李丹,乙,长\n", false, ZC_OK,
      NULL, 2 },
    { "a boost in words", "姓名,提升\n王宏,两位\n李丹,两位\n", false, ZC_OK, "roster-bad-number", 2 },
    { "an unknown role of two", "姓名,角色\n王宏,主席抬\n李丹,主席抬\n", false, ZC_OK, "roster-unknown-role",
      2 },
    { "a failed formula as a name", "姓名,单位\n#N/A,甲局\n李丹,乙局\n", false, ZC_BAD_INPUT,
      "roster-bad-cell", 0 },
    { "nothing but failed formulas", "姓名\n#REF!\n", false, ZC_BAD_INPUT, "roster-bad-cell", 0 },
    { "failed formulas elsewhere", "姓名,单位,级别\n王宏,#N/A,正处\n李丹,#REF!,正处\n", false, ZC_OK,
      "roster-bad-cell", 2 },
    { "two columns of one word", "姓名,单位,部门\n王宏,甲局,一处\n", false, ZC_OK, "roster-duplicate-column",
      1 },
};

static void reads(void **state)
{
    const struct list_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_roster *roster;
    assert_int_equal(read_text(row->csv, row->strict, &roster, diags), row->status);
    if (row->problem)
        assert_int_equal(diags_of(diags, row->problem), 1);
    else
        assert_int_equal(zc_diags_count(diags), 0);
    assert_int_equal(roster ? zc_roster_people(roster) : 0, row->people);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

/* ---- one cell ---- */

static struct cell_row {
    const char *id, *csv;
    zc_column column;
    const char *text;
} cell_rows[] = {
    { "blanks in a Han name", "姓名\n王　 宏\n", ZC_COLUMN_NAME, "王宏" },
    { "blanks in a Latin name", "姓名\nElena   Petrova\n", ZC_COLUMN_NAME, "Elena Petrova" },
    { "a line break in a Han name", "姓名\n\"王\n宏\"\n", ZC_COLUMN_NAME, "王宏" },
    { "a control in a name", "姓名\nAnn\aLee\n", ZC_COLUMN_NAME, "Ann Lee" },
    { "a line break in a title", "姓名,职务\n王宏,\"主任\n副书记\"\n", ZC_COLUMN_TITLE, "主任 副书记" },
    { "a tab in a unit", "姓名,单位\n王宏,A\tB\n", ZC_COLUMN_UNIT, "A B" },
    { "a break beside a blank", "姓名,单位\n王宏,\"A \n B\"\n", ZC_COLUMN_UNIT, "A  B" },
    { "a line break in a group", "姓名,代表团\n王宏,\"城东\r\n代表团\"\n", ZC_COLUMN_GROUP, "城东代表团" },
    { "a blank of no width in a group", "姓名,代表团\n王宏,城西\u200B代表团\n", ZC_COLUMN_GROUP,
      "城西代表团" },
    { "a heading with a blank", "姓　名\n王宏\n", ZC_COLUMN_NAME, "王宏" },
    { "a heading with a remark", "姓名,级别（填写）\n王宏,正处级\n", ZC_COLUMN_RANK, "正处级" },
    { "the one without a remark wins", "姓名,单位（旧）,单位\n王宏,甲,乙\n", ZC_COLUMN_UNIT, "乙" },
    { "of two alike the left one", "姓名,单位,部门\n王宏,甲,乙\n", ZC_COLUMN_UNIT, "甲" },
    { "a section is the group", "姓名,单位\n二、马军,\n王宏,甲\n", ZC_COLUMN_GROUP, "二、马军" },
    { "an own group wins", "姓名,代表团\n二、马军,\n王宏,甲团\n", ZC_COLUMN_GROUP, "甲团" },
    { "a header of two rows", "序号,姓名,单位及职务,\n,,单位,职务\n1,王宏,甲局,局长\n", ZC_COLUMN_TITLE,
      "局长" },
    { "a header of unknown words below", "姓名,联系方式,,级别\n,手机,车牌号,\n王宏,1,2,正处\n",
      ZC_COLUMN_RANK, "正处" },
    { "a bilingual heading", "Name,单位/部门\n王宏,甲\n", ZC_COLUMN_UNIT, "甲" },
    { "numbers make no group", "序号,姓名\n1,\n2,王宏\n", ZC_COLUMN_GROUP, "" },
    { "a failed formula", "姓名,单位\n王宏,#VALUE!\n", ZC_COLUMN_UNIT, "" },
    { "a word with #", "姓名,单位\n王宏,#1\n", ZC_COLUMN_UNIT, "#1" },
    { "a newline inside", "姓名,备注\n王宏,\"素食\n轮椅\"\n", ZC_COLUMN_NOTE, "素食\n轮椅" },
};

static void keeps_cell(void **state)
{
    const struct cell_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_roster *roster;
    assert_int_equal(read_text(row->csv, false, &roster, diags), ZC_OK);
    assert_string_equal(zc_roster_field(roster, (zc_person){ 0 }, row->column), row->text);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

/* ---- the list as an office sends it ---- */

static void reads_the_office_list(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    zc_roster *roster;
    assert_int_equal(zc_table_read(TESTS_DIR "/roster/data/01.gb18030.csv", NULL, &table, diags), ZC_OK);
    assert_int_equal(zc_roster_read(table, NULL, NULL, &roster, diags), ZC_OK);
    zc_table_free(table);
    assert_int_equal(zc_roster_people(roster), 42);
    assert_int_equal(diags_of(diags, "roster-section"), 5);
    assert_int_equal(diags_of(diags, "roster-footer"), 1);
    assert_string_equal(zc_roster_title(roster), "梁山泊第一届英雄大会");
    assert_string_equal(zc_roster_field(roster, (zc_person){ 1 }, ZC_COLUMN_NAME), "卢俊义");
    assert_string_equal(zc_roster_field(roster, (zc_person){ 1 }, ZC_COLUMN_TITLE), "副首领");
    assert_string_equal(zc_roster_field(roster, (zc_person){ 4 }, ZC_COLUMN_GROUP), "二、马军");
    assert_int_equal(zc_roster_extras(roster), 3);
    assert_string_equal(zc_roster_extra_heading(roster, 1), "手机");
    zc_roster_free(roster);
    zc_diags_free(diags);
}

/* ---- the meeting's name in the title of its list ---- */

static struct title_row {
    const char *id, *above, *title; /* the rows above the header; what the meeting is called */
} title_rows[] = {
    { "a list", "全市经济工作会议参会名单", "全市经济工作会议" },
    { "the longest word", "全市经济工作会议参会人员名单汇总表", "全市经济工作会议" },
    { "sign-in", "全市经济工作会议签到表", "全市经济工作会议" },
    { "a remark", "全市经济工作会议与会人员名单（第二稿）", "全市经济工作会议" },
    { "padded", "全市经济工作会议　参 会 名 单", "全市经济工作会议" },
    { "a dash", "全市经济工作会议——座次表", "全市经济工作会议" },
    { "of", "全市经济工作会议的回执汇总表", "全市经济工作会议" },
    { "no list", "全市经济工作会议", "全市经济工作会议" },
    { "a year", "经济工作会议2026", "经济工作会议2026" },
    { "a remark of the meeting", "全市经济工作会议（扩大）", "全市经济工作会议（扩大）" },
    { "a word within", "全市名单管理工作会议", "全市名单管理工作会议" },
    { "quoted", "“全市名单”发布会花名册", "“全市名单”发布会" },
    { "a list alone", "参会人员名单", "" },
    { "an annex above", "附件 2\n全市经济工作会议报名表", "全市经济工作会议" },
    { "a list alone above", "名单\n全市经济工作会议", "全市经济工作会议" },
    { "English", "Spring Forum: List of Attendees", "Spring Forum" },
    { "an English word is not cut", "The Enroster", "The Enroster" },
    { "long", "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸会议名单",
      "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸会议" },
};

static void names_the_meeting(void **state)
{
    const struct title_row *row = *state;
    char csv[1024];
    zc_roster *roster;
    zc_diags *diags = zc_diags_make();
    snprintf(csv, sizeof csv, "%s\n姓名,单位\n王宏,甲局\n", row->above);
    assert_int_equal(read_text(csv, false, &roster, diags), ZC_OK);
    assert_string_equal(zc_roster_title(roster), row->title);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

static void finds_people(void **state)
{
    (void)state;
    zc_person person;
    zc_roster *roster;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(read_text("姓名,单位\n王宏,甲\n李丹,甲\n王宏,乙\n", false, &roster, diags), ZC_OK);
    assert_int_equal(roster_find(roster, "王 宏", &person), 2);
    assert_int_equal(roster_find(roster, "王宏@乙", &person), 1);
    assert_int_equal(person.at, 2);
    assert_int_equal(roster_find(roster, "赵六", &person), 0);
    assert_int_equal(roster_find(roster, "王宏@丙", &person), 0);
    assert_int_equal(roster_find(roster, "王宏宏", &person), 0);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

/* What tells namesakes apart finds each of them alone, and is said in the warning. */
static void tells_namesakes_apart(void **state)
{
    (void)state;
    static const char *const calls[] = { "张伟@甲局@处长", "张伟@科长",   "张伟@乙局", "王五@",
                                         "王五@甲局@",     "王五@东城团", "李丹" };
    static const char csv[] = "姓名,单位,职务,代表团\n张伟,甲局,处长,\n张伟,甲局,科长,\n张伟,乙局,处长,\n"
                              "王五,,,\n王五,甲局,,\n王五,甲局,,东城团\n李丹,甲局,处长,东城团\n";
    zc_roster *roster;
    zc_diags *diags = zc_diags_make();
    zc_arena *arena = arena_make();
    assert_int_equal(read_text(csv, false, &roster, diags), ZC_OK);
    for (int person = 0; person < zc_roster_people(roster); person++) {
        zc_person found;
        const char *call = roster_telling_words(roster, (zc_person){ person }, arena);
        assert_string_equal(call, calls[person]);
        assert_int_equal(roster_find(roster, call, &found), 1);
        assert_int_equal(found.at, person);
    }
    assert_int_equal(zc_diags_count_of(diags, ZC_WARNING), 4);
    arena_free(arena);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

static void errors_count_though_nobody_reads_them(void **state)
{
    (void)state;
    zc_roster *roster;
    assert_int_equal(read_text("姓名,单位,职务\n王宏,甲,\n,乙,局长\n", false, &roster, NULL), ZC_BAD_INPUT);
    assert_null(roster);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_office_list),
        cmocka_unit_test(finds_people),
        cmocka_unit_test(tells_namesakes_apart),
        cmocka_unit_test(errors_count_though_nobody_reads_them),
    };
    return RUN_ROWS(list_rows, reads) + RUN_ROWS(cell_rows, keeps_cell) +
           RUN_ROWS(title_rows, names_the_meeting) + cmocka_run_group_tests(tests, NULL, NULL);
}
