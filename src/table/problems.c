#include "table/problems.h"

const zc_problem table_encoding = {
    .id = "table-encoding",
    .severity = ZC_ERROR,
    .en = { "bytes that are no text in {1}", NULL,
            "open the file in a spreadsheet and save it as CSV UTF-8" },
    .zh = { "此处的字节不是 {1} 编码的文字", NULL, "请用电子表格软件打开并另存为“CSV UTF-8”" },
};

/* {1} how many places */
const zc_problem table_utf8_within = {
    .id = "table-mixed-encodings",
    .severity = ZC_ERROR,
    .en = { "text in UTF-8 within a file that is in GB18030 (GBK) elsewhere; such places: {1}",
            "one encoding in the whole file",
            "two files were joined, it seems: open each in a spreadsheet, copy both into one sheet and save "
            "it "
            "as CSV UTF-8" },
    .zh = { "文件其他部分为 GB18030（GBK）编码，此处却是 UTF-8 编码，共 {1} 处", "全文件用同一种编码",
            "可能由两个文件拼接而成：请用电子表格软件分别打开，合到一张表，再另存为“CSV UTF-8”" },
};

/* {1} how many places */
const zc_problem table_gb18030_within = {
    .id = "table-mixed-encodings",
    .severity = ZC_ERROR,
    .en = { "text in GB18030 (GBK) within a file that is in UTF-8 elsewhere; such places: {1}",
            "one encoding in the whole file",
            "two files were joined, it seems: open each in a spreadsheet, copy both into one sheet and save "
            "it "
            "as CSV UTF-8" },
    .zh = { "文件其他部分为 UTF-8 编码，此处却是 GB18030（GBK）编码，共 {1} 处", "全文件用同一种编码",
            "可能由两个文件拼接而成：请用电子表格软件分别打开，合到一张表，再另存为“CSV UTF-8”" },
};

const zc_problem table_binary = {
    .id = "table-encoding",
    .severity = ZC_ERROR,
    .en = { "a NUL byte: this is neither text nor a workbook", "a csv, tsv or xlsx file",
            "is this the right file?" },
    .zh = { "出现空字节，该文件既不是文本也不是工作簿", "csv、tsv 或 xlsx 文件", "请核对是否选错文件" },
};

const zc_problem table_quote = {
    .id = "table-quote",
    .severity = ZC_ERROR,
    .en = { "the quote that begins this cell is never closed", NULL,
            "close it with a `\"`; a quote inside a quoted cell is written twice" },
    .zh = { "此单元格的引号没有结束", NULL, "请补上结束的英文双引号；引号内的引号要写两个" },
};

const zc_problem table_no_sheet = {
    .id = "table-no-sheet",
    .severity = ZC_ERROR,
    .en = { "the workbook has no such sheet", "{1}", "did you mean {2}?" },
    .zh = { "工作簿中没有该工作表", "{1}", "是否应为 {2}？" },
};

const zc_problem table_no_sheets = {
    .id = "table-no-sheet",
    .severity = ZC_ERROR,
    .en = { "the workbook has no visible sheet", NULL, "unhide the sheet with the list, or name it" },
    .zh = { "工作簿中没有可见的工作表", NULL, "请取消隐藏名单所在的工作表，或指定其名称" },
};

const zc_problem table_no_such_sheet_in_text = {
    .id = "table-no-sheet",
    .severity = ZC_ERROR,
    .en = { "a text file has no sheets", NULL, "leave the sheet's name out, or give an xlsx file" },
    .zh = { "文本文件没有工作表", NULL, "请不要指定工作表，或改用 xlsx 文件" },
};

const zc_problem table_not_a_workbook = {
    .id = "table-not-a-workbook",
    .severity = ZC_ERROR,
    .en = { "the workbook cannot be opened ({1})", NULL,
            "it may be cut off: copy or download it again, or save it anew as .xlsx" },
    .zh = { "工作簿无法打开（{1}）", NULL, "文件可能不完整：请重新复制或下载，或另存为 .xlsx" },
};

const zc_problem table_other_format = {
    .id = "table-not-a-workbook",
    .severity = ZC_ERROR,
    .en = { "this is {1}, not an .xlsx workbook", NULL,
            "open it in a spreadsheet and save it as .xlsx or CSV" },
    .zh = { "这是{2}，不是 .xlsx 工作簿", NULL, "请用电子表格软件打开并另存为 .xlsx 或 CSV" },
};

