#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "scene/scene.h"

/* A seat's group turned and moved, a bar across the page, a long name. */
static zc_scene *hall_make(void)
{
    const text_style hei = { .role = TEXT_HEI, .weight = 500, .size_pt = 28.35 };
    const scene_paint black = { .fill = SCENE_RGB(0) };
    zc_scene *scene = scene_make();

    scene_page(scene, 200, 100);
    scene_group(scene, (scene_group_look){
                           .x_mm = 150, .y_mm = 50, .turn_deg = 90, .seat = "A-1-1", .title = "A-1-1" });
    scene_rect(scene, 0, 0, 20, 4, 0, black); /* on the page from (146, 50) to (150, 70) */
    scene_group_end(scene);
    scene_rect(scene, 0, 90, 200, 10, 0, black);
    scene_words(scene, fonts, 10, 20, "王宏伟", &hei, TEXT_START, SCENE_RGB(0), "name"); /* em 10 mm */
    return scene;
}

static struct window_row {
    const char *id;
    scene_box window;
    double least_mm;
    bool outlines;
    const char *shapes; /* a letter for each */
} window_rows[] = {
    { "all", { 0, 0, 0, 0 }, 0, false, "(R)RT" },
    { "left of the seat", { 0, 0, 145, 100 }, 0, false, "RT" },
    { "the seat's end", { 140, 65, 20, 10 }, 0, false, "(R)" },
    { "below the seat", { 140, 71, 20, 10 }, 0, false, "" },
    { "through the name", { 0, 0, 25, 30 }, 0, false, "P" },
    { "beside the name", { 0, 0, 5, 30 }, 0, false, "" },
    { "large things alone", { 0, 0, 0, 0 }, 50, false, "R" },
    { "outlines", { 0, 0, 0, 0 }, 0, true, "(R)RP" },
};

static char letter_of(scene_kind kind)
{
    static const char letters[] = {
        [SCENE_GROUP] = '(',   [SCENE_GROUP_END] = ')', [SCENE_RECT] = 'R', [SCENE_CIRCLE] = 'C',
        [SCENE_SEGMENT] = 'L', [SCENE_PATH] = 'P',      [SCENE_TEXT] = 'T', [SCENE_PICTURE] = 'I'
    };
    return letters[kind];
}

static void copies_what_is_seen(void **state)
{
    const struct window_row *row = *state;
    zc_scene *from = hall_make(), *to = scene_make();
    char drawn[32] = "";

    scene_page(to, 200, 100);
    scene_copy_page(
        to, fonts,
        &(scene_copy){
            .from = from, .window = row->window, .least_mm = row->least_mm, .outlines = row->outlines });
    assert_int_equal(scene_finish(to), ZC_OK);
    const scene_page_view page = scene_page_at(to, 0);
    for (int shape = 0; shape < page.count; shape++)
        drawn[shape] = letter_of(page.shapes[shape].kind);
    assert_string_equal(drawn, row->shapes);
    zc_scene_free(to);
    zc_scene_free(from);
}

/* Of a text of two pieces the whole one stays text. */
static void keeps_whole_pieces(void **state)
{
    const text_style kai = { .role = TEXT_KAI, .weight = 700, .size_pt = 28.35 };
    zc_scene *from = scene_make(), *to = scene_make();
    zc_arena *arena = arena_make();
    text_setting set;
    (void)state;

    scene_page(from, 200, 100);
    assert_int_equal(text_set_line(fonts, arena, "阿里·买买提", &kai, TEXT_START, &set), ZC_OK);
    scene_text(from, 0, 20, &set, SCENE_RGB(0), "name");
    scene_page(to, 200, 100);
    scene_copy_page(to, fonts, &(scene_copy){ .from = from, .window = { 0, 0, 30, 30 } });
    assert_int_equal(scene_finish(to), ZC_OK);
    const scene_page_view page = scene_page_at(to, 0);
    assert_int_equal(page.count, 2);
    assert_int_equal(page.shapes[0].kind, SCENE_PATH);
    assert_int_equal(page.shapes[1].text.count, 2);
    assert_string_equal(page.shapes[1].text.pieces[0].text, "阿里");
    arena_free(arena);
    zc_scene_free(to);
    zc_scene_free(from);
}

/* ---- a page cut into sheets: which of them says the name, from 12 to 42 mm ---- */

static struct sheet_row {
    const char *id;
    double seam_mm;
    int sheet;
    const char *shapes;
} sheet_rows[] = {
    { "less of it", 25, 0, "P" },           { "most of it", 25, 1, "TP" },
    { "most of it, at left", 35, 0, "TP" }, { "the seam beside it", 45, 0, "T" },
    { "nothing of it", 45, 1, "" },
};

