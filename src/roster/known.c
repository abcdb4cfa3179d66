#include "roster/known.h"
#include "roster/folding.h"

#include <string.h>

bool known_add(known_words *words, zc_arena *arena, const char *text, int meaning)
{
    const char *const *parts;
    const int count = words_split(arena, text, "", &parts);
    if (count < 0)
        return false;
    for (int part = 0; part < count; part++) {
        const char *folded = fold_word(arena, parts[part]);
        if (!folded || !vec_push(words, (known_word){ parts[part], folded, meaning }))
            return false;
    }
    return true;
}

bool known_find(const known_words *words, const char *folded, int *meaning)
{
    for (int at = 0; at < words->count; at++)
        if (strcmp(words->at[at].folded, folded) == 0) {
            *meaning = words->at[at].meaning;
            return true;
        }
    return false;
}

const char *known_near(const known_words *words, zc_arena *arena, const char *word, int meaning)
{
    const char **candidates = arena_array(arena, const char *, words->count + 1);
    int count = 0;
    for (int at = 0; candidates && at < words->count; at++)
        if (meaning < 0 || words->at[at].meaning == meaning)
            candidates[count++] = words->at[at].word;
    return candidates ? words_near(arena, word, candidates, count) : NULL;
}
