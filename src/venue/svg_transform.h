/* venue/svg_transform.h: where the coordinates of a drawing's element lie in the whole of it. */
#ifndef VENUE_SVG_TRANSFORM_H
#define VENUE_SVG_TRANSFORM_H

#include "base/base.h"

/* x' = a x + c y + e, y' = b x + d y + f */
typedef struct svg_matrix {
    double a, b, c, d, e, f;
} svg_matrix;

typedef struct svg_point {
    double x, y;
} svg_point;

static const svg_matrix svg_identity = { 1, 0, 0, 1, 0, 0 };

/* A transform attribute; false if it cannot be read: then *out is the identity. */
bool svg_transform_read(const char *text, svg_matrix *out);
/* First `inner`, then `outer`. */
svg_matrix svg_joined(svg_matrix outer, svg_matrix inner);
svg_point svg_applied(svg_matrix matrix, svg_point point);
#endif
