/* layout/layout.h: styles, regions and the order of honour of their seats. */
#ifndef LAYOUT_LAYOUT_H
#define LAYOUT_LAYOUT_H

#include "base/base.h"
#include "rule/rule.h"
#include "venue/venue.h"
#include <zuoci/layout.h>

/* ---- styles: layouts/<word>.xml ---- */

/* What a chair is for, where a chart tells. */
typedef enum layout_mark {
    LAYOUT_NO_MARK,
    LAYOUT_HOST,
    LAYOUT_SECOND_HOST,
    LAYOUT_GUEST, /* the first; the others follow */
    LAYOUT_SECOND_GUEST,
    LAYOUT_THIRD_GUEST,
    LAYOUT_FOURTH_GUEST,
    LAYOUT_INTERPRETER,
    LAYOUT_RECORDER,
    LAYOUT_MARKS
} layout_mark;

/* Which people a style sends where: a list is filled by solve, then seated by the layout's queue of the same
 * id. */
typedef struct layout_list {
    const char *id;     /* "rostrum" */
    const char *roles;  /* ids parted by blanks ("rostrum chair executive"); "" for any */
    const char *side;   /* "host", "guest" (people without a side count as guests), "" for any */
    const char *sex;    /* "male" (who does not tell too), "female"; "" for any */
    bool rest;          /* all who are in no list above */
    bool first_if_none; /* nobody has the roles: the first by precedence, as many as the stated size has
                           chairs */
    const char *size;   /* the size key that bounds it ("rostrum"); "" for none */
    bool grouped;       /* its people go group after group (audience) */
    bool by_class;      /* R-AUD-SPECIAL: classes of people in their order */
    bool walk_up;       /* by the order column alone, whatever the precedence */
    bool by_grade;      /* before that by the grade of the award */
    bool guest_mix;     /* R-ROSTRUM-GUEST acts on it */
    bool presided;      /* R-ROSTRUM-CHAIR acts on it */
    bool by_role;       /* R-ROSTRUM-ROWS, rows=by_role, acts on it */
    bool rotates;       /* R-AUD-NPC acts on it */
    int most;           /* so many, the first by precedence; the others go to the next list; 0: all */
    const char *mix;    /* in this order: "host" one of them, "guests" all of them, "hosts"; "" as they are */
    const char *instead;         /* nobody has the roles: the first of that list; "" for none */
    layout_mark mark;            /* of its chairs */
    const char *zh, *en;         /* what a message calls it */
    zc_place place, roles_place; /* of the element, of its roles */
} layout_list;

/* From where a chart is seen: "面向主席台", "Seen facing the rostrum"; and when it is turned about. */
typedef struct layout_view {
    const char *zh, *en, *turned_zh, *turned_en;
} layout_view;

/* Which words a room has: as a rule, with a stage, without the region that the style says it faces. */
typedef enum layout_view_of {
    LAYOUT_VIEW_USUAL,
    LAYOUT_VIEW_STAGE,
    LAYOUT_VIEW_WITHOUT,
    LAYOUT_VIEWS
} layout_view_of;

/* A style, read and made ready for one meeting. */
typedef struct layout_style {
    const char *word, *name_zh, *name_en, *shown;
    layout_view views[LAYOUT_VIEWS];
    const char *faces;                 /* the region of LAYOUT_VIEW_WITHOUT; "" for none */
    const char *people_zh, *people_en; /* who is seated, in a legend: "获奖人", "Winners"; "" as usual */
    const char *unit_zh, *unit_en;     /* what is counted: "面", "flags"; "" for people */
    const char *unit_one_en;           /* one of them: "flag" */
    const char *chart_zh, *chart_en;   /* what a chart is called: "站位图"; "" for a seating chart */
    const layout_list *lists;
    int list_count;
    const struct layout_spec *spec; /* private to layout */
} layout_style;

/* What a style is chosen by: R-STYLE-SEMINAR and its like. */
typedef struct layout_census {
    int people;
    bool has_sides;
    bool has_grades;  /* of awards */
    bool has_sexes;   /* the roster says who is a woman */
    int hosts, women; /* people of the host side, of either side */
} layout_census;

