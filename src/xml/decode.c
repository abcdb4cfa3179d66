#include "xml/decode.h"
#include "xml/problems.h"
#include "xml/scan.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

enum { CHUNK_BYTES = 16 * 1024, ENCODING_NAME_MAX = 40, DECLARATION_MAX = 200 };

/* ---- bytes to UTF-8 ---- */

/* How many bytes from the start are strict UTF-8. */
static size_t utf8_length(zc_bytes bytes)
{
    size_t at = 0;
    while (at < bytes.length) {
        if ((unsigned char)bytes.at[at] < 0x80) {
            at++;
            continue;
        }
        char piece[5] = { 0 };
        const size_t left = bytes.length - at;
        memcpy(piece, bytes.at + at, left < 4 ? left : 4);
        const char *behind = piece;
        if (utf8_next(&behind) == UTF8_BAD)
            break;
        at += (size_t)(behind - piece);
    }
    return at;
}

/* Everything that `converter` can decode, into `text`; how many bytes that was. */
static size_t convert(iconv_t converter, zc_bytes bytes, zc_textbuf *text)
{
    char *in, chunk[CHUNK_BYTES];
    size_t left = bytes.length;
    memcpy(&in, &bytes.at, sizeof in); /* iconv takes what it only reads without const */
    while (left > 0) {
        char *out = chunk;
        size_t room = sizeof chunk;
        const size_t result = iconv(converter, &in, &left, &out, &room);
        const int error = errno;
        textbuf_add_n(text, chunk, (size_t)(out - chunk));
        if (text->failed || (result == (size_t)-1 && error != E2BIG))
            break;
    }
    return bytes.length - left;
}

static bool begins_private(const char *at, const char *end)
{
    return end - at >= 3 && (at[0] == '\xEE') &&
           (at[1] == '\x9E' || at[1] == '\x9F' || at[1] == '\xA0' || at[1] == '\xA1');
}

static const char *first_private(const char *at, const char *end)
{
    while (at < end && !begins_private(at, end))
        at++;
    return at;
}

static uint32_t code_of(const char *at)
{
    return (uint32_t)(at[0] & 0x0F) << 12 | (uint32_t)(at[1] & 0x3F) << 6 | (uint32_t)(at[2] & 0x3F);
}

/* The text with the standard characters instead of GB18030's former private ones; valid UTF-8 in and out. */
static zc_status standardise(zc_arena *arena, zc_bytes *text)
{
    const char *at = text->at, *end = text->at + text->length;
    const char *found = first_private(at, end);
    if (found == end)
        return ZC_OK;
    zc_textbuf standard = { 0 };
    for (; at < end; found = first_private(at, end)) {
        char written[4];
        textbuf_add_n(&standard, at, (size_t)(found - at));
        at = found;
        if (found == end)
            break;
        textbuf_add_n(&standard, written, (size_t)utf8_write(gb18030_standard(code_of(found)), written));
        at += 3;
    }
    *text = (zc_bytes){ standard.failed ? NULL : arena_text_n(arena, standard.at, standard.length),
                        standard.length };
    textbuf_free(&standard);
    return text->at ? ZC_OK : ZC_NO_MEMORY;
}

static bool is_utf8_name(const char *encoding)
{
    static const char *const names[] = { "UTF-8", "UTF8", "US-ASCII", "ASCII" };
    for (size_t name = 0; name < sizeof names / sizeof *names; name++)
        if (strcasecmp(encoding, names[name]) == 0)
            return true;
    return false;
}

static zc_status decode_by_iconv(zc_arena *arena, zc_bytes bytes, const char *encoding, zc_bytes *text,
                                 size_t *bad_at)
{
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == (iconv_t)-1)
        return errno == EINVAL ? ZC_BAD_INPUT : ZC_NO_MEMORY;
    zc_textbuf converted = { 0 };
    *bad_at = convert(converter, bytes, &converted);
    iconv_close(converter);
    *text = (zc_bytes){ arena_text_n(arena, converted.at ? converted.at : "", converted.length),
                        converted.length };
    const bool failed = converted.failed || !text->at;
    textbuf_free(&converted);
    return failed ? ZC_NO_MEMORY : ZC_OK;
}

