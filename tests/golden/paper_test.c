/* All that is printed of one small meeting, as a whole: every card, the banner, the chart, the lists. Names
 * of two characters, with a dot, with a Latin line, with characters that few fonts have. */
#include "cmocka_rows.h"
#include "svg_compare.h"

#include "event/meeting.h"

#include <stdio.h>
#include <stdlib.h>

#define PAPER TESTS_DIR "/golden/paper"
enum { PEOPLE = 4 };

static zc_event *event;

static int event_open(void)
{
    const zc_event_request request = { .path = PAPER "/event.xml" };
    return zc_event_read(&request, &event, NULL) || zc_event_solve(event, NULL) ||
           event_need_fonts(event, NULL);
}

/* The pages of an artwork as SVG, in files that begin with `name`; how many. */
static int draw_pages(const char *kind, const char *name)
{
    const int found = zc_artwork_find(kind);
    const event_artworks *artworks = &event->document.artworks;
    const zc_render_options options = { 0 };
    zc_scene *scene = NULL;
    char path[64];
    for (int at = 0; at < artworks->count; at++)
        if (artworks->at[at].kind == found) {
            const zc_artwork_job job =
                event_job(event, artworks->at[at].settings, artworks->at[at].setting_count);
            assert_int_equal(zc_artwork_draw(found, &job, &scene, NULL), ZC_OK);
        }
    snprintf(path, sizeof path, "%s.svg", name);
    assert_int_equal(zc_render(scene, event->fonts, path, "svg", &options, NULL), ZC_OK);
    const int pages = zc_scene_pages(scene);
    zc_scene_free(scene);
    return pages;
}

static struct drawing_row {
    const char *id; /* the kind */
    int pages;
} drawing_rows[] = { { "chart", 1 },   { "cards", PEOPLE }, { "placecards", 2 }, { "badges", 1 },
                     { "tickets", 1 }, { "banner", 1 },     { "proof", 1 },      { "tiles", 5 } };

static void draws_every_page(void **state)
{
    const struct drawing_row *row = *state;
    char name[32], drawn[64], golden[512];
    snprintf(name, sizeof name, "paper-%s", row->id);
    assert_int_equal(draw_pages(row->id, name), row->pages);
    for (int page = 1; page <= row->pages; page++) {
        if (page == 1)
            snprintf(drawn, sizeof drawn, "%s.svg", name);
        else
            snprintf(drawn, sizeof drawn, "%s-%d.svg", name, page);
        snprintf(golden, sizeof golden, PAPER "/%s", drawn);
        svg_is_golden(drawn, golden);
        remove(drawn);
    }
}

/* ---- tables are compared byte by byte ---- */

static struct table_row {
    const char *id; /* the file */
} table_rows[] = { { "list.csv" }, { "plan.csv" } };

static zc_bytes bytes_of(zc_arena *arena, const char *path)
{
    zc_bytes bytes = { "", 0 };
    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    return bytes;
}

static void writes_every_byte(void **state)
{
    const struct table_row *row = *state;
    const char *bless = getenv("ZC_BLESS");
    char written[64], golden[512];
    zc_arena *arena = arena_make();
    snprintf(written, sizeof written, "paper-%s", row->id);
    snprintf(golden, sizeof golden, PAPER "/%s", row->id);
    const zc_status status = strcmp(row->id, "plan.csv") == 0
                                 ? zc_event_write_plan(event, written, NULL)
                                 : zc_event_draw(event, "list", NULL, 0, written, NULL, NULL);
    assert_int_equal(status, ZC_OK);
    const zc_bytes is = bytes_of(arena, written);
    if (bless && *bless == '1')
        assert_int_equal(file_write(golden, is.at, is.length, NULL), ZC_OK);
    const zc_bytes should_be = bytes_of(arena, golden);
    assert_string_equal(is.at, should_be.at);
    assert_int_equal(is.length, should_be.length);
    remove(written);
    arena_free(arena);
}

int main(void)
{
    if (event_open())
        return 1;
    const int failed = RUN_ROWS(drawing_rows, draws_every_page) + RUN_ROWS(table_rows, writes_every_byte);
    zc_event_free(event);
    return failed;
}
