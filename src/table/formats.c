#include "table/formats.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- format codes ---- */

/* What the letters of a code say; `m` is a month or a minute. */
typedef struct code_letters {
    bool date, time, elapsed, month_or_minute;
} code_letters;

static void see_letter(code_letters *seen, const char *at)
{
    switch (*at) {
    case 'y':
    case 'Y':
    case 'd':
    case 'D': seen->date = true; break;
    case 'e': seen->date = seen->date || (at[1] != '+' && at[1] != '-'); break; /* a year, unless 0.0e+0 */
    case 'h':
    case 'H':
    case 's':
    case 'S': seen->time = true; break;
    case 'm':
    case 'M': seen->month_or_minute = true; break;
    case 'a': seen->date = seen->date || strncmp(at, "aaa", 3) == 0; break; /* a day of the week */
    default: break;
    }
}

/* Behind a literal, a colour, a width: what shows nothing of the number. `[h]` is a time. */
static const char *pass_literal(code_letters *seen, const char *at)
{
    switch (*at) {
    case '"': {
        const char *end = strchr(at + 1, '"');
        return end ? end + 1 : at + strlen(at);
    }
    case '[': {
        const size_t length = strspn(at + 1, "hHmMsS");
        const char *end = strchr(at, ']');
        seen->elapsed = seen->elapsed || (length > 0 && at[1 + length] == ']');
        return end ? end + 1 : at + strlen(at);
    }
    case '\\':
    case '_':
    case '*': return at + (at[1] ? 2 : 1);
    default: return NULL;
    }
}

number_format number_format_of(const char *code)
{
    const size_t zeros = strspn(code, "0");
    if (zeros > 1 && zeros < 16 && code[zeros] == '\0')
        return (number_format){ .digits = (int)zeros };
    if (strncasecmp(code, "General", 7) == 0)
        return (number_format){ 0 };

    code_letters seen = { 0 };
    for (const char *at = code; *at && *at != ';';) {
        const char *behind = pass_literal(&seen, at);
        if (!behind)
            see_letter(&seen, at);
        at = behind ? behind : at + 1;
    }
    const bool time = seen.time || seen.elapsed;
    return (number_format){
        .date = seen.date || (seen.month_or_minute && !time),
        .time = time,
        .elapsed = seen.elapsed && !seen.date,
    };
}

/* The formats that are known by number alone; the CJK ones too. */
static const struct known_format {
    int first, last;
    number_format format;
} known_formats[] = {
    { 14, 17, { .date = true } },
    { 18, 21, { .time = true } },
    { 22, 22, { .date = true, .time = true } },
    { 27, 31, { .date = true } },
    { 32, 35, { .time = true } },
    { 36, 36, { .date = true } },
    { 45, 45, { .time = true } },
    { 46, 46, { .time = true, .elapsed = true } },
    { 47, 47, { .time = true } },
    { 50, 54, { .date = true } },
    { 55, 56, { .time = true } },
    { 57, 58, { .date = true } },
};

static number_format known_format_of(int id)
{
    for (size_t at = 0; at < sizeof known_formats / sizeof *known_formats; at++)
        if (id >= known_formats[at].first && id <= known_formats[at].last)
            return known_formats[at].format;
    return (number_format){ 0 };
}

/* ---- styles ---- */

enum { FORMAT_ID_MAX = 65535 };

typedef struct own_format {
    int id;
    number_format format;
} own_format;

typedef ZC_VEC(own_format) own_formats;

static int by_id(const void *a, const void *b)
{
    const own_format *left = a, *right = b;
    return (left->id > right->id) - (left->id < right->id);
}

static int id_of(const xml_node *node)
{
    int id = 0;
    const char *text = xml_value(node, "numFmtId");
    return text && number_int(text, 0, FORMAT_ID_MAX, &id) ? id : 0;
}

static bool read_own(const xml_node *style_sheet, own_formats *own)
{
    const xml_node *list = xml_child(style_sheet, "numFmts");
    for (const xml_node *node = list ? list->first : NULL; node; node = node->next) {
        const char *code = xml_value(node, "formatCode");
        if (code && !vec_push(own, (own_format){ id_of(node), number_format_of(code) }))
            return false;
    }
    if (own->count > 1)
        qsort(own->at, (size_t)own->count, sizeof *own->at, by_id);
    return true;
}

static number_format format_of_id(const own_formats *own, int id)
{
    const own_format wanted = { .id = id };
    const own_format *found =
        own->count ? bsearch(&wanted, own->at, (size_t)own->count, sizeof *own->at, by_id) : NULL;
    return found ? found->format : known_format_of(id);
}

zc_status number_formats_read(zc_arena *arena, const xml_node *style_sheet, number_formats *out)
{
    own_formats own = { 0 };
    int styles = 0;
    const xml_node *list = xml_child(style_sheet, "cellXfs");
    const xml_node *first = list ? xml_child(list, "xf") : NULL;
    for (const xml_node *style = first; style; style = xml_sibling(style, "xf"))
        styles++;
    number_format *of_style = arena_array(arena, number_format, styles);
    const bool went_well = of_style && read_own(style_sheet, &own);
    int at = 0;
    for (const xml_node *style = went_well ? first : NULL; style; style = xml_sibling(style, "xf"))
        of_style[at++] = format_of_id(&own, id_of(style));
    out->of_style = of_style;
    out->styles = went_well ? styles : 0;
    vec_free(&own);
    return went_well ? ZC_OK : ZC_NO_MEMORY;
}
