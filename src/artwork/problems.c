#include "artwork/problems.h"

const zc_problem artwork_unknown_setting = {
    .id = "artwork-unknown-setting",
    .severity = ZC_ERROR,
    .en = { "{1} takes no such setting", "one of: {2}", "did you mean {3}?" },
    .zh = { "{1}不认识此设置", "下列之一：{2}", "是否想写 {3}？" },
};

const zc_problem artwork_bad_setting = {
    .id = "artwork-bad-setting",
    .severity = ZC_ERROR,
    .en = { "the setting {1} has no such value", "one of: {2}", NULL },
    .zh = { "设置 {1} 无此取值", "下列之一：{2}", NULL },
};

const zc_problem artwork_long_title = {
    .id = "artwork-long-title",
    .severity = ZC_ERROR,
    .en = { "a title, a place or a banner's text has {1} characters", "at most {2}",
            "give the words that are to be seen on paper" },
    .zh = { "会议名称、地点或会标文字长达 {1} 字", "至多 {2} 字", "请只写印在图上的文字" },
};

const zc_problem artwork_no_drawing = {
    .id = "artwork-no-drawing",
    .severity = ZC_ERROR,
    .en = { "{1} is a table, not a drawing", "a .csv file", NULL },
    .zh = { "{1}是表格，不是图", ".csv 文件", NULL },
};

const zc_problem artwork_no_table = {
    .id = "artwork-no-table",
    .severity = ZC_ERROR,
    .en = { "{1} is a drawing, not a table", "one of: {2}", NULL },
    .zh = { "{1}是图，不能写成表格", "下列格式之一：{2}", NULL },
};

