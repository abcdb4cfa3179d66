#include "cli/cli.h"

#include <popt.h>
#include <stdlib.h>
#include <string.h>

enum { OPTIONS_MAX = 128 };

#define FLAG(word, letter, field, commands, zh, en)                                                          \
    {                                                                                                        \
        word, letter, OPTION_FLAG, false, offsetof(cli_line, field), commands, NULL, { zh, en }              \
    }
#define TEXT(word, letter, field, commands, value, zh, en)                                                   \
    {                                                                                                        \
        word, letter, OPTION_TEXT, true, offsetof(cli_line, field), commands, value, { zh, en }              \
    }
#define SIZE(word, value, zh, en)                                                                            \
    {                                                                                                        \
        word, 0, OPTION_SIZE, true, 0, "@event", value, { zh, en }                                           \
    }
#define SETTING_OF(commands, word, takes_value, value, zh, en)                                               \
    {                                                                                                        \
        word, 0, OPTION_SETTING, takes_value, 0, commands, value, { zh, en }                                 \
    }
#define SETTING(word, takes_value, value, zh, en) SETTING_OF("@setting", word, takes_value, value, zh, en)

static const cli_option known[] = {
    TEXT("output", 'o', output, "solve roster order diff build explain venue @draw", "FILE",
         "写到该文件（build：文件夹）；- 为标准输出",
         "write to this file (build: folder); - is standard output"),
    TEXT("format", 0, format, "@draw", "F", "格式，输出为 - 或名称没有结尾时用",
         "the format, where the output has no ending"),
    TEXT("by", 0, by, "order", "KEYS",
         "排序依据，如 \"rank joined strokes\"，各键见 zuoci rules；座位表：seat、pinyin、"
         "strokes、unit、group、table 等；卡：seat、unit 或 list",
         "the keys of the order, \"rank joined strokes\", see zuoci rules; of a list: seat, name, pinyin, "
         "strokes, unit, group, rank, table, car, stage or discussion; of cards: seat, unit or list"),
    TEXT("person", 0, person, "explain", "NAME", "姓名，同名者写 姓名@单位",
         "the name; of namesakes NAME@UNIT"),
    TEXT("rule", 0, rule, "explain", "ID", "各取法在本次活动中的座次，如 R-ROSTRUM-EVEN",
         "what each of its schools would give here: R-ROSTRUM-EVEN"),
    FLAG("all", 0, all, "explain", "每人一行，csv", "everybody, a line each, csv"),
    TEXT("check", 0, check, "fonts", "ROSTER", "列出名单中各字体均无的字",
         "name the characters no font can draw"),
    FLAG("check", 0, checks_venue, "venue", "核查：过道、排距、视线、疏散等，附规则与出处",
         "check it: aisles, rows, sight, ways out, each with its rule and source"),
    TEXT("style", 0, style, "@event new", "S", "样式，见 zuoci layouts", "the style: see zuoci layouts"),
    TEXT("title", 0, title, "@event", "T", "会议名称", "the meeting's title"),
    TEXT("venue", 0, venue, "@event", "FILE", "会场文件：venue.xml，或座位表 csv、SVG、pretix 方案",
         "the venue's file: venue.xml, or a csv of seats, an SVG, a pretix plan"),
    TEXT("stage", 0, stage, "@event venue", "SIDE", "舞台在会场图的哪一边：top（默认） bottom left right",
         "the side of a drawn venue on which its stage is: top bottom left right"),
    TEXT("wishes", 0, wishes, "@event", "FILE", "座位要求表：kind,a,b", "a table of wishes: kind,a,b"),
    TEXT("sheet", 0, sheet, "@event roster order fonts", "NAME", "名单所在工作表", "the roster's sheet"),
    SIZE("rostrum", "\"7 9\"", "主席台各排席数，前排在先", "chairs of the rostrum's rows, front first"),
    SIZE("audience", "RxC", "听众席：20x30，11x8+12+8", "the audience: 20x30, 11x8+12+8"),
    SIZE("rows", "\"7 9\"", "各排席数；回字形为 \"里 侧 外\"", "chairs of rows; hollow: \"FAR ARM NEAR\""),
    SIZE("tables", "N", "桌数，或 3x4，或各行桌数 \"3 4 5\"",
         "how many tables, or 3x4, or \"3 4 5\" by rows"),
    SIZE("seats", "N", "每桌席数", "chairs at a table"),
    SIZE("side", "N", "每方席数", "chairs of a side"),
    { "set",
      0,
      OPTION_SET,
      true,
      0,
      "@event order venue",
      "KEY=VALUE",
      { "选项，如 even=pad_odd；见 zuoci rules", "an option, even=pad_odd: see zuoci rules" } },
    SETTING("text", true, "T", "会标文字", "the banner's words"),
    SETTING("size", true, "WxH", "会标尺寸，如 8000x700mm；显示屏如 1920x160px",
            "the banner's size, 8000x700mm; of a screen 1920x160px"),
    SETTING("kind", true, "K", "横幅种类：banner 会标，slogan 标语，vertical 竖幅，backdrop 背景板",
            "the kind of banner: banner slogan vertical backdrop"),
    SETTING("flags", true, "N", "背景板每侧旗数", "flags at each side of a backdrop"),
    SETTING("foot", true, "T", "背景板下方的一行字", "the line at the foot of a backdrop"),
    SETTING("proof", false, NULL, "校样：1:10，注明尺寸、边距、字身", "a proof 1:10 with its measures"),
    SETTING("outlines", false, NULL, "文字转为轮廓（刻绘、喷绘用）", "letters as outlines, for cutters"),
    SETTING("stock", true, "S", "纸型，见 zuoci stocks；或一面的尺寸，如 120x80",
            "the card stock: see zuoci stocks; or a face's size, 120x80"),
    SETTING("template", true, "T", "版式：layouts/templates/ 中的名称，或一个 SVG 文件",
            "the template: a word of layouts/templates/, or an SVG file"),
    SETTING("qr", true, "T", "二维码内容，如 \"{seat} {name}\" 或网址；no 为不印",
            "what QR codes say: \"{seat} {name}\", a link; no: none"),
    SETTING("back", true, "T", "背面的版式（即双面印）", "the template of the back, which is printed then"),
    SETTING("duplex", true, "yes|no", "双面印：背面的列左右对调（默认 no）",
            "print backs too, columns mirrored (no)"),
    SETTING("for", true, "WHO", "给哪些人：区、角色、主客方或代表团",
            "for whom: regions, roles, sides or groups"),
    SETTING("only", true, "NAMES", "只给这些人", "for these people alone"),
    SETTING("view", true, "V", "audience 面向主席台，stage 面向听众", "seen from: audience or stage"),
    SETTING("zone", true, "Z", "只画一区：主席台、代表团或区名",
            "one part alone: rostrum, a group or a block"),
    SETTING_OF("@setting venue", "paper", true, "P", "纸幅：a4 a3 a2 a1 a0；手册中的图 a4 a3",
               "the paper: a4 a3 a2 a1 a0; charts in a booklet: a4 a3"),
    SETTING_OF("@setting venue", "theme", true, "T",
               "配色：formal plain print-grey high-contrast；会标：red yellow blue",
               "the colours: formal plain print-grey high-contrast; of a banner: red yellow blue"),
    SETTING("tile", true, "a3|a4|char", "拼版：分印在若干张纸上；char 会标一字一张",
            "cut into sheets to be glued; char: a character of a banner a sheet"),
    SETTING("font", true, "F", "字体：kai hei song", "the type: kai hei song"),
    SETTING("latin", true, "yes|no", "姓名下印外文名（默认 yes）", "the foreign name below the name (yes)"),
    SETTING("post", true, "yes|no", "姓名下印单位职务（默认 no）", "unit and post below the name (no)"),
    SETTING("emblem", true, "FILE", "印在左上角的徽标，SVG 文件", "an emblem at the top left, an SVG file"),
    SETTING("width_mm", true, "MM", "会标长", "the banner's length"),
    SETTING("height_mm", true, "MM", "会标高", "the banner's height"),
    SETTING("show_profile", true, "yes|no", "页脚印所用方案（默认 no）", "the profile in the footer (no)"),
    SETTING("of", true, "WHAT", "何种牌：tables 桌牌、rows 排牌、zones 区牌",
            "which signs: tables, rows, zones"),
    SETTING("final", false, NULL, "定稿：不印稿次与位次号", "no draft word, no rank numbers"),
    TEXT("plan", 0, plan, "@draw build", "PLAN", "不重新排座，按该座次方案（可手改过）出图",
         "seat nobody anew: take this plan, edited by hand or not, as it is"),
    TEXT("changed-since", 0, changed_since, "cards placecards badges tickets", "PLAN",
         "只印自该座次方案以来有变动的，并列出作废的旧签",
         "only what has changed since this plan; tells which old ones to throw away"),
    TEXT("offset", 0, offset, "@stock build", "X,Y", "打印机校正：右移、下移的毫米数，如 0.5,-1",
         "for this printer: mm to the right and down, 0.5,-1"),
    TEXT("scale", 0, scale, "@stock build", "S", "打印机校正：以纸心放缩，如 99.8（%）或 0.998",
         "for this printer: 99.8 (per cent) or 0.998, about the middle"),
    TEXT("printer", 0, printer, "@stock build", "NAME", "用存过的打印机校正", "a printer that was kept"),
    TEXT("save-printer", 0, save_printer, "@stock", "NAME", "把 --offset、--scale 存为一台打印机",
         "keep --offset and --scale as a printer"),
    FLAG("calibrate", 0, calibrate, "@stock", "印打印机校准页（标尺、十字，无需活动）",
         "print a ruler sheet that shows what the printer does; needs no event"),
    SETTING("parts", true, "PARTS",
            "手册各部分：chart zones groups tables car stage index（默认：活动所有的）",
            "parts of the booklet: chart zones groups tables car stage index (what there is)"),
    SETTING("zones", false, NULL, "每个代表团一行：坐在哪几排、哪一部分",
            "a line for each group: its rows and parts of rows"),
    FLAG("quiet", 'q', quiet, "*", "不显示提示与警告", "hide notes and warnings"),
    FLAG("strict", 0, strict, "*", "有警告则退出状态为 1", "warnings make the exit status 1"),
    FLAG("json", 0, json, "*", "以 JSON 报告", "report as JSON"),
    TEXT("data", 0, data_dir, "*", "DIR", "先于内置数据查找的文件夹",
         "a folder that stands before the built-in data"),
    TEXT("lang", 0, format, "*", "zh|en", "消息与图上文字的语言", "the language of messages and paper"),
    FLAG("help", 'h', help, "*", "显示本页", "show this page"),
    FLAG("version", 0, version, "*", "显示版本", "show the version"),
};
enum { KNOWN = sizeof known / sizeof *known };

