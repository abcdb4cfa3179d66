#include "table/grid.h"
#include "table/problems.h"

#include <stdlib.h>
#include <string.h>

void zc_table_free(zc_table *table)
{
    if (!table)
        return;
    vec_free(&table->cells);
    vec_free(&table->spans);
    arena_free(table->arena);
    mem_free(table);
}

/* ---- building ---- */

static zc_place place_of(const zc_table *table, const grid_cell *cell)
{
    if (table->sheet)
        return (zc_place){ table->file, table->sheet, cell->row + 1, cell->column + 1 };
    return place_at(table->file, cell->line, cell->character);
}

static zc_status too_large(const zc_table *table, const grid_cell *cell, zc_diags *diags)
{
    char rows[32], columns[32], cells[32];
    number_write(ROWS_MAX, 0, rows);
    number_write(COLUMNS_MAX, 0, columns);
    number_write(CELLS_MAX, 0, cells);
    diag_add_with(diags, &table_too_large, place_of(table, cell), NULL, rows, columns, cells);
    return ZC_BAD_INPUT;
}

/* A fault that was pasted as a value, or saved as csv, is a word. */
static bool is_fault(const char *text)
{
    static const char *const faults[] = { "#N/A",  "#REF!",  "#VALUE!", "#NAME?", "#DIV/0!",
                                          "#NUM!", "#NULL!", "#SPILL!", "#CALC!" };
    for (size_t at = 0; *text == '#' && at < sizeof faults / sizeof *faults; at++)
        if (strcmp(text, faults[at]) == 0)
            return true;
    return false;
}

zc_table *grid_make(const char *shown)
{
    zc_table *table = mem_take(sizeof *table);
    if (!table)
        return NULL;
    table->arena = arena_make();
    table->file = arena_text(table->arena, shown);
    if (table->file)
        return table;
    zc_table_free(table);
    return NULL;
}

zc_status grid_add(zc_table *table, grid_cell cell, zc_diags *diags)
{
    if (is_fault(cell.text))
        cell.content = TABLE_FAULT;
    table->has_other_than_text = table->has_other_than_text || cell.content != TABLE_TEXT;
    if (table->cells.count >= CELLS_MAX || cell.row >= ROWS_MAX || cell.column >= COLUMNS_MAX)
        return too_large(table, &cell, diags);
    return vec_push(&table->cells, cell) ? ZC_OK : ZC_NO_MEMORY;
}

static int compare_places(int row, int column, int other_row, int other_column)
{
    if (row != other_row)
        return row < other_row ? -1 : 1;
    return (column > other_column) - (column < other_column);
}

static int by_place(const void *a, const void *b)
{
    const grid_cell *left = a, *right = b;
    return compare_places(left->row, left->column, right->row, right->column);
}

static int span_by_place(const void *a, const void *b)
{
    const grid_span *left = a, *right = b;
    const int places = compare_places(left->row, left->column, right->row, right->column);
    return places ? places : compare_places(left->rows, left->columns, right->rows, right->columns);
}

static bool is_sorted(const zc_table *table)
{
    for (int cell = 1; cell < table->cells.count; cell++)
        if (by_place(&table->cells.at[cell - 1], &table->cells.at[cell]) >= 0)
            return false;
    return true;
}

/* A merge sort, since of two cells at one place the later is to win. */
static bool sort_cells(zc_table *table)
{
    const int count = table->cells.count;
    grid_cell *from = table->cells.at, *to = mem_take(sizeof(grid_cell) * (size_t)count);
    if (!to)
        return false;
    for (int width = 1; width < count; width *= 2) {
        for (int start = 0; start < count; start += 2 * width) {
            const int middle = start + width < count ? start + width : count;
            const int end = middle + width < count ? middle + width : count;
            for (int out = start, left = start, right = middle; out < end; out++)
                to[out] = left < middle && (right == end || by_place(&from[left], &from[right]) <= 0)
                              ? from[left++]
                              : from[right++];
        }
        grid_cell *swapped = from;
        from = to;
        to = swapped;
    }
    mem_free(to);
    table->cells.at = from;
    table->cells.room = count;
    return true;
}

