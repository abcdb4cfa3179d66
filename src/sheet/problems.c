#include "sheet/problems.h"

const zc_problem sheet_unknown_stock = {
    .id = "sheet-unknown-stock",
    .severity = ZC_ERROR,
    .en = { "there is no stock of this name", "a size such as 120x80, or one of {2}", "did you mean {1}?" },
    .zh = { "没有这种纸型", "尺寸（如 120x80），或 {2} 之一", "是否想写 {1}？" },
};

const zc_problem sheet_bad_length = {
    .id = "sheet-bad-length",
    .severity = ZC_ERROR,
    .en = { "the length of a stock cannot be read", "a number of millimetres from {1} to {2}", NULL },
    .zh = { "纸型的尺寸无法识别", "{1} 至 {2} 之间的毫米数", NULL },
};

const zc_problem sheet_bad_count = {
    .id = "sheet-bad-count",
    .severity = ZC_ERROR,
    .en = { "the number of faces cannot be read", "1 (flat) or 2 (tent)", NULL },
    .zh = { "面数无法识别", "1（平卡）或 2（折卡）", NULL },
};

const zc_problem sheet_bad_grid = {
    .id = "sheet-bad-grid",
    .severity = ZC_ERROR,
    .en = { "the number of cards on a sheet cannot be read", "a whole number from 1 to {1}",
            "left out, as many as fit are taken" },
    .zh = { "每张纸的卡数无法识别", "1 至 {1} 的整数", "不写则能排几张就排几张" },
};

const zc_problem sheet_bad_size = {
    .id = "sheet-bad-size",
    .severity = ZC_ERROR,
    .en = { "no card has this size", "width x height of a face, each from {1} to {2} mm", NULL },
    .zh = { "没有这样尺寸的卡", "一面的宽×高，各 {1} 至 {2} 毫米", NULL },
};

const zc_problem sheet_too_large = {
    .id = "sheet-too-large",
    .severity = ZC_ERROR,
    .en = { "no paper takes a card of this size", "one that goes on A0, unfolded",
            "a tent needs twice its height and a base; placecards are flat" },
    .zh = { "没有纸能排下这样的卡", "展开后不大于 A0", "折卡展开为两倍高加底面；平卡见 placecards" },
};

const zc_problem sheet_bad_answer = {
    .id = "sheet-bad-answer",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "yes or no", NULL },
    .zh = { "{1} 无法识别", "yes 或 no", NULL },
};

const zc_problem sheet_card_outside = {
    .id = "sheet-card-outside",
    .severity = ZC_ERROR,
    .en = { "the card does not fit on its sheet", "trim and bleed of all its cards within {1} mm",
            "make the sheet larger, move or shrink the trim, or put fewer cards on a sheet" },
    .zh = { "卡片超出纸张", "各卡成品连同出血在 {1} 毫米之内",
            "请加大纸张，移动、缩小成品框，或减少每张纸的卡数" },
};

const zc_problem sheet_faces_outside = {
    .id = "sheet-faces-outside",
    .severity = ZC_ERROR,
    .en = { "the faces do not fit on the card", "all faces within {1} mm",
            "make the trim larger or the faces smaller" },
    .zh = { "卡面超出成品", "各面合计在 {1} 毫米之内", "请加大成品或缩小卡面" },
};

const zc_problem sheet_fold_outside = {
    .id = "sheet-fold-outside",
    .severity = ZC_ERROR,
    .en = { "the fold lies outside the card", "a distance from the card's top above 0 and below {1} mm",
            NULL },
    .zh = { "折线在成品之外", "距成品上边大于 0、小于 {1} 的毫米数", NULL },
};

const zc_problem sheet_base_outside = {
    .id = "sheet-base-outside",
    .severity = ZC_ERROR,
    .en = { "the base begins on a face or outside the card",
            "from {1} mm to less than {2} mm below the card's top", "the base begins where the faces end" },
    .zh = { "底面的起点在卡面上或成品之外", "距成品上边 {1} 毫米至不足 {2} 毫米", "底面从卡面之下开始" },
};

const zc_problem sheet_unknown_printer = {
    .id = "sheet-unknown-printer",
    .severity = ZC_ERROR,
    .en = { "no printer of this name is known", "one of: {1}",
            "measure it with zuoci cards --calibrate, then keep it with --save-printer NAME" },
    .zh = { "没有存过叫这个名称的打印机", "下列之一：{1}",
            "请用 zuoci cards --calibrate 量过，再以 --save-printer 名称 存下" },
};

const zc_problem sheet_no_printers = {
    .id = "sheet-unknown-printer",
    .severity = ZC_ERROR,
    .en = { "no printer of this name is known", "one that was kept; none has been kept yet",
            "measure it with zuoci cards --calibrate, then keep it with --save-printer NAME" },
    .zh = { "没有存过叫这个名称的打印机", "存过的打印机（现在一台也没有）",
            "请用 zuoci cards --calibrate 量过，再以 --save-printer 名称 存下" },
};

const zc_problem sheet_bad_correction = {
    .id = "sheet-bad-correction",
    .severity = ZC_ERROR,
    .en = { "the printer's {1} cannot be read", "{2}", NULL },
    .zh = { "打印机的 {1} 无法识别", "{2}", NULL },
};

const zc_problem sheet_off_the_paper = {
    .id = "sheet-off-the-paper",
    .severity = ZC_WARNING,
    .en = { "corrected for the printer, the cards of \"{1}\" reach {2} mm beyond the sheet",
            "cards that stay on the paper",
            "check --offset, --scale or the kept --printer; zuoci cards --calibrate -o ruler.pdf measures "
            "anew" },
    .zh = { "按打印机校正后，“{1}”的卡片超出纸边 {2} 毫米", "卡片都在纸上",
            "请核对 --offset、--scale 或所存的 --printer；可用 zuoci cards --calibrate -o ruler.pdf 重新量" },
};

const zc_problem sheet_same_printer = {
    .id = "sheet-same-printer",
    .severity = ZC_ERROR,
    .en = { "this printer is there twice", "each name once", NULL },
    .zh = { "这台打印机写了两次", "每个名称一次", NULL },
};
