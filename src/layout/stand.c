/* Where the rows of lines stand, and the table that they stand at. */
#include "layout/draft.h"

#include <math.h>
#include <string.h>

enum { ROW_PITCH_MM = 1000, LEAST_TABLE_MM = 1400, LEAST_INSIDE_MM = 1200 };
enum { LEAST_RADIUS_MM = 4000 };
static const double widest_arc = 0.5; /* radians to either hand of a half ring */
static const double pi = 3.14159265358979323846;

static bool is_arm(const spec_line *line)
{
    return line->side == SPEC_SIDE_LEFT || line->side == SPEC_SIDE_RIGHT;
}

/* ---- y grows from the table's far edge, x from its middle line ---- */

/* The table as large as the rows at it need. */
typedef struct line_frame {
    double pitch_mm, half_width_mm;
    double piece_mm;  /* depth of a piece of the table */
    double inside_mm; /* between far and near piece */
    double depth_mm;
} line_frame;

/* Chairs of a row at its sitters' own left of the middle line. */
static int chairs_at_left(const draft_row *row)
{
    return row->line->half == SPEC_HALF_LEFT    ? row->chairs
           : row->line->half == SPEC_HALF_RIGHT ? 0
                                                : row->chairs / 2;
}

/* Steps from the middle line to the sitters' own right of a chair that is counted from their left: both hands
 * are alike, whoever sits at them. */
static double steps_by_halves(const draft_row *row, int from_left, int gap)
{
    const int left = chairs_at_left(row);
    return from_left - left + 0.5 + (from_left < left ? -gap : gap);
}

static int gap_of(const layout_draft *draft, const draft_row *row)
{
    return scope_sum(&draft->scope, row->line->gap);
}

/* Steps from the middle line of a row's stored chair, to the right of the page. */
static double steps_right(const layout_draft *draft, const draft_row *row, int chair)
{
    const bool by_principal = row->line->align == SPEC_ALIGN_FIRST && row->principal >= 0;
    const double middle = by_principal ? row->principal : (row->chairs - 1) / 2.0;
    const bool from_page_right = row->line->side == SPEC_SIDE_FAR && !row->from_right;
    const int gap = gap_of(draft, row);

    if (row->line->half != SPEC_HALF_BOTH || gap > 0) {
        const int from_left = row->from_right ? row->chairs - 1 - chair : chair;
        const double right = steps_by_halves(row, from_left, gap);
        return row->line->side == SPEC_SIDE_FAR ? -right : right;
    }
    return from_page_right ? middle - chair : chair - middle;
}

static double half_width_of(const layout_draft *draft, const draft_row *row)
{
    const double left = fabs(steps_right(draft, row, 0)),
                 right = fabs(steps_right(draft, row, row->chairs - 1));
    return (fmax(left, right) + 0.5) * draft->spec->frame.pitch_mm;
}

/* Lines beside a long table stand along it. */
static line_frame frame_of_long_table(const layout_draft *draft)
{
    return (line_frame){ .pitch_mm = draft->spec->frame.pitch_mm,
                         .half_width_mm = draft->long_table.width_mm / 2,
                         .piece_mm = draft->long_table.depth_mm / 2,
                         .depth_mm = draft->long_table.depth_mm };
}

static line_frame frame_of(const layout_draft *draft)
{
    const spec_frame *spec = &draft->spec->frame;
    line_frame frame = { .pitch_mm = spec->pitch_mm, .half_width_mm = LEAST_TABLE_MM / 2.0 };
    double arm_mm = 0;

    if (draft->long_table.width_mm > 0)
        return frame_of_long_table(draft);
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        if (row->line && is_arm(row->line))
            arm_mm = fmax(arm_mm, row->chairs * spec->pitch_mm);
        else if (row->line && row->behind == 0)
            frame.half_width_mm = fmax(frame.half_width_mm, half_width_of(draft, row));
    }
    switch ((spec_shape)spec->shape) {
    case SPEC_SHAPE_BLOCK: frame.piece_mm = fmax(spec->table_mm, arm_mm) / 2; break;
    case SPEC_SHAPE_U:
        frame.piece_mm = spec->table_mm;
        frame.inside_mm = arm_mm;
        frame.depth_mm = frame.piece_mm + arm_mm;
        return frame;
    case SPEC_SHAPE_HOLLOW:
        frame.piece_mm = spec->table_mm;
        frame.inside_mm = fmax(arm_mm, LEAST_INSIDE_MM);
        break;
    case SPEC_SHAPE_FLOOR: frame.piece_mm = spec->table_mm / 2; break;
    case SPEC_SHAPE_STEPS:
    case SPEC_SHAPE_BAR:
    case SPEC_SHAPE_ARC: frame.piece_mm = frame.depth_mm = spec->table_mm; return frame;
    case SPEC_SHAPE_OPEN: return frame;
    case SPEC_SHAPE_COUNT: break;
    }
    frame.depth_mm = 2 * frame.piece_mm + frame.inside_mm;
    return frame;
}

