/* The whole in small with this tile framed, so that whoever glues finds its place. */
#include "sheet/tiles_page.h"

#include <math.h>

static const double most_width_mm = 208, most_height_mm = 70, words_mm = 58, down_mm = 4.5, foot_mm = 11.3,
                    least_high_mm = 4, turned_from = 1.5, /* times as high as wide */
    line_mm = 0.15, frame_mm = 0.9, inner_mm = 0.35, numbers_down_mm = 3, numbers_apart_mm = 5.5,
                    letters_left_mm = 2.2, letters_apart_mm = 2.6, letters_down_mm = 0.8, head_down_mm = 6,
                    hint_down_mm = 5.4, hint_step_mm = 4;

static const text_style head_style = { .role = TEXT_HEI, .weight = 700, .size_pt = 10 },
                        hint_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 7.5 },
                        number_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6 },
                        own_style = { .role = TEXT_HEI, .weight = 700, .size_pt = 6 };

/* A whole that is high and narrow lies on its left side. */
typedef struct sketch {
    const tile_page *page;
    double left_mm, top_mm, width_mm, height_mm;
    double scale;
    bool is_turned;
} sketch;

static sketch sketch_of(const tile_page *page)
{
    const sheet_tiling *tiling = page->tiling;
    const bool is_turned = tiling->height_mm > turned_from * tiling->width_mm;
    const double width_mm = is_turned ? tiling->height_mm : tiling->width_mm,
                 height_mm = is_turned ? tiling->width_mm : tiling->height_mm;
    const double left_edge_mm = fmin(page->left_mm, TILE_EDGE_MM),
                 right_mm = tiling->paper->width_mm - left_edge_mm;
    sketch made = { .page = page, .is_turned = is_turned };

    made.top_mm = page->bottom_mm + down_mm + (page->tile->down >= 0 ? TILE_GLUE_MM : 0);
    const double high_mm = fmin(tiling->paper->height_mm - foot_mm - made.top_mm, most_height_mm),
                 wide_mm = fmin(most_width_mm, right_mm - left_edge_mm - words_mm);
    made.scale = fmin(wide_mm / width_mm, fmax(high_mm, least_high_mm) / height_mm);
    made.width_mm = width_mm * made.scale;
    made.height_mm = height_mm * made.scale;
    made.left_mm = right_mm - made.width_mm;
    return made;
}

/* From here on in the frame of the whole. */
static void open_frame(const sketch *drawn)
{
    scene_group(drawn->page->scene, (scene_group_look){
                                        .x_mm = drawn->left_mm,
                                        .y_mm = drawn->top_mm + (drawn->is_turned ? drawn->height_mm : 0),
                                        .turn_deg = drawn->is_turned ? -90 : 0,
                                        .scale = drawn->scale,
                                        .klass = "sketch",
                                    });
}

static void draw_frame(const sketch *drawn, const scene_box *net, scene_color color, double stroke_mm)
{
    scene_rect(drawn->page->scene, net->x_mm, net->y_mm, net->width_mm, net->height_mm, 0,
               (scene_paint){ .stroke = color, .stroke_mm = stroke_mm / drawn->scale });
}

static void draw_whole(const sketch *drawn)
{
    const tile_page *page = drawn->page;
    const sheet_tiling *tiling = page->tiling;

    open_frame(drawn);
    scene_copy_page(
        page->scene, page->fonts,
        &(scene_copy){ .from = page->whole,
                       .page = page->whole_page,
                       .least_mm = fmax(page->look->sketch_least_mm, line_mm) / drawn->scale,
                       .outlines = true }); /* a search finds what the sheet shows at size alone */
    for (int tile = 0; tile < tiling->count; tile++)
        draw_frame(drawn, &tiling->tiles[tile].net, page->look->grid, line_mm);
    draw_frame(drawn, &page->tile->net, TILE_INK, frame_mm);
    draw_frame(drawn, &page->tile->net, SCENE_RGB(0xFFD94A), inner_mm);
    scene_group_end(page->scene);
}

/* ---- letters of rows, numbers of columns ---- */

static double middle_x(const sketch *drawn, const scene_box *net)
{
    return drawn->left_mm +
           drawn->scale * (drawn->is_turned ? net->y_mm + net->height_mm / 2 : net->x_mm + net->width_mm / 2);
}

static double middle_y(const sketch *drawn, const scene_box *net)
{
    return drawn->top_mm + (drawn->is_turned
                                ? drawn->height_mm - drawn->scale * (net->x_mm + net->width_mm / 2)
                                : drawn->scale * (net->y_mm + net->height_mm / 2));
}

static const char *part_of_name(const tile_page *page, const sheet_tile *tile, bool of_row)
{
    const char *dash = tile->name;
    while (*dash && *dash != '-')
        dash++;
    return of_row ? arena_text_n(page->arena, tile->name, (size_t)(dash - tile->name)) : dash + 1;
}

/* The own tile's word stands always; of the others those that leave it room. */
static void draw_labels(const sketch *drawn, bool of_rows)
{
    const tile_page *page = drawn->page;
    const sheet_tile *own = page->tile;
    const bool is_below = of_rows == drawn->is_turned;
    const double apart_mm = is_below ? numbers_apart_mm : letters_apart_mm;
    const double own_mm = is_below ? middle_x(drawn, &own->net) : middle_y(drawn, &own->net);
    double last_mm = -INFINITY;

    for (int at = 0; at < page->tiling->count; at++) {
        const sheet_tile *tile = &page->tiling->tiles[at];
        if (of_rows ? tile->column != own->column : tile->row != own->row)
            continue;
        const double x_mm = middle_x(drawn, &tile->net), y_mm = middle_y(drawn, &tile->net),
                     here_mm = is_below ? x_mm : y_mm;
        if (tile != own && (fabs(here_mm - last_mm) < apart_mm || fabs(here_mm - own_mm) < apart_mm))
            continue;
        last_mm = here_mm;
        const char *word = part_of_name(page, tile, of_rows);
        if (word)
            scene_words(page->scene, page->fonts, is_below ? x_mm : drawn->left_mm - letters_left_mm,
                        is_below ? drawn->top_mm + drawn->height_mm + numbers_down_mm
                                 : y_mm + letters_down_mm,
                        word, tile == own ? &own_style : &number_style, is_below ? TEXT_MIDDLE : TEXT_END,
                        TILE_INK, "tile");
    }
}

static void draw_hints(const sketch *drawn)
{
    static const char *const hints[][2] = { { "先左后右，先上后下", "left to right, top to bottom" },
                                            { "对准圆形套准标记", "let the round marks meet" } };
    const tile_page *page = drawn->page;
    const bool is_english = !tile_is_chinese(page);
    const double left_mm = fmin(page->left_mm, TILE_EDGE_MM), room_mm = words_mm - 2 * letters_left_mm;

    tile_words(page, left_mm, drawn->top_mm + head_down_mm, is_english ? "How to assemble" : "拼装示意",
               &head_style, TEXT_START, room_mm, TILE_INK);
    for (int hint = 0; hint < 2; hint++)
        tile_words(page, left_mm, drawn->top_mm + head_down_mm + hint_down_mm + hint * hint_step_mm,
                   hints[hint][is_english], &hint_style, TEXT_START, room_mm, TILE_INK2);
}

void tile_sketch(const tile_page *page)
{
    const sketch drawn = sketch_of(page);

    draw_whole(&drawn);
    draw_labels(&drawn, true);
    draw_labels(&drawn, false);
    draw_hints(&drawn);
}
