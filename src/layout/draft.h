/* layout/draft.h: a layout while it is being made. */
#ifndef LAYOUT_DRAFT_H
#define LAYOUT_DRAFT_H

#include "layout/scope.h"

enum { LAYOUT_CHAIR_FROM_TABLE_MM = 350 }; /* from the edge of a straight table to the middle of a chair */

/* A row of seats that stand side by side. */
typedef struct draft_row {
    int region, label;
    int first, chairs; /* its seats are consecutive */
    bool from_right;   /* they run from the sitters' own right to their left */
    bool stated;       /* the user said how many chairs */
    int principal;     /* the chair (as stored) of its first place; -1: not known yet */
    const char *block;
    const spec_line *line; /* that it stands on; NULL: it has its place already */
    int behind;            /* rows between it and the table */
} draft_row;

typedef struct draft_queue {
    int list;
    ZC_VEC(int) seats;
    bool unnamed;
} draft_queue;

typedef struct layout_draft {
    zc_arena *arena;
    zc_diags *diags;
    const layout_style *style;
    const struct layout_spec *spec;
    const zc_venue *venue;
    const zc_options *options;
    layout_scope scope;
    int least_hosts, most_hosts; /* on the marked seats of a round table */
    bool out_of_memory;
    layout_way way; /* of the chairs that are pushed next */
    ZC_VEC(layout_seat) seats;
    ZC_VEC(draft_row) rows;
    ZC_VEC(layout_region) regions;
    ZC_VEC(layout_row) centred;
    ZC_VEC(layout_furniture) furniture;
    draft_queue *queues; /* one for each fill */
    bool *taken;         /* of each seat: heads some queue */
    venue_hall hall;     /* chair_count 0: none */
    double width_mm, depth_mm;
    int tables;
    int rows_behind[SPEC_SIDE_COUNT][SPEC_HALF_COUNT]; /* at the left and the right hand of the middle line */
    layout_furniture long_table; /* that lines stand along instead of the frame's; width 0: none */
} layout_draft;

/* The seat of a row's chair, counted from the sitters' own left. */
static inline int draft_row_seat(const draft_row *row, int from_left)
{
    return row->first + (row->from_right ? row->chairs - 1 - from_left : from_left);
}

int draft_list(const layout_draft *draft, const char *id);   /* -1: none */
int draft_region(const layout_draft *draft, const char *id); /* the region that has seats; -1: none */
int draft_people(const layout_draft *draft, int list);       /* 0 for -1 */
void draft_seat(layout_draft *draft, layout_seat seat);      /* id and number must stand */
void draft_row_add(layout_draft *draft, draft_row row);
void draft_thing(layout_draft *draft, layout_furniture thing);
/* "region-row-number", "region-block-row-number" */
const char *draft_seat_id(layout_draft *draft, const char *region, const char *block, int row, int number);
const char *draft_number(layout_draft *draft, int number);

/* ---- what bounds it: bound.c ---- */

layout_bound draft_region_bound(const layout_draft *draft, const char *region);
/* The regions that the queue's list fills, and what bounds the last of them. */
void draft_bind_queue(layout_draft *draft, layout_queue *queue);

/* ---- who makes what ---- */

/* Of a region: its number among the style's; its seats go into the layout's last region. */
ZC_CHECKED zc_status draft_hall(layout_draft *draft); /* hall.c: the venue's hall, if a region stands in it */
void draft_hall_region(layout_draft *draft, int region); /* a part of the hall */
void draft_hall_furniture(layout_draft *draft, const spec_thing *thing);
void draft_lines_region(layout_draft *draft, int region);  /* lines.c: rows along a table */
void draft_stand_lines(layout_draft *draft);               /* once the first place of each row is known */
void draft_round_region(layout_draft *draft, int region);  /* round.c: round tables */
void draft_long_region(layout_draft *draft, int region);   /* long.c: one long table */
void draft_places_region(layout_draft *draft, int region); /* places.c: seats by name, benches */
void draft_line_lectern(layout_draft *draft, const spec_thing *thing); /* stand.c: at a row of lines */
void draft_half(layout_draft *draft, const spec_step *step, draft_queue *queue);  /* halves.c */
void draft_split(layout_draft *draft, const spec_step *step, draft_queue *queue); /* halves.c */
void draft_in_turn(layout_draft *draft, const spec_step *step);                   /* turns.c */
bool draft_row_is_of(const layout_draft *draft, const draft_row *row, const spec_step *step);
void draft_fills(layout_draft *draft);                     /* fill.c: queues */
void draft_room(layout_draft *draft);                      /* room.c: a room around what stands in no hall */
ZC_CHECKED zc_status draft_furniture(layout_draft *draft); /* room.c: what the style names */
bool draft_has_room_for(layout_draft *draft, int chairs);  /* layout-too-large */
/* Lines are rows, or tables with their chairs around. layout-row-too-long, layout-too-many-lines */
bool draft_line_fits(layout_draft *draft, int chairs, int lines, int most_lines);
/* An array of indices, a scratch one; NULL (and out_of_memory) without memory. */
int *draft_indices(layout_draft *draft, int count);
void draft_push(layout_draft *draft, draft_queue *queue, int seat, int place, zc_rule rule);
/* Opens a chair to a list among which its place is not counted. */
void draft_lend(layout_draft *draft, draft_queue *queue, int seat);
void draft_columns(layout_draft *draft, draft_queue *queue, const spec_step *step,
                   int from_row);                                                               /* strips.c */
void draft_zones(layout_draft *draft, draft_queue *queue, const spec_step *step, int from_row); /* zones.c */
void draft_named(layout_draft *draft, draft_queue *queue, const spec_step *step);               /* places.c */
void draft_alternate(layout_draft *draft, const spec_step *step); /* alternate.c: three queues at once */
void draft_rings(layout_draft *draft, const spec_step *step);     /* rings.c: both queues at once */
draft_queue *draft_queue_of(layout_draft *draft,
                            const char *list); /* NULL: the meeting has no such list, or no fill */
#endif
