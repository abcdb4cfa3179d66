/* Printers that were measured once, in a file of the user's. */
#include "sheet/problems.h"
#include "sheet/sheet.h"
#include "xml/xml.h"

#include <string.h>
#include <sys/stat.h>

enum { DECIMALS = 4 };

static const xml_shape shapes[] = {
    { "printers", NULL, "printer", false },
    { "printer", "name! offset scale", NULL, false },
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

typedef struct kept_printer {
    const char *name;
    zc_correction correction;
} kept_printer;

typedef struct kept_printers {
    zc_arena *arena;
    kept_printer *at;
    int count;
} kept_printers;

static kept_printer *find(const kept_printers *printers, const char *name)
{
    for (int at = 0; at < printers->count; at++)
        if (strcmp(printers->at[at].name, name) == 0)
            return &printers->at[at];
    return NULL;
}

/* ---- reading ---- */

static void read_part(const xml_node *node, const char *key, zc_correction *correction, zc_diags *diags)
{
    const xml_attr *attr = xml_attr_find(node, key);
    if (attr && !zc_correction_set(correction, key, attr->value))
        diag_add_with(diags, &sheet_bad_correction, xml_place(attr), attr->value, key,
                      zc_correction_words(key), NULL);
}

static void read_printer(const xml_node *node, kept_printers *printers, zc_diags *diags)
{
    const xml_attr *name = xml_attr_find(node, "name");
    kept_printer printer = { .name = name->value };
    if (find(printers, printer.name))
        diag_add(diags, &sheet_same_printer, xml_place(name), name->value);
    read_part(node, "offset", &printer.correction, diags);
    read_part(node, "scale", &printer.correction, diags);
    printers->at[printers->count++] = printer;
}

static int count_children(const xml_node *root)
{
    int count = 0;
    for (const xml_node *node = xml_child(root, NULL); node; node = xml_sibling(node, NULL))
        count++;
    return count;
}

static bool is_there(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0;
}

/* All that are kept, with room for one more; none where there is no file. */
static zc_status read_all(const char *path, kept_printers *printers, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    const xml_node *root = NULL;
    zc_bytes bytes;
    zc_status status = is_there(path) ? file_read(printers->arena, path, &bytes, diags) : ZC_BAD_INPUT;
    if (status == ZC_BAD_INPUT) {
        printers->at = arena_array(printers->arena, kept_printer, 1);
        return printers->at ? ZC_OK : ZC_NO_MEMORY;
    }
    if (!status)
        status = xml_read(printers->arena, bytes, path, &root, diags);
    if (!status)
        status = xml_check_shapes(root, "printers", shapes, SHAPES, printers->arena, diags);
    if (status)
        return status;
    printers->at = arena_array(printers->arena, kept_printer, count_children(root) + 1);
    if (!printers->at)
        return ZC_NO_MEMORY;
    for (const xml_node *node = xml_child(root, NULL); node; node = xml_sibling(node, NULL))
        read_printer(node, printers, diags);
    return diag_status(diags, errors_before);
}

static zc_status unknown(const kept_printers *printers, const char *path, const char *name, zc_diags *diags)
{
    const char *all = printers->count ? printers->at[0].name : "";
    for (int at = 1; all && at < printers->count; at++)
        all = arena_format(printers->arena, "%s, %s", all, printers->at[at].name);
    diag_add_with(diags, printers->count ? &sheet_unknown_printer : &sheet_no_printers, place_of_file(path),
                  name, all, NULL, NULL);
    return all ? ZC_BAD_INPUT : ZC_NO_MEMORY;
}

zc_status zc_printer_read(const char *path, const char *name, zc_correction *out, zc_diags *diags)
{
    kept_printers printers = { .arena = arena_make() };
    if (!printers.arena)
        return ZC_NO_MEMORY;
    zc_status status = read_all(path, &printers, diags);
    const kept_printer *found = status ? NULL : find(&printers, name);
    if (found)
        *out = found->correction;
    else if (!status)
        status = unknown(&printers, path, name, diags);
    arena_free(printers.arena);
    return status;
}

/* ---- writing ---- */

static void write_printer(const kept_printer *printer, zc_textbuf *out)
{
    const zc_correction *correction = &printer->correction;
    textbuf_add(out, "  <printer name=\"");
    textbuf_xml(out, printer->name);
    textbuf_add(out, "\" offset=\"");
    textbuf_number(out, correction->offset_x_mm);
    textbuf_add(out, ",");
    textbuf_number(out, correction->offset_y_mm);
    textbuf_add(out, "\" scale=\"");
    textbuf_number_at(out, 100 * (correction->scale > 0 ? correction->scale : 1), DECIMALS);
    textbuf_add(out, "\"/>\n");
}

static void write_all(const kept_printers *printers, zc_textbuf *out)
{
    textbuf_add(out,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<!-- offset: mm to the right and down; scale: per cent, about the middle of the sheet -->\n"
                "<printers>\n");
    for (int at = 0; at < printers->count; at++)
        write_printer(&printers->at[at], out);
    textbuf_add(out, "</printers>\n");
}

/* All folders that the file lies in. */
static zc_status make_folders(zc_arena *arena, const char *path, zc_diags *diags)
{
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        const char *folder = arena_text_n(arena, path, (size_t)(slash - path));
        const zc_status status = folder ? folder_make(folder, diags) : ZC_NO_MEMORY;
        if (status)
            return status;
    }
    return ZC_OK;
}

static void put(kept_printers *printers, const char *name, const zc_correction *correction)
{
    kept_printer *kept = find(printers, name);
    if (!kept)
        kept = &printers->at[printers->count++];
    *kept = (kept_printer){ name, *correction };
}

zc_status zc_printer_save(const char *path, const char *name, const zc_correction *correction,
                          zc_diags *diags)
{
    kept_printers printers = { .arena = arena_make() };
    zc_textbuf out = { 0 };
    if (!printers.arena)
        return ZC_NO_MEMORY;
    zc_status status = read_all(path, &printers, diags);
    if (!status)
        status = make_folders(printers.arena, path, diags);
    if (!status) {
        put(&printers, name, correction);
        write_all(&printers, &out);
        status = out.failed ? ZC_NO_MEMORY : file_write(path, out.at, out.length, diags);
    }
    textbuf_free(&out);
    arena_free(printers.arena);
    return status;
}
