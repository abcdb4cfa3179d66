#include "cli/cli.h"

#include <string.h>

/* What an option without a list of values decides, short of the list of words that it takes. */
static int short_of(const char *words)
{
    const char *colon = strstr(words, "：");
    colon = colon ? colon : strchr(words, ':');
    return (int)(colon ? colon - words : (long)strlen(words));
}

/* Each option that the profile sets, and what its value means. */
static void print_option(const cli_line *line, const zc_profile *profile, int at)
{
    const char *key = zc_profile_key(profile, at), *value = zc_profile_value(profile, at), *meaning = "";
    const int option = zc_option_find(key);
    for (int known = 0; known < zc_option_values(option); known++)
        if (strcmp(zc_option_value(option, known), value) == 0)
            meaning = zc_option_value_words(option, known, line->lang);
    char set[128];
    snprintf(set, sizeof set, "%s=\"%s\"", key, value);
    const char *words = zc_option_words(option, line->lang);
    printf("  %-30s %.*s%s%s\n", set, short_of(words), words, *meaning ? ": " : "", meaning);
}

static void print_whole(const cli_line *line, const zc_profile *profile, const char *word)
{
    printf("%s  %s\n", word, zc_profile_name(profile, line->lang));
    if (*zc_profile_purpose(profile, line->lang))
        printf("  %s\n", zc_profile_purpose(profile, line->lang));
    if (*zc_profile_sources(profile))
        printf("  %s %s\n", cli_say(line->lang, (cli_words){ "来源", "sources" }),
               zc_profile_sources(profile));
    for (int at = 0; at < zc_profile_options(profile); at++)
        print_option(line, profile, at);
    if (line->lang == ZC_LANG_EN)
        printf("\nTo set it: --set profile=%s, or <precedence profile=\"%s\"/> in event.xml; single options "
               "beside it stand above it.\n",
               word, word);
    else
        printf("\n设置方法：--set profile=%s，或在 event.xml 中写 <precedence profile=\"%s\"/>；"
               "另写的单个选项优先。\n",
               word, word);
}

/* The words there are print one by one; one that is asked for, with all that it says. */
static zc_status print(cli_line *line, const zc_datapath *data, const char *word)
{
    const bool whole = line->arg_count > 0;
    zc_profile *profile = NULL;
    const zc_status status = zc_profile_read(word, (zc_place){ 0 }, data, &profile, line->diags);
    if (status == ZC_OK && !line->json && whole)
        print_whole(line, profile, word);
    else if (status == ZC_OK && !line->json)
        printf("%-18s %s\n", word, zc_profile_name(profile, line->lang));
    zc_profile_free(profile);
    return status;
}

static bool has_word(const char *const words[], int count, const char *word)
{
    for (int at = 0; at < count; at++)
        if (strcmp(words[at], word) == 0)
            return true;
    return false;
}

static bool is_file(const char *word) { return strchr(word, '/') || strstr(word, ".xml"); }

static zc_status print_asked(cli_line *line, const zc_datapath *data, const char *const words[], int count)
{
    const char *word = line->args[0];
    if (is_file(word) || has_word(words, count, word))
        return print(line, data, word);
    (void)cli_usage(line, (cli_words){ "没有这个方案", "there is no such profile" }, word,
                    cli_near(word, words, count));
    return ZC_BAD_INPUT;
}

static zc_status print_all(cli_line *line, const zc_datapath *data, const char *const words[], int count)
{
    zc_status worst = ZC_OK;
    for (int at = 0; worst != ZC_NO_MEMORY && at < count; at++) {
        const zc_status status = print(line, data, words[at]);
        worst = status > worst ? status : worst;
    }
    return worst;
}

zc_status profiles_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    const char **words = NULL;
    int count = 0;
    zc_status status = data ? zc_profile_words_read(data, &words, &count) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = line->arg_count ? print_asked(line, data, words, count)
                                 : print_all(line, data, words, count);
    zc_profile_words_free(words);
    zc_datapath_free(data);
    return status;
}