static double arm_y(const layout_draft *draft, const line_frame *frame, const draft_row *row, int chair)
{
    const double length_mm = row->chairs * frame->pitch_mm;
    const bool is_u = draft->spec->frame.shape == SPEC_SHAPE_U;
    const double from_mm = is_u ? frame->piece_mm : (frame->depth_mm - length_mm) / 2;
    return from_mm + (chair + 0.5) * frame->pitch_mm;
}

/* Onto a ring that is open to the door; who sits outward is turned to its middle. */
static void bend(layout_seat *seat, const line_frame *frame, double away_mm)
{
    const double radius_mm = fmax(frame->half_width_mm / widest_arc, LEAST_RADIUS_MM);
    const double turn = seat->x_mm / radius_mm;
    seat->x_mm = (radius_mm + away_mm) * sin(turn);
    seat->y_mm = radius_mm - (radius_mm + away_mm) * cos(turn);
    seat->facing_deg = fmod(seat->facing_deg + turn * 180 / pi + 360, 360);
}

static void stand_seat(layout_draft *draft, const line_frame *frame, const draft_row *row, int chair)
{
    layout_seat *seat = &draft->seats.at[row->first + chair];
    const double away_mm = LAYOUT_CHAIR_FROM_TABLE_MM + row->behind * ROW_PITCH_MM;
    const double beside_mm = frame->half_width_mm + away_mm;

    seat->x_mm = steps_right(draft, row, chair) * frame->pitch_mm;
    if (draft->spec->frame.shape == SPEC_SHAPE_ARC) {
        bend(seat, frame, away_mm);
        return;
    }
    switch (row->line->side) {
    case SPEC_SIDE_FAR: seat->y_mm = -away_mm; break;
    case SPEC_SIDE_NEAR: seat->y_mm = frame->depth_mm + away_mm; break;
    case SPEC_SIDE_LEFT:
    case SPEC_SIDE_RIGHT:
        seat->x_mm = row->line->side == SPEC_SIDE_LEFT ? beside_mm : -beside_mm;
        seat->y_mm = arm_y(draft, frame, row, chair);
        break;
    case SPEC_SIDE_COUNT: break;
    }
}

/* ---- the table, a piece for each side that has chairs at it ---- */

static int region_at(const layout_draft *draft, spec_side side)
{
    for (int at = 0; at < draft->rows.count; at++)
        if (draft->rows.at[at].line && draft->rows.at[at].line->side == side &&
            draft->rows.at[at].behind == 0)
            return draft->rows.at[at].region;
    return -1;
}

static void stand_piece(layout_draft *draft, spec_side side, double x_mm, double y_mm, double width_mm,
                        double depth_mm)
{
    const int at = region_at(draft, side);
    const layout_region *region = at < 0 ? NULL : &draft->regions.at[at];
    const bool floor = draft->spec->frame.shape == SPEC_SHAPE_FLOOR;
    if (width_mm > 0 && depth_mm > 0)
        draft_thing(draft, (layout_furniture){ .kind = floor ? LAYOUT_FLOOR : LAYOUT_TABLE,
                                               .x_mm = x_mm,
                                               .y_mm = y_mm,
                                               .width_mm = width_mm,
                                               .depth_mm = depth_mm,
                                               .label_zh = draft->spec->frame.zh ? draft->spec->frame.zh
                                                           : floor && region     ? region->name_zh
                                                                                 : "",
                                               .label_en = draft->spec->frame.en ? draft->spec->frame.en
                                                           : floor && region     ? region->name_en
                                                                                 : "",
                                               .detail = region && draft->spec->frame.shape != SPEC_SHAPE_ARC
                                                             ? region->id
                                                             : "" });
}

