/* scene/pages.h: how a scene keeps its pages. */
#ifndef SCENE_PAGES_H
#define SCENE_PAGES_H

#include "scene/scene.h"

typedef struct kept_page {
    scene_page_view view; /* without its shapes, which the vec has */
    ZC_VEC(scene_shape) shapes;
} kept_page;

struct zc_scene {
    zc_arena *arena; /* texts, settings, steps, pictures */
    ZC_VEC(kept_page) pages;
    ZC_VEC(scene_outline_entry) outlines;
    ZC_VEC(zc_bytes) pictures; /* each that differs, once: in the arena */
    ZC_VEC(scene_step) steps;  /* of the path in the making */
    const char *title, *subject, *lang;
    zc_correction correction; /* of the printer */
    double line_times;        /* strokes are so many times as wide as asked for */
    int open_groups;
    bool failed;
};
#endif
