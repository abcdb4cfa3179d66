/* The charts of a booklet: no sheet larger than folds out of it, their pages by the booklet's numbers. */
#include "meeting_for_tests.h"
#include "scene/scene.h"

#include <math.h>

static struct bound_row {
    const char *id, *style, *size_key, *size, *paper;
    double widest_mm;
    int least_pages, most_pages; /* with cover and contents */
    const char *says, *silent;   /* on the first page of the chart, words for themselves */
    zc_status status;
} bound_rows[] = {
    { "a small room", "report", "audience", "4x6", NULL, 297, 3, 3, NULL, "第4页", ZC_OK },
    { "a hall for A2", "report", "audience", "40x60", NULL, 420, 5, 40, "第4页", "第2页", ZC_OK },
    { "a hall on A4", "report", "audience", "24x40", "a4", 297, 5, 60, "第4页", "第2页", ZC_OK },
    { "many tables", "roundtable", "tables", "100", NULL, 420, 5, 20, "第4页", "第2页", ZC_OK },
    { "a table for the wall", "talk", "side", "90", NULL, 420, 3, 20, NULL, "第2页", ZC_OK },
    { "paper for the wall", "report", "audience", "4x6", "a2", 0, 0, 0, NULL, NULL, ZC_BAD_INPUT },
};

static int times_said(const zc_scene *scene, int page, const char *words)
{
    const scene_page_view view = scene_page_at(scene, page);
    int times = 0;

    for (int at = 0; at < view.count; at++)
        times += view.shapes[at].kind == SCENE_TEXT && strcmp(view.shapes[at].text.string, words) == 0;
    return times;
}

static double widest_page_mm(const zc_scene *scene)
{
    double widest_mm = 0;

    for (int page = 0; page < zc_scene_pages(scene); page++) {
        double width_mm, height_mm;
        zc_scene_page_size(scene, page, &width_mm, &height_mm);
        widest_mm = fmax(widest_mm, fmax(width_mm, height_mm));
    }
    return widest_mm;
}

static void is_bound(void **state)
{
    enum { CHART = 2 };
    const struct bound_row *row = *state;
    const zc_setting size = { .key = row->size_key, .value = row->size };
    const zc_setting settings[] = { { .key = "parts", .value = "chart" },
                                    { .key = "paper", .value = row->paper } };
    const zc_event_request request = {
        .path = "booklet-test.csv", .style = row->style, .sizes = &size, .size_count = 1
    };
    const zc_occasion occasion = { .title = "云泽市代表大会", .date = "2026-12-03" };
    meeting seated = meeting_open(request, "姓名,主客\n周启元,主\n沈岳,客\n");
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_scene *scene = NULL;

    job.settings = settings;
    job.setting_count = row->paper ? 2 : 1;
    assert_int_equal(artwork_check_settings(zc_artwork_find("booklet"), &job, NULL, NULL), row->status);
    if (row->status == ZC_OK) {
        assert_int_equal(zc_artwork_draw(zc_artwork_find("booklet"), &job, &scene, NULL), ZC_OK);
        assert_true(fmax(297, row->widest_mm) + 0.1 > widest_page_mm(scene));
        assert_in_range(zc_scene_pages(scene), row->least_pages, row->most_pages);
        assert_true(!row->says || times_said(scene, CHART, row->says) > 0);
        assert_int_equal(times_said(scene, CHART, row->silent), 0);
    }
    zc_scene_free(scene);
    meeting_close(&seated);
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(bound_rows, is_bound) + fonts_close(NULL); }
