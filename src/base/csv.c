#include "base/base.h"

#include <string.h>

void csv_cell(zc_textbuf *buf, const char *text, bool first)
{
    if (!first)
        textbuf_add(buf, ",");
    if (!text)
        return;
    const size_t length = strlen(text);
    const bool has_outer_blanks = length > 0 && (text[0] == ' ' || text[length - 1] == ' ');
    if (!has_outer_blanks && text[strcspn(text, ",;\t\"\r\n")] == '\0') {
        textbuf_add(buf, text);
        return;
    }
    textbuf_add(buf, "\"");
    for (const char *from = text, *quote; from; from = quote ? quote + 1 : NULL) {
        quote = strchr(from, '"');
        textbuf_add_n(buf, from, quote ? (size_t)(quote - from) : strlen(from));
        textbuf_add(buf, quote ? "\"\"" : "");
    }
    textbuf_add(buf, "\"");
}

void csv_line(zc_textbuf *buf) { textbuf_add(buf, "\n"); }
