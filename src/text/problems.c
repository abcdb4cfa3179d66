#include "text/problems.h"

const zc_problem text_bad_roles = {
    .id = "text-bad-roles",
    .severity = ZC_ERROR,
    .en = { "the map of font roles lacks a role", "a role named {1}",
            "add it to fonts/roles.xml, with its families" },
    .zh = { "字体角色表缺少角色", "名为 {1} 的角色", "请在 fonts/roles.xml 中补上该角色及其字体" },
};

const zc_problem text_bad_number = {
    .id = "text-bad-roles",
    .severity = ZC_ERROR,
    .en = { "a height in the map of font roles cannot be read", "a part of the em, 0 to 1", NULL },
    .zh = { "字体角色表中的高度无法识别", "0 到 1 之间的字身比例", NULL },
};

const zc_problem text_no_family = {
    .id = "text-no-family",
    .severity = ZC_WARNING,
    .en = { "none of the fonts for {1} is installed; another one is used", "one of {2}",
            "install one of them, or name your own in fonts/roles.xml" },
    .zh = { "未安装 {1} 角色的任何字体，已用其他字体代替", "下列之一：{2}",
            "请安装其中一种，或在 fonts/roles.xml 中写明自己的字体" },
};

const zc_problem text_no_font = {
    .id = "text-no-font",
    .severity = ZC_ERROR,
    .en = { "this machine has no font that can draw Chinese", "at least one of {1}",
            "install fonts-noto-cjk and fonts-lxgw-wenkai" },
    .zh = { "本机没有可用的中文字体", "至少有下列之一：{1}", "请安装 fonts-noto-cjk 和 fonts-lxgw-wenkai" },
};
