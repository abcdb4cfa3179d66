#include "cmocka_rows.h"

#include "rule/rule.h"
#include <string.h>

#define KEYS_16 "list rank votes "
#define KEYS_128 KEYS_16 KEYS_16 KEYS_16 KEYS_16 KEYS_16 KEYS_16 KEYS_16 KEYS_16

static struct set_row {
    const char *id, *key, *value;
    const char *problem; /* NULL: taken */
    const char *says;    /* a part of the English text */
} set_rows[] = {
    { "word", "even", "one_on_left", NULL, NULL },
    { "number", "skip_rows", "3", NULL, NULL },
    { "most", "rotate", "1000", NULL, NULL },
    { "text", "by", "list rank", NULL, NULL },
    { "near value", "even", "two_on_lft", "rule-unknown-value", "did you mean two_on_left" },
    { "all values", "aud", "x", "rule-unknown-value", "one of heng, shu, zuoyou, free, zones" },
    { "left for the guests", "guest_interp", "left", NULL, NULL },
    { "left for the hosts", "interp", "left", "rule-unknown-value", "one of right, behind" },
    { "near option", "evn", "x", "rule-unknown-option", "did you mean even" },
    { "all options", "zzzz", "x", "rule-unknown-option", "guest_interp, sofa, photo, internal, arm_fill," },
    { "empty value", "even", "", "rule-unknown-value", "one of two_on_left" },
    { "negative", "skip_rows", "-1", "rule-bad-number", "from 0 to 1000" },
    { "too many", "skip_rows", "1001", "rule-bad-number", "from 0 to 1000" },
    { "no number", "rotate", "two", "rule-bad-number", "`rotate`" },
    { "too long", "by", KEYS_128 KEYS_128 KEYS_128 KEYS_128, "rule-too-long", "at most 511 bytes" },
};

static void sets(void **state)
{
    const struct set_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    char number[16];
    const zc_status status = zc_option_set(options, row->key, row->value, place_of_file("e.xml"), diags);

    assert_int_equal(status, row->problem ? ZC_BAD_INPUT : ZC_OK);
    assert_int_equal(zc_diags_count(diags), row->problem != NULL);
    assert_int_equal(rule_option_given(options, row->key), row->problem == NULL);
    if (row->problem) {
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
        assert_non_null(strstr(zc_diag_text(diags, zc_diags_at(diags, 0), ZC_LANG_EN), row->says));
    } else {
        assert_string_equal(rule_option_word(options, row->key, number), row->value);
    }
    zc_options_free(options);
    zc_diags_free(diags);
}

/* Every word of every list is taken, and told back. */
static void takes_every_word(void **state)
{
    static const struct {
        const char *key, *word;
        int value;
    } words[] = {
#define VALUE_OF_even(NAME, word, en, zh) { "even", word, ZC_EVEN_##NAME },
#define VALUE_OF_banq(NAME, word, en, zh) { "banq", word, ZC_BANQ_##NAME },
        ZC_EVENS(VALUE_OF_even) ZC_BANQS(VALUE_OF_banq)
    };
    (void)state;
    zc_options *options = zc_options_make();
    char number[16];
    for (size_t at = 0; at < ROWS_COUNT(words); at++) {
        assert_int_equal(zc_option_set(options, words[at].key, words[at].word, place_of_file(NULL), NULL),
                         ZC_OK);
        assert_int_equal(at < ZC_EVEN_COUNT ? options->even : options->banq, words[at].value);
        assert_string_equal(rule_option_word(options, words[at].key, number), words[at].word);
        assert_non_null(rule_option_meaning(options, words[at].key, ZC_LANG_ZH));
    }
    zc_options_free(options);
}

static void starts_at_the_defaults(void **state)
{
    (void)state;
    zc_options *options = zc_options_make();
    char number[16];
    assert_string_equal(rule_option_word(options, "by", number), "rank list");
    assert_string_equal(rule_option_word(options, "even", number), "two_on_left");
    assert_string_equal(rule_option_word(options, "skip_rows", number), "0");
    assert_string_equal(rule_option_meaning(options, "skip_rows", ZC_LANG_EN), "front rows left empty");
    assert_null(rule_option_word(options, "none", number));
    assert_null(rule_option_meaning(options, "none", ZC_LANG_EN));
    assert_false(rule_option_given(options, "even"));
    zc_options_free(options);
}

