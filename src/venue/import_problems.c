#include "venue/import_problems.h"

const zc_problem venue_import_columns = {
    .id = "venue-import-columns",
    .severity = ZC_ERROR,
    .en = { "the table of seats lacks the column {1}", "columns x and y, and as a rule section, row and seat",
            "the first line names the columns, in any order" },
    .zh = { "座位表缺少“{1}”列", "须有 x、y 两列，通常还有 区、排、座", "首行为列名，次序不限" },
};

const zc_problem venue_import_coordinate = {
    .id = "venue-import-number",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "a number from -1000000 to 1000000", "a decimal point, no comma; no unit" },
    .zh = { "{1} 无法识别", "-1000000 至 1000000 的数", "小数用点，不写单位" },
};

const zc_problem venue_import_facing = {
    .id = "venue-import-number",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "degrees from -360 to 360, 0 up the drawing, clockwise", NULL },
    .zh = { "{1} 无法识别", "-360 至 360 的角度，0 朝图的上方，顺时针", NULL },
};

const zc_problem venue_import_empty = {
    .id = "venue-import-empty",
    .severity = ZC_ERROR,
    .en = { "the file has no seats", "at least one", NULL },
    .zh = { "文件中没有座位", "至少一座", NULL },
};

const zc_problem venue_import_too_many = {
    .id = "venue-import-too-many",
    .severity = ZC_ERROR,
    .en = { "the file has too many seats", "at most {1}", "split the hall into several files" },
    .zh = { "文件中座位过多", "至多 {1} 座", "请分成若干文件" },
};

const zc_problem venue_import_coincident = {
    .id = "venue-import-coincident",
    .severity = ZC_WARNING,
    .en = { "the seat lies on another one, {1}, and is left out", "seats beside each other",
            "mend its place, or take one of the two away" },
    .zh = { "该座与另一座（{1}）重叠，未予采用", "互不重叠的座位", "请改正位置，或删去其一" },
};

const zc_problem venue_import_coincident_more = {
    .id = "venue-import-coincident",
    .severity = ZC_WARNING,
    .en = { "{1} more seats lie on others and are left out", NULL, NULL },
    .zh = { "另有 {1} 座与他座重叠，未予采用", NULL, NULL },
};

const zc_problem venue_import_scaled = {
    .id = "venue-import-scaled",
    .severity = ZC_WARNING,
    .en = { "neighbours stand only {1} apart: taken as a drawing, and scaled so that they stand 550 mm apart",
            "millimetres, at least 300 from seat to seat",
            "lengths in this hall are estimates: give x and y in mm if they are to be relied on" },
    .zh = { "相邻座位间距仅 {1}，视为图上单位，已按座距 550 毫米放大", "毫米，座距不小于 300",
            "会场各尺寸仅为估计；如须准确，请以毫米填写 x、y" },
};

const zc_problem venue_import_rows = {
    .id = "venue-import-rows",
    .severity = ZC_NOTE,
    .en = { "rows that the file does not name were inferred from how the seats lie: {1} of them, {2} % of "
            "their "
            "seats within a quarter of the pitch",
            NULL,
            "look at the plan before you rely on it; name the rows in the file to have them otherwise" },
    .zh = { "文件未注明的排已按座位位置推定，共 {1} 排，{2}% 的座位偏差在座距的四分之一以内", NULL,
            "请先看图核对；如与实际不符，请在文件中写明排号" },
};

const zc_problem venue_import_no_rows = {
    .id = "venue-import-no-rows",
    .severity = ZC_ERROR,
    .en = { "the seats form no rows: they fall into {1} groups", "at most {2} blocks of rows",
            "name section and row of each seat" },
    .zh = { "座位不成排，散为 {1} 组", "至多 {2} 区", "请写明每座的区与排" },
};

const zc_problem venue_import_category = {
    .id = "venue-import-category",
    .severity = ZC_WARNING,
    .en = { "the category of a seat is not in the list of categories",
            "one of the plan's categories, which has a name", NULL },
    .zh = { "座位的类别不在类别表中", "方案类别表中的一种", NULL },
};

