#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "scene/drawn.h"

static zc_scene *drawn;

static void keeps_what_was_drawn(void **state)
{
    static const scene_kind kinds[] = { SCENE_GROUP,  SCENE_RECT,    SCENE_TEXT, SCENE_GROUP_END,
                                        SCENE_CIRCLE, SCENE_SEGMENT, SCENE_PATH, SCENE_PICTURE };
    (void)state;
    const scene_page_view page = scene_page_at(drawn, 0);
    assert_int_equal(zc_scene_pages(drawn), 2);
    assert_int_equal(page.count, ROWS_COUNT(kinds));
    for (int shape = 0; shape < page.count; shape++)
        assert_int_equal(page.shapes[shape].kind, kinds[shape]);
    assert_string_equal(page.shapes[0].group.name, "王宏");
    assert_string_equal(page.shapes[2].text.string, "阿卜杜拉·买买提江");
    assert_int_equal(page.shapes[2].text.count, 3);
    assert_int_equal(page.shapes[6].step_count, 5);
    assert_true(page.shapes[6].steps[3].op == SCENE_CUBIC && page.shapes[6].steps[3].y_mm[2] == 20);
}

static void keeps_pages(void **state)
{
    (void)state;
    double width_mm, height_mm;
    zc_scene_page_size(drawn, 1, &width_mm, &height_mm);
    assert_true(width_mm == 225 && height_mm == 320);
    assert_false(scene_page_at(drawn, 0).has_trim);
    assert_true(scene_page_at(drawn, 1).has_trim && scene_page_at(drawn, 1).bleed_mm == 3);
    assert_int_equal(scene_outlines(drawn), 2);
    assert_int_equal(scene_outline_at(drawn, 1).page, 1);
    assert_int_equal(scene_outline_at(drawn, 1).level, 1);
    assert_string_equal(scene_lang_of(drawn), "zh-CN");
}

static void keeps_a_picture_once(void **state)
{
    (void)state;
    assert_ptr_equal(scene_page_at(drawn, 0).shapes[7].picture.at,
                     scene_page_at(drawn, 1).shapes[0].picture.at);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(keeps_what_was_drawn), cmocka_unit_test(keeps_pages),
                                        cmocka_unit_test(keeps_a_picture_once) };
    if (fonts_open(NULL))
        return 1;
    drawn = drawn_make(fonts);
    const int failed = drawn && scene_finish(drawn) == ZC_OK ? cmocka_run_group_tests(tests, NULL, NULL) : 1;
    zc_scene_free(drawn);
    fonts_close(NULL);
    return failed;
}