/* The steps of a podium, the first the highest; each is the table of him who stands on it. */
static double step_height(const line_frame *frame, int place)
{
    static const double shares[] = { 1, 1, 0.72, 0.5 }; /* by place; the others as the last */
    enum { LAST = sizeof shares / sizeof *shares - 1 };
    return frame->depth_mm * shares[place < LAST ? place : LAST];
}

static void stand_step(layout_draft *draft, const line_frame *frame, int seat)
{
    layout_seat *on = &draft->seats.at[seat];
    const double high_mm = step_height(frame, on->place);
    on->way = LAYOUT_ON_STEP;
    on->y_mm += frame->depth_mm - high_mm;
    on->table = draft->furniture.count;
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_TABLE,
                                           .x_mm = on->x_mm - frame->pitch_mm / 2,
                                           .y_mm = frame->depth_mm - high_mm,
                                           .width_mm = frame->pitch_mm,
                                           .depth_mm = high_mm,
                                           .label_zh = draft_number(draft, on->place),
                                           .label_en = draft_number(draft, on->place) });
}

static void stand_steps(layout_draft *draft, const line_frame *frame)
{
    for (int at = 0; at < draft->rows.count; at++)
        for (int chair = 0; draft->rows.at[at].line && chair < draft->rows.at[at].chairs; chair++)
            stand_step(draft, frame, draft->rows.at[at].first + chair);
}

static void stand_sides(layout_draft *draft, const line_frame *frame)
{
    const double left_mm = -frame->half_width_mm, width_mm = 2 * frame->half_width_mm;
    const double piece_mm = frame->piece_mm, near_mm = piece_mm + frame->inside_mm;

    stand_piece(draft, SPEC_SIDE_FAR, left_mm, 0, width_mm, piece_mm);
    if (draft->spec->frame.shape != SPEC_SHAPE_U)
        stand_piece(draft, SPEC_SIDE_NEAR, left_mm, near_mm, width_mm, piece_mm);
    if (frame->inside_mm > 0) {
        stand_piece(draft, SPEC_SIDE_RIGHT, left_mm, piece_mm, piece_mm, frame->inside_mm);
        stand_piece(draft, SPEC_SIDE_LEFT, -left_mm - piece_mm, piece_mm, piece_mm, frame->inside_mm);
    }
}

static bool has_lectern_in_middle(const layout_draft *draft)
{
    for (int at = 0; at < draft->spec->thing_count; at++) {
        const spec_thing *thing = &draft->spec->things[at];
        if (thing->kind == SPEC_THING_LECTERN && text_equal(thing->at, "center") &&
            scope_holds(&draft->scope, thing->when))
            return true;
    }
    return false;
}

/* What the rows at the table leave free at either hand of the middle line: a lectern parts the table. */
static double free_middle_mm(const layout_draft *draft)
{
    int gap = -1;
    if (!has_lectern_in_middle(draft))
        return 0;
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        if (row->line && row->behind == 0 && (gap < 0 || gap_of(draft, row) < gap))
            gap = gap_of(draft, row);
    }
    return gap > 0 ? gap * draft->spec->frame.pitch_mm : 0;
}

static void stand_bar(layout_draft *draft, const line_frame *frame)
{
    const double free_mm = free_middle_mm(draft), half_mm = frame->half_width_mm;
    if (free_mm <= 0) {
        stand_piece(draft, SPEC_SIDE_FAR, -half_mm, 0, 2 * half_mm, frame->piece_mm);
        return;
    }
    stand_piece(draft, SPEC_SIDE_FAR, -half_mm, 0, half_mm - free_mm, frame->piece_mm);
    stand_piece(draft, SPEC_SIDE_FAR, free_mm, 0, half_mm - free_mm, frame->piece_mm);
}

