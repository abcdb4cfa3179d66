/* Blocks with their lines, front first, and the columns of their seats: an aisle is a gap between two. */
#include "venue/cloud_rows.h"

#include <math.h>
#include <stdlib.h>

static const double degrees_per_radian = 180 / 3.14159265358979323846;
static const double same_line_row_pitches = 0.5;

/* A piece to be sorted. */
typedef struct piece_key {
    int block, piece, row;
    double depth_mm, across_mm;
} piece_key;

typedef struct lining {
    cloud_rows *rows;
    piece_key *keys; /* of all pieces: by block, line, from page left */
    double *figures; /* for medians */
    int placed;
} lining;

static int sign(double difference) { return (difference > 0) - (difference < 0); }

static int by_block_and_depth(const void *one, const void *other)
{
    const piece_key *a = one, *b = other;
    if (a->block != b->block)
        return a->block - b->block;
    return a->depth_mm != b->depth_mm ? sign(a->depth_mm - b->depth_mm) : a->piece - b->piece;
}

static int by_across(const void *one, const void *other)
{
    const piece_key *a = one, *b = other;
    return a->across_mm != b->across_mm ? sign(a->across_mm - b->across_mm) : a->piece - b->piece;
}

/* ---- a block as a whole ---- */

static cloud_vector looks_of(const cloud_rows *rows, int seat)
{
    return cloud_looks(&rows->pieces[rows->piece_of[seat]], cloud_spot(rows, seat));
}

double cloud_degrees(cloud_vector looks)
{
    const double degrees = atan2(looks.x, -looks.y) * degrees_per_radian;
    return degrees < 0 ? degrees + 360 : degrees;
}

static cloud_vector block_looks(const cloud_rows *rows, const piece_key keys[], int count)
{
    cloud_vector sum = { 0, 0 };
    for (int at = 0; at < count; at++) {
        const cloud_piece *piece = &rows->pieces[keys[at].piece];
        for (int seat = piece->first; seat < piece->first + piece->count; seat++) {
            const cloud_vector looks = looks_of(rows, rows->order[seat]);
            sum.x += looks.x;
            sum.y += looks.y;
        }
    }
    return cloud_unit(sum);
}

static double usual_pitch(const lining *line, const piece_key keys[], int count)
{
    int found = 0;
    for (int at = 0; at < count; at++)
        if (line->rows->pieces[keys[at].piece].count > 1)
            line->figures[found++] = line->rows->pieces[keys[at].piece].pitch_mm;
    return found ? near_median(line->figures, found) : line->rows->pitch_mm;
}

/* ---- its lines ---- */

/* The rows of a block, by their depth: pieces of one depth and one label are one. The depth of each becomes
 * that of its line. */
static int number_lines(const cloud_rows *rows, piece_key keys[], int count)
{
    const double most_mm = same_line_row_pitches * (rows->row_pitch_mm > 0 ? rows->row_pitch_mm : INFINITY);
    int lines = 0;
    for (int at = 0; at < count; at++) {
        cloud_piece *piece = &rows->pieces[keys[at].piece];
        piece->line = -1;
        for (int before = at - 1; before >= 0 && keys[at].depth_mm - keys[before].depth_mm <= most_mm;
             before--)
            if (keys[before].row == keys[at].row) {
                piece->line = rows->pieces[keys[before].piece].line;
                break;
            }
        if (piece->line < 0)
            piece->line = lines++;
    }
    return lines;
}

static int by_line(const void *one, const void *other)
{
    const piece_key *a = one, *b = other;
    return a->row != b->row ? a->row - b->row : by_across(one, other);
}

/* ---- the seats of a line ---- */

/* A piece runs to the right hand of its sitters. */
static bool runs_right(const cloud_rows *rows, const cloud_piece *piece)
{
    const int *seats = rows->order + piece->first;
    double right = 0;
    for (int at = 1; at < piece->count; at++)
        right += cloud_dot(cloud_right_of(looks_of(rows, seats[at])),
                           cloud_minus(cloud_spot(rows, seats[at]), cloud_spot(rows, seats[at - 1])));
    return right >= 0;
}

static int column_behind(const lining *line, const cloud_block *block, int before, int seat)
{
    const cloud_rows *rows = line->rows;
    const cloud_place *last = &rows->placed[before];
    const double gap_mm = cloud_length(cloud_minus(cloud_spot(rows, seat), cloud_spot(rows, last->seat)));
    const bool is_beside = rows->piece_of[seat] == rows->piece_of[last->seat];
    return last->column + (is_beside ? 1 : (int)fmax(2, fmin(round(gap_mm / block->pitch_x_mm), 1000)));
}

static void place_piece(lining *line, const cloud_block *block, int first_of_line, int first_column,
                        const cloud_piece *piece)
{
    cloud_rows *rows = line->rows;
    const bool is_right = runs_right(rows, piece);
    for (int at = 0; at < piece->count; at++) {
        const int seat = rows->order[piece->first + (is_right ? at : piece->count - 1 - at)];
        const cloud_seat *own = &rows->cloud->seats[seat];
        rows->placed[line->placed] = (cloud_place){
            .seat = seat,
            .column = line->placed == first_of_line ? first_column
                                                    : column_behind(line, block, line->placed - 1, seat),
            .facing_deg = own->has_facing ? own->facing_deg : cloud_degrees(looks_of(rows, seat)),
        };
        line->placed++;
    }
}

