/* artwork/chart_board.h: meetings at tables: tables on the page, chairs along their edges. */
#ifndef ARTWORK_CHART_BOARD_H
#define ARTWORK_CHART_BOARD_H

#include "artwork/chart.h"

/* Which edge of the tables people sit at. */
typedef enum board_edge { BOARD_TOP, BOARD_RIGHT, BOARD_BOTTOM, BOARD_LEFT, BOARD_EDGES } board_edge;

typedef struct board_box {
    double left, top, right, bottom;
} board_box;

/* A chair on the page. */
typedef struct board_chair {
    int seat;
    board_edge edge;
    int level; /* 0 at the table, 1 behind, ... */
    double x_mm, y_mm;
} board_chair;

typedef struct board_room {
    artwork_chart *chart;
    bool part;        /* of a board that is drawn on several pages: without walls */
    board_box window; /* of the room, that a part shows */
    bool unnamed;     /* an overview: the names are on other pages */
    double beside_mm; /* kept free at its sides, for the numbers of those pages */
    board_chair *chairs;
    int count;
    board_box hall;                   /* all tables, in the room */
    board_box paper;                  /* and on the page */
    double across, down;              /* paper mm for one mm of the room */
    double end_room_mm, side_room_mm; /* before the tables at top and bottom, and at the sides */
    double gap_mm;                    /* between table and chair: the pole of a flag */
    int levels[BOARD_EDGES];          /* rows of chairs at each edge */
    int first_level[BOARD_EDGES];     /* of the room, that is level 0 of a part */
    double pitch_mm;                  /* the least between neighbours at top and bottom */
    double upright_mm;                /* and at the sides */
    double most_stretch;              /* of the room on the page, across to down */
    double name_pt, most_pt;          /* of names at top and bottom; what they may have */
    double side_pt;                   /* of names at the sides */
    int lines;                        /* of unit and title under each name, at most */
    int lines_wanted[BOARD_EDGES];    /* by those of an edge */
    double side_post_pt;              /* of unit and title at the sides: one size for all */
    int most_lines;                   /* so many at most */
    bool cramped;                     /* rows behind left no room for more */
    bool sides_lack_posts;            /* names at the sides left none for some units and titles */
    bool tight;                       /* rows stand as close as they can */
    double squeeze;                  /* and closer, so many times, where even so they do not go on the page */
    bool overfull;                   /* not even without lines do its rows go onto the page */
    double names_mm[BOARD_EDGES][2]; /* what the names of an edge take outward, the highest at the table and
                                        behind */
    bool upright;                    /* names at top and bottom run from top to bottom */
    int columns;                     /* of unit and title beside each such name */
    double upright_name_mm;
    bool listed; /* names are too small to read: they are in the list */
} board_room;

static inline bool board_is_upright(board_edge edge) { return edge == BOARD_LEFT || edge == BOARD_RIGHT; }
/* The chairs and the tables of the room, or of its part: chart_board_find.c */
zc_status board_find(board_room *board);
void board_fit(board_room *board);
/* Chairs alone, however small. */
void board_fit_unnamed(board_room *board);
/* Puts a chair where its edge and level have it. */
void board_place_chair(const board_room *board, board_chair *chair);
/* The same with smaller names where their rows do not go onto the page. */
void board_fit_small(board_room *board);
/* Of a part what its window shows of a table; right of it is left of its left where that is nothing. */
board_box board_box_of(const board_room *board, const layout_furniture *table);
/* What lies in both. */
board_box board_common(board_box one, board_box other);
/* What a cut leaves free beside the tables. */
extern const double board_ghost_mm;
/* What the rows at an edge take outward with their words. */
double board_rows_mm(const board_room *board, board_edge edge);
void board_draw_tables(const board_room *board);
void board_draw_lectern(const board_room *board);
extern const double board_chair_mm, board_line_mm, board_name_air_mm;

/* ---- unit and title: chart_board_posts.c ---- */

/* One of both, the lines that it is given, its type. */
enum { BOARD_TEXTS = 2 };
typedef struct board_post {
    const char *words;
    int lines;
    double size_pt;
} board_post;
/* Those of a chair's person, with the lines that each needs at that width; returns the sum. */
int board_posts_of(const board_room *board, int seat, double width_mm, board_post texts[BOARD_TEXTS]);
/* Where there is room for one line both share it. */
int board_join_posts(const board_room *board, int room, board_post texts[BOARD_TEXTS]);
/* Where there are fewer lines than wanted all texts get one; the last that finds none is left out. */
int board_share_lines(board_post texts[BOARD_TEXTS], int wanted, int room);
bool board_fit_post(const board_room *board, const board_post *text, double width_mm, text_setting *setting);
void board_draw_posts(const board_room *board, const board_chair *chair, board_post texts[BOARD_TEXTS],
                      chart_point first, double width_mm, text_anchor anchor);

