#include "table/sheet.h"
#include "table/problems.h"

#include <string.h>

enum { SHEET_ROWS_MAX = 1048576, SHEET_COLUMNS_MAX = 16384 };

typedef struct sheet_reader {
    const sheet_shared *shared;
    zc_table *table;
    zc_diags *diags;
    int bad_cells;
} sheet_reader;

/* ---- references ---- */

typedef struct cell_place {
    int row, column; /* from 0; -1 where it does not say */
} cell_place;

/* `$B$7` or `B7` at the beginning of *at, which moves behind it. */
static bool read_reference(const char **at, cell_place *place)
{
    int column = 0, row = 0;
    *at += **at == '$';
    for (; **at >= 'A' && **at <= 'Z' && column <= SHEET_COLUMNS_MAX; (*at)++)
        column = column * 26 + (**at - 'A' + 1);
    *at += **at == '$';
    for (; **at >= '0' && **at <= '9' && row <= SHEET_ROWS_MAX; (*at)++)
        row = row * 10 + (**at - '0');
    *place = (cell_place){ row - 1, column - 1 };
    return row > 0 && row <= SHEET_ROWS_MAX && column > 0 && column <= SHEET_COLUMNS_MAX;
}

/* Where the cell says that it stands, else `next`. */
static cell_place place_of(const xml_node *cell, cell_place next)
{
    const char *reference = xml_value(cell, "r");
    cell_place place;
    return reference && read_reference(&reference, &place) && !*reference ? place : next;
}

static int row_of(const xml_node *row, int next)
{
    int number;
    return number_int(xml_value(row, "r"), 1, SHEET_ROWS_MAX, &number) ? number - 1 : next;
}

/* ---- what a cell says ---- */

static const char *value_of(const xml_node *cell)
{
    const xml_node *value = xml_child(cell, "v");
    return value ? value->text : "";
}

static const char *plain_text(const sheet_reader *reader, const xml_node *cell)
{
    return unescaped_text(reader->table->arena, value_of(cell));
}

static const char *inline_text(const sheet_reader *reader, const xml_node *cell)
{
    const xml_node *text = xml_child(cell, "is");
    return text ? rich_text(reader->table->arena, text) : plain_text(reader, cell);
}

static const char *boolean_text(const sheet_reader *reader, const xml_node *cell)
{
    const char *value = value_of(cell);
    (void)reader;
    return text_equal(value, "1") || text_equal(value, "true") ? "TRUE" : *value ? "FALSE" : "";
}

static const char *date_text(const sheet_reader *reader, const xml_node *cell)
{
    return iso_text(reader->table->arena, value_of(cell));
}

static const char *cell_number_text(const sheet_reader *reader, const xml_node *cell)
{
    static const number_format general = { 0 };
    const number_formats *formats = &reader->shared->formats;
    int style = -1;
    const bool has_style = number_int(xml_value(cell, "s"), 0, formats->styles - 1, &style);
    return number_text(reader->table->arena, value_of(cell), has_style ? &formats->of_style[style] : &general,
                       formats->since_1904);
}

/* All texts live in the table's arena, since the tree goes. NULL: without memory. */
static const struct cell_type {
    const char *word;
    const char *(*text)(const sheet_reader *reader, const xml_node *cell);
    table_content content;
} cell_types[] = {
    { "n", cell_number_text, TABLE_TEXT },    { "str", plain_text, TABLE_TEXT },
    { "inlineStr", inline_text, TABLE_TEXT }, { "b", boolean_text, TABLE_TRUTH },
    { "e", plain_text, TABLE_FAULT },         { "d", date_text, TABLE_TEXT },
};

/* A text that the workbook lacks is told and counted; the cells behind it are read all the same. */
static const char *shared_text(sheet_reader *reader, const xml_node *cell, cell_place place)
{
    const shared_strings *strings = &reader->shared->strings;
    const char *value = value_of(cell);
    int at = 0;
    if (!*value)
        return "";
    if (number_int(value, 0, strings->count - 1, &at))
        return strings->at[at];
    const zc_place where = { reader->table->file, reader->table->sheet, place.row + 1, place.column + 1 };
    diag_add(reader->diags, &table_no_such_text, where, value);
    reader->bad_cells++;
    return "";
}

static const struct cell_type *type_of(const char *word)
{
    for (size_t at = 0; word && at < sizeof cell_types / sizeof *cell_types; at++)
        if (strcmp(cell_types[at].word, word) == 0)
            return &cell_types[at];
    return &cell_types[0];
}

/* ---- the sheet ---- */

static zc_status add_cell(sheet_reader *reader, const xml_node *cell, cell_place place)
{
    const char *word = xml_value(cell, "t");
    grid_cell added = { .row = place.row, .column = place.column };
    if (word && strcmp(word, "s") == 0) {
        added.text = shared_text(reader, cell, place);
    } else {
        const struct cell_type *type = type_of(word);
        added.text = type->text(reader, cell);
        added.content = type->content;
    }
    if (!added.text)
        return ZC_NO_MEMORY;
    return *added.text ? grid_add(reader->table, added, reader->diags) : ZC_OK;
}

static zc_status read_row(sheet_reader *reader, const xml_node *row, int row_number)
{
    cell_place next = { row_number, 0 };
    for (const xml_node *cell = xml_child(row, "c"); cell; cell = xml_sibling(cell, "c")) {
        const cell_place place = place_of(cell, next);
        const zc_status status = add_cell(reader, cell, place);
        if (status)
            return status;
        next = (cell_place){ place.row, place.column + 1 };
    }
    return ZC_OK;
}

static zc_status read_rows(sheet_reader *reader, const xml_node *rows)
{
    int next = 0;
    for (const xml_node *row = rows ? xml_child(rows, "row") : NULL; row; row = xml_sibling(row, "row")) {
        const int row_number = row_of(row, next);
        const zc_status status = read_row(reader, row, row_number);
        if (status)
            return status;
        next = row_number + 1;
    }
    return ZC_OK;
}

static bool read_range(const char *range, grid_span *span)
{
    cell_place first, last;
    if (!range || !read_reference(&range, &first) || *range != ':')
        return false;
    range++;
    if (!read_reference(&range, &last) || *range || last.row < first.row || last.column < first.column)
        return false;
    *span = (grid_span){ first.row, first.column, last.row - first.row + 1, last.column - first.column + 1 };
    return true;
}

static zc_status read_merges(const sheet_reader *reader, const xml_node *merges)
{
    grid_span span;
    for (const xml_node *merge = merges ? xml_child(merges, "mergeCell") : NULL; merge;
         merge = xml_sibling(merge, "mergeCell"))
        if (read_range(xml_value(merge, "ref"), &span) && !vec_push(&reader->table->spans, span))
            return ZC_NO_MEMORY;
    return ZC_OK;
}

zc_status sheet_read(const xml_node *worksheet, const sheet_shared *shared, zc_table *table, zc_diags *diags)
{
    sheet_reader reader = { .shared = shared, .table = table, .diags = diags };
    zc_status status = read_rows(&reader, xml_child(worksheet, "sheetData"));
    if (status == ZC_OK && reader.bad_cells)
        status = ZC_BAD_INPUT;
    return status ? status : read_merges(&reader, xml_child(worksheet, "mergeCells"));
}
