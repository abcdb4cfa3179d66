#include "cli/cli.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>

#define NOT_DRAWN -1

static const cli_command commands[] = {
    { "new",
      "DIR [--style S]",
      { "建一个待填写的活动文件夹", "make an event folder to fill in" },
      "zuoci new spring-meeting --style report",
      1,
      1,
      NOT_DRAWN,
      new_run },
    { "check",
      "EVENT",
      { "一次列出输入中的所有问题", "every problem of the input at once" },
      "zuoci check samples/report/event.xml",
      1,
      1,
      NOT_DRAWN,
      check_run },
    { "roster",
      "ROSTER [-o F]",
      { "显示读到的名单", "what was read of a roster" },
      "zuoci roster samples/report/roster.csv",
      1,
      1,
      NOT_DRAWN,
      roster_run },
    { "order",
      "ROSTER --by KEYS [-o F]",
      { "把名单按位次排好", "the list in order of precedence" },
      "zuoci order samples/report/roster.csv --by \"rank list\"",
      1,
      1,
      NOT_DRAWN,
      order_run },
    { "solve",
      "EVENT [-o PLAN]",
      { "排座次，输出座次方案", "seat everybody: the plan" },
      "zuoci solve --style report --rostrum \"7 9\" samples/report/roster.csv -o plan.csv",
      1,
      1,
      NOT_DRAWN,
      solve_run },
    { "diff",
      "PLAN PLAN [-o F]",
      { "比较两个座次方案：谁换位、新到、未到", "what differs between two plans" },
      "zuoci solve samples/report/event.xml | zuoci diff plan.csv -",
      2,
      2,
      NOT_DRAWN,
      diff_run },
    { "build",
      "EVENT -o DIR",
      { "一次生成活动所列的全部图件", "make all that the event names" },
      "zuoci build samples/report/event.xml -o out",
      1,
      1,
      NOT_DRAWN,
      build_run },
    { "explain",
      "EVENT --person NAME|--all|--rule ID",
      { "说明某人为何坐在此席，各取法有何不同", "why somebody sits where he sits" },
      "zuoci explain samples/report/event.xml --person 赵培德",
      1,
      1,
      NOT_DRAWN,
      explain_run },
    { "venue",
      "FILE [--check] [-o F]",
      { "画出空会场（.svg .pdf .png），或写成别种文件（.xml .csv .pretix.json）",
        "draw an empty hall (.svg .pdf .png) or write it (.xml .csv .pretix.json)" },
      "zuoci venue samples/report/hall.xml -o hall.pdf",
      1,
      1,
      NOT_DRAWN,
      venue_run },
    { "layouts", "", { "列出样式", "the styles there are" }, "zuoci layouts", 0, 0, NOT_DRAWN, layouts_run },
    { "stocks",
      "",
      { "列出纸型", "the card stocks there are" },
      "zuoci stocks",
      0,
      0,
      NOT_DRAWN,
      stocks_run },
    { "fonts",
      "[--check ROSTER]",
      { "列出字体，检查缺字", "the fonts; characters none can draw" },
      "zuoci fonts --check samples/report/roster.csv",
      0,
      0,
      NOT_DRAWN,
      fonts_run },
    { "profiles",
      "[PROFILE]",
      { "列出方案（成组的选项）", "the profiles: named sets of options" },
      "zuoci profiles cn-government",
      0,
      1,
      NOT_DRAWN,
      profiles_run },
    { "rules",
      "[RULE|OPTION]",
      { "列出位次规则及其选项", "the rules of precedence and their options" },
      "zuoci rules R-ROSTRUM-EVEN",
      0,
      1,
      NOT_DRAWN,
      rules_run },
};
enum { FIXED = sizeof commands / sizeof *commands, DRAWN_MAX = 32 };

/* ---- the commands that draw: one for each kind of artwork ---- */

