/* layout/spec.h: a style file as it was read, before there are people or a room. */
#ifndef LAYOUT_SPEC_H
#define LAYOUT_SPEC_H

#include "layout/layout.h"

/* The words of a style file's attributes: name, word. */
#define SPEC_LOOKS(X)                                                                                        \
    X(PLATE, "plate")                                                                                        \
    X(DISC, "disc")                                                                                          \
    X(CHAIR, "chair")                                                                                        \
    X(FLAG, "flag")                                                                                          \
    X(PLACE, "place")                                                                                        \
    X(SOFA, "sofa")                                                                                          \
    X(STAND, "stand")
#define SPEC_PARTS(X)                                                                                        \
    X(ROSTRUM, "rostrum")                                                                                    \
    X(AUDIENCE, "audience")
#define SPEC_SIDES(X)                                                                                        \
    X(FAR, "far")                                                                                            \
    X(NEAR, "near")                                                                                          \
    X(LEFT, "left")                                                                                          \
    X(RIGHT, "right") /* the main seat's hands */
#define SPEC_NUMBERS(X)                                                                                      \
    X(PAGE, "page")                                                                                          \
    X(OWN, "own")
#define SPEC_ALIGNS(X)                                                                                       \
    X(CENTRE, "centre")                                                                                      \
    X(FIRST, "first")
#define SPEC_HANDS(X)                                                                                        \
    X(LEFT_FIRST, "left_first")                                                                              \
    X(RIGHT_FIRST, "right_first")
#define SPEC_TOWARDS(X)                                                                                      \
    X(RIGHT, "right")                                                                                        \
    X(LEFT, "left") /* the sitters' own hands */
#define SPEC_SHAPES(X)                                                                                       \
    X(BLOCK, "block")                                                                                        \
    X(U, "u")                                                                                                \
    X(HOLLOW, "hollow")                                                                                      \
    X(STEPS, "steps")                                                                                        \
    X(BAR, "bar")      /* a table with people at its far side alone */                                       \
    X(ARC, "arc")      /* a shallow half ring with a low table before its middle */                          \
    X(OPEN, "open")    /* no table */                                                                        \
    X(FLOOR, "floor")  /* none either, its room between those who stand there is named */
#define SPEC_HALVES(X) /* the sitters' own hands of the middle line */                                       \
    X(BOTH, "")                                                                                              \
    X(LEFT, "left")                                                                                          \
    X(RIGHT, "right")
#define SPEC_STEPS(X)                                                                                        \
    X(CENTRE_OUT, "centre_out")                                                                              \
    X(EACH_ROW, "each_row")                                                                                  \
    X(COLUMNS, "columns")                                                                                    \
    X(ZONES, "zones")                                                                                        \
    X(OUTWARD, "outward")                                                                                    \
    X(FREE, "free")                                                                                          \
    X(RINGS, "rings")                                                                                        \
    X(NAMED, "named")                                                                                        \
    X(HALF, "half")                                                                                          \
    X(SPLIT, "split")                                                                                        \
    X(IN_TURN, "in_turn")                                                                                    \
    X(ALTERNATE, "alternate")
#define SPEC_THINGS(X)                                                                                       \
    X(STAGE, "stage")                                                                                        \
    X(TABLE_BARS, "table_bars")                                                                              \
    X(LECTERN, "lectern")                                                                                    \
    X(AISLES, "aisles")                                                                                      \
    X(WALLS, "walls")                                                                                        \
    X(DOORS, "doors")                                                                                        \
    X(MARKS, "marks")

