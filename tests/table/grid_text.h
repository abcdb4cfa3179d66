/* A table as one text for comparing: cells parted by `|`, rows by `/`. */
#ifndef TESTS_TABLE_GRID_TEXT_H
#define TESTS_TABLE_GRID_TEXT_H

#include "table/table.h"

static inline void grid_text(const zc_table *table, zc_textbuf *text)
{
    for (int row = 0; row < zc_table_rows(table); row++) {
        if (row > 0)
            textbuf_add(text, "/");
        for (int column = 0; column < zc_table_columns(table); column++) {
            if (column > 0)
                textbuf_add(text, "|");
            textbuf_add(text, zc_table_cell(table, row, column));
        }
    }
}
#endif
