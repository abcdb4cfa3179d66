#include "table/csv.h"
#include "table/encoding.h"
#include "table/foreign.h"
#include "table/grid.h"
#include "table/problems.h"
#include "table/workbook.h"

#include <string.h>

static bool is_archive(zc_bytes bytes)
{
    return bytes.length >= 4 && (memcmp(bytes.at, "PK\3\4", 4) == 0 || memcmp(bytes.at, "PK\5\6", 4) == 0);
}

static bool is_named_as_workbook(const char *file)
{
    static const char *const endings[] = { "xlsx", "xlsm", "xls", "ods", "et" };
    for (size_t at = 0; at < sizeof endings / sizeof *endings; at++)
        if (path_ends_in(file, endings[at]))
            return true;
    return false;
}

/* Some programs call their text a workbook; what is no text either is told by the name that it has. */
static zc_status read_text(zc_bytes bytes, const char *sheet, zc_table *table, zc_diags *diags)
{
    zc_bytes text;
    const bool is_named_so = is_named_as_workbook(table->file);
    const zc_status status = encoding_read(table->arena, bytes, table->file, &text, &table->encoding_is_guess,
                                           is_named_so ? NULL : diags);
    if (status == ZC_BAD_INPUT && is_named_so)
        diag_add(diags, &table_no_workbook, place_of_file(table->file), NULL);
    if (status)
        return status;
    if (sheet) {
        diag_add(diags, &table_no_such_sheet_in_text, place_of_file(table->file), sheet);
        return ZC_BAD_INPUT;
    }
    return csv_read(text, table, diags);
}

static zc_status fill(zc_table *table, zc_bytes bytes, const char *sheet, zc_diags *diags)
{
    if (foreign_refuse(bytes, table->file, diags))
        return ZC_BAD_INPUT;
    const zc_status status = is_archive(bytes) ? workbook_read(bytes, sheet, table, diags)
                                               : read_text(bytes, sheet, table, diags);
    return status ? status : grid_finish(table, diags);
}

bool table_encoding_is_guess(const zc_table *table) { return table->encoding_is_guess; }

zc_status zc_table_read_bytes(const void *bytes, size_t length, const char *shown, const char *sheet,
                              zc_table **out, zc_diags *diags)
{
    *out = NULL;
    zc_table *table = grid_make(shown);
    if (!table)
        return ZC_NO_MEMORY;
    const zc_status status = fill(table, (zc_bytes){ bytes, length }, sheet, diags);
    if (status == ZC_OK)
        *out = table;
    else
        zc_table_free(table);
    return status;
}

zc_status zc_table_read(const char *path, const char *sheet, zc_table **out, zc_diags *diags)
{
    *out = NULL;
    zc_arena *arena = arena_make();
    zc_bytes bytes = { 0 };
    zc_status status = arena ? file_read(arena, path, &bytes, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = zc_table_read_bytes(bytes.at, bytes.length, path, sheet, out, diags);
    arena_free(arena);
    return status;
}

zc_status table_sheets(zc_bytes bytes, const char *shown, zc_arena *arena, const char *const **names,
                       int *count, zc_diags *diags)
{
    *names = NULL;
    *count = 0;
    if (foreign_refuse(bytes, shown, diags))
        return ZC_BAD_INPUT;
    return is_archive(bytes) ? workbook_sheets(bytes, shown, arena, names, count, diags) : ZC_OK;
}
