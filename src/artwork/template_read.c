/* A template from its bytes: boxes and art are told apart. */
#include "artwork/fields.h"
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <string.h>

enum { ELEMENTS_MAX = 20000, DEPTH_MAX = 60 };

void template_complain(template_walk *walk, const zc_problem *problem, zc_place place, const char *found,
                       const char *more)
{
    walk->bad = true;
    diag_add_with(walk->reader->diags, problem, place, found, more, NULL, NULL);
}

/* ---- the walk ---- */

/* What is hidden by those around it is never walked to. */
static bool is_hidden(const template_walk *walk, const xml_node *node)
{
    const char *display = template_own_property(walk, node, "display"),
               *visibility = template_own_property(walk, node, "visibility");
    return (display && strcmp(display, "none") == 0) || (visibility && strcmp(visibility, "hidden") == 0);
}

static bool is_too_large(template_walk *walk, const xml_node *node, int depth)
{
    if (++walk->elements <= ELEMENTS_MAX && depth <= DEPTH_MAX)
        return false;
    if (!walk->bad)
        template_complain(walk, &artwork_template_too_large, node->place, NULL, NULL);
    return true;
}

static void walk_inside(template_walk *walk, const xml_node *node, const xml_matrix *matrix, int depth);

static void walk_group(template_walk *walk, const xml_node *node, const xml_matrix *matrix, int depth)
{
    template_layer_enter(walk, node);
    walk_inside(walk, node, matrix, depth + 1);
    template_layer_leave(walk);
}

static void walk_one(template_walk *walk, const xml_node *node, const xml_matrix *outer, int depth)
{
    zc_place place = node->place;

    if (is_too_large(walk, node, depth) || is_hidden(walk, node) || template_is_passed_over(node))
        return;
    const xml_matrix matrix = template_matrix_of(walk, node, outer);
    const char *field = walk->reader->is_picture ? NULL : template_field_of(walk, node, &place);
    if (field)
        template_add_field(walk, node, field, place, &matrix);
    else if (strcmp(node->name, "text") == 0)
        template_add_text(walk, node, node, NULL, &matrix);
    else if (strcmp(node->name, "g") == 0 || strcmp(node->name, "a") == 0 ||
             strcmp(node->name, "switch") == 0)
        walk_group(walk, node, &matrix, depth);
    else
        template_layer_add(walk, node);
}

static void walk_inside(template_walk *walk, const xml_node *node, const xml_matrix *matrix, int depth)
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
        if (!xml_length(words[at], &numbers[at]))
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
                              : width && height && xml_length(width, &numbers[2]) &&
                                    xml_length(height, &numbers[3]) && numbers[2] > 0 && numbers[3] > 0;

    if (!is_read)
        template_complain(walk, &artwork_template_no_page, view ? xml_place(view) : root->place,
                          view ? view->value : NULL, NULL);
    walk->made->x = numbers[0];
    walk->made->y = numbers[1];
    walk->made->width = numbers[2];
    walk->made->height = numbers[3];
    walk->made->stretch = keep && strcmp(keep, "none") == 0;
}

/* What the root says of fills and lines holds for all that it holds. */
static void walk_page(template_walk *walk, const xml_node *root)
{
    const bool paints = template_art_paints(root);
    if (paints)
        template_layer_enter(walk, root);
    walk_inside(walk, root, &xml_matrix_none, 0);
    if (paints)
        template_layer_leave(walk);
}

static bool has_fields(const template_walk *walk)
{
    for (int at = 0; at < walk->boxes.count; at++)
        if (strchr(walk->boxes.at[at].pattern, '{'))
            return true;
    return false;
}

static void check_boxes(template_walk *walk, const xml_node *root)
{
    const template_reader *reader = walk->reader;

    if (!has_fields(walk))
        template_complain(walk, &artwork_template_no_fields, root->place, NULL, NULL);
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

/* It is drawn as it stands: letters in it would be of a font that is not there. */
static void check_picture(template_walk *walk, const xml_node *root)
{
    if (walk->boxes.count)
        template_complain(walk, &artwork_emblem_words, walk->boxes.at[0].place, NULL, NULL);
    else if (!walk->layer_shows)
        template_complain(walk, &artwork_emblem_blank, root->place, NULL, NULL);
}

static zc_status finish(template_walk *walk, const xml_node *root)
{
    card_template *made = walk->made;
    zc_arena *arena = walk->reader->arena;

    made->count = walk->boxes.count;
    made->boxes = made->count ? vec_to_arena(arena, &walk->boxes) : NULL;
    template_layers_finish(walk, root);
    if (walk->no_memory || (made->count && !made->boxes) || arena_failed(arena))
        return ZC_NO_MEMORY;
    return walk->bad ? ZC_BAD_INPUT : ZC_OK;
}

zc_status template_from_bytes(const template_reader *reader, zc_bytes bytes, const char *shown,
                              const char *word, card_template *out)
{
    template_walk walk = { .reader = reader, .made = out };
    const xml_node *root;

    *out = (card_template){ .word = word };
    zc_bytes plain;
    zc_status status = template_without_doctype(reader->arena, bytes, &plain);
    if (!status)
        status = xml_read(reader->arena, plain, shown, &root, reader->diags);
    if (status)
        return status;
    if (strcmp(root->name, "svg") != 0) {
        diag_add(reader->diags, &artwork_template_no_svg, root->place, root->name);
        return ZC_BAD_INPUT;
    }
    read_page(&walk, root);
    template_rules_read(&walk, root);
    template_targets_read(&walk, root);
    walk_page(&walk, root);
    if (reader->is_picture)
        check_picture(&walk, root);
    else
        check_boxes(&walk, root);
    status = finish(&walk, root);
    vec_free(&walk.boxes);
    return status;
}
