#include "precedence/precedence.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A group while its members are counted. */
typedef struct counted_group {
    precedence_group group;
    double least_order; /* INFINITY: no member has one */
    int first_row;
} counted_group;

static int by_name_then_row(const void *left, const void *right)
{
    const counted_group *a = left, *b = right;
    const int order = strcmp(a->group.name, b->group.name);
    return order ? order : (a->first_row > b->first_row) - (a->first_row < b->first_row);
}

static int by_order_then_row(const void *left, const void *right)
{
    const counted_group *a = left, *b = right;
    const int order = (a->least_order > b->least_order) - (a->least_order < b->least_order);
    return order ? order : (a->first_row > b->first_row) - (a->first_row < b->first_row);
}

static counted_group alone(const zc_roster *roster, zc_person person)
{
    counted_group group = { { zc_roster_field(roster, person, ZC_COLUMN_GROUP), 1 }, INFINITY, person.at };
    double order;
    if (roster_order_of(roster, person, &order))
        group.least_order = order;
    return group;
}

/* Neighbours of one name become one group. Returns how many are left. */
static int unite(counted_group groups[], int count)
{
    int kept = 0;
    for (int at = 0; at < count; at++) {
        counted_group *last = kept ? &groups[kept - 1] : NULL;
        if (!last || strcmp(last->group.name, groups[at].group.name) != 0) {
            groups[kept++] = groups[at];
            continue;
        }
        last->group.people++;
        last->least_order = fmin(last->least_order, groups[at].least_order);
    }
    return kept;
}

int precedence_groups(const zc_roster *roster, const zc_options *options, const zc_person people[], int count,
                      zc_arena *arena, precedence_group **groups)
{
    (void)options; /* only keys on a group's name reorder groups: none of today's does */
    counted_group *counted = mem_take((size_t)count * sizeof *counted);
    if (!counted)
        return -1;
    for (int person = 0; person < count; person++)
        counted[person] = alone(roster, people[person]);
    qsort(counted, (size_t)count, sizeof *counted, by_name_then_row);
    const int kept = unite(counted, count);
    qsort(counted, (size_t)kept, sizeof *counted, by_order_then_row);

    *groups = arena_array(arena, precedence_group, kept);
    for (int group = 0; *groups && group < kept; group++)
        (*groups)[group] = counted[group].group;
    mem_free(counted);
    return *groups ? kept : -1;
}
