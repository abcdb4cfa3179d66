/* artwork/hallplan.h: the dimensioned plan of an empty hall, as its parts see each other.
 * Frames   the hall's own in mm, drawn at 1:scale from (x_mm, y_mm) of the page; see hallplan_at() */
#ifndef ARTWORK_HALLPLAN_H
#define ARTWORK_HALLPLAN_H

#include "artwork/chart.h"
#include "venue/venue.h"

typedef struct hallplan {
    artwork_chart chart; /* the page with its head and footer, words and lines */
    const zc_venue *venue;
    venue_hall hall;
    double scale;      /* 150: one mm of the page is 150 mm of the hall */
    double x_mm, y_mm; /* of the page, where the hall's top left corner lies */
} hallplan;

static inline chart_point hallplan_at(const hallplan *plan, double x_mm, double y_mm)
{
    return (chart_point){ plan->x_mm + x_mm / plan->scale, plan->y_mm + y_mm / plan->scale };
}

static inline bool is_zh(const artwork_chart *chart) { return chart->job->occasion->lang == ZC_LANG_ZH; }

/* What a chair's plate looks like, and the letter that stands for the number of a special one: "轮", "W". */
scene_paint hallplan_plate(const hallplan *plan, venue_seat_kind kind, bool on_rostrum);
const char *hallplan_kind_word(const artwork_chart *chart, venue_seat_kind kind); /* "" for a usual one */

void hallplan_walls(hallplan *plan); /* walls with doors, stage, pillars, what stands there */
void hallplan_seats(hallplan *plan); /* chairs with their numbers, rows with their labels, blocks, floors */
void hallplan_measures(hallplan *plan); /* dimension lines */
#endif
