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
    const char *svg;                    /* the scene's bytes */
    double width_mm, height_mm, per_mm; /* units of a mm */
    cairo_surface_t *surface;
    int page; /* where it was drawn last: cairo names one that stands twice on a page twice in its dictionary
               */
} recorded_picture;

/* What drawing by cairo keeps: its fonts for the faces of a zc_fonts, and pictures recorded once. */
typedef struct cairo_brush {
    zc_fonts *fonts;
    ZC_VEC(cairo_font_face_t *) faces; /* by the index of the zc_fonts; NULL until it is needed */
    ZC_VEC(recorded_picture) pictures;
    int page;         /* which is drawn, from 1 */
    bool tells_spans; /* to a file that has them: see pdf_spans.c */
    int parted;       /* texts so far that took two spans */
} cairo_brush;

cairo_brush *brush_make(zc_fonts *fonts); /* NULL without memory */
void brush_free(cairo_brush *brush);

/* draw.c: the page in millimetres, on white */
ZC_CHECKED zc_status draw_page(cairo_brush *brush, cairo_t *cairo, const scene_page_view *page);
/* What cairo says, as a status. */
ZC_CHECKED zc_status cairo_tell(cairo_status_t said, const char *path, zc_diags *diags);

/* faces.c: makes the run's font, at the size of its piece, cairo's */
ZC_CHECKED zc_status brush_font(cairo_brush *brush, cairo_t *cairo, const text_piece *piece,
                                const text_run *run);

/* ---- words.c, whole.c: text ---- */

/* Words that stand for clusters of a run: opened before the cluster `from`, closed where `ends` behind the
 * one before `to`, of this run or a later one. */
typedef struct run_span {
    const char *says; /* NULL: none is opened here; "": one that says nothing */
    int depth;        /* of marks without a property list that it holds */
    int from, to;
    bool ends;
    bool stands_alone; /* each cluster by itself */
} run_span;

typedef struct placed_run {
    const text_piece *piece;
    const text_run *run;
    run_span span;
} placed_run;

ZC_CHECKED zc_status draw_words(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape);
/* Without variation selectors, unless it is nothing else: who searches types none, and MuPDF up to 1.21 reads
 * two broken characters for one. In the arena; NULL without memory. */
const char *without_selectors(zc_arena *arena, const char *text, size_t bytes);
/* The spans with which a setting is read as the one text that it is. */
ZC_CHECKED zc_status say_as_one(cairo_brush *brush, zc_arena *arena, cairo_t *cairo,
                                const text_setting *setting, placed_run runs[], int count);

/* hatch.c: lines or dots over the current clip, in the current frame */
void draw_hatch(cairo_t *cairo, const scene_paint *paint);

/* picture.c */
ZC_CHECKED zc_status draw_picture(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape);

/* ---- a PDF on its way from cairo to a file ---- */

/* From the offset `from` in cairo's file on, all lies `by` bytes further behind. */
typedef struct pdf_shift {
    int64_t from, by;
} pdf_shift;

typedef struct pdf_sink {
    zc_outfile *file;
    const zc_scene *scene;
    double scale;      /* of the pages */
    zc_textbuf stream; /* of cairo's bytes what may belong to a stream that is not all here */
    size_t sought;     /* how much of it has been looked through for the stream's end */
    int64_t passed;    /* where in cairo's file it begins */
    ZC_VEC(pdf_shift) shifts;
    zc_textbuf held; /* what cannot yet be judged */
    bool begun, holds_tail, head_is_read, has_plain_table;
} pdf_sink;

/* Where the words are in [from, end); NULL: nowhere. */
char *pdf_find(const char *from, const char *end, const char *words);

/* pdf_spans.c: the spans of which cairo was told in its own way become those of the file
 *   a mark (U+FEFF), one more for each mark without a property list, and the text, of no glyph: begins one
 *   a word joiner (U+2060) of no glyph: ends it */
#define SPAN_MARK "\xEF\xBB\xBF"
#define SPAN_END "\xE2\x81\xA0"
void pdf_sink_write(pdf_sink *sink, const void *bytes, size_t length);
void pdf_sink_end(pdf_sink *sink);
/* Where the byte at this offset in cairo's file went. */
int64_t pdf_sink_offset(const pdf_sink *sink, int64_t offset);

/* pdf_content.c: the same in the content of a page, as the file holds it, deflated
 * out      the new content, deflated; empty where nothing is to change
 * Returns  ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status pdf_content_spans(const char *deflated, size_t length, zc_textbuf *out);

/* pdf_boxes.c: boxes, unit and language */
void pdf_boxes_write(pdf_sink *sink, const void *bytes, size_t length);
void pdf_boxes_end(pdf_sink *sink);
#endif
