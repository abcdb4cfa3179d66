#include "text/fonts.h"

#include <string.h>

/* Characters that one font draws in one direction. */
typedef struct segment {
    int from, to; /* bytes; empty: from == to */
    int face;
    hb_script_t script;
} segment;

typedef struct shaping {
    zc_fonts *fonts;
    text_role role;
    int weight;
    const char *text;
    int bytes;
    segment open;
    int segments;
} shaping;

static hb_unicode_funcs_t *unicode(void) { return hb_unicode_funcs_get_default(); }

bool char_joins_before(uint32_t code)
{
    switch ((int)hb_unicode_general_category(unicode(), code)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT: return true;
    default: return false;
    }
}

static void keep(shaping *shaper, shaped_glyph glyph)
{
    glyph.segment = shaper->segments;
    if (!vec_push(&shaper->fonts->shaped, glyph))
        shaper->fonts->failed = true;
}

/* ---- a segment by HarfBuzz ---- */

/* How many bytes the cluster of glyph `at` shows: up to the next cluster, in either direction. */
static int cluster_bytes(const hb_glyph_info_t *infos, int count, int at, const segment *from, bool backward)
{
    const int step = backward ? -1 : 1;
    const int start = (int)infos[at].cluster;
    int other = at;
    while (other >= 0 && other < count && (int)infos[other].cluster == start)
        other += step;
    return (other >= 0 && other < count ? (int)infos[other].cluster : from->to) - start;
}

static bool is_first_of_cluster(const hb_glyph_info_t *infos, int at)
{
    return at == 0 || infos[at - 1].cluster != infos[at].cluster;
}

static void keep_shaped(shaping *shaper, const segment *done, bool backward)
{
    unsigned count;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(shaper->fonts->buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(shaper->fonts->buffer, NULL);
    const double upem = hb_face_get_upem(shaper->fonts->faces.at[done->face].face);
    for (int at = 0; at < (int)count; at++)
        keep(shaper, (shaped_glyph){
                         .id = infos[at].codepoint,
                         .face = done->face,
                         .at = (int)infos[at].cluster,
                         .bytes = is_first_of_cluster(infos, at)
                                      ? cluster_bytes(infos, (int)count, at, done, backward)
                                      : 0,
                         .backward = backward,
                         .advance_em = places[at].x_advance / upem,
                         .x_em = places[at].x_offset / upem,
                         .y_em = places[at].y_offset / upem,
                     });
}

static void close_segment(shaping *shaper)
{
    const segment done = shaper->open;
    hb_buffer_t *buffer = shaper->fonts->buffer;
    shaper->open = (segment){ 0 };
    if (done.from == done.to)
        return;
    const hb_direction_t direction = hb_script_get_horizontal_direction(done.script);
    const bool backward = direction == HB_DIRECTION_RTL;
    hb_font_t *font = fonts_shaper(shaper->fonts, done.face);

    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, shaper->text, shaper->bytes, (unsigned)done.from, done.to - done.from);
    hb_buffer_set_direction(buffer, backward ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, done.script);
    hb_buffer_set_language(buffer, hb_language_from_string("zh-cn", -1));
    hb_shape(font, buffer, NULL, 0);
    if (!hb_buffer_allocation_successful(buffer))
        shaper->fonts->failed = true;
    keep_shaped(shaper, &done, backward);
    shaper->segments++;
}

/* ---- which characters go together ---- */

static bool is_common(hb_script_t script)
{
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

/* Blanks and marks stay in the font of what stands before them, if it has them. */
static int face_beside(shaping *shaper, uint32_t code)
{
    const bool stays = char_joins_before(code) || char_is_blank(code);
    const bool is_open = shaper->open.from != shaper->open.to;
    if (is_open && stays && fonts_char(shaper->fonts, shaper->open.face, code)->glyph)
        return shaper->open.face;
    const int face = fonts_face_of(shaper->fonts, shaper->role, shaper->weight, code, NULL);
    if (face >= 0)
        return face;
    if (is_open && char_joins_before(code))
        return shaper->open.face;
    const font_chain *chain = fonts_chain(shaper->fonts, shaper->role, shaper->weight);
    return chain->count ? chain->faces[0] : -1; /* its sign for a missing character: text_missing() tells */
}

static void add_char(shaping *shaper, uint32_t code, int from, int to)
{
    const int face = face_beside(shaper, code);
    const hb_script_t script = hb_unicode_script(unicode(), code);
    segment *open = &shaper->open;
    if (face < 0)
        return;
    const bool continues = open->from != open->to && open->to == from && open->face == face &&
                           (is_common(script) || is_common(open->script) || script == open->script);
    if (!continues) {
        close_segment(shaper);
        *open = (segment){ .from = from, .face = face, .script = script };
    }
    if (is_common(open->script))
        open->script = script;
    open->to = to;
}

/* Han characters and full-width blanks neither join nor kern: their glyph is that of the font's table. */
static bool is_plain(uint32_t code, const char *next)
{
    return (char_is_han(code) || code == 0x3000) && !char_joins_before(utf8_next(&next));
}

static void add_plain(shaping *shaper, uint32_t code, int from, int to)
{
    const int face = fonts_face_of(shaper->fonts, shaper->role, shaper->weight, code, NULL);
    if (face < 0) {
        add_char(shaper, code, from, to);
        return;
    }
    close_segment(shaper);
    const font_char *drawn = fonts_char(shaper->fonts, face, code);
    keep(shaper, (shaped_glyph){ .id = drawn->glyph,
                                 .face = face,
                                 .at = from,
                                 .bytes = to - from,
                                 .advance_em = drawn->advance_em });
}

shaped_text fonts_shape(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes)
{
    shaping shaper = { .fonts = fonts, .role = role, .weight = weight, .text = text, .bytes = (int)bytes };
    const char *at = text;
    fonts->shaped.count = 0;
    while (at < text + bytes) {
        const int from = (int)(at - text);
        const uint32_t code = utf8_next(&at);
        const int to = (int)(at - text);
        if (is_plain(code, at))
            add_plain(&shaper, code, from, to);
        else
            add_char(&shaper, code, from, to);
    }
    close_segment(&shaper);
    return (shaped_text){ fonts->shaped.at, fonts->shaped.count };
}
