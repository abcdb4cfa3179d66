/* Chairs at their true places, with their numbers; the labels of rows, blocks and floors. */
#include "artwork/hallplan.h"

#include <math.h>
#include <string.h>

static const double plate_share = 0.82, corner_share = 0.12, plate_mm = 0.25, least_number_pt = 3.5,
                    number_pt = 6.5, row_pt = 8, least_row_pt = 4.5, block_pt = 9, floor_pt = 12;
enum { EVERY_ROWS = 5 }; /* of rows too close for all labels */

/* ---- chairs ---- */

/* Of a chair beside the others of its block, on the page. */
static double plate_of(const hallplan *plan, const venue_block *block)
{
    return plate_share * fmin(block->pitch_x_mm, block->pitch_y_mm) / plan->scale;
}

const char *hallplan_kind_word(const artwork_chart *chart, venue_seat_kind kind)
{
    switch (kind) {
    case VENUE_SEAT_WHEELCHAIR: return chart_word(chart, "轮", "W");
    case VENUE_SEAT_COMPANION: return chart_word(chart, "陪", "C");
    case VENUE_SEAT_USUAL:
    case VENUE_SEAT_KINDS_COUNT: break;
    }
    return "";
}

scene_paint hallplan_plate(const hallplan *plan, venue_seat_kind kind, bool on_rostrum)
{
    const artwork_theme *theme = &plan->chart.theme;
    const bool is_special = kind != VENUE_SEAT_USUAL;
    return chart_shape(is_special ? theme->zones[1].strip : CHART_WHITE,
                       on_rostrum   ? theme->red_dark
                       : is_special ? theme->zones[1].dark
                                    : theme->ink2,
                       plate_mm * plan->chart.paper.type);
}

static scene_paint paint_of(const hallplan *plan, const venue_chair *chair, bool on_rostrum)
{
    scene_paint paint = hallplan_plate(plan, chair->kind, on_rostrum);
    if (chair->reserved) {
        paint.dash_mm = 1.0 * plan->chart.paper.type;
        paint.gap_mm = 0.7 * plan->chart.paper.type;
    }
    return paint;
}

static void draw_chair(hallplan *plan, const venue_chair *chair, bool on_rostrum)
{
    artwork_chart *chart = &plan->chart;
    const double plate = plate_of(plan, &plan->hall.blocks[chair->block]);
    const chart_point at = hallplan_at(plan, chair->x_mm, chair->y_mm);
    const char *kind = hallplan_kind_word(chart, chair->kind), *words = *kind ? kind : chair->label;
    text_style style = chart_type(TEXT_HEI, 500, fmin(number_pt * chart->paper.type, pt_of_mm(0.5 * plate)));
    const char *id = venue_chair_id(&plan->hall, chair, on_rostrum ? "rostrum" : "audience", chart->arena);
    scene_group(
        chart->scene,
        (scene_group_look){
            .x_mm = at.x_mm, .y_mm = at.y_mm, .klass = "seat", .seat = chart_made(chart, id), .title = id });
    scene_group(chart->scene, (scene_group_look){ .turn_deg = fmod(chair->facing_deg + 180, 360) - 180 });
    scene_rect(chart->scene, -plate / 2, -plate / 2, plate, plate, corner_share * plate,
               paint_of(plan, chair, on_rostrum));
    scene_group_end(chart->scene);
    if (style.size_pt >= least_number_pt) {
        while (style.size_pt > least_number_pt && chart_width(chart, words, style) > 0.92 * plate)
            style.size_pt -= 0.25;
        chart_words(chart, 0, 0.375 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE, chart->theme.ink);
    }
    scene_group_end(chart->scene);
}

/* ---- rows ---- */

/* The end of a row that stands at `end`, beyond which `next` is its neighbour. */
static void draw_row_label(hallplan *plan, const venue_chair *end, const venue_chair *next, double size_pt)
{
    artwork_chart *chart = &plan->chart;
    const venue_block *block = &plan->hall.blocks[end->block];
    const double away_mm = 0.62 * block->pitch_x_mm;
    double dx = end->x_mm - next->x_mm, dy = end->y_mm - next->y_mm;
    const double length = hypot(dx, dy);
    dx = length > 0 ? dx / length : -1;
    dy = length > 0 ? dy / length : 0;
    const chart_point at = hallplan_at(plan, end->x_mm + dx * away_mm, end->y_mm + dy * away_mm);
    const text_style style = chart_type(TEXT_HEI, 700, size_pt);
    const text_anchor anchor = fabs(dx) < 0.5 ? TEXT_MIDDLE : dx < 0 ? TEXT_END : TEXT_START;
    const char *words = arena_format(chart->arena, is_zh(chart) ? "%s排" : "%s", end->row_label);
    chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(size_pt), words, style, anchor, chart->theme.ink);
}

/* Chairs of one row of one block are consecutive. */
static int run_length(const venue_hall *hall, int first)
{
    int end = first + 1;
    while (end < hall->chair_count && hall->chairs[end].block == hall->chairs[first].block &&
           hall->chairs[end].row == hall->chairs[first].row &&
           hall->chairs[end].line == hall->chairs[first].line)
        end++;
    return end - first;
}

