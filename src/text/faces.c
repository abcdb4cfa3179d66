#include "text/fonts.h"

#include <hb-ot.h>
#include <stdlib.h>
#include <string.h>

/* ---- which file plays a family at a weight ---- */

static const char *pattern_file(FcPattern *pattern)
{
    FcChar8 *file = NULL;
    return FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch ? (const char *)file : "";
}

static int pattern_number(FcPattern *pattern, const char *object, int otherwise)
{
    int number;
    return FcPatternGetInteger(pattern, object, 0, &number) == FcResultMatch ? number : otherwise;
}

static bool pattern_says(FcPattern *pattern, const char *object)
{
    FcBool said;
    return FcPatternGetBool(pattern, object, 0, &said) == FcResultMatch && said == FcTrue;
}

/* Outlines that a PDF can embed as they are: no bitmaps, no colours, no axes to be set. */
static bool is_usable(FcPattern *pattern)
{
    return pattern_says(pattern, FC_OUTLINE) && !pattern_says(pattern, FC_COLOR) &&
           !pattern_says(pattern, FC_VARIABLE) && pattern_number(pattern, FC_INDEX, 0) <= 0xFFFF &&
           *pattern_file(pattern);
}

static bool is_of_family(FcPattern *pattern, const char *family)
{
    FcChar8 *name;
    for (int at = 0; FcPatternGetString(pattern, FC_FAMILY, at, &name) == FcResultMatch; at++)
        if (FcStrCmpIgnoreCase(name, (const FcChar8 *)family) == 0)
            return true;
    return false;
}

static double weight_distance(FcPattern *pattern, int weight)
{
    double found = FC_WEIGHT_REGULAR;
    if (FcPatternGetDouble(pattern, FC_WEIGHT, 0, &found) != FcResultMatch)
        found = FC_WEIGHT_REGULAR;
    const double distance = FcWeightToOpenTypeDouble(found) - weight;
    return distance < 0 ? -distance : distance + 0.5; /* 500 between 400 and 600: the lighter one */
}

/* The nearer weight; of equals the first by file name, so that the order of folders does not matter. */
static bool is_better(FcPattern *one, FcPattern *other, int weight)
{
    if (!other)
        return true;
    const double one_off = weight_distance(one, weight), other_off = weight_distance(other, weight);
    if (one_off != other_off)
        return one_off < other_off;
    return strcmp(pattern_file(one), pattern_file(other)) < 0;
}

