/* What is written is what was read: canonical columns always, or the file's own. */
#include "cmocka_rows.h"
#include "roster/read_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char list[] =
    "名单,,,,\n序号,姓　名,单位及职务,,房号\n,,单位,职务,\n2,王　宏,\"甲,局\",局长,101\n"
    "1,Ann  Lee,B,,\"=1+1\"\n";

static char folder[] = "/tmp/zuoci-roster-XXXXXX";

static zc_bytes written(zc_arena *arena, const char *path, zc_diags *diags)
{
    zc_bytes bytes = { 0 };
    assert_int_equal(file_read(arena, path, &bytes, diags), ZC_OK);
    return bytes;
}

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    return rmdir(folder);
}

static void check_written(bool own_columns, const char *expected)
{
    char path[64];
    zc_diags *diags = zc_diags_make();
    zc_arena *arena = arena_make();
    zc_roster *roster;
    const zc_person turned[] = { { 1 }, { 0 } };
    snprintf(path, sizeof path, "%s/list.csv", folder);
    assert_int_equal(read_text(list, false, &roster, diags), ZC_OK);
    assert_int_equal(own_columns ? zc_roster_write_order(roster, turned, path, diags)
                                 : zc_roster_write(roster, path, diags),
                     ZC_OK);
    assert_string_equal(written(arena, path, diags).at, expected);
    assert_int_equal(unlink(path), 0);
    zc_roster_free(roster);
    arena_free(arena);
    zc_diags_free(diags);
}

static void writes_canonical_columns(void **state)
{
    (void)state;
    check_written(false,
                  "name,unit,title,rank,group,role,side,seat,order,sex,joined,need,plus,note,wish,avoid,"
                  "pinyin,name_en,votes,boost,房号\n"
                  "王宏,\"甲,局\",局长,,,,,,2,,,,,,,,,,,,101\n"
                  "Ann Lee,B,,,,,,,1,,,,,,,,,,,,\"'=1+1\"\n");
}

static void writes_its_own_columns(void **state)
{
    (void)state;
    check_written(true, "序号,姓　名,单位,职务,房号\n1,Ann Lee,B,,\"'=1+1\"\n2,王宏,\"甲,局\",局长,101\n");
}

static void reading_back_gives_the_same_people(void **state)
{
    (void)state;
    char path[64];
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    zc_roster *first, *second;
    snprintf(path, sizeof path, "%s/again.csv", folder);
    assert_int_equal(read_text(list, false, &first, diags), ZC_OK);
    assert_int_equal(zc_roster_write(first, path, diags), ZC_OK);
    assert_int_equal(zc_table_read(path, NULL, &table, diags), ZC_OK);
    assert_int_equal(zc_roster_read(table, NULL, NULL, &second, diags), ZC_OK);
    assert_int_equal(zc_roster_people(second), zc_roster_people(first));
    for (int at = 0; at < zc_roster_people(first); at++)
        for (int column = 0; column < ZC_COLUMN_COUNT; column++)
            assert_string_equal(zc_roster_field(second, (zc_person){ at }, (zc_column)column),
                                zc_roster_field(first, (zc_person){ at }, (zc_column)column));
    assert_int_equal(unlink(path), 0);
    zc_table_free(table);
    zc_roster_free(first);
    zc_roster_free(second);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_canonical_columns),
        cmocka_unit_test(writes_its_own_columns),
        cmocka_unit_test(reading_back_gives_the_same_people),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
