#include "text/fonts.h"

#include <hb-ot.h>
#include <stdlib.h>
#include <string.h>

/* ---- which file plays a family at a weight ---- */

static int weight_distance(FcPattern *pattern, int weight)
{
    const int distance = pattern_weight(pattern) - weight;
    return distance < 0 ? -2 * distance : 2 * distance + 1; /* 500 between 400 and 600: the lighter one */
}

/* The nearer weight; of equals the first by file name, so that the order of folders does not matter. */
static bool is_better(FcPattern *one, FcPattern *other, int weight)
{
    if (!other)
        return true;
    const int one_off = weight_distance(one, weight), other_off = weight_distance(other, weight);
    if (one_off != other_off)
        return one_off < other_off;
    return strcmp(pattern_file(one), pattern_file(other)) < 0;
}

/* A family that the user brought is his alone, whatever the machine has of that name. */
FcPattern *fonts_of_family(const zc_fonts *fonts, const char *family, int weight)
{
    FcPattern *best = NULL;
    for (int set = 0; set < FONT_SETS; set++) {
        const FcFontSet *found = fonts_set(fonts, set);
        for (int at = 0; found && at < found->nfont; at++) {
            FcPattern *pattern = found->fonts[at];
            if (pattern_is_of_family(pattern, family) && pattern_is_usable(pattern) &&
                pattern_is_upright(pattern) && is_better(pattern, best, weight))
                best = pattern;
        }
        if (set == 0 && best)
            return best;
    }
    return best;
}

int fonts_face_make(zc_fonts *fonts, FcPattern *pattern)
{
    const char *file = pattern_file(pattern);
    const int index = pattern_number(pattern, FC_INDEX, 0);
    for (int face = 0; face < fonts->faces.count; face++)
        if (fonts->faces.at[face].index == index && strcmp(fonts->faces.at[face].file, file) == 0)
            return face;

    const font_face fresh = { .file = arena_text(fonts->arena, file),
                              .family = arena_text(fonts->arena, pattern_family(pattern)),
                              .index = index };
    if (fresh.file && fresh.family && vec_push(&fonts->faces, fresh))
        return fonts->faces.count - 1;
    fonts->failed = true;
    return -1;
}

static void chain_make(zc_fonts *fonts, const font_role *role, int weight, font_chain *chain)
{
    chain->count = 0;
    chain->links = arena_array(fonts->arena, chain_link, role->family_count + 1);
    fonts->failed |= !chain->links;
    for (int family = 0; chain->links && family < role->family_count; family++) {
        FcPattern *pattern = fonts_of_family(fonts, role->families[family].name, weight);
        const int face = pattern ? fonts_face_make(fonts, pattern) : -1;
        if (!pattern)
            continue;
        if (face < 0)
            return;
        chain->links[chain->count++] = (chain_link){ face, family };
    }
    chain->made = chain->links != NULL;
}

const font_chain *fonts_chain(zc_fonts *fonts, text_role role, int weight)
{
    const int step = weight < 0 ? 0 : weight > 900 ? 9 : (weight + 50) / 100;
    font_chain *chain = &fonts->roles[role].chains[step];
    if (!chain->made)
        chain_make(fonts, &fonts->roles[role], step * 100, chain);
    return chain;
}

/* The look of a role is that of its common characters: a font of rare ones may stand before it. */
static void look_find(zc_fonts *fonts, text_role at)
{
    font_role *role = &fonts->roles[at];
    const font_chain *chain = fonts_chain(fonts, at, SHOWN_WEIGHT);
    for (int link = 0; role->found < 0 && link < chain->count; link++)
        if (role->families[chain->links[link].family].use <= FAMILY_PLAYS &&
            fonts_char(fonts, chain->links[link].face, COMMON_CHARACTER)->glyph)
            role->found = chain->links[link].family;
    role->main_face = fonts_face_of(fonts, at, SHOWN_WEIGHT, COMMON_CHARACTER);
}

zc_status fonts_find_families(zc_fonts *fonts)
{
    for (int role = 0; role < TEXT_ROLE_COUNT; role++)
        look_find(fonts, (text_role)role);
    return fonts_end(fonts, true, ZC_OK);
}

zc_status fonts_end(zc_fonts *fonts, bool added, zc_status status)
{
    const bool failed = fonts->failed || !added;
    fonts->failed = false;
    return failed ? ZC_NO_MEMORY : status;
}

bool text_lacked_memory(zc_fonts *fonts) { return fonts_end(fonts, true, ZC_OK) != ZC_OK; }

/* ---- what a font makes of a character ---- */

/* Whether its Han characters have other forms in our language than those of its character map. */
static bool localizes(const zc_fonts *fonts, hb_face_t *face)
{
    static const hb_tag_t scripts[] = { HB_TAG('h', 'a', 'n', 'i'), HB_TAG('D', 'F', 'L', 'T') };
    hb_tag_t languages[HB_OT_MAX_TAGS_PER_LANGUAGE];
    unsigned count = HB_OT_MAX_TAGS_PER_LANGUAGE, script, language, feature;
    hb_ot_tags_from_script_and_language(HB_SCRIPT_HAN, fonts->language, NULL, NULL, &count, languages);
    for (size_t at = 0; at < sizeof scripts / sizeof *scripts; at++)
        if (hb_ot_layout_table_find_script(face, HB_OT_TAG_GSUB, scripts[at], &script) &&
            hb_ot_layout_script_select_language(face, HB_OT_TAG_GSUB, script, count, languages, &language) &&
            hb_ot_layout_language_find_feature(face, HB_OT_TAG_GSUB, script, language,
                                               HB_TAG('l', 'o', 'c', 'l'), &feature))
            return true;
    return false;
}

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
    face->localizes = localizes(fonts, face->face);
    const int upem = (int)hb_face_get_upem(face->face);
    hb_font_set_scale(face->font, upem, upem);
    return face->font;
}

bool font_char_has_ink(const font_char *drawn)
{
    return drawn->ink_right_em > drawn->ink_left_em && drawn->ink_bottom_em > drawn->ink_top_em;
}

/* The form of a Han character for our language, where the font has several. */
static hb_codepoint_t localized(zc_fonts *fonts, hb_font_t *font, uint32_t code, hb_codepoint_t usual)
{
    unsigned count;
    hb_buffer_clear_contents(fonts->buffer);
    hb_buffer_add_utf32(fonts->buffer, &code, 1, 0, 1);
    hb_buffer_set_direction(fonts->buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(fonts->buffer, HB_SCRIPT_HAN);
    hb_buffer_set_language(fonts->buffer, fonts->language);
    hb_shape(font, fonts->buffer, NULL, 0);
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(fonts->buffer, &count);
    return count == 1 && infos[0].codepoint ? infos[0].codepoint : usual;
}

static font_char char_look_up(zc_fonts *fonts, int face, uint32_t code)
{
    hb_font_t *font = fonts_shaper(fonts, face);
    font_char found = { .known = true };
    hb_codepoint_t glyph;
    if (!hb_font_get_nominal_glyph(font, code, &glyph))
        return found;
    if (fonts->faces.at[face].localizes && char_is_han(code))
        glyph = localized(fonts, font, code, glyph);
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
        *slot = char_look_up(fonts, face, code);
    return slot;
}
