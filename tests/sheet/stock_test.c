#include "cmocka_rows.h"
#include "sheet/sheet.h"
#include "sheet/stock.h"

#define HEAD "<stock name='x'><sheet width_mm='210' height_mm='297'/>"
#define TRIM "<trim x_mm='0' y_mm='0' width_mm='210' height_mm='297'/>"
#define FACES "<faces count='2' width_mm='210' height_mm='99'/>"
#define TENT HEAD TRIM FACES

/* Bad stocks: the problem's id and the column it is told at (line 1). */
static struct bad_row {
    const char *id, *xml, *problem;
    int problems;
} bad_rows[] = {
    { "no XML", "stock", "xml-malformed", 1 },
    { "another root", "<venue/>", "xml-unknown-element", 1 },
    { "nothing in it", "<stock name='x'/>", "xml-missing-element", 3 },
    { "no number", HEAD "<trim x_mm='O' y_mm='0' width_mm='210' height_mm='297'/>" FACES "</stock>",
      "sheet-bad-length", 1 },
    { "negative", HEAD "<trim x_mm='-5' y_mm='0' width_mm='210' height_mm='297'/>" FACES "</stock>",
      "sheet-bad-length", 1 },
    { "endless", HEAD "<trim x_mm='0' y_mm='0' width_mm='1e9' height_mm='1e9'/>" FACES "</stock>",
      "sheet-bad-length", 2 },
    { "three faces", HEAD TRIM "<faces count='3' width_mm='210' height_mm='99'/></stock>", "sheet-bad-count",
      1 },
    { "perhaps",
      "<stock name='x' crop_marks='perhaps'><sheet width_mm='210' height_mm='297'/>" TRIM FACES "</stock>",
      "sheet-bad-answer", 1 },
    { "card larger than its sheet",
      HEAD "<trim x_mm='1' y_mm='0' width_mm='210' height_mm='297'/>" FACES "</stock>", "sheet-card-outside",
      1 },
    { "no room for the bleed",
      "<stock name='x' bleed_mm='3'><sheet width_mm='210' height_mm='297'/>" TRIM FACES "</stock>",
      "sheet-card-outside", 1 },
    { "faces higher than the card", HEAD TRIM "<faces count='2' width_mm='210' height_mm='149'/></stock>",
      "sheet-faces-outside", 1 },
    { "fold below the card", TENT "<fold y_mm='297'/></stock>", "sheet-fold-outside", 1 },
    { "fold on the edge", TENT "<fold y_mm='0'/></stock>", "sheet-fold-outside", 1 },
    { "base on a face", TENT "<base y_mm='100'/></stock>", "sheet-base-outside", 1 },
    { "base below the card", TENT "<base y_mm='297'/></stock>", "sheet-base-outside", 1 },
    { "more cards than the sheet has room for",
      "<stock name='x'><sheet width_mm='210' height_mm='297'/><trim width_mm='90' height_mm='60'/>"
      "<grid columns='3'/><faces count='1' width_mm='90' height_mm='60'/></stock>",
      "sheet-card-outside", 1 },
    { "no number of cards",
      "<stock name='x' duplex='no'><sheet width_mm='210' height_mm='297'/><trim width_mm='90' "
      "height_mm='60'/>"
      "<grid columns='0' rows='two'/><faces count='1' width_mm='90' height_mm='60'/></stock>",
      "sheet-bad-grid", 2 },
    { "everything at once",
      "<stock name='x' bleed_mm='a' crop_marks='b'><sheet width_mm='c' height_mm='9'/>"
      "<trim x_mm='0' y_mm='0' width_mm='0' height_mm='d'/><faces count='0' width_mm='e' "
      "height_mm='f'/></stock>",
      "sheet-bad-length", 9 },
};

static void refuses(void **state)
{
    const struct bad_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    sheet_stock stock;

    const zc_status status =
        stock_from_bytes(arena, (zc_bytes){ row->xml, strlen(row->xml) }, "x.xml", "x", &stock, diags);
    assert_int_equal(status, ZC_BAD_INPUT);
    assert_int_equal(zc_diags_count(diags), row->problems);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    assert_int_equal(zc_diags_at(diags, 0)->place.line, 1);
    zc_diags_free(diags);
    arena_free(arena);
}

