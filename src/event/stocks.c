#include "event/event.h"
#include "sheet/sheet.h"

#include <string.h>

/* The words in one block, so that one call frees them: pointers, then their text. */
static const char **words_in_a_block(const char *const words[], int count)
{
    size_t bytes = sizeof(char *) * ((size_t)count + 1);
    for (int word = 0; word < count; word++)
        bytes += strlen(words[word]) + 1;
    const char **block = mem_take(bytes);
    char *text = block ? (char *)(block + count + 1) : NULL;
    for (int word = 0; block && word < count; word++) {
        block[word] = strcpy(text, words[word]);
        text += strlen(words[word]) + 1;
    }
    return block;
}

zc_status zc_stock_words_read(const zc_datapath *path, const char *const **words, int *count)
{
    const char *const *found;
    zc_arena *arena = arena_make();
    *count = arena ? sheet_stock_words(path, arena, &found) : -1;
    *words = *count >= 0 ? words_in_a_block(found, *count) : NULL;
    arena_free(arena);
    return *words ? ZC_OK : ZC_NO_MEMORY;
}

void zc_words_free(const char *const *words) { mem_free((void *)(uintptr_t)words); }
