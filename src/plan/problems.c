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

const zc_problem plan_unknown_seat = {
    .id = "plan-unknown-seat",
    .severity = ZC_ERROR,
    .en = { "the hall has no such seat", "a seat of the hall as roster, venue and style make it",
            "give the roster, venue and sizes from which the plan was made, or solve anew" },
    .zh = { "会场没有这个座位", "名单、会场、样式所定的座位",
            "请用做此方案时的名单、会场和席数，或重新排座" },
};

/* {1}, {2} where it stands in the plan and now */
const zc_problem plan_other_hall = {
    .id = "plan-other-hall",
    .severity = ZC_ERROR,
    .en = { "the seat stands elsewhere now: at {2}, in the plan at {1}", "the hall of the plan",
            "give the roster, venue and sizes from which the plan was made, or solve anew" },
    .zh = { "座位已不在原处：现在 {2}，方案中为 {1}", "做此方案时的会场",
            "请用做此方案时的名单、会场和席数，或重新排座" },
};

/* {1} near names, or NULL */
const zc_problem plan_unknown_person = {
    .id = "plan-unknown-person",
    .severity = ZC_ERROR,
    .en = { "the roster has nobody of this name", "a name of the roster, as it stands there",
            "did you mean {1}?" },
    .zh = { "名单中没有此人", "名单中的姓名", "是否为 {1}？" },
};

const zc_problem plan_ambiguous_person = {
    .id = "plan-ambiguous-person",
    .severity = ZC_ERROR,
    .en = { "several people of the roster have this name", "unit, title and group as the roster has them",
            "fill in the columns unit, title and group of this row as in the roster" },
    .zh = { "名单中有几个同名的人", "单位、职务、代表团与名单一致",
            "请按名单填写此行的 unit、title、group 各栏" },
};

/* {1} the plan */
const zc_problem plan_without_seat = {
    .id = "plan-without-seat",
    .severity = ZC_WARNING,
    .en = { "has no seat in the plan {1}", "a seat for everybody of the roster",
            "write the name into an empty seat of the plan, or solve anew" },
    .zh = { "在方案 {1} 中没有座位", "名单中人人有座", "请把姓名填入方案的空座，或重新排座" },
};
