#include "venue/problems.h"

/* ---- sizes ---- */

const zc_problem venue_bad_size_rows = {
    .id = "venue-bad-size",
    .severity = ZC_ERROR,
    .en = { "the size {1} cannot be read", "the chairs of each row, front first, such as \"7 9\"",
            "at most 400 rows of 1 to 1000 chairs" },
    .zh = { "{1} 的规模无法识别", "自前而后各排的座位数，如“7 9”", "至多 400 排，每排 1 至 1000 座" },
};

const zc_problem venue_bad_size_audience = {
    .id = "venue-bad-size",
    .severity = ZC_ERROR,
    .en = { "the size {1} cannot be read",
            "\"20x30\" (rows x chairs), \"10x6+8+6\" (blocks with aisles) or "
            "\"26 30 30\" (the chairs of each row)",
            "at most 400 rows of 1 to 1000 chairs in at most 26 blocks" },
    .zh = { "{1} 的规模无法识别",
            "“20x30”（排 x 座）、“10x6+8+6”（分区，区间为过道）或“26 30 30”（各排座位数）",
            "至多 400 排，每排 1 至 1000 座，至多 26 区" },
};

const zc_problem venue_bad_size_tables = {
    .id = "venue-bad-size",
    .severity = ZC_ERROR,
    .en = { "the size {1} cannot be read",
            "a number of tables such as \"12\", \"3x4\" (rows x tables), or the tables of each row, "
            "\"3 4 5\", far row first",
            "at most 2000 tables" },
    .zh = { "{1} 的规模无法识别", "桌数，如“12”；或“3x4”（行 x 列）；或各行桌数，如“3 4 5”，里侧在前",
            "至多 2000 桌" },
};

const zc_problem venue_bad_size_chairs = {
    .id = "venue-bad-size",
    .severity = ZC_ERROR,
    .en = { "the size {1} cannot be read", "a number of chairs from 1 to 1000", NULL },
    .zh = { "{1} 的规模无法识别", "1 至 1000 的座位数", NULL },
};

const zc_problem venue_unknown_size = {
    .id = "venue-unknown-size",
    .severity = ZC_ERROR,
    .en = { "there is no such size", "rostrum, audience, rows, tables, seats or side", "did you mean {1}?" },
    .zh = { "没有这种规模", "rostrum、audience、rows、tables、seats 或 side", "是否为 {1}？" },
};

/* ---- halls ---- */

const zc_problem venue_too_large = {
    .id = "venue-too-large",
    .severity = ZC_ERROR,
    .en = { "the hall is too large: {1} chairs", "at most 200000 chairs, 1000 in a row",
            "split the meeting, or state fewer rows or chairs" },
    .zh = { "会场过大：{1} 座", "至多 200000 座，每排至多 1000 座", "请拆分会议，或减少排数、座位数" },
};

const zc_problem venue_block_overlap = {
    .id = "venue-block-overlap",
    .severity = ZC_ERROR,
    .en = { "block {1} lies on block {2}", "blocks beside or behind each other",
            "move one of them: x_mm, y_mm, drop_mm or turn_deg" },
    .zh = { "“{1}”与“{2}”两区重叠", "互不重叠的区", "请移开其一：x_mm、y_mm、drop_mm 或 turn_deg" },
};

const zc_problem venue_block_on_stage = {
    .id = "venue-block-overlap",
    .severity = ZC_ERROR,
    .en = { "block {1} lies on the stage", "blocks before or beside the stage",
            "move it back: y_mm or drop_mm" },
    .zh = { "“{1}”区与主席台重叠", "主席台前方或两侧的区", "请后移：y_mm 或 drop_mm" },
};

const zc_problem venue_block_outside = {
    .id = "venue-block-outside",
    .severity = ZC_ERROR,
    .en = { "block {1} stands outside the hall", "a block inside the walls",
            "x_mm counts from the left wall, y_mm from the wall behind the rostrum, both to the middle of "
            "the "
            "block's front edge" },
    .zh = { "“{1}”区超出会场", "墙内的区", "x_mm 自左墙起、y_mm 自主席台后墙起，量至该区前沿中点" },
};

const zc_problem venue_hall_small = {
    .id = "venue-hall-small",
    .severity = ZC_WARNING,
    .en = { "the chairs do not fit into the hall, which is drawn larger", "at least {1} x {2} mm",
            "check width_mm, depth_mm, the pitches and the aisles" },
    .zh = { "会场容不下所列座位，图中按所需尺寸放大", "不小于 {1} x {2} 毫米的会场",
            "请核对 width_mm、depth_mm、座距、排距与过道" },
};

