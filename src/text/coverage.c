#include "text/fonts.h"

#include <string.h>

static bool face_is_of(const zc_fonts *fonts, int face, const char *family)
{
    return face >= 0 && strcmp(fonts->faces.at[face].family, family) == 0;
}

static const char *main_family(const zc_fonts *fonts, text_role role)
{
    const int face = fonts->roles[role].main_face;
    return face < 0 ? "" : fonts->faces.at[face].family;
}

static text_cover cover_of(const zc_fonts *fonts, text_role role, chain_link link, uint32_t code)
{
    const family_use use = link.family < 0 ? FAMILY_OF_OTHER_STYLE
                                           : fonts->roles[role].families[link.family].use;
    if (link.face < 0)
        return TEXT_MISSING;
    if (use == FAMILY_OF_USER)
        return TEXT_COVERED;
    if (text_is_private(code))
        return TEXT_PRIVATE;
    if (use == FAMILY_OF_SCRIPT || face_is_of(fonts, link.face, main_family(fonts, role)))
        return TEXT_COVERED;
    return use == FAMILY_OF_OTHER_STYLE ? TEXT_OTHER_STYLE : TEXT_SAME_STYLE;
}

static bool has_variation(const char *text, const char *end)
{
    while (text < end)
        if (char_is_variation(utf8_next(&text)))
            return true;
    return false;
}

/* A character whose marks no font has with it: the worst of its parts. */
static void judge_parts(zc_fonts *fonts, text_role role, int weight, text_doubt *doubt)
{
    const char *end = doubt->text + doubt->bytes;
    for (const char *at = doubt->text, *next; at < end; at = next) {
        next = at;
        const uint32_t code = utf8_next(&next);
        if (char_is_variation(code) || char_is_blank(code))
            continue;
        const chain_link link = fonts_link_of(fonts, role, weight, at, (size_t)(next - at));
        const text_cover cover = cover_of(fonts, role, link, code);
        if (cover <= doubt->cover)
            continue;
        doubt->cover = cover;
        doubt->code = code;
        doubt->family = link.face < 0 ? "" : fonts->faces.at[link.face].family;
    }
    if (doubt->cover < TEXT_NO_VARIANT && has_variation(doubt->text, end))
        doubt->cover = TEXT_NO_VARIANT;
}

static text_doubt judge(zc_fonts *fonts, text_role role, int weight, const char *text, const char *end)
{
    const char *at = text;
    text_doubt doubt = { .text = text,
                         .bytes = (int)(end - text),
                         .code = utf8_next(&at),
                         .family = "",
                         .wanted = main_family(fonts, role) };
    if (fonts_drawing(fonts, doubt.code) || doubt.code == UTF8_BAD)
        return doubt;
    const chain_link link = fonts_link_of(fonts, role, weight, text, (size_t)doubt.bytes);
    doubt.cover = cover_of(fonts, role, link, doubt.code);
    if (link.face >= 0)
        doubt.family = fonts->faces.at[link.face].family;
    else if (at == end)
        return doubt;
    else {
        doubt.cover = TEXT_COVERED;
        judge_parts(fonts, role, weight, &doubt);
    }
    return doubt;
}

/* A word of a script that no font here has is told whole. */
static const char *missing_word_end(zc_fonts *fonts, text_role role, int weight, const char *text)
{
    const char *end = together_end(text, text + strlen(text));
    for (const char *at = text, *next; at < end; at = next) {
        next = cluster_end(at, end);
        if (fonts_link_of(fonts, role, weight, at, (size_t)(next - at)).face >= 0)
            return cluster_end(text, end);
    }
    return end;
}

/* How far one font draws it all. */
static const char *judged_end(zc_fonts *fonts, text_role role, int weight, const char *text)
{
    const char *end = together_end(text, text + strlen(text));
    if (fonts_link_of(fonts, role, weight, text, (size_t)(end - text)).face >= 0)
        return end;
    return missing_word_end(fonts, role, weight, text);
}

/* What most texts are made of, judged at a glance. */
static bool is_common(zc_fonts *fonts, text_role role, uint32_t code, const char *behind)
{
    const int face = fonts->roles[role].main_face;
    return face >= 0 && code > ' ' && code < 0xD800 && fonts->drawings.count == 0 &&
           !char_joins_before(utf8_next(&behind)) && fonts_char(fonts, face, code)->glyph;
}

static bool is_passed_over(uint32_t code)
{
    return char_is_blank(code) || (!char_must_show(code) && !char_joins_before(code));
}

bool text_doubt_next(zc_fonts *fonts, text_role role, int weight, const char **text, text_doubt *out)
{
    while (**text) {
        const char *start = *text, *at = start, *end = start + strlen(start);
        const uint32_t code = utf8_next(&at);
        if (is_common(fonts, role, code, at)) {
            *text = at;
            continue;
        }
        *text = cluster_end(start, end);
        if (is_passed_over(code) && *text == at)
            continue;
        *text = judged_end(fonts, role, weight, start);
        *out = judge(fonts, role, weight, start, *text);
        if (out->cover != TEXT_COVERED)
            return true;
    }
    return false;
}

uint32_t text_missing(zc_fonts *fonts, const char *text, text_role role)
{
    text_doubt doubt;
    while (text_doubt_next(fonts, role, SHOWN_WEIGHT, &text, &doubt))
        if (doubt.cover == TEXT_MISSING)
            return doubt.code;
    return 0;
}

const char *text_packages(const zc_fonts *fonts, uint32_t code)
{
    const char *packages = "fonts-noto-cjk";
    const hb_script_t script = char_is_han(code) ? HB_SCRIPT_HAN : char_script(code);
    for (int at = 0; at < fonts->remedies.count; at++)
        if (fonts->remedies.at[at].script == script)
            return fonts->remedies.at[at].packages;
        else if (fonts->remedies.at[at].script == HB_SCRIPT_UNKNOWN)
            packages = fonts->remedies.at[at].packages;
    return packages;
}

/* ---- for who draws ---- */

bool text_face_is_usual(zc_fonts *fonts, text_role role, int weight, int face)
{
    return face >= 0 && face == fonts_face_of(fonts, role, weight, COMMON_CHARACTER);
}

bool text_is_usual(zc_fonts *fonts, text_role role, int weight, const char *text)
{
    const int face = fonts_face_of(fonts, role, weight, COMMON_CHARACTER);
    for (const char *at = text; face >= 0 && *at;) {
        const uint32_t code = utf8_next(&at);
        if (is_passed_over(code))
            continue;
        if (fonts_drawing(fonts, code) || fonts_char(fonts, face, code)->glyph == 0)
            return false;
    }
    return face >= 0;
}
