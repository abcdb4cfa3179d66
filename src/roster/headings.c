#include "roster/headings.h"
#include "roster/problems.h"

#include <string.h>

static const xml_shape shapes[] = {
    { "headings", NULL, "column extra other role side sex ordinary footer group listing joiner", false },
    { "column", "is!", NULL, true },
    { "extra", "is!", NULL, true },
    { "role", "is!", NULL, true },
    { "side", "is!", NULL, true },
    { "sex", "is!", NULL, true },
    { "other", NULL, NULL, true },
    { "ordinary", NULL, NULL, true },
    { "footer", NULL, NULL, true },
    { "group", NULL, NULL, true },
    { "listing", NULL, NULL, true },
    { "joiner", NULL, NULL, true },
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

static const char *const column_words[] = {
#define X(NAME, word) word,
    ZC_COLUMNS(X)
#undef X
};
static const char *const extra_ids[] = {
#define X(NAME, id) id,
    ROSTER_EXTRAS(X)
#undef X
};
static const char *const role_ids[] = {
#define X(NAME, id, zh) id,
    ZC_ROLES(X)
#undef X
};
static const char *const side_ids[] = {
    [ZC_SIDE_NONE] = "none", [ZC_SIDE_HOST] = "host", [ZC_SIDE_GUEST] = "guest"
};

static const char *const sex_ids[] = { [ROSTER_MALE] = "male", [ROSTER_FEMALE] = "female" };

/* Which element fills which list, and what its `is` may be. */
static const struct word_list {
    const char *element;
    size_t offset;          /* of its known_words in headings */
    const char *const *ids; /* NULL: the element has no `is` */
    int ids_count;
    int meaning; /* where it has none */
} lists[] = {
    { "column", offsetof(headings, columns), column_words, ZC_COLUMN_COUNT, 0 },
    { "extra", offsetof(headings, extras), extra_ids, ROSTER_EXTRA_COUNT, 0 },
    { "role", offsetof(headings, roles), role_ids, ZC_ROLE_COUNT, 0 },
    { "ordinary", offsetof(headings, roles), NULL, 0, ROLE_ORDINARY },
    { "side", offsetof(headings, sides), side_ids, sizeof side_ids / sizeof *side_ids, 0 },
    { "sex", offsetof(headings, sexes), sex_ids, sizeof sex_ids / sizeof *sex_ids, 0 },
    { "other", offsetof(headings, others), NULL, 0, 0 },
    { "footer", offsetof(headings, footers), NULL, 0, 0 },
    { "group", offsetof(headings, groups), NULL, 0, 0 },
    { "listing", offsetof(headings, listings), NULL, 0, 0 },
    { "joiner", offsetof(headings, joiners), NULL, 0, 0 },
};
enum { LISTS = sizeof lists / sizeof *lists };

static const struct word_list *list_of(const xml_node *node)
{
    for (int list = 0; list < LISTS; list++)
        if (strcmp(lists[list].element, node->name) == 0)
            return &lists[list];
    return NULL;
}

static int id_find(const struct word_list *list, const char *id)
{
    for (int at = 0; at < list->ids_count; at++)
        if (strcmp(list->ids[at], id) == 0)
            return at;
    return -1;
}

static zc_status read_element(const xml_node *node, zc_arena *arena, headings *out, zc_diags *diags)
{
    const struct word_list *list = list_of(node);
    const xml_attr *is = xml_attr_find(node, "is");
    if (!list || (list->ids && !is))
        return ZC_OK; /* xml has told that it does not belong here */
    const int meaning = list->ids ? id_find(list, is->value) : list->meaning;
    if (meaning < 0) {
        diag_add_with(diags, &roster_unknown_meaning, xml_place(is), is->value,
                      words_near(arena, is->value, list->ids, list->ids_count), NULL, NULL);
        return ZC_BAD_INPUT;
    }
    known_words *words = (known_words *)(void *)((char *)out + list->offset);
    return known_add(words, arena, node->text, meaning) ? ZC_OK : ZC_NO_MEMORY;
}

zc_status headings_read(const zc_datapath *path, zc_arena *arena, headings *out, zc_diags *diags)
{
    const xml_node *root;
    zc_status worst = ZC_OK;
    zc_status status = xml_read_data(path, arena, "layouts/headings.xml", "layouts/schema/headings.rng",
                                     "headings", shapes, SHAPES, &root, diags);
    if (status != ZC_OK)
        return status;
    for (const xml_node *node = xml_child(root, NULL); node; node = xml_sibling(node, NULL)) {
        status = read_element(node, arena, out, diags);
        worst = worse_of(worst, status);
    }
    return worst;
}

void headings_free(headings *words)
{
    vec_free(&words->columns);
    vec_free(&words->extras);
    vec_free(&words->others);
    vec_free(&words->roles);
    vec_free(&words->sides);
    vec_free(&words->sexes);
    vec_free(&words->footers);
    vec_free(&words->groups);
    vec_free(&words->listings);
    vec_free(&words->joiners);
}

static bool ends_word(char byte) { return byte == '\0' || byte == ':' || (byte >= '0' && byte <= '9'); }

bool headings_begin_footer(const headings *words, const char *folded)
{
    for (int at = 0; at < words->footers.count; at++) {
        const char *word = words->footers.at[at].folded;
        if (text_starts(folded, word) && ends_word(folded[strlen(word)]))
            return true;
    }
    return false;
}
