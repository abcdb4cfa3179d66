#include "artwork/chart_hall.h"

#include <math.h>

static const artwork_zone_tokens *tokens_of(const artwork_chart *chart, const chart_zone_label *label)
{
    return &chart->theme.zones[chart->zones[label->zone].tokens];
}

static text_style name_type(const chart_zone_label *label)
{
    text_style style = chart_type(TEXT_HEI, 700, label->size_pt);

    style.condense = label->condense;
    return style;
}

static text_style count_type(const chart_zone_label *label)
{
    text_style style = chart_type(TEXT_HEI, 400, label->size_pt * hall_count_share);

    style.condense = label->condense;
    return style;
}

static double width_of(const artwork_chart *chart, const chart_zone_label *label)
{
    return chart_width(chart, label->text, name_type(label)) +
           (*label->count ? hall_count_gap_mm * chart->paper.type * label->condense +
                                chart_width(chart, label->count, count_type(label))
                          : 0);
}

/* Name and count from x on, the optical middle of the name at y. */
static void draw_words(artwork_chart *chart, const chart_zone_label *label, double x_mm, double y_mm,
                       scene_color color)
{
    const double base_mm = y_mm + 0.375 * mm_of_pt(label->size_pt);
    const double wide = chart_width(chart, label->text, name_type(label));

    chart_words(chart, x_mm, base_mm, label->text, name_type(label), TEXT_START, color);
    chart_words(chart, x_mm + wide + hall_count_gap_mm * chart->paper.type * label->condense,
                base_mm - 0.055 * mm_of_pt(label->size_pt), label->count, count_type(label), TEXT_START,
                color);
}

static double across_mm(const chart_placed *placed, double half)
{
    return (half - placed->block->columns) * placed->pitch_x_mm / 2;
}

/* ---- in the block's own axes ---- */

static void draw_tab(artwork_chart *chart, const chart_placed *placed, const chart_zone_label *label)
{
    const double type = chart->paper.type, sign = chart_sign(chart), high = 6.4 * type;
    const double wide = (label->half_end - label->half) * placed->pitch_x_mm / 2 - 0.6 * type;
    const double x_mm = sign * across_mm(placed, (label->half + label->half_end) / 2.0);
    const double y_mm = sign * (label->line * placed->pitch_y_mm - 4.1 * type);
    const artwork_zone_tokens *tokens = tokens_of(chart, label);

    scene_rect(chart->scene, x_mm - wide / 2, y_mm - high / 2, wide, high, 1.0 * type,
               chart_shape(tokens->tab, tokens->dark, 0.5 * type));
    draw_words(chart, label, x_mm - width_of(chart, label) / 2, y_mm, tokens->tab_ink);
}

static void draw_front(artwork_chart *chart, const chart_placed *placed, const chart_zone_label *label,
                       bool above_tabs)
{
    const double type = chart->paper.type, sign = chart_sign(chart);
    const double x_mm = sign * across_mm(placed, (label->half + label->half_end) / 2.0);
    const double edge_mm = label->line * placed->pitch_y_mm;
    const double away_mm = edge_mm - ((above_tabs ? 9.8 : 4) + label->level * hall_level_mm) * type;
    const artwork_zone_tokens *tokens = tokens_of(chart, label);

    scene_line(chart->scene, x_mm, sign * edge_mm, x_mm, sign * (away_mm + 2 * type),
               chart_line(0.35 * type, tokens->dark));
    draw_words(chart, label, x_mm - width_of(chart, label) / 2, sign * away_mm, tokens->dark);
}

static void draw_rear(artwork_chart *chart, const chart_placed *placed, const chart_zone_label *label)
{
    const double sign = chart_sign(chart);
    const double x_mm = sign * across_mm(placed, (label->half + label->half_end) / 2.0);
    const double y_mm = sign * ((label->line + 1) * placed->pitch_y_mm + 2.9 * chart->paper.type);

    draw_words(chart, label, x_mm - width_of(chart, label) / 2, y_mm, tokens_of(chart, label)->dark);
}

