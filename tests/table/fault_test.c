/* Every reader and writer of table with its first, second, ... allocation failing, until it succeeds. */
#include "cmocka_rows.h"
#include "table/table.h"
#include "zipped.h"

#include <stdlib.h>

static const zipped_part parts[] = {
    TOP_RELATIONS,
    BOOK_RELATIONS,
    ONE_SHEET,
    { "xl/sharedStrings.xml", "<sst><si><r><t>a</t></r><r><t>b_x000D_</t></r></si></sst>", 0 },
    { "xl/styles.xml",
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy'/></numFmts><cellXfs><xf numFmtId='164'/>"
      "</cellXfs></styleSheet>",
      0 },
    { "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r='2'><c t='s'><v>0</v></c><c s='0'><v>46359</v></c></row><row "
      "r='1'><c><v>1.5</v></c>"
      "<c t='d'><v>2026-12-03T09:00:00</v></c></row></sheetData><mergeCells><mergeCell "
      "ref='A1:B1'/></mergeCells>"
      "</worksheet>",
      0 },
};

static zc_bytes workbook;

static zc_status read_from(const void *bytes, size_t length)
{
    zc_table *table;
    const zc_status status = zc_table_read_bytes(bytes, length, "a", NULL, &table, NULL);
    assert_true((status == ZC_OK) == (table != NULL));
    zc_table_free(table);
    return status;
}

static zc_status read_csv(void) { return read_from("a,b\n\"1\n2\",\xEE\xA1\xA3\n", 14); }
static zc_status read_gbk(void) { return read_from("\xD0\xD5,\xC3\xFB\n", 6); }
static zc_status read_weighed(void) { return read_from("\xD0\xD5,\xE4\xA1\xB0\xE4\xA1\xB0\n", 10); }
static zc_status refuse_mixed(void)
{
    const char *bytes = "\xC0\xEE\xB5\xA4,\xE6\x9D\x8E\xE4\xB8\xB9\n";
    const zc_status status = read_from(bytes, strlen(bytes));
    return status == ZC_BAD_INPUT ? ZC_OK : status;
}
static zc_status refuse_gbk_within(void)
{
    const char *bytes = "\xE6\x9D\x8E\xE4\xB8\xB9,\xC0\xEE\xB5\xA4\n";
    const zc_status status = read_from(bytes, strlen(bytes));
    return status == ZC_BAD_INPUT ? ZC_OK : status;
}
static zc_status read_utf16(void) { return read_from("\xFF\xFE\xD3\x59,\0\x0D\x54", 8); }
static zc_status read_workbook(void) { return read_from(workbook.at, workbook.length); }

static zc_status list_sheets(void)
{
    zc_arena *arena = arena_make();
    const char *const *names;
    int count;
    const zc_status status = arena ? table_sheets(workbook, "a", arena, &names, &count, NULL) : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

static zc_status write_workbook(void)
{
    const char *const cells[] = { "a", "b" };
    return table_write_xlsx("/dev/null", "名单", cells, 1, 2, NULL);
}

static struct use_row {
    const char *id;
    zc_status (*use)(void);
} use_rows[] = {
    { "csv", read_csv },
    { "GBK", read_gbk },
    { "UTF-16", read_utf16 },
    { "UTF-8 in GBK", refuse_mixed },
    { "GBK in UTF-8", refuse_gbk_within },
    { "GBK that is UTF-8 too", read_weighed },
    { "workbook", read_workbook },
    { "sheets", list_sheets },
    { "write", write_workbook },
};

static void survives(void **state)
{
    const struct use_row *row = *state;
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = row->use();
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

int main(void)
{
    workbook = zipped(parts, ROWS_COUNT(parts));
    const int failed = RUN_ROWS(use_rows, survives);
    free((void *)(uintptr_t)workbook.at);
    return failed;
}
