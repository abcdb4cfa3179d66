#include "venue/check_problems.h"

const zc_problem venue_no_code = {
    .id = "venue-no-code",
    .severity = ZC_ERROR,
    .en = { "the file of figures has no such code", "a <code> for each of cn, us and uk",
            "take the file that is built in" },
    .zh = { "数据文件没有这部规范", "cn、us、uk 各有一个 <code>", "请改用内置的文件" },
};

/* ---- rows ---- */

const zc_problem venue_check_seats_two = {
    .id = "venue-check-seats",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, chairs between two aisles", "at most {3}",
            "R-GEO, {4}: one more aisle, or shorter rows" },
    .zh = { "核对：{1}第 {2} 排，两条走道之间的座数", "不超过 {3}", "R-GEO，{4}：请加走道或缩短各排" },
};

const zc_problem venue_check_seats_one = {
    .id = "venue-check-seats",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, chairs with an aisle at one end only", "at most {3}",
            "R-GEO, {4}: an aisle at the other end too, or shorter rows" },
    .zh = { "核对：{1}第 {2} 排，仅一侧有走道的座数", "不超过 {3}",
            "R-GEO，{4}：请在另一侧也留走道，或缩短各排" },
};

const zc_problem venue_check_rows = {
    .id = "venue-check-rows",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, rows without a cross aisle between them", "at most {3}",
            "R-GEO, {4}: a cross aisle" },
    .zh = { "核对：{1}第 {2} 排，横走道之间的排数", "不超过 {3}", "R-GEO，{4}：请加横走道" },
};

const zc_problem venue_check_row_pitch = {
    .id = "venue-check-row-pitch",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, row pitch", "at least {3} for hard chairs, more for soft ones",
            "R-GEO, {4}: the longer a row, the wider" },
    .zh = { "核对：{1}第 {2} 排，排距", "硬椅不小于 {3}，软椅更大", "R-GEO，{4}：排越长，排距越大" },
};

const zc_problem venue_check_width = {
    .id = "venue-check-width",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, width of a chair", "at least {3} for hard chairs, more for soft ones",
            "R-GEO, {4}" },
    .zh = { "核对：{1}第 {2} 排，座宽", "硬椅不小于 {3}，软椅更大", "R-GEO，{4}" },
};

const zc_problem venue_check_clear = {
    .id = "venue-check-clear",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, clear width of a row, a chair counted as 450 mm", "at least {3}",
            "R-GEO, {4}: where the row is somebody's way to another aisle" },
    .zh = { "核对：{1}第 {2} 排，排间净宽（座椅按 450 毫米计）", "不小于 {3}",
            "R-GEO，{4}：适用于经该排通往另一走道者" },
};

/* ---- aisles and doors ---- */

const zc_problem venue_check_aisle = {
    .id = "venue-check-aisle",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, width of the aisle beside", "at least {3}",
            "R-GEO, {4}; people of these rows who leave by it in one direction: {5}" },
    .zh = { "核对：{1}第 {2} 排旁，走道净宽", "不小于 {3}",
            "R-GEO，{4}；这些排由此朝一个方向疏散的人数：{5}" },
};

const zc_problem venue_check_side_aisle = {
    .id = "venue-check-aisle",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, width of the aisle along the wall", "at least {3}",
            "R-GEO, {4}; people of these rows who leave by it in one direction: {5}" },
    .zh = { "核对：{1}第 {2} 排旁，边走道净宽", "不小于 {3}",
            "R-GEO，{4}；这些排由此朝一个方向疏散的人数：{5}" },
};

const zc_problem venue_check_cross_aisle = {
    .id = "venue-check-aisle",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, width of the cross aisle before", "at least {3}", "R-GEO, {4}" },
    .zh = { "核对：{1}第 {2} 排前，横走道净宽", "不小于 {3}", "R-GEO，{4}" },
};

const zc_problem venue_check_door = {
    .id = "venue-check-door",
    .severity = ZC_WARNING,
    .en = { "check: width of the door {1}", "at least {3}", "R-GEO, {4}" },
    .zh = { "核对：门 {1} 的净宽", "不小于 {3}", "R-GEO，{4}" },
};

/* ---- the stage, places ---- */

const zc_problem venue_check_front = {
    .id = "venue-check-front",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, from the front of the row to the stage", "at least {3}", "R-GEO, {4}" },
    .zh = { "核对：{1}第 {2} 排，排前沿至舞台", "不小于 {3}", "R-GEO，{4}" },
};

const zc_problem venue_check_far = {
    .id = "venue-check-far",
    .severity = ZC_WARNING,
    .en = { "check: {1}rows {2}, from the seat to the middle of the stage's front",
            "at most {3}, 28 m for drama", "R-GEO, {4}" },
    .zh = { "核对：{1}第 {2} 排，座位至台口中点的视距", "不超过 {3}，话剧、戏曲 28 m", "R-GEO，{4}" },
};

