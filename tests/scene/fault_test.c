#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "scene/drawn.h"

/* Whole, and as outlines through a window that cuts the name. */
static zc_status copy(const zc_scene *from)
{
    zc_scene *to = scene_make();
    if (!to)
        return ZC_NO_MEMORY;
    scene_page(to, 100, 80);
    scene_copy_page(to, fonts, &(scene_copy){ .from = from });
    scene_copy_page(to, fonts, &(scene_copy){ .from = from, .window = { 0, 0, 50, 80 } });
    const zc_status status = scene_finish(to);
    zc_scene_free(to);
    return status;
}

static void survives_each_failure(void **state)
{
    (void)state;
    for (long nth = 1;; nth++) {
        assert_int_equal(fonts_open(NULL), 0); /* nothing of it is known yet */
        mem_fail_at(nth);
        zc_scene *scene = drawn_make(fonts);
        zc_status status = scene ? scene_finish(scene) : ZC_NO_MEMORY;
        if (!status)
            status = copy(scene);
        const bool failed = mem_failed();
        mem_fail_at(0);
        zc_scene_free(scene);
        fonts_close(NULL);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(survives_each_failure) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
