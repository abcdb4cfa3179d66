#include "cmocka_rows.h"
#include "sheet/sheet.h"

/* Which card lies where: sheets of four cards, positions row by row, sheets parted by a bar. */
static struct order_row {
    const char *id;
    int cards;
    const char *sheets;
} order_rows[] = {
    { "one", 1, "0 . . .|" },
    { "a sheet", 4, "0 1 2 3|" },
    { "two sheets: stacks on each other come out in order", 8, "0 2 4 6|1 3 5 7|" },
    { "a sheet and one", 5, "0 2 4 .|1 3 . .|" },
    { "three sheets", 11, "0 3 6 9|1 4 7 10|2 5 8 .|" },
};

static void lies_in_order(void **state)
{
    const struct order_row *row = *state;
    const sheet_stock stock = { .columns = 2, .rows = 2 };
    zc_textbuf found = { 0 };
    for (int sheet = 0; sheet < sheet_count(&stock, row->cards); sheet++) {
        for (int position = 0; position < 4; position++) {
            const int card = sheet_card_at(&stock, row->cards, sheet, position);
            textbuf_add(&found, position ? " " : "");
            if (card < 0)
                textbuf_add(&found, ".");
            else
                textbuf_number(&found, card);
        }
        textbuf_add(&found, "|");
    }
    assert_string_equal(textbuf_text(&found), row->sheets);
    textbuf_free(&found);
}

/* Each card once, whatever the numbers; and the stacks, one on the other, count up. */
static void stacks_count_up(void **state)
{
    (void)state;
    for (int cells = 1; cells <= 9; cells++)
        for (int cards = 1; cards <= 60; cards++) {
            const sheet_stock stock = { .columns = cells, .rows = 1 };
            const int sheets = sheet_count(&stock, cards);
            int next = 0;
            for (int position = 0; position < cells; position++)
                for (int sheet = 0; sheet < sheets; sheet++) {
                    const int card = sheet_card_at(&stock, cards, sheet, position);
                    if (card >= 0)
                        assert_int_equal(card, next++);
                }
            assert_int_equal(next, cards);
        }
}

static void mirrors_backs(void **state)
{
    (void)state;
    const sheet_stock stock = { .sheet_width_mm = 210,
                                .trim_x_mm = 10,
                                .trim_y_mm = 20,
                                .trim_width_mm = 90,
                                .trim_height_mm = 60,
                                .gutter_mm = 8,
                                .columns = 2,
                                .rows = 4 };
    const sheet_stock front = sheet_cell_at(&stock, 3, false), back = sheet_cell_at(&stock, 3, true);
    assert_true(front.trim_x_mm == 108 && front.trim_y_mm == 88);
    assert_true(back.trim_x_mm == 210 - 108 - 90 && back.trim_y_mm == 88);
}

/* Stocks by their size: what paper they go on, how many. */
static struct size_row {
    const char *id; /* the size */
    sheet_wish wish;
    double sheet_width_mm, sheet_height_mm;
    int columns, rows, folds;
    double base_y_mm;
    const char *problem;
} size_rows[] = {
    { "210x99", { 2, 0, 0 }, 210, 297, 1, 1, 2, 198, NULL },
    { "210×140mm", { 2, 0, 0 }, 210, 297, 1, 1, 2, 280, NULL },
    { "120x80", { 2, 0, 0 }, 297, 210, 2, 1, 2, 160, NULL },
    { "90x60", { 1, 0, 0 }, 297, 210, 3, 3, 0, 0, NULL },
    { "90X60", { 1, 3, 8 }, 210, 297, 2, 4, 0, 0, NULL },
    { "297x210", { 1, 0, 0 }, 297, 210, 1, 1, 0, 0, NULL },
    { "400*200", { 2, 0, 0 }, 420, 594, 1, 1, 2, 400, NULL },
    { "1189x841", { 1, 0, 0 }, 1189, 841, 1, 1, 0, 0, NULL },
    { "1189x841 ", { 1, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-unknown-stock" },
    { "1100x700", { 2, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-too-large" },
    { "19x60", { 1, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-bad-size" },
    { "90x9999", { 1, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-bad-size" },
    { "90x", { 1, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-unknown-stock" },
    { "1e3x60", { 1, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-unknown-stock" },
    { "90x60x30", { 1, 0, 0 }, 0, 0, 0, 0, 0, 0, "sheet-unknown-stock" },
};

static void finds_paper(void **state)
{
    const struct size_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    sheet_stock stock = { 0 };
    const zc_status status =
        sheet_stock_find(NULL, row->id, &row->wish, place_of_file("--stock"), arena, &stock, diags);
    assert_int_equal(status, row->problem ? ZC_BAD_INPUT : ZC_OK);
    if (row->problem) {
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    } else {
        assert_true(stock.sheet_width_mm == row->sheet_width_mm &&
                    stock.sheet_height_mm == row->sheet_height_mm);
        assert_int_equal(stock.columns, row->columns);
        assert_int_equal(stock.rows, row->rows);
        assert_int_equal(stock.fold_count, row->folds);
        assert_true(stock.base_y_mm == row->base_y_mm);
    }
    zc_diags_free(diags);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest others[] = { cmocka_unit_test(stacks_count_up), cmocka_unit_test(mirrors_backs) };
    return RUN_ROWS(order_rows, lies_in_order) + RUN_ROWS(size_rows, finds_paper) +
           cmocka_run_group_tests(others, NULL, NULL);
}