const zc_problem venue_check_hidden = {
    .id = "venue-check-hidden",
    .severity = ZC_WARNING,
    .en = { "check: {1} seats from which a pillar hides the middle of the stage", "a free line to it",
            "R-GEO; keep them empty, or take them out of the hall's file" },
    .zh = { "核对：{1} 个座位被柱子挡住舞台正中", "视线无阻", "R-GEO；请留空，或从会场文件中去掉" },
};

const zc_problem venue_check_wheelchairs = {
    .id = "venue-check-wheelchairs",
    .severity = ZC_WARNING,
    .en = { "check: places for wheelchairs in a hall of {1} seats", "at least {3}", "R-GEO, {4}" },
    .zh = { "核对：{1} 座会场的轮椅席位", "不少于 {3}", "R-GEO，{4}" },
};

const zc_problem venue_check_wheelchairs_unsourced = {
    .id = "venue-check-wheelchairs",
    .severity = ZC_NOTE,
    .en = { "check: places for wheelchairs in a hall of {1} seats",
            "{3}; that figure is from memory, not sourced",
            "R-GEO, {4}: the sources tell only of halls above 400 seats" },
    .zh = { "核对：{1} 座会场的轮椅席位", "{3}；此数出自记忆，没有出处",
            "R-GEO，{4}：出处只说到 400 座以上的会场" },
};

/* ---- faults ---- */

const zc_problem venue_check_overlap = {
    .id = "venue-check-overlap",
    .severity = ZC_ERROR,
    .en = { "check: {1} seats stand in each other", "450 mm from middle to middle",
            "rows stand before their seats, which are named from the page's left" },
    .zh = { "核对：{1} 个座位相互重叠", "中心相距不小于 450 毫米", "冒号前为排，后为自图左起的座号" },
};

const zc_problem venue_check_outside = {
    .id = "venue-check-outside",
    .severity = ZC_ERROR,
    .en = { "check: {1} seats stand outside the walls, or in one", "their middles at least 225 mm inside",
            "rows stand before their seats, which are named from the page's left" },
    .zh = { "核对：{1} 个座位在墙外或墙中", "中心在墙内不小于 225 毫米处", "冒号前为排，后为自图左起的座号" },
};

const zc_problem venue_check_in_pillar = {
    .id = "venue-check-pillar",
    .severity = ZC_ERROR,
    .en = { "check: {1} seats stand in a pillar", "their middles at least 225 mm from it",
            "rows stand before their seats, which are named from the page's left" },
    .zh = { "核对：{1} 个座位在柱子里", "中心距柱面不小于 225 毫米", "冒号前为排，后为自图左起的座号" },
};

const zc_problem venue_check_duplicate = {
    .id = "venue-check-duplicate",
    .severity = ZC_ERROR,
    .en = { "check: {1} seats share their floor, block, row and number with another",
            "an id of its own for each",
            "rows stand before their seats, which are named from the page's left" },
    .zh = { "核对：{1} 个座位与他座层、区、排、号全同", "各座编号不同", "冒号前为排，后为自图左起的座号" },
};

const zc_problem venue_check_unreached = {
    .id = "venue-check-unreached",
    .severity = ZC_ERROR,
    .en = { "check: {1} seats cannot be reached from any door",
            "a walk of 500 mm through aisles, then along the row",
            "rows stand before their seats, which are named from the page's left; a door, or an aisle" },
    .zh = { "核对：{1} 个座位从任何一门都走不到", "沿走道（500 毫米以上）再沿排入座",
            "冒号前为排，后为自图左起的座号；请设门或留走道" },
};

/* ---- the check itself ---- */

const zc_problem venue_check_more = {
    .id = "venue-check-more",
    .severity = ZC_NOTE,
    .en = { "check: {1} more findings of the kind above", NULL, "the same figure, other blocks" },
    .zh = { "核对：另有 {1} 条同类", NULL, "同一数据，其他区" },
};

const zc_problem venue_check_no_doors = {
    .id = "venue-check-no-doors",
    .severity = ZC_NOTE,
    .en = { "check: the hall states no doors: which seats can be reached, and how many people an aisle "
            "serves, is not checked",
            NULL, "<door wall=\"bottom\" width_mm=\"1800\"/>" },
    .zh = { "核对：会场没有写门：座位能否走到、走道疏散多少人，未作核对", NULL,
            "<door wall=\"bottom\" width_mm=\"1800\"/>" },
};

const zc_problem venue_check_no_seats = {
    .id = "venue-check-no-seats",
    .severity = ZC_NOTE,
    .en = { "check: no seats of an audience, nothing to check", NULL, NULL },
    .zh = { "核对：没有听众席，无可核对", NULL, NULL },
};

const zc_problem venue_check_closing = {
    .id = "venue-check",
    .severity = ZC_NOTE,
    .en = { "checked {1} seats by the figures of code={2}: a check, not a certificate", NULL,
            "figures quoted at second hand, some from withdrawn editions (zuoci rules R-GEO); {4}" },
    .zh = { "已按 code={2} 的数据核对 {1} 座：只作核对，不作认证", NULL,
            "数据系间接引用，部分出自已废止的版本（zuoci rules R-GEO）；{3}" },
};
