/* Cards of templates as editors write them: gradients, copies, symbols, filters, clips, masks, patterns,
 * markers, each in its order between the words. Look at every picture that changed before you bless it. */
#include "cmocka_rows.h"
#include "svg_compare.h"

#include "event/meeting.h"

#include <stdio.h>

#define TEMPLATES TESTS_DIR "/golden/templates"

static zc_event *event;

static int event_open(void)
{
    const zc_event_request request = { .path = TEMPLATES "/event.xml" };
    return zc_event_read(&request, &event, NULL) || zc_event_solve(event, NULL) ||
           event_need_fonts(event, NULL);
}

static struct drawing_row {
    const char *id; /* whose editor */
} drawing_rows[] = { { "inkscape" }, { "illustrator" }, { "figma" }, { "libreoffice" } };

static void draws_as_the_editor_shows(void **state)
{
    const struct drawing_row *row = *state;
    char template[64], drawn[64], golden[512];
    const zc_render_options options = { 0 };
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = NULL;

    snprintf(template, sizeof template, "%s.svg", row->id);
    snprintf(drawn, sizeof drawn, "template-%s.svg", row->id);
    snprintf(golden, sizeof golden, TEMPLATES "/cards-%s.svg", row->id);
    const zc_setting setting = { .key = "template", .value = template };
    const zc_artwork_job job = event_job(event, &setting, 1);
    assert_int_equal(zc_artwork_draw(zc_artwork_find("placecards"), &job, &scene, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 0);
    assert_int_equal(zc_render(scene, event->fonts, drawn, "svg", &options, diags), ZC_OK);
    svg_is_golden(drawn, golden);
    remove(drawn);
    zc_scene_free(scene);
    zc_diags_free(diags);
}

int main(void)
{
    if (event_open())
        return 1;
    const int failed = RUN_ROWS(drawing_rows, draws_as_the_editor_shows);
    zc_event_free(event);
    return failed;
}
