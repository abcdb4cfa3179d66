#include "cmocka_rows.h"
#include "render/render.h"
#include "render/specimen.h"

static zc_fonts *fonts;

static int open_fonts(void **state)
{
    (void)state;
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    const zc_status status = zc_fonts_make(path, &fonts, NULL);
    zc_datapath_free(path);
    return status;
}

static int close_fonts(void **state)
{
    (void)state;
    zc_fonts_free(fonts);
    return 0;
}

static zc_bytes rendered(zc_arena *arena, const zc_scene *scene, const char *path)
{
    zc_bytes bytes;
    assert_int_equal(zc_render(scene, fonts, path, NULL, NULL, NULL), ZC_OK);
    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    return bytes;
}

static void draws_the_same_bytes_twice(void **state)
{
    static const char *const paths[] = { "specimen.svg", "specimen.pdf", "specimen.png" };
    (void)state;
    zc_arena *arena = arena_make();
    for (size_t at = 0; at < sizeof paths / sizeof *paths; at++) {
        zc_scene *scene = specimen_make(fonts), *again = specimen_make(fonts);
        const zc_bytes first = rendered(arena, scene, paths[at]);
        const zc_bytes second = rendered(arena, again, paths[at]);
        assert_int_equal(first.length, second.length);
        assert_memory_equal(first.at, second.at, first.length);
        zc_scene_free(scene);
        zc_scene_free(again);
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(draws_the_same_bytes_twice) };
    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
