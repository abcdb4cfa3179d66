/* table/grid.h: the cells behind zc_table, kept sparsely: one cell far away takes no room for those between.
 */
#ifndef TABLE_GRID_H
#define TABLE_GRID_H

#include "table/table.h"

enum {
    ROWS_MAX = 200 * 1000,
    COLUMNS_MAX = 2000,
    CELLS_MAX = 5 * 1000 * 1000, /* those that are there */
    GRID_MAX = 50 * 1000 * 1000  /* rows times columns: what a reader of the grid will walk over */
};

typedef struct grid_cell {
    int row, column;
    const char *text;
    table_content content;
    int line, character; /* where it begins in a text file */
} grid_cell;

typedef struct grid_span {
    int row, column, rows, columns;
} grid_span;

struct zc_table {
    zc_arena *arena;
    const char *file, *sheet; /* sheet: NULL in a text file */
    ZC_VEC(grid_cell) cells;  /* by row, then column */
    ZC_VEC(grid_span) spans;
    int rows, columns;
    bool encoding_is_guess;
    bool has_other_than_text; /* some cell is no TABLE_TEXT */
};

/* A table of that file without cells, yours; NULL without memory. */
zc_table *grid_make(const char *shown);
/* Adds a cell; cells may come in any order, of two at one place the later counts.
 * diags  table-too-large
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status grid_add(zc_table *table, grid_cell cell, zc_diags *diags);
/* Sorts, and measures what is filled in.
 * diags  table-empty, table-too-large */
ZC_CHECKED zc_status grid_finish(zc_table *table, zc_diags *diags);
#endif
