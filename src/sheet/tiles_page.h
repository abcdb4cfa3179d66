/* sheet/tiles_page.h: one sheet of a tiling while it is drawn. */
#ifndef SHEET_TILES_PAGE_H
#define SHEET_TILES_PAGE_H

#include "sheet/sheet.h"

#define TILE_INK SCENE_RGB(0x1A1A1A)
#define TILE_INK2 SCENE_RGB(0x4A4A4A)
#define TILE_GLUE_MM 10
#define TILE_EDGE_MM 15.17 /* the head reaches so near to the sheet's edges */

typedef struct tile_page {
    zc_scene *scene;
    zc_fonts *fonts;
    zc_arena *arena;
    const sheet_tiling *tiling;
    const sheet_tile *tile;
    const scene_box *nets; /* of all tiles */
    const zc_scene *whole;
    int whole_page;
    const sheet_tile_look *look;
    double left_mm, top_mm, right_mm, bottom_mm; /* of the net, on the sheet */
} tile_page;

static inline bool tile_is_chinese(const tile_page *page)
{
    return text_starts(scene_lang_of(page->scene), "zh");
}

/* A line of text, condensed and then made smaller until it is no wider. */
void tile_words(const tile_page *page, double x_mm, double y_mm, const char *text, const text_style *style,
                text_anchor anchor, double most_mm, scene_color color);

void tile_head(const tile_page *page);
void tile_sketch(const tile_page *page);
#endif
