/* venue/cloud_rows.h: the way from points to rows: pieces of rows between aisles, the blocks that they stand
 * in, their order in the hall. */
#ifndef VENUE_CLOUD_ROWS_H
#define VENUE_CLOUD_ROWS_H

#include "venue/cloud.h"
#include "venue/near.h"

typedef struct cloud_vector {
    double x, y;
} cloud_vector;

/* Seats of a row between two aisles: rows->order[first .. first + count - 1]. */
typedef struct cloud_piece {
    int first, count;
    cloud_vector middle;
    double pitch_mm; /* from seat to seat, usually */
    bool is_curved;
    cloud_vector normal; /* across a straight one; it looks that way if side is 1 */
    cloud_vector centre; /* of a curved one; it looks there if side is 1 */
    int side;            /* 1 or -1 */
    bool is_sure;        /* that it looks to the stage with that side */
    int fitting;         /* seats that lie within a quarter of the pitch */
    int zone, row;       /* -1: no row is named, or not well */
    int block, line;     /* once they are known */
    double depth_mm;     /* behind the front of its block */
} cloud_piece;

/* A row of a block. */
typedef struct cloud_line {
    int block, row;   /* row: the label of all its seats; -1: none */
    int first, seats; /* of cloud_rows.placed */
    double from_stage_mm;
    int order; /* in its floor, from 1 */
} cloud_line;

typedef struct cloud_block {
    int floor, zone;
    int first_line, lines, columns;
    double turn_deg, pitch_x_mm, pitch_y_mm;
} cloud_block;

/* A seat where it has come to. */
typedef struct cloud_place {
    int seat, column;
    double facing_deg;
} cloud_place;

typedef struct cloud_rows {
    const venue_cloud *cloud;
    zc_arena *arena;         /* for as long as rows are looked for */
    int *floor, *zone, *row; /* of each seat: numbers of labels; row -1: none */
    const char *const *floors, *const *zone_names, *const *row_names;
    int floor_count, zone_count;
    bool *zone_is_misnamed; /* its row labels are no rows: neighbours bear others */
    near_point *points;     /* a layer for each floor */
    near_tree tree;
    double *spacing_mm; /* of each seat: the nearest other */
    double pitch_mm;    /* usually */
    cloud_vector stage; /* where all look, if nothing else is known */

    int *order; /* seats, piece by piece, along their row */
    cloud_piece *pieces;
    int piece_count;
    int *piece_of; /* of each seat */

    cloud_block *blocks;
    cloud_line *lines;   /* block by block, front first */
    cloud_place *placed; /* line by line, page left to right as the block is seen from behind */
    int block_count, line_count;
    double row_pitch_mm; /* usually; 0: no row stands behind another */
} cloud_rows;

/* Steps of cloud_venue(), one after another; false without memory. */
bool cloud_rows_begin(cloud_rows *rows); /* labels, neighbours */
bool cloud_chain(cloud_rows *rows);      /* pieces of rows */
void cloud_fit(cloud_rows *rows);        /* straight or curved, where they look */
bool cloud_stack(cloud_rows *rows);      /* which piece stands behind which: blocks, and depths in them */
bool cloud_lines(cloud_rows *rows);      /* blocks, lines, columns, facing */
bool cloud_order(cloud_rows *rows);      /* lines in the hall's order */

/* How far its seats look where they should: the sum of cosines. */
double cloud_agreement(const cloud_rows *rows, const cloud_piece *piece);
/* The unit vector to which a piece's sitters look at that place. */
cloud_vector cloud_looks(const cloud_piece *piece, cloud_vector at);
static inline cloud_vector cloud_spot(const cloud_rows *rows, int seat)
{
    return (cloud_vector){ rows->cloud->seats[seat].x, rows->cloud->seats[seat].y };
}
static inline cloud_vector cloud_minus(cloud_vector one, cloud_vector other)
{
    return (cloud_vector){ one.x - other.x, one.y - other.y };
}
static inline double cloud_dot(cloud_vector one, cloud_vector other)
{
    return one.x * other.x + one.y * other.y;
}
/* A quarter turn clockwise on the page: the sitter's right hand of where he looks. */
static inline cloud_vector cloud_right_of(cloud_vector looks) { return (cloud_vector){ -looks.y, looks.x }; }
double cloud_length(cloud_vector vector);
double cloud_degrees(cloud_vector looks);     /* clockwise from up the page */
cloud_vector cloud_unit(cloud_vector vector); /* (0, -1) for no length */

/* ---- sets that are joined ---- */

int cloud_root(int parents[], int at);
bool cloud_join(int parents[], int one, int other); /* false: they were one already */
#endif
