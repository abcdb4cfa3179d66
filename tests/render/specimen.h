/* The names of the specimen at six seat sizes, as a scene. */
#ifndef TESTS_RENDER_SPECIMEN_H
#define TESTS_RENDER_SPECIMEN_H

#include "scene/scene.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const specimen_names[] = {
    "王宏", "周启元", "欧阳明远", "阿依努尔·买买提", "阿卜杜拉·买买提江", "Elena Petrova"
};
static const text_box specimen_seats[] = { { 40, 16 },     { 24, 12 },  { 16, 11 },
                                           { 11.1, 10.3 }, { 9, 10.3 }, { 7, 18 } };
static const double specimen_x_mm[] = { 58, 103, 140, 170, 196.5, 221 };

enum { SPECIMEN_NAMES = 6, SPECIMEN_SEATS = 6 };
static const double mm_of_two_points = 2.293 / MM_PER_PT; /* captions: 6.5 pt */

static void specimen_words(zc_scene *scene, zc_fonts *of, double x, double y, const char *text,
                           text_style style, text_anchor anchor)
{
    scene_words(scene, of, x, y, text, &style, anchor, SCENE_RGB(0x1A1A1A), NULL);
}

static const char *specimen_caption(zc_arena *arena, const text_setting *setting)
{
    char size[32], percent[32];
    number_write(setting->size_pt, 1, size);
    number_write(setting->condense * 100, 0, percent);
    return arena_format(arena, "%s磅 %s%%%s%s", size, percent, setting->lines == 2 ? " 折行" : "",
                        setting->vertical                  ? " 竖排"
                        : setting->pieces[0].turn_deg != 0 ? " 转90°"
                                                           : "");
}

static void specimen_seat(zc_scene *scene, zc_fonts *of, zc_arena *arena, int name, int seat)
{
    const text_box box = specimen_seats[seat];
    const double x = specimen_x_mm[seat], y = 56.5 + 23 * name;
    text_setting setting;
    text_fit_result result;
    if (text_fit_name(of, arena, specimen_names[name], box, &text_fit_seat, &setting, &result))
        abort();
    const char *id = arena_format(arena, "A-%d-%d", name + 1, seat + 1);
    const bool warned = result != TEXT_FIT_FULL;
    scene_group(scene, (scene_group_look){ .x_mm = x,
                                           .y_mm = y,
                                           .klass = "seat",
                                           .seat = id,
                                           .name = specimen_names[name],
                                           .title = arena_format(arena, "%s %s", id, specimen_names[name]) });
    scene_rect(scene, -box.width_mm / 2, -box.height_mm / 2, box.width_mm, box.height_mm, 1,
               (scene_paint){ .fill = SCENE_RGB(0xFFFFFF),
                              .stroke = SCENE_RGB(warned ? 0xB5121B : 0x0B5C8A),
                              .stroke_mm = warned ? 0.5 : 0.25,
                              .dash_mm = warned ? 1 : 0,
                              .gap_mm = 0.7 });
    scene_text(scene, 0, 0, &setting, SCENE_RGB(0x1A1A1A), "name");
    scene_group_end(scene);
    specimen_words(scene, of, x, y + 12, specimen_caption(arena, &setting),
                   (text_style){ TEXT_HEI, 400, mm_of_two_points, 0, 0 }, TEXT_MIDDLE);
}

static void specimen_hatches(zc_scene *scene)
{
    static const int colors[][2] = { { 0xBFE0F2, 0x0B5C8A }, { 0xF7C98B, 0xB37A34 }, { 0xA6DBC3, 0x3F9277 },
                                     { 0xF6EB9A, 0x9F913A }, { 0xE0B9D4, 0xA0608D }, { 0xB3BFE3, 0x5F6FAE },
                                     { 0xE3E3E3, 0x767676 } };
    for (int hatch = 0; hatch < SCENE_HATCH_COUNT; hatch++)
        scene_rect(scene, 238, 48 + 14 * hatch, 30, 11, 0,
                   (scene_paint){ .fill = SCENE_RGB(colors[hatch][0]),
                                  .stroke = SCENE_RGB(0x1A1A1A),
                                  .stroke_mm = 0.7,
                                  .square = true,
                                  .hatch = (scene_hatch)hatch,
                                  .hatch_color = SCENE_RGB(colors[hatch][1]) });
}

static void specimen_page(zc_scene *scene, zc_fonts *of, zc_arena *arena)
{
    const scene_paint rule = { .stroke = SCENE_RGB(0xB5121B), .stroke_mm = 0.9 };
    scene_page(scene, 297, 210);
    scene_outline(scene, 0, "姓名入座样张");
    specimen_words(scene, of, 148.5, 21.5, "姓名入座样张", (text_style){ TEXT_SONG, 700, 22, 0.5, 0 },
                   TEXT_MIDDLE);
    specimen_words(scene, of, 148.5, 29,
                   "同一规则在不同座宽下的结果　　黑体　最小6磅　不截断、不溢出、不重叠",
                   (text_style){ TEXT_SONG, 500, 10.5, 0, 0 }, TEXT_MIDDLE);
    scene_line(scene, 12, 32.9, 285, 32.9, rule);
    for (int name = 0; name < SPECIMEN_NAMES; name++) {
        specimen_words(scene, of, 12, 58 + 23 * name, specimen_names[name],
                       (text_style){ TEXT_HEI, 700, 8, 0, 0 }, TEXT_START);
        for (int seat = 0; seat < SPECIMEN_SEATS; seat++)
            specimen_seat(scene, of, arena, name, seat);
    }
    specimen_hatches(scene);
}

/* A tent card's face: long, letter-spaced and dotted, the second one turned. */
static void specimen_card(zc_scene *scene, zc_fonts *of, const char *first, const char *second)
{
    const text_style name = { TEXT_KAI, 700, 34 / MM_PER_PT, 2.04, 0 };
    scene_page(scene, 225, 320);
    scene_page_trim(scene, 7.5, 11.5, 210, 297, 3);
    for (int face = 0; face < 2; face++) {
        scene_group(scene, (scene_group_look){
                               .x_mm = face ? 7.5 : 217.5, .y_mm = 110.5, .turn_deg = face ? 0 : 180 });
        specimen_words(scene, of, 105, *second ? 39.28 : 60, first, name, TEXT_MIDDLE);
        if (*second)
            specimen_words(scene, of, 105, 80.365, second, name, TEXT_MIDDLE);
        scene_group_end(scene);
    }
}

static zc_scene *specimen_make(zc_fonts *of)
{
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    scene_title(scene, "姓名入座样张", "zh-CN");
    specimen_page(scene, of, arena);
    specimen_card(scene, of, "阿卜杜拉·", "买买提江");
    specimen_card(scene, of, "王　宏", "");
    if (scene_finish(scene))
        abort();
    arena_free(arena);
    return scene;
}
#endif
