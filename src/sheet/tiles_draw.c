/* The sheets of a tiling, each with its glue edges and registration marks: looks.md, section 10. */
#include "sheet/tiles_page.h"

static const double top_mm = 26, ring_mm = 2.2, arm_mm = 4, tick_from_mm = 5.5, tick_to_mm = 8.5,
                    plate_mm = 5.2, plate_radius_mm = 0.8, plate_free_mm = 14, plate_middle_mm = 67,
                    plate_upright_mm = 97, cut_mm = 0.25, glue_hatch_mm = 0.6, ring_line_mm = 0.2,
                    words_down_mm = 1.27, least_pt = 5;

static const text_style glue_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 9.6 };

void tile_words(const tile_page *page, double x_mm, double y_mm, const char *text, const text_style *style,
                text_anchor anchor, double most_mm, scene_color color)
{
    text_setting set;
    bool fits;

    if (!text || text_fit_lines(page->fonts, page->arena, text, style, most_mm, 1, style->size_pt, least_pt,
                                &set, &fits)) {
        scene_fail(page->scene);
        return;
    }
    const double middle_mm = anchor == TEXT_START ? set.width_mm / 2
                             : anchor == TEXT_END ? -set.width_mm / 2
                                                  : 0;
    scene_text(page->scene, x_mm + middle_mm, y_mm, &set, color, "tile");
}

/* ---- the drawing and its glue edges ---- */

static bool has_right_edge(const tile_page *page) { return page->tile->page_right >= 0; }
static bool has_lower_edge(const tile_page *page) { return page->tile->down >= 0; }

static void draw_net(const tile_page *page)
{
    const scene_box *net = &page->tile->net;
    const scene_box window = { net->x_mm, net->y_mm,
                               net->width_mm + (has_right_edge(page) ? TILE_GLUE_MM : 0),
                               net->height_mm + (has_lower_edge(page) ? TILE_GLUE_MM : 0) };

    scene_group(page->scene, (scene_group_look){ .x_mm = page->left_mm - net->x_mm,
                                                 .y_mm = page->top_mm - net->y_mm,
                                                 .klass = "net",
                                                 .clip = window });
    scene_copy_page(page->scene, page->fonts,
                    &(scene_copy){ .from = page->whole,
                                   .page = page->whole_page,
                                   .window = window,
                                   .whole = *net,
                                   .sheets = page->nets,
                                   .sheet_count = page->tiling->count,
                                   .sheet = (int)(page->tile - page->tiling->tiles) });
    scene_group_end(page->scene);
}

/* Its words stand on a plate where it is long enough for them: as shapes, for they hide what is cut there. */
static void draw_glue_words(const tile_page *page, const char *text, double length_mm, double x_mm,
                            double y_mm, double turn_deg)
{
    const double words_mm = text_measure(page->fonts, text, &glue_style).advance_mm,
                 plate_length_mm = words_mm + 2 * plate_free_mm;

    if (plate_length_mm > length_mm)
        return;
    scene_group(page->scene, (scene_group_look){ .x_mm = x_mm, .y_mm = y_mm, .turn_deg = turn_deg });
    scene_rect(page->scene, -plate_length_mm / 2, -plate_mm / 2, plate_length_mm, plate_mm, plate_radius_mm,
               (scene_paint){ .fill = page->look->plate });
    text_setting words;
    if (text_set_line(page->fonts, page->arena, text, &glue_style, TEXT_MIDDLE, &words))
        scene_fail(page->scene);
    else
        scene_outlined(page->scene, page->fonts, 0, words_down_mm, &words, SCENE_RGB(0xFFFFFF));
    scene_group_end(page->scene);
}

static double smaller_of(double a, double b) { return a < b ? a : b; }