static void says_once_what_is_cut(void **state)
{
    const struct sheet_row *row = *state;
    const text_style hei = { .role = TEXT_HEI, .weight = 500, .size_pt = 28.35 };
    const scene_box sheets[] = { { 0, 0, row->seam_mm, 100 }, { row->seam_mm, 0, 200 - row->seam_mm, 100 } };
    zc_scene *from = scene_make(), *to = scene_make();
    char drawn[32] = "";

    scene_page(from, 200, 100);
    scene_words(from, fonts, 12, 20, "王宏伟", &hei, TEXT_START, SCENE_RGB(0), "name");
    scene_page(to, 200, 100);
    scene_copy_page(to, fonts,
                    &(scene_copy){ .from = from,
                                   .window = sheets[row->sheet],
                                   .sheets = sheets,
                                   .sheet_count = 2,
                                   .sheet = row->sheet });
    assert_int_equal(scene_finish(to), ZC_OK);
    const scene_page_view page = scene_page_at(to, 0);
    for (int shape = 0; shape < page.count; shape++)
        drawn[shape] = letter_of(page.shapes[shape].kind);
    assert_string_equal(drawn, row->shapes);
    if (page.count == 2) {
        const scene_shape *said = &page.shapes[0];
        assert_string_equal(said->text.string, "王宏伟");
        assert_false(said->color.visible);
        const double left_mm = said->x_mm + said->text.pieces[0].x_mm;
        assert_true(left_mm >= sheets[row->sheet].x_mm - 0.6);
        assert_true(left_mm + said->text.width_mm <=
                    sheets[row->sheet].x_mm + sheets[row->sheet].width_mm + 0.6);
    }
    zc_scene_free(to);
    zc_scene_free(from);
}

/* What no sheet can show keeps its whole pieces. */
static void leaves_what_is_too_large(void **state)
{
    const text_style hei = { .role = TEXT_HEI, .weight = 500, .size_pt = 28.35 };
    const scene_box sheets[] = { { 0, 0, 25, 100 }, { 25, 0, 25, 100 } };
    zc_scene *from = scene_make(), *to = scene_make();
    (void)state;

    scene_page(from, 50, 100);
    scene_words(from, fonts, 10, 20, "王宏伟", &hei, TEXT_START, SCENE_RGB(0), "name");
    scene_page(to, 50, 100);
    scene_copy_page(
        to, fonts,
        &(scene_copy){ .from = from, .window = sheets[0], .sheets = sheets, .sheet_count = 2, .sheet = 0 });
    assert_int_equal(scene_finish(to), ZC_OK);
    assert_int_equal(scene_page_at(to, 0).count, 1);
    assert_int_equal(scene_page_at(to, 0).shapes[0].kind, SCENE_PATH);
    zc_scene_free(to);
    zc_scene_free(from);
}

/* An outline has the ink that the text has. */
static void outlines_are_of_the_ink(void **state)
{
    const text_style kai = { .role = TEXT_KAI, .weight = 700, .size_pt = 100 };
    const text_extent ink = text_measure(fonts, "永", &kai);
    zc_scene *scene = scene_make();
    zc_arena *arena = arena_make();
    text_setting set;
    double right_mm = -1000, top_mm = 1000;
    (void)state;

    scene_page(scene, 200, 100);
    assert_int_equal(text_set_line(fonts, arena, "永", &kai, TEXT_START, &set), ZC_OK);
    scene_outlined(scene, fonts, 0, 0, &set, SCENE_RGB(0));
    assert_int_equal(scene_finish(scene), ZC_OK);
    const scene_shape path = scene_page_at(scene, 0).shapes[0];
    for (int step = 0; step < path.step_count; step++) {
        const int last = path.steps[step].op == SCENE_CUBIC ? 2 : path.steps[step].op == SCENE_QUAD;
        if (path.steps[step].op == SCENE_CLOSE)
            continue;
        right_mm = path.steps[step].x_mm[last] > right_mm ? path.steps[step].x_mm[last] : right_mm;
        top_mm = path.steps[step].y_mm[last] < top_mm ? path.steps[step].y_mm[last] : top_mm;
    }
    assert_true(right_mm > ink.ink_right_mm - 0.2 && right_mm < ink.ink_right_mm + 0.01);
    assert_true(top_mm < ink.ink_top_mm + 0.2 && top_mm > ink.ink_top_mm - 0.01);
    arena_free(arena);
    zc_scene_free(scene);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(keeps_whole_pieces),
                                        cmocka_unit_test(leaves_what_is_too_large),
                                        cmocka_unit_test(outlines_are_of_the_ink) };
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(window_rows, copies_what_is_seen) +
                       RUN_ROWS(sheet_rows, says_once_what_is_cut) +
                       cmocka_run_group_tests(tests, NULL, NULL);
    return failed + fonts_close(NULL);
}
