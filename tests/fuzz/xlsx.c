/* Any bytes as a workbook, whole and as the sheet part of a sound one: cells or a problem. */
#include "../table/zipped.h"
#include <zuoci/table.h>

static void read_workbook(const void *bytes, size_t size)
{
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    int rows, columns;
    if (zc_table_read_bytes(bytes, size, "fuzz.xlsx", NULL, &table, diags) == ZC_OK)
        zc_table_span(table, 0, 0, &rows, &columns);
    zc_table_free(table);
    zc_diags_free(diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    read_workbook(data, size);
    if (size == 0)
        return 0;
    const zipped_part parts[] = {
        BOOK_RELATIONS,
        ONE_SHEET,
        { "xl/sharedStrings.xml", "<sst><si><r><t>a</t></r></si><si><t>b_x000D_</t></si></sst>", 0 },
        { "xl/styles.xml",
          "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='22'/></cellXfs></styleSheet>", 0 },
        { "xl/worksheets/sheet1.xml", (const char *)data, size },
    };
    const zc_bytes whole = zipped(parts, sizeof parts / sizeof *parts);
    read_workbook(whole.at, whole.length);
    free((void *)(uintptr_t)whole.at);
    return 0;
}