static void keep_last_of_each_place(zc_table *table)
{
    int kept = 0;
    for (int cell = 0; cell < table->cells.count; cell++) {
        if (kept > 0 && by_place(&table->cells.at[kept - 1], &table->cells.at[cell]) == 0)
            kept--;
        table->cells.at[kept++] = table->cells.at[cell];
    }
    table->cells.count = kept;
}

static void measure(zc_table *table)
{
    for (int at = 0; at < table->cells.count; at++) {
        const grid_cell *cell = &table->cells.at[at];
        if (text_is_blank(cell->text))
            continue;
        table->rows = cell->row + 1;
        if (table->columns <= cell->column)
            table->columns = cell->column + 1;
    }
}

zc_status grid_finish(zc_table *table, zc_diags *diags)
{
    if (!is_sorted(table)) {
        if (!sort_cells(table))
            return ZC_NO_MEMORY;
        keep_last_of_each_place(table);
    }
    if (table->spans.count > 1)
        qsort(table->spans.at, (size_t)table->spans.count, sizeof *table->spans.at, span_by_place);
    measure(table);
    if (table->rows == 0) {
        diag_add(diags, &table_empty, (zc_place){ .file = table->file, .sheet = table->sheet }, NULL);
        return ZC_BAD_INPUT;
    }
    if ((int64_t)table->rows * table->columns > GRID_MAX)
        return too_large(table, &table->cells.at[table->cells.count - 1], diags);
    return ZC_OK;
}

/* ---- lending ---- */

int zc_table_rows(const zc_table *table) { return table->rows; }

int zc_table_columns(const zc_table *table) { return table->columns; }

/* The last cell at or before the place; NULL if there is none. */
static const grid_cell *cell_at_or_before(const zc_table *table, int row, int column)
{
    int low = 0, high = table->cells.count;
    /* A list without holes, and few have many, is found at once. */
    const size_t whole = (size_t)row * (size_t)table->columns + (size_t)column;
    if (row >= 0 && column >= 0 && whole < (size_t)high && table->cells.at[whole].row == row &&
        table->cells.at[whole].column == column)
        return &table->cells.at[whole];
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const grid_cell *cell = &table->cells.at[middle];
        if (compare_places(cell->row, cell->column, row, column) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? &table->cells.at[low - 1] : NULL;
}

const char *zc_table_cell(const zc_table *table, int row, int column)
{
    const grid_cell *cell = cell_at_or_before(table, row, column);
    return cell && cell->row == row && cell->column == column ? cell->text : "";
}

table_content table_content_at(const zc_table *table, int row, int column)
{
    if (!table->has_other_than_text)
        return TABLE_TEXT;
    const grid_cell *cell = cell_at_or_before(table, row, column);
    return cell && cell->row == row && cell->column == column ? cell->content : TABLE_TEXT;
}

zc_place zc_table_place(const zc_table *table, int row, int column)
{
    const grid_cell wanted = { .row = row, .column = column };
    if (table->sheet)
        return place_of(table, &wanted);
    /* A row that is too short: where its last cell begins. */
    const grid_cell *cell = cell_at_or_before(table, row, column);
    return cell && cell->row == row ? place_of(table, cell) : place_of_file(table->file);
}

static int at_most(int value, int limit) { return value < limit ? value : limit; }

void zc_table_span(const zc_table *table, int row, int column, int *rows, int *columns)
{
    int low = 0, high = table->spans.count;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (compare_places(table->spans.at[middle].row, table->spans.at[middle].column, row, column) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    *rows = *columns = 1;
    if (low == table->spans.count || row >= table->rows || column >= table->columns)
        return;
    const grid_span *span = &table->spans.at[low];
    if (span->row != row || span->column != column)
        return;
    *rows = at_most(span->rows, table->rows - row);
    *columns = at_most(span->columns, table->columns - column);
}
