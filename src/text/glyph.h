/* text/glyph.h: the user's own shape of a character, read from an SVG file. */
#ifndef TEXT_GLYPH_H
#define TEXT_GLYPH_H

#include "text/text.h"
#include "xml/xml.h"

/* An SVG document as a drawing, in the arena.
 * shown, character  for messages
 * diags    xml-*, text-bad-glyph, text-glyph-part
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status glyph_read(zc_arena *arena, zc_bytes svg, const char *shown, const char *character,
                                text_drawing *out, zc_diags *diags);

/* ---- glyph_turn.c: what an SVG's transform does to a point ---- */

typedef struct glyph_turn {
    double a, b, c, d, e, f; /* x' = a x + c y + e, y' = b x + d y + f */
} glyph_turn;

#define GLYPH_UNTURNED ((glyph_turn){ .a = 1, .d = 1 })
/* First `inner`, then `outer`. */
glyph_turn glyph_turn_joined(glyph_turn outer, glyph_turn inner);
/* "translate(10 20) scale(2)": false if it cannot be read. */
bool glyph_turn_read(const char *text, glyph_turn *out);

/* ---- numbers in attributes ---- */

/* The number at *at, behind blanks and one comma; steps over it. False: there is none, or it is beyond all
 * drawing. */
bool glyph_number(const char **at, double *out);

/* ---- glyph_path.c: outlines ---- */

typedef ZC_VEC(text_step) glyph_steps;

/* Where an outline is drawn; x and y are those of the document. */
typedef struct glyph_pen {
    glyph_steps *steps;
    glyph_turn turn;
    double x, y, start_x, start_y;
    bool failed; /* without memory, or it grew beyond all reason */
} glyph_pen;

void glyph_move(glyph_pen *pen, double x, double y);
void glyph_line(glyph_pen *pen, double x, double y);
void glyph_cubic(glyph_pen *pen, const double xy[6]);
void glyph_close(glyph_pen *pen);
/* A quarter or more of an ellipse, as SVG's A: radii, turn of the axis, flags, end. */
typedef struct glyph_arc {
    double rx, ry, axis_deg;
    bool large, clockwise;
    double x, y;
} glyph_arc;
void glyph_arc_to(glyph_pen *pen, glyph_arc arc);
/* The data of a <path>; *trouble is where it cannot be read, NULL if it can. */
void glyph_path_read(glyph_pen *pen, const char *path, const char **trouble);

/* ---- glyph_shapes.c: elements that draw ---- */

/* A character that is being read. */
typedef struct glyph_task {
    zc_arena *arena;
    zc_diags *diags;
    const char *character;
    glyph_steps steps;
    glyph_turn body; /* from the document to the body */
    bool no_memory;
} glyph_task;

/* Tells of something that cannot be read. */
void glyph_tell_path(const glyph_task *task, zc_place place, const char *found, const char *expected);
bool glyph_shape_is_known(const char *name);
/* The outline of a shape that is known. */
void glyph_shape_draw(glyph_task *task, const xml_node *node, glyph_pen *pen);
#endif
