#include "event/problems.h"

const zc_problem event_bad_date = {
    .id = "event-bad-date",
    .severity = ZC_ERROR,
    .en = { "the date cannot be read", "a day such as 2026-12-03",
            "write year, month and day as numbers; the month must have that day" },
    .zh = { "日期无法识别", "形如 2026-12-03 的日期", "请依次写年、月、日数字，并核对当月有无此日" },
};

const zc_problem event_bad_start = {
    .id = "event-bad-start",
    .severity = ZC_ERROR,
    .en = { "the hour of the beginning cannot be read", "a time such as 9:00 or 14:30", NULL },
    .zh = { "开始时刻无法识别", "形如 9:00 或 14:30 的时刻", NULL },
};

const zc_problem event_bad_time = {
    .id = "event-bad-time",
    .severity = ZC_ERROR,
    .en = { "the time of the draft cannot be read", "a time such as 2026-12-01T17:42",
            "leave it out to print the time of the newest input file" },
    .zh = { "稿次时间无法识别", "形如 2026-12-01T17:42 的时间", "不写则取最新输入文件的时间" },
};

const zc_problem event_bad_draft = {
    .id = "event-bad-draft",
    .severity = ZC_ERROR,
    .en = { "the number of the draft cannot be read", "a whole number from 1 to 9999", NULL },
    .zh = { "稿次无法识别", "1 至 9999 的整数", NULL },
};

const zc_problem event_bad_lang = {
    .id = "event-bad-lang",
    .severity = ZC_ERROR,
    .en = { "the language is not known", "zh-CN or en", NULL },
    .zh = { "语言无法识别", "zh-CN 或 en", NULL },
};

const zc_problem event_region_size = {
    .id = "event-region-size",
    .severity = ZC_ERROR,
    .en = { "the region \"{1}\" has no such size",
            "rostrum: rows; audience: rows, blocks; table: tables, seats; far, arm, near, base: seats; "
            "guest, host: side",
            NULL },
    .zh = { "“{1}”区没有这项尺寸",
            "rostrum 用 rows；audience 用 rows、blocks；table 用 tables、seats；far、arm、near、base 用 "
            "seats；guest、host 用 side",
            NULL },
};

/* {1} the attribute */
const zc_problem event_region_rows = {
    .id = "event-region-rows",
    .severity = ZC_ERROR,
    .en = { "the audience has {1}, and no rows", "rows beside it: rows=\"11\" blocks=\"8 12 8\"", NULL },
    .zh = { "台下只有 {1}，没有 rows", "rows 与 {1} 并填，如 rows=\"11\" blocks=\"8 12 8\"", NULL },
};

const zc_problem event_region_twice = {
    .id = "event-region-twice",
    .severity = ZC_ERROR,
    .en = { "a second <region> of this id; the first is at {1}", "one <region> for each region",
            "put all sizes of the region into one <region>" },
    .zh = { "同一区的 <region> 重复，前一个在 {1}", "每区一个 <region>",
            "请把该区的各项尺寸写在一个 <region> 里" },
};

/* {1} near words */
const zc_problem event_unknown_region = {
    .id = "event-unknown-region",
    .severity = ZC_ERROR,
    .en = { "there is no such region", "a region of the style", "did you mean {1}?" },
    .zh = { "没有这个区", "样式中的区", "是否为 {1}？" },
};

const zc_problem event_named_here = {
    .id = "event-named-here",
    .severity = ZC_NOTE,
    .en = { "the file that cannot be read is named here", NULL, NULL },
    .zh = { "无法读取的文件在此处指定", NULL, NULL },
};

const zc_problem event_unknown_wish = {
    .id = "event-wish-unknown",
    .severity = ZC_ERROR,
    .en = { "a wish of a kind that is not known", "pin (a person on a seat) or empty (a seat kept free)",
            "did you mean {1}?" },
    .zh = { "不认识的座位要求", "pin（某人坐某座）或 empty（某座空出）", "是否想写 {1}？" },
};

const zc_problem event_half_wish = {
    .id = "event-wish-incomplete",
    .severity = ZC_ERROR,
    .en = { "the wish \"{1}\" is incomplete",
            "pin: a person in column a, a seat in column b; empty: a seat in column a", NULL },
    .zh = { "“{1}”一行不完整", "pin：a 列填姓名，b 列填座位；empty：a 列填座位", NULL },
};

const zc_problem event_no_wish_column = {
    .id = "event-wish-columns",
    .severity = ZC_ERROR,
    .en = { "the table of wishes has no column \"{1}\"", "a first row with kind, a, b",
            "put the headings kind,a,b into the first row" },
    .zh = { "座位要求表缺少“{1}”列", "首行为 kind、a、b", "请在首行写明表头 kind,a,b" },
};

