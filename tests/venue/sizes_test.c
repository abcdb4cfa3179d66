#include "cmocka_rows.h"
#include "venue/venue.h"

/* What was understood, in one line: "audience 24 24 blocks 6 8 10". */
static void list_said(zc_textbuf *text, const char *word, const int counts[], int count)
{
    if (count)
        textbuf_format(text, "%s%s", text->length ? " " : "", word);
    for (int at = 0; at < count; at++)
        textbuf_format(text, " %d", counts[at]);
}

static void figure_said(zc_textbuf *text, const char *word, int figure)
{
    list_said(text, word, &figure, figure > 0);
}

static void said(const zc_sizes *sizes, zc_textbuf *text)
{
    list_said(text, "rostrum", sizes->rostrum, sizes->rostrum_rows);
    list_said(text, "audience", sizes->audience, sizes->audience_rows);
    list_said(text, "blocks", sizes->blocks, sizes->block_count);
    list_said(text, "rows", sizes->rows, sizes->row_count);
    figure_said(text, "tables", sizes->tables);
    list_said(text, "of", sizes->table_rows, sizes->table_row_count);
    figure_said(text, "seats", sizes->seats);
    figure_said(text, "side", sizes->side);
}

static struct size_row {
    const char *id, *key, *value, *expected;
} good_rows[] = {
    { "rostrum", "rostrum", "7 9", "rostrum 7 9" },
    { "rostrum, one row", "rostrum", " 9 ", "rostrum 9" },
    { "rostrum, commas", "rostrum", "7,9", "rostrum 7 9" },
    { "rostrum, Chinese commas", "rostrum", "7、9", "rostrum 7 9" },
    { "grid", "audience", "2x30", "audience 30 30 blocks 30" },
    { "grid, capital", "audience", "2X30", "audience 30 30 blocks 30" },
    { "grid, times", "audience", "2×30", "audience 30 30 blocks 30" },
    { "grid, blanks", "audience", "2 x 30", "audience 30 30 blocks 30" },
    { "blocks", "audience", "2x6+8+6", "audience 20 20 blocks 6 8 6" },
    { "blocks, blanks", "audience", "1x6 + 8", "audience 14 blocks 6 8" },
    { "ragged", "audience", "26 30 30", "audience 26 30 30" },
    { "one row", "audience", "20", "audience 20" },
    { "rows", "rows", "8 5", "rows 8 5" },
    { "tables", "tables", "12", "tables 12" },
    { "table grid", "tables", "3x4", "tables 12 of 4 4 4" },
    { "table rows", "tables", "3 4 5", "tables 12 of 3 4 5" },
    { "table rows, Chinese commas", "tables", "3、4、5", "tables 12 of 3 4 5" },
    { "seats", "seats", "10", "seats 10" },
    { "side", "side", "9", "side 9" },
    { "most in a row", "rostrum", "1000", "rostrum 1000" },
};

static void reads(void **state)
{
    const struct size_row *row = *state;
    zc_sizes *sizes = zc_sizes_make();
    zc_diags *diags = zc_diags_make();
    zc_textbuf text = { 0 };
    assert_int_equal(zc_sizes_set(sizes, row->key, row->value, (zc_place){ 0 }, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 0);
    said(sizes, &text);
    assert_string_equal(textbuf_text(&text), row->expected);
    textbuf_free(&text);
    zc_diags_free(diags);
    zc_sizes_free(sizes);
}

static struct size_row bad_rows[] = {
    { "no size", "rostrum", "", "venue-bad-size" },
    { "NULL", "rostrum", NULL, "venue-bad-size" },
    { "zero", "rostrum", "7 0", "venue-bad-size" },
    { "negative", "rostrum", "-7", "venue-bad-size" },
    { "letter O", "rostrum", "1O", "venue-bad-size" },
    { "half a chair", "rostrum", "7.5", "venue-bad-size" },
    { "row too long", "rostrum", "1001", "venue-bad-size" },
    { "no columns", "audience", "20x", "venue-bad-size" },
    { "no rows", "audience", "x30", "venue-bad-size" },
    { "zero rows", "audience", "0x30", "venue-bad-size" },
    { "three parts", "audience", "20x30x2", "venue-bad-size" },
    { "a million rows", "audience", "1000000x30", "venue-bad-size" },
    { "row of blocks too long", "audience", "2x600+600", "venue-bad-size" },
    { "plus at the end", "audience", "2x6+8+", "venue-bad-size" },
    { "two pluses", "audience", "2x6++8", "venue-bad-size" },
    { "blocks by blanks", "audience", "2x6 8", "venue-bad-size" },
    { "nan", "audience", "nanx3", "venue-bad-size" },
    { "tables too many", "tables", "2001", "venue-bad-size" },
    { "table grid too large", "tables", "100x100", "venue-bad-size" },
    { "tables, a row of none", "tables", "3 0 4", "venue-bad-size" },
    { "seats, words", "seats", "ten", "venue-bad-size" },
    { "side, zero", "side", "0", "venue-bad-size" },
    { "unknown", "balcony", "3", "venue-unknown-size" },
};

static void refuses(void **state)
{
    const struct size_row *row = *state;
    zc_sizes *sizes = zc_sizes_make();
    zc_diags *diags = zc_diags_make();
    zc_textbuf text = { 0 };
    assert_int_equal(zc_sizes_set(sizes, row->key, row->value, place_of_file("event.xml"), diags),
                     ZC_BAD_INPUT);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->expected);
    said(sizes, &text);
    assert_string_equal(textbuf_text(&text), "");
    textbuf_free(&text);
    zc_diags_free(diags);
    zc_sizes_free(sizes);
}

static struct near_row {
    const char *id, *near;
} near_rows[] = {
    { "rostrom", "rostrum" }, { "audiense", "audience" }, { "row", "rows" },
    { "table", "tables" },    { "seat", "seats" },        { "sid", "side" },
};

static void names_the_near_word(void **state)
{
    const struct near_row *row = *state;
    zc_sizes *sizes = zc_sizes_make();
    zc_diags *diags = zc_diags_make();
    assert_int_equal(zc_sizes_set(sizes, row->id, "3", (zc_place){ 0 }, diags), ZC_BAD_INPUT);
    assert_non_null(zc_diags_at(diags, 0)->args[0]);
    assert_non_null(strstr(zc_diags_at(diags, 0)->args[0], row->near));
    zc_diags_free(diags);
    zc_sizes_free(sizes);
}

/* The last word counts, and blocks of an earlier one are forgotten. */
static void the_last_size_counts(void **state)
{
    (void)state;
    zc_sizes *sizes = zc_sizes_make();
    zc_textbuf text = { 0 };
    assert_int_equal(zc_sizes_set(sizes, "audience", "2x6+8", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(zc_sizes_set(sizes, "audience", "26 30", (zc_place){ 0 }, NULL), ZC_OK);
    said(sizes, &text);
    assert_string_equal(textbuf_text(&text), "audience 26 30");
    textbuf_free(&text);
    zc_sizes_free(sizes);
}

int main(void)
{
    const struct CMUnitTest more[] = { cmocka_unit_test(the_last_size_counts) };
    return RUN_ROWS(good_rows, reads) + RUN_ROWS(bad_rows, refuses) +
           RUN_ROWS(near_rows, names_the_near_word) + cmocka_run_group_tests(more, NULL, NULL);
}
