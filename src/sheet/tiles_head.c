/* What stands above a tile: its name, where it belongs, its neighbours, a rule to check the printer's scale.
 */
#include "sheet/tiles_page.h"

static const double name_y_mm = 15.44, words_in_mm = 30, rule_mm = 100, rule_y_mm = 17, rule_tick_mm = 1.2,
                    rule_end_tick_mm = 2, rule_step_mm = 10, rule_words_left_mm = 2, wide_mm = 220,
                    between_mm = 4, rule_words_mm = 20;

static const text_style name_style = { .role = TEXT_HEI, .weight = 700, .size_pt = 26 },
                        rule_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 7.5 };

/* A wide sheet has the rule beside the title, a narrow one has it below. */
static const struct head_form {
    double place_y_mm, title_y_mm;
    text_style place, title;
} wide = { 10.72, 15.72, { TEXT_HEI, 400, 10, 0, 0 }, { TEXT_HEI, 400, 8.5, 0, 0 } },
  narrow = { 7.6, 11.9, { TEXT_HEI, 400, 8.5, 0, 0 }, { TEXT_HEI, 400, 7, 0, 0 } };

static const char *row_words(const tile_page *page)
{
    static const char *const of_two[] = { "上排", "下排" }, *const of_three[] = { "上排", "中排", "下排" };
    const int rows = page->tiling->rows, row = page->tile->row;

    if (rows == 1)
        return "";
    if (rows <= 3)
        return rows == 2 ? of_two[row] : of_three[row];
    return arena_format(page->arena, "第%d排", row + 1);
}

static const char *place_words(const tile_page *page)
{
    const sheet_tiling *tiling = page->tiling;
    const sheet_tile *tile = page->tile;
    const char *row = row_words(page);

    if (tile->note)
        return arena_format(page->arena,
                            tile_is_chinese(page) ? "%s（共%d张）　比例 1:1" : "%s (%d sheets), 1:1",
                            tile->note, tiling->count);
    if (!tile_is_chinese(page))
        return arena_format(page->arena, "row %d, column %d (%d × %d = %d sheets), 1:1", tile->row + 1,
                            tile->column + 1, tiling->rows, tiling->columns, tiling->count);
    if (tiling->rows == 1)
        return arena_format(page->arena, "第%d片（共%d片）　比例 1:1", tile->column + 1, tiling->columns);
    return row ? arena_format(page->arena, "%s第%d片（共%d排×%d片，%d张）　比例 1:1", row, tile->column + 1,
                              tiling->rows, tiling->columns, tiling->count)
               : NULL;
}

static const char *neighbour_words(const tile_page *page)
{
    static const char *const sides[][2] = {
        { "左接", "left" }, { "右接", "right" }, { "上接", "above" }, { "下接", "below" }
    };
    const sheet_tile *tile = page->tile;
    const int beside[] = { tile->page_left, tile->page_right, tile->up, tile->down };
    const bool is_english = !tile_is_chinese(page);
    const char *all = "";

    for (int side = 0; all && side < 4; side++)
        if (beside[side] >= 0)
            all = arena_format(page->arena, "%s%s%s %s", all, *all ? is_english ? ", " : "　" : "",
                               sides[side][is_english], page->tiling->tiles[beside[side]].name);
    return all;
}

static void draw_rule(const tile_page *page, double right_mm)
{
    const scene_paint line = { .stroke = TILE_INK, .stroke_mm = 0.25 };
    const double left_mm = right_mm - rule_mm;

    scene_line(page->scene, left_mm, rule_y_mm, right_mm, rule_y_mm, line);
    for (int step = 0; step * rule_step_mm <= rule_mm; step++) {
        const double x_mm = left_mm + step * rule_step_mm;
        const double up_mm = step % 5 == 0 ? rule_end_tick_mm : rule_tick_mm;
        scene_line(page->scene, x_mm, rule_y_mm - up_mm, x_mm, rule_y_mm, line);
    }
    scene_words(page->scene, page->fonts, left_mm - rule_words_left_mm, rule_y_mm,
                tile_is_chinese(page) ? "核验：100 mm" : "check: 100 mm", &rule_style, TEXT_END, TILE_INK,
                "tile");
}

void tile_head(const tile_page *page)
{
    const double paper_mm = page->tiling->paper->width_mm;
    const double left_mm = page->left_mm < TILE_EDGE_MM ? page->left_mm : TILE_EDGE_MM;
    const double right_mm = paper_mm - left_mm, words_mm = left_mm + words_in_mm;
    const bool is_wide = right_mm - left_mm >= wide_mm;
    const struct head_form *form = is_wide ? &wide : &narrow;
    const char *neighbours = neighbour_words(page);
    const double neighbours_mm = neighbours ? text_measure(page->fonts, neighbours, &form->place).advance_mm
                                            : 0;
    const double title_mm = right_mm - words_mm - (is_wide ? rule_mm + rule_words_mm + between_mm : 0);

    scene_words(page->scene, page->fonts, left_mm, name_y_mm, page->tile->name, &name_style, TEXT_START,
                TILE_INK, "tile");
    tile_words(page, words_mm, form->place_y_mm, place_words(page), &form->place, TEXT_START,
               right_mm - words_mm - neighbours_mm - between_mm, TILE_INK);
    tile_words(page, right_mm, form->place_y_mm, neighbours, &form->place, TEXT_END, right_mm - words_mm,
               TILE_INK);
    tile_words(page, words_mm, form->title_y_mm, page->look->title, &form->title, TEXT_START, title_mm,
               TILE_INK2);
    draw_rule(page, right_mm);
}
