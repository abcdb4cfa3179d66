/* artwork/list_index.h: an index in columns: its lines as they are set, its tabs. */
#ifndef ARTWORK_LIST_INDEX_H
#define ARTWORK_LIST_INDEX_H

#include "artwork/lists.h"

#include <string.h>

/* Measures are those of looks.md, section 9. */
#define INDEX_TOP_MM 36.5
#define INDEX_BOTTOM_MM 277.0
#define INDEX_LEFT_MM 15.0
#define INDEX_RIGHT_MM 187.0
#define INDEX_GAP_MM 2.0 /* between columns */
#define INDEX_ROW_MM 5.5
#define INDEX_INDENT_MM 2.0
#define INDEX_END_MM 1.5
#define INDEX_NAME_MM 13.0 /* what stands beside a name begins there */
#define INDEX_BETWEEN_MM 2.0
#define INDEX_BESIDE_LINE_MM 3.5
#define INDEX_BAR_PAD_MM 2.2
#define INDEX_BAR_LINE_MM 3.7
enum { INDEX_LINES_MOST = 6 };

/* A person's line: name, group or unit, seat. What has no room beside the name stands below it. */
typedef struct index_line {
    text_setting name, beside, seat;
    bool is_fitted; /* the name, by the rules of names; else it is wrapped */
    bool is_below;
    int cut;                    /* texts whose end did not go in */
    double upper_mm, height_mm; /* of name and seat; of all */
    text_setting bar;           /* above it, should it be the first of a column */
    int bar_cut;
} index_line;

/* Where the next line goes. */
typedef struct index_flow {
    list_paper *paper;
    const list_index *index;
    const char *const *tabs; /* of the whole index */
    int tab_count, columns, column;
    double column_mm, y_mm;
    double full_mm, foot_mm; /* where columns end on full pages, on this one */
    const index_line *lines;
    int first_on_page, on_page; /* lines: to say what the page has */
} index_flow;

/* ---- list_index_line.c ---- */
static inline int index_is_cut(const char *text, size_t bytes) { return bytes < strlen(text); }
/* The narrowest slot in which the name is of its size: its neighbours then stand in line. */
list_name_box index_name_box(double slot_mm);
/* Sets all lines in as many columns as make the fewest pages. False without memory. */
bool index_choose_columns(index_flow *flow);

/* ---- list_index_tabs.c ---- */
/* All letters, those of no name too; else the tabs that there are. False without memory. */
bool index_find_tabs(index_flow *flow);
/* At the trim, those of the page in black. */
void index_draw_tabs(const index_flow *flow);
#endif