const zc_problem venue_door_outside = {
    .id = "venue-door-outside",
    .severity = ZC_ERROR,
    .en = { "the door reaches beyond its wall", "a door within the wall's {1} mm",
            "at_mm is the door's middle, from the wall's left or top end" },
    .zh = { "门超出所在的墙", "位于 {1} 毫米长的墙内", "at_mm 为门的中点，自墙的左端或上端量起" },
};

const zc_problem venue_mark_outside = {
    .id = "venue-mark-outside",
    .severity = ZC_ERROR,
    .en = { "the mark reaches beyond the walls", "inside {1} x {2} mm", NULL },
    .zh = { "标记物超出墙外", "位于 {1} x {2} 毫米之内", NULL },
};

/* ---- venue files ---- */

const zc_problem venue_bad_length = {
    .id = "venue-bad-length",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "a length in mm above 0, at most 1000000",
            "8000, 8000mm, 800cm and 8m are one" },
    .zh = { "{1} 无法识别", "大于 0、不超过 1000000 的毫米数", "8000、8000mm、800cm、8m 同义" },
};

const zc_problem venue_bad_pitch = {
    .id = "venue-bad-pitch",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "a length from 300 to 10000 mm",
            "pitch_mm is from chair to chair, row_pitch_mm from row to row, middle to middle" },
    .zh = { "{1} 无法识别", "300 至 10000 的毫米数",
            "pitch_mm 为相邻两座中心距，row_pitch_mm 为前后两排中心距" },
};

const zc_problem venue_bad_position = {
    .id = "venue-bad-position",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "0 or a length in mm, at most 1000000", NULL },
    .zh = { "{1} 无法识别", "0 或不超过 1000000 的毫米数", NULL },
};

const zc_problem venue_bad_angle = {
    .id = "venue-bad-angle",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "degrees clockwise on the page, from {2} to {3}", NULL },
    .zh = { "{1} 无法识别", "图面顺时针角度，{2} 至 {3}", NULL },
};

const zc_problem venue_bad_count = {
    .id = "venue-bad-count",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "a whole number from 1 to {2}", NULL },
    .zh = { "{1} 无法识别", "1 至 {2} 的整数", NULL },
};

const zc_problem venue_bad_rows = {
    .id = "venue-bad-count",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "whole numbers from 1 to {2}, parted by blanks, at most {3} of them",
            NULL },
    .zh = { "{1} 无法识别", "1 至 {2} 的整数，以空格分隔，至多 {3} 个", NULL },
};

const zc_problem venue_bad_word = {
    .id = "venue-bad-word",
    .severity = ZC_ERROR,
    .en = { "{1} has an unknown value", "{2}", "did you mean {3}?" },
    .zh = { "{1} 的取值不存在", "{2}", "是否为 {3}？" },
};

const zc_problem venue_bad_id = {
    .id = "venue-bad-id",
    .severity = ZC_ERROR,
    .en = { "the id cannot be used in seat ids", "a short word without blanks and hyphens, such as A or 左",
            NULL },
    .zh = { "该 id 不能用于座位编号", "不含空格与连字符的短词，如 A、左", NULL },
};

const zc_problem venue_duplicate_block = {
    .id = "venue-duplicate-block",
    .severity = ZC_ERROR,
    .en = { "two blocks have one id; the first is in line {1}", "an id of its own for each block", NULL },
    .zh = { "两个区的 id 相同，前一个在第 {1} 行", "不同的 id", NULL },
};

const zc_problem venue_block_empty = {
    .id = "venue-block-empty",
    .severity = ZC_ERROR,
    .en = { "the block has no chairs", "rows and seats, or <row seats=\"...\"/> inside it",
            "rows=\"11\" seats=\"8\" is a block of 11 rows of 8" },
    .zh = { "该区没有座位", "rows 与 seats，或其内的 <row seats=\"...\"/>",
            "rows=\"11\" seats=\"8\" 即 11 排、每排 8 座" },
};

const zc_problem venue_rows_twice = {
    .id = "venue-rows-twice",
    .severity = ZC_ERROR,
    .en = { "the block states its rows twice", "either rows and seats, or <row> elements", NULL },
    .zh = { "该区的排数说了两次", "两种写法之一：rows 与 seats，或 <row>", NULL },
};

const zc_problem venue_half_spot = {
    .id = "venue-half-spot",
    .severity = ZC_ERROR,
    .en = { "only one of x_mm and y_mm is stated", "both, or neither", NULL },
    .zh = { "x_mm 与 y_mm 只写了一个", "两者都有，或都没有", NULL },
};

const zc_problem venue_no_such_chair = {
    .id = "venue-no-such-chair",
    .severity = ZC_ERROR,
    .en = { "row {1} has no such chair", "a number as printed on one of its {2} chairs", NULL },
    .zh = { "第 {1} 排没有这个座号", "该排 {2} 个座位上印的座号", NULL },
};

