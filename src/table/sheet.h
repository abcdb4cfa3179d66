/* table/sheet.h: the cells of a worksheet part. */
#ifndef TABLE_SHEET_H
#define TABLE_SHEET_H

#include "table/formats.h"
#include "table/grid.h"
#include "table/strings.h"

/* What the sheets of one workbook share. */
typedef struct sheet_shared {
    shared_strings strings;
    number_formats formats;
} sheet_shared;

/* diags  table-bad-cell, table-too-large
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status sheet_read(const xml_node *worksheet, const sheet_shared *shared, zc_table *table,
                                zc_diags *diags);
#endif
