#include "scene/pages.h"

static void move_to(void *scene, double x_mm, double y_mm) { scene_move_to(scene, x_mm, y_mm); }

static void line_to(void *scene, double x_mm, double y_mm) { scene_line_to(scene, x_mm, y_mm); }

static void quad_to(void *scene, double cx_mm, double cy_mm, double x_mm, double y_mm)
{
    scene_quad_to(scene, cx_mm, cy_mm, x_mm, y_mm);
}

static void cubic_to(void *scene, const double x_mm[3], const double y_mm[3])
{
    scene_cubic_to(scene, x_mm[0], y_mm[0], x_mm[1], y_mm[1], x_mm[2], y_mm[2]);
}

static void close_path(void *scene) { scene_close(scene); }

void scene_outlined(zc_scene *scene, zc_fonts *fonts, double x_mm, double y_mm, const text_setting *setting,
                    scene_color color)
{
    const text_pen pen = { move_to, line_to, quad_to, cubic_to, close_path, scene };

    for (int at = 0; at < setting->count && !scene->failed; at++) {
        text_piece piece = setting->pieces[at];
        piece.x_mm += x_mm;
        piece.y_mm += y_mm;
        scene_path_begin(scene);
        if (text_piece_outline(fonts, setting, &piece, &pen))
            scene->failed = true;
        scene_path_end(scene, (scene_paint){ .fill = color, .winding = true });
    }
}