const zc_problem venue_import_plan = {
    .id = "venue-import-plan",
    .severity = ZC_ERROR,
    .en = { "the JSON is no seating plan",
            "an object with a list zones, of which each has rows, of which each has seats", NULL },
    .zh = { "JSON 内容不是座位方案", "含 zones 列表的对象，其下依次为 rows、seats", NULL },
};

const zc_problem venue_import_member = {
    .id = "venue-import-member",
    .severity = ZC_ERROR,
    .en = { "{1} lacks {2}, or it cannot be used", "{3}", NULL },
    .zh = { "{1} 缺少 {2}，或其值不可用", "{3}", NULL },
};

const zc_problem venue_import_transform = {
    .id = "venue-import-transform",
    .severity = ZC_ERROR,
    .en = { "the transform cannot be read",
            "translate, scale, rotate, skewX, skewY and matrix with their numbers", NULL },
    .zh = { "transform 无法识别", "translate、scale、rotate、skewX、skewY、matrix 及其数值", NULL },
};

const zc_problem venue_import_length = {
    .id = "venue-import-number",
    .severity = ZC_ERROR,
    .en = { "{1} cannot be read", "a number, or one with px, mm, cm, in, pt or pc", NULL },
    .zh = { "{1} 无法识别", "一个数，可带 px、mm、cm、in、pt、pc", NULL },
};

const zc_problem venue_import_use = {
    .id = "venue-import-use",
    .severity = ZC_WARNING,
    .en = { "the <use> points at nothing in this file: its own x and y are taken",
            "href=\"#id\" of an element", NULL },
    .zh = { "<use> 所指在文件中不存在，以其自身 x、y 为准", "href=\"#id\"，指向本文件的元素", NULL },
};

const zc_problem venue_import_no_elements = {
    .id = "venue-import-empty",
    .severity = ZC_ERROR,
    .en = { "the drawing has no seats",
            "<circle>, <ellipse>, <rect>, <use> or <g> with data-seat, or with an id such as A-12-7", NULL },
    .zh = { "图中没有座位", "带 data-seat，或 id 如 A-12-7 的 <circle>、<ellipse>、<rect>、<use>、<g>",
            NULL },
};

const zc_problem venue_import_form = {
    .id = "venue-import-form",
    .severity = ZC_ERROR,
    .en = { "the file is no venue",
            "a venue.xml, an SVG drawing, a seating plan in JSON, or a table of seats", NULL },
    .zh = { "该文件不是会场文件", "venue.xml、SVG 平面图、JSON 座位方案或座位表", NULL },
};

const zc_problem venue_export_ending = {
    .id = "venue-export-ending",
    .severity = ZC_ERROR,
    .en = { "a venue cannot be written in this form", "a name that ends in {1}", NULL },
    .zh = { "会场不能写成此格式", "以 {1} 结尾的文件名", NULL },
};

const zc_problem venue_import_floors = {
    .id = "venue-import-too-many",
    .severity = ZC_ERROR,
    .en = { "the file has too many floors", "at most {1}", "sections belong in the column section" },
    .zh = { "文件中楼层过多", "至多 {1} 层", "分区请写在“区”列" },
};

const zc_problem venue_import_many_rows = {
    .id = "venue-import-too-many",
    .severity = ZC_ERROR,
    .en = { "a block has too many rows: {1}", "at most {2}", "part it in two: column section" },
    .zh = { "一区的排数过多：{1} 排", "至多 {2} 排", "请在“区”列分为两区" },
};

const zc_problem venue_export_empty = {
    .id = "venue-export-empty",
    .severity = ZC_ERROR,
    .en = { "the venue states no seats of the audience", "at least one block", NULL },
    .zh = { "会场文件没有听众席", "至少一区", NULL },
};

const zc_problem venue_bad_stage = {
    .id = "venue-bad-stage",
    .severity = ZC_ERROR,
    .en = { "there is no such side of a drawing", "top, bottom, left or right: where its stage lies", NULL },
    .zh = { "图没有这一边", "top、bottom、left 或 right，即舞台所在的一边", NULL },
};
