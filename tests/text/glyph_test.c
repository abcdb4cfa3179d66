/* The user's own shape of a character: what an SVG draws, and what is said of one that draws nothing. */
#include "cmocka_rows.h"
#include "text/glyph.h"

#include <math.h>
#include <stdio.h>

/* ---- outlines ---- */

/* The steps as words, in thousandths of the em; y from the top of the body. */
static const char *words_of(zc_arena *arena, const text_drawing *drawing)
{
    static const char *const letters[] = { "M", "L", "C", "Z", "F", "E" };
    zc_textbuf words = { 0 };
    for (int at = 0; at < drawing->count; at++) {
        const text_step *step = &drawing->steps[at];
        textbuf_format(&words, "%s%s", at ? " " : "", letters[step->op]);
        const int points = step->op == TEXT_CUBIC ? 3 : step->op <= TEXT_LINE;
        for (int point = 0; point < points; point++)
            textbuf_format(&words, " %d,%d", (int)lround(step->x_em[point] * 1000),
                           (int)lround((step->y_em[point] + BODY_ASCENT_EM) * 1000));
    }
    const char *kept = arena_text(arena, textbuf_text(&words));
    textbuf_free(&words);
    return kept;
}

static struct shape_row {
    const char *id, *inside, *words;
} shape_rows[] = {
    { "lines", "<path d='M10 10H90V90H10Z'/>", "M 100,100 L 900,100 L 900,900 L 100,900 Z F" },
    { "relative", "<path d='m10,10 80 0 0 80-80,0z'/>", "M 100,100 L 900,100 L 900,900 L 100,900 Z F" },
    { "without blanks", "<path d='M.1.2L30-5e-1'/>", "M 1,2 L 300,-5 F" },
    { "cubic and smooth", "<path d='M0 0C10 0 20 10 20 20S30 40 40 40'/>",
      "M 0,0 C 100,0 200,100 200,200 C 200,300 300,400 400,400 F" },
    { "quadratic", "<path d='M0 0Q30 0 30 30'/>", "M 0,0 C 200,0 300,100 300,300 F" },
    { "quadratic and smooth", "<path d='M0 0Q30 0 30 30T60 60'/>",
      "M 0,0 C 200,0 300,100 300,300 C 300,500 400,600 600,600 F" },
    { "half a circle", "<path d='M0 50A50 50 0 0 1 100 50'/>",
      "M 0,500 C 0,224 224,0 500,0 C 776,0 1000,224 1000,500 F" },
    { "flags without blanks", "<path d='M0 50a50 50 0 01100 0'/>",
      "M 0,500 C 0,224 224,0 500,0 C 776,0 1000,224 1000,500 F" },
    { "arc of no radius", "<path d='M0 0A0 5 0 0 1 50 50'/>", "M 0,0 L 500,500 F" },
    { "second part after Z", "<path d='M10 10h10v10zm50 0h10v10z'/>",
      "M 100,100 L 200,100 L 200,200 Z M 600,100 L 700,100 L 700,200 Z F" },
    { "polygon", "<polygon points='0,0 100,0 100,100'/>", "M 0,0 L 1000,0 L 1000,1000 Z F" },
    { "rect", "<rect x='10' y='20' width='30' height='40'/>",
      "M 100,200 L 400,200 L 400,600 L 100,600 L 100,200 Z F" },
    { "even-odd", "<path d='M0 0H50V50z' fill-rule='evenodd'/>", "M 0,0 L 500,0 L 500,500 Z E" },
    { "two shapes", "<path d='M0 0H50V50z'/><path d='M0 0H50V50z'/>",
      "M 0,0 L 500,0 L 500,500 Z F M 0,0 L 500,0 L 500,500 Z F" },
    { "turned and moved", "<g transform='translate(100 0) rotate(90)'><path d='M0 0H50V50'/></g>",
      "M 1000,0 L 1000,500 L 500,500 F" },
    { "scaled about a point", "<path transform='matrix(2 0 0 2 -10 -10)' d='M10 10H20V20'/>",
      "M 100,100 L 300,100 L 300,300 F" },
    { "nothing but what is filled",
      "<title>t</title><rect width='100' height='100' fill='none'/><rect width='100' height='100' "
      "style='display:none'/><g style='fill : none;'><path d='M0 0H9V9'/></g><path d='M0 0H50V50'/>",
      "M 0,0 L 500,0 L 500,500 F" },
};

static zc_status read_glyph(zc_arena *arena, const char *svg, text_drawing *out, zc_diags *diags)
{
    return glyph_read(arena, (zc_bytes){ svg, strlen(svg) }, "g.svg", "甲", out, diags);
}

