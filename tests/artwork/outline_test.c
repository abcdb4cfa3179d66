#include "artwork/chart.h"
#include "cmocka_rows.h"

/* Cells as a picture, rows parted by /; the corners of each path, from its top left one. */
static struct outline_row {
    const char *id;
    const char *cells;
    const char *paths;
} outline_rows[] = {
    { "nothing", "...", "" },
    { "one", "#", "0,0 1,0 1,1 0,1;" },
    { "a row", "####", "0,0 4,0 4,1 0,1;" },
    { "a step", "##./###", "0,0 2,0 2,1 3,1 3,2 0,2;" },
    { "a band that runs on", "..##/####/#...", "2,0 4,0 4,2 1,2 1,3 0,3 0,1 2,1;" },
    { "two parts", "#.#", "0,0 1,0 1,1 0,1;2,0 3,0 3,1 2,1;" },
    { "a corner in common", "#./.#", "0,0 1,0 1,1 0,1;1,1 2,1 2,2 1,2;" },
    { "the other corner", ".#/#.", "1,0 2,0 2,1 1,1;0,1 1,1 1,2 0,2;" },
    { "a hole", "###/#.#/###", "0,0 3,0 3,3 0,3;1,2 2,2 2,1 1,1;" },
};

static void cells_of(const char *picture, bool cells[64], int *rows, int *columns)
{
    int count = 0;

    *rows = 1;
    for (const char *at = picture; *at; at++)
        if (*at == '/')
            ++*rows;
        else
            cells[count++] = *at == '#';
    *columns = count / *rows;
}

static void goes_round(void **state)
{
    const struct outline_row *row = *state;
    zc_arena *arena = arena_make();
    zc_textbuf found = { 0 };
    chart_outline outline;
    bool cells[64];
    int rows, columns, corner = 0;

    cells_of(row->cells, cells, &rows, &columns);
    assert_int_equal(chart_outline_of(cells, rows, columns, arena, &outline), ZC_OK);
    for (int path = 0; path < outline.paths; path++) {
        for (const int first = corner; corner < outline.ends[path]; corner++)
            textbuf_format(&found, "%s%d,%d", corner == first ? "" : " ", outline.x[corner],
                           outline.y[corner]);
        textbuf_add(&found, ";");
    }
    assert_string_equal(textbuf_text(&found), row->paths);
    textbuf_free(&found);
    arena_free(arena);
}

/* Twice the area that the paths enclose: holes count below zero. */
static int twice_area(const chart_outline *outline)
{
    int area = 0, corner = 0;

    for (int path = 0; path < outline->paths; path++)
        for (const int first = corner; corner < outline->ends[path]; corner++) {
            const int next = corner + 1 < outline->ends[path] ? corner + 1 : first;
            area += outline->x[corner] * outline->y[next] - outline->x[next] * outline->y[corner];
        }
    return area;
}

/* Any cells: the paths enclose just as many. */
static void encloses_its_cells(void **state)
{
    unsigned seed = 20261203;

    (void)state;
    print_message("seed %u\n", seed);
    for (int round = 0; round < 500; round++) {
        zc_arena *arena = arena_make();
        chart_outline outline;
        bool cells[9 * 11];
        int inside = 0;
        for (int at = 0; at < 9 * 11; at++) {
            seed = seed * 1103515245U + 12345U;
            cells[at] = (seed >> 16) % 3 != 0;
            inside += cells[at];
        }
        assert_int_equal(chart_outline_of(cells, 9, 11, arena, &outline), ZC_OK);
        assert_int_equal(twice_area(&outline), 2 * inside);
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest properties[] = { cmocka_unit_test(encloses_its_cells) };
    return RUN_ROWS(outline_rows, goes_round) + cmocka_run_group_tests(properties, NULL, NULL);
}
