#include "cmocka_rows.h"
#include "xml/xml.h"

static struct transform_row {
    const char *id, *text;
    xml_point to; /* where the point 3, 4 comes to */
} transform_rows[] = {
    { "nothing", "", { 3, 4 } },
    { "moved", "translate(10 20)", { 13, 24 } },
    { "moved to the right", "translate(10)", { 13, 4 } },
    { "grown", "scale(2)", { 6, 8 } },
    { "grown and squeezed", " scale( 2 , .5 ) ", { 6, 2 } },
    { "turned", "rotate(90)", { -4, 3 } },
    { "turned about a point", "rotate(180 1 1)", { -1, -2 } },
    { "slanted", "skewX(45)", { 7, 4 } },
    { "slanted down", "skewY(45)", { 3, 7 } },
    { "a matrix", "matrix(1 2 3 4 5 6)", { 20, 28 } },
    { "the last one first", "translate(10,0),scale(2)", { 16, 8 } },
    { "numbers that touch", "translate(1-2)translate(.5.5)", { 4.5, 2.5 } },
    { "powers", "scale(1e1+2E0)", { 30, 8 } },
};

static void reads(void **state)
{
    const struct transform_row *row = *state;
    xml_matrix matrix;
    assert_true(xml_transform_read(row->text, &matrix));
    const xml_point to = xml_matrix_applied(matrix, (xml_point){ 3, 4 });
    assert_float_equal(to.x, row->to.x, 1e-9);
    assert_float_equal(to.y, row->to.y, 1e-9);
}

static struct bad_row {
    const char *id, *text;
} bad_rows[] = {
    { "no function", "turn(3)" },
    { "no brackets", "scale 2" },
    { "it does not end", "scale(2" },
    { "no number", "scale(x)" },
    { "nothing within", "scale()" },
    { "too many", "scale(1 2 3)" },
    { "far too many", "matrix(1 2 3 4 5 6 7)" },
    { "too few", "matrix(1 2 3)" },
    { "huge", "translate(1e30)" },
    { "not a number", "translate(nan)" },
};

static void refuses(void **state)
{
    const struct bad_row *row = *state;
    xml_matrix matrix = { 9, 9, 9, 9, 9, 9 };
    assert_false(xml_transform_read(row->text, &matrix));
    assert_true(matrix.a == 1 && matrix.e == 0);
}

/* ---- lengths ---- */

static struct length_row {
    const char *id, *text;
    double px;
} length_rows[] = { { "a number", "12.5", 12.5 },    { "pixels", "12px", 12 },
                    { "millimetres", "25.4mm", 96 }, { "points", "72pt", 96 },
                    { "centimetres", "2.54cm", 96 }, { "inches", "1in", 96 },
                    { "picas", "6pc", 96 },          { "below zero", "-3", -3 } };

static void measures(void **state)
{
    const struct length_row *row = *state;
    double px;
    assert_true(xml_length(row->text, &px));
    assert_float_equal(px, row->px, 1e-9);
}

static void measures_nothing_else(void **state)
{
    double px;
    (void)state;
    assert_false(xml_length("", &px));
    assert_false(xml_length("mm", &px));
    assert_false(xml_length("3 em", &px));
    assert_false(xml_length("1e9", &px));
    assert_false(xml_length("nan", &px));
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(measures_nothing_else) };
    return RUN_ROWS(transform_rows, reads) + RUN_ROWS(bad_rows, refuses) + RUN_ROWS(length_rows, measures) +
           cmocka_run_group_tests(tests, NULL, NULL);
}
