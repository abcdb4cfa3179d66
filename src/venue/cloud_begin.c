/* What the labels of a cloud say, and how far its seats stand from each other. */
#include "venue/cloud_rows.h"
#include "venue/cloud_words.h"

#include <math.h>

static const double beside_pitches = 1.6;  /* no farther than that is a neighbour of the row */
static const double seat_deepest_mm = 700; /* rows of seats stand no closer: what does is beside */
static const double misnamed_share = 0.4;

double cloud_length(cloud_vector vector) { return hypot(vector.x, vector.y); }

cloud_vector cloud_unit(cloud_vector vector)
{
    const double length = cloud_length(vector);
    return length > 0 ? (cloud_vector){ vector.x / length, vector.y / length } : (cloud_vector){ 0, -1 };
}

int cloud_root(int parents[], int at)
{
    while (parents[at] != at)
        at = parents[at] = parents[parents[at]];
    return at;
}

bool cloud_join(int parents[], int one, int other)
{
    const int a = cloud_root(parents, one), b = cloud_root(parents, other);
    parents[a > b ? a : b] = a < b ? a : b;
    return a != b;
}

/* ---- labels ---- */

/* A zone is a block of a floor, as the file names them. */
static bool number_zones(cloud_rows *rows, const int blocks[], const char *const *names, int block_count)
{
    const int count = rows->cloud->count, pairs = rows->floor_count * block_count;
    int *zone_of = arena_array(rows->arena, int, pairs);
    const char **zone_names = arena_array(rows->arena, const char *, count);
    if (!zone_of || !zone_names)
        return false;
    for (int at = 0; at < count; at++) {
        int *zone = &zone_of[rows->floor[at] * block_count + blocks[at]]; /* from 1 */
        if (!*zone) {
            zone_names[rows->zone_count] = names[blocks[at]];
            *zone = ++rows->zone_count;
        }
        rows->zone[at] = *zone - 1;
    }
    rows->zone_names = zone_names;
    rows->zone_is_misnamed = arena_array(rows->arena, bool, rows->zone_count);
    return rows->zone_is_misnamed;
}

static bool number_labels(cloud_rows *rows)
{
    const venue_cloud *cloud = rows->cloud;
    const char *const *names;
    int *blocks = arena_array(rows->arena, int, cloud->count);
    rows->floor = arena_array(rows->arena, int, cloud->count);
    rows->zone = arena_array(rows->arena, int, cloud->count);
    rows->row = arena_array(rows->arena, int, cloud->count);
    if (!blocks || !rows->floor || !rows->zone || !rows->row)
        return false;
    rows->floor_count =
        cloud_words(cloud, offsetof(cloud_seat, floor), rows->arena, rows->floor, &rows->floors);
    const int block_count = cloud_words(cloud, offsetof(cloud_seat, block), rows->arena, blocks, &names);
    const int row_count =
        cloud_words(cloud, offsetof(cloud_seat, row), rows->arena, rows->row, &rows->row_names);
    for (int at = 0; at < cloud->count; at++)
        if (!*cloud->seats[at].row)
            rows->row[at] = -1;
    return rows->floor_count && block_count && row_count && number_zones(rows, blocks, names, block_count);
}

/* ---- neighbours ---- */

static bool find_spacing(cloud_rows *rows)
{
    const int count = rows->cloud->count;
    double *sorted = arena_array(rows->arena, double, count);
    rows->points = arena_array(rows->arena, near_point, count);
    rows->spacing_mm = arena_array(rows->arena, double, count);
    if (!sorted || !rows->points || !rows->spacing_mm)
        return false;
    for (int at = 0; at < count; at++)
        rows->points[at] =
            (near_point){ { rows->cloud->seats[at].x, rows->cloud->seats[at].y }, rows->floor[at] };
    if (!near_build(rows->points, count, rows->arena, &rows->tree))
        return false;
    for (int at = 0; at < count; at++)
        sorted[at] = rows->spacing_mm[at] = near_distance(&rows->tree, at);
    rows->pitch_mm = near_median(sorted, count);
    if (!isfinite(rows->pitch_mm))
        rows->pitch_mm = 550;
    for (int at = 0; at < count; at++)
        rows->spacing_mm[at] = fmin(rows->spacing_mm[at], 3 * rows->pitch_mm);
    return true;
}

/* In the middle before the seats. */
static void find_stage(cloud_rows *rows)
{
    double left = INFINITY, right = -INFINITY, top = INFINITY;
    for (int at = 0; at < rows->cloud->count; at++) {
        left = fmin(left, rows->cloud->seats[at].x);
        right = fmax(right, rows->cloud->seats[at].x);
        top = fmin(top, rows->cloud->seats[at].y);
    }
    rows->stage = (cloud_vector){ (left + right) / 2, top - 2 * rows->pitch_mm };
}

typedef struct own_row_search {
    const cloud_rows *rows;
    int self;
    bool is_found;
} own_row_search;

static bool meet_own_row(void *with, int point, double distance)
{
    own_row_search *search = with;
    const cloud_rows *rows = search->rows;
    (void)distance;
    search->is_found |= rows->zone[point] == rows->zone[search->self] &&
                        rows->row[point] == rows->row[search->self];
    return !search->is_found;
}

/* Where many a seat has a near neighbour, but none of its own row, the labels are of another order than rows:
 * columns of a drawing, desks. */
static bool judge_labels(cloud_rows *rows)
{
    int *named = arena_array(rows->arena, int, rows->zone_count);
    int *alone = arena_array(rows->arena, int, rows->zone_count);
    if (!named || !alone)
        return false;
    for (int at = 0; at < rows->cloud->count; at++) {
        own_row_search search = { rows, at, false };
        if (rows->row[at] < 0)
            continue;
        near_visit(&rows->tree, at, beside_pitches * rows->spacing_mm[at], meet_own_row, &search);
        named[rows->zone[at]]++;
        alone[rows->zone[at]] += !search.is_found && rows->spacing_mm[at] <= seat_deepest_mm;
    }
    for (int zone = 0; zone < rows->zone_count; zone++)
        rows->zone_is_misnamed[zone] = named[zone] > 0 && alone[zone] > misnamed_share * named[zone];
    return true;
}

bool cloud_rows_begin(cloud_rows *rows)
{
    if (!number_labels(rows) || !find_spacing(rows))
        return false;
    find_stage(rows);
    return judge_labels(rows);
}
