/* Tables that others have made: the folder $ZUOCI_SHARED/data, where it is there. */
#include "cmocka_rows.h"
#include "table/table.h"

#include <dirent.h>
#include <stdlib.h>

static zc_arena *arena;
static const char *shared;

static const char *shared_path(const char *inside)
{
    if (!shared) {
        print_message("ZUOCI_SHARED is not set: skipped\n");
        skip();
    }
    return path_join(arena, shared, inside);
}

static zc_table *read_table(const char *path)
{
    zc_table *table;
    zc_diags *diags = zc_diags_make();
    const zc_status status = zc_table_read(path, NULL, &table, diags);
    for (int at = 0; at < zc_diags_count(diags); at++)
        print_message("%s\n", zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_EN));
    zc_diags_free(diags);
    assert_int_equal(status, ZC_OK);
    return table;
}

/* ---- csv-spectrum: each csv has its answer as JSON ---- */

static void add_json_text(zc_textbuf *json, const char *text)
{
    textbuf_add(json, "\"");
    for (; *text; text++) {
        const char *escape = *text == '"' ? "\\\"" : *text == '\n' ? "\\n" : *text == '\r' ? "\\r" : NULL;
        textbuf_add_n(json, escape ? escape : text, escape ? 2 : 1);
    }
    textbuf_add(json, "\"");
}

static void add_json(zc_textbuf *json, const zc_table *table)
{
    textbuf_add(json, "[");
    for (int row = 1; row < zc_table_rows(table); row++) {
        textbuf_add(json, row > 1 ? ",{" : "{");
        for (int column = 0; column < zc_table_columns(table); column++) {
            textbuf_add(json, column > 0 ? "," : "");
            add_json_text(json, zc_table_cell(table, 0, column));
            textbuf_add(json, ":");
            add_json_text(json, zc_table_cell(table, row, column));
        }
        textbuf_add(json, "}");
    }
    textbuf_add(json, "]");
}

/* JSON without the blanks between its words. */
static const char *json_packed(zc_bytes json)
{
    zc_textbuf packed = { 0 };
    bool is_quoted = false;
    for (size_t at = 0; at < json.length; at++) {
        if (json.at[at] == '"' && (at == 0 || json.at[at - 1] != '\\'))
            is_quoted = !is_quoted;
        if (is_quoted || !char_is_blank((unsigned char)json.at[at]))
            textbuf_add_n(&packed, &json.at[at], 1);
    }
    const char *text = arena_text(arena, textbuf_text(&packed));
    textbuf_free(&packed);
    return text;
}

static struct spectrum_row {
    const char *id;
} spectrum_rows[] = {
    { "comma_in_quotes" },
    { "empty" },
    { "empty_crlf" },
    { "escaped_quotes" },
    { "json" },
    { "newlines" },
    { "newlines_crlf" },
    { "quotes_and_newlines" },
    { "simple" },
    { "simple_crlf" },
    { "utf8" },
};

static void reads_as_the_answer_says(void **state)
{
    const struct spectrum_row *row = *state;
    const char *folder = shared_path("data/nasties/csv-spectrum");
    zc_table *table = read_table(arena_format(arena, "%s/csvs/%s.csv", folder, row->id));
    zc_textbuf json = { 0 };
    zc_bytes answer;
    assert_int_equal(file_read(arena, arena_format(arena, "%s/json/%s.json", folder, row->id), &answer, NULL),
                     ZC_OK);
    add_json(&json, table);
    assert_string_equal(textbuf_text(&json), json_packed(answer));
    textbuf_free(&json);
    zc_table_free(table);
}

/* ---- xlsx by many writers ---- */

static const char *const unreadable[] = { "empty_sheet.xlsx", "issue127.xlsx", "issue252.xlsx",
                                          "picture.xlsx", "pass_protected.xlsx" };

static bool is_unreadable(const char *name)
{
    for (size_t at = 0; at < ROWS_COUNT(unreadable); at++)
        if (strcmp(unreadable[at], name) == 0)
            return true;
    return false;
}

static void every_workbook_is_read_or_refused(void **state)
{
    (void)state;
    const char *folder = shared_path("data/nasties/xlsx-calamine");
    DIR *opened = opendir(folder);
    int books = 0;
    for (const struct dirent *entry; opened && (entry = readdir(opened));) {
        if (!path_ends_in(entry->d_name, "xlsx"))
            continue;
        zc_diags *diags = zc_diags_make();
        zc_table *table;
        const zc_status status = zc_table_read(path_join(arena, folder, entry->d_name), NULL, &table, diags);
        print_message("%s\n", entry->d_name);
        assert_int_equal(status, is_unreadable(entry->d_name) ? ZC_BAD_INPUT : ZC_OK);
        assert_int_equal(zc_diags_count(diags), status == ZC_OK ? 0 : 1);
        zc_table_free(table);
        zc_diags_free(diags);
        books++;
    }
    if (opened)
        closedir(opened);
    print_message("%d workbooks\n", books);
}

