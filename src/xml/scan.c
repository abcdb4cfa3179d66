#include "xml/scan.h"

#include <string.h>

xml_scan scan_make(zc_bytes text, const char *file)
{
    return (xml_scan){ .at = text.at, .end = text.at + text.length, .file = file, .line = 1, .column = 1 };
}

static zc_place here(const xml_scan *scan) { return place_at(scan->file, scan->line, scan->column); }

static bool ends_line(const xml_scan *scan)
{
    return *scan->at == '\n' || (*scan->at == '\r' && (scan->at + 1 == scan->end || scan->at[1] != '\n'));
}

static bool continues_character(char byte) { return (byte & 0xC0) == 0x80; }

static void step(xml_scan *scan)
{
    if (ends_line(scan)) {
        scan->line++;
        scan->column = 1;
    } else if (!continues_character(*scan->at)) {
        scan->column++;
    }
    scan->at++;
}

static void walk_to(xml_scan *scan, const char *at)
{
    while (scan->at < at)
        step(scan);
}

static bool is_at(const xml_scan *scan, const char *text)
{
    const size_t length = strlen(text);
    return (size_t)(scan->end - scan->at) >= length && memcmp(scan->at, text, length) == 0;
}

static void walk_behind(xml_scan *scan, const char *text)
{
    const char *found = memmem(scan->at, (size_t)(scan->end - scan->at), text, strlen(text));
    walk_to(scan, found ? found + strlen(text) : scan->end);
}

zc_place xml_place_in(zc_bytes text, const char *file, size_t offset)
{
    xml_scan scan = scan_make(text, file);
    walk_to(&scan, text.at + (offset < text.length ? offset : text.length));
    return here(&scan);
}

static bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

static bool is_tag_end(char byte) { return byte == '>' || byte == '/'; }

static void walk_over_blanks(xml_scan *scan)
{
    while (scan->at < scan->end && is_blank(*scan->at))
        step(scan);
}

static void walk_over_name(xml_scan *scan)
{
    while (scan->at < scan->end && !is_blank(*scan->at) && !is_tag_end(*scan->at) && *scan->at != '=')
        step(scan);
}

/* What begins with `<` and is no start tag, with what ends it. */
static const struct markup {
    const char *start, *end;
} passed[] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" }, { "</", ">" } };

static bool pass_markup(xml_scan *scan)
{
    for (size_t kind = 0; kind < sizeof passed / sizeof *passed; kind++) {
        if (!is_at(scan, passed[kind].start))
            continue;
        walk_to(scan, scan->at + strlen(passed[kind].start));
        walk_behind(scan, passed[kind].end);
        return true;
    }
    return false;
}

bool scan_next_tag(xml_scan *scan, zc_place *place)
{
    for (;;) {
        while (scan->at < scan->end && *scan->at != '<')
            step(scan);
        *place = here(scan);
        if (scan->at == scan->end)
            return false;
        if (pass_markup(scan))
            continue;
        walk_over_name(scan);
        return true;
    }
}

static bool declares_namespace(const char *name, size_t length)
{
    return length >= 5 && memcmp(name, "xmlns", 5) == 0 && (length == 5 || name[5] == ':');
}

/* `= "..."` behind an attribute's name, and the place of the value's first character. */
static bool pass_value(xml_scan *scan, zc_place *place)
{
    walk_over_blanks(scan);
    if (scan->at == scan->end || *scan->at != '=')
        return false;
    step(scan);
    walk_over_blanks(scan);
    if (scan->at == scan->end)
        return false;
    const char quote[] = { *scan->at, '\0' };
    step(scan);
    *place = here(scan);
    walk_behind(scan, quote);
    return true;
}

bool scan_next_value(xml_scan *scan, zc_place *place)
{
    for (;;) {
        walk_over_blanks(scan);
        if (scan->at == scan->end || is_tag_end(*scan->at))
            return false;
        const char *name = scan->at;
        walk_over_name(scan);
        const size_t length = (size_t)(scan->at - name);
        if (!pass_value(scan, place))
            return false;
        if (!declares_namespace(name, length))
            return true;
    }
}
