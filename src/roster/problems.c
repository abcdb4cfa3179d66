#include "roster/problems.h"

const zc_problem roster_unknown_meaning = {
    .id = "roster-unknown-meaning",
    .severity = ZC_ERROR,
    .en = { "no column, role or side has this name", NULL, "did you mean {1}?" },
    .zh = { "没有此名的栏目、角色或主客方", NULL, "是否为 {1}？" },
};

const zc_problem roster_no_name_column = {
    .id = "roster-no-name-column",
    .severity = ZC_ERROR,
    .en = { "no column holds the names", "a heading such as 姓名 or name",
            "write 姓名 or name above the column of names" },
    .zh = { "找不到姓名栏", "表头中有“姓名”一栏", "请将姓名所在栏的表头写作“姓名”" },
};

const zc_problem roster_no_name_in_guess = {
    .id = "roster-no-name-column",
    .severity = ZC_ERROR,
    .en = { "no column holds the names", "a heading such as 姓名 or name",
            "the file was read as GB18030 (GBK); if what was found is not what you see in it, it is in "
            "another "
            "encoding (Big5, Shift-JIS): save it as CSV UTF-8" },
    .zh = { "找不到姓名栏", "表头中有“姓名”一栏",
            "文件按 GB18030（GBK）读取；如上述文字是乱码，则文件为其他编码（如 "
            "Big5、Shift-JIS），请另存为“CSV "
            "UTF-8”" },
};

/* {1} the word that is meant */
const zc_problem roster_near_name_column = {
    .id = "roster-no-name-column",
    .severity = ZC_ERROR,
    .en = { "no column holds the names; this heading comes near", "a heading such as 姓名 or name",
            "did you mean {1}?" },
    .zh = { "找不到姓名栏，此表头相近", "表头中有“姓名”一栏", "是否想写 {1}？" },
};

const zc_problem roster_duplicate_column = {
    .id = "roster-duplicate-column",
    .severity = ZC_WARNING,
    .en = { "two columns are both read as {1}; this one is kept as a column of its own", NULL,
            "rename or delete the one that is not meant" },
    .zh = { "有两栏都可读作 {1}，此栏按自定义栏目保留", NULL, "请改名或删去多余的一栏" },
};

const zc_problem roster_empty = {
    .id = "roster-empty",
    .severity = ZC_ERROR,
    .en = { "nobody is on the list", "at least one person below the header", "fill the list in" },
    .zh = { "名单为空", "表头之下至少一人", "请填写名单" },
};

const zc_problem roster_no_name = {
    .id = "roster-no-name",
    .severity = ZC_ERROR,
    .en = { "the row has no name", NULL, "fill in the name or delete the row" },
    .zh = { "此行没有姓名", NULL, "请补填姓名或删除此行" },
};

const zc_problem roster_same_person = {
    .id = "roster-same-person",
    .severity = ZC_ERROR,
    .en = { "the same person stands twice on the list; first at {1}",
            "rows that differ in unit, title or group", "delete one of the rows" },
    .zh = { "同一人在名单中出现两次，前一次在 {1}", "单位、职务、组别至少一项不同", "请删去重复的一行" },
};

const zc_problem roster_same_name = {
    .id = "roster-same-name",
    .severity = ZC_WARNING,
    .en = { "two people have this name; the other is at {1}", NULL, "they are told apart as {2} and {3}" },
    .zh = { "有两人同名，另一人在 {1}", NULL, "以 {2} 与 {3} 区分" },
};

const zc_problem roster_unknown_rank = {
    .id = "roster-unknown-rank",
    .severity = ZC_WARNING,
    .en = { "the rank is not known and counts as empty; people with it: {1}", NULL,
            "did you mean {2}? ranks are words of layouts/ranks.xml, or numbers, 1 the highest" },
    .zh = { "级别无法识别，按空白处理，共 {1} 人", NULL,
            "是否为 {2}？级别可填 layouts/ranks.xml 中的词，或数字（1 为最高）" },
};

const zc_problem roster_unknown_rank_strict = {
    .id = "roster-unknown-rank",
    .severity = ZC_ERROR,
    .en = { "the rank is not known; people with it: {1}", NULL,
            "did you mean {2}? ranks are words of layouts/ranks.xml, or numbers, 1 the highest" },
    .zh = { "级别无法识别，共 {1} 人", NULL,
            "是否为 {2}？级别可填 layouts/ranks.xml 中的词，或数字（1 为最高）" },
};

const zc_problem roster_bare_rank = {
    .id = "roster-bare-rank",
    .severity = ZC_NOTE,
    .en = { "the rank does not say which half of its band; it counts as the lower one; people with it: {1}",
            NULL, NULL },
    .zh = { "级别未分正副，按副职排，共 {1} 人", NULL, NULL },
};

