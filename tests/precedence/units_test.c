/* R-RANK-UNIT-STATE, R-RANK-UNIT-PROV, and a list of one's own: units shuffled come out in their order. */
#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

#include <stdio.h>
#include <stdlib.h>

enum { UNITS_MOST = 128 };

static const char *const provinces[] = {
    "北京市朝阳区",
    "天津市",
    "河北省石家庄市",
    "山西省",
    "内蒙古自治区呼和浩特市",
    "辽宁省",
    "吉林省吉林市",
    "黑龙江省",
    "上海市浦东新区",
    "江苏省",
    "浙江省",
    "安徽省",
    "福建省",
    "江西省",
    "山东省",
    "河南省",
    "湖北省武汉市",
    "湖南省",
    "广东省",
    "广西壮族自治区",
    "海南省",
    "重庆市",
    "四川省",
    "贵州省",
    "云南省",
    "西藏自治区",
    "陕西省西安市",
    "甘肃省",
    "青海省海南藏族自治州",
    "宁夏回族自治区",
    "新疆维吾尔自治区",
    "台湾省",
    "香港特别行政区",
    "澳门特别行政区",
};
enum { PROVINCES = sizeof provinces / sizeof *provinces };

/* Every seventh unit after the one before, so that none stands where it should. */
static void write_shuffled(const char *const units[], int count, zc_textbuf *csv)
{
    enum { STEP = 7 };
    textbuf_add(csv, "姓名,单位\n");
    for (int first = 0; first < STEP; first++)
        for (int unit = count - 1 - first; unit >= 0; unit -= STEP)
            textbuf_format(csv, "p%d,%s\n", unit, units[unit]);
}

static void come_out_in_order(const char *const units[], int count, const char *data_dir)
{
    zc_person order[UNITS_MOST];
    zc_textbuf csv = { 0 };
    zc_roster *roster;
    zc_datapath *data = zc_datapath_make(data_dir, NULL);
    zc_options *options = zc_options_make();
    write_shuffled(units, count, &csv);
    assert_int_equal(zc_option_set(options, "by", "unit", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(read_text(textbuf_text(&csv), false, &roster, NULL), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, data, order, NULL), ZC_OK);
    assert_int_equal(zc_roster_people(roster), count);
    for (int unit = 0; unit < count; unit++)
        assert_string_equal(zc_roster_field(roster, order[unit], ZC_COLUMN_UNIT), units[unit]);
    zc_roster_free(roster);
    zc_options_free(options);
    zc_datapath_free(data);
    textbuf_free(&csv);
}

static void provinces_and_their_cities(void **state)
{
    (void)state;
    come_out_in_order(provinces, PROVINCES, NULL);
}

/* The list of 67 bodies as it was transcribed; where it is there. */
static void the_state_council_whole(void **state)
{
    (void)state;
    const char *units[UNITS_MOST], *shared = getenv("ZUOCI_SHARED");
    char path[1024];
    zc_table *table;
    if (!shared) {
        print_message("ZUOCI_SHARED is not set: the list of central bodies is not read\n");
        skip();
    }
    snprintf(path, sizeof path, "%s/data/attendees/state_council_order_2023.csv", shared);
    assert_int_equal(zc_table_read(path, NULL, &table, NULL), ZC_OK);
    const int count = zc_table_rows(table) - 1;
    assert_int_equal(count, 67);
    for (int unit = 0; unit < count; unit++)
        units[unit] = zc_table_cell(table, unit + 1, 2);
    come_out_in_order(units, count, NULL);
    zc_table_free(table);
}

/* tests/precedence/own/layouts/units.xml takes the place of the built-in list. */
static void a_list_of_ones_own(void **state)
{
    (void)state;
    static const char *const ours[] = {
        "办公室", "教务处", "学生处", "人文学院历史系", "人文学院", "后勤集团"
    };
    come_out_in_order(ours, sizeof ours / sizeof *ours, TESTS_DIR "/precedence/own");
}

static void what_ones_own_list_lacks(void **state)
{
    (void)state;
    zc_person order[2];
    zc_roster *roster;
    zc_diags *diags = zc_diags_make();
    zc_datapath *data = zc_datapath_make(TESTS_DIR "/precedence/own", NULL);
    zc_options *options = zc_options_make();
    assert_int_equal(zc_option_set(options, "by", "unit", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(read_text("姓名,单位\n甲,教务科\n乙,外交部\n", false, &roster, diags), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, data, order, diags), ZC_BAD_INPUT);
    assert_int_equal(zc_diags_count_of(diags, ZC_ERROR), 2);
    assert_string_equal(zc_diags_at(diags, 0)->args[0], "教务处");
    assert_int_equal(zc_diags_at(diags, 0)->place.line, 2);
    assert_null(zc_diags_at(diags, 1)->args[0]);
    zc_roster_free(roster);
    zc_options_free(options);
    zc_datapath_free(data);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(provinces_and_their_cities),
        cmocka_unit_test(the_state_council_whole),
        cmocka_unit_test(a_list_of_ones_own),
        cmocka_unit_test(what_ones_own_list_lacks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
