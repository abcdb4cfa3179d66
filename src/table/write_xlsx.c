#include "table/problems.h"
#include "table/table.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

enum {
    SHEET_NAME_CHARACTERS_MAX = 31,
    WIDTH_MIN = 4, /* in digits of the sheet's font, as spreadsheets measure columns */
    WIDTH_MAX = 60,
    CREATED = 946684800 /* 2000-01-01: the clock must not show in the file */
};

typedef struct sheet_cells {
    const char *const *at;
    int rows, columns;
} sheet_cells;

static const char *cell_at(const sheet_cells *cells, int row, int column)
{
    const char *text = cells->at[row * cells->columns + column];
    return text ? text : "";
}

/* ---- what a spreadsheet takes ---- */

static const char *sheet_name(zc_arena *arena, const char *wanted)
{
    zc_textbuf name = { 0 };
    const char *at = wanted ? wanted : "";
    for (int character = 0; *at && character < SHEET_NAME_CHARACTERS_MAX; character++) {
        const char *from = at;
        const uint32_t code = utf8_next(&at);
        const bool is_refused = code == UTF8_BAD || code < 0x20 ||
                                strchr("[]:*?/\\'", (int)(code < 0x80 ? code : ' '));
        textbuf_add_n(&name, is_refused ? "_" : from, is_refused ? 1 : (size_t)(at - from));
    }
    const char *made = name.failed ? NULL : arena_text(arena, name.length ? textbuf_text(&name) : "Sheet1");
    textbuf_free(&name);
    return made;
}

/* Han characters are two digits wide. */
static int width_in_digits(const char *text)
{
    int width = 0, widest = 0;
    for (uint32_t code; (code = utf8_next(&text));) {
        width = code == '\n' ? 0 : width + (code < 0x1100 ? 1 : 2);
        widest = width > widest ? width : widest;
    }
    return widest;
}

static int column_width(const sheet_cells *cells, int column)
{
    int widest = WIDTH_MIN;
    for (int row = 0; row < cells->rows; row++) {
        const int width = width_in_digits(cell_at(cells, row, column)) + 2;
        widest = width > widest ? width : widest;
    }
    return widest < WIDTH_MAX ? widest : WIDTH_MAX;
}

/* ---- writing ---- */

static lxw_error fill_sheet(lxw_workbook *book, lxw_worksheet *sheet, const sheet_cells *cells)
{
    lxw_format *header = workbook_add_format(book);
    lxw_error error = LXW_NO_ERROR;
    if (!header)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    format_set_bold(header);
    worksheet_freeze_panes(sheet, 1, 0);
    for (int column = 0; column < cells->columns && !error; column++)
        error = worksheet_set_column(sheet, (lxw_col_t)column, (lxw_col_t)column, column_width(cells, column),
                                     NULL);
    for (int row = 0; row < cells->rows; row++)
        for (int column = 0; column < cells->columns && !error; column++)
            if (*cell_at(cells, row, column))
                error = worksheet_write_string(sheet, (lxw_row_t)row, (lxw_col_t)column,
                                               cell_at(cells, row, column), row == 0 ? header : NULL);
    return error;
}

static lxw_error write_book(const char *path, const char *name, const sheet_cells *cells)
{
    lxw_workbook *book = workbook_new(path);
    if (!book)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    lxw_doc_properties properties = { .created = CREATED };
    workbook_set_properties(book, &properties);
    lxw_worksheet *sheet = workbook_add_worksheet(book, name);
    const lxw_error filled = sheet ? fill_sheet(book, sheet, cells) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    const lxw_error closed = workbook_close(book);
    return filled ? filled : closed;
}

static zc_status cannot_write(const char *path, lxw_error error, zc_diags *diags)
{
    if (error == LXW_ERROR_MEMORY_MALLOC_FAILED)
        return ZC_NO_MEMORY;
    diag_add_with(diags, &table_cannot_write, place_of_file(path), NULL, lxw_strerror(error), NULL, NULL);
    return ZC_IO;
}

/* A file of our own for libxlsxwriter, which can only write to a name; false if there can be none. */
static bool make_temporary(char *path)
{
    const int descriptor = mkostemp(path, O_CLOEXEC);
    if (descriptor >= 0)
        close(descriptor);
    return descriptor >= 0;
}

static char *temporary_path(zc_arena *arena)
{
    const char *folder = getenv("TMPDIR");
    return arena_format(arena, "%s/zuoci-XXXXXX", folder && *folder ? folder : P_tmpdir);
}

zc_status table_write_xlsx(const char *path, const char *sheet, const char *const cells[], int rows,
                           int columns, zc_diags *diags)
{
    const sheet_cells whole = { cells, rows, columns };
    zc_arena *arena = arena_make();
    const char *name = sheet_name(arena, sheet);
    char *temporary = temporary_path(arena);
    zc_bytes bytes;
    zc_status status = name && temporary ? ZC_OK : ZC_NO_MEMORY;
    if (status == ZC_OK && !make_temporary(temporary)) {
        status = cannot_write(path, LXW_ERROR_CREATING_TMPFILE, diags);
    } else if (status == ZC_OK) {
        const lxw_error error = write_book(temporary, name, &whole);
        status = error ? cannot_write(path, error, diags) : file_read(arena, temporary, &bytes, diags);
        unlink(temporary);
    }
    if (status == ZC_OK)
        status = file_write(path, bytes.at, bytes.length, diags);
    arena_free(arena);
    return status;
}
