#include "layout/problems.h"
#include "layout/layout.h"

const zc_problem layout_unknown_style = {
    .id = "layout-unknown-style",
    .severity = ZC_ERROR,
    .en = { "there is no such style", "{1}",
            "{2}a file of your own is named by its path ({4}.xml), or stands in layouts/ beside the event" },
    .zh = { "没有这个座席样式", "{1}", "{3}自拟样式请写文件路径（{4}.xml），或放在会议文件旁的 layouts/ 内" },
};

const zc_problem layout_bad_style = {
    .id = "layout-bad-style",
    .severity = ZC_ERROR,
    .en = { "the style cannot be understood", "{1}", "did you mean {2}?" },
    .zh = { "样式文件此处无法理解", "{3}", "是否想写 {2}？" },
};

const zc_problem layout_list_unseated = {
    .id = "layout-list-unseated",
    .severity = ZC_ERROR,
    .en = { "no <fill> seats this list", "a <fill> with a step, or a step that names the list",
            "its people would be left without seats: add <fill list=\"{1}\">" },
    .zh = { "没有 <fill> 为此名单安排座位", "含有步骤的 <fill>，或提到此名单的步骤",
            "其人员将无座位：请添加 <fill list=\"{1}\">" },
};

/* {1} the element that it lacks */
const zc_problem layout_style_empty = {
    .id = "layout-style-empty",
    .severity = ZC_ERROR,
    .en = { "the style has no <{1}>, so it seats nobody", NULL,
            "give it <list>, <region> and <fill>, or <use> a style that has them" },
    .zh = { "样式中没有 <{1}>，无法安排座位", NULL,
            "请写明 <list>、<region> 与 <fill>，或以 <use> 引用已有样式" },
};

/* {1} near ones */
const zc_problem layout_unknown_rule = {
    .id = "layout-unknown-rule",
    .severity = ZC_ERROR,
    .en = { "there is no such rule", "a rule's id: see zuoci rules", "did you mean {1}?" },
    .zh = { "没有这条规则", "规则编号，见 zuoci rules", "是否为 {1}？" },
};

const zc_problem layout_style_loop = {
    .id = "layout-style-loop",
    .severity = ZC_ERROR,
    .en = { "the style uses itself", NULL, "take out this <use>, or one on the way here: {1}" },
    .zh = { "样式循环引用自身", NULL, "请删去此处或沿途的一个 <use>: {1}" },
};

/* {1} the element, {2} where the first stands */
const zc_problem layout_twice = {
    .id = "layout-twice",
    .severity = ZC_ERROR,
    .en = { "this <{1}> stands twice in the file; the first is at {2}", NULL,
            "keep one of them, or give it another id" },
    .zh = { "文件内 <{1}> 重复，前一个在 {2}", NULL, "请保留其一，或改用别的 id" },
};

const zc_problem layout_no_room = {
    .id = "layout-no-room",
    .severity = ZC_ERROR,
    .en = { "more people than seats in {2}: people {3}, seats {4}; without a seat: {5}", NULL,
            "state a larger size, such as {6}, or send people elsewhere" },
    .zh = { "{1}（{2}）人多座少：{3} 人，{4} 座，无座者：{5}", NULL,
            "请加大规模，如 {6}，或把部分人员安排到别处" },
};

const zc_problem layout_no_room_in_venue = {
    .id = "layout-no-room",
    .severity = ZC_ERROR,
    .en = { "more people than seats in {2}: people {3}, seats {4}; without a seat: {5}", NULL,
            "seats lacking here: {6}; give more, or send people elsewhere" },
    .zh = { "{1}（{2}）人多座少：{3} 人，{4} 座，无座者：{5}", NULL,
            "请在此再增加 {6} 座，或把部分人员安排到别处" },
};

const zc_problem layout_even_row = {
    .id = "layout-even-row",
    .severity = ZC_WARNING,
    .en = { "row {1} of {4} was given {3} chairs, so even=pad_odd adds none", NULL,
            "it is filled as even=two_on_left; give an odd number of chairs to have 1 in the middle" },
    .zh = { "{2}第{1}排已定为 {3} 席，even=pad_odd 不再加席", NULL,
            "该排按 two_on_left 排；如要 1 号居正中，请给单数席位" },
};

const zc_problem layout_no_turns = {
    .id = "layout-no-turns",
    .severity = ZC_WARNING,
    .en = { "{1} men and {2} women cannot sit in turn all round the table",
            "6, 10, 14, ... people, half of them women",
            "two of one sex sit side by side, far from the hosts" },
    .zh = { "男 {1} 人、女 {2} 人，无法全桌相间", "6、10、14 …… 人，男女各半",
            "有同性别者相邻，已排在离主人较远处" },
};

const zc_problem layout_no_sexes = {
    .id = "layout-no-sexes",
    .severity = ZC_WARNING,
    .en = { "the roster does not say who is a woman, so men and women do not sit in turn", NULL,
            "fill the column sex, or choose another style" },
    .zh = { "名单未填性别，男女未能相间", NULL, "请填“性别”一栏，或改选样式" },
};

const zc_problem layout_no_strips = {
    .id = "layout-no-strips",
    .severity = ZC_WARNING,
    .en = { "the groups do not fit into strips of their own, so they run on column by column", NULL,
            "heads of groups may then sit in the back rows: give more columns, or take aud=heng" },
    .zh = { "各团独立成列排不下，改为逐列连排", NULL,
            "连排时团组负责人可能落在后排；可增加列数，或改用 aud=heng" },
};

const zc_problem layout_row_too_long = {
    .id = "layout-row-too-long",
    .severity = ZC_ERROR,
    .en = { "so many chairs do not go in one row or round one table", "at most {1}",
            "take a style for many people, such as report or roundtable, or state the sizes" },
    .zh = { "一排或一桌放不下这么多席位", "至多 {1} 席",
            "请改用适合多人的样式，如 report 或 roundtable，或指定尺寸" },
};

const zc_problem layout_too_many_lines = {
    .id = "layout-too-many-lines",
    .severity = ZC_ERROR,
    .en = { "too many rows or tables", "at most {1}", "give smaller sizes" },
    .zh = { "排数或桌数过多", "至多 {1}", "请减小尺寸" },
};

const zc_problem layout_too_large = {
    .id = "layout-too-large",
    .severity = ZC_ERROR,
    .en = { "the room would be too large", "at most {1} chairs", "give smaller sizes" },
    .zh = { "场地过大", "至多 {1} 席", "请减小尺寸" },
};
