#include "base/problems.h"

const zc_problem base_cannot_read = {
    .id = "base-cannot-read",
    .severity = ZC_ERROR,
    .en = { "the file cannot be read", NULL, "{1}" },
    .zh = { "文件无法读取", NULL, "{1}" },
};

const zc_problem base_too_large = {
    .id = "base-file-too-large",
    .severity = ZC_ERROR,
    .en = { "the file is too large", "at most {1} bytes", "split the file" },
    .zh = { "文件过大", "至多 {1} 字节", "请拆分文件" },
};

const zc_problem base_cannot_write = {
    .id = "base-cannot-write",
    .severity = ZC_ERROR,
    .en = { "the file cannot be written", NULL, "{1}" },
    .zh = { "文件无法写入", NULL, "{1}" },
};
