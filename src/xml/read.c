#include "xml/decode.h"
#include "xml/problems.h"
#include "xml/scan.h"

#include <libxml/parserInternals.h>
#include <string.h>

enum { DEPTH_MAX = 256, NODES_MAX = 5 * 1000 * 1000, BYTES_MAX = 256 * 1024 * 1024, NAMES_KEPT = 64 };

/* An element that is open. */
typedef struct open_element {
    xml_node *node, *last_child;
    zc_textbuf text;
} open_element;

typedef struct builder {
    zc_arena *arena;
    zc_diags *diags;
    zc_bytes text;
    xml_scan scan;
    xmlParserCtxtPtr parser;
    open_element open[DEPTH_MAX];
    int depth, nodes, names;
    struct {
        const xmlChar *parsers; /* libxml2 keeps each name once */
        const char *ours;
    } kept[NAMES_KEPT];
    const xml_node *root;
    zc_status status;
} builder;

static void stop(builder *build, zc_status status)
{
    if (build->status == ZC_OK)
        build->status = status;
    xmlStopParser(build->parser);
}

static void complain(builder *build, const zc_problem *problem, zc_place place, const char *arg1,
                     const char *arg2, const char *arg3)
{
    if (build->status == ZC_OK)
        diag_add_with(build->diags, problem, place, NULL, arg1, arg2, arg3);
    stop(build, ZC_BAD_INPUT);
}

static void complain_of_limit(builder *build, const zc_problem *problem, zc_place place, int limit)
{
    char number[32];
    number_write(limit, 0, number);
    complain(build, problem, place, number, "elements", "个元素");
}

/* ---- building ---- */

static const char *name_of(builder *build, const xmlChar *name)
{
    for (int at = 0; at < build->names; at++)
        if (build->kept[at].parsers == name)
            return build->kept[at].ours;
    const char *copy = arena_text(build->arena, (const char *)name);
    if (copy && build->names < NAMES_KEPT) {
        build->kept[build->names].parsers = name;
        build->kept[build->names++].ours = copy;
    }
    return copy;
}

/* libxml2's five pointers for each attribute. */
enum { SAX_NAME, SAX_PREFIX, SAX_URI, SAX_VALUE, SAX_VALUE_END, SAX_STRIDE };

static bool add_attributes(builder *build, xml_node *node, const xmlChar **sax, int count)
{
    xml_attr *attrs = count ? arena_array(build->arena, xml_attr, count) : NULL;
    if (count && !attrs)
        return false;
    node->attrs = attrs;
    node->attr_count = count;
    for (int attr = 0; attr < count; attr++, sax += SAX_STRIDE) {
        const char *value = (const char *)sax[SAX_VALUE];
        attrs[attr].name = name_of(build, sax[SAX_NAME]);
        attrs[attr].value = arena_text_n(build->arena, value, (size_t)(sax[SAX_VALUE_END] - sax[SAX_VALUE]));
        if (!scan_next_value(&build->scan, &attrs[attr].place))
            attrs[attr].place = node->place;
        if (!attrs[attr].name || !attrs[attr].value)
            return false;
    }
    return true;
}

static void join_tree(builder *build, xml_node *node)
{
    if (build->depth == 0) {
        build->root = node;
        return;
    }
    open_element *parent = &build->open[build->depth - 1];
    node->parent = parent->node;
    node->text_before = parent->text.length;
    if (parent->last_child)
        parent->last_child->next = node;
    else
        parent->node->first = node;
    parent->last_child = node;
}

static void element_starts(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                           int namespaces, const xmlChar **declared, int attributes, int defaulted,
                           const xmlChar **sax)
{
    builder *build = data;
    zc_place place;
    (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)defaulted;
    if (build->status)
        return;
    (void)scan_next_tag(&build->scan, &place);
    if (build->depth == DEPTH_MAX) {
        complain_of_limit(build, &xml_too_deep, place, DEPTH_MAX);
        return;
    }
    if (++build->nodes > NODES_MAX) {
        complain_of_limit(build, &xml_too_large, place, NODES_MAX);
        return;
    }
    xml_node *node = arena_new(build->arena, xml_node);
    if (node) {
        node->place = place;
        node->text = "";
        node->name = name_of(build, name);
    }
    if (!node || !node->name || !add_attributes(build, node, sax, attributes)) {
        stop(build, ZC_NO_MEMORY);
        return;
    }
    join_tree(build, node);
    open_element *open = &build->open[build->depth++];
    open->node = node;
    open->last_child = NULL;
    open->text.length = 0;
}

static void element_ends(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    builder *build = data;
    (void)name, (void)prefix, (void)uri;
    if (build->status || build->depth == 0)
        return;
    open_element *open = &build->open[--build->depth];
    if (open->text.length > 0)
        open->node->text = arena_text_n(build->arena, open->text.at, open->text.length);
    if (open->text.failed || !open->node->text)
        stop(build, ZC_NO_MEMORY);
}

static void characters_come(void *data, const xmlChar *text, int length)
{
    builder *build = data;
    if (build->status == ZC_OK && build->depth > 0)
        textbuf_add_n(&build->open[build->depth - 1].text, (const char *)text, (size_t)length);
}

