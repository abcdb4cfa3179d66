#include "table/csv.h"
#include "table/encoding.h"
#include "table/problems.h"
#include "table/workbook.h"

#include <string.h>

typedef enum table_kind { KIND_TEXT, KIND_ZIP, KIND_OLE, KIND_PDF } table_kind;

static const struct signature {
    const char *bytes;
    size_t length;
    table_kind kind;
} signatures[] = {
    { "PK\3\4", 4, KIND_ZIP },
    { "PK\5\6", 4, KIND_ZIP },
    { "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, KIND_OLE },
    { "%PDF-", 5, KIND_PDF },
};

static table_kind kind_of(zc_bytes bytes)
{
    for (size_t at = 0; at < sizeof signatures / sizeof *signatures; at++)
        if (bytes.length >= signatures[at].length &&
            memcmp(bytes.at, signatures[at].bytes, signatures[at].length) == 0)
            return signatures[at].kind;
    return KIND_TEXT;
}

/* Stream names stand in UTF-16 in the container's directory. */
static bool has_stream(zc_bytes bytes, const char *name)
{
    char wide[64];
    const size_t length = strlen(name);
    for (size_t at = 0; at < length; at++) {
        wide[2 * at] = name[at];
        wide[2 * at + 1] = '\0';
    }
    return memmem(bytes.at, bytes.length, wide, 2 * length) != NULL;
}

static zc_status refuse_ole(zc_bytes bytes, const char *shown, zc_diags *diags)
{
    if (has_stream(bytes, "EncryptedPackage"))
        diag_add(diags, &table_encrypted, place_of_file(shown), NULL);
    else if (has_stream(bytes, "Workbook") || has_stream(bytes, "Book"))
        diag_add_with(diags, &table_other_format, place_of_file(shown), NULL, "an old .xls workbook",
                      "旧版 .xls 工作簿", NULL);
    else
        diag_add_with(diags, &table_other_format, place_of_file(shown), NULL, "an old office document",
                      "旧版办公文档", NULL);
    return ZC_BAD_INPUT;
}

static zc_status refuse_pdf(const char *shown, zc_diags *diags)
{
    diag_add_with(diags, &table_other_format, place_of_file(shown), NULL, "a PDF", " PDF 文件", NULL);
    return ZC_BAD_INPUT;
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
    zc_status status = ZC_BAD_INPUT;
    switch (kind_of(bytes)) {
    case KIND_TEXT: status = read_text(bytes, sheet, table, diags); break;
    case KIND_ZIP: status = workbook_read(bytes, sheet, table, diags); break;
    case KIND_OLE: return refuse_ole(bytes, table->file, diags);
    case KIND_PDF: return refuse_pdf(table->file, diags);
    }
    return status ? status : grid_finish(table, diags);
}

bool table_encoding_is_guess(const zc_table *table) { return table->encoding_is_guess; }

static zc_table *table_make(const char *shown)
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

zc_status zc_table_read_bytes(const void *bytes, size_t length, const char *shown, const char *sheet,
                              zc_table **out, zc_diags *diags)
{
    *out = NULL;
    zc_table *table = table_make(shown);
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
    switch (kind_of(bytes)) {
    case KIND_TEXT: return ZC_OK;
    case KIND_ZIP: return workbook_sheets(bytes, shown, arena, names, count, diags);
    case KIND_OLE: return refuse_ole(bytes, shown, diags);
    case KIND_PDF: break;
    }
    return refuse_pdf(shown, diags);
}
