#include "base/problems.h"

#include <errno.h>
#include <string.h>

static const struct reason {
    int error;
    const char *zh;
} reasons[] = {
    { ENOENT, "没有这个文件或文件夹" },
    { EACCES, "没有权限" },
    { EPERM, "没有权限" },
    { EISDIR, "这是文件夹，不是文件" },
    { ENOTDIR, "路径中有一段不是文件夹" },
    { EEXIST, "已有同名的文件" },
    { ENOSPC, "磁盘空间已满" },
    { EDQUOT, "磁盘配额已满" },
    { EROFS, "此处只可读取" },
    { ENAMETOOLONG, "文件名过长" },
    { EIO, "磁盘读写出错" },
};

void base_report(zc_diags *diags, const zc_problem *problem, const char *path, int error)
{
    const char *zh = strerror(error);
    for (size_t at = 0; at < sizeof reasons / sizeof *reasons; at++)
        if (reasons[at].error == error)
            zh = reasons[at].zh;
    diag_add_with(diags, problem, place_of_file(path), NULL, strerror(error), zh, NULL);
}

const zc_problem base_cannot_read = {
    .id = "base-cannot-read",
    .severity = ZC_ERROR,
    .en = { "the file cannot be read", NULL, "{1}" },
    .zh = { "文件无法读取", NULL, "{2}" },
};

const zc_problem base_too_large = {
    .id = "base-file-too-large",
    .severity = ZC_ERROR,
    .en = { "the file is too large", "at most {1} bytes", "split the file" },
    .zh = { "文件过大", "至多 {1} 字节", "请拆分文件" },
};

const zc_problem base_is_input = {
    .id = "base-is-input",
    .severity = ZC_ERROR,
    .en = { "this file is read and would be overwritten", NULL, "write to another file" },
    .zh = { "该文件是输入文件，不可覆盖", NULL, "请写到别的文件" },
};

const zc_problem base_cannot_write = {
    .id = "base-cannot-write",
    .severity = ZC_ERROR,
    .en = { "the file cannot be written", NULL, "{1}" },
    .zh = { "文件无法写入", NULL, "{2}" },
};

const zc_problem base_no_folder = {
    .id = "base-no-folder",
    .severity = ZC_ERROR,
    .en = { "the file cannot be written, its folder does not exist", NULL,
            "make the folder first: mkdir -p" },
    .zh = { "文件无法写入，所在文件夹不存在", NULL, "请先建立该文件夹：mkdir -p" },
};
