/* Dimension lines: the hall, its stage, the walk before the first row, the aisles. */
#include "artwork/hallplan.h"

#include <math.h>

static const double size_pt = 7, line_mm = 0.2, tick_mm = 1.2, away_mm = 6, outer_mm = 0.6;

/* "26.00", its middle over the line, or beside it from top to bottom. */
static void draw_figure(hallplan *plan, chart_point middle, bool is_upright, double length_mm)
{
    artwork_chart *chart = &plan->chart;
    const text_style style = chart_type(TEXT_HEI, 400, size_pt * chart->paper.type);
    const char *figure = arena_format(chart->arena, "%.2f", length_mm / 1000);
    scene_group(
        chart->scene,
        (scene_group_look){ .x_mm = middle.x_mm, .y_mm = middle.y_mm, .turn_deg = is_upright ? -90 : 0 });
    chart_words(chart, 0, -0.7 * chart->paper.type, chart_made(chart, figure), style, TEXT_MIDDLE,
                chart->theme.ink2);
    scene_group_end(chart->scene);
}

/* From one place of the page to another, level or upright; `length_mm` is the hall's. */
static void draw_measure(hallplan *plan, chart_point from, chart_point to, double length_mm)
{
    artwork_chart *chart = &plan->chart;
    const scene_paint paint = chart_line(line_mm * chart->paper.type, chart->theme.ink2);
    const bool is_upright = fabs(to.x_mm - from.x_mm) < fabs(to.y_mm - from.y_mm);
    const double tick = tick_mm * chart->paper.type / 2;
    scene_line(chart->scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm, paint);
    scene_line(chart->scene, from.x_mm - tick, from.y_mm + tick, from.x_mm + tick, from.y_mm - tick, paint);
    scene_line(chart->scene, to.x_mm - tick, to.y_mm + tick, to.x_mm + tick, to.y_mm - tick, paint);
    draw_figure(plan, (chart_point){ (from.x_mm + to.x_mm) / 2, (from.y_mm + to.y_mm) / 2 }, is_upright,
                length_mm);
}

/* A thin line from the wall to beyond the dimension line. */
static void draw_witness(hallplan *plan, chart_point from, chart_point to)
{
    scene_line(plan->chart.scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm,
               chart_line(line_mm * plan->chart.paper.type, plan->chart.theme.hair));
}

static void measure_hall(hallplan *plan)
{
    const double type = plan->chart.paper.type, away = away_mm * type, beyond = (away_mm + outer_mm) * type;
    const chart_point top_right = hallplan_at(plan, plan->hall.width_mm, 0),
                      bottom_left = hallplan_at(plan, 0, plan->hall.depth_mm),
                      bottom_right = hallplan_at(plan, plan->hall.width_mm, plan->hall.depth_mm);
    draw_witness(plan, bottom_left, (chart_point){ bottom_left.x_mm, bottom_left.y_mm + beyond });
    draw_witness(plan, bottom_right, (chart_point){ bottom_right.x_mm, bottom_right.y_mm + beyond });
    draw_measure(plan, (chart_point){ bottom_left.x_mm, bottom_left.y_mm + away },
                 (chart_point){ bottom_right.x_mm, bottom_right.y_mm + away }, plan->hall.width_mm);
    draw_witness(plan, top_right, (chart_point){ top_right.x_mm + beyond, top_right.y_mm });
    draw_witness(plan, bottom_right, (chart_point){ bottom_right.x_mm + beyond, bottom_right.y_mm });
    draw_measure(plan, (chart_point){ top_right.x_mm + away, top_right.y_mm },
                 (chart_point){ bottom_right.x_mm + away, bottom_right.y_mm }, plan->hall.depth_mm);
}

/* The widest chair of the front row tells how far the audience is from the stage. */
static void measure_stage(hallplan *plan)
{
    const venue_hall *hall = &plan->hall;
    const double type = plan->chart.paper.type;
    if (hall->stage_width_mm <= 0)
        return;
    const double front_mm = hall->stage_y_mm + hall->stage_depth_mm;
    const chart_point left = hallplan_at(plan, hall->stage_x_mm, front_mm),
                      right = hallplan_at(plan, hall->stage_x_mm + hall->stage_width_mm, front_mm);
    draw_measure(plan, (chart_point){ left.x_mm, left.y_mm - 1.8 * type },
                 (chart_point){ right.x_mm, right.y_mm - 1.8 * type }, hall->stage_width_mm);
    double first_mm = INFINITY;
    for (int at = hall->rostrum_chairs; at < hall->chair_count; at++)
        first_mm =
            fmin(first_mm, hall->chairs[at].y_mm - hall->blocks[hall->chairs[at].block].pitch_y_mm / 2);
    const double x_mm = hall->stage_x_mm + hall->stage_width_mm;
    if (!isinf(first_mm) && first_mm > front_mm)
        draw_measure(plan, hallplan_at(plan, x_mm, front_mm), hallplan_at(plan, x_mm, first_mm),
                     first_mm - front_mm);
}

/* Across each aisle, where its figure has room. */
static void measure_aisles(hallplan *plan)
{
    static const double rear_share = 0.75; /* behind the names of blocks, before doors */
    const venue_hall *hall = &plan->hall;
    for (int at = 0; at < hall->aisle_count; at++) {
        const venue_aisle *aisle = &hall->aisles[at];
        const bool is_level = aisle->width_mm < aisle->depth_mm;
        const double y_mm = aisle->y_mm + rear_share * aisle->depth_mm,
                     x_mm = aisle->x_mm + aisle->width_mm / 2;
        if (is_level)
            draw_measure(plan, hallplan_at(plan, aisle->x_mm, y_mm),
                         hallplan_at(plan, aisle->x_mm + aisle->width_mm, y_mm), aisle->width_mm);
        else
            draw_measure(plan, hallplan_at(plan, x_mm, aisle->y_mm),
                         hallplan_at(plan, x_mm, aisle->y_mm + aisle->depth_mm), aisle->depth_mm);
    }
}

void hallplan_measures(hallplan *plan)
{
    measure_hall(plan);
    measure_stage(plan);
    measure_aisles(plan);
}
