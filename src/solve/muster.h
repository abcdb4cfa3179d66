/* solve/muster.h: the people of each list of a style, in the order in which they take its chairs. */
#ifndef SOLVE_MUSTER_H
#define SOLVE_MUSTER_H

#include "solve/solve.h"

/* Where a person stands in his list: compared part by part. */
typedef struct list_standing {
    double grade; /* of his award */
    double first; /* the walk-up order, or the segment of the hall */
    int group;    /* place of his group among the groups */
    int class;    /* within the group: members before observers */
    int place;    /* precedence */
    zc_person person;
} list_standing;

typedef struct mustered_list {
    zc_person *people;
    int count;
    int *groups; /* people of each run of one group; NULL: not grouped */
    int group_count;
    const list_standing *stands;            /* what they were ordered by besides precedence; NULL: nothing */
    const precedence_group *ordered_groups; /* by `group` of the stands */
} mustered_list;

/* How somebody came into his list. */
typedef enum muster_way {
    MUSTER_FITS,    /* it takes his role, or his side */
    MUSTER_FIRST,   /* nobody has the role: the first by precedence, as many as there are chairs */
    MUSTER_INSTEAD, /* nobody has the role: the first of another list */
    MUSTER_REST     /* no other list takes him */
} muster_way;

typedef struct muster_book {
    zc_arena *arena;
    const zc_roster *roster;
    const zc_options *options;
    const zc_datapath *data;
    const layout_style *style;
    const zc_sizes *sizes;
    const unsigned *role_sets; /* of each list: bit r for the role r that it takes; 0 takes any */
    mustered_list *lists;      /* one for each of style->lists */
    int *list_of_person;
    muster_way *ways; /* of each person */
} muster_book;

/* Sends everybody to the first list that fits, then to the style's `rest`.
 * order   everybody by precedence
 * diags   solve-no-place */
ZC_CHECKED zc_status muster_people(muster_book *muster, const zc_person order[], zc_diags *diags);

/* order.c: inside a list: walk-up order, sides mixed, groups and classes, rotation, executives first. */
ZC_CHECKED zc_status order_list(const muster_book *muster, const layout_list *list, mustered_list *people);

/* Which word of `mix` has sent the person at `at` of the list to his place; -1: none.
 * words   of the list's `mix` */
int order_mix_part(const muster_book *muster, const char *const words[], int count,
                   const mustered_list *people, int at);

/* The word of a class of R-AUD-SPECIAL. */
const char *order_class_word(int class, zc_lang lang);

/* R-ROSTRUM-CHAIR: moves the presiding person, once the layout tells how many chairs row 1 has. */
void order_chair(const muster_book *muster, const layout_list *list, mustered_list *people, int front_chairs);

/* What the layout may know of a list. */
layout_heads muster_heads(const muster_book *muster, int list);

/* Whether the list takes certain roles, and the person has one of them. */
bool muster_has_role(const muster_book *muster, zc_person person, int list);

/* Whether a list of the style takes that role. */
bool muster_takes_role(const muster_book *muster, zc_role role);
#endif
