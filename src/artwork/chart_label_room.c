/* What room the labels of zones take: before the rows, behind them, beside them and in aisles. Those above
 * narrow zones stand on several levels, so that they do not lie on each other. */
#include "artwork/chart_hall.h"

#include <math.h>

const double hall_count_share = 0.85, hall_count_gap_mm = 1.6, hall_level_mm = 4.6;
static const double side_words_mm = 9.3; /* swatch, gaps and 2 mm off the wall */
static const double beside_row_labels_mm = 5;
enum { LEVELS_MAX = 4 };

double hall_label_width(const artwork_chart *chart, const char *text, const char *count, double size_pt)
{
    const text_style name = chart_type(TEXT_HEI, 700, size_pt);
    const text_style number = chart_type(TEXT_HEI, 400, size_pt * hall_count_share);

    return chart_width(chart, text, name) +
           (*count ? hall_count_gap_mm * chart->paper.type + chart_width(chart, count, number) : 0);
}

static double middle_across(const chart_placed *placed, const chart_zone_label *label)
{
    return ((label->half + label->half_end) / 2.0 - placed->block->columns) * placed->pitch_x_mm / 2;
}

static bool collides(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *one,
                     const chart_zone_label *other)
{
    const chart_placed *placed = &hall->placed[one->placed];
    const double apart = fabs(middle_across(placed, one) - middle_across(placed, other));

    return one->placed == other->placed && one->level == other->level &&
           apart < (hall_label_width(chart, one->text, one->count, one->size_pt) +
                    hall_label_width(chart, other->text, other->count, other->size_pt)) /
                           2 +
                       1.5;
}

static int find_levels(const artwork_chart *chart, chart_hall *hall)
{
    int levels = 0;

    for (int at = 0; at < hall->label_count; at++) {
        chart_zone_label *label = &hall->labels[at];
        if (label->kind != CHART_LABEL_FRONT)
            continue;
        for (int other = 0; other < at && label->level < LEVELS_MAX; other++)
            if (hall->labels[other].kind == CHART_LABEL_FRONT &&
                collides(chart, hall, label, &hall->labels[other])) {
                label->level++;
                other = -1;
            }
        levels = label->level + 1 > levels ? label->level + 1 : levels;
    }
    return levels;
}

void hall_labels_take_room(const artwork_chart *chart, chart_hall *hall)
{
    const double type = chart->paper.type;
    const int levels = find_levels(chart, hall);

    hall->front_label_mm = fmax(hall->front_label_mm, levels * hall_level_mm * type);
    for (int at = 0; at < hall->label_count; at++) {
        const chart_zone_label *label = &hall->labels[at];
        if (label->kind == CHART_LABEL_TAB)
            hall->tabs = true;
        if (label->kind == CHART_LABEL_AISLE)
            hall->aisle_label_mm = beside_row_labels_mm * type;
        if (label->kind == CHART_LABEL_REAR)
            hall->rear_label_mm = fmax(hall->rear_label_mm, 4.5 * type);
        if (label->kind == CHART_LABEL_SIDE)
            hall->side_label_mm[label->at_right] = fmax(
                hall->side_label_mm[label->at_right],
                hall_label_width(chart, label->text, label->count, label->size_pt) + side_words_mm * type);
    }
}
