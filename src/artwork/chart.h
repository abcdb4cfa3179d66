/* artwork/chart.h: the parts of the seating chart, as they see each other.
 * Frames   the page's own, in mm: x to the right, y down. A chart seen from the stage is drawn in the same
 *          frame and turned by half a turn as a whole: see chart_at() */
#ifndef ARTWORK_CHART_H
#define ARTWORK_CHART_H

#include "artwork/artwork.h"

typedef struct chart_point {
    double x_mm, y_mm;
} chart_point;

/* ---- the page: chart_page.c ---- */

/* Where the parts of a page stand: looks.md, section 2. */
typedef struct chart_paper {
    const char *word;
    double width_mm, height_mm;            /* landscape */
    double type;                           /* type and lines are this many times as large as on A4 and A3 */
    bool small;                            /* A4: the head's and the names' own sizes */
    double left_mm, right_mm;              /* margins as places: x of the first and of the last line */
    double title_mm, subtitle_mm, rule_mm; /* baselines; the red rule */
    double top_mm, bottom_mm;              /* the hall's walls */
    double legend_mm, footer_mm;           /* the hair rules above the legend (A3 on) and the footer */
    double entries_mm, note_mm;            /* baselines of the legend's first line and of its sentence */
} chart_paper;

/* The page `paper` (index into sheet_papers) with a legend of so many lines. */
chart_paper chart_paper_of(int paper, int legend_lines);

/* ---- who sits where, as a chart needs it: chart_people.c ---- */

/* A group of people that sit together: its ground, its name, its count. */
typedef struct chart_zone {
    const char *name;       /* 城东区代表团 */
    const char *short_name; /* 城东区 */
    int people;
    int tokens;        /* index into the theme's zones: fill, strip, dark */
    scene_hatch hatch; /* (fill, hatch, its look) never repeats */
    int look;          /* of a theme whose fills are alike: how heavy and how wide its hatch is, from 0 */
    bool unlabelled;   /* on some page it has nothing but its entry in the legend */
} chart_zone;

enum { CHART_NO_ZONE = -1 };

/* A seat in a block's own frame: columns are counted in halves, as a short row may be centred. */
typedef struct chart_cell {
    zc_seat seat;
    int line; /* 0 nearest the rostrum; on the rostrum: nearest the audience */
    int half; /* left edge, in half columns from the block's page-left edge */
} chart_cell;

/* A block of seats that is drawn in its own axes, or a part of one. */
typedef struct chart_block {
    bool rostrum;
    double x_mm, y_mm, turn_deg, pitch_x_mm, pitch_y_mm; /* in the hall */
    int rows, columns;
    chart_cell *cells;
    int count;
    int *grid;        /* rows x 2 columns: index of the cell that lies there, -1: none */
    const char *id;   /* "A"; "" */
    const char *name; /* "A区"; "" */
} chart_block;

/* Seats of which something must be told, each once. */
typedef struct chart_flaws {
    zc_seat *seats;
    double *sizes_pt;
    int count;
} chart_flaws;

typedef struct artwork_chart {
    const zc_artwork_job *job;
    zc_arena *arena;
    zc_scene *scene;
    zc_diags *diags;
    artwork_theme theme;
    bool from_stage; /* the page is turned by half a turn */
    bool upright;    /* flags, steps: seen from the front, so that a turn is one of left and right alone */
    bool final;
    bool shows_profile; /* in the footer */
    int fixed_paper;    /* index into sheet_papers; -1: as large as needed */
    int office_paper;   /* before a chart goes larger than this, it goes on several pages */
    int largest_paper;  /* for what no pages can be made of */
    int pages_before;   /* of the booklet that it is bound in */

    chart_zone *zones;
    int zone_count;
    int *zone_of_seat; /* CHART_NO_ZONE: none */
    int *rank_of_seat; /* on the rostrum, from 1; 0: none */
    chart_block *blocks;
    int block_count;
    int rostrum_people, rostrum_seats, hall_people, hall_seats; /* hall: all that is not the rostrum */
    int reserved, empty, others; /* seats of the hall; people of it without a zone */

    chart_flaws small, left_out; /* small names; units and posts that have no room */
    chart_flaws starred, listed; /* names without room: in the legend; on the pages behind */
    chart_paper paper;
    int page, pages;     /* from 1 */
    int names_pages;     /* behind them: the names that had no room */
    bool legend_is_full; /* on this page: names that no plate can take go to those pages as well */
    bool no_memory;      /* sticky: drawing goes on, chart_draw tells */
} artwork_chart;