const zc_problem artwork_unknown_theme = {
    .id = "artwork-unknown-theme",
    .severity = ZC_ERROR,
    .en = { "there is no such theme", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这种配色", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_no_emblem = {
    .id = "artwork-no-emblem",
    .severity = ZC_ERROR,
    .en = { "the emblem cannot be found", "an SVG file",
            "it is looked for in the current folder where the command line names it, then in the folder of "
            "--data and in the event's" },
    .zh = { "找不到会徽文件", "一个 SVG 文件",
            "命令行所写的先在当前文件夹中找，再在 --data 的文件夹与会议文件所在的文件夹中找" },
};

const zc_problem artwork_bad_theme = {
    .id = "artwork-bad-theme",
    .severity = ZC_ERROR,
    .en = { "the theme cannot be used", "{1}", NULL },
    .zh = { "配色文件有误", "{1}", NULL },
};

const zc_problem artwork_unknown_token = {
    .id = "artwork-unknown-token",
    .severity = ZC_ERROR,
    .en = { "a theme has no such token", "one of: {1}", "did you mean {2}?" },
    .zh = { "配色没有这个颜色名", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_no_token = {
    .id = "artwork-no-token",
    .severity = ZC_ERROR,
    .en = { "the theme lacks {1}", NULL, "take a built-in theme as a pattern: layouts/themes/formal.xml" },
    .zh = { "配色缺少 {1}", NULL, "可参照内置配色 layouts/themes/formal.xml" },
};

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

/* Characters: {1} the character, {2} whose it is, {3} the family that draws it, {4} that of the others, {5}
 * the role, {6} packages that may have it */
const zc_problem artwork_missing_glyph = {
    .id = "artwork-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font on this machine can draw the character {1} of {2}", NULL,
            "install a font that has it ({6}), name your own with <font href=\"...\"/>, or draw it with "
            "<glyph char=\"...\" href=\"glyph.svg\"/>, both in <fonts>" },
    .zh = { "本机没有字体能显示 {2} 的“{1}”字", NULL,
            "请安装含此字的字体（{6}），或在 <fonts> 中以 <font href=\"...\"/> 指定自备字体，或以 "
            "<glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_private_missing = {
    .id = "artwork-missing-glyph",
    .severity = ZC_ERROR,
    .en = { "no font on this machine can draw the private-use character {1} of {2}", NULL,
            "such a code means something in one font only: type the standard character, name that font with "
            "<font href=\"...\"/>, or draw it with <glyph char=\"...\" href=\"glyph.svg\"/>, "
            "both in "
            "<fonts>" },
    .zh = { "本机没有字体能显示 {2} 的自造字“{1}”", NULL,
            "自造字编码只在其所属字体中有意义：请改用标准汉字，或在 <fonts> 中以 <font href=\"...\"/> "
            "指定该字体，或以 <glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_private_glyph = {
    .id = "artwork-private-glyph",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is a private-use one, drawn as {3} has it", NULL,
            "look at the print: it may be another character; the standard one is safe" },
    .zh = { "{2} 的“{1}”是自造字编码，按 {3} 的字形印出", NULL,
            "请核对样张，可能并非所要的字；宜改用标准汉字" },
};

const zc_problem artwork_same_style = {
    .id = "artwork-other-font",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is not in {4}: it is drawn in {3}, a font of the same style", NULL,
            "look at the print; a font that has it can be named with <font role=\"{5}\" href=\"...\"/> in "
            "<fonts>" },
    .zh = { "{2} 的“{1}”字不在 {4} 中，以同类字体 {3} 印出", NULL,
            "请核对样张；可在 <fonts> 中以 <font role=\"{5}\" href=\"...\"/> 指定含此字的字体" },
};

const zc_problem artwork_other_style = {
    .id = "artwork-other-font",
    .severity = ZC_WARNING,
    .en = { "the character {1} of {2} is not in {4}: it is drawn in {3}, a font of another style", NULL,
            "look at the print; name a font of the style with <font role=\"{5}\" href=\"...\"/>, or draw it "
            "with "
            "<glyph char=\"...\" href=\"glyph.svg\"/>, both in <fonts>" },
    .zh = { "{2} 的“{1}”字不在 {4} 中，以另一类字体 {3} 印出", NULL,
            "请核对样张；可在 <fonts> 中以 <font role=\"{5}\" href=\"...\"/> 指定同类字体，或以 <glyph "
            "char=\"...\" href=\"字形.svg\"/> 自绘此字" },
};

const zc_problem artwork_no_variant = {
    .id = "artwork-no-variant",
    .severity = ZC_WARNING,
    .en = { "no font here has the variant of {1} that {2} writes: its usual form is drawn", NULL,
            "look at the print; draw it with <glyph char=\"...\" href=\"glyph.svg\"/> in <fonts>" },
    .zh = { "{2} 的“{1}”指定了异体，本机字体没有，按通行字形印出", NULL,
            "请核对样张；可在 <fonts> 中以 <glyph char=\"...\" href=\"字形.svg\"/> 自绘此字" },
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
    .en = { "unit or post of {1} people has no room on the chart", NULL,
            "take larger paper, or shorten units and posts" },
    .zh = { "有 {1} 人的单位或职务在图上写不下", NULL, "请改用更大的纸，或精简单位、职务" },
};

const zc_problem artwork_empty = {
    .id = "artwork-empty",
    .severity = ZC_ERROR,
    .en = { "there is no seat to draw", NULL, "state the layout's size, or give a roster with people" },
    .zh = { "没有可画的座位", NULL, "请写明座位数，或提供有人员的名单" },
};

const zc_problem artwork_unknown_people = {
    .id = "artwork-unknown-people",
    .severity = ZC_ERROR,
    .en = { "no region, group or role has this name", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这个区域、代表团或角色", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_unknown_person = {
    .id = "artwork-unknown-person",
    .severity = ZC_ERROR,
    .en = { "nobody on the roster has this name", NULL, "did you mean {1}?" },
    .zh = { "名单中没有此人", NULL, "是否想写 {1}？" },
};

const zc_problem artwork_not_seated = {
    .id = "artwork-not-seated",
    .severity = ZC_WARNING,
    .en = { "this person has no seat among those to be printed", NULL, "nothing is printed for this person" },
    .zh = { "此人不在要印制的座位上", NULL, "不为其印制" },
};

const zc_problem artwork_nobody = {
    .id = "artwork-nobody",
    .severity = ZC_ERROR,
    .en = { "nobody is seated here: there is nothing to print", NULL, NULL },
    .zh = { "此处无人就座，没有可印的内容", NULL, NULL },
};

const zc_problem artwork_unknown_template = {
    .id = "artwork-unknown-template",
    .severity = ZC_ERROR,
    .en = { "there is no such template", "one of: {1}; or the path of an SVG file", "did you mean {2}?" },
    .zh = { "没有这个版式", "下列之一：{1}；或一个 SVG 文件的路径", "是否想写 {2}？" },
};

const zc_problem artwork_no_template = {
    .id = "artwork-unknown-template",
    .severity = ZC_ERROR,
    .en = { "the template's file cannot be found", "an SVG file",
            "it is looked for in the current folder where the command line names it, then in the folder of "
            "--data and in the event's" },
    .zh = { "找不到版式文件", "一个 SVG 文件",
            "命令行所写的先在当前文件夹中找，再在 --data 的文件夹与会议文件所在的文件夹中找" },
};

const zc_problem artwork_template_no_svg = {
    .id = "artwork-template-no-svg",
    .severity = ZC_ERROR,
    .en = { "the template is no SVG drawing", "an element svg", "save it as SVG in the editor" },
    .zh = { "版式不是 SVG 图", "根元素 svg", "请在绘图软件中另存为 SVG" },
};

const zc_problem artwork_template_no_page = {
    .id = "artwork-template-no-page",
    .severity = ZC_ERROR,
    .en = { "the size of the template's page cannot be read",
            "a viewBox of four numbers, or width and height", NULL },
    .zh = { "版式的页面尺寸无法识别", "viewBox 的四个数，或 width 与 height", NULL },
};

const zc_problem artwork_template_no_fields = {
    .id = "artwork-template-no-fields",
    .severity = ZC_ERROR,
    .en = { "the template has no field: all cards would be alike",
            "a rect or text with data-field=\"name\", or a text {name}", NULL },
    .zh = { "版式中没有可填的栏目，所有卡片将完全一样",
            "带 data-field=\"name\" 的 rect 或 text，或文字 {name}", NULL },
};

const zc_problem artwork_template_too_large = {
    .id = "artwork-template-too-large",
    .severity = ZC_ERROR,
    .en = { "the template has too many elements, boxes, levels, copies or filters", "a drawing of a card",
            "draw it more simply, or put its ground in as a PNG picture" },
    .zh = { "版式的元素、栏目、层次、副本或滤镜过多", "一张卡片的图样",
            "请简化图样，或把底图作为 PNG 图片嵌入" },
};

const zc_problem artwork_bad_template_value = {
    .id = "artwork-bad-template-value",
    .severity = ZC_ERROR,
    .en = { "a value of the template cannot be used", "{1}", NULL },
    .zh = { "版式中的值无法使用", "{1}", NULL },
};

const zc_problem artwork_template_mirrored = {
    .id = "artwork-bad-template-value",
    .severity = ZC_ERROR,
    .en = { "a field of the template is mirrored or squeezed to nothing", "an upright or turned field",
            "undo the flip of the field or of its group" },
    .zh = { "版式中的栏目被镜像或压扁", "正立或旋转的栏目", "请取消该栏目或其编组的翻转" },
};

const zc_problem artwork_template_no_box = {
    .id = "artwork-bad-template-value",
    .severity = ZC_ERROR,
    .en = { "a field of the template has no size", "a width and a height above 0", NULL },
    .zh = { "版式中的栏目没有大小", "大于 0 的 width 与 height", NULL },
};

const zc_problem artwork_template_left_out = {
    .id = "artwork-template-left-out",
    .severity = ZC_WARNING,
    .en = { "this part of the template is left out",
            "shapes, gradients, clips, patterns, filters, text and pictures within the file",
            "scripts, links to other files, text in patterns and symbols and rare filters are not drawn" },
    .zh = { "版式中的此部分不予绘制", "文件之内的图形、渐变、裁剪、图案、滤镜、文字与图片",
            "脚本、外部链接、图案与符号中的文字、罕见的滤镜均不绘制" },
};

const zc_problem artwork_template_dangling = {
    .id = "artwork-template-left-out",
    .severity = ZC_WARNING,
    .en = { "the template refers to what is not in its file", "the id of an element of the same file",
            "save it from the editor again, whole" },
    .zh = { "版式引用的部分不在文件之内", "同一文件中某元素的 id", "请在绘图软件中完整地另存一次" },
};

const zc_problem artwork_template_loop = {
    .id = "artwork-template-left-out",
    .severity = ZC_WARNING,
    .en = { "a part of the template holds itself: it is left out", "a reference to another part", NULL },
    .zh = { "版式中的此部分引用自身，不予绘制", "引用别的部分", NULL },
};

const zc_problem artwork_template_look = {
    .id = "artwork-template-look",
    .severity = ZC_WARNING,
    .en = { "words of the template cannot look so: they are set in the usual way",
            "one colour, sizes in px, pt or mm, lines from left to right", NULL },
    .zh = { "版式中的文字无法如此显示，按通常样式排印", "单一颜色，以 px、pt 或 mm 计的字号，横排", NULL },
};

const zc_problem artwork_unknown_field = {
    .id = "artwork-unknown-field",
    .severity = ZC_ERROR,
    .en = { "there is no such field", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这个栏目", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_bad_braces = {
    .id = "artwork-bad-braces",
    .severity = ZC_ERROR,
    .en = { "a brace stands alone", "a field between two braces, {name}", NULL },
    .zh = { "花括号不成对", "两个花括号之间写栏目，如 {name}", NULL },
};

const zc_problem artwork_no_emblem_box = {
    .id = "artwork-no-emblem-box",
    .severity = ZC_WARNING,
    .en = { "the template has no place for an emblem: it is not printed", "a rect with data-field=\"emblem\"",
            NULL },
    .zh = { "版式中没有徽标的位置，徽标不印", "带 data-field=\"emblem\" 的 rect", NULL },
};

const zc_problem artwork_bad_badges = {
    .id = "artwork-bad-badges",
    .severity = ZC_ERROR,
    .en = { "a kind of badges cannot be used", "{1}", NULL },
    .zh = { "证件种类有误", "{1}", NULL },
};

const zc_problem artwork_unknown_badge = {
    .id = "artwork-unknown-badge",
    .severity = ZC_ERROR,
    .en = { "there is no such kind of badge", "one of: {1}",
            "did you mean {2}? kinds are in layouts/badges.xml" },
    .zh = { "没有这种证件", "下列之一：{1}", "是否想写 {2}？种类见 layouts/badges.xml" },
};

const zc_problem artwork_qr_too_long = {
    .id = "artwork-qr-too-long",
    .severity = ZC_ERROR,
    .en = { "the QR code of {1} has {2} bytes of content", "at most {3} in a code of {4} mm",
            "shorten it by `qr`, for example qr=\"{seat}\", or take a template with a larger code" },
    .zh = { "{1} 的二维码内容有 {2} 字节", "{4} 毫米的码至多 {3} 字节",
            "请用 qr 缩短内容，如 qr=\"{seat}\"，或改用码更大的版式" },
};

const zc_problem artwork_qr_all_too_long = {
    .id = "artwork-qr-too-long",
    .severity = ZC_ERROR,
    .en = { "the QR codes have {1} bytes of content before anybody's name", "at most {2} in a code of {3} mm",
            "shorten it, or take a template with a larger code" },
    .zh = { "二维码内容不计各人的栏目已有 {1} 字节", "{3} 毫米的码至多 {2} 字节",
            "请缩短内容，或改用码更大的版式" },
};

const zc_problem artwork_qr_more = {
    .id = "artwork-qr-too-long",
    .severity = ZC_ERROR,
    .en = { "the QR codes of {1} more {1:person have|people have} too much content", NULL,
            "shorten it by `qr`, or take a template with a larger code" },
    .zh = { "另有 {1} 人的二维码内容过长", NULL, "请用 qr 缩短内容，或改用码更大的版式" },
};

const zc_problem artwork_no_photo = {
    .id = "artwork-no-photo",
    .severity = ZC_ERROR,
    .en = { "the photograph of {1} cannot be found", "a JPEG or PNG file, seen from the event's folder",
            NULL },
    .zh = { "找不到 {1} 的照片", "JPEG 或 PNG 文件，路径从会议文件所在的文件夹算起", NULL },
};

const zc_problem artwork_photo_empty = {
    .id = "artwork-photo-empty",
    .severity = ZC_WARNING,
    .en = { "{1} has no photograph: an empty frame is printed", NULL, NULL },
    .zh = { "{1} 没有照片，印出空框", NULL, NULL },
};

const zc_problem artwork_blank_words = {
    .id = "artwork-blank-words",
    .severity = ZC_NOTE,
    .en = { "the line {2} stays empty on the cards of {1}", NULL, "fill in the roster if it should not" },
    .zh = { "{1} 的 {2} 一行为空", NULL, "如应填写，请补全名单" },
};

const zc_problem artwork_folded_stock = {
    .id = "artwork-folded-stock",
    .severity = ZC_ERROR,
    .en = { "cards of this kind are flat; this stock is a tent", "a stock with one face, see zuoci stocks",
            "tents are the kind `cards`" },
    .zh = { "这种卡为平卡，而此纸型为折卡", "单面的纸型，见 zuoci stocks", "折卡请用 cards" },
};

const zc_problem artwork_small_card = {
    .id = "artwork-small-card",
    .severity = ZC_WARNING,
    .en = { "the name of {1} makes all names of its kind come out only {2} mm high", "at least {3} mm",
            "take a wider stock, or print this person's card by itself" },
    .zh = { "“{1}”一名过长，同类姓名的字身只有 {2} 毫米", "至少 {3} 毫米",
            "请改用更宽的纸型，或单独印制此人的桌签" },
};

const zc_problem artwork_long_list_text = {
    .id = "artwork-long-list-text",
    .severity = ZC_WARNING,
    .en = { "{1} {1:text is|texts are} too long for the list, and {1:its end is|their ends are} left out; "
            "{1:it|the first one} is of this person",
            "names, units and groups of some 100 characters", "write it shorter in the roster" },
    .zh = { "表中有 {1} 处文字过长，末尾未能排入；此人为第一处", "姓名、单位、组别各在百字上下",
            "请在名单中写短些" },
};

const zc_problem artwork_two_rooms = {
    .id = "artwork-two-rooms",
    .severity = ZC_WARNING,
    .en = { "people of the group {1} have different rooms or times in the column {3}",
            "{2}, as of the others", "write the same for the whole group; the first one is printed" },
    .zh = { "{1}的人在“{3}”一栏填写不一", "同组其他人的“{2}”", "请全组填写一致；现按第一个打印" },
};

const zc_problem artwork_small_card_apart = {
    .id = "artwork-small-card",
    .severity = ZC_WARNING,
    .en = { "the name of {1} is far too long for the size of the others: it alone comes out {2} mm high",
            "{3} mm, as the others have it", "write it shorter, or take a wider stock for this person" },
    .zh = { "“{1}”一名过长，不能与同类姓名一样大，单独缩为 {2} 毫米", "与其他人同为 {3} 毫米",
            "请缩短此名，或为此人另用更宽的纸型" },
};

/* Words: {1} whose, {2} the field, {3} the size */
const zc_problem artwork_small_words = {
    .id = "artwork-small-words",
    .severity = ZC_WARNING,
    .en = { "the words {2} of {1} come out only {3} pt high", "at least 6 pt",
            "write them shorter, or take a template or a stock with more room" },
    .zh = { "“{1}”的 {2} 过长，只有 {3} 磅", "至少 6 磅", "请缩短文字，或改用更宽的版式、纸型" },
};

const zc_problem artwork_small_fixed_words = {
    .id = "artwork-small-words",
    .severity = ZC_WARNING,
    .en = { "these words of the template come out only {1} pt high", "at least 6 pt",
            "write them shorter, or take a template or a stock with more room" },
    .zh = { "版式上的这些字过长，只有 {1} 磅", "至少 6 磅", "请缩短文字，或改用更宽的版式、纸型" },
};

const zc_problem artwork_no_tables = {
    .id = "artwork-no-tables",
    .severity = ZC_ERROR,
    .en = { "nobody sits at a round table here", NULL,
            "by=table is for banquets and other styles with tables; by=group or by=seat lists all" },
    .zh = { "此处没有人在圆桌就座", NULL, "by=table 用于宴会等设桌的样式；其他样式可用 by=group 或 by=seat" },
};

const zc_problem artwork_no_car = {
    .id = "artwork-no-car",
    .severity = ZC_ERROR,
    .en = { "nobody sits in a car here", NULL, "by=car is for the style car; by=seat lists all" },
    .zh = { "此处无人乘车", NULL, "by=car 用于乘车样式；其他样式可用 by=seat" },
};

const zc_problem artwork_no_recipients = {
    .id = "artwork-no-recipients",
    .severity = ZC_ERROR,
    .en = { "nobody comes on the stage here", NULL,
            "by=stage is for the style award: give the role 领奖 (recipient) to those who come" },
    .zh = { "此处无人上台领奖", NULL, "by=stage 用于颁奖样式：请在名单角色栏填写“领奖”" },
};

const zc_problem artwork_no_zones = {
    .id = "artwork-no-zones",
    .severity = ZC_ERROR,
    .en = { "nobody who has a group is seated: there are no zones to tell", NULL,
            "fill in the roster's column 代表团 (group)" },
    .zh = { "就座的人都没有代表团，无区域可列", NULL, "请填写名单的代表团（组别）一栏" },
};

const zc_problem artwork_size_twice = {
    .id = "artwork-size-twice",
    .severity = ZC_ERROR,
    .en = { "the size is said twice: {1} and size {2}", "one of the two", NULL },
    .zh = { "尺寸重复给出：{1} 与 size（{2}）", "二者之一", NULL },
};

const zc_problem artwork_bad_size = {
    .id = "artwork-bad-size",
    .severity = ZC_ERROR,
    .en = { "the size of the banner cannot be read",
            "width x height from {1} to {2} mm, such as 8000x700mm or 8mx0.7m",
            "for a screen: pixels, such as 1920x160px" },
    .zh = { "会标尺寸无法识别", "长×高，各在 {1} 至 {2} 毫米之间，如 8000x700mm 或 8mx0.7m",
            "显示屏请写像素，如 1920x160px" },
};

const zc_problem artwork_no_text = {
    .id = "artwork-no-text",
    .severity = ZC_ERROR,
    .en = { "the banner has no text", NULL, "give the event a title, or the banner its text" },
    .zh = { "会标没有文字", NULL, "请填写会议名称，或给出会标文字" },
};

const zc_problem artwork_banner_tight = {
    .id = "artwork-banner-tight",
    .severity = ZC_WARNING,
    .en = { "the text is too long for the banner: its letters come out {1} % of the height", "at least {2} %",
            "shorten the text or make the banner longer" },
    .zh = { "文字过长，字身只有幅高的 {1} %", "至少 {2} %", "请精简文字或加长会标" },
};

/* The same of a banner that is higher than it is long, with letters side by side. */
const zc_problem artwork_banner_upright = {
    .id = "artwork-banner-upright",
    .severity = ZC_WARNING,
    .en = { "the text is too long for the banner: its letters come out {1} % of the height", "at least {2} %",
            "for letters one below another write kind=vertical (--kind vertical)" },
    .zh = { "文字过长，字身只有幅高的 {1} %", "至少 {2} %",
            "如为竖幅，请写 kind=vertical（--kind vertical）" },
};

const zc_problem artwork_no_signs = {
    .id = "artwork-no-signs",
    .severity = ZC_ERROR,
    .en = { "there is nothing here that such a sign could lead to", NULL,
            "of=tables needs round tables, of=rows a hall with rows, of=zones groups in the roster" },
    .zh = { "此处没有这种牌子所指的桌、排或区", NULL,
            "of=tables 须有圆桌，of=rows 须有成排的座位，of=zones 须在名单中分代表团" },
};

const zc_problem artwork_cards_changed = {
    .id = "artwork-cards-changed",
    .severity = ZC_NOTE,
    .en = { "{1} of {2} {2:card|cards} {1:is|are} printed: {1:that one has|those that have} changed since "
            "{3}",
            NULL, NULL },
    .zh = { "共 {2} 张，只印 {3} 之后有变动的 {1} 张", NULL, NULL },
};

const zc_problem artwork_cards_unchanged = {
    .id = "artwork-cards-unchanged",
    .severity = ZC_NOTE,
    .en = { "none of {2} {2:card|cards} has changed since {3}: nothing is printed, no file is written", NULL,
            NULL },
    .zh = { "{2} 张在 {3} 之后均无变动：不印，也不生成文件", NULL, NULL },
};

const zc_problem artwork_card_moved = {
    .id = "artwork-card-moved",
    .severity = ZC_NOTE,
    .en = { "throw away the old card of {1}, {2}: now {3}", NULL, NULL },
    .zh = { "旧签作废：{1}，{2}（改坐{3}）", NULL, NULL },
};

const zc_problem artwork_card_reworded = {
    .id = "artwork-card-reworded",
    .severity = ZC_NOTE,
    .en = { "throw away the old card of {1}, {2}: its words have changed", NULL, NULL },
    .zh = { "旧签作废：{1}，{2}（文字有改）", NULL, NULL },
};

const zc_problem artwork_card_left = {
    .id = "artwork-card-left",
    .severity = ZC_NOTE,
    .en = { "throw away the old card of {1}, {2}: no longer seated", NULL, NULL },
    .zh = { "旧签作废：{1}，{2}（已不在座）", NULL, NULL },
};

const zc_problem artwork_banner_lines = {
    .id = "artwork-banner-lines",
    .severity = ZC_ERROR,
    .en = { "the text has {1} {1:line|lines}", "at most {2}", "lines are parted by | or a line's end" },
    .zh = { "文字有 {1} 行", "至多 {2} 行", "以 | 或换行分行" },
};

const zc_problem artwork_banner_stop = {
    .id = "artwork-banner-stop",
    .severity = ZC_WARNING,
    .en = { "a {1} does not end with a stop", "no 。 and no ！ at the end", NULL },
    .zh = { "{1}末尾不用句号、叹号", "末尾没有 。 与 ！", NULL },
};

const zc_problem artwork_unknown_hanging = {
    .id = "artwork-unknown-hanging",
    .severity = ZC_ERROR,
    .en = { "there is no such kind of banner", "one of: {1}", "did you mean {2}?" },
    .zh = { "没有这种横幅", "下列之一：{1}", "是否想写 {2}？" },
};

const zc_problem artwork_bad_hanging = {
    .id = "artwork-bad-hanging",
    .severity = ZC_ERROR,
    .en = { "{1} of this kind of banner cannot be used", "a number from {2} to {3}", NULL },
    .zh = { "该种横幅的 {1} 无法采用", "{2} 至 {3} 之间的数", NULL },
};

const zc_problem artwork_hanging_without = {
    .id = "artwork-hanging-without",
    .severity = ZC_ERROR,
    .en = { "a {1} has no place for the setting {2}", NULL, "kind=backdrop has one" },
    .zh = { "{1}上没有放 {2} 的位置", NULL, "kind=backdrop（背景板）有" },
};

const zc_problem artwork_wide_character = {
    .id = "artwork-wide-character",
    .severity = ZC_ERROR,
    .en = { "a character is {1} mm and goes on no sheet up to A0", "at most {2} mm",
            "cut the banner into a3 or a4" },
    .zh = { "单字达 {1} 毫米，A0 也放不下", "至多 {2} 毫米", "请改用 a3 或 a4 拼版" },
};
