#include "plan/problems.h"

const zc_problem plan_unknown_format = {
    .id = "plan-unknown-format",
    .severity = ZC_ERROR,
    .en = { "a plan cannot be written in this format", "a file that ends in {1}",
            "give the output file one of these endings" },
    .zh = { "座次方案不能写成这种格式", "以 {1} 结尾的文件", "请改用其中一种后缀" },
};
