/* Which font draws what: coverage before style. A role's families are asked in their order; then the user's
 * own files, then every font of the machine, those first that are likest to the role. */
#include "text/fonts.h"

#include <hb-ot.h>

static hb_unicode_funcs_t *unicode(void) { return hb_unicode_funcs_get_default(); }

static hb_unicode_general_category_t category_of(uint32_t code)
{
    return hb_unicode_general_category(unicode(), code);
}

bool text_is_private(uint32_t code) { return category_of(code) == HB_UNICODE_GENERAL_CATEGORY_PRIVATE_USE; }

bool char_is_variation(uint32_t code)
{
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF) ||
           (code >= 0x180B && code <= 0x180D) || code == 0x180F; /* the last ones: Mongolian */
}

bool char_must_show(uint32_t code)
{
    switch ((int)category_of(code)) {
    case HB_UNICODE_GENERAL_CATEGORY_CONTROL:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT:
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_LINE_SEPARATOR:
    case HB_UNICODE_GENERAL_CATEGORY_PARAGRAPH_SEPARATOR:
    case HB_UNICODE_GENERAL_CATEGORY_SPACE_SEPARATOR: return false;
    default: return !char_is_blank(code);
    }
}

/* ---- one character ---- */

static bool face_draws(zc_fonts *fonts, int face, uint32_t code)
{
    const font_char *drawn = fonts_char(fonts, face, code);
    return drawn->glyph != 0 && (font_char_has_ink(drawn) || !char_must_show(code));
}

/* ---- a character with its marks ---- */

/* Controls of format change how others are drawn and need no glyph; selectors belong to what they select. */
static bool needs_no_glyph(uint32_t code)
{
    return category_of(code) == HB_UNICODE_GENERAL_CATEGORY_FORMAT ||
           category_of(code) == HB_UNICODE_GENERAL_CATEGORY_CONTROL || (code >= 0x180B && code <= 0x180F);
}

/* One more character on the way through a text: `before` is the last one that a mark could join. */
static bool face_goes_on(zc_fonts *fonts, int face, uint32_t *before, uint32_t code)
{
    hb_codepoint_t glyph, composed;
    if (needs_no_glyph(code))
        return true;
    if (char_is_variation(code))
        return hb_font_get_variation_glyph(fonts_shaper(fonts, face), *before, code, &glyph);
    if (hb_unicode_compose(unicode(), *before, code, &composed) && face_draws(fonts, face, composed)) {
        *before = composed;
        return true;
    }
    if (!char_joins_before(code))
        *before = code;
    return face_draws(fonts, face, code);
}

static bool face_draws_all(zc_fonts *fonts, int face, const char *text, size_t bytes)
{
    uint32_t before = 0;
    const char *at = text;
    while (at < text + bytes)
        if (!face_goes_on(fonts, face, &before, utf8_next(&at)))
            return false;
    return true;
}

/* Whether the face knows how the letters of a script join or stack: Han fonts have many that it does not. */
static bool face_shapes(zc_fonts *fonts, int face, hb_script_t script)
{
    hb_tag_t tags[HB_OT_MAX_TAGS_PER_SCRIPT];
    unsigned count = HB_OT_MAX_TAGS_PER_SCRIPT, at;
    hb_ot_tags_from_script_and_language(script, NULL, &count, tags, NULL, NULL);
    return hb_ot_layout_table_select_script(hb_font_get_face(fonts_shaper(fonts, face)), HB_OT_TAG_GSUB,
                                            count, tags, &at, NULL);
}

/* script: one that the face must know how to join; 0: none. */
static bool face_is_fit(zc_fonts *fonts, int face, hb_script_t script, const char *text, size_t bytes)
{
    return face_draws_all(fonts, face, text, bytes) &&
           (script == HB_SCRIPT_INVALID || face_shapes(fonts, face, script));
}

/* ---- the machine's fonts ---- */

static FcPattern *likeness(const zc_fonts *fonts, const font_role *role)
{
    FcPattern *wanted = FcPatternCreate();
    for (int family = 0; wanted && family < role->family_count; family++)
        if (role->families[family].use != FAMILY_OF_SCRIPT)
            FcPatternAddString(wanted, FC_FAMILY, (const FcChar8 *)role->families[family].name);
    if (wanted)
        FcPatternAddString(wanted, FC_LANG, (const FcChar8 *)hb_language_to_string(fonts->language));
    return wanted;
}

