#include "precedence/precedence.h"
#include "precedence/words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int by_name_then_row(const void *left, const void *right)
{
    const precedence_group *a = left, *b = right;
    const int order = strcmp(a->name, b->name);
    return order ? order : (a->first_row > b->first_row) - (a->first_row < b->first_row);
}

static int by_order_then_row(const void *left, const void *right)
{
    const precedence_group *a = left, *b = right;
    const int order = (a->least_order > b->least_order) - (a->least_order < b->least_order);
    return order ? order : (a->first_row > b->first_row) - (a->first_row < b->first_row);
}

static precedence_group alone(const zc_roster *roster, zc_person person)
{
    precedence_group group = { zc_roster_field(roster, person, ZC_COLUMN_GROUP), 1, INFINITY, -INFINITY,
                               person.at };
    double order, votes;
    if (roster_order_of(roster, person, &order))
        group.least_order = order;
    if (number_read(zc_roster_field(roster, person, ZC_COLUMN_VOTES), &votes))
        group.votes = votes;
    return group;
}

/* Neighbours of one name become one group. Returns how many are left. */
static int unite(precedence_group groups[], int count)
{
    int kept = 0;
    for (int at = 0; at < count; at++) {
        precedence_group *last = kept ? &groups[kept - 1] : NULL;
        if (!last || strcmp(last->name, groups[at].name) != 0) {
            groups[kept++] = groups[at];
            continue;
        }
        last->people++;
        last->least_order = fmin(last->least_order, groups[at].least_order);
        last->votes = isinf(last->votes)        ? groups[at].votes
                      : isinf(groups[at].votes) ? last->votes
                                                : last->votes + groups[at].votes;
    }
    return kept;
}

/* Keys on a group's name, or its votes, come before the list order, which the groups are in. */
static zc_status sort_by_keys(key_book *book, const precedence_group groups[], int count, int order[])
{
    key_list keys;
    sort_words words = { 0 };
    key_group *named = arena_array(book->arena, key_group, count + 1);
    zc_status status = named ? keys_read(book->options->by, (zc_place){ 0 }, &keys, NULL) : ZC_NO_MEMORY;
    for (int group = 0; status == ZC_OK && group < count; group++)
        named[group] = (key_group){ groups[group].name, groups[group].votes };
    if (status == ZC_OK)
        status = keys_open(book, &keys);
    if (status == ZC_OK)
        status = words_of_groups(book, &keys, named, count, &words);
    if (status == ZC_OK)
        status = words_sort(&words, order, count);
    words_free(&words);
    keys_close(book);
    return status;
}

int precedence_groups(const zc_roster *roster, const zc_options *options, const zc_datapath *data,
                      const zc_person people[], int count, zc_arena *arena, precedence_group **groups)
{
    key_book book = { .roster = roster, .options = options, .data = data, .arena = arena };
    precedence_group *counted = arena_array(arena, precedence_group, count + 1);
    int *order = arena_array(arena, int, count + 1);
    if (!counted || !order)
        return -1;
    for (int person = 0; person < count; person++)
        counted[person] = alone(roster, people[person]);
    qsort(counted, (size_t)count, sizeof *counted, by_name_then_row);
    const int kept = unite(counted, count);
    qsort(counted, (size_t)kept, sizeof *counted, by_order_then_row);
    for (int group = 0; group < kept; group++)
        order[group] = group;
    if (sort_by_keys(&book, counted, kept, order))
        return -1;
    *groups = arena_array(arena, precedence_group, kept);
    for (int group = 0; *groups && group < kept; group++)
        (*groups)[group] = counted[order[group]];
    return *groups ? kept : -1;
}
