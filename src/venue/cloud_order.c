/* The lines of all blocks in one order, from the stage: those that stand side by side share their place. */
#include "venue/cloud_rows.h"

#include <math.h>
#include <stdlib.h>

static const double side_by_side_row_pitches = 0.5, same_label_row_pitches = 3;

/* A row of the hall, which runs across blocks. */
typedef struct hall_row {
    int floor, row; /* row: the label of the first line that has one; -1: none */
    double from_stage_mm;
    int last_line; /* that has joined it: behind it in `joined`; -1: none */
} hall_row;

typedef struct ordering {
    cloud_rows *rows;
    hall_row *hall;
    int count;
    int *joined; /* of each line: the one that joined before it */
    double row_pitch_mm;
} ordering;

/* Rows that lie across the way to the stage count from its front line; those along it, from its middle. */
static double from_stage(const cloud_rows *rows, const cloud_line *line)
{
    const double cross_deg = 45;
    const double turn_deg = rows->blocks[line->block].turn_deg;
    const bool is_across = turn_deg <= cross_deg || turn_deg >= 360 - cross_deg;
    double nearest = INFINITY;
    for (int at = line->first; at < line->first + line->seats; at++) {
        const cloud_vector way = cloud_minus(cloud_spot(rows, rows->placed[at].seat), rows->stage);
        nearest = fmin(nearest, is_across ? way.y : cloud_length(way));
    }
    return nearest;
}

typedef struct line_key {
    int line, floor, block;
    double from_stage_mm;
} line_key;

static int by_distance(const void *one, const void *other)
{
    const line_key *a = one, *b = other;
    if (a->floor != b->floor)
        return a->floor - b->floor;
    if (a->from_stage_mm != b->from_stage_mm)
        return a->from_stage_mm < b->from_stage_mm ? -1 : 1;
    return a->line - b->line;
}

/* ---- which row of the hall a line joins ---- */

static bool has_block(const ordering *order, const hall_row *row, int block)
{
    for (int line = row->last_line; line >= 0; line = order->joined[line])
        if (order->rows->lines[line].block == block)
            return true;
    return false;
}

/* A row along the hall is no part of one across it. */
static bool looks_likewise(const ordering *order, const hall_row *row, int block)
{
    const double most_deg = 60;
    const int first = order->rows->lines[row->last_line].block;
    const double apart_deg = fabs(order->rows->blocks[first].turn_deg - order->rows->blocks[block].turn_deg);
    return apart_deg <= most_deg || apart_deg >= 360 - most_deg || (apart_deg > 160 && apart_deg < 200);
}

/* Side by side with the same label, or at the same distance. */
static bool takes(const ordering *order, const hall_row *row, const line_key *key)
{
    const cloud_line *line = &order->rows->lines[key->line];
    const double apart_mm = fabs(row->from_stage_mm - key->from_stage_mm);
    if (row->floor != key->floor || has_block(order, row, line->block) ||
        !looks_likewise(order, row, line->block))
        return false;
    if (line->row >= 0 && line->row == row->row)
        return apart_mm <= same_label_row_pitches * order->row_pitch_mm;
    return apart_mm <= side_by_side_row_pitches * order->row_pitch_mm;
}

/* The row that has its label before the one that is merely near. Only the last few can be. */
static int find_row(const ordering *order, const line_key *key, int least)
{
    enum { LOOKED_AT = 24 };
    const int label = order->rows->lines[key->line].row;
    int near = -1;
    for (int at = order->count - 1; at >= least && at >= order->count - LOOKED_AT; at--) {
        if (!takes(order, &order->hall[at], key))
            continue;
        if (label >= 0 && order->hall[at].row == label)
            return at;
        near = near < 0 ? at : near;
    }
    return near;
}

static int add_row(ordering *order, const line_key *key)
{
    order->hall[order->count] =
        (hall_row){ .floor = key->floor, .row = -1, .from_stage_mm = key->from_stage_mm, .last_line = -1 };
    return order->count++;
}

/* A block's lines keep their order. */
static void order_line(ordering *order, const line_key *key, int last_of_block[])
{
    cloud_line *line = &order->rows->lines[key->line];
    int row = find_row(order, key, last_of_block[line->block] + 1);
    if (row < 0)
        row = add_row(order, key);
    if (order->hall[row].row < 0)
        order->hall[row].row = line->row;
    order->joined[key->line] = order->hall[row].last_line;
    order->hall[row].last_line = key->line;
    last_of_block[line->block] = row;
    line->order = row + 1;
}

/* Within a block a line behind another is never nearer. */
static void measure(cloud_rows *rows, line_key keys[])
{
    for (int at = 0; at < rows->line_count; at++) {
        cloud_line *line = &rows->lines[at];
        const bool is_first = rows->blocks[line->block].first_line == at;
        line->from_stage_mm = from_stage(rows, line);
        if (!is_first)
            line->from_stage_mm = fmax(line->from_stage_mm, rows->lines[at - 1].from_stage_mm);
        keys[at] = (line_key){ at, rows->blocks[line->block].floor, line->block, line->from_stage_mm };
    }
}

bool cloud_order(cloud_rows *rows)
{
    ordering order = { .rows = rows };
    line_key *keys = arena_array(rows->arena, line_key, rows->line_count);
    int *last_of_block = arena_array(rows->arena, int, rows->block_count);
    order.hall = arena_array(rows->arena, hall_row, rows->line_count);
    order.joined = arena_array(rows->arena, int, rows->line_count);
    order.row_pitch_mm = rows->row_pitch_mm > 0 ? rows->row_pitch_mm : rows->pitch_mm;
    if (arena_failed(rows->arena))
        return false;
    measure(rows, keys);
    qsort(keys, (size_t)rows->line_count, sizeof *keys, by_distance);
    for (int at = 0; at < rows->block_count; at++)
        last_of_block[at] = -1;
    for (int at = 0; at < rows->line_count; at++)
        order_line(&order, &keys[at], last_of_block);
    return true;
}
