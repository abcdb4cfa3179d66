#include "roster/document.h"

#include <stdlib.h>
#include <string.h>

enum { SAME_COLUMNS = 4 };
static const zc_column same_columns[SAME_COLUMNS] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE,
                                                      ZC_COLUMN_GROUP };

/* By name, unit, title, group; then in the file's order. */
static int by_identity(const void *left, const void *right)
{
    const roster_row *a = *(const roster_row *const *)left, *b = *(const roster_row *const *)right;
    for (int column = 0; column < SAME_COLUMNS; column++) {
        const int order = strcmp(a->field[same_columns[column]], b->field[same_columns[column]]);
        if (order)
            return order;
    }
    return (a->table_row > b->table_row) - (a->table_row < b->table_row);
}

/* Rows that keep a place for somebody: there may be many alike. */
static bool is_nobody_yet(const roster_row *row)
{
    static const char *const words[] = { "待定", "空缺" };
    for (size_t word = 0; word < sizeof words / sizeof *words; word++)
        if (strcmp(row->field[ZC_COLUMN_NAME], words[word]) == 0)
            return true;
    return false;
}

/* The first column after the name in which two people of one name differ; the name where they differ in none.
 */
static zc_column telling_column(const roster_row *a, const roster_row *b)
{
    for (int column = 1; column < SAME_COLUMNS; column++)
        if (strcmp(a->field[same_columns[column]], b->field[same_columns[column]]) != 0)
            return same_columns[column];
    return ZC_COLUMN_NAME;
}

static const char *told_apart(const roster_reading *reading, const roster_row *row, zc_column by)
{
    const char *name = row->field[ZC_COLUMN_NAME];
    return *row->field[by] ? arena_format(reading->roster->arena, "%s@%s", name, row->field[by]) : name;
}

static zc_place place_of(const roster_reading *reading, const roster_row *row)
{
    return zc_table_place(reading->table, row->table_row, reading->roster->column_of[ZC_COLUMN_NAME]);
}

static void tell(const roster_reading *reading, const roster_row *a, const roster_row *b)
{
    const roster_row *before = a->table_row < b->table_row ? a : b, *after = before == a ? b : a;
    const zc_column by = telling_column(a, b);
    char where[512];
    zc_place_text(place_of(reading, before), sizeof where, where);
    if (by == ZC_COLUMN_NAME)
        diag_add_with(reading->diags, &roster_same_person, place_of(reading, after),
                      after->field[ZC_COLUMN_NAME], where, NULL, NULL);
    else
        diag_add_with(reading->diags, &roster_same_name, place_of(reading, after),
                      after->field[ZC_COLUMN_NAME], where, told_apart(reading, before, by),
                      told_apart(reading, after, by));
}

zc_status same_check(roster_reading *reading)
{
    const int count = reading->rows.count;
    const roster_row **sorted = mem_take((size_t)count * sizeof *sorted);
    if (!sorted)
        return ZC_NO_MEMORY;
    for (int row = 0; row < count; row++)
        sorted[row] = &reading->rows.at[row];
    qsort(sorted, (size_t)count, sizeof *sorted, by_identity);
    for (int at = 1; at < count; at++)
        if (strcmp(sorted[at - 1]->field[ZC_COLUMN_NAME], sorted[at]->field[ZC_COLUMN_NAME]) == 0 &&
            !is_nobody_yet(sorted[at]))
            tell(reading, sorted[at - 1], sorted[at]);
    mem_free(sorted);
    return ZC_OK;
}