/* Finds zones, ranks, blocks and counts. */
zc_status chart_gather(artwork_chart *chart);
/* Whether the people stand for a picture: their rows are drawn as those of a rostrum, without its tables. */
bool chart_is_photo(const artwork_chart *chart);
bool chart_seat_is_on_rostrum(const artwork_chart *chart, int seat);
const layout_seat *chart_seat(const artwork_chart *chart, zc_seat seat);
/* The name on a seat, NULL if nobody sits there. */
const char *chart_name(const artwork_chart *chart, zc_seat seat);
/* The group that more than half of those who sit there share; "" if there is none. */
const char *chart_group_of_most(const artwork_chart *chart, const zc_seat seats[], int count);
/* The group that all of them share; "" if there is none. */
const char *chart_group_of_all(const artwork_chart *chart, const zc_seat seats[], int count);
/* How many people of a group are seated. */
int chart_group_people(const artwork_chart *chart, const char *group);
/* A part of a block: its lines from .. to - 1 and half columns likewise; a seat that a cut goes through is
 * the page-left part's. */
zc_status chart_block_part(artwork_chart *chart, const chart_block *block, int line_from, int line_to,
                           int half_from, int half_to, chart_block *out);
/* Zones of the block's grid get the empty seats between their people: chart_zone.c. */
void chart_zone_spread(artwork_chart *chart, const chart_block *block);
/* How many people of a zone sit in a block. */
int chart_zone_people(const artwork_chart *chart, const chart_block *block, int zone);
/* The zone of what lies in the block's grid; CHART_NO_ZONE for nothing. */
int chart_zone_at(const artwork_chart *chart, const chart_block *block, int line, int half);
/* Fill and hatch of each zone, so that neighbours differ: chart_zone_color.c. */
zc_status chart_zone_colors(artwork_chart *chart);
scene_paint chart_zone_paint(const artwork_chart *chart, const chart_zone *zone);

/* ---- drawing: chart_pen.c ---- */

static inline const char *chart_word(const artwork_chart *chart, const char *zh, const char *en)
{
    return artwork_word(chart->job->occasion, zh, en);
}

/* The place on the page, turned if the chart is seen from the stage. */
chart_point chart_at(const artwork_chart *chart, double x_mm, double y_mm);
double chart_sign(const artwork_chart *chart); /* -1 when turned, else 1 */

static inline text_style chart_type(text_role role, int weight, double size_pt)
{
    return (text_style){ .role = role, .weight = weight, .size_pt = size_pt };
}
void chart_words(artwork_chart *chart, double x_mm, double y_mm, const char *text, text_style style,
                 text_anchor anchor, scene_color color);
/* How words may be set: on one line down to a size, else on two from a size down to the least. */
typedef struct chart_lines {
    double one_line_pt, two_lines_pt, least_pt, line_em;
} chart_lines;
/* Around x 0, the first line's baseline at y 0; false without memory, which is remembered. */
bool chart_set_lines(artwork_chart *chart, const char *text, text_style style, double width_mm,
                     chart_lines lines, text_setting *out);
