#include "artwork/template.h"
#include "cmocka_rows.h"

#include <math.h>
#include <string.h>

#define SVG                                                                                                  \
    "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 90 "    \
    "60'>"
#define NAME "<rect data-field='name' x='5' y='10' width='80' height='30'/>"

#define LONG "http://ns.adobe.com/AdobeSVGViewerExtensions/3.0/AdobeIllustrator/10.0/Variables/1.0/"

/* Bad templates: the first problem, how many there are. */
static struct bad_row {
    const char *id, *svg, *problem;
    int problems;
} bad_rows[] = {
    { "no XML", "name", "xml-malformed", 1 },
    { "another drawing", "<html/>", "artwork-template-no-svg", 1 },
    { "no page", "<svg>" NAME "</svg>", "artwork-template-no-page", 1 },
    { "an empty page", "<svg viewBox='0 0 0 60'>" NAME "</svg>", "artwork-template-no-page", 1 },
    { "no fields", SVG "<rect width='9' height='9'/><text>会议</text></svg>", "artwork-template-no-fields",
      1 },
    { "a field on a circle", SVG NAME "<circle data-field='unit' r='3'/></svg>", "artwork-bad-template-value",
      1 },
    { "a box without width", SVG "<rect data-field='name' height='9'/></svg>", "artwork-bad-template-value",
      1 },
    { "a mirrored box", SVG "<g transform='scale(-1 1)'>" NAME "</g></svg>", "artwork-bad-template-value",
      1 },
    { "no transform", SVG "<g transform='turn(3)'>" NAME "</g></svg>", "artwork-bad-template-value", 1 },
    { "no way to fit", SVG NAME "<text data-field='unit' data-fit='grow'/></svg>",
      "artwork-bad-template-value", 1 },
    { "entities in entities", "<!DOCTYPE svg [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>" SVG NAME "</svg>",
      "xml-dtd", 1 },
    { "an entity with elements", "<!DOCTYPE svg [<!ENTITY a '<path/>'>]>" SVG NAME "</svg>", "xml-dtd", 1 },
    { "an entity elsewhere", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" SVG NAME "&a;</svg>",
      "xml-dtd", 1 },
    { "an entity of the declaration", "<!DOCTYPE svg [<!ENTITY % a 'b'>%a;]>" SVG NAME "</svg>", "xml-dtd",
      1 },
    { "another sense of XML's own", "<!DOCTYPE svg [<!ENTITY lt 'b'>]>" SVG NAME "</svg>", "xml-dtd", 1 },
    { "elements declared", "<!DOCTYPE svg [<!ELEMENT svg ANY>]>" SVG NAME "</svg>", "xml-dtd", 1 },
    { "a declaration that does not end", "<!DOCTYPE svg [<!ENTITY a 'b'>" SVG NAME "</svg>", "xml-dtd", 1 },
    { "an entity that grows",
      "<!DOCTYPE svg [<!ENTITY a '" LONG LONG LONG LONG "'>]>" SVG NAME "&a;&a;&a;&a;</svg>", "xml-dtd", 1 },
    { "no such entity", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" SVG NAME "&b;</svg>", "xml-malformed", 1 },
};

/* What an editor declares is written out: the art of it, and where its first box stands. */
static struct doctype_row {
    const char *id, *declared, *inside, *art;
    int line;
} doctype_rows[] = {
    { "says nothing", "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'\n 'svg11.dtd'>\n", "<path id='a'/>",
      "<path id=\"a\"></path>", 3 },
    { "names a colour",
      "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd' [\n\t<!ENTITY ns_ai "
      "\"http://ns.adobe.com/>\">\n\t<!ENTITY red  '#c00' >\n]>\n",
      "<path fill='&red;' id='&amp;&ns_ai;'/><!--&red;&none;-->", "<path fill=\"#c00\"></path>", 5 },
    { "writes what XML would mark", "<!DOCTYPE svg [<!ENTITY a '5\">4'>]>", "<path id='&a;&a;'/>",
      "<path id=\"5&quot;&gt;45&quot;&gt;4\"></path>", 1 },
    { "the first of two", "<!DOCTYPE svg SYSTEM 'a' [ <!ENTITY a 'b'> <!ENTITY a 'c'> ] >",
      "<path id='&a;'/>", "<path id=\"b\"></path>", 1 },
};

static card_template read_template(zc_arena *arena, const char *svg, zc_diags *diags, zc_status expected)
{
    const template_reader reader = { .arena = arena, .diags = diags };
    card_template template;
    assert_int_equal(template_from_bytes(&reader, (zc_bytes){ svg, strlen(svg) }, "t.svg", "t", &template),
                     expected);
    return template;
}

static void refuses(void **state)
{
    const struct bad_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();

    (void)read_template(arena, row->svg, diags, ZC_BAD_INPUT);
    assert_int_equal(zc_diags_count(diags), row->problems);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    zc_diags_free(diags);
    arena_free(arena);
}

/* The first box of a template. */
static struct box_row {
    const char *id, *inside, *pattern;
    template_kind kind;
    text_anchor align;
    double x, y, width, height, turn_deg, size;
} box_rows[] = {
    { "a rectangle", NAME, "{name}", TEMPLATE_NAME, TEXT_MIDDLE, 5, 10, 80, 30, 0, 27 },
    { "moved and grown", "<g transform='translate(1,2) scale(.5)'>" NAME "</g>", "{name}", TEMPLATE_NAME,
      TEXT_MIDDLE, 3.5, 7, 40, 15, 0, 13.5 },
    { "turned", "<g transform='rotate(90)'>" NAME "</g>", "{name}", TEMPLATE_NAME, TEXT_MIDDLE, -10, 5, 80,
      30, 90, 27 },
    { "a pattern", "<rect data-field='{seat} {unit|group}' width='9' height='5' style='font-size:4px'/>",
      "{seat} {unit|group}", TEMPLATE_WORDS, TEXT_MIDDLE, 0, 0, 9, 5, 0, 4 },
    { "an unknown column", "<rect data-field='身高' width='9' height='5'/>", "{身高}", TEMPLATE_WORDS,
      TEXT_MIDDLE, 0, 0, 9, 5, 0, 4 },
    { "a text", "<text data-field='unit' x='10' y='20' font-size='5' data-width='30'>单位</text>", "{unit}",
      TEMPLATE_WORDS, TEXT_START, 10, 15.6, 30, 6, 0, 5 },
    { "a text in the middle",
      "<text data-field='unit' x='45' y='20' font-size='5' style='text-anchor:middle'/>", "{unit}",
      TEMPLATE_WORDS, TEXT_MIDDLE, 1.8, 15.6, 86.4, 6, 0, 5 },
    { "a text that says its field", "<text x='10' y='20' font-size='5' data-width='30'>{number}</text>",
      "{number}", TEMPLATE_WORDS, TEXT_START, 10, 15.6, 30, 6, 0, 5 },
    { "an id of Illustrator", "<rect id='_x7B_name_en_x5F_x_x4F60__x7D__1_' width='9' height='5'/>",
      "{name_en_x你}", TEMPLATE_WORDS, TEXT_MIDDLE, 0, 0, 9, 5, 0, 4 },
    { "an id that is none", "<rect id='_x7D_a_xD800_' width='2' height='5'/>" NAME, "{name}", TEMPLATE_NAME,
      TEXT_MIDDLE, 5, 10, 80, 30, 0, 27 },
    { "a branch that shows",
      "<switch><rect data-field='seat' width='1' height='1' systemLanguage='en'/><text x='10' y='20' "
      "font-size='5' data-width='30'>{number}</text></switch>",
      "{number}", TEMPLATE_WORDS, TEXT_START, 10, 15.6, 30, 6, 0, 5 },
    { "words before, within and behind a span",
      "<text x='10' y='20' font-size='5' data-width='30'>前<tspan>中{seat} </tspan>\n后 <tspan>末</tspan> "
      "<tspan>尾</tspan></text>",
      "前中{seat} 后 末 尾", TEMPLATE_WORDS, TEXT_START, 10, 15.6, 30, 6, 0, 5 },
    { "braces on spans of their own",
      "<text x='10' y='20' font-size='5' data-width='30'><tspan>{se</tspan>\n<tspan>at}</tspan></text>",
      "{seat}", TEMPLATE_WORDS, TEXT_START, 10, 15.6, 30, 6, 0, 5 },
    { "a text of an editor",
      "<text font-size='9'><tspan x='10' y='20' font-size='5' data-width='30'>{number}</tspan>"
      "</text>",
      "{number}", TEMPLATE_WORDS, TEXT_START, 10, 15.6, 30, 6, 0, 5 },
    { "a group", "<g data-field='qr'><path d='M0 0h9'/><rect x='60' y='20' width='26' height='26'/></g>",
      "{qr}", TEMPLATE_QR, TEXT_MIDDLE, 60, 20, 26, 26, 0, 20.8 },
};

static void reads(void **state)
{
    const struct box_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const char *svg = arena_format(arena, SVG "%s%s</svg>", row->inside, NAME);
    const card_template template = read_template(arena, svg, diags, ZC_OK);
    const template_box *box = &template.boxes[0];

    assert_int_equal(zc_diags_count(diags), 0);
    assert_int_equal(template.count, 2);
    assert_string_equal(box->pattern, row->pattern);
    assert_int_equal(box->kind, row->kind);
    assert_int_equal(box->align, row->align);
    const double found[] = { box->x, box->y, box->width, box->height, box->turn_deg, box->type.size },
                 wanted[] = { row->x, row->y, row->width, row->height, row->turn_deg, row->size };
    for (size_t at = 0; at < sizeof found / sizeof *found; at++)
        assert_true(fabs(found[at] - wanted[at]) < 1e-6);
    zc_diags_free(diags);
    arena_free(arena);
}

/* What stands still is kept; what could run, load or grow is not, and is told. */
static struct art_row {
    const char *id, *inside, *art;
    int told;
} art_rows[] = {
    { "shapes", "<g id='a'><path d='M0 0h9'/></g>", "<g id=\"a\"><path d=\"M0 0h9\"></path></g>", 0 },
    { "a gradient",
      "<defs><linearGradient id='a'/><linearGradient id='b' href='#a'/><linearGradient id='c'/></defs>"
      "<path fill='url(#b)'/>",
      "<g><defs><linearGradient id=\"a\"></linearGradient><linearGradient id=\"b\" href=\"#a\">"
      "</linearGradient></defs></g><path style=\"fill:url(#b);\"></path>",
      0 },
    { "a gradient that is not there", "<path fill='url(#b)' filter='url(#c)'/>",
      "<path style=\"fill:none;\"></path>", 2 },
    { "a gradient of a rule",
      "<style>.a{fill:url('#b');stroke:red}</style><path class='a'/><radialGradient "
      "id='b'/>",
      "<style>.a{stroke:red;}</style><g><defs><radialGradient id=\"b\"></radialGradient></defs></g><path "
      "class=\"a\" style=\"fill:url('#b');\"></path>",
      0 },
    { "a copy", "<symbol id='a'><path d='M0 0'/></symbol><use xlink:href='#a' x='3'/>",
      "<g><defs><symbol id=\"a\"><path d=\"M0 0\"></path></symbol></defs></g><use href=\"#a\" x=\"3\"></use>",
      0 },
    { "a copy of what is elsewhere", "<use href='b.svg#a'/>", "<use></use>", 1 },
    { "a copy of nothing", "<use href='#a'/>", "", 1 },
    { "a copy of itself", "<g id='a'><use href='#a'/></g>", "", 1 },
    { "copies in a ring",
      "<defs><g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></defs>"
      "<use href='#a'/>",
      "", 3 },
    { "a copy with words", "<symbol id='a'><text>b</text><path/></symbol><use href='#a'/><use href='#a'/>",
      "<g><defs><symbol id=\"a\"><path></path></symbol></defs></g><use href=\"#a\"></use><use href=\"#a\">"
      "</use>",
      1 },
    { "a pattern",
      "<pattern id='a' patternUnits='userSpaceOnUse' width='3'><circle r='1'/></pattern><rect "
      "style='fill:url(#a)'/>",
      "<g><defs><pattern id=\"a\" patternUnits=\"userSpaceOnUse\" width=\"3\"><circle r=\"1\"></circle>"
      "</pattern></defs></g><rect style=\"fill:url(#a);\"></rect>",
      0 },
    { "a filter", "<filter id='a'><feGaussianBlur stdDeviation='1'/></filter><rect filter='url(#a)'/>",
      "<g><defs><filter id=\"a\"><feGaussianBlur stdDeviation=\"1\"></feGaussianBlur></filter></defs></g>"
      "<rect style=\"filter:url(#a);\"></rect>",
      0 },
    { "a filter that reads",
      "<filter id='a'><feImage href='b.png'/></filter><rect filter='url(#a)'/>"
      "<rect filter='url(#a)'/>",
      "<rect></rect><rect></rect>", 1 },
    { "a filter that takes an hour",
      "<filter id='a'><feTurbulence numOctaves='999999'/></filter><rect "
      "filter='url(#a)'/>",
      "<rect></rect>", 1 },
    { "a script", "<script>alert(1)</script>", "", 1 },
    { "a handler", "<rect onload='x()' width='3'/>", "<rect width=\"3\"></rect>", 1 },
    { "a picture elsewhere", "<image href='http://example.org/a.png'/>", "", 1 },
    { "a picture within", "<image x='1' width='3' xlink:href='data:image/png;base64,iVBO'/>",
      "<image x=\"1\" width=\"3\" href=\"data:image/png;base64,iVBO\"></image>", 0 },
    { "a drawing as a picture", "<image href='data:image/svg+xml;base64,iVBO'/>", "", 1 },
    { "a style's own words",
      "<rect style='font-family:felix;fill:#123456;filter:url(#a);stroke:url(http://a)'/>",
      "<rect style=\"fill:#123456;\"></rect>", 2 },
    { "rules", "<style>.a,g{fill:red;font-size:3px}.b{font-size:2px}</style>",
      "<style>.a{fill:red;}g{fill:red;}</style>", 0 },
    { "a switch", "<switch><foreignObject/><path id='a'/><path id='b'/></switch>",
      "<g><path id=\"a\"></path></g>", 0 },
    { "a switch of languages",
      "<switch><g id='a' systemLanguage='en'><text>a</text></g><g id='b' requiredExtensions='x'/>"
      "<path id='c'/></switch>",
      "<g><path id=\"c\"></path></g>", 0 },
    { "a switch of languages alone",
      "<switch><title>a</title><path id='a' systemLanguage='en'/><path id='b' systemLanguage='zh'/></switch>",
      "<g><path id=\"a\"></path></g>", 0 },
    { "a switch with nothing for us", "<switch><svg/><g requiredExtensions='x'><path/></g></switch>", "", 1 },
    { "a switch in a copy", "<symbol id='a'><switch><path id='b'/><path/></switch></symbol><use href='#a'/>",
      "<g><defs><symbol id=\"a\"><g><path id=\"b\"></path></g></symbol></defs></g><use href=\"#a\"></use>",
      0 },
    { "a drawing within", "<svg viewBox='0 0 1 1'/>", "", 1 },
    { "a paint elsewhere", "<rect fill='url(http://example.org/#a)' width='3'/>", "<rect width=\"3\"></rect>",
      1 },
    { "a style sheet elsewhere", "<style>@import 'a.css';</style>", "", 1 },
    { "a link", "<a href='https://example.org'><path d='M0 0'/></a>", "<g><path d=\"M0 0\"></path></g>", 1 },
    { "an editor's own words", "<namedview/><metadata><x/></metadata>", "", 0 },
    { "what is hidden", "<g style='display:none'><path d='M0 0'/></g>", "", 0 },
};

/* Rules, what is referred to, and each layer with how many boxes lie below it. */
static const char *art_of(zc_arena *arena, const card_template *template)
{
    const char *all = arena_format(arena, "%s%s", template->rules, template->defs);
    for (int at = 0; at < template->layer_count; at++)
        all = arena_format(arena, "%s%s", all, template->layers[at].art);
    return all;
}

static void writes_out(void **state)
{
    const struct doctype_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const char *svg = arena_format(arena, "%s" SVG NAME "%s</svg>", row->declared, row->inside);
    const card_template template = read_template(arena, svg, diags, ZC_OK);

    assert_string_equal(art_of(arena, &template), row->art);
    assert_int_equal(template.boxes[0].place.line, row->line);
    zc_diags_free(diags);
    arena_free(arena);
}

static void keeps_art(void **state)
{
    const struct art_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const char *svg = arena_format(arena, SVG "%s" NAME "</svg>", row->inside);
    const card_template template = read_template(arena, svg, diags, ZC_OK);

    assert_string_equal(art_of(arena, &template), row->art);
    assert_int_equal(zc_diags_count(diags), row->told);
    for (int at = 0; at < row->told; at++)
        assert_string_equal(zc_diags_at(diags, at)->problem->id, "artwork-template-left-out");
    zc_diags_free(diags);
    arena_free(arena);
}

/* Painters lay one on another; boxes are where they stand in the file. */
static struct layer_row {
    const char *id, *inside;
    int layers, below[3];
} layer_rows[] = {
    { "below all", "<path/><text>a</text>", 1, { 0 } },
    { "above all", NAME "<path/><path/>", 1, { 1 } },
    { "between", "<path/>" NAME "<path/>" NAME "<path/>", 3, { 0, 1, 2 } },
    { "in a group", "<g fill='red'><path/>" NAME "<path/></g>", 2, { 0, 1 } },
    { "nothing", NAME "<title>a</title><defs><path/></defs><g/>", 0, { 0 } },
};

static void keeps_the_order(void **state)
{
    const struct layer_row *row = *state;
    zc_arena *arena = arena_make();
    const char *svg = arena_format(arena, SVG "%s" NAME "</svg>", row->inside);
    const card_template template = read_template(arena, svg, NULL, ZC_OK);
    assert_int_equal(template.layer_count, row->layers);
    for (int at = 0; at < row->layers; at++)
        assert_int_equal(template.layers[at].below, row->below[at]);
    arena_free(arena);
}

/* Copies of copies, and so on: @ is a number, ^ the next one. */
static struct bomb_row {
    const char *id, *level, *top;
    int levels;
} bomb_rows[] = {
    { "copies of copies", "<g id='a@'><use href='#a^'/><use href='#a^'/><use href='#a^'/></g>",
      "<use href='#a1'/>", 30 },
    { "a long chain", "<g id='a@'><use href='#a^'/></g>", "<use href='#a1'/>", 3000 },
    { "filters on filters", "<g id='a@' filter='url(#f)'><use href='#a^'/></g>", "<use href='#a1'/>", 12 },
    { "patterns of patterns", "<pattern id='a@'><path fill='url(#a^)'/><path stroke='url(#a^)'/></pattern>",
      "<path fill='url(#a1)'/>", 30 },
    { "filters in filters", "",
      "<g filter='url(#f)'><g filter='url(#f)'><g filter='url(#f)'><g filter='url(#f)'>"
      "<g filter='url(#f)'><g filter='url(#f)'><g filter='url(#f)'><g filter='url(#f)'><path "
      "filter='url(#f)'/>"
      "</g></g></g></g></g></g></g></g>",
      1 },
};

static void does_not_burst(void **state)
{
    const struct bomb_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_textbuf svg = { 0 };
    textbuf_add(&svg, SVG "<defs><filter id='f'><feFlood/></filter>");
    for (int at = 1; at <= row->levels; at++)
        for (const char *from = row->level; *from; from++) {
            if (*from == '@' || *from == '^')
                textbuf_format(&svg, "%d", *from == '@' ? at : at + 1);
            else
                textbuf_add_n(&svg, from, 1);
        }
    textbuf_format(&svg, "<g id='a%d'><path/></g></defs>%s" NAME "</svg>", row->levels + 1, row->top);
    (void)read_template(arena, textbuf_text(&svg), diags, ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "artwork-template-too-large");
    assert_int_equal(zc_diags_count(diags), 1);
    textbuf_free(&svg);
    zc_diags_free(diags);
    arena_free(arena);
}

static void lies_on_a_face(void **state)
{
    (void)state;
    const card_template kept = { .width = 90, .height = 60 },
                        stretched = { .width = 90, .height = 60, .stretch = true };
    const template_box words = { .width = 90, .height = 60 },
                       code = { .kind = TEMPLATE_QR, .width = 30, .height = 30 };
    const template_map whole = template_map_of(&kept, 180, 60), wide = template_map_of(&stretched, 180, 60);
    template_box box = template_box_on(&words, &whole);
    assert_true(box.x == 45 && box.width == 90 && box.height == 60);
    box = template_box_on(&words, &wide);
    assert_true(box.x == 0 && box.width == 180 && box.height == 60);
    box = template_box_on(&code, &wide);
    assert_true(box.x == 15 && box.width == 30 && box.height == 30);
}

static zc_status read_once(const char *svg)
{
    zc_arena *arena = arena_make();
    const template_reader reader = { .arena = arena };
    card_template template;
    const zc_status status =
        arena ? template_from_bytes(&reader, (zc_bytes){ svg, strlen(svg) }, "t.svg", "t", &template)
              : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

static void survives_each_failure(void **state)
{
    static const char svg[] =
        "<!DOCTYPE svg SYSTEM 'a' [<!ENTITY red 'red'>]>" SVG
        "<style>@import 'a.css';.a{fill:&red;}.b{filter:url(#f)}</style><rect id='_x7B_seat_x7D_' width='9' "
        "height='9'/><text>a<tspan fill='red'>b</tspan></text><filter id='f'/><g id='c'/><path "
        "class='b'/><use "
        "href='#c'/><g transform='rotate(3)'><text style='font-size:3px'>{unit}</text><path "
        "style='fill:red' d='M0 0'/></g><text data-field='seat'><tspan class='a'>1</tspan></text>" NAME
        "</svg>";
    (void)state;
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = read_once(svg);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

int main(void)
{
    const struct CMUnitTest others[] = { cmocka_unit_test(lies_on_a_face),
                                         cmocka_unit_test(survives_each_failure) };
    return RUN_ROWS(bad_rows, refuses) + RUN_ROWS(doctype_rows, writes_out) + RUN_ROWS(box_rows, reads) +
           RUN_ROWS(art_rows, keeps_art) + RUN_ROWS(layer_rows, keeps_the_order) +
           RUN_ROWS(bomb_rows, does_not_burst) + cmocka_run_group_tests(others, NULL, NULL);
}
