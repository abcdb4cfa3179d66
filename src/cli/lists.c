#include "cli/cli.h"
#include "cli/listing.h"

#include <string.h>

enum { RULE_WORDS = 128 };

zc_status layouts_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_style_name *names = NULL;
    int count = 0;
    zc_status status = data ? zc_style_names_read(data, line->lang, &names, &count, line->diags)
                            : ZC_NO_MEMORY;
    if (status == ZC_OK && line->json)
        status = json_layouts(line, names, count);
    for (int at = 0; status == ZC_OK && !line->json && at < count; at++)
        printf("%-18s %s\n", names[at].word, names[at].name);
    zc_style_names_free(names);
    zc_datapath_free(data);
    return status;
}

zc_status stocks_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_stock_name *names = NULL;
    int count = 0;
    zc_status status = data ? zc_stock_names_read(data, line->lang, &names, &count, line->diags)
                            : ZC_NO_MEMORY;
    if (status == ZC_OK && line->json)
        status = json_stocks(line, names, count);
    for (int at = 0; status == ZC_OK && !line->json && at < count; at++)
        printf("%-18s %s\n", names[at].word, names[at].name);
    zc_stock_names_free(names);
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

static const cli_words uses[] = {
    [ZC_FONT_PLAYS] = { "主用字体", "main" },
    [ZC_FONT_SAME_STYLE] = { "同类补字", "same style" },
    [ZC_FONT_OTHER_SCRIPT] = { "其他文字", "other scripts" },
    [ZC_FONT_OTHER_STYLE] = { "他类补字", "other style" },
};

/* "300 400 700", or what has the family. */
static void print_weights(const cli_line *line, const zc_font_family *family)
{
    for (int at = 0; at < family->weight_count; at++)
        printf("%s%d", at ? " " : "", family->weights[at]);
    if (family->weight_count)
        puts("");
    else if (*family->package)
        printf("%s %s\n", cli_say(line->lang, (cli_words){ "未安装，可装", "not installed; in" }),
               family->package);
    else
        puts(cli_say(line->lang, (cli_words){ "未安装", "not installed" }));
}

/* A family in two columns, whatever its length. */
static void print_families(const cli_line *line, const zc_fonts *fonts, int role)
{
    for (int at = 0; at < zc_fonts_families(fonts, role); at++) {
        const zc_font_family family = zc_fonts_family(fonts, role, at);
        printf("       %-24s %-14s ", family.family, cli_say(line->lang, uses[family.use]));
        print_weights(line, &family);
    }
}

static void print_roles(const cli_line *line, const zc_fonts *fonts)
{
    for (int role = 0; role < zc_fonts_roles(fonts); role++) {
        const char *word, *family, *file;
        zc_fonts_role(fonts, role, &word, &family, &file);
        printf("%-6s %-24s %s\n", word, *family ? family : "-", file);
        print_families(line, fonts, role);
    }
}

zc_status fonts_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_fonts *fonts = NULL;
    zc_status status = data ? zc_fonts_make(data, &fonts, line->diags) : ZC_NO_MEMORY;
    if (status == ZC_OK && line->check) {
        status = check_roster(line, data, fonts);
        line->conclusion = (cli_words){ "检查完毕，名单中的字均有字体可用。",
                                        "Checked: every character of the roster can be drawn." };
    }
    if (status == ZC_OK && !line->check && line->json)
        status = json_fonts(line, fonts);
    if (status == ZC_OK && !line->check && !line->json)
        print_roles(line, fonts);
    zc_fonts_free(fonts);
    zc_datapath_free(data);
    return status;
}

/* ---- rules and their options ---- */

static void print_rule(const cli_line *line, zc_rule rule)
{
    printf("%-21s %s\n", zc_rule_id(rule), zc_rule_words(rule, line->lang));
}

static void print_option(const cli_line *line, int option)
{
    printf("  %-14s %s\n", zc_option_key(option), zc_option_words(option, line->lang));
}

static const char *default_mark(const cli_line *line, int option, int value)
{
    const bool is_default = strcmp(zc_option_value(option, value), zc_option_default(option)) == 0;
    return is_default ? cli_say(line->lang, (cli_words){ "（默认）", " (default)" }) : "";
}

/* What may be set, and what it means. */
static void print_values(const cli_line *line, int option)
{
    print_option(line, option);
    for (int value = 0; value < zc_option_values(option); value++)
        printf("    %-14s %s%s\n", zc_option_value(option, value),
               zc_option_value_words(option, value, line->lang), default_mark(line, option, value));
    if (zc_option_values(option) == 0)
        printf("    %s%s\n", *zc_option_default(option) ? zc_option_default(option) : "-",
               cli_say(line->lang, (cli_words){ "（默认）", " (default)" }));
}

