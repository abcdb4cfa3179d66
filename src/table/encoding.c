#include "table/encoding.h"
#include "table/mixed.h"
#include "table/problems.h"
#include "table/utf16.h"
#include "xml/xml.h"

#include <string.h>

/* So many characters of more than one byte before the first bad byte are no accident: this was to be UTF-8.
 */
enum { MEANT_AS_UTF8 = 8 };

static const struct mark {
    const char *bytes;
    size_t length;
    const char *encoding;
} marks[] = {
    { "\xEF\xBB\xBF", 3, "UTF-8" },
    { "\xFF\xFE", 2, "UTF-16LE" },
    { "\xFE\xFF", 2, "UTF-16BE" },
};

static zc_status bad_byte(zc_bytes decoded, const char *shown, const char *encoding, zc_diags *diags)
{
    diag_add_with(diags, &table_encoding, xml_place_in(decoded, shown, decoded.length), NULL, encoding, NULL,
                  NULL);
    return ZC_BAD_INPUT;
}

static zc_status binary(zc_place place, zc_diags *diags)
{
    diag_add(diags, &table_binary, place, NULL);
    return ZC_BAD_INPUT;
}

static bool has_nul(zc_bytes bytes) { return bytes.length && memchr(bytes.at, '\0', bytes.length); }

static zc_status no_nul(zc_bytes text, const char *shown, zc_diags *diags)
{
    if (!has_nul(text))
        return ZC_OK;
    const char *nul = memchr(text.at, '\0', text.length);
    return binary(xml_place_in(text, shown, (size_t)(nul - text.at)), diags);
}

static zc_status decode_as(zc_arena *arena, zc_bytes bytes, const char *encoding, const char *shown,
                           zc_bytes *text, zc_diags *diags)
{
    size_t bad_at = 0;
    const zc_status status = xml_decode(arena, bytes, encoding, text, &bad_at);
    if (status)
        return status == ZC_NO_MEMORY ? status : bad_byte((zc_bytes){ bytes.at, 0 }, shown, encoding, diags);
    if (bad_at < bytes.length)
        return bad_byte(*text, shown, encoding, diags);
    return no_nul(*text, shown, diags);
}

static int wide_characters(zc_bytes text)
{
    int wide = 0;
    for (size_t at = 0; at < text.length && wide < MEANT_AS_UTF8; at++)
        wide += (unsigned char)text.at[at] >= 0xC0;
    return wide;
}

static zc_status decode_unmarked(zc_arena *arena, zc_bytes bytes, const char *shown, zc_bytes *text,
                                 bool *is_guess, zc_diags *diags)
{
    const char *utf16 = utf16_guess(bytes);
    if (utf16)
        return decode_as(arena, bytes, utf16, shown, text, diags);

    size_t utf8_bad_at = 0, bad_at = 0;
    zc_status status = xml_decode(arena, bytes, "UTF-8", text, &utf8_bad_at);
    if (status)
        return status;
    if (utf8_bad_at == bytes.length)
        return no_nul(*text, shown, diags);
    bool has_utf8;
    status = mixed_check(arena, bytes, utf8_bad_at, shown, &has_utf8, diags);
    if (status)
        return status;
    if (has_utf8 || wide_characters(*text) >= MEANT_AS_UTF8)
        return bad_byte(*text, shown, "UTF-8", diags);

    zc_bytes gb18030;
    status = xml_decode(arena, bytes, "GB18030", &gb18030, &bad_at);
    if (status == ZC_NO_MEMORY)
        return status;
    if ((status || bad_at < bytes.length) && has_nul(bytes))
        return binary(place_of_file(shown), diags);
    if (status || bad_at < bytes.length)
        return bad_byte(status || bad_at < utf8_bad_at ? *text : gb18030, shown, "UTF-8, UTF-16, GB18030",
                        diags);
    *text = gb18030;
    *is_guess = true;
    return no_nul(*text, shown, diags);
}

zc_status encoding_read(zc_arena *arena, zc_bytes bytes, const char *shown, zc_bytes *text, bool *is_guess,
                        zc_diags *diags)
{
    *is_guess = false;
    for (size_t mark = 0; mark < sizeof marks / sizeof *marks; mark++) {
        const size_t length = marks[mark].length;
        if (bytes.length >= length && memcmp(bytes.at, marks[mark].bytes, length) == 0)
            return decode_as(arena, (zc_bytes){ bytes.at + length, bytes.length - length },
                             marks[mark].encoding, shown, text, diags);
    }
    return decode_unmarked(arena, bytes, shown, text, is_guess, diags);
}
