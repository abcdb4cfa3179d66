/* The boxes of a template: where its fields and lines lie, how they are filled. */
#include "artwork/fields.h"
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BOXES_MAX = 200 };

static const double text_top_em = 0.88, text_height_em = 1.2, words_share = 0.8, name_share = 0.9,
                    half_share = 0.46, half_places[2] = { 0.25, 0.75 }, edge_share = 0.04;

/* ---- numbers ---- */

/* A length of the element itself; `usual` where it has none. */
static double length_of(template_walk *walk, const xml_node *node, const char *name, double usual)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double length = usual;
    if (attr && !xml_length(attr->value, &length))
        template_complain(walk, &artwork_bad_template_value, xml_place(attr), attr->value,
                          "12, 12.5mm, 36pt");
    return length;
}

/* The words of a list, as their place in it; 0 where the element says nothing. */
static int choice_of(template_walk *walk, const xml_node *node, const char *name, const char *words)
{
    const xml_attr *attr = xml_attr_find(node, name);
    const char *const *known;
    const int count = attr ? words_split(walk->reader->arena, words, "", &known) : 0;
    walk->no_memory |= count < 0;
    for (int at = 0; at < count; at++)
        if (strcmp(known[at], attr->value) == 0)
            return at;
    if (attr && count >= 0)
        template_complain(walk, &artwork_bad_template_value, xml_place(attr), attr->value, words);
    return 0;
}

/* ---- boxes ---- */

static template_kind kind_of(const char *pattern)
{
    static const struct kinds {
        const char *pattern;
        template_kind kind;
    } kinds[] = {
        { "{name}", TEMPLATE_NAME },   { "{姓名}", TEMPLATE_NAME },  { "{qr}", TEMPLATE_QR },
        { "{photo}", TEMPLATE_PHOTO }, { "{照片}", TEMPLATE_PHOTO }, { "{emblem}", TEMPLATE_EMBLEM }
    };
    for (size_t at = 0; at < sizeof kinds / sizeof *kinds; at++)
        if (strcmp(kinds[at].pattern, pattern) == 0)
            return kinds[at].kind;
    return TEMPLATE_WORDS;
}

/* By the field's data-align, else by its words' text-anchor. */
static text_anchor align_of(template_walk *walk, const xml_node *field, const xml_node *words,
                            text_anchor usual)
{
    if (xml_value(field, "data-align")) {
        const int side = choice_of(walk, field, "data-align", "center left right");
        return side == 1 ? TEXT_START : side == 2 ? TEXT_END : TEXT_MIDDLE;
    }
    const char *anchor = template_property(walk, words, "text-anchor");
    if (!anchor)
        return usual;
    return strcmp(anchor, "middle") == 0 ? TEXT_MIDDLE : strcmp(anchor, "end") == 0 ? TEXT_END : TEXT_START;
}

/* The nearest element that has the attribute, from the line's own out to the field's; else the field's. */
static const xml_node *whose(const xml_node *leaf, const xml_node *field, const char *name)
{
    const xml_node *node = leaf;
    while (node != field && !xml_attr_find(node, name))
        node = node->parent;
    return node;
}

/* What a box says by the attributes of its element, or of those around it up to the field's. */
static void read_words(template_walk *walk, const xml_node *leaf, const xml_node *field, const char *pattern,
                       template_box *box)
{
    const char *english = xml_value(whose(leaf, field, "data-en"), "data-en");
    box->pattern = pattern;
    box->pattern_en = english ? english : pattern;
    box->kind = kind_of(pattern);
    box->klass = field_first(pattern, walk->reader->arena);
    box->place = leaf->place;
    box->fit = (template_fit)choice_of(walk, whose(leaf, field, "data-fit"), "data-fit", TEMPLATE_FITS);
    walk->no_memory |= !box->klass;
}

/* Two lines of a name: where their middles lie on the template's page, how large they are at most. */
static void read_halves(template_walk *walk, const xml_node *node, template_box *box)
{
    const xml_attr *lines = xml_attr_find(node, "data-lines");
    const char *const *words;
    const int count = lines ? words_split(walk->reader->arena, lines->value, ",", &words) : 0;

    walk->no_memory |= count < 0;
    for (int half = 0; half < 2; half++)
        box->halves[half] = half_places[half] * box->height;
    if (lines &&
        (count != 2 || !xml_length(words[0], &box->halves[0]) || !xml_length(words[1], &box->halves[1])))
        template_complain(walk, &artwork_bad_template_value, xml_place(lines), lines->value, "28 70");
    else if (lines)
        for (int half = 0; half < 2; half++)
            box->halves[half] -= box->y;
    box->halves_size = length_of(walk, node, "data-lines-size", half_share * box->height);
}

static void read_rect(template_walk *walk, const xml_node *rect, template_box *box)
{
    box->x = length_of(walk, rect, "x", 0);
    box->y = length_of(walk, rect, "y", 0);
    box->width = length_of(walk, rect, "width", 0);
    box->height = length_of(walk, rect, "height", 0);
    if (box->width <= 0 || box->height <= 0)
        template_complain(walk, &artwork_template_no_box, rect->place, rect->name, NULL);
}

