#include "cmocka_rows.h"
#include "svg_compare.h"
#include <zuoci/event.h>

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>

/* Look at every picture that changed before you bless it. */
static struct drawing_row {
    const char *id;
    const char *event;
    const char *option, *option_value;
    const char *settings[3][2];
    bool english;
    const char *kind; /* NULL: chart */
    int page;         /* of several; 0: the first */
} drawing_rows[] = {
    { .id = "hall", .event = "tests/golden/artwork/hall/event.xml" },
    { .id = "hall-rows",
      .event = "tests/golden/artwork/hall/event.xml",
      .option = "aud",
      .option_value = "heng",
      .settings = { { "paper", "a3" } } },
    { .id = "hall-stage-grey",
      .event = "tests/golden/artwork/hall/event.xml",
      .settings = { { "view", "stage" }, { "theme", "print-grey" }, { "final", "yes" } } },
    { .id = "hall-english", .event = "tests/golden/artwork/hall/event.xml", .english = true },
    { .id = "board", .event = "tests/golden/artwork/tables/board.xml" },
    { .id = "headtable", .event = "tests/golden/artwork/tables/headtable.xml" },
    { .id = "photo", .event = "tests/golden/artwork/tables/photo.xml" },
    { .id = "signing", .event = "tests/golden/artwork/tables/signing.xml" },
    { .id = "sofa", .event = "tests/golden/artwork/tables/sofa.xml" },
    { .id = "banquet", .event = "samples/banquet/event.xml" },
    { .id = "seminar", .event = "samples/seminar/event.xml" },
    { .id = "seminar-english-stage",
      .event = "samples/seminar/event.xml",
      .settings = { { "view", "stage" } },
      .english = true },
    { .id = "podium", .event = "tests/golden/artwork/podium/event.xml" },
    { .id = "award", .event = "tests/golden/artwork/award/event.xml" },
    { .id = "dinner", .event = "tests/golden/artwork/dinner/event.xml" },
    { .id = "dinner-middle",
      .event = "tests/golden/artwork/dinner/event.xml",
      .option = "hosts_at",
      .option_value = "middle" },
    { .id = "car", .event = "tests/golden/artwork/car/event.xml" },
    { .id = "coach",
      .event = "tests/golden/artwork/car/event.xml",
      .option = "car",
      .option_value = "coach",
      .settings = { { "final", "yes" } } },
    { .id = "car-turned",
      .event = "tests/golden/artwork/car/event.xml",
      .settings = { { "view", "stage" } } },
    { .id = "banquet-free", .event = "samples/banquet/event.xml", .option = "aud", .option_value = "free" },
    { .id = "signs-tables", .event = "samples/banquet/event.xml", .kind = "signs" },
    { .id = "signs-rows", .event = "tests/golden/artwork/hall/event.xml", .kind = "signs" },
    { .id = "signs-zones",
      .event = "tests/golden/artwork/hall/event.xml",
      .settings = { { "of", "zones" }, { "theme", "print-grey" } },
      .kind = "signs" },
    { .id = "flags", .event = "tests/golden/artwork/flags/event.xml" },
    { .id = "rostrum-posts",
      .event = "samples/report/event.xml",
      .settings = { { "zone", "rostrum" }, { "paper", "a4" } } },
    { .id = "rostrum-crowded", .event = "samples/congress/event.xml", .settings = { { "paper", "a4" } } },
    { .id = "tiles-char",
      .event = "samples/congress/event.xml",
      .settings = { { "tile", "char" }, { "size", "2400x300mm" } },
      .kind = "banner" },
    { .id = "banner-backdrop",
      .event = "samples/congress/event.xml",
      .settings = { { "kind", "backdrop" } },
      .kind = "banner" },
    { .id = "banner-vertical",
      .event = "samples/congress/event.xml",
      .settings = { { "kind", "vertical" } },
      .kind = "banner" },
    { .id = "split-overview", .event = "samples/report/event.xml", .settings = { { "paper", "a4" } } },
    { .id = "split-part", .event = "samples/report/event.xml", .settings = { { "paper", "a4" } }, .page = 4 },
    { .id = "split-photo",
      .event = "tests/golden/artwork/split/photo.xml",
      .settings = { { "paper", "a4" } },
      .page = 2 },
    { .id = "split-ring",
      .event = "tests/golden/artwork/split/ring.xml",
      .settings = { { "paper", "a4" } },
      .page = 3 },
    { .id = "split-award",
      .event = "tests/golden/artwork/split/award.xml",
      .settings = { { "paper", "a4" } },
      .page = 3 },
    { .id = "split-rostrum",
      .event = "tests/golden/artwork/split/rostrum.xml",
      .settings = { { "paper", "a4" } },
      .page = 3 },
    { .id = "split-banquet",
      .event = "tests/golden/artwork/split/banquet.xml",
      .settings = { { "paper", "a4" } },
      .page = 3 },
    { .id = "contrast",
      .event = "tests/golden/artwork/hall/event.xml",
      .settings = { { "theme", "high-contrast" }, { "paper", "a3" } } },
    { .id = "wall", .event = "tests/golden/artwork/hall/event.xml", .settings = { { "paper", "a1" } } },
};

