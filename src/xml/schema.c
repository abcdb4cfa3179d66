#include "xml/decode.h"
#include "xml/problems.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <string.h>

/* What libxml2 said of one document. */
typedef struct complaints {
    zc_diags *diags;
    zc_arena *arena;
    const zc_problem *problem;
    const char *shown;
    int last_line; /* one mistake makes libxml2 complain of every element around it: the first counts */
    int count;
    bool no_memory;
} complaints;

static void keep(void *data, xmlErrorPtr error)
{
    complaints *kept = data;
    if (error->code == XML_ERR_NO_MEMORY)
        kept->no_memory = true;
    if (error->level < XML_ERR_ERROR || (kept->count > 0 && error->line == kept->last_line))
        return;
    const char *message = error->message ? error->message : "";
    message = arena_text_n(kept->arena, message, strcspn(message, "\n"));
    kept->no_memory = kept->no_memory || !message;
    kept->last_line = error->line;
    kept->count++;
    diag_add_with(kept->diags, kept->problem, place_at(kept->shown, error->line, 0), NULL, message, NULL,
                  NULL);
}

static zc_status verdict(const complaints *kept, bool passed)
{
    if (kept->no_memory || (!passed && kept->count == 0))
        return ZC_NO_MEMORY;
    return kept->count > 0 ? ZC_BAD_INPUT : ZC_OK;
}

/* The tree that libxml2 wants; only of what xml_read has accepted, so that nothing is loaded from elsewhere.
 */
static zc_status parse_checked(zc_arena *arena, zc_bytes bytes, const char *shown, const xml_node **root,
                               xmlDocPtr *doc, zc_diags *diags)
{
    zc_bytes text;
    zc_status status = xml_read(arena, bytes, shown, root, diags);
    if (status == ZC_OK)
        status = xml_text_of(arena, bytes, shown, &text, diags);
    if (status)
        return status;
    *doc = xmlReadMemory(text.at, (int)text.length, NULL, NULL,
                         XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                             XML_PARSE_HUGE | XML_PARSE_IGNORE_ENC | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA);
    return *doc ? ZC_OK : ZC_NO_MEMORY;
}

/* A pattern that would make libxml2 open another file. */
static const xml_node *first_loading(const xml_node *node)
{
    if (strcmp(node->name, "include") == 0 || strcmp(node->name, "externalRef") == 0)
        return node;
    for (const xml_node *child = node->first; child; child = child->next) {
        const xml_node *found = first_loading(child);
        if (found)
            return found;
    }
    return NULL;
}

static zc_status read_schema(zc_arena *arena, zc_bytes bytes, xmlRelaxNGPtr *schema, zc_diags *diags)
{
    complaints kept = { .diags = diags, .arena = arena, .problem = &xml_schema_broken, .shown = "schema" };
    const xml_node *root;
    xmlDocPtr doc = NULL;
    zc_status status = parse_checked(arena, bytes, kept.shown, &root, &doc, diags);
    const xml_node *loading = status ? NULL : first_loading(root);
    if (loading) {
        diag_add_with(diags, &xml_schema_broken, loading->place, loading->name, "include", NULL, NULL);
        status = ZC_BAD_INPUT;
    }
    xmlRelaxNGParserCtxtPtr parser = status ? NULL : xmlRelaxNGNewDocParserCtxt(doc);
    if (parser) {
        xmlRelaxNGSetParserStructuredErrors(parser, keep, &kept);
        *schema = xmlRelaxNGParse(parser);
        xmlRelaxNGFreeParserCtxt(parser);
    }
    if (status == ZC_OK)
        status = verdict(&kept, *schema != NULL);
    xmlFreeDoc(doc);
    return status;
}

static zc_status validate(zc_arena *arena, xmlRelaxNGPtr schema, xmlDocPtr doc, const char *shown,
                          zc_diags *diags)
{
    complaints kept = { .diags = diags, .arena = arena, .problem = &xml_schema, .shown = shown };
    xmlRelaxNGValidCtxtPtr validator = xmlRelaxNGNewValidCtxt(schema);
    if (!validator)
        return ZC_NO_MEMORY;
    xmlRelaxNGSetValidStructuredErrors(validator, keep, &kept);
    const int result = xmlRelaxNGValidateDoc(validator, doc);
    xmlRelaxNGFreeValidCtxt(validator);
    return verdict(&kept, result == 0);
}

zc_status xml_check_schema(zc_bytes bytes, const char *shown, zc_bytes schema_bytes, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    xmlRelaxNGPtr schema = NULL;
    xmlDocPtr doc = NULL;
    const xml_node *root;

    zc_status status = arena ? ZC_OK : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = read_schema(arena, schema_bytes, &schema, diags);
    if (status == ZC_OK)
        status = parse_checked(arena, bytes, shown, &root, &doc, diags);
    if (status == ZC_OK)
        status = validate(arena, schema, doc, shown, diags);
    xmlFreeDoc(doc);
    xmlRelaxNGFree(schema);
    arena_free(arena);
    return status;
}
