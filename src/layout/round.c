/* Round tables in a grid: R-BANQ-TABLES numbers them, and seat 0 of each is at its top. */
#include "layout/draft.h"

#include <math.h>
#include <stdlib.h>

enum { CHAIR_FROM_TABLE_MM = 260, LEAST_DIAMETER_MM = 1200 };
#define FULL_TURN_DEG 360.0
static const double most_wider = 1.22; /* pitches of a row shorter than the widest */
static const double pi = 3.14159265358979323846;

/* A table's place: its row from the far end, and half steps to the right of the page from the middle line. */
typedef struct table_spot {
    int row, half_right;
    int distance;         /* from the head table, squared, in half steps */
    int away;             /* half steps from the middle line */
    int side;             /* the lower one is higher */
    double pitches_right; /* from the middle line: a short row stands wider than the grid */
} table_spot;

static int by_honour(const void *a, const void *b)
{
    const table_spot *one = a, *other = b;
    const int keys[][2] = { { one->distance, other->distance },
                            { one->row, other->row },
                            { one->away, other->away },
                            { one->side, other->side } };
    for (size_t key = 0; key < sizeof keys / sizeof *keys; key++)
        if (keys[key][0] != keys[key][1])
            return keys[key][0] < keys[key][1] ? -1 : +1;
    return 0;
}

static table_spot spot_of(int row, int at, int in_row, bool right_first)
{
    const int half_right = 2 * at - (in_row - 1);
    /* The right of one who faces the door is the left of the page. */
    return (table_spot){ .row = row,
                         .half_right = half_right,
                         .away = abs(half_right),
                         .side = right_first ? half_right : -half_right };
}

static bool is_before_as_head(const table_spot *one, const table_spot *other)
{
    return one->row != other->row     ? one->row < other->row
           : one->away != other->away ? one->away < other->away
                                      : one->side < other->side;
}

static void order_tables(table_spot spots[], int tables)
{
    int head = 0;
    for (int table = 1; table < tables; table++)
        if (is_before_as_head(&spots[table], &spots[head]))
            head = table;
    const table_spot first = spots[head];
    for (int table = 0; table < tables; table++) {
        const int across = spots[table].half_right - first.half_right;
        const int down = 2 * (spots[table].row - first.row);
        spots[table].distance = across * across + down * down;
    }
    qsort(spots, (size_t)tables, sizeof *spots, by_honour);
}

static int columns_of_square(int tables)
{
    int columns = 1;
    while (columns * columns < tables)
        columns++;
    return columns;
}

/* How many tables stand in a row. */
typedef struct table_rows {
    const int *stated; /* NULL: as near a square as can be */
    int rows, first, others;
} table_rows;

/* An odd first row, so that the head table stands in the middle; the others grow away from it: 1 2, 3 4 5. */
static table_rows rows_of(const zc_sizes *sizes, int tables)
{
    const int columns = columns_of_square(tables), rows = (tables + columns - 1) / columns;
    const int share = (tables + rows / 2) / rows, first = rows == 1 ? tables : share - (share % 2 == 0);

    if (sizes->table_row_count > 0 && sizes->tables == tables)
        return (table_rows){ .stated = sizes->table_rows, .rows = sizes->table_row_count };
    return (table_rows){ .rows = rows, .first = first, .others = tables - first };
}

static int tables_in_row(const table_rows *rows, int row)
{
    const int behind = rows->rows - 1, shorter = behind > 0 ? behind - rows->others % behind : 0;

    if (rows->stated)
        return rows->stated[row];
    return row == 0 ? rows->first : rows->others / behind + (row > shorter);
}

static void place_tables(const zc_sizes *sizes, table_spot spots[], int tables, bool right_first)
{
    const table_rows rows = rows_of(sizes, tables);
    int widest = 0;

    for (int row = 0; row < rows.rows; row++)
        widest = tables_in_row(&rows, row) > widest ? tables_in_row(&rows, row) : widest;
    for (int row = 0, placed = 0; row < rows.rows && placed < tables; row++) {
        const int most = tables_in_row(&rows, row), in_row = most < tables - placed ? most : tables - placed;
        const double wider = fmin(most_wider, (double)widest / in_row);
        for (int at = 0; at < in_row; at++) {
            spots[placed] = spot_of(row, at, in_row, right_first);
            spots[placed].pitches_right = wider * spots[placed].half_right / 2;
            placed++;
        }
    }
}

