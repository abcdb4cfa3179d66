#include "base/base.h"
#include "cmocka_rows.h"

static const zc_problem bad_pitch = {
    .id = "venue-bad-pitch",
    .severity = ZC_ERROR,
    .en = { "row pitch cannot be read", "a length in mm above 0",
            "give the distance between two rows' backs" },
    .zh = { "排距无法识别", "大于 0 的毫米数", "请填写前后两排椅背之间的距离" },
};
static const zc_problem unknown_word = {
    .id = "base-test-word",
    .severity = ZC_WARNING,
    .en = { "{1} knows no such word", NULL, "did you mean {2}?" },
    .zh = { "{1} 没有此词", NULL, "是否为 {2}？" },
};

static struct text_row {
    const char *id;
    const zc_problem *problem;
    zc_place place;
    const char *found, *arg1, *arg2;
    zc_lang lang;
    const char *text;
} text_rows[] = {
    { "line and column",
      &bad_pitch,
      { "hall.xml", NULL, 14, 23 },
      "95O",
      NULL,
      NULL,
      ZC_LANG_EN,
      "hall.xml:14:23: error: row pitch cannot be read: found \"95O\", expected a length in mm above 0 "
      "[venue-bad-pitch]\n  give the distance between two rows' backs" },
    { "a cell",
      &bad_pitch,
      { "roster.xlsx", "名单", 17, 4 },
      "95O",
      NULL,
      NULL,
      ZC_LANG_ZH,
      "roster.xlsx:名单!D17: 错误：排距无法识别：实为“95O”，应为大于 0 的毫米数 [venue-bad-pitch]\n"
      "  请填写前后两排椅背之间的距离" },
    { "a far column",
      &bad_pitch,
      { "a.xlsx", "S", 3, 28 },
      "x",
      NULL,
      NULL,
      ZC_LANG_ZH,
      "a.xlsx:S!AB3: 错误：排距无法识别：实为“x”，应为大于 0 的毫米数 [venue-bad-pitch]\n"
      "  请填写前后两排椅背之间的距离" },
    { "arguments",
      &unknown_word,
      { NULL, NULL, 0, 0 },
      NULL,
      "chart",
      "view",
      ZC_LANG_EN,
      "warning: chart knows no such word [base-test-word]\n  did you mean view?" },
    { "no hint without its argument",
      &unknown_word,
      { NULL, NULL, 0, 0 },
      NULL,
      "chart",
      NULL,
      ZC_LANG_EN,
      "warning: chart knows no such word [base-test-word]" },
};

static void says(void **state)
{
    const struct text_row *row = *state;
    zc_diags *diags = zc_diags_make();
    diag_add_with(diags, row->problem, row->place, row->found, row->arg1, row->arg2, NULL);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diag_text(diags, zc_diags_at(diags, 0), row->lang), row->text);
    zc_diags_free(diags);
}

static void counts_by_severity(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    diag_add(diags, &bad_pitch, place_of_file("a"), NULL);
    diag_add(diags, &unknown_word, place_of_file("a"), NULL);
    diag_add(diags, &unknown_word, place_of_file("b"), NULL);
    assert_int_equal(zc_diags_count_of(diags, ZC_ERROR), 1);
    assert_int_equal(zc_diags_count_of(diags, ZC_WARNING), 2);
    assert_int_equal(diag_status(diags, 1), ZC_OK);
    assert_int_equal(diag_status(diags, 0), ZC_BAD_INPUT);
    zc_diags_free(diags);
}

static void says_that_memory_ran_out(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    mem_fail_at(1);
    diag_add(diags, &bad_pitch, place_of_file("a"), "x");
    mem_fail_at(0);
    assert_true(zc_diags_count_of(diags, ZC_ERROR) > 0);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_by_severity),
        cmocka_unit_test(says_that_memory_ran_out),
    };
    return RUN_ROWS(text_rows, says) + cmocka_run_group_tests(tests, NULL, NULL);
}
