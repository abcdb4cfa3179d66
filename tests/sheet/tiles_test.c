#include "cmocka_rows.h"
#include "sheet/sheet.h"

/* ---- seams ---- */

/* Harm is done in a band of the length. */
typedef struct band {
    double from_mm, to_mm;
} band;

static double harm_in(const void *with, double at_mm)
{
    const band *of = with;
    return at_mm >= of->from_mm && at_mm <= of->to_mm ? 1 : 0;
}

static struct seams_row {
    const char *id;
    double length_mm, most_mm, limit_mm;
    band harm;
    int parts;
    double first_mm;
} seams_rows[] = {
    { "one part", 200, 267, 271, { 0, 0 }, 1, 200 },
    { "as long as may be", 8000, 267, 271, { -1, -1 }, 30, 266.6667 },
    { "no harm", 700, 350, 358, { 0, 100 }, 2, 350 },
    { "a step aside", 700, 350, 358, { 349, 353 }, 2, 348.5 },
    { "the nearer side", 700, 350, 358, { 347, 351 }, 2, 351.5 },
    { "one seam more", 700, 350, 358, { 340, 360 }, 3, 233.3333 },
    { "harm everywhere", 700, 350, 358, { 0, 700 }, 2, 350 },
    { "no part beyond the limit", 800, 267, 268, { 266, 268 }, 4, 200 },
};

static void places_seams(void **state)
{
    const struct seams_row *row = *state;
    const sheet_seam_judge judge = { harm_in, &row->harm };
    zc_arena *arena = arena_make();
    const double *seams;
    const int parts = sheet_seams(arena, row->length_mm, row->most_mm, row->limit_mm,
                                  row->harm.to_mm ? &judge : NULL, &seams);

    assert_int_equal(parts, row->parts);
    assert_true(seams[0] == 0 && seams[parts] == row->length_mm);
    assert_true(seams[1] > row->first_mm - 0.001 && seams[1] < row->first_mm + 0.001);
    for (int part = 0; part < parts; part++)
        assert_true(seams[part + 1] - seams[part] <= row->limit_mm + 0.001);
    arena_free(arena);
}

/* ---- names ---- */

static struct name_row {
    const char *id;
    int row, column, columns;
} name_rows[] = {
    { "A-08", 0, 7, 30 },   { "B-01", 1, 0, 3 },    { "Z-112", 25, 111, 112 },
    { "AA-02", 26, 1, 30 }, { "AZ-02", 51, 1, 30 },
};

static void names_tiles(void **state)
{
    const struct name_row *row = *state;
    zc_arena *arena = arena_make();
    assert_string_equal(sheet_tile_name(arena, row->row, row->column, row->columns), row->id);
    arena_free(arena);
}

/* ---- a grid covers the whole, each tile beside its neighbours ---- */

static struct paper_row {
    const char *id;
    double width_mm, height_mm;
    int sheets;
} paper_rows[] = { { "a3", 8000, 700, 60 }, { "a4", 8000, 700, 180 }, { "a3", 1189, 841, 15 } };

static void covers_the_whole(void **state)
{
    const struct paper_row *row = *state;
    const sheet_paper *paper = sheet_paper_find(row->id);
    const sheet_tile_room room = sheet_room_of(paper);
    zc_arena *arena = arena_make();
    const double *xs, *ys;
    const int columns = sheet_seams(arena, row->width_mm, room.width_mm, room.limit_width_mm, NULL, &xs),
              rows = sheet_seams(arena, row->height_mm, room.height_mm, room.limit_height_mm, NULL, &ys);
    sheet_tiling tiling;
    double area = 0;

    assert_int_equal(sheet_grid(arena, paper, xs, columns, ys, rows, &tiling), ZC_OK);
    assert_int_equal(tiling.count, row->sheets);
    for (int at = 0; at < tiling.count; at++) {
        const sheet_tile *tile = &tiling.tiles[at];
        area += tile->net.width_mm * tile->net.height_mm;
        if (tile->page_right >= 0)
            assert_int_equal(tiling.tiles[tile->page_right].page_left, at);
        if (tile->down >= 0)
            assert_int_equal(tiling.tiles[tile->down].up, at);
    }
    const double off = area - row->width_mm * row->height_mm;
    assert_true(off > -1 && off < 1);
    arena_free(arena);
}

int main(void)
{
    return RUN_ROWS(seams_rows, places_seams) + RUN_ROWS(name_rows, names_tiles) +
           RUN_ROWS(paper_rows, covers_the_whole);
}
