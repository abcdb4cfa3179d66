/* How the words of a box look: by their element's style, by rules, by attributes, by those around it. */
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <string.h>

static const double usual_size = 16; /* as SVG has it */

/* ---- properties ---- */

const char *template_own_property(const template_walk *walk, const xml_node *node, const char *name)
{
    const char *style = xml_value(node, "style");
    const char *value = style ? template_declared(style, name, walk->reader->arena) : NULL;
    value = value ? value : template_rules_say(walk, node, name);
    value = value ? value : xml_value(node, name);
    return value && strcmp(value, "inherit") != 0 ? value : NULL;
}

/* The nearest element that says something of a property, from this one outward; NULL if none does. */
static const xml_node *whose(const template_walk *walk, const xml_node *node, const char *name)
{
    while (node && !template_own_property(walk, node, name))
        node = node->parent;
    return node;
}

const char *template_property(const template_walk *walk, const xml_node *node, const char *name)
{
    const xml_node *owner = whose(walk, node, name);
    return owner ? template_own_property(walk, owner, name) : NULL;
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

static void tell(const template_walk *walk, const xml_node *node, const char *value)
{
    if (!walk->is_quiet)
        diag_add(walk->reader->diags, &artwork_template_look, node->place, value);
}

/* The em of an element's words; 0 if nobody says it. Shares are of the em around. */
static double size_of(const template_walk *walk, const xml_node *node)
{
    const xml_node *owner = whose(walk, node, "font-size");
    if (!owner)
        return 0;
    const char *text = template_own_property(walk, owner, "font-size");
    if (!text)
        return 0;
    const bool is_share = text_ends(text, "em") || text_ends(text, "%");
    const double around = is_share && owner->parent ? size_of(walk, owner->parent) : 0;
    double size;
    if (template_length_of(text, around > 0 ? around : usual_size, &size) && size >= 0)
        return size;
    tell(walk, node, text);
    return 0;
}

static double letter_space_of(const template_walk *walk, const xml_node *node, double size)
{
    const char *text = template_property(walk, node, "letter-spacing");
    double space = 0;
    if (!text || strcmp(text, "normal") == 0)
        return 0;
    if (!template_length_of(text, size > 0 ? size : usual_size, &space))
        tell(walk, node, text);
    return space;
}

/* Words are set by us: what paints a whole group otherwise does not reach them. */
static void tell_of_groups(const template_walk *walk, const xml_node *node)
{
    static const char *const looks[] = { "filter", "mask", "opacity" };
    double opacity;
    for (const xml_node *around = node; around; around = around->parent)
        for (size_t at = 0; at < sizeof looks / sizeof *looks; at++) {
            const char *value = template_own_property(walk, around, looks[at]);
            const bool is_full = !value || strcmp(value, "none") == 0 ||
                                 (number_read(value, &opacity) && opacity >= 1);
            if (!is_full)
                tell(walk, around, arena_format(walk->reader->arena, "%s: %s", looks[at], value));
        }
}

/* Words stand in one colour, from left to right. */
static void tell_direction(const template_walk *walk, const xml_node *node)
{
    const char *mode = template_property(walk, node, "writing-mode");
    if (mode && (text_starts(mode, "vertical") || text_starts(mode, "tb")))
        tell(walk, node, mode);
}

/* Letters that are a line and nothing within. */
static void tell_outlines(const template_walk *walk, const xml_node *node)
{
    const char *stroke = template_property(walk, node, "stroke");
    if (stroke && strcmp(stroke, "none") != 0)
        tell(walk, node, arena_format(walk->reader->arena, "fill: none; stroke: %s", stroke));
}

/* Words stand upright, as far apart as they need. */
static void tell_spread(const template_walk *walk, const xml_node *node)
{
    static const char *const spread[] = { "rotate", "textLength" };
    for (const xml_node *around = node; around && template_is_among(" text tspan a ", around->name);
         around = around->parent)
        for (size_t at = 0; at < sizeof spread / sizeof *spread; at++) {
            const char *value = xml_value(around, spread[at]);
            if (value)
                tell(walk, around, arena_format(walk->reader->arena, "%s: %s", spread[at], value));
        }
}

template_type template_type_of(const template_walk *walk, const xml_node *node, bool paints)
{
    const char *families = template_property(walk, node, "font-family"),
               *color = template_property(walk, node, paints ? "fill" : "color");
    template_type type = { .weight = weight_of(template_property(walk, node, "font-weight")),
                           .size = size_of(walk, node),
                           .color = SCENE_RGB(0x1A1A1A) };
    scene_color given = type.color;

    type.letter_space = letter_space_of(walk, node, type.size);
    type.has_role = families && role_of(families, &type.role);
    if (color && !template_color(color, &given, &type.takes_kind_color))
        tell(walk, node, color);
    else if (color && given.visible)
        type.color = given;
    else if (color && paints)
        tell_outlines(walk, node);
    tell_direction(walk, node);
    tell_spread(walk, node);
    if (paints)
        tell_of_groups(walk, node);
    return type;
}

/* ---- spans of one line ---- */

static bool is_same_paint(const char *paint, const char *other)
{
    scene_color colors[2] = { SCENE_RGB(0), SCENE_RGB(0) };
    bool is_kind[2] = { false, false };
    return text_equal(paint, other) ||
           (paint && other && template_color(paint, &colors[0], &is_kind[0]) &&
            template_color(other, &colors[1], &is_kind[1]) &&
            memcmp(&colors[0], &colors[1], sizeof colors[0]) == 0 && is_kind[0] == is_kind[1]);
}

void template_tell_other_looks(template_walk *walk, const xml_node *line, const xml_node *span)
{
    walk->is_quiet = true;
    const template_type set = template_type_of(walk, line, true), own = template_type_of(walk, span, true);
    walk->is_quiet = false;
    const struct look {
        const char *property;
        bool is_other;
    } looks[] = { { "fill", !is_same_paint(template_property(walk, line, "fill"),
                                           template_property(walk, span, "fill")) },
                  { "font-weight", set.weight != own.weight },
                  { "font-size", set.size != own.size },
                  { "font-family", set.has_role != own.has_role || (set.has_role && set.role != own.role) } };
    zc_textbuf lost = { 0 };
    for (size_t at = 0; at < sizeof looks / sizeof *looks; at++) {
        const char *value = template_property(walk, span, looks[at].property);
        if (looks[at].is_other && value)
            textbuf_format(&lost, "%s%s: %s", lost.length > 0 ? "; " : "", looks[at].property, value);
    }
    if (lost.length > 0)
        tell(walk, span, arena_text(walk->reader->arena, textbuf_text(&lost)));
    walk->no_memory |= lost.failed;
    textbuf_free(&lost);
}
