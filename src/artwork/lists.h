/* artwork/lists.h: pages of lists: who is on them, their head and foot, index columns, ruled tables. */
#ifndef ARTWORK_LISTS_H
#define ARTWORK_LISTS_H

#include "artwork/artwork.h"
#include "artwork/seated.h"

/* ---- a page of a list: list_paper.c ---- */

typedef struct list_paper {
    const zc_artwork_job *job;
    zc_arena *arena;
    zc_scene *scene;
    zc_diags *diags;
    artwork_theme theme;
    bool final;      /* no draft words */
    int page, pages; /* pages: 0 while they are counted */
    int cut;         /* texts whose end did not go in, and whose the first of them is */
    zc_person cut_of;
    bool no_memory;
} list_paper;

#define LIST_WHITE SCENE_RGB(0xFFFFFF)

/* Its settings `theme` and `final`. */
ZC_CHECKED zc_status list_paper_read(list_paper *paper);
/* Draws pages by `draw` twice: their number is known the second time. The scene is this list's alone. */
typedef void list_drawing(list_paper *paper, const void *list);
ZC_CHECKED zc_status list_paper_draw(list_paper *paper, const char *title, list_drawing *draw,
                                     const void *list);

static inline const char *list_word(const list_paper *paper, const char *zh, const char *en)
{
    return artwork_word(paper->job->occasion, zh, en);
}
/* The text, or "" with no_memory set if it is NULL. */
const char *list_made(list_paper *paper, const char *text);
/* "云泽市2026年经济工作会议签到表", "City Conference: sign-in sheet". */
const char *list_title(list_paper *paper, const char *kind);

text_style list_type(text_role role, int weight, double size_pt);
double list_width(const list_paper *paper, const char *text, text_style style);
void list_words(list_paper *paper, double x_mm, double y_mm, const char *text, text_style style,
                text_anchor anchor, scene_color color);
/* The same in so much room: condensed, then smaller, not under least_pt. For words of ours. */
typedef struct list_room {
    double x_mm, y_mm, width_mm, least_pt;
    text_anchor anchor;
} list_room;
void list_fit(list_paper *paper, list_room room, const char *text, text_style style, scene_color color);

/* Text of the roster's or the event's, as long as it may be: on one line, condensed, then smaller down to
 * least_pt; else on lines of wrapped_pt, a little less where a word would break. */
typedef struct list_box {
    double width_mm, least_pt, wrapped_pt, line_mm;
    text_anchor anchor;
    int lines_most; /* 0: any number */
    bool by_parts;  /* lines end with its parts */
} list_box;
/* Sets it, its first baseline at y 0; how many bytes of it went in. */
size_t list_set(list_paper *paper, const char *text, text_style style, const list_box *box,
                text_setting *out);
/* The first baseline of so many lines around the middle. */
double list_baseline_mm(double middle_mm, const text_setting *setting, double line_mm);

/* A person's name in a box, by the rules of names in seats, flush left (TEXT_START) or in its middle. */
typedef struct list_name_box {
    double left_mm, middle_mm, width_mm, height_mm; /* middle: from the page's top */
    text_anchor anchor;
    text_role role;
    int weight;
    double size_pt;
} list_name_box;
/* Sets it without drawing. False: it would come out too small to be read with ease, or there is no memory. */
bool list_name_set(list_paper *paper, const char *name, const list_name_box *box, text_setting *out);
void list_name_draw(list_paper *paper, const list_name_box *box, const text_setting *setting);

/* Where things stand on A4 upright. */
typedef struct list_head {
    double left_mm, right_mm; /* margins */
    double title_mm, title_pt;
} list_head;
extern const list_head list_index_head, list_sheet_head;
/* A new page with its title and its foot: draft, `middle`, page number. */
void list_foot(list_paper *paper, double left_mm, double right_mm, double y_mm, const char *middle);
void list_page(list_paper *paper, const list_head *head, const char *title, const char *middle);

/* ---- who is on a list, in which order: list_people.c ---- */

#define LIST_ORDERS(X)                                                                                       \
    X(SEAT, "seat", "座位表", "seat list", "按座位排列", "By seat")                                          \
    X(NAME, "name", "座位索引", "index of seats", "按姓名排列", "By name")                                   \
    X(GROUP, "group", "座位表", "seat list", "按代表团排列", "By group")                                     \
    X(UNIT, "unit", "座位表", "seat list", "按单位排列", "By unit")                                          \
    X(PINYIN, "pinyin", "座位索引", "index of seats", "按姓名汉语拼音排序", "By pinyin")                     \
    X(STROKES, "strokes", "座位索引", "index of seats", "按姓氏笔画排序", "By strokes of the surname")       \
    X(ALPHA, "alpha", "座位索引", "index of seats", "按外文名字母排序", "By the alphabet")                   \
    X(RANK, "rank", "座位表", "seat list", "按位次排列", "By precedence")                                    \
    X(TABLE, "table", "各桌座位表", "seats by table", "按桌排列", "By table")                                \
    X(CAR, "car", "乘车表", "seats in the car", "按车内座位排列", "By seat of the car")                      \
    X(STAGE, "stage", "上台顺序表", "order on the stage", "按上台顺序排列", "By walk-up order")              \
    X(DISCUSSION, "discussion", "分组讨论名单", "discussion groups", "按讨论组排列", "By discussion group")
