#include "text/fonts.h"
#include "text/problems.h"
#include "xml/xml.h"

#include <string.h>

static const char *const role_words[TEXT_ROLE_COUNT] = { "hei", "song", "kai" };

static const xml_shape shapes[] = {
    { "roles", "lang", "role! remedy", false },
    { "role", "name! generic! dot! middle_em! dot_em!", "family! fills script other", false },
    { "family", "package lang", NULL, true },
    { "fills", "package lang", NULL, true },
    { "script", "package lang", NULL, true },
    { "other", "package lang", NULL, true },
    { "remedy", "script! package!", NULL, false },
};

/* The elements that name a family, by what it is for. */
static const char *const use_words[FAMILY_USES] = { [FAMILY_OF_USER] = NULL,
                                                    [FAMILY_PLAYS] = "family",
                                                    [FAMILY_FILLS] = "fills",
                                                    [FAMILY_OF_SCRIPT] = "script",
                                                    [FAMILY_OF_OTHER_STYLE] = "other" };

const char *text_role_word(text_role role) { return role_words[role]; }

bool text_role_find(const char *word, text_role *role, const char **words)
{
    *words = "hei, song, kai";
    for (int at = 0; at < TEXT_ROLE_COUNT; at++)
        if (text_equal(word, role_words[at])) {
            *role = (text_role)at;
            return true;
        }
    return false;
}

/* ---- numbers and words of the map ---- */

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
    text_role role;
    const char *words;
    if (text_role_find(attr->value, &role, &words))
        return role;
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

/* ---- families ---- */

/* `'LXGW WenKai','KaiTi',serif`: those that give the role its look. */
static const char *family_list(zc_arena *arena, const font_role *role, const char *generic)
{
    zc_textbuf list = { 0 };
    for (int family = 0; family < role->family_count; family++)
        if (role->families[family].use <= FAMILY_PLAYS)
            textbuf_format(&list, "'%s',", role->families[family].name);
    textbuf_add(&list, generic);
    const char *kept = list.failed ? NULL : arena_text(arena, textbuf_text(&list));
    textbuf_free(&list);
    return kept;
}

static bool is_for(const zc_fonts *fonts, const xml_node *family)
{
    const char *lang = xml_value(family, "lang");
    return !lang || strcmp(lang, fonts->lang) == 0;
}

static zc_status families_read(zc_fonts *fonts, const xml_node *node, font_role *role)
{
    int count = 0;
    for (const xml_node *at = xml_child(node, NULL); at; at = xml_sibling(at, NULL))
        count++;
    role_family *families = arena_array(fonts->arena, role_family, count);
    if (!families)
        return ZC_NO_MEMORY;
    for (int use = FAMILY_PLAYS; use < FAMILY_USES; use++)
        for (const xml_node *at = xml_child(node, use_words[use]); at; at = xml_sibling(at, use_words[use])) {
            const char *package = xml_value(at, "package");
            if (!is_for(fonts, at))
                continue;
            families[role->family_count] = (role_family){ .name = text_trimmed(fonts->arena, at->text),
                                                          .package = package ? package : "",
                                                          .use = (family_use)use };
            if (!families[role->family_count++].name)
                return ZC_NO_MEMORY;
        }
    role->families = families;
    role->generic = xml_value(node, "generic");
    role->list = family_list(fonts->arena, role, role->generic);
    return role->list ? ZC_OK : ZC_NO_MEMORY;
}

zc_status role_put_first(zc_fonts *fonts, text_role at, const char *family)
{
    font_role *role = &fonts->roles[at];
    role_family *families = arena_array(fonts->arena, role_family, role->family_count + 1);
    if (!families)
        return ZC_NO_MEMORY;
    families[0] = (role_family){ arena_text(fonts->arena, family), "", FAMILY_OF_USER };
    if (role->family_count)
        memcpy(families + 1, role->families, (size_t)role->family_count * sizeof *families);
    role->families = families;
    role->family_count++;
    role->list = families[0].name ? family_list(fonts->arena, role, role->generic) : NULL;
    return role->list ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- the map ---- */

static zc_status remedies_read(zc_fonts *fonts, const xml_node *root)
{
    for (const xml_node *at = xml_child(root, "remedy"); at; at = xml_sibling(at, "remedy")) {
        const font_remedy remedy = { hb_script_from_string(xml_value(at, "script"), -1),
                                     xml_value(at, "package") };
        if (!vec_push(&fonts->remedies, remedy))
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}

static zc_status role_read(zc_fonts *fonts, text_role at, const xml_node *node, zc_diags *diags)
{
    font_role *role = &fonts->roles[at];
    role->middle_em = em_of(node, "middle_em", diags);
    role->dot_role = role_of(xml_attr_find(node, "dot"), diags);
    role->dot_em = em_of(node, "dot_em", diags);
    return families_read(fonts, node, role);
}

static zc_status roles_read(zc_fonts *fonts, const xml_node *root, const char *shown, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    const char *lang = xml_value(root, "lang");
    bool all_there = true;
    fonts->lang = lang ? lang : "zh-CN";
    fonts->language = hb_language_from_string(fonts->lang, -1);
    for (int at = 0; at < TEXT_ROLE_COUNT; at++) {
        const xml_node *node = role_named(root, role_words[at]);
        fonts->roles[at].word = role_words[at];
        fonts->roles[at].found = fonts->roles[at].main_face = -1;
        if (!node) {
            all_there = false;
            diag_add_with(diags, &text_bad_roles, place_of_file(shown), NULL, role_words[at], NULL, NULL);
            continue;
        }
        const zc_status status = role_read(fonts, (text_role)at, node, diags);
        if (status)
            return status;
    }
    const zc_status status = remedies_read(fonts, root);
    return status ? status : all_there ? diag_status(diags, errors_before) : ZC_BAD_INPUT;
}

zc_status fonts_read_roles(zc_fonts *fonts, const zc_datapath *path, zc_diags *diags)
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
