/* A wall chart on office sheets: drawn whole, then cut: looks.md, section 8. */
#include "artwork/artwork.h"

static const double sketch_least_mm = 3, rounding_mm = 0.01;

static zc_status read_paper(const zc_artwork_job *job, const sheet_paper **paper, zc_diags *diags)
{
    static const char words[] = "a3 a4";
    int choice;
    const zc_status status = artwork_setting_choice(job, "tile", words, &choice, diags);

    *paper = artwork_setting(job, "tile") ? sheet_paper_find(choice == 1 ? "a4" : "a3") : NULL;
    return status;
}

zc_status chart_tiles_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                            zc_diags *diags)
{
    const sheet_paper *paper;
    const zc_status own = read_paper(job, &paper, diags);
    const zc_status chart = chart_check(job, style, arena, diags);

    return own > chart ? own : chart;
}

/* ---- a page ---- */

static bool is_within_paper(const sheet_paper *paper, double width_mm, double height_mm)
{
    const double longer = width_mm > height_mm ? width_mm : height_mm,
                 shorter = width_mm > height_mm ? height_mm : width_mm;
    return longer <= paper->height_mm + rounding_mm && shorter <= paper->width_mm + rounding_mm;
}

static void copy_whole(const zc_artwork_job *job, const zc_scene *whole, int page, zc_scene *scene)
{
    const scene_page_view view = scene_page_at(whole, page);

    scene_page(scene, view.width_mm, view.height_mm);
    for (int at = 0; at < scene_outlines(whole); at++)
        if (scene_outline_at(whole, at).page == page)
            scene_outline(scene, scene_outline_at(whole, at).level, scene_outline_at(whole, at).text);
    scene_copy_page(scene, job->fonts, &(scene_copy){ .from = whole, .page = page });
}

static const char *tile_title(const zc_artwork_job *job, const zc_scene *whole, int page, zc_arena *arena)
{
    const char *draft = artwork_draft_words(job->occasion, arena), *title = scene_title_of(whole);
    const bool is_one = zc_scene_pages(whole) == 1;

    if (!draft)
        return NULL;
    if (job->occasion->lang == ZC_LANG_EN)
        return is_one ? arena_format(arena, "%s  %s", title, draft)
                      : arena_format(arena, "%s, page %d  %s", title, page + 1, draft);
    return is_one ? arena_format(arena, "%s　%s", title, draft)
                  : arena_format(arena, "%s　第%d页　%s", title, page + 1, draft);
}

/* ---- seams run between names where they can ---- */

typedef struct cut_texts {
    const scene_boxes *boxes;
    bool across; /* an upright seam; else a level one */
} cut_texts;

/* How many pieces of text a seam cuts. */
static double texts_cut(const void *with, double at_mm)
{
    const cut_texts *texts = with;
    int cut = 0;

    for (int at = 0; at < texts->boxes->count; at++) {
        const scene_box *box = &texts->boxes->at[at];
        const double from_mm = texts->across ? box->x_mm : box->y_mm;
        cut += from_mm < at_mm && from_mm + (texts->across ? box->width_mm : box->height_mm) > at_mm;
    }
    return cut;
}

static int seams_between(zc_arena *arena, const scene_boxes *boxes, bool across, double length_mm,
                         const sheet_tile_room *room, const double **seams)
{
    const cut_texts texts = { boxes, across };
    const sheet_seam_judge judge = { texts_cut, &texts };

    return sheet_seams(arena, length_mm, across ? room->width_mm : room->height_mm,
                       across ? room->limit_width_mm : room->limit_height_mm, &judge, seams);
}

static zc_status grid_of(const zc_artwork_job *job, const sheet_paper *paper, const zc_scene *whole, int page,
                         zc_arena *arena, sheet_tiling *out)
{
    const scene_page_view view = scene_page_at(whole, page);
    const sheet_tile_room room = sheet_room_of(paper);
    scene_boxes boxes = { 0 };
    const double *xs, *ys;
    int columns = -1, rows = -1;

    if (scene_text_boxes(whole, job->fonts, page, &boxes)) {
        columns = seams_between(arena, &boxes, true, view.width_mm, &room, &xs);
        rows = seams_between(arena, &boxes, false, view.height_mm, &room, &ys);
    }
    vec_free(&boxes);
    return columns > 0 && rows > 0 ? sheet_grid(arena, paper, xs, columns, ys, rows, out) : ZC_NO_MEMORY;
}

static zc_status cut_page(const zc_artwork_job *job, const sheet_paper *paper, const zc_scene *whole,
                          int page, zc_arena *arena, zc_scene *scene)
{
    sheet_tiling tiling;
    const sheet_tile_look look = { .title = tile_title(job, whole, page, arena),
                                   .hatch = SCENE_RGB(0xC8C8C8),
                                   .cut = SCENE_RGB(0x767676),
                                   .plate = SCENE_RGB(0x4A4A4A),
                                   .grid = SCENE_RGB(0x767676),
                                   .sketch_least_mm = sketch_least_mm };

    if (!look.title || grid_of(job, paper, whole, page, arena, &tiling))
        return ZC_NO_MEMORY;
    sheet_tiles_draw(scene, job->fonts, &tiling, whole, page, &look);
    return ZC_OK;
}

/* ---- all pages ---- */

static zc_status cut_pages(const zc_artwork_job *job, const sheet_paper *paper, const zc_scene *whole,
                           zc_arena *arena, zc_scene *scene)
{
    zc_status status = ZC_OK;

    scene_title(scene, scene_title_of(whole), scene_lang_of(whole));
    scene_subject(scene, scene_subject_of(whole));
    for (int page = 0; page < zc_scene_pages(whole) && !status; page++) {
        const scene_page_view view = scene_page_at(whole, page);
        if (is_within_paper(paper, view.width_mm, view.height_mm))
            copy_whole(job, whole, page, scene);
        else
            status = cut_page(job, paper, whole, page, arena, scene);
    }
    return status;
}

zc_status chart_tiles_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    const sheet_paper *paper;
    zc_status status = read_paper(job, &paper, diags);
    if (status || !paper)
        return status ? status : chart_draw(job, arena, scene, diags);
    zc_scene *whole = scene_make();
    status = whole ? chart_draw(job, arena, whole, diags) : ZC_NO_MEMORY;
    if (!status)
        status = scene_finish(whole);
    if (!status)
        status = cut_pages(job, paper, whole, arena, scene);
    zc_scene_free(whole);
    return status;
}
