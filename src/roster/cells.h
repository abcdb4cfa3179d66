/* roster/cells.h: what the table's cells say below the header. */
#ifndef ROSTER_CELLS_H
#define ROSTER_CELLS_H

#include "roster/document.h"

/* The text of a cell; "" where a formula failed, but for a name's cell, which is told as it is. Lent. */
const char *cell_said(const roster_reading *reading, int row, int column);
/* Whether the row's name is none: a formula that failed, or a truth value. */
bool cell_is_no_name(const roster_reading *reading, int row);
/* Tells what is wrong with the cells of a row: each name at once, of the others how many in their column when
 * all rows are read. False without memory. */
ZC_CHECKED bool cells_check(roster_reading *reading, int row);
void cells_tell(const roster_reading *reading);
#endif