#define X(NAME, word) SPEC_PART_##NAME,
typedef enum spec_part { SPEC_PARTS(X) SPEC_PART_COUNT } spec_part;
#undef X
#define X(NAME, word) SPEC_SIDE_##NAME,
typedef enum spec_side { SPEC_SIDES(X) SPEC_SIDE_COUNT } spec_side;
#undef X
#define X(NAME, word) SPEC_NUMBERS_##NAME,
typedef enum spec_numbers { SPEC_NUMBERS(X) SPEC_NUMBERS_COUNT } spec_numbers;
#undef X
#define X(NAME, word) SPEC_ALIGN_##NAME,
typedef enum spec_align { SPEC_ALIGNS(X) SPEC_ALIGN_COUNT } spec_align;
#undef X
#define X(NAME, word) SPEC_HAND_##NAME,
typedef enum spec_hand { SPEC_HANDS(X) SPEC_HAND_COUNT } spec_hand;
#undef X
#define X(NAME, word) SPEC_TOWARD_##NAME,
typedef enum spec_toward { SPEC_TOWARDS(X) SPEC_TOWARD_COUNT } spec_toward;
#undef X
#define X(NAME, word) SPEC_SHAPE_##NAME,
typedef enum spec_shape { SPEC_SHAPES(X) SPEC_SHAPE_COUNT } spec_shape;
#undef X
#define X(NAME, word) SPEC_HALF_##NAME,
typedef enum spec_half { SPEC_HALVES(X) SPEC_HALF_COUNT } spec_half;
#undef X
#define X(NAME, word) SPEC_STEP_##NAME,
typedef enum spec_step_kind { SPEC_STEPS(X) SPEC_STEP_COUNT } spec_step_kind;
#undef X
#define X(NAME, word) SPEC_THING_##NAME,
typedef enum spec_thing_kind { SPEC_THINGS(X) SPEC_THING_COUNT } spec_thing_kind;
#undef X

/* <count>: a number that regions speak of. */
typedef struct spec_count {
    const char *name, *value, *when;
    const char *size; /* "rows 1": stated by the user in that size, its first figure; NULL for none */
    int up_to;        /* holds for at most so many people; 0: for any */
    bool pad;         /* even=pad_odd adds a chair to an even number that the user did not state */
} spec_count;

/* <line>: rows of chairs along one side of the table, the first at the table. */
typedef struct spec_line {
    spec_side side;
    const char *block; /* "" for none */
    const char *chairs, *rows, *when;
    const char *size;   /* "rows": where the user states it, his rows of so many chairs; NULL for none */
    const char *gap;    /* so many chairs' room at either hand of the middle line stays free */
    const char *behind; /* rows between the first one and the table; NULL: all that are there */
    spec_half half;     /* on this hand of the middle line alone */
    int numbers, align;
} spec_line;

/* <round_tables>: a grid of round tables. */
typedef struct spec_round {
    const char *tables, *seats, *when;
    int hand; /* which of two equal tables is higher, as seen facing the door */
    double diameter_mm, chair_mm, gap_mm;
} spec_round;

/* <long_table>: chairs round one long table, the first at its far end. */
typedef struct spec_long {
    const char *seats, *when;
    double pitch_mm, table_mm; /* between chairs along its sides; its width */
    bool from_middle;          /* the first in the middle of its far side instead */
} spec_long;

/* <seat>: a seat by its number; to the right of the middle line, from the front. All seats face the front. */
typedef struct spec_seat {
    const char *number, *zh, *en, *when;
    double x_mm, y_mm;
} spec_seat;

/* <benches>: one behind another, with an aisle in the middle. */
typedef struct spec_benches {
    const int *usual; /* seats of each, where the user states none */
    int usual_count;
    double y_mm, row_mm, pitch_mm, aisle_mm;
    const char *when;
} spec_benches;

/* <driver>: his place, which is no seat of the region's. */
typedef struct spec_driver {
    const char *zh, *en, *when;
    double x_mm, y_mm;
} spec_driver;

typedef enum spec_place_kind {
    SPEC_NOWHERE,
    SPEC_HALL,
    SPEC_LINES,
    SPEC_ROUND,
    SPEC_LONG,
    SPEC_PLACES
} spec_place_kind;

typedef struct spec_region {
    const char *id, *zh, *en;
    int look;
    bool numbered, shared;
    spec_place_kind kind;
    int part;           /* SPEC_HALL */
    const char *people; /* SPEC_HALL: chairs where the user states none */
    const spec_line *lines;
    int line_count;
    const spec_round *rounds;
    int round_count;
    const spec_long *longs;
    int long_count;
    const spec_seat *seats; /* SPEC_PLACES */
    int seat_count;
    const spec_benches *benches;
    int bench_count;
    const spec_driver *drivers;
    int driver_count;
} spec_region;

