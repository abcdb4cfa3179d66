/* venue/venue.h: halls and rooms: rows, doors, numbering. */
#ifndef VENUE_VENUE_H
#define VENUE_VENUE_H

#include "base/base.h"
#include "rule/rule.h"
#include <zuoci/venue.h>

enum {
    VENUE_ROWS_MAX = 400,
    VENUE_ROW_CHAIRS_MAX = 1000,
    VENUE_CHAIRS_MAX = 200000,
    VENUE_TABLES_MAX = 2000,
    VENUE_BLOCKS_MAX = 1000,
    VENUE_FLOORS_MAX = 20
};

/* A size as the user wrote it. */
typedef struct venue_stated {
    const char *key, *text;
    zc_place place;
} venue_stated;
enum { VENUE_SIZES_MAX = 6 };

struct zc_sizes {
    zc_arena *arena;
    venue_stated stated[VENUE_SIZES_MAX];
    int stated_count;
    const int *rostrum; /* chairs of each row, front first */
    int rostrum_rows;
    const int *audience; /* chairs of each row, front first */
    int audience_rows;
    const int
        *blocks; /* chairs of each block, page left to right, if the rows are alike; else NULL: one block */
    int block_count;
    const int *rows;
    int row_count;
    int tables; /* 0: not stated */
    const int
        *table_rows; /* the tables of each row, from the far end; no rows where only a number is stated */
    int table_row_count;
    int seats, side; /* 0: not stated */
};

/* How numbers of rows and seats are written. */
#define VENUE_LABELS(X)                                                                                      \
    X(ARABIC, "arabic")                                                                                      \
    X(CHINESE, "chinese")             /* 一 二 三 */                                                      \
    X(FORMAL, "formal")               /* 壹 贰 叁 */                                                      \
    X(LETTERS, "letters")             /* A B .. Z AA */                                                      \
    X(LETTERS_NO_IO, "letters_no_io") /* without I and O */
typedef enum venue_labels {
#define X(NAME, word) VENUE_##NAME,
    VENUE_LABELS(X)
#undef X
        VENUE_LABELS_COUNT
} venue_labels;

/* A number from 1 so written, in the arena; NULL without memory. */
const char *venue_label(venue_labels labels, int number, zc_arena *arena);

/* A floor of the hall: 池座, 楼座. On the page one lies behind the other. */
typedef struct venue_floor {
    const char *id, *name;
    zc_place place;
} venue_floor;

/* A block of rows: drawn in its own axes, then turned whole about the middle of its front edge.
 * Lines go away from the front edge: down the page in the audience, up the page on the rostrum (turn 0). */
typedef struct venue_block {
    const char *id, *name; /* "A"; "" where the hall has but one */
    int floor;             /* index into the hall's floors; -1: it has none */
    bool is_single;        /* its chairs stand where the file puts each: the figures below are the nearest */
    bool own_numbers;      /* the hall's scheme does not number its chairs */
    double radius_mm;      /* of the front row's arc about a point before it; 0: its rows are straight */
    double stagger;        /* every second row stands so many chairs to the page's right: -0.5, 0, 0.5 */
    double left_mm, right_mm, front_mm, rear_mm; /* what it takes of the floor, in its own axes */
    const char *region;                          /* "rostrum" or "audience" */
    double x_mm,
        y_mm; /* the middle of its front edge (nearest the rostrum; for the rostrum: nearest the audience) */
    double turn_deg; /* clockwise on the page */
    double pitch_x_mm, pitch_y_mm;
    int rows, columns; /* columns: the widest row */
    int first_row;     /* the label of its front row */
} venue_block;

/* What a place in a row is for. */
#define VENUE_SEAT_KINDS(X)                                                                                  \
    X(USUAL, "seat")                                                                                         \
    X(WHEELCHAIR, "wheelchair") /* free floor for a wheelchair */                                            \
    X(COMPANION, "companion")   /* beside one */
typedef enum venue_seat_kind {
#define X(NAME, word) VENUE_SEAT_##NAME,
    VENUE_SEAT_KINDS(X)
#undef X
        VENUE_SEAT_KINDS_COUNT
} venue_seat_kind;

