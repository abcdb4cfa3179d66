/* Which branch of a <switch> is drawn: viewers draw the first that they can. */
#include "artwork/template_walk.h"

#include <string.h>

static bool is_switch(const xml_node *node) { return node && strcmp(node->name, "switch") == 0; }

/* Other programs' extensions are nothing that we have. */
static bool can_be_drawn(const xml_node *node)
{
    return (template_art_knows(node) || strcmp(node->name, "text") == 0) &&
           !xml_attr_find(node, "requiredExtensions");
}

/* A branch in some language only where there is none for all; NULL: none can be drawn. */
static const xml_node *branch_of(const xml_node *parting)
{
    const xml_node *in_a_language = NULL;
    for (const xml_node *node = parting->first; node; node = node->next) {
        if (!can_be_drawn(node))
            continue;
        if (!xml_attr_find(node, "systemLanguage"))
            return node;
        in_a_language = in_a_language ? in_a_language : node;
    }
    return in_a_language;
}

/* Where nothing can be drawn, what is left out is told as everywhere. */
bool template_is_passed_over(const xml_node *node)
{
    if (!is_switch(node->parent))
        return false;
    const xml_node *branch = branch_of(node->parent);
    return node != branch && (branch || xml_attr_find(node, "requiredExtensions"));
}
