#include "precedence/problems.h"

const zc_problem precedence_unknown_key = {
    .id = "precedence-unknown-key",
    .severity = ZC_ERROR,
    .en = { "no such key of precedence", "keys of: {1}", "did you mean {2}?" },
    .zh = { "没有此排序键", "下列之一：{1}", "是否为 {2}？" },
};

/* {1} the option, {2} what people are ordered by, {3} the keys that heed it */
const zc_problem precedence_unused_option = {
    .id = "precedence-unused-option",
    .severity = ZC_WARNING,
    .en = { "people are ordered by \"{2}\", which does not use the option \"{1}\"; it is without effect",
            NULL, "leave it out, or put one of these keys into `by`: {3}" },
    .zh = { "排序依据“{2}”不用选项 {1}，所填不起作用", NULL, "请删去，或在 by 中加入排序键 {3}" },
};

const zc_problem precedence_no_option_of_it = {
    .id = "precedence-unused-option",
    .severity = ZC_WARNING,
    .en = { "an order of people does not use the option \"{1}\"; it is without effect", NULL,
            "leave it out" },
    .zh = { "人员排序不用选项 {1}，所填不起作用", NULL, "请删去" },
};

const zc_problem precedence_key_twice = {
    .id = "precedence-key-twice",
    .severity = ZC_WARNING,
    .en = { "this key stands before already; the second time it has no effect", NULL, "name each key once" },
    .zh = { "此排序键前面已有，重复不起作用", NULL, "每个排序键只写一次" },
};

const zc_problem precedence_no_key = {
    .id = "precedence-no-key",
    .severity = ZC_ERROR,
    .en = { "no key says what people are ordered by", "keys such as rank list",
            "leave `by` out for the usual order; `zuoci rules by` lists the keys" },
    .zh = { "没有写明排序依据", "排序键，如 rank list", "不写 by 即按通常次序；各键见 zuoci rules by" },
};

const zc_problem precedence_mixed_ranks = {
    .id = "precedence-mixed-ranks",
    .severity = ZC_ERROR,
    .en = { "numbers and words stand in one column of ranks; before this one: {1}",
            "ranks all in numbers or all in words",
            "which of a number and a word is higher nobody can say: write them alike" },
    .zh = { "级别栏数字与文字混用，此前为 {1}", "全用数字或全用文字",
            "数字与文字孰高孰低无从判断，请统一写法" },
};

const zc_problem precedence_bad_date = {
    .id = "precedence-bad-date",
    .severity = ZC_ERROR,
    .en = { "this is no date", "2019, 2019-06 or 2019-06-01, with a time behind it if need be",
            "leave the cell empty if the date is not known: it comes last" },
    .zh = { "不是日期", "2019、2019-06 或 2019-06-01，其后可带时间", "日期不详可留空，排在最后" },
};

const zc_problem precedence_bad_number = {
    .id = "precedence-bad-number",
    .severity = ZC_ERROR,
    .en = { "this is no number", "a number such as 120", NULL },
    .zh = { "不是数字", "如 120", NULL },
};

const zc_problem precedence_bad_boost = {
    .id = "precedence-bad-number",
    .severity = ZC_ERROR,
    .en = { "this is no whole number", "a whole number such as 2 or -1", NULL },
    .zh = { "不是整数", "整数，如 2 或 -1", NULL },
};

const zc_problem precedence_unknown_unit = {
    .id = "precedence-unknown-unit",
    .severity = ZC_ERROR,
    .en = { "the list of units lacks this one (near: {1})",
            "a unit of layouts/units.xml, by the beginning of its name",
            "put a list of your own into layouts/units.xml of --data, or leave out the key unit" },
    .zh = { "单位次序表中没有此单位（相近者：{1}）", "layouts/units.xml 所列单位，按名称开头识别",
            "可在 --data 目录的 layouts/units.xml 中自定次序，或不用排序键 unit" },
};

const zc_problem precedence_unlisted_unit = {
    .id = "precedence-unknown-unit",
    .severity = ZC_ERROR,
    .en = { "the list of units lacks this one", "a unit of layouts/units.xml, by the beginning of its name",
            "put a list of your own into layouts/units.xml of --data, or leave out the key unit" },
    .zh = { "单位次序表中没有此单位", "layouts/units.xml 所列单位，按名称开头识别",
            "可在 --data 目录的 layouts/units.xml 中自定次序，或不用排序键 unit" },
};

