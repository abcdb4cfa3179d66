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

const zc_problem text_bad_font = {
    .id = "text-bad-font",
    .severity = ZC_ERROR,
    .en = { "no font can be read from the file", "a TrueType or OpenType file with outlines of one weight",
            "the path is seen from the event's folder; variable fonts are to be instanced first" },
    .zh = { "无法从该文件读出字体", "单一字重的 TrueType 或 OpenType 轮廓字体文件",
            "路径从会议文件所在的文件夹算起；可变字体请先导出单一字重" },
};

const zc_problem text_unused_font = {
    .id = "text-bad-font",
    .severity = ZC_WARNING,
    .en = { "this file in fonts/ cannot be read as a font and is left alone", NULL, NULL },
    .zh = { "fonts/ 中的此文件无法作为字体读取，已略过", NULL, NULL },
};

const zc_problem text_glyph_character = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "a glyph is drawn for exactly one character", "one character, such as char=\"𡃁\"",
            "give each character a <glyph> of its own" },
    .zh = { "一个 <glyph> 只能画一个字", "一个字，如 char=\"𡃁\"", "请为每个字各写一个 <glyph>" },
};

const zc_problem text_glyph_twice = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "the character {1} is drawn twice", "one <glyph> for a character", NULL },
    .zh = { "“{1}”字画了两次", "每个字一个 <glyph>", NULL },
};

const zc_problem text_glyph_no_file = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "the file with the glyph of {1} cannot be read", "an SVG file",
            "the path is seen from the event's folder" },
    .zh = { "“{1}”字的字形文件无法读取", "一个 SVG 文件", "路径从会议文件所在的文件夹算起" },
};

const zc_problem text_glyph_no_svg = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "the glyph of {1} is no SVG drawing", "a document whose element is <svg>",
            "draw the character in any SVG editor, its strokes as filled shapes" },
    .zh = { "“{1}”字的字形文件不是 SVG 图", "以 <svg> 为根的文件",
            "请用任一 SVG 编辑器绘制，笔画须为填充的形状" },
};

const zc_problem text_glyph_size = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "the glyph of {1} has no size", "viewBox=\"0 0 1000 1000\", or width and height above 0",
            "the viewBox becomes the square that the character fills" },
    .zh = { "“{1}”字的字形文件没有尺寸", "viewBox=\"0 0 1000 1000\"，或大于 0 的 width 与 height",
            "viewBox 对应该字所占的方格" },
};

const zc_problem text_glyph_path = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "a shape in the glyph of {1} cannot be read", "{2}", NULL },
    .zh = { "“{1}”字的字形中有无法读取的形状", "{2}", NULL },
};

const zc_problem text_glyph_empty = {
    .id = "text-bad-glyph",
    .severity = ZC_ERROR,
    .en = { "the glyph of {1} draws nothing", "at least one filled shape within the viewBox",
            "turn strokes and text into filled paths (in Inkscape: Path, Stroke to Path)" },
    .zh = { "“{1}”字的字形是空的", "viewBox 之内至少一个填充的形状",
            "请把描边和文字转为填充路径（Inkscape：路径，轮廓转路径）" },
};

const zc_problem text_glyph_part = {
    .id = "text-glyph-part",
    .severity = ZC_WARNING,
    .en = { "<{1}> in the glyph of {2} is left out",
            "filled shapes only: path, rect, circle, ellipse, polygon",
            "scripts, links, pictures and text are never drawn" },
    .zh = { "“{2}”字的字形中的 <{1}> 已略去", "仅限填充的形状：path、rect、circle、ellipse、polygon",
            "脚本、链接、图片和文字一概不画" },
};

const zc_problem text_glyph_wins = {
    .id = "text-glyph-wins",
    .severity = ZC_NOTE,
    .en = { "the fonts here have the character {1}; your own glyph is drawn instead", NULL, NULL },
    .zh = { "本机字体已有“{1}”字，仍按自备字形绘制", NULL, NULL },
};
