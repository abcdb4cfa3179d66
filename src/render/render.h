/* render/render.h: pages to svg, pdf, png. */
#ifndef RENDER_RENDER_H
#define RENDER_RENDER_H

#include "base/base.h"
#include "scene/scene.h"
#include "text/text.h"
#include <zuoci/render.h>

/* One page as SVG into a buffer. */
void render_svg(const zc_scene *scene, int page, zc_fonts *fonts, zc_textbuf *out);
#endif