/* Of several pages the first has the file's own name, the others a number behind it. */
static void page_path(char path[512], const char *id, int page)
{
    if (page > 1)
        snprintf(path, 512, "golden-%s-%d.svg", id, page);
    else
        snprintf(path, 512, "golden-%s.svg", id);
}

static void remove_pages(const char *id)
{
    char path[512];

    for (int page = 1; page == 1 || remove(path) == 0; page++)
        page_path(path, id, page);
}

static int settings_of(const struct drawing_row *row, zc_setting settings[3])
{
    int count = 0;

    for (int at = 0; at < 3 && row->settings[at][0]; at++)
        settings[count++] = (zc_setting){ .key = row->settings[at][0], .value = row->settings[at][1] };
    return count;
}

static void draws(void **state)
{
    const struct drawing_row *row = *state;
    char event_path[512], drawn[512], page[512], golden[512];
    zc_setting settings[3];
    const zc_setting option = { .key = row->option, .value = row->option_value };
    const zc_event_request request = { .path = event_path,
                                       .options = &option,
                                       .option_count = row->option ? 1 : 0,
                                       .has_lang = row->english,
                                       .lang = ZC_LANG_EN };
    zc_diags *diags = zc_diags_make();
    zc_event *event = NULL;

    snprintf(event_path, sizeof event_path, "%s/%s", SOURCE_DIR, row->event);
    page_path(drawn, row->id, 1);
    page_path(page, row->id, row->page);
    snprintf(golden, sizeof golden, "%s/golden/artwork/%s.svg", TESTS_DIR, row->id);
    assert_int_equal(zc_event_read(&request, &event, diags), ZC_OK);
    const int count = settings_of(row, settings);
    assert_int_equal(
        zc_event_draw(event, row->kind ? row->kind : "chart", settings, count, drawn, NULL, diags), ZC_OK);
    svg_is_golden(page, golden);
    remove_pages(row->id);
    zc_event_free(event);
    zc_diags_free(diags);
}

/* A screen shows a picture of exactly its own pixels. */
static struct screen_row {
    const char *id; /* the size */
    int width_px, height_px;
} screen_rows[] = { { "1920x160px", 1920, 160 }, { "513x97px", 513, 97 } };

static int big_endian(const unsigned char *at) { return at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3]; }

static void fills_the_screen(void **state)
{
    enum { WIDTH_AT = 16, HEIGHT_AT = 20, HEAD = 24 }; /* of a PNG's first chunk */
    const struct screen_row *row = *state;
    const zc_setting size = { .key = "size", .value = row->id };
    const zc_event_request request = { .path = SOURCE_DIR "/samples/congress/event.xml" };
    zc_arena *arena = arena_make();
    zc_event *event = NULL;
    zc_bytes png = { 0 };

    assert_int_equal(zc_event_read(&request, &event, NULL), ZC_OK);
    assert_int_equal(zc_event_draw(event, "banner", &size, 1, "golden-screen.png", NULL, NULL), ZC_OK);
    assert_int_equal(file_read(arena, "golden-screen.png", &png, NULL), ZC_OK);
    assert_true(png.length > HEAD);
    assert_int_equal(big_endian((const unsigned char *)png.at + WIDTH_AT), row->width_px);
    assert_int_equal(big_endian((const unsigned char *)png.at + HEIGHT_AT), row->height_px);
    remove("golden-screen.png");
    zc_event_free(event);
    arena_free(arena);
}

