/* What can go wrong with lists, sheets and signs. */
#include "artwork/problems.h"

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

const zc_problem artwork_no_tables = {
    .id = "artwork-no-tables",
    .severity = ZC_ERROR,
    .en = { "nobody sits round a table here", NULL,
            "by=table is for banquets and other styles with tables; by=group or by=seat lists all" },
    .zh = { "此处没有人围桌就座", NULL, "by=table 用于宴会等设桌的样式；其他样式可用 by=group 或 by=seat" },
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

const zc_problem artwork_no_signs = {
    .id = "artwork-no-signs",
    .severity = ZC_ERROR,
    .en = { "there is nothing here that such a sign could lead to", NULL,
            "of=tables needs round tables, of=rows a hall with rows, of=zones groups in the roster" },
    .zh = { "此处没有这种牌子所指的桌、排或区", NULL,
            "of=tables 须有圆桌，of=rows 须有成排的座位，of=zones 须在名单中分代表团" },
};
