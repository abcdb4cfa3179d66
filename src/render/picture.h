/* render/picture.h: which pictures librsvg may see. */
#ifndef RENDER_PICTURE_H
#define RENDER_PICTURE_H

#include "base/base.h"

/* Why these bytes are no picture that may be drawn; NULL: they are one, as far as a look through them tells.
 * How often it repeats and filters parts of itself was counted by who wrote it. */
const zc_problem *picture_refusal(zc_bytes svg);

/* ---- what picture_check.c and picture_images.c ask of each other ---- */

/* Behind the `>` of the tag at `at`; a `>` in quotes is none. May be beyond the end. */
size_t picture_behind_tag(zc_bytes svg, size_t at);
/* Why a picture of dots within it may not be drawn; NULL: all may, or there is none. */
const zc_problem *picture_refusal_of_images(zc_bytes svg);
#endif
