/* Any bytes as a table in text: cells or a problem. */
#include "table/table.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    if (zc_table_read_bytes(data, size, "fuzz.csv", NULL, &table, diags) == ZC_OK)
        (void)zc_table_place(table, zc_table_rows(table) - 1, zc_table_columns(table));
    zc_table_free(table);
    zc_diags_free(diags);
    return 0;
}
