/* A venue of the rows that a cloud of seats stands in. */
#include "venue/cloud_names.h"
#include "venue/import_problems.h"
#include "venue/spec.h"

#include <math.h>
#include <stdlib.h>

enum { BETWEEN_FLOORS_MM = 3000 };
static const double overlap_pitches = 0.8;

typedef struct venue_making {
    cloud_rows rows;
    zc_venue *venue;
    double *floor_drop_mm; /* of each floor: so far it is moved back */
    int *block_at;         /* blocks in the venue's order */
    zc_diags *diags;
} venue_making;

/* ---- floors that lie over each other ---- */

typedef struct floor_search {
    const venue_making *make;
    int self;
    bool is_over;
} floor_search;

static bool meet_any(void *with, int point, double distance)
{
    floor_search *search = with;
    const int *floor = search->make->rows.floor;
    (void)distance;
    search->is_over |= floor[point] < floor[search->self];
    return !search->is_over;
}

/* Whether a floor's seats lie over those of a floor before it. */
static bool lies_over(venue_making *make, const near_tree *plane, int floor)
{
    const cloud_rows *rows = &make->rows;
    for (int at = 0; at < rows->cloud->count; at++) {
        floor_search search = { make, at, false };
        if (rows->floor[at] == floor)
            near_visit(plane, at, overlap_pitches * rows->pitch_mm, meet_any, &search);
        if (search.is_over)
            return true;
    }
    return false;
}

static void reach_of(const venue_making *make, int floor, double *top, double *bottom)
{
    const cloud_rows *rows = &make->rows;
    *top = INFINITY, *bottom = -INFINITY;
    for (int at = 0; at < rows->cloud->count; at++)
        if (rows->floor[at] == floor) {
            *top = fmin(*top, rows->cloud->seats[at].y);
            *bottom = fmax(*bottom, rows->cloud->seats[at].y);
        }
}

/* On the page such a floor lies behind the others. */
static bool part_floors(venue_making *make)
{
    const cloud_rows *rows = &make->rows;
    const int count = rows->cloud->count;
    near_point *points = arena_array(rows->arena, near_point, count);
    near_tree plane;
    double behind = -INFINITY;
    make->floor_drop_mm = arena_array(rows->arena, double, rows->floor_count);
    if (!points || !make->floor_drop_mm)
        return false;
    for (int at = 0; at < count; at++)
        points[at] = (near_point){ { rows->points[at].at[0], rows->points[at].at[1] }, 0 };
    if (!near_build(points, count, rows->arena, &plane))
        return false;
    for (int floor = 0; floor < rows->floor_count; floor++) {
        double top, bottom;
        reach_of(make, floor, &top, &bottom);
        if (floor > 0 && lies_over(make, &plane, floor))
            make->floor_drop_mm[floor] = behind + BETWEEN_FLOORS_MM - top;
        behind = fmax(behind, bottom + make->floor_drop_mm[floor]);
    }
    return true;
}

/* ---- blocks ---- */

static venue_seat_spec seat_of(const venue_making *make, const cloud_place *place, int line)
{
    static const double steps_per_degree = 100;
    const cloud_rows *rows = &make->rows;
    const cloud_seat *seat = &rows->cloud->seats[place->seat];
    return (venue_seat_spec){
        .line = line,
        .column = place->column,
        .number = "",
        .key = "",
        .category = arena_text(make->venue->arena, seat->category),
        .x_mm = seat->x,
        .y_mm = seat->y + make->floor_drop_mm[rows->floor[place->seat]],
        .facing_deg = fmod(round(place->facing_deg * steps_per_degree) / steps_per_degree, 360),
        .kind = seat->kind,
        .reserved = seat->reserved,
        .place = { .file = make->venue->shown, .line = seat->place.line, .column = seat->place.column },
    };
}

