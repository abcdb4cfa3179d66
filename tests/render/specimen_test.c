#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "render/render.h"
#include "render/specimen.h"

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
    for (size_t at = 0; at < ROWS_COUNT(paths); at++) {
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

static bool has_tool(const char *command) { return system(command) == 0; }

/* The names as pdftotext reads them from `specimen.pdf`, blanks left out. */
static void finds_the_names_in_the_pdf(void **state)
{
    static const char *const whole[] = {
        "王宏",          "周启元",      "欧阳明远",   "阿依努尔·买买提", "阿卜杜拉·买买提江",
        "Elena Petrova", "阿卜杜拉·\n", "买买提江\n", "姓名入座样张"
    };
    (void)state;
    zc_arena *arena = arena_make();
    zc_scene *scene = specimen_make(fonts);
    zc_bytes text;
    if (!has_tool("command -v pdftotext >/dev/null")) {
        print_message("pdftotext is not here: skipped\n");
        skip();
    }
    (void)rendered(arena, scene, "read-back.pdf");
    assert_int_equal(system("pdftotext -raw read-back.pdf read-back.txt"), 0);
    assert_int_equal(file_read(arena, "read-back.txt", &text, NULL), ZC_OK);
    for (size_t name = 0; name < ROWS_COUNT(whole); name++)
        if (!strstr(text.at, whole[name]))
            fail_msg("%s is not found", whole[name]);
    zc_scene_free(scene);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(draws_the_same_bytes_twice),
                                        cmocka_unit_test(finds_the_names_in_the_pdf) };
    return cmocka_run_group_tests(tests, fonts_open, fonts_close);
}
