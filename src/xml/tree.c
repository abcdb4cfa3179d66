#include "xml/xml.h"

#include <string.h>

const xml_attr *xml_attr_find(const xml_node *node, const char *name)
{
    for (int attr = 0; attr < node->attr_count; attr++)
        if (strcmp(node->attrs[attr].name, name) == 0)
            return &node->attrs[attr];
    return NULL;
}

const char *xml_value(const xml_node *node, const char *name)
{
    const xml_attr *attr = xml_attr_find(node, name);
    return attr ? attr->value : NULL;
}

static const xml_node *first_named(const xml_node *node, const char *name)
{
    while (node && name && strcmp(node->name, name) != 0)
        node = node->next;
    return node;
}

const xml_node *xml_child(const xml_node *node, const char *name) { return first_named(node->first, name); }

const xml_node *xml_sibling(const xml_node *node, const char *name) { return first_named(node->next, name); }

const xml_node *xml_next(const xml_node *node, const xml_node *top)
{
    if (node->first)
        return node->first;
    while (node != top && !node->next)
        node = node->parent;
    return node == top ? NULL : node->next;
}