zc_status xml_decode(zc_arena *arena, zc_bytes bytes, const char *encoding, zc_bytes *text, size_t *bad_at)
{
    zc_status status = ZC_OK;
    if (is_utf8_name(encoding)) {
        *bad_at = utf8_length(bytes);
        *text = (zc_bytes){ bytes.at, *bad_at };
    } else {
        status = decode_by_iconv(arena, bytes, encoding, text, bad_at);
    }
    return status ? status : standardise(arena, text);
}

/* ---- which encoding ---- */

static const struct mark {
    const char *bytes;
    size_t length, mark_length; /* the mark is no part of the text */
    const char *encoding;
} marks[] = {
    { "\xEF\xBB\xBF", 3, 3, "UTF-8" }, { "\xFF\xFE", 2, 2, "UTF-16LE" }, { "\xFE\xFF", 2, 2, "UTF-16BE" },
    { "<\0", 2, 0, "UTF-16LE" },       { "\0<", 2, 0, "UTF-16BE" },
};

static const struct mark *mark_of(zc_bytes bytes)
{
    for (size_t mark = 0; mark < sizeof marks / sizeof *marks; mark++)
        if (bytes.length >= marks[mark].length &&
            memcmp(bytes.at, marks[mark].bytes, marks[mark].length) == 0)
            return &marks[mark];
    return NULL;
}

/* What stands in encoding="..." of the declaration; false if nothing does. */
static bool declared_name(zc_bytes bytes, char name[ENCODING_NAME_MAX])
{
    char declaration[DECLARATION_MAX + 1] = { 0 };
    memcpy(declaration, bytes.at, bytes.length < DECLARATION_MAX ? bytes.length : DECLARATION_MAX);
    char *end = strstr(declaration, "?>"), *at = strstr(declaration, "encoding");
    if (strncmp(declaration, "<?xml", 5) != 0 || !end || !at || at > end)
        return false;
    at += strcspn(at, "\"'");
    const size_t length = *at ? strcspn(at + 1, "\"'") : 0;
    if (length == 0 || length >= ENCODING_NAME_MAX || at > end)
        return false;
    memcpy(name, at + 1, length);
    name[length] = '\0';
    return true;
}

/* GBK's files hold GB18030's characters; one who declares UTF-16 in single bytes has converted the file and
 * left the declaration. */
static const char *real_encoding(const char *declared)
{
    static const char *const real[][2] = { { "GB2312", "GB18030" }, { "GBK", "GB18030" },
                                           { "CP936", "GB18030" },  { "UTF-16", "UTF-8" },
                                           { "UTF-16LE", "UTF-8" }, { "UTF-16BE", "UTF-8" } };
    for (size_t name = 0; name < sizeof real / sizeof *real; name++)
        if (strcasecmp(declared, real[name][0]) == 0)
            return real[name][1];
    return strchr(declared, '/') ? "" : declared; /* iconv's //TRANSLIT is no encoding */
}

zc_status xml_text_of(zc_arena *arena, zc_bytes bytes, const char *shown, zc_bytes *text, zc_diags *diags)
{
    const struct mark *mark = mark_of(bytes);
    char declared[ENCODING_NAME_MAX] = "UTF-8";
    if (mark)
        bytes = (zc_bytes){ bytes.at + mark->mark_length, bytes.length - mark->mark_length };
    else
        (void)declared_name(bytes, declared);

    const char *encoding = mark ? mark->encoding : real_encoding(declared);
    size_t bad_at;
    const zc_status status = *encoding ? xml_decode(arena, bytes, encoding, text, &bad_at) : ZC_BAD_INPUT;
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &xml_encoding_unknown, place_at(shown, 1, 1), declared);
    if (status || bad_at == bytes.length)
        return status;
    diag_add_with(diags, &xml_encoding, xml_place_in(*text, shown, text->length), NULL, encoding, NULL, NULL);
    return ZC_BAD_INPUT;
}
