#include "table/strings.h"

#include <string.h>

static int hex_digit(char byte)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    const char *found = byte ? strchr(digits, byte) : NULL;
    const int value = found ? (int)(found - digits) : -1;
    return value < 16 ? value : value - 6;
}

enum { ESCAPE_BYTES = 7 }; /* _x000D_ */

/* The code of the escape that `at` begins with; 0 if it is none, or none that text can hold. */
static uint32_t escaped_code(const char *at)
{
    uint32_t code = 0;
    if (at[0] != '_' || at[1] != 'x')
        return 0;
    for (int digit = 2; digit < 6; digit++) {
        const int value = hex_digit(at[digit]);
        if (value < 0)
            return 0;
        code = code * 16 + (uint32_t)value;
    }
    return at[6] != '_' || (code >= 0xD800 && code < 0xE000) ? 0 : code;
}

/* A carriage return is half of a line end, or one itself. */
static void add_code(zc_textbuf *buf, uint32_t code, const char *behind)
{
    char written[4];
    if (code == '\r' && *behind == '\n')
        return;
    textbuf_add_n(buf, written, (size_t)utf8_write(code == '\r' ? '\n' : code, written));
}

static void add_unescaped(zc_textbuf *buf, const char *text)
{
    const char *from = text;
    for (const char *at = text; (at = strstr(at, "_x"));) {
        const uint32_t code = escaped_code(at);
        if (code == 0) {
            at++;
            continue;
        }
        textbuf_add_n(buf, from, (size_t)(at - from));
        at += ESCAPE_BYTES;
        add_code(buf, code, at);
        from = at;
    }
    textbuf_add(buf, from);
}

static const char *moved_text(zc_arena *arena, zc_textbuf *buf)
{
    const char *text = buf->failed ? NULL : arena_text_n(arena, textbuf_text(buf), buf->length);
    textbuf_free(buf);
    return text;
}

const char *unescaped_text(zc_arena *arena, const char *text)
{
    if (!strstr(text, "_x"))
        return arena_text(arena, text);
    zc_textbuf buf = { 0 };
    add_unescaped(&buf, text);
    return moved_text(arena, &buf);
}

const char *rich_text(zc_arena *arena, const xml_node *node)
{
    const xml_node *only = node->first;
    if (only && !only->next && strcmp(only->name, "t") == 0)
        return unescaped_text(arena, only->text);
    zc_textbuf buf = { 0 };
    for (const xml_node *part = node->first; part; part = part->next) {
        const bool is_run = strcmp(part->name, "r") == 0;
        const xml_node *text = is_run ? xml_child(part, "t") : strcmp(part->name, "t") == 0 ? part : NULL;
        if (text)
            add_unescaped(&buf, text->text);
    }
    return moved_text(arena, &buf);
}

zc_status shared_strings_read(zc_arena *arena, const xml_node *sst, shared_strings *out)
{
    int count = 0;
    for (const xml_node *item = xml_child(sst, "si"); item; item = xml_sibling(item, "si"))
        count++;
    const char **texts = arena_array(arena, const char *, count);
    if (!texts)
        return ZC_NO_MEMORY;
    int at = 0;
    for (const xml_node *item = xml_child(sst, "si"); item; item = xml_sibling(item, "si"))
        if (!(texts[at++] = rich_text(arena, item)))
            return ZC_NO_MEMORY;
    *out = (shared_strings){ texts, count };
    return ZC_OK;
}
