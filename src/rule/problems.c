#include "rule/problems.h"

/* {1} near words, {2} all there are */
const zc_problem rule_unknown_option = {
    .id = "rule-unknown-option",
    .severity = ZC_ERROR,
    .en = { "there is no such option", "one of {2}", "did you mean {1}?" },
    .zh = { "没有这个选项", "{2} 之一", "是否想写 {1}?" },
};

/* {1} near words, {2} all there are, {3} the option */
const zc_problem rule_unknown_value = {
    .id = "rule-unknown-value",
    .severity = ZC_ERROR,
    .en = { "the option `{3}` has no such value", "one of {2}", "did you mean {1}?" },
    .zh = { "选项 {3} 没有这个取值", "{2} 之一", "是否想写 {1}?" },
};

/* {1} the option, {2} the least, {3} the most */
const zc_problem rule_bad_number = {
    .id = "rule-bad-number",
    .severity = ZC_ERROR,
    .en = { "the option `{1}` is no such number", "a whole number from {2} to {3}", "write digits alone" },
    .zh = { "选项 {1} 的数字无法采用", "{2} 至 {3} 的整数", "请只写阿拉伯数字" },
};

/* {1} the option, {2} the most bytes */
const zc_problem rule_too_long = {
    .id = "rule-too-long",
    .severity = ZC_ERROR,
    .en = { "the option `{1}` is too long", "at most {2} bytes", "write it shorter" },
    .zh = { "选项 {1} 过长", "至多 {2} 字节", "请写短些" },
};