static void user_stands_before_the_style(void **state)
{
    (void)state;
    const zc_place nowhere = place_of_file(NULL);
    zc_options *options = zc_options_make();
    assert_int_equal(rule_option_default(options, "aud", "shu", nowhere, NULL), ZC_OK);
    assert_int_equal(options->aud, ZC_AUD_SHU);
    assert_false(rule_option_given(options, "aud"));
    assert_int_equal(zc_option_set(options, "aud", "free", nowhere, NULL), ZC_OK);
    assert_int_equal(rule_option_default(options, "aud", "shu", nowhere, NULL), ZC_OK);
    assert_int_equal(options->aud, ZC_AUD_FREE);
    assert_int_equal(rule_option_default(options, "aud", "nonsense", nowhere, NULL), ZC_BAD_INPUT);

    zc_options *copy = zc_options_copy(options);
    assert_int_equal(copy->aud, ZC_AUD_FREE);
    assert_true(rule_option_given(copy, "aud"));
    zc_options_free(copy);
    zc_options_free(options);
}

static void finds_every_rule_by_its_id(void **state)
{
    zc_rule found;
    (void)state;
    for (int rule = 0; rule < ZC_RULE_COUNT; rule++) {
        assert_true(zc_rule_find(zc_rule_id((zc_rule)rule), &found));
        assert_int_equal(found, rule);
        assert_true(utf8_count(zc_rule_words(found, ZC_LANG_ZH)) > 1);
        assert_true(utf8_count(zc_rule_words(found, ZC_LANG_EN)) > 1);
    }
    assert_false(zc_rule_find("R-NONE", &found));
}

/* What `zuoci rules` lists: nothing without words, and the default is one of the values. */
static void tells_what_there_is(void **state)
{
    (void)state;
    for (int option = 0; option < zc_option_count(); option++) {
        bool has_default = zc_option_values(option) == 0;
        assert_int_equal(zc_option_find(zc_option_key(option)), option);
        assert_true(utf8_count(zc_option_words(option, ZC_LANG_ZH)) > 1);
        assert_true(utf8_count(zc_option_words(option, ZC_LANG_EN)) > 1);
        for (int value = 0; value < zc_option_values(option); value++) {
            has_default |= strcmp(zc_option_value(option, value), zc_option_default(option)) == 0;
            assert_true(utf8_count(zc_option_value_words(option, value, ZC_LANG_ZH)) > 1);
            assert_true(utf8_count(zc_option_value_words(option, value, ZC_LANG_EN)) > 1);
        }
        assert_true(has_default);
    }
    assert_int_equal(zc_option_find("evne"), -1);
}

static void names_options_that_there_are(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    bool of_a_rule[64] = { false };
    for (int rule = 0; rule < ZC_RULE_COUNT; rule++) {
        const char *const *keys;
        const int count = words_split(arena, zc_rule_options((zc_rule)rule), "", &keys);
        for (int key = 0; key < count; key++) {
            assert_int_not_equal(zc_option_find(keys[key]), -1);
            of_a_rule[zc_option_find(keys[key])] = true;
        }
    }
    for (int option = 0; option < zc_option_count(); option++)
        if (!of_a_rule[option] && strcmp(zc_option_key(option), "by") != 0 &&
            strcmp(zc_option_key(option), "view") != 0)
            assert_string_equal(zc_option_key(option), "profile");
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_every_word),
        cmocka_unit_test(starts_at_the_defaults),
        cmocka_unit_test(user_stands_before_the_style),
        cmocka_unit_test(finds_every_rule_by_its_id),
        cmocka_unit_test(tells_what_there_is),
        cmocka_unit_test(names_options_that_there_are),
    };
    return RUN_ROWS(set_rows, sets) + cmocka_run_group_tests(tests, NULL, NULL);
}