const zc_problem roster_coded_rank = {
    .id = "roster-coded-rank",
    .severity = ZC_NOTE,
    .en = { "ranks of this form count as their number", NULL, NULL },
    .zh = { "此类级别按其数字排", NULL, NULL },
};

const zc_problem roster_bad_number = {
    .id = "roster-bad-number",
    .severity = ZC_WARNING,
    .en = { "what stands under {1} is no number and counts as empty", "a number such as 12", NULL },
    .zh = { "“{1}”栏应填数字，此格按空白处理", "数字，例如 12", NULL },
};

const zc_problem roster_unknown_role = {
    .id = "roster-unknown-role",
    .severity = ZC_WARNING,
    .en = { "the role is not known and is left out", "one of: {2}", "did you mean {1}?" },
    .zh = { "角色无法识别，予以忽略", "下列之一：{3}", "是否为 {1}？" },
};

const zc_problem roster_unknown_side = {
    .id = "roster-unknown-side",
    .severity = ZC_WARNING,
    .en = { "the side is not known and is left out", "主 (host) or 客 (guest)", NULL },
    .zh = { "主客方无法识别，予以忽略", "主或客", NULL },
};

const zc_problem roster_unknown_sex = {
    .id = "roster-unknown-sex",
    .severity = ZC_WARNING,
    .en = { "the sex is not known and is left out", "男 (male) or 女 (female)", NULL },
    .zh = { "性别无法识别，予以忽略", "男或女", NULL },
};

const zc_problem roster_section = {
    .id = "roster-section",
    .severity = ZC_NOTE,
    .en = { "read as the heading of a section: the group of the people below", NULL, NULL },
    .zh = { "此行读作分节标题，作为以下人员的组别", NULL, NULL },
};

const zc_problem roster_footer = {
    .id = "roster-footer",
    .severity = ZC_NOTE,
    .en = { "read as a footer, not as a person", NULL, NULL },
    .zh = { "此行读作表尾，不计入名单", NULL, NULL },
};

const zc_problem roster_title = {
    .id = "roster-title",
    .severity = ZC_NOTE,
    .en = { "read as a title above the header", NULL, NULL },
    .zh = { "此行读作表头以上的标题", NULL, NULL },
};

/* {1} the word that was meant */
const zc_problem roster_near_heading = {
    .id = "roster-near-heading",
    .severity = ZC_ERROR,
    .en = { "this heading is one slip away from one that seats people", "{1}",
            "mend it; a column of your own goes by another name, or is listed under <other> in "
            "layouts/headings.xml of --data" },
    .zh = { "表头与参与排座的栏名只差一字", "{1}",
            "请改正；如确为自设栏目，请另取名称，或列入 --data 目录 layouts/headings.xml 的 <other>" },
};

/* {1} how many */
const zc_problem roster_numbered_rows = {
    .id = "roster-numbered-rows",
    .severity = ZC_NOTE,
    .en = { "{1} {1:row has|rows have} a number and nothing else; not used", NULL, NULL },
    .zh = { "{1} 行只有序号，未采用", NULL, NULL },
};

const zc_problem roster_fault_as_name = {
    .id = "roster-bad-cell",
    .severity = ZC_ERROR,
    .en = { "a formula of the spreadsheet failed: this is no name", "a person's name",
            "type the name, or mend the formula and save the file again; delete the row if it is nobody's" },
    .zh = { "姓名处是表格公式的错误值", "姓名", "请填写姓名，或修正公式后重新保存；此行无人的，请删除" },
};

/* {1} how many */
const zc_problem roster_fault = {
    .id = "roster-bad-cell",
    .severity = ZC_WARNING,
    .en = { "a formula of the spreadsheet failed; the cell counts as empty ({1} in this column)",
            "text, a number or nothing", "type what belongs there, or mend the formula and save again" },
    .zh = { "此处是表格公式的错误值，按空白处理，本栏共 {1} 格", "文字、数字或留空",
            "请填写内容，或修正公式后重新保存" },
};

const zc_problem roster_truth_as_name = {
    .id = "roster-bad-cell",
    .severity = ZC_ERROR,
    .en = { "a truth value of the spreadsheet: this is no name", "a person's name",
            "type the name, or delete the row" },
    .zh = { "姓名处是表格的逻辑值", "姓名", "请填写姓名；此行无人的，请删除" },
};

/* {1} how many */
const zc_problem roster_truth = {
    .id = "roster-bad-cell",
    .severity = ZC_WARNING,
    .en = { "a truth value of the spreadsheet; the cell counts as empty ({1} in this column)",
            "text or nothing", "type what belongs there" },
    .zh = { "此处是表格的逻辑值，按空白处理，本栏共 {1} 格", "文字或留空", "请填写内容" },
};
