#include "artwork/chart.h"

#include <math.h>

static const double count_share = 0.85, gap_mm = 1.6, level_mm = 4.6;

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
    text_style style = chart_type(TEXT_HEI, 400, label->size_pt * count_share);

    style.condense = label->condense;
    return style;
}

static double width_of(const artwork_chart *chart, const chart_zone_label *label)
{
    return chart_width(chart, label->text, name_type(label)) +
           (*label->count ? gap_mm * chart->paper.type * label->condense +
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
    chart_words(chart, x_mm + wide + gap_mm * chart->paper.type * label->condense,
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
    const double away_mm = edge_mm - ((above_tabs ? 9.8 : 4) + label->level * level_mm) * type;
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

/* The last cell of a line on one side: its outer edge, in halves. */
static int row_end(const chart_block *block, int line, bool right)
{
    for (int at = 0; at < 2 * block->columns; at++) {
        const int half = right ? 2 * block->columns - 1 - at : at;
        if (chart_block_cell(block, line, half))
            return right ? half + 1 : half;
    }
    return right ? 2 * block->columns : 0;
}

/* How far down the block a label's line leaves the zone: in a gap between rows, clear of the row labels. */
static double leaving_mm(const chart_placed *placed, const chart_zone_label *label)
{
    if (label->line_end - label->line < 2)
        return (label->line + 0.9) * placed->pitch_y_mm;
    const int middle_line = (label->line + label->line_end) / 2; /* between rows, never through one */
    return middle_line * placed->pitch_y_mm;
}

typedef struct side_spot {
    chart_point from;  /* in the zone */
    double x_mm, y_mm; /* where the words stand */
} side_spot;

static side_spot spot_of(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const int side = label->at_right ? 1 : -1;
    const int end = row_end(placed->block, label->line_end - 1, label->at_right);
    const double inside_mm = 0.18 * placed->pitch_x_mm;
    const int own = label->at_right ? label->half_end : label->half;
    const bool ends_row = own == end || label->line_end - label->line > 1;
    const chart_point from = chart_placed_at(
        placed, across_mm(placed, ends_row ? end : own) - side * inside_mm, leaving_mm(placed, label));
    double reach_mm = from.x_mm;

    for (int line = label->line; line < label->line_end; line++) {
        const chart_point edge =
            chart_placed_at(placed, across_mm(placed, row_end(placed->block, line, label->at_right)),
                            leaving_mm(placed, label));
        reach_mm = side * edge.x_mm > side * reach_mm ? edge.x_mm : reach_mm;
    }
    const double row_label_mm = hall->row_label_mm + 0.5 * chart->paper.type;
    return (side_spot){ from, reach_mm + side * row_label_mm, from.y_mm };
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

static void draw_leader(artwork_chart *chart, side_spot spot, double y_mm, scene_color color)
{
    const double type = chart->paper.type;
    const double bend_mm = spot.x_mm + (spot.x_mm > spot.from.x_mm ? -1.5 : 1.5) * type;
    const chart_point from = chart_at(chart, spot.from.x_mm, spot.from.y_mm);
    const chart_point bend = chart_at(chart, bend_mm, spot.from.y_mm);
    const chart_point to = chart_at(chart, spot.x_mm, y_mm);
    const scene_paint lines[] = { chart_line(0.9 * type, CHART_WHITE), chart_line(0.35 * type, color) };

    for (int at = 0; at < 2; at++) {
        scene_path_begin(chart->scene);
        scene_move_to(chart->scene, from.x_mm, from.y_mm);
        scene_line_to(chart->scene, bend.x_mm, bend.y_mm);
        scene_line_to(chart->scene, to.x_mm, to.y_mm);
        scene_path_end(chart->scene, lines[at]);
    }
    scene_circle(chart->scene, from.x_mm, from.y_mm, 0.6 * type, chart_fill(color));
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

/* From top to bottom beside the rows that end with the zone, if it fits; the legend names it in any case. */
static void draw_in_aisle(artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const int side = label->at_right ? 1 : -1;
    const double length_mm = (label->line_end - label->line) * placed->pitch_y_mm;
    text_style style = name_type(label);
    const double tall = 1.06 * mm_of_pt(style.size_pt) * utf8_count(label->text);

    if (tall > length_mm)
        return;
    const int end = row_end(placed->block, label->line, label->at_right);
    const chart_point beside = chart_placed_at(placed,
                                               across_mm(placed, end) + side * 3.2 * chart->paper.type,
                                               (label->line + label->line_end) * placed->pitch_y_mm / 2);
    const chart_point at = chart_at(chart, beside.x_mm, beside.y_mm);
    chart_column(chart, at.x_mm, at.y_mm, label->text, style, tokens_of(chart, label)->dark);
}

void chart_labels_beside(artwork_chart *chart, const chart_hall *hall)
{
    double *taken[2] = { arena_array(chart->arena, double, hall->label_count + 1),
                         arena_array(chart->arena, double, hall->label_count + 1) };
    int counts[2] = { 0, 0 };

    if (!taken[0] || !taken[1]) {
        chart->no_memory = true;
        return;
    }
    for (int at = 0; at < hall->label_count; at++) {
        const chart_zone_label *label = &hall->labels[at];
        if (label->kind == CHART_LABEL_SIDE)
            draw_side(chart, hall, label, taken[label->at_right], &counts[label->at_right]);
        if (label->kind == CHART_LABEL_AISLE)
            draw_in_aisle(chart, hall, label);
    }
}
