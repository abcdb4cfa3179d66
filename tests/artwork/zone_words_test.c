#include "artwork/list_zones.h"
#include "cmocka_rows.h"

static struct part_row {
    const char *id;
    zone_run run;
    const char *zh, *en;
} part_rows[] = {
    { "whole row", { 0, 19, 20, true }, "", "" },
    { "right half", { 10, 19, 20, true }, "右半区", "right half" },
    { "left half", { 0, 9, 20, true }, "左半区", "left half" },
    { "outer end of the right half", { 11, 19, 20, true }, "右半区右数9个", "right half, 9 from the right" },
    { "inner end of the right half", { 10, 12, 20, true }, "右半区左数3个", "right half, 3 from the left" },
    { "within the right half",
      { 13, 14, 20, true },
      "右半区右数第6至7个",
      "right half, places 6–7 from the right" },
    { "outer end of the left half", { 0, 3, 20, true }, "左半区左数4个", "left half, 4 from the left" },
    { "within the left half", { 2, 2, 20, true }, "左半区左数第3个", "left half, place 3 from the left" },
    { "over the middle, from the right", { 5, 19, 20, true }, "右数15个", "15 from the right" },
    { "over the middle, from the left", { 0, 12, 20, true }, "左数13个", "13 from the left" },
    { "over the middle", { 8, 12, 20, true }, "左数第9至13个", "places 9–13 from the left" },
    { "an odd row's right half", { 11, 20, 21, true }, "右半区", "right half" },
    { "an odd row's middle", { 10, 10, 21, true }, "左数第11个", "place 11 from the left" },
    { "a block has no halves", { 5, 9, 10, false }, "右数5个", "5 from the right" },
    { "a short row has no halves", { 3, 5, 6, true }, "右数3个", "3 from the right" },
};

static void says(void **state)
{
    const struct part_row *row = *state;
    zc_arena *arena = arena_make();

    assert_string_equal(zone_run_words(&row->run, ZC_LANG_ZH, arena), row->zh);
    assert_string_equal(zone_run_words(&row->run, ZC_LANG_EN, arena), row->en);
    arena_free(arena);
}

static struct rows_row {
    const char *id;
    int first, last;
    const char *zh, *en;
} rows_rows[] = {
    { "one", 4, 4, "第四排", "row 4" },
    { "two", 1, 2, "第一、二排", "rows 1–2" },
    { "many", 9, 21, "第九至二十一排", "rows 9–21" },
    { "ten", 10, 10, "第十排", "row 10" },
    { "in digits", 100, 104, "第100至104排", "rows 100–104" },
};

static void says_rows(void **state)
{
    const zc_layout layout = { 0 };
    const struct rows_row *row = *state;
    zc_arena *arena = arena_make();

    assert_string_equal(zone_rows_words(&layout, row->first, row->last, ZC_LANG_ZH, arena), row->zh);
    assert_string_equal(zone_rows_words(&layout, row->first, row->last, ZC_LANG_EN, arena), row->en);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(part_rows, says) + RUN_ROWS(rows_rows, says_rows); }
