/* The user's own font files: those of his folders' fonts/, and those that his event names. */
#include "text/fonts.h"
#include "text/problems.h"

#include <fontconfig/fcfreetype.h>

static bool is_font_file(const char *file)
{
    static const char *const endings[] = { "ttf", "otf", "ttc", "otc" };
    for (size_t at = 0; at < sizeof endings / sizeof *endings; at++)
        if (path_ends_in(file, endings[at]))
            return true;
    return false;
}

/* The first upright face of a file among those from `before`; NULL if it has none that can be used. */
static FcPattern *first_usable(const FcFontSet *set, int before)
{
    for (int at = before; at < set->nfont; at++)
        if (pattern_is_usable(set->fonts[at]) && pattern_is_upright(set->fonts[at]))
            return set->fonts[at];
    return NULL;
}

/* Adds the faces of a file; *first is the one that gives it its family. */
static zc_status file_add(zc_fonts *fonts, const char *file, FcPattern **first)
{
    int count = 0;
    if (!fonts->own)
        fonts->own = FcFontSetCreate();
    if (!fonts->own)
        return ZC_NO_MEMORY;
    const int before = fonts->own->nfont;
    (void)FcFreeTypeQueryAll((const FcChar8 *)file, (unsigned)-1, NULL, &count, fonts->own);
    *first = first_usable(fonts->own, before);
    return *first ? ZC_OK : ZC_BAD_INPUT;
}

/* A file in fonts/ that is no font harms nothing: it is told, and left alone. */
static zc_status folder_read(zc_fonts *fonts, const zc_datapath *path, zc_diags *diags)
{
    const char *const *names;
    const int count = datapath_list(path, fonts->arena, "fonts/", "", &names);
    for (int at = 0; at < count; at++) {
        const char *file;
        FcPattern *first;
        if (!is_font_file(names[at]))
            continue;
        if (datapath_find(path, fonts->arena, names[at], &file))
            return ZC_NO_MEMORY;
        const zc_status status = file ? file_add(fonts, file, &first) : ZC_OK;
        if (status == ZC_BAD_INPUT)
            diag_add(diags, &text_unused_font, place_of_file(file), NULL);
        else if (status)
            return status;
    }
    return count < 0 ? ZC_NO_MEMORY : ZC_OK;
}

static zc_status named_read(zc_fonts *fonts, const text_own_font *font, zc_diags *diags)
{
    FcPattern *first;
    const zc_status status = file_add(fonts, font->file, &first);
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &text_bad_font, font->place, font->file);
    if (status || !font->has_role)
        return status;
    return role_put_first(fonts, font->role, pattern_family(first));
}

zc_status fonts_read_own(zc_fonts *fonts, const zc_datapath *path, const text_own *own, zc_diags *diags)
{
    zc_status worst = folder_read(fonts, path, diags);
    for (int at = 0; own && at < own->font_count && worst != ZC_NO_MEMORY; at++) {
        const zc_status status = named_read(fonts, &own->fonts[at], diags);
        worst = worse_of(worst, status);
    }
    return worst;
}
