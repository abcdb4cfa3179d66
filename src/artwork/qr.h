/* artwork/qr.h: QR codes, as one path of squares. */
#ifndef ARTWORK_QR_H
#define ARTWORK_QR_H

#include "scene/scene.h"

/* A code's squares, in an arena. */
typedef struct artwork_qr {
    int side; /* squares; without the quiet zone */
    const bool *dark;
} artwork_qr;

enum { ARTWORK_QR_QUIET = 4 }; /* light squares that must stay free on every side */

/* The code of `content`, error correction level M.
 * Returns ZC_OK, ZC_BAD_INPUT (empty, or too long for a code: over 2,331 bytes), ZC_NO_MEMORY */
ZC_CHECKED zc_status artwork_qr_make(zc_arena *arena, const char *content, artwork_qr *out);
/* How large its squares come out; below 0.4 mm many telephones cannot read them. */
double artwork_qr_square_mm(const artwork_qr *code, double size_mm);
/* The code with its quiet zone in a white box of size_mm, its top left corner at (x, y). ZC_NO_MEMORY */
ZC_CHECKED zc_status artwork_qr_draw(zc_scene *scene, const artwork_qr *code, double x_mm, double y_mm,
                                     double size_mm);
#endif
