/* Looks of a template's words: style sheets, styles, attributes, and who wins. */
#include "artwork/template.h"
#include "cmocka_rows.h"

#include <math.h>

#define ROOM "<rect data-field='name' x='5' y='10' width='80' height='30'/>"

/* A text's looks in a page of 90 x 60. */
static struct look_row {
    const char *id, *sheet, *text;
    text_role role;
    int weight;
    double size, letter_space;
    unsigned color;
    text_anchor align;
    int told;
} look_rows[] = {
    { "attributes", "",
      "<text font-family='KaiTi' font-weight='700' font-size='5' fill='#B5121B'>{unit}</text>", TEXT_KAI, 700,
      5, 0, 0xB5121B, TEXT_START, 0 },
    { "a style", "",
      "<text "
      "style='font-family:SimSun;font-weight:bold;font-size:4px;fill:#fff;text-anchor:end'>{unit}</text>",
      TEXT_SONG, 700, 4, 0, 0xFFFFFF, TEXT_END, 0 },
    { "a class", ".a{font:bold 6px/1.5 '楷体',serif;fill:red;text-anchor:middle}",
      "<text class='b a'>{unit}</text>", TEXT_KAI, 700, 6, 0, 0xFF0000, TEXT_MIDDLE, 0 },
    { "a sheet before an attribute", "text{font-size:3px}", "<text font-size='9'>{unit}</text>", TEXT_HEI,
      400, 3, 0, 0x1A1A1A, TEXT_START, 0 },
    { "a style before a sheet", "#u{font-size:3px;fill:#123456}",
      "<text id='u' style='font-size:9px'>{unit}</text>", TEXT_HEI, 400, 9, 0, 0x123456, TEXT_START, 0 },
    { "a class before an element", ".a{font-size:7px}text{font-size:3px}", "<text class='a'>{unit}</text>",
      TEXT_HEI, 400, 7, 0, 0x1A1A1A, TEXT_START, 0 },
    { "an id before classes", "#u{font-size:8px}.a.b{font-size:3px}",
      "<text id='u' class='a b'>{unit}</text>", TEXT_HEI, 400, 8, 0, 0x1A1A1A, TEXT_START, 0 },
    { "the later of two", ".a{font-size:3px}.a{font-size:4px !important}", "<text class='a'>{unit}</text>",
      TEXT_HEI, 400, 4, 0, 0x1A1A1A, TEXT_START, 0 },
    { "one inside another", "g.box > .a, p{font-size:5px}",
      "<g class='box'><g><text class='a'>{unit}</text></g></g>", TEXT_HEI, 400, 5, 0, 0x1A1A1A, TEXT_START,
      0 },
    { "not inside", "g.box .a{font-size:5px}", "<text class='a'>{unit}</text>", TEXT_HEI, 400, 16, 0,
      0x1A1A1A, TEXT_START, 0 },
    { "from those around", "g{font-size:5px;fill:navy}", "<g><text><tspan>{unit}</tspan></text></g>",
      TEXT_HEI, 400, 5, 0, 0x000080, TEXT_START, 0 },
    { "comments and at-rules",
      "/* .a{font-size:1px} */@charset 'utf-8';@media "
      "print{.a{font-size:2px}}.a:hover{font-size:3px}.a{font-size:4px}",
      "<text class='a'>{unit}</text>", TEXT_HEI, 400, 4, 0, 0x1A1A1A, TEXT_START, 0 },
    { "shares of the em", ".a{font-size:10px}.b{font-size:.5em;letter-spacing:-.02em}",
      "<text class='a'><tspan class='b'>{unit}</tspan></text>", TEXT_HEI, 400, 5, -0.1, 0x1A1A1A, TEXT_START,
      0 },
    { "units", ".a{font-size:0.05in;letter-spacing:0.1pc}", "<text class='a'>{unit}</text>", TEXT_HEI, 400,
      4.8, 1.6, 0x1A1A1A, TEXT_START, 0 },
    { "no fill of the root", "", "<text fill='none' font-size='4'>{unit}</text>", TEXT_HEI, 400, 4, 0,
      0x1A1A1A, TEXT_START, 0 },
    { "outlines alone", "", "<text fill='none' stroke='red' font-size='4'>{unit}</text>", TEXT_HEI, 400, 4, 0,
      0x1A1A1A, TEXT_START, 1 },
    { "another colour within", "",
      "<text fill='#ff0000' font-size='4'>{un<tspan fill='#0f0'>it}</tspan></text>", TEXT_HEI, 400, 4, 0,
      0xFF0000, TEXT_START, 1 },
    { "larger and bolder within", ".b{font:bold 6px KaiTi}",
      "<text font-size='4'>{un<tspan class='b'>it}</tspan></text>", TEXT_HEI, 400, 4, 0, 0x1A1A1A, TEXT_START,
      1 },
    { "outlines within", "", "<text font-size='4'>{un<tspan fill='none' stroke='red'>it}</tspan></text>",
      TEXT_HEI, 400, 4, 0, 0x1A1A1A, TEXT_START, 1 },
    { "the same again within", ".b{font-size:4px;fill:#f00}",
      "<text fill='red' font-size='4' font-weight='400'>{un<tspan class='b' font-weight='normal'>it}"
      "</tspan></text>",
      TEXT_HEI, 400, 4, 0, 0xFF0000, TEXT_START, 0 },
    { "a gradient", "", "<text fill='url(#g)' font-size='4'>{unit}</text>", TEXT_HEI, 400, 4, 0, 0x1A1A1A,
      TEXT_START, 1 },
    { "a size in words", "", "<text font-size='large'>{unit}</text>", TEXT_HEI, 400, 16, 0, 0x1A1A1A,
      TEXT_START, 1 },
    { "from top to bottom", "text{writing-mode:vertical-rl}", "<text font-size='4'>{unit}</text>", TEXT_HEI,
      400, 4, 0, 0x1A1A1A, TEXT_START, 1 },
    { "stretched, each letter turned", "",
      "<text font-size='4' textLength='30'><tspan rotate='20'>{unit}</tspan></text>", TEXT_HEI, 400, 4, 0,
      0x1A1A1A, TEXT_START, 2 },
    { "a sheet that does not end", ".a{font-size:4px", "<text class='a'>{unit}</text>", TEXT_HEI, 400, 4, 0,
      0x1A1A1A, TEXT_START, 0 },
};

