/* rank_from_title: every row of titles.csv. The posts are of offices that there are, as their titles are
 * published; their ranks by R-RANK-POST (CRS, DZY-G), a tier higher in 直辖市, half a tier in 副省级城市. An
 * empty rank: nothing is told. */
#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

typedef struct title_row {
    const char *id; /* the title */
    const char *unit, *rank;
} title_row;

/* The rank that the one note names; "" if none does. */
static const char *rank_told(const zc_diags *diags)
{
    assert_int_equal(zc_diags_count(diags), 1);
    const zc_diag *told = zc_diags_at(diags, 0);
    assert_int_equal(told->place.line, 2);
    return strcmp(told->problem->id, "precedence-guessed-rank") == 0 ? told->args[0] : "";
}

static void tells_the_rank(void **state)
{
    const title_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_roster *roster;
    zc_person order[1];
    zc_textbuf csv = { 0 };
    textbuf_add(&csv, "姓名,单位,职务,级别\n甲,");
    csv_cell(&csv, row->unit, true);
    csv_cell(&csv, row->id, false);
    textbuf_add(&csv, ",\n");
    assert_int_equal(zc_option_set(options, "rank_from_title", "yes", (zc_place){ 0 }, diags), ZC_OK);
    assert_int_equal(read_text(textbuf_text(&csv), false, &roster, diags), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, diags), ZC_OK);
    assert_string_equal(rank_told(diags), row->rank);
    textbuf_free(&csv);
    zc_roster_free(roster);
    zc_options_free(options);
    zc_diags_free(diags);
}

int main(void)
{
    static title_row rows[200];
    zc_table *table = NULL;
    if (zc_table_read(TESTS_DIR "/precedence/titles.csv", NULL, &table, NULL))
        return 1;
    const int count = zc_table_rows(table) - 1;
    for (int at = 0; at < count; at++)
        rows[at] = (title_row){ zc_table_cell(table, at + 1, 0), zc_table_cell(table, at + 1, 1),
                                zc_table_cell(table, at + 1, 2) };
    const int failed = run_rows(rows, sizeof *rows, (size_t)count, "titles.csv", tells_the_rank);
    zc_table_free(table);
    return failed;
}
