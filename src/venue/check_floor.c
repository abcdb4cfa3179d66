/* The free floor of a hall in squares, and where one can walk on it. */
#include "venue/check.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    SQUARE_MM = 100,
    SQUARES_MAX = 16 * 1000 * 1000, /* larger halls get larger squares */
    HALF_WALKER_MM = 200,           /* with squares of 100 mm every strip of CHECK_PASSAGE_MM is seen */
    DOOR_DEPTH_MM = 1500            /* so far behind a door the floor must be free */
};
static const double radians_per_degree = 3.14159265358979323846 / 180;

static unsigned char *square(const check_floor *ground, int column, int row)
{
    return &ground->is[(size_t)row * (size_t)ground->columns + (size_t)column];
}

/* The first square whose middle does not lie before `at_mm`; 0 .. squares. */
static int first_from(const check_floor *ground, double at_mm, int squares)
{
    return (int)fmin(fmax(ceil(at_mm / ground->cell_mm - 0.5), 0), squares);
}

/* ---- the room within the walls ---- */

static int by_size(const void *one, const void *other)
{
    const double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

/* The squares of one line that lie between walls. */
static void free_line(check_floor *ground, const check_walls *walls, int row, double crossings[])
{
    const double y_mm = (row + 0.5) * ground->cell_mm;
    int count = 0;
    for (int at = 0; at < walls->corner_count; at++) {
        const check_point a = walls->corners[at], b = walls->corners[(at + 1) % walls->corner_count];
        if ((a.y_mm > y_mm) != (b.y_mm > y_mm))
            crossings[count++] = a.x_mm + (y_mm - a.y_mm) / (b.y_mm - a.y_mm) * (b.x_mm - a.x_mm);
    }
    qsort(crossings, (size_t)count, sizeof *crossings, by_size);
    for (int at = 0; at + 1 < count; at += 2) {
        const int left = first_from(ground, crossings[at], ground->columns);
        const int right = first_from(ground, crossings[at + 1], ground->columns);
        if (right > left)
            memset(square(ground, left, row), FLOOR_FREE, (size_t)(right - left));
    }
}

static void free_room(check_floor *ground, const check_walls *walls)
{
    double *crossings = mem_take(sizeof *crossings * (size_t)walls->corner_count);
    for (int row = 0; crossings && row < ground->rows; row++)
        free_line(ground, walls, row, crossings);
    ground->lacks_memory |= !crossings;
    mem_free(crossings);
}

/* ---- what stands in it ---- */

/* The free squares whose middles lie in a turned box become `kind`. */
static void paint(check_floor *ground, check_thing box, double turn_deg, int kind)
{
    const double cosine = cos(turn_deg * radians_per_degree), sine = sin(turn_deg * radians_per_degree);
    const double half_width_mm = box.width_mm / 2, half_depth_mm = box.depth_mm / 2;
    const double reach_x = fabs(cosine) * half_width_mm + fabs(sine) * half_depth_mm;
    const double reach_y = fabs(sine) * half_width_mm + fabs(cosine) * half_depth_mm;
    const int left = first_from(ground, box.x_mm - reach_x, ground->columns);
    const int right = first_from(ground, box.x_mm + reach_x, ground->columns);
    const int bottom = first_from(ground, box.y_mm + reach_y, ground->rows);
    for (int row = first_from(ground, box.y_mm - reach_y, ground->rows); row < bottom; row++)
        for (int column = left; column < right; column++) {
            const double x_mm = (column + 0.5) * ground->cell_mm - box.x_mm;
            const double y_mm = (row + 0.5) * ground->cell_mm - box.y_mm;
            unsigned char *is = square(ground, column, row);
            if ((*is & FLOOR_FREE) && fabs(x_mm * cosine + y_mm * sine) < half_width_mm &&
                fabs(y_mm * cosine - x_mm * sine) < half_depth_mm)
                *is = (unsigned char)kind;
        }
}

/* Nobody's middle comes nearer than half a walker. */
static void block(check_floor *ground, check_thing box, double turn_deg)
{
    box.width_mm += 2 * HALF_WALKER_MM;
    box.depth_mm += 2 * HALF_WALKER_MM;
    paint(ground, box, turn_deg, 0);
}

static void block_walls(check_floor *ground, const check_walls *walls)
{
    for (int at = 0; at < walls->corner_count; at++) {
        const check_point a = walls->corners[at], b = walls->corners[(at + 1) % walls->corner_count];
        const check_thing wall = { .x_mm = (a.x_mm + b.x_mm) / 2,
                                   .y_mm = (a.y_mm + b.y_mm) / 2,
                                   .width_mm = hypot(b.x_mm - a.x_mm, b.y_mm - a.y_mm) };
        block(ground, wall, atan2(b.y_mm - a.y_mm, b.x_mm - a.x_mm) / radians_per_degree);
    }
}

/* A chair with its legroom: nobody walks through between rows, but along his own. */
static void block_chairs(check_floor *ground, const venue_hall *hall)
{
    for (int at = 0; at < hall->chair_count; at++) {
        const venue_chair *chair = &hall->chairs[at];
        const venue_block *of = &hall->blocks[chair->block];
        const check_thing box = {
            .x_mm = chair->x_mm, .y_mm = chair->y_mm, .width_mm = of->pitch_x_mm, .depth_mm = of->pitch_y_mm
        };
        block(ground, box, chair->facing_deg);
    }
}

/* ---- ways ---- */

static void open_square(check_floor *ground, int at, int kind)
{
    ground->is[at] = (unsigned char)(ground->is[at] | kind);
    ground->lacks_memory |= !vec_push(&ground->open, at);
}

/* Squares round about, the slanting ones too: a turned aisle is seen by these. */
static int walk(check_floor *ground, int wanted, int unwanted, int kind)
{
    int walked = 0;
    for (; ground->open.count > 0; walked++) {
        const int at = ground->open.at[--ground->open.count];
        const int column = at % ground->columns, row = at / ground->columns;
        for (int down = -1; down <= 1; down++)
            for (int right = -1; right <= 1; right++) {
                const bool is_on_floor = column + right >= 0 && column + right < ground->columns &&
                                         row + down >= 0 && row + down < ground->rows;
                const int next = at + down * ground->columns + right;
                if (is_on_floor && (ground->is[next] & wanted) && !(ground->is[next] & (unwanted | kind)))
                    open_square(ground, next, kind);
            }
    }
    return walked;
}

/* The free square behind a door that is nearest to it; -1: there is none. */
static int square_of_door(const check_floor *ground, const venue_hall *hall, const venue_door *door,
                          double deep_mm)
{
    const bool is_along_x = door->wall == VENUE_TOP || door->wall == VENUE_BOTTOM;
    const bool from_far = door->wall == VENUE_BOTTOM || door->wall == VENUE_RIGHT;
    const double room_mm = is_along_x ? hall->depth_mm : hall->width_mm;
    const int deep = (int)(deep_mm / ground->cell_mm), wide = (int)(door->width_mm / 2 / ground->cell_mm);
    for (int in = 0; in < deep; in++)
        for (int aside = 0; aside <= wide; aside++)
            for (int hand = -1; hand <= 1; hand += 2) {
                const double along_mm = door->at_mm + hand * aside * ground->cell_mm;
                const double in_mm = (in + 0.5) * ground->cell_mm;
                const double from_mm = from_far ? room_mm - in_mm : in_mm;
                const int column = (int)((is_along_x ? along_mm : from_mm) / ground->cell_mm);
                const int row = (int)((is_along_x ? from_mm : along_mm) / ground->cell_mm);
                if (column >= 0 && column < ground->columns && row >= 0 && row < ground->rows &&
                    (*square(ground, column, row) & FLOOR_FREE))
                    return row * ground->columns + column;
            }
    return -1;
}

/* Where the walls are no rectangle, a door stands somewhere before its side of it. */
static void walk_from_doors(check_floor *ground, const zc_venue *venue, const venue_hall *hall)
{
    const double deep_mm = venue->outline_count >= 3 ? hall->width_mm + hall->depth_mm : DOOR_DEPTH_MM;
    for (int at = 0; at < hall->door_count; at++) {
        const int before = square_of_door(ground, hall, &hall->doors[at], deep_mm);
        if (before < 0)
            continue;
        ground->lacks_memory |= !vec_push(&ground->doors, before);
        if (!(ground->is[before] & FLOOR_WAY))
            open_square(ground, before, FLOOR_WAY);
    }
    walk(ground, FLOOR_FREE, 0, FLOOR_WAY);
}

static void walk_largest(check_floor *ground)
{
    const int squares = ground->columns * ground->rows;
    int most = 0, from = -1;
    for (int at = 0; at < squares; at++) {
        if (ground->is[at] != FLOOR_FREE)
            continue;
        open_square(ground, at, FLOOR_EXIT);
        const int walked = walk(ground, FLOOR_FREE, 0, FLOOR_EXIT);
        from = walked > most ? at : from;
        most = walked > most ? walked : most;
    }
    for (int at = 0; at < squares; at++)
        ground->is[at] &= FLOOR_FREE;
    if (from >= 0)
        open_square(ground, from, FLOOR_WAY);
    walk(ground, FLOOR_FREE, 0, FLOOR_WAY);
}

void check_floor_find_exits(check_floor *ground)
{
    for (int at = 0; at < ground->doors.count; at++)
        if (!(ground->is[ground->doors.at[at]] & (FLOOR_AISLE | FLOOR_EXIT)))
            open_square(ground, ground->doors.at[at], FLOOR_EXIT);
    walk(ground, FLOOR_WAY, FLOOR_AISLE, FLOOR_EXIT);
}

void check_floor_mark_aisle(check_floor *ground, check_thing part, double turn_deg)
{
    paint(ground, part, turn_deg, FLOOR_FREE | FLOOR_WAY | FLOOR_AISLE);
}

/* ---- all of it ---- */

void check_floor_make(check_floor *ground, const zc_venue *venue, const venue_hall *hall,
                      const check_walls *walls)
{
    double right_mm = hall->width_mm, bottom_mm = hall->depth_mm;
    for (int at = 0; at < walls->corner_count; at++) {
        right_mm = fmax(right_mm, walls->corners[at].x_mm);
        bottom_mm = fmax(bottom_mm, walls->corners[at].y_mm);
    }
    *ground = (check_floor){ .cell_mm = SQUARE_MM };
    while (ceil(right_mm / ground->cell_mm) * ceil(bottom_mm / ground->cell_mm) > SQUARES_MAX)
        ground->cell_mm *= 1.25;
    ground->columns = (int)fmax(ceil(right_mm / ground->cell_mm), 1);
    ground->rows = (int)fmax(ceil(bottom_mm / ground->cell_mm), 1);
    ground->is = mem_take((size_t)ground->columns * (size_t)ground->rows);
    ground->lacks_memory = !ground->is;
    if (ground->lacks_memory)
        return;
    free_room(ground, walls);
    block_walls(ground, walls);
    for (int at = 0; at < walls->thing_count; at++)
        block(ground, walls->things[at], 0);
    block_chairs(ground, hall);
    if (venue->door_count > 0)
        walk_from_doors(ground, venue, hall);
    else
        walk_largest(ground);
}

void check_floor_free(check_floor *ground)
{
    mem_free(ground->is);
    vec_free(&ground->open);
    vec_free(&ground->doors);
}

bool check_floor_is(const check_floor *ground, double x_mm, double y_mm, int kind)
{
    const int column = (int)floor(x_mm / ground->cell_mm), row = (int)floor(y_mm / ground->cell_mm);
    for (int down = -1; down <= 1; down++)
        for (int right = -1; right <= 1; right++)
            if (column + right >= 0 && column + right < ground->columns && row + down >= 0 &&
                row + down < ground->rows && (*square(ground, column + right, row + down) & kind))
                return true;
    return false;
}
