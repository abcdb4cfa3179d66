#include "artwork/chart_hall.h"

#include <math.h>

static const double most_pitch_x_mm = 16, most_pitch_y_mm = 14, least_pitch_mm = 1;
static const double least_aisle_mm = 8, least_cross_aisle_mm = 6, labelled_aisle_mm = 10.5;
static const double before_front_mm = 4.75, behind_rear_mm = 7, view_row_mm = 8.5;
static const double widest_ratio = 2, tallest_ratio = 2.6; /* of a seat's two pitches */
static const double worth_a_shift = 1.1;
const double chart_tab_mm = 7.3;
enum { LABELLED_BLOCKS = 4, BISECTIONS = 30 };

/* ---- placing at a given pitch ---- */

typedef struct seat_pitch {
    double x_mm, y_mm; /* on paper, of the first block; others keep their ratio to it */
} seat_pitch;

static double hall_middle_mm(const artwork_chart *chart)
{
    const chart_block *rostrum = chart_rostrum(chart);

    return rostrum ? rostrum->x_mm : chart->job->layout->width_mm / 2;
}

static double aisle_mm(const artwork_chart *chart, const chart_hall *hall, int left, int right, double scale)
{
    const chart_placed one = hall_true_place(&hall->blocks[left]),
                       other = hall_true_place(&hall->blocks[right]);
    const bool labelled = chart_hall_beside(hall, left) >= LABELLED_BLOCKS;
    const double least = (labelled ? labelled_aisle_mm : least_aisle_mm) * chart->paper.type +
                         (labelled ? hall->aisle_label_mm : 0);

    return fmax(least, hall_gap(&one, &other) * scale);
}

/* Side by side, aisles between; then the whole band as near to its true place about the middle as may be. */
static void place_band_across(const artwork_chart *chart, chart_hall *hall, int band, double scale)
{
    const double middle_mm = (chart->paper.left_mm + chart->paper.right_mm) / 2;
    double away_mm = 0;
    int blocks = 0;

    for (int at = hall_next_in_band(hall, band, -1), before = -1; at >= 0;
         before = at, at = hall_next_in_band(hall, band, at)) {
        chart_placed *placed = &hall->placed[at];
        placed->x_mm = 0;
        if (before >= 0) {
            const double wanted_mm = aisle_mm(chart, hall, before, at, scale);
            placed->x_mm = hall->placed[before].x_mm + 1000;
            placed->x_mm += wanted_mm - hall_gap(&hall->placed[before], placed);
        }
        away_mm += (hall->part ? 0 : hall->blocks[at].x_mm - hall_middle_mm(chart)) * scale - placed->x_mm;
        blocks++;
    }
    for (int at = 0; at < hall->count; at++)
        if (hall->band[at] == band)
            hall->placed[at].x_mm += middle_mm + away_mm / blocks;
}

static double front_corner_mm(const chart_placed *placed)
{
    chart_point corners[HALL_CORNERS];

    hall_corners(placed, corners);
    return fmax(corners[0].y_mm, corners[1].y_mm);
}

/* Front edges at their true distances behind the band's first one; returns the band's rear. */
static double place_band_down(chart_hall *hall, int band, double front_mm, double scale)
{
    double first_mm = HUGE_VAL, rear_mm = front_mm;
    chart_point corners[HALL_CORNERS];

    for (int at = 0; at < hall->count; at++)
        if (hall->band[at] == band) {
            const chart_placed place = hall_true_place(&hall->blocks[at]);
            first_mm = fmin(first_mm, front_corner_mm(&place));
        }
    for (int at = 0; at < hall->count; at++) {
        if (hall->band[at] != band)
            continue;
        const chart_placed place = hall_true_place(&hall->blocks[at]);
        chart_placed *placed = &hall->placed[at];
        placed->y_mm = 0;
        placed->y_mm = front_mm + (front_corner_mm(&place) - first_mm) * scale - front_corner_mm(placed);
        hall_corners(placed, corners);
        for (int corner = 0; corner < HALL_CORNERS; corner++)
            rear_mm = fmax(rear_mm, corners[corner].y_mm);
    }
    return rear_mm;
}

static double true_cross_aisle_mm(const chart_hall *hall, int band)
{
    double rear_mm = 0, front_mm = HUGE_VAL;

    for (int at = 0; at < hall->count; at++) {
        const chart_block *block = &hall->blocks[at];
        if (hall->band[at] == band - 1)
            rear_mm = fmax(rear_mm, block->y_mm + block->rows * block->pitch_y_mm);
        if (hall->band[at] == band)
            front_mm = fmin(front_mm, block->y_mm);
    }
    return front_mm - rear_mm;
}

static double room_before_front_mm(const artwork_chart *chart, const chart_hall *hall)
{
    return (hall->tabs ? chart_tab_mm * chart->paper.type : 0) + hall->front_label_mm + hall->ghost_front_mm;
}

static double first_front_mm(const artwork_chart *chart, const chart_hall *hall)
{
    const double stage_mm = hall->has_stage ? hall->stage.y_mm + hall->stage.depth_mm + hall->stage.lip_mm
                                            : chart->paper.top_mm + 2 * chart->paper.type;

    return stage_mm + before_front_mm * chart->paper.type + room_before_front_mm(chart, hall);
}

