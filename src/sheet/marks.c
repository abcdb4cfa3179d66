/* What the cutter and the folder need: looks.md, section 9. */
#include "sheet/sheet.h"

static const double crop_length_mm = 5, crop_free_mm = 1, /* between the bleed's edge and a crop mark */
    edge_mm = 0.3, cross_mm = 1.5,                        /* marks end so far from the sheet's edge */
    tick_mm = 6, edge_tick_mm = 2, name_in_mm = 7.5, name_up_mm = 1.2, slug_up_mm = 5.6,
                    registration_mm = 1.7, registration_arm_mm = 3, registration_down_mm = 7.4,
                    margin_for_words_mm = 9;

static const text_style fold_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6 },
                        slug_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6.5 };

static const scene_paint
    cross_paint = { .stroke = SCENE_RGB(0x767676), .stroke_mm = 0.1 },
    crop_paint = { .stroke = SCENE_RGB(0x1A1A1A), .stroke_mm = 0.2 },
    fold_paint = { .stroke = SCENE_RGB(0xBBBBBB), .stroke_mm = 0.18, .dash_mm = 3, .gap_mm = 2 },
    office_tick_paint = { .stroke = SCENE_RGB(0x333333), .stroke_mm = 0.3 },
    press_tick_paint = { .stroke = SCENE_RGB(0x333333), .stroke_mm = 0.25, .dash_mm = 1.4, .gap_mm = 0.9 };

static double right_of(const sheet_stock *stock) { return stock->trim_x_mm + stock->trim_width_mm; }
static double bottom_of(const sheet_stock *stock) { return stock->trim_y_mm + stock->trim_height_mm; }
static bool is_chinese(const zc_scene *scene) { return text_starts(scene_lang_of(scene), "zh"); }
static double larger_of(double a, double b) { return a > b ? a : b; }
static double smaller_of(double a, double b) { return a < b ? a : b; }

/* ---- crop marks: around all cards, and in the gutters between them ---- */

/* All cards of a sheet, with what lies between. */
typedef struct card_block {
    double left_mm, top_mm, right_mm, bottom_mm;
} card_block;

static card_block block_of(const sheet_stock *stock)
{
    const sheet_stock last = sheet_cell_at(stock, sheet_cells(stock) - 1, false);
    return (card_block){ stock->trim_x_mm, stock->trim_y_mm, right_of(&last), bottom_of(&last) };
}

static void upright_mark(zc_scene *scene, double x_mm, double from_mm, double to_mm)
{
    if (to_mm > from_mm)
        scene_line(scene, x_mm, from_mm, x_mm, to_mm, crop_paint);
}

static void level_mark(zc_scene *scene, double y_mm, double from_mm, double to_mm)
{
    if (to_mm > from_mm)
        scene_line(scene, from_mm, y_mm, to_mm, y_mm, crop_paint);
}

/* One cut from the top of the sheet to its foot. From the trim outward: where a mark begins and where it
 * ends, or the sheet does. */
static void upright_marks(zc_scene *scene, const sheet_stock *stock, const card_block *block, double x_mm)
{
    const double from_mm = stock->bleed_mm + crop_free_mm, to_mm = from_mm + crop_length_mm,
                 last_mm = stock->sheet_height_mm - edge_mm;
    upright_mark(scene, x_mm, larger_of(block->top_mm - to_mm, edge_mm), block->top_mm - from_mm);
    upright_mark(scene, x_mm, block->bottom_mm + from_mm, smaller_of(block->bottom_mm + to_mm, last_mm));
    for (int row = 1; row < stock->rows; row++) {
        const double y_mm = block->top_mm + row * (stock->trim_height_mm + stock->gutter_mm);
        upright_mark(scene, x_mm, y_mm - stock->gutter_mm + stock->bleed_mm, y_mm - stock->bleed_mm);
    }
}

static void level_marks(zc_scene *scene, const sheet_stock *stock, const card_block *block, double y_mm)
{
    const double from_mm = stock->bleed_mm + crop_free_mm, to_mm = from_mm + crop_length_mm,
                 last_mm = stock->sheet_width_mm - edge_mm;
    level_mark(scene, y_mm, larger_of(block->left_mm - to_mm, edge_mm), block->left_mm - from_mm);
    level_mark(scene, y_mm, block->right_mm + from_mm, smaller_of(block->right_mm + to_mm, last_mm));
    for (int column = 1; column < stock->columns; column++) {
        const double x_mm = block->left_mm + column * (stock->trim_width_mm + stock->gutter_mm);
        level_mark(scene, y_mm, x_mm - stock->gutter_mm + stock->bleed_mm, x_mm - stock->bleed_mm);
    }
}

/* Cards without a gutter share their cuts: a fine cross where two of them meet, which the cut takes away. */
static void draw_crosses(zc_scene *scene, const sheet_stock *stock, const card_block *block)
{
    for (int row = 0; row <= stock->rows; row++)
        for (int column = 0; column <= stock->columns; column++) {
            const bool is_side = column == 0 || column == stock->columns,
                       is_end = row == 0 || row == stock->rows;
            const double x_mm = block->left_mm + column * stock->trim_width_mm,
                         y_mm = block->top_mm + row * stock->trim_height_mm;
            if (is_side && is_end)
                continue;
            scene_line(scene, x_mm - cross_mm, y_mm, x_mm + cross_mm, y_mm, cross_paint);
            scene_line(scene, x_mm, y_mm - cross_mm, x_mm, y_mm + cross_mm, cross_paint);
        }
}

