/* What can go wrong with charts. */
#include "artwork/problems.h"

const zc_problem artwork_unknown_zone = {
    .id = "artwork-unknown-zone",
    .severity = ZC_ERROR,
    .en = { "the chart has no such zone", "one of: {1}", "did you mean {2}?" },
    .zh = { "图上没有这个分区", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_undivided = {
    .id = "artwork-undivided",
    .severity = ZC_ERROR,
    .en = { "this chart has no zones, so none can be drawn alone", NULL, "leave out zone (--zone)" },
    .zh = { "此图不分区，无法单独出图", NULL, "请去掉 zone（--zone）" },
};

const zc_problem artwork_small_name = {
    .id = "artwork-small-name",
    .severity = ZC_WARNING,
    .en = { "the name on seat {1} comes out at {2} pt", "at least 6 pt",
            "take larger paper, widen the pitch, or let the chart be split into pages" },
    .zh = { "{1} 座位的姓名只有 {2} 磅", "至少 6 磅", "请改用更大的纸、加宽座距，或分页印制" },
};

/* {1} how many, {2} their seats */
const zc_problem artwork_names_in_key = {
    .id = "artwork-names-in-key",
    .severity = ZC_WARNING,
    .en = { "names that have no room on their seats: {1} ({2}); ※ stands there, the names are in the key",
            "room for 5 pt", "take larger paper, widen the pitch, or shorten the names" },
    .zh = { "有 {1} 人的姓名座位上放不下（{2}）：座位上印※，姓名印在图例中", "放得下 5 磅",
            "请改用更大的纸、加宽座距，或缩短姓名" },
};

const zc_problem artwork_names_listed = {
    .id = "artwork-names-listed",
    .severity = ZC_WARNING,
    .en = { "names that have no room on their seats: {1} ({2}); they are in the list behind the chart",
            "room for 5 pt", "take larger paper, widen the pitch, or let the chart be split into pages" },
    .zh = { "有 {1} 人的姓名座位上放不下（{2}）：见图后所附姓名表", "放得下 5 磅",
            "请改用更大的纸、加宽座距，或分页印制" },
};

const zc_problem artwork_unlabelled_zone = {
    .id = "artwork-unlabelled-zone",
    .severity = ZC_WARNING,
    .en = { "groups without a name beside their seats, as nothing there has room for it",
            "a name on each group; the key has them all",
            "take larger paper, or seat the group in one piece at a front edge or a side (cut the zones "
            "otherwise)" },
    .zh = { "这些团组的座区旁放不下团名", "每个团组旁都有团名；图例中都有",
            "请改用更大的纸，或让该团组连片就座、临近区前沿或两侧" },
};

const zc_problem artwork_small_names = {
    .id = "artwork-small-names",
    .severity = ZC_WARNING,
    .en = { "{1} {1:name comes|names come} out small, the smallest at {2} pt", "at least 6 pt",
            "take larger paper, widen the pitch, or let the chart be split into pages" },
    .zh = { "有 {1} 人的姓名过小，最小的只有 {2} 磅", "至少 6 磅", "请改用更大的纸、加宽座距，或分页印制" },
};

const zc_problem artwork_wall_paper = {
    .id = "artwork-wall-paper",
    .severity = ZC_WARNING,
    .en = { "the chart takes paper that an office does not print", "A2 at most",
            "cut it into sheets to be glued: --tile a3; or say the paper: --paper a3 makes names smaller" },
    .zh = { "座次图用纸过大，办公室打印机印不了", "至多 A2",
            "可拼版打印：--tile a3；或指定纸张：--paper a3，姓名会小一些" },
};

const zc_problem artwork_no_posts = {
    .id = "artwork-no-posts",
    .severity = ZC_WARNING,
    .en = { "units or posts that have no room on the chart: {1} ({2})", NULL,
            "take larger paper or fewer people in a row, or shorten units and posts" },
    .zh = { "有 {1} 人的单位或职务在图上写不下（{2}）", NULL,
            "请改用更大的纸、减少每排人数，或精简单位、职务" },
};

const zc_problem artwork_empty = {
    .id = "artwork-empty",
    .severity = ZC_ERROR,
    .en = { "there is no seat to draw", NULL, "state the layout's size, or give a roster with people" },
    .zh = { "没有可画的座位", NULL, "请写明座位数，或提供有人员的名单" },
};

const zc_problem artwork_bare_venue = {
    .id = "artwork-bare-venue",
    .severity = ZC_ERROR,
    .en = { "the venue states neither seats nor a size: there is nothing to draw",
            "blocks of seats, or width_mm and depth_mm", NULL },
    .zh = { "会场文件既无座位也无尺寸，无图可画", "座位区，或 width_mm 与 depth_mm", NULL },
};