/* A chair, where it stands and what it is called. */
typedef struct venue_chair {
    int block;        /* index into the blocks */
    int line, column; /* within the block: line 0 nearest the rostrum's front, column 0 at page left; a
                         shorter row is centred, so its first column may be above 0 */
    int half;         /* half columns from the block's page left: it may stand half a column off */
    int row; /* rows of the hall in order, across its blocks: 1 nearest the rostrum; on a rostrum 1 = front */
    int number; /* R-MAT-SEATNO over the whole row of the hall; on a rostrum 1..n by growing x */
    const char *row_label, *label; /* row and number as printed: "壹", "AA", "12"; never NULL */
    const char *key; /* that tells it from a chair of the same floor, block, row and label; "" as a rule */
    double x_mm, y_mm, facing_deg;
    venue_seat_kind kind;
    bool reserved;   /* 预留: kept empty */
    bool is_removed; /* never in a finished hall */
} venue_chair;

/* What keeps people from seeing: round, or a box. */
typedef struct venue_pillar {
    double x_mm, y_mm;         /* its middle */
    double width_mm, depth_mm; /* round: both are the diameter */
    bool is_round;
    zc_place place;
} venue_pillar;

typedef enum venue_wall { VENUE_TOP, VENUE_RIGHT, VENUE_BOTTOM, VENUE_LEFT } venue_wall;

/* A door: a gap in a wall. */
typedef struct venue_door {
    venue_wall wall;
    double at_mm, width_mm; /* its middle, from the wall's page-left or top end */
    const char *name;       /* "1号门"; "" for none */
    bool main;
    bool in_middle; /* no at_mm was stated: the middle of its wall */
    zc_place place;
} venue_door;

/* An aisle: the free strip between two blocks, or two rows. */
typedef struct venue_aisle {
    double x_mm, y_mm, width_mm, depth_mm;
} venue_aisle;

/* A labelled thing that takes room: screen, window, plants, control desk. */
typedef struct venue_mark {
    const char *kind;  /* screen window plant desk note booth camera */
    const char *label; /* "投影屏" */
    double x_mm, y_mm, width_mm, depth_mm;
} venue_mark;

struct zc_venue {
    zc_arena *arena;
    const char *name, *shown; /* 大礼堂; the file's name */
    bool has_hall;            /* it states audience blocks */
    bool is_drawing; /* another program's: its seats keep their places to each other, and stand as a whole
                        behind whatever stage there is, in the middle */
    double width_mm, depth_mm; /* inside the walls; 0: as large as needed */
    const int *rostrum;        /* chairs of each row, front first */
    int rostrum_rows;
    double rostrum_pitch_x_mm, rostrum_pitch_y_mm;
    zc_place rostrum_place, blocks_place; /* of <rostrum>, and of the first <block> */
    const struct venue_block_spec *specs; /* private to venue */
    int spec_count;
    int seatno; /* zc_seatno, -1: not stated */
    zc_place seatno_place;
    double north_deg; /* where north is on the page, clockwise from up */
    bool has_north, has_stage;
    double stage_width_mm, stage_depth_mm; /* 0: as large as needed */
    const char
        *stage_lectern; /* its name, where a lectern stands on a stage without a rostrum; "" or NULL: none */
    const struct venue_chair_note *notes; /* private to venue */
    int note_count;
    const venue_door *doors; /* as stated: venue_doors_place() puts them into the walls of a room */
    int door_count;
    const venue_mark *marks;
    int mark_count;
    const venue_pillar *pillars;
    int pillar_count;
    const venue_floor *floors;
    int floor_count;
    const double (*outline)[2]; /* corners of the walls, mm; none: a rectangle */
    int outline_count;
    venue_labels row_labels, seat_labels;
    const char *seat_words; /* how a seat is printed: "{floor}{block}{row}排{seat}号"; "" as a rule */
    zc_place place;
};