/* The style `word` (or the path of a user's own style file), with every <use> followed; sets the style's
 * own option defaults.
 * diags  layout-unknown-style (the near words, all words), layout-bad-style (located), xml-*,
 * layout-style-loop
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status layout_style_read(const zc_datapath *path, const char *word, layout_census census,
                                       zc_options *options, zc_arena *arena, layout_style *out,
                                       zc_diags *diags);

/* Whether a style is named by its file, not by its word. */
bool layout_style_is_file(const char *word);

/* The same from bytes in memory; `shown` names them. No <use> is followed. */
ZC_CHECKED zc_status layout_style_bytes(zc_bytes bytes, const char *shown, layout_census census,
                                        zc_options *options, zc_arena *arena, layout_style *out,
                                        zc_diags *diags);

/* The regions that the style can make, and a region's id and Chinese name; lent by the style. */
int layout_style_regions(const layout_style *style);
void layout_style_region(const layout_style *style, int region, const char **id, const char **name_zh);
/* Whether the style has a region of that id. */
bool layout_style_has_region(const layout_style *style, const char *id);

/* Whether the style names an option anywhere: in a condition, or as one that turns a step or a list. */
bool layout_style_heeds(const layout_style *style, const char *option);
/* Whether an option that the style names has no effect, because every mention of it needs another option to
 * be otherwise than in `options`; the first such need, "talk=domestic", is written into `term`. */
enum { LAYOUT_TERM_BYTES = 96 };
bool layout_style_hinders(const layout_style *style, const zc_options *options, const char *option,
                          char term[LAYOUT_TERM_BYTES]);

/* Whether the style, under these options, heeds a size that a user may state ("side"). */
bool layout_style_takes(const layout_style *style, const zc_options *options, const char *size);

/* The chairs that the user stated for a size key ("rostrum": its rows together); 0 for none. */
int layout_size_chairs(const zc_sizes *sizes, const char *size);

/* ---- what people there are, as far as a layout may know: numbers ---- */

typedef struct layout_heads {
    int people;
    const int *groups; /* grouped lists: people of each group, in order; NULL else */
    int group_count;
    int chairs;       /* 主持 among them */
    int executives;   /* 执行主席 among them, and who presides beside them */
    int interpreters; /* 翻译 among them */
} layout_heads;

/* ---- a layout ---- */

typedef enum layout_look {
    LAYOUT_PLATE,
    LAYOUT_DISC,
    LAYOUT_CHAIR,
    LAYOUT_FLAG,
    LAYOUT_PLACE,
    LAYOUT_SOFA,
    LAYOUT_STAND
} layout_look; /* name in the seat; beside a disc; outside a chair at a table; above a flag; in a vehicle's
                  seat; at a sofa; of a standing person */

typedef struct layout_region {
    const char *id, *name_zh, *name_en;
    layout_look look;
    int first_seat, seats; /* its seats are consecutive */
    int rows;
    bool numbered_rows; /* rows bear labels */
    bool is_shared;     /* by both parties: a chair is of its sitter's */
} layout_region;

/* What furniture is; a chart draws it by its kind. */
#define LAYOUT_FURNITURE_KINDS(X)                                                                            \
    X(STAGE)                                                                                                 \
    X(TABLE_BAR)                                                                                             \
    X(LECTERN)                                                                                               \
    X(ROUND_TABLE)                                                                                           \
    X(TABLE)                                                                                                 \
    X(FLOOR) /* between people who stand opposite each other */                                              \
    X(VEHICLE)                                                                                               \
    X(DRIVER)                                                                                                \
    X(WALL)                                                                                                  \
    X(DOOR)                                                                                                  \
    X(AISLE)                                                                                                 \
    X(MARK)
typedef enum layout_furniture_kind {
#define X(NAME) LAYOUT_##NAME,
    LAYOUT_FURNITURE_KINDS(X)
#undef X
} layout_furniture_kind;

typedef struct layout_furniture {
    layout_furniture_kind kind;
    double x_mm, y_mm;         /* page top left corner; ROUND_TABLE: its centre */
    double width_mm, depth_mm; /* ROUND_TABLE: width = diameter */
    double turn_deg;
    const char *label_zh, *label_en;
    const char *detail; /* MARK: its kind ("screen"); DOOR: the wall ("top" "right" "bottom" "left"); TABLE:
                           its side (the region whose people sit there) */
    int table;          /* ROUND_TABLE: honour number from 1 */
    bool main;          /* the main door, the head table */
} layout_furniture;

