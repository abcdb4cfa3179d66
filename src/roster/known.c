#include "roster/known.h"
#include "roster/folding.h"
#include "roster/problems.h"

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

/* A file of the data path; that it is not there is told. */
static zc_status read_file(const zc_datapath *path, zc_arena *arena, const char *name, zc_bytes *bytes,
                           const char **shown, zc_diags *diags)
{
    const zc_status status = datapath_read(path, arena, name, bytes, shown, diags);
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &roster_no_data, place_of_file(name), NULL);
    return status;
}

zc_status known_read(const zc_datapath *path, zc_arena *arena, const char *name, const char *schema,
                     const char *root_name, const xml_shape shapes[], int shape_count, const xml_node **root,
                     zc_diags *diags)
{
    zc_bytes bytes, schema_bytes;
    const char *shown, *schema_shown;

    zc_status status = read_file(path, arena, name, &bytes, &shown, diags);
    if (status == ZC_OK)
        status = read_file(path, arena, schema, &schema_bytes, &schema_shown, diags);
    if (status == ZC_OK)
        status = xml_read(arena, bytes, shown, root, diags);
    if (status == ZC_OK)
        status = xml_check_shapes(*root, root_name, shapes, shape_count, arena, diags);
    if (status == ZC_OK)
        status = xml_check_schema(bytes, shown, schema_bytes, diags);
    return status;
}