/* Options that may turn a step, or reorder the people of a list: bits. */
#define SPEC_TURNS(X)                                                                                        \
    X(HAND, "hand")                                                                                          \
    X(EVEN, "even")                                                                                          \
    X(TWO_PERSON, "two_person")                                                                              \
    X(CHAIR, "chair")                                                                                        \
    X(ROWS, "rows")                                                                                          \
    X(SKIP_ROWS, "skip_rows")                                                                                \
    X(GUEST_MIX, "guest_mix")                                                                                \
    X(ROTATE, "rotate")                                                                                      \
    X(ARM_FILL, "arm_fill")                                                                                  \
    X(COLS, "cols")                                                                                          \
    X(ZONE_CUT, "zone_cut")
enum {
#define X(NAME, word) SPEC_TURN_AT_##NAME,
    SPEC_TURNS(X)
#undef X
#define X(NAME, word) SPEC_TURN_##NAME = 1 << SPEC_TURN_AT_##NAME,
        SPEC_TURNS(X)
#undef X
};

/* One step of a <fill>: chairs of a region in their honour order. */
typedef struct spec_step {
    spec_step_kind kind;
    const char *region, *when;
    const char *block; /* of the region; "" for all of it */
    int hand, turns;
    const char *insert; /* the list that takes `insert_people` chairs of row 1 from `insert_place` on */
    const char *insert_people;
    int insert_place;
    const char *from; /* SPEC_STEP_EACH_ROW: the first chair of a row, counted from the sitters' left; NULL:
                         the one at its end */
    int toward;       /* the hand toward which the others follow */
    bool opposite;    /* SPEC_STEP_CENTRE_OUT: each opposite the one of his place */
    const char *most; /* so many chairs of a row; NULL: all */
    bool in_turn;     /* those that people take are filled in turn, toward that hand */
    const char *const *seats; /* SPEC_STEP_NAMED: their numbers */
    int seat_count;
    const char *men, *women;    /* ALTERNATE: lists */
    const char *hosts, *guests; /* RINGS, IN_TURN: lists, "" for none */
    spec_half half;             /* HALF: of each row */
    zc_rule odd_rule, even_rule, two_rule;
    bool next_free_row;
} spec_step;

typedef struct spec_fill {
    const char *list;
    const spec_step *steps;
    int step_count;
} spec_fill;

/* <ring>: the seats of a round table by a school, each a sum of n, m and k. */
typedef struct spec_ring {
    const char *when;
    int least_seats, least_hosts, most_hosts, least_guests;
    int deal; /* hosts dealt to each table before the guests */
    const char *const *host, *const *guest, *const *each;
    int host_count, guest_count, each_count;
} spec_ring;

/* <frame>: the table, the steps or the stand that the lines stand along. */
typedef struct spec_frame {
    bool stated;
    int shape;
    const char *zh, *en; /* what the table is called; NULL: as the region at it */
    double pitch_mm, table_mm;
} spec_frame;

typedef struct spec_thing {
    spec_thing_kind kind;
    const char *region, *at, *when;
} spec_thing;

/* <note>: what is said of an order; the first that holds. */
enum { SPEC_HOSTS_MOST = 1000 };
typedef struct spec_note {
    const char *zh, *en, *when;
    int least_hosts, most_hosts; /* on the marked seats of each table at which people sit */
} spec_note;

typedef struct spec_turn {
    int quarters; /* of a full turn, clockwise on the page */
    const char *when;
} spec_turn;

/* One mention of an option. */
typedef struct spec_use {
    const char *option, *when; /* `when`: of the element that names it; NULL: always */
    const char *needs;         /* what must hold besides, its own value too; NULL: nothing */
} spec_use;

struct layout_spec {
    layout_census census;
    spec_frame frame;
    const spec_count *counts;
    int count_count;
    const spec_region *regions;
    int region_count;
    const spec_fill *fills;
    int fill_count;
    const spec_ring *rings;
    int ring_count;
    const spec_thing *things;
    int thing_count;
    const spec_note *notes;
    int note_count;
    const spec_turn *turns;
    int turn_count;
    const spec_use *uses;
    int use_count;
};
#endif