const zc_problem table_not_a_list = {
    .id = "table-not-a-workbook",
    .severity = ZC_ERROR,
    .en = { "this is {1}, not a list", "a csv, tsv or xlsx file",
            "is it the right file? What is only seen on a page must be typed into a spreadsheet, or exported "
            "by the program that made it" },
    .zh = { "这是{2}，不是名单", "csv、tsv 或 xlsx 文件",
            "请核对是否选错文件；图片、文档中的名单须录入电子表格，或由原软件导出" },
};

const zc_problem table_packed = {
    .id = "table-not-a-workbook",
    .severity = ZC_ERROR,
    .en = { "this is {1}, not a list", "a csv, tsv or xlsx file",
            "unpack it and give the list that is in it" },
    .zh = { "这是{2}，不是名单", "csv、tsv 或 xlsx 文件", "请先解压，再指定其中的名单" },
};

const zc_problem table_no_workbook = {
    .id = "table-not-a-workbook",
    .severity = ZC_ERROR,
    .en = { "this is no workbook, whatever its name says", "a csv, tsv or xlsx file",
            "is it the right file? If it is, it may be damaged or encrypted: copy it again, or save it anew "
            "as "
            ".xlsx" },
    .zh = { "文件内容不是工作簿，与文件名不符", "csv、tsv 或 xlsx 文件",
            "请核对是否选错文件；文件也可能已损坏或加密，请重新复制，或另存为 .xlsx" },
};

const zc_problem table_part_missing = {
    .id = "table-not-a-workbook",
    .severity = ZC_ERROR,
    .en = { "the workbook lacks a part of itself: {1}", NULL, "open it in a spreadsheet and save it anew" },
    .zh = { "工作簿缺少组成部分：{1}", NULL, "请用电子表格软件打开后重新保存" },
};

const zc_problem table_encrypted = {
    .id = "table-encrypted",
    .severity = ZC_ERROR,
    .en = { "the workbook is protected by a password", NULL,
            "open it with the password and save it without one" },
    .zh = { "工作簿有密码保护", NULL, "请用密码打开，取消密码后保存" },
};

const zc_problem table_too_large = {
    .id = "table-too-large",
    .severity = ZC_ERROR,
    .en = { "the table is too large", "at most {1} rows, {2} columns and {3} cells",
            "delete what stands far from the list, or split the file" },
    .zh = { "表格过大", "至多 {1} 行、{2} 列、{3} 个单元格", "请删除名单以外远处的内容，或拆分文件" },
};

const zc_problem table_part_too_large = {
    .id = "table-too-large",
    .severity = ZC_ERROR,
    .en = { "a part of the workbook is too large when unpacked: {1}", "at most {2} bytes",
            "delete what does not belong to the list, or split the file" },
    .zh = { "工作簿的组成部分解压后过大：{1}", "至多 {2} 字节", "请删除名单以外的内容，或拆分文件" },
};

const zc_problem table_empty = {
    .id = "table-empty",
    .severity = ZC_ERROR,
    .en = { "there is nothing in this table", NULL, "is this the right file and sheet?" },
    .zh = { "表中没有内容", NULL, "请核对文件和工作表是否选对" },
};

const zc_problem table_no_such_text = {
    .id = "table-bad-cell",
    .severity = ZC_ERROR,
    .en = { "the cell refers to a text that the workbook does not have", NULL,
            "type the cell again and save the workbook" },
    .zh = { "单元格所引用的文字在工作簿中不存在", NULL, "请重新输入该单元格并保存" },
};

const zc_problem table_cannot_write = {
    .id = "base-cannot-write",
    .severity = ZC_ERROR,
    .en = { "the workbook cannot be written", NULL, "{1}" },
    .zh = { "工作簿无法写入", NULL, "{1}" },
};

/* {1} what the JSON reader says, in English */
const zc_problem table_json_broken = {
    .id = "table-json",
    .severity = ZC_ERROR,
    .en = { "this is no JSON ({1})", NULL, "was the file cut off, or changed by hand?" },
    .zh = { "此处不合 JSON 格式（{1}）", NULL, "请核对文件是否不完整或被改动" },
};

const zc_problem table_json_form = {
    .id = "table-json",
    .severity = ZC_ERROR,
    .en = { "the JSON is no table", "a list of objects, one for each row", NULL },
    .zh = { "JSON 内容不是表格", "对象的列表，每行一个对象", NULL },
};

/* {1} the member */
const zc_problem table_json_cell = {
    .id = "table-json",
    .severity = ZC_ERROR,
    .en = { "the value of \"{1}\" is a list or an object", "a text or a number", NULL },
    .zh = { "“{1}”的值是列表或对象", "文字或数字", NULL },
};