static const struct drawn_words {
    const char *word;
    cli_words summary;
    const char *example;
} drawn_words[] = {
    { "chart",
      { "绘制座次图", "draw the seating chart" },
      "zuoci chart samples/report/event.xml -o chart.pdf --paper a3 --final" },
    { "cards",
      { "绘制桌签", "draw the name cards" },
      "zuoci cards samples/report/event.xml -o cards.pdf --stock tent-210x99 --for rostrum" },
    { "placecards",
      { "绘制席位卡（平卡）", "draw the place cards (flat)" },
      "zuoci placecards samples/banquet/event.xml -o placecards.pdf --stock place-90x60" },
    { "badges",
      { "绘制证件（胸卡）", "draw the badges" },
      "zuoci badges samples/report/event.xml -o badges.pdf --stock badge-90x60 --qr \"{seat} {name}\"" },
    { "tickets",
      { "绘制入场券", "draw the tickets" },
      "zuoci tickets samples/report/event.xml -o tickets.pdf" },
    { "banner",
      { "绘制会标", "draw the banner" },
      "zuoci banner --text 全市经济工作会议 --size 8000x700mm -o banner.pdf" },
    { "proof",
      { "会标校样：1:10，注尺寸", "draw the banner's proof, 1:10 with its measures" },
      "zuoci proof samples/report/event.xml -o proof.pdf" },
    { "tiles",
      { "会标拼版：印在若干张 A3、A4 上", "draw the banner in tiles to be glued" },
      "zuoci tiles samples/report/event.xml --tile a3 -o tiles.pdf" },
    { "signs",
      { "桌牌、排牌、区牌", "draw table, row or zone signs" },
      "zuoci signs samples/banquet/event.xml -o signs.pdf" },
    { "list",
      { "座位表", "the list of seats" },
      "zuoci list samples/report/event.xml --by pinyin -o list.pdf" },
    { "booklet",
      { "会议手册：座次图、分组、各桌、索引合为一册", "the booklet: charts, groups, tables, index in one" },
      "zuoci booklet samples/report/event.xml -o booklet.pdf" },
    { "signin", { "签到表", "the sign-in sheets" }, "zuoci signin samples/report/event.xml -o signin.pdf" },
    { NULL, { "绘制该图件", "draw this artwork" }, "zuoci build samples/report/event.xml -o out" },
};

static const cli_command *drawn_at(int kind)
{
    static cli_command drawn[DRAWN_MAX];
    const char *word, *formats, *settings;
    zc_artwork_kind(kind, &word, &formats, &settings);
    const struct drawn_words *words = drawn_words;
    while (words->word && strcmp(words->word, word) != 0)
        words++;
    const bool needs_nobody = strstr(settings, "text") != NULL;
    drawn[kind] = (cli_command){ word,
                                 needs_nobody ? "EVENT|--text T -o FILE" : "EVENT -o FILE",
                                 words->summary,
                                 words->example,
                                 needs_nobody ? 0 : 1,
                                 1,
                                 kind,
                                 draw_run };
    return &drawn[kind];
}

int cli_commands(void) { return FIXED + zc_artwork_kinds(); }

const cli_command *cli_command_at(int at) { return at < FIXED ? &commands[at] : drawn_at(at - FIXED); }

const cli_command *cli_command_find(const char *word)
{
    for (int at = 0; at < cli_commands(); at++)
        if (strcmp(cli_command_at(at)->word, word) == 0)
            return cli_command_at(at);
    return NULL;
}

/* ---- what commands share ---- */

zc_status cli_event_read(cli_line *line, zc_event **event)
{
    const zc_event_request request = {
        .path = line->arg_count ? line->args[0] : NULL,
        .style = line->style,
        .venue = line->venue,
        .stage = line->stage,
        .wishes = line->wishes,
        .sheet = line->sheet,
        .title = line->title,
        .data_dir = line->data_dir,
        .sizes = line->sizes.at,
        .size_count = line->sizes.count,
        .options = line->options.at,
        .option_count = line->options.count,
        .strict = line->strict,
        .has_lang = line->has_lang,
        .lang = line->lang,
        .plan = line->plan,
        .changed_since = line->changed_since,
        .correction = line->correction,
    };
    return zc_event_read(&request, event, line->diags);
}

const char *cli_output(const cli_line *line) { return line->output ? line->output : "-"; }

