#include "plan/problems.h"

const zc_problem plan_unknown_format = {
    .id = "plan-unknown-format",
    .severity = ZC_ERROR,
    .en = { "a plan cannot be written in this format", "a file that ends in {1}",
            "give the output file one of these endings" },
    .zh = { "座次方案不能写成这种格式", "以 {1} 结尾的文件", "请改用其中一种后缀" },
};

/* {1} the columns that lack */
const zc_problem plan_no_columns = {
    .id = "plan-no-columns",
    .severity = ZC_ERROR,
    .en = { "this is no plan: the first row lacks {1}", "a file that `zuoci solve -o` has written",
            "keep the first row of the plan as it was written" },
    .zh = { "不是座次方案，首行缺少以下各栏：{1}", "由 zuoci solve -o 写出的文件", "请保留方案的首行" },
};

/* {1} the column */
const zc_problem plan_bad_figure = {
    .id = "plan-bad-figure",
    .severity = ZC_ERROR,
    .en = { "the column {1} cannot be read", "a number", "only people are to be moved in a plan, not seats" },
    .zh = { "{1} 一栏无法识别", "数字", "改方案时只改人员各栏，勿改座位各栏" },
};

const zc_problem plan_no_seat = {
    .id = "plan-no-seat",
    .severity = ZC_ERROR,
    .en = { "the row names no seat", "a seat's id in the column seat", NULL },
    .zh = { "此行未写座位", "座位编号（seat 一栏）", NULL },
};

/* {1} where it stands first */
const zc_problem plan_same_seat = {
    .id = "plan-same-seat",
    .severity = ZC_ERROR,
    .en = { "the seat stands in the plan already, at {1}", "each seat once", NULL },
    .zh = { "该座位在 {1} 已有", "每座一行", NULL },
};

/* {1} where he sits first */
const zc_problem plan_same_person = {
    .id = "plan-same-person",
    .severity = ZC_ERROR,
    .en = { "the person sits at {1} already", "each person once",
            "if they are two people, let their unit, title or group differ" },
    .zh = { "此人在 {1} 已就座", "每人一座", "如确为两人，请以单位、职务或代表团区分" },
};
