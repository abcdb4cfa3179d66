#include "scene/pages.h"

int zc_scene_pages(const zc_scene *scene) { return scene->pages.count; }

void zc_scene_page_size(const zc_scene *scene, int page, double *width_mm, double *height_mm)
{
    *width_mm = scene->pages.at[page].view.width_mm;
    *height_mm = scene->pages.at[page].view.height_mm;
}

static double scale_of(const zc_scene *scene)
{
    return scene->correction.scale > 0 ? scene->correction.scale : 1;
}

void zc_scene_correct(zc_scene *scene, const zc_correction *correction) { scene->correction = *correction; }

scene_page_view scene_page_at(const zc_scene *scene, int page)
{
    scene_page_view view = scene->pages.at[page].view;
    view.shapes = scene->pages.at[page].shapes.at;
    view.count = scene->pages.at[page].shapes.count;
    view.scale = scale_of(scene);
    view.origin_x_mm = scene->correction.offset_x_mm + view.width_mm * (1 - view.scale) / 2;
    view.origin_y_mm = scene->correction.offset_y_mm + view.height_mm * (1 - view.scale) / 2;
    return view;
}

int scene_outlines(const zc_scene *scene) { return scene->outlines.count; }

scene_outline_entry scene_outline_at(const zc_scene *scene, int at) { return scene->outlines.at[at]; }

const char *scene_title_of(const zc_scene *scene) { return scene->title ? scene->title : ""; }

const char *scene_subject_of(const zc_scene *scene) { return scene->subject ? scene->subject : ""; }

const char *scene_lang_of(const zc_scene *scene) { return scene->lang ? scene->lang : "zh-CN"; }
