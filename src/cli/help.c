#include "cli/cli.h"

#include <string.h>

enum { COLUMN = 26 };

/* Option words are ASCII: bytes are columns. */
static void print_line(const char *left, const char *right) { printf("  %-*s %s\n", COLUMN, left, right); }

void help_all(zc_lang lang)
{
    const bool english = lang == ZC_LANG_EN;
    puts(english ? "zuoci seats people at meetings by rank and custom, and draws charts, cards and banners.\n"
                 : "zuoci 按位次惯例排会议座次，并绘制座次图、桌签、会标。\n");
    puts(english ? "zuoci COMMAND ... [options]\n" : "zuoci 命令 …… [选项]\n");
    for (int at = 0; at < cli_commands(); at++) {
        const cli_command *command = cli_command_at(at);
        print_line(command->word, cli_say(lang, command->summary));
    }
    puts(english
             ? "\nzuoci COMMAND --help shows its options and an example.\n"
               "EVENT is an event.xml, or a roster with --style S.\n"
               "What can be chosen: zuoci layouts (styles), zuoci rules (rules and options), zuoci profiles "
               "(sets of options), zuoci stocks."
             : "\nzuoci 命令 --help 列出该命令的选项与示例。\n"
               "EVENT 为 event.xml，或名单加 --style 样式。\n"
               "可选的样式见 zuoci layouts，规则与选项见 zuoci rules，成组的选项见 zuoci profiles，纸型见 "
               "zuoci stocks。");
    puts(english ? "Exit status: 0 done, 1 warnings under --strict, 2 wrong usage, 3 bad input, 4 no plan, 5 "
                   "input/output."
                 : "退出状态：0 完成，1 有警告（--strict），2 用法有误，3 输入有误，4 无解，5 读写失败。");
    puts(english ? "\nExample:\n  zuoci build samples/report/event.xml -o out"
                 : "\n示例：\n  zuoci build samples/report/event.xml -o out");
}

static void print_option(zc_lang lang, const cli_option *option)
{
    char left[128];
    snprintf(left, sizeof left, "%c%c%s--%s%s%s", option->letter ? '-' : ' ',
             option->letter ? option->letter : ' ', option->letter ? ", " : "  ", option->word,
             option->takes_value ? " " : "", option->takes_value ? option->value : "");
    print_line(left, cli_say(lang, option->words));
}

/* What options alone do not tell. */
static const struct more_words {
    const char *command;
    cli_words words;
} more_words[] = {
    { "diff",
      { "PLAN 为 solve -o 写出的 .csv、.json 或 .xlsx，其一可为 -（标准输入）。\n"
        "每行依次为：变动、姓名、单位、原座、新座；末行为各项人数。\n"
        "一人缺席或增加使某排单双数改变的，先写一句说明（R-ROSTRUM-CONFIRM）。--json 以 JSON 写出。\n"
        "有无不同，退出状态均为 0。",
        "PLAN is a .csv, .json or .xlsx that solve -o has written; one of them may be - (standard input).\n"
        "A line is: kind, name, unit, seat before, seat after; the last one counts.\n"
        "Where an absence, or one more, turned a row from odd to even or back, a sentence says so first\n"
        "(R-ROSTRUM-CONFIRM). --json writes all of it as JSON.\n"
        "The exit status is 0 whether they differ or not." } },
    { "build",
      { "定稿：在 event.xml 中写 <chart final=\"yes\"/>（桌签为 <cards final=\"yes\"/>），再 build 一次：\n"
        "不印“核对稿”字样、稿次与位次号。\n"
        "页脚的稿次与时间取自 <event draft=\"3\" time=\"2026-12-01T17:42\">；\n"
        "不写 time 则取最新输入文件的时间。",
        "The final print: write <chart final=\"yes\"/> in event.xml (<cards final=\"yes\"/> for cards), "
        "then\n"
        "build again: no draft word, no number of the draft, no rank numbers.\n"
        "The footer's draft and time are those of <event draft=\"3\" time=\"2026-12-01T17:42\">;\n"
        "without time it is that of the newest input file." } },
};

static void print_more(zc_lang lang, const cli_command *command)
{
    for (size_t at = 0; at < sizeof more_words / sizeof *more_words; at++)
        if (strcmp(more_words[at].command, command->word) == 0)
            printf("\n%s\n", cli_say(lang, more_words[at].words));
}

void help_command(zc_lang lang, const cli_command *command)
{
    const bool english = lang == ZC_LANG_EN;
    printf("zuoci %s %s\n\n%s\n\n", command->word, command->usage, cli_say(lang, command->summary));
    if (command->kind >= 0) {
        const char *word, *formats, *settings;
        zc_artwork_kind(command->kind, &word, &formats, &settings);
        printf(english ? "Formats: %s\n\n" : "格式：%s\n\n", formats);
    }
    puts(english ? "Options:" : "选项：");
    for (int at = 0; at < cli_options(); at++)
        if (cli_option_fits(cli_option_at(at), command))
            print_option(lang, cli_option_at(at));
    print_more(lang, command);
    printf(english ? "\nExample:\n  %s\n" : "\n示例：\n  %s\n", command->example);
}
