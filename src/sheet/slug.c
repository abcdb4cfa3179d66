/* What a sheet tells the cutter, outside the trim. */
#include "sheet/stock.h"

static const double slug_down_mm = 8.6, /* below the last card's bleed: under the crop marks */
    edge_mm = 2;

static const text_style slug_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6.5 };

const char *stock_size_words(zc_arena *arena, double width_mm, double height_mm)
{
    char width[32], height[32];
    number_write(width_mm, 2, width);
    number_write(height_mm, 2, height);
    return arena_format(arena, "%s×%s", width, height);
}

bool stock_write_slug(zc_arena *arena, sheet_stock *stock)
{
    const char *card = stock_size_words(arena, stock->trim_width_mm, stock->trim_height_mm),
               *face = stock_size_words(arena, stock->face_width_mm, stock->face_height_mm);
    const bool folded = stock->fold_count > 0;
    char bleed[32];

    number_write(stock->bleed_mm, 2, bleed);
    if (!card || !face)
        return false;
    stock->slug_zh = folded ? arena_format(arena,
                                           "成品 %s mm（折后 %s mm）　出血 %s mm　角线为裁切线，虚线为折线",
                                           card, face, bleed)
                            : arena_format(arena, "成品 %s mm　出血 %s mm　角线为裁切线", card, bleed);
    stock->slug_en =
        folded ? arena_format(
                     arena,
                     "trim %s mm (folded %s mm), bleed %s mm; cut at the corner marks, fold at the dashes",
                     card, face, bleed)
               : arena_format(arena, "trim %s mm, bleed %s mm; cut at the corner marks", card, bleed);
    return stock->slug_zh && stock->slug_en;
}

/* 90×60 mm　八拼　出血 3 mm，间隔 8 mm　裁切后按座位顺序成摞　第1页　共38页 */
static const char *words_of(const sheet_stock *stock, bool is_chinese, int sheet, int sheets, zc_arena *arena)
{
    const char *card = stock_size_words(arena, stock->trim_width_mm, stock->trim_height_mm);
    char bleed[32], gutter[32];

    number_write(stock->bleed_mm, 2, bleed);
    number_write(stock->gutter_mm, 2, gutter);
    if (!card)
        return NULL;
    return is_chinese
               ? arena_format(
                     arena, "%s mm　%d拼　出血 %s mm，间隔 %s mm　裁切后各摞依次相叠即按顺序　第%d页　共%d页",
                     card, sheet_cells(stock), bleed, gutter, sheet + 1, sheets)
               : arena_format(
                     arena,
                     "%s mm, %d up, bleed %s mm, gutter %s mm; cut, then lay the stacks on each other: sheet "
                     "%d of %d",
                     card, sheet_cells(stock), bleed, gutter, sheet + 1, sheets);
}

zc_status sheet_slug(zc_scene *scene, zc_fonts *fonts, zc_arena *arena, const sheet_stock *stock, int sheet,
                     int sheets)
{
    const sheet_stock last = sheet_cell_at(stock, sheet_cells(stock) - 1, false);
    const double y_mm = last.trim_y_mm + last.trim_height_mm + stock->bleed_mm + slug_down_mm;

    if (sheet_cells(stock) == 1 || y_mm > stock->sheet_height_mm - edge_mm)
        return ZC_OK;
    const char *words = words_of(stock, text_starts(scene_lang_of(scene), "zh"), sheet, sheets, arena);
    if (!words)
        return ZC_NO_MEMORY;
    scene_words(scene, fonts, stock->sheet_width_mm / 2, y_mm, words, &slug_style, TEXT_MIDDLE,
                SCENE_RGB(0x4A4A4A), "slug");
    return ZC_OK;
}
