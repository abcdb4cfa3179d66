#include "cmocka_rows.h"
#include "plan/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char people[] = "姓名,单位,职务,主客,序号\n"
                             "周启元,\"云泽市\"\"示范\"\"区, 一处\",,,001\n"
                             "林静云,,主任,host,\n";
static zc_roster *roster;

static bool read_roster(void)
{
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    zc_table *table = NULL;
    const zc_roster_options options = { 0 };
    const bool is_read = zc_table_read_bytes(people, sizeof people - 1, "people.csv", NULL, &table, NULL) ==
                             ZC_OK &&
                         zc_roster_read(table, data, &options, &roster, NULL) == ZC_OK;
    zc_table_free(table);
    zc_datapath_free(data);
    return is_read;
}

static const layout_region regions[] = { { .id = "rostrum" }, { .id = "audience" } };
static const layout_seat seats[] = {
    { .id = "rostrum-1-1",
      .floor = "",
      .block = "",
      .row = 1,
      .row_label = "1",
      .number = "1",
      .x_mm = 1350,
      .y_mm = 1200,
      .facing_deg = 180 },
    { .id = "audience-左-1-2",
      .region = 1,
      .floor = "池座",
      .block = "左",
      .row = 1,
      .row_label = "1",
      .number = "2",
      .x_mm = 950.123,
      .y_mm = 4000.5,
      .facing_deg = 355.4 },
    { .id = "audience-左-1-4",
      .region = 1,
      .floor = "池座",
      .block = "左",
      .row = 1,
      .row_label = "1",
      .number = "4" },
};
static const zc_layout layout = { .seats = seats, .seat_count = 3, .regions = regions, .region_count = 2 };

static const char expected[] =
    "\xEF\xBB\xBFseat,region,floor,block,row,number,x_mm,y_mm,facing_deg,name,unit,title,rank,group,role,"
    "side,"
    "order,locked,reason\n"
    "rostrum-1-1,rostrum,,,1,1,1350,1200,180,周启元,\"云泽市\"\"示范\"\"区, 一处\",,,,,,001,yes,PIN\n"
    "audience-左-1-2,audience,池座,左,1,2,950.12,4000.5,355.4,林静云,,主任,,,,host,,,R-AUD-HENG\n"
    "audience-左-1-4,audience,池座,左,1,4,0,0,0,,,,,,,,,,\n";

static zc_plan *plan_of_two(void)
{
    zc_plan *plan = plan_make(3, 2);
    if (plan && (plan_put(plan, (zc_seat){ 0 }, (zc_person){ 0 }, true, "PIN") ||
                 plan_put(plan, (zc_seat){ 1 }, (zc_person){ 1 }, false, "R-AUD-HENG"))) {
        zc_plan_free(plan);
        return NULL;
    }
    return plan;
}

static void csv_is_exact(void **state)
{
    (void)state;
    zc_plan *plan = plan_of_two();
    zc_textbuf text = { 0 };
    plan_csv(plan, &layout, roster, &text);
    assert_string_equal(textbuf_text(&text), expected);
    textbuf_free(&text);
    zc_plan_free(plan);
}

/* ---- files ---- */

static char folder[] = "/tmp/zuoci-plan-XXXXXX";

