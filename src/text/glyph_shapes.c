/* The shapes of a drawn character: paths, polygons, rectangles, ellipses, as outlines. */
#include "text/glyph.h"
#include "text/problems.h"

#include <math.h>
#include <string.h>

void glyph_tell_path(const glyph_task *task, zc_place place, const char *found, const char *expected)
{
    diag_add_with(task->diags, &text_glyph_path, place, found, task->character, expected, NULL);
}

/* A length of an attribute, in the document's own units; `otherwise` if it is absent. */
static double length_of(const glyph_task *task, const xml_node *node, const char *name, double otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double length = otherwise;
    if (attr) {
        const char *at = attr->value;
        if (!glyph_number(&at, &length) || (*at && strcmp(at, "px") != 0))
            glyph_tell_path(task, xml_place(attr), attr->value, "0 .. 1000000");
    }
    return length;
}

static void draw_path(glyph_task *task, const xml_node *node, glyph_pen *pen)
{
    const xml_attr *path = xml_attr_find(node, "d");
    const char *trouble = NULL;
    if (path)
        glyph_path_read(pen, path->value, &trouble);
    if (!trouble)
        return;
    enum { SHOWN = 24 };
    const char *start = arena_text_n(task->arena, trouble, strnlen(trouble, SHOWN));
    glyph_tell_path(task, xml_place(path), start ? start : "", "M L H V C S Q T A Z");
}

/* "x,y x,y": how much of it could be read. */
static const char *points_end(const char *at, glyph_pen *pen)
{
    double x, y;
    bool started = false;
    for (const char *next = at; glyph_number(&next, &x) && glyph_number(&next, &y); at = next) {
        (started ? glyph_line : glyph_move)(pen, x, y);
        started = true;
    }
    if (started)
        glyph_close(pen);
    return at + strspn(at, " ,\t\r\n");
}

static void draw_points(glyph_task *task, const xml_node *node, glyph_pen *pen)
{
    const xml_attr *points = xml_attr_find(node, "points");
    if (points && *points_end(points->value, pen))
        glyph_tell_path(task, xml_place(points), points->value, "x,y x,y ...");
}

static void draw_rect(glyph_task *task, const xml_node *node, glyph_pen *pen)
{
    const double x = length_of(task, node, "x", 0), y = length_of(task, node, "y", 0);
    const double wide = length_of(task, node, "width", 0), high = length_of(task, node, "height", 0);
    double rx = length_of(task, node, "rx", -1), ry = length_of(task, node, "ry", -1);
    if (wide <= 0 || high <= 0)
        return;
    rx = fmax(fmin(rx < 0 ? ry : rx, wide / 2), 0);
    ry = fmax(fmin(ry < 0 ? rx : ry, high / 2), 0);
    glyph_move(pen, x + rx, y);
    glyph_line(pen, x + wide - rx, y);
    glyph_arc_to(pen, (glyph_arc){ rx, ry, 0, false, true, x + wide, y + ry });
    glyph_line(pen, x + wide, y + high - ry);
    glyph_arc_to(pen, (glyph_arc){ rx, ry, 0, false, true, x + wide - rx, y + high });
    glyph_line(pen, x + rx, y + high);
    glyph_arc_to(pen, (glyph_arc){ rx, ry, 0, false, true, x, y + high - ry });
    glyph_line(pen, x, y + ry);
    glyph_arc_to(pen, (glyph_arc){ rx, ry, 0, false, true, x + rx, y });
    glyph_close(pen);
}

static void draw_round(glyph_task *task, const xml_node *node, glyph_pen *pen)
{
    const double x = length_of(task, node, "cx", 0), y = length_of(task, node, "cy", 0);
    const double r = length_of(task, node, "r", 0);
    const double rx = length_of(task, node, "rx", r), ry = length_of(task, node, "ry", r);
    if (rx <= 0 || ry <= 0)
        return;
    glyph_move(pen, x - rx, y);
    glyph_arc_to(pen, (glyph_arc){ rx, ry, 0, false, true, x + rx, y });
    glyph_arc_to(pen, (glyph_arc){ rx, ry, 0, false, true, x - rx, y });
    glyph_close(pen);
}

typedef void draw_element(glyph_task *task, const xml_node *node, glyph_pen *pen);

static draw_element *drawer_of(const char *name)
{
    static const struct drawn_element {
        const char *name;
        draw_element *draw;
    } drawn[] = {
        { "path", draw_path }, { "polygon", draw_points }, { "polyline", draw_points },
        { "rect", draw_rect }, { "circle", draw_round },   { "ellipse", draw_round },
    };
    for (size_t at = 0; at < sizeof drawn / sizeof *drawn; at++)
        if (strcmp(drawn[at].name, name) == 0)
            return drawn[at].draw;
    return NULL;
}

bool glyph_shape_is_known(const char *name) { return drawer_of(name) != NULL; }

void glyph_shape_draw(glyph_task *task, const xml_node *node, glyph_pen *pen)
{
    drawer_of(node->name)(task, node, pen);
}
