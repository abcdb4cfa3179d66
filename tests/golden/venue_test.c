/* Empty halls, drawn to scale. */
#include "cmocka_rows.h"
#include "svg_compare.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zuoci/artwork.h>
#include <zuoci/render.h>

#define VENUES TESTS_DIR "/golden/venue"

/* What a hall is drawn with. */
typedef struct drawing_tools {
    zc_datapath *data;
    zc_fonts *fonts;
    zc_options *options;
    zc_diags *diags;
} drawing_tools;

static drawing_tools tools_make(void)
{
    drawing_tools tools = { .data = zc_datapath_make(NULL, NULL),
                            .options = zc_options_make(),
                            .diags = zc_diags_make() };
    assert_int_equal(zc_fonts_make(tools.data, &tools.fonts, NULL), ZC_OK);
    return tools;
}

static void tools_free(drawing_tools *tools)
{
    zc_fonts_free(tools->fonts);
    zc_options_free(tools->options);
    zc_diags_free(tools->diags);
    zc_datapath_free(tools->data);
}

static zc_status draw(const drawing_tools *tools, const char *file, zc_lang lang, const char *paper,
                      zc_scene **scene)
{
    char path[512];
    zc_venue *venue = NULL;
    const zc_setting settings[] = { { "paper", paper, { 0 } } };
    snprintf(path, sizeof path, VENUES "/%s", file);
    *scene = NULL;
    zc_status status = zc_venue_read(path, tools->data, &venue, tools->diags);
    if (!status)
        status = zc_venue_draw(venue, tools->options, tools->data, tools->fonts, lang, settings,
                               paper != NULL, scene, tools->diags);
    zc_venue_free(venue);
    return status;
}

static struct plan_row {
    const char *id, *file;
    zc_lang lang;
    const char *paper; /* NULL: as large as its numbers need */
    double width_mm;
} plan_rows[] = { { "opera", "opera.xml", ZC_LANG_ZH, NULL, 420 },
                  { "room", "room.xml", ZC_LANG_ZH, NULL, 297 },
                  { "opera-a4-en", "opera.xml", ZC_LANG_EN, "a4", 297 },
                  { "field", "field.json", ZC_LANG_ZH, NULL, 297 } };

static void is_golden(void **state)
{
    const struct plan_row *row = *state;
    char drawn[64], golden[512];
    double width_mm, height_mm;
    zc_scene *scene;
    drawing_tools tools = tools_make();
    assert_int_equal(draw(&tools, row->file, row->lang, row->paper, &scene), ZC_OK);
    zc_scene_page_size(scene, 0, &width_mm, &height_mm);
    assert_float_equal(width_mm, row->width_mm, 0.01);
    snprintf(drawn, sizeof drawn, "venue-%s.svg", row->id);
    snprintf(golden, sizeof golden, VENUES "/%s", drawn);
    assert_int_equal(zc_render(scene, tools.fonts, drawn, "svg", NULL, NULL), ZC_OK);
    svg_is_golden(drawn, golden);
    remove(drawn);
    zc_scene_free(scene);
    tools_free(&tools);
}

static void a_bare_venue_is_refused(void **state)
{
    zc_scene *scene = NULL;
    zc_venue *venue = zc_venue_make();
    drawing_tools tools = tools_make();
    (void)state;
    assert_int_equal(zc_venue_draw(venue, tools.options, tools.data, tools.fonts, ZC_LANG_ZH, NULL, 0, &scene,
                                   tools.diags),
                     ZC_BAD_INPUT);
    assert_null(scene);
    assert_int_equal(zc_diags_count(tools.diags), 1);
    zc_venue_free(venue);
    tools_free(&tools);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(a_bare_venue_is_refused) };
    return RUN_ROWS(plan_rows, is_golden) + cmocka_run_group_tests(tests, NULL, NULL);
}