/* How the chairs of a row, side or table were gone through. Left and right are the sitters' own hands. */
typedef enum layout_way {
    LAYOUT_NO_WAY,
    LAYOUT_FROM_MIDDLE, /* to both hands of the first place */
    LAYOUT_FROM_LEFT,   /* from the left end */
    LAYOUT_FROM_RIGHT,
    LAYOUT_LEFT_HALF, /* of one party, from the middle line outward */
    LAYOUT_RIGHT_HALF,
    LAYOUT_FROM_LECTERN, /* at both its hands; the first place is beside it */
    LAYOUT_FROM_BASE,    /* along an arm, as its seats are stored */
    LAYOUT_AT_END,       /* R-ROSTRUM-CHAIR: the right end, which is none of the row that the others make */
    LAYOUT_ON_STEP       /* from the middle, each on a step as high as his place */
} layout_way;

typedef struct layout_seat {
    const char *id;
    int region;
    const char *floor, *block; /* "" where the hall has none */
    int row;
    const char *row_label;         /* as printed: "4", "AA", "壹"; of tables and lines the row itself */
    const char *number;            /* as printed: "4" */
    const char *name_zh, *name_en; /* of a seat that has one: "后排右座", "rear right"; "" else */
    double x_mm, y_mm, facing_deg;
    int table;              /* index into furniture of the table it stands at; -1: none */
    int block_at;           /* index into blocks; -1: none */
    int line, column, half; /* within the block, see venue_chair */
    int behind;             /* rows between it and the table along which it stands */
    int place;              /* its honour within its row, side or table: 1 = first; 0: in no order */
    int row_chairs;         /* chairs of that row, side or table */
    layout_way way;
    int queue; /* index into queues: of the list among which its place is counted; -1: none */
    layout_mark mark;
    zc_rule rule;  /* the rule that gives it its honour */
    bool reserved; /* 预留 */
} layout_seat;

/* What keeps a region to the chairs that it has. */
typedef struct layout_bound {
    const char *size; /* the size key that the user stated: "audience"; "" for none */
    int figure;       /* which of its figures, from 0 */
    int table_chairs; /* chairs of a table, where it counts tables */
    int regions;      /* of the list that it counts chairs of: one more gives each of them one */
    bool is_halved;   /* the list has one half of each row alone */
    zc_place place;   /* of that size, or of the venue's element; no file: nothing was stated */
} layout_bound;

/* The chairs that one list of people takes, most honoured first. Queues are in the order in which they are
 * served; one may run on into chairs of another, so a chair that is taken is passed over. */
typedef struct layout_queue {
    const char *list;               /* the list's id */
    const char *zh, *en;            /* what its people are called */
    bool is_party, is_guests;       /* they are of one side or sex; of the guests' side */
    const char *region, *region_zh; /* for messages: the regions that it fills, "base, arm" */
    layout_bound bound;
    const zc_seat *seats;
    int count;
    bool unnamed; /* R-AUD-FREE: whoever comes sits where he likes */
} layout_queue;

/* A row, or a side of a table, that is filled from its middle outward by the rule of the rostrum; where its
 * chairs are even the schools differ. */
typedef struct layout_row {
    int region, row;
    const char *block; /* "" where the region has none */
    const zc_seat
        *seats; /* from the sitters' own left hand; the chair of R-ROSTRUM-CHAIR front_end left out */
    int chairs;
    int hand, turns; /* of the style's step */
    bool is_told;    /* layout-even-row has warned of it */
    zc_place place;  /* of what states its chairs; no file: nothing does */
} layout_row;

struct zc_layout {
    zc_arena *arena;
    const char *style, *name_zh, *name_en; /* copies of the style's, as the view is */
    layout_view view;
    const char *people_zh, *people_en, *unit_zh, *unit_en, *unit_one_en, *chart_zh, *chart_en; /* likewise */
    double width_mm, depth_mm; /* of hall or room */
    zc_options options;        /* that were in force: the user's, else the style's own, else the rule's */
    bool has_north;
    double north_deg;
    const layout_seat *seats;
    int seat_count;
    const layout_region *regions;
    int region_count;
    const layout_queue *queues;
    int queue_count;
    const venue_block *blocks;
    int block_count;
    const char *const *row_names; /* of the hall's audience by row, from 1: their printed labels, the first
                                     block's; NULL where there is none */
    int row_name_count;
    const char *seat_words; /* how the venue has its seats printed; "" as a rule */
    const layout_row *rows; /* those alone of which the schools speak */
    int row_count;
    const layout_furniture *furniture;
    int furniture_count;
    int tables;                              /* round tables */
    const char *ring_note_zh, *ring_note_en; /* what the style says of its order */
};

