#include "text/fonts.h"
#include "text/order.h"

#include <string.h>

/* Characters that one font draws in one direction. */
typedef struct segment {
    int from, to; /* bytes; empty: from == to */
    int face;
    int level; /* odd: from right to left */
    hb_script_t script;
} segment;

typedef struct shaping {
    zc_fonts *fonts;
    text_role role;
    int weight;
    const char *text;
    int bytes;
    const uint8_t *levels; /* of the bytes; NULL: all from left to right */
    segment open;
    int segments;
} shaping;

static hb_unicode_funcs_t *unicode(void) { return hb_unicode_funcs_get_default(); }

bool char_joins_before(uint32_t code)
{
    enum { MARKS_FROM = 0x300, HAN_FROM = 0x3400, HAN_TO = 0x9FFF };
    if (code < MARKS_FROM || (code >= HAN_FROM && code <= HAN_TO))
        return false;
    switch ((int)hb_unicode_general_category(unicode(), code)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_FORMAT: return true;
    default: return false;
    }
}

const char *cluster_end(const char *text, const char *end)
{
    const char *at = text;
    (void)utf8_next(&at);
    for (const char *mark = at; at < end && char_joins_before(utf8_next(&mark));)
        at = mark;
    return at;
}

static int level_at(const shaping *shaper, int at) { return shaper->levels ? shaper->levels[at] : 0; }

static void keep(shaping *shaper, shaped_glyph glyph)
{
    glyph.segment = shaper->segments;
    if (!vec_push(&shaper->fonts->shaped, glyph))
        shaper->fonts->failed = true;
}

/* ---- a segment by HarfBuzz ---- */

