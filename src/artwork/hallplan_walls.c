/* Walls with their doors, the stage, pillars and what else stands in a hall. */
#include "artwork/hallplan.h"

#include <math.h>

static const double wall_mm = 0.5, tick_mm = 1.5, thing_pt = 8, least_thing_pt = 5;

/* ---- walls ---- */

/* One side of the hall's outline, or of its rectangle. */
typedef struct wall_side {
    chart_point from, to; /* of the hall */
} wall_side;

static chart_point corner_of(const hallplan *plan, int at)
{
    const double *corner = plan->hall.corners[at % plan->hall.corner_count];
    return (chart_point){ corner[0], corner[1] };
}

/* The middle of a door on its wall, in the hall. */
static chart_point door_at(const hallplan *plan, const venue_door *door)
{
    switch (door->wall) {
    case VENUE_TOP: return (chart_point){ door->at_mm, 0 };
    case VENUE_RIGHT: return (chart_point){ plan->hall.width_mm, door->at_mm };
    case VENUE_BOTTOM: return (chart_point){ door->at_mm, plan->hall.depth_mm };
    case VENUE_LEFT: break;
    }
    return (chart_point){ 0, door->at_mm };
}

/* How far along the side a door's middle lies; false if it is not in this side. */
static bool is_in_side(const wall_side *side, chart_point door, double *along_mm)
{
    static const double near_mm = 50;
    const double dx = side->to.x_mm - side->from.x_mm, dy = side->to.y_mm - side->from.y_mm,
                 length = hypot(dx, dy);
    if (length <= 0)
        return false;
    const double x = door.x_mm - side->from.x_mm, y = door.y_mm - side->from.y_mm;
    *along_mm = (x * dx + y * dy) / length;
    return fabs(x * dy - y * dx) / length < near_mm && *along_mm >= 0 && *along_mm <= length;
}

static void line(hallplan *plan, chart_point from, chart_point to, double stroke_mm, scene_color color)
{
    const chart_point a = hallplan_at(plan, from.x_mm, from.y_mm), b = hallplan_at(plan, to.x_mm, to.y_mm);
    scene_paint paint = chart_line(stroke_mm * plan->chart.paper.type, color);
    paint.square = true;
    scene_line(plan->chart.scene, a.x_mm, a.y_mm, b.x_mm, b.y_mm, paint);
}

static chart_point along(const wall_side *side, double along_mm)
{
    const double dx = side->to.x_mm - side->from.x_mm, dy = side->to.y_mm - side->from.y_mm,
                 length = hypot(dx, dy);
    return (chart_point){ side->from.x_mm + dx * along_mm / length,
                          side->from.y_mm + dy * along_mm / length };
}

/* A tick across the wall at a door's edge. */
static void tick(hallplan *plan, const wall_side *side, double along_mm)
{
    const double dx = side->to.x_mm - side->from.x_mm, dy = side->to.y_mm - side->from.y_mm,
                 length = hypot(dx, dy);
    const double reach_mm = tick_mm * plan->chart.paper.type * plan->scale;
    const chart_point at = along(side, along_mm);
    line(plan, (chart_point){ at.x_mm - dy / length * reach_mm, at.y_mm + dx / length * reach_mm },
         (chart_point){ at.x_mm + dy / length * reach_mm, at.y_mm - dx / length * reach_mm }, wall_mm,
         plan->chart.theme.ink2);
}

/* The next door of the side behind `from_mm`; NULL: none. */
static const venue_door *next_door(const hallplan *plan, const wall_side *side, double from_mm, double *at_mm)
{
    const venue_door *next = NULL;
    for (int at = 0; at < plan->hall.door_count; at++) {
        const venue_door *door = &plan->hall.doors[at];
        double along_mm;
        if (!is_in_side(side, door_at(plan, door), &along_mm) || along_mm <= from_mm ||
            (next && along_mm >= *at_mm))
            continue;
        next = door;
        *at_mm = along_mm;
    }
    return next;
}

static void draw_side(hallplan *plan, const wall_side *side)
{
    const double length = hypot(side->to.x_mm - side->from.x_mm, side->to.y_mm - side->from.y_mm);
    double from_mm = 0, middle_mm, passed_mm = -1;
    const venue_door *door;
    while ((door = next_door(plan, side, passed_mm, &middle_mm))) {
        const double begins_mm = fmax(middle_mm - door->width_mm / 2, from_mm);
        line(plan, along(side, from_mm), along(side, begins_mm), wall_mm, plan->chart.theme.ink2);
        from_mm = fmin(middle_mm + door->width_mm / 2, length);
        tick(plan, side, begins_mm);
        tick(plan, side, from_mm);
        passed_mm = middle_mm;
    }
    line(plan, along(side, from_mm), side->to, wall_mm, plan->chart.theme.ink2);
}

