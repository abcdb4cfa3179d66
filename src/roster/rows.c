#include "roster/document.h"
#include "roster/folding.h"

#include <string.h>

/* What a row of the table is, below the header. */
typedef enum row_kind { ROW_BLANK, ROW_PERSON, ROW_SECTION, ROW_FOOTER, ROW_HEADER, ROW_NAMELESS } row_kind;

static const char *cell_text(const roster_reading *reading, int row, int column)
{
    return zc_table_cell(reading->table, row, column);
}

static int filled_cells(const roster_reading *reading, int row, int *first)
{
    int filled = 0;
    *first = -1;
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        if (text_is_blank(cell_text(reading, row, column)))
            continue;
        filled++;
        *first = *first < 0 ? column : *first;
    }
    return filled;
}

static bool is_numeral(uint32_t code)
{
    char bytes[5] = { 0 };
    utf8_write(code, bytes);
    return strstr("一二三四五六七八九十第", bytes) != NULL;
}

/* "一、主席团", "(二)马军", "第三组": what offices write above a section. */
static bool is_worded_as_section(const char *folded)
{
    const bool in_brackets = *folded == '(';
    const char *at = folded + in_brackets;
    uint32_t code = utf8_next(&at);
    if (!code || !is_numeral(code))
        return false;
    while (code && is_numeral(code))
        code = utf8_next(&at);
    return code == 0x3001 /* 、 */ || (in_brackets && code == ')') || text_ends(folded, "组") ||
           text_ends(folded, "团");
}

static bool is_merged_across(const roster_reading *reading, int row, int column)
{
    int rows, columns;
    zc_table_span(reading->table, row, column, &rows, &columns);
    return columns > 1;
}

/* A header that is printed again at the top of each page. */
static bool repeats_header(const roster_reading *reading, int row)
{
    const zc_roster *roster = reading->roster;
    const int column = roster->column_of[ZC_COLUMN_NAME];
    const char *heading = fold_word(roster->arena, roster->headings[column]);
    const char *name = fold_word(roster->arena, cell_text(reading, row, column));
    return heading && name && strcmp(heading, name) == 0;
}

static row_kind kind_of(const roster_reading *reading, int row, int *first)
{
    const int filled = filled_cells(reading, row, first);
    const int names = reading->roster->column_of[ZC_COLUMN_NAME];
    if (filled == 0)
        return ROW_BLANK;
    const char *folded = fold_word(reading->roster->arena, cell_text(reading, row, *first));
    if (folded && headings_begin_footer(&reading->words, folded))
        return ROW_FOOTER;
    if (text_is_blank(cell_text(reading, row, names)))
        return filled == 1 ? ROW_SECTION : ROW_NAMELESS;
    if (repeats_header(reading, row))
        return ROW_HEADER;
    if (filled == 1 && folded && (is_merged_across(reading, row, names) || is_worded_as_section(folded)))
        return ROW_SECTION;
    return ROW_PERSON;
}

/* One cell as it is kept: a name folded, all else trimmed. */
static const char *kept_cell(const roster_reading *reading, int row, int column)
{
    zc_arena *arena = reading->roster->arena;
    const char *trimmed = text_trimmed(arena, cell_text(reading, row, column));
    return trimmed && column == reading->roster->column_of[ZC_COLUMN_NAME] ? fold_name(arena, trimmed)
                                                                           : trimmed;
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

zc_status rows_read(roster_reading *reading)
{
    const char *section = "";
    for (int row = reading->first_row; row < zc_table_rows(reading->table); row++) {
        int first;
        zc_status status = ZC_OK;
        switch (kind_of(reading, row, &first)) {
        case ROW_BLANK:
        case ROW_HEADER: break;
        case ROW_PERSON: status = take_person(reading, row, section); break;
        case ROW_FOOTER:
            diag_add(reading->diags, &roster_footer, place_in(reading, row, first),
                     cell_text(reading, row, first));
            break;
        case ROW_SECTION:
            section = text_trimmed(reading->roster->arena, cell_text(reading, row, first));
            status = section ? ZC_OK : ZC_NO_MEMORY;
            diag_add(reading->diags, &roster_section, place_in(reading, row, first), section);
            break;
        case ROW_NAMELESS:
            diag_add(reading->diags, &roster_no_name,
                     place_in(reading, row, reading->roster->column_of[ZC_COLUMN_NAME]), NULL);
            break;
        }
        if (status)
            return status;
    }
    if (reading->rows.count == 0)
        diag_add(reading->diags, &roster_empty, place_of_file(reading->roster->file), NULL);
    return ZC_OK;
}
