#include "base/base.h"

#include <string.h>

bool csv_is_formula(const char *text)
{
    double number;

    text += strspn(text, "'");
    return *text && strchr("=+-@", *text) && text[1] && !number_read(text, &number);
}

void csv_cell(zc_textbuf *buf, const char *text, bool first)
{
    if (!first)
        textbuf_add(buf, ",");
    if (!text)
        return;
    const size_t length = strlen(text);
    const bool has_outer_blanks = length > 0 && (text[0] == ' ' || text[length - 1] == ' ');
    const bool is_formula = csv_is_formula(text);
    if (!has_outer_blanks && !is_formula && text[strcspn(text, ",;\t\"\r\n")] == '\0') {
        textbuf_add(buf, text);
        return;
    }
    textbuf_add(buf, is_formula ? "\"'" : "\"");
    for (const char *from = text, *quote; from; from = quote ? quote + 1 : NULL) {
        quote = strchr(from, '"');
        textbuf_add_n(buf, from, quote ? (size_t)(quote - from) : strlen(from));
        textbuf_add(buf, quote ? "\"\"" : "");
    }
    textbuf_add(buf, "\"");
}

void csv_line(zc_textbuf *buf) { textbuf_add(buf, "\n"); }
