/* Emblems and flags: an SVG of the user's, written anew as a template's art is. */
#include "artwork/problems.h"
#include "artwork/template.h"

#include <string.h>

zc_status artwork_emblem_find(const zc_datapath *path, const char *file, zc_place place, zc_arena *arena,
                              artwork_emblem *out, zc_diags *diags)
{
    const zc_status status = datapath_read(path, arena, file, &out->bytes, &out->shown, diags);
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &artwork_no_emblem, place, file);
    return status;
}

/* What is no SVG at all is told when it is drawn: it may be a photograph. */
static bool is_svg(zc_bytes bytes) { return bytes.at && memmem(bytes.at, bytes.length, "<svg", 4); }

zc_status artwork_emblem_art(const artwork_emblem *emblem, zc_arena *arena, zc_bytes *out, zc_diags *diags)
{
    const template_reader reader = { .arena = arena, .diags = diags, .is_picture = true };
    card_template drawing;
    *out = (zc_bytes){ 0 };
    if (emblem->bytes.length == 0) {
        diag_add(diags, &artwork_emblem_empty, (zc_place){ .file = emblem->shown }, NULL);
        return ZC_BAD_INPUT;
    }
    if (!is_svg(emblem->bytes)) {
        *out = emblem->bytes;
        return ZC_OK;
    }
    const zc_status status =
        template_from_bytes(&reader, emblem->bytes, emblem->shown, emblem->shown, &drawing);
    return status ? status : template_picture(&drawing, arena, out);
}

zc_status artwork_emblem_read(const zc_datapath *path, const char *file, zc_place place, zc_arena *arena,
                              zc_bytes *out, zc_diags *diags)
{
    artwork_emblem emblem;
    const zc_status status = artwork_emblem_find(path, file, place, arena, &emblem, diags);
    return status ? status : artwork_emblem_art(&emblem, arena, out, diags);
}
