/* artwork/chart_rostrum_page.h: the rostrum, or the rows of a picture, on pages of their own, with posts. */
#ifndef ARTWORK_CHART_ROSTRUM_PAGE_H
#define ARTWORK_CHART_ROSTRUM_PAGE_H

#include "artwork/chart.h"

typedef struct rostrum_page {
    const chart_block *block;
    const struct rostrum_rows *plan;
    double size; /* measures are this many times as large as on A4 */
    double left_mm, top_mm, width_mm, depth_mm;
    double pitch_mm, row_mm, plate_width_mm, plate_height_mm, name_pt;
    double down_mm;               /* so much lower stand few rows, in the stage's middle */
    double taller_mm;             /* for posts on many lines */
    double post_pt, post_line_mm; /* all posts of the page alike */
    int post_lines;               /* so many have room below a name */
    int posts_missing;            /* people whose posts have no room, not even small */
    bool numbered;                /* plates bear the numbers of their places */
    bool low;                     /* beside the ranks, as plates are low */
    bool posts;
    bool upright;          /* all names from top to bottom, ranks in the middle above them */
    bool unnamed;          /* an overview: the names are on other pages */
    const chart_tag *tags; /* an overview's: plates below one are not drawn */
    int tag_count;
    bool part; /* of rows that are drawn on several pages: no stage round them */
    int first_line;
    double ghost_front_mm, ghost_rear_mm, ghost_left_mm,
        ghost_right_mm; /* a part's room for its neighbours */
} rostrum_page;

/* ---- chart_rostrum_page.c ---- */

/* The block of the page as large as the chart's paper allows. */
void rostrum_fit(artwork_chart *chart, rostrum_page *page);
/* Whether all names come out large enough of which a page could do better. */
bool rostrum_is_readable(artwork_chart *chart, const rostrum_page *page);
bool rostrum_is_large_enough(artwork_chart *chart, const rostrum_page *page); /* or as its user wants it */
/* On the present page. */
void rostrum_draw(artwork_chart *chart, const rostrum_page *page);
/* Where the block is on it. */
chart_placed rostrum_placed(const rostrum_page *page);

/* ---- chart_rostrum_pages.c ---- */

/* An overview, then parts. */
zc_status rostrum_pages(artwork_chart *chart, int paper, const char *kind);

/* ---- chart_rostrum_posts.c: unit and post below the names ---- */

/* The largest and the least size of posts on this page. */
double rostrum_post_most_pt(const rostrum_page *page);
extern const double rostrum_post_least_pt;
/* Sets type and lines for posts of that size on at most so many lines, as far as the plates have room.
 * Returns how many people's posts do not go in whole. */
int rostrum_posts_try(artwork_chart *chart, rostrum_page *page, double size_pt, int lines);
void rostrum_posts_draw(artwork_chart *chart, const rostrum_page *page, zc_seat seat);
/* Whether who sits there has a unit or a post. */
bool rostrum_seat_has_post(const artwork_chart *chart, zc_seat seat);

/* ---- chart_rostrum_notes.c: ranks, and what stands below the stage ---- */

/* A seat's number of honour in a draft, 主1 and 客1 where two parties stand in a picture; else "". */
const char *rostrum_rank_of(artwork_chart *chart, zc_seat seat);
void rostrum_notes_draw(artwork_chart *chart, const rostrum_page *page);
void rostrum_view_draw(artwork_chart *chart, const rostrum_page *page);
#endif
