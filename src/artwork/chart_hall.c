#include "artwork/chart.h"

#include <math.h>

static const double most_pitch_x_mm = 16, most_pitch_y_mm = 14, least_pitch_mm = 1;
static const double least_aisle_mm = 8, least_cross_aisle_mm = 6, labelled_aisle_mm = 10.5;
const double chart_tab_mm = 7.3;
static const double before_front_mm = 4.75, behind_rear_mm = 7;
static const double view_row_mm = 8.5, least_rostrum_pitch_mm = 18;
static const double widest_ratio = 2, tallest_ratio = 2.6; /* of a seat's two pitches */
enum { CORNERS = 4, LABELLED_BLOCKS = 4, BISECTIONS = 30 };

static double radians(double turn_deg) { return turn_deg * acos(-1) / 180; }

chart_point chart_placed_at(const chart_placed *placed, double across_mm, double down_mm)
{
    const double turn = radians(placed->turn_deg);

    return (chart_point){ placed->x_mm + across_mm * cos(turn) - down_mm * sin(turn),
                          placed->y_mm + across_mm * sin(turn) + down_mm * cos(turn) };
}

const chart_cell *chart_block_cell(const chart_block *block, int line, int half)
{
    if (line < 0 || half < 0 || line >= block->rows || half >= 2 * block->columns)
        return NULL;
    const int cell = block->grid[line * 2 * block->columns + half];
    return cell < 0 ? NULL : &block->cells[cell];
}

/* ---- blocks as turned boxes ---- */

static void corners_of(const chart_placed *placed, chart_point corners[CORNERS])
{
    const double half_mm = placed->block->columns * placed->pitch_x_mm / 2;
    const double depth_mm = placed->block->rows * placed->pitch_y_mm;

    corners[0] = chart_placed_at(placed, -half_mm, 0);
    corners[1] = chart_placed_at(placed, half_mm, 0);
    corners[2] = chart_placed_at(placed, half_mm, depth_mm);
    corners[3] = chart_placed_at(placed, -half_mm, depth_mm);
}

/* The box's outermost x at this height on one side (-1 left, 1 right); false if it does not reach there. */
static bool edge_at(const chart_point corners[CORNERS], double y_mm, int side, double *x_mm)
{
    bool found = false;

    for (int at = 0; at < CORNERS; at++) {
        const chart_point from = corners[at], to = corners[(at + 1) % CORNERS];
        const double low = fmin(from.y_mm, to.y_mm), high = fmax(from.y_mm, to.y_mm);
        if (y_mm < low - 1e-6 || y_mm > high + 1e-6)
            continue;
        const double share = high - low < 1e-9 ? 0 : (y_mm - from.y_mm) / (to.y_mm - from.y_mm);
        const double here = from.x_mm + share * (to.x_mm - from.x_mm);
        if (!found || side * here > side * *x_mm)
            *x_mm = here;
        found = true;
    }
    return found;
}

/* The least free width between two blocks side by side. */
static double gap_between(const chart_placed *left, const chart_placed *right)
{
    chart_point one[CORNERS], other[CORNERS];
    double least = HUGE_VAL;

    corners_of(left, one);
    corners_of(right, other);
    for (int at = 0; at < 2 * CORNERS; at++) {
        const double y_mm = at < CORNERS ? one[at].y_mm : other[at - CORNERS].y_mm;
        double from, to;
        if (edge_at(one, y_mm, 1, &from) && edge_at(other, y_mm, -1, &to))
            least = fmin(least, to - from);
    }
    return least < HUGE_VAL ? least : right->x_mm - left->x_mm;
}

static chart_placed true_place(const chart_block *block)
{
    return (chart_placed){ block,           block->x_mm,       block->y_mm,
                           block->turn_deg, block->pitch_x_mm, block->pitch_y_mm };
}

/* ---- bands: blocks beside each other ---- */

static int order_in_hall(const chart_block *one, const chart_block *other)
{
    return one->x_mm < other->x_mm ? -1 : one->x_mm > other->x_mm;
}

/* Bands from the rostrum on; blocks of a band overlap in depth. */
static void find_bands(chart_hall *hall)
{
    double rear_mm = 0;
    int done = 0;

    hall->bands = 0;
    for (int at = 0; at < hall->count; at++)
        hall->band[at] = -1;
    while (done < hall->count) {
        int first = -1;
        for (int at = 0; at < hall->count; at++)
            if (hall->band[at] < 0 && (first < 0 || hall->blocks[at].y_mm < hall->blocks[first].y_mm))
                first = at;
        const chart_block *front = &hall->blocks[first];
        rear_mm = front->y_mm + 0.7 * front->rows * front->pitch_y_mm;
        for (int at = 0; at < hall->count; at++)
            if (hall->band[at] < 0 && hall->blocks[at].y_mm < rear_mm) {
                hall->band[at] = hall->bands;
                done++;
            }
        hall->bands++;
    }
}

/* The next block of a band by x; -1 behind the last. */
static int next_in_band(const chart_hall *hall, int band, int after)
{
    int next = -1;

    for (int at = 0; at < hall->count; at++) {
        if (hall->band[at] != band || at == after)
            continue;
        const int order = after < 0 ? 1 : order_in_hall(&hall->blocks[at], &hall->blocks[after]);
        if (order < 0 || (order == 0 && at < after))
            continue;
        if (next < 0 || order_in_hall(&hall->blocks[at], &hall->blocks[next]) < 0)
            next = at;
    }
    return next;
}

