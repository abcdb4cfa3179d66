/* table/table.h: cells of csv and xlsx, in and out. */
#ifndef TABLE_TABLE_H
#define TABLE_TABLE_H

#include "base/base.h"
#include <zuoci/table.h>

/* The sheets' names of a workbook, hidden ones left out, in the file's order; *names is in the arena. A csv
 * has none: count 0. */
ZC_CHECKED zc_status table_sheets(zc_bytes bytes, const char *shown, zc_arena *arena,
                                  const char *const **names, int *count, zc_diags *diags);

/* Whether the text was read as GB18030 for want of anything better: it may be in another encoding. */
bool table_encoding_is_guess(const zc_table *table);

/* What the file says that a cell holds: text and numbers, a truth value, or what a formula could not work out
 * (#N/A, #REF!), which a csv has as a word. */
typedef enum table_content { TABLE_TEXT, TABLE_TRUTH, TABLE_FAULT } table_content;
table_content table_content_at(const zc_table *table, int row, int column);

/* Whether the text begins as JSON does: no csv of ours begins so. */
bool table_is_json(zc_bytes bytes);
/* What table_write_json writes: a list of objects, whose members' names become the first row.
 * out  the new table, yours; NULL unless ZC_OK
 * diags  table-json (by line and column), table-empty, table-too-large
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status table_read_json(zc_bytes bytes, const char *shown, zc_table **out, zc_diags *diags);

/* ---- nested JSON ---- */

typedef enum table_json_kind {
    TABLE_JSON_NULL,
    TABLE_JSON_TRUE,
    TABLE_JSON_FALSE,
    TABLE_JSON_NUMBER,
    TABLE_JSON_TEXT,
    TABLE_JSON_LIST,
    TABLE_JSON_OBJECT
} table_json_kind;

/* A value of a document. */
typedef struct table_json {
    table_json_kind kind;
    const char *name; /* as a member of an object; else "" */
    const char *text; /* of a text, and a number as a person reads it; else "" */
    double number;
    zc_place place;
    const struct table_json *first, *next; /* first member or element; next sibling */
} table_json;

/* A whole document; everything is in the arena.
 * diags  table-json (by line and column)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status table_read_json_tree(zc_bytes bytes, const char *shown, zc_arena *arena,
                                          const table_json **out, zc_diags *diags);
/* The member of that name; NULL if there is none, or no object. */
const table_json *table_json_member(const table_json *object, const char *name);

/* An array of objects, one for each row but the first, which names their members; cells of a column of
 * figures are numbers (null where they are empty, strings where they are no figures, such as a row's label),
 * all others strings.
 * diags  base-cannot-write
 * Returns ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status table_write_json(const char *path, const char *const cells[], const bool figures[],
                                      int rows, int columns, zc_diags *diags);

/* A workbook of one sheet, written whole: cells[row * columns + column]; the first row is set bold and
 * frozen, columns are as wide as their text. Cells that read as numbers stay text (a list number such as
 * 001 keeps its zeros).
 * diags  base-cannot-write
 * Returns ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status table_write_xlsx(const char *path, const char *sheet, const char *const cells[],
                                      int rows, int columns, zc_diags *diags);
#endif
