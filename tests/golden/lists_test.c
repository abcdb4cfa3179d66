/* A page of each kind of list, as SVG. Look at every picture that changed before you bless it. */
#include "cmocka_rows.h"
#include "svg_compare.h"
#include <zuoci/event.h>

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

static struct drawing_row {
    const char *id, *kind, *event;
    const char *settings[2][2];
    int page; /* that is compared */
    bool english;
} drawing_rows[] = {
    { "list-pinyin", "list", "samples/report/event.xml", { { "by", "pinyin" } }, 2, false },
    { "list-strokes", "list", "tests/golden/artwork/hall/event.xml", { { "by", "strokes" } }, 1, false },
    { "list-seat", "list", "tests/golden/artwork/hall/event.xml", { { NULL } }, 1, false },
    { "list-unit",
      "list",
      "samples/seminar/event.xml",
      { { "by", "unit" }, { "theme", "print-grey" } },
      1,
      false },
    { "list-english",
      "list",
      "samples/seminar/event.xml",
      { { "by", "name" }, { "final", "yes" } },
      1,
      true },
    { "list-zones", "list", "tests/golden/artwork/hall/event.xml", { { "zones", "yes" } }, 1, false },
    { "list-table", "list", "samples/banquet/event.xml", { { "by", "table" } }, 3, false },
    { "list-car", "list", "tests/golden/artwork/car/event.xml", { { "by", "car" } }, 1, false },
    { "list-stage", "list", "tests/golden/artwork/award/event.xml", { { "by", "stage" } }, 1, false },
    { "signin-leaders", "signin", "samples/report/event.xml", { { NULL } }, 1, false },
    { "signin", "signin", "samples/report/event.xml", { { NULL } }, 4, false },
    { "booklet-cover", "booklet", "samples/banquet/event.xml", { { NULL } }, 1, false },
    { "booklet-contents", "booklet", "samples/banquet/event.xml", { { NULL } }, 2, false },
    { "signin-english", "signin", "samples/seminar/event.xml", { { "by", "seat" } }, 1, true },
};

static int settings_of(const struct drawing_row *row, zc_setting settings[2])
{
    int count = 0;

    for (int at = 0; at < 2 && row->settings[at][0]; at++)
        settings[count++] = (zc_setting){ .key = row->settings[at][0], .value = row->settings[at][1] };
    return count;
}

static void path_of_page(const char *id, int page, char path[64])
{
    if (page == 1)
        snprintf(path, 64, "golden-%s.svg", id);
    else
        snprintf(path, 64, "golden-%s-%d.svg", id, page);
}

static void draws(void **state)
{
    const struct drawing_row *row = *state;
    char event_path[512], drawn[64], golden[512];
    zc_setting settings[2];
    const zc_event_request request = { .path = event_path, .has_lang = row->english, .lang = ZC_LANG_EN };
    zc_event *event = NULL;

    snprintf(event_path, sizeof event_path, "%s/%s", SOURCE_DIR, row->event);
    snprintf(golden, sizeof golden, "%s/golden/artwork/%s.svg", TESTS_DIR, row->id);
    assert_int_equal(zc_event_read(&request, &event, NULL), ZC_OK);
    path_of_page(row->id, 1, drawn);
    assert_int_equal(zc_event_draw(event, row->kind, settings, settings_of(row, settings), drawn, NULL, NULL),
                     ZC_OK);
    path_of_page(row->id, row->page, drawn);
    svg_is_golden(drawn, golden);
    for (int page = 1; page == 1 || remove(drawn) == 0; page++)
        path_of_page(row->id, page, drawn);
    zc_event_free(event);
}

int main(void)
{
    setenv("SOURCE_DATE_EPOCH", "1796000000", 1);
    return RUN_ROWS(drawing_rows, draws);
}
