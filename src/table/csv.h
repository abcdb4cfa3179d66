/* table/csv.h: cells of text: csv with any of the usual separators. */
#ifndef TABLE_CSV_H
#define TABLE_CSV_H

#include "table/grid.h"

/* Fills `table` from UTF-8 text.
 * diags  table-quote, table-too-large
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status csv_read(zc_bytes text, zc_table *table, zc_diags *diags);
#endif
