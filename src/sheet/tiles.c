/* A drawing cut into a grid of sheets. */
#include "sheet/sheet.h"

#include <string.h>

/* Head above the net, sketch below it, and what a printer leaves blank. */
static const double beside_mm = 30, above_and_below_mm = 70, limit_beside_mm = 26,
                    limit_above_and_below_mm = 62;

sheet_tile_room sheet_room_of(const sheet_paper *paper)
{
    return (sheet_tile_room){ .width_mm = paper->width_mm - beside_mm,
                              .height_mm = paper->height_mm - above_and_below_mm,
                              .limit_width_mm = paper->width_mm - limit_beside_mm,
                              .limit_height_mm = paper->height_mm - limit_above_and_below_mm };
}

/* Rows have letters, A to Z, AA to ZZ; columns have numbers of one length. */
const char *sheet_tile_name(zc_arena *arena, int row, int column, int columns)
{
    const char letters[] = { row < 26 ? '\0' : (char)('A' + row / 26 - 1), (char)('A' + row % 26), '\0' };
    const char *letter = letters[0] ? letters : letters + 1;

    return arena_format(arena, columns < 100 ? "%s-%02d" : "%s-%03d", letter, column + 1);
}

zc_status sheet_grid(zc_arena *arena, const sheet_paper *paper, const double *x_seams, int columns,
                     const double *y_seams, int rows, sheet_tiling *out)
{
    sheet_tile *tiles = arena_array(arena, sheet_tile, (size_t)columns * (size_t)rows);

    *out = (sheet_tiling){ .paper = paper,
                           .width_mm = x_seams[columns],
                           .height_mm = y_seams[rows],
                           .tiles = tiles,
                           .count = columns * rows,
                           .rows = rows,
                           .columns = columns };
    if (!tiles)
        return ZC_NO_MEMORY;
    for (int at = 0; at < columns * rows; at++) {
        const int row = at / columns, column = at % columns;
        tiles[at] = (sheet_tile){
            .net = { x_seams[column], y_seams[row], x_seams[column + 1] - x_seams[column],
                     y_seams[row + 1] - y_seams[row] },
            .row = row,
            .column = column,
            .name = sheet_tile_name(arena, row, column, columns),
            .page_left = column > 0 ? at - 1 : -1,
            .page_right = column + 1 < columns ? at + 1 : -1,
            .up = row > 0 ? at - columns : -1,
            .down = row + 1 < rows ? at + columns : -1,
        };
        if (!tiles[at].name)
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}
