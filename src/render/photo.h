/* render/photo.h: photographs on paper, JPEG and PNG. */
#ifndef RENDER_PHOTO_H
#define RENDER_PHOTO_H

#include "render/formats.h"

/* Why these bytes are no photograph that can be drawn; NULL: they are one. */
const zc_problem *photo_refusal(zc_bytes photo);
/* What kind of picture of dots the bytes are, by their start: "JPEG", "HEIC"; NULL: none that is known. */
const char *photo_kind(zc_bytes photo);
/* A photograph's shape as a JPEG: turned upright, cut to the box from its middle, at most 300 dots per inch.
 * False without memory, or if it is no photograph. */
bool photo_jpeg(const scene_shape *shape, zc_textbuf *out);
ZC_CHECKED zc_status draw_photo(cairo_t *cairo, const scene_shape *shape);
#endif