/* How many bytes the cluster of glyph `at` shows: up to the next cluster, in either direction. */
static int cluster_bytes(const hb_glyph_info_t *infos, int count, int at, const segment *from)
{
    const int step = from->level % 2 ? -1 : 1;
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

static void keep_shaped(shaping *shaper, const segment *done)
{
    unsigned count;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(shaper->fonts->buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(shaper->fonts->buffer, NULL);
    const double upem = hb_face_get_upem(shaper->fonts->faces.at[done->face].face);
    for (int at = 0; at < (int)count; at++)
        keep(shaper,
             (shaped_glyph){
                 .id = infos[at].codepoint,
                 .face = done->face,
                 .at = (int)infos[at].cluster,
                 .bytes = is_first_of_cluster(infos, at) ? cluster_bytes(infos, (int)count, at, done) : 0,
                 .level = done->level,
                 .backward = done->level % 2 == 1,
                 .advance_em = places[at].x_advance / upem,
                 .x_em = places[at].x_offset / upem,
                 .y_em = places[at].y_offset / upem,
             });
}

/* The forms of our language must not undo a variant that is asked for. */
static int features_of(const shaping *shaper, const segment *done, hb_feature_t *locl)
{
    *locl = (hb_feature_t){ .tag = HB_TAG('l', 'o', 'c', 'l'), .end = HB_FEATURE_GLOBAL_END };
    for (const char *at = shaper->text + done->from; at < shaper->text + done->to;)
        if (char_is_variation(utf8_next(&at)))
            return 1;
    return 0;
}

static void close_segment(shaping *shaper)
{
    hb_feature_t locl;
    const segment done = shaper->open;
    hb_buffer_t *buffer = shaper->fonts->buffer;
    shaper->open = (segment){ 0 };
    if (done.from == done.to)
        return;
    hb_font_t *font = fonts_shaper(shaper->fonts, done.face);

    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, shaper->text, shaper->bytes, (unsigned)done.from, done.to - done.from);
    hb_buffer_set_direction(buffer, done.level % 2 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, done.script);
    hb_buffer_set_language(buffer, shaper->fonts->language);
    hb_shape(font, buffer, &locl, (unsigned)features_of(shaper, &done, &locl));
    if (!hb_buffer_allocation_successful(buffer))
        shaper->fonts->failed = true;
    keep_shaped(shaper, &done);
    shaper->segments++;
}

/* ---- which characters go together ---- */

static bool is_common(hb_script_t script)
{
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN;
}

/* Its script; the marks of a Han character are Han. */
static void add_to_segment(shaping *shaper, int face, hb_script_t script, int from, int to)
{
    segment *open = &shaper->open;
    const bool continues = open->from != open->to && open->to == from && open->face == face &&
                           open->level == level_at(shaper, from) &&
                           (is_common(script) || is_common(open->script) || script == open->script);
    if (!continues) {
        close_segment(shaper);
        *open = (segment){ .from = from, .face = face, .level = level_at(shaper, from), .script = script };
    }
    if (is_common(open->script))
        open->script = script;
    open->to = to;
}

/* Blanks and marks stay in the font of what stands before them, if it has them. */
static int face_beside(shaping *shaper, uint32_t code)
{
    const bool stays = char_joins_before(code) || char_is_blank(code);
    const bool is_open = shaper->open.from != shaper->open.to;
    if (is_open && stays && fonts_char(shaper->fonts, shaper->open.face, code)->glyph)
        return shaper->open.face;
    if (is_open && char_is_variation(code))
        return shaper->open.face; /* a variant that no font has: the usual form */
    const int face = fonts_face_of(shaper->fonts, shaper->role, shaper->weight, code);
    if (face >= 0)
        return face;
    if (is_open && char_joins_before(code))
        return shaper->open.face;
    const font_chain *chain = fonts_chain(shaper->fonts, shaper->role, shaper->weight);
    return chain->count ? chain->links[0].face : -1; /* its sign for a missing character: coverage tells */
}

static void add_char(shaping *shaper, uint32_t code, int from, int to)
{
    const int face = face_beside(shaper, code);
    if (face >= 0)
        add_to_segment(shaper, face, hb_unicode_script(unicode(), code), from, to);
}

static void add_chars(shaping *shaper, int from, int to)
{
    for (const char *at = shaper->text + from; at < shaper->text + to;) {
        const int start = (int)(at - shaper->text);
        const uint32_t code = utf8_next(&at);
        add_char(shaper, code, start, (int)(at - shaper->text));
    }
}

hb_script_t char_script(uint32_t code) { return hb_unicode_script(unicode(), code); }

bool script_joins(hb_script_t script)
{
    switch ((int)script) {
    case HB_SCRIPT_COMMON:
    case HB_SCRIPT_INHERITED:
    case HB_SCRIPT_UNKNOWN:
    case HB_SCRIPT_HAN:
    case HB_SCRIPT_LATIN:
    case HB_SCRIPT_CYRILLIC:
    case HB_SCRIPT_GREEK:
    case HB_SCRIPT_HIRAGANA:
    case HB_SCRIPT_KATAKANA:
    case HB_SCRIPT_BOPOMOFO: return false;
    default: return true;
    }
}

const char *together_end(const char *text, const char *end)
{
    const char *at = text;
    const uint32_t code = utf8_next(&at);
    const hb_script_t script = char_is_han(code) ? HB_SCRIPT_HAN : hb_unicode_script(unicode(), code);
    at = cluster_end(text, end);
    while (script_joins(script) && at < end) {
        const char *next = at;
        if (hb_unicode_script(unicode(), utf8_next(&next)) != script)
            break;
        at = cluster_end(at, end);
    }
    return at;
}

static bool add_word(shaping *shaper, int from, int to)
{
    const char *at = shaper->text + from;
    const int face = fonts_link_of(shaper->fonts, shaper->role, shaper->weight, at, (size_t)(to - from)).face;
    if (face >= 0)
        add_to_segment(shaper, face, hb_unicode_script(unicode(), utf8_next(&at)), from, to);
    return face >= 0;
}

/* A word by one font; if none has all of it, each character by its own; if none has that with its marks, all
 * of them alone. */
static void add_together(shaping *shaper, int from, int to)
{
    const char *end = shaper->text + to;
    if (add_word(shaper, from, to))
        return;
    for (const char *at = shaper->text + from, *next; at < end; at = next) {
        next = cluster_end(at, end);
        const int start = (int)(at - shaper->text), stop = (int)(next - shaper->text);
        if (!add_word(shaper, start, stop))
            add_chars(shaper, start, stop);
    }
}

/* ---- what needs no shaping ---- */

/* Han characters and full-width blanks neither join nor kern: their glyph is that of the font's table. */
static bool is_plain(uint32_t code, int bytes, int together)
{
    return (char_is_han(code) || code == 0x3000) && bytes == together;
}

static bool add_plain(shaping *shaper, uint32_t code, int from, int to)
{
    const int face = fonts_face_of(shaper->fonts, shaper->role, shaper->weight, code);
    if (face < 0)
        return false;
    close_segment(shaper);
    const font_char *drawn = fonts_char(shaper->fonts, face, code);
    keep(shaper, (shaped_glyph){ .id = drawn->glyph,
                                 .face = face,
                                 .at = from,
                                 .bytes = to - from,
                                 .level = level_at(shaper, from),
                                 .advance_em = drawn->advance_em });
    return true;
}

/* The user's drawing of a character stands over a blank that carries the character. */
static bool add_drawing(shaping *shaper, const text_drawing *drawing, int from, int to)
{
    static const uint32_t blanks[] = { 0x3000, ' ' };
    for (size_t at = 0; at < sizeof blanks / sizeof *blanks; at++) {
        const int face = fonts_face_of(shaper->fonts, shaper->role, shaper->weight, blanks[at]);
        if (face < 0)
            continue;
        close_segment(shaper);
        keep(shaper, (shaped_glyph){ .id = fonts_char(shaper->fonts, face, blanks[at])->glyph,
                                     .face = face,
                                     .at = from,
                                     .bytes = to - from,
                                     .level = level_at(shaper, from),
                                     .advance_em = 1,
                                     .drawing = drawing });
        shaper->segments++;
        return true;
    }
    return false;
}

static int add_next(shaping *shaper, int from)
{
    const char *at = shaper->text + from;
    const uint32_t code = utf8_next(&at);
    const char *end = together_end(shaper->text + from, shaper->text + shaper->bytes);
    const int to = (int)(at - shaper->text), together = (int)(end - shaper->text);
    const text_drawing *drawing = fonts_drawing(shaper->fonts, code);
    if (drawing && add_drawing(shaper, drawing, from, together))
        return together;
    if (is_plain(code, to, together) && add_plain(shaper, code, from, to))
        return to;
    if (char_is_control(code) && add_plain(shaper, ' ', from, to)) /* no font draws a line break, a tab */
        return to;
    if (together > to)
        add_together(shaper, from, together);
    else
        add_char(shaper, code, from, to);
    return together;
}

/* ---- the order from left to right ---- */

static int block_end(const shaped_glyph *glyphs, int count, int at)
{
    int end = at + 1;
    while (end < count && glyphs[end].segment == glyphs[at].segment && glyphs[end].level == glyphs[at].level)
        end++;
    return end;
}

static void turn_round(shaped_glyph *glyphs, int count)
{
    for (int low = 0, high = count - 1; low < high; low++, high--) {
        const shaped_glyph swapped = glyphs[low];
        glyphs[low] = glyphs[high];
        glyphs[high] = swapped;
    }
}

/* Blocks change places, what is in them stays: all turned round, then each block again. */
static void turn_blocks(shaped_glyph *glyphs, int count)
{
    turn_round(glyphs, count);
    for (int at = 0, end; at < count; at = end) {
        end = block_end(glyphs, count, at);
        turn_round(glyphs + at, end - at);
    }
}

/* Rule L2 of Unicode's bidirectional algorithm: from the highest level down, what is of it or above. */
static void order_blocks(shaped_glyph *glyphs, int count)
{
    int level = 0;
    for (int at = 0; at < count; at++)
        level = glyphs[at].level > level ? glyphs[at].level : level;
    for (; level > 0; level--)
        for (int at = 0, end; at < count; at = end + 1) {
            for (end = at; end < count && glyphs[end].level >= level; end++)
                continue;
            if (end > at)
                turn_blocks(glyphs + at, end - at);
        }
}

shaped_text fonts_shape(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes)
{
    const bool turns = text_has_backward(text, bytes);
    uint8_t *levels = turns ? text_levels(text, bytes) : NULL;
    shaping shaper = {
        .fonts = fonts, .role = role, .weight = weight, .text = text, .bytes = (int)bytes, .levels = levels
    };
    fonts->shaped.count = 0;
    fonts->failed |= turns && !levels;
    for (int at = 0; at < (int)bytes;)
        at = add_next(&shaper, at);
    close_segment(&shaper);
    if (levels)
        order_blocks(fonts->shaped.at, fonts->shaped.count);
    mem_free(levels);
    return (shaped_text){ fonts->shaped.at, fonts->shaped.count };
}