static void print_how_to_set(const cli_line *line, int option)
{
    const char *key = zc_option_key(option), *usual = zc_option_default(option);
    const char *value = *usual ? usual : "...";
    if (line->lang == ZC_LANG_EN)
        printf("\nTo set it: --set \"%s=%s\", or <precedence %s=\"%s\"/> in event.xml.\n"
               "Some styles have another default.\n",
               key, value, key, value);
    else
        printf("\n设置方法：--set \"%s=%s\"，或在 event.xml 中写 <precedence %s=\"%s\"/>。\n"
               "个别样式另有默认值。\n",
               key, value, key, value);
}

static void print_rule_and_options(const cli_line *line, zc_rule rule)
{
    int first = -1;
    print_rule(line, rule);
    if (*zc_rule_grade(rule))
        printf("  %s %s  %s\n", cli_say(line->lang, (cli_words){ "等级", "grade" }), zc_rule_grade(rule),
               zc_rule_sources(rule));
    for (const char *at = zc_rule_options(rule); *at; at += strspn(at, " ")) {
        char key[32];
        const size_t length = strcspn(at, " ");
        snprintf(key, sizeof key, "%.*s", (int)length, at);
        const int option = zc_option_find(key);
        first = first < 0 ? option : first;
        print_values(line, option);
        at += length;
    }
    if (first >= 0)
        print_how_to_set(line, first);
}

/* "even=two_on_left hand=left_first": at their defaults. */
static void print_defaults(const cli_line *line, zc_rule rule)
{
    for (const char *at = zc_rule_options(rule); *at; at += strspn(at, " ")) {
        char key[32];
        const size_t length = strcspn(at, " ");
        snprintf(key, sizeof key, "%.*s", (int)length, at);
        printf("%s%s=%s",
               at == zc_rule_options(rule) ? cli_say(line->lang, (cli_words){ "选项 ", "options " }) : " ",
               key, zc_option_default(zc_option_find(key)));
        at += length;
    }
}

/* A rule in two lines: what it says; its options, grade and sources. */
static void print_in_short(const cli_line *line, zc_rule rule)
{
    const bool has_options = *zc_rule_options(rule), has_grade = *zc_rule_grade(rule);
    print_rule(line, rule);
    if (!has_options && !has_grade)
        return;
    printf("%-22s", "");
    print_defaults(line, rule);
    if (has_grade)
        printf("%s%s %s%s%s", has_options ? "; " : "", cli_say(line->lang, (cli_words){ "等级", "grade" }),
               zc_rule_grade(rule), *zc_rule_sources(rule) ? ": " : "", zc_rule_sources(rule));
    puts("");
}

static void print_all(const cli_line *line)
{
    for (int at = 0; at < ZC_RULE_COUNT; at++)
        print_in_short(line, (zc_rule)at);
    puts(cli_say(line->lang, (cli_words){ "\n选项：", "\nOptions:" }));
    for (int option = 0; option < zc_option_count(); option++)
        print_option(line, option);
    puts(cli_say(
        line->lang,
        (cli_words){
            "\n等级：A 标准或条约，B 报刊、书籍或机关文件，C 网上汇编，K 公开代码所为，D 本程序所定。\n"
            "zuoci rules 规则或选项，如 zuoci rules even，列出可取的值与默认值；\n"
            "zuoci explain 活动 --rule 规则 列出各取法在该活动中的座次。",
            "\nGrades: A standard or treaty, B press, book or office document, C web compilation, K what "
            "public\n"
            "code does, D decided here. zuoci rules RULE or OPTION, as in zuoci rules even, lists the "
            "values\n"
            "and the default; zuoci explain EVENT --rule RULE shows what each would give there." }));
    print_how_to_set(line, zc_option_find("even"));
}

zc_status cli_unknown_rule(const cli_line *line, const char *word, bool or_option)
{
    const char *words[RULE_WORDS];
    int count = 0;
    for (int rule = 0; rule < ZC_RULE_COUNT && count < RULE_WORDS; rule++)
        words[count++] = zc_rule_id((zc_rule)rule);
    for (int option = 0; or_option && option < zc_option_count() && count < RULE_WORDS; option++)
        words[count++] = zc_option_key(option);
    (void)cli_usage(line,
                    or_option ? (cli_words){ "没有这条规则或选项", "there is no such rule or option" }
                              : (cli_words){ "没有这条规则", "there is no such rule" },
                    word, cli_near(word, words, count));
    return ZC_BAD_INPUT;
}

zc_status rules_run(cli_line *line)
{
    zc_rule rule;
    const char *word = line->arg_count ? line->args[0] : NULL;
    if (!word) {
        print_all(line);
    } else if (zc_rule_find(word, &rule)) {
        print_rule_and_options(line, rule);
    } else if (zc_option_find(word) >= 0) {
        print_values(line, zc_option_find(word));
        print_how_to_set(line, zc_option_find(word));
    } else {
        return cli_unknown_rule(line, word, true);
    }
    return ZC_OK;
}
