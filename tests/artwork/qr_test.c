/* QR codes: the path covers just the dark squares; what is too long is refused. */
#include "artwork/qr.h"
#include "cmocka_rows.h"

#include <string.h>

static struct qr_row {
    const char *id, *content;
    int repeats; /* of the content */
    zc_status status;
} rows[] = {
    { "seat", "A-3-12 王宏", 1, ZC_OK },
    { "link", "https://example.org/seat?id=audience-3-12", 1, ZC_OK },
    { "one letter", "x", 1, ZC_OK },
    { "the longest", "x", 2331, ZC_OK },
    { "too long", "x", 2332, ZC_BAD_INPUT },
    { "empty", "", 1, ZC_BAD_INPUT },
};

/* How often a ray to the right from (x, y) crosses the path. */
static int crossings(const scene_shape *path, double x, double y)
{
    int crossed = 0, first = 0;
    for (int at = 0; at < path->step_count; at++) {
        const scene_step *step = &path->steps[at];
        if (step->op == SCENE_MOVE) {
            first = at;
            continue;
        }
        const scene_step *from = &path->steps[at - 1],
                         *to = step->op == SCENE_CLOSE ? &path->steps[first] : step;
        const double top = from->y_mm[0] < to->y_mm[0] ? from->y_mm[0] : to->y_mm[0],
                     bottom = from->y_mm[0] + to->y_mm[0] - top;
        assert_true(from->x_mm[0] == to->x_mm[0] || from->y_mm[0] == to->y_mm[0]);
        crossed += from->x_mm[0] == to->x_mm[0] && from->x_mm[0] > x && top < y && y < bottom;
    }
    return crossed;
}

static void check_path(const artwork_qr *code)
{
    const int side = code->side + 2 * ARTWORK_QR_QUIET;
    zc_scene *scene = scene_make();
    scene_page(scene, side, side);
    assert_int_equal(artwork_qr_draw(scene, code, 0, 0, side), ZC_OK);
    assert_int_equal(scene_finish(scene), ZC_OK);
    const scene_shape *path = &scene_page_at(scene, 0).shapes[1];
    assert_int_equal(path->kind, SCENE_PATH);
    const int step = side > 60 ? 7 : 1; /* of large codes a sample is enough, and a prime misses no column */
    for (int y = 0; y < side; y += step)
        for (int x = y % step; x < side; x += step) {
            const int column = x - ARTWORK_QR_QUIET, row = y - ARTWORK_QR_QUIET;
            const bool is_inside = column >= 0 && row >= 0 && column < code->side && row < code->side;
            const bool dark = is_inside && code->dark[row * code->side + column];
            assert_int_equal(crossings(path, x + 0.5, y + 0.5) % 2, dark);
        }
    zc_scene_free(scene);
}

static void covers_the_dark_squares(void **state)
{
    const struct qr_row *row = *state;
    zc_textbuf content = { 0 };
    zc_arena *arena = arena_make();
    artwork_qr code;
    for (int at = 0; at < row->repeats; at++)
        textbuf_add(&content, row->content);
    assert_int_equal(artwork_qr_make(arena, textbuf_text(&content), &code), row->status);
    if (!row->status)
        check_path(&code);
    arena_free(arena);
    textbuf_free(&content);
}

int main(void) { return RUN_ROWS(rows, covers_the_dark_squares); }
