#include "xml/problems.h"

#include <libxml/xmlerror.h>

/* One id, since scripts care that the markup is broken; the words tell a person how. */
#define MALFORMED(en_what, en_hint, zh_what, zh_hint)                                                        \
    {                                                                                                        \
        .id = "xml-malformed", .severity = ZC_ERROR, .en = { en_what, NULL, en_hint },                       \
        .zh = { zh_what, NULL, zh_hint },                                                                    \
    }

static const struct complaint {
    int code;
    zc_problem problem;
} complaints[] = {
    { XML_ERR_DOCUMENT_EMPTY, MALFORMED("there is no XML document here", "is this the right file?",
                                        "此处没有 XML 文档", "请核对是否选错文件") },
    { XML_ERR_DOCUMENT_END,
      MALFORMED("something stands behind the end of the document", "a document has one outermost element",
                "文档结束之后还有内容", "一个文档只能有一个最外层元素") },
    { XML_ERR_TAG_NAME_MISMATCH,
      MALFORMED("the end tag does not close the element that is open ({1})",
                "each <name> needs its </name>, in the reverse order", "结束标记与未关闭的元素不符（{1}）",
                "每个 <name> 都要按相反次序以 </name> 关闭") },
    { XML_ERR_TAG_NOT_FINISHED,
      MALFORMED("the document ends before an element is closed ({1})", "add the missing end tag",
                "文档已结束而元素尚未关闭（{1}）", "请补上结束标记") },
    { XML_ERR_GT_REQUIRED,
      MALFORMED("the tag is not closed", "add the missing `>` or the quotes of an attribute", "标记没有关闭",
                "请补上“>”或属性值的引号") },
    { XML_ERR_ATTRIBUTE_NOT_STARTED, MALFORMED("the attribute's value has no quotes", "write name=\"value\"",
                                               "属性值没有引号", "请写作 name=\"value\"，引号须为英文引号") },
    { XML_ERR_ATTRIBUTE_NOT_FINISHED, MALFORMED("the attribute's value is not closed",
                                                "add the missing quote", "属性值没有结束", "请补上引号") },
    { XML_ERR_ATTRIBUTE_WITHOUT_VALUE, MALFORMED("the attribute has no value ({1})", "write name=\"value\"",
                                                 "属性没有值（{1}）", "请写作 name=\"value\"") },
    { XML_ERR_ATTRIBUTE_REDEFINED,
      MALFORMED("the attribute stands twice ({1})", "keep one of them", "属性重复（{1}）", "请只保留一个") },
    { XML_ERR_LT_IN_ATTRIBUTE,
      MALFORMED("a `<` inside an attribute's value", "write &lt; for `<`, or add the missing quote before it",
                "属性值中出现“<”", "“<”请写作 &lt;，或补上其前的引号") },
    { XML_ERR_SPACE_REQUIRED, MALFORMED("a blank is missing between two attributes", "put a blank before it",
                                        "两个属性之间缺少空格", "请在其前加空格") },
    { XML_ERR_NAME_REQUIRED,
      MALFORMED("a `<` or `&` that begins nothing", "write &lt; for `<` and &amp; for `&`",
                "“<”或“&”后没有名称", "“<”请写作 &lt;，“&”请写作 &amp;") },
    { XML_ERR_ENTITYREF_SEMICOL_MISSING,
      MALFORMED("an `&` that begins nothing", "write &amp; for `&`", "“&”后没有实体名", "“&”请写作 &amp;") },
    { XML_ERR_UNDECLARED_ENTITY,
      MALFORMED("an entity that is not known ({1})",
                "only &amp; &lt; &gt; &quot; &apos; and &#...; are known; write the character itself",
                "无法识别的实体（{1}）",
                "只支持 &amp; &lt; &gt; &quot; &apos; 和 &#...;，请直接写字符本身") },
    { XML_ERR_INVALID_CHAR, MALFORMED("a character that XML does not allow", "remove the control character",
                                      "XML 不允许的字符", "请删去该控制字符") },
};

const zc_problem *xml_malformed_of(int code)
{
    for (size_t at = 0; at < sizeof complaints / sizeof *complaints; at++)
        if (complaints[at].code == code)
            return &complaints[at].problem;
    return &xml_malformed;
}