const zc_problem event_unknown_artwork = {
    .id = "event-unknown-artwork",
    .severity = ZC_ERROR,
    .en = { "there is no such artwork", "{1}", "did you mean {2}?" },
    .zh = { "没有这种图件", "{1}", "是否应为 {2}？" },
};

const zc_problem event_unknown_setting = {
    .id = "event-unknown-setting",
    .severity = ZC_ERROR,
    .en = { "<{3}> has no such setting", "{1}", "did you mean {2}?" },
    .zh = { "<{3}> 没有这项设置", "{1}", "是否应为 {2}？" },
};

const zc_problem event_bad_id = {
    .id = "event-bad-id",
    .severity = ZC_ERROR,
    .en = { "the id cannot be part of a file name", "letters, digits, - and _", NULL },
    .zh = { "id 不能用作文件名", "字母、数字、- 与 _", NULL },
};

const zc_problem event_same_artwork = {
    .id = "event-same-artwork",
    .severity = ZC_ERROR,
    .en = { "a second <{1}> of the same id", "an id of its own: its files are named by it",
            "add id=\"...\"" },
    .zh = { "<{1}> 重复，且 id 相同", "各自不同的 id（用于文件名）", "请加上 id=\"...\"" },
};

const zc_problem event_needs_style = {
    .id = "event-needs-style",
    .severity = ZC_ERROR,
    .en = { "a roster alone does not say how people are to sit", NULL,
            "add --style, for example --style report; `zuoci layouts` lists them" },
    .zh = { "仅有名单，未说明如何就座", NULL,
            "请加 --style，如 --style report；`zuoci layouts` 可列出各样式" },
};

const zc_problem event_nobody = {
    .id = "event-nobody",
    .severity = ZC_ERROR,
    .en = { "\"{1}\" needs people to draw", "an event, or a roster with --style", NULL },
    .zh = { "“{1}”须有人员方可绘制", "活动文件，或名单加 --style", NULL },
};

const zc_problem event_unknown_format = {
    .id = "event-unknown-format",
    .severity = ZC_ERROR,
    .en = { "\"{1}\" cannot be written in this format", "{2}", "end the file name in one of them" },
    .zh = { "“{1}”不能写成此格式", "{2}", "请改用其中一种作为文件名结尾" },
};

/* {1} the kind, {2} its formats */
const zc_problem event_no_format = {
    .id = "event-no-format",
    .severity = ZC_ERROR,
    .en = { "the output's name does not say in which format \"{1}\" is to be written", "{2}",
            "end the name in one of them, or say it with --format" },
    .zh = { "输出的名称没有写明“{1}”的格式", "{2}", "请以其中一种作为文件名结尾，或用 --format 指明" },
};

const zc_problem event_exists = {
    .id = "event-exists",
    .severity = ZC_ERROR,
    .en = { "the folder already holds a file of an event", NULL,
            "choose another folder, or remove the file" },
    .zh = { "文件夹中已有活动文件", NULL, "请换一个文件夹，或先移走该文件" },
};

/* {1} {2} the row in both languages, {3} chairs, {4} people, {5} a line for each school */
const zc_problem event_even_row = {
    .id = "event-even-row",
    .severity = ZC_WARNING,
    .en = { "{2}: {3} chairs for {4} people; an even row has no middle", "an odd number of chairs",
            "with one chair more or fewer, 1 sits in the middle; else choose a school with the option even.\n"
            "  From the sitters' own left (* in force):{5}" },
    .zh = { "{1}设 {3} 席坐 {4} 人，双数无正中", "单数席",
            "加一席或减一席则 1 号居正中，否则请以选项 even 选定排法。\n"
            "  自就座者左手起（* 为现行）：{5}" },
};

/* Nobody sits there, or the hand decides whatever the school. */
const zc_problem event_even_row_alone = {
    .id = "event-even-row",
    .severity = ZC_WARNING,
    .en = { "{2}: {3} chairs; an even row has no middle", "an odd number of chairs",
            "with one chair more or fewer, 1 sits in the middle" },
    .zh = { "{1}为 {3} 席，双数无正中", "单数席", "加一席或减一席则 1 号居正中" },
};

/* layout-even-row has warned already: the school that was asked for gives way. */
const zc_problem event_even_row_told = {
    .id = "event-even-row",
    .severity = ZC_NOTE,
    .en = { "what each school gives {4} people on the {3} chairs of {2}", NULL,
            "from the sitters' own left (* in force):{5}" },
    .zh = { "{1} {3} 席坐 {4} 人，各种排法如下", NULL, "自就座者左手起（* 为现行）：{5}" },
};