static void draw_row_labels(hallplan *plan)
{
    const venue_hall *hall = &plan->hall;
    const double type = plan->chart.paper.type;
    for (int first = hall->rostrum_chairs, length; first < hall->chair_count; first += length) {
        length = run_length(hall, first);
        const venue_chair *begin = &hall->chairs[first], *end = &hall->chairs[first + length - 1];
        const venue_block *block = &hall->blocks[begin->block];
        const double room_pt = pt_of_mm(0.8 * block->pitch_y_mm / plan->scale);
        const bool is_close = room_pt < least_row_pt * type;
        const bool is_labelled = *begin->row_label && (!is_close || begin->line % EVERY_ROWS == 0);
        const double size_pt = is_close ? least_row_pt * type : fmin(row_pt * type, room_pt);
        if (!is_labelled)
            continue;
        draw_row_label(plan, begin, length > 1 ? begin + 1 : begin, size_pt);
        if (length > 1)
            draw_row_label(plan, end, end - 1, size_pt);
    }
}

/* ---- blocks and floors ---- */

static int chairs_of_block(const venue_hall *hall, int block)
{
    int chairs = 0;
    for (int at = 0; at < hall->chair_count; at++)
        chairs += hall->chairs[at].block == block;
    return chairs;
}

/* Before the front edge, in the block's own axes. */
static void draw_block_name(hallplan *plan, int at)
{
    artwork_chart *chart = &plan->chart;
    const venue_block *block = &plan->hall.blocks[at];
    const text_style style = chart_type(TEXT_HEI, 700, block_pt * chart->paper.type);
    const chart_point front = hallplan_at(plan, block->x_mm, block->y_mm);
    const char *name = layout_block_heading(block->name, chart->job->occasion->lang, chart->arena);
    const char *words = name ? arena_format(chart->arena, is_zh(chart) ? "%s　%d座" : "%s, %d", name,
                                            chairs_of_block(&plan->hall, at))
                             : NULL;
    scene_group(chart->scene,
                (scene_group_look){ .x_mm = front.x_mm, .y_mm = front.y_mm, .turn_deg = block->turn_deg });
    chart_words(chart, 0, -0.9 * chart->paper.type, chart_made(chart, words), style, TEXT_MIDDLE,
                chart->theme.red_dark);
    scene_group_end(chart->scene);
}

/* The front and the rear of a floor's chairs; false if it has none. */
static bool reach_of_floor(const venue_hall *hall, int floor, double *front_mm, double *rear_mm)
{
    *front_mm = INFINITY;
    *rear_mm = -INFINITY;
    for (int at = hall->rostrum_chairs; at < hall->chair_count; at++) {
        const venue_block *block = &hall->blocks[hall->chairs[at].block];
        if (block->floor != floor)
            continue;
        *front_mm = fmin(*front_mm, hall->chairs[at].y_mm - block->pitch_y_mm / 2);
        *rear_mm = fmax(*rear_mm, hall->chairs[at].y_mm + block->pitch_y_mm / 2);
    }
    return *rear_mm >= *front_mm;
}

/* Between two floors, that is drawn one behind the other, a dashed line with the name of the one behind. */
static void draw_floors(hallplan *plan)
{
    artwork_chart *chart = &plan->chart;
    const venue_hall *hall = &plan->hall;
    const double type = chart->paper.type;
    const text_style style = chart_type(TEXT_HEI, 700, floor_pt * type);
    double before_mm = NAN, front_mm, rear_mm;
    for (int floor = 0; floor < hall->floor_count; floor++) {
        if (!reach_of_floor(hall, floor, &front_mm, &rear_mm))
            continue;
        const double line_mm = isnan(before_mm) ? front_mm : (before_mm + front_mm) / 2;
        const chart_point from = hallplan_at(plan, 0, line_mm),
                          to = hallplan_at(plan, hall->width_mm, line_mm);
        scene_paint paint = chart_line(0.3 * type, chart->theme.ink3);
        paint.dash_mm = 3 * type;
        paint.gap_mm = 1.5 * type;
        if (!isnan(before_mm))
            scene_line(chart->scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm, paint);
        chart_words(chart, from.x_mm + 3 * type, from.y_mm + 6 * type, hall->floors[floor].name, style,
                    TEXT_START, chart->theme.red_dark);
        before_mm = rear_mm;
    }
}

void hallplan_seats(hallplan *plan)
{
    const venue_hall *hall = &plan->hall;
    draw_floors(plan);
    for (int at = 0; at < hall->chair_count; at++)
        draw_chair(plan, &hall->chairs[at], at < hall->rostrum_chairs);
    draw_row_labels(plan);
    for (int at = 0; at < hall->block_count; at++)
        if (*hall->blocks[at].name && !text_equal(hall->blocks[at].region, "rostrum"))
            draw_block_name(plan, at);
}
