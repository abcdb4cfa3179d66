#include "table/workbook.h"
#include "table/package.h"
#include "table/problems.h"
#include "table/sheet.h"

#include <string.h>
#include <strings.h>

typedef struct workbook {
    package pack;
    relations parts;
    const xml_node *root;
} workbook;

/* ---- opening ---- */

/* What else is a zip archive, by a part that it has. */
static const struct other_kind {
    const char *part, *en, *zh;
} other_kinds[] = {
    { "xl/workbook.bin", "a binary .xlsb workbook", "二进制 .xlsb 工作簿" },
    { "word/document.xml", "a .docx text document", " .docx 文字文档" },
    { "ppt/presentation.xml", "a .pptx presentation", " .pptx 演示文稿" },
    { "content.xml", "an OpenDocument file (.ods and its like)", " OpenDocument 文件（.ods 等）" },
};

static zc_status refuse_other_kind(const workbook *book)
{
    const char *en = "a zip archive of other things", *zh = "其他内容的压缩包";
    for (size_t kind = 0; kind < sizeof other_kinds / sizeof *other_kinds; kind++) {
        if (!package_has(&book->pack, other_kinds[kind].part))
            continue;
        en = other_kinds[kind].en;
        zh = other_kinds[kind].zh;
    }
    diag_add_with(book->pack.diags, &table_other_format, place_of_file(book->pack.shown), NULL, en, zh, NULL);
    return ZC_BAD_INPUT;
}

static zc_status find_workbook_part(workbook *book, const char **part)
{
    relations top;
    *part = "xl/workbook.xml";
    const zc_status status = package_relations(&book->pack, "", &top);
    if (status)
        return status;
    const xml_node *relation = relation_by_type(&top, "/officeDocument");
    const char *found = relation ? relation_part(&book->pack, &top, relation) : *part;
    if (!found)
        return ZC_NO_MEMORY;
    if (package_has(&book->pack, found))
        *part = found;
    return package_has(&book->pack, *part) ? ZC_OK : refuse_other_kind(book);
}

static zc_status workbook_open(workbook *book, zc_bytes bytes)
{
    const char *part;
    zc_status status = package_open(&book->pack, bytes);
    if (status == ZC_OK)
        status = find_workbook_part(book, &part);
    if (status == ZC_OK)
        status = package_xml(&book->pack, part, &book->root);
    if (status == ZC_OK && strcmp(book->root->name, "workbook") != 0)
        return refuse_other_kind(book);
    return status ? status : package_relations(&book->pack, part, &book->parts);
}

/* ---- sheets ---- */

static const xml_node *first_sheet(const workbook *book)
{
    const xml_node *sheets = xml_child(book->root, "sheets");
    return sheets ? xml_child(sheets, "sheet") : NULL;
}

static const xml_node *relation_of(const workbook *book, const xml_node *sheet)
{
    return relation_by_id(&book->parts, xml_value(sheet, "id"));
}

/* Sheets of charts and macros have no cells. */
static bool has_cells(const workbook *book, const xml_node *sheet)
{
    const xml_node *relation = relation_of(book, sheet);
    return relation && relation_is(relation, "/worksheet") && xml_value(sheet, "name");
}

static bool is_visible(const xml_node *sheet)
{
    const char *state = xml_value(sheet, "state");
    return !state || strcmp(state, "visible") == 0;
}

