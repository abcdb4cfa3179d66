/* A template from its bytes: boxes and art are told apart. */
#include "artwork/fields.h"
#include "artwork/problems.h"
#include "artwork/template.h"

#include <math.h>
#include <string.h>

enum { BOXES_MAX = 200, ELEMENTS_MAX = 20000, DEPTH_MAX = 60 };

static const double text_top_em = 0.88, text_height_em = 1.2, words_share = 0.8, name_share = 0.9,
                    half_share = 0.46, half_places[2] = { 0.25, 0.75 }, edge_share = 0.04;

typedef ZC_VEC(template_box) box_list;

typedef struct template_walk {
    const template_reader *reader;
    card_template *made;
    box_list boxes;
    zc_textbuf art;
    int elements;
    bool no_memory, bad;
} template_walk;

static void complain(template_walk *walk, const zc_problem *problem, zc_place place, const char *found,
                     const char *more)
{
    walk->bad = true;
    diag_add_with(walk->reader->diags, problem, place, found, more, NULL, NULL);
}

/* ---- numbers ---- */

/* A length of the element itself; `usual` where it has none. */
static double length_of(template_walk *walk, const xml_node *node, const char *name, double usual)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double length = usual;
    if (attr && !template_length(attr->value, &length))
        complain(walk, &artwork_bad_template_value, xml_place(attr), attr->value, "12, 12.5mm, 36pt");
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
        complain(walk, &artwork_bad_template_value, xml_place(attr), attr->value, words);
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

static text_anchor align_of(template_walk *walk, const xml_node *node, text_anchor usual)
{
    static const text_anchor anchors[] = { TEXT_MIDDLE, TEXT_START, TEXT_END };
    if (xml_value(node, "data-align"))
        return anchors[choice_of(walk, node, "data-align", "center left right")];
    const char *anchor = template_property(node, "text-anchor", walk->reader->arena);
    if (!anchor)
        return usual;
    return strcmp(anchor, "middle") == 0 ? TEXT_MIDDLE : strcmp(anchor, "end") == 0 ? TEXT_END : TEXT_START;
}

/* What a box says by the attributes of its element. */
static void read_words(template_walk *walk, const xml_node *node, const char *pattern, template_box *box)
{
    const char *english = xml_value(node, "data-en");
    box->pattern = pattern;
    box->pattern_en = english ? english : pattern;
    box->kind = kind_of(pattern);
    box->klass = field_first(pattern, walk->reader->arena);
    box->place = node->place;
    box->fit = (template_fit)choice_of(walk, node, "data-fit", TEMPLATE_FITS);
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
    if (lines && (count != 2 || !template_length(words[0], &box->halves[0]) ||
                  !template_length(words[1], &box->halves[1])))
        complain(walk, &artwork_bad_template_value, xml_place(lines), lines->value, "28 70");
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
        complain(walk, &artwork_bad_template_value, rect->place, rect->name, "width and height above 0");
}

/* A text has an anchor alone: its box reaches to the page's edge, or to both alike. */
static void read_text(template_walk *walk, const xml_node *text, template_box *box)
{
    const card_template *page = walk->made;
    const xml_node *outer = text->parent && !xml_value(text, "x") ? text->parent : text;
    const double x = length_of(walk, outer, "x", 0), baseline = length_of(walk, outer, "y", 0),
                 to_left = x - page->x, to_right = page->x + page->width - x,
                 half = to_left < to_right ? to_left : to_right,
                 reach = box->align == TEXT_START ? to_right
                         : box->align == TEXT_END ? to_left
                                                  : 2 * half;

    if (box->type.size <= 0)
        box->type.size = 16; /* as SVG has it */
    box->width = length_of(walk, text, "data-width", reach - edge_share * page->width);
    if (box->width <= 0)
        box->width = page->width;
    box->x = box->align == TEXT_START ? x : box->align == TEXT_END ? x - box->width : x - box->width / 2;
    box->y = baseline - text_top_em * box->type.size;
    box->baseline = text_top_em * box->type.size;
    box->height = text_height_em * box->type.size;
}

