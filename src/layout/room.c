/* The room around tables, its walls and doors, and all furniture that a style names. */
#include "layout/draft.h"

#include <math.h>

enum {
    MARGIN_MM = 1500,
    CHAIR_HALF_MM = 300,
    STAGE_WIDTH_MM = 6000,
    STAGE_DEPTH_MM = 1500,
    STAGE_GAP_MM = 900
};

typedef struct room_box {
    double left_mm, top_mm, right_mm, bottom_mm;
} room_box;

static void widen(room_box *box, double left_mm, double top_mm, double right_mm, double bottom_mm)
{
    box->left_mm = fmin(box->left_mm, left_mm);
    box->top_mm = fmin(box->top_mm, top_mm);
    box->right_mm = fmax(box->right_mm, right_mm);
    box->bottom_mm = fmax(box->bottom_mm, bottom_mm);
}

static room_box box_of(const layout_draft *draft)
{
    room_box box = { 0 };
    for (int at = 0; at < draft->seats.count; at++) {
        const layout_seat *seat = &draft->seats.at[at];
        widen(&box, seat->x_mm - CHAIR_HALF_MM, seat->y_mm - CHAIR_HALF_MM, seat->x_mm + CHAIR_HALF_MM,
              seat->y_mm + CHAIR_HALF_MM);
    }
    for (int at = 0; at < draft->furniture.count; at++) {
        const layout_furniture *thing = &draft->furniture.at[at];
        const double half_mm = thing->kind == LAYOUT_ROUND_TABLE ? thing->width_mm / 2 : 0;
        widen(&box, thing->x_mm - half_mm, thing->y_mm - half_mm, thing->x_mm + thing->width_mm - half_mm,
              thing->y_mm + thing->depth_mm - half_mm);
    }
    return box;
}

static void move_all(layout_draft *draft, double right_mm, double down_mm)
{
    for (int at = 0; at < draft->seats.count; at++) {
        draft->seats.at[at].x_mm += right_mm;
        draft->seats.at[at].y_mm += down_mm;
    }
    for (int at = 0; at < draft->furniture.count; at++) {
        draft->furniture.at[at].x_mm += right_mm;
        draft->furniture.at[at].y_mm += down_mm;
    }
}

static double stage_depth(const layout_draft *draft)
{
    if (!draft->venue->has_stage)
        return 0;
    return draft->venue->stage_depth_mm > 0 ? draft->venue->stage_depth_mm : STAGE_DEPTH_MM;
}

static bool is_in_hall(const layout_draft *draft) { return draft->hall.chair_count > 0; }

/* The venue's room, larger if need be; what stands in it goes into its middle, below the stage. */
void draft_room(layout_draft *draft)
{
    if (is_in_hall(draft))
        return;
    const room_box box = box_of(draft);
    const double stage_mm = stage_depth(draft) > 0 ? stage_depth(draft) + STAGE_GAP_MM : 0;
    const double width_mm = box.right_mm - box.left_mm, depth_mm = box.bottom_mm - box.top_mm;

    draft->width_mm = fmax(draft->venue->width_mm, width_mm + 2 * MARGIN_MM);
    draft->depth_mm = fmax(draft->venue->depth_mm, depth_mm + stage_mm + 2 * MARGIN_MM);
    move_all(draft, (draft->width_mm - width_mm) / 2 - box.left_mm,
             stage_mm + (draft->depth_mm - stage_mm - depth_mm) / 2 - box.top_mm);
}

/* At the right hand of those who stand on the stage, facing the room. */
static void stand_stage_lectern(layout_draft *draft)
{
    enum { WIDTH_MM = 900, DEPTH_MM = 600, FROM_END_MM = 600 };
    const layout_furniture *stage = &draft->furniture.at[draft->furniture.count - 1];
    const char *name = arena_text(draft->arena, draft->venue->stage_lectern);

    draft->out_of_memory |= !name;
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_LECTERN,
                                           .x_mm = stage->x_mm + FROM_END_MM,
                                           .y_mm = (stage->depth_mm - DEPTH_MM) / 2,
                                           .width_mm = WIDTH_MM,
                                           .depth_mm = DEPTH_MM,
                                           .label_zh = name,
                                           .label_en = name });
}

