#include "artwork/artwork.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

static struct text_row {
    const char *id;
    zc_status status;
    const char *key, *value;
} text_rows[] = {
    { "阿卜杜拉·买买提江 报告会", ZC_OK, "font", "kai" },
    { "中国共产党云泽市第十四次代表大会第三次全体会议", ZC_OK, "font", "hei" },
    { "2026年会议", ZC_OK, "proof", "yes" },
    { "会议", ZC_OK, "tile", "char" },
    { "会", ZC_OK, "tile", "a3" },
    { "AI大会“二〇二六”", ZC_OK, "kind", "vertical" },
    { "会议|大会", ZC_OK, "kind", "backdrop" },
    { "会议", ZC_OK, "outlines", "yes" },
    { "会议", ZC_BAD_INPUT, "kind", "banners" },
};

static zc_status draw_once(const struct text_row *row)
{
    const zc_occasion occasion = { .title = "" };
    const zc_setting settings[] = { { .key = "text", .value = row->id },
                                    { .key = "size", .value = "1.2x0.7m" },
                                    { .key = row->key, .value = row->value } };
    const zc_artwork_job job = {
        .occasion = &occasion, .fonts = fonts, .settings = settings, .setting_count = 3
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

static void survives_each_failure(void **state)
{
    const struct text_row *row = *state;
    assert_int_equal(draw_once(row), row->status); /* the fonts now know every character */
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = draw_once(row);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : row->status);
        if (!failed)
            return;
    }
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(text_rows, survives_each_failure) + fonts_close(NULL); }