/* A text that was made; "" where there was no memory for it, which is remembered. */
const char *chart_made(artwork_chart *chart, const char *text);
/* How a row of the hall is printed. */
const char *chart_row_name(artwork_chart *chart, int row);
/* An outline entry that leads to the present page. */
void chart_outline_entry(artwork_chart *chart, int level, const char *text);
double chart_width(const artwork_chart *chart, const char *text, text_style style);
/* Text from top to bottom, its middle at (x, y). */
void chart_column(artwork_chart *chart, double x_mm, double y_mm, const char *text, text_style style,
                  scene_color color);
/* Which way names run: from left to right, from top to bottom where that is larger, or all from top to
 * bottom. */
typedef enum chart_way { CHART_LEVEL, CHART_EITHER, CHART_UPRIGHT } chart_way;
/* A name of a person in a box around (x, y): fitted, with a warning when it comes out small. */
typedef struct chart_name_box {
    double x_mm, y_mm; /* middle; flush: the edge at which the name begins or ends */
    text_box box;
    double size_pt; /* standard size */
    int weight;
    chart_way way;
    text_anchor flush;
    double low_mm;      /* a name that is no level line stands so much lower */
    bool list_if_small; /* a name that does not fit is in the legend; ※ stands for it */
    bool alone;         /* on no plate: in a draft one too small to read is framed itself */
} chart_name_box;
void chart_draw_name(artwork_chart *chart, zc_seat seat, chart_name_box box);
/* Remembers a small name, a person whose unit and post have no room, a name that goes to the legend or to the
 * list; tells of them when all is drawn: chart_warn.c. */
void chart_note_small(artwork_chart *chart, zc_seat seat, double size_pt);
void chart_note_left_out(artwork_chart *chart, zc_seat seat);
void chart_note_starred(artwork_chart *chart, zc_seat seat);
void chart_note_listed(artwork_chart *chart, zc_seat seat);
void chart_tell_flaws(artwork_chart *chart);
/* Pages with the list of those names: chart_names_page.c. */
int chart_names_pages(const artwork_chart *chart);
void chart_names_draw(artwork_chart *chart);
/* How that name would be set; false if nobody sits there. */
bool chart_fit_name(artwork_chart *chart, zc_seat seat, chart_name_box box, text_setting *setting);
/* The same as it is drawn: ※ for a name that is too small. */
bool chart_set_name(artwork_chart *chart, zc_seat seat, chart_name_box box, text_setting *setting);
/* How wide what is drawn comes out; 0 if nobody sits there. */
double chart_name_width(artwork_chart *chart, zc_seat seat, chart_name_box box);
/* The size of all short names in such boxes, the smallest that any needs; 0 if there is no short name. */
double chart_short_size(const artwork_chart *chart, const zc_seat seats[], int count, text_box box,
                        double size_pt, int weight, chart_way way);
scene_paint chart_line(double stroke_mm, scene_color color);
scene_paint chart_fill(scene_color fill);
scene_paint chart_shape(scene_color fill, scene_color stroke, double stroke_mm);
/* The zone's numeral in a circle, as high as `high_mm`, its middle at (x, y); for themes that want it. */
void chart_numeral(artwork_chart *chart, int zone, double x_mm, double y_mm, double high_mm);
/* The same as a letter before the zone's name: "①", "" for themes without. */
const char *chart_numeral_words(artwork_chart *chart, int zone);
#define CHART_WHITE SCENE_RGB(0xFFFFFF)

/* ---- head, footer, view: chart_head.c ---- */

/* What a chart of this style is called: 座次图, 站位图. */
const char *chart_kind(const artwork_chart *chart);
/* The page's title: the event, then what the page is. In the arena. */
const char *chart_title(artwork_chart *chart, const char *kind);
/* A new page with its head and footer; counts stand behind date and place. */
void chart_page(artwork_chart *chart, const char *kind, const char *counts);
/* The arrow and the words that say from where the chart is seen; `flat`: in one line. */
void chart_view(artwork_chart *chart, double x_mm, double y_mm, bool flat);
double chart_view_width(const artwork_chart *chart, bool flat);
/* The same without the arrow's shaft, for the middle under a stage; y_mm: the arrow's tip. */
void chart_view_below(artwork_chart *chart, double x_mm, double y_mm);

