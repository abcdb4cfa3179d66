#include "table/package.h"
#include "table/problems.h"

#include <string.h>

enum { READ_BYTES = 64 * 1024 };

/* ---- the archive ---- */

static zc_status zip_failure(const package *pack, const char *part, zip_error_t *error)
{
    const int code = zip_error_code_zip(error);
    if (code == ZIP_ER_MEMORY)
        return ZC_NO_MEMORY;
    if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD) {
        diag_add(pack->diags, &table_encrypted, place_of_file(pack->shown), NULL);
        return ZC_BAD_INPUT;
    }
    const char *why = zip_error_strerror(error);
    if (part)
        why = arena_format(pack->arena, "%s: %s", part, why);
    diag_add_with(pack->diags, &table_not_a_workbook, place_of_file(pack->shown), NULL, why, NULL, NULL);
    return why ? ZC_BAD_INPUT : ZC_NO_MEMORY;
}

zc_status package_open(package *pack, zc_bytes bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.at, bytes.length, 0, &error);
    pack->zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
    if (!pack->zip && source)
        zip_source_free(source);
    const zc_status status = pack->zip ? ZC_OK : zip_failure(pack, NULL, &error);
    zip_error_fini(&error);
    return status;
}

void package_close(package *pack)
{
    if (pack->zip)
        zip_discard(pack->zip);
    pack->zip = NULL;
}

/* Exactly, else by a name that differs in case only, else with the backslashes that some programs write:
 * office programs do not mind. */
static zip_int64_t index_of(const package *pack, const char *part)
{
    zip_int64_t index = zip_name_locate(pack->zip, part, 0);
    if (index < 0)
        index = zip_name_locate(pack->zip, part, ZIP_FL_NOCASE);
    char *backwards = index < 0 ? arena_text(pack->arena, part) : NULL;
    for (char *at = backwards; at && *at; at++)
        *at = *at == '/' ? '\\' : *at;
    return backwards ? zip_name_locate(pack->zip, backwards, ZIP_FL_NOCASE) : index;
}

bool package_has(const package *pack, const char *part) { return index_of(pack, part) >= 0; }

static zc_status too_large(const package *pack, const char *part)
{
    char limit[32];
    number_write(PART_BYTES_MAX, 0, limit);
    diag_add_with(pack->diags, &table_part_too_large, place_of_file(pack->shown), NULL, part, limit, NULL);
    return ZC_BAD_INPUT;
}

/* What the archive says of the size is not believed. */
static bool is_bomb(size_t unpacked, zip_uint64_t packed)
{
    return unpacked > PART_BYTES_MAX || (unpacked > PART_BYTES_FREE && unpacked / PACKING_RATIO_MAX > packed);
}

static zc_status unpack(const package *pack, const char *part, zip_file_t *file, zip_uint64_t packed,
                        zc_textbuf *bytes)
{
    char chunk[READ_BYTES];
    for (;;) {
        const zip_int64_t length = zip_fread(file, chunk, sizeof chunk);
        if (length < 0)
            return zip_failure(pack, part, zip_file_get_error(file));
        if (length == 0)
            return bytes->failed ? ZC_NO_MEMORY : ZC_OK;
        textbuf_add_n(bytes, chunk, (size_t)length);
        if (bytes->failed)
            return ZC_NO_MEMORY;
        if (is_bomb(bytes->length, packed))
            return too_large(pack, part);
    }
}

static zc_status read_part(const package *pack, const char *part, zc_textbuf *bytes)
{
    zip_stat_t about;
    const zip_int64_t index = index_of(pack, part);
    if (index < 0) {
        diag_add_with(pack->diags, &table_part_missing, place_of_file(pack->shown), NULL, part, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    if (zip_stat_index(pack->zip, (zip_uint64_t)index, 0, &about) != 0)
        return zip_failure(pack, part, zip_get_error(pack->zip));
    zip_file_t *file = zip_fopen_index(pack->zip, (zip_uint64_t)index, 0);
    if (!file)
        return zip_failure(pack, part, zip_get_error(pack->zip));
    const zc_status status =
        unpack(pack, part, file, about.valid & ZIP_STAT_COMP_SIZE ? about.comp_size : 0, bytes);
    zip_fclose(file);
    return status;
}

zc_status package_xml(package *pack, const char *part, const xml_node **root)
{
    zc_textbuf bytes = { 0 };
    *root = NULL;
    const char *shown = arena_format(pack->arena, "%s/%s", pack->shown, part);
    zc_status status = shown ? read_part(pack, part, &bytes) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status =
            xml_read(pack->arena, (zc_bytes){ textbuf_text(&bytes), bytes.length }, shown, root, pack->diags);
    textbuf_free(&bytes);
    return status;
}

/* ---- relations ---- */

static zc_status check_count(const package *pack, const char *part, const xml_node *root)
{
    int count = 0;
    for (const xml_node *relation = root->first; relation && count <= RELATIONS_MAX;
         relation = relation->next)
        count++;
    return count > RELATIONS_MAX ? too_large(pack, part) : ZC_OK;
}

zc_status package_relations(package *pack, const char *part, relations *out)
{
    const char *slash = strrchr(part, '/');
    out->root = NULL;
    out->folder = slash ? path_folder(pack->arena, part) : "";
    if (!out->folder)
        return ZC_NO_MEMORY;
    const char *name = slash ? arena_format(pack->arena, "%s/_rels/%s.rels", out->folder, slash + 1)
                             : arena_format(pack->arena, "_rels/%s.rels", part);
    if (!name)
        return ZC_NO_MEMORY;
    if (!package_has(pack, name))
        return ZC_OK;
    const zc_status status = package_xml(pack, name, &out->root);
    return status ? status : check_count(pack, name, out->root);
}

bool relation_is(const xml_node *relation, const char *type_end)
{
    const char *type = xml_value(relation, "Type");
    return type && text_ends(type, type_end);
}

const xml_node *relation_by_id(const relations *of, const char *id)
{
    const xml_node *relation = of->root && id ? of->root->first : NULL;
    while (relation && !text_equal(xml_value(relation, "Id"), id))
        relation = relation->next;
    return relation;
}

const xml_node *relation_by_type(const relations *of, const char *type_end)
{
    const xml_node *relation = of->root ? of->root->first : NULL;
    while (relation && !relation_is(relation, type_end))
        relation = relation->next;
    return relation;
}

/* `xl/./worksheets/../a.xml` in place, step by step: `xl/a.xml`. */
static void walk_dots(char *path)
{
    char *out = path;
    for (char *step = path; *step;) {
        const size_t length = strcspn(step, "/");
        const bool is_up = length == 2 && step[0] == '.' && step[1] == '.';
        char *next = step + length + (step[length] == '/');
        if (is_up) {
            while (out > path && *--out != '/')
                ;
        } else if (length > 0 && !(length == 1 && *step == '.')) {
            if (out > path)
                *out++ = '/';
            memmove(out, step, length);
            out += length;
        }
        step = next;
    }
    *out = '\0';
}

const char *relation_part(const package *pack, const relations *of, const xml_node *relation)
{
    const char *target = xml_value(relation, "Target");
    if (!target)
        target = "";
    char *part = *target == '/' ? arena_text(pack->arena, target)
                                : arena_format(pack->arena, "%s/%s", of->folder, target);
    for (char *at = part; at && *at; at++)
        *at = *at == '\\' ? '/' : *at;
    if (part)
        walk_dots(part);
    return part;
}