/* How far to the block's right its first seat stands, over all lines. */
static double left_edge(const cloud_rows *rows, const piece_key keys[], int count, cloud_vector across)
{
    double left = INFINITY;
    for (int at = 0; at < count; at++) {
        const cloud_piece *piece = &rows->pieces[keys[at].piece];
        for (int seat = piece->first; seat < piece->first + piece->count; seat++)
            left = fmin(left, cloud_dot(cloud_spot(rows, rows->order[seat]), across));
    }
    return left;
}

static double piece_left(const cloud_rows *rows, const cloud_piece *piece, cloud_vector across)
{
    const double one = cloud_dot(cloud_spot(rows, rows->order[piece->first]), across);
    const double other = cloud_dot(cloud_spot(rows, rows->order[piece->first + piece->count - 1]), across);
    return fmin(one, other);
}

static void place_line(lining *line, cloud_block *block, const piece_key keys[], int count,
                       cloud_vector across, double left_mm)
{
    cloud_rows *rows = line->rows;
    cloud_line *own = &rows->lines[rows->line_count];
    const cloud_piece *first = &rows->pieces[keys[0].piece];
    const double begins = (piece_left(rows, first, across) - left_mm) / block->pitch_x_mm;
    const int first_of_line = line->placed;
    *own = (cloud_line){ .block = rows->block_count, .row = first->row, .first = first_of_line };
    for (int at = 0; at < count; at++)
        place_piece(line, block, first_of_line, (int)round(fmin(begins, 1000)),
                    &rows->pieces[keys[at].piece]);
    own->seats = line->placed - first_of_line;
    block->columns = (int)fmax(block->columns, rows->placed[line->placed - 1].column + 1);
    rows->line_count++;
}

static double row_pitch_of(const lining *line, const piece_key keys[], int count)
{
    const cloud_rows *rows = line->rows;
    int found = 0;
    for (int at = 1; at < count; at++)
        if (rows->pieces[keys[at].piece].line != rows->pieces[keys[at - 1].piece].line)
            line->figures[found++] = keys[at].depth_mm - keys[at - 1].depth_mm;
    const double pitch_mm = found ? near_median(line->figures, found) : rows->row_pitch_mm;
    return pitch_mm > 0 ? pitch_mm : 2 * rows->pitch_mm;
}

static void place_block(lining *line, piece_key keys[], int count)
{
    cloud_rows *rows = line->rows;
    cloud_block *block = &rows->blocks[rows->block_count];
    const cloud_piece *piece = &rows->pieces[keys[0].piece];
    const cloud_vector looks = block_looks(rows, keys, count), across = cloud_right_of(looks);
    *block = (cloud_block){
        .floor = rows->floor[rows->order[piece->first]],
        .zone = piece->zone,
        .first_line = rows->line_count,
        .lines = number_lines(rows, keys, count),
        .turn_deg = cloud_degrees(looks),
        .pitch_x_mm = usual_pitch(line, keys, count),
        .pitch_y_mm = row_pitch_of(line, keys, count),
    };
    for (int at = 0; at < count; at++) {
        keys[at].row = rows->pieces[keys[at].piece].line;
        keys[at].across_mm = cloud_dot(rows->pieces[keys[at].piece].middle, across);
    }
    qsort(keys, (size_t)count, sizeof *keys, by_line);
    const double left_mm = left_edge(rows, keys, count, across);
    for (int at = 0, end; at < count; at = end) {
        for (end = at + 1; end < count && keys[end].row == keys[at].row;)
            end++;
        place_line(line, block, keys + at, end - at, across, left_mm);
    }
    rows->block_count++;
}

bool cloud_lines(cloud_rows *rows)
{
    const int pieces = rows->piece_count, blocks = rows->block_count;
    lining line = { .rows = rows };
    line.keys = arena_array(rows->arena, piece_key, pieces);
    line.figures = arena_array(rows->arena, double, pieces + 1);
    rows->blocks = arena_array(rows->arena, cloud_block, blocks);
    rows->lines = arena_array(rows->arena, cloud_line, pieces);
    rows->placed = arena_array(rows->arena, cloud_place, rows->cloud->count);
    if (arena_failed(rows->arena))
        return false;
    for (int at = 0; at < pieces; at++) {
        const cloud_piece *piece = &rows->pieces[at];
        line.keys[at] =
            (piece_key){ .block = piece->block, .piece = at, .row = piece->row, .depth_mm = piece->depth_mm };
    }
    qsort(line.keys, (size_t)pieces, sizeof *line.keys, by_block_and_depth);
    rows->block_count = 0;
    for (int at = 0, end; at < pieces; at = end) {
        for (end = at + 1; end < pieces && line.keys[end].block == line.keys[at].block;)
            end++;
        place_block(&line, line.keys + at, end - at);
    }
    return true;
}