void cli_made(const char *path, void *with)
{
    cli_line *line = with;
    if (line->made_count < (int)(sizeof line->made / sizeof *line->made) && strcmp(path, "-") != 0)
        line->made[line->made_count++] = strdup(path);
}

/* ---- one command ---- */

/* Tables go to standard output unless a file is named; a drawing would spoil a terminal. */
static bool needs_a_file(const cli_command *command)
{
    const char *word, *formats = "csv", *settings;
    if (command->kind >= 0)
        zc_artwork_kind(command->kind, &word, &formats, &settings);
    return strncmp(formats, "csv", 3) != 0 || strcmp(command->word, "build") == 0;
}

/* What is made of words alone needs them, or an event whose title it can take. */
static bool lacks_words(const cli_line *line)
{
    const char *word, *formats, *settings = "";
    if (line->command->kind >= 0)
        zc_artwork_kind(line->command->kind, &word, &formats, &settings);
    if (line->arg_count || !strstr(settings, "text") || (line->title && *line->title))
        return false;
    for (int at = 0; at < line->settings.count; at++)
        if (strcmp(line->settings.at[at].key, "text") == 0 && *line->settings.at[at].value)
            return false;
    return true;
}

static bool is_folder(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0 && S_ISDIR(found.st_mode);
}

static int check_args(const cli_line *line)
{
    const cli_command *command = line->command;
    if (line->arg_count < command->least_args && !cli_is_of_printer(line))
        return cli_usage(line, (cli_words){ "缺少参数", "an argument is missing" }, command->usage, NULL);
    if (line->arg_count > command->most_args)
        return cli_usage(line, (cli_words){ "多余的参数", "an argument too many" },
                         line->args[command->most_args], NULL);
    if (strcmp(command->word, "diff") == 0 && strcmp(line->args[0], "-") == 0 &&
        strcmp(line->args[1], "-") == 0)
        return cli_usage(line, (cli_words){ "标准输入只能读一个方案", "standard input holds one plan" },
                         "- -", NULL);
    if (lacks_words(line))
        return cli_usage(line, (cli_words){ "缺少 EVENT 或 --text", "EVENT or --text is missing" }, NULL,
                         NULL);
    if (!line->output && needs_a_file(command) && !cli_only_keeps(line))
        return cli_usage(line, (cli_words){ "未指明输出", "the output is not named" }, "-o", NULL);
    if (line->output && strcmp(command->word, "build") == 0 && strcmp(line->output, "-") == 0)
        return cli_usage(
            line,
            (cli_words){ "build 生成多个文件，须指明文件夹", "build makes several files: name a folder" },
            line->output, NULL);
    if (line->data_dir && !is_folder(line->data_dir))
        return cli_usage(line, (cli_words){ "--data 不是文件夹", "--data names no folder" }, line->data_dir,
                         NULL);
    return EXIT_DONE;
}

/* What was printed has arrived, or the status tells. */
static int flushed(int status)
{
    const bool arrived = fflush(stdout) == 0 && !ferror(stdout);
    if (arrived)
        return status;
    if (errno != EPIPE)
        fprintf(stderr, "zuoci: %s\n", strerror(errno));
    return EXIT_OUTPUT;
}

static int run(cli_line *line)
{
    if (line->version) {
        printf("zuoci %s\n", zc_version());
        return EXIT_DONE;
    }
    if (line->help || !line->command) {
        if (line->command)
            help_command(line->lang, line->command);
        else
            help_all(line->lang);
        return line->help ? EXIT_DONE : EXIT_USAGE;
    }
    int status = check_args(line);
    if (status == EXIT_DONE)
        status = cli_printer_check(line);
    return status ? status : report_end(line, line->command->run(line));
}

int main(int argc, const char **argv)
{
    static cli_line line; /* all of it zero */
    signal(SIGPIPE, SIG_IGN);
    line.lang = cli_lang();
    line.diags = zc_diags_make();
    if (!line.diags)
        return EXIT_OUTPUT;
    int status = cli_line_read(&line, argc, argv);
    if (status == EXIT_DONE)
        status = run(&line);
    cli_line_free(&line);
    return flushed(status);
}
