#include "solve/problems.h"

const zc_problem solve_unknown_person = {
    .id = "solve-unknown-person",
    .severity = ZC_ERROR,
    .en = { "nobody on the list has this name", NULL, "did you mean {1}?" },
    .zh = { "名单上没有此人", NULL, "是否为 {1}？" },
};

const zc_problem solve_ambiguous_person = {
    .id = "solve-ambiguous-person",
    .severity = ZC_ERROR,
    .en = { "{1} people have this name", NULL, "write one of: {2}" },
    .zh = { "有 {1} 人同名", NULL, "请写作其中之一：{2}" },
};

const zc_problem solve_unknown_seat = {
    .id = "solve-unknown-seat",
    .severity = ZC_ERROR,
    .en = { "there is no such seat", "a seat's id such as {1}, or its words as the chart has them",
            "`zuoci solve` prints the ids of all seats" },
    .zh = { "没有这个座位", "形如 {1} 的座位编号，或座次图上的写法", "用 zuoci solve 可列出全部座位编号" },
};

const zc_problem solve_near_seat = {
    .id = "solve-unknown-seat",
    .severity = ZC_ERROR,
    .en = { "there is no such seat", NULL, "did you mean {1}? `zuoci solve` prints the ids of all seats" },
    .zh = { "没有这个座位", NULL, "是否为 {1}？用 zuoci solve 可列出全部座位编号" },
};

const zc_problem solve_seat_twice = {
    .id = "solve-seat-twice",
    .severity = ZC_ERROR,
    .en = { "this seat is already given to {1}", NULL, "give it to one of them" },
    .zh = { "此座已指定给 {1}", NULL, "一个座位只能指定给一人" },
};

const zc_problem solve_person_twice = {
    .id = "solve-person-twice",
    .severity = ZC_ERROR,
    .en = { "{1} is pinned to two seats; the other is {2}", NULL, "keep one of them" },
    .zh = { "{1}被指定了两个座位，另一个为 {2}", NULL, "请保留其一" },
};

const zc_problem solve_no_place = {
    .id = "solve-no-place",
    .severity = ZC_ERROR,
    .en = { "this style has no place for the person", NULL, "give a role or side that the style seats" },
    .zh = { "此样式没有此人的位置", NULL, "请填写该样式安排座位的角色或主客方" },
};

const zc_problem solve_no_room = {
    .id = "solve-no-room",
    .severity = ZC_ERROR,
    .en = { "reserved and pinned seats leave too few in {2}: people {3}, seats {4}; without a seat: {5}",
            NULL, "free some of them, or give more seats" },
    .zh = { "{1}（{2}）预留与指定之后座位不足：{3} 人，{4} 座，无座者：{5}", NULL,
            "请放开部分预留，或增加座位" },
};

/* in a style; {1} all roles, {2} near ones */
const zc_problem solve_unknown_role = {
    .id = "solve-unknown-role",
    .severity = ZC_ERROR,
    .en = { "the style names a role that there is not", "{1}", "did you mean {2}?" },
    .zh = { "样式所写角色不存在", "{1}", "是否想写 {2}？" },
};

/* {1} {2} the list, {3} who, {4} how many */
const zc_problem solve_list_unseated = {
    .id = "solve-list-unseated",
    .severity = ZC_ERROR,
    .en = { "the style has no chairs for the list \"{2}\": {3} (people: {4})", NULL,
            "no step of a <fill> that holds in this meeting seats it: see its `when`, or give the list "
            "another role or side" },
    .zh = { "样式没有“{1}”的座位：{3}（共 {4} 人）", NULL,
            "本次会议中没有成立的 <fill> 步骤为其排座：请核对 when，或改填角色、主客方" },
};

/* {1} {2} the style, {3} who, {4} how many, {5} the role */
const zc_problem solve_role_unplaced = {
    .id = "solve-role-unplaced",
    .severity = ZC_ERROR,
    .en = { "the style \"{2}\" has no seats for the role {5}: {3} (people: {4})", NULL,
            "check the role, or choose a style that has such seats" },
    .zh = { "“{1}”不设“{5}”席位：{3}（共 {4} 人）", NULL, "请核对角色，或改用设有该席位的样式" },
};

/* the same without {5}; a note: one list of people often serves meetings of several styles */
const zc_problem solve_side_unplaced = {
    .id = "solve-side-unplaced",
    .severity = ZC_NOTE,
    .en = { "the style \"{2}\" does not part hosts and guests; their side has no effect: {3} (people: {4})",
            NULL,
            "choose a style that does (talk, roundtable, seminar); guest_mix mixes sides on a rostrum" },
    .zh = { "“{1}”不分主客，所填主客方不起作用：{3}（共 {4} 人）", NULL,
            "如需按主客方就座，请改用 talk、roundtable、seminar 等样式；主席台可用 guest_mix" },
};
