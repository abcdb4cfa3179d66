/* Emblems and flags: an SVG of the user's, written anew as a template's art is. */
#include "artwork/problems.h"
#include "artwork/template.h"

#include <string.h>

/* What is no SVG at all is told when it is drawn: it may be a photograph. */
static bool is_svg(zc_bytes bytes) { return bytes.at && memmem(bytes.at, bytes.length, "<svg", 4); }

zc_status artwork_emblem_read(const zc_datapath *path, const char *file, zc_place place, zc_arena *arena,
                              zc_bytes *out, zc_diags *diags)
{
    const template_reader reader = { .arena = arena, .diags = diags, .is_picture = true };
    card_template drawing;
    const char *shown;
    zc_status status = datapath_read(path, arena, file, out, &shown, diags);
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &artwork_no_emblem, place, file);
    if (status || !is_svg(*out))
        return status;
    status = template_from_bytes(&reader, *out, shown, file, &drawing);
    *out = (zc_bytes){ 0 };
    return status ? status : template_picture(&drawing, arena, out);
}
