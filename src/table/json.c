/* A nested JSON document as a tree in which everything knows its line and column. */
#include "table/json_scan.h"
#include "table/problems.h"
#include "table/table.h"

#include <jansson.h>

typedef struct json_build {
    zc_arena *arena;
    const char *shown;
    json_scan scan;
    bool lacks_memory;
} json_build;

/* A number as it is to be read; the text of a label may be one. */
static const char *figure_of(json_build *build, const json_t *value)
{
    enum { DECIMALS = 6 };
    char figure[32];
    number_write(json_number_value(value), DECIMALS, figure);
    return arena_text(build->arena, figure);
}

static void fill(json_build *build, const json_t *value, table_json *node)
{
    node->text = "";
    switch (json_typeof(value)) {
    case JSON_STRING:
        node->kind = TABLE_JSON_TEXT;
        node->text = arena_text_n(build->arena, json_string_value(value), json_string_length(value));
        break;
    case JSON_INTEGER:
    case JSON_REAL:
        node->kind = TABLE_JSON_NUMBER;
        node->number = json_number_value(value);
        node->text = figure_of(build, value);
        break;
    case JSON_TRUE: node->kind = TABLE_JSON_TRUE; break;
    case JSON_FALSE: node->kind = TABLE_JSON_FALSE; break;
    case JSON_OBJECT: node->kind = TABLE_JSON_OBJECT; break;
    case JSON_ARRAY: node->kind = TABLE_JSON_LIST; break;
    case JSON_NULL: node->kind = TABLE_JSON_NULL; break;
    }
    build->lacks_memory |= !node->text;
}

/* How deep a document nests, jansson sees to: at most 2048 levels. */
static table_json *node_of(json_build *build, json_t *value, const char *name);

static void add_members(json_build *build, json_t *object, table_json *parent)
{
    const table_json **slot = &parent->first;
    const char *name;
    json_t *value;
    json_step(&build->scan); /* { */
    json_object_foreach(object, name, value)
    {
        if (json_pass_to(&build->scan, ":"))
            json_step(&build->scan);
        table_json *child = node_of(build, value, name);
        if (!child)
            return;
        *slot = child;
        slot = &child->next;
    }
    if (json_pass_to(&build->scan, "}"))
        json_step(&build->scan);
}

static void add_elements(json_build *build, const json_t *list, table_json *parent)
{
    const table_json **slot = &parent->first;
    json_step(&build->scan); /* [ */
    for (size_t at = 0; at < json_array_size(list); at++) {
        if (at > 0 && json_pass_to(&build->scan, ","))
            json_step(&build->scan);
        table_json *child = node_of(build, json_array_get(list, at), "");
        if (!child)
            return;
        *slot = child;
        slot = &child->next;
    }
    if (json_pass_to(&build->scan, "]"))
        json_step(&build->scan);
}

static table_json *node_of(json_build *build, json_t *value, const char *name)
{
    table_json *node = build->lacks_memory ? NULL : arena_new(build->arena, table_json);
    if (!node) {
        build->lacks_memory = true;
        return NULL;
    }
    json_pass_blanks(&build->scan);
    node->place = place_at(build->shown, build->scan.line, build->scan.character);
    node->name = arena_text(build->arena, name);
    build->lacks_memory |= !node->name;
    fill(build, value, node);
    if (json_is_object(value))
        add_members(build, value, node);
    else if (json_is_array(value))
        add_elements(build, value, node);
    return node;
}

zc_status table_read_json_tree(zc_bytes bytes, const char *shown, zc_arena *arena, const table_json **out,
                               zc_diags *diags)
{
    *out = NULL;
    json_build build = { .arena = arena, .shown = shown, .scan = json_scan_of(bytes) };
    json_error_t error;
    json_t *root =
        json_loadb(build.scan.at, (size_t)(build.scan.end - build.scan.at), JSON_REJECT_DUPLICATES, &error);
    if (!root) {
        diag_add_with(diags, &table_json_broken, place_at(shown, error.line, error.column), NULL, error.text,
                      NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const table_json *tree = node_of(&build, root, "");
    json_decref(root);
    if (build.lacks_memory)
        return ZC_NO_MEMORY;
    *out = tree;
    return ZC_OK;
}

const table_json *table_json_member(const table_json *object, const char *name)
{
    const table_json *member = object && object->kind == TABLE_JSON_OBJECT ? object->first : NULL;
    while (member && !text_equal(member->name, name))
        member = member->next;
    return member;
}
