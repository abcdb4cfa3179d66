/* Banners: the whole one at its true size, its proof, its tiles. */
#include "artwork/banner_sheet.h"

/* The words may come from the roster's title row: they are for later. */
zc_status banner_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    banner_sheet sheet;

    (void)style;
    return banner_sheet_read(job, BANNER_WHOLE, arena, &sheet, diags);
}

static zc_status draw_title(const banner_sheet *sheet, zc_scene *scene)
{
    static const char *const forms[][2] = { [BANNER_WHOLE] = { "", "" },
                                            [BANNER_PROOF] = { "校样", ", proof" },
                                            [BANNER_TILES] = { "拼版", ", tiles" } };
    const bool is_english = sheet->job->occasion->lang == ZC_LANG_EN;
    char width[32], height[32];
    number_write(sheet->size.width_mm, 0, width);
    number_write(sheet->size.height_mm, 0, height);
    const char *title = arena_format(sheet->arena, "%s　%s%s %s×%s mm", sheet->parts[0],
                                     is_english ? sheet->kind.name_en : sheet->kind.name_zh,
                                     forms[sheet->form][is_english], width, height);
    if (!title)
        return ZC_NO_MEMORY;
    scene_title(scene, title, is_english ? "en" : "zh-CN");
    if (sheet->form == BANNER_PROOF)
        scene_subject(scene, "1:10");
    return ZC_OK;
}

/* ---- one banner after the other ---- */

static zc_status draw_in_form(const banner_sheet *sheet, const banner_words *words, zc_scene *scene,
                              zc_diags *diags)
{
    zc_scene *whole = scene_make();
    zc_status status = whole ? banner_page(sheet, words, whole) : ZC_NO_MEMORY;

    if (!status)
        status = scene_finish(whole);
    if (!status)
        status = sheet->form == BANNER_PROOF ? banner_proof_page(sheet, words, whole, 0, scene)
                                             : banner_tile_pages(sheet, words, whole, 0, scene, diags);
    zc_scene_free(whole);
    return status;
}

static zc_status draw_all(const banner_sheet *sheet, zc_scene *scene, zc_diags *diags)
{
    const int step = sheet->kind.each_page ? 1 : sheet->part_count;
    zc_status worst = ZC_OK;

    for (int first = 0; first < sheet->part_count; first += step) {
        banner_words words;
        zc_status status = banner_words_set(sheet, first, step, &words, diags);
        if (!status)
            status = sheet->form == BANNER_WHOLE ? banner_page(sheet, &words, scene)
                                                 : draw_in_form(sheet, &words, scene, diags);
        worst = worse_of(worst, status);
    }
    return worst;
}

static zc_status draw_form(const zc_artwork_job *job, banner_form form, zc_arena *arena, zc_scene *scene,
                           zc_diags *diags)
{
    banner_sheet sheet;
    zc_status status = banner_sheet_read(job, form, arena, &sheet, diags);

    if (!status)
        status = banner_text_read(&sheet, diags);
    if (!status)
        status = draw_title(&sheet, scene);
    return status ? status : draw_all(&sheet, scene, diags);
}

zc_status banner_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return draw_form(job, BANNER_WHOLE, arena, scene, diags);
}

zc_status proof_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return draw_form(job, BANNER_PROOF, arena, scene, diags);
}

zc_status tiles_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return draw_form(job, BANNER_TILES, arena, scene, diags);
}