/* ---- legend: chart_legend.c ---- */

typedef enum chart_swatch {
    CHART_SWATCH_ZONE,
    CHART_SWATCH_PLATE,
    CHART_SWATCH_RESERVED,
    CHART_SWATCH_EMPTY,
    CHART_SWATCH_RANK,
    CHART_SWATCH_DISC,
    CHART_SWATCH_SIDE,
    CHART_SWATCH_FREE_CHAIR,
    CHART_SWATCH_FREE_DISC,
    CHART_SWATCH_NONE
} chart_swatch;

typedef struct chart_entry {
    chart_swatch swatch;
    scene_paint paint;
    layout_mark mark; /* in a disc */
    int numeral;      /* of a zone, from 1; 0: none */
    const char *text, *count;
} chart_entry;

enum { CHART_ENTRIES_MAX = 64 };
typedef struct chart_legend {
    chart_entry entries[CHART_ENTRIES_MAX];
    int count;
    const char *note; /* the sentence below; "" for none */
} chart_legend;

void chart_legend_add(chart_legend *legend, chart_entry entry);
/* Chairs that stay empty are dashed, as they stand at tables; nothing for none. */
void chart_legend_empty(artwork_chart *chart, chart_legend *legend, int chairs);
/* What occurs in these blocks, and the rostrum's free chairs if it is on the page; then its rank numbers. */
void chart_legend_hall(artwork_chart *chart, const chart_block blocks[], int count, bool rostrum,
                       chart_legend *legend);
void chart_legend_ranks(artwork_chart *chart, chart_legend *legend);
/* Names that are too long for their plates: ※, seat, name. */
void chart_legend_dropped(artwork_chart *chart, const zc_seat seats[], int count, chart_legend *legend);
int chart_legend_lines(artwork_chart *chart, const chart_legend *legend, const chart_paper *paper);
void chart_legend_draw(artwork_chart *chart, const chart_legend *legend);
void chart_legend_tables(artwork_chart *chart, chart_legend *legend);
/* The sentences below the legend of a page of these blocks and behind date and place; `ranks`: the page shows
 * rank numbers. In the arena. */
const char *chart_hall_note(artwork_chart *chart, const chart_block blocks[], int count, bool ranks);
const char *chart_hall_counts(artwork_chart *chart);
const char *chart_rostrum_counts(artwork_chart *chart); /* of its own page */
/* 主 副 1 .. 4 译, or "". */
const char *chart_mark_word(const artwork_chart *chart, layout_mark mark);
/* The disc of a seat at which nobody sits. */
void chart_free_disc(artwork_chart *chart, double x_mm, double y_mm, double radius_mm);
/* A disc of a table's seat: host solid, second host a ring, guests in blue, others plain. */
void chart_disc(artwork_chart *chart, double x_mm, double y_mm, double radius_mm, layout_mark mark,
                double size_pt);

/* ---- zones: chart_outline.c, chart_zone.c ---- */

/* The outline of the cells of a grid that are true, as closed paths of corners with the inside at their right
 * hand, collinear corners left out; two cells that touch at a corner only are two paths. */
typedef struct chart_outline {
    int *x, *y; /* corners */
    int count;
    int *ends; /* index behind each path's last corner */
    int paths;
} chart_outline;
zc_status chart_outline_of(const bool *cells, int rows, int columns, zc_arena *arena, chart_outline *out);

/* ---- the hall: chart_hall.c (fit, see chart_hall.h), chart_rostrum.c, chart_seat.c, chart_walls.c ---- */

/* A block on the page. */
typedef struct chart_placed {
    const chart_block *block;
    double x_mm, y_mm, turn_deg; /* the middle of its front edge */
    double pitch_x_mm, pitch_y_mm;
} chart_placed;

