/* Names of zones that stand beside their block: where the line from the zone runs, where an aisle has room.
 */
#include "artwork/chart_hall.h"

#include <math.h>

static const double boundary_mm = 0.75; /* half of what a zone's outline takes of the gap between rows */
static const double apart_mm = 0.6;     /* between two lines that run beside each other */
static const double column_em = 1.06, column_wide_mm = 4.2, column_air_mm = 1;
const double chart_aisle_column_mm = 3.2;

int hall_row_end(const chart_block *block, int line, bool right)
{
    const int halves = 2 * block->columns;

    for (int at = 0; at < halves; at++) {
        const int half = right ? halves - 1 - at : at;
        if (chart_block_cell(block, line, half))
            return right ? half + 1 : half;
    }
    return right ? halves : 0;
}

/* ---- between rows ---- */

/* A line keeps off the outline in the middle of the gap and off the plates at its edges. */
static double off_outline_mm(const artwork_chart *chart, const chart_hall *hall, const chart_placed *placed)
{
    const double half_gap_mm = (placed->pitch_y_mm - hall->plate_height_mm) / 2;
    const double outline_mm = fmin(boundary_mm * chart->paper.type, half_gap_mm / 2);

    return (outline_mm + half_gap_mm) / 2;
}

static bool is_taken(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label,
                     double leave_mm)
{
    for (int at = 0; at < hall->label_count; at++) {
        const chart_zone_label *other = &hall->labels[at];
        if (other->leads && other->placed == label->placed && other->at_right == label->at_right &&
            fabs(other->leave_mm - leave_mm) < apart_mm * chart->paper.type)
            return true;
    }
    return false;
}

/* Behind the line or before it. */
bool hall_find_leader(const artwork_chart *chart, const chart_hall *hall, int line, int half,
                      chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const double off_mm = off_outline_mm(chart, hall, placed);
    const double ways_mm[] = { (line + 1) * placed->pitch_y_mm - off_mm, line * placed->pitch_y_mm + off_mm };

    for (int way = 0; way < 2; way++) {
        if (is_taken(chart, hall, label, ways_mm[way]))
            continue;
        label->leads = true;
        label->leave_mm = ways_mm[way];
        label->from_half = half;
        label->exit_half = hall_row_end(placed->block, line, label->at_right);
        return true;
    }
    return false;
}

/* ---- in an aisle ---- */

/* From top to bottom, its count behind it. */
double hall_column_tall(const chart_zone_label *label)
{
    return column_em * mm_of_pt(label->size_pt) * (utf8_count(label->text) + utf8_count(label->count));
}

chart_point hall_column_at(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const int side = label->at_right ? 1 : -1;
    const int end = hall_row_end(placed->block, label->line, label->at_right);

    return chart_placed_at(placed,
                           (end - placed->block->columns) * placed->pitch_x_mm / 2 +
                               side * chart_aisle_column_mm * chart->paper.type,
                           label->middle_mm);
}

bool hall_aisle_is_free(const artwork_chart *chart, const chart_hall *hall, chart_point at, double tall_mm)
{
    const double type = chart->paper.type;

    for (int other = 0; other < hall->label_count; other++) {
        const chart_zone_label *there = &hall->labels[other];
        if (there->kind != CHART_LABEL_AISLE)
            continue;
        const chart_point stands = hall_column_at(chart, hall, there);
        if (fabs(stands.x_mm - at.x_mm) < column_wide_mm * type &&
            fabs(stands.y_mm - at.y_mm) < (tall_mm + hall_column_tall(there)) / 2 + column_air_mm * type)
            return false;
    }
    return true;
}

bool hall_column_is_free(const artwork_chart *chart, const chart_hall *hall, const chart_zone_label *label)
{
    return hall_aisle_is_free(chart, hall, hall_column_at(chart, hall, label), hall_column_tall(label));
}

/* Beside the end of its line, as far up or down as it still meets it. */
bool hall_find_column(const artwork_chart *chart, const chart_hall *hall, chart_zone_label *label)
{
    const chart_placed *placed = &hall->placed[label->placed];
    const double tall_mm = hall_column_tall(label), deep_mm = placed->block->rows * placed->pitch_y_mm;
    const double first_mm = fmax(tall_mm / 2, label->leave_mm - tall_mm / 2),
                 last_mm = fmin(deep_mm - tall_mm / 2, label->leave_mm + tall_mm / 2);
    enum { STEPS = 8 };

    for (int step = 0; step <= STEPS && last_mm >= first_mm; step++) {
        const int away = (step % 2 ? -1 : 1) * ((step + 1) / 2); /* from the middle outward */
        const double share = (double)away / STEPS;
        label->middle_mm = (first_mm + last_mm) / 2 + share * (last_mm - first_mm);
        if (hall_column_is_free(chart, hall, label))
            return true;
    }
    return false;
}
