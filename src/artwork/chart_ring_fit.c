#include "artwork/chart_ring.h"

#include <math.h>

static const double disc_mm = 3.1, disc_away_mm = 4.6, name_pt = 12.5, name_share = 0.62, level_em = 3.3,
                    column_em = 5.4;
static const double side_room_mm = 24, end_room_mm = 16, disc_air_mm = 0.8;
static const double arc_air_mm = 12, widest_share_mm = 10;
const double ring_band_mm = 24;
enum { FEW_SEATS = 8, BISECTIONS = 40 };

/* ---- who sits at it ---- */

chart_point ring_direction(const ring_table *ring, int seat)
{
    const layout_seat *here = &ring->chart->job->layout->seats[seat];
    const double x = here->x_mm - ring->table->x_mm, y = here->y_mm - ring->table->y_mm;
    const double reach = fmax(hypot(x, y), 1), sign = chart_sign(ring->chart);

    return (chart_point){ sign * x / reach, sign * y / reach };
}

zc_status ring_find_seats(ring_table *ring)
{
    const zc_layout *layout = ring->chart->job->layout;

    while (ring->index + 1 < layout->furniture_count &&
           layout->furniture[ring->index].kind != LAYOUT_ROUND_TABLE)
        ring->index++;
    ring->table = &layout->furniture[ring->index];
    ring->seats = arena_array(ring->chart->arena, int, layout->seat_count);
    ring->names = arena_array(ring->chart->arena, chart_ink, layout->seat_count);
    if (!ring->seats || !ring->names)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < layout->seat_count; seat++) {
        if (layout->seats[seat].table != ring->index)
            continue;
        ring->parties |= layout->seats[seat].mark != LAYOUT_NO_MARK;
        int at = ring->count++;
        for (; at > 0 && fabs(ring_direction(ring, ring->seats[at - 1]).y_mm) <
                             fabs(ring_direction(ring, seat).y_mm) - 1e-9;
             at--)
            ring->seats[at] = ring->seats[at - 1];
        ring->seats[at] = seat;
    }
    ring->all = ring->count;
    return ZC_OK;
}

/* ---- the ring on the paper ---- */

double ring_discs_mm(const ring_table *ring) { return ring->radius_mm + disc_away_mm * ring->size; }

chart_point ring_at(const ring_table *ring, chart_point way, double away_mm)
{
    return (chart_point){ ring->x_mm + way.x_mm * away_mm, ring->y_mm + way.y_mm * away_mm };
}

static double room_at_ends(const ring_table *ring)
{
    const double type = ring->chart->paper.type;

    return ring->crowded ? fmax(end_room_mm * type, column_em * mm_of_pt(ring->name_pt) + 3 * type)
                         : end_room_mm * type;
}

/* Discs and names shrink where they stand close. */
static void size_seats(ring_table *ring)
{
    ring->share_mm = 2 * acos(-1) * ring_discs_mm(ring) / ring->all;
    ring->disc_mm =
        fmin(disc_mm * ring->size, (ring->share_mm - fmin(disc_air_mm, 0.2 * ring->share_mm)) / 2);
    ring->name_pt = fmin(name_pt * ring->size, pt_of_mm(name_share * ring->share_mm));
}

/* The table fills the page as far as so many need. */
static void fit_once(ring_table *ring)
{
    const chart_paper *paper = &ring->chart->paper;
    const double type = paper->type, stage = chart_room_stage_depth(ring->chart);
    const double wide = (paper->right_mm - paper->left_mm) / 2 - side_room_mm * type;
    const double high = (paper->bottom_mm - paper->top_mm - stage) / 2 - room_at_ends(ring);
    const double most = fmin(wide, high) - (disc_away_mm + disc_mm) * type;
    const double wanted =
        fmax(15 * type, ring->count * (level_em + 0.2) * mm_of_pt(name_pt * type) / (2 * acos(-1)));
    const double least = ring->count < FEW_SEATS ? 0 : 0.62 * most;

    ring->size = type;
    ring->x_mm = (paper->left_mm + paper->right_mm) / 2;
    ring->y_mm = paper->top_mm + stage + (paper->bottom_mm - paper->top_mm - stage) / 2;
    ring->radius_mm = fmin(most, fmax(wanted, least));
    size_seats(ring);
}

void ring_fit(ring_table *ring)
{
    ring->crowded = false;
    fit_once(ring);
    ring->crowded = ring->share_mm < level_em * mm_of_pt(ring->name_pt);
    for (int round = 0; ring->crowded && round < 3; round++)
        fit_once(ring);
}

/* ---- a part ---- */

/* What the seats of an arc take of the page, from the table's middle. */
static chart_ink extent_of(const ring_table *ring)
{
    const double type = ring->size, discs_mm = ring_discs_mm(ring), inner_mm = discs_mm - ring_band_mm * type;
    chart_ink extent = { HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL };

    for (int at = 0; at < ring->count; at++) {
        const chart_point way = ring_direction(ring, ring->seats[at]);
        const bool upright = ring->crowded && fabs(way.y_mm) > fabs(way.x_mm);
        const double wide_mm = (upright ? arc_air_mm : side_room_mm) * type,
                     high_mm = upright ? room_at_ends(ring) : arc_air_mm * type;
        extent.left = fmin(extent.left, way.x_mm * discs_mm - (way.x_mm < 0 ? wide_mm : arc_air_mm * type));
        extent.right = fmax(extent.right, way.x_mm * discs_mm + (way.x_mm > 0 ? wide_mm : arc_air_mm * type));
        extent.top = fmin(extent.top, way.y_mm * discs_mm - (way.y_mm < 0 ? high_mm : arc_air_mm * type));
        extent.bottom =
            fmax(extent.bottom, way.y_mm * discs_mm + (way.y_mm > 0 ? high_mm : arc_air_mm * type));
        extent.left = fmin(extent.left, way.x_mm * inner_mm);
        extent.right = fmax(extent.right, way.x_mm * inner_mm);
        extent.top = fmin(extent.top, way.y_mm * inner_mm);
        extent.bottom = fmax(extent.bottom, way.y_mm * inner_mm);
    }
    return extent;
}

/* With that table its arc goes onto the page. */
static bool arc_fits(ring_table *ring, double radius_mm)
{
    const chart_paper *paper = &ring->chart->paper;

    ring->radius_mm = radius_mm;
    size_seats(ring);
    ring->crowded = ring->share_mm < level_em * mm_of_pt(ring->name_pt);
    const chart_ink extent = extent_of(ring);
    ring->x_mm = (paper->left_mm + paper->right_mm - extent.left - extent.right) / 2;
    ring->y_mm = (paper->top_mm + paper->bottom_mm - extent.top - extent.bottom) / 2;
    return extent.right - extent.left <= paper->right_mm - paper->left_mm &&
           extent.bottom - extent.top <= paper->bottom_mm - paper->top_mm;
}

void ring_fit_part(ring_table *ring)
{
    const double type = ring->chart->paper.type;
    double low = type, high = widest_share_mm * type * ring->all / (2 * acos(-1));

    ring->size = type;
    if (arc_fits(ring, high))
        return;
    for (int step = 0; step < BISECTIONS; step++) {
        const double middle = (low + high) / 2;
        if (arc_fits(ring, middle))
            low = middle;
        else
            high = middle;
    }
    (void)arc_fits(ring, low);
}