static bool fill_block(const venue_making *make, int at, venue_block_spec *spec)
{
    const cloud_rows *rows = &make->rows;
    const cloud_block *block = &rows->blocks[at];
    const cloud_line *first = &rows->lines[block->first_line], *last = first + block->lines - 1;
    zc_arena *arena = make->venue->arena;
    const int seats = last->first + last->seats - first->first;
    int *row_chairs = arena_array(arena, int, block->lines);
    venue_row_spec *lines = arena_array(arena, venue_row_spec, block->lines);
    venue_seat_spec *placed = arena_array(arena, venue_seat_spec, seats);
    if (!row_chairs || !lines || !placed)
        return false;
    for (int line = 0, seat = 0; line < block->lines; line++) {
        row_chairs[line] = first[line].seats;
        lines[line].order = first[line].order;
        for (int own = 0; own < first[line].seats; own++, seat++)
            placed[seat] = seat_of(make, &rows->placed[first[line].first + own], line);
        lines[line].place = placed[seat - 1].place;
    }
    *spec = (venue_block_spec){
        .floor = rows->floor_count > 1 || *rows->floors[0] ? block->floor : -1,
        .row_chairs = row_chairs,
        .rows = block->lines,
        .columns = block->columns,
        .lines = lines,
        .seats = placed,
        .seat_count = seats,
        .pitch_x_mm = block->pitch_x_mm,
        .pitch_y_mm = block->pitch_y_mm,
        .turn_deg = block->turn_deg > 180 ? block->turn_deg - 360 : block->turn_deg,
        .first_row = first->order,
        .seatno = -1,
        .has_spot = true,
        .x_mm = placed[row_chairs[0] / 2].x_mm,
        .y_mm = placed[row_chairs[0] / 2].y_mm,
        .place = placed->place,
    };
    return cloud_name_seats(rows, at, arena, lines, placed) && !arena_failed(arena);
}

/* ---- in which order the blocks are listed ---- */

typedef struct block_key {
    int block, floor, zone, bank;
    double x_mm;
} block_key;

static int by_place(const void *one, const void *other)
{
    const block_key *a = one, *b = other;
    if (a->floor != b->floor)
        return a->floor - b->floor;
    if (a->zone != b->zone)
        return a->zone - b->zone;
    if (a->bank != b->bank)
        return a->bank - b->bank;
    if (a->x_mm != b->x_mm)
        return a->x_mm < b->x_mm ? -1 : 1;
    return a->block - b->block;
}

/* The zones as the file names them, the parts of one from the stage and from page left. */
static bool sort_blocks(venue_making *make)
{
    const double bank_mm = 2000;
    const cloud_rows *rows = &make->rows;
    block_key *keys = arena_array(rows->arena, block_key, rows->block_count);
    make->block_at = arena_array(rows->arena, int, rows->block_count);
    if (!keys || !make->block_at)
        return false;
    for (int at = 0; at < rows->block_count; at++) {
        const cloud_block *block = &rows->blocks[at];
        const cloud_line *line = &rows->lines[block->first_line];
        keys[at] = (block_key){ at, block->floor, block->zone, (int)round(line->from_stage_mm / bank_mm),
                                rows->cloud->seats[rows->placed[line->first].seat].x };
    }
    qsort(keys, (size_t)rows->block_count, sizeof *keys, by_place);
    for (int at = 0; at < rows->block_count; at++)
        make->block_at[at] = keys[at].block;
    return true;
}

/* ---- the venue ---- */

static zc_status make_blocks(venue_making *make)
{
    const cloud_rows *rows = &make->rows;
    zc_venue *venue = make->venue;
    venue_block_spec *specs = arena_array(venue->arena, venue_block_spec, rows->block_count);
    if (!specs || !part_floors(make) || !sort_blocks(make))
        return ZC_NO_MEMORY;
    for (int at = 0; at < rows->block_count; at++)
        if (!fill_block(make, make->block_at[at], &specs[at]))
            return ZC_NO_MEMORY;
    if (!cloud_name_blocks(rows, make->block_at, venue->arena, specs))
        return ZC_NO_MEMORY;
    venue->specs = specs;
    venue->spec_count = rows->block_count;
    venue->has_hall = true;
    venue->is_drawing = true;
    venue->has_stage = true;
    venue->place = venue->blocks_place = place_of_file(venue->shown);
    const hall_specs all = { .blocks = specs, .block_count = rows->block_count };
    return venue_specs_check(venue, &all, make->diags);
}