const zc_problem venue_bad_numbers = {
    .id = "venue-bad-count",
    .severity = ZC_ERROR,
    .en = { "{1} chairs at most can be named", "numbers of chairs as printed, parted by blanks", NULL },
    .zh = { "至多列出 {1} 个座号", "印在座位上的座号，以空格分隔", NULL },
};

const zc_problem venue_bad_pillar = {
    .id = "venue-bad-pillar",
    .severity = ZC_ERROR,
    .en = { "the pillar has no size", "diameter_mm, or width_mm and depth_mm", NULL },
    .zh = { "柱子没有尺寸", "diameter_mm，或 width_mm 与 depth_mm", NULL },
};

const zc_problem venue_bad_outline = {
    .id = "venue-bad-outline",
    .severity = ZC_ERROR,
    .en = { "the outline cannot be read", "3 to {1} corners as x,y in mm, parted by blanks",
            "for example outline=\"0,0 20000,0 20000,12000 0,12000\"" },
    .zh = { "outline 无法识别", "3 至 {1} 个墙角，写作 x,y（毫米），以空格分隔",
            "例如 outline=\"0,0 20000,0 20000,12000 0,12000\"" },
};

const zc_problem venue_outline_crossed = {
    .id = "venue-bad-outline",
    .severity = ZC_ERROR,
    .en = { "the outline crosses itself or encloses nothing",
            "corners in the order in which one walks along the walls", NULL },
    .zh = { "outline 自相交或不围成面积", "沿墙依次列出墙角", NULL },
};

const zc_problem venue_duplicate_floor = {
    .id = "venue-duplicate-block",
    .severity = ZC_ERROR,
    .en = { "two floors have the same id", "an id of its own; the first is in line {1}", NULL },
    .zh = { "两个楼层的 id 相同", "各层不同的 id；前一个在第 {1} 行", NULL },
};

const zc_problem venue_bad_arc = {
    .id = "venue-bad-arc",
    .severity = ZC_ERROR,
    .en = { "the rows of block {1} cannot curve so",
            "radius_mm or sagitta_mm, and rows that turn by less than 170 degrees",
            "radius_mm is of the front row, about a point before it; sagitta_mm how deep its middle lies" },
    .zh = { "{1} 区的弧度不成立", "radius_mm 或 sagitta_mm 之一，且一排转过不到 170 度",
            "radius_mm 为首排的半径，sagitta_mm 为首排弧的矢高" },
};

const zc_problem venue_seats_mixed = {
    .id = "venue-seats-mixed",
    .severity = ZC_ERROR,
    .en = { "some rows of the block place their seats one by one, others do not",
            "<seat> in all of its rows, or in none", "part the block in two" },
    .zh = { "该区部分排逐座给出位置，部分没有", "各排都写 <seat>，或都不写", "请分为两区" },
};

const zc_problem venue_row_repeats = {
    .id = "venue-row-repeats",
    .severity = ZC_ERROR,
    .en = { "a row with a label or with seats of its own cannot be repeated", "a <row> for each", NULL },
    .zh = { "带名称或逐座给出位置的排不能重复", "每排一个 <row>", NULL },
};

const zc_problem venue_bad_column = {
    .id = "venue-bad-count",
    .severity = ZC_ERROR,
    .en = { "the seats of a row do not go from the page's left to its right",
            "columns that grow, at most {1} seats in a row", NULL },
    .zh = { "一排的座位未自图左至图右排列", "递增的 column，每排至多 {1} 座", NULL },
};

const zc_problem venue_too_many_rows = {
    .id = "venue-too-large",
    .severity = ZC_ERROR,
    .en = { "the block has too many rows", "at most {1} rows in a block", "part the block in two" },
    .zh = { "该区排数过多", "每区至多 {1} 排", "请分为两区" },
};

const zc_problem venue_too_many_blocks = {
    .id = "venue-too-large",
    .severity = ZC_ERROR,
    .en = { "the hall has too many blocks", "at most {1} blocks", NULL },
    .zh = { "会场分区过多", "至多 {1} 区", NULL },
};

const zc_problem venue_too_many = {
    .id = "venue-too-large",
    .severity = ZC_ERROR,
    .en = { "there are too many <{1}>", "at most {2}", NULL },
    .zh = { "<{1}> 过多", "至多 {2} 个", NULL },
};

/* found: the blocks of row {1} */
const zc_problem venue_no_zones = {
    .id = "venue-no-zones",
    .severity = ZC_ERROR,
    .en = { "seatno=zoned wants three blocks side by side in row {1}", "3",
            "take odd_left, or a hall of three blocks: --audience 20x6+10+6" },
    .zh = { "seatno=zoned 须左、中、右三区并列，第{1}排并非如此", "3",
            "请改用 odd_left 等编法，或用三区会场，如 --audience 20x6+10+6" },
};
