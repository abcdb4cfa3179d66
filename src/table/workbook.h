/* table/workbook.h: an xlsx file: a zip package of XML parts. */
#ifndef TABLE_WORKBOOK_H
#define TABLE_WORKBOOK_H

#include "table/grid.h"

/* The workbook's visible sheets; *names is in the arena. */
ZC_CHECKED zc_status workbook_sheets(zc_bytes bytes, const char *shown, zc_arena *arena,
                                     const char *const **names, int *count, zc_diags *diags);

/* Fills `table` (its sheet too) from the named sheet; NULL: the first visible one. */
ZC_CHECKED zc_status workbook_read(zc_bytes bytes, const char *sheet, zc_table *table, zc_diags *diags);
#endif