static double diameter_of(const spec_round *round, int seats)
{
    const double by_chairs_mm = seats * round->chair_mm / pi;
    return seats > 0 && by_chairs_mm > LEAST_DIAMETER_MM ? by_chairs_mm : LEAST_DIAMETER_MM;
}

static void add_seat(layout_draft *draft, int honour, int index, int seats, double radius_mm)
{
    const int region = draft->regions.count - 1, table = draft->furniture.count - 1;
    const layout_furniture *stands_at = &draft->furniture.at[table];
    const double turned_deg = FULL_TURN_DEG * index / seats, turned = turned_deg * pi / (FULL_TURN_DEG / 2);
    draft_seat(draft, (layout_seat){
                          .id = draft_seat_id(draft, draft->regions.at[region].id, "", honour, index + 1),
                          .region = region,
                          .floor = "",
                          .block = "",
                          .row = honour,
                          .number = draft_number(draft, index + 1),
                          .x_mm = stands_at->x_mm - radius_mm * sin(turned),
                          .y_mm = stands_at->y_mm - radius_mm * cos(turned),
                          .facing_deg = fmod(FULL_TURN_DEG * 1.5 - turned_deg, FULL_TURN_DEG),
                          .table = table,
                          .block_at = -1,
                          .line = honour - 1,
                          .column = index,
                      });
}

static void add_table(layout_draft *draft, const spec_round *round, const table_spot *spot, int honour,
                      int seats, int tables)
{
    const double diameter_mm = diameter_of(round, seats), pitch_mm = diameter_mm + round->gap_mm;
    const bool head = honour == 1 && tables > 1;
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_ROUND_TABLE,
                                           .x_mm = spot->pitches_right * pitch_mm,
                                           .y_mm = spot->row * pitch_mm,
                                           .width_mm = diameter_mm,
                                           .depth_mm = diameter_mm,
                                           .label_zh = head ? "主桌" : "",
                                           .label_en = head ? "Head table" : "",
                                           .table = honour,
                                           .main = honour == 1 });
    draft_row_add(draft, (draft_row){ .region = draft->regions.count - 1,
                                      .label = honour,
                                      .first = draft->seats.count,
                                      .chairs = seats,
                                      .block = "" });
    for (int index = 0; index < seats && !draft->out_of_memory; index++)
        add_seat(draft, honour, index, seats, diameter_mm / 2 + CHAIR_FROM_TABLE_MM);
}

static const spec_round *round_that_holds(const layout_draft *draft, const spec_region *region)
{
    for (int at = 0; at < region->round_count; at++)
        if (scope_holds(&draft->scope, region->rounds[at].when))
            return &region->rounds[at];
    return NULL;
}

void draft_round_region(layout_draft *draft, int region)
{
    const spec_round *round = round_that_holds(draft, &draft->spec->regions[region]);
    const int tables = round ? scope_sum(&draft->scope, round->tables) : 0;
    const int seats = tables > 0 ? scope_sum(&draft->scope, round->seats) : 0;

    if (!draft_line_fits(draft, seats, tables, VENUE_TABLES_MAX) ||
        !draft_has_room_for(draft, tables * seats))
        return;
    table_spot *spots = mem_take(sizeof *spots * (size_t)(tables + 1));
    draft->out_of_memory |= !spots;
    if (spots && tables > 0) {
        place_tables(draft->scope.sizes, spots, tables, round->hand == SPEC_HAND_RIGHT_FIRST);
        order_tables(spots, tables);
    }
    for (int at = 0; spots && at < tables && !draft->out_of_memory; at++)
        add_table(draft, round, &spots[at], at + 1, seats, tables);
    draft->tables += tables;
    mem_free(spots);
}
