/* render/formats.h: the formats and what they share. */
#ifndef RENDER_FORMATS_H
#define RENDER_FORMATS_H

#include "render/render.h"

#include <cairo.h>

typedef struct render_job {
    const zc_scene *scene;
    zc_fonts *fonts;
    double png_dpi; /* 0: 144 */
} render_job;

/* Page `page` in a file of its own; a PDF has all pages. */
ZC_CHECKED zc_status svg_write(const render_job *job, int page, const char *path, zc_diags *diags);
ZC_CHECKED zc_status pdf_write(const render_job *job, int page, const char *path, zc_diags *diags);
ZC_CHECKED zc_status png_write(const render_job *job, int page, const char *path, zc_diags *diags);

/* ---- drawing by cairo ---- */

typedef struct recorded_picture {
    const char *svg; /* the scene's bytes */
    double width_mm, height_mm;
    cairo_surface_t *surface;
    int page; /* where it was drawn last: cairo names one that stands twice on a page twice in its dictionary
               */
} recorded_picture;

/* What drawing by cairo keeps: its fonts for the faces of a zc_fonts, and pictures recorded once. */
typedef struct cairo_brush {
    zc_fonts *fonts;
    ZC_VEC(cairo_font_face_t *) faces; /* by the index of the zc_fonts; NULL until it is needed */
    ZC_VEC(recorded_picture) pictures;
    int page; /* which is drawn, from 1 */
} cairo_brush;

cairo_brush *brush_make(zc_fonts *fonts); /* NULL without memory */
void brush_free(cairo_brush *brush);

/* draw.c: the page in millimetres, on white */
ZC_CHECKED zc_status draw_page(cairo_brush *brush, cairo_t *cairo, const scene_page_view *page);
/* What cairo says, as a status. */
ZC_CHECKED zc_status cairo_tell(cairo_status_t said, const char *path, zc_diags *diags);

/* words.c */
ZC_CHECKED zc_status draw_words(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape);
/* Makes the run's font, at the size of its piece, cairo's. */
ZC_CHECKED zc_status brush_font(cairo_brush *brush, cairo_t *cairo, const text_piece *piece,
                                const text_run *run);

/* whole.c: whether who reads the file alone might take its pieces, or its words where they are turned, for
 * several texts */
bool words_are_apart(const text_setting *setting);
/* The setting as one text; is_drawn: false if it cannot be, nothing is drawn then. */
ZC_CHECKED zc_status draw_whole(cairo_brush *brush, zc_arena *arena, cairo_t *cairo,
                                const text_setting *setting, bool *is_drawn);

/* hatch.c: lines or dots over the current clip, in the current frame */
void draw_hatch(cairo_t *cairo, const scene_paint *paint);

/* picture.c */
ZC_CHECKED zc_status draw_picture(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape);

/* ---- pdf_boxes.c: a PDF on its way to a file gets boxes, unit and language ---- */

typedef struct pdf_sink {
    zc_outfile *file;
    const zc_scene *scene;
    double scale;    /* of the pages */
    zc_textbuf held; /* what cannot yet be judged */
    bool begun, holds_tail;
} pdf_sink;

void pdf_sink_write(pdf_sink *sink, const void *bytes, size_t length);
void pdf_sink_end(pdf_sink *sink);
#endif
