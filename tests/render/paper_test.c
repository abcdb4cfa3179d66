/* What is promised of the files: their places, sizes, metadata and failures. */
#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "render/render.h"
#include "scene/drawn.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static zc_scene *drawn;

static const char *file_text(zc_arena *arena, const char *path)
{
    zc_bytes bytes;
    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    for (size_t at = 0; at < bytes.length; at++) /* a PDF has NULs inside */
        if (!bytes.at[at])
            ((char *)(uintptr_t)bytes.at)[at] = ' ';
    return bytes.at;
}

static struct page_row {
    const char *id, *words;
} svg_rows[] = {
    { "size", "width=\"100mm\" height=\"80mm\" viewBox=\"0 0 100 80\" xml:lang=\"zh-CN\"" },
    { "title", "<title>座次图 &lt;draft&gt; &amp; &quot;more&quot;</title>" },
    { "subject", "<desc>第3稿</desc>" },
    { "paper", "<rect width=\"100\" height=\"80\" fill=\"#FFFFFF\"/>" },
    { "group",
      "<g id=\"A-1-1\" class=\"seat\" data-seat=\"A-1-1\" data-name=\"王宏\" transform=\"translate(50 40) "
      "rotate(4.6)\">\n<title>A-1-1 王宏</title>" },
    { "pattern", "<pattern id=\"hatch-1\" patternUnits=\"userSpaceOnUse\" width=\"1.7\" height=\"1.7\" "
                 "patternTransform=\"rotate(45)\">" },
    { "hatched", "d=\"M10 10L20 10Q25 15 20 20C18 22 12 22 10 20Z\" fill=\"url(#hatch-1)\"" },
    { "dashes", "stroke-dasharray=\"1 0.7\"" },
    { "condensed", "scale(0.9 1)" },
    { "weight", "font-weight=\"700\"" },
    { "a span a character", ">阿</tspan><tspan " },
    { "picture",
      "<image x=\"70\" y=\"10\" width=\"20\" height=\"10\" href=\"data:image/svg+xml;base64,PHN2Z" },
};

static void writes_svg(void **state)
{
    const struct page_row *row = *state;
    zc_textbuf page = { 0 };
    render_svg(drawn, 0, fonts, &page);
    if (!strstr(textbuf_text(&page), row->words))
        fail_msg("%s is not in\n%s", row->words, textbuf_text(&page));
    textbuf_free(&page);
}

static void numbers_further_pages(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    assert_int_equal(zc_render(drawn, fonts, "pages.v1.svg", NULL, NULL, NULL), ZC_OK);
    assert_non_null(strstr(file_text(arena, "pages.v1.svg"), "width=\"100mm\""));
    assert_non_null(strstr(file_text(arena, "pages.v1-2.svg"), "width=\"225mm\""));
    assert_int_equal(zc_render(drawn, fonts, "second.any", "svg", &(zc_render_options){ .page = 1 }, NULL),
                     ZC_OK);
    assert_non_null(strstr(file_text(arena, "second.any"), "width=\"225mm\""));
    arena_free(arena);
}

/* startxref tells the place of the table, in spite of what was added before it. */
static bool table_is_where_it_says(const char *text)
{
    static const char mark[] = "startxref\n";
    const char *told = strstr(text, mark);
    return told && strncmp(text + strtol(told + strlen(mark), NULL, 10), "xref\n", 5) == 0;
}

/* Every entry of the table leads to its object, though pages were edited. */
static bool entries_are_where_they_say(const char *text)
{
    char object[32];
    const char *entry = strstr(text, "\nxref\n0 ");
    char *end;
    const long count = entry ? strtol(entry + strlen("\nxref\n0 "), &end, 10) : 0;
    for (long number = 1; number < count; number++) {
        const long at = strtol(end + 1 + 20 * number, NULL, 10);
        snprintf(object, sizeof object, "%ld 0 obj\n", number);
        if (strncmp(text + at, object, strlen(object)) != 0)
            return false;
    }
    return count > 1;
}