/* ---- the settings that the artworks name besides ---- */

static cli_option options[OPTIONS_MAX];
static int option_count;
static char setting_words[OPTIONS_MAX][32];

static bool is_option(const char *word)
{
    for (int at = 0; at < option_count; at++)
        if (strcmp(options[at].word, word) == 0)
            return true;
    return false;
}

static void add_settings(const char *settings)
{
    for (const char *at = settings; *at; at += strspn(at, " ")) {
        const size_t length = strcspn(at, " ");
        char *word = setting_words[option_count];
        if (option_count >= OPTIONS_MAX || length >= sizeof setting_words[0])
            return;
        memcpy(word, at, length);
        word[length] = '\0';
        at += length;
        if (!is_option(word))
            options[option_count++] =
                (cli_option)SETTING(word, true, "VALUE", "该图件的设置", "a setting of it");
    }
}

int cli_options(void)
{
    if (option_count)
        return option_count;
    for (; option_count < KNOWN; option_count++)
        options[option_count] = known[option_count];
    for (int kind = 0; kind < zc_artwork_kinds(); kind++) {
        const char *word, *formats, *settings;
        zc_artwork_kind(kind, &word, &formats, &settings);
        add_settings(settings);
    }
    return option_count;
}

const cli_option *cli_option_at(int at) { return &options[at]; }

