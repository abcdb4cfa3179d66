/* The art of a template: written anew from what is known to be harmless, so that nothing in it can run, load
 * or grow. */
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <string.h>

/* What is drawn as it stands; each word between blanks. */
static const char drawn[] =
    " g a switch defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop "
    "clipPath mask "
    "image use symbol pattern marker filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG "
    "feFuncB feFuncA feComposite feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood "
    "feGaussianBlur feMerge feMergeNode feOffset fePointLight feSpecularLighting feSpotLight feTurbulence ";
/* What would show, run or load, and is left out. */
static const char refused[] =
    " script foreignObject animate animateTransform animateMotion set iframe video audio embed object link "
    "flowRoot svg ";
/* What they may say: where they are; how they are painted, which a style may say too. */
static const char places[] =
    " id class transform d x y width height rx ry cx cy r fr x1 y1 x2 y2 fx fy points offset gradientUnits "
    "gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits "
    "patternContentUnits patternTransform viewBox refX refY markerUnits markerWidth markerHeight orient "
    "preserveAspectRatio type ";
static const char steps[] =
    " filterUnits primitiveUnits in in2 result mode values operator k1 k2 k3 k4 tableValues slope intercept "
    "amplitude exponent surfaceScale diffuseConstant specularConstant specularExponent scale "
    "xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle "
    "dx dy stdDeviation edgeMode baseFrequency numOctaves seed stitchTiles ";
static const char paints[] =
    " fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin "
    "stroke-miterlimit stroke-dasharray stroke-dashoffset opacity clip-path clip-rule mask stop-color "
    "stop-opacity display visibility overflow color filter flood-color flood-opacity lighting-color "
    "color-interpolation-filters marker marker-start marker-mid marker-end mix-blend-mode isolation "
    "paint-order ";

bool template_is_among(const char *words, const char *word)
{
    const size_t length = strlen(word);
    for (const char *at = words; (at = strstr(at, word)); at++)
        if (at[-1] == ' ' && at[length] == ' ')
            return true;
    return false;
}

bool template_art_knows(const xml_node *node) { return template_is_among(drawn, node->name); }

static void tell(const template_walk *walk, zc_place place, const char *what)
{
    if (!walk->is_quiet)
        diag_add(walk->reader->diags, &artwork_template_left_out, place, what);
}

/* Only what lies in the same file may be meant. */
bool template_leads_outside(const char *value)
{
    for (const char *at = value; (at = strstr(at, "url(")); at++)
        if (at[strlen("url(") + strspn(at + strlen("url("), " '\"")] != '#')
            return true;
    return strstr(value, "@import") || strstr(value, "//") || strstr(value, "javascript:");
}

static bool refers(const char *value) { return strstr(value, "url(") != NULL; }

/* ---- looks ---- */

/* What paints of "fill:#000;font-family:KaiTi", one by one; false if something led outside. What refers to
 * another element is looked at apart. */
static bool add_paints(zc_arena *arena, const char *block, zc_textbuf *art)
{
    const char *const *declared;
    const int count = words_split(arena, paints, "", &declared);
    bool is_inside = true;
    for (int at = 0; at < count; at++) {
        const char *value = template_declared(block, declared[at], arena);
        if (value && template_leads_outside(value)) {
            is_inside = false;
        } else if (value && *value && !refers(value)) {
            textbuf_format(art, "%s:", declared[at]);
            textbuf_xml(art, value);
            textbuf_add(art, ";");
        }
    }
    return is_inside;
}

/* Whatever says it: a rule, the style, an attribute. A paint that means nothing paints nothing. */
static void add_references(template_walk *walk, const xml_node *node, zc_textbuf *style)
{
    template_ref refs[TEMPLATE_REFS_MAX];
    const int count = template_refs_of(walk, node, refs);
    for (int at = 0; at < count; at++) {
        const char *property = refs[at].property;
        if (!property)
            continue;
        const bool is_good = template_ref_is_good(walk, node, &refs[at]);
        if (is_good || template_is_among(" fill stroke ", property)) {
            textbuf_format(style, "%s:", property);
            textbuf_xml(style, is_good ? refs[at].value : "none");
            textbuf_add(style, ";");
        }
    }
}

