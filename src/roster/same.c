#include "roster/called.h"
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

bool roster_is_nobody_yet(const char *name)
{
    static const char *const words[] = { "待定", "空缺" };
    for (size_t word = 0; word < sizeof words / sizeof *words; word++)
        if (strcmp(name, words[word]) == 0)
            return true;
    return false;
}

static bool are_alike(const roster_row *a, const roster_row *b)
{
    for (int column = 0; column < SAME_COLUMNS; column++)
        if (strcmp(a->field[same_columns[column]], b->field[same_columns[column]]) != 0)
            return false;
    return true;
}

static zc_place place_of(const roster_reading *reading, const roster_row *row)
{
    return zc_table_place(reading->table, row->table_row, reading->roster->column_of[ZC_COLUMN_NAME]);
}

/* Two neighbours of those of one name. */
static bool tell(const roster_reading *reading, const roster_row *const namesakes[], int count, int at)
{
    const roster_row *a = namesakes[at - 1], *b = namesakes[at];
    const roster_row *before = a->table_row < b->table_row ? a : b, *after = before == a ? b : a;
    zc_arena *arena = reading->roster->arena;
    char where[512];
    zc_place_text(place_of(reading, before), sizeof where, where);
    if (are_alike(a, b)) {
        diag_add_with(reading->diags, &roster_same_person, place_of(reading, after),
                      after->field[ZC_COLUMN_NAME], where, NULL, NULL);
        return true;
    }
    if (diags_are_full(reading->diags)) {
        diag_add(reading->diags, &roster_same_name, place_of(reading, after), NULL);
        return true;
    }
    const char *one = called_words(arena, namesakes, count, before);
    const char *other = called_words(arena, namesakes, count, after);
    if (one && other)
        diag_add_with(reading->diags, &roster_same_name, place_of(reading, after),
                      after->field[ZC_COLUMN_NAME], where, one, other);
    return one && other;
}

static int namesakes_from(const roster_row *const sorted[], int count, int from)
{
    int to = from + 1;
    while (to < count && strcmp(sorted[to]->field[ZC_COLUMN_NAME], sorted[from]->field[ZC_COLUMN_NAME]) == 0)
        to++;
    return to - from;
}

zc_status same_check(roster_reading *reading)
{
    const int count = reading->rows.count;
    const roster_row **sorted = mem_take((size_t)count * sizeof *sorted);
    bool is_told = true;
    if (!sorted)
        return ZC_NO_MEMORY;
    for (int row = 0; row < count; row++)
        sorted[row] = &reading->rows.at[row];
    qsort(sorted, (size_t)count, sizeof *sorted, by_identity);
    for (int from = 0, alike; is_told && from < count; from += alike) {
        alike = namesakes_from(sorted, count, from);
        for (int at = 1; is_told && at < alike && !roster_is_nobody_yet(sorted[from]->field[ZC_COLUMN_NAME]);
             at++)
            is_told = tell(reading, &sorted[from], alike, at);
    }
    mem_free(sorted);
    return is_told ? ZC_OK : ZC_NO_MEMORY;
}