static const char *file_in_folder(const char *name)
{
    static char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static struct file_row {
    const char *id;
} file_rows[] = { { "plan.csv" }, { "plan.xlsx" }, { "PLAN.CSV" } };

/* What is read back has the cells of the csv, the 001 of a list too. */
static void reads_back(void **state)
{
    const struct file_row *row = *state;
    zc_plan *plan = plan_of_two();
    zc_diags *diags = zc_diags_make();
    zc_table *written = NULL, *wanted = NULL;
    const char *path = file_in_folder(row->id);
    assert_int_equal(zc_plan_write(plan, &layout, roster, path, diags), ZC_OK);
    assert_int_equal(zc_table_read(path, NULL, &written, diags), ZC_OK);
    assert_int_equal(zc_table_read_bytes(expected, sizeof expected - 1, "expected.csv", NULL, &wanted, diags),
                     ZC_OK);
    assert_int_equal(zc_table_rows(written), 4);
    assert_int_equal(zc_table_columns(written), 19);
    for (int line = 0; line < 4; line++)
        for (int column = 0; column < 19; column++)
            assert_string_equal(zc_table_cell(written, line, column), zc_table_cell(wanted, line, column));
    remove(path);
    zc_table_free(wanted);
    zc_table_free(written);
    zc_diags_free(diags);
    zc_plan_free(plan);
}

static void other_endings_are_refused(void **state)
{
    (void)state;
    zc_plan *plan = plan_of_two();
    zc_diags *diags = zc_diags_make();
    const char *path = file_in_folder("plan.ods");
    assert_int_equal(zc_plan_write(plan, &layout, roster, path, diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "plan-unknown-format");
    assert_int_not_equal(access(path, F_OK), 0);
    zc_diags_free(diags);
    zc_plan_free(plan);
}

/* Figures are numbers, a list number such as 001 stays text, an empty seat has no name. */
static void json_is_exact(void **state)
{
    static const char first[] =
        "[\n {\n  \"seat\": \"rostrum-1-1\",\n  \"region\": \"rostrum\",\n  \"floor\": \"\",\n"
        "  \"block\": \"\",\n  \"row\": 1,\n  \"number\": \"1\",\n  \"x_mm\": 1350,\n"
        "  \"y_mm\": 1200,\n  \"facing_deg\": 180,\n  \"name\": \"周启元\",\n"
        "  \"unit\": \"云泽市\\\"示范\\\"区, 一处\",\n";
    static const char *const more[] = { "\"x_mm\": 950.12,", "\"order\": \"001\"", "\"facing_deg\": 355.4," };
    (void)state;
    zc_plan *plan = plan_of_two();
    zc_arena *arena = arena_make();
    zc_bytes bytes;
    const char *path = file_in_folder("plan.json");
    assert_int_equal(zc_plan_write(plan, &layout, roster, path, NULL), ZC_OK);
    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    const char *text = arena_text_n(arena, bytes.at, bytes.length);
    assert_true(text_starts(text, first));
    for (size_t at = 0; at < sizeof more / sizeof *more; at++)
        assert_non_null(strstr(text, more[at]));
    remove(path);
    arena_free(arena);
    zc_plan_free(plan);
}

static void no_folder_is_io(void **state)
{
    (void)state;
    zc_plan *plan = plan_of_two();
    zc_diags *diags = zc_diags_make();
    assert_int_equal(zc_plan_write(plan, &layout, roster, file_in_folder("no/plan.csv"), diags), ZC_IO);
    assert_int_equal(zc_plan_write(plan, &layout, roster, file_in_folder("no/plan.xlsx"), diags), ZC_IO);
    zc_diags_free(diags);
    zc_plan_free(plan);
}

static void fails_cleanly(void **state)
{
    const struct file_row *row = *state;
    for (long nth = 1; nth < 5000; nth++) {
        mem_fail_at(nth);
        zc_plan *plan = plan_of_two();
        const zc_status status = plan ? zc_plan_write(plan, &layout, roster, file_in_folder(row->id), NULL)
                                      : ZC_NO_MEMORY;
        const bool failed = mem_failed();
        mem_fail_at(0);
        zc_plan_free(plan);
        if (failed)
            assert_true(status == ZC_NO_MEMORY || status == ZC_IO); /* ZC_IO: the file's own names */
        else
            assert_int_equal(status, ZC_OK);
        if (!failed)
            break;
        assert_int_not_equal(access(file_in_folder(row->id), F_OK), 0);
    }
    remove(file_in_folder(row->id));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_is_exact),
        cmocka_unit_test(json_is_exact),
        cmocka_unit_test(other_endings_are_refused),
        cmocka_unit_test(no_folder_is_io),
    };
    if (!mkdtemp(folder) || !read_roster())
        return 1;
    const int failures = cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(file_rows, reads_back) +
                         RUN_ROWS(file_rows, fails_cleanly);
    zc_roster_free(roster);
    rmdir(folder);
    return failures;
}
