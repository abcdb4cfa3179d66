#include "table/foreign.h"
#include "table/problems.h"

#include <string.h>
#include <strings.h>

/* What a file is called, in both languages, and what is told of it. */
typedef struct foreign_kind {
    const char *en, *zh;
    const zc_problem *problem;
} foreign_kind;

static bool tell(const foreign_kind *kind, const char *shown, zc_diags *diags)
{
    diag_add_with(diags, kind->problem, place_of_file(shown), NULL, kind->en, kind->zh, NULL);
    return true;
}

/* ---- by the first bytes ---- */

typedef struct mark {
    const char *bytes;
    size_t length, at;
} mark;

#define MARK(bytes, at)                                                                                      \
    {                                                                                                        \
        (bytes), sizeof(bytes) - 1, (at)                                                                     \
    }
#define NO_MARK                                                                                              \
    {                                                                                                        \
        NULL, 0, 0                                                                                           \
    }

static const struct signature {
    mark first, second;
    foreign_kind kind;
} signatures[] = {
    { MARK("\x89PNG\r\n\x1A\n", 0), NO_MARK, { "a picture (PNG)", "图片（PNG）", &table_not_a_list } },
    { MARK("\xFF\xD8\xFF", 0), NO_MARK, { "a picture (JPEG)", "图片（JPEG）", &table_not_a_list } },
    { MARK("GIF8", 0), MARK("a", 5), { "a picture (GIF)", "图片（GIF）", &table_not_a_list } },
    { MARK("BM", 0), MARK("\0\0\0\0", 6), { "a picture (BMP)", "图片（BMP）", &table_not_a_list } },
    { MARK("II*\0", 0), NO_MARK, { "a picture (TIFF)", "图片（TIFF）", &table_not_a_list } },
    { MARK("MM\0*", 0), NO_MARK, { "a picture (TIFF)", "图片（TIFF）", &table_not_a_list } },
    { MARK("RIFF", 0), MARK("WEBP", 8), { "a picture (WebP)", "图片（WebP）", &table_not_a_list } },
    { MARK("ftyphei", 4), NO_MARK, { "a picture (HEIC)", "图片（HEIC）", &table_not_a_list } },
    { MARK("%PDF-", 0), NO_MARK, { "a PDF", " PDF 文件", &table_not_a_list } },
    { MARK("{\\rtf", 0), NO_MARK, { "a text document (RTF)", "文字文档（RTF）", &table_not_a_list } },
    { MARK("Rar!\x1A\x07", 0), NO_MARK, { "an archive (RAR)", "压缩包（RAR）", &table_packed } },
    { MARK("7z\xBC\xAF\x27\x1C", 0), NO_MARK, { "an archive (7z)", "压缩包（7z）", &table_packed } },
    { MARK("\x1F\x8B\x08", 0), NO_MARK, { "an archive (gzip)", "压缩包（gzip）", &table_packed } },
};

static bool has_mark(zc_bytes bytes, const mark *wanted)
{
    return bytes.length >= wanted->at + wanted->length &&
           (wanted->length == 0 || memcmp(bytes.at + wanted->at, wanted->bytes, wanted->length) == 0);
}

static const foreign_kind *kind_by_bytes(zc_bytes bytes)
{
    for (size_t at = 0; at < sizeof signatures / sizeof *signatures; at++)
        if (has_mark(bytes, &signatures[at].first) && has_mark(bytes, &signatures[at].second))
            return &signatures[at].kind;
    return NULL;
}

/* ---- pages of tags ---- */

static const struct page {
    const char *begins, *holds; /* NULL: whatever */
    foreign_kind kind;
} pages[] = {
    { "<?xml",
      "office:spreadsheet",
      { "a workbook of Excel 2003 (XML)", " Excel 2003 工作簿（XML）", &table_other_format } },
    { "<html", NULL, { "a web page (HTML)", "网页（HTML）", &table_other_format } },
    { "<!doctype html", NULL, { "a web page (HTML)", "网页（HTML）", &table_other_format } },
    { "<table", NULL, { "a web page (HTML)", "网页（HTML）", &table_other_format } },
    { "<?xml", NULL, { "an XML file", " XML 文件", &table_not_a_list } },
};

enum { PAGE_BYTES_LOOKED_AT = 4096 };

/* Whether `words` stand at the beginning, behind blanks and a mark of UTF-8. */
static bool page_begins(zc_bytes bytes, const char *words)
{
    static const char passed[] = UTF8_BOM " \t\r\n";
    size_t at = 0;
    const size_t length = strlen(words);
    while (at < bytes.length && bytes.at[at] && strchr(passed, bytes.at[at]))
        at++;
    return bytes.length - at >= length && strncasecmp(bytes.at + at, words, length) == 0;
}

static bool page_holds(zc_bytes bytes, const char *words)
{
    const size_t length = bytes.length < PAGE_BYTES_LOOKED_AT ? bytes.length : PAGE_BYTES_LOOKED_AT;
    return !words || memmem(bytes.at, length, words, strlen(words)) != NULL;
}

static const foreign_kind *kind_by_tags(zc_bytes bytes)
{
    for (size_t at = 0; at < sizeof pages / sizeof *pages; at++)
        if (page_begins(bytes, pages[at].begins) && page_holds(bytes, pages[at].holds))
            return &pages[at].kind;
    return NULL;
}

/* ---- by streams: the office documents of before 2007 ---- */

static const struct stream {
    const char *name;
    foreign_kind kind;
} streams[] = {
    { "EncryptedPackage", { NULL, NULL, &table_encrypted } },
    { "Workbook", { "an old .xls workbook", "旧版 .xls 工作簿", &table_other_format } },
    { "Book", { "an old .xls workbook", "旧版 .xls 工作簿", &table_other_format } },
    { "WordDocument", { "an old .doc text document", "旧版 .doc 文字文档", &table_not_a_list } },
    { "PowerPoint Document", { "an old .ppt presentation", "旧版 .ppt 演示文稿", &table_not_a_list } },
    { "", { "an old office document", "旧版办公文档", &table_other_format } },
};

/* Their names stand in UTF-16 in the container's directory; all have the empty one. */
static bool has_stream(zc_bytes bytes, const char *name)
{
    char wide[64];
    const size_t length = strlen(name);
    for (size_t at = 0; at < length; at++) {
        wide[2 * at] = name[at];
        wide[2 * at + 1] = '\0';
    }
    return memmem(bytes.at, bytes.length, wide, 2 * length) != NULL;
}

static const foreign_kind *kind_by_stream(zc_bytes bytes)
{
    static const mark container = MARK("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0);
    for (size_t at = 0; has_mark(bytes, &container) && at < sizeof streams / sizeof *streams; at++)
        if (has_stream(bytes, streams[at].name))
            return &streams[at].kind;
    return NULL;
}

bool foreign_refuse(zc_bytes bytes, const char *shown, zc_diags *diags)
{
    const foreign_kind *kind = kind_by_bytes(bytes);
    if (!kind)
        kind = kind_by_stream(bytes);
    if (!kind)
        kind = kind_by_tags(bytes);
    return kind && tell(kind, shown, diags);
}