/* ---- above and below the tables: chart_board_words.c, chart_board_upright.c ---- */

/* Of a chair at top or bottom: how many lines its unit and title would take, how high its name is, with the
 * columns beside it. */
int board_lines_wanted(const board_room *board, int seat);
double board_end_name_height(const board_room *board, int seat);
/* The size of the name at top or bottom that comes out smallest. */
double board_least_end_name(const board_room *board);
chart_name_box board_end_name_box(const board_room *board);
/* Where a chair's words begin, from its middle; how far it is turned from its edge; how wide it is. */
double board_words_from(const board_room *board, const board_chair *chair);
double board_turn_deg(const board_room *board, const board_chair *chair);
double board_chair_wide(const board_room *board);
void board_words_at_end(const board_room *board, const board_chair *chair, board_edge edge);
/* So many columns of unit and title have room beside upright names; what they take off the pitch. */
int board_columns_for(const board_room *board);
double board_columns_mm(const board_room *board);
double board_upright_height(const board_room *board, int seat);
void board_words_upright(const board_room *board, const board_chair *chair, board_edge edge);

/* ---- at their sides: chart_board_beside.c ---- */

/* How wide name, unit and title come out on one line, where chairs stand too close for lines below names; 0
 * where they do not. */
double board_side_width(const board_room *board, int seat);
void board_words_at_side(const board_room *board, const board_chair *chair, board_edge edge);
/* The size of unit and title that all people at the sides can have, once the chairs stand. */
double board_side_post_pt(const board_room *board);
/* Whether a name on one line with its unit and title leaves those no room. */
bool board_sides_lack_posts(const board_room *board);

void board_draw_chair(const board_room *board, const board_chair *chair);
/* How the sides are told apart: guest plain, host hatched, others grey. */
typedef enum board_side { BOARD_GUEST, BOARD_HOST, BOARD_OTHER } board_side;
board_side board_side_of(const char *region);
board_side board_side_of_seat(const artwork_chart *chart, int seat);
scene_paint board_side_paint(const artwork_chart *chart, board_side side);
scene_paint board_chair_paint(const board_room *board, board_side side);
/* A table is a party's if only its people sit there. */
board_side board_side_of_table(const board_room *board, int table);
/* Where a side's people sit. */
typedef struct board_party {
    int people;
    bool together; /* all at one edge */
    board_edge edge;
    const board_chair *first, *second; /* at the table; NULL: none */
} board_party;
board_party board_party_of(const board_room *board, board_side side);
/* Whether two parties sit each along its own side, opposite each other. */
bool board_parties_face(const board_party *one, const board_party *other);
typedef enum board_hand { BOARD_NO_HAND, BOARD_LEFT_HAND, BOARD_RIGHT_HAND } board_hand;
/* The lines that an edge's people have. */
int board_lines_at(const board_room *board, board_edge edge);
/* At which hand of a party's first its second sits. */
board_hand board_second_at(const board_room *board, const board_party *party);
void board_legend(const board_room *board, chart_legend *legend);

/* ---- rows behind one another, on several pages: chart_board_rows.c ---- */

/* Whether an edge of the whole has so many that its pages are cut between them. */
bool board_has_many_rows(const board_room *whole, board_edge edge);
/* Those of a part in words; "" if it has none. */
const char *board_rows_words(const board_room *whole, const board_room *part);
/* Their numbers, in what the part keeps free beside them; the names of the rows before and behind. */
void board_draw_rows(const board_room *whole, const board_room *part);
extern const double board_row_label_mm;

/* ---- pages: chart_board.c, chart_board_pages.c ---- */

/* The smallest of these papers on which the names come out well; false if they do on none. */
bool board_fit_paper(board_room *board, chart_legend *legend, int first, int last);
const char *board_counts(const board_room *board);
/* Tables and chairs with the view; round a whole room its walls. */
void board_draw_room(const board_room *board);
/* An overview and parts; `drawn` is false, and nothing is, if no cuts make the names readable. */
zc_status board_pages(board_room *whole, int paper, const char *note, bool *drawn);
/* What a part's page keeps free at its foot for the key plan. */
double board_key_mm(const artwork_chart *chart);
#endif
