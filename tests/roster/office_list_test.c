/* Lists as offices send them: our own list 01 as csv and xlsx, and, where ZUOCI_SHARED names them, the lists
 * beside it. */
#include "cmocka_rows.h"
#include "roster/read_text.h"

#include <stdio.h>
#include <stdlib.h>

static const char expected_path[] = TESTS_DIR "/roster/data/01_expected.csv";

/* The columns of the expected list: the last one is no column of ours. */
static const zc_column expected_columns[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT,  ZC_COLUMN_TITLE,
                                              ZC_COLUMN_RANK, ZC_COLUMN_GROUP, ZC_COLUMN_SEX,
                                              ZC_COLUMN_NOTE };

static zc_roster *read_list(const char *path, zc_diags *diags)
{
    zc_table *table;
    zc_roster *roster;
    assert_int_equal(zc_table_read(path, NULL, &table, diags), ZC_OK);
    assert_int_equal(zc_roster_read(table, NULL, NULL, &roster, diags), ZC_OK);
    zc_table_free(table);
    return roster;
}

/* A path below $ZUOCI_SHARED/data; skips the test where there is none. */
static const char *shared_path(const char *name, char path[1024])
{
    const char *shared = getenv("ZUOCI_SHARED");
    if (!shared) {
        print_message("ZUOCI_SHARED is not set: %s is not read\n", name);
        skip();
    }
    snprintf(path, 1024, "%s/data/%s", shared, name);
    return path;
}

static void reads_as_expected(const char *path)
{
    zc_diags *diags = zc_diags_make();
    zc_table *expected;
    zc_roster *roster = read_list(path, diags);
    assert_int_equal(zc_table_read(expected_path, NULL, &expected, diags), ZC_OK);
    assert_int_equal(zc_roster_people(roster), zc_table_rows(expected) - 1);
    for (int at = 0; at < zc_roster_people(roster); at++) {
        for (size_t column = 0; column < ROWS_COUNT(expected_columns); column++)
            assert_string_equal(zc_roster_field(roster, (zc_person){ at }, expected_columns[column]),
                                zc_table_cell(expected, at + 1, (int)column));
        assert_string_equal(zc_roster_extra(roster, (zc_person){ at }, 0),
                            zc_table_cell(expected, at + 1, 7));
    }
    assert_string_equal(zc_roster_title(roster), "梁山泊第一届英雄大会");
    assert_string_equal(zc_roster_extra_heading(roster, 0), "民族");
    assert_string_equal(zc_roster_extra_heading(roster, 1), "手机");
    assert_string_equal(zc_roster_extra_heading(roster, 2), "车牌号");
    assert_string_equal(zc_roster_extra(roster, (zc_person){ 0 }, 1), "00001234567");
    assert_int_equal(diags_of(diags, "roster-section"), 5);
    assert_int_equal(diags_of(diags, "roster-footer"), 1);
    assert_int_equal(diags_of(diags, "roster-same-name"), 1);
    assert_int_equal(diags_of(diags, "roster-duplicate-column"), 0);
    zc_table_free(expected);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

static struct list_row {
    const char *id, *path;
    bool is_shared;
} list_rows[] = {
    { "csv", TESTS_DIR "/roster/data/01.gb18030.csv", false },
    { "xlsx", TESTS_DIR "/roster/data/01.xlsx", false },
    { "shared csv", "rosters/01_会议报名表-参会名单.gb18030.csv", true },
    { "shared xlsx", "rosters/01_会议报名表.xlsx", true },
};

static void reads_list_01(void **state)
{
    const struct list_row *row = *state;
    char path[1024];
    reads_as_expected(row->is_shared ? shared_path(row->path, path) : row->path);
}

static void reads_a_choir(void **state)
{
    (void)state;
    char path[1024];
    const char *list = shared_path("rosters/02_合唱站位.xlsx", path); /* skips where it is not there */
    zc_diags *diags = zc_diags_make();
    zc_roster *roster = read_list(list, diags);
    assert_int_equal(zc_roster_people(roster), 64);
    assert_int_equal(zc_diags_count_of(diags, ZC_WARNING), 0);
    assert_string_equal(zc_roster_field(roster, (zc_person){ 0 }, ZC_COLUMN_UNIT), "荣国府");
    assert_string_equal(zc_roster_extra_heading(roster, 1), "身高（cm）");
    assert_string_equal(zc_roster_extra(roster, (zc_person){ 1 }, 1), "164.5");
    zc_roster_free(roster);
    zc_diags_free(diags);
}

static void reads_wedding_guests(void **state)
{
    (void)state;
    char path[1024];
    const char *list = shared_path("rosters/03_婚宴宾客.gbk.csv", path); /* skips where it is not there */
    zc_diags *diags = zc_diags_make();
    zc_roster *roster = read_list(list, diags);
    assert_int_equal(zc_roster_people(roster), 61);
    assert_int_equal(zc_diags_count_of(diags, ZC_WARNING), 0);
    assert_string_equal(zc_roster_field(roster, (zc_person){ 3 }, ZC_COLUMN_NOTE),
                        "说：\"不吃荤\"\n（请安排素桌）");
    assert_string_equal(zc_roster_field(roster, (zc_person){ 6 }, ZC_COLUMN_AVOID), "孙悟空、玉面公主");
    assert_string_equal(zc_roster_extra_heading(roster, 2), "人数");
    assert_string_equal(zc_roster_extra(roster, (zc_person){ 8 }, 2), "2大1小");
    zc_roster_free(roster);
    zc_diags_free(diags);
}

static void reads_the_deputies(void **state)
{
    (void)state;
    char path[1024];
    const char *list = shared_path("attendees/npc14_split_dev.csv", path); /* skips where it is not there */
    zc_diags *diags = zc_diags_make();
    zc_roster *roster = read_list(list, diags);
    assert_int_equal(zc_roster_people(roster), 416);
    assert_int_equal(zc_diags_count_of(diags, ZC_ERROR), 0);
    assert_int_equal(diags_of(diags, "roster-coded-rank"), 1);
    assert_int_equal(diags_of(diags, "roster-same-name"), 2);
    zc_roster_free(roster);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_choir),
        cmocka_unit_test(reads_wedding_guests),
        cmocka_unit_test(reads_the_deputies),
    };
    return RUN_ROWS(list_rows, reads_list_01) + cmocka_run_group_tests(tests, NULL, NULL);
}