/* How far it is from a point of the page to its edge, that way. */
static double reach_to_edge(const card_template *page, double x, double y, double way_x, double way_y)
{
    const double across = way_x > 0   ? (page->x + page->width - x) / way_x
                          : way_x < 0 ? (page->x - x) / way_x
                                      : INFINITY;
    const double down = way_y > 0   ? (page->y + page->height - y) / way_y
                        : way_y < 0 ? (page->y - y) / way_y
                                    : INFINITY;
    return across < down ? across : down;
}

/* A text has an anchor alone: its box reaches to the page's edge, or to both alike. In the text's frame. */
static double width_of_text(const template_walk *walk, const template_line *line, text_anchor align,
                            const xml_matrix *m)
{
    const card_template *page = walk->made;
    const double x = m->a * line->x + m->c * line->y + m->e, y = m->b * line->x + m->d * line->y + m->f,
                 scale = hypot(m->a, m->b);
    if (scale < 1e-9)
        return 0;
    /* what is turned by nothing but rounding is not turned */
    const double way_x = fabs(m->a) < 1e-9 * scale ? 0 : m->a / scale,
                 way_y = fabs(m->b) < 1e-9 * scale ? 0 : m->b / scale;
    const double to_right = reach_to_edge(page, x, y, way_x, way_y),
                 to_left = reach_to_edge(page, x, y, -way_x, -way_y),
                 reach = align == TEXT_START ? to_right
                         : align == TEXT_END ? to_left
                                             : 2 * fmin(to_left, to_right);
    return (reach - edge_share * page->width) / scale;
}

static void read_line(template_walk *walk, const xml_node *field, const template_line *line,
                      const xml_matrix *matrix, template_box *box)
{
    const double usual = width_of_text(walk, line, box->align, matrix);

    if (box->type.size <= 0)
        box->type.size = 16; /* as SVG has it */
    box->width = length_of(walk, whose(line->leaf, field, "data-width"), "data-width", usual);
    if (box->width <= 0)
        box->width = walk->made->width;
    box->x = box->align == TEXT_START ? line->x
             : box->align == TEXT_END ? line->x - box->width
                                      : line->x - box->width / 2;
    box->y = line->y - text_top_em * box->type.size;
    box->baseline = text_top_em * box->type.size;
    box->height = text_height_em * box->type.size;
}

/* Where the box lies on the template's page. */
static void place_box(template_walk *walk, const xml_node *node, const xml_matrix *matrix, template_box *box)
{
    const double x_scale = hypot(matrix->a, matrix->b);
    const double y_scale = x_scale > 0 ? (matrix->a * matrix->d - matrix->b * matrix->c) / x_scale : 0;
    const double x = box->x, y = box->y;

    if (x_scale < 1e-6 || y_scale < 1e-6 || x_scale > 1e6 || y_scale > 1e6) {
        template_complain(walk, &artwork_template_mirrored, node->place, node->name, NULL);
        return;
    }
    box->x = matrix->a * x + matrix->c * y + matrix->e;
    box->y = matrix->b * x + matrix->d * y + matrix->f;
    box->turn_deg = atan2(matrix->b, matrix->a) * 180 / M_PI;
    box->width *= x_scale;
    box->type.letter_space *= x_scale;
    double *const heights[] = { &box->height,    &box->baseline,  &box->type.size,
                                &box->halves[0], &box->halves[1], &box->halves_size };
    for (size_t at = 0; at < sizeof heights / sizeof *heights; at++)
        *heights[at] *= y_scale;
}

static void add_box(template_walk *walk, const xml_node *node, const template_box *box)
{
    if (walk->boxes.count >= BOXES_MAX)
        template_complain(walk, &artwork_template_too_large, node->place, NULL, NULL);
    else if (!vec_push(&walk->boxes, *box))
        walk->no_memory = true;
}

void template_add_line(template_walk *walk, const xml_node *field, const template_line *line,
                       const xml_matrix *matrix)
{
    const xml_node *leaf = line->leaf;
    template_box box = { .type = template_type_of(walk, leaf, true) };
    box.align = align_of(walk, whose(leaf, field, "data-align"), leaf, TEXT_START);
    read_words(walk, leaf, field, line->pattern, &box);
    read_line(walk, field, line, matrix, &box);
    read_halves(walk, field, &box);
    place_box(walk, leaf, matrix, &box);
    add_box(walk, leaf, &box);
}

/* ---- rectangles ---- */

static void add_rect(template_walk *walk, const xml_node *field, const char *pattern, const xml_node *rect,
                     const xml_node *words, const xml_matrix *matrix)
{
    const xml_node *looks = words ? words : rect;
    template_box box = { .type = template_type_of(walk, looks, words != NULL) };
    box.align = align_of(walk, field, looks, TEXT_MIDDLE);
    read_words(walk, field, field, pattern, &box);
    read_rect(walk, rect, &box);
    read_halves(walk, field, &box);
    if (box.type.size <= 0)
        box.type.size = (box.kind == TEMPLATE_NAME ? name_share : words_share) * box.height;
    place_box(walk, field, matrix, &box);
    add_box(walk, field, &box);
}