static struct stock_row {
    const char *id;
    int faces, folds;
    double sheet_width_mm, trim_x_mm, face_width_mm, face_height_mm, base_y_mm, bleed_mm;
    bool crop_marks;
} stock_rows[] = {
    { "tent-210x99", 2, 2, 210, 0, 210, 99, 198, 0, false },
    { "tent-210x99-press", 2, 2, 225, 7.5, 210, 99, 198, 3, true },
    { "tent-200x100", 2, 2, 210, 5, 200, 100, 200, 0, true },
    { "tent-150x100", 2, 2, 210, 30, 150, 100, 200, 0, true },
    { "tent-210x140", 2, 2, 210, 0, 210, 140, 280, 0, false },
    { "place-90x60", 1, 0, 210, 15, 90, 60, 0, 0, true },
    { "place-100x70", 1, 0, 297, 48.5, 100, 70, 0, 0, true },
    { "badge-90x60", 1, 0, 210, 11, 90, 60, 0, 3, true },
    { "badge-86x54", 1, 0, 297, 11.5, 86, 54, 0, 3, true },
    { "badge-100x70", 1, 0, 297, 44.5, 100, 70, 0, 3, true },
    { "badge-a6", 1, 0, 297, 39.5, 105, 148, 0, 3, true },
    { "sign-a5", 1, 0, 210, 0, 210, 148.5, 0, 0, false },
    { "ticket-180x66", 1, 0, 210, 15, 180, 66, 0, 0, true },
    { "place-90x60-press", 1, 0, 110, 10, 90, 60, 0, 3, true },
};

static void reads(void **state)
{
    const struct stock_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    sheet_stock stock;

    assert_int_equal(sheet_stock_read(NULL, row->id, place_of_file(NULL), arena, &stock, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 0);
    assert_string_equal(stock.word, row->id);
    assert_int_equal(stock.faces, row->faces);
    assert_int_equal(stock.fold_count, row->folds);
    assert_true(stock.sheet_width_mm == row->sheet_width_mm && stock.trim_x_mm == row->trim_x_mm);
    assert_true(stock.face_width_mm == row->face_width_mm && stock.face_height_mm == row->face_height_mm);
    assert_true(stock.base_y_mm == row->base_y_mm && stock.bleed_mm == row->bleed_mm);
    assert_int_equal(stock.crop_marks, row->crop_marks);
    zc_diags_free(diags);
    arena_free(arena);
}

/* Every stock that is offered can be read: the rows above are all of them. */
static void words_are_rows(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const char *const *words;
    const int count = sheet_stock_words(NULL, arena, &words);

    assert_int_equal(count, ROWS_COUNT(stock_rows));
    for (int word = 0; word < count; word++) {
        bool found = false;
        for (size_t row = 0; row < ROWS_COUNT(stock_rows); row++)
            found = found || text_equal(stock_rows[row].id, words[word]);
        assert_true(found);
    }
    arena_free(arena);
}

static struct unknown_row {
    const char *id, *word, *near;
} unknown_rows[] = {
    { "misspelt", "tent-210x98", "tent-210x99" },
    { "nothing near", "qqqq", NULL },
    { "empty", "", NULL },
    { "a path", "../schema/stock", NULL },
};

static void tells_near_words(void **state)
{
    const struct unknown_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    sheet_stock stock;

    assert_int_equal(sheet_stock_read(NULL, row->word, place_of_file(NULL), arena, &stock, diags),
                     ZC_BAD_INPUT);
    const zc_diag *diag = zc_diags_at(diags, 0);
    assert_string_equal(diag->problem->id, "sheet-unknown-stock");
    assert_true(row->near ? strstr(diag->args[0], row->near) == diag->args[0] : true);
    assert_non_null(strstr(diag->args[1], "place-90x60"));
    zc_diags_free(diags);
    arena_free(arena);
}

static void finds_papers(void **state)
{
    (void)state;
    assert_true(sheet_paper_find("a3")->height_mm == 420);
    assert_null(sheet_paper_find("b5"));
    assert_null(sheet_paper_find(NULL));
}

int main(void)
{
    const struct CMUnitTest others[] = { cmocka_unit_test(words_are_rows), cmocka_unit_test(finds_papers) };
    return RUN_ROWS(bad_rows, refuses) + RUN_ROWS(stock_rows, reads) +
           RUN_ROWS(unknown_rows, tells_near_words) + cmocka_run_group_tests(others, NULL, NULL);
}
