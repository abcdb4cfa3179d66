#include "artwork/artwork.h"
#include "cmocka_rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static struct theme_row {
    const char *id;
    const char *word;
    unsigned red, zone2;
    scene_hatch hatch5;
    const char *problem;
} theme_rows[] = {
    { "formal", "formal", 0xB5121B, 0xF7C98B, SCENE_HATCH_BACKSLASH, NULL },
    { "grey", "print-grey", 0xFFFFFF, 0xF4F4F4, SCENE_HATCH_BACKSLASH, NULL },
    { "plain", "plain", 0x1A1A1A, 0xF7C98B, SCENE_HATCH_BACKSLASH, NULL },
    { "high contrast", "high-contrast", 0x000000, 0xFFFFFF, SCENE_HATCH_BACKSLASH, NULL },
    { "by its path", "layouts/themes/plain.xml", 0x1A1A1A, 0xF7C98B, SCENE_HATCH_BACKSLASH, NULL },
    { "no such file", "./formal.xml", 0, 0, SCENE_HATCH_NONE, "artwork-no-theme" },
    { "unknown", "formel", 0, 0, SCENE_HATCH_NONE, "artwork-unknown-theme" },
};

static unsigned hex(scene_color color) { return (unsigned)(color.r << 16 | color.g << 8 | color.b); }

static void reads(void **state)
{
    const struct theme_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    artwork_theme theme;

    const zc_status status = artwork_theme_read(path, row->word, place_of_file(NULL), arena, &theme, diags);
    assert_int_equal(status, row->problem ? ZC_BAD_INPUT : ZC_OK);
    if (row->problem) {
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    } else {
        assert_int_equal(hex(theme.red), row->red);
        assert_int_equal(hex(theme.zones[2].fill), row->zone2);
        assert_int_equal(theme.zones[5].hatch, row->hatch5);
    }
    zc_datapath_free(path);
    zc_diags_free(diags);
    arena_free(arena);
}

/* A user's own theme: each fault is told where it stands. */
static struct fault_row {
    const char *id;
    const char *theme;
    const char *problem;
    int line;
} fault_rows[] = {
    { "bad colour",
      "<theme>\n<color token=\"red\" value=\"red\"/><zone number=\"1\" fill=\"#000000\" strip=\"#000000\" "
      "dark=\"#000000\"/></theme>",
      "artwork-bad-theme", 2 },
    { "bad token",
      "<theme><zone number=\"1\" fill=\"#000000\" strip=\"#000000\" dark=\"#000000\"/>\n<color "
      "token=\"reed\" value=\"#000000\"/></theme>",
      "artwork-unknown-token", 2 },
    { "no token",
      "<theme><zone number=\"1\" fill=\"#000000\" strip=\"#000000\" dark=\"#000000\"/>\n<color "
      "token=\"red\" value=\"#000000\"/></theme>",
      "artwork-no-token", 1 },
    { "lines too wide",
      "<theme lines=\"40\">\n<color token=\"red\" value=\"#000000\"/><zone number=\"1\" fill=\"#000000\" "
      "strip=\"#000000\" dark=\"#000000\"/></theme>",
      "artwork-bad-theme", 1 },
    { "numerals or not",
      "<theme numerals=\"perhaps\">\n<color token=\"red\" value=\"#000000\"/><zone number=\"1\" "
      "fill=\"#000000\" strip=\"#000000\" dark=\"#000000\"/></theme>",
      "artwork-bad-theme", 1 },
    { "seventh zone",
      "<theme><color token=\"red\" value=\"#000000\"/>\n<zone number=\"7\" fill=\"#000000\" "
      "strip=\"#000000\" dark=\"#000000\"/></theme>",
      "artwork-bad-theme", 2 },
    { "bad hatch",
      "<theme><color token=\"red\" value=\"#000000\"/>\n<zone number=\"1\" fill=\"#000000\" "
      "strip=\"#000000\" dark=\"#000000\" hatch=\"wavy\"/></theme>",
      "artwork-bad-theme", 2 },
    { "no zone", "<theme>\n<color token=\"red\" value=\"#000000\"/></theme>", "xml-missing-element", 1 },
};

static void refuses(void **state)
{
    const struct fault_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_datapath *path = zc_datapath_make("theme-data", NULL);
    artwork_theme theme;

    assert_int_equal(folder_make("theme-data", NULL), ZC_OK);
    assert_int_equal(folder_make("theme-data/layouts", NULL), ZC_OK);
    assert_int_equal(folder_make("theme-data/layouts/themes", NULL), ZC_OK);
    assert_int_equal(file_write("theme-data/layouts/themes/own.xml", row->theme, strlen(row->theme), NULL),
                     ZC_OK);
    assert_int_equal(artwork_theme_read(path, "own", place_of_file(NULL), arena, &theme, diags),
                     ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    assert_int_equal(zc_diags_at(diags, 0)->place.line, row->line);
    remove("theme-data/layouts/themes/own.xml");
    rmdir("theme-data/layouts/themes");
    rmdir("theme-data/layouts");
    rmdir("theme-data");
    zc_datapath_free(path);
    zc_diags_free(diags);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(theme_rows, reads) + RUN_ROWS(fault_rows, refuses); }