/* ---- fields ---- */

/* The first such element within, the element itself included; NULL if there is none. */
static const xml_node *within(const xml_node *top, const char *name)
{
    for (const xml_node *node = top; node; node = xml_next(node, top))
        if (strcmp(node->name, name) == 0)
            return node;
    return NULL;
}

/* The frame of an element within another one, whose own transform `outer` has already. */
static xml_matrix frame_of(template_walk *walk, const xml_node *node, const xml_node *top,
                           const xml_matrix *outer)
{
    if (node == top)
        return *outer;
    const xml_matrix around = frame_of(walk, node->parent, top, outer);
    return template_matrix_of(walk, node, &around);
}

/* The words of a placeholder: where its text is on several spans, the first one's looks. */
static const xml_node *first_words(const xml_node *text)
{
    const xml_node *span = text && text_is_blank(text->text) ? xml_child(text, "tspan") : NULL;
    return span ? first_words(span) : text;
}

void template_add_field(template_walk *walk, const xml_node *node, const char *pattern, zc_place place,
                        const xml_matrix *matrix)
{
    const bool is_group = strcmp(node->name, "g") == 0;
    const xml_node *rect = is_group || strcmp(node->name, "rect") == 0 ? within(node, "rect") : NULL,
                   *text = is_group || strcmp(node->name, "text") == 0 ? within(node, "text") : NULL;

    if (!rect && !text) {
        template_complain(walk, &artwork_bad_template_value, place, node->name, "rect, text, g");
        return;
    }
    const xml_matrix frame = frame_of(walk, rect ? rect : text, node, matrix);
    if (rect)
        add_rect(walk, node, pattern, rect, first_words(text), &frame);
    else
        template_add_text(walk, node, text, pattern, &frame);
}

/* "_x7B_" at the start of a text: the character's bytes; 0 if it is none. */
static int escaped_char(const char *at, size_t *length, char bytes[4])
{
    char *end = NULL;
    const unsigned long code =
        text_starts(at, "_x") && isxdigit((unsigned char)at[2]) ? strtoul(at + 2, &end, 16) : 0;
    const bool is_char = code >= ' ' && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (!is_char || *end != '_')
        return 0;
    *length = (size_t)(end + 1 - at);
    return utf8_write((uint32_t)code, bytes);
}

/* Illustrator writes characters that no id may hold as "_x7B_". */
static const char *unescaped(template_walk *walk, const char *id)
{
    char *copy = arena_text(walk->reader->arena, id), *to = copy;
    walk->no_memory |= !copy;
    while (copy && *id) {
        char bytes[4] = { *id };
        size_t length = 1;
        const int count = escaped_char(id, &length, bytes);
        memcpy(to, bytes, count ? (size_t)count : 1);
        to += count ? count : 1;
        id += length;
    }
    if (copy)
        *to = '\0';
    return copy;
}

/* The field of "{name}", and of what an editor puts behind it; NULL if it is none. */
static const char *field_in(template_walk *walk, const xml_attr *attr)
{
    const bool is_id = strcmp(attr->name, "id") == 0 && text_starts(attr->value, "_x");
    const char *name = is_id ? unescaped(walk, attr->value) : attr->value;
    const char *close = name && *name == '{' ? strrchr(name, '}') : NULL;
    return close ? arena_text_n(walk->reader->arena, name, (size_t)(close + 1 - name)) : NULL;
}

/* Editors name what is drawn: Figma by `id` (and a number behind a name that it knows), Illustrator by
 * `data-name`, Inkscape by `label`, LibreOffice by <title>. Such a name in braces is a field. */
static const char *field_in_name(template_walk *walk, const xml_node *node, zc_place *place)
{
    static const char *const names[] = { "data-name", "label", "id" };
    const xml_node *title = xml_child(node, "title");

    for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
        const xml_attr *attr = xml_attr_find(node, names[at]);
        const char *field = attr ? field_in(walk, attr) : NULL;
        *place = attr ? xml_place(attr) : *place;
        if (field)
            return field;
    }
    const char *said = title ? text_trimmed(walk->reader->arena, title->text) : "";
    if (!said)
        return NULL;
    *place = title ? title->place : *place;
    return *said == '{' && text_ends(said, "}") ? said : NULL;
}

const char *template_field_of(template_walk *walk, const xml_node *node, zc_place *place)
{
    zc_arena *arena = walk->reader->arena;
    const xml_attr *attr = xml_attr_find(node, "data-field");
    if (!attr)
        return field_in_name(walk, node, place);
    *place = xml_place(attr);
    return strchr(attr->value, '{') ? arena_text(arena, attr->value)
                                    : arena_format(arena, "{%s}", attr->value);
}
