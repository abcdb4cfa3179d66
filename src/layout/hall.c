/* Regions that stand in the venue's hall: rostrum and audience. */
#include "layout/draft.h"

#include <string.h>

static const spec_region *part_of(const layout_draft *draft, spec_part part)
{
    for (int at = 0; at < draft->spec->region_count; at++) {
        const spec_region *region = &draft->spec->regions[at];
        if (region->kind == SPEC_HALL && region->part == (int)part)
            return region;
    }
    return NULL;
}

static int people_of(const layout_draft *draft, spec_part part)
{
    const spec_region *region = part_of(draft, part);
    return region ? scope_sum(&draft->scope, region->people) : 0;
}

zc_status draft_hall(layout_draft *draft)
{
    if (!part_of(draft, SPEC_PART_ROSTRUM) && !part_of(draft, SPEC_PART_AUDIENCE))
        return ZC_OK;
    const zc_status status =
        venue_hall_make(draft->venue, draft->scope.sizes, draft->options, people_of(draft, SPEC_PART_ROSTRUM),
                        people_of(draft, SPEC_PART_AUDIENCE), draft->arena, &draft->hall, draft->diags);
    draft->width_mm = draft->hall.width_mm;
    draft->depth_mm = draft->hall.depth_mm;
    return status;
}

static bool is_in_part(const layout_draft *draft, int chair, int part)
{
    return (chair < draft->hall.rostrum_chairs) == (part == SPEC_PART_ROSTRUM);
}

/* Blocks that the hall's own file names stand for the region in ids: "A-1-1". */
static const char *hall_id(layout_draft *draft, const char *region, const char *block,
                           const venue_chair *chair)
{
    const bool is_known = draft->venue->has_hall && draft->scope.sizes->audience_rows == 0;
    return is_known ? venue_chair_id(&draft->hall, chair, region, draft->arena)
                    : draft_seat_id(draft, region, block, chair->row, chair->number);
}

/* Chairs come row by row: one copy of a label serves its row. */
static const char *row_label_of(layout_draft *draft, const venue_chair *chair)
{
    const layout_seat *before = draft->seats.count > 0 ? &draft->seats.at[draft->seats.count - 1] : NULL;
    return before && before->row_label && strcmp(before->row_label, chair->row_label) == 0
               ? before->row_label
               : arena_text(draft->arena, chair->row_label);
}

static layout_seat hall_seat(layout_draft *draft, int region, int at)
{
    const venue_chair *chair = &draft->hall.chairs[at];
    const bool on_rostrum = at < draft->hall.rostrum_chairs;
    const venue_block *stands_in = &draft->hall.blocks[chair->block];
    const char *block = on_rostrum ? "" : stands_in->id;
    const char *floor = stands_in->floor >= 0 ? draft->hall.floors[stands_in->floor].id : "";
    return (layout_seat){
        .id = hall_id(draft, draft->regions.at[region].id, block, chair),
        .region = region,
        .floor = floor,
        .block = block,
        .row = chair->row,
        .row_label = row_label_of(draft, chair),
        .number = arena_text(draft->arena, chair->label),
        .x_mm = chair->x_mm,
        .y_mm = chair->y_mm,
        .facing_deg = chair->facing_deg,
        .table = -1,
        .block_at = chair->block,
        .line = chair->line,
        .column = chair->column,
        .half = chair->half,
        .reserved = chair->reserved,
    };
}

static bool rows_are_stated(const layout_draft *draft, int part)
{
    if (part == SPEC_PART_ROSTRUM)
        return draft->scope.sizes->rostrum_rows > 0 || draft->venue->rostrum_rows > 0;
    return draft->scope.sizes->audience_rows > 0 || draft->venue->has_hall;
}

void draft_hall_region(layout_draft *draft, int region)
{
    const int part = draft->spec->regions[region].part;
    const int last_region = draft->regions.count - 1;
    draft_row row = { .region = last_region,
                      .block = "",
                      .from_right = part == SPEC_PART_ROSTRUM,
                      .stated = rows_are_stated(draft, part) };

    for (int at = 0; at < draft->hall.chair_count && !draft->out_of_memory; at++) {
        if (!is_in_part(draft, at, part))
            continue;
        if (row.chairs > 0 && row.label != draft->hall.chairs[at].row) {
            draft_row_add(draft, row);
            row.chairs = 0;
        }
        row.first = row.chairs == 0 ? draft->seats.count : row.first;
        row.label = draft->hall.chairs[at].row;
        row.chairs++;
        draft_seat(draft, hall_seat(draft, last_region, at));
    }
    if (row.chairs > 0)
        draft_row_add(draft, row);
}

