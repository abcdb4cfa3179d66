/* venue/spec.h: what a venue states of its audience, before a chair has its place. */
#ifndef VENUE_SPEC_H
#define VENUE_SPEC_H

#include "venue/venue.h"

/* Millimetres where nothing is stated. */
enum {
    ROSTRUM_PITCH_MM = 900,
    ROSTRUM_ROW_PITCH_MM = 1600,
    AUDIENCE_PITCH_MM = 600,
    AUDIENCE_ROW_PITCH_MM = 950,
    AISLE_MM = 1200,
    CROSS_AISLE_MM = 1200,
    DOOR_MM = 1800
};

/* Limits of what a file may say, mm and degrees. */
enum { PITCH_MIN_MM = 300, PITCH_MAX_MM = 10000, LENGTH_MAX_MM = 1000000, TURN_MAX_DEG = 60 };

/* Where a row stands that is shorter than the block's widest. */
#define VENUE_ALIGNS(X)                                                                                      \
    X(CENTER, "center")                                                                                      \
    X(INNER, "inner")                                                                                        \
    X(OUTER, "outer")                                                                                        \
    X(LEFT, "left")                                                                                          \
    X(RIGHT, "right")
typedef enum venue_align {
#define X(NAME, word) ALIGN_##NAME,
    VENUE_ALIGNS(X)
#undef X
} venue_align;

/* A place that the file puts itself, in the hall's frame. */
typedef struct venue_seat_spec {
    int line, column;   /* within the block; columns of a row ascend, gaps are aisles */
    const char *number; /* as printed; "": by the hall's scheme */
    const char *key;    /* the file's own id, told apart by it; "" for none */
    const char *category;
    double x_mm, y_mm, facing_deg;
    venue_seat_kind kind;
    bool reserved;
    zc_place place;
} venue_seat_spec;

/* A row whose label or numbers are its own. */
typedef struct venue_row_spec {
    const char *label; /* as printed; "": first_row and the line, in the hall's scheme */
    int order;         /* in the hall: rows of several blocks that stand side by side have the same; 0: by
                          first_row and the line */
    zc_place place;
} venue_row_spec;

/* An audience block as stated. */
typedef struct venue_block_spec {
    const char *id, *name;
    int floor;                    /* index into the venue's floors; -1: none */
    const int *row_chairs;        /* front first */
    int rows, columns;            /* columns: the widest row */
    const venue_row_spec *lines;  /* of each row; NULL: all as a rule */
    const venue_seat_spec *seats; /* row by row, by growing column; NULL: placed by the figures below */
    int seat_count;
    venue_align align;
    double pitch_x_mm, pitch_y_mm;
    double aisle_mm; /* between it and the block before it in its bank */
    double turn_deg;
    double drop_mm;   /* its front edge, behind the front line of its bank */
    double radius_mm; /* of the front row; 0: straight */
    double stagger;
    int first_row;
    int rows_before;       /* of the floors before its own */
    int seatno;            /* zc_seatno within the block; -1: as the hall */
    int first_seat;        /* its least number, where seatno is its own */
    int bank;              /* blocks side by side; bank 0 is the one nearest the rostrum */
    double cross_aisle_mm; /* in front of its bank */
    bool has_spot;         /* x_mm and y_mm are stated: the middle of its front edge in the hall */
    double x_mm, y_mm;
    zc_place place;
} venue_block_spec;

/* What is said of single chairs. */
#define VENUE_CHAIR_NOTES(X)                                                                                 \
    X(RESERVED, "reserved") /* kept empty */                                                                 \
    X(REMOVED, "removed")   /* the place is void, the others keep their numbers */                           \
    X(WHEELCHAIR, "wheelchair")                                                                              \
    X(COMPANION, "companion")
typedef enum venue_note_of {
#define X(NAME, word) VENUE_NOTE_##NAME,
    VENUE_CHAIR_NOTES(X)
#undef X
        VENUE_CHAIR_NOTES_COUNT
} venue_note_of;

/* The chairs of a row that are said something of, by their labels. */
typedef struct venue_chair_note {
    venue_note_of note;
    bool on_rostrum;
    const char *floor, *block, *row; /* floor and block "": of all */
    const char *const *labels;
    int count;
    zc_place place, row_place;
} venue_chair_note;

/* The rows of a hall for one meeting. */
typedef struct hall_specs {
    const int *rostrum; /* chairs of each row, front first */
    int rostrum_rows;
    const venue_block_spec *blocks;
    int block_count;
    bool rostrum_is_stated, audience_is_stated; /* they are the venue's own: what it reserves holds */
} hall_specs;

/* What the sizes, the venue or the heads say, in this order.
 * diags  venue-too-large
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status venue_specs_choose(const zc_venue *venue, const zc_sizes *sizes, int skip_rows,
                                        int rostrum_people, int audience_people, zc_arena *arena,
                                        hall_specs *out, zc_diags *diags);

/* Whether the hall can be as large as that.
 * diags  venue-too-large
 * Returns ZC_OK, ZC_BAD_INPUT */
ZC_CHECKED zc_status venue_specs_check(const zc_venue *venue, const hall_specs *specs, zc_diags *diags);

/* The chairs of a row of the hall, across its blocks; 0 if there is no such row. */
int venue_specs_row_chairs(const hall_specs *specs, bool on_rostrum, int row);

/* Blocks, stage, aisles and walls of `out`. diags venue-block-overlap, venue-block-outside,
 * venue-hall-small (warning) */
ZC_CHECKED zc_status venue_blocks_place(const zc_venue *venue, const hall_specs *specs, zc_arena *arena,
                                        venue_hall *out, zc_diags *diags);

/* Chairs of `out`, numbered. */
ZC_CHECKED zc_status venue_chairs_place(const zc_venue *venue, const hall_specs *specs, zc_arena *arena,
                                        venue_hall *out, zc_diags *diags);
#endif
