#include "artwork/problems.h"

const zc_problem artwork_unknown_setting = {
    .id = "artwork-unknown-setting",
    .severity = ZC_ERROR,
    .en = { "{1} takes no such setting", "one of: {2}", "did you mean {3}?" },
    .zh = { "{1}不认识此设置", "下列之一：{2}", "是否想写 {3}？" },
};

const zc_problem artwork_bad_setting = {
    .id = "artwork-bad-setting",
    .severity = ZC_ERROR,
    .en = { "the setting {1} has no such value", "one of: {2}", NULL },
    .zh = { "设置 {1} 无此取值", "下列之一：{2}", NULL },
};

const zc_problem artwork_long_title = {
    .id = "artwork-long-title",
    .severity = ZC_ERROR,
    .en = { "a title, a place or a banner's text has {1} characters", "at most {2}",
            "give the words that are to be seen on paper" },
    .zh = { "会议名称、地点或会标文字长达 {1} 字", "至多 {2} 字", "请只写印在图上的文字" },
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
    .en = { "there is no such theme", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这种配色", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_no_emblem = {
    .id = "artwork-no-emblem",
    .severity = ZC_ERROR,
    .en = { "the emblem cannot be found", "an SVG file", ARTWORK_SOUGHT_EN },
    .zh = { "找不到会徽文件", "一个 SVG 文件", ARTWORK_SOUGHT_ZH },
};

const zc_problem artwork_no_theme = {
    .id = "artwork-no-theme",
    .severity = ZC_ERROR,
    .en = { "the theme's file is not there", "an XML file", ARTWORK_SOUGHT_EN },
    .zh = { "找不到配色文件", "一个 XML 文件", ARTWORK_SOUGHT_ZH },
};

const zc_problem artwork_bad_theme = {
    .id = "artwork-bad-theme",
    .severity = ZC_ERROR,
    .en = { "the theme cannot be used", "{1}", NULL },
    .zh = { "配色文件有误", "{1}", NULL },
};

const zc_problem artwork_unknown_token = {
    .id = "artwork-unknown-token",
    .severity = ZC_ERROR,
    .en = { "a theme has no such token", "one of: {1}", "did you mean {2}?" },
    .zh = { "配色没有这个颜色名", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_no_token = {
    .id = "artwork-no-token",
    .severity = ZC_ERROR,
    .en = { "the theme lacks {1}", NULL, "take a built-in theme as a pattern: layouts/themes/formal.xml" },
    .zh = { "配色缺少 {1}", NULL, "可参照内置配色 layouts/themes/formal.xml" },
};

/* Characters: {1} the character, {2} whose it is, {3} the family that draws it, {4} that of the others, {5}
 * the role, {6} packages that may have it */
const zc_problem artwork_missing_glyph = {
    .id = "artwork-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font on this machine can draw the character {1} of {2}", NULL,
            "install a font that has it ({6}), name your own with <font href=\"...\"/>, or draw it with "
            "<glyph char=\"...\" href=\"glyph.svg\"/>, both in <fonts>" },
    .zh = { "本机没有字体能显示 {2} 的“{1}”字", NULL,
            "请安装含此字的字体（{6}），或在 <fonts> 中以 <font href=\"...\"/> 指定自备字体，或以 "
            "<glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_private_missing = {
    .id = "artwork-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font on this machine can draw the private-use character {1} of {2}", NULL,
            "such a code means something in one font only: type the standard character, name that font with "
            "<font href=\"...\"/>, or draw it with <glyph char=\"...\" href=\"glyph.svg\"/>, "
            "both in "
            "<fonts>" },
    .zh = { "本机没有字体能显示 {2} 的自造字“{1}”", NULL,
            "自造字编码只在其所属字体中有意义：请改用标准汉字，或在 <fonts> 中以 <font href=\"...\"/> "
            "指定该字体，或以 <glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_private_glyph = {
    .id = "artwork-private-glyph",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is a private-use one, drawn as {3} has it", NULL,
            "look at the print: it may be another character; the standard one is safe" },
    .zh = { "{2} 的“{1}”是自造字编码，按 {3} 的字形印出", NULL,
            "请核对样张，可能并非所要的字；宜改用标准汉字" },
};

const zc_problem artwork_same_style = {
    .id = "artwork-other-font",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is not in {4}: it is drawn in {3}, a font of the same style", NULL,
            "look at the print; a font that has it can be named with <font role=\"{5}\" href=\"...\"/> in "
            "<fonts>" },
    .zh = { "{2} 的“{1}”字不在 {4} 中，以同类字体 {3} 印出", NULL,
            "请核对样张；可在 <fonts> 中以 <font role=\"{5}\" href=\"...\"/> 指定含此字的字体" },
};

const zc_problem artwork_other_style = {
    .id = "artwork-other-font",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is not in {4}: it is drawn in {3}, a font of another style", NULL,
            "look at the print; name a font of the style with <font role=\"{5}\" href=\"...\"/>, or draw it "
            "with "
            "<glyph char=\"...\" href=\"glyph.svg\"/>, both in <fonts>" },
    .zh = { "{2} 的“{1}”字不在 {4} 中，以另一类字体 {3} 印出", NULL,
            "请核对样张；可在 <fonts> 中以 <font role=\"{5}\" href=\"...\"/> 指定同类字体，或以 <glyph "
            "char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_no_variant = {
    .id = "artwork-no-variant",
    .severity = ZC_WARNING,
    .en = { "no font here has the variant of {1} that {2} writes: its usual form is drawn", NULL,
            "look at the print; draw it with <glyph char=\"...\" href=\"glyph.svg\"/> in <fonts>" },
    .zh = { "{2} 的“{1}”指定了异体，本机字体没有，按通行字形印出", NULL,
            "请核对样张；可在 <fonts> 中以 <glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_unknown_people = {
    .id = "artwork-unknown-people",
    .severity = ZC_ERROR,
    .en = { "no region, group, side or role has this name", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这个区域、代表团、主客方或角色", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_unknown_person = {
    .id = "artwork-unknown-person",
    .severity = ZC_ERROR,
    .en = { "nobody on the roster has this name", NULL, "did you mean {1}?" },
    .zh = { "名单中没有此人", NULL, "是否想写 {1}？" },
};

const zc_problem artwork_not_seated = {
    .id = "artwork-not-seated",
    .severity = ZC_WARNING,
    .en = { "this person has no seat among those to be printed", NULL, "nothing is printed for this person" },
    .zh = { "此人不在要印制的座位上", NULL, "不为其印制" },
};

const zc_problem artwork_nobody = {
    .id = "artwork-nobody",
    .severity = ZC_ERROR,
    .en = { "nobody is seated here: there is nothing to print", NULL, NULL },
    .zh = { "此处无人就座，没有可印的内容", NULL, NULL },
};

const zc_problem artwork_blank_words = {
    .id = "artwork-blank-words",
    .severity = ZC_NOTE,
    .en = { "the line {2} stays empty on the cards of {1}", NULL, "fill in the roster if it should not" },
    .zh = { "{1} 的 {2} 一行为空", NULL, "如应填写，请补全名单" },
};

const zc_problem artwork_size_twice = {
    .id = "artwork-size-twice",
    .severity = ZC_ERROR,
    .en = { "the size is said twice: {1} and size {2}", "one of the two", NULL },
    .zh = { "尺寸重复给出：{1} 与 size（{2}）", "二者之一", NULL },
};
