#include "cli/cli.h"

zc_status layouts_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_style_name *names = NULL;
    int count = 0;
    const zc_status status = data ? zc_style_names_read(data, line->lang, &names, &count, line->diags)
                                  : ZC_NO_MEMORY;
    for (int at = 0; status == ZC_OK && !line->json && at < count; at++)
        printf("%-18s %s\n", names[at].word, names[at].name);
    zc_style_names_free(names);
    zc_datapath_free(data);
    return status;
}

zc_status stocks_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    const char *const *words = NULL;
    int count = 0;
    const zc_status status = data ? zc_stock_words_read(data, &words, &count) : ZC_NO_MEMORY;
    for (int at = 0; status == ZC_OK && !line->json && at < count; at++)
        puts(words[at]);
    zc_words_free(words);
    zc_datapath_free(data);
    return status;
}

static zc_status check_roster(cli_line *line, const zc_datapath *data, zc_fonts *fonts)
{
    const zc_roster_options options = { .strict = line->strict };
    zc_table *table = NULL;
    zc_roster *roster = NULL;
    zc_status status = zc_table_read(line->check, line->sheet, &table, line->diags);
    if (status == ZC_OK)
        status = zc_roster_read(table, data, &options, &roster, line->diags);
    if (status == ZC_OK)
        status = zc_roster_check_fonts(roster, fonts, line->diags);
    zc_roster_free(roster);
    zc_table_free(table);
    return status;
}

static void print_roles(const zc_fonts *fonts)
{
    for (int role = 0; role < zc_fonts_roles(fonts); role++) {
        const char *word, *family, *file;
        zc_fonts_role(fonts, role, &word, &family, &file);
        printf("%-6s %-24s %s\n", word, family, file);
    }
}

zc_status fonts_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_fonts *fonts = NULL;
    zc_status status = data ? zc_fonts_make(data, &fonts, line->diags) : ZC_NO_MEMORY;
    if (status == ZC_OK && line->check)
        status = check_roster(line, data, fonts);
    else if (status == ZC_OK && !line->json)
        print_roles(fonts);
    zc_fonts_free(fonts);
    zc_datapath_free(data);
    return status;
}

static void print_rule(const cli_line *line, zc_rule rule)
{
    printf("%-18s %s\n", zc_rule_id(rule), zc_rule_words(rule, line->lang));
}

zc_status rules_run(cli_line *line)
{
    zc_rule rule;
    if (line->arg_count && !zc_rule_find(line->args[0], &rule)) {
        (void)cli_usage(line, (cli_words){ "没有这条规则", "there is no such rule" }, line->args[0], NULL);
        return ZC_BAD_INPUT;
    }
    if (line->arg_count)
        print_rule(line, rule);
    for (int at = 0; !line->arg_count && at < ZC_RULE_COUNT; at++)
        print_rule(line, (zc_rule)at);
    return ZC_OK;
}