typedef struct chart_stage {
    double x_mm, y_mm, width_mm, depth_mm, lip_mm; /* page left top; depth at its sides */
    double measure;                                /* heights are this many times as large as on A3 */
    double pitch_mm, plate_width_mm, plate_height_mm;
    double size_pt;     /* of the short names */
    bool lectern_below; /* no room beside the front row */
    bool unnamed;       /* an overview: the names are on other pages */
} chart_stage;

/* Where the name of a zone stands: looks.md, section 6. */
typedef enum chart_label_kind {
    CHART_LABEL_TAB,   /* a dark bar on the zone's front edge */
    CHART_LABEL_FRONT, /* above a front edge too narrow for a bar, with a line to it */
    CHART_LABEL_REAR,  /* below its rear edge */
    CHART_LABEL_SIDE,  /* beside the hall, with a line to it */
    CHART_LABEL_AISLE  /* from top to bottom in the aisle */
} chart_label_kind;

typedef struct chart_zone_label {
    chart_label_kind kind;
    int zone, placed;         /* indices */
    int line, half, half_end; /* the run of cells that it belongs to */
    int line_end;             /* SIDE, AISLE: behind the last line of the zone that ends there */
    bool at_right;            /* SIDE, AISLE */
    bool leads;               /* SIDE, AISLE: a line leads to it, between rows */
    bool inside;              /* and begins between two rows of the zone, not at its edge */
    double leave_mm;          /* so far down the block */
    int from_half, exit_half; /* from there, past the end of the row */
    double middle_mm;         /* AISLE: so far down the block its middle is */
    bool again;               /* a further piece of the zone */
    int level;                /* FRONT: 0 is the lowest */
    const char *text, *count;
    double size_pt, condense;
} chart_zone_label;

/* A box of words on the page, around its middle. */
typedef struct chart_tag {
    double x_mm, y_mm, width_mm, height_mm;
} chart_tag;

/* ---- a chart of several pages, an overview first: chart_overview.c ---- */

/* Larger paper hangs on walls: who wants it asks for it. The pages of what is too large even so, and the
 * largest that folds out of a booklet. */
enum { CHART_LARGEST_PAPER = 2, CHART_PAGES_PAPER = 1, CHART_BOUND_PAPER = 1 };
/* 第3页 / Page 3: the booklet's own number where it is bound in one. */
const char *chart_page_words(artwork_chart *chart, int page);
/* What the page of all of it is called. */
const char *chart_overview_kind(artwork_chart *chart, const char *kind);
/* One of the pages behind it, from 0: 分图1／4，1—6排，本页60人; shows: "" or what it shows. */
typedef struct chart_share {
    int part, parts, people;
    const char *shows;
} chart_share;
const char *chart_part_words(artwork_chart *chart, chart_share share);
/* Round what a page shows: the line, and a box of the overview. */
scene_paint chart_frame_line(const artwork_chart *chart);
void chart_frame_draw(artwork_chart *chart, double left_mm, double top_mm, double right_mm, double bottom_mm);
/* A page's number on a plate, its middle at (x, y). */
chart_tag chart_tag_of(const artwork_chart *chart, double x_mm, double y_mm, const char *words);
void chart_tag_draw(artwork_chart *chart, const chart_tag *tag, const char *words);
/* The longer side of a key plan, the tiny plan of the overview at a page's foot, at type 1. */
extern const double chart_key_plan_mm;
/* The same of an overview that fills its page: how many mm of it a mm of the page is, and how high it is. */
double chart_key_share(const artwork_chart *chart);
double chart_key_high(const artwork_chart *chart);
/* Its ground, with its top so far below the page's drawing; where its left top is. */
chart_point chart_key_ground(artwork_chart *chart, const chart_paper *overview, double down_mm);

