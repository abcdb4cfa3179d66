/* render/render.h: pages to svg, pdf, png. */
#ifndef RENDER_RENDER_H
#define RENDER_RENDER_H

#include "base/base.h"
#include "scene/scene.h"
#include "text/text.h"
#include <zuoci/render.h>

/* One page as SVG into a buffer. */
void render_svg(const zc_scene *scene, int page, zc_fonts *fonts, zc_textbuf *out);

/* What zc_render tells of the scene's pictures, before anything is written.
 * place  where the user named them
 * name   as he did; NULL: not known
 * diags  render-picture */
ZC_CHECKED zc_status render_check_pictures(const zc_scene *scene, zc_place place, const char *name,
                                           zc_diags *diags);

/* How many files zc_render makes of `scene`, all its pages from the first. */
int render_files(const zc_scene *scene, const char *path, const char *format);
/* The name of the file `number`, from 1: chart.svg, chart-2.svg, chart-3.svg, ... NULL without memory. */
const char *render_file(zc_arena *arena, const char *path, int number);
#endif
