#include "roster/cells.h"
#include "roster/folding.h"
#include "roster/section.h"

#include <string.h>

/* What a row of the table is, below the header. */
typedef enum row_kind {
    ROW_BLANK,
    ROW_PERSON,
    ROW_SECTION,
    ROW_FOOTER,
    ROW_HEADER,
    ROW_NUMBER, /* a number, prepared for a person who never came */
    ROW_NAMELESS
} row_kind;

static int filled_cells(const roster_reading *reading, int row, int *first)
{
    int filled = 0;
    *first = -1;
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        if (text_is_blank(cell_said(reading, row, column)))
            continue;
        filled++;
        *first = *first < 0 ? column : *first;
    }
    return filled;
}

static bool is_merged_across(const roster_reading *reading, int row, int column)
{
    int rows, columns;
    zc_table_span(reading->table, row, column, &rows, &columns);
    return columns > 1;
}

static bool repeats_heading(const roster_reading *reading, int row, int column)
{
    for (int above = reading->header_row; above < reading->first_row; above++)
        if (strcmp(cell_said(reading, row, column), cell_said(reading, above, column)) == 0)
            return true;
    return false;
}

/* A header that is printed again at the top of each page, of one row or two: all its cells are headings. */
static bool repeats_header(const roster_reading *reading, int row, int filled)
{
    for (int column = 0; column < zc_table_columns(reading->table); column++)
        if (!text_is_blank(cell_said(reading, row, column)) && !repeats_heading(reading, row, column))
            return false;
    return filled > 1;
}

static bool is_number_alone(const roster_reading *reading, const char *folded, int column)
{
    double number;
    return column == reading->roster->column_of[ZC_COLUMN_ORDER] && number_read(folded, &number);
}

static const char *worded_section(const roster_reading *reading, int row, int column)
{
    return section_of(&reading->words, reading->roster->arena, cell_said(reading, row, column),
                      zc_table_columns(reading->table) == 1);
}

/* What a row of one cell is. A person may have nothing but a name; a section stands merged, left of the
 * names, or is worded as one. */
static row_kind kind_of_single(const roster_reading *reading, int row, int column, const char *folded)
{
    const int names = reading->roster->column_of[ZC_COLUMN_NAME];
    if (is_number_alone(reading, folded, column))
        return ROW_NUMBER;
    if (column < names || is_merged_across(reading, row, column) ||
        ((column == 0 || column == names) && worded_section(reading, row, column)))
        return ROW_SECTION;
    return column == names ? ROW_PERSON : ROW_NAMELESS;
}

static row_kind kind_of(const roster_reading *reading, int row, int *first)
{
    const int filled = filled_cells(reading, row, first);
    const int names = reading->roster->column_of[ZC_COLUMN_NAME];
    if (filled == 0)
        return ROW_BLANK;
    const char *folded = fold_word(reading->roster->arena, cell_said(reading, row, *first));
    if (repeats_header(reading, row, filled))
        return ROW_HEADER;
    if (folded && headings_begin_footer(&reading->words, folded))
        return ROW_FOOTER;
    if (filled == 1 && folded)
        return kind_of_single(reading, row, *first, folded);
    return text_is_blank(cell_said(reading, row, names)) ? ROW_NAMELESS : ROW_PERSON;
}

/* What a column says in a row; a merged cell above is said of every row that it covers: a unit written once
 * for five people is theirs. */
static const char *said_in(const roster_reading *reading, int row, int column)
{
    int rows, columns;
    const int above = reading->filled_row[column];
    if (above == row || above < 0 || column == reading->roster->column_of[ZC_COLUMN_NAME])
        return cell_said(reading, row, column);
    zc_table_span(reading->table, above, column, &rows, &columns);
    return above + rows > row ? cell_said(reading, above, column) : "";
}

static void note_filled(const roster_reading *reading, int row)
{
    for (int column = 0; column < zc_table_columns(reading->table); column++)
        if (!text_is_blank(cell_said(reading, row, column)))
            reading->filled_row[column] = row;
}

