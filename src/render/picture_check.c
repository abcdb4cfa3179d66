/* librsvg 2.54 aborts on some files, and takes minutes or all memory for others: what is drawn is looked
 * through first. */
#include "render/photo.h"
#include "render/picture.h"
#include "render/problems.h"

#include <string.h>
#include <strings.h>

enum { PICTURE_BYTES_MAX = 2 * 1024 * 1024, ELEMENTS_MAX = 20000, DEPTH_MAX = 64 };

/* Words that no plain drawing has: they read other files, grow without bound, or run. */
typedef struct danger {
    const char *word;
    const zc_problem *why;
} danger;
static const danger dangers[] = {
    { "<!DOCTYPE", &render_picture_declares },
    { "<!ENTITY", &render_picture_declares },
    { "XInclude", &render_picture_reads },
    { ":include", &render_picture_reads },
    { "<include", &render_picture_reads },
    { "<script", &render_picture_script },
    { ":script", &render_picture_script },
    { "javascript:", &render_picture_script },
    { "foreignObject", &render_picture_foreign },
    { "<?xml-stylesheet", &render_picture_sheet },
    { "@import", &render_picture_sheet },
    { "file:", &render_picture_reads },
    { ":lang", &render_picture_languages },
    { "<text", &render_picture_text },
    { ":text", &render_picture_text },
    { "<animate", &render_picture_moves },
    { "<set", &render_picture_moves },
};

static bool word_is_at(zc_bytes svg, size_t at, const char *word)
{
    const size_t length = strlen(word);
    return at + length <= svg.length && strncasecmp(svg.at + at, word, length) == 0;
}

static bool has_word(zc_bytes svg, const char *word)
{
    for (size_t at = 0; at < svg.length; at++)
        if (word_is_at(svg, at, word))
            return true;
    return false;
}

static bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

static bool is_letter(char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

/* `onload=` and its like: a blank, "on", letters, "=". */
static bool handler_is_at(zc_bytes svg, size_t at)
{
    if (!(is_blank(svg.at[at]) || svg.at[at] == '/') || !word_is_at(svg, at + 1, "on"))
        return false;
    size_t end = at + 3;
    while (end < svg.length && is_letter(svg.at[end]))
        end++;
    const bool has_name = end > at + 3;
    while (end < svg.length && is_blank(svg.at[end]))
        end++;
    return has_name && end < svg.length && svg.at[end] == '=';
}

static bool has_handler(zc_bytes svg)
{
    for (size_t at = 0; at < svg.length; at++)
        if (handler_is_at(svg, at))
            return true;
    return false;
}

/* An encoding other than UTF-8 could hide the words above. */
static bool is_of_another_encoding(zc_bytes svg)
{
    static const char declared[] = "encoding";
    size_t at = 0;
    while (at < svg.length && !word_is_at(svg, at, declared))
        at++;
    if (at == svg.length)
        return false;
    for (at += sizeof declared - 1; at < svg.length && !is_letter(svg.at[at]);)
        at++;
    return !word_is_at(svg, at, "utf-8");
}

/* ---- how deep and how many its elements are ---- */

static size_t behind(zc_bytes svg, size_t at, const char *end)
{
    while (at < svg.length && !word_is_at(svg, at, end))
        at++;
    return at + strlen(end);
}

size_t picture_behind_tag(zc_bytes svg, size_t at)
{
    char quote = '\0';
    for (; at < svg.length && (quote || svg.at[at] != '>'); at++) {
        if (quote && svg.at[at] == quote)
            quote = '\0';
        else if (!quote && (svg.at[at] == '"' || svg.at[at] == '\''))
            quote = svg.at[at];
    }
    return at + 1;
}

static bool is_too_large_a_tree(zc_bytes svg)
{
    int depth = 0, elements = 0;
    for (size_t at = 0; at < svg.length;) {
        if (svg.at[at] != '<') {
            at++;
        } else if (word_is_at(svg, at, "<!--")) {
            at = behind(svg, at, "-->");
        } else if (word_is_at(svg, at, "<![CDATA[")) {
            at = behind(svg, at, "]]>");
        } else if (word_is_at(svg, at, "<?")) {
            at = behind(svg, at, "?>");
        } else {
            const bool closes = word_is_at(svg, at, "</");
            at = picture_behind_tag(svg, at);
            const bool is_whole = at >= 2 && at <= svg.length && svg.at[at - 2] == '/';
            depth += closes ? -1 : !is_whole;
            if (++elements > ELEMENTS_MAX || depth > DEPTH_MAX)
                return true;
        }
    }
    return false;
}

static const zc_problem *danger_in(zc_bytes svg)
{
    for (size_t at = 0; at < sizeof dangers / sizeof *dangers; at++)
        if (has_word(svg, dangers[at].word))
            return dangers[at].why;
    return NULL;
}

const zc_problem *picture_refusal(zc_bytes svg)
{
    if (svg.length == 0)
        return &render_picture_empty;
    if (photo_kind(svg))
        return &render_picture_dots;
    if (svg.length > PICTURE_BYTES_MAX)
        return &render_picture_large;
    if (!utf8_is_valid(svg.at, svg.length) || memchr(svg.at, '\0', svg.length))
        return &render_picture_encoding;
    if (!has_word(svg, "<svg"))
        return &render_picture_no_svg;
    if (is_of_another_encoding(svg))
        return &render_picture_encoding;
    const zc_problem *why = danger_in(svg);
    if (why)
        return why;
    if (has_handler(svg))
        return &render_picture_script;
    why = picture_refusal_of_images(svg);
    if (why)
        return why;
    return is_too_large_a_tree(svg) ? &render_picture_many : NULL;
}
