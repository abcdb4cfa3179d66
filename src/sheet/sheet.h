/* sheet/sheet.h: paper: sizes, stocks with their folds and marks, pages cut into tiles. */
#ifndef SHEET_SHEET_H
#define SHEET_SHEET_H

#include "base/base.h"
#include "scene/scene.h"
#include <zuoci/sheet.h>

/* ---- paper ---- */

typedef struct sheet_paper {
    const char *word;           /* "a4" */
    double width_mm, height_mm; /* upright */
} sheet_paper;

enum { SHEET_PAPERS = 5 };
extern const sheet_paper sheet_papers[SHEET_PAPERS];   /* a4 a3 a2 a1 a0, the smallest first */
const sheet_paper *sheet_paper_find(const char *word); /* NULL if there is none */

/* ---- stocks: layouts/stocks/<word>.xml ---- */

typedef struct sheet_fold {
    double y_mm;                     /* from the trim's top */
    const char *name_zh, *name_en;   /* 脊, ridge; "" for none */
    const char *label_zh, *label_en; /* 折线　脊, fold: ridge */
} sheet_fold;

typedef struct sheet_stock {
    const char *word, *name_zh, *name_en;
    double sheet_width_mm, sheet_height_mm;                     /* the paper that is printed on */
    double trim_x_mm, trim_y_mm, trim_width_mm, trim_height_mm; /* the card, unfolded; of several the first */
    int columns, rows;                                          /* of cards on a sheet; 1 at least */
    double gutter_mm;                                           /* between the trims of neighbours */
    bool duplex;                                                /* the sheet's back is printed too */
    double face_width_mm, face_height_mm;
    int faces;        /* 2: a tent, the upper face turned by 180 degrees; 1: flat */
    double base_y_mm; /* where the base begins below the trim's top; 0: none */
    double bleed_mm;  /* 0: office sheet, trim = sheet, no crop marks */
    bool crop_marks;
    const sheet_fold *folds;
    int fold_count;
    const char *slug_zh, *slug_en; /* what a press sheet tells the cutter, outside the trim */
} sheet_stock;

/* The stock of that word.
 * place  where the user wrote it
 * diags  sheet-unknown-stock (near words, all words); located: sheet-bad-length, sheet-bad-count,
 * sheet-bad-answer, sheet-card-outside, sheet-faces-outside, sheet-fold-outside, sheet-base-outside, xml-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status sheet_stock_read(const zc_datapath *path, const char *word, zc_place place,
                                      zc_arena *arena, sheet_stock *out, zc_diags *diags);
/* The words of all stocks, in the arena; -1 without memory. */
int sheet_stock_words(const zc_datapath *path, zc_arena *arena, const char *const **words);

/* Who asks for a stock by its size alone. */
typedef struct sheet_wish {
    int faces;                  /* 2: a tent with its base; 1: flat */
    double bleed_mm, gutter_mm; /* as in a stock */
} sheet_wish;

/* The stock of that word; or of that size, "120x80" in mm: one face, along the name first. Then it is worked
 * out: the smallest paper that takes it, as many on a sheet as fit.
 * diags  as sheet_stock_read(); sheet-bad-size (what a card may measure), sheet-too-large (on no paper) */
ZC_CHECKED zc_status sheet_stock_find(const zc_datapath *path, const char *word, const sheet_wish *wish,
                                      zc_place place, zc_arena *arena, sheet_stock *out, zc_diags *diags);

/* ---- the printer's correction ---- */

/* Tells of cards that the correction of their scene pushes beyond their sheets by more than 5 mm.
 * what   the kind of artwork
 * diags  sheet-off-the-paper (a warning, once) */
void sheet_check_correction(const zc_scene *scene, const char *what, zc_diags *diags);

/* ---- several cards on a sheet ---- */

static inline int sheet_cells(const sheet_stock *stock) { return stock->columns * stock->rows; }
/* How many sheets so many cards take. */
int sheet_count(const sheet_stock *stock, int cards);
/* The card at a position of a sheet, row by row; -1 for none. The guillotine's order: position p of sheet s
 * holds card p * sheets + s, so that cut stacks laid on each other come out in order. */
int sheet_card_at(const sheet_stock *stock, int cards, int sheet, int position);
/* The stock with its trim at a position; on the back of a sheet columns are mirrored. */
sheet_stock sheet_cell_at(const sheet_stock *stock, int position, bool is_back);

/* Fold lines with their ticks and names, crop marks, registration mark, slug line: looks.md, section 9, in
 * the scene's language. Sets the page's trim box. Several cards on a sheet: folds of each card, crop marks
 * around them all and in the gutters. */
void sheet_marks(zc_scene *scene, zc_fonts *fonts, const sheet_stock *stock);
/* What lies below several cards: their size, how many, how they are cut; which sheet it is, from 0. */
ZC_CHECKED zc_status sheet_slug(zc_scene *scene, zc_fonts *fonts, zc_arena *arena, const sheet_stock *stock,
                                int sheet, int sheets);

/* ---- tiles: a drawing larger than any sheet, on sheets that are glued together: looks.md, section 10 ----
 */

/* How much harm a seam at `at_mm` would do; 0: none. */
typedef struct sheet_seam_judge {
    double (*harm)(const void *with, double at_mm);
    const void *with;
} sheet_seam_judge;

/* The seams of a length: the fewest that leave no part longer than `most_mm`, at even distances; with a judge
 * each is shifted by up to 8 mm to where it does the least harm (parts may then be as long as `limit_mm`),
 * and one seam more is taken where so all harm is avoided.
 * seams  in the arena, from 0 to the length; parts + 1 of them. The parts' count; -1 without memory. */
int sheet_seams(zc_arena *arena, double length_mm, double most_mm, double limit_mm,
                const sheet_seam_judge *judge, const double **seams);

/* What the net of a tile may measure on this paper: evenly cut, and at the most. */
typedef struct sheet_tile_room {
    double width_mm, height_mm, limit_width_mm, limit_height_mm;
} sheet_tile_room;
sheet_tile_room sheet_room_of(const sheet_paper *paper);

typedef struct sheet_tile {
    scene_box net;                       /* what it shows of the whole, without glue edges */
    int row, column;                     /* from 0 */
    const char *name;                    /* */
    const char *note;                    /* said of it in place of its row and column; NULL: none */
    int page_left, page_right, up, down; /* the tiles beside it; -1: none. It is glued under those at right
                                            and below */
} sheet_tile;

typedef struct sheet_tiling {
    const sheet_paper *paper;
    double width_mm, height_mm; /* of the whole */
    sheet_tile *tiles;
    int count, rows, columns;
} sheet_tiling;

/* A grid of tiles, row by row. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status sheet_grid(zc_arena *arena, const sheet_paper *paper, const double *x_seams, int columns,
                                const double *y_seams, int rows, sheet_tiling *out);
/* "A-08": in the arena. */
const char *sheet_tile_name(zc_arena *arena, int row, int column, int columns);

/* How the sheets look besides the drawing. */
typedef struct sheet_tile_look {
    const char *title;                   /* of the whole: 会标 8000×700 mm　第3稿 */
    scene_color hatch, cut, plate, grid; /* of the glue edges; of the sketch's lines */
    double sketch_least_mm; /* what is smaller than this in the sketch is left out of it; 0: nothing */
} sheet_tile_look;

/* A page for each tile: marks, glue edges, head, sketch. */
void sheet_tiles_draw(zc_scene *scene, zc_fonts *fonts, const sheet_tiling *tiling, const zc_scene *whole,
                      int page, const sheet_tile_look *look);
#endif
