#include "artwork/chart_hall.h"

#include <math.h>

static const double least_rostrum_pitch_mm = 18, widest_plate_mm = 14.8, tallest_name_mm = 8;

/* ---- what follows from the pitch ---- */

static double narrowest_pitch(const chart_hall *hall)
{
    double least = HUGE_VAL;

    for (int at = 0; at < hall->count; at++)
        least = fmin(least, hall->placed[at].pitch_x_mm);
    return least;
}

static double lowest_pitch(const chart_hall *hall)
{
    double least = HUGE_VAL;

    for (int at = 0; at < hall->count; at++)
        least = fmin(least, hall->placed[at].pitch_y_mm);
    return least;
}

/* The number's strip gives way where the plate has no room for it and a name. */
static void size_plates(chart_hall *hall, const artwork_chart *chart)
{
    const double across = narrowest_pitch(hall), down = lowest_pitch(hall);
    const double row_gap = chart->zone_count ? fmin(fmax(2.4, 0.2 * down), 0.3 * down)
                                             : fmax(0.8, 0.12 * down);

    hall->plate_width_mm = across - fmin(fmax(0.8, 0.075 * across), 0.2 * across);
    hall->plate_height_mm = down - row_gap;
    hall->strip_mm = fmin(2.9 * chart->paper.type, 0.3 * hall->plate_height_mm);
    hall->strip_mm = fmin(fmax(hall->strip_mm, 2.2), 0.42 * hall->plate_height_mm);
    if (!hall->names || hall->strip_mm < 1.9)
        hall->strip_mm = 0;
}

static zc_status size_names(artwork_chart *chart, chart_hall *hall)
{
    const text_box box = { hall->plate_width_mm, hall->plate_height_mm - hall->strip_mm };
    const double type = chart->paper.type, standard_pt = type * text_seat_size_pt(box.width_mm / type);

    hall->size_pt = 0;
    for (int at = 0; at < hall->count; at++) {
        const chart_block *block = &hall->blocks[at];
        zc_seat *seats = arena_array(chart->arena, zc_seat, block->count + 1);
        if (!seats)
            return ZC_NO_MEMORY;
        for (int cell = 0; cell < block->count; cell++)
            seats[cell] = block->cells[cell].seat;
        const double size = chart_short_size(chart, seats, block->count, box, standard_pt, 500, CHART_EITHER);
        if (size > 0 && (hall->size_pt == 0 || size < hall->size_pt))
            hall->size_pt = size;
    }
    return ZC_OK;
}

static double size_of(const artwork_chart *chart, const char *name, text_box box, double size_pt)
{
    text_fit_rules rules = text_fit_seat;

    rules.size_pt = size_pt;
    return text_fit_size_pt(chart->job->fonts, name, box, &rules);
}

int chart_hall_small_names(const artwork_chart *chart, const chart_hall *hall, double size_pt,
                           zc_seat seats[], int most)
{
    const text_box box = { hall->plate_width_mm, hall->plate_height_mm - hall->strip_mm };
    int small = 0;

    for (int at = 0; at < hall->count; at++)
        for (int cell = 0; cell < hall->blocks[at].count; cell++) {
            const zc_seat seat = hall->blocks[at].cells[cell].seat;
            const char *name = chart_name(chart, seat);
            if (!name || size_of(chart, name, box, hall->size_pt) >= size_pt)
                continue;
            if (seats && small < most)
                seats[small] = seat;
            small++;
        }
    return small;
}

bool chart_hall_wants_room(const artwork_chart *chart, const chart_hall *hall, double size_pt)
{
    const double type = chart->paper.type;
    const text_box box = { hall->plate_width_mm, hall->plate_height_mm - hall->strip_mm },
                   widest = { widest_plate_mm * type, tallest_name_mm * type };

    for (int at = 0; at < hall->count; at++)
        for (int cell = 0; cell < hall->blocks[at].count; cell++) {
            const char *name = chart_name(chart, hall->blocks[at].cells[cell].seat);
            if (name && size_of(chart, name, box, hall->size_pt) < size_pt &&
                size_of(chart, name, widest, fmax(hall->size_pt, size_pt)) >= size_pt)
                return true;
        }
    return false;
}

/* ---- the fit ---- */

/* The view stands at page right of the stage, unless the rostrum's rows need the room. */
static void fit_stage(artwork_chart *chart, chart_hall *hall)
{
    const double type = chart->paper.type, width_mm = chart->paper.right_mm - chart->paper.left_mm;
    const double beside_mm = chart_view_width(chart, false) + (chart_has_side_door(chart) ? 21 : 8) * type;

    hall->view_below = !hall->has_stage && !hall->roomy;
    if (!hall->has_stage)
        return;
    hall->stage = chart_stage_fit(chart, width_mm - 2 * beside_mm);
    if (hall->stage.pitch_mm >= least_rostrum_pitch_mm * type)
        return;
    hall->stage = chart_stage_fit(chart, width_mm - 2 * (chart_has_side_door(chart) ? 16 : 3) * type);
    hall->view_below = (width_mm - hall->stage.width_mm) / 2 < beside_mm;
}

static double row_label_room(const artwork_chart *chart)
{
    const text_style style = chart_type(TEXT_HEI, 700, 8.5 * chart->paper.type);

    return 1.6 * chart->paper.type + chart_width(chart, chart_word(chart, "00排", "Row 00"), style) +
           (chart_has_side_door(chart) ? 7 : 2) * chart->paper.type;
}

/* Labels need room and room changes the pitch: three rounds, in which the room only grows. */
zc_status chart_hall_fit(artwork_chart *chart, chart_hall *hall)
{
    zc_status status = ZC_OK;

    hall->placed = arena_array(chart->arena, chart_placed, hall->count);
    hall->band = arena_array(chart->arena, int, hall->count);
    if (!hall->placed || !hall->band)
        return ZC_NO_MEMORY;
    hall_find_bands(hall);
    fit_stage(chart, hall);
    hall->row_label_mm = row_label_room(chart);
    hall->aside_mm = hall->roomy ? fmax(hall->key_mm, chart_view_width(chart, false)) + 3 * chart->paper.type
                                 : 0;
    for (int round = 0; !status && round < 3; round++) {
        hall_find_pitch(chart, hall);
        size_plates(hall, chart);
        status = chart_labels_plan(chart, hall);
    }
    return status || !hall->names ? status : size_names(chart, hall);
}