static void add_style(template_walk *walk, const xml_node *node)
{
    const xml_attr *attr = xml_attr_find(node, "style");
    zc_textbuf style = { 0 };
    if (attr && !add_paints(walk->reader->arena, attr->value, &style))
        tell(walk, attr->place, attr->name);
    add_references(walk, node, &style);
    if (style.length > 0)
        textbuf_format(&walk->art, " style=\"%s\"", textbuf_text(&style));
    walk->no_memory |= style.failed;
    textbuf_free(&style);
}

const char *template_art_rules(template_walk *walk)
{
    zc_textbuf rules = { 0 };
    for (int at = 0; at < walk->rule_count; at++) {
        const template_rule *rule = &walk->rules[at];
        zc_textbuf block = { 0 };
        (void)add_paints(walk->reader->arena, rule->block, &block);
        if (block.length > 0) {
            textbuf_xml(&rules, rule->selector);
            textbuf_format(&rules, "{%s}", textbuf_text(&block));
        }
        walk->no_memory |= block.failed;
        textbuf_free(&block);
    }
    const char *all =
        rules.length > 0 ? arena_format(walk->reader->arena, "<style>%s</style>", textbuf_text(&rules)) : "";
    walk->no_memory |= rules.failed || !all;
    textbuf_free(&rules);
    return all;
}

/* ---- elements ---- */

static bool is_image(const xml_node *node) { return strcmp(node->name, "image") == 0; }

/* A photograph within the file itself; whether it is one is seen when it is drawn. */
static bool is_held(const char *link)
{
    return text_starts(link, "data:image/png;base64,") || text_starts(link, "data:image/jpeg;base64,") ||
           text_starts(link, "data:image/jpg;base64,");
}

static bool may_link(const xml_node *node, const char *link)
{
    return is_image(node) ? is_held(link)
                          : *link == '#' && (template_is_among(" use pattern filter ", node->name) ||
                                             text_ends(node->name, "Gradient"));
}

/* The page's own place is the face; a group has none. */
static bool may_say(const xml_node *node, const xml_attr *attr)
{
    if (template_leads_outside(attr->value))
        return false;
    if (template_is_among(paints, attr->name))
        return !refers(attr->value);
    const bool is_step = text_starts(node->name, "fe") || strcmp(node->name, "filter") == 0;
    return (template_is_among(places, attr->name) && strcmp(node->name, "svg") != 0) ||
           (is_step && template_is_among(steps, attr->name));
}

static void add_value(template_walk *walk, const xml_attr *attr)
{
    textbuf_format(&walk->art, " %s=\"", attr->name);
    textbuf_xml(&walk->art, attr->value);
    textbuf_add(&walk->art, "\"");
}

static void add_attribute(template_walk *walk, const xml_node *node, const xml_attr *attr)
{
    const bool is_link = strcmp(attr->name, "href") == 0;
    if (strcmp(attr->name, "style") == 0)
        return;
    if (is_link ? may_link(node, attr->value) : may_say(node, attr))
        add_value(walk, attr);
    else if (is_link || text_starts(attr->name, "on") ||
             (template_is_among(paints, attr->name) && template_leads_outside(attr->value)))
        tell(walk, attr->place, attr->name);
}

bool template_art_paints(const xml_node *node)
{
    bool paints_any = false;
    for (int at = 0; at < node->attr_count; at++)
        paints_any |= template_is_among(paints, node->attrs[at].name) ||
                      strcmp(node->attrs[at].name, "style") == 0;
    return paints_any;
}

static bool stands_before(const xml_node *node, int attr)
{
    for (int at = 0; at < attr; at++)
        if (strcmp(node->attrs[at].name, node->attrs[attr].name) == 0)
            return true;
    return false;
}

static const char *drawn_as(const xml_node *node)
{
    return template_is_among(" a svg switch ", node->name) ? "g" : node->name;
}

void template_art_open(template_walk *walk, const xml_node *node)
{
    textbuf_format(&walk->art, "<%s", drawn_as(node));
    for (int at = 0; at < node->attr_count; at++)
        if (!stands_before(node, at))
            add_attribute(walk, node, &node->attrs[at]);
    add_style(walk, node);
    textbuf_add(&walk->art, ">");
}

void template_art_close(template_walk *walk, const xml_node *node)
{
    textbuf_format(&walk->art, "</%s>", drawn_as(node));
}

/* The next element after all that is in this one; NULL beyond `top`. */
static const xml_node *after(template_walk *walk, const xml_node *node, const xml_node *top)
{
    while (node != top && !node->next) {
        node = node->parent;
        template_art_close(walk, node);
    }
    return node == top ? NULL : node->next;
}

