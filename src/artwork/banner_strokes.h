/* artwork/banner_strokes.h: long strokes of letters, which no seam is to run along. */
#ifndef ARTWORK_BANNER_STROKES_H
#define ARTWORK_BANNER_STROKES_H

#include "artwork/artwork.h"

/* One edge of a stroke: how long it is, and from where to where it lies across. */
typedef struct banner_stroke {
    double length_mm, from_mm, to_mm;
} banner_stroke;
typedef ZC_VEC(banner_stroke) banner_strokes;

/* The level and the upright strokes of all texts of a page that are at least `least_mm` long; the lists are
 * yours to free in any case. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status banner_strokes_find(zc_fonts *fonts, const zc_scene *scene, int page, double least_mm,
                                         banner_strokes *level, banner_strokes *upright);
/* How much of them lies within 5 mm of a seam; a sheet_seam_judge. */
double banner_strokes_harm(const void *strokes, double at_mm);
#endif