typedef struct chart_hall {
    const chart_block *blocks; /* the audience's */
    int count;
    chart_placed *placed;
    int *band; /* of each block: 0 is nearest the rostrum */
    int bands;
    bool has_stage, names;
    bool part;  /* of a hall that is drawn on several pages: no walls */
    bool roomy; /* a part that leaves its sides free: the view stands there */
    double ghost_front_mm, ghost_rear_mm, key_mm,
        aside_mm; /* a part's room for its neighbours' rows, for the key plan */
    chart_stage stage;
    double plate_width_mm, plate_height_mm, strip_mm;
    double size_pt; /* of the short names */
    double row_label_mm, side_label_mm[2], front_label_mm, rear_label_mm, aisle_label_mm;
    bool tabs;
    bool lopsided;   /* out of the page's middle, as the labels of one side want more room */
    bool view_below; /* no room for the view beside the stage */
    chart_zone_label *labels;
    int label_count;
    const bool *goes_on;   /* of each zone: a page before a part shows it; NULL: by its first seat */
    const chart_tag *tags; /* an overview's: seats below one are not drawn */
    int tag_count;
} chart_hall;

/* What the bars with the zones' names take before a block. */
extern const double chart_tab_mm;
/* Finds the largest pitch that the page allows, and all that follows from it. */
zc_status chart_hall_fit(artwork_chart *chart, chart_hall *hall);
void chart_hall_draw(artwork_chart *chart, chart_hall *hall);
/* How many names come out under so many pt; the first `most` of them go to seats[] (NULL: none). */
int chart_hall_small_names(const artwork_chart *chart, const chart_hall *hall, double size_pt,
                           zc_seat seats[], int most);
/* Whether a name comes out under so many pt which a seat of this paper could be wide enough for. */
bool chart_hall_wants_room(const artwork_chart *chart, const chart_hall *hall, double size_pt);
/* A place in a block's own axes (not turned for the view) on the page, before it is turned for the view. */
chart_point chart_placed_at(const chart_placed *placed, double across_mm, double down_mm);
/* How many blocks stand in a block's band, itself too; whether it is the band's last on one side. */
int chart_hall_beside(const chart_hall *hall, int placed);
bool chart_hall_is_outermost(const chart_hall *hall, int placed, bool right);
/* The seats of a line; of the widest line. */
int chart_block_line_seats(const chart_block *block, int line);
int chart_block_widest(const chart_block *block);
/* The cell in the grid, NULL if none. */
const chart_cell *chart_block_cell(const chart_block *block, int line, int half);

const chart_block *chart_rostrum(const artwork_chart *chart); /* NULL: none */
chart_stage chart_stage_fit(artwork_chart *chart, double most_width_mm);
/* The size of the name on the stage that comes out smallest. */
double chart_stage_least_name(const artwork_chart *chart, const chart_stage *stage);
void chart_stage_draw(artwork_chart *chart, const chart_stage *stage);
double chart_banner_least_width(const artwork_chart *chart);
void chart_banner_draw(artwork_chart *chart, double x_mm, double y_mm, double width_mm, double height_mm,
                       double size_pt, double space_mm);
void chart_stage_outline(artwork_chart *chart, double x_mm, double y_mm, double width_mm, double depth_mm,
                         double lip_mm);
/* The same as a path that its caller paints. */
void chart_stage_path(artwork_chart *chart, double x_mm, double y_mm, double width_mm, double depth_mm,
                      double lip_mm);
/* The lectern of the layout, NULL if none; -1: at page left of the rostrum's middle, 0 before it, 1 at page
 * right. */
const layout_furniture *chart_lectern(const artwork_chart *chart);
int chart_lectern_side(const chart_block *rostrum, const layout_furniture *lectern);
void chart_lectern_draw(artwork_chart *chart, chart_point middle, double size, const char *label);
/* Draws the rostrum alone, with posts, on the present page; then a whole chart of it. */
zc_status chart_rostrum_page(artwork_chart *chart);
zc_status chart_rostrum_form(artwork_chart *chart);