/* What Illustrator keeps for itself stands in a <switch>, beside what is to be seen. */
static bool is_an_editors_own(const xml_node *node)
{
    return strcmp(node->name, "foreignObject") == 0 && strcmp(node->parent->name, "switch") == 0;
}

/* What of a style sheet leads elsewhere: its @imports alone, or something that its rules say too. */
static const char *part_outside(template_walk *walk, const xml_node *sheet)
{
    char *copy = arena_text(walk->reader->arena, sheet->text);
    walk->no_memory |= !copy;
    for (char *at = copy; at && (at = strstr(at, "@import"));)
        for (const char *end = at + strcspn(at, ";"); at < end; at++)
            *at = ' ';
    return copy && !template_leads_outside(copy) ? "@import" : sheet->name;
}

/* Whether what it repeats may be drawn. A link that leads elsewhere is told as an attribute. */
static bool repeats_what_is_drawn(template_walk *walk, const xml_node *node)
{
    template_ref refs[TEMPLATE_REFS_MAX];
    const int count = template_refs_of(walk, node, refs);
    return count == 0 || refs[0].property || template_ref_is_good(walk, node, &refs[0]);
}

/* Opens what is drawn; true if its children are to be looked at. Rules of style sheets are drawn already. */
static bool add_one(template_walk *walk, const xml_node *node)
{
    const bool is_style = strcmp(node->name, "style") == 0;
    const xml_attr *link = xml_attr_find(node, "href");
    const bool is_bad_image = is_image(node) && !(link && is_held(link->value));
    if (template_is_passed_over(node))
        return false;
    if (template_art_knows(node) && !is_bad_image) {
        if (!repeats_what_is_drawn(walk, node))
            return false;
        template_art_open(walk, node);
        return true;
    }
    if (is_style && template_leads_outside(node->text))
        tell(walk, node->place, part_outside(walk, node));
    else if (is_bad_image || (template_is_among(refused, node->name) && !is_an_editors_own(node)))
        tell(walk, node->place, node->name);
    return false;
}

void template_art_add(template_walk *walk, const xml_node *top)
{
    for (const xml_node *node = top; node;) {
        const bool is_open = add_one(walk, node);
        if (is_open && node->first) {
            node = node->first;
            continue;
        }
        if (is_open)
            template_art_close(walk, node);
        node = after(walk, node, top);
    }
}

/* The window of the template's page that an SVG shows, and the colour of what has the kind's. */
typedef struct art_view {
    double window[4];
    bool stretch;
    scene_color color;
} art_view;

static zc_status write_art(const card_template *template, const char *art, const art_view *view,
                           zc_arena *arena, zc_bytes *out)
{
    const bool needs_defs = strstr(art, "url(") || strstr(art, " href=\"#");
    zc_textbuf svg = { 0 };
    textbuf_format(&svg, "<svg xmlns=\"http://www.w3.org/2000/svg\"%s viewBox=\"",
                   view->stretch ? " preserveAspectRatio=\"none\"" : "");
    for (int at = 0; at < 4; at++) {
        textbuf_add(&svg, at ? " " : "");
        textbuf_number_at(&svg, view->window[at], 4);
    }
    textbuf_format(&svg, "\" color=\"#%02X%02X%02X\">", view->color.r, view->color.g, view->color.b);
    textbuf_add(&svg, template->rules);
    textbuf_add(&svg, needs_defs ? template->defs : "");
    textbuf_add(&svg, art);
    textbuf_add(&svg, "</svg>");
    *out = (zc_bytes){ arena_text_n(arena, textbuf_text(&svg), svg.length), svg.length };
    const bool failed = svg.failed || !out->at;
    textbuf_free(&svg);
    return failed ? ZC_NO_MEMORY : ZC_OK;
}

zc_status template_art(const card_template *template, int layer, const double part[4], scene_color color,
                       zc_arena *arena, zc_bytes *out)
{
    const art_view view = { { part[0], part[1], part[2], part[3] }, true, color };
    return write_art(template, template->layers[layer].art, &view, arena, out);
}

zc_status template_picture(const card_template *picture, zc_arena *arena, zc_bytes *out)
{
    const art_view view = { { picture->x, picture->y, picture->width, picture->height },
                            picture->stretch,
                            SCENE_RGB(0x000000) };
    return write_art(picture, picture->layers[0].art, &view, arena, out);
}
