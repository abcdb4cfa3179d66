#include "cli/listing.h"

#include <stdlib.h>

/* ---- a text that grows ---- */

typedef struct listing {
    FILE *out;
    char *text;
    size_t length;
} listing;

static bool listing_open(listing *list)
{
    *list = (listing){ .text = NULL };
    list->out = open_memstream(&list->text, &list->length);
    return list->out;
}

/* It becomes the line's. */
static zc_status listing_close(listing *list, cli_line *line)
{
    const bool is_whole = !ferror(list->out);
    const bool is_closed = fclose(list->out) == 0;
    if (is_whole && is_closed) {
        line->listing = list->text;
        return ZC_OK;
    }
    free(list->text);
    return ZC_NO_MEMORY;
}

/* `"word": "text"`; `before` parts it from what stands before it. */
static void add_text(FILE *out, const char *before, const char *word, const char *text)
{
    fprintf(out, "%s\"%s\": ", before, word);
    cli_json_text(out, text);
}

/* ---- layouts, stocks ---- */

static void add_name(FILE *out, int at, const char *word, const char *name)
{
    add_text(out, at ? ",\n  {" : "\n  {", "word", word);
    add_text(out, ", ", "name", name);
    fputs("}", out);
}

zc_status json_layouts(cli_line *line, const zc_style_name names[], int count)
{
    listing list;
    if (!listing_open(&list))
        return ZC_NO_MEMORY;
    fputs("\"layouts\": [", list.out);
    for (int at = 0; at < count; at++)
        add_name(list.out, at, names[at].word, names[at].name);
    fputs("]", list.out);
    return listing_close(&list, line);
}

zc_status json_stocks(cli_line *line, const zc_stock_name names[], int count)
{
    listing list;
    if (!listing_open(&list))
        return ZC_NO_MEMORY;
    fputs("\"stocks\": [", list.out);
    for (int at = 0; at < count; at++)
        add_name(list.out, at, names[at].word, names[at].name);
    fputs("]", list.out);
    return listing_close(&list, line);
}

/* ---- fonts ---- */

static const char *const uses[] = {
    [ZC_FONT_PLAYS] = "main",
    [ZC_FONT_SAME_STYLE] = "same style",
    [ZC_FONT_OTHER_SCRIPT] = "other scripts",
    [ZC_FONT_OTHER_STYLE] = "other style",
};

static void add_family(FILE *out, int at, const zc_font_family *family)
{
    add_text(out, at ? ",\n    {" : "\n    {", "family", family->family);
    add_text(out, ", ", "use", uses[family->use]);
    add_text(out, ", ", "file", family->file);
    add_text(out, ", ", "package", family->package);
    fputs(", \"weights\": [", out);
    for (int weight = 0; weight < family->weight_count; weight++)
        fprintf(out, "%s%d", weight ? ", " : "", family->weights[weight]);
    fputs("]}", out);
}

static void add_role(FILE *out, const zc_fonts *fonts, int role)
{
    const char *word, *plays, *file;
    zc_fonts_role(fonts, role, &word, &plays, &file);
    add_text(out, role ? ",\n  {" : "\n  {", "role", word);
    add_text(out, ", ", "family", plays);
    add_text(out, ", ", "file", file);
    fputs(", \"families\": [", out);
    for (int at = 0; at < zc_fonts_families(fonts, role); at++) {
        const zc_font_family family = zc_fonts_family(fonts, role, at);
        add_family(out, at, &family);
    }
    fputs("]}", out);
}

zc_status json_fonts(cli_line *line, const zc_fonts *fonts)
{
    listing list;
    if (!listing_open(&list))
        return ZC_NO_MEMORY;
    fputs("\"fonts\": [", list.out);
    for (int role = 0; role < zc_fonts_roles(fonts); role++)
        add_role(list.out, fonts, role);
    fputs("]", list.out);
    return listing_close(&list, line);
}