static void draw_crop_marks(zc_scene *scene, const sheet_stock *stock)
{
    const card_block block = block_of(stock);
    const bool share_cuts = stock->gutter_mm <= 0;

    for (int column = 0; column < stock->columns; column++) {
        const double x_mm = block.left_mm + column * (stock->trim_width_mm + stock->gutter_mm);
        if (column == 0 || !share_cuts)
            upright_marks(scene, stock, &block, x_mm);
        upright_marks(scene, stock, &block, x_mm + stock->trim_width_mm);
    }
    for (int row = 0; row < stock->rows; row++) {
        const double y_mm = block.top_mm + row * (stock->trim_height_mm + stock->gutter_mm);
        if (row == 0 || !share_cuts)
            level_marks(scene, stock, &block, y_mm);
        level_marks(scene, stock, &block, y_mm + stock->trim_height_mm);
    }
    if (share_cuts)
        draw_crosses(scene, stock, &block);
}

/* ---- folds ---- */

/* On an office sheet the ticks lie at the card's own edges; for the press they stay outside the trim. */
static void draw_fold(zc_scene *scene, zc_fonts *fonts, const sheet_stock *stock, const sheet_fold *fold)
{
    const double left_mm = stock->trim_x_mm, right_mm = right_of(stock), y_mm = stock->trim_y_mm + fold->y_mm;

    scene_line(scene, left_mm, y_mm, right_mm, y_mm, fold_paint);
    if (stock->bleed_mm > 0) {
        const double out_mm = smaller_of(tick_mm + 0.5, left_mm - 2 * edge_mm);
        scene_line(scene, left_mm - out_mm, y_mm, left_mm - crop_free_mm, y_mm, press_tick_paint);
        scene_line(scene, right_mm + crop_free_mm, y_mm, right_mm + out_mm, y_mm, press_tick_paint);
        return;
    }
    scene_line(scene, left_mm, y_mm, left_mm + tick_mm, y_mm, office_tick_paint);
    scene_line(scene, right_mm - tick_mm, y_mm, right_mm, y_mm, office_tick_paint);
    if (stock->crop_marks) { /* a card that is cut out of an office sheet: its edge, where it is folded */
        scene_line(scene, left_mm, y_mm - edge_tick_mm, left_mm, y_mm + edge_tick_mm, crop_paint);
        scene_line(scene, right_mm, y_mm - edge_tick_mm, right_mm, y_mm + edge_tick_mm, crop_paint);
    }
    scene_words(scene, fonts, left_mm + name_in_mm, y_mm - name_up_mm,
                is_chinese(scene) ? fold->label_zh : fold->label_en, &fold_style, TEXT_START,
                SCENE_RGB(0x767676), "fold");
}

static void draw_registration(zc_scene *scene, double x_mm, double y_mm)
{
    scene_circle(scene, x_mm, y_mm, registration_mm, crop_paint);
    scene_line(scene, x_mm - registration_arm_mm, y_mm, x_mm + registration_arm_mm, y_mm, crop_paint);
    scene_line(scene, x_mm, y_mm - registration_arm_mm, x_mm, y_mm + registration_arm_mm, crop_paint);
}

/* In the margins of a press sheet, where there is room. */
static void draw_slug(zc_scene *scene, zc_fonts *fonts, const sheet_stock *stock)
{
    const double x_mm = stock->trim_x_mm + stock->trim_width_mm / 2;

    if (stock->trim_y_mm >= margin_for_words_mm)
        scene_words(scene, fonts, x_mm, stock->trim_y_mm - slug_up_mm,
                    is_chinese(scene) ? stock->slug_zh : stock->slug_en, &slug_style, TEXT_MIDDLE,
                    SCENE_RGB(0x4A4A4A), "slug");
    if (stock->sheet_height_mm - bottom_of(stock) >= margin_for_words_mm)
        draw_registration(scene, x_mm, bottom_of(stock) + registration_down_mm);
}

static bool is_whole_sheet(const sheet_stock *stock)
{
    return stock->trim_width_mm >= stock->sheet_width_mm && stock->trim_height_mm >= stock->sheet_height_mm;
}

static void draw_folds(zc_scene *scene, zc_fonts *fonts, const sheet_stock *stock)
{
    for (int cell = 0; cell < sheet_cells(stock); cell++) {
        const sheet_stock card = sheet_cell_at(stock, cell, false);
        for (int fold = 0; fold < stock->fold_count; fold++)
            draw_fold(scene, fonts, &card, &stock->folds[fold]);
    }
}

void sheet_marks(zc_scene *scene, zc_fonts *fonts, const sheet_stock *stock)
{
    const card_block block = block_of(stock);

    if (!is_whole_sheet(stock))
        scene_page_trim(scene, block.left_mm, block.top_mm, block.right_mm - block.left_mm,
                        block.bottom_mm - block.top_mm, stock->bleed_mm);
    draw_folds(scene, fonts, stock);
    if (stock->crop_marks)
        draw_crop_marks(scene, stock);
    if (stock->bleed_mm > 0 && sheet_cells(stock) == 1)
        draw_slug(scene, fonts, stock);
}