typedef enum list_order {
#define X(NAME, word, kind_zh, kind_en, how_zh, how_en) LIST_BY_##NAME,
    LIST_ORDERS(X)
#undef X
        LIST_ORDER_COUNT
} list_order;

typedef struct list_line {
    zc_person person;
    zc_seat seat;
    bool is_seated;
    const char *name;   /* as the roster has it; in English with the English name before it */
    const char *beside; /* the group, else the unit or the title */
    const char *post;   /* unit and title as people say them */
    const char *place;  /* the seat in words without blanks; "" for none */
    const char *bar;    /* what it stands under; "" for nothing */
    const char *tab;    /* of the page's edge; "" for none */
} list_line;

typedef struct list_people {
    const list_line *lines;
    int count;
} list_people;

/* The setting `by`. diags: artwork-bad-setting */
ZC_CHECKED zc_status list_order_read(const zc_artwork_job *job, list_order *out, zc_diags *diags);
/* The people whom `for` and `only` name, in that order.
 * diags  as artwork_seated_read() */
ZC_CHECKED zc_status list_people_read(const zc_artwork_job *job, zc_arena *arena, list_order by,
                                      list_people *out, zc_diags *diags);
/* Everybody of the roster by precedence, seated or not; with `for` or `only` those whom they name. */
ZC_CHECKED zc_status list_people_expected(const zc_artwork_job *job, zc_arena *arena, list_order by,
                                          list_people *out, zc_diags *diags);
/* Whether he sits on the rostrum. */
bool list_is_leader(const zc_artwork_job *job, const list_line *line);
/* A group's name as a heading; who has none is of the rostrum, of a side, or one of the others. */
const char *list_group_of(const zc_artwork_job *job, const list_line *line);

/* ---- discussion groups with their rooms and times, from columns of the roster's own: list_rooms.c ---- */

/* The group that the person talks in: of a column 讨论组 beside that of the delegations, else the delegation;
 * "" for none. */
const char *list_discussion_of(const zc_artwork_job *job, zc_person person);
/* The roster's own columns that tell of the groups: how many there are, at most LIST_ROOM_COLUMNS. */
enum { LIST_ROOM_COLUMNS = 3 };
int list_room_columns(const zc_artwork_job *job, int columns[LIST_ROOM_COLUMNS]);
/* What such a column says of a line of an order by groups: of the person, else of the first of his group. */
const char *list_room_said(const zc_artwork_job *job, const list_people *people, int line, int column);
/* Puts room and time behind the group on the bars of lines that stand group by group. False without memory.
 * diags  artwork-two-rooms: people of one group have different ones */
bool list_rooms_add(const zc_artwork_job *job, zc_arena *arena, list_line lines[], int count,
                    zc_diags *diags);

/* ---- an index in columns: list_index.c ---- */

typedef struct list_index {
    const char *kind;    /* 座位索引 */
    const char *how;     /* 按姓名汉语拼音排序 */
    const char *outline; /* of its first page; NULL: none */
    bool has_letters;    /* its tabs are letters, of which all are shown */
    list_people people;
} list_index;
void list_index_draw(list_paper *paper, const void *index);

/* ---- ruled tables: list_grid.c ---- */

typedef enum grid_type { GRID_NUMBER, GRID_NAME, GRID_TEXT, GRID_SEAT, GRID_BLANK } grid_type;
typedef struct grid_column {
    const char *zh, *en;
    double width_mm;
    grid_type type;
} grid_column;
enum { GRID_COLUMNS = 8 };

typedef struct grid_row {
    const char *cells[GRID_COLUMNS];
} grid_row;

/* Begins on a page of its own. */
typedef struct grid_sheet {
    const char *left, *right; /* above the table */
    const grid_row *rows;
    int count;
    const char *foot, *note; /* below it; "" for none */
} grid_sheet;

typedef struct list_grid {
    const char *kind;    /* 签到表 */
    const char *outline; /* of the whole, NULL: the sheets' own */
    const grid_column *columns;
    int column_count;
    double row_mm;
    const grid_sheet *sheets;
    int count;
} list_grid;
void grid_draw(list_paper *paper, const void *grid);
/* A grid's sheets below one another, as a table; the first column of `left` names the sheet. */
ZC_CHECKED zc_status grid_rows(const zc_artwork_job *job, zc_arena *arena, const list_grid *of,
                               artwork_rows *out);

/* ---- grids: who sits at which table, in which car, who comes on the stage when, which zones ---- */

/* Whether an order is a ruled table: by table, car or stage. */
bool list_is_grid(list_order by);
/* That table, of the people whom `for` and `only` name.
 * diags  artwork-no-tables, artwork-no-car, artwork-no-recipients; as artwork_seated_read() */
ZC_CHECKED zc_status list_grid_make(const zc_artwork_job *job, zc_arena *arena, list_order by, list_grid *out,
                                    zc_diags *diags);
/* Date and place, for above a table; NULL without memory. */
const char *list_when_words(const zc_artwork_job *job, zc_arena *arena);
ZC_CHECKED zc_status list_zones_make(const zc_artwork_job *job, zc_arena *arena, list_grid *out,
                                     zc_diags *diags);
#endif
