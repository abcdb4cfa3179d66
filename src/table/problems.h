/* table/problems.h: what can be wrong with a spreadsheet or a csv file. */
#ifndef TABLE_PROBLEMS_H
#define TABLE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem table_encoding, table_utf8_within, table_gb18030_within, table_binary, table_quote;
extern const zc_problem table_no_sheet, table_no_sheets, table_no_such_sheet_in_text;
extern const zc_problem table_not_a_workbook, table_other_format, table_not_a_list, table_packed,
    table_no_workbook, table_part_missing, table_encrypted;
extern const zc_problem table_too_large, table_part_too_large, table_empty, table_no_such_text;
extern const zc_problem table_json_broken, table_json_form, table_json_cell;
extern const zc_problem table_cannot_write;
#endif
