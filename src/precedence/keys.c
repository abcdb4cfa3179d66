#include "precedence/keys.h"
#include "precedence/problems.h"

#include <math.h>
#include <string.h>

static int compared(double a, double b) { return (a > b) - (a < b); }

/* R-ROSTRUM-GUEST: `boost` is subtracted from the rank wherever the rank sorts. */
static double boosted_rank(const zc_roster *roster, zc_person person)
{
    double boost;
    const roster_rank rank = roster_rank_of(roster, person);
    if (rank.kind == ROSTER_RANK_NONE)
        return INFINITY;
    return number_read(zc_roster_field(roster, person, ZC_COLUMN_BOOST), &boost) ? rank.value - boost
                                                                                 : rank.value;
}

int key_rank(const zc_roster *roster, zc_person a, zc_person b)
{
    return compared(boosted_rank(roster, a), boosted_rank(roster, b));
}

/* The order column; one without a number stands behind those who have one; then the file's own rows. */
static int key_list_order(const zc_roster *roster, zc_person a, zc_person b)
{
    double left, right;
    const bool has_left = roster_order_of(roster, a, &left), has_right = roster_order_of(roster, b, &right);
    if (has_left != has_right)
        return has_left ? -1 : 1;
    return has_left ? compared(left, right) : 0;
}

static const struct key {
    const char *word;
    key_compare compare;
} keys[] = {
    { "rank", key_rank },
    { "list", key_list_order },
};
enum { KEYS = sizeof keys / sizeof *keys };
static const char *const key_words[KEYS] = { "rank", "list" };

static key_compare key_find(const char *word)
{
    for (int key = 0; key < KEYS; key++)
        if (strcmp(keys[key].word, word) == 0)
            return keys[key].compare;
    return NULL;
}

static void refuse(const char *word, zc_place place, zc_arena *arena, zc_diags *diags)
{
    const char *all = key_words[0];
    for (int key = 1; all && key < KEYS; key++)
        all = arena_format(arena, "%s, %s", all, key_words[key]);
    diag_add_with(diags, &precedence_unknown_key, place, word, all, words_near(arena, word, key_words, KEYS),
                  NULL);
}

zc_status keys_read(const char *by, zc_place place, key_list *out, zc_diags *diags)
{
    bool all_known = true;
    zc_arena *arena = arena_make();
    const char *const *words;
    const int count = arena ? words_split(arena, by, ",，", &words) : -1;

    out->count = 0;
    for (int word = 0; word < count; word++) {
        const key_compare compare = key_find(words[word]);
        all_known = all_known && compare;
        if (!compare)
            refuse(words[word], place, arena, diags);
        else if (out->count < KEYS_MAX - 1 && !keys_have(out, compare))
            out->compare[out->count++] = compare;
    }
    if (!keys_have(out, key_list_order))
        out->compare[out->count++] = key_list_order;
    arena_free(arena);
    if (count < 0)
        return ZC_NO_MEMORY;
    return all_known ? ZC_OK : ZC_BAD_INPUT;
}

zc_status zc_precedence_check_keys(const char *by, zc_place place, zc_diags *diags)
{
    key_list unused;
    return keys_read(by, place, &unused, diags);
}

bool keys_have(const key_list *list, key_compare compare)
{
    for (int key = 0; key < list->count; key++)
        if (list->compare[key] == compare)
            return true;
    return false;
}