/* The middle is there, but one side is longer by one. */
const zc_problem event_even_people = {
    .id = "event-even-people",
    .severity = ZC_WARNING,
    .en = { "{2}: {3} chairs for {4} people; an even number has no middle", "an odd number of people",
            "as it stands 1 sits in the middle and one end is shorter; one person more or fewer evens it.\n"
            "  From the sitters' own left (* in force; the others with as many chairs as people):{5}" },
    .zh = { "{1}设 {3} 席坐 {4} 人，双数无正中", "单数人",
            "现 1 号居正中，一端少一人；增减一人则两侧相等。\n"
            "  自就座者左手起（* 为现行，其余为席数与人数相等时）：{5}" },
};

const zc_problem event_no_rank = {
    .id = "event-no-rank",
    .severity = ZC_NOTE,
    .en = { "{1} of {2} people have no rank; they come after all others", NULL, NULL },
    .zh = { "{2} 人中有 {1} 人未填级别，排在其他人之后", NULL, NULL },
};

const zc_problem event_empty_seats = {
    .id = "event-empty-seats",
    .severity = ZC_NOTE,
    .en = { "region \"{1}\": {2} of {3} seats stay empty", NULL, NULL },
    .zh = { "“{1}”区：{3} 座中空 {2} 座", NULL, NULL },
};

/* {2} empty, {3} of all; the number of chairs decides between odd and even */
const zc_problem event_empty_rostrum = {
    .id = "event-empty-seats",
    .severity = ZC_NOTE,
    .en = { "region \"{1}\": {2} of {3} seats stay empty; the order is that of {3} seats", NULL,
            "for the order of those who come, state fewer: rows of <region id=\"rostrum\">, or --rostrum" },
    .zh = { "“{1}”区：{3} 座中空 {2} 座，位次仍按 {3} 座排列", NULL,
            "如需按实到人数排列，请改小 <region id=\"rostrum\"> 的 rows 或 --rostrum" },
};

/* Of the fonts of a roster: {1} the character, {2} whose it is, {3} role by role what draws it, {4} packages
 */
const zc_problem event_missing_glyph = {
    .id = "event-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font here can draw the character {1} of {2}", NULL,
            "install a font that has it ({4}), or draw it with <glyph char=\"...\" href=\"glyph.svg\"/> in "
            "the "
            "event's <fonts>" },
    .zh = { "{2} 的“{1}”字，本机各字体均无", NULL,
            "请安装含此字的字体（{4}），或在会议文件的 <fonts> 中以 <glyph char=\"...\" href=\"字形.svg\"/> "
            "自绘此字" },
};

const zc_problem event_private_missing = {
    .id = "event-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font here can draw the private-use character {1} of {2}", NULL,
            "such a code means something in one font only: type the standard character, name that font with "
            "<font href=\"...\"/>, or draw it with <glyph char=\"...\" href=\"glyph.svg\"/>, both in the "
            "event's "
            "<fonts>" },
    .zh = { "{2} 的自造字“{1}”，本机各字体均无", NULL,
            "自造字编码只在其所属字体中有意义：请改用标准汉字，或在会议文件的 <fonts> 中以 <font "
            "href=\"...\"/> "
            "指定该字体，或以 <glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem event_private_glyph = {
    .id = "event-private-glyph",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is a private-use one, drawn as the font has it: {3}", NULL,
            "it may be another character there; the standard one is safe" },
    .zh = { "{2} 的“{1}”是自造字编码，按字体所有印出：{3}", NULL, "可能并非所要的字；宜改用标准汉字" },
};

const zc_problem event_same_style = {
    .id = "event-other-font",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} comes from another font of the same style: {3}", NULL, NULL },
    .zh = { "{2} 的“{1}”字取自同类的另一字体：{3}", NULL, NULL },
};

const zc_problem event_other_style = {
    .id = "event-other-font",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} comes from a font of another style: {3}", NULL,
            "name a font of the style with <font role=\"kai\" href=\"...\"/> in the event's <fonts>, or draw "
            "the "
            "character with <glyph>" },
    .zh = { "{2} 的“{1}”字取自另一类字体：{3}", NULL,
            "可在会议文件的 <fonts> 中以 <font role=\"kai\" href=\"...\"/> 指定同类字体，或以 <glyph> "
            "自绘此字" },
};

const zc_problem event_no_variant = {
    .id = "event-no-variant",
    .severity = ZC_WARNING,
    .en = { "no font here has the variant of {1} that {2} writes: its usual form is drawn: {3}", NULL, NULL },
    .zh = { "{2} 的“{1}”指定了异体，本机字体没有，按通行字形印出：{3}", NULL, NULL },
};

