/* Seats of a drawing in millimetres, with the stage at the top. */
#include "venue/cloud.h"
#include "venue/cloud_words.h"
#include "venue/import_problems.h"
#include "venue/near.h"

#include <math.h>
#include <stdlib.h>

enum { PIXELS_BELOW = 300, SEAT_PITCH_MM = 550, TOLD_MAX = 8 };
static const double coincident_pitches = 0.2; /* nearer to each other than that is one seat twice */

typedef struct settling {
    venue_cloud *cloud;
    zc_arena *arena; /* for a while */
    near_point *points;
    near_tree tree;
    bool *is_out;
    int twins;
    zc_diags *diags;
} settling;

/* ---- the stage to the top ---- */

static void turn_spot(zc_stage_side stage, double *x, double *y)
{
    const double from_x = *x, from_y = *y;
    switch (stage) {
    case ZC_STAGE_TOP:
    case ZC_STAGE_COUNT: break;
    case ZC_STAGE_BOTTOM: *x = -from_x, *y = -from_y; break;
    case ZC_STAGE_LEFT: *x = -from_y, *y = from_x; break;
    case ZC_STAGE_RIGHT: *x = from_y, *y = -from_x; break;
    }
}

static void turn_mark(zc_stage_side stage, venue_mark *mark)
{
    double one_x = mark->x_mm, one_y = mark->y_mm;
    double other_x = one_x + mark->width_mm, other_y = one_y + mark->depth_mm;
    turn_spot(stage, &one_x, &one_y);
    turn_spot(stage, &other_x, &other_y);
    mark->x_mm = fmin(one_x, other_x);
    mark->y_mm = fmin(one_y, other_y);
    mark->width_mm = fabs(one_x - other_x);
    mark->depth_mm = fabs(one_y - other_y);
}

static void turn(venue_cloud *cloud, zc_stage_side stage)
{
    static const double turns_deg[ZC_STAGE_COUNT + 1] = { 0, 180, 90, -90 };
    for (int at = 0; at < cloud->count; at++) {
        cloud_seat *seat = &cloud->seats[at];
        turn_spot(stage, &seat->x, &seat->y);
        seat->facing_deg = fmod(seat->facing_deg + turns_deg[stage] + 720, 360);
    }
    for (int at = 0; at < cloud->mark_count; at++)
        turn_mark(stage, &cloud->marks[at]);
}

/* ---- the nearest neighbours ---- */

static zc_status tell_many_floors(const settling *settle, int floors)
{
    char found[32], most[32];
    number_write(floors, 0, found);
    number_write(CLOUD_FLOORS_MAX, 0, most);
    diag_add_with(settle->diags, &venue_import_floors, place_of_file(settle->cloud->shown), found, most, NULL,
                  NULL);
    return ZC_BAD_INPUT;
}

static zc_status place_points(settling *settle)
{
    venue_cloud *cloud = settle->cloud;
    int *floors = arena_array(settle->arena, int, cloud->count);
    settle->points = arena_array(settle->arena, near_point, cloud->count);
    settle->is_out = arena_array(settle->arena, bool, cloud->count);
    const int floor_count =
        floors ? cloud_words(cloud, offsetof(cloud_seat, floor), settle->arena, floors, NULL) : 0;
    if (!floor_count || !settle->points || !settle->is_out)
        return ZC_NO_MEMORY;
    if (floor_count > CLOUD_FLOORS_MAX)
        return tell_many_floors(settle, floor_count);
    for (int at = 0; at < cloud->count; at++)
        settle->points[at] = (near_point){ { cloud->seats[at].x, cloud->seats[at].y }, floors[at] };
    return ZC_OK;
}

/* The usual distance to the nearest neighbour; 0 where no seat has one. */
static zc_status usual_pitch(settling *settle, double *pitch)
{
    int count = 0;
    double *distances = arena_array(settle->arena, double, settle->cloud->count);
    if (!distances || !near_build(settle->points, settle->cloud->count, settle->arena, &settle->tree))
        return ZC_NO_MEMORY;
    for (int at = 0; at < settle->cloud->count; at++) {
        const double distance = near_distance(&settle->tree, at);
        if (isfinite(distance))
            distances[count++] = distance;
    }
    *pitch = count ? near_median(distances, count) : 0;
    return ZC_OK;
}

/* ---- seats on one another ---- */

static void tell_twin(settling *settle, int seat, int first)
{
    char place[256];
    const cloud_seat *seats = settle->cloud->seats;
    settle->is_out[seat] = true;
    if (++settle->twins > TOLD_MAX)
        return;
    zc_place_text(seats[first].place, sizeof place, place);
    diag_add_with(settle->diags, &venue_import_coincident, seats[seat].place, seats[seat].number, place, NULL,
                  NULL);
}

/* A seat in its cell of a grid. */
typedef struct celled_seat {
    double x, y;
    int floor, seat;
} celled_seat;

static int by_cell(const void *one, const void *other)
{
    const celled_seat *a = one, *b = other;
    if (a->floor != b->floor)
        return a->floor - b->floor;
    if (a->x != b->x)
        return a->x < b->x ? -1 : 1;
    if (a->y != b->y)
        return a->y < b->y ? -1 : 1;
    return a->seat - b->seat;
}

