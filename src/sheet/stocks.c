/* The stocks that the data path offers. */
#include "sheet/problems.h"
#include "sheet/stock.h"
#include "xml/xml.h"

#include <string.h>

int sheet_stock_words(const zc_datapath *path, zc_arena *arena, const char *const **words)
{
    const char *const *names;
    const int count = datapath_list(path, arena, STOCK_START, STOCK_END, &names);
    const char **found = count > 0 ? arena_array(arena, const char *, count) : NULL;

    *words = found;
    if (count > 0 && !found)
        return -1;
    for (int stock = 0; stock < count; stock++) {
        const char *word = names[stock] + strlen(STOCK_START);
        found[stock] = arena_text_n(arena, word, strlen(word) - strlen(STOCK_END));
        if (!found[stock])
            return -1;
    }
    return count;
}

static const char *joined(zc_arena *arena, const char *const words[], int count)
{
    const char *all = count > 0 ? words[0] : NULL;
    for (int at = 1; all && at < count; at++)
        all = arena_format(arena, "%s, %s", all, words[at]);
    return all;
}

static zc_status unknown_stock(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                               zc_diags *diags)
{
    const char *const *words;
    const int count = sheet_stock_words(path, arena, &words);
    if (count < 0)
        return ZC_NO_MEMORY;
    diag_add_with(diags, &sheet_unknown_stock, place, word, words_near(arena, word, words, count),
                  joined(arena, words, count), NULL);
    return arena_failed(arena) ? ZC_NO_MEMORY : ZC_BAD_INPUT;
}

/* The schema is the net behind the located reader: it speaks only where that found nothing. */
static zc_status check_schema(const zc_datapath *path, zc_arena *arena, zc_bytes bytes, const char *shown,
                              zc_diags *diags)
{
    zc_bytes schema;
    const char *schema_shown;
    const zc_status status =
        datapath_read(path, arena, "layouts/schema/stock.rng", &schema, &schema_shown, diags);
    return status ? status : xml_check_schema(bytes, shown, schema, diags);
}

zc_status sheet_stock_read(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                           sheet_stock *out, zc_diags *diags)
{
    zc_bytes bytes;
    const char *shown = NULL, *name = arena_format(arena, STOCK_START "%s" STOCK_END, word);

    if (!name)
        return ZC_NO_MEMORY;
    if (!*word || strchr(word, '/'))
        return unknown_stock(path, word, place, arena, diags);
    zc_status status = datapath_read(path, arena, name, &bytes, &shown, diags);
    if (status == ZC_BAD_INPUT)
        return unknown_stock(path, word, place, arena, diags);
    if (!status)
        status = stock_from_bytes(arena, bytes, shown, word, out, diags);
    return status ? status : check_schema(path, arena, bytes, shown, diags);
}
