/* Emblems of all kinds of editors, and those that would do harm. */
#include "artwork/template.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "render/render.h"

#include <dirent.h>
#include <stdlib.h>

#define OPEN "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
#define SVG OPEN " viewBox=\"0 0 9 9\">"
#define RECT "<rect id=\"r\" width=\"4\" height=\"4\"/>"

static struct emblem_row {
    const char *id, *svg;
    zc_status status;
    const char *told; /* the first that is; NULL: nothing */
    const char *drawn;
} emblem_rows[] = {
    { "shapes", SVG RECT "</svg>", ZC_OK, NULL, "<rect id=\"r\"" },
    { "declared by an editor",
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">" SVG RECT "</svg>", ZC_OK, NULL,
      "<rect" },
    { "repeated", SVG RECT "<use xlink:href=\"#r\" x=\"5\"/></svg>", ZC_OK, NULL, "<use href=\"#r\"" },
    { "filtered",
      SVG "<filter id=\"f\"><feGaussianBlur stdDeviation=\"1\"/></filter><g filter=\"url(#f)\">" RECT
          "</g></svg>",
      ZC_OK, NULL, "<feGaussianBlur" },
    { "its page", OPEN " width=\"20mm\" height=\"10mm\">" RECT "</svg>", ZC_OK, NULL, "viewBox=\"0 0 " },
    { "keeps its shape", SVG RECT "</svg>", ZC_OK, NULL, "svg\" viewBox" },
    { "is stretched", OPEN " viewBox=\"0 0 9 9\" preserveAspectRatio=\"none\">" RECT "</svg>", ZC_OK, NULL,
      "preserveAspectRatio=\"none\"" },
    { "no field", SVG "<rect data-field=\"name\" width=\"4\" height=\"4\"/></svg>", ZC_OK, NULL, "<rect" },
    { "a script is left out", SVG "<script>1</script>" RECT "</svg>", ZC_OK, "artwork-template-left-out",
      "<rect" },
    { "a link is left out", SVG "<image href=\"http://a/b.png\"/>" RECT "</svg>", ZC_OK,
      "artwork-template-left-out", "<rect" },
    { "its namespace by an entity",
      "<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns_svg;\" viewBox=\"0 0 "
      "9 "
      "9\">" RECT "</svg>",
      ZC_OK, NULL, "<rect id=\"r\"" },
    { "an entity of entities", "<!DOCTYPE svg [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>" SVG RECT "</svg>",
      ZC_BAD_INPUT, NULL, NULL },
    { "words", SVG "<text>a</text></svg>", ZC_BAD_INPUT, "artwork-emblem-words", NULL },
    { "blank", SVG "</svg>", ZC_BAD_INPUT, "artwork-emblem-blank", NULL },
    { "no page", OPEN ">" RECT "</svg>", ZC_BAD_INPUT, "artwork-template-no-page", NULL },
    { "copies of copies",
      SVG "<g id=\"a\">" RECT RECT RECT RECT RECT RECT RECT RECT RECT RECT "</g>"
          "<g id=\"b\"><use href=\"#a\"/><use href=\"#a\"/><use href=\"#a\"/><use href=\"#a\"/><use "
          "href=\"#a\"/></g>"
          "<g id=\"c\"><use href=\"#b\"/><use href=\"#b\"/><use href=\"#b\"/><use href=\"#b\"/><use "
          "href=\"#b\"/></g>"
          "<g id=\"d\"><use href=\"#c\"/><use href=\"#c\"/><use href=\"#c\"/><use href=\"#c\"/><use "
          "href=\"#c\"/></g>"
          "<g id=\"e\"><use href=\"#d\"/><use href=\"#d\"/><use href=\"#d\"/><use href=\"#d\"/><use "
          "href=\"#d\"/></g>"
          "<use href=\"#e\"/><use href=\"#e\"/><use href=\"#e\"/><use href=\"#e\"/></svg>",
      ZC_BAD_INPUT, "artwork-template-too-large", NULL },
};

/* The emblem as it is drawn. */
static zc_status read_picture(zc_arena *arena, zc_bytes svg, zc_bytes *out, zc_diags *diags)
{
    const template_reader reader = { .arena = arena, .diags = diags, .is_picture = true };
    card_template drawing;
    const zc_status status = template_from_bytes(&reader, svg, "emblem.svg", "emblem", &drawing);
    return status ? status : template_picture(&drawing, arena, out);
}

static void reads(void **state)
{
    const struct emblem_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_bytes art;
    const zc_bytes svg = { row->svg, strlen(row->svg) };
    assert_int_equal(read_picture(arena, svg, &art, diags), row->status);
    if (row->told)
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->told);
    else if (row->status == ZC_OK)
        assert_int_equal(zc_diags_count(diags), 0);
    if (row->drawn)
        assert_non_null(memmem(art.at, art.length, row->drawn, strlen(row->drawn)));
    zc_diags_free(diags);
    arena_free(arena);
}

/* ---- other people's: whatever they are, we live on ---- */

static int tried, drawn;

static bool is_drawn(zc_arena *arena, zc_bytes svg)
{
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = scene_make();
    zc_bytes art;
    zc_status status = read_picture(arena, svg, &art, diags);
    if (!status) {
        scene_title(scene, "picture", "en");
        scene_page(scene, 50, 50);
        scene_picture(scene, 5, 5, 40, 20, art);
        assert_int_equal(scene_finish(scene), ZC_OK);
        status = zc_render(scene, fonts, "picture.pdf", NULL, NULL, diags);
    }
    zc_scene_free(scene);
    zc_diags_free(diags);
    return status == ZC_OK;
}

static void try_folder(const char *folder)
{
    DIR *open = opendir(folder);
    for (struct dirent *entry; open && (entry = readdir(open));) {
        zc_arena *arena = arena_make();
        const char *path = path_join(arena, folder, entry->d_name);
        zc_bytes svg;
        if (entry->d_type == DT_DIR && entry->d_name[0] != '.')
            try_folder(path);
        if (entry->d_type == DT_REG && strstr(entry->d_name, ".svg") && !file_read(arena, path, &svg, NULL)) {
            tried++;
            drawn += is_drawn(arena, svg);
        }
        arena_free(arena);
    }
    if (open)
        closedir(open);
}

static void survives_the_worst(void **state)
{
    (void)state;
    const char *shared = getenv("ZUOCI_SHARED");
    if (!shared) {
        print_message("ZUOCI_SHARED is not set: skipped\n");
        skip();
    }
    zc_arena *arena = arena_make();
    try_folder(path_join(arena, shared, "data/svg"));
    arena_free(arena);
    print_message("%d of %d drawn\n", drawn, tried);
    assert_true(tried == 0 || drawn > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(survives_the_worst) };
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(emblem_rows, reads) + cmocka_run_group_tests(tests, NULL, NULL);
    fonts_close(NULL);
    return failed;
}