static zc_status visible_names(const workbook *book, zc_arena *arena, const char *const **names, int *count)
{
    ZC_VEC(const char *) found = { 0 };
    bool went_well = true;
    for (const xml_node *sheet = first_sheet(book); sheet && went_well; sheet = xml_sibling(sheet, "sheet")) {
        if (!is_visible(sheet) || !has_cells(book, sheet))
            continue;
        const char *name = arena_text(arena, xml_value(sheet, "name"));
        went_well = name && vec_push(&found, name);
    }
    *count = found.count;
    *names = (const char *const *)vec_to_arena(arena, &found);
    vec_free(&found);
    return went_well && (*names || *count == 0) ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status no_such_sheet(const workbook *book, const char *wanted)
{
    zc_arena *arena = book->pack.arena;
    const char *const *names;
    int count;
    const zc_status status = visible_names(book, arena, &names, &count);
    if (status)
        return status;
    const zc_place place = place_of_file(book->pack.shown);
    if (!wanted || count == 0) {
        diag_add(book->pack.diags, &table_no_sheets, place, wanted);
        return ZC_BAD_INPUT;
    }
    const char *all = names[0];
    for (int name = 1; all && name < count; name++)
        all = arena_format(arena, "%s, %s", all, names[name]);
    diag_add_with(book->pack.diags, &table_no_sheet, place, wanted, all,
                  words_near(arena, wanted, names, count), NULL);
    return all ? ZC_BAD_INPUT : ZC_NO_MEMORY;
}

/* By name also a hidden one: who names it means it. */
static const xml_node *find_sheet(const workbook *book, const char *wanted)
{
    for (const xml_node *sheet = first_sheet(book); sheet; sheet = xml_sibling(sheet, "sheet")) {
        const bool is_it = wanted ? text_equal(xml_value(sheet, "name"), wanted) : is_visible(sheet);
        if (is_it && has_cells(book, sheet))
            return sheet;
    }
    return NULL;
}

/* ---- what the sheets share ---- */

/* The part of that type as XML; NULL if the workbook has none. */
static zc_status read_shared_part(workbook *book, const char *type_end, const xml_node **root)
{
    const xml_node *relation = relation_by_type(&book->parts, type_end);
    *root = NULL;
    if (!relation)
        return ZC_OK;
    const char *part = relation_part(&book->pack, &book->parts, relation);
    if (!part)
        return ZC_NO_MEMORY;
    return package_has(&book->pack, part) ? package_xml(&book->pack, part, root) : ZC_OK;
}

static bool counts_from_1904(const workbook *book)
{
    const xml_node *properties = xml_child(book->root, "workbookPr");
    const char *value = properties ? xml_value(properties, "date1904") : NULL;
    return value && (strcmp(value, "1") == 0 || strcasecmp(value, "true") == 0);
}

/* The texts go into the table's arena, where all cells that share one point to it: a copy for each would let
 * a small file fill the memory. */
static zc_status read_shared(workbook *book, zc_arena *arena, sheet_shared *shared)
{
    const xml_node *strings, *styles;
    *shared = (sheet_shared){ .formats.since_1904 = counts_from_1904(book) };
    zc_status status = read_shared_part(book, "/sharedStrings", &strings);
    if (status == ZC_OK && strings)
        status = shared_strings_read(arena, strings, &shared->strings);
    if (status == ZC_OK)
        status = read_shared_part(book, "/styles", &styles);
    if (status == ZC_OK && styles)
        status = number_formats_read(book->pack.arena, styles, &shared->formats);
    return status;
}

static zc_status read_sheet(workbook *book, const xml_node *sheet, zc_table *table)
{
    sheet_shared shared;
    const xml_node *worksheet = NULL;
    const char *part = relation_part(&book->pack, &book->parts, relation_of(book, sheet));
    table->sheet = arena_text(table->arena, xml_value(sheet, "name"));
    zc_status status = part && table->sheet ? read_shared(book, table->arena, &shared) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = package_xml(&book->pack, part, &worksheet);
    return status ? status : sheet_read(worksheet, &shared, table, book->pack.diags);
}

/* ---- doors ---- */

zc_status workbook_read(zc_bytes bytes, const char *wanted, zc_table *table, zc_diags *diags)
{
    workbook book = { .pack = { .arena = arena_make(), .shown = table->file, .diags = diags } };
    zc_status status = book.pack.arena ? workbook_open(&book, bytes) : ZC_NO_MEMORY;
    if (status == ZC_OK) {
        const xml_node *sheet = find_sheet(&book, wanted);
        status = sheet ? read_sheet(&book, sheet, table) : no_such_sheet(&book, wanted);
    }
    package_close(&book.pack);
    arena_free(book.pack.arena);
    return status;
}

zc_status workbook_sheets(zc_bytes bytes, const char *shown, zc_arena *arena, const char *const **names,
                          int *count, zc_diags *diags)
{
    workbook book = { .pack = { .arena = arena_make(), .shown = shown, .diags = diags } };
    zc_status status = book.pack.arena ? workbook_open(&book, bytes) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = visible_names(&book, arena, names, count);
    package_close(&book.pack);
    arena_free(book.pack.arena);
    return status;
}