static bool share_cell(const celled_seat *one, const celled_seat *other)
{
    return one->floor == other->floor && one->x == other->x && one->y == other->y;
}

/* Of the seats in one cell the first stays: thousands in one place are no work. cell 0: in one spot. */
static zc_status thin_cells(settling *settle, double cell)
{
    const int count = settle->cloud->count;
    celled_seat *cells = arena_array(settle->arena, celled_seat, count);
    if (!cells)
        return ZC_NO_MEMORY;
    for (int at = 0; at < count; at++) {
        const near_point *point = &settle->points[at];
        cells[at] = (celled_seat){ cell > 0 ? floor(point->at[0] / cell) : point->at[0],
                                   cell > 0 ? floor(point->at[1] / cell) : point->at[1], point->layer, at };
    }
    qsort(cells, (size_t)count, sizeof *cells, by_cell);
    for (int at = 1, first = 0; at < count; at++) {
        if (!share_cell(&cells[at], &cells[first]))
            first = at;
        else if (!settle->is_out[cells[at].seat])
            tell_twin(settle, cells[at].seat, cells[first].seat);
    }
    return ZC_OK;
}

typedef struct twin_search {
    const settling *settle;
    int self, first; /* the first seat that it lies on; -1: none */
} twin_search;

static bool meet_earlier(void *with, int point, double distance)
{
    twin_search *search = with;
    (void)distance;
    if (point < search->self && !search->settle->is_out[point])
        search->first = point;
    return search->first < 0;
}

/* What lies just across the border of a cell. */
static void drop_near_ones(settling *settle, double reach)
{
    for (int at = 0; at < settle->cloud->count; at++) {
        twin_search search = { settle, at, -1 };
        if (!settle->is_out[at])
            near_visit(&settle->tree, at, reach, meet_earlier, &search);
        if (search.first >= 0)
            tell_twin(settle, at, search.first);
    }
}

static void leave_out(settling *settle)
{
    venue_cloud *cloud = settle->cloud;
    int kept = 0;
    for (int at = 0; at < cloud->count; at++)
        if (!settle->is_out[at])
            cloud->seats[kept++] = cloud->seats[at];
    cloud->count = kept;
}

static void tell_more_twins(const settling *settle)
{
    char more[32];
    number_write(settle->twins - TOLD_MAX, 0, more);
    if (settle->twins > TOLD_MAX)
        diag_add_with(settle->diags, &venue_import_coincident_more, place_of_file(settle->cloud->shown), NULL,
                      more, NULL, NULL);
}

/* The usual distance to the nearest neighbour, and no seat much nearer to another than that. */
static zc_status drop_twins(settling *settle, double *pitch)
{
    zc_status status = place_points(settle);
    if (!status)
        status = thin_cells(settle, 0);
    if (!status) {
        leave_out(settle);
        status = place_points(settle);
    }
    if (!status)
        status = usual_pitch(settle, pitch);
    if (!status)
        status = thin_cells(settle, *pitch * coincident_pitches * sqrt(0.5));
    if (status)
        return status;
    drop_near_ones(settle, *pitch * coincident_pitches);
    leave_out(settle);
    tell_more_twins(settle);
    return ZC_OK;
}

/* ---- millimetres, from 0 ---- */

static void scale(venue_cloud *cloud, double pitch, zc_diags *diags)
{
    char text[32];
    if (pitch <= 0 || pitch >= PIXELS_BELOW)
        return;
    const double mm = SEAT_PITCH_MM / pitch;
    for (int at = 0; at < cloud->count; at++) {
        cloud->seats[at].x *= mm;
        cloud->seats[at].y *= mm;
    }
    for (int at = 0; at < cloud->mark_count; at++) {
        venue_mark *mark = &cloud->marks[at];
        mark->x_mm *= mm, mark->y_mm *= mm, mark->width_mm *= mm, mark->depth_mm *= mm;
    }
    number_write(pitch, 2, text);
    diag_add_with(diags, &venue_import_scaled, place_of_file(cloud->shown), NULL, text, NULL, NULL);
}

static void move_to_zero(venue_cloud *cloud)
{
    double left = INFINITY, top = INFINITY;
    for (int at = 0; at < cloud->count; at++) {
        left = fmin(left, cloud->seats[at].x);
        top = fmin(top, cloud->seats[at].y);
    }
    for (int at = 0; at < cloud->mark_count; at++) {
        left = fmin(left, cloud->marks[at].x_mm);
        top = fmin(top, cloud->marks[at].y_mm);
    }
    for (int at = 0; at < cloud->count; at++) {
        cloud->seats[at].x -= left;
        cloud->seats[at].y -= top;
    }
    for (int at = 0; at < cloud->mark_count; at++) {
        cloud->marks[at].x_mm -= left;
        cloud->marks[at].y_mm -= top;
    }
}

zc_status cloud_settle(venue_cloud *cloud, zc_stage_side stage, zc_diags *diags)
{
    settling settle = { .cloud = cloud, .arena = arena_make(), .diags = diags };
    double pitch = 0;
    if (!settle.arena)
        return ZC_NO_MEMORY;
    turn(cloud, stage);
    const zc_status status = drop_twins(&settle, &pitch);
    arena_free(settle.arena);
    if (status)
        return status;
    scale(cloud, pitch, diags);
    move_to_zero(cloud);
    return ZC_OK;
}
