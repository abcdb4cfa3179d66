#include "venue/check_problems.h"

const zc_problem venue_no_code = {
    .id = "venue-no-code",
    .severity = ZC_ERROR,
    .en = { "the file of figures has no such code", "a <code> for each of cn, us and uk",
            "take the file that is built in" },
    .zh = { "数据文件没有这部规范", "cn、us、uk 各有一个 <code>", "请改用内置的文件" },
};
