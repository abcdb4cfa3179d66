/* A zc_fonts from its making to its end, and what it tells of itself. */
#include "text/fonts.h"
#include "text/problems.h"

#include <string.h>

/* ---- making ---- */

static zc_status families_tell(const zc_fonts *fonts, zc_diags *diags)
{
    int found = 0;
    for (int at = 0; at < TEXT_ROLE_COUNT; at++)
        found += fonts->roles[at].found >= 0;
    if (found == 0) {
        diag_add_with(diags, &text_no_font, (zc_place){ 0 }, NULL, fonts->roles[TEXT_HEI].list, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    for (int at = 0; at < TEXT_ROLE_COUNT; at++) {
        const font_role *role = &fonts->roles[at];
        if (role->found < 0)
            diag_add_with(diags, &text_no_family, (zc_place){ 0 }, NULL, role->word, role->list, NULL);
    }
    return ZC_OK;
}

static zc_status fonts_begin(zc_fonts *fonts)
{
    fonts->config = FcConfigReference(NULL);
    fonts->buffer = hb_buffer_create();
    fonts->arena = arena_make();
    return fonts->config && hb_buffer_allocation_successful(fonts->buffer) && fonts->arena ? ZC_OK
                                                                                           : ZC_NO_MEMORY;
}

zc_status text_fonts_make(const zc_datapath *path, const text_own *own, zc_fonts **out, zc_diags *diags)
{
    *out = NULL;
    zc_fonts *fonts = mem_take(sizeof *fonts);
    if (!fonts)
        return ZC_NO_MEMORY;
    zc_status status = fonts_begin(fonts);
    if (!status)
        status = fonts_read_roles(fonts, path, diags);
    if (!status)
        status = fonts_read_breaks(fonts, path, diags);
    if (!status)
        status = fonts_read_own(fonts, path, own, diags);
    if (!status || status == ZC_BAD_INPUT) {
        const zc_status glyphs = fonts_read_glyphs(fonts, own, diags);
        status = glyphs > status ? glyphs : status;
    }
    if (!status)
        status = fonts_find_families(fonts);
    if (!status)
        status = families_tell(fonts, diags);
    if (status)
        zc_fonts_free(fonts);
    else
        *out = fonts;
    return status;
}

zc_status zc_fonts_make(const zc_datapath *path, zc_fonts **out, zc_diags *diags)
{
    return text_fonts_make(path, NULL, out, diags);
}

static void face_free(font_face *face)
{
    for (int page = 0; face->pages && page < CHAR_PAGES; page++)
        mem_free(face->pages[page]);
    mem_free(face->pages);
    hb_font_destroy(face->font);
    hb_face_destroy(face->face);
}

void zc_fonts_free(zc_fonts *fonts)
{
    if (!fonts)
        return;
    for (int face = 0; face < fonts->faces.count; face++)
        face_free(&fonts->faces.at[face]);
    vec_free(&fonts->faces);
    vec_free(&fonts->shaped);
    vec_free(&fonts->drawings);
    vec_free(&fonts->remedies);
    vec_free(&fonts->breaks);
    hb_buffer_destroy(fonts->buffer);
    for (int role = 0; role < TEXT_ROLE_COUNT; role++)
        if (fonts->roles[role].fallbacks)
            FcFontSetSortDestroy(fonts->roles[role].fallbacks);
    if (fonts->own)
        FcFontSetDestroy(fonts->own);
    if (fonts->config)
        FcConfigDestroy(fonts->config);
    arena_free(fonts->arena);
    mem_free(fonts);
}

/* ---- asking ---- */

int zc_fonts_roles(const zc_fonts *fonts)
{
    (void)fonts; /* the roles are the same whatever the machine has */
    return TEXT_ROLE_COUNT;
}

void zc_fonts_role(const zc_fonts *fonts, int role, const char **word, const char **family, const char **file)
{
    const int face = fonts->roles[role].main_face;
    *word = fonts->roles[role].word;
    *family = text_family(fonts, (text_role)role);
    *file = face < 0 || !**family ? "" : fonts->faces.at[face].file;
}

int zc_fonts_families(const zc_fonts *fonts, int role) { return fonts->roles[role].family_count; }

/* The upright fonts of a family, once for each weight. */
static int weights_of(const zc_fonts *fonts, const char *family, int weights[ZC_FONT_WEIGHTS])
{
    int count = 0, last = 0;
    for (int step = 1; step < WEIGHTS; step++) {
        FcPattern *pattern = fonts_of_family(fonts, family, step * 100);
        const int weight = pattern ? pattern_weight(pattern) : 0;
        if (weight > last && count < ZC_FONT_WEIGHTS)
            weights[count++] = last = weight;
    }
    return count;
}

zc_font_family zc_fonts_family(const zc_fonts *fonts, int role, int at)
{
    static const zc_font_use uses[FAMILY_USES] = { [FAMILY_OF_USER] = ZC_FONT_PLAYS,
                                                   [FAMILY_PLAYS] = ZC_FONT_SAME_STYLE,
                                                   [FAMILY_FILLS] = ZC_FONT_SAME_STYLE,
                                                   [FAMILY_OF_SCRIPT] = ZC_FONT_OTHER_SCRIPT,
                                                   [FAMILY_OF_OTHER_STYLE] = ZC_FONT_OTHER_STYLE };
    const role_family *family = &fonts->roles[role].families[at];
    FcPattern *pattern = fonts_of_family(fonts, family->name, SHOWN_WEIGHT);
    zc_font_family told = { .family = family->name,
                            .file = pattern ? pattern_file(pattern) : "",
                            .package = family->package,
                            .use = at == fonts->roles[role].found ? ZC_FONT_PLAYS : uses[family->use] };
    told.weight_count = weights_of(fonts, family->name, told.weights);
    return told;
}

const char *text_families(const zc_fonts *fonts, text_role role) { return fonts->roles[role].list; }

const char *text_family(const zc_fonts *fonts, text_role role)
{
    const font_role *asked = &fonts->roles[role];
    return asked->found < 0 ? "" : asked->families[asked->found].name;
}

const char *text_face_file(const zc_fonts *fonts, int face, int *index)
{
    *index = fonts->faces.at[face].index;
    return fonts->faces.at[face].file;
}

const char *text_face_family(const zc_fonts *fonts, int face) { return fonts->faces.at[face].family; }
