#include "text/fonts.h"
#include "text/problems.h"
#include "xml/xml.h"

#include <string.h>

static const char *const role_words[TEXT_ROLE_COUNT] = { "hei", "song", "kai" };

static const xml_shape shapes[] = {
    { "roles", NULL, "role!", false },
    { "role", "name! generic! dot! middle_em! dot_em!", "family!", false },
    { "family", NULL, NULL, true },
};

/* ---- reading the map ---- */

static double em_of(const xml_node *node, const char *name, zc_diags *diags)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double em = 0;
    if (!number_read(attr->value, &em) || em < 0 || em > 1)
        diag_add(diags, &text_bad_number, xml_place(attr), attr->value);
    return em;
}

static text_role role_of(const xml_attr *attr, zc_diags *diags)
{
    for (int role = 0; role < TEXT_ROLE_COUNT; role++)
        if (strcmp(attr->value, role_words[role]) == 0)
            return (text_role)role;
    diag_add_with(diags, &text_bad_roles, xml_place(attr), attr->value, attr->value, NULL, NULL);
    return TEXT_SONG;
}

static const xml_node *role_named(const xml_node *root, const char *word)
{
    const xml_node *role = xml_child(root, "role");
    while (role && !text_equal(xml_value(role, "name"), word))
        role = xml_sibling(role, "role");
    return role;
}

/* `'LXGW WenKai','KaiTi',serif` */
static const char *family_list(zc_arena *arena, const font_role *role, const char *generic)
{
    zc_textbuf list = { 0 };
    for (int family = 0; family < role->family_count; family++)
        textbuf_format(&list, "'%s',", role->families[family]);
    textbuf_add(&list, generic);
    const char *kept = list.failed ? NULL : arena_text(arena, textbuf_text(&list));
    textbuf_free(&list);
    return kept;
}

static zc_status families_read(zc_arena *arena, const xml_node *node, font_role *role)
{
    int count = 0;
    for (const xml_node *at = xml_child(node, "family"); at; at = xml_sibling(at, "family"))
        count++;
    const char **families = arena_array(arena, const char *, count);
    if (!families)
        return ZC_NO_MEMORY;
    for (const xml_node *at = xml_child(node, "family"); at; at = xml_sibling(at, "family")) {
        families[role->family_count] = text_trimmed(arena, at->text);
        if (!families[role->family_count++])
            return ZC_NO_MEMORY;
    }
    role->families = families;
    role->list = family_list(arena, role, xml_value(node, "generic"));
    return role->list ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status roles_read(zc_fonts *fonts, const xml_node *root, const char *shown, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    bool all_there = true;
    for (int at = 0; at < TEXT_ROLE_COUNT; at++) {
        font_role *role = &fonts->roles[at];
        const xml_node *node = role_named(root, role_words[at]);
        role->word = role_words[at];
        role->found = -1;
        if (!node) {
            all_there = false;
            diag_add_with(diags, &text_bad_roles, place_of_file(shown), NULL, role_words[at], NULL, NULL);
            continue;
        }
        role->middle_em = em_of(node, "middle_em", diags);
        role->dot_role = role_of(xml_attr_find(node, "dot"), diags);
        role->dot_em = em_of(node, "dot_em", diags);
        const zc_status status = families_read(fonts->arena, node, role);
        if (status)
            return status;
    }
    return all_there ? diag_status(diags, errors_before) : ZC_BAD_INPUT;
}

static zc_status map_read(zc_fonts *fonts, const zc_datapath *path, zc_diags *diags)
{
    zc_bytes bytes;
    const char *shown = "fonts/roles.xml";
    const xml_node *root;

    zc_status status = datapath_read(path, fonts->arena, shown, &bytes, &shown, diags);
    if (!status)
        status = xml_read(fonts->arena, bytes, shown, &root, diags);
    if (!status)
        status = xml_check_shapes(root, "roles", shapes, sizeof shapes / sizeof *shapes, fonts->arena, diags);
    return status ? status : roles_read(fonts, root, shown, diags);
}

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

zc_status zc_fonts_make(const zc_datapath *path, zc_fonts **out, zc_diags *diags)
{
    *out = NULL;
    zc_fonts *fonts = mem_take(sizeof *fonts);
    if (!fonts)
        return ZC_NO_MEMORY;
    fonts->arena = arena_make();
    zc_status status = fonts->arena ? map_read(fonts, path, diags) : ZC_NO_MEMORY;
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
    hb_buffer_destroy(fonts->buffer);
    if (fonts->fallbacks)
        FcFontSetSortDestroy(fonts->fallbacks);
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

static const char *file_of(const zc_fonts *fonts, int role)
{
    const font_chain *chain = &fonts->roles[role].chains[SHOWN_WEIGHT / 100];
    return chain->count ? fonts->faces.at[chain->faces[0]].file : "";
}

void zc_fonts_role(const zc_fonts *fonts, int role, const char **word, const char **family, const char **file)
{
    *word = fonts->roles[role].word;
    *family = text_family(fonts, (text_role)role);
    *file = file_of(fonts, role);
}

const char *text_families(const zc_fonts *fonts, text_role role) { return fonts->roles[role].list; }

const char *text_family(const zc_fonts *fonts, text_role role)
{
    const font_role *asked = &fonts->roles[role];
    return asked->found < 0 ? "" : asked->families[asked->found];
}

const char *text_face_file(const zc_fonts *fonts, int face, int *index)
{
    *index = fonts->faces.at[face].index;
    return fonts->faces.at[face].file;
}
