/* plan/record.h: a plan as it was written down, and what differs between two. */
#ifndef PLAN_RECORD_H
#define PLAN_RECORD_H

#include "plan/columns.h"
#include "plan/plan.h"

/* A seat of a plan that was read. */
typedef struct record_seat {
    const char *field[PLAN_COLUMN_COUNT]; /* "" where there is none */
    int row;                              /* 0: its label is no number */
    double x_mm, y_mm;
    double own_mm;  /* how far to the sitters' own right it stands: x*cos f + y*sin f */
    bool is_taken;  /* by somebody, if only by 待定 */
    bool is_person; /* by one who can be told from others */
    bool is_locked;
    int table_row; /* of the file */
    zc_place seat_place, name_place;
} record_seat;

struct zc_plan_record {
    zc_arena *arena;
    const char *path;
    record_seat *seats;
    int seat_count;
    int tables;     /* the highest number of one; 0: none */
    bool has_hosts; /* a round table has hosts of its own */
    bool dines;     /* its tables are laid for a meal */
};

/* The plan in these bytes, as zc_plan_read reads it; `shown` names them. */
ZC_CHECKED zc_status plan_read_bytes(zc_bytes bytes, const char *shown, zc_plan_record **out,
                                     zc_diags *diags);

/* ---- a row of seats ---- */

/* The seats of one row from the sitters' own left hand. */
typedef struct record_row {
    const zc_plan_record *record;
    const record_seat *first; /* of the record; NULL: there is no such row */
    const record_seat **seats;
    int chairs, people;
} record_row;

/* The row in which a seat stands. NULL seats without memory. */
record_row record_row_of(const zc_plan_record *record, const record_seat *seat, zc_arena *arena);
/* Whether two seats stand in the same row, by the words of their plans. */
bool record_same_row(const record_seat *a, const record_seat *b);
/* Whether a rule has put its sitter there that fills rows from their middle outward. */
bool record_seat_is_centred(const record_seat *seat);

/* ---- what differs ---- */

enum { RECORD_BEFORE, RECORD_AFTER, RECORDS };

/* Two plans, and for each seat of one the seat of the same person in the other. */
typedef struct record_pair {
    const zc_plan_record *record[RECORDS];
    int *other[RECORDS]; /* -1: none */
} record_pair;

/* A row whose number has changed between odd and even: R-ROSTRUM-CONFIRM. All texts are the changes'. */
typedef struct plan_flip {
    const char *region, *words_zh, *words_en;
    int row, moved;
    int people[RECORDS], chairs[RECORDS];
    const char *pattern[RECORDS]; /* "odd", "even=two_on_left"; "even" where the school cannot be told */
} plan_flip;

/* A person's change; all texts are the changes'. */
typedef struct plan_change {
    zc_plan_change told;
    const char *words_zh[RECORDS], *words_en[RECORDS]; /* the seats */
} plan_change;

struct zc_plan_changes {
    zc_arena *arena;
    const char *path[RECORDS];
    plan_change *changes;
    plan_flip *flips;
    int change_count, flip_count;
    int kept, pins; /* people who keep their seats; of the plan after, pinned seats */
};

/* pair.c: who is who. False without memory. */
bool record_pair_people(record_pair *pair, zc_arena *arena);
/* flip.c: the rows that flipped. False without memory. */
bool record_find_flips(const record_pair *pair, zc_plan_changes *changes);

/* ---- words ---- */

/* The place of honour that a reason names. */
typedef struct record_place {
    int place;         /* 0: none */
    const char *where; /* before it: "见签人第2排主方", "Witnesses, row 2, hosts" */
    zc_lang lang;      /* of the reason */
} record_place;

/* place.c: in the arena. */
record_place record_place_of(const record_seat *seat, zc_arena *arena);
bool record_place_is_round(const record_place *place);

/* As paper says it: "主席台　第1排　4号", "第3桌　7号", "5排13号", "餐桌　女宾第2位". In the arena. */
const char *record_seat_words(const zc_plan_record *record, const record_seat *seat, zc_lang lang,
                              zc_arena *arena);
/* Its row within a sentence: "主席台第1排", "第3桌". In the arena. */
const char *record_row_words(const record_seat *seat, zc_lang lang, zc_arena *arena);
#endif