void chart_labels_of_block(artwork_chart *chart, const chart_hall *hall, int placed)
{
    for (int at = 0; at < hall->label_count; at++) {
        const chart_zone_label *label = &hall->labels[at];
        if (label->placed != placed)
            continue;
        if (label->kind == CHART_LABEL_TAB)
            draw_tab(chart, &hall->placed[placed], label);
        if (label->kind == CHART_LABEL_FRONT)
            draw_front(chart, &hall->placed[placed], label, hall->tabs);
        if (label->kind == CHART_LABEL_REAR)
            draw_rear(chart, &hall->placed[placed], label);
    }
}

/* ---- beside the blocks, on the page ---- */

typedef struct side_spot {
    chart_point from, exit; /* in the zone; past the end of its row */
    double x_mm, y_mm;      /* where the words stand */
} side_spot;

static side_spot spot_of(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const int side = label->at_right ? 1 : -1;
    const double inside_mm = label->inside ? 0.18 * placed->pitch_x_mm : 0;
    const chart_point from =
        chart_placed_at(placed, across_mm(placed, label->from_half) - side * inside_mm, label->leave_mm);
    const chart_point exit = chart_placed_at(placed, across_mm(placed, label->exit_half), label->leave_mm);
    const int last = label->line_end < placed->block->rows ? label->line_end : placed->block->rows - 1;
    double reach_mm = exit.x_mm;

    /* The rows before and behind as well, whose numbers the words could touch. */
    for (int line = label->line > 0 ? label->line - 1 : 0; line <= last; line++) {
        const chart_point edge = chart_placed_at(
            placed, across_mm(placed, hall_row_end(placed->block, line, label->at_right)), label->leave_mm);
        reach_mm = side * edge.x_mm > side * reach_mm ? edge.x_mm : reach_mm;
    }
    const double row_label_mm = hall->row_label_mm + 0.5 * chart->paper.type;
    return (side_spot){ from, exit, reach_mm + side * row_label_mm, exit.y_mm };
}

/* The words keep their distance from those already set on the same side. */
static double free_y(const artwork_chart *chart, const double taken[], int count, double y_mm)
{
    const double apart_mm = 4.8 * chart->paper.type;

    for (int at = 0; at < count; at++)
        if (fabs(taken[at] - y_mm) < apart_mm - 1e-6) {
            y_mm = taken[at] + apart_mm;
            at = -1;
        }
    return y_mm;
}

static void draw_side_words(artwork_chart *chart, const chart_zone_label *label, chart_point at,
                            bool page_right)
{
    const double type = chart->paper.type, swatch_mm = 4.4 * type, wide = width_of(chart, label);
    const artwork_zone_tokens *tokens = tokens_of(chart, label);
    const double from_mm = page_right ? at.x_mm + 1 * type
                                      : at.x_mm - 1 * type - swatch_mm - 1.4 * type - wide;
    scene_paint paint = chart_zone_paint(chart, &chart->zones[label->zone]);

    paint.stroke = tokens->dark;
    paint.stroke_mm = 0.4 * type;
    scene_rect(chart->scene, page_right ? from_mm : from_mm + wide + 1.4 * type, at.y_mm - 1.5 * type,
               swatch_mm, 3 * type, 0, paint);
    draw_words(chart, label, page_right ? from_mm + swatch_mm + 1.4 * type : from_mm, at.y_mm, tokens->dark);
}

static void draw_line(artwork_chart *chart, const chart_point points[], int count, scene_color color)
{
    const double type = chart->paper.type;
    const scene_paint lines[] = { chart_line(0.7 * type, CHART_WHITE), chart_line(0.35 * type, color) };
    const chart_point from = chart_at(chart, points[0].x_mm, points[0].y_mm);

    for (int line = 0; line < 2; line++) {
        scene_path_begin(chart->scene);
        for (int at = 0; at < count; at++) {
            const chart_point to = chart_at(chart, points[at].x_mm, points[at].y_mm);
            (at == 0 ? scene_move_to : scene_line_to)(chart->scene, to.x_mm, to.y_mm);
        }
        scene_path_end(chart->scene, lines[line]);
    }
    scene_circle(chart->scene, from.x_mm, from.y_mm, 0.6 * type, chart_fill(color));
}