static void draws(void **state)
{
    const struct shape_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    text_drawing drawing = { 0 };
    const char *svg = arena_format(
        arena, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>%s</svg>", row->inside);
    assert_int_equal(read_glyph(arena, svg, &drawing, diags), ZC_OK);
    assert_string_equal(words_of(arena, &drawing), row->words);
    assert_int_equal(zc_diags_count(diags), 0);
    zc_diags_free(diags);
    arena_free(arena);
}

/* ---- the box that becomes the body ---- */

static struct box_row {
    const char *id, *box, *words;
} box_rows[] = {
    { "square", "viewBox='0 0 200 200'", "M 0,0 L 500,0 L 500,500 F" },
    { "wide: in the middle", "viewBox='0 0 200 100'", "M 0,250 L 500,250 L 500,750 F" },
    { "high: in the middle", "viewBox='0 0 100 200'", "M 250,0 L 750,0 L 750,500 F" },
    { "moved", "viewBox='-100 -100 200 200'", "M 500,500 L 1000,500 L 1000,1000 F" },
    { "by width and height", "width='200' height='200px'", "M 0,0 L 500,0 L 500,500 F" },
};

static void fits_the_body(void **state)
{
    const struct box_row *row = *state;
    zc_arena *arena = arena_make();
    text_drawing drawing = { 0 };
    const char *svg = arena_format(arena, "<svg %s><path d='M0 0H100V100'/></svg>", row->box);
    assert_int_equal(read_glyph(arena, svg, &drawing, NULL), ZC_OK);
    assert_string_equal(words_of(arena, &drawing), row->words);
    arena_free(arena);
}

/* ---- what is wrong ---- */

static struct bad_row {
    const char *id, *svg, *problem;
    zc_status status;
} bad_rows[] = {
    { "no SVG", "<html/>", "text-bad-glyph", ZC_BAD_INPUT },
    { "no XML", "<svg", "xml-malformed", ZC_BAD_INPUT },
    { "no size", "<svg><path d='M0 0H9V9'/></svg>", "text-bad-glyph", ZC_BAD_INPUT },
    { "no width", "<svg viewBox='0 0 0 10'><path d='M0 0H9V9'/></svg>", "text-bad-glyph", ZC_BAD_INPUT },
    { "empty", "<svg viewBox='0 0 9 9'/>", "text-bad-glyph", ZC_BAD_INPUT },
    { "a line has no area", "<svg viewBox='0 0 9 9'><path d='M0 0H9'/></svg>", "text-bad-glyph",
      ZC_BAD_INPUT },
    { "strokes only", "<svg viewBox='0 0 9 9'><path d='M0 0H9V9' fill='none' stroke='#000'/></svg>",
      "text-bad-glyph", ZC_BAD_INPUT },
    { "beside the box", "<svg viewBox='0 0 9 9'><path d='M20 0H29V9'/></svg>", "text-bad-glyph",
      ZC_BAD_INPUT },
    { "no command", "<svg viewBox='0 0 9 9'><path d='M0 0X9'/></svg>", "text-bad-glyph", ZC_BAD_INPUT },
    { "no move first", "<svg viewBox='0 0 9 9'><path d='L0 0H9'/></svg>", "text-bad-glyph", ZC_BAD_INPUT },
    { "odd points", "<svg viewBox='0 0 9 9'><polygon points='0,0 9'/></svg>", "text-bad-glyph",
      ZC_BAD_INPUT },
    { "beyond all drawing", "<svg viewBox='0 0 9 9'><path d='M0 0H1e30V9'/></svg>", "text-bad-glyph",
      ZC_BAD_INPUT },
    { "bad transform", "<svg viewBox='0 0 9 9'><path transform='turn(9)' d='M0 0H9V9'/></svg>",
      "text-bad-glyph", ZC_BAD_INPUT },
    { "script", "<svg viewBox='0 0 9 9'><script/><path d='M0 0H9V9'/></svg>", "text-glyph-part", ZC_OK },
    { "handler", "<svg viewBox='0 0 9 9' onload='x()'><path d='M0 0H9V9'/></svg>", "text-glyph-part", ZC_OK },
    { "link", "<svg viewBox='0 0 9 9'><use href='other.svg#a'/><path d='M0 0H9V9'/></svg>", "text-glyph-part",
      ZC_OK },
    { "white", "<svg viewBox='0 0 9 9'><rect width='9' height='9' fill='#fff'/><path d='M0 0H9V9'/></svg>",
      "text-glyph-part", ZC_OK },
};

static void tells(void **state)
{
    const struct bad_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    text_drawing drawing = { 0 };
    assert_int_equal(read_glyph(arena, row->svg, &drawing, diags), row->status);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    zc_diags_free(diags);
    arena_free(arena);
}

/* ---- without memory ---- */

static void survives_each_failure(void **state)
{
    static const char svg[] =
        "<svg viewBox='0 0 9 9'><g style='fill:#000'><path d='M0 0H9V9'/><script/></g></svg>";
    (void)state;
    for (long nth = 1;; nth++) {
        text_drawing drawing = { 0 };
        mem_fail_at(nth);
        zc_diags *diags = zc_diags_make();
        zc_arena *arena = diags ? arena_make() : NULL;
        const zc_status status = arena ? read_glyph(arena, svg, &drawing, diags) : ZC_NO_MEMORY;
        const bool failed = mem_failed();
        mem_fail_at(0);
        arena_free(arena);
        zc_diags_free(diags);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(survives_each_failure) };
    return RUN_ROWS(shape_rows, draws) + RUN_ROWS(box_rows, fits_the_body) + RUN_ROWS(bad_rows, tells) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
