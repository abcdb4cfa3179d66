/* render/svg.h: the parts of an SVG page. */
#ifndef RENDER_SVG_H
#define RENDER_SVG_H

#include "render/hatch.h"
#include "render/render.h"

/* The paints of a page whose hatches differ; their patterns are numbered from 1. */
typedef ZC_VEC(const scene_paint *) svg_hatches;

/* svg_paint.c */
void svg_number(zc_textbuf *out, const char *attribute, double value);
void svg_color(zc_textbuf *out, const char *attribute, scene_color color);
void svg_words(zc_textbuf *out, const char *attribute, const char *words); /* NULL: leaves it out */
bool svg_hatches_find(const scene_page_view *page, svg_hatches *hatches);  /* false without memory */
void svg_hatch_patterns(zc_textbuf *out, const svg_hatches *hatches);
void svg_paint(zc_textbuf *out, const svg_hatches *hatches, const scene_shape *shape);

/* svg_glyph.c: the user's own shape of a character, from the start of its baseline */
void svg_drawing(zc_textbuf *out, const text_drawing *drawing, double em_mm);

/* svg_text.c */
void svg_text(zc_textbuf *out, zc_fonts *fonts, const scene_shape *shape);

/* ---- svg_picture.c ---- */

void svg_base64(zc_textbuf *out, zc_bytes bytes);
/* A picture's bytes in base64, its page made as large as print shows: librsvg draws a picture within an SVG
 * in dots of that page first. */
void svg_picture(zc_textbuf *out, const scene_shape *shape);
#endif