/* A theme changes colours, never geometry: a grey copy lies exactly over the coloured one. */
static struct theme_row {
    const char *id;
    const char *event, *theme;
} theme_rows[] = {
    { "grey over formal", "samples/report/event.xml", "print-grey" },
    { "plain over formal", "samples/report/event.xml", "plain" },
    { "grey over formal, banquet", "samples/banquet/event.xml", "print-grey" },
    { "plain over formal, seminar", "samples/seminar/event.xml", "plain" },
};

/* What a theme may change is left out: colours, and the width of a hatch's lines. */
static char *geometry_of(zc_arena *arena, const char *path)
{
    static const char hatch_line[] = "stroke-width=\"";
    zc_bytes bytes = { 0 };
    bool hatch = false;

    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    char *svg = arena_text_n(arena, bytes.at, bytes.length), *kept = svg;
    for (const char *at = svg; *at;) {
        hatch = text_starts(at, "<pattern") || (hatch && !text_starts(at, "</pattern"));
        if (hatch && text_starts(at, hatch_line))
            at += strcspn(at, ">");
        if (*at == '#')
            at += 1 + strspn(at + 1, "0123456789ABCDEF");
        else
            *kept++ = *at++;
    }
    *kept = '\0';
    return svg;
}

static void draws_in_theme(zc_event *event, const char *theme, const char *path, zc_diags *diags)
{
    const zc_setting setting = { .key = "theme", .value = theme };

    assert_int_equal(zc_event_draw(event, "chart", &setting, 1, path, NULL, diags), ZC_OK);
}

static void keeps_geometry(void **state)
{
    const struct theme_row *row = *state;
    char event_path[512];
    const zc_event_request request = { .path = event_path };
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_event *event = NULL;

    snprintf(event_path, sizeof event_path, "%s/%s", SOURCE_DIR, row->event);
    assert_int_equal(zc_event_read(&request, &event, diags), ZC_OK);
    draws_in_theme(event, "formal", "theme-formal.svg", diags);
    draws_in_theme(event, row->theme, "theme-other.svg", diags);
    assert_string_equal(geometry_of(arena, "theme-formal.svg"), geometry_of(arena, "theme-other.svg"));
    remove("theme-formal.svg");
    remove("theme-other.svg");
    zc_event_free(event);
    zc_diags_free(diags);
    arena_free(arena);
}

static struct difference_row {
    const char *id;
    const char *golden, *found;
    bool same;
} difference_rows[] = {
    { "same", "<rect x=\"1.5\"/>", "<rect x=\"1.5\"/>", true },
    { "a step and a half", "<rect x=\"1.5\"/>", "<rect x=\"1.51\"/>", true },
    { "two steps", "<rect x=\"1.5\"/>", "<rect x=\"1.52\"/>", false },
    { "below zero", "<rect x=\"-1.5\"/>", "<rect x=\"1.5\"/>", false },
    { "a word", "<text>王宏</text>", "<text>王红</text>", false },
    { "a colour", "fill=\"#123456\"", "fill=\"#123457\"", false },
    { "an end too early", "<g></g>", "<g>", false },
    { "a seat's number", "data-seat=\"audience-1-2\"", "data-seat=\"audience-1-3\"", false },
};

static void compares(void **state)
{
    const struct difference_row *row = *state;

    assert_int_equal(svg_difference(row->golden, row->found) == NULL, row->same);
}

int main(void)
{
    setenv("SOURCE_DATE_EPOCH", "1796000000", 1);
    return RUN_ROWS(difference_rows, compares) + RUN_ROWS(drawing_rows, draws) +
           RUN_ROWS(screen_rows, fills_the_screen) + RUN_ROWS(theme_rows, keeps_geometry);
}
