/* roster/document.h: what a roster holds, and how its rows are made into people. */
#ifndef ROSTER_DOCUMENT_H
#define ROSTER_DOCUMENT_H

#include "roster/headings.h"
#include "roster/problems.h"
#include "roster/ranks.h"
#include "roster/roster.h"

/* A person as the row says it. */
typedef struct roster_row {
    const char *field[ZC_COLUMN_COUNT]; /* folded and trimmed; never NULL */
    const char *const *raw;             /* the row's own cells, one for each of the file's columns */
    int table_row;
    unsigned roles; /* a bit for each zc_role */
    zc_side side;
    bool is_woman;
    roster_rank rank;
    bool has_order;
    double order;
} roster_row;

struct zc_roster {
    zc_arena *arena;
    const char *title, *file, *sheet;
    const roster_row *people;
    const zc_place *places; /* people x columns: where each cell stands */
    const char *const *names;
    int count;
    const char *const *headings; /* the file's own, one for each of its columns */
    int columns;
    int column_of[ZC_COLUMN_COUNT]; /* index into the file's columns; -1: it has none */
    const int *extras;              /* the columns that zuoci does not know */
    int extra_count;
    int extra_of[ROSTER_EXTRA_COUNT]; /* index into extras; -1: it has none */
};

/* A word that was told to the user. */
typedef struct told_word {
    const zc_problem *problem;
    const char *word;
} told_word;

/* What is wrong with several cells of one column; the first of them. */
typedef struct cell_faults {
    const zc_problem *problem;
    int row, column, cells;
} cell_faults;

/* A roster while it is read. */
typedef struct roster_reading {
    const zc_table *table;
    zc_roster *roster;
    zc_diags *diags;
    headings words;
    rank_words ranks;
    bool strict;
    int header_row, first_row; /* where the headings begin; the row below them */
    int *filled_row;           /* for each column the last row with text so far; -1: none */
    ZC_VEC(told_word) told;
    ZC_VEC(cell_faults) faults;
    ZC_VEC(roster_row) rows;
} roster_reading;

/* header.c: finds the header, names the columns. */
ZC_CHECKED zc_status header_read(roster_reading *reading);
/* rows.c: people, sections, footers. */
ZC_CHECKED zc_status rows_read(roster_reading *reading);
/* people.c: what the cells of each person mean. */
ZC_CHECKED zc_status people_read(roster_reading *reading);
/* same.c: two of one name, one person twice. */
ZC_CHECKED zc_status same_check(roster_reading *reading);
#endif