typedef struct chart_plate {
    double x_mm, y_mm, width_mm, height_mm, strip_mm;
    double size_pt, turn_deg;
    int weight;
    scene_color outline, strip;
    double stroke_mm, radius_mm;
    const char *rank;   /* top left; "" for none */
    const char *number; /* in the strip; "" for none */
    int zone;           /* whose numeral stands in the strip; CHART_NO_ZONE: none */
    bool names;
    bool covered; /* something stands on it: only its group */
} chart_plate;
/* Opens the group that tells other tools which seat it is, its origin at (x, y). */
void chart_seat_group(artwork_chart *chart, zc_seat seat, double x_mm, double y_mm);
void chart_plate_draw(artwork_chart *chart, zc_seat seat, const chart_plate *plate);
/* What a rank number at a plate's corner takes of its height. */
extern const double chart_rank_head_mm, chart_rank_foot_mm;

/* The walls with their doors; a stage breaks the far wall (width 0: none); a side door's name is level above
 * `level_mm`, where there is room for it, and runs from top to bottom below. */
typedef struct chart_walls {
    double stage_from_mm, stage_to_mm; /* along the far wall */
    double far_mm;                     /* its height on the page */
    double level_mm;
} chart_walls;
bool chart_has_side_door(const artwork_chart *chart);
void chart_walls_draw(artwork_chart *chart, chart_walls walls);
/* Where a room is on the page, along one axis: seats and tables have a scale of their own, so that the walls
 * keep their places on the page. From wall to wall, growing. */
typedef struct chart_axis {
    double room_mm[4], page_mm[4]; /* wall, first and last of what people sit at, wall */
} chart_axis;
typedef struct chart_map {
    chart_axis across, down;
} chart_map;
/* Screens, windows, plants, desks and notes, where `map` puts them. */
void chart_marks_draw(artwork_chart *chart, const chart_map *map);
double chart_clear_of_doors(artwork_chart *chart, bool right, double far_mm, double y_mm);
void chart_north_draw(artwork_chart *chart, double x_mm, double y_mm);
void chart_aisles_draw(artwork_chart *chart, const chart_hall *hall);

void chart_zones_draw(artwork_chart *chart, const chart_placed *placed);
/* Which label each zone gets at the present pitch, and the room that they take. */
zc_status chart_labels_plan(artwork_chart *chart, chart_hall *hall);
extern const double chart_aisle_column_mm; /* the middle of a name in an aisle, off the seats */
/* The labels of one block, in its own axes; then those beside the blocks, on the page. */
void chart_labels_of_block(artwork_chart *chart, const chart_hall *hall, int placed);
void chart_labels_beside(artwork_chart *chart, const chart_hall *hall);

/* ---- the forms ---- */

/* A hall: on one page if its names stay readable, else on several: chart_form.c, chart_pages.c. */
zc_status chart_hall_form(artwork_chart *chart);
/* Makes a legend for a page of this paper and takes its lines into account. */
void chart_take_paper(artwork_chart *chart, int paper, const chart_legend *legend);
/* Names that no plate can take go to the legend; that needs lines there, and so a second fit. */
zc_status chart_hall_drop_names(artwork_chart *chart, int paper, chart_hall *hall, chart_legend *legend);
/* Whether the names of a fitted hall are large enough for this paper. */
bool chart_hall_is_readable(const artwork_chart *chart, const chart_hall *hall);
/* The rostrum, a zone or a block alone: chart_pages_zone.c.
 * diags  artwork-unknown-zone (near words), artwork-undivided */
zc_status chart_zone_form(artwork_chart *chart, const chart_block blocks[], int count, const char *word);
zc_status chart_pages(artwork_chart *chart, int paper, const chart_block blocks[], int count);
zc_status chart_banquet(artwork_chart *chart);
zc_status chart_ring(artwork_chart *chart);
zc_status chart_board(artwork_chart *chart);
/* A vehicle from above: chart_plan.c. */
zc_status chart_plan(artwork_chart *chart);
#endif
