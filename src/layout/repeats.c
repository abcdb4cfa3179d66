/* What stands twice in one style file. Of two files the upper one holds, of two elements neither should. */
#include "layout/reader.h"

#include <string.h>

/* Elements of which a file has one, or one for each value of an attribute. */
static const struct single {
    const char *element, *attribute; /* attribute NULL: one in all */
} singles[] = {
    { "name", NULL }, { "view", NULL },   { "people", NULL }, { "frame", NULL },
    { "list", "id" }, { "region", "id" }, { "fill", "list" }, { "default", "option" },
};

static bool is_same(const xml_node *a, const xml_node *b, const struct single *single)
{
    return strcmp(a->name, single->element) == 0 && strcmp(b->name, single->element) == 0 &&
           (!single->attribute || xml_attr_find(a, single->attribute)) &&
           (!single->attribute ||
            text_equal(xml_value(a, single->attribute), xml_value(b, single->attribute)));
}

/* One list for talks with sides and another for those without may bear one id. */
static bool counts_now(const style_reader *reader, const xml_node *node)
{
    const layout_scope scope = { .options = reader->options, .census = reader->scope.census };
    return scope_holds(&scope, xml_value(node, "when"));
}

static const xml_node *first_of(const style_reader *reader, const xml_node *node, const struct single *single)
{
    for (const xml_node *before = node->parent->first; before != node; before = before->next)
        if (is_same(before, node, single) && counts_now(reader, before))
            return before;
    return NULL;
}

static void complain(style_reader *reader, const xml_node *node, const xml_node *first,
                     const struct single *single)
{
    char place[256];
    const xml_attr *attr = single->attribute ? xml_attr_find(node, single->attribute) : NULL;
    zc_place_text(first->place, sizeof place, place);
    diag_add_with(reader->diags, &layout_twice, attr ? attr->place : node->place, attr ? attr->value : NULL,
                  node->name, place, NULL);
}

void reader_check_repeats(style_reader *reader, const xml_node *style)
{
    for (const xml_node *node = style->first; node; node = node->next)
        for (size_t at = 0; at < sizeof singles / sizeof *singles; at++) {
            if (strcmp(node->name, singles[at].element) != 0 || !counts_now(reader, node))
                continue;
            const xml_node *first = first_of(reader, node, &singles[at]);
            if (first)
                complain(reader, node, first, &singles[at]);
        }
}
