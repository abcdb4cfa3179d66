#include "venue/svg_box.h"
#include "venue/import_problems.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { POINTS_DEEP = 8 }; /* a use that points at a use, and so on */

static int by_id(const void *one, const void *other)
{
    return strcmp(((const svg_id *)one)->id, ((const svg_id *)other)->id);
}

bool svg_ids_find(svg_plan *plan)
{
    int count = 0;
    for (const xml_node *node = plan->root; node; node = xml_next(node, plan->root))
        count += xml_value(node, "id") != NULL;
    plan->ids = arena_array(plan->arena, svg_id, count + 1);
    if (!plan->ids)
        return false;
    for (const xml_node *node = plan->root; node; node = xml_next(node, plan->root))
        if (xml_value(node, "id"))
            plan->ids[plan->id_count++] = (svg_id){ xml_value(node, "id"), node };
    qsort(plan->ids, (size_t)count, sizeof *plan->ids, by_id);
    return true;
}

static const xml_node *pointed_at(const svg_plan *plan, const xml_node *use)
{
    const char *href = xml_value(use, "href");
    if (!href || *href != '#')
        return NULL;
    const svg_id wanted = { href + 1, NULL };
    const svg_id *found = bsearch(&wanted, plan->ids, (size_t)plan->id_count, sizeof *plan->ids, by_id);
    return found ? found->node : NULL;
}

void svg_complain(svg_plan *plan, const zc_problem *problem, const xml_attr *attr)
{
    plan->is_bad = true;
    diag_add_with(plan->diags, problem, attr->place, attr->value, attr->name, NULL, NULL);
}

/* ---- figures ---- */

static double length_of(svg_plan *plan, const xml_node *node, const char *name)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double length = 0;
    if (attr && !xml_length(attr->value, &length))
        svg_complain(plan, &venue_import_length, attr);
    return length;
}

xml_matrix svg_frame(svg_plan *plan, const xml_node *node, xml_matrix outer)
{
    const xml_attr *attr = xml_attr_find(node, "transform");
    xml_matrix own = xml_matrix_none;
    if (attr && !xml_transform_read(attr->value, &own))
        svg_complain(plan, &venue_import_transform, attr);
    own = xml_matrix_joined(outer, own);
    const bool is_moved = strcmp(node->name, "use") == 0 || strcmp(node->name, "svg") == 0;
    if (!is_moved)
        return own;
    const xml_matrix place = { 1, 0, 0, 1, length_of(plan, node, "x"), length_of(plan, node, "y") };
    return xml_matrix_joined(own, place);
}

/* ---- boxes ---- */

typedef struct box {
    double left, right, top, bottom;
} box;

static void reach_to(box *reach, xml_point point)
{
    reach->left = fmin(reach->left, point.x);
    reach->right = fmax(reach->right, point.x);
    reach->top = fmin(reach->top, point.y);
    reach->bottom = fmax(reach->bottom, point.y);
}

/* The corners of a figure's box; its middle is the figure's, however it is turned. */
static void reach_to_figure(box *reach, xml_matrix frame, xml_point middle, double width, double depth)
{
    for (int corner = 0; corner < 4; corner++) {
        const xml_point own = { middle.x + (corner & 1 ? width : -width) / 2,
                                middle.y + (corner & 2 ? depth : -depth) / 2 };
        reach_to(reach, xml_matrix_applied(frame, own));
    }
}

static void reach_to_all(svg_plan *plan, const xml_node *node, xml_matrix outer, int deep, box *reach)
{
    const xml_matrix frame = svg_frame(plan, node, outer);
    if (strcmp(node->name, "circle") == 0 || strcmp(node->name, "ellipse") == 0) {
        const xml_point middle = { length_of(plan, node, "cx"), length_of(plan, node, "cy") };
        const double radius = length_of(plan, node, "r");
        reach_to_figure(reach, frame, middle, 2 * (radius + length_of(plan, node, "rx")),
                        2 * (radius + length_of(plan, node, "ry")));
    } else if (strcmp(node->name, "rect") == 0) {
        const double width = length_of(plan, node, "width"), depth = length_of(plan, node, "height");
        const xml_point middle = { length_of(plan, node, "x") + width / 2,
                                   length_of(plan, node, "y") + depth / 2 };
        reach_to_figure(reach, frame, middle, width, depth);
    } else if (strcmp(node->name, "use") == 0) {
        const xml_node *target = pointed_at(plan, node);
        if (target && deep < POINTS_DEEP)
            reach_to_all(plan, target, frame, deep + 1, reach);
        else if (!target && deep == 0)
            diag_add(plan->diags, &venue_import_use, node->place, xml_value(node, "href"));
    }
    for (const xml_node *child = node->first; child; child = child->next)
        reach_to_all(plan, child, frame, deep, reach);
}

xml_point svg_middle(svg_plan *plan, const xml_node *node, xml_matrix outer)
{
    box reach = { INFINITY, -INFINITY, INFINITY, -INFINITY };
    reach_to_all(plan, node, outer, 0, &reach);
    if (reach.left > reach.right)
        return xml_matrix_applied(svg_frame(plan, node, outer), (xml_point){ 0, 0 });
    return (xml_point){ (reach.left + reach.right) / 2, (reach.top + reach.bottom) / 2 };
}