static void stand_table(layout_draft *draft, const line_frame *frame)
{
    switch ((spec_shape)draft->spec->frame.shape) {
    case SPEC_SHAPE_BLOCK:
    case SPEC_SHAPE_FLOOR:
    case SPEC_SHAPE_U:
    case SPEC_SHAPE_HOLLOW: stand_sides(draft, frame); break;
    case SPEC_SHAPE_STEPS: stand_steps(draft, frame); break;
    case SPEC_SHAPE_BAR: stand_bar(draft, frame); break;
    case SPEC_SHAPE_ARC: /* before the two in the middle */
        stand_piece(draft, SPEC_SIDE_FAR, -frame->pitch_mm, 0, 2 * frame->pitch_mm, frame->piece_mm);
        break;
    case SPEC_SHAPE_OPEN:
    case SPEC_SHAPE_COUNT: break;
    }
}

/* ---- the whole turned ---- */

static void turn_quarter(layout_draft *draft, double middle_y_mm)
{
    for (int at = 0; at < draft->seats.count; at++) {
        layout_seat *seat = &draft->seats.at[at];
        const double x_mm = seat->x_mm, y_mm = seat->y_mm - middle_y_mm;
        seat->x_mm = -y_mm;
        seat->y_mm = x_mm + middle_y_mm;
        seat->facing_deg = fmod(seat->facing_deg + 90, 360);
    }
    for (int at = 0; at < draft->furniture.count; at++) {
        layout_furniture *thing = &draft->furniture.at[at];
        const double x_mm = thing->x_mm, y_mm = thing->y_mm - middle_y_mm, width_mm = thing->width_mm;
        thing->x_mm = -y_mm - thing->depth_mm;
        thing->y_mm = x_mm + middle_y_mm;
        thing->width_mm = thing->depth_mm;
        thing->depth_mm = width_mm;
    }
}

void draft_stand_lines(layout_draft *draft)
{
    if (!draft->spec->frame.stated)
        return;
    const line_frame frame = frame_of(draft);
    for (int at = 0; at < draft->rows.count; at++)
        for (int chair = 0; draft->rows.at[at].line && chair < draft->rows.at[at].chairs; chair++)
            stand_seat(draft, &frame, &draft->rows.at[at], chair);
    if (draft->long_table.width_mm <= 0)
        stand_table(draft, &frame);
    for (int at = 0; at < draft->spec->turn_count; at++)
        for (int quarter = 0; scope_holds(&draft->scope, draft->spec->turns[at].when) &&
                              quarter < draft->spec->turns[at].quarters;
             quarter++)
            turn_quarter(draft, frame.depth_mm / 2);
}

/* ---- a lectern at a row: in the middle of its table, or beyond an end ---- */

void draft_line_lectern(layout_draft *draft, const spec_thing *thing)
{
    enum { WIDTH_MM = 900, DEPTH_MM = 600, FROM_END_MM = 300 };
    const int region = draft_region(draft, thing->region);
    if (region < 0)
        return;
    const layout_region *row = &draft->regions.at[region];
    const double half_mm = draft->spec->frame.pitch_mm / 2;
    double left_mm = INFINITY, right_mm = -INFINITY;
    for (int seat = row->first_seat; seat < row->first_seat + row->seats; seat++) {
        left_mm = fmin(left_mm, draft->seats.at[seat].x_mm - half_mm);
        right_mm = fmax(right_mm, draft->seats.at[seat].x_mm + half_mm);
    }
    const double x_mm = strcmp(thing->at, "center") == 0  ? (draft->width_mm - WIDTH_MM) / 2
                        : strcmp(thing->at, "right") == 0 ? left_mm - FROM_END_MM - WIDTH_MM
                                                          : right_mm + FROM_END_MM;
    draft_thing(
        draft, (layout_furniture){ .kind = LAYOUT_LECTERN,
                                   .x_mm = x_mm,
                                   .y_mm = draft->seats.at[row->first_seat].y_mm + LAYOUT_CHAIR_FROM_TABLE_MM,
                                   .width_mm = WIDTH_MM,
                                   .depth_mm = DEPTH_MM,
                                   .label_zh = "发言席",
                                   .label_en = "lectern" });
}
