/* How the words of a box look: by its own attributes, by its style, by those around it. */
#include "artwork/template.h"

#include <string.h>

/* ---- properties ---- */

/* The value of a property in a style attribute, "fill:#000;font-size:4px". */
static const char *in_style(const char *style, const char *name, zc_arena *arena)
{
    const size_t length = strlen(name);
    const char *found = NULL;
    for (const char *at = style; at && *at;) {
        at += strspn(at, " \t\r\n;");
        const char *end = at + strcspn(at, ";"), *colon = memchr(at, ':', (size_t)(end - at));
        size_t named = colon ? (size_t)(colon - at) : 0;
        while (named > 0 && strchr(" \t\r\n", at[named - 1]))
            named--;
        if (colon && named == length && memcmp(at, name, length) == 0) {
            const char *value = arena_text_n(arena, colon + 1, (size_t)(end - colon - 1));
            found = value ? text_trimmed(arena, value) : NULL;
        }
        at = end;
    }
    return found;
}

const char *template_property(const xml_node *node, const char *name, zc_arena *arena)
{
    for (const xml_node *at = node; at; at = at->parent) {
        const char *style = xml_value(at, "style");
        const char *value = style ? in_style(style, name, arena) : NULL;
        value = value ? value : xml_value(at, name);
        if (value && strcmp(value, "inherit") != 0)
            return value;
    }
    return NULL;
}

/* ---- values ---- */

bool template_length(const char *text, double *out)
{
    static const struct unit {
        const char *word;
        double units;
    } units[] = { { "px", 1 }, { "mm", 96 / 25.4 }, { "cm", 96 / 2.54 }, { "in", 96 }, { "pt", 96 / 72.0 } };
    char number[32];
    double factor = 1;
    size_t length = strlen(text);

    for (size_t unit = 0; unit < sizeof units / sizeof *units; unit++)
        if (text_ends(text, units[unit].word)) {
            factor = units[unit].units;
            length -= 2;
            break;
        }
    if (length >= sizeof number)
        return false;
    memcpy(number, text, length);
    number[length] = '\0';
    if (!number_read(number, out) || *out > 1e6 || *out < -1e6)
        return false;
    *out *= factor;
    return true;
}

static int hex_digit(char c)
{
    static const char digits[] = "0123456789abcdef";
    const char *found = c ? strchr(digits, c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c) : NULL;
    return found ? (int)(found - digits) : -1;
}

static bool hex_color(const char *text, scene_color *out)
{
    const size_t length = strlen(text);
    unsigned value = 0;
    if (length != 6 && length != 3)
        return false;
    for (const char *at = text; *at; at++) {
        const int digit = hex_digit(*at);
        if (digit < 0)
            return false;
        value = length == 6 ? value * 16 + (unsigned)digit : value * 256 + (unsigned)digit * 17;
    }
    *out = SCENE_RGB(value);
    return true;
}

/* "rgb(181, 18, 27)", which editors write too. */
static bool rgb_color(const char *text, scene_color *out)
{
    int parts[3];
    const char *at = text + strlen("rgb(");
    for (int part = 0; part < 3; part++) {
        char digits[8];
        at += strspn(at, " ,");
        const size_t length = strspn(at, "0123456789");
        if (length == 0 || length > 3)
            return false;
        memcpy(digits, at, length);
        digits[length] = '\0';
        if (!number_int(digits, 0, 255, &parts[part]))
            return false;
        at += length;
    }
    *out = (scene_color){ (uint8_t)parts[0], (uint8_t)parts[1], (uint8_t)parts[2], true };
    return *(at + strspn(at, " ")) == ')';
}

bool template_color(const char *text, scene_color *out, bool *is_kind)
{
    static const struct named {
        const char *word;
        scene_color color;
    } named[] = { { "none", { 0 } },
                  { "black", { 0, 0, 0, true } },
                  { "white", { 255, 255, 255, true } },
                  { "red", { 255, 0, 0, true } },
                  { "blue", { 0, 0, 255, true } },
                  { "green", { 0, 128, 0, true } },
                  { "gray", { 128, 128, 128, true } },
                  { "grey", { 128, 128, 128, true } } };

    *is_kind = strcmp(text, "currentColor") == 0 || strcmp(text, "currentcolor") == 0;
    if (*is_kind)
        return true;
    for (size_t at = 0; at < sizeof named / sizeof *named; at++)
        if (strcmp(named[at].word, text) == 0) {
            *out = named[at].color;
            return true;
        }
    return *text == '#' ? hex_color(text + 1, out) : text_starts(text, "rgb(") && rgb_color(text, out);
}

/* ---- type ---- */

/* The role whose families a font list names first: a word of ours, a known family, or the generic kinds. */
static bool role_of(const char *families, text_role *out)
{
    static const struct family {
        const char *part;
        text_role role;
    } known[] = { { "kai", TEXT_KAI },    { "Kai", TEXT_KAI },        { "楷", TEXT_KAI },
                  { "hei", TEXT_HEI },    { "Hei", TEXT_HEI },        { "黑", TEXT_HEI },
                  { "song", TEXT_SONG },  { "Song", TEXT_SONG },      { "Sun", TEXT_SONG },
                  { "宋", TEXT_SONG },    { "sans-serif", TEXT_HEI }, { "Sans", TEXT_HEI },
                  { "serif", TEXT_SONG }, { "Serif", TEXT_SONG } };
    const char *first = NULL;
    for (size_t at = 0; at < sizeof known / sizeof *known; at++) {
        const char *here = strstr(families, known[at].part);
        if (here && (!first || here < first)) {
            first = here;
            *out = known[at].role;
        }
    }
    return first != NULL;
}

static int weight_of(const char *text)
{
    int weight;
    if (!text || strcmp(text, "normal") == 0)
        return 400;
    if (strcmp(text, "bold") == 0)
        return 700;
    return number_int(text, 100, 900, &weight) ? weight : 400;
}

static double length_of(const xml_node *node, const char *name, zc_arena *arena)
{
    const char *text = template_property(node, name, arena);
    double length;
    return text && template_length(text, &length) ? length : 0;
}

template_type template_type_of(const xml_node *node, bool paints, zc_arena *arena)
{
    const char *families = template_property(node, "font-family", arena),
               *color = template_property(node, paints ? "fill" : "color", arena);
    template_type type = { .weight = weight_of(template_property(node, "font-weight", arena)),
                           .size = length_of(node, "font-size", arena),
                           .letter_space = length_of(node, "letter-spacing", arena),
                           .color = SCENE_RGB(0x1A1A1A) };
    scene_color given = type.color;

    type.has_role = families && role_of(families, &type.role);
    if (color && template_color(color, &given, &type.takes_kind_color) && given.visible)
        type.color = given;
    if (type.size < 0)
        type.size = 0;
    return type;
}