/* Places all blocks; returns the rear of the last. */
static double place_all(const artwork_chart *chart, chart_hall *hall, seat_pitch pitch)
{
    const double scale_x = pitch.x_mm / hall->blocks[0].pitch_x_mm;
    const double scale_y = pitch.y_mm / hall->blocks[0].pitch_y_mm;
    double rear_mm = first_front_mm(chart, hall);

    for (int at = 0; at < hall->count; at++) {
        const chart_block *block = &hall->blocks[at];
        hall->placed[at] = (chart_placed){ .block = block,
                                           .turn_deg = block->turn_deg,
                                           .pitch_x_mm = block->pitch_x_mm * scale_x,
                                           .pitch_y_mm = block->pitch_y_mm * scale_y };
    }
    for (int band = 0; band < hall->bands; band++) {
        if (band > 0)
            rear_mm +=
                fmax(least_cross_aisle_mm * chart->paper.type, true_cross_aisle_mm(hall, band) * scale_y) +
                room_before_front_mm(chart, hall);
        place_band_across(chart, hall, band, scale_x);
        rear_mm = place_band_down(hall, band, rear_mm, scale_y);
    }
    return rear_mm;
}

/* From the leftmost to the rightmost seat. */
static void extent_of(const chart_hall *hall, double *from_mm, double *to_mm)
{
    chart_point corners[HALL_CORNERS];

    *from_mm = HUGE_VAL;
    *to_mm = -HUGE_VAL;
    for (int at = 0; at < hall->count; at++) {
        hall_corners(&hall->placed[at], corners);
        for (int corner = 0; corner < HALL_CORNERS; corner++) {
            *from_mm = fmin(*from_mm, corners[corner].x_mm);
            *to_mm = fmax(*to_mm, corners[corner].x_mm);
        }
    }
}

static double side_room(const chart_hall *hall, bool right)
{
    const double *side_mm = hall->side_label_mm;

    return hall->row_label_mm + hall->aside_mm +
           (hall->lopsided ? side_mm[right] : fmax(side_mm[false], side_mm[true]));
}

/* What the rows' and the zones' labels leave of the page. */
static double leftmost_mm(const artwork_chart *chart, const chart_hall *hall)
{
    return chart->paper.left_mm + side_room(hall, false);
}

static double rightmost_mm(const artwork_chart *chart, const chart_hall *hall)
{
    return chart->paper.right_mm - side_room(hall, true);
}

static bool fits_across(const artwork_chart *chart, chart_hall *hall, seat_pitch pitch)
{
    double from_mm, to_mm;

    place_all(chart, hall, pitch);
    extent_of(hall, &from_mm, &to_mm);
    return to_mm - from_mm <= rightmost_mm(chart, hall) - leftmost_mm(chart, hall);
}

/* In the page's middle, unless the labels of one side want more room; the stage keeps before the seats. */
static void shift(const artwork_chart *chart, chart_hall *hall)
{
    const chart_paper *paper = &chart->paper;
    const double centred_mm = (paper->left_mm + paper->right_mm - hall->stage.width_mm) / 2,
                 most_mm = fmax(centred_mm - paper->left_mm, 0);
    double from_mm, to_mm;

    extent_of(hall, &from_mm, &to_mm);
    const double shift_mm = fmax(leftmost_mm(chart, hall) - from_mm, 0) +
                            fmin(rightmost_mm(chart, hall) - to_mm, 0);
    for (int at = 0; at < hall->count; at++)
        hall->placed[at].x_mm += shift_mm;
    if (hall->has_stage)
        hall->stage.x_mm = centred_mm + fmax(-most_mm, fmin(shift_mm, most_mm));
}

static bool fits_down(const artwork_chart *chart, chart_hall *hall, seat_pitch pitch)
{
    const double below_mm = behind_rear_mm * chart->paper.type + hall->rear_label_mm + hall->ghost_rear_mm +
                            (hall->roomy ? 0 : hall->key_mm) +
                            (hall->view_below ? view_row_mm * chart->paper.type : 0);

    return place_all(chart, hall, pitch) <= chart->paper.bottom_mm - below_mm;
}

/* The largest pitch that fits in one direction, the other given; found by halving. */
static double largest_pitch(const artwork_chart *chart, chart_hall *hall, seat_pitch pitch, bool across)
{
    double *const tried = across ? &pitch.x_mm : &pitch.y_mm;
    double low = least_pitch_mm, high = *tried;

    for (int step = 0; step < BISECTIONS && high - low > 1e-6; step++) {
        *tried = step == 0 ? high : (low + high) / 2;
        if (across ? fits_across(chart, hall, pitch) : fits_down(chart, hall, pitch))
            low = *tried;
        else
            high = *tried;
    }
    return low;
}

/* A turned block's width depends on its rows' pitch, its depth on its columns': twice is near enough. */
static seat_pitch best_pitch(const artwork_chart *chart, chart_hall *hall)
{
    const double type = chart->paper.type;
    seat_pitch best = { most_pitch_x_mm * type, most_pitch_y_mm * type };

    for (int round = 0; round < 2; round++) {
        best.x_mm = largest_pitch(chart, hall, (seat_pitch){ most_pitch_x_mm * type, best.y_mm }, true);
        best.y_mm = largest_pitch(chart, hall, (seat_pitch){ best.x_mm, most_pitch_y_mm * type }, false);
    }
    best.x_mm = fmin(best.x_mm, widest_ratio * best.y_mm);
    best.y_mm = fmin(best.y_mm, tallest_ratio * best.x_mm);
    return best;
}

/* In the page's middle, unless seats come out much wider beside it. */
void hall_find_pitch(const artwork_chart *chart, chart_hall *hall)
{
    hall->lopsided = false;
    const seat_pitch centred = best_pitch(chart, hall);
    hall->lopsided = true;
    const seat_pitch aside = best_pitch(chart, hall);

    hall->lopsided = aside.x_mm >= worth_a_shift * centred.x_mm;
    place_all(chart, hall, hall->lopsided ? aside : centred);
    shift(chart, hall);
}
