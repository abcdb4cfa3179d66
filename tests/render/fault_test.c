/* The SVG writer and the files around it; cairo's and GLib's allocations are theirs. */
#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "render/render.h"
#include "scene/drawn.h"

static struct format_row {
    const char *id;
} format_rows[] = { { "svg" }, { "pdf" }, { "png" } };

static void survives_each_failure(void **state)
{
    const struct format_row *row = *state;
    zc_scene *scene = drawn_make(fonts);
    assert_int_equal(scene_finish(scene), ZC_OK);
    for (long nth = 1;; nth++) {
        zc_fonts *unread = NULL; /* as a caller has it who draws what another thread measured */
        zc_datapath *path = zc_datapath_make(NULL, NULL);
        assert_int_equal(zc_fonts_make(path, &unread, NULL), ZC_OK);
        mem_fail_at(nth);
        const zc_status status = zc_render(scene, unread, "fault.out", row->id, NULL, NULL);
        const bool failed = mem_failed();
        mem_fail_at(0);
        zc_fonts_free(unread);
        zc_datapath_free(path);
        assert_true(failed ? status == ZC_NO_MEMORY || status == ZC_IO : status == ZC_OK);
        if (!failed)
            break;
    }
    zc_scene_free(scene);
}

int main(void)
{
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(format_rows, survives_each_failure);
    fonts_close(NULL);
    return failed;
}
