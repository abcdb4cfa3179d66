/* The styles that there are, for a list of them. */
#include "layout/reader.h"

#include <string.h>

/* Names and their texts in one block, so that one call frees them. */
static zc_style_name *block_of(const char *const words[], const char *const names[], int count)
{
    size_t bytes = sizeof(zc_style_name) * (size_t)(count + 1);
    for (int at = 0; at < count; at++)
        bytes += strlen(words[at]) + strlen(names[at]) + 2;
    zc_style_name *block = mem_take(bytes);
    char *text = block ? (char *)(block + count + 1) : NULL;
    for (int at = 0; block && at < count; at++) {
        block[at].word = strcpy(text, words[at]);
        text += strlen(words[at]) + 1;
        block[at].name = strcpy(text, names[at]);
        text += strlen(names[at]) + 1;
    }
    return block;
}

static zc_status name_of(const zc_datapath *path, zc_arena *arena, const char *word, zc_lang lang,
                         const char **name, zc_diags *diags)
{
    zc_options *options = zc_options_make();
    layout_style style;
    zc_status status =
        options ? layout_style_read(path, word, (layout_census){ 0 }, options, arena, &style, diags)
                : ZC_NO_MEMORY;
    if (!status)
        *name = lang == ZC_LANG_ZH ? style.name_zh : style.name_en;
    zc_options_free(options);
    return status;
}

zc_status zc_style_names_read(const zc_datapath *path, zc_lang lang, zc_style_name **names, int *count,
                              zc_diags *diags)
{
    zc_arena *arena = arena_make();
    const char *const *words = NULL;
    const int found = arena ? reader_style_words(path, arena, &words) : -1;
    const char **shown = found >= 0 ? arena_array(arena, const char *, found + 1) : NULL;
    zc_status status = shown ? ZC_OK : ZC_NO_MEMORY;

    *names = NULL;
    *count = 0;
    for (int at = 0; !status && at < found; at++)
        status = name_of(path, arena, words[at], lang, &shown[at], diags);
    if (!status)
        status = (*names = block_of(words, shown, found)) ? ZC_OK : ZC_NO_MEMORY;
    if (!status)
        *count = found;
    arena_free(arena);
    return status;
}

void zc_style_names_free(zc_style_name *names) { mem_free(names); }