static void looks(void **state)
{
    const struct look_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const template_reader reader = { .arena = arena, .diags = diags };
    card_template template;
    const char *svg = arena_format(
        arena, "<svg viewBox='0 0 90 60'><defs><style><![CDATA[%s]]></style></defs>%s" ROOM "</svg>",
        row->sheet, row->text);

    assert_int_equal(template_from_bytes(&reader, (zc_bytes){ svg, strlen(svg) }, "t.svg", "t", &template),
                     ZC_OK);
    assert_int_equal(template.count, 2);
    const template_box *box = &template.boxes[0];
    const template_type *type = &box->type;
    assert_string_equal(box->pattern, "{unit}");
    assert_int_equal(type->has_role ? type->role : TEXT_HEI, row->role);
    assert_int_equal(type->weight, row->weight);
    assert_true(fabs(type->size - row->size) < 1e-6);
    assert_true(fabs(type->letter_space - row->letter_space) < 1e-6);
    assert_int_equal(type->color.r << 16 | type->color.g << 8 | type->color.b, row->color);
    assert_int_equal(box->align, row->align);
    assert_int_equal(zc_diags_count(diags), row->told);
    for (int at = 0; at < row->told; at++)
        assert_string_equal(zc_diags_at(diags, at)->problem->id, "artwork-template-look");
    zc_diags_free(diags);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(look_rows, looks); }