/* ---- furniture of a hall ---- */

static void stand_stage(layout_draft *draft)
{
    const venue_hall *hall = &draft->hall;
    if (hall->stage_width_mm > 0)
        draft_thing(draft, (layout_furniture){ .kind = LAYOUT_STAGE,
                                               .x_mm = hall->stage_x_mm,
                                               .y_mm = hall->stage_y_mm,
                                               .width_mm = hall->stage_width_mm,
                                               .depth_mm = hall->stage_depth_mm });
}

static void stand_aisles(layout_draft *draft)
{
    for (int at = 0; at < draft->hall.aisle_count; at++) {
        const venue_aisle *aisle = &draft->hall.aisles[at];
        draft_thing(draft, (layout_furniture){ .kind = LAYOUT_AISLE,
                                               .x_mm = aisle->x_mm,
                                               .y_mm = aisle->y_mm,
                                               .width_mm = aisle->width_mm,
                                               .depth_mm = aisle->depth_mm,
                                               .label_zh = "过道",
                                               .label_en = "aisle" });
    }
}

enum { BAR_FROM_CHAIR_MM = 350, BAR_DEPTH_MM = 400 };

/* The page's left and right edge of a row, half a pitch beyond its outer chairs. */
static void row_edges(const layout_draft *draft, const draft_row *row, double *left_mm, double *right_mm)
{
    const layout_seat *seats = &draft->seats.at[row->first];
    const double pitch_mm = draft->hall.blocks[seats[0].block_at].pitch_x_mm;
    *left_mm = seats[0].x_mm - pitch_mm / 2;
    *right_mm = seats[row->chairs - 1].x_mm + pitch_mm / 2;
}

static void stand_table_bars(layout_draft *draft, const char *region)
{
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        if (strcmp(draft->regions.at[row->region].id, region) != 0)
            continue;
        double left_mm, right_mm;
        row_edges(draft, row, &left_mm, &right_mm);
        draft_thing(draft, (layout_furniture){ .kind = LAYOUT_TABLE_BAR,
                                               .x_mm = left_mm,
                                               .y_mm = draft->seats.at[row->first].y_mm + BAR_FROM_CHAIR_MM,
                                               .width_mm = right_mm - left_mm,
                                               .depth_mm = BAR_DEPTH_MM,
                                               .detail = draft->regions.at[row->region].id });
    }
}

/* Before row 1, or beside its end where the stage has room: `at` is the hand of those who sit on the rostrum.
 */
static void stand_lectern(layout_draft *draft, const spec_thing *thing)
{
    enum { WIDTH_MM = 900, DEPTH_MM = 600, FROM_ROW_MM = 300 };
    const int region = draft_region(draft, thing->region);
    const draft_row *front = NULL;
    double left_mm, right_mm;

    for (int at = 0; at < draft->rows.count && !front; at++)
        front = draft->rows.at[at].region == region ? &draft->rows.at[at] : NULL;
    if (region < 0 || !front)
        return;
    row_edges(draft, front, &left_mm, &right_mm);
    double x_mm = (left_mm + right_mm - WIDTH_MM) / 2;
    double y_mm = draft->seats.at[front->first].y_mm + BAR_FROM_CHAIR_MM + BAR_DEPTH_MM + FROM_ROW_MM;
    if (strcmp(thing->at, "center") != 0) {
        x_mm = strcmp(thing->at, "right") == 0 ? left_mm - FROM_ROW_MM - WIDTH_MM : right_mm + FROM_ROW_MM;
        y_mm = draft->seats.at[front->first].y_mm + BAR_FROM_CHAIR_MM;
    }
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_LECTERN,
                                           .x_mm = x_mm,
                                           .y_mm = y_mm,
                                           .width_mm = WIDTH_MM,
                                           .depth_mm = DEPTH_MM,
                                           .label_zh = "发言席",
                                           .label_en = "lectern" });
}

void draft_hall_furniture(layout_draft *draft, const spec_thing *thing)
{
    switch (thing->kind) {
    case SPEC_THING_STAGE: stand_stage(draft); break;
    case SPEC_THING_AISLES: stand_aisles(draft); break;
    case SPEC_THING_TABLE_BARS: stand_table_bars(draft, thing->region); break;
    case SPEC_THING_LECTERN: stand_lectern(draft, thing); break;
    case SPEC_THING_WALLS:
    case SPEC_THING_DOORS:
    case SPEC_THING_MARKS:
    case SPEC_THING_COUNT: break;
    }
}
