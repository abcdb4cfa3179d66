#include "base/base.h"

#include <stdio.h>
#include <string.h>

static bool make_room(zc_textbuf *buf, size_t more)
{
    if (buf->failed)
        return false;
    if (buf->room - buf->length > more)
        return true;
    size_t wanted = buf->room ? buf->room * 2 : 256;
    if (wanted - buf->length <= more)
        wanted = buf->length + more + 1;
    char *grown = mem_grow(buf->at, wanted);
    if (!grown) {
        buf->failed = true;
        buf->length = 0;
        return false;
    }
    buf->at = grown;
    buf->room = wanted;
    return true;
}

void textbuf_add_n(zc_textbuf *buf, const char *text, size_t length)
{
    if (!make_room(buf, length))
        return;
    memcpy(buf->at + buf->length, text, length);
    buf->length += length;
    buf->at[buf->length] = '\0';
}

void textbuf_add(zc_textbuf *buf, const char *text) { textbuf_add_n(buf, text, strlen(text)); }

void textbuf_format(zc_textbuf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int length = vsnprintf(NULL, 0, format, args);
    if (length < 0)
        buf->failed = true;
    else if (make_room(buf, (size_t)length)) {
        vsnprintf(buf->at + buf->length, (size_t)length + 1, format, again);
        buf->length += (size_t)length;
    }
    va_end(again);
    va_end(args);
}

int text_arg_at(const char *at, int count)
{
    const bool is_arg = at[0] == '{' && at[1] >= '1' && at[1] < '1' + count && at[2] == '}';
    return is_arg ? at[1] - '1' : -1;
}

/* `{2:card|cards}` at `at`: the form that fits argument 2 is added. Its length; 0 for any other text. */
static size_t add_form(zc_textbuf *buf, const char *at, const char *const args[], int count)
{
    const bool is_form = at[0] == '{' && at[1] >= '1' && at[1] < '1' + count && at[2] == ':';
    const char *bar = is_form ? strchr(at, '|') : NULL, *end = bar ? strchr(bar, '}') : NULL;
    if (!end)
        return 0;
    const char *number = args[at[1] - '1'];
    if (number && strcmp(number, "1") == 0)
        textbuf_add_n(buf, at + 3, (size_t)(bar - at - 3));
    else
        textbuf_add_n(buf, bar + 1, (size_t)(end - bar - 1));
    return (size_t)(end - at + 1);
}

/* What stands for an argument at `at`, added. Its length; 0 for any other text. */
static size_t add_arg(zc_textbuf *buf, const char *at, const char *const args[], int count)
{
    const int arg = text_arg_at(at, count);
    if (arg < 0)
        return add_form(buf, at, args, count);
    textbuf_add(buf, args[arg] ? args[arg] : "");
    return strlen("{1}");
}

/* Beside arguments words have forms of number: `{2:card is|cards are}`. */
void textbuf_fill(zc_textbuf *buf, const char *words, const char *const args[], int count)
{
    for (const char *at = words; *at;) {
        const size_t plain = strcspn(at + 1, "{") + 1;
        const size_t filled = *at == '{' ? add_arg(buf, at, args, count) : 0;
        if (!filled)
            textbuf_add_n(buf, at, plain);
        at += filled ? filled : plain;
    }
}

void textbuf_number_at(zc_textbuf *buf, double value, int decimals)
{
    char text[32];
    textbuf_add_n(buf, text, (size_t)number_write(value, decimals, text));
}

void textbuf_number(zc_textbuf *buf, double value) { textbuf_number_at(buf, value, 2); }

static const char *xml_escape_of(char byte)
{
    switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    case '\t': return "&#9;";
    default: return NULL;
    }
}

void textbuf_xml(zc_textbuf *buf, const char *text)
{
    const char *from = text;
    for (const char *at = text; *at; at++) {
        const char *escape = xml_escape_of(*at);
        if (!escape && (unsigned char)*at >= 0x20)
            continue;
        textbuf_add_n(buf, from, (size_t)(at - from));
        textbuf_add(buf, escape ? escape : " "); /* other controls are not allowed in XML at all */
        from = at + 1;
    }
    textbuf_add(buf, from);
}

const char *textbuf_text(const zc_textbuf *buf) { return buf->failed || !buf->at ? "" : buf->at; }

void textbuf_free(zc_textbuf *buf)
{
    mem_free(buf->at);
    *buf = (zc_textbuf){ 0 };
}
