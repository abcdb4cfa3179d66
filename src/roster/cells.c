#include "roster/cells.h"

/* TRUE is a fair answer to a column of the user's own, but nobody's unit. */
static bool wants_words(const zc_roster *roster, int column)
{
    return column == roster->column_of[ZC_COLUMN_UNIT] || column == roster->column_of[ZC_COLUMN_TITLE] ||
           column == roster->column_of[ZC_COLUMN_RANK];
}

/* NULL: nothing is wrong. */
static const zc_problem *fault_of(const roster_reading *reading, int row, int column)
{
    const zc_roster *roster = reading->roster;
    const bool is_name = column == roster->column_of[ZC_COLUMN_NAME];
    switch (table_content_at(reading->table, row, column)) {
    case TABLE_TEXT: return NULL;
    case TABLE_FAULT: return is_name ? &roster_fault_as_name : &roster_fault;
    case TABLE_TRUTH:
        return is_name ? &roster_truth_as_name : wants_words(roster, column) ? &roster_truth : NULL;
    }
    return NULL;
}

const char *cell_said(const roster_reading *reading, int row, int column)
{
    const bool is_name = column == reading->roster->column_of[ZC_COLUMN_NAME];
    return is_name || !fault_of(reading, row, column) ? zc_table_cell(reading->table, row, column) : "";
}

bool cell_is_no_name(const roster_reading *reading, int row)
{
    return fault_of(reading, row, reading->roster->column_of[ZC_COLUMN_NAME]) != NULL;
}

static bool count_fault(roster_reading *reading, const zc_problem *problem, int row, int column)
{
    for (int at = 0; at < reading->faults.count; at++) {
        cell_faults *faults = &reading->faults.at[at];
        if (faults->problem != problem || faults->column != column)
            continue;
        faults->cells++;
        return true;
    }
    return vec_push(&reading->faults, (cell_faults){ problem, row, column, 1 });
}

bool cells_check(roster_reading *reading, int row)
{
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        const zc_problem *problem = fault_of(reading, row, column);
        if (!problem)
            continue;
        if (column == reading->roster->column_of[ZC_COLUMN_NAME])
            diag_add(reading->diags, problem, zc_table_place(reading->table, row, column),
                     zc_table_cell(reading->table, row, column));
        else if (!count_fault(reading, problem, row, column))
            return false;
    }
    return true;
}

void cells_tell(const roster_reading *reading)
{
    for (int at = 0; at < reading->faults.count; at++) {
        const cell_faults *faults = &reading->faults.at[at];
        char cells[32];
        number_write(faults->cells, 0, cells);
        diag_add_with(reading->diags, faults->problem,
                      zc_table_place(reading->table, faults->row, faults->column),
                      zc_table_cell(reading->table, faults->row, faults->column), cells, NULL, NULL);
    }
}