/* One cell as it is kept: a name folded, a note as it is, all else on one line. */
static const char *kept_cell(const roster_reading *reading, int row, int column)
{
    zc_arena *arena = reading->roster->arena;
    const int *column_of = reading->roster->column_of;
    const char *said = said_in(reading, row, column);
    if (column == column_of[ZC_COLUMN_NAME])
        return fold_name(arena, said);
    if (column == column_of[ZC_COLUMN_NOTE])
        return text_trimmed(arena, said);
    return fold_cell(arena, said, column == column_of[ZC_COLUMN_GROUP]);
}

static zc_status take_person(roster_reading *reading, int row, const char *section)
{
    const zc_roster *roster = reading->roster;
    const char **raw = arena_array(roster->arena, const char *, roster->columns);
    roster_row person = { .raw = raw, .table_row = row };

    for (int column = 0; raw && column < roster->columns; column++)
        if (!(raw[column] = kept_cell(reading, row, column)))
            return ZC_NO_MEMORY;
    for (int column = 0; raw && column < ZC_COLUMN_COUNT; column++)
        person.field[column] = roster->column_of[column] < 0 ? "" : raw[roster->column_of[column]];
    if (raw && !*person.field[ZC_COLUMN_GROUP])
        person.field[ZC_COLUMN_GROUP] = section;
    return raw && vec_push(&reading->rows, person) ? ZC_OK : ZC_NO_MEMORY;
}

static zc_place place_in(const roster_reading *reading, int row, int column)
{
    return zc_table_place(reading->table, row, column);
}

static void tell_numbers(const roster_reading *reading, int numbers, zc_place first)
{
    char count[32];
    number_write(numbers, 0, count);
    if (numbers)
        diag_add_with(reading->diags, &roster_numbered_rows, first, NULL, count, NULL, NULL);
}

/* What the rows above have left for those below. */
typedef struct rows_so_far {
    const char *section;
    int numbers;
    zc_place first_number;
    int no_names; /* told by their cells */
} rows_so_far;

static zc_status begin_section(const roster_reading *reading, int row, int column, rows_so_far *so_far)
{
    so_far->section = worded_section(reading, row, column);
    if (!so_far->section)
        so_far->section = fold_cell(reading->roster->arena, cell_said(reading, row, column), true);
    diag_add(reading->diags, &roster_section, place_in(reading, row, column), so_far->section);
    return so_far->section ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_row(roster_reading *reading, int row, rows_so_far *so_far)
{
    int first;
    switch (kind_of(reading, row, &first)) {
    case ROW_BLANK:
    case ROW_HEADER: return ZC_OK;
    case ROW_PERSON:
        if (cell_is_no_name(reading, row)) {
            so_far->no_names++;
            return ZC_OK;
        }
        return take_person(reading, row, so_far->section);
    case ROW_SECTION: return begin_section(reading, row, first, so_far);
    case ROW_NUMBER:
        if (so_far->numbers++ == 0)
            so_far->first_number = place_in(reading, row, first);
        return ZC_OK;
    case ROW_FOOTER:
        diag_add(reading->diags, &roster_footer, place_in(reading, row, first),
                 cell_said(reading, row, first));
        return ZC_OK;
    case ROW_NAMELESS:
        diag_add(reading->diags, &roster_no_name,
                 place_in(reading, row, reading->roster->column_of[ZC_COLUMN_NAME]), NULL);
        return ZC_OK;
    }
    return ZC_OK;
}

static bool begin_rows(roster_reading *reading)
{
    const int columns = zc_table_columns(reading->table);
    reading->filled_row = arena_array(reading->roster->arena, int, columns);
    for (int column = 0; reading->filled_row && column < columns; column++)
        reading->filled_row[column] = -1;
    return reading->filled_row != NULL;
}

zc_status rows_read(roster_reading *reading)
{
    rows_so_far so_far = { .section = "" };
    if (!begin_rows(reading))
        return ZC_NO_MEMORY;
    for (int row = reading->first_row; row < zc_table_rows(reading->table); row++) {
        note_filled(reading, row);
        const zc_status status = cells_check(reading, row) ? read_row(reading, row, &so_far) : ZC_NO_MEMORY;
        if (status)
            return status;
    }
    tell_numbers(reading, so_far.numbers, so_far.first_number);
    cells_tell(reading);
    if (reading->rows.count == 0 && so_far.no_names == 0)
        diag_add(reading->diags, &roster_empty, zc_table_place(reading->table, reading->header_row, 0), NULL);
    return ZC_OK;
}