static void gives_a_pdf_its_boxes(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    assert_int_equal(zc_render(drawn, fonts, "boxes.pdf", NULL, NULL, NULL), ZC_OK);
    const char *text = file_text(arena, "boxes.pdf");
    const char *trim =
        strstr(text, "/TrimBox [21.26 32.6 616.54 874.49]/BleedBox [12.76 24.09 625.04 882.99]");
    assert_non_null(trim);
    assert_null(strstr(trim + 1, "/TrimBox"));
    assert_null(strstr(text, "CreationDate"));
    assert_non_null(strstr(text, "/Lang (zh-CN)"));
    assert_non_null(strstr(text, "/DisplayDocTitle true"));
    assert_true(table_is_where_it_says(text));
    assert_true(entries_are_where_they_say(text));
    assert_non_null(strstr(text, "/Outlines"));
    arena_free(arena);
}

/* Each of its characters is told by itself, so that a run has twice as many clusters as letters. */
static void tells_a_long_name_from_right_to_left(void **state)
{
    (void)state;
    const text_style style = { .role = TEXT_HEI, .weight = 500, .size_pt = 10 };
    zc_scene *scene = scene_make();
    scene_title(scene, "name", "en");
    scene_page(scene, 100, 50);
    scene_words(scene, fonts, 50, 25, "محمد علي الخالدي", &style, TEXT_MIDDLE, SCENE_RGB(0), NULL);
    assert_int_equal(scene_finish(scene), ZC_OK);
    assert_int_equal(zc_render(scene, fonts, "backward.pdf", NULL, NULL, NULL), ZC_OK);
    zc_scene_free(scene);
}

static void counts_huge_pages_in_larger_units(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_scene *banner = scene_make();
    scene_title(banner, "banner", "en");
    scene_page(banner, 8000, 700);
    assert_int_equal(scene_finish(banner), ZC_OK);
    assert_int_equal(zc_render(banner, fonts, "huge.pdf", NULL, NULL, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "render-scaled");
    const char *text = file_text(arena, "huge.pdf");
    assert_non_null(strstr(text, "%PDF-1.6"));
    assert_non_null(strstr(text, "/MediaBox [ 0 0 2267.7"));
    assert_non_null(strstr(text, "/UserUnit 10"));
    assert_non_null(strstr(text, "/Lang (en)"));
    zc_scene_free(banner);
    zc_diags_free(diags);
    arena_free(arena);
}

static struct failing_row {
    const char *id, *path, *format;
    zc_status status;
    const char *problem;
} failing_rows[] = {
    { "full svg", "/dev/full", "svg", ZC_IO, "base-cannot-write" },
    { "full pdf", "/dev/full", "pdf", ZC_IO, "base-cannot-write" },
    { "full png", "/dev/full", "png", ZC_IO, "base-cannot-write" },
    { "no folder", "no/such/folder/a.pdf", NULL, ZC_IO, "base-no-folder" },
    { "format", "chart.gif", NULL, ZC_BAD_INPUT, "render-unknown-format" },
    { "format word", "chart.pdf", "gif", ZC_BAD_INPUT, "render-unknown-format" },
};

static void fails(void **state)
{
    const struct failing_row *row = *state;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(zc_render(drawn, fonts, row->path, row->format, NULL, diags), row->status);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    zc_diags_free(diags);
}

static void refuses_too_many_dots(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    const zc_render_options options = { .png_dpi = 1e6 };
    (void)unlink("huge.png");
    assert_int_equal(zc_render(drawn, fonts, "huge.png", NULL, &options, diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "render-failed");
    assert_int_not_equal(access("huge.png", F_OK), 0);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_further_pages),
        cmocka_unit_test(gives_a_pdf_its_boxes),
        cmocka_unit_test(counts_huge_pages_in_larger_units),
        cmocka_unit_test(tells_a_long_name_from_right_to_left),
        cmocka_unit_test(refuses_too_many_dots),
    };
    if (fonts_open(NULL))
        return 1;
    drawn = drawn_make(fonts);
    int failed = 1;
    if (drawn && scene_finish(drawn) == ZC_OK)
        failed = RUN_ROWS(svg_rows, writes_svg) + RUN_ROWS(failing_rows, fails) +
                 cmocka_run_group_tests(tests, NULL, NULL);
    zc_scene_free(drawn);
    fonts_close(NULL);
    return failed;
}