static void draw_glue_edges(const tile_page *page)
{
    const bool is_chinese = tile_is_chinese(page);
    const double left = page->left_mm, top = page->top_mm, right = page->right_mm, bottom = page->bottom_mm;
    const scene_paint hatch = { .hatch = SCENE_HATCH_SLASH,
                                .hatch_color = page->look->hatch,
                                .hatch_mm = glue_hatch_mm },
                      cut = { .stroke = page->look->cut, .stroke_mm = cut_mm, .dash_mm = 4, .gap_mm = 3 };

    if (has_right_edge(page)) {
        scene_rect(page->scene, right, top, TILE_GLUE_MM, bottom - top, 0, hatch);
        scene_line(page->scene, right, top, right, bottom, cut);
        draw_glue_words(
            page, is_chinese ? "粘贴边 10 mm　叠于右片之下" : "glue edge 10 mm, under the sheet at right",
            bottom - top, right + TILE_GLUE_MM / 2.0, top + smaller_of(plate_upright_mm, (bottom - top) / 2),
            90);
    }
    if (has_lower_edge(page)) {
        scene_rect(page->scene, left, bottom, right - left + (has_right_edge(page) ? TILE_GLUE_MM : 0),
                   TILE_GLUE_MM, 0, hatch);
        scene_line(page->scene, left, bottom, right, bottom, cut);
        draw_glue_words(page,
                        is_chinese ? "粘贴边 10 mm　叠于下片之下" : "glue edge 10 mm, under the sheet below",
                        right - left, left + smaller_of(plate_middle_mm, (right - left) / 2),
                        bottom + TILE_GLUE_MM / 2.0, 0);
    }
}

/* ---- registration marks ---- */

static void draw_ring(const tile_page *page, double x_mm, double y_mm)
{
    const scene_paint line = { .stroke = TILE_INK, .stroke_mm = ring_line_mm };
    scene_paint ring = line;
    ring.fill = SCENE_RGB(0xFFFFFF);

    scene_circle(page->scene, x_mm, y_mm, ring_mm, ring);
    scene_line(page->scene, x_mm - arm_mm, y_mm, x_mm + arm_mm, y_mm, line);
    scene_line(page->scene, x_mm, y_mm - arm_mm, x_mm, y_mm + arm_mm, line);
}

/* Where to cut: above the net and at its left, as glue edges lie at its right and below. */
static void draw_ticks(const tile_page *page)
{
    const scene_paint line = { .stroke = TILE_INK, .stroke_mm = ring_line_mm };
    const double xs[] = { page->left_mm, page->right_mm }, ys[] = { page->top_mm, page->bottom_mm };

    for (int side = 0; side < 2; side++) {
        scene_line(page->scene, xs[side], page->top_mm - tick_to_mm, xs[side], page->top_mm - tick_from_mm,
                   line);
        scene_line(page->scene, page->left_mm - tick_to_mm, ys[side], page->left_mm - tick_from_mm, ys[side],
                   line);
    }
}

static void draw_marks(const tile_page *page)
{
    draw_ring(page, page->left_mm, page->top_mm);
    draw_ring(page, page->right_mm, page->top_mm);
    draw_ring(page, page->left_mm, page->bottom_mm);
    draw_ring(page, page->right_mm, page->bottom_mm);
    draw_ticks(page);
}

/* ---- the sheets ---- */

static void draw_tile(tile_page *page)
{
    const sheet_paper *paper = page->tiling->paper;
    const scene_box *net = &page->tile->net;

    page->left_mm = (paper->width_mm - net->width_mm) / 2;
    page->top_mm = top_mm;
    page->right_mm = page->left_mm + net->width_mm;
    page->bottom_mm = page->top_mm + net->height_mm;
    scene_page(page->scene, paper->width_mm, paper->height_mm);
    scene_outline(page->scene, 0, page->tile->name);
    draw_net(page);
    draw_glue_edges(page);
    draw_marks(page);
    tile_head(page);
    tile_sketch(page);
}

static const scene_box *nets_of(zc_arena *arena, const sheet_tiling *tiling)
{
    scene_box *nets = arena_array(arena, scene_box, tiling->count);
    for (int tile = 0; nets && tile < tiling->count; tile++)
        nets[tile] = tiling->tiles[tile].net;
    return nets;
}

void sheet_tiles_draw(zc_scene *scene, zc_fonts *fonts, const sheet_tiling *tiling, const zc_scene *whole,
                      int page, const sheet_tile_look *look)
{
    zc_arena *shared = arena_make();
    const scene_box *nets = shared ? nets_of(shared, tiling) : NULL;

    if (!nets)
        scene_fail(scene);
    for (int tile = 0; tile < tiling->count && nets; tile++) {
        tile_page sheet = { .scene = scene,
                            .fonts = fonts,
                            .arena = arena_make(),
                            .tiling = tiling,
                            .tile = &tiling->tiles[tile],
                            .nets = nets,
                            .whole = whole,
                            .whole_page = page,
                            .look = look };
        if (sheet.arena)
            draw_tile(&sheet);
        if (!sheet.arena || arena_failed(sheet.arena))
            scene_fail(scene);
        arena_free(sheet.arena);
    }
    arena_free(shared);
}
