#include "cmocka_rows.h"
#include "venue/venue.h"

static struct numbering_row {
    const char *id;
    zc_seatno seatno;
    venue_row row;
    const char *numbers;
} numbering_rows[] = {
    { "G38", ZC_SEATNO_ODD_LEFT, { .chairs = 16 }, "15 13 11 9 7 5 3 1 2 4 6 8 10 12 14 16" },
    { "G39", ZC_SEATNO_EVEN_LEFT, { .chairs = 17 }, "16 14 12 10 8 6 4 2 1 3 5 7 9 11 13 15 17" },
    { "D046", ZC_SEATNO_ODD_LEFT, { .chairs = 9 }, "9 7 5 3 1 2 4 6 8" },
    { "D047", ZC_SEATNO_EVEN_LEFT, { .chairs = 8 }, "8 6 4 2 1 3 5 7" },
    { "ltr", ZC_SEATNO_LTR, { .chairs = 5 }, "1 2 3 4 5" },
    { "one odd_left", ZC_SEATNO_ODD_LEFT, { .chairs = 1 }, "1" },
    { "one even_left", ZC_SEATNO_EVEN_LEFT, { .chairs = 1 }, "1" },
    { "D049 odd row", ZC_SEATNO_SNAKE, { .chairs = 6, .place = 3, .chairs_before = 9 }, "10 11 12 13 14 15" },
    { "D049 even row", ZC_SEATNO_SNAKE, { .chairs = 5, .place = 2, .chairs_before = 4 }, "9 8 7 6 5" },
    { "D050",
      ZC_SEATNO_ZONED,
      { .chairs = 22, .left_chairs = 6, .right_chairs = 6 },
      "21 19 17 15 13 11 1 2 3 4 5 6 7 8 9 10 12 14 16 18 20 22" },
    { "zoned, odd middle",
      ZC_SEATNO_ZONED,
      { .chairs = 7, .left_chairs = 2, .right_chairs = 2 },
      "7 5 1 2 3 4 6" },
    { "zoned, the middle alone", ZC_SEATNO_ZONED, { .chairs = 3 }, "1 2 3" },
    { "two even_left", ZC_SEATNO_EVEN_LEFT, { .chairs = 2 }, "2 1" },
};

static void numbers(void **state)
{
    const struct numbering_row *row = *state;
    int numbered[32];
    zc_textbuf text = { 0 };
    venue_number_row(row->seatno, &row->row, numbered);
    for (int chair = 0; chair < row->row.chairs; chair++)
        textbuf_format(&text, "%s%d", chair ? " " : "", numbered[chair]);
    assert_string_equal(textbuf_text(&text), row->numbers);
    textbuf_free(&text);
}

/* Whatever the scheme, a row of n has the numbers 1 to n, each once. */
static void numbers_are_a_permutation(void **state)
{
    (void)state;
    for (int seatno = 0; seatno < ZC_SEATNO_COUNT; seatno++)
        for (int chairs = 1; chairs <= 60; chairs++) {
            int numbered[60], seen[61] = { 0 };
            venue_number_row((zc_seatno)seatno, &(venue_row){ .chairs = chairs, .place = 2 }, numbered);
            for (int chair = 0; chair < chairs; chair++) {
                assert_in_range(numbered[chair], 1, chairs);
                assert_int_equal(seen[numbered[chair]]++, 0);
            }
        }
}

int main(void)
{
    const struct CMUnitTest properties[] = { cmocka_unit_test(numbers_are_a_permutation) };
    return RUN_ROWS(numbering_rows, numbers) + cmocka_run_group_tests(properties, NULL, NULL);
}
