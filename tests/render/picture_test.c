#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "render/picture.h"
#include "render/render.h"

#define SVG "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"

#define PNG "data:image/png;base64,"
#define DOT "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg=="

static struct picture_row {
    const char *id, *svg;
    bool is_drawn;
} picture_rows[] = {
    { "shapes", SVG "<rect width=\"9\" height=\"9\"/></svg>", true },
    { "declared", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" SVG "</svg>", true },
    { "gradient",
      SVG "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/></svg>",
      true },
    { "described", SVG "<desc>description on=paper</desc></svg>", true },
    { "doctype", "<!DOCTYPE svg>" SVG "</svg>", false },
    { "entity", "<!doctype svg [<!entity a \"b\">]>" SVG "&a;</svg>", false },
    { "include", SVG "<xi:include href=\"/etc/hosts\"/></svg>", false },
    { "script", SVG "<script>1</script></svg>", false },
    { "handler", SVG "<g onload =\"1\"/></svg>", false },
    { "image", SVG "<image href=\"/etc/hosts\"/></svg>", false },
    { "image within", SVG "<image width=\"9\" height=\"9\" href=\"" PNG DOT "\"/></svg>", true },
    { "damaged image within", SVG "<image href=\"" PNG "iVBORw0K\"/></svg>", false },
    { "image within, and elsewhere", SVG "<image id=\">\" href=\"" PNG DOT "\" x:href=\"a.png\"/></svg>",
      false },
    { "image without a link", SVG "<image width=\"9\"/></svg>", false },
    { "image by another name", SVG "<s:image href=\"" PNG DOT "\"/></svg>", false },
    { "drawing as an image", SVG "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/></svg>", false },
    { "text", SVG "<text font-size=\"1e9\">a</text></svg>", false },
    { "language", SVG "<style>:lang(a-) {}</style></svg>", false },
    { "encoding", "<?xml version=\"1.0\" encoding='UTF-7'?>" SVG "</svg>", false },
    { "not UTF-8", SVG "\xFF</svg>", false },
    { "broken", SVG "<g>", false },
    { "no SVG", "hello", false },
    { "empty", "", false },
};

static zc_scene *scene_with(zc_bytes svg)
{
    zc_scene *scene = scene_make();
    scene_title(scene, "picture", "en");
    scene_page(scene, 50, 50);
    scene_picture(scene, 5, 5, 40, 20, svg);
    assert_int_equal(scene_finish(scene), ZC_OK);
    return scene;
}

/* Whether it was drawn; else it was told that it cannot be. */
static bool is_drawn(zc_bytes svg)
{
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = scene_with(svg);
    const zc_status status = zc_render(scene, fonts, "picture.pdf", NULL, NULL, diags);
    if (status)
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, "render-picture");
    zc_scene_free(scene);
    zc_diags_free(diags);
    return status == ZC_OK;
}

static void draws_only_what_is_safe(void **state)
{
    const struct picture_row *row = *state;
    assert_int_equal(is_drawn((zc_bytes){ row->svg, strlen(row->svg) }), row->is_drawn);
}

static void refuses_deep_nesting(void **state)
{
    (void)state;
    zc_textbuf svg = { 0 };
    textbuf_add(&svg, SVG);
    for (int depth = 0; depth < 100; depth++)
        textbuf_add(&svg, "<g opacity='/>'>");
    assert_non_null(picture_refusal((zc_bytes){ svg.at, svg.length }));
    textbuf_free(&svg);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(refuses_deep_nesting) };
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(picture_rows, draws_only_what_is_safe) +
                       cmocka_run_group_tests(tests, NULL, NULL);
    fonts_close(NULL);
    return failed;
}
