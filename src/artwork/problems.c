#include "artwork/problems.h"

const zc_problem artwork_unknown_setting = {
    .id = "artwork-unknown-setting",
    .severity = ZC_ERROR,
    .en = { "{1} takes no such setting", "one of: {2}", "{3}" },
    .zh = { "{1}不认识此设置", "下列之一：{2}", "{3}" },
};

const zc_problem artwork_bad_setting = {
    .id = "artwork-bad-setting",
    .severity = ZC_ERROR,
    .en = { "the setting {1} has no such value", "{2}", NULL },
    .zh = { "设置 {1} 无此取值", "{2}", NULL },
};

const zc_problem artwork_no_drawing = {
    .id = "artwork-no-drawing",
    .severity = ZC_ERROR,
    .en = { "{1} is a table, not a drawing", "a .csv file", NULL },
    .zh = { "{1}是表格，不是图", ".csv 文件", NULL },
};

const zc_problem artwork_no_table = {
    .id = "artwork-no-table",
    .severity = ZC_ERROR,
    .en = { "{1} is a drawing, not a table", "one of: {2}", NULL },
    .zh = { "{1}是图，不能写成表格", "下列格式之一：{2}", NULL },
};

const zc_problem artwork_unknown_theme = {
    .id = "artwork-unknown-theme",
    .severity = ZC_ERROR,
    .en = { "there is no such theme", "one of: {1}", "{2}" },
    .zh = { "没有这种配色", "下列之一：{1}", "{2}" },
};

const zc_problem artwork_bad_theme = {
    .id = "artwork-bad-theme",
    .severity = ZC_ERROR,
    .en = { "the theme cannot be used", "{1}", NULL },
    .zh = { "配色文件有误", "{1}", NULL },
};

const zc_problem artwork_missing_glyph = {
    .id = "artwork-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font on this machine can draw the character {1} of {2}", NULL,
            "install a font that has it, for example one of the CJK extensions" },
    .zh = { "本机没有字体能显示“{2}”中的“{1}”字", NULL, "请安装含有此字的字体（如扩展区汉字字体）" },
};

const zc_problem artwork_small_name = {
    .id = "artwork-small-name",
    .severity = ZC_WARNING,
    .en = { "the name on seat {1} comes out at {2} pt", "at least 6 pt",
            "take larger paper, widen the pitch, or let the chart be split into pages" },
    .zh = { "{1} 座位的姓名只有 {2} 磅", "至少 6 磅", "请改用更大的纸、加宽座距，或分页印制" },
};

const zc_problem artwork_empty = {
    .id = "artwork-empty",
    .severity = ZC_ERROR,
    .en = { "there is no seat to draw", NULL, "state the layout's size, or give a roster with people" },
    .zh = { "没有可画的座位", NULL, "请写明座位数，或提供有人员的名单" },
};
