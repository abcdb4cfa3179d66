/* Which form a venue's file has, and its way into a venue. */
#include "table/table.h"
#include "venue/cloud.h"
#include "venue/import_problems.h"

#include <string.h>

static zc_status venue_of_cloud(venue_cloud *cloud, zc_stage_side stage, zc_venue **out, zc_diags *diags)
{
    zc_status status = cloud_settle(cloud, stage, diags);
    zc_venue *venue = status ? NULL : zc_venue_make();
    if (!status)
        status = venue ? cloud_venue(cloud, venue, diags) : ZC_NO_MEMORY;
    if (status)
        zc_venue_free(venue);
    else
        *out = venue;
    return status;
}

/* Whether the text is markup: behind a mark and blanks, `<`; in UTF-16 with a NUL beside it. */
static bool is_markup(zc_bytes bytes)
{
    static const char marks[] = "\xEF\xBB\xBF\xFF\xFE \t\r\n";
    size_t at = 0;
    while (at < bytes.length && (!bytes.at[at] || strchr(marks, bytes.at[at])))
        at++;
    return at < bytes.length && bytes.at[at] == '<';
}

static zc_status read_markup(zc_bytes bytes, const char *shown, const zc_datapath *data, zc_arena *arena,
                             venue_cloud *cloud, zc_venue **out, zc_diags *diags)
{
    const xml_node *root;
    const zc_status status = xml_read(arena, bytes, shown, &root, diags);
    if (status)
        return status;
    return text_equal(root->name, "svg") ? cloud_read_svg(root, shown, arena, cloud, diags)
                                         : venue_read_bytes(bytes, shown, data, out, diags);
}

zc_status venue_import_bytes(zc_bytes bytes, const char *shown, zc_stage_side stage, const zc_datapath *data,
                             zc_venue **out, zc_diags *diags)
{
    venue_cloud cloud = { 0 };
    zc_arena *arena = arena_make();
    zc_status status = ZC_NO_MEMORY;
    *out = NULL;
    if (!arena)
        return status;
    if (is_markup(bytes) || path_ends_in(shown, "xml"))
        status = read_markup(bytes, shown, data, arena, &cloud, out, diags);
    else if (table_is_json(bytes))
        status = cloud_read_pretix(bytes, shown, arena, &cloud, diags);
    else
        status = cloud_read_csv(bytes, shown, arena, &cloud, diags);
    if (!status && cloud.count)
        status = venue_of_cloud(&cloud, stage, out, diags);
    arena_free(arena);
    return status;
}

zc_status zc_stage_side_read(const char *word, zc_place place, zc_stage_side *out, zc_diags *diags)
{
#define X(NAME, word) word,
    static const char *const words[] = { ZC_STAGE_SIDES(X) };
#undef X
    for (int side = 0; side < ZC_STAGE_COUNT; side++)
        if (text_equal(words[side], word)) {
            *out = (zc_stage_side)side;
            return ZC_OK;
        }
    *out = ZC_STAGE_TOP;
    diag_add(diags, &venue_bad_stage, place, word);
    return ZC_BAD_INPUT;
}

zc_status zc_venue_read_staged(const char *path, zc_stage_side stage, const zc_datapath *data, zc_venue **out,
                               zc_diags *diags)
{
    *out = NULL;
    zc_bytes bytes;
    zc_arena *arena = arena_make();
    zc_status status = arena ? file_read(arena, path, &bytes, diags) : ZC_NO_MEMORY;
    if (!status)
        status = venue_import_bytes(bytes, path, stage, data, out, diags);
    arena_free(arena);
    return status;
}

zc_status zc_venue_read(const char *path, const zc_datapath *data, zc_venue **out, zc_diags *diags)
{
    return zc_venue_read_staged(path, ZC_STAGE_TOP, data, out, diags);
}