/* Along the row, level past its label, then to the words. */
static void draw_leader(artwork_chart *chart, side_spot spot, double y_mm, scene_color color)
{
    const double bend_mm = spot.x_mm + (spot.x_mm > spot.from.x_mm ? -1.5 : 1.5) * chart->paper.type;
    const chart_point points[] = { spot.from, spot.exit, { bend_mm, spot.exit.y_mm }, { spot.x_mm, y_mm } };

    draw_line(chart, points, 4, color);
}

static void draw_side(artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label,
                      double taken[], int *count)
{
    const side_spot spot = spot_of(chart, hall, label);
    const double y_mm = free_y(chart, taken, *count, spot.y_mm);

    taken[(*count)++] = y_mm;
    draw_leader(chart, spot, y_mm, tokens_of(chart, label)->dark);
    draw_side_words(chart, label, chart_at(chart, spot.x_mm, y_mm), label->at_right != chart->from_stage);
}

/* From top to bottom, behind the end of its line where it has one. */
static void draw_in_aisle(artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const scene_color dark = tokens_of(chart, label)->dark;
    const chart_point column = hall_column_at(chart, hall, label),
                      at = chart_at(chart, column.x_mm, column.y_mm);
    const double away_mm = (label->at_right ? 1 : -1) * 1.2 * chart->paper.type;
    const char *words = arena_format(chart->arena, "%s%s", label->text, label->count);

    if (label->leads) {
        const chart_point points[] = {
            chart_placed_at(placed, across_mm(placed, label->from_half), label->leave_mm),
            chart_placed_at(placed, across_mm(placed, label->exit_half) + away_mm, label->leave_mm)
        };
        draw_line(chart, points, 2, dark);
    }
    chart_column(chart, at.x_mm, at.y_mm, words, name_type(label), dark);
}

/* The next label on a side by height, so that no line crosses another; -1 behind the last. */
static int next_side(const artwork_chart *chart, const chart_hall *hall, bool right, const bool drawn[])
{
    int next = -1;
    double least_mm = 0;

    for (int at = 0; at < hall->label_count; at++) {
        const chart_zone_label *label = &hall->labels[at];
        if (label->kind != CHART_LABEL_SIDE || label->at_right != right || drawn[at])
            continue;
        const double y_mm = spot_of(chart, hall, label).y_mm;
        if (next < 0 || y_mm < least_mm) {
            next = at;
            least_mm = y_mm;
        }
    }
    return next;
}

static void draw_sides(artwork_chart *chart, const chart_hall *hall, bool right)
{
    double *taken = arena_array(chart->arena, double, hall->label_count + 1);
    bool *drawn = arena_array(chart->arena, bool, hall->label_count + 1);
    int count = 0;

    if (!taken || !drawn) {
        chart->no_memory = true;
        return;
    }
    for (int at; (at = next_side(chart, hall, right, drawn)) >= 0; drawn[at] = true)
        draw_side(chart, hall, &hall->labels[at], taken, &count);
}

static bool is_labelled(const chart_hall *hall, int zone)
{
    for (int at = 0; at < hall->label_count; at++)
        if (hall->labels[at].zone == zone)
            return true;
    return false;
}

static bool is_here(const artwork_chart *chart, const chart_hall *hall, int zone)
{
    for (int at = 0; at < hall->count; at++)
        if (chart_zone_people(chart, &hall->blocks[at], zone) > 0)
            return true;
    return false;
}

void chart_labels_beside(artwork_chart *chart, const chart_hall *hall)
{
    draw_sides(chart, hall, false);
    draw_sides(chart, hall, true);
    for (int at = 0; at < hall->label_count; at++)
        if (hall->labels[at].kind == CHART_LABEL_AISLE)
            draw_in_aisle(chart, hall, &hall->labels[at]);
    for (int zone = 0; zone < chart->zone_count; zone++)
        chart->zones[zone].unlabelled |= !is_labelled(hall, zone) && is_here(chart, hall, zone);
}
