#include "cmocka_rows.h"
#include "layout/layout.h"

#define LIST "<list id=\"all\" zh=\"全体\" en=\"all\" rest=\"yes\"/>"

/* A style and the first complaint about it. */
static struct bad_row {
    const char *id, *xml, *problem;
    int line, column;
} bad_rows[] = {
    { "unknown element", "<style><lisst/></style>", "xml-unknown-element", 1, 8 },
    { "unknown rule",
      "<style>" LIST "<region id=\"a\" zh=\"a\" en=\"a\" look=\"plate\"><hall part=\"audience\" "
      "people=\"all\"/></region>\n<fill list=\"all\"><each_row region=\"a\" "
      "rule=\"R-AUD-HANG\"/></fill></style>",
      "layout-unknown-rule", 2, 45 },
    { "unknown list", "<style>\n<fill list=\"nobody\"/></style>", "layout-bad-style", 2, 13 },
    { "sum of an unknown name", "<style>" LIST "\n<count name=\"far\" value=\"al + 1\"/></style>",
      "layout-bad-style", 2, 26 },
    { "unknown option", "<style>\n<turn deg=\"90\" when=\"orjent=vertical\"/></style>", "rule-unknown-option",
      2, 22 },
    { "unknown value", "<style>\n<turn deg=\"90\" when=\"orient=upright\"/></style>", "rule-unknown-value", 2,
      22 },
    { "region twice",
      "<style>" LIST "<region id=\"a\" zh=\"a\" en=\"a\" look=\"plate\"><hall part=\"audience\" "
      "people=\"all\"/></region>\n<region id=\"a\" zh=\"b\" en=\"b\" look=\"plate\"><hall part=\"audience\" "
      "people=\"all\"/></region></style>",
      "layout-twice", 2, 13 },
    { "list twice", "<style>" LIST "\n" LIST "</style>", "layout-twice", 2, 11 },
    { "name twice", "<style><name zh=\"a\" en=\"a\"/>\n <name zh=\"b\" en=\"b\"/></style>", "layout-twice", 2,
      2 },
    { "ring", "<style>\n<ring each=\"k x-k\"/></style>", "layout-bad-style", 2, 13 },
};

static void complains(void **state)
{
    const struct bad_row *row = *state;
    zc_arena *arena = arena_make();
    zc_options *options = zc_options_make();
    zc_diags *diags = zc_diags_make();
    layout_style style;
    assert_int_equal(layout_style_bytes((zc_bytes){ row->xml, strlen(row->xml) }, "style.xml",
                                        (layout_census){ .people = 9 }, options, arena, &style, diags),
                     ZC_BAD_INPUT);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    assert_int_equal(zc_diags_at(diags, 0)->place.line, row->line);
    assert_int_equal(zc_diags_at(diags, 0)->place.column, row->column);
    zc_diags_free(diags);
    zc_options_free(options);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(bad_rows, complains); }
