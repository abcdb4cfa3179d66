#include "artwork/artwork.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

static zc_status draw_once(const char *text)
{
    const zc_occasion occasion = { .title = "" };
    const zc_setting settings[] = { { .key = "text", .value = text }, { .key = "size", .value = "8x0.7m" } };
    const zc_artwork_job job = {
        .occasion = &occasion, .fonts = fonts, .settings = settings, .setting_count = 2
    };
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_status status = arena && scene ? banner_draw(&job, arena, scene, NULL) : ZC_NO_MEMORY;
    if (!status)
        status = scene_finish(scene);
    zc_scene_free(scene);
    arena_free(arena);
    return status;
}

static struct text_row {
    const char *id;
    zc_status status;
} text_rows[] = {
    { "阿卜杜拉·买买提江 报告会", ZC_OK },
    { "中国共产党云泽市第十四次代表大会第三次全体会议", ZC_OK },
};

static void survives_each_failure(void **state)
{
    const struct text_row *row = *state;
    assert_int_equal(draw_once(row->id), row->status); /* the fonts now know every character */
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = draw_once(row->id);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : row->status);
        if (!failed)
            return;
    }
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(text_rows, survives_each_failure) + fonts_close(NULL); }
