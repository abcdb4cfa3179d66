#include "artwork/cards.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

#include <string.h>

/* ---- sizes that a set shares ---- */

static struct share_row {
    const char *id;
    double needs[6], least, shared[6], most;
} share_rows[] = {
    { "nobody", { 0 }, 5, { 0 }, 0 },
    { "the smallest for all", { 8, 7, 9 }, 5, { 7, 7, 7 }, 7 },
    { "blank ones do not count", { 8, 0, 9 }, 5, { 8, 0, 8 }, 8 },
    { "under the least it stands apart", { 8, 4, 9 }, 5, { 8, 4, 8 }, 8 },
    { "under half of the middle one too", { 20, 9, 22 }, 5, { 20, 9, 20 }, 20 },
    { "those apart share again", { 30, 3, 31, 3.5 }, 12, { 30, 3, 30, 3 }, 30 },
    { "all under the least share", { 4, 3, 3.5 }, 5, { 3, 3, 3 }, 3 },
};

static void shares(void **state)
{
    const struct share_row *row = *state;
    zc_arena *arena = arena_make();
    double shared[6] = { 0 };

    assert_true(card_sizes_share(arena, row->needs, 6, row->least, shared) == row->most);
    for (int at = 0; at < 6; at++)
        assert_true(shared[at] == row->shared[at]);
    arena_free(arena);
}

/* ---- words in a box: 40 mm wide, their size 10 pt ---- */

#define HAN_10 "部部部部部部部部部部"
#define HAN_60 HAN_10 HAN_10 HAN_10 HAN_10 HAN_10 HAN_10
#define HAN_300 HAN_60 HAN_60 HAN_60 HAN_60 HAN_60
#define WORD_60 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"

static struct word_row {
    const char *id, *text;
    template_fit fit;
    double height_mm; /* 0: the box is of a text, whose baseline is given */
    int lines;
    bool told;
} word_rows[] = {
    { "short", HAN_10, TEMPLATE_SHRINK, 0, 1, false },
    { "on two lines", HAN_10 HAN_10 HAN_10, TEMPLATE_SHRINK, 0, 2, false },
    { "on one line alone", HAN_10 HAN_10 HAN_10, TEMPLATE_LINE, 0, 1, true },
    { "very long", HAN_60, TEMPLATE_SHRINK, 0, 2, true },
    { "longer than anything", HAN_300, TEMPLATE_SHRINK, 0, 2, true },
    { "longer than anything on one line", HAN_300, TEMPLATE_SET, 0, 1, true },
    { "one word that cannot be parted", WORD_60 WORD_60, TEMPLATE_SHRINK, 0, 1, true },
    { "in a low rectangle", HAN_10 HAN_10 HAN_10, TEMPLATE_SHRINK, 4.4, 2, true },
};

static void stays_in_box(void **state)
{
    const struct word_row *row = *state;
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_diags *diags = zc_diags_make();
    const zc_artwork_job job = { .fonts = fonts };
    const card_set set = { .job = &job, .arena = arena, .diags = diags };
    const template_box box = { .pattern = row->text,
                               .klass = "words",
                               .fit = row->fit,
                               .x = 20,
                               .y = 10,
                               .width = 40,
                               .height = row->height_mm,
                               .baseline = row->height_mm > 0 ? 0 : 3,
                               .type = { .size = mm_of_pt(10) } };
    const card_words words = { .box = &box,
                               .text = row->text,
                               .style = { .role = TEXT_HEI, .weight = 400, .size_pt = 10 } };

    scene_page(scene, 80, 40);
    assert_int_equal(card_words_draw(&set, &words, scene), ZC_OK);
    assert_int_equal(scene_finish(scene), ZC_OK);
    const scene_shape *drawn = &scene_page_at(scene, 0).shapes[0];
    assert_int_equal(drawn->text.lines, row->lines);
    assert_true(drawn->text.width_mm <= 40.001 && drawn->text.width_mm > 0);
    assert_int_equal(zc_diags_count(diags), row->told);
    if (row->height_mm > 0) { /* both lines */
        const double size_mm = mm_of_pt(drawn->text.size_pt);
        const text_piece *last = &drawn->text.pieces[drawn->text.count - 1];
        assert_true(drawn->y_mm - 0.88 * size_mm >= 10 - 0.1); /* ink is lower */
        assert_true(drawn->y_mm + last->y_mm + 0.12 * size_mm <= 10 + row->height_mm);
    }
    zc_diags_free(diags);
    zc_scene_free(scene);
    arena_free(arena);
}

int main(void)
{
    return RUN_ROWS(share_rows, shares) + fonts_open(NULL) + RUN_ROWS(word_rows, stays_in_box) +
           fonts_close(NULL);
}
