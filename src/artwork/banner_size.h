/* artwork/banner_size.h: how large a banner is. */
#ifndef ARTWORK_BANNER_SIZE_H
#define ARTWORK_BANNER_SIZE_H

#include "artwork/artwork.h"

typedef struct banner_size {
    double width_mm, height_mm;
    int width_px, height_px; /* of a screen; 0: it is cloth */
} banner_size;

/* "8000x700mm", "8mx0.7m", "8x0.7m", "8000×700", "1920x160px"; false if it is no size or out of range. */
bool banner_size_read(const char *text, banner_size *out);

/* The size that the settings give (`size`, or `width_mm` and `height_mm`); *out is the usual one before.
 * diags  artwork-bad-size */
ZC_CHECKED zc_status banner_size_of(const zc_artwork_job *job, banner_size *out, zc_diags *diags);
#endif