/* Inside the room, beside the gap. */
static void name_door(hallplan *plan, const venue_door *door)
{
    artwork_chart *chart = &plan->chart;
    const text_style style = chart_type(TEXT_HEI, 500, thing_pt * chart->paper.type);
    const chart_point middle = door_at(plan, door), at = hallplan_at(plan, middle.x_mm, middle.y_mm);
    const double inward_mm = 1.6 * chart->paper.type, base_mm = 0.375 * mm_of_pt(style.size_pt);
    const char *name = *door->name  ? door->name
                       : door->main ? chart_word(chart, "主入口", "main entrance")
                                    : "";
    if (door->wall == VENUE_LEFT)
        chart_words(chart, at.x_mm + inward_mm, at.y_mm + base_mm, name, style, TEXT_START, chart->theme.ink);
    else if (door->wall == VENUE_RIGHT)
        chart_words(chart, at.x_mm - inward_mm, at.y_mm + base_mm, name, style, TEXT_END, chart->theme.ink);
    else
        chart_words(chart, at.x_mm,
                    at.y_mm + (door->wall == VENUE_TOP ? inward_mm + 2 * base_mm : -inward_mm), name, style,
                    TEXT_MIDDLE, chart->theme.ink);
}

/* ---- what stands in the hall ---- */

/* Words in the middle of a box of the hall, smaller where that needs it. */
static void name_box(hallplan *plan, double x_mm, double y_mm, double width_mm, double depth_mm,
                     const char *name)
{
    artwork_chart *chart = &plan->chart;
    text_style style = chart_type(TEXT_HEI, 500, thing_pt * chart->paper.type);
    const chart_point at = hallplan_at(plan, x_mm + width_mm / 2, y_mm + depth_mm / 2);
    const bool is_upright = depth_mm > 1.5 * width_mm;
    const double room_mm = (is_upright ? depth_mm : width_mm) / plan->scale;
    while (style.size_pt > least_thing_pt && chart_width(chart, name, style) > room_mm)
        style.size_pt -= 0.5;
    if (is_upright)
        chart_column(chart, at.x_mm, at.y_mm, name, style, chart->theme.ink);
    else
        chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(style.size_pt), name, style, TEXT_MIDDLE,
                    chart->theme.ink);
}

static void draw_box(hallplan *plan, double x_mm, double y_mm, double width_mm, double depth_mm,
                     scene_paint paint)
{
    const chart_point at = hallplan_at(plan, x_mm, y_mm);
    scene_rect(plan->chart.scene, at.x_mm, at.y_mm, width_mm / plan->scale, depth_mm / plan->scale, 0, paint);
}

static void draw_stage(hallplan *plan)
{
    artwork_chart *chart = &plan->chart;
    const venue_hall *hall = &plan->hall;
    if (hall->stage_width_mm <= 0)
        return;
    draw_box(plan, hall->stage_x_mm, hall->stage_y_mm, hall->stage_width_mm, hall->stage_depth_mm,
             chart_shape(chart->theme.stage, chart->theme.red_dark, wall_mm * chart->paper.type));
    if (hall->rostrum_chairs == 0)
        name_box(plan, hall->stage_x_mm, hall->stage_y_mm, hall->stage_width_mm, hall->stage_depth_mm,
                 chart_word(chart, "舞台", "stage"));
}

static void draw_pillar(hallplan *plan, const venue_pillar *pillar)
{
    const scene_paint paint =
        chart_shape(plan->chart.theme.ink3, plan->chart.theme.ink2, 0.3 * plan->chart.paper.type);
    const chart_point at = hallplan_at(plan, pillar->x_mm, pillar->y_mm);
    if (pillar->is_round)
        scene_circle(plan->chart.scene, at.x_mm, at.y_mm, pillar->width_mm / plan->scale / 2, paint);
    else
        draw_box(plan, pillar->x_mm - pillar->width_mm / 2, pillar->y_mm - pillar->depth_mm / 2,
                 pillar->width_mm, pillar->depth_mm, paint);
}

static const char *mark_words(const hallplan *plan, const venue_mark *mark)
{
    if (*mark->label)
        return mark->label;
    if (text_equal(mark->kind, "booth"))
        return chart_word(&plan->chart, "控制室", "control booth");
    return text_equal(mark->kind, "camera") ? chart_word(&plan->chart, "机位", "camera") : "";
}

static void draw_mark(hallplan *plan, const venue_mark *mark)
{
    const double x_mm = plan->hall.moved_x_mm + mark->x_mm, y_mm = plan->hall.moved_y_mm + mark->y_mm;
    draw_box(plan, x_mm, y_mm, mark->width_mm, mark->depth_mm,
             chart_shape(plan->chart.theme.cloth, plan->chart.theme.ink3, 0.25 * plan->chart.paper.type));
    name_box(plan, x_mm, y_mm, mark->width_mm, mark->depth_mm, mark_words(plan, mark));
}

void hallplan_walls(hallplan *plan)
{
    const venue_hall *hall = &plan->hall;
    draw_stage(plan);
    for (int at = 0; at < hall->corner_count; at++) {
        const wall_side side = { corner_of(plan, at), corner_of(plan, at + 1) };
        draw_side(plan, &side);
    }
    for (int at = 0; at < hall->door_count; at++)
        name_door(plan, &hall->doors[at]);
    for (int at = 0; at < plan->venue->pillar_count; at++)
        draw_pillar(plan, &plan->venue->pillars[at]);
    for (int at = 0; at < plan->venue->mark_count; at++)
        draw_mark(plan, &plan->venue->marks[at]);
}