static struct calamine_row {
    const char *id, *sheet;
    int row, column;
    const char *text;
} calamine_rows[] = {
    { "date.xlsx", NULL, 0, 0, "2021-01-01" },
    { "date.xlsx", NULL, 2, 0, "255:10:10" },
    { "date_1904.xlsx", NULL, 0, 0, "2021-01-01" },
    { "date_iso.xlsx", NULL, 1, 0, "2021-01-01 10:10:10" },
    { "rph.xlsx", NULL, 0, 0, "課きく　毛こ" },
    { "has_x000D_.xlsx", NULL, 0, 0, "ABC\nDEF" },
    { "inlineStr_cdata.xlsx", NULL, 0, 0, "Hello CDATA" },
    { "encoded_entities.xlsx", NULL, 0, 0, "&" },
    { "errors.xlsx", NULL, 0, 0, "#DIV/0!" },
    { "nonstandard-xml-ns-prefix.xlsx", NULL, 2, 1, "4" },
    { "strict_iso_paths.xlsx", NULL, 1, 0, "150-031260-001_B" },
    { "any_sheets.xlsx", "Visible", 0, 0, "1" },
    { "merge_cells.xlsx", NULL, 1, 1, "Chunk Merged" },
    { "richtext-after-plain.xlsx", NULL, 1, 0, "tvalrval1rval2" },
    { "issue_530.xlsx", NULL, 0, 0, "报表导出人：" },
};

static void reads_the_cell(void **state)
{
    const struct calamine_row *row = *state;
    zc_table *table;
    const char *path = path_join(arena, shared_path("data/nasties/xlsx-calamine"), row->id);
    assert_int_equal(zc_table_read(path, row->sheet, &table, NULL), ZC_OK);
    assert_string_equal(zc_table_cell(table, row->row, row->column), row->text);
    zc_table_free(table);
}

/* ---- rosters: one list saved by different programs ---- */

static struct roster_row {
    const char *id, *one, *other;
    int rows_not_computed; /* at the end: formulas that the other writer left without a value */
} roster_rows[] = {
    { "csv and xlsx", "01_会议报名表-参会名单.gb18030.csv", "01_会议报名表.xlsx", 0 },
    { "xlsx of two writers", "01_会议报名表.xlsx", "openpyxl_inlined/01_会议报名表.openpyxl.xlsx", 1 },
    { "choir", "02_合唱站位-合唱队.gb18030.csv", "02_合唱站位.xlsx", 0 },
};

static void both_say_the_same(void **state)
{
    const struct roster_row *row = *state;
    const char *folder = shared_path("data/rosters");
    zc_table *one = read_table(path_join(arena, folder, row->one));
    zc_table *other = read_table(path_join(arena, folder, row->other));
    assert_int_equal(zc_table_rows(one), zc_table_rows(other));
    assert_int_equal(zc_table_columns(one), zc_table_columns(other));
    for (int at = 0; at < zc_table_rows(one) - row->rows_not_computed; at++)
        for (int column = 0; column < zc_table_columns(one); column++)
            assert_string_equal(zc_table_cell(one, at, column), zc_table_cell(other, at, column));
    zc_table_free(one);
    zc_table_free(other);
}

static void a_merged_header_spans(void **state)
{
    (void)state;
    zc_table *table = read_table(shared_path("data/rosters/01_会议报名表.xlsx"));
    int rows, columns;
    zc_table_span(table, 2, 4, &rows, &columns);
    assert_int_equal(rows * 10 + columns, 12);
    zc_table_span(table, 2, 1, &rows, &columns);
    assert_int_equal(rows * 10 + columns, 21);
    zc_table_free(table);
}

static void the_wedding_has_line_ends_in_cells(void **state)
{
    (void)state;
    zc_table *table = read_table(shared_path("data/rosters/03_婚宴宾客.gbk.csv"));
    assert_int_equal(zc_table_columns(table), 9);
    assert_string_equal(zc_table_cell(table, 4, 8), "说：\"不吃荤\"\n（请安排素桌）");
    assert_int_equal(zc_table_place(table, 5, 0).line, 7);
    zc_table_free(table);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_workbook_is_read_or_refused),
        cmocka_unit_test(a_merged_header_spans),
        cmocka_unit_test(the_wedding_has_line_ends_in_cells),
    };
    arena = arena_make();
    shared = getenv("ZUOCI_SHARED");
    const int failed = RUN_ROWS(spectrum_rows, reads_as_the_answer_says) +
                       RUN_ROWS(calamine_rows, reads_the_cell) + RUN_ROWS(roster_rows, both_say_the_same) +
                       cmocka_run_group_tests_name("shared", tests, NULL, NULL);
    arena_free(arena);
    return failed;
}
