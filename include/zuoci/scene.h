/* zuoci/scene.h: a drawing that no device has seen yet: pages of shapes and set text.
 * Memory   a zc_scene owns all that is in it; free it once with zc_scene_free() */
#ifndef ZUOCI_SCENE_H
#define ZUOCI_SCENE_H

#include <zuoci/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Pages of shapes. */
typedef struct zc_scene zc_scene;

/* What a printer that shifts or scales needs; all zero: nothing.
 * offset_x_mm, offset_y_mm  the drawing moves so far to the right and down on the paper
 * scale  it grows by this factor about the middle of the sheet; 0: 1 */
typedef struct zc_correction {
    double offset_x_mm, offset_y_mm;
    double scale;
} zc_correction;

/* Frees the scene; NULL is allowed. */
ZC_API void zc_scene_free(zc_scene *scene);

/* How many pages it has. */
ZC_API int zc_scene_pages(const zc_scene *scene);

/* The size of a page, from 0. */
ZC_API void zc_scene_page_size(const zc_scene *scene, int page, double *width_mm, double *height_mm);

/* Corrects the drawing of all pages, and their trim and bleed boxes with it; their size stays. The last call
 * counts. */
ZC_API void zc_scene_correct(zc_scene *scene, const zc_correction *correction);

#ifdef __cplusplus
}
#endif
#endif