static void doctype_comes(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    builder *build = data;
    zc_place place;
    (void)name, (void)external, (void)system;
    (void)scan_next_tag(&build->scan, &place);
    complain(build, &xml_dtd, place, NULL, NULL, NULL);
}

/* ---- complaints ---- */

static size_t offset_of_parser(const builder *build)
{
    const xmlParserInputPtr input = build->parser->input;
    return input ? input->consumed + (size_t)(input->cur - input->base) : 0;
}

/* libxml2 stands behind an end tag that does not fit: its `<` is where to look. */
static size_t offset_of(const builder *build, int code)
{
    const size_t offset = offset_of_parser(build);
    const char *tag = code == XML_ERR_TAG_NAME_MISMATCH && offset <= build->text.length
                          ? memrchr(build->text.at, '<', offset)
                          : NULL;
    return tag ? (size_t)(tag - build->text.at) : offset;
}

static const char *first_line(zc_arena *arena, const char *message)
{
    return message ? arena_text_n(arena, message, strcspn(message, "\n")) : "";
}

static void libxml_complains(void *data, xmlErrorPtr error)
{
    builder *build = data;
    if (error->level < XML_ERR_FATAL || error->code == XML_ERR_USER_STOP)
        return;
    if (error->code == XML_ERR_NO_MEMORY) {
        stop(build, ZC_NO_MEMORY);
        return;
    }
    const zc_problem *problem = xml_malformed_of(error->code);
    const char *about = problem == &xml_malformed || !error->str1 ? error->message : error->str1;
    complain(build, problem, xml_place_in(build->text, build->scan.file, offset_of(build, error->code)),
             first_line(build->arena, about), NULL, NULL);
}

/* ---- reading ---- */

static const xmlSAXHandler handler = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = element_starts,
    .endElementNs = element_ends,
    .characters = characters_come,
    .ignorableWhitespace = characters_come,
    .cdataBlock = characters_come,
    .internalSubset = doctype_comes,
    .serror = libxml_complains,
};

static zc_status parse(builder *build)
{
    xmlInitParser();
    build->parser = xmlCreateMemoryParserCtxt(build->text.at, (int)build->text.length);
    if (!build->parser)
        return ZC_NO_MEMORY;
    build->parser->userData = build;
    /* HUGE lifts limits that ours replace: a sheet may well hold more than 10 MB. Without NOENT libxml2 hands
     * out `&amp;` in values as `&#38;`; a document without DOCTYPE has no other entities. */
    xmlCtxtUseOptions(build->parser,
                      XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC);
    *build->parser->sax = handler;
    xmlParseDocument(build->parser);
    xmlFreeParserCtxt(build->parser);
    if (build->status == ZC_OK && !build->root)
        build->status = ZC_NO_MEMORY;
    return build->status;
}

/* Where the byte at `offset` stands; a column counts characters. */
static zc_place place_of_byte(zc_bytes text, const char *shown, size_t offset)
{
    zc_place place = place_at(shown, 1, 1);
    for (size_t at = 0; at < offset; at++) {
        const bool ends_line = text.at[at] == '\n';
        const bool begins_character = ((unsigned char)text.at[at] & 0xC0) != 0x80;
        place.line += ends_line;
        place.column = ends_line ? 1 : place.column + begins_character;
    }
    return place;
}

/* A NUL is no character of XML; to libxml2 it hints at another encoding, of which it would complain on
 * standard error. */
static zc_status check_text(zc_bytes text, const char *shown, zc_diags *diags)
{
    char limit[32];
    const char *nul = text.length > 0 ? memchr(text.at, '\0', text.length) : NULL;
    if (text.length == 0)
        diag_add(diags, xml_malformed_of(XML_ERR_DOCUMENT_EMPTY), place_of_file(shown), NULL);
    if (text.length > BYTES_MAX) {
        number_write(BYTES_MAX, 0, limit);
        diag_add_with(diags, &xml_too_large, place_of_file(shown), NULL, limit, "bytes", "字节");
    } else if (nul) {
        diag_add(diags, xml_malformed_of(XML_ERR_INVALID_CHAR),
                 place_of_byte(text, shown, (size_t)(nul - text.at)), NULL);
    }
    return text.length == 0 || text.length > BYTES_MAX || nul ? ZC_BAD_INPUT : ZC_OK;
}

zc_status xml_read(zc_arena *arena, zc_bytes bytes, const char *shown, const xml_node **root, zc_diags *diags)
{
    zc_bytes text;
    *root = NULL;
    shown = arena_text(arena, shown);
    zc_status status = shown ? xml_text_of(arena, bytes, shown, &text, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = check_text(text, shown, diags);
    builder *build = status ? NULL : mem_take(sizeof *build);
    if (!build)
        return status ? status : ZC_NO_MEMORY;

    build->arena = arena;
    build->diags = diags;
    build->text = text;
    build->scan = scan_make(text, shown);
    status = parse(build);
    if (status == ZC_OK)
        *root = build->root;
    for (int depth = 0; depth < DEPTH_MAX; depth++)
        textbuf_free(&build->open[depth].text);
    mem_free(build);
    return status;
}