/* ---- which command takes which ---- */

static bool has_word(const char *words, const char *word)
{
    const size_t length = strlen(word);
    for (const char *at = words; (at = strstr(at, word)); at++)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

bool cli_option_fits(const cli_option *option, const cli_command *command)
{
    const char *word, *formats, *settings = "";
    if (command->kind >= 0)
        zc_artwork_kind(command->kind, &word, &formats, &settings);
    const bool takes_event = command->kind >= 0 || has_word("check solve build explain", command->word);
    return strcmp(option->commands, "*") == 0 || has_word(option->commands, command->word) ||
           (command->kind >= 0 && has_word(option->commands, "@draw")) ||
           (has_word(settings, "stock") && has_word(option->commands, "@stock")) ||
           (takes_event && has_word(option->commands, "@event")) || has_word(settings, option->word);
}

/* ---- understanding a line ---- */

static const char *place_word(const cli_option *option)
{
    static char words[OPTIONS_MAX][40];
    char *word = words[option - options];
    snprintf(word, sizeof words[0], "--%s", option->word);
    return word;
}

static bool add_setting(cli_settings *list, const cli_option *option, const char *key, const char *value)
{
    if (list->count >= CLI_SETTINGS_MAX)
        return false;
    list->at[list->count++] = (zc_setting){ key, value, { .file = place_word(option) } };
    return true;
}

static int take_lang(cli_line *line, const char *value)
{
    line->has_lang = true;
    if (strncmp(value, "zh", 2) == 0)
        line->lang = ZC_LANG_ZH;
    else if (strncmp(value, "en", 2) == 0)
        line->lang = ZC_LANG_EN;
    else
        return cli_usage(line, (cli_words){ "--lang 应为 zh 或 en", "--lang takes zh or en" }, value, NULL);
    return EXIT_DONE;
}

/* `value` is the line's own for as long as the command runs. */
static int take(cli_line *line, const cli_option *option, char *value)
{
    bool taken = true;
    if (strcmp(option->word, "lang") == 0)
        return take_lang(line, value);
    if (option->kind == OPTION_FLAG) {
        *(bool *)((char *)line + option->field) = true;
    } else if (option->kind == OPTION_TEXT) {
        *(const char **)((char *)line + option->field) = value;
    } else if (option->kind == OPTION_SIZE) {
        taken = add_setting(&line->sizes, option, option->word, value);
    } else if (option->kind == OPTION_SETTING) {
        taken = add_setting(&line->settings, option, option->word, value ? value : "yes");
    } else {
        char *equals = strchr(value, '=');
        if (!equals)
            return cli_usage(line, (cli_words){ "--set 须写作 选项=值", "--set takes key=value" }, value,
                             NULL);
        *equals = '\0';
        taken = add_setting(&line->options, option, value, equals + 1);
    }
    return taken ? EXIT_DONE
                 : cli_usage(line, (cli_words){ "选项过多", "too many options" }, option->word, NULL);
}

static int bad_option(const cli_line *line, const char *typed, int error)
{
    const char *words[OPTIONS_MAX];
    const char *word = typed + strspn(typed, "-");
    char bare[64], near[70];
    snprintf(bare, sizeof bare, "%.*s", (int)strcspn(word, "="), word);
    for (int at = 0; at < option_count; at++)
        words[at] = options[at].word;
    if (error != POPT_ERROR_BADOPT)
        return cli_usage(line,
                         (cli_words){ "选项缺少或不应有值", "an option lacks its value, or takes none" },
                         typed, NULL);
    const char *nearest = cli_near(bare, words, option_count);
    snprintf(near, sizeof near, "--%s", nearest ? nearest : "");
    return cli_usage(line, (cli_words){ "没有这个选项", "there is no such option" }, typed,
                     nearest ? near : NULL);
}

/* Two commands may have an option of one word, with a value and without: that of the command that is typed.
 */
static bool is_anothers(int option, const cli_command *command)
{
    bool has_own = false;
    for (int at = 0; command && at < option_count; at++)
        has_own |= strcmp(options[at].word, options[option].word) == 0 &&
                   cli_option_fits(&options[at], command);
    return has_own && !cli_option_fits(&options[option], command);
}

/* The first word that is no option. */
static const cli_command *hear_command(int argc, const char **argv)
{
    for (int at = 1; at < argc; at++)
        if (*argv[at] != '-' && cli_command_find(argv[at]))
            return cli_command_find(argv[at]);
    return NULL;
}

static void fill_table(const cli_command *command, struct poptOption table[])
{
    for (int at = 0, next = 0; at < option_count; at++)
        if (!is_anothers(at, command))
            table[next++] =
                (struct poptOption){ .longName = options[at].word,
                                     .shortName = options[at].letter,
                                     .argInfo = options[at].takes_value ? POPT_ARG_STRING : POPT_ARG_NONE,
                                     .val = at + 1 };
}

/* Values that popt hands out are the caller's: the line keeps them until its end. */
static int keep_value(cli_line *line, const cli_option *option, char *value)
{
    char *here = option->kind == OPTION_SETTING ? cli_file_here(option->word, value) : NULL;
    if (here) {
        free(value);
        value = here;
    }
    if (line->value_count == CLI_VALUES_MAX) {
        free(value);
        return cli_usage(line, (cli_words){ "选项过多", "too many options" }, option->word, NULL);
    }
    line->values[line->value_count++] = value;
    return take(line, option, value);
}

static int take_options(cli_line *line, poptContext context, bool used[])
{
    int status = EXIT_DONE, option;
    while (status == EXIT_DONE && (option = poptGetNextOpt(context)) > 0) {
        used[option - 1] = true;
        status = keep_value(line, &options[option - 1], poptGetOptArg(context));
    }
    if (status == EXIT_DONE && option < -1)
        status = bad_option(line, poptBadOption(context, 0), option);
    return status;
}

static int take_command(cli_line *line, const char *word)
{
    const char *words[OPTIONS_MAX];
    line->command = cli_command_find(word);
    if (line->command)
        return EXIT_DONE;
    for (int at = 0; at < cli_commands(); at++)
        words[at] = cli_command_at(at)->word;
    return cli_usage(line, (cli_words){ "没有这个命令", "there is no such command" }, word,
                     cli_near(word, words, cli_commands()));
}

static int take_args(cli_line *line, poptContext context)
{
    const char *word = poptGetArg(context);
    const int status = word ? take_command(line, word) : EXIT_DONE;
    while (status == EXIT_DONE && word && (word = poptGetArg(context))) {
        if (line->arg_count >= CLI_ARGS_MAX)
            return cli_usage(line, (cli_words){ "参数过多", "too many arguments" }, word, NULL);
        line->args[line->arg_count++] = word;
    }
    return status;
}

static int check_fit(const cli_line *line, const bool used[])
{
    for (int at = 0; line->command && at < option_count; at++)
        if (used[at] && !cli_option_fits(&options[at], line->command))
            return cli_usage(line, (cli_words){ "该命令没有这个选项", "the command has no such option" },
                             place_word(&options[at]), NULL);
    return EXIT_DONE;
}

/* A word of one command may be a setting of another's artwork: `by` of order, and of the list of seats. */
static void set_what_is_shared(cli_line *line, const bool used[])
{
    const char *word, *formats, *settings;
    if (!line->command || line->command->kind < 0)
        return;
    zc_artwork_kind(line->command->kind, &word, &formats, &settings);
    for (int at = 0; at < option_count; at++)
        if (used[at] && options[at].kind == OPTION_TEXT && has_word(settings, options[at].word))
            (void)add_setting(&line->settings, &options[at], options[at].word,
                              *(const char **)((char *)line + options[at].field));
}

/* The language that is asked for anywhere on the line: a mistake before it is told in it too. */
static void hear_lang(cli_line *line, int argc, const char **argv)
{
    for (int at = 1; at < argc; at++) {
        const char *value = strncmp(argv[at], "--lang=", 7) == 0               ? argv[at] + 7
                            : strcmp(argv[at], "--lang") == 0 && at + 1 < argc ? argv[at + 1]
                                                                               : "";
        if (strncmp(value, "zh", 2) == 0)
            line->lang = ZC_LANG_ZH;
        else if (strncmp(value, "en", 2) == 0)
            line->lang = ZC_LANG_EN;
    }
}

int cli_line_read(cli_line *line, int argc, const char **argv)
{
    struct poptOption table[OPTIONS_MAX + 1] = { 0 };
    bool used[OPTIONS_MAX] = { false };
    (void)cli_options();
    hear_lang(line, argc, argv);
    fill_table(hear_command(argc, argv), table);
    line->words = poptGetContext("zuoci", argc, argv, table, 0);
    int status = take_options(line, line->words, used);
    if (status == EXIT_DONE)
        status = take_args(line, line->words);
    set_what_is_shared(line, used);
    return status ? status : check_fit(line, used);
}

void cli_line_free(cli_line *line)
{
    free(line->listing);
    for (int value = 0; value < line->value_count; value++)
        free(line->values[value]);
    for (int file = 0; file < line->made_count; file++)
        free(line->made[file]);
    line->words = poptFreeContext(line->words);
    zc_diags_free(line->diags);
}