/* The seats that `style` makes of `venue` for so many people.
 * heads  one for each of style->lists
 * out  the new layout, yours; NULL unless ZC_OK
 * diags  layout-even-row (warning: pad_odd in a stated row), layout-no-strips (warning: R-AUD-SHU runs on),
 * venue-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status layout_make(const layout_style *style, const zc_venue *venue, const zc_sizes *sizes,
                                 const zc_options *options, const layout_heads heads[], zc_layout **out,
                                 zc_diags *diags);

/* More people than seats; solve tells it, who knows the people. {1} {2} the region, {3} people, {4} seats,
 * {5} who finds none, {6} a size that would do; _in_venue: how many seats more. */
extern const zc_problem layout_no_room, layout_no_room_in_venue;

/* How a row of the audience is printed: its label where the hall has one. In the arena, or lent by the
 * layout; NULL without memory. */
const char *layout_row_name(const zc_layout *layout, int row, zc_arena *arena);

/* The chairs of a row in their honour order: order[0] is the chair (from the sitters' own left, 0 ..) where
 * 1 sits.
 * Rule  R-ROSTRUM-ODD, R-ROSTRUM-EVEN, R-ROSTRUM-TWO; golden G01..G19 */
void layout_honour_row(const zc_options *options, int chairs, int order[]);

/* The same of a row of the layout, as if it had so many chairs and these were the options. */
void layout_row_order(const layout_row *row, const zc_options *options, int chairs, int order[]);
/* Whether the options leave the order of an even number of chairs to the schools. */
bool layout_row_heeds_schools(const layout_row *row, const zc_options *options);

/* The seat of that id; false if there is none. */
bool layout_seat_find(const zc_layout *layout, const char *id, zc_seat *out);
/* The region of that id, -1 if there is none. */
int layout_region_find(const zc_layout *layout, const char *id);
/* Chairs side by side, as they are stored one behind another. */
typedef struct layout_line {
    int first, chairs;
    bool from_right; /* from the sitters' own right to their left */
    bool is_ring;    /* all round a table: the main seat, then to its sitter's right */
} layout_line;
/* How far it stands to the right of its sitters, and before them: of two seats that face alike. */
double layout_rightward_mm(const layout_seat *seat);
double layout_forward_mm(const layout_seat *seat);
/* The row, or side of a table, or ring, that a seat is in. */
layout_line layout_line_of(const zc_layout *layout, zc_seat seat);
/* It in words: "主席台第1排", "第3桌", "客方". In the arena; NULL without memory. */
const char *layout_row_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena);
/* The same without blanks where it is told by its place of honour: "见签人第2排主方第3位"; "" of all others.
 */
const char *layout_place_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena);
/* Whose places are counted by themselves where several lists share the chairs of a row or table: "主方",
 * "女宾"; "" where all are one count. Lent. */
const char *layout_party_words(const zc_layout *layout, zc_seat seat, zc_lang lang);
/* Whether charts number this chair by honour; then words do so too, that both agree. */
bool layout_is_told_by_place(const zc_layout *layout, zc_seat seat);
/* What a block of that name is called: the name itself; in English what is known of it ("左区" is "left
 * block", "D区" "block D"). As a heading it begins with a capital. `name`, or in the arena. */
const char *layout_block_words(const char *name, zc_lang lang, zc_arena *arena);
const char *layout_block_heading(const char *name, zc_lang lang, zc_arena *arena);
/* A seat as it is said on all paper, no two alike: "主席台　第1排　4号", "第3桌　7号", "5排13号", with the
 * block's name where there are several; "底边　第2位", "餐桌　女宾第2位" where charts number chairs by
 * honour. In the arena. */
const char *layout_seat_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena);
#endif
