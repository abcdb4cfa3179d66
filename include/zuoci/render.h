/* zuoci/render.h: a scene as SVG, PDF or PNG. */
#ifndef ZUOCI_RENDER_H
#define ZUOCI_RENDER_H

#include <zuoci/base.h>
#include <zuoci/scene.h>
#include <zuoci/text.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a scene is drawn. */
typedef struct zc_render_options {
    double png_dpi; /* 0: 144 */
    int page;       /* svg, png: the page from 0; a PDF has all of them */
} zc_render_options;

/* Draws `scene` into the file `path`, in the format that its ending names (.svg .pdf .png); `-` needs
 * `format`.
 * format  NULL: by the ending; else "svg", "pdf", "png"
 * Of a scene of several pages as SVG or PNG `path` holds the first, chart-2.svg, chart-3.svg ... the others.
 * Pages of a PDF count in units of 10 points as soon as one is beyond 14,400 pt.
 * diags  render-unknown-format (the formats there are), render-scaled (note), render-failed,
 * render-picture, base-cannot-write
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_render(const zc_scene *scene, zc_fonts *fonts, const char *path,
                                      const char *format, const zc_render_options *options, zc_diags *diags);

/* The words of the formats, "svg", "pdf", "png"; NULL behind the last; lent for ever. */
ZC_API const char *const *zc_render_formats(void);

#ifdef __cplusplus
}
#endif
#endif
