/* artwork/banner_size.h: how large a banner is. */
#ifndef ARTWORK_BANNER_SIZE_H
#define ARTWORK_BANNER_SIZE_H

#include "artwork/artwork.h"

/* "8000x700mm", "8mx0.7m", "8x0.7m", "8000×700"; false if it is no size or out of range. */
bool banner_size_read(const char *text, double *width_mm, double *height_mm);

/* The size that the settings give (`size`, or `width_mm` and `height_mm`), else 8000 x 700.
 * diags  artwork-bad-size */
ZC_CHECKED zc_status banner_size_of(const zc_artwork_job *job, double *width_mm, double *height_mm,
                                    zc_diags *diags);
#endif
