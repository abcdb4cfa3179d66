/* venue/near.h: which points of a plane lie near a place, never by looking at all of them. */
#ifndef VENUE_NEAR_H
#define VENUE_NEAR_H

#include "base/base.h"

/* A point; those of different layers are no neighbours. */
typedef struct near_point {
    double at[2];
    int layer;
} near_point;

/* The points as a tree that halves the plane by turns. */
typedef struct near_tree {
    const near_point *points; /* lent */
    int *order;
    int count;
} near_tree;

/* In the arena; false without memory. */
bool near_build(const near_point points[], int count, zc_arena *arena, near_tree *out);

/* The distance from a point to the nearest other one; INFINITY if there is none. */
double near_distance(const near_tree *tree, int point);

/* Called with each point; false ends the search. */
typedef bool near_visitor(void *with, int point, double distance);
/* Every other point of its layer that lies within `radius` of a point. */
void near_visit(const near_tree *tree, int point, double radius, near_visitor *visit, void *with);

/* The points of all layers in a square about a place, one by one. */
enum { NEAR_DEPTH = 40 }; /* parts that wait: one for each halving, and the last two */
typedef struct near_walk {
    const near_tree *tree;
    double at[2], reach;
    struct near_part {
        int first, last, axis;
    } parts[NEAR_DEPTH];
    int waiting;
} near_walk;

near_walk near_begin(const near_tree *tree, double x, double y, double reach);
int near_next(near_walk *walk); /* a point; -1 behind the last */

/* The middle one of `count` > 0 values, which are sorted. */
double near_median(double values[], int count);
#endif
