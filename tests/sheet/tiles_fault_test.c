#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "sheet/sheet.h"

static zc_scene *whole_make(void)
{
    const text_style kai = { .role = TEXT_KAI, .weight = 700, .size_pt = 600 };
    zc_scene *scene = scene_make();

    scene_page(scene, 500, 300);
    scene_rect(scene, 0, 0, 500, 300, 0, (scene_paint){ .fill = SCENE_RGB(0xC1121F) });
    scene_words(scene, fonts, 250, 250, "会议", &kai, TEXT_MIDDLE, SCENE_RGB(0xFFFFFF), "banner");
    return scene;
}

static zc_status tile_once(const zc_scene *whole)
{
    const sheet_paper *paper = sheet_paper_find("a4");
    const sheet_tile_room room = sheet_room_of(paper);
    const sheet_tile_look look = { .title = "会标",
                                   .hatch = SCENE_RGB(0xFFFFFF),
                                   .cut = SCENE_RGB(0xFFFFFF) };
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_status status = ZC_NO_MEMORY;
    if (arena && scene) {
        const double *xs, *ys;
        sheet_tiling tiling;
        const int columns = sheet_seams(arena, 500, room.width_mm, room.limit_width_mm, NULL, &xs),
                  rows = sheet_seams(arena, 300, room.height_mm, room.limit_height_mm, NULL, &ys);
        if (columns > 0 && rows > 0 && !sheet_grid(arena, paper, xs, columns, ys, rows, &tiling)) {
            sheet_tiles_draw(scene, fonts, &tiling, whole, 0, &look);
            status = scene_finish(scene);
        }
    }
    zc_scene_free(scene);
    arena_free(arena);
    return status;
}

static void survives_each_failure(void **state)
{
    (void)state;
    zc_scene *whole = whole_make();
    assert_int_equal(scene_finish(whole), ZC_OK);
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = tile_once(whole);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            break;
    }
    zc_scene_free(whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(survives_each_failure) };
    if (fonts_open(NULL))
        return 1;
    const int failed = cmocka_run_group_tests(tests, NULL, NULL);
    return failed + fonts_close(NULL);
}
