#include "precedence/keys.h"
#include "precedence/problems.h"

/* Below 0: a stands before b. The last key is the input order: a sort of ours is stable. */
static int compare(const key_list *keys, const zc_roster *roster, zc_person a, zc_person b)
{
    for (int key = 0; key < keys->count; key++) {
        const int order = keys->compare[key](roster, a, b);
        if (order)
            return order;
    }
    return (a.at > b.at) - (a.at < b.at);
}

static void merge(const key_list *keys, const zc_roster *roster, const zc_person from[], int middle,
                  int count, zc_person to[])
{
    int left = 0, right = middle;
    for (int at = 0; at < count; at++) {
        const bool take_left = right >= count ||
                               (left < middle && compare(keys, roster, from[left], from[right]) <= 0);
        to[at] = take_left ? from[left++] : from[right++];
    }
}

/* A merge sort of our own: qsort has no way to hand the roster to its comparison. */
static void sort(const key_list *keys, const zc_roster *roster, zc_person people[], zc_person spare[],
                 int count)
{
    if (count < 2)
        return;
    const int middle = count / 2;
    sort(keys, roster, people, spare, middle);
    sort(keys, roster, people + middle, spare, count - middle);
    merge(keys, roster, people, middle, count, spare);
    for (int at = 0; at < count; at++)
        people[at] = spare[at];
}

/* Grades of awards stand in the same column and rank nobody but those who receive them. */
static bool is_ranked(const zc_roster *roster, zc_person person)
{
    return roster_rank_of(roster, person).kind != ROSTER_RANK_NONE &&
           !zc_roster_has_role(roster, person, ZC_ROLE_RECIPIENT);
}

static zc_status refuse_mixed_ranks(const zc_roster *roster, zc_diags *diags)
{
    zc_person first = { -1 };
    for (int at = 0; at < zc_roster_people(roster); at++) {
        const zc_person person = { at };
        if (!is_ranked(roster, person))
            continue;
        if (first.at < 0)
            first = person;
        if (roster_rank_of(roster, person).kind == roster_rank_of(roster, first).kind)
            continue;
        diag_add_with(diags, &precedence_mixed_ranks, roster_cell_place(roster, person, ZC_COLUMN_RANK),
                      zc_roster_field(roster, person, ZC_COLUMN_RANK),
                      zc_roster_field(roster, first, ZC_COLUMN_RANK), NULL, NULL);
        return ZC_BAD_INPUT;
    }
    return ZC_OK;
}

zc_status zc_precedence_order(const zc_roster *roster, const zc_options *options, zc_person order[],
                              zc_diags *diags)
{
    key_list keys;
    const int people = zc_roster_people(roster);
    zc_status status = keys_read(options->by, (zc_place){ 0 }, &keys, diags);
    if (status == ZC_OK && keys_have(&keys, key_rank))
        status = refuse_mixed_ranks(roster, diags);
    if (status)
        return status;

    zc_person *spare = mem_take((size_t)people * sizeof *spare);
    if (!spare)
        return ZC_NO_MEMORY;
    for (int person = 0; person < people; person++)
        order[person] = (zc_person){ person };
    sort(&keys, roster, order, spare, people);
    mem_free(spare);
    return ZC_OK;
}
