/* One long table with chairs round it: chair 0 at its far end, then along the side at that chair's right
 * hand, the foot, and back along the other side. */
#include "layout/draft.h"

#include <math.h>

enum { LEAST_LENGTH_MM = 1800 };

/* Chairs along each side: an odd table has no foot. */
static int side_chairs(int seats) { return (seats - 1) / 2; }

static bool has_foot(int seats) { return seats % 2 == 0; }

/* Where a chair stands and looks, from the middle of the table's far end. */
typedef struct long_place {
    double x_mm, y_mm, facing_deg;
} long_place;

enum { FROM_FAR = 180, FROM_NEAR = 0, FROM_RIGHT_HAND = 90, FROM_LEFT_HAND = 270 };

/* Chairs along the far side where the first sits in its middle: an odd number. Ends have a chair each where
 * both sides could not have a middle otherwise. */
static int far_chairs(int seats)
{
    const int half = seats / 2;
    return half % 2 != 0 ? half : seats % 2 != 0 ? half + 1 : half - 1;
}

static bool has_ends(int seats) { return seats > 0 && seats % 4 == 0; }

static long_place place_from_middle(const spec_long *table, double length_mm, int index, int seats)
{
    const int far = far_chairs(seats), half = far / 2, ends = has_ends(seats), near = seats - far - 2 * ends;
    const double pitch_mm = table->pitch_mm, deep_mm = table->table_mm;
    const double end_mm = length_mm / 2 + LAYOUT_CHAIR_FROM_TABLE_MM;
    const int from_near = index - half - 1 - ends;

    if (index <= half)
        return (long_place){ -index * pitch_mm, -LAYOUT_CHAIR_FROM_TABLE_MM, FROM_FAR };
    if (from_near < 0)
        return (long_place){ -end_mm, deep_mm / 2, FROM_RIGHT_HAND };
    if (from_near < near)
        return (long_place){ (from_near - (near - 1) / 2.0) * pitch_mm, deep_mm + LAYOUT_CHAIR_FROM_TABLE_MM,
                             FROM_NEAR };
    if (from_near < near + ends)
        return (long_place){ end_mm, deep_mm / 2, FROM_LEFT_HAND };
    return (long_place){ (seats - index) * pitch_mm, -LAYOUT_CHAIR_FROM_TABLE_MM, FROM_FAR };
}

static long_place place_of(const spec_long *table, double length_mm, int index, int seats)
{
    const int side = side_chairs(seats);
    const double beside_mm = table->table_mm / 2 + LAYOUT_CHAIR_FROM_TABLE_MM;
    const double from_mm = (length_mm - side * table->pitch_mm) / 2;

    if (table->from_middle)
        return place_from_middle(table, length_mm, index, seats);
    if (index == 0)
        return (long_place){ 0, -LAYOUT_CHAIR_FROM_TABLE_MM, FROM_FAR };
    if (index <= side)
        return (long_place){ -beside_mm, from_mm + (index - 0.5) * table->pitch_mm, FROM_RIGHT_HAND };
    if (has_foot(seats) && index == side + 1)
        return (long_place){ 0, length_mm + LAYOUT_CHAIR_FROM_TABLE_MM, FROM_NEAR };
    return (long_place){ beside_mm, from_mm + (seats - index - 0.5) * table->pitch_mm, FROM_LEFT_HAND };
}

static void add_seat(layout_draft *draft, const spec_long *table, int index, int seats)
{
    const int region = draft->regions.count - 1;
    const long_place place = place_of(
        table, table->from_middle ? draft->long_table.width_mm : draft->long_table.depth_mm, index, seats);
    draft_seat(draft, (layout_seat){
                          .id = draft_seat_id(draft, draft->regions.at[region].id, "", 1, index + 1),
                          .region = region,
                          .floor = "",
                          .block = "",
                          .row = 1,
                          .number = draft_number(draft, index + 1),
                          .x_mm = place.x_mm,
                          .y_mm = place.y_mm,
                          .facing_deg = place.facing_deg,
                          .table = draft->furniture.count - 1,
                          .block_at = -1,
                          .column = index,
                      });
}

/* Lines beside the table stand behind its chairs. */
static void count_rows(layout_draft *draft, int seats)
{
    for (int half = SPEC_HALF_LEFT; half <= SPEC_HALF_RIGHT; half++) {
        draft->rows_behind[SPEC_SIDE_FAR][half] = 1;
        draft->rows_behind[SPEC_SIDE_NEAR][half] = has_foot(seats);
        draft->rows_behind[SPEC_SIDE_LEFT][half] = side_chairs(seats) > 0;
        draft->rows_behind[SPEC_SIDE_RIGHT][half] = side_chairs(seats) > 0;
    }
}

static void stand_table(layout_draft *draft, const spec_long *table, int seats)
{
    const int last = draft->regions.count - 1;
    const layout_region *region = &draft->regions.at[last];
    const int longest = table->from_middle
                            ? (far_chairs(seats) > seats / 2 ? far_chairs(seats) : (seats + 1) / 2)
                            : side_chairs(seats);
    const double length_mm = fmax(longest * table->pitch_mm, LEAST_LENGTH_MM);
    draft->long_table = (layout_furniture){ .kind = LAYOUT_TABLE,
                                            .x_mm = -(table->from_middle ? length_mm : table->table_mm) / 2,
                                            .width_mm = table->from_middle ? length_mm : table->table_mm,
                                            .depth_mm = table->from_middle ? table->table_mm : length_mm,
                                            .label_zh = region->name_zh,
                                            .label_en = region->name_en,
                                            .detail = region->id,
                                            .main = true };
    draft_thing(draft, draft->long_table);
    draft_row_add(
        draft,
        (draft_row){ .region = last, .label = 1, .first = draft->seats.count, .chairs = seats, .block = "" });
    count_rows(draft, seats);
}

void draft_long_region(layout_draft *draft, int region)
{
    const spec_region *spec = &draft->spec->regions[region];
    const spec_long *table = NULL;
    for (int at = 0; at < spec->long_count && !table; at++)
        table = scope_holds(&draft->scope, spec->longs[at].when) ? &spec->longs[at] : NULL;
    const int seats = table ? scope_sum(&draft->scope, table->seats) : 0;

    if (seats == 0 || !draft_line_fits(draft, seats, 1, VENUE_TABLES_MAX) ||
        !draft_has_room_for(draft, seats))
        return;
    stand_table(draft, table, seats);
    for (int index = 0; index < seats && !draft->out_of_memory; index++)
        add_seat(draft, table, index, seats);
}
