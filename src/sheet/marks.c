/* What the cutter and the folder need: looks.md, section 9. */
#include "sheet/sheet.h"

static const double crop_length_mm = 5, crop_free_mm = 1, /* between the bleed's edge and a crop mark */
    edge_mm = 0.3,                                        /* marks end so far from the sheet's edge */
    tick_mm = 6, edge_tick_mm = 2, name_in_mm = 7.5, name_up_mm = 1.2, slug_up_mm = 5.6,
                    registration_mm = 1.7, registration_arm_mm = 3, registration_down_mm = 7.4,
                    margin_for_words_mm = 9;

static const text_style fold_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6 },
                        slug_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6.5 };

static const scene_paint
    crop_paint = { .stroke = SCENE_RGB(0x1A1A1A), .stroke_mm = 0.2 },
    fold_paint = { .stroke = SCENE_RGB(0xBBBBBB), .stroke_mm = 0.18, .dash_mm = 3, .gap_mm = 2 },
    office_tick_paint = { .stroke = SCENE_RGB(0x333333), .stroke_mm = 0.3 },
    press_tick_paint = { .stroke = SCENE_RGB(0x333333), .stroke_mm = 0.25, .dash_mm = 1.4, .gap_mm = 0.9 };

static double right_of(const sheet_stock *stock) { return stock->trim_x_mm + stock->trim_width_mm; }
static double bottom_of(const sheet_stock *stock) { return stock->trim_y_mm + stock->trim_height_mm; }
static bool is_chinese(const zc_scene *scene) { return text_starts(scene_lang_of(scene), "zh"); }
static double larger_of(double a, double b) { return a > b ? a : b; }
static double smaller_of(double a, double b) { return a < b ? a : b; }

/* From the trim outward: where a crop mark begins and where it ends, or the sheet does. */
static void crop_marks_at(zc_scene *scene, const sheet_stock *stock, double x_mm, double y_mm, bool is_right,
                          bool is_bottom)
{
    const double from_mm = stock->bleed_mm + crop_free_mm, to_mm = from_mm + crop_length_mm;
    const double end_x_mm = is_right ? smaller_of(x_mm + to_mm, stock->sheet_width_mm - edge_mm)
                                     : larger_of(x_mm - to_mm, edge_mm);
    const double end_y_mm = is_bottom ? smaller_of(y_mm + to_mm, stock->sheet_height_mm - edge_mm)
                                      : larger_of(y_mm - to_mm, edge_mm);
    const double start_x_mm = is_right ? x_mm + from_mm : x_mm - from_mm,
                 start_y_mm = is_bottom ? y_mm + from_mm : y_mm - from_mm;

    if (is_right ? end_x_mm > start_x_mm : end_x_mm < start_x_mm)
        scene_line(scene, start_x_mm, y_mm, end_x_mm, y_mm, crop_paint);
    if (is_bottom ? end_y_mm > start_y_mm : end_y_mm < start_y_mm)
        scene_line(scene, x_mm, start_y_mm, x_mm, end_y_mm, crop_paint);
}

static void draw_crop_marks(zc_scene *scene, const sheet_stock *stock)
{
    crop_marks_at(scene, stock, stock->trim_x_mm, stock->trim_y_mm, false, false);
    crop_marks_at(scene, stock, right_of(stock), stock->trim_y_mm, true, false);
    crop_marks_at(scene, stock, stock->trim_x_mm, bottom_of(stock), false, true);
    crop_marks_at(scene, stock, right_of(stock), bottom_of(stock), true, true);
}

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

void sheet_marks(zc_scene *scene, zc_fonts *fonts, const sheet_stock *stock)
{
    if (!is_whole_sheet(stock))
        scene_page_trim(scene, stock->trim_x_mm, stock->trim_y_mm, stock->trim_width_mm,
                        stock->trim_height_mm, stock->bleed_mm);
    for (int fold = 0; fold < stock->fold_count; fold++)
        draw_fold(scene, fonts, stock, &stock->folds[fold]);
    if (stock->crop_marks)
        draw_crop_marks(scene, stock);
    if (stock->bleed_mm > 0)
        draw_slug(scene, fonts, stock);
}