const zc_problem event_bad_font_role = {
    .id = "event-bad-font-role",
    .severity = ZC_ERROR,
    .en = { "this is no role of a font", "one of {1}",
            "hei is for charts, kai for cards, song for titles; without a role the font serves rare "
            "characters" },
    .zh = { "字体没有这种角色", "下列之一：{1}",
            "hei 用于座次图，kai 用于桌签，song 用于标题；不写角色则只用于补生僻字" },
};

/* {1} how many people, {2} {3} the column in both languages */
const zc_problem event_unheeded_column = {
    .id = "event-unheeded-column",
    .severity = ZC_WARNING,
    .en = { "the column {2} is read, but not heeded yet; people with something in it: {1}", NULL,
            "seat them by hand, with the column seat or a <pin>" },
    .zh = { "“{3}”栏有 {1} 人填写，目前只读取，不影响排座", NULL, "请以“指定座位”栏或 <pin> 安排" },
};

const zc_problem event_extra_columns = {
    .id = "event-extra-columns",
    .severity = ZC_NOTE,
    .en = { "columns that do not bear on the seating, kept for templates: {1}", NULL, NULL },
    .zh = { "以下各栏不参与排座，留供版式取用：{1}", NULL, NULL },
};

const zc_problem event_no_side = {
    .id = "event-no-side",
    .severity = ZC_NOTE,
    .en = { "{1} of {2} people have no side and count as guests: {3}", NULL,
            "write 主 (host) or 客 (guest) in the column 主客" },
    .zh = { "{2} 人中有 {1} 人未填主客，按客方计：{3}", NULL, "请在“主客”栏填“主”或“客”" },
};

const zc_problem event_no_sides = {
    .id = "event-no-sides",
    .severity = ZC_WARNING,
    .en = { "nobody has a side: all are seated as guests, nobody as a host", NULL,
            "write 主 (host) or 客 (guest) in a column 主客" },
    .zh = { "无人填写主客，全部按客方就座，主方无人", NULL, "请加“主客”一栏，填“主”或“客”" },
};

/* {1} how many */
const zc_problem event_unheeded_rostrum = {
    .id = "event-unheeded-rostrum",
    .severity = ZC_WARNING,
    .en = { "a group is named after the rostrum, yet nobody has a role there: its {1} people sit in the hall",
            NULL, "write 主席台 in the column 角色 of these people, or state --rostrum and how many" },
    .zh = { "组名为主席台（团），但无人有主席台角色：该组 {1} 人排在台下", NULL,
            "请在这些人的“角色”栏填“主席台”，或用 --rostrum 给出主席台人数" },
};

const zc_problem event_unused_size = {
    .id = "event-unused-size",
    .severity = ZC_WARNING,
    .en = { "the style \"{1}\" does not use the size \"{2}\"; it is without effect", "{3}",
            "leave it out, or choose another style: see zuoci layouts" },
    .zh = { "样式 {1} 不用尺寸 {2}，所填不起作用", "{3}", "请删去，或改选样式，见 zuoci layouts" },
};

/* {1} the style, {2} the option */
const zc_problem event_unused_option = {
    .id = "event-unused-option",
    .severity = ZC_WARNING,
    .en = { "the style \"{1}\" does not use the option \"{2}\"; it is without effect", NULL,
            "leave it out, or put it into a profile, which may serve many styles" },
    .zh = { "样式 {1} 不用选项 {2}，所填不起作用", NULL, "请删去，或写入方案（方案可供多种样式使用）" },
};

/* {1} the option, {2} what it needs, {3} what stands against it */
const zc_problem event_hindered_option = {
    .id = "event-hindered-option",
    .severity = ZC_WARNING,
    .en = { "the option \"{1}\" is without effect here: it needs {2}", NULL, "against it: {3}" },
    .zh = { "选项 {1} 在此不起作用：须 {2}", NULL, "与之相抵：{3}" },
};

const zc_problem event_no_banner = {
    .id = "event-no-banner",
    .severity = ZC_NOTE,
    .en = { "no banner is made: the meeting has no title", NULL, "give it one with title or --title" },
    .zh = { "会议没有名称，未制作会标", NULL, "如需会标，请填写 title 或加 --title" },
};

const zc_problem event_newer_roster = {
    .id = "event-newer-roster",
    .severity = ZC_NOTE,
    .en = { "{1} is newer than the roster that is read, {2}; changes in it are without effect", NULL,
            "to read it, name it here in href" },
    .zh = { "{1} 比所读名单更新，其中的修改不起作用（所读为 {2}）", NULL,
            "如要读它，请将此处的 href 改为该文件" },
};