static const FcFontSet *fonts_by_likeness(zc_fonts *fonts, font_role *role)
{
    if (role->fallbacks)
        return role->fallbacks;
    FcPattern *wanted = likeness(fonts, role);
    FcResult result;
    if (!wanted)
        return NULL;
    FcConfigSubstitute(fonts->config, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    role->fallbacks = FcFontSort(fonts->config, wanted, FcFalse, NULL, &result);
    FcPatternDestroy(wanted);
    return role->fallbacks;
}

/* The first character that must be seen: by it fonts are picked before they are opened. */
static uint32_t seen_first(const char *text, size_t bytes)
{
    const char *at = text;
    uint32_t code = utf8_next(&at);
    while (at < text + bytes && !char_must_show(code))
        code = utf8_next(&at);
    return code;
}

static int face_of_pattern(zc_fonts *fonts, FcPattern *pattern, int weight, uint32_t first)
{
    FcPattern *nearest = fonts_of_family(fonts, pattern_family(pattern), weight);
    return fonts_face_make(fonts, nearest && pattern_claims(nearest, first) ? nearest : pattern);
}

static int face_in_set(zc_fonts *fonts, const FcFontSet *set, int weight, hb_script_t script,
                       const char *text, size_t bytes)
{
    const uint32_t first = seen_first(text, bytes);
    for (int at = 0; set && at < set->nfont; at++) {
        if (!pattern_claims(set->fonts[at], first))
            continue;
        const int face = face_of_pattern(fonts, set->fonts[at], weight, first);
        if (face >= 0 && face_is_fit(fonts, face, script, text, bytes))
            return face;
    }
    return -1;
}

/* A private-use character means nothing outside the font that it was made for. */
static bool has_private(const char *text, size_t bytes)
{
    for (const char *at = text; at < text + bytes;)
        if (text_is_private(utf8_next(&at)))
            return true;
    return false;
}

static int fallback_of(zc_fonts *fonts, text_role role, int weight, hb_script_t script, const char *text,
                       size_t bytes)
{
    const int own = face_in_set(fonts, fonts->own, weight, script, text, bytes);
    if (own >= 0 || has_private(text, bytes))
        return own;
    return face_in_set(fonts, fonts_by_likeness(fonts, &fonts->roles[role]), weight, script, text, bytes);
}

/* ---- asking ---- */

/* The families for other scripts stand before those of Han where the letters join. */
static int step_of(const font_role *role, const chain_link *link, hb_script_t script)
{
    const family_use use = role->families[link->family].use;
    return script == HB_SCRIPT_INVALID || use == FAMILY_OF_USER || use == FAMILY_OF_SCRIPT ? 0 : 1;
}

static chain_link link_for(zc_fonts *fonts, text_role role, int weight, hb_script_t script, const char *text,
                           size_t bytes)
{
    const font_chain *chain = fonts_chain(fonts, role, weight);
    for (int step = 0; step < 2; step++)
        for (int at = 0; at < chain->count; at++)
            if (step_of(&fonts->roles[role], &chain->links[at], script) == step &&
                face_is_fit(fonts, chain->links[at].face, script, text, bytes))
                return chain->links[at];
    return (chain_link){ fallback_of(fonts, role, weight, script, text, bytes), -1 };
}

chain_link fonts_link_of(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes)
{
    const char *at = text;
    const hb_script_t script = hb_unicode_script(unicode(), utf8_next(&at));
    if (script_joins(script)) {
        const chain_link link = link_for(fonts, role, weight, script, text, bytes);
        if (link.face >= 0)
            return link;
    }
    return link_for(fonts, role, weight, HB_SCRIPT_INVALID, text, bytes);
}

int fonts_face_of(zc_fonts *fonts, text_role role, int weight, uint32_t code)
{
    char text[4];
    const font_chain *chain = fonts_chain(fonts, role, weight);
    for (int at = 0; at < chain->count; at++)
        if (face_draws(fonts, chain->links[at].face, code))
            return chain->links[at].face;
    if (code == UTF8_BAD)
        return -1;
    const int bytes = utf8_write(code, text);
    return fallback_of(fonts, role, weight, HB_SCRIPT_INVALID, text, (size_t)bytes);
}

const text_drawing *fonts_drawing(const zc_fonts *fonts, uint32_t code)
{
    for (int at = 0; at < fonts->drawings.count; at++)
        if (fonts->drawings.at[at]->code == code)
            return fonts->drawings.at[at];
    return NULL;
}
