#include "cmocka_rows.h"
#include "precedence/precedence.h"

#include <stdio.h>
#include <string.h>

/* ---- what is wrong with a profile is told where it stands ---- */

static struct bad_row {
    const char *id, *text, *problems; /* id:line:column, parted by blanks */
} bad[] = {
    { "option", "<profile evne='pad_odd'/>", "rule-unknown-option:1:16" },
    { "value", "<profile even='pad'/>", "rule-unknown-value:1:16" },
    { "number", "<profile rotate='x'/>", "rule-bad-number:1:18" },
    { "key", "<profile by='rank lits'/>", "precedence-unknown-key:1:19" },
    { "no-key", "<profile by=' '/>", "precedence-no-key:1:14" },
    { "profile", "<profile profile='cn-government'/>", "precedence-profile-of-profile:1:19" },
    { "all-at-once", "<profile even='x' by='y'>\n<nmae zh='a' en='b'/><purpose zh='a'/></profile>",
      "xml-unknown-element:2:1 xml-missing-attribute:2:22 rule-unknown-value:1:16 "
      "precedence-unknown-key:1:23" },
    { "twice", "<profile><name zh='a' en='b'/><name zh='a' en='b'/></profile>", "xml-twice:1:31" },
    { "root", "<precedence by='rank'/>", "xml-unknown-element:1:1" },
    { "malformed", "<profile", "xml-malformed:1:9" },
};

static void every_problem_is_told_where_it_stands(void **state)
{
    const struct bad_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_profile *profile;
    char told[512] = "";
    const zc_bytes bytes = { row->text, strlen(row->text) };
    assert_int_equal(precedence_profile_bytes(bytes, "p.xml", &profile, diags), ZC_BAD_INPUT);
    assert_null(profile);
    for (int at = 0; at < zc_diags_count(diags); at++) {
        const zc_diag *diag = zc_diags_at(diags, at);
        const size_t length = strlen(told);
        snprintf(told + length, sizeof told - length, "%s%s:%d:%d", at ? " " : "", diag->problem->id,
                 diag->place.line, diag->place.column);
    }
    assert_string_equal(told, row->problems);
    zc_diags_free(diags);
}

/* ---- those that come with the program ---- */

static void is_of_the_list(const char *sources, const char *list)
{
    for (const char *at = sources; *at; at += strspn(at, " ")) {
        char row[64];
        const size_t length = strcspn(at, " ");
        snprintf(row, sizeof row, "\n| %.*s |", (int)length, at);
        if (!strstr(list, row))
            fail_msg("no such source: %.*s", (int)length, at);
        at += length;
    }
}

static void has_name_purpose_and_sources(const char *word, const zc_datapath *path, const char *list)
{
    zc_profile *profile;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(zc_profile_read(word, (zc_place){ 0 }, path, &profile, diags), ZC_OK);
    for (int lang = 0; lang < 2; lang++) {
        assert_string_not_equal(zc_profile_name(profile, (zc_lang)lang), word);
        assert_true(*zc_profile_purpose(profile, (zc_lang)lang));
    }
    assert_true(zc_profile_options(profile) > 0);
    is_of_the_list(zc_profile_sources(profile), list);
    assert_int_equal(zc_diags_count(diags), 0);
    zc_profile_free(profile);
    zc_diags_free(diags);
}

static void those_that_come_along_are_whole(void **state)
{
    (void)state;
    static const char *const all[] = { "cn-congress", "cn-enterprise", "cn-government", "folk-banquet",
                                       "international" };
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    zc_arena *arena = arena_make();
    const char **words;
    zc_bytes list;
    int count;
    assert_int_equal(file_read(arena, SOURCE_DIR "/src/rule/SOURCES.md", &list, NULL), ZC_OK);
    assert_int_equal(zc_profile_words_read(path, &words, &count), ZC_OK);
    assert_int_equal(count, 5);
    for (int at = 0; at < count; at++) {
        assert_string_equal(words[at], all[at]);
        has_name_purpose_and_sources(words[at], path, list.at);
    }
    zc_profile_words_free(words);
    zc_datapath_free(path);
    arena_free(arena);
}

/* ---- what stands above what ---- */

static void single_options_stand_above_it_and_it_above_styles(void **state)
{
    (void)state;
    const zc_place here = { 0 };
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    zc_options *options = zc_options_make();
    zc_profile *profile;
    assert_int_equal(zc_profile_read("international", here, path, &profile, NULL), ZC_OK);
    assert_int_equal(zc_profile_apply(profile, options, NULL), ZC_OK);
    assert_int_equal(zc_option_set(options, "talk", "domestic", here, NULL), ZC_OK);
    assert_int_equal(rule_option_default(options, "hand", "left_first", here, NULL), ZC_OK);
    assert_int_equal(rule_option_default(options, "lectern", "none", here, NULL), ZC_OK);
    assert_int_equal(options->talk, ZC_TALK_DOMESTIC);
    assert_int_equal(options->hand, ZC_HAND_RIGHT_FIRST);
    assert_int_equal(options->lectern, ZC_LECTERN_NONE);
    zc_profile_free(profile);
    zc_options_free(options);
    zc_datapath_free(path);
}

static void a_file_without_names_is_called_by_its_path(void **state)
{
    (void)state;
    zc_profile *profile;
    const zc_bytes bytes = { "<profile even='pad_odd'/>", 25 };
    assert_int_equal(precedence_profile_bytes(bytes, "ours.xml", &profile, NULL), ZC_OK);
    assert_string_equal(zc_profile_name(profile, ZC_LANG_ZH), "ours.xml");
    assert_string_equal(zc_profile_purpose(profile, ZC_LANG_EN), "");
    assert_string_equal(zc_profile_key(profile, 0), "even");
    assert_string_equal(zc_profile_value(profile, 0), "pad_odd");
    zc_profile_free(profile);
}

static void fails_softly(void **state)
{
    (void)state;
    zc_status status = ZC_NO_MEMORY;
    for (long nth = 1; status != ZC_OK; nth++) {
        zc_profile *profile = NULL;
        zc_datapath *path = zc_datapath_make(NULL, NULL);
        mem_fail_at(nth);
        status = zc_profile_read("cn-government", (zc_place){ 0 }, path, &profile, NULL);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_true(status == ZC_OK || (status == ZC_NO_MEMORY && failed));
        assert_true(nth < 100000);
        zc_profile_free(profile);
        zc_datapath_free(path);
    }
}

static void a_word_that_is_none_fails_softly(void **state)
{
    (void)state;
    zc_status status = ZC_NO_MEMORY;
    for (long nth = 1; status == ZC_NO_MEMORY; nth++) {
        zc_profile *profile = NULL;
        zc_diags *diags = zc_diags_make();
        mem_fail_at(nth);
        status = zc_profile_read("cn-goverment", (zc_place){ 0 }, NULL, &profile, diags);
        mem_fail_at(0);
        assert_null(profile);
        assert_true(nth < 100000);
        zc_diags_free(diags);
    }
    assert_int_equal(status, ZC_BAD_INPUT);
}

int main(void)
{
    const struct CMUnitTest rest[] = {
        cmocka_unit_test(those_that_come_along_are_whole),
        cmocka_unit_test(single_options_stand_above_it_and_it_above_styles),
        cmocka_unit_test(a_file_without_names_is_called_by_its_path),
        cmocka_unit_test(fails_softly),
        cmocka_unit_test(a_word_that_is_none_fails_softly),
    };
    return RUN_ROWS(bad, every_problem_is_told_where_it_stands) + cmocka_run_group_tests(rest, NULL, NULL);
}
