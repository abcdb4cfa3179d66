/* artwork/chart_table.h: round tables as a chart draws them: banquets and one large ring. */
#ifndef ARTWORK_CHART_TABLE_H
#define ARTWORK_CHART_TABLE_H

#include "artwork/chart.h"

/* A table on the page; sizes are looks.md's times `size`. */
typedef struct chart_round {
    const layout_furniture *table;
    int index; /* of the furniture */
    double x_mm, y_mm, size;
    bool tall;       /* a name above or below it takes two lines */
    double reach_mm; /* from its middle to the end of the longest name beside it, at size 1 */
} chart_round;

/* The stage of a room of tables, at the top of the walls; returns its depth, 0 if the room has none. */
double chart_room_stage_depth(const artwork_chart *chart);
void chart_room_stage_draw(artwork_chart *chart);
/* A word for the group that most people of a table share; "" if fewer than half do. */
const char *chart_table_group(artwork_chart *chart, int table);
int chart_table_people(const artwork_chart *chart, int table);
int chart_table_seats(const artwork_chart *chart, int table);
#endif
