/* The art of a template: written anew from what is known to be harmless, so that nothing in it can run, load
 * or grow. */
#include "artwork/problems.h"
#include "artwork/template.h"

#include <string.h>

/* What is drawn as it stands; each word between blanks. */
static const char drawn[] =
    " g a path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath "
    "mask style ";
/* What would show, run or load, and is left out. */
static const char refused[] =
    " script image use symbol filter foreignObject pattern animate animateTransform animateMotion set "
    "iframe video audio embed object marker switch link flowRoot ";
static const char attributes[] =
    " id class style transform d x y width height rx ry cx cy r x1 y1 x2 y2 fx fy points fill fill-opacity "
    "fill-rule "
    "stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray "
    "stroke-dashoffset opacity clip-path clip-rule mask offset stop-color stop-opacity gradientUnits "
    "gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits display visibility color type ";

static bool is_among(const char *words, const char *word)
{
    const size_t length = strlen(word);
    for (const char *at = words; (at = strstr(at, word)); at++)
        if (at[-1] == ' ' && at[length] == ' ')
            return true;
    return false;
}

static void tell(const template_reader *reader, zc_place place, const char *what)
{
    diag_add(reader->diags, &artwork_template_left_out, place, what);
}

/* Only what lies in the same file may be meant. */
static bool leads_outside(const char *value)
{
    for (const char *at = value; (at = strstr(at, "url(")); at++)
        if (at[strlen("url(") + strspn(at + strlen("url("), " '\"")] != '#')
            return true;
    return strstr(value, "@import") || strstr(value, "//") || strstr(value, "javascript:");
}

static void add_attribute(const template_reader *reader, const xml_node *node, const xml_attr *attr,
                          zc_textbuf *art)
{
    const bool is_link = strcmp(attr->name, "href") == 0;
    if (is_link ? *attr->value == '#' && text_ends(node->name, "Gradient")
                : is_among(attributes, attr->name) && !leads_outside(attr->value)) {
        textbuf_format(art, " %s=\"", attr->name);
        textbuf_xml(art, attr->value);
        textbuf_add(art, "\"");
    } else if (is_link || text_starts(attr->name, "on") || is_among(attributes, attr->name)) {
        tell(reader, attr->place, attr->name);
    }
}

static bool stands_before(const xml_node *node, int attr)
{
    for (int at = 0; at < attr; at++)
        if (strcmp(node->attrs[at].name, node->attrs[attr].name) == 0)
            return true;
    return false;
}

void template_art_open(const template_reader *reader, const xml_node *node, zc_textbuf *art)
{
    textbuf_format(art, "<%s", strcmp(node->name, "a") == 0 ? "g" : node->name);
    for (int at = 0; at < node->attr_count; at++)
        if (!stands_before(node, at))
            add_attribute(reader, node, &node->attrs[at], art);
    textbuf_add(art, ">");
}

void template_art_close(const xml_node *node, zc_textbuf *art)
{
    textbuf_format(art, "</%s>", strcmp(node->name, "a") == 0 ? "g" : node->name);
}

/* The next element after all that is in this one; NULL beyond `top`. */
static const xml_node *after(const xml_node *node, const xml_node *top, zc_textbuf *art)
{
    while (node != top && !node->next) {
        node = node->parent;
        template_art_close(node, art);
    }
    return node == top ? NULL : node->next;
}

/* Opens what is drawn; true if its children are to be looked at. */
static bool add_one(const template_reader *reader, const xml_node *node, zc_textbuf *art)
{
    const bool is_style = strcmp(node->name, "style") == 0;
    if (!is_among(drawn, node->name) || (is_style && leads_outside(node->text))) {
        if (is_style || is_among(refused, node->name))
            tell(reader, node->place, node->name);
        return false;
    }
    template_art_open(reader, node, art);
    if (is_style)
        textbuf_xml(art, node->text);
    return true;
}

void template_art_add(const template_reader *reader, const xml_node *top, zc_textbuf *art)
{
    for (const xml_node *node = top; node;) {
        const bool is_open = add_one(reader, node, art);
        if (is_open && node->first) {
            node = node->first;
            continue;
        }
        if (is_open)
            template_art_close(node, art);
        node = after(node, top, art);
    }
}

zc_status template_art(const card_template *template, const double part[4], scene_color color,
                       zc_arena *arena, zc_bytes *out)
{
    zc_textbuf svg = { 0 };
    textbuf_add(&svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" preserveAspectRatio=\"none\" viewBox=\"");
    for (int at = 0; at < 4; at++) {
        textbuf_add(&svg, at ? " " : "");
        textbuf_number_at(&svg, part[at], 4);
    }
    textbuf_format(&svg, "\" color=\"#%02X%02X%02X\">", color.r, color.g, color.b);
    textbuf_add(&svg, template->art);
    textbuf_add(&svg, "</svg>");
    *out = (zc_bytes){ arena_text_n(arena, textbuf_text(&svg), svg.length), svg.length };
    const bool failed = svg.failed || !out->at;
    textbuf_free(&svg);
    return failed ? ZC_NO_MEMORY : ZC_OK;
}
