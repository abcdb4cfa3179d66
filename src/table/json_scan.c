#include "table/json_scan.h"

#include <string.h>

json_scan json_scan_of(zc_bytes bytes)
{
    const size_t mark = bytes.length >= 3 && memcmp(bytes.at, UTF8_BOM, 3) == 0 ? 3 : 0;
    return (json_scan){ bytes.at + mark, bytes.at + bytes.length, 1, 1 };
}

void json_step(json_scan *scan)
{
    if (*scan->at == '\n') {
        scan->line++;
        scan->character = 1;
    } else if ((*scan->at & 0xC0) != 0x80) {
        scan->character++;
    }
    scan->at++;
}

void json_pass_string(json_scan *scan)
{
    json_step(scan);
    while (scan->at < scan->end && *scan->at != '"') {
        if (*scan->at == '\\' && scan->at + 1 < scan->end)
            json_step(scan);
        json_step(scan);
    }
    if (scan->at < scan->end)
        json_step(scan);
}

static bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

void json_pass_blanks(json_scan *scan)
{
    while (scan->at < scan->end && is_blank(*scan->at))
        json_step(scan);
}

bool json_pass_to(json_scan *scan, const char *marks)
{
    while (scan->at < scan->end && !strchr(marks, *scan->at)) {
        if (*scan->at == '"')
            json_pass_string(scan);
        else
            json_step(scan);
    }
    return scan->at < scan->end;
}