static void stand_room_stage(layout_draft *draft)
{
    const double stated_mm = draft->venue->stage_width_mm;
    const double width_mm = stated_mm > 0 ? stated_mm : fmin(STAGE_WIDTH_MM, draft->width_mm);
    if (stage_depth(draft) <= 0)
        return;
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_STAGE,
                                           .x_mm = (draft->width_mm - width_mm) / 2,
                                           .width_mm = width_mm,
                                           .depth_mm = stage_depth(draft),
                                           .label_zh = "舞台",
                                           .label_en = "Stage" });
    if (draft->venue->stage_lectern && *draft->venue->stage_lectern && !draft->out_of_memory)
        stand_stage_lectern(draft);
}

static void stand_door(layout_draft *draft, const venue_door *door)
{
    static const char *const walls[] = {
        [VENUE_TOP] = "top", [VENUE_RIGHT] = "right", [VENUE_BOTTOM] = "bottom", [VENUE_LEFT] = "left"
    };
    const bool across = door->wall == VENUE_TOP || door->wall == VENUE_BOTTOM;
    const double from_mm = door->at_mm - door->width_mm / 2;
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_DOOR,
                                           .x_mm = across                      ? from_mm
                                                   : door->wall == VENUE_RIGHT ? draft->width_mm
                                                                               : 0,
                                           .y_mm = !across                      ? from_mm
                                                   : door->wall == VENUE_BOTTOM ? draft->depth_mm
                                                                                : 0,
                                           .width_mm = across ? door->width_mm : 0,
                                           .depth_mm = across ? 0 : door->width_mm,
                                           .label_zh = door->name && *door->name ? door->name
                                                       : door->main              ? "正门"
                                                                                 : "",
                                           .label_en = door->name && *door->name ? door->name
                                                       : door->main              ? "Main door"
                                                                                 : "",
                                           .detail = walls[door->wall],
                                           .main = door->main });
}

static zc_status stand_doors(layout_draft *draft)
{
    const venue_door *doors = draft->hall.doors;
    int count = draft->hall.door_count;
    const zc_status status = is_in_hall(draft)
                                 ? ZC_OK
                                 : venue_doors_place(draft->venue, draft->width_mm, draft->depth_mm,
                                                     draft->arena, &doors, &count, draft->diags);
    for (int at = 0; !status && at < count; at++)
        stand_door(draft, &doors[at]);
    return status;
}

static void stand_marks(layout_draft *draft)
{
    for (int at = 0; at < draft->venue->mark_count; at++) {
        const venue_mark *mark = &draft->venue->marks[at];
        const char *label = arena_text(draft->arena, mark->label),
                   *kind = arena_text(draft->arena, mark->kind);
        draft->out_of_memory |= (mark->label && !label) || (mark->kind && !kind);
        draft_thing(draft, (layout_furniture){ .kind = LAYOUT_MARK,
                                               .x_mm = mark->x_mm + draft->hall.moved_x_mm,
                                               .y_mm = mark->y_mm + draft->hall.moved_y_mm,
                                               .width_mm = mark->width_mm,
                                               .depth_mm = mark->depth_mm,
                                               .label_zh = label,
                                               .label_en = label,
                                               .detail = kind });
    }
}

static zc_status stand_thing(layout_draft *draft, const spec_thing *thing)
{
    zc_status status = ZC_OK;
    switch (thing->kind) {
    case SPEC_THING_WALLS:
        draft_thing(draft, (layout_furniture){ .kind = LAYOUT_WALL,
                                               .width_mm = draft->width_mm,
                                               .depth_mm = draft->depth_mm });
        break;
    case SPEC_THING_DOORS: status = stand_doors(draft); break;
    case SPEC_THING_MARKS: stand_marks(draft); break;
    case SPEC_THING_STAGE:
        if (!is_in_hall(draft)) {
            stand_room_stage(draft);
            break;
        }
        draft_hall_furniture(draft, thing);
        break;
    case SPEC_THING_LECTERN:
        if (!is_in_hall(draft)) {
            draft_line_lectern(draft, thing);
            break;
        }
        draft_hall_furniture(draft, thing);
        break;
    case SPEC_THING_AISLES:
    case SPEC_THING_TABLE_BARS: draft_hall_furniture(draft, thing); break;
    case SPEC_THING_COUNT: break;
    }
    return status;
}

zc_status draft_furniture(layout_draft *draft)
{
    zc_status status = ZC_OK;
    for (int at = 0; !status && at < draft->spec->thing_count; at++)
        if (scope_holds(&draft->scope, draft->spec->things[at].when))
            status = stand_thing(draft, &draft->spec->things[at]);
    return status;
}
