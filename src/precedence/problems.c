#include "precedence/problems.h"

const zc_problem precedence_unknown_key = {
    .id = "precedence-unknown-key",
    .severity = ZC_ERROR,
    .en = { "no such key of precedence", "keys of: {1}", "did you mean {2}?" },
    .zh = { "没有此排序键", "下列之一：{1}", "是否为 {2}？" },
};

const zc_problem precedence_mixed_ranks = {
    .id = "precedence-mixed-ranks",
    .severity = ZC_ERROR,
    .en = { "numbers and words stand in one column of ranks; before this one: {1}",
            "ranks all in numbers or all in words",
            "which of a number and a word is higher nobody can say: write them alike" },
    .zh = { "级别栏数字与文字混用，此前为 {1}", "全用数字或全用文字",
            "数字与文字孰高孰低无从判断，请统一写法" },
};