static FcPattern *family_pattern(const zc_fonts *fonts, const char *family, int weight)
{
    static const FcSetName sets[] = { FcSetApplication, FcSetSystem };
    FcPattern *best = NULL;
    for (size_t set = 0; set < sizeof sets / sizeof *sets; set++) {
        const FcFontSet *found = FcConfigGetFonts(fonts->config, sets[set]);
        for (int at = 0; found && at < found->nfont; at++) {
            FcPattern *pattern = found->fonts[at];
            if (is_of_family(pattern, family) && is_usable(pattern) &&
                pattern_number(pattern, FC_SLANT, FC_SLANT_ROMAN) == FC_SLANT_ROMAN &&
                pattern_number(pattern, FC_WIDTH, FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL &&
                is_better(pattern, best, weight))
                best = pattern;
        }
    }
    return best;
}

/* The face of this pattern, made on the first request; -1 without memory. */
static int face_of(zc_fonts *fonts, FcPattern *pattern)
{
    const char *file = pattern_file(pattern);
    const int index = pattern_number(pattern, FC_INDEX, 0);
    for (int face = 0; face < fonts->faces.count; face++)
        if (fonts->faces.at[face].index == index && strcmp(fonts->faces.at[face].file, file) == 0)
            return face;

    const font_face fresh = { .file = arena_text(fonts->arena, file), .index = index };
    if (fresh.file && vec_push(&fonts->faces, fresh))
        return fonts->faces.count - 1;
    fonts->failed = true;
    return -1;
}

static void chain_make(zc_fonts *fonts, font_role *role, int weight, font_chain *chain)
{
    chain->count = 0;
    for (int family = 0; family < role->family_count && chain->count < CHAIN_MAX; family++) {
        FcPattern *pattern = family_pattern(fonts, role->families[family], weight);
        const int face = pattern ? face_of(fonts, pattern) : -1;
        if (!pattern)
            continue;
        if (face < 0)
            return;
        chain->faces[chain->count++] = face;
        if (role->found < 0)
            role->found = family;
    }
    chain->made = true;
}

const font_chain *fonts_chain(zc_fonts *fonts, text_role role, int weight)
{
    const int step = weight < 0 ? 0 : weight > 900 ? 9 : (weight + 50) / 100;
    font_chain *chain = &fonts->roles[role].chains[step];
    if (!chain->made)
        chain_make(fonts, &fonts->roles[role], step * 100, chain);
    return chain;
}

zc_status fonts_find_families(zc_fonts *fonts)
{
    fonts->config = FcConfigReference(NULL);
    fonts->buffer = hb_buffer_create();
    if (!fonts->config || !hb_buffer_allocation_successful(fonts->buffer))
        return ZC_NO_MEMORY;
    for (int role = 0; role < TEXT_ROLE_COUNT; role++)
        fonts_chain(fonts, (text_role)role, SHOWN_WEIGHT);
    return fonts_end(fonts, true, ZC_OK);
}

zc_status fonts_end(zc_fonts *fonts, bool added, zc_status status)
{
    const bool failed = fonts->failed || !added;
    fonts->failed = false;
    return failed ? ZC_NO_MEMORY : status;
}

/* ---- what a font makes of a character ---- */

/* At its own units per em: neither hints nor rounding. */
hb_font_t *fonts_shaper(zc_fonts *fonts, int at)
{
    font_face *face = &fonts->faces.at[at];
    if (face->font)
        return face->font;
    hb_blob_t *blob = hb_blob_create_from_file(face->file);
    hb_face_destroy(face->face);
    face->face = hb_face_create(blob, (unsigned)face->index);
    hb_blob_destroy(blob);
    hb_font_t *font = hb_font_create(face->face);
    if (font == hb_font_get_empty()) {
        fonts->failed = true;
        return font;
    }
    face->font = font;
    const int upem = (int)hb_face_get_upem(face->face);
    hb_font_set_scale(face->font, upem, upem);
    return face->font;
}

bool font_char_has_ink(const font_char *drawn)
{
    return drawn->ink_right_em > drawn->ink_left_em && drawn->ink_bottom_em > drawn->ink_top_em;
}

static font_char char_look_up(hb_font_t *font, uint32_t code)
{
    font_char found = { .known = true };
    hb_codepoint_t glyph;
    if (!hb_font_get_nominal_glyph(font, code, &glyph))
        return found;
    const double upem = hb_face_get_upem(hb_font_get_face(font));
    hb_glyph_extents_t ink;
    found.glyph = glyph;
    found.advance_em = hb_font_get_glyph_h_advance(font, glyph) / upem;
    if (hb_font_get_glyph_extents(font, glyph, &ink)) {
        found.ink_left_em = ink.x_bearing / upem;
        found.ink_right_em = (ink.x_bearing + ink.width) / upem;
        found.ink_top_em = -ink.y_bearing / upem;
        found.ink_bottom_em = -(ink.y_bearing + ink.height) / upem;
    }
    return found;
}

static font_char *char_slot(font_face *face, uint32_t code)
{
    if (!face->pages)
        face->pages = mem_take(CHAR_PAGES * sizeof *face->pages);
    if (!face->pages)
        return NULL;
    font_char **page = &face->pages[code / CHARS_PER_PAGE];
    if (!*page)
        *page = mem_take(CHARS_PER_PAGE * sizeof **page);
    return *page ? *page + code % CHARS_PER_PAGE : NULL;
}

const font_char *fonts_char(zc_fonts *fonts, int face, uint32_t code)
{
    static const font_char nothing = { 0 };
    font_char *slot = code < 0x110000 ? char_slot(&fonts->faces.at[face], code) : &fonts->faces.at[face].odd;
    if (!slot) {
        fonts->failed = true;
        return &nothing;
    }
    if (!slot->known)
        *slot = char_look_up(fonts_shaper(fonts, face), code);
    return slot;
}

/* ---- which font draws a character ---- */

static hb_unicode_general_category_t category_of(uint32_t code)
{
    return hb_unicode_general_category(hb_unicode_funcs_get_default(), code);
}

/* Letters, marks that stand alone, figures, punctuation and signs show something; the rest need not. */
static bool must_show(uint32_t code)
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

static bool face_draws(zc_fonts *fonts, int face, uint32_t code)
{
    const font_char *drawn = fonts_char(fonts, face, code);
    return drawn->glyph != 0 && (font_char_has_ink(drawn) || !must_show(code));
}

/* Every font of this machine, those for zh-CN first. */
static const FcFontSet *all_fonts(zc_fonts *fonts)
{
    if (fonts->fallbacks)
        return fonts->fallbacks;
    FcPattern *wanted = FcPatternCreate();
    FcResult result;
    FcPatternAddString(wanted, FC_LANG, (const FcChar8 *)"zh-cn");
    FcConfigSubstitute(fonts->config, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    fonts->fallbacks = FcFontSort(fonts->config, wanted, FcFalse, NULL, &result);
    FcPatternDestroy(wanted);
    return fonts->fallbacks;
}

static bool pattern_claims(FcPattern *pattern, uint32_t code)
{
    FcCharSet *claimed;
    return FcPatternGetCharSet(pattern, FC_CHARSET, 0, &claimed) == FcResultMatch &&
           FcCharSetHasChar(claimed, code) && is_usable(pattern);
}

/* A private-use character means nothing outside the font that it was made for. */
static int fallback_of(zc_fonts *fonts, uint32_t code)
{
    const FcFontSet *fallbacks =
        category_of(code) == HB_UNICODE_GENERAL_CATEGORY_PRIVATE_USE ? NULL : all_fonts(fonts);
    for (int at = 0; fallbacks && at < fallbacks->nfont; at++) {
        if (!pattern_claims(fallbacks->fonts[at], code))
            continue;
        const int face = face_of(fonts, fallbacks->fonts[at]);
        if (face >= 0 && face_draws(fonts, face, code))
            return face;
    }
    return -1;
}

int fonts_face_of(zc_fonts *fonts, text_role role, int weight, uint32_t code, bool *fallback)
{
    const font_chain *chain = fonts_chain(fonts, role, weight);
    for (int at = 0; at < chain->count; at++)
        if (face_draws(fonts, chain->faces[at], code))
            return chain->faces[at];
    const int face = fallback_of(fonts, code);
    if (fallback && face >= 0)
        *fallback = true;
    return face;
}