int chart_hall_beside(const chart_hall *hall, int placed)
{
    int blocks = 0;

    for (int at = 0; at < hall->count; at++)
        blocks += hall->band[at] == hall->band[placed];
    return blocks;
}

bool chart_hall_is_outermost(const chart_hall *hall, int placed, bool right)
{
    for (int at = 0; at < hall->count; at++)
        if (hall->band[at] == hall->band[placed] && at != placed &&
            (right ? hall->placed[at].x_mm > hall->placed[placed].x_mm
                   : hall->placed[at].x_mm < hall->placed[placed].x_mm))
            return false;
    return true;
}

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
    const chart_placed one = true_place(&hall->blocks[left]), other = true_place(&hall->blocks[right]);
    const bool labelled = chart_hall_beside(hall, left) >= LABELLED_BLOCKS;
    const double least = (labelled ? labelled_aisle_mm : least_aisle_mm) * chart->paper.type;

    return fmax(least, gap_between(&one, &other) * scale);
}

/* Side by side, aisles between; then the whole band as near to its true place about the middle as may be. */
static void place_band_across(const artwork_chart *chart, chart_hall *hall, int band, double scale)
{
    const double middle_mm = (chart->paper.left_mm + chart->paper.right_mm) / 2;
    double away_mm = 0;
    int blocks = 0;

    for (int at = next_in_band(hall, band, -1), before = -1; at >= 0;
         before = at, at = next_in_band(hall, band, at)) {
        chart_placed *placed = &hall->placed[at];
        placed->x_mm = 0;
        if (before >= 0) {
            const double wanted_mm = aisle_mm(chart, hall, before, at, scale);
            placed->x_mm = hall->placed[before].x_mm + 1000;
            placed->x_mm += wanted_mm - gap_between(&hall->placed[before], placed);
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
    chart_point corners[CORNERS];

    corners_of(placed, corners);
    return fmax(corners[0].y_mm, corners[1].y_mm);
}

/* Front edges at their true distances behind the band's first one; returns the band's rear. */
static double place_band_down(chart_hall *hall, int band, double front_mm, double scale)
{
    double first_mm = HUGE_VAL, rear_mm = front_mm;
    chart_point corners[CORNERS];

    for (int at = 0; at < hall->count; at++)
        if (hall->band[at] == band) {
            const chart_placed place = true_place(&hall->blocks[at]);
            first_mm = fmin(first_mm, front_corner_mm(&place));
        }
    for (int at = 0; at < hall->count; at++) {
        if (hall->band[at] != band)
            continue;
        const chart_placed place = true_place(&hall->blocks[at]);
        chart_placed *placed = &hall->placed[at];
        placed->y_mm = 0;
        placed->y_mm = front_mm + (front_corner_mm(&place) - first_mm) * scale - front_corner_mm(placed);
        corners_of(placed, corners);
        for (int corner = 0; corner < CORNERS; corner++)
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

static bool fits_across(const artwork_chart *chart, chart_hall *hall, seat_pitch pitch)
{
    const double side_mm = hall->row_label_mm + hall->side_label_mm + hall->aside_mm;
    chart_point corners[CORNERS];

    place_all(chart, hall, pitch);
    for (int at = 0; at < hall->count; at++) {
        corners_of(&hall->placed[at], corners);
        for (int corner = 0; corner < CORNERS; corner++)
            if (corners[corner].x_mm < chart->paper.left_mm + side_mm ||
                corners[corner].x_mm > chart->paper.right_mm - side_mm)
                return false;
    }
    return true;
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
static void find_pitch(const artwork_chart *chart, chart_hall *hall)
{
    const double type = chart->paper.type;
    seat_pitch best = { most_pitch_x_mm * type, most_pitch_y_mm * type };

    for (int round = 0; round < 2; round++) {
        best.x_mm = largest_pitch(chart, hall, (seat_pitch){ most_pitch_x_mm * type, best.y_mm }, true);
        best.y_mm = largest_pitch(chart, hall, (seat_pitch){ best.x_mm, most_pitch_y_mm * type }, false);
    }
    best.x_mm = fmin(best.x_mm, widest_ratio * best.y_mm);
    best.y_mm = fmin(best.y_mm, tallest_ratio * best.x_mm);
    place_all(chart, hall, best);
}

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

int chart_hall_small_names(const artwork_chart *chart, const chart_hall *hall, double size_pt,
                           zc_seat seats[], int most)
{
    const text_box box = { hall->plate_width_mm, hall->plate_height_mm - hall->strip_mm };
    text_fit_rules rules = text_fit_seat;
    int small = 0;

    rules.size_pt = hall->size_pt;
    for (int at = 0; at < hall->count; at++)
        for (int cell = 0; cell < hall->blocks[at].count; cell++) {
            const zc_seat seat = hall->blocks[at].cells[cell].seat;
            const char *name = chart_name(chart, seat);
            if (!name || text_fit_size_pt(chart->job->fonts, name, box, &rules) >= size_pt)
                continue;
            if (seats && small < most)
                seats[small] = seat;
            small++;
        }
    return small;
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
    find_bands(hall);
    fit_stage(chart, hall);
    hall->row_label_mm = row_label_room(chart);
    hall->aside_mm = hall->roomy ? fmax(hall->key_mm, chart_view_width(chart, false)) + 3 * chart->paper.type
                                 : 0;
    for (int round = 0; !status && round < 3; round++) {
        find_pitch(chart, hall);
        size_plates(hall, chart);
        status = chart_labels_plan(chart, hall);
    }
    return status || !hall->names ? status : size_names(chart, hall);
}
