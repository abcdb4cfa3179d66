#include "scene/pages.h"

#include <math.h>

static const double body_middle_em = BODY_ASCENT_EM - 0.5, least_pt = 5;

void scene_said(zc_scene *scene, zc_fonts *fonts, double x_mm, double y_mm, double width_mm,
                const text_setting *setting)
{
    text_style style = { .role = setting->role, .weight = setting->weight, .size_pt = setting->size_pt };
    const double whole_mm = text_measure(fonts, setting->string, &style).advance_mm;

    if (whole_mm > width_mm)
        style.size_pt = fmax(style.size_pt * width_mm / whole_mm, fmin(style.size_pt, least_pt));
    scene_words(scene, fonts, x_mm, y_mm + body_middle_em * mm_of_pt(style.size_pt), setting->string, &style,
                TEXT_MIDDLE, SCENE_NONE, "said");
}
