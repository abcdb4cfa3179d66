#include "scene/pages.h"

#include <assert.h>
#include <string.h>

zc_scene *scene_make(void)
{
    zc_scene *scene = mem_take(sizeof *scene);
    if (!scene)
        return NULL;
    scene->line_times = 1;
    scene->arena = arena_make();
    if (!scene->arena) {
        zc_scene_free(scene);
        return NULL;
    }
    return scene;
}

void scene_blank(zc_scene *scene)
{
    for (int at = 0; at < scene->pages.count; at++)
        vec_free(&scene->pages.at[at].shapes);
    vec_free(&scene->pages);
    vec_free(&scene->outlines);
}

void zc_scene_free(zc_scene *scene)
{
    if (!scene)
        return;
    scene_blank(scene);
    vec_free(&scene->pictures);
    vec_free(&scene->steps);
    arena_free(scene->arena);
    mem_free(scene);
}

void scene_fail(zc_scene *scene) { scene->failed = true; }

zc_status scene_finish(zc_scene *scene)
{
    assert(scene->failed || scene->open_groups == 0);
    vec_free(&scene->steps);
    return scene->failed ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- what is kept is copied ---- */

static const char *kept(zc_scene *scene, const char *text)
{
    const char *copy = text && !scene->failed ? arena_text(scene->arena, text) : NULL;
    if (text && !copy)
        scene->failed = true;
    return copy;
}

static void add(zc_scene *scene, scene_shape shape)
{
    assert(scene->failed || scene->pages.count > 0);
    if (scene->failed)
        return;
    kept_page *last = &scene->pages.at[scene->pages.count - 1];
    shape.paint.stroke_mm *= scene->line_times;
    if (!vec_push(&last->shapes, shape))
        scene->failed = true;
}

/* ---- the scene and its pages ---- */

void scene_title(zc_scene *scene, const char *title, const char *lang)
{
    scene->title = kept(scene, title);
    scene->lang = kept(scene, lang);
}

void scene_subject(zc_scene *scene, const char *subject) { scene->subject = kept(scene, subject); }

void scene_line_weight(zc_scene *scene, double times) { scene->line_times = times; }

void scene_page(zc_scene *scene, double width_mm, double height_mm)
{
    if (scene->failed)
        return;
    assert(scene->open_groups == 0);
    const kept_page fresh = { .view = { .width_mm = width_mm, .height_mm = height_mm } };
    if (!vec_push(&scene->pages, fresh))
        scene->failed = true;
}

void scene_page_trim(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm,
                     double bleed_mm)
{
    if (scene->failed)
        return;
    scene_page_view *view = &scene->pages.at[scene->pages.count - 1].view;
    view->has_trim = true;
    view->trim_x_mm = x_mm;
    view->trim_y_mm = y_mm;
    view->trim_width_mm = width_mm;
    view->trim_height_mm = height_mm;
    view->bleed_mm = bleed_mm;
}

void scene_page_pixels(zc_scene *scene, int width_px, int height_px)
{
    if (scene->failed)
        return;
    scene_page_view *view = &scene->pages.at[scene->pages.count - 1].view;
    view->width_px = width_px;
    view->height_px = height_px;
}

void scene_outline(zc_scene *scene, int level, const char *text)
{
    scene_outline_to(scene, scene->pages.count - 1, level, text);
}

void scene_outline_to(zc_scene *scene, int page, int level, const char *text)
{
    const scene_outline_entry entry = { .text = kept(scene, text), .level = level, .page = page };
    if (!scene->failed && !vec_push(&scene->outlines, entry))
        scene->failed = true;
}

/* ---- groups ---- */

void scene_group(zc_scene *scene, scene_group_look look)
{
    look.klass = kept(scene, look.klass);
    look.seat = kept(scene, look.seat);
    look.name = kept(scene, look.name);
    look.title = kept(scene, look.title);
    scene->open_groups++;
    add(scene, (scene_shape){ .kind = SCENE_GROUP, .group = look });
}

void scene_group_end(zc_scene *scene)
{
    assert(scene->open_groups > 0);
    scene->open_groups--;
    add(scene, (scene_shape){ .kind = SCENE_GROUP_END });
}

/* ---- shapes ---- */

void scene_rect(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm,
                double radius_mm, scene_paint paint)
{
    add(scene, (scene_shape){ .kind = SCENE_RECT,
                              .x_mm = x_mm,
                              .y_mm = y_mm,
                              .width_mm = width_mm,
                              .height_mm = height_mm,
                              .radius_mm = radius_mm,
                              .paint = paint });
}

void scene_circle(zc_scene *scene, double x_mm, double y_mm, double radius_mm, scene_paint paint)
{
    add(scene,
        (scene_shape){
            .kind = SCENE_CIRCLE, .x_mm = x_mm, .y_mm = y_mm, .radius_mm = radius_mm, .paint = paint });
}

void scene_line(zc_scene *scene, double x1_mm, double y1_mm, double x2_mm, double y2_mm, scene_paint paint)
{
    add(scene, (scene_shape){ .kind = SCENE_SEGMENT,
                              .x_mm = x1_mm,
                              .y_mm = y1_mm,
                              .width_mm = x2_mm,
                              .height_mm = y2_mm,
                              .paint = paint });
}

/* ---- paths ---- */

static void step(zc_scene *scene, scene_step next)
{
    if (!scene->failed && !vec_push(&scene->steps, next))
        scene->failed = true;
}

void scene_path_begin(zc_scene *scene) { scene->steps.count = 0; }

void scene_move_to(zc_scene *scene, double x_mm, double y_mm)
{
    step(scene, (scene_step){ SCENE_MOVE, { x_mm }, { y_mm } });
}

void scene_line_to(zc_scene *scene, double x_mm, double y_mm)
{
    step(scene, (scene_step){ SCENE_LINE, { x_mm }, { y_mm } });
}

void scene_quad_to(zc_scene *scene, double cx_mm, double cy_mm, double x_mm, double y_mm)
{
    step(scene, (scene_step){ SCENE_QUAD, { cx_mm, x_mm }, { cy_mm, y_mm } });
}

void scene_cubic_to(zc_scene *scene, double c1x_mm, double c1y_mm, double c2x_mm, double c2y_mm, double x_mm,
                    double y_mm)
{
    step(scene, (scene_step){ SCENE_CUBIC, { c1x_mm, c2x_mm, x_mm }, { c1y_mm, c2y_mm, y_mm } });
}

void scene_close(zc_scene *scene) { step(scene, (scene_step){ .op = SCENE_CLOSE }); }

void scene_path_end(zc_scene *scene, scene_paint paint)
{
    const int count = scene->steps.count;
    if (scene->failed || count == 0)
        return;
    scene_step *steps = vec_copy(scene->arena, scene->steps.at, count, sizeof *steps);
    if (!steps)
        scene->failed = true;
    scene->steps.count = 0;
    add(scene, (scene_shape){ .kind = SCENE_PATH, .steps = steps, .step_count = count, .paint = paint });
}

/* ---- text and pictures ---- */

void scene_text(zc_scene *scene, double x_mm, double y_mm, const text_setting *setting, scene_color color,
                const char *klass)
{
    if (scene->failed || setting->count == 0)
        return;
    text_setting copy = *setting;
    text_piece *pieces = vec_copy(scene->arena, setting->pieces, setting->count, sizeof *pieces);
    if (!pieces)
        scene->failed = true;
    for (int at = 0; at < setting->count && !scene->failed; at++)
        pieces[at].text = kept(scene, setting->pieces[at].text);
    copy.pieces = pieces;
    copy.string = kept(scene, setting->string);
    add(scene, (scene_shape){ .kind = SCENE_TEXT,
                              .x_mm = x_mm,
                              .y_mm = y_mm,
                              .text = copy,
                              .color = color,
                              .klass = kept(scene, klass) });
}

void scene_words(zc_scene *scene, zc_fonts *fonts, double x_mm, double y_mm, const char *text,
                 const text_style *style, text_anchor anchor, scene_color color, const char *klass)
{
    zc_arena *scratch = scene->failed ? NULL : arena_make();
    text_setting setting;
    if (scratch && text_set_line(fonts, scratch, text, style, anchor, &setting) == ZC_OK)
        scene_text(scene, x_mm, y_mm, &setting, color, klass);
    else
        scene->failed = true;
    arena_free(scratch);
}

/* An emblem on every page is kept, checked and drawn as one. */
static zc_bytes kept_picture(zc_scene *scene, zc_bytes svg)
{
    for (int at = 0; at < scene->pictures.count; at++) {
        const zc_bytes known = scene->pictures.at[at];
        if (known.length == svg.length && memcmp(known.at, svg.at, svg.length) == 0)
            return known;
    }
    const zc_bytes copy = { arena_text_n(scene->arena, svg.at, svg.length), svg.length };
    if (!copy.at || !vec_push(&scene->pictures, copy))
        scene->failed = true;
    return copy;
}

void scene_picture(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm, zc_bytes svg)
{
    if (scene->failed)
        return;
    add(scene, (scene_shape){ .kind = SCENE_PICTURE,
                              .x_mm = x_mm,
                              .y_mm = y_mm,
                              .width_mm = width_mm,
                              .height_mm = height_mm,
                              .picture = kept_picture(scene, svg) });
}

void scene_photo(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm, zc_bytes photo,
                 scene_origin origin)
{
    if (scene->failed)
        return;
    add(scene, (scene_shape){ .kind = SCENE_PHOTO,
                              .x_mm = x_mm,
                              .y_mm = y_mm,
                              .width_mm = width_mm,
                              .height_mm = height_mm,
                              .picture = kept_picture(scene, photo),
                              .origin = origin });
}
