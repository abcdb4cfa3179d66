/* Values of SVG: lengths, colours, transforms. */
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <string.h>

bool template_length_of(const char *text, double em, double *out)
{
    const bool is_share = text_ends(text, "%"), is_em = text_ends(text, "em");
    const size_t length = strlen(text) - (is_share ? 1 : 2);
    char number[32];

    if (!is_share && !is_em)
        return xml_length(text, out);
    if (length >= sizeof number)
        return false;
    memcpy(number, text, length);
    number[length] = '\0';
    if (!xml_length(number, out))
        return false;
    *out *= is_share ? em / 100 : em;
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

/* "none", and names of CSS that editors and their optimizers write. */
static const struct named_color {
    const char *word;
    scene_color color;
} named_colors[] = {
    { "none", { 0 } },
    { "transparent", { 0 } },
    { "black", { 0x00, 0x00, 0x00, true } },
    { "white", { 0xFF, 0xFF, 0xFF, true } },
    { "silver", { 0xC0, 0xC0, 0xC0, true } },
    { "gray", { 0x80, 0x80, 0x80, true } },
    { "grey", { 0x80, 0x80, 0x80, true } },
    { "maroon", { 0x80, 0x00, 0x00, true } },
    { "red", { 0xFF, 0x00, 0x00, true } },
    { "purple", { 0x80, 0x00, 0x80, true } },
    { "fuchsia", { 0xFF, 0x00, 0xFF, true } },
    { "magenta", { 0xFF, 0x00, 0xFF, true } },
    { "green", { 0x00, 0x80, 0x00, true } },
    { "lime", { 0x00, 0xFF, 0x00, true } },
    { "olive", { 0x80, 0x80, 0x00, true } },
    { "yellow", { 0xFF, 0xFF, 0x00, true } },
    { "navy", { 0x00, 0x00, 0x80, true } },
    { "blue", { 0x00, 0x00, 0xFF, true } },
    { "teal", { 0x00, 0x80, 0x80, true } },
    { "aqua", { 0x00, 0xFF, 0xFF, true } },
    { "cyan", { 0x00, 0xFF, 0xFF, true } },
    { "orange", { 0xFF, 0xA5, 0x00, true } },
    { "gold", { 0xFF, 0xD7, 0x00, true } },
    { "brown", { 0xA5, 0x2A, 0x2A, true } },
    { "crimson", { 0xDC, 0x14, 0x3C, true } },
    { "tomato", { 0xFF, 0x63, 0x47, true } },
    { "coral", { 0xFF, 0x7F, 0x50, true } },
    { "salmon", { 0xFA, 0x80, 0x72, true } },
    { "sienna", { 0xA0, 0x52, 0x2D, true } },
    { "peru", { 0xCD, 0x85, 0x3F, true } },
    { "tan", { 0xD2, 0xB4, 0x8C, true } },
    { "wheat", { 0xF5, 0xDE, 0xB3, true } },
    { "khaki", { 0xF0, 0xE6, 0x8C, true } },
    { "ivory", { 0xFF, 0xFF, 0xF0, true } },
    { "beige", { 0xF5, 0xF5, 0xDC, true } },
    { "linen", { 0xFA, 0xF0, 0xE6, true } },
    { "bisque", { 0xFF, 0xE4, 0xC4, true } },
    { "snow", { 0xFF, 0xFA, 0xFA, true } },
    { "azure", { 0xF0, 0xFF, 0xFF, true } },
    { "pink", { 0xFF, 0xC0, 0xCB, true } },
    { "plum", { 0xDD, 0xA0, 0xDD, true } },
    { "orchid", { 0xDA, 0x70, 0xD6, true } },
    { "violet", { 0xEE, 0x82, 0xEE, true } },
    { "indigo", { 0x4B, 0x00, 0x82, true } },
    { "darkred", { 0x8B, 0x00, 0x00, true } },
    { "darkblue", { 0x00, 0x00, 0x8B, true } },
    { "darkgreen", { 0x00, 0x64, 0x00, true } },
    { "dimgray", { 0x69, 0x69, 0x69, true } },
    { "darkgray", { 0xA9, 0xA9, 0xA9, true } },
    { "lightgray", { 0xD3, 0xD3, 0xD3, true } },
};

bool template_color(const char *text, scene_color *out, bool *is_kind)
{
    *is_kind = strcmp(text, "currentColor") == 0 || strcmp(text, "currentcolor") == 0;
    if (*is_kind)
        return true;
    for (size_t at = 0; at < sizeof named_colors / sizeof *named_colors; at++)
        if (strcmp(named_colors[at].word, text) == 0) {
            *out = named_colors[at].color;
            return true;
        }
    return *text == '#' ? hex_color(text + 1, out) : text_starts(text, "rgb(") && rgb_color(text, out);
}

xml_matrix template_matrix_of(template_walk *walk, const xml_node *node, const xml_matrix *outer)
{
    const xml_attr *transform = xml_attr_find(node, "transform");
    xml_matrix own = xml_matrix_none;
    if (transform && !xml_transform_read(transform->value, &own))
        template_complain(walk, &artwork_bad_template_value, xml_place(transform), transform->value,
                          "translate(3 4) scale(2)");
    return xml_matrix_joined(*outer, own);
}