/* Where the box lies on the template's page. */
static void place_box(template_walk *walk, const xml_node *node, const template_matrix *matrix,
                      template_box *box)
{
    const double x_scale = hypot(matrix->a, matrix->b);
    const double y_scale = x_scale > 0 ? (matrix->a * matrix->d - matrix->b * matrix->c) / x_scale : 0;
    const double x = box->x, y = box->y;

    if (x_scale < 1e-6 || y_scale < 1e-6 || x_scale > 1e6 || y_scale > 1e6) {
        complain(walk, &artwork_bad_template_value, node->place, node->name, "a box that is not mirrored");
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
        complain(walk, &artwork_template_too_large, node->place, NULL, NULL);
    else if (!vec_push(&walk->boxes, *box))
        walk->no_memory = true;
}

/* The first such element inside; NULL if there is none. */
static const xml_node *inside(const xml_node *node, const char *name)
{
    for (const xml_node *child = xml_child(node, NULL); child; child = xml_sibling(child, NULL))
        if (strcmp(child->name, name) == 0)
            return child;
    return NULL;
}

static void add_text(template_walk *walk, const xml_node *node, const char *pattern, const xml_node *words,
                     const template_matrix *matrix)
{
    template_box box = { .type = template_type_of(words, true, walk->reader->arena) };
    box.align = align_of(walk, words, TEXT_START);
    read_words(walk, node, pattern, &box);
    read_text(walk, words, &box);
    read_halves(walk, node, &box);
    place_box(walk, node, matrix, &box);
    add_box(walk, node, &box);
}

static void add_rect(template_walk *walk, const xml_node *node, const char *pattern, const xml_node *rect,
                     const template_matrix *matrix)
{
    const xml_node *words = rect == node ? NULL : inside(node, "text");
    template_box box = { .type = template_type_of(words ? words : node, words != NULL, walk->reader->arena) };
    box.align = align_of(walk, words ? words : node, TEXT_MIDDLE);
    read_words(walk, node, pattern, &box);
    read_rect(walk, rect, &box);
    read_halves(walk, node, &box);
    if (box.type.size <= 0)
        box.type.size = (box.kind == TEMPLATE_NAME ? name_share : words_share) * box.height;
    place_box(walk, node, matrix, &box);
    add_box(walk, node, &box);
}

/* An element with data-field: a rectangle, a text, or a group that shows the one or the other. */
static void add_field(template_walk *walk, const xml_node *node, const xml_attr *field,
                      const template_matrix *matrix)
{
    zc_arena *arena = walk->reader->arena;
    const char *pattern = strchr(field->value, '{') ? arena_text(arena, field->value)
                                                    : arena_format(arena, "{%s}", field->value);
    const bool is_group = strcmp(node->name, "g") == 0;
    const xml_node *rect = strcmp(node->name, "rect") == 0 ? node
                           : is_group                      ? inside(node, "rect")
                                                           : NULL,
                   *text = strcmp(node->name, "text") == 0 ? node
                           : is_group                      ? inside(node, "text")
                                                           : NULL;

    if (!pattern)
        walk->no_memory = true;
    else if (rect)
        add_rect(walk, node, pattern, rect, matrix);
    else if (text)
        add_text(walk, node, pattern, text, matrix);
    else
        complain(walk, &artwork_bad_template_value, xml_place(field), node->name, "rect, text, g");
}

/* Text that stands still is set as all our text is, so that it embeds and searches. */
static void add_words(template_walk *walk, const xml_node *node, const template_matrix *matrix)
{
    zc_arena *arena = walk->reader->arena;
    const char *own = text_trimmed(arena, node->text);

    walk->no_memory |= !own;
    if (!text_is_blank(own))
        add_text(walk, node, own, node, matrix);
    for (const xml_node *line = xml_child(node, "tspan"); line; line = xml_sibling(line, "tspan")) {
        const char *words = text_trimmed(arena, line->text);
        walk->no_memory |= !words;
        if (!text_is_blank(words))
            add_text(walk, line, words, line, matrix);
    }
}

/* ---- the walk ---- */

static bool is_hidden(template_walk *walk, const xml_node *node)
{
    const char *display = template_property(node, "display", walk->reader->arena);
    return display && strcmp(display, "none") == 0;
}

static void walk_inside(template_walk *walk, const xml_node *node, const template_matrix *matrix, int depth);

static void walk_one(template_walk *walk, const xml_node *node, const template_matrix *outer, int depth)
{
    const xml_attr *transform = xml_attr_find(node, "transform"), *field = xml_attr_find(node, "data-field");
    template_matrix matrix = *outer;

    if (++walk->elements > ELEMENTS_MAX || depth > DEPTH_MAX) {
        if (!walk->bad)
            complain(walk, &artwork_template_too_large, node->place, NULL, NULL);
        return;
    }
    if (transform && !template_transform(outer, transform->value, walk->reader->arena, &matrix))
        complain(walk, &artwork_bad_template_value, xml_place(transform), transform->value,
                 "translate(3 4) scale(2)");
    if (is_hidden(walk, node))
        return;
    if (field) {
        add_field(walk, node, field, &matrix);
    } else if (strcmp(node->name, "text") == 0) {
        add_words(walk, node, &matrix);
    } else if (strcmp(node->name, "g") == 0 || strcmp(node->name, "a") == 0) {
        template_art_open(walk->reader, node, &walk->art);
        walk_inside(walk, node, &matrix, depth + 1);
        template_art_close(node, &walk->art);
    } else {
        template_art_add(walk->reader, node, &walk->art);
    }
}

/* A style sheet is looked at by no one but the renderer: words take their looks from attributes. */
static void walk_inside(template_walk *walk, const xml_node *node, const template_matrix *matrix, int depth)
{
    for (const xml_node *child = xml_child(node, NULL); child && !walk->no_memory;
         child = xml_sibling(child, NULL))
        walk_one(walk, child, matrix, depth);
}

/* ---- the page ---- */

static bool read_view(const template_walk *walk, const xml_attr *view, double numbers[4])
{
    const char *const *words;
    if (words_split(walk->reader->arena, view->value, ",", &words) != 4)
        return false;
    for (int at = 0; at < 4; at++)
        if (!template_length(words[at], &numbers[at]))
            return false;
    return numbers[2] > 0 && numbers[3] > 0;
}

/* The page in its own units: the viewBox, else width and height. */
static void read_page(template_walk *walk, const xml_node *root)
{
    const xml_attr *view = xml_attr_find(root, "viewBox");
    const char *width = xml_value(root, "width"), *height = xml_value(root, "height"),
               *keep = xml_value(root, "preserveAspectRatio");
    double numbers[4] = { 0 };
    const bool is_read = view ? read_view(walk, view, numbers)
                              : width && height && template_length(width, &numbers[2]) &&
                                    template_length(height, &numbers[3]) && numbers[2] > 0 && numbers[3] > 0;

    if (!is_read)
        complain(walk, &artwork_template_no_page, view ? xml_place(view) : root->place,
                 view ? view->value : NULL, NULL);
    walk->made->x = numbers[0];
    walk->made->y = numbers[1];
    walk->made->width = numbers[2];
    walk->made->height = numbers[3];
    walk->made->stretch = keep && strcmp(keep, "none") == 0;
}

static bool has_fields(const box_list *boxes)
{
    for (int at = 0; at < boxes->count; at++)
        if (strchr(boxes->at[at].pattern, '{'))
            return true;
    return false;
}

static void check_boxes(template_walk *walk, const xml_node *root)
{
    const template_reader *reader = walk->reader;

    if (!has_fields(&walk->boxes))
        complain(walk, &artwork_template_no_fields, root->place, NULL, NULL);
    for (int at = 0; at < walk->boxes.count && reader->roster; at++) {
        const template_box *box = &walk->boxes.at[at];
        if (box->kind != TEMPLATE_WORDS)
            continue;
        const zc_status status =
            field_check(reader->roster, box->pattern, box->place, reader->arena, reader->diags);
        walk->no_memory |= status == ZC_NO_MEMORY;
        walk->bad |= status == ZC_BAD_INPUT;
    }
}

static zc_status finish(template_walk *walk)
{
    card_template *made = walk->made;
    zc_arena *arena = walk->reader->arena;

    made->count = walk->boxes.count;
    made->boxes = made->count ? vec_to_arena(arena, &walk->boxes) : NULL;
    made->art = arena_text(arena, textbuf_text(&walk->art));
    if (walk->no_memory || walk->art.failed || !made->art || (made->count && !made->boxes) ||
        arena_failed(arena))
        return ZC_NO_MEMORY;
    return walk->bad ? ZC_BAD_INPUT : ZC_OK;
}

/* Editors write `<!DOCTYPE svg PUBLIC ...>`, which says nothing: blanks in its place keep all lines. One that
 * declares something stays, and is refused. */
static zc_bytes without_doctype(zc_arena *arena, zc_bytes bytes)
{
    char *copy = arena_text_n(arena, bytes.at, bytes.length);
    char *from = copy ? strstr(copy, "<!DOCTYPE svg") : NULL;
    char *end = from ? strchr(from, '>') : NULL;
    if (!end || memchr(from, '[', (size_t)(end - from)))
        return bytes;
    for (char *at = from; at <= end; at++)
        *at = *at == '\n' ? '\n' : ' ';
    return (zc_bytes){ copy, bytes.length };
}

zc_status template_from_bytes(const template_reader *reader, zc_bytes bytes, const char *shown,
                              const char *word, card_template *out)
{
    template_walk walk = { .reader = reader, .made = out };
    const xml_node *root;

    *out = (card_template){ .word = word };
    zc_status status =
        xml_read(reader->arena, without_doctype(reader->arena, bytes), shown, &root, reader->diags);
    if (status)
        return status;
    if (strcmp(root->name, "svg") != 0) {
        diag_add(reader->diags, &artwork_template_no_svg, root->place, root->name);
        return ZC_BAD_INPUT;
    }
    read_page(&walk, root);
    walk_inside(&walk, root, &template_identity, 0);
    check_boxes(&walk, root);
    status = finish(&walk);
    vec_free(&walk.boxes);
    textbuf_free(&walk.art);
    return status;
}
