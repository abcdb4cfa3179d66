#include "event/event.h"
#include "sheet/sheet.h"

#include <string.h>

/* Names and their texts in one block, so that one call frees them. */
static zc_stock_name *block_of(const zc_stock_name found[], int count)
{
    size_t bytes = sizeof *found * ((size_t)count + 1);
    for (int at = 0; at < count; at++)
        bytes += strlen(found[at].word) + strlen(found[at].name) + 2;
    zc_stock_name *block = mem_take(bytes);
    char *text = block ? (char *)(block + count + 1) : NULL;
    for (int at = 0; block && at < count; at++) {
        block[at].word = strcpy(text, found[at].word);
        text += strlen(text) + 1;
        block[at].name = strcpy(text, found[at].name);
        text += strlen(text) + 1;
    }
    return block;
}

static zc_status read_name(const zc_datapath *path, zc_arena *arena, const char *word, zc_lang lang,
                           zc_stock_name *out, zc_diags *diags)
{
    sheet_stock stock;
    const zc_status status = sheet_stock_read(path, word, place_of_file(NULL), arena, &stock, diags);
    if (!status)
        *out = (zc_stock_name){ word, lang == ZC_LANG_ZH ? stock.name_zh : stock.name_en };
    return status;
}

static zc_status read_names(const zc_datapath *path, zc_arena *arena, zc_lang lang, zc_stock_name **names,
                            int *count, zc_diags *diags)
{
    const char *const *words;
    const int stocks = sheet_stock_words(path, arena, &words);
    zc_stock_name *found = stocks >= 0 ? arena_array(arena, zc_stock_name, stocks + 1) : NULL;
    zc_status status = found ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0; !status && at < stocks; at++)
        status = read_name(path, arena, words[at], lang, &found[at], diags);
    if (!status && !(*names = block_of(found, stocks)))
        status = ZC_NO_MEMORY;
    if (!status)
        *count = stocks;
    return status;
}

zc_status zc_stock_names_read(const zc_datapath *path, zc_lang lang, zc_stock_name **names, int *count,
                              zc_diags *diags)
{
    zc_arena *arena = arena_make();
    *names = NULL;
    *count = 0;
    const zc_status status = arena ? read_names(path, arena, lang, names, count, diags) : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

void zc_stock_names_free(zc_stock_name *names) { mem_free(names); }
