/* render/problems.h: what can go wrong with drawing. */
#ifndef RENDER_PROBLEMS_H
#define RENDER_PROBLEMS_H

#include "base/base.h"

/* Why a picture cannot be drawn safely: name, words in both languages. */
#define RENDER_PICTURE_FAULTS(X)                                                                             \
    X(large, "the picture is larger than 2 MB", "图片大于 2 MB")                                             \
    X(empty, "the picture's file is empty", "图片文件是空的")                                                \
    X(dots, "the file is a photograph (PNG, JPEG or the like), no drawing",                                  \
      "文件是位图（PNG、JPEG 之类），不是矢量图")                                                            \
    X(encoding, "the picture is not written in UTF-8", "图片不是 UTF-8 编码")                                \
    X(no_svg, "the file is no SVG drawing", "文件不是 SVG 图")                                               \
    X(cut, "the picture is cut short: its file ends in the middle", "图片不完整：文件在中途结束")            \
    X(unread, "the picture cannot be read (the library says: {1})", "图片无法读取（程序库原文：{1}）")       \
    X(declares, "the picture has a DOCTYPE or entities", "图片带有 DOCTYPE 或实体声明")                      \
    X(reads, "the picture reads other files", "图片引用别的文件")                                            \
    X(script, "the picture has a script", "图片含有脚本")                                                    \
    X(foreign, "the picture has foreign content", "图片含有外来内容（foreignObject）")                       \
    X(sheet, "the picture reads a style sheet", "图片引用样式表")                                            \
    X(languages, "the picture's style asks for languages", "图片的样式按语言区分")                           \
    X(text, "the picture has text, not outlines", "图片含有文字，未转为轮廓")                                \
    X(moves, "the picture moves", "图片含有动画")                                                            \
    X(outside, "the picture has an image that is not within the file", "图片中的位图不在文件之内")           \
    X(bad_image, "an image within the picture is no PNG or JPEG, or damaged or too large",                   \
      "图片内嵌的位图不是 PNG 或 JPEG，或已损坏、过大")                                                      \
    X(renamed, "the picture has an image by another name", "图片中的位图用了别的元素名")                     \
    X(many, "the picture has too many shapes or levels", "图片的图形或层次过多")
#define RENDER_DECLARE(name, en, zh) extern const zc_problem render_picture_##name;
RENDER_PICTURE_FAULTS(RENDER_DECLARE)
#undef RENDER_DECLARE

extern const zc_problem render_unknown_format, render_scaled, render_failed, render_no_photo,
    render_photo_of_kind, render_empty_photo, render_cut_photo, render_broken_photo, render_photo_large;
#endif
