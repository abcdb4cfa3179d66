#include "base/base.h"

#include <string.h>

/* The length of the sequence that `lead` begins, and the least code point that may be written so long. */
static int sequence_length(unsigned char lead, uint32_t *bits, uint32_t *least)
{
    if (lead < 0x80)
        return *bits = lead, *least = 0, 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return *bits = lead & 0x1F, *least = 0x80, 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return *bits = lead & 0x0F, *least = 0x800, 3;
    if (lead >= 0xF0 && lead < 0xF5)
        return *bits = lead & 0x07, *least = 0x10000, 4;
    return 0;
}

uint32_t utf8_next(const char **at)
{
    const unsigned char *byte = (const unsigned char *)*at;
    if (!*byte)
        return 0;
    uint32_t code, least;
    const int length = sequence_length(*byte, &code, &least);
    (*at)++;
    if (length == 0)
        return UTF8_BAD;
    for (int more = 1; more < length; more++) {
        if ((byte[more] & 0xC0) != 0x80)
            return UTF8_BAD;
        code = code << 6 | (byte[more] & 0x3F);
    }
    if (code < least || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return UTF8_BAD;
    *at += length - 1;
    return code;
}

int utf8_write(uint32_t code, char out[4])
{
    if (code < 0x80)
        return out[0] = (char)code, 1;
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

bool utf8_is_valid(const char *text, size_t length)
{
    const char *at = text;
    while (at < text + length) {
        if (*at == '\0') {
            at++;
            continue;
        }
        uint32_t bits, least;
        const int bytes = sequence_length((unsigned char)*at, &bits, &least);
        if (bytes == 0 || at + bytes > text + length || utf8_next(&at) == UTF8_BAD)
            return false;
    }
    return true;
}

int utf8_count(const char *text)
{
    int characters = 0;
    while (utf8_next(&text))
        characters++;
    return characters;
}

bool char_is_han(uint32_t code)
{
    static const struct {
        uint32_t from, to;
    } ranges[] = {
        { 0x3007, 0x3007 }, { 0x3400, 0x4DBF },   { 0x4E00, 0x9FFF },
        { 0xF900, 0xFAFF }, { 0x20000, 0x2FA1F }, { 0x30000, 0x323AF },
    };
    for (size_t range = 0; range < sizeof ranges / sizeof *ranges; range++)
        if (code >= ranges[range].from && code <= ranges[range].to)
            return true;
    return false;
}

bool char_is_blank(uint32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0x85 || code == 0xA0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200B) || code == 0x2028 || code == 0x2029 || code == 0x202F ||
           code == 0x205F || code == 0x3000 || code == 0xFEFF;
}

bool char_is_control(uint32_t code) { return code < ' ' || (code >= 0x7F && code < 0xA0); }

bool text_is_blank(const char *text)
{
    if (!text)
        return true;
    for (uint32_t code; (code = utf8_next(&text));)
        if (!char_is_blank(code))
            return false;
    return true;
}

bool text_equal(const char *a, const char *b) { return strcmp(a ? a : "", b ? b : "") == 0; }

/* By hand: most texts differ in their first byte from most of what is looked for. */
bool text_starts(const char *text, const char *start)
{
    while (*start && *text == *start) {
        text++;
        start++;
    }
    return !*start;
}

bool text_ends(const char *text, const char *end)
{
    const size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

char *text_capital(zc_arena *arena, const char *text)
{
    char *copy = arena_text(arena, text);
    if (copy && *copy >= 'a' && *copy <= 'z')
        *copy = (char)(*copy - 'a' + 'A');
    return copy;
}

char *text_trimmed(zc_arena *arena, const char *text)
{
    if (!text)
        return NULL;
    const char *from = NULL, *to = text;
    for (const char *at = text;;) {
        const char *here = at;
        const uint32_t code = utf8_next(&at);
        if (!code)
            break;
        if (char_is_blank(code))
            continue;
        from = from ? from : here;
        to = at;
    }
    return from ? arena_text_n(arena, from, (size_t)(to - from)) : arena_text(arena, "");
}
