/* render/picture.h: which pictures librsvg may see. */
#ifndef RENDER_PICTURE_H
#define RENDER_PICTURE_H

#include "base/base.h"

/* Why these bytes are no picture that may be drawn; NULL: they are one, as far as a look through them tells.
 */
const char *picture_refusal(zc_bytes svg);
#endif
