#include "xml/problems.h"
#include "xml/xml.h"

#include <string.h>

typedef struct shape_check {
    const xml_shape *shapes;
    int count;
    zc_arena *arena;
    zc_diags *diags;
    bool failed; /* without memory */
} shape_check;

/* ---- the words of a shape ---- */

typedef struct allowed_word {
    const char *at;
    size_t length;
    bool required, once;
} allowed_word;

/* The next word of the list; false at its end. */
static bool next_word(const char **list, allowed_word *word)
{
    if (!*list)
        return false;
    *list += strspn(*list, " ");
    const size_t length = strcspn(*list, " ");
    if (length == 0)
        return false;
    word->at = *list;
    word->length = strcspn(*list, " !?");
    word->required = memchr(*list, '!', length);
    word->once = memchr(*list, '?', length);
    *list += length;
    return true;
}

static bool word_is(const allowed_word *word, const char *name)
{
    return strlen(name) == word->length && memcmp(word->at, name, word->length) == 0;
}

static bool allows(const char *list, const char *name)
{
    allowed_word word;
    while (next_word(&list, &word))
        if (word_is(&word, "*") || word_is(&word, name))
            return true;
    return false;
}

/* ---- complaints ---- */

/* The words without their marks, joined for a person; NULL for none. */
static const char *words_joined(zc_arena *arena, const char *list)
{
    const char *joined = NULL;
    allowed_word word;
    while (next_word(&list, &word)) {
        const char *one = arena_text_n(arena, word.at, word.length);
        joined = joined && one ? arena_format(arena, "%s, %s", joined, one) : one;
    }
    return joined;
}

static const char *near_in(zc_arena *arena, const char *name, const char *joined)
{
    const char *const *words;
    const int count = joined ? words_split(arena, joined, ",", &words) : 0;
    return count > 0 ? words_near(arena, name, words, count) : NULL;
}

static void complain_unknown(shape_check *check, const zc_problem *problem, zc_place place, const char *name,
                             const char *list, const char *element)
{
    const char *joined = words_joined(check->arena, list);
    check->failed = check->failed || (list && *list && !joined);
    diag_add_with(check->diags, problem, place, name, joined, near_in(check->arena, name, joined), element);
}

static void complain_missing(shape_check *check, const zc_problem *problem, const xml_node *node,
                             const allowed_word *word)
{
    const char *name = arena_text_n(check->arena, word->at, word->length);
    check->failed = check->failed || !name;
    diag_add_with(check->diags, problem, node->place, NULL, node->name, name, NULL);
}

/* ---- checks ---- */

static const xml_shape *shape_of(const shape_check *check, const char *element)
{
    for (int shape = 0; shape < check->count; shape++)
        if (strcmp(check->shapes[shape].element, element) == 0)
            return &check->shapes[shape];
    return NULL;
}

static bool has_attribute(const xml_node *node, const allowed_word *word)
{
    for (int attr = 0; attr < node->attr_count; attr++)
        if (word_is(word, node->attrs[attr].name))
            return true;
    return false;
}

static bool has_child(const xml_node *node, const allowed_word *word)
{
    for (const xml_node *child = node->first; child; child = child->next)
        if (word_is(word, child->name))
            return true;
    return false;
}

/* One message for each that is too many, naming the first. */
static void complain_of_others(shape_check *check, const xml_node *node, const allowed_word *word)
{
    const xml_node *first = NULL;
    char place[256];
    for (const xml_node *child = node->first; child; child = child->next) {
        if (!word_is(word, child->name))
            continue;
        if (first) {
            zc_place_text(first->place, sizeof place, place);
            diag_add_with(check->diags, &xml_twice, child->place, NULL, child->name, place, node->name);
        }
        first = first ? first : child;
    }
}

static void check_attributes(shape_check *check, const xml_node *node, const xml_shape *shape)
{
    for (int attr = 0; attr < node->attr_count; attr++)
        if (!allows(shape->attributes, node->attrs[attr].name))
            complain_unknown(check, &xml_unknown_attribute, node->attrs[attr].place, node->attrs[attr].name,
                             shape->attributes, node->name);
    allowed_word word;
    for (const char *list = shape->attributes; next_word(&list, &word);)
        if (word.required && !has_attribute(node, &word))
            complain_missing(check, &xml_missing_attribute, node, &word);
}

static void check_node(shape_check *check, const xml_node *node);

static void check_children(shape_check *check, const xml_node *node, const xml_shape *shape)
{
    for (const xml_node *child = node->first; child; child = child->next) {
        if (allows(shape->children, child->name))
            check_node(check, child);
        else
            complain_unknown(check, &xml_unknown_element, child->place, child->name, shape->children, NULL);
    }
    allowed_word word;
    for (const char *list = shape->children; next_word(&list, &word);) {
        if (word.required && !has_child(node, &word))
            complain_missing(check, &xml_missing_element, node, &word);
        if (word.once)
            complain_of_others(check, node, &word);
    }
}

/* An element that has no shape is its parent's affair. */
static void check_node(shape_check *check, const xml_node *node)
{
    const xml_shape *shape = shape_of(check, node->name);
    if (!shape)
        return;
    check_attributes(check, node, shape);
    check_children(check, node, shape);
    if (!shape->text_allowed && !text_is_blank(node->text))
        diag_add_with(check->diags, &xml_unexpected_text, node->place, text_trimmed(check->arena, node->text),
                      node->name, NULL, NULL);
}

bool xml_is_sound(const xml_node *node, const xml_shape shapes[], int count)
{
    const shape_check check = { .shapes = shapes, .count = count };
    const xml_shape *shape = shape_of(&check, node->name);
    bool sound = shape;
    allowed_word word;
    for (const char *list = shape ? shape->attributes : NULL; sound && next_word(&list, &word);)
        sound = !word.required || has_attribute(node, &word);
    return sound;
}

zc_status xml_check_shapes(const xml_node *root, const char *root_name, const xml_shape shapes[], int count,
                           zc_arena *arena, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    shape_check check = { .shapes = shapes, .count = count, .arena = arena, .diags = diags };
    if (strcmp(root->name, root_name) == 0)
        check_node(&check, root);
    else
        complain_unknown(&check, &xml_wrong_root, root->place, root->name, root_name, NULL);
    return check.failed ? ZC_NO_MEMORY : diag_status(diags, errors_before);
}
