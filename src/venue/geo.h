/* venue/geo.h: what codes say of a hall's figures, and how they are worked out. Rule R-GEO. */
#ifndef VENUE_GEO_H
#define VENUE_GEO_H

#include "venue/venue.h"

/* Where a figure is from. */
typedef struct geo_source {
    const char *id;      /* "GB50016-SEATS"; NULL: the code has no such figure */
    const char *sources; /* keys of src/rule/SOURCES.md */
} geo_source;

/* Chairs of a row by its aisles: at both ends, or at one end only; in wide rows so many times more. */
typedef struct geo_seats {
    geo_source from;
    double two, one, wide_pitch_mm, wide_times, wide_two, wide_one; /* wide_pitch_mm 0: no wide rows */
} geo_seats;

typedef struct geo_rows {
    geo_source from;
    double most;
} geo_rows;

typedef struct geo_aisle {
    geo_source from;
    double per_100_mm, least_mm, side_mm, door_mm;
} geo_aisle;

typedef struct geo_width {
    geo_source from;
    double hard_mm, soft_mm;
} geo_width;

typedef struct geo_pitch {
    geo_source from;
    double short_hard_mm, short_soft_mm, long_hard_mm, long_soft_mm;
} geo_pitch;

typedef struct geo_count {
    geo_source from;
    double short_two, short_one, step_mm, long_two, long_one;
} geo_count;

typedef struct geo_front {
    geo_source from;
    double least_mm;
} geo_front;

typedef struct geo_sight {
    geo_source from;
    double most_mm, drama_mm;
} geo_sight;

/* The clear width of a row between two aisles. */
typedef struct geo_clear {
    geo_source from;
    double two, base_in, free, each_in;
} geo_clear;

/* In a hall of more than `above` seats. */
typedef struct geo_step {
    double above, places, per; /* per 0: no more than `places` */
    bool is_sourced;
} geo_step;

typedef struct geo_wheelchairs {
    geo_source from;
    const geo_step *steps; /* by growing `above` */
    int step_count;
} geo_wheelchairs;

/* All that one code says. */
typedef struct geo_code {
    geo_seats seats;
    geo_rows rows;
    geo_aisle aisle;
    geo_width width;
    geo_pitch pitch;
    geo_count count; /* with `pitch` */
    geo_front front;
    geo_sight sight;
    geo_clear clear;
    geo_wheelchairs wheelchairs;
    const char *unseen[2]; /* by zc_lang: what it says beyond a plan; "" for nothing */
} geo_code;

/* The figures of layouts/codes.xml; in the arena.
 * diags  xml-*, venue-no-code
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status geo_code_read(zc_code code, const zc_datapath *data, zc_arena *arena, geo_code *out,
                                   zc_diags *diags);

typedef enum geo_chair { GEO_HARD, GEO_SOFT } geo_chair;
typedef enum geo_row { GEO_SHORT, GEO_LONG } geo_row;

static const double geo_mm_per_in = 25.4;

/* aisles: 2 at both ends of the row, 1 at one of them. */
int geo_seats_most(const geo_seats *figure, int aisles, double pitch_mm);
double geo_aisle_mm(const geo_aisle *figure, double people);
/* The pitch of a row of that kind; 0: no pitch makes up for so many chairs. */
double geo_pitch_mm(const geo_code *code, geo_chair chair, geo_row kind, int seats, int aisles);
/* The lesser of both kinds; 0: too many for either. */
double geo_pitch_least_mm(const geo_code *code, geo_chair chair, int seats, int aisles);
double geo_clear_mm(const geo_clear *figure, int seats);
int geo_wheelchairs_wanted(const geo_wheelchairs *figure, int seats, bool *is_sourced);
#endif
