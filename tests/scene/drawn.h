/* A scene with every kind of shape. */
#ifndef TESTS_SCENE_DRAWN_H
#define TESTS_SCENE_DRAWN_H

#include "scene/scene.h"

#include <string.h>

static const char drawn_emblem[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><circle "
                                   "cx=\"5\" cy=\"5\" r=\"4\"/></svg>";

static inline void drawn_path(zc_scene *scene)
{
    scene_path_begin(scene);
    scene_move_to(scene, 10, 10);
    scene_line_to(scene, 20, 10);
    scene_quad_to(scene, 25, 15, 20, 20);
    scene_cubic_to(scene, 18, 22, 12, 22, 10, 20);
    scene_close(scene);
    scene_path_end(scene, (scene_paint){ .fill = SCENE_RGB(0xF7C98B),
                                         .stroke = SCENE_RGB(0x8A4B00),
                                         .stroke_mm = 0.7,
                                         .hatch = SCENE_HATCH_SLASH,
                                         .hatch_color = SCENE_RGB(0xB37A34) });
}

/* Pages 0 and 1; NULL only without memory for the scene itself. */
static inline zc_scene *drawn_make(zc_fonts *of)
{
    const zc_bytes emblem = { drawn_emblem, strlen(drawn_emblem) };
    const scene_paint line = { .stroke = SCENE_RGB(0), .stroke_mm = 0.25, .dash_mm = 1, .gap_mm = 0.7 };
    const text_style kai = { TEXT_KAI, 700, 20, 0.5, 0.9 };
    zc_scene *scene = scene_make();
    if (!scene)
        return NULL;
    scene_title(scene, "座次图 <draft> & \"more\"", "zh-CN");
    scene_subject(scene, "第3稿");
    scene_page(scene, 100, 80);
    scene_outline(scene, 0, "主席台");
    scene_group(scene, (scene_group_look){ .x_mm = 50,
                                           .y_mm = 40,
                                           .turn_deg = 4.6,
                                           .klass = "seat",
                                           .seat = "A-1-1",
                                           .name = "王宏",
                                           .title = "A-1-1 王宏" });
    scene_rect(scene, -10, -10, 20, 15, 1, (scene_paint){ .fill = SCENE_RGB(0xFFFFFF) });
    scene_words(scene, of, 0, 0, "阿卜杜拉·买买提江", &kai, TEXT_MIDDLE, SCENE_RGB(0x1A1A1A), "name");
    scene_group_end(scene);
    scene_circle(scene, 20, 50, 5, line);
    scene_line(scene, 0, 60, 100, 60, line);
    drawn_path(scene);
    scene_picture(scene, 70, 10, 20, 10, emblem);
    scene_page(scene, 225, 320);
    scene_page_trim(scene, 7.5, 11.5, 210, 297, 3);
    scene_outline(scene, 1, "第1排");
    scene_picture(scene, 70, 10, 20, 10, emblem);
    return scene;
}
#endif
