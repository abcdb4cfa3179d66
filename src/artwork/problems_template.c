/* What can be wrong with a template. */
#include "artwork/problems.h"

const zc_problem artwork_unknown_template = {
    .id = "artwork-unknown-template",
    .severity = ZC_ERROR,
    .en = { "there is no such template", "one of: {1}; or the path of an SVG file", "did you mean {2}?" },
    .zh = { "没有这个版式", "下列之一：{1}；或一个 SVG 文件的路径", "是否想写 {2}？" },
};

const zc_problem artwork_no_template = {
    .id = "artwork-unknown-template",
    .severity = ZC_ERROR,
    .en = { "the template's file cannot be found", "an SVG file", ARTWORK_SOUGHT_EN },
    .zh = { "找不到版式文件", "一个 SVG 文件", ARTWORK_SOUGHT_ZH },
};

const zc_problem artwork_template_no_svg = {
    .id = "artwork-template-no-svg",
    .severity = ZC_ERROR,
    .en = { "the file is no SVG drawing", "an element svg", "save it as SVG in the editor" },
    .zh = { "文件不是 SVG 图", "根元素 svg", "请在绘图软件中另存为 SVG" },
};

const zc_problem artwork_template_no_page = {
    .id = "artwork-template-no-page",
    .severity = ZC_ERROR,
    .en = { "the size of the drawing's page cannot be read", "a viewBox of four numbers, or width and height",
            NULL },
    .zh = { "图样的页面尺寸无法识别", "viewBox 的四个数，或 width 与 height", NULL },
};

const zc_problem artwork_template_no_fields = {
    .id = "artwork-template-no-fields",
    .severity = ZC_ERROR,
    .en = { "the template has no field: all cards would be alike",
            "a rect or text with data-field=\"name\", or a text {name}", NULL },
    .zh = { "版式中没有可填的栏目，所有卡片将完全一样",
            "带 data-field=\"name\" 的 rect 或 text，或文字 {name}", NULL },
};

const zc_problem artwork_template_too_large = {
    .id = "artwork-template-too-large",
    .severity = ZC_ERROR,
    .en = { "the drawing has too many elements, boxes, levels, copies or filters", "a simple drawing",
            "draw it more simply, or put its ground in as a PNG picture" },
    .zh = { "图样的元素、栏目、层次、副本或滤镜过多", "简单的图样", "请简化图样，或把底图作为 PNG 图片嵌入" },
};

const zc_problem artwork_bad_template_value = {
    .id = "artwork-bad-template-value",
    .severity = ZC_ERROR,
    .en = { "a value of the template cannot be used", "{1}", NULL },
    .zh = { "版式中的值无法使用", "{1}", NULL },
};

const zc_problem artwork_template_mirrored = {
    .id = "artwork-bad-template-value",
    .severity = ZC_ERROR,
    .en = { "a field of the template is mirrored or squeezed to nothing", "an upright or turned field",
            "undo the flip of the field or of its group" },
    .zh = { "版式中的栏目被镜像或压扁", "正立或旋转的栏目", "请取消该栏目或其编组的翻转" },
};

const zc_problem artwork_template_no_box = {
    .id = "artwork-bad-template-value",
    .severity = ZC_ERROR,
    .en = { "a field of the template has no size", "a width and a height above 0", NULL },
    .zh = { "版式中的栏目没有大小", "大于 0 的 width 与 height", NULL },
};

const zc_problem artwork_template_left_out = {
    .id = "artwork-template-left-out",
    .severity = ZC_WARNING,
    .en = { "this part of the drawing is left out",
            "shapes, gradients, clips, patterns, filters, text and pictures within the file",
            "scripts, links to other files, nested <svg>, text in patterns and symbols and rare filters are "
            "not drawn" },
    .zh = { "图样中的此部分不予绘制", "文件之内的图形、渐变、裁剪、图案、滤镜、文字与图片",
            "脚本、外部链接、嵌套的 <svg>、图案与符号中的文字、罕见的滤镜均不绘制" },
};

const zc_problem artwork_template_dangling = {
    .id = "artwork-template-left-out",
    .severity = ZC_WARNING,
    .en = { "the drawing refers to what is not in its file", "the id of an element of the same file",
            "save it from the editor again, whole" },
    .zh = { "图样引用的部分不在文件之内", "同一文件中某元素的 id", "请在绘图软件中完整地另存一次" },
};

const zc_problem artwork_template_loop = {
    .id = "artwork-template-left-out",
    .severity = ZC_WARNING,
    .en = { "a part of the drawing holds itself: it is left out", "a reference to another part", NULL },
    .zh = { "图样中的此部分引用自身，不予绘制", "引用别的部分", NULL },
};

const zc_problem artwork_template_look = {
    .id = "artwork-template-look",
    .severity = ZC_WARNING,
    .en = { "words of the template cannot look so: they are set in the usual way",
            "one colour, sizes in px, pt or mm, lines from left to right", NULL },
    .zh = { "版式中的文字无法如此显示，按通常样式排印", "单一颜色，以 px、pt 或 mm 计的字号，横排", NULL },
};

const zc_problem artwork_unknown_field = {
    .id = "artwork-unknown-field",
    .severity = ZC_ERROR,
    .en = { "there is no such field", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这个栏目", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_bad_braces = {
    .id = "artwork-bad-braces",
    .severity = ZC_ERROR,
    .en = { "a brace stands alone", "a field between two braces, {name}", NULL },
    .zh = { "花括号不成对", "两个花括号之间写栏目，如 {name}", NULL },
};

const zc_problem artwork_no_emblem_box = {
    .id = "artwork-no-emblem-box",
    .severity = ZC_WARNING,
    .en = { "the template has no place for an emblem: it is not printed", "a rect with data-field=\"emblem\"",
            NULL },
    .zh = { "版式中没有徽标的位置，徽标不印", "带 data-field=\"emblem\" 的 rect", NULL },
};

const zc_problem artwork_emblem_words = {
    .id = "artwork-emblem-words",
    .severity = ZC_ERROR,
    .en = { "the emblem has text, not outlines", "shapes only",
            "turn the text into paths in the editor: on another machine its font may not be there" },
    .zh = { "徽标中有文字，未转为轮廓", "只有图形",
            "请在绘图软件中把文字转为路径：换一台机器可能没有它的字体" },
};

const zc_problem artwork_emblem_empty = {
    .id = "artwork-emblem-blank",
    .severity = ZC_ERROR,
    .en = { "the emblem's file is empty", "an SVG file", "copy it again" },
    .zh = { "徽标文件是空的", "一个 SVG 文件", "请重新复制该文件" },
};

const zc_problem artwork_emblem_blank = {
    .id = "artwork-emblem-blank",
    .severity = ZC_ERROR,
    .en = { "the emblem shows nothing", "shapes, gradients, pictures within the file", NULL },
    .zh = { "徽标中没有可绘制的内容", "文件之内的图形、渐变、图片", NULL },
};
