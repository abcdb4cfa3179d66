#include "table/workbook.h"
#include "table/problems.h"

zc_status workbook_sheets(zc_bytes bytes, const char *shown, zc_arena *arena, const char *const **names,
                          int *count, zc_diags *diags)
{
    (void)bytes, (void)arena, (void)names, (void)count;
    diag_add_with(diags, &table_not_a_workbook, place_of_file(shown), NULL, "zip", NULL, NULL);
    return ZC_BAD_INPUT;
}

zc_status workbook_read(zc_bytes bytes, const char *sheet, zc_table *table, zc_diags *diags)
{
    (void)bytes, (void)sheet;
    diag_add_with(diags, &table_not_a_workbook, place_of_file(table->file), NULL, "zip", NULL, NULL);
    return ZC_BAD_INPUT;
}
