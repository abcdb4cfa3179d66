/* zuoci/table.h: the cells of one sheet, whatever file they come from.
 * Frames   rows and columns from 0; a cell that the file does not have is ""
 * Memory   a zc_table owns all text that it lends; free it once with zc_table_free()
 * Threads  a finished zc_table is read-only and may be shared */
#ifndef ZUOCI_TABLE_H
#define ZUOCI_TABLE_H

#include <zuoci/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A grid of cells with their places in the file. */
typedef struct zc_table zc_table;

/* Reads a csv, tsv or xlsx file; which of them is seen from the content, not from the name.
 * path  `-` reads standard input
 * sheet  the sheet's name; NULL takes the first one that is not hidden; a csv has none
 * out  the new table, yours; NULL unless ZC_OK
 * diags  table-encoding (bytes that are no text in UTF-8, UTF-16 or GB18030), table-mixed-encodings (two of
 * them in one file), table-bad-cell (a text that the workbook lacks), table-quote (a quote that is not
 * closed), table-no-sheet (the names there are), table-not-a-workbook, table-encrypted, table-too-large,
 * table-empty, base-cannot-read
 * Returns ZC_OK, ZC_BAD_INPUT (at least one error in diags), ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_table_read(const char *path, const char *sheet, zc_table **out,
                                          zc_diags *diags);

/* The same from bytes in memory; `shown` names them in messages. */
ZC_API ZC_CHECKED zc_status zc_table_read_bytes(const void *bytes, size_t length, const char *shown,
                                                const char *sheet, zc_table **out, zc_diags *diags);

/* Frees the table; NULL is allowed. */
ZC_API void zc_table_free(zc_table *table);

/* How many rows the table has, empty ones inside it counted. */
ZC_API int zc_table_rows(const zc_table *table);

/* How many columns its widest row has. */
ZC_API int zc_table_columns(const zc_table *table);

/* The text of a cell, lent; "" where there is none. Numbers are as a person reads them ("3", "164.5"), dates
 * ISO. */
ZC_API const char *zc_table_cell(const zc_table *table, int row, int column);

/* Where the cell stands in the file; `file` and `sheet` are lent. */
ZC_API zc_place zc_table_place(const zc_table *table, int row, int column);

/* How many rows and columns the cell covers: 1 and 1 unless it is the first cell of a merged range. */
ZC_API void zc_table_span(const zc_table *table, int row, int column, int *rows, int *columns);

#ifdef __cplusplus
}
#endif
#endif