static bool make_floors(venue_making *make)
{
    const cloud_rows *rows = &make->rows;
    zc_venue *venue = make->venue;
    venue_floor *floors = arena_array(venue->arena, venue_floor, rows->floor_count);
    if (!floors || (rows->floor_count == 1 && !*rows->floors[0]))
        return floors;
    venue->floors = floors;
    venue->floor_count = rows->floor_count;
    return cloud_name_floors(rows, venue->arena, floors);
}

static bool make_marks(venue_making *make)
{
    const venue_cloud *cloud = make->rows.cloud;
    zc_venue *venue = make->venue;
    venue_mark *marks = arena_array(venue->arena, venue_mark, cloud->mark_count + 1);
    bool all = marks;
    for (int at = 0; all && at < cloud->mark_count; at++) {
        marks[at] = cloud->marks[at];
        marks[at].kind = arena_text(venue->arena, marks[at].kind);
        marks[at].label = arena_text(venue->arena, marks[at].label);
        all = marks[at].kind && marks[at].label;
    }
    venue->marks = marks;
    venue->mark_count = all ? cloud->mark_count : 0;
    return all;
}

/* A hall of that many pieces is no hall. */
static bool has_too_many_pieces(const venue_making *make)
{
    char blocks[32], most[32];
    const cloud_rows *rows = &make->rows;
    int lines = 0;
    for (int at = 0; at < rows->block_count; at++)
        lines = rows->blocks[at].lines > lines ? rows->blocks[at].lines : lines;
    if (rows->block_count <= VENUE_BLOCKS_MAX && lines <= VENUE_ROWS_MAX)
        return false;
    number_write(rows->block_count > VENUE_BLOCKS_MAX ? rows->block_count : lines, 0, blocks);
    number_write(rows->block_count > VENUE_BLOCKS_MAX ? VENUE_BLOCKS_MAX : VENUE_ROWS_MAX, 0, most);
    diag_add_with(make->diags,
                  rows->block_count > VENUE_BLOCKS_MAX ? &venue_import_no_rows : &venue_import_many_rows,
                  place_of_file(make->venue->shown), NULL, blocks, most, NULL);
    return true;
}

static zc_status make_venue(venue_making *make)
{
    cloud_rows *rows = &make->rows;
    zc_venue *venue = make->venue;
    venue->shown = arena_text(venue->arena, rows->cloud->shown);
    venue->name = arena_text(venue->arena, rows->cloud->name);
    if (!venue->shown || !venue->name || !cloud_rows_begin(rows) || !cloud_chain(rows))
        return ZC_NO_MEMORY;
    cloud_fit(rows);
    if (!cloud_stack(rows) || !cloud_lines(rows))
        return ZC_NO_MEMORY;
    if (has_too_many_pieces(make))
        return ZC_BAD_INPUT;
    if (!cloud_order(rows) || !make_floors(make) || !make_marks(make))
        return ZC_NO_MEMORY;
    const zc_status status = make_blocks(make);
    return status || cloud_tell_rows(rows, make->diags) ? status : ZC_NO_MEMORY;
}

zc_status cloud_venue(const venue_cloud *cloud, zc_venue *out, zc_diags *diags)
{
    venue_making make = { .rows = { .cloud = cloud, .arena = arena_make() }, .venue = out, .diags = diags };
    char most[32];
    if (!make.rows.arena)
        return ZC_NO_MEMORY;
    number_write(VENUE_CHAIRS_MAX, 0, most);
    if (cloud->count > VENUE_CHAIRS_MAX)
        diag_add_with(diags, &venue_import_too_many, place_of_file(cloud->shown), NULL, most, NULL, NULL);
    const zc_status status = cloud->count > VENUE_CHAIRS_MAX ? ZC_BAD_INPUT : make_venue(&make);
    arena_free(make.rows.arena);
    return status;
}
