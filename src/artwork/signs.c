/* Table signs, row signs and zone signs on their sheets. */
#include "artwork/signs.h"
#include "artwork/problems.h"

static const char usual_stock[] = "sign-a5";
static const double cut_mm = 8;

/* ---- the settings ---- */

static zc_status read_settings(sign_set *set, int *kind)
{
    const zc_artwork_job *job = set->chart.job;
    const char *theme = artwork_setting(job, "theme"), *word = artwork_setting(job, "stock");
    const zc_status of = artwork_setting_choice(job, "of", SIGN_KINDS, kind, set->chart.diags);
    const zc_status colors = artwork_theme_read(job->data, theme ? theme : "formal",
                                                artwork_setting_place(job, "theme"), set->chart.arena,
                                                &set->chart.theme, set->chart.diags);
    const zc_status stock = sheet_stock_find(job->data, word ? word : usual_stock,
                                             &(sheet_wish){ .faces = 1 }, artwork_setting_place(job, "stock"),
                                             set->chart.arena, &set->stock, set->chart.diags);
    if (!artwork_setting(job, "of"))
        *kind = -1;
    return worse_of(worse_of(of, colors), stock);
}

zc_status signs_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    sign_set set = { .chart = { .job = job, .arena = arena, .diags = diags } };
    int kind;
    (void)style;
    return read_settings(&set, &kind);
}

/* ---- which signs ---- */

static zc_status (*const makers[])(sign_set *set) = {
    [SIGN_TABLES] = signs_of_tables, [SIGN_ROWS] = signs_of_rows, [SIGN_ZONES] = signs_of_zones
};

/* What the meeting has: tables; else rows. */
static sign_kind usual_kind(const zc_artwork_job *job)
{
    return job->layout->tables > 0 ? SIGN_TABLES : SIGN_ROWS;
}

static zc_status make_signs(sign_set *set, int kind)
{
    const zc_status status = makers[kind](set);
    if (status)
        return status;
    if (set->count > 0)
        return ZC_OK;
    diag_add(set->chart.diags, &artwork_no_signs, artwork_setting_place(set->chart.job, "of"),
             artwork_setting(set->chart.job, "of"));
    return ZC_BAD_INPUT;
}

/* ---- sheets ---- */

static zc_status draw_one(const sign_set *set, int at, const sheet_stock *cell, zc_scene *scene)
{
    const double wide = cell->trim_width_mm / SIGN_WIDTH_MM, high = cell->trim_height_mm / SIGN_HEIGHT_MM;
    const double scale = wide < high ? wide : high;
    scene_group(scene, (scene_group_look){
                           .x_mm = cell->trim_x_mm + (cell->trim_width_mm - scale * SIGN_WIDTH_MM) / 2,
                           .y_mm = cell->trim_y_mm + (cell->trim_height_mm - scale * SIGN_HEIGHT_MM) / 2,
                           .scale = scale,
                           .klass = "sign",
                           .title = set->signs[at].title });
    const zc_status status = sign_draw(set, &set->signs[at], scene);
    scene_group_end(scene);
    return status;
}

/* Where sheets without margins are cut across: ticks at both edges. */
static void draw_cuts(const sheet_stock *stock, zc_scene *scene)
{
    const scene_paint paint = { .stroke = SCENE_RGB(0x1A1A1A), .stroke_mm = 0.25 };
    const double width_mm = stock->sheet_width_mm;
    for (int row = 1; !stock->crop_marks && row < stock->rows; row++) {
        const double y_mm = sheet_cell_at(stock, row * stock->columns, false).trim_y_mm;
        scene_line(scene, 0, y_mm, cut_mm, y_mm, paint);
        scene_line(scene, width_mm - cut_mm, y_mm, width_mm, y_mm, paint);
    }
}

static zc_status draw_sheet(const sign_set *set, int sheet, zc_scene *scene)
{
    zc_status status = ZC_OK;
    scene_page(scene, set->stock.sheet_width_mm, set->stock.sheet_height_mm);
    for (int position = 0; position < sheet_cells(&set->stock) && !status; position++) {
        const int at = sheet_card_at(&set->stock, set->count, sheet, position);
        const sheet_stock cell = sheet_cell_at(&set->stock, position, false);
        if (at >= 0)
            status = draw_one(set, at, &cell, scene);
    }
    sheet_marks(scene, set->chart.job->fonts, &set->stock);
    draw_cuts(&set->stock, scene);
    return status;
}

static zc_status draw_sheets(const sign_set *set, zc_scene *scene)
{
    const int sheets = sheet_count(&set->stock, set->count);
    zc_status status = ZC_OK;
    for (int sheet = 0; sheet < sheets && !status; sheet++)
        status = draw_sheet(set, sheet, scene);
    for (int at = 0; at < set->count; at++)
        scene_outline_to(scene, at % sheets, 0, set->signs[at].title);
    return status;
}

zc_status signs_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    sign_set set = { .chart = { .job = job, .arena = arena, .scene = scene, .diags = diags } };
    int kind;
    zc_status status = read_settings(&set, &kind);
    if (!status)
        status = chart_gather(&set.chart);
    if (!status)
        status = make_signs(&set, kind < 0 ? usual_kind(job) : (sign_kind)kind);
    if (status)
        return status;
    const char *kind_word = artwork_word(job->occasion, "桌牌、排牌", "Signs"), *of = artwork_title(job),
               *title = *of ? arena_format(arena, "%s　%s", of, kind_word) : kind_word;
    if (!title)
        return ZC_NO_MEMORY;
    scene_title(scene, title, artwork_word(job->occasion, "zh-CN", "en"));
    status = draw_sheets(&set, scene);
    return status ? status : set.chart.no_memory ? ZC_NO_MEMORY : ZC_OK;
}
