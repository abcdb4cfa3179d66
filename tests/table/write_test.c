#include "cmocka_rows.h"
#include "table/table.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ROWS = 4, COLUMNS = 3 };
static const char *const cells[ROWS * COLUMNS] = { "序号", "姓名", "备注", "001", "张三",     "=1+1",
                                                   "1.0",  NULL,   "a\nb", "",    "王\"五\"", "<&> 'x" };

static const char *scratch(zc_arena *arena)
{
    char *folder = arena_text(arena, "/tmp/zuoci-test-XXXXXX");
    assert_non_null(mkdtemp(folder));
    return folder;
}

static void reads_back_what_it_wrote(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const char *folder = scratch(arena), *path = path_join(arena, folder, "a.xlsx");
    zc_table *table;
    assert_int_equal(table_write_xlsx(path, "名单", cells, ROWS, COLUMNS, NULL), ZC_OK);
    assert_int_equal(zc_table_read(path, "名单", &table, NULL), ZC_OK);
    assert_int_equal(zc_table_rows(table), ROWS);
    assert_int_equal(zc_table_columns(table), COLUMNS);
    for (int cell = 0; cell < ROWS * COLUMNS; cell++)
        assert_true(text_equal(zc_table_cell(table, cell / COLUMNS, cell % COLUMNS), cells[cell]));
    zc_table_free(table);
    unlink(path);
    assert_int_equal(rmdir(folder), 0); /* nothing else was left in it */
    arena_free(arena);
}

static void writes_the_same_bytes(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const char *folder = scratch(arena);
    zc_bytes bytes[2];
    for (int time = 0; time < 2; time++) {
        const char *path = arena_format(arena, "%s/%d.xlsx", folder, time);
        assert_int_equal(table_write_xlsx(path, "名单", cells, ROWS, COLUMNS, NULL), ZC_OK);
        assert_int_equal(file_read(arena, path, &bytes[time], NULL), ZC_OK);
        unlink(path);
        if (time == 0)
            sleep(1); /* a clock in the file would show */
    }
    assert_int_equal(bytes[0].length, bytes[1].length);
    assert_memory_equal(bytes[0].at, bytes[1].at, bytes[0].length);
    rmdir(folder);
    arena_free(arena);
}

static struct name_row {
    const char *id, *wanted, *made;
} name_rows[] = {
    { "plain", "名单", "名单" },
    { "refused characters", "a/b:c*?[d]\\", "a_b_c___d__" },
    { "too long", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三",
      "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一" },
    { "none", "", "Sheet1" },
};

static void names_the_sheet(void **state)
{
    const struct name_row *row = *state;
    zc_arena *arena = arena_make();
    const char *folder = scratch(arena), *path = path_join(arena, folder, "a.xlsx");
    const char *const *names;
    zc_bytes bytes;
    int count;
    assert_int_equal(table_write_xlsx(path, row->wanted, cells, ROWS, COLUMNS, NULL), ZC_OK);
    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    assert_int_equal(table_sheets(bytes, path, arena, &names, &count, NULL), ZC_OK);
    assert_int_equal(count, 1);
    assert_string_equal(names[0], row->made);
    unlink(path);
    rmdir(folder);
    arena_free(arena);
}

static void says_why_it_cannot(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(table_write_xlsx("/nowhere/a.xlsx", "a", cells, ROWS, COLUMNS, diags), ZC_IO);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "base-no-folder");
    assert_string_equal(zc_diags_at(diags, 0)->place.file, "/nowhere/a.xlsx");

    char *huge = calloc(1, 40001);
    memset(huge, 'x', 40000);
    const char *const one[] = { huge };
    assert_int_equal(table_write_xlsx("/dev/null", "a", one, 1, 1, diags), ZC_IO);
    assert_int_equal(zc_diags_count(diags), 2);
    free(huge);
    zc_diags_free(diags);
}

static void a_full_disk_leaves_nothing(void **state)
{
    (void)state;
    assert_int_equal(table_write_xlsx("/dev/full", "a", cells, ROWS, COLUMNS, NULL), ZC_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_back_what_it_wrote),
        cmocka_unit_test(writes_the_same_bytes),
        cmocka_unit_test(says_why_it_cannot),
        cmocka_unit_test(a_full_disk_leaves_nothing),
    };
    return RUN_ROWS(name_rows, names_the_sheet) + cmocka_run_group_tests_name("write", tests, NULL, NULL);
}
