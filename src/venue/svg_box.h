/* venue/svg_box.h: the middle of what a drawing's element draws. */
#ifndef VENUE_SVG_BOX_H
#define VENUE_SVG_BOX_H

#include "xml/xml.h"

/* An element that others point at. */
typedef struct svg_id {
    const char *id;
    const xml_node *node;
} svg_id;

/* A drawing that is read. */
typedef struct svg_plan {
    const xml_node *root;
    zc_arena *arena;
    zc_diags *diags;
    svg_id *ids; /* sorted */
    int id_count;
    bool is_bad, lacks_memory;
} svg_plan;

/* Every id of the drawing; false without memory. */
bool svg_ids_find(svg_plan *plan);
/* Tells of an attribute that cannot be read. */
void svg_complain(svg_plan *plan, const zc_problem *problem, const xml_attr *attr);
/* The frame of what stands in an element that stands in `outer`. */
xml_matrix svg_frame(svg_plan *plan, const xml_node *node, xml_matrix outer);
/* The middle of what the element draws, and all in it, on the whole drawing. */
xml_point svg_middle(svg_plan *plan, const xml_node *node, xml_matrix outer);
#endif
