#include "venue/near.h"

#include <math.h>
#include <stdlib.h>

/* ---- building: the middle point of a part stands in its middle, the lesser ones before it ---- */

static double value_at(const near_tree *tree, int at, int axis)
{
    return tree->points[tree->order[at]].at[axis];
}

static void swap(int *one, int *other)
{
    const int kept = *one;
    *one = *other;
    *other = kept;
}

static void put_middle(const near_tree *tree, int first, int last, int middle, int axis)
{
    while (first < last) {
        const double pivot = value_at(tree, first + (last - first) / 2, axis);
        int low = first, high = last;
        while (low <= high) {
            while (value_at(tree, low, axis) < pivot)
                low++;
            while (value_at(tree, high, axis) > pivot)
                high--;
            if (low <= high)
                swap(&tree->order[low++], &tree->order[high--]);
        }
        if (middle <= high)
            last = high;
        else if (middle >= low)
            first = low;
        else
            return;
    }
}

/* Parts are halves: the recursion is as deep as the count has bits. */
static void halve(const near_tree *tree, int first, int last, int axis)
{
    const int middle = first + (last - first) / 2;
    if (first >= last)
        return;
    put_middle(tree, first, last, middle, axis);
    halve(tree, first, middle - 1, 1 - axis);
    halve(tree, middle + 1, last, 1 - axis);
}

bool near_build(const near_point points[], int count, zc_arena *arena, near_tree *out)
{
    *out = (near_tree){ points, arena_array(arena, int, count + 1), count };
    if (!out->order)
        return false;
    for (int at = 0; at < count; at++)
        out->order[at] = at;
    halve(out, 0, count - 1, 0);
    return true;
}

/* ---- searching ---- */

typedef struct near_search {
    const near_tree *tree;
    int self;
    double reach; /* no farther than this */
    near_visitor *visit;
    void *with;
    bool is_over;
} near_search;

static void search(near_search *near, int first, int last, int axis)
{
    if (first > last || near->is_over)
        return;
    const near_point *self = &near->tree->points[near->self];
    const int middle = first + (last - first) / 2, point = near->tree->order[middle];
    const near_point *other = &near->tree->points[point];
    const double aside = self->at[axis] - other->at[axis];
    const double distance = hypot(self->at[0] - other->at[0], self->at[1] - other->at[1]);
    if (point != near->self && other->layer == self->layer && distance <= near->reach)
        near->is_over = !near->visit(near->with, point, distance);

    /* The half that it lies in first: what is found there may spare the other one. */
    const bool is_before = aside <= 0;
    search(near, is_before ? first : middle + 1, is_before ? middle - 1 : last, 1 - axis);
    if (fabs(aside) <= near->reach)
        search(near, is_before ? middle + 1 : first, is_before ? last : middle - 1, 1 - axis);
}

static bool come_nearer(void *with, int point, double distance)
{
    near_search *near = with;
    (void)point;
    near->reach = distance;
    return distance > 0;
}

double near_distance(const near_tree *tree, int point)
{
    near_search near = { .tree = tree, .self = point, .reach = INFINITY, .visit = come_nearer };
    near.with = &near;
    search(&near, 0, tree->count - 1, 0);
    return near.reach;
}

void near_visit(const near_tree *tree, int point, double radius, near_visitor *visit, void *with)
{
    near_search near = { .tree = tree, .self = point, .reach = radius, .visit = visit, .with = with };
    search(&near, 0, tree->count - 1, 0);
}

/* ---- walking ---- */

static void wait_for(near_walk *walk, int first, int last, int axis)
{
    if (first <= last)
        walk->parts[walk->waiting++] = (struct near_part){ first, last, axis };
}

near_walk near_begin(const near_tree *tree, double x, double y, double reach)
{
    near_walk walk = { .tree = tree, .at = { x, y }, .reach = reach };
    wait_for(&walk, 0, tree->count - 1, 0);
    return walk;
}

int near_next(near_walk *walk)
{
    while (walk->waiting > 0) {
        const struct near_part part = walk->parts[--walk->waiting];
        const int middle = part.first + (part.last - part.first) / 2, point = walk->tree->order[middle];
        const double *at = walk->tree->points[point].at;
        const double aside = walk->at[part.axis] - at[part.axis];
        if (aside >= -walk->reach)
            wait_for(walk, middle + 1, part.last, 1 - part.axis);
        if (aside <= walk->reach)
            wait_for(walk, part.first, middle - 1, 1 - part.axis);
        if (fabs(walk->at[0] - at[0]) <= walk->reach && fabs(walk->at[1] - at[1]) <= walk->reach)
            return point;
    }
    return -1;
}

static int by_value(const void *one, const void *other)
{
    const double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

double near_median(double values[], int count)
{
    qsort(values, (size_t)count, sizeof *values, by_value);
    return values[count / 2];
}
