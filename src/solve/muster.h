/* solve/muster.h: the people of each list of a style, in the order in which they take its chairs. */
#ifndef SOLVE_MUSTER_H
#define SOLVE_MUSTER_H

#include "solve/solve.h"

typedef struct mustered_list {
    zc_person *people;
    int count;
    int *groups; /* people of each run of one group; NULL: not grouped */
    int group_count;
} mustered_list;

typedef struct muster_book {
    zc_arena *arena;
    const zc_roster *roster;
    const zc_options *options;
    const zc_datapath *data;
    const layout_style *style;
    const zc_sizes *sizes;
    mustered_list *lists; /* one for each of style->lists */
} muster_book;

/* Sends everybody to the first list that fits, then to the style's `rest`.
 * order   everybody by precedence
 * diags   solve-no-place */
ZC_CHECKED zc_status muster_people(muster_book *muster, const zc_person order[], zc_diags *diags);

/* order.c: inside a list: walk-up order, sides mixed, groups and classes, rotation, executives first. */
ZC_CHECKED zc_status order_list(const muster_book *muster, const layout_list *list, mustered_list *people);

/* R-ROSTRUM-CHAIR: moves the presiding person, once the layout tells how many chairs row 1 has. */
void order_chair(const muster_book *muster, const layout_list *list, mustered_list *people, int front_chairs);

/* What the layout may know of a list. */
layout_heads muster_heads(const muster_book *muster, int list);
#endif
