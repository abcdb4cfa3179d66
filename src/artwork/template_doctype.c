/* The DOCTYPE that editors write: blanks in its place keep all lines, its short names are written out. */
#include "artwork/template_walk.h"

#include <string.h>

#define BLANKS " \t\r\n"
#define START "<!DOCTYPE svg"
enum { ENTITIES_MAX = 40, GROWTH_MAX = 2 };

/* `<!ENTITY ns_svg "http://www.w3.org/2000/svg">` */
typedef struct entity {
    const char *name, *value;
} entity;

typedef struct entity_list {
    zc_arena *arena;
    entity at[ENTITIES_MAX];
    int count;
} entity_list;

/* ---- what it declares ---- */

static const char *behind_blanks(const char *at) { return at + strspn(at, BLANKS); }

/* Behind the text between quotes; NULL if there is none. */
static const char *read_quoted(zc_arena *arena, const char *at, const char **text)
{
    const char *end = *at == '"' || *at == '\'' ? strchr(at + 1, *at) : NULL;
    *text = end ? arena_text_n(arena, at + 1, (size_t)(end - at - 1)) : NULL;
    return *text ? end + 1 : NULL;
}

/* A value that may stand in any attribute; XML's own names stay what they are. */
static bool is_plain(const entity *declared)
{
    return *declared->name && !template_is_among(" amp lt gt quot apos ", declared->name) &&
           !strpbrk(declared->value, "&<%'\r\n");
}

/* Behind a declaration of plain text; NULL if it is another one. */
static const char *read_entity(entity_list *entities, const char *at)
{
    static const char start[] = "<!ENTITY ";
    entity *next = &entities->at[entities->count];
    if (!text_starts(at, start) || entities->count >= ENTITIES_MAX)
        return NULL;
    const char *name = behind_blanks(at + strlen(start));
    const size_t length = strcspn(name, BLANKS "\"'<>[]&;%");
    next->name = arena_text_n(entities->arena, name, length);
    const char *end = read_quoted(entities->arena, behind_blanks(name + length), &next->value);
    end = end ? behind_blanks(end) : NULL;
    if (!next->name || !end || *end != '>' || !is_plain(next))
        return NULL;
    entities->count++;
    return end + 1;
}

/* Behind `PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"`, if it stands there; NULL if it is not whole. */
static const char *behind_id(zc_arena *arena, const char *at)
{
    int texts = text_starts(at, "PUBLIC") ? 2 : text_starts(at, "SYSTEM") ? 1 : 0;
    at += texts > 0 ? strlen("PUBLIC") : 0;
    for (const char *text; at && texts > 0; texts--)
        at = read_quoted(arena, behind_blanks(at), &text);
    return at ? behind_blanks(at) : NULL;
}

/* Behind a DOCTYPE that declares nothing but short names; NULL if it is another one. */
static const char *read_doctype(entity_list *entities, const char *from)
{
    const char *at = behind_id(entities->arena, behind_blanks(from + strlen(START)));
    if (!at || *at != '[')
        return NULL;
    for (at = behind_blanks(at + 1); *at != ']'; at = behind_blanks(at)) {
        at = read_entity(entities, at);
        if (!at)
            return NULL;
    }
    at = behind_blanks(at + 1);
    return *at == '>' ? at + 1 : NULL;
}

/* ---- what stands for it ---- */

/* The first of that name that is declared, "&ns_svg;"; NULL if there is none. */
static const entity *meant_by(const entity_list *entities, const char *at)
{
    for (int nth = 0; *at == '&' && nth < entities->count; nth++) {
        const char *name = entities->at[nth].name;
        const size_t length = strlen(name);
        if (strncmp(name, at + 1, length) == 0 && at[1 + length] == ';')
            return &entities->at[nth];
    }
    return NULL;
}

/* How far nothing is to be written out: a comment, a literal part, or up to the next sign. */
static size_t length_as_it_stands(const char *at, const char *end)
{
    static const struct literal {
        const char *start, *end;
    } literals[] = { { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<?", "?>" } };
    for (size_t nth = 0; nth < sizeof literals / sizeof *literals; nth++)
        if (text_starts(at, literals[nth].start)) {
            const char *close = memmem(at, (size_t)(end - at), literals[nth].end, strlen(literals[nth].end));
            return (size_t)((close ? close : end) - at);
        }
    const char *next = at + 1;
    while (next < end && *next != '&' && *next != '<')
        next++;
    return (size_t)(next - at);
}

static void write_out(const entity_list *entities, zc_bytes bytes, zc_textbuf *out)
{
    const char *end = bytes.at + bytes.length;
    for (const char *at = bytes.at; at < end && out->length <= GROWTH_MAX * bytes.length;) {
        const entity *meant = meant_by(entities, at);
        const size_t length = meant ? strlen(meant->name) + strlen("&;") : length_as_it_stands(at, end);
        if (meant)
            textbuf_xml(out, meant->value);
        else
            textbuf_add_n(out, at, length);
        at += length;
    }
}

static void blank(char *from, const char *end)
{
    for (char *at = from; at < end; at++)
        *at = *at == '\n' ? '\n' : ' ';
}

/* What would grow too much stays, and is refused. */
static zc_status expand(const entity_list *entities, zc_bytes bytes, zc_bytes *out)
{
    zc_textbuf text = { 0 };
    write_out(entities, bytes, &text);
    if (text.length <= GROWTH_MAX * bytes.length)
        *out = (zc_bytes){ arena_text_n(entities->arena, textbuf_text(&text), text.length), text.length };
    const bool failed = text.failed || !out->at;
    textbuf_free(&text);
    return failed ? ZC_NO_MEMORY : ZC_OK;
}

zc_status template_without_doctype(zc_arena *arena, zc_bytes bytes, zc_bytes *out)
{
    entity_list entities = { .arena = arena };
    char *copy = arena_text_n(arena, bytes.at, bytes.length);
    char *from = copy ? strstr(copy, START) : NULL;
    const char *end = from ? strchr(from, '>') : NULL;
    const bool declares = end && memchr(from, '[', (size_t)(end - from));

    *out = bytes;
    if (declares)
        end = read_doctype(&entities, from);
    else if (end)
        end++;
    if (arena_failed(arena))
        return ZC_NO_MEMORY;
    if (!end)
        return ZC_OK;
    blank(from, end);
    if (declares)
        return expand(&entities, (zc_bytes){ copy, bytes.length }, out);
    *out = (zc_bytes){ copy, bytes.length };
    return ZC_OK;
}
