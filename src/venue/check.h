/* venue/check.h: a hall as it is measured: its walls, its floor, its rows and their ends, its aisles. Rule
 * R-GEO. What is measured is drawn from where the chairs stand, not from what the file calls them. */
#ifndef VENUE_CHECK_H
#define VENUE_CHECK_H

#include "venue/geo.h"
#include "venue/near.h"

enum {
    CHECK_BODY_MM = 450,       /* of a chair with its sitter: a circle */
    CHECK_PASSAGE_MM = 500,    /* a strip that one can walk; narrower ones are none */
    CHECK_SIDE_REACH_MM = 4000 /* how far an aisle is looked for: a wider one is free floor */
};
static const double check_touching_mm = 0.005; /* figures have hundredths of a mm */

/* ---- check_walls.c: walls, and things that stand in the way ---- */

typedef struct check_point {
    double x_mm, y_mm;
} check_point;

/* A pillar, the stage, a desk: upright on the page. */
typedef struct check_thing {
    double x_mm, y_mm, width_mm, depth_mm; /* its middle, its size */
    bool is_round, is_pillar;
} check_thing;

typedef struct check_walls {
    const check_point *corners;
    int corner_count;
    const check_thing *things;
    int thing_count;
} check_walls;

/* False without memory. */
bool check_walls_make(const zc_venue *venue, const venue_hall *hall, zc_arena *arena, check_walls *out);
bool check_is_inside(const check_walls *walls, double x_mm, double y_mm);
double check_wall_mm(const check_walls *walls, double x_mm, double y_mm); /* to the nearest wall */
/* From a point in a direction (of length 1) to the nearest wall; INFINITY: to none. */
double check_ray_mm(const check_walls *walls, double x_mm, double y_mm, double right, double down);
double check_thing_mm(const check_thing *thing, double x_mm, double y_mm); /* 0 or less: in it */
bool check_thing_hides(const check_thing *thing, check_point from, check_point to);

/* ---- check_floor.c: the free floor in squares, and which of it can be walked to ---- */

enum { FLOOR_FREE = 1, FLOOR_WAY = 2, FLOOR_AISLE = 4, FLOOR_EXIT = 8 };

typedef struct check_floor {
    double cell_mm;
    int columns, rows;
    unsigned char *is; /* FLOOR_* of each square */
    ZC_VEC(int) open;  /* squares that the walk has still to leave */
    ZC_VEC(int) doors; /* the square before each stated door that is not blocked */
    bool lacks_memory;
} check_floor;

/* The floor between walls, things and chairs, each chair with its legroom; FLOOR_WAY: what a stated door
 * leads to, or, without doors, the largest piece. */
void check_floor_make(check_floor *ground, const zc_venue *venue, const venue_hall *hall,
                      const check_walls *walls);
void check_floor_free(check_floor *ground);
/* An aisle's part between two chairs of a row: then FLOOR_EXIT is what a door leads to without aisles. */
void check_floor_mark_aisle(check_floor *ground, check_thing part, double turn_deg);
void check_floor_find_exits(check_floor *ground);
/* Whether the square of a point, or one beside it, is one of `kind`. */
bool check_floor_is(const check_floor *ground, double x_mm, double y_mm, int kind);

/* ---- check_rows.c: rows as they run between aisles ---- */

/* Chairs of a row without an aisle between them. */
typedef struct check_run {
    int block, line;
    int first, chairs; /* in hall_check.order */
    int chain;         /* the first of the runs that follow each other without an aisle */
} check_run;

typedef enum check_side { CHECK_PAGE_LEFT, CHECK_PAGE_RIGHT, CHECK_SIDES } check_side;

/* Where a run ends. */
typedef struct check_end {
    int chair;
    double right, down; /* the direction away from the run */
    double clear_mm;    /* to the next chair, wall or thing; INFINITY: far */
    int beyond;         /* that chair; -1: none */
    bool at_wall;       /* a wall or a thing */
    bool has_aisle;     /* there is a strip that a way leads to */
    check_point middle; /* of that strip, or close by where it is wide */
    int aisle;          /* the first of the ends of its aisle */
} check_end;

/* Runs that follow each other: what a code calls a row. */
typedef struct check_chain {
    int seats, aisles;
    bool is_reached;
} check_chain;

/* A row, or rows, that do not agree with a figure. */
typedef struct check_finding {
    const zc_problem *problem;
    const geo_source *from;
    int block, first_line, last_line; /* block -1: the hall */
    int beside;                       /* the block at the other side of an aisle; -1: none */
    double found, wanted;
    const char *unit; /* "mm", "m", "" */
    double people;    /* whom an aisle serves */
} check_finding;

typedef struct hall_check {
    const zc_venue *venue;
    const venue_hall *hall;
    const geo_code *code;
    zc_arena *arena;
    zc_diags *diags;
    check_walls walls;
    check_floor floor;
    near_tree near;
    int *order; /* the audience's chairs by block, line, column */
    int seats;  /* of the audience */
    check_run *runs;
    int run_count;
    check_end *ends;     /* of each run, at CHECK_SIDES * run + side */
    check_chain *chains; /* at the index of their first run */
    int *run_of;         /* of each chair of the hall; -1 on the rostrum */
    int *ahead;          /* the chair before it that looks the same way; -1: none near */
    double *ahead_mm;    /* how far */
    ZC_VEC(check_finding) findings;
    bool lacks_memory;
} hall_check;

void check_rows_make(hall_check *check);
void check_ahead_find(hall_check *check);
double check_pitch_mm(const hall_check *check,
                      const check_run *run); /* to the row before it, or of its block */
static inline const venue_block *check_block(const hall_check *check, int chair)
{
    return &check->hall->blocks[check->hall->chairs[chair].block];
}
check_point check_forward(const venue_chair *chair); /* where it looks: of length 1 */
bool check_looks_alike(const venue_chair *one, const venue_chair *other);

/* ---- check_aisles.c ---- */

/* What is measured of an aisle; `end` is one of its ends. */
typedef struct check_aisle {
    int end;
    double clear_mm, people;
    int first_line, last_line;
    bool at_wall, leads_ahead, leads_back;
    int doors;
} check_aisle;

/* Aisles in the arena; their count. */
int check_aisles_make(hall_check *check, const check_aisle **out);

/* ---- what is found: check_told.c ---- */

/* What a message is told with; NULL for none. */
typedef struct check_words {
    const char *where, *rows, *found, *wanted;
    const geo_source *from;
    const char *people;
} check_words;

void check_find(hall_check *check, check_finding finding);
/* All that was found: rows of a block together, blocks that are alike together. */
void check_tell(hall_check *check);
void check_tell_one(hall_check *check, const zc_problem *problem, zc_place place, check_words words);
/* Seats that all have one fault, in one message. */
void check_tell_seats(hall_check *check, const zc_problem *problem, const bool is_faulty[]);
/* "850 mm" */
void check_figure_text(double figure, const char *unit, char out[40]);

/* ---- what is checked: check_figures.c, check_sight.c, check_faults.c ---- */

void check_row_figures(hall_check *check);
void check_chair_widths(hall_check *check);
void check_files(hall_check *check); /* rows between cross aisles */
void check_aisles(hall_check *check);
void check_wheelchairs(hall_check *check);
void check_sight(hall_check *check);
void check_faults(hall_check *check);
#endif
