#include "xml/problems.h"

const zc_problem xml_malformed = {
    .id = "xml-malformed",
    .severity = ZC_ERROR,
    .en = { "this is not well-formed XML ({1})", NULL, "mend the markup at this place or just before it" },
    .zh = { "XML 格式有误（{1}）", NULL, "请检查此处或其前的标记" },
};

const zc_problem xml_encoding = {
    .id = "xml-encoding",
    .severity = ZC_ERROR,
    .en = { "bytes that are no text in {1}", NULL, "save the file as UTF-8" },
    .zh = { "此处的字节不是 {1} 编码的文字", NULL, "请将文件另存为 UTF-8 编码" },
};

const zc_problem xml_encoding_unknown = {
    .id = "xml-encoding",
    .severity = ZC_ERROR,
    .en = { "the declared encoding is not known", "UTF-8, UTF-16 or GB18030", "save the file as UTF-8" },
    .zh = { "所声明的编码无法识别", "UTF-8、UTF-16 或 GB18030", "请将文件另存为 UTF-8 编码" },
};

const zc_problem xml_dtd = {
    .id = "xml-dtd",
    .severity = ZC_ERROR,
    .en = { "a document type declaration (DOCTYPE) is not accepted", NULL, "remove the <!DOCTYPE ...>" },
    .zh = { "不接受文档类型声明（DOCTYPE）", NULL, "请删去 <!DOCTYPE ...>" },
};

const zc_problem xml_too_deep = {
    .id = "xml-too-deep",
    .severity = ZC_ERROR,
    .en = { "elements are nested too deeply", "at most {1} levels", NULL },
    .zh = { "元素嵌套过深", "至多 {1} 层", NULL },
};

const zc_problem xml_too_large = {
    .id = "xml-too-large",
    .severity = ZC_ERROR,
    .en = { "the document is too large", "at most {1} {2}", "split the file" },
    .zh = { "文档过大", "至多 {1} {3}", "请拆分文件" },
};

const zc_problem xml_unknown_element = {
    .id = "xml-unknown-element",
    .severity = ZC_ERROR,
    .en = { "an element that is not known here", "{1}", "did you mean {2}?" },
    .zh = { "此处不应有该元素", "{1}", "是否应为 {2}？" },
};

const zc_problem xml_wrong_root = {
    .id = "xml-unknown-element",
    .severity = ZC_ERROR,
    .en = { "the document's element is another one", "{1}", "is this the right file?" },
    .zh = { "文档的根元素不符", "{1}", "请核对是否选错文件" },
};

const zc_problem xml_unknown_attribute = {
    .id = "xml-unknown-attribute",
    .severity = ZC_ERROR,
    .en = { "an attribute that <{3}> does not have", "{1}", "did you mean {2}?" },
    .zh = { "<{3}> 没有该属性", "{1}", "是否应为 {2}？" },
};

const zc_problem xml_missing_attribute = {
    .id = "xml-missing-attribute",
    .severity = ZC_ERROR,
    .en = { "<{1}> lacks the attribute {2}", NULL, "add {2}=\"...\"" },
    .zh = { "<{1}> 缺少属性 {2}", NULL, "请补上 {2}=\"...\"" },
};

const zc_problem xml_missing_element = {
    .id = "xml-missing-element",
    .severity = ZC_ERROR,
    .en = { "<{1}> lacks the element <{2}>", NULL, "add <{2}> inside it" },
    .zh = { "<{1}> 缺少子元素 <{2}>", NULL, "请在其中补上 <{2}>" },
};

const zc_problem xml_twice = {
    .id = "xml-twice",
    .severity = ZC_ERROR,
    .en = { "a second <{1}>; the first is at {2}", "one <{1}> in <{3}>", "keep one of them" },
    .zh = { "又一个 <{1}>，前一个在 {2}", "<{3}> 内只有一个 <{1}>", "请保留其一" },
};

const zc_problem xml_unexpected_text = {
    .id = "xml-unexpected-text",
    .severity = ZC_ERROR,
    .en = { "text that does not belong directly inside <{1}>", NULL, "put it into an element or remove it" },
    .zh = { "<{1}> 内不应直接出现文字", NULL, "请放入相应元素或删去" },
};

const zc_problem xml_schema = {
    .id = "xml-schema",
    .severity = ZC_ERROR,
    .en = { "the document does not follow its schema ({1})", NULL, NULL },
    .zh = { "文档不符合其模式规定（{1}）", NULL, NULL },
};

const zc_problem xml_schema_broken = {
    .id = "xml-schema-broken",
    .severity = ZC_ERROR,
    .en = { "the schema itself cannot be used ({1})", NULL, NULL },
    .zh = { "模式文件本身无法使用（{1}）", NULL, NULL },
};

const zc_problem xml_no_data = {
    .id = "xml-no-data",
    .severity = ZC_ERROR,
    .en = { "a data file of the library is missing", NULL, "check --data and $ZUOCI_DATA" },
    .zh = { "缺少程序自带的数据文件", NULL, "请检查 --data 与环境变量 ZUOCI_DATA" },
};
