#include "render/problems.h"

const zc_problem render_unknown_format = {
    .id = "render-unknown-format",
    .severity = ZC_ERROR,
    .en = { "no such format to draw", "one of {1}", "let the file's name end in one of them" },
    .zh = { "没有这种输出格式", "下列之一：{1}", "请以其中一种作为文件名的后缀" },
};

const zc_problem render_scaled = {
    .id = "render-scaled",
    .severity = ZC_NOTE,
    .en = { "page {1} is longer than 5,080 mm: the PDF counts in units of 10 points (UserUnit)", NULL,
            "a program that does not know them shows it 1:10 and has to print it at 1000 %; SVG is not "
            "concerned" },
    .zh = { "第 {1} 页超过 5080 毫米：PDF 以 10 磅为单位（UserUnit）", NULL,
            "不认识此单位的软件会按 1:10 显示，印制时须放大到 1000%；SVG 无此问题" },
};

const zc_problem render_failed = {
    .id = "render-failed",
    .severity = ZC_ERROR,
    .en = { "the page cannot be drawn", NULL, "{1}" },
    .zh = { "页面无法绘制", NULL, "{1}" },
};

#define PICTURE_PROBLEM(name, in_english, in_chinese)                                                        \
    const zc_problem render_picture_##name = {                                                               \
        .id = "render-picture",                                                                              \
        .severity = ZC_ERROR,                                                                                \
        .en = { in_english, "an SVG up to 2 MB of shapes alone",                                             \
                "save it again as plain SVG, its letters as outlines" },                                     \
        .zh = { in_chinese, "2 MB 以内、只含图形的 SVG", "请另存为普通 SVG，文字转为轮廓" },                 \
    };
RENDER_PICTURE_FAULTS(PICTURE_PROBLEM)

const zc_problem render_no_photo = {
    .id = "render-no-photo",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} is in a format that is not read", "a JPEG or PNG file",
            "save it again as JPEG" },
    .zh = { "{1} 的照片格式无法读取", "JPEG 或 PNG 文件", "请另存为 JPEG" },
};

const zc_problem render_photo_of_kind = {
    .id = "render-no-photo",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} is a {2} file", "a JPEG or PNG file", "save it again as JPEG" },
    .zh = { "{1} 的照片是 {2} 文件", "JPEG 或 PNG 文件", "请另存为 JPEG" },
};

const zc_problem render_empty_photo = {
    .id = "render-no-photo",
    .severity = ZC_ERROR,
    .en = { "the file with the photograph of {1} is empty", "a JPEG or PNG file", "copy it again" },
    .zh = { "{1} 的照片文件是空的", "JPEG 或 PNG 文件", "请重新复制" },
};

const zc_problem render_cut_photo = {
    .id = "render-broken-photo",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} is cut short: its file ends in the middle", "a whole JPEG or PNG file",
            "copy it again, or save it again as JPEG" },
    .zh = { "{1} 的照片不完整：文件在中途结束", "完整的 JPEG 或 PNG 文件", "请重新复制，或另存为 JPEG" },
};

const zc_problem render_broken_photo = {
    .id = "render-broken-photo",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} is damaged", "a whole JPEG or PNG file",
            "copy it again, or save it again as JPEG" },
    .zh = { "{1} 的照片文件已损坏", "完整的 JPEG 或 PNG 文件", "请重新复制，或另存为 JPEG" },
};

const zc_problem render_photo_large = {
    .id = "render-photo-large",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} is too large", "at most 32 MB and 100 million dots", "save it smaller" },
    .zh = { "{1} 的照片过大", "32 MB 以内，一亿像素以内", "请缩小后另存" },
};
