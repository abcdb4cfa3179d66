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

/* Frees the scene; NULL is allowed. */
ZC_API void zc_scene_free(zc_scene *scene);

/* How many pages it has. */
ZC_API int zc_scene_pages(const zc_scene *scene);

/* The size of a page, from 0. */
ZC_API void zc_scene_page_size(const zc_scene *scene, int page, double *width_mm, double *height_mm);

#ifdef __cplusplus
}
#endif
#endif
