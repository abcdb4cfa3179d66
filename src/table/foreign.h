/* table/foreign.h: files that hold no table, told by how they begin. */
#ifndef TABLE_FOREIGN_H
#define TABLE_FOREIGN_H

#include "base/base.h"

/* Whether the file is a picture, a document, an archive or an old workbook; then it is told.
 * diags  table-not-a-workbook, table-encrypted */
bool foreign_refuse(zc_bytes bytes, const char *shown, zc_diags *diags);
#endif