/* A hall with every chair placed. */
typedef struct venue_hall {
    const venue_floor *floors;
    int floor_count;
    const venue_block *blocks;
    int block_count;
    venue_chair *chairs; /* rostrum first: row by row from the front, by growing x; then the audience
                                  likewise across blocks */
    int chair_count, rostrum_chairs;
    const venue_aisle *aisles;
    int aisle_count;
    double stage_x_mm, stage_y_mm, stage_width_mm, stage_depth_mm; /* width 0: no stage */
    double width_mm, depth_mm;  /* of the hall inside its walls; x from 0, y from 0 */
    const double (*corners)[2]; /* of its walls: the venue's outline, or a rectangle */
    int corner_count;
    double moved_x_mm, moved_y_mm; /* of a drawing's seats and marks, into the hall; else 0 */
    const venue_door *doors;       /* the venue's, or one main door in the middle of the bottom */
    int door_count;
    zc_seatno seatno;      /* the scheme of the numbers: the user's, else the venue's, else the default */
    zc_place seatno_place; /* where it was chosen; no file: nowhere */
} venue_hall;

/* What the user wrote for a size key; NULL if he wrote nothing. */
const venue_stated *venue_size_stated(const zc_sizes *sizes, const char *key);
/* A stated size, so much larger that it has `chairs` more: "2x2" grows by rows, a number of tables by
 * tables, a list at its figure `at` (from 0).
 * table_chairs  chairs of a table
 * Returns it in the arena; NULL without memory */
const char *venue_size_raised(const zc_sizes *sizes, const char *key, int at, int chairs, int table_chairs,
                              zc_arena *arena);

/* Places every chair: what `sizes` states comes before what the venue states; where neither does, one
 * rostrum row of `rostrum_people` chairs (none: no rostrum) and a near-square block for `audience_people`.
 * diags  venue-too-large, venue-block-overlap (two blocks of the file lie on each other), venue-no-zones
 * (seatno=zoned where a row has not three blocks)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY; Rule R-MAT-SEATNO */
ZC_CHECKED zc_status venue_hall_make(const zc_venue *venue, const zc_sizes *sizes, const zc_options *options,
                                     int rostrum_people, int audience_people, zc_arena *arena,
                                     venue_hall *out, zc_diags *diags);

/* The doors of a room of that size: the venue's, each with its place along its wall, or one main door in
 * the middle of the bottom.
 * diags  venue-door-outside
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status venue_doors_place(const zc_venue *venue, double width_mm, double depth_mm,
                                       zc_arena *arena, const venue_door **doors, int *count,
                                       zc_diags *diags);

/* A venue.xml from bytes in memory; `shown` names them in messages. data NULL: without the schema. */
ZC_CHECKED zc_status venue_read_bytes(zc_bytes bytes, const char *shown, const zc_datapath *data,
                                      zc_venue **out, zc_diags *diags);

/* zc_venue_read_staged from bytes in memory: any form. */
ZC_CHECKED zc_status venue_import_bytes(zc_bytes bytes, const char *shown, zc_stage_side stage,
                                        const zc_datapath *data, zc_venue **out, zc_diags *diags);

/* zc_venue_check of a hall that is placed already.
 * code  whose figures
 * Returns ZC_OK, ZC_BAD_INPUT (a fault that makes it unusable), ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status venue_check(const zc_venue *venue, const venue_hall *hall, zc_code code,
                                 const zc_datapath *data, zc_diags *diags);

/* "池座-中-3-12", "A-3-12": floor, block, row and number as printed; where the hall has neither floor nor
 * block the region stands before them. In the arena; NULL without memory. */
const char *venue_chair_id(const venue_hall *hall, const venue_chair *chair, const char *region,
                           zc_arena *arena);

/* A row of the hall, as far as its numbers depend on it. */
typedef struct venue_row {
    int chairs;
    int place;                     /* from the front, from 1 */
    int chairs_before;             /* in all rows in front of it */
    int left_chairs, right_chairs; /* of its first and last block where it has three; else 0 */
} venue_row;

/* The numbers of a row's chairs, page left to right. Rule R-MAT-SEATNO; golden G38, G39, G40, D050. */
void venue_number_row(zc_seatno seatno, const venue_row *row, int numbers[]);
#endif
