#include "render/problems.h"

const zc_problem render_unknown_format = {
    .id = "render-unknown-format",
    .severity = ZC_ERROR,
    .en = { "no such format to draw", "one of {1}", "let the file's name end in one of them" },
    .zh = { "没有这种输出格式", "下列之一: {1}", "请以其中一种作为文件名的后缀" },
};

const zc_problem render_scaled = {
    .id = "render-scaled",
    .severity = ZC_WARNING,
    .en = { "page {1} is larger than a PDF allows; the file is drawn 1:10", "at most 5,080 mm",
            "enlarge it tenfold in print, or order it in tiles" },
    .zh = { "第 {1} 页超出 PDF 的最大尺寸, 已按 1:10 绘制", "至多 5080 毫米",
            "请按 10 倍放大印制, 或改用拼页" },
};

const zc_problem render_failed = {
    .id = "render-failed",
    .severity = ZC_ERROR,
    .en = { "the page cannot be drawn", NULL, "{1}" },
    .zh = { "页面无法绘制", NULL, "{1}" },
};

const zc_problem render_picture = {
    .id = "render-picture",
    .severity = ZC_ERROR,
    .en = { "the picture is not one that can be drawn safely", "an SVG up to 2 MB of shapes alone",
            "{1}; save it again as plain SVG" },
    .zh = { "该图片不能安全绘制", "2 MB 以内、只含图形的 SVG", "{1}; 请另存为普通 SVG" },
};