const zc_problem precedence_no_start = {
    .id = "precedence-no-start",
    .severity = ZC_WARNING,
    .en = { "nobody has the name that the alphabet is to begin with", NULL,
            "it begins where that name would stand" },
    .zh = { "名单中没有作为字母起点的名字", NULL, "自该名应在之处起排" },
};

const zc_problem precedence_guessed_rank = {
    .id = "precedence-guessed-rank",
    .severity = ZC_NOTE,
    .en = { "the rank of {2} is empty and was read off the post {3} as {1}", NULL, NULL },
    .zh = { "{2} 的级别空缺，由职务“{3}”推断为{1}", NULL, NULL },
};

const zc_problem precedence_guessed_former = {
    .id = "precedence-guessed-rank",
    .severity = ZC_NOTE,
    .en = { "the rank of {2} is empty and was read off a post of the past, {3}, as {1}", NULL,
            "fill in the rank if it is no longer so" },
    .zh = { "{2} 的级别空缺，由曾任职务“{3}”推断为{1}", NULL, "如已有变，请填写级别" },
};

const zc_problem precedence_no_guess = {
    .id = "precedence-no-guess",
    .severity = ZC_NOTE,
    .en = { "the rank of {1} is empty, and the title tells none", NULL, "it comes after all others" },
    .zh = { "{1} 的级别空缺，由职务也无从推断", NULL, "排在其他人之后" },
};

const zc_problem precedence_beyond_strokes = {
    .id = "precedence-beyond-strokes",
    .severity = ZC_NOTE,
    .en = { "{1} (character, strokes) is beyond the general table and stands behind its characters of as "
            "many strokes",
            NULL, NULL },
    .zh = { "{1}（字、画数）不在通用规范汉字表内，排在表中同笔画数的字之后", NULL, NULL },
};

const zc_problem precedence_no_reading = {
    .id = "precedence-no-reading",
    .severity = ZC_WARNING,
    .en = { "how these characters are read is not known: {1}", NULL,
            "they stand behind all others; give the name's reading in a column pinyin" },
    .zh = { "不知下列字的读音：{1}", NULL, "排在其他字之后；可加“拼音”栏填写读音" },
};

const zc_problem precedence_uneven_reading = {
    .id = "precedence-uneven-reading",
    .severity = ZC_WARNING,
    .en = { "this reading has not as many syllables as {1} has characters",
            "such as Zeng Xiaoming for 曾小明", "it is heeded as it stands" },
    .zh = { "拼音的音节数与姓名“{1}”的字数不符", "如曾小明作 Zeng Xiaoming", "仍按所填排序" },
};

const zc_problem precedence_no_table = {
    .id = "precedence-no-table",
    .severity = ZC_ERROR,
    .en = { "a table of the library is missing", NULL, "check --data and $ZUOCI_DATA" },
    .zh = { "缺少程序自带的字表", NULL, "请检查 --data 与环境变量 ZUOCI_DATA" },
};

const zc_problem precedence_bad_line = {
    .id = "precedence-bad-line",
    .severity = ZC_ERROR,
    .en = { "this line of the table cannot be read", "a word, a tab, and what it stands for", NULL },
    .zh = { "字表此行无法识别", "词、制表符、所对应的内容", NULL },
};

/* {1} all there are, {2} near ones */
const zc_problem precedence_unknown_profile = {
    .id = "precedence-unknown-profile",
    .severity = ZC_ERROR,
    .en = { "there is no such profile of options", "{1}, or the path of a file", "did you mean {2}?" },
    .zh = { "没有这个方案", "{1}，或方案文件的路径", "是否为 {2}？" },
};

const zc_problem precedence_profile_of_profile = {
    .id = "precedence-profile-of-profile",
    .severity = ZC_ERROR,
    .en = { "a profile cannot name another", "options of its own", "copy that profile's options here" },
    .zh = { "方案中不能再引用方案", "直接写出各选项", "请把所引方案的选项抄写在此" },
};
