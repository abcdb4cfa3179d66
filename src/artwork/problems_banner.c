/* What can go wrong with banners. */
#include "artwork/problems.h"

const zc_problem artwork_bad_size = {
    .id = "artwork-bad-size",
    .severity = ZC_ERROR,
    .en = { "the size of the banner cannot be read",
            "width x height from {1} to {2} mm, such as 8000x700mm or 8mx0.7m",
            "for a screen: pixels, such as 1920x160px" },
    .zh = { "会标尺寸无法识别", "长×高，各在 {1} 至 {2} 毫米之间，如 8000x700mm 或 8mx0.7m",
            "显示屏请写像素，如 1920x160px" },
};

const zc_problem artwork_no_text = {
    .id = "artwork-no-text",
    .severity = ZC_ERROR,
    .en = { "the banner has no text", NULL, "give the event a title, or the banner its text" },
    .zh = { "会标没有文字", NULL, "请填写会议名称，或给出会标文字" },
};

const zc_problem artwork_banner_tight = {
    .id = "artwork-banner-tight",
    .severity = ZC_WARNING,
    .en = { "the text is too long for the banner: its letters come out {1} % of the height", "at least {2} %",
            "shorten the text or make the banner longer" },
    .zh = { "文字过长，字身只有幅高的 {1} %", "至少 {2} %", "请精简文字或加长会标" },
};

/* The same of a banner that is higher than it is long, with letters side by side. */
const zc_problem artwork_banner_upright = {
    .id = "artwork-banner-upright",
    .severity = ZC_WARNING,
    .en = { "the text is too long for the banner: its letters come out {1} % of the height", "at least {2} %",
            "for letters one below another write kind=vertical (--kind vertical)" },
    .zh = { "文字过长，字身只有幅高的 {1} %", "至少 {2} %",
            "如为竖幅，请写 kind=vertical（--kind vertical）" },
};

const zc_problem artwork_banner_lines = {
    .id = "artwork-banner-lines",
    .severity = ZC_ERROR,
    .en = { "the text has {1} {1:line|lines}", "at most {2}", "lines are parted by | or a line's end" },
    .zh = { "文字有 {1} 行", "至多 {2} 行", "以 | 或换行分行" },
};

const zc_problem artwork_banner_stop = {
    .id = "artwork-banner-stop",
    .severity = ZC_WARNING,
    .en = { "a {1} does not end with a stop", "no 。 and no ！ at the end", NULL },
    .zh = { "{1}末尾不用句号、叹号", "末尾没有 。 与 ！", NULL },
};

const zc_problem artwork_unknown_hanging = {
    .id = "artwork-unknown-hanging",
    .severity = ZC_ERROR,
    .en = { "there is no such kind of banner", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这种横幅", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_bad_hanging = {
    .id = "artwork-bad-hanging",
    .severity = ZC_ERROR,
    .en = { "{1} of this kind of banner cannot be used", "a number from {2} to {3}", NULL },
    .zh = { "该种横幅的 {1} 无法采用", "{2} 至 {3} 之间的数", NULL },
};

const zc_problem artwork_hanging_without = {
    .id = "artwork-hanging-without",
    .severity = ZC_ERROR,
    .en = { "a {1} has no place for the setting {2}", NULL, "kind=backdrop has one" },
    .zh = { "{1}上没有放 {2} 的位置", NULL, "kind=backdrop（背景板）有" },
};

const zc_problem artwork_wide_character = {
    .id = "artwork-wide-character",
    .severity = ZC_ERROR,
    .en = { "a character is {1} mm and goes on no sheet up to A0", "at most {2} mm",
            "cut the banner into a3 or a4" },
    .zh = { "单字达 {1} 毫米，A0 也放不下", "至多 {2} 毫米", "请改用 a3 或 a4 拼版" },
};

/* The words are too small because the flags leave them little room. */
const zc_problem artwork_banner_flags = {
    .id = "artwork-banner-flags",
    .severity = ZC_WARNING,
    .en = { "between the flags the letters come out {1} % of the height", "at least {2} %",
            "shorten the text, write flags with fewer at each side, or make the banner longer" },
    .zh = { "旗帜之间的文字字身只有幅高的 {1} %", "至少 {2} %",
            "请精简文字、用 flags 减少每侧旗帜，或加长幅宽" },
};

const zc_problem artwork_crowded_flags = {
    .id = "artwork-crowded-flags",
    .severity = ZC_ERROR,
    .en = { "so many flags at each side leave no room for words and emblem", "at most {1}",
            "write flags with fewer, or make the banner longer" },
    .zh = { "每侧旗帜过多，文字与徽标无处可放", "最多 {1} 面", "请用 flags 减少每侧旗帜，或加长幅宽" },
};
