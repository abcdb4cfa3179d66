#include "artwork/chart_ring.h"

#include <math.h>

/* Names stand outside the discs, each as near to its own as its neighbours let it; a hair line leads to a
 * name that had to move out. */
static const double name_gap_mm = 1.2, step_mm = 1.1, numbers_apart_mm = 6, centred_share = 0.1;
const double ring_least_number_pt = 6;
enum { STEPS_MAX = 40 };

/* ---- where: none over another or over a disc ---- */

static ring_box box_of(const ring_table *ring, chart_point way, double away_mm, double width_mm,
                       double height_mm)
{
    const chart_point at = ring_at(ring, way, away_mm);
    const double from = fabs(way.x_mm) < centred_share ? at.x_mm - width_mm / 2
                        : way.x_mm < 0                 ? at.x_mm - width_mm
                                                       : at.x_mm;

    return (ring_box){ from, from + width_mm, at.y_mm - height_mm / 2, at.y_mm + height_mm / 2 };
}

static bool is_taken(const ring_table *ring, ring_box box)
{
    for (int at = 0; at < ring->taken_count; at++) {
        const ring_box *other = &ring->taken[at];
        if (box.left < other->right && box.right > other->left && box.top < other->bottom &&
            box.bottom > other->top)
            return true;
    }
    return false;
}

void ring_take_discs(ring_table *ring)
{
    for (int at = 0; at < ring->count; at++) {
        const chart_point disc = ring_at(ring, ring_direction(ring, ring->seats[at]), ring_discs_mm(ring));
        ring->taken[ring->taken_count++] = (ring_box){ disc.x_mm - ring->disc_mm, disc.x_mm + ring->disc_mm,
                                                       disc.y_mm - ring->disc_mm, disc.y_mm + ring->disc_mm };
    }
}

/* The first free place outward; the last tried if all are taken. */
static ring_box place_name(ring_table *ring, chart_point way, double width_mm, double height_mm, int *steps)
{
    const double first = ring_discs_mm(ring) + ring->disc_mm + name_gap_mm * ring->size +
                         fabs(way.y_mm) * height_mm * 0.4;
    ring_box box = { 0 };

    for (*steps = 0; *steps < STEPS_MAX; ++*steps) {
        box = box_of(ring, way, first + *steps * step_mm * ring->size, width_mm, height_mm);
        if (!is_taken(ring, box))
            break;
    }
    ring->taken[ring->taken_count++] = box;
    return box;
}

/* ---- level names ---- */

static double width_of_name(const ring_table *ring, const char *name)
{
    const text_style style = chart_type(TEXT_HEI, 500, ring->name_pt);
    const char *padded = chart_made(ring->chart, text_padded_name(ring->chart->arena, name));

    return chart_width(ring->chart, padded, style);
}

static void draw_leader(const ring_table *ring, chart_point way, ring_box box)
{
    const chart_point from = ring_at(ring, way, ring_discs_mm(ring) + ring->disc_mm);
    const double x = fmin(fmax(from.x_mm, box.left), box.right);
    const double y = way.y_mm < 0 ? box.bottom : box.top;

    scene_line(ring->chart->scene, from.x_mm, from.y_mm, x, y,
               chart_line(0.2 * ring->size, ring->chart->theme.hair));
}

static void draw_level_name(ring_table *ring, int seat, chart_point way, const char *name)
{
    const double em = mm_of_pt(ring->name_pt), wide = fmin(width_of_name(ring, name), 4.4 * em);
    const bool long_name = width_of_name(ring, name) > wide + 1e-6;
    const double lines_em = !long_name ? 1.12 : ring->crowded ? 1.6 : 2.2;
    int steps = 0;
    const ring_box box = place_name(ring, way, wide, lines_em * em, &steps);

    if (steps > 2)
        draw_leader(ring, way, box);
    chart_draw_name(ring->chart, (zc_seat){ seat },
                    (chart_name_box){ .x_mm = (box.left + box.right) / 2,
                                      .y_mm = (box.top + box.bottom) / 2,
                                      .box = { wide + 1.4, (ring->crowded ? 1.7 : 2.4) * em },
                                      .size_pt = ring->name_pt,
                                      .weight = 500,
                                      .flush = TEXT_MIDDLE });
}

/* ---- upright names ---- */

/* In a crowded ring the names above and below the table stand upright over their discs. */
static bool is_upright(const ring_table *ring, chart_point way)
{
    return ring->crowded && fabs(way.y_mm) > fabs(way.x_mm);
}

/* Where an upright name begins: outward from its disc, aside of the next one, and clear of its own. */
static chart_point upright_from(const ring_table *ring, chart_point way)
{
    const double gap_mm = 0.5 * name_gap_mm * ring->size, up = way.y_mm < 0 ? -1 : 1;
    const double aside_mm = way.x_mm * (ring->disc_mm + gap_mm);
    const double beside_mm = fmax(0, fabs(aside_mm) - mm_of_pt(ring->name_pt) / 2);
    const double disc_up_mm = sqrt(fmax(0, ring->disc_mm * ring->disc_mm - beside_mm * beside_mm));
    const chart_point disc = ring_at(ring, way, ring_discs_mm(ring));

    return (chart_point){ disc.x_mm + aside_mm, disc.y_mm + up * (disc_up_mm + gap_mm) };
}

/* A long one goes as far as the wall. */
static void draw_upright_name(ring_table *ring, int seat, chart_point way)
{
    const chart_paper *paper = &ring->chart->paper;
    const chart_point from = upright_from(ring, way);
    const double top_mm = paper->top_mm + chart_room_stage_depth(ring->chart);
    const double free_mm = way.y_mm < 0 ? from.y_mm - top_mm : paper->bottom_mm - from.y_mm;
    chart_name_box box = { .x_mm = from.x_mm,
                           .box = { mm_of_pt(ring->name_pt) + text_fit_seat.inset_mm, free_mm - ring->size },
                           .size_pt = ring->name_pt,
                           .weight = 500,
                           .way = CHART_UPRIGHT,
                           .flush = TEXT_MIDDLE };
    text_setting setting;

    if (!chart_fit_name(ring->chart, (zc_seat){ seat }, box, &setting))
        return;
    box.y_mm = from.y_mm + (way.y_mm < 0 ? -1 : 1) * setting.height_mm / 2;
    chart_draw_name(ring->chart, (zc_seat){ seat }, box);
}

/* ---- numbers ---- */

/* Where names are in the list: the numbers of some seats, so that the others can be counted off. */
static void draw_some_number(const ring_table *ring, const layout_seat *seat, chart_point way)
{
    static const int every[] = { 1, 2, 5, 10, 20, 50, 100 };
    const chart_point at = ring_at(ring, way, ring_discs_mm(ring) + ring->disc_mm + 2.5 * ring->size);
    const text_style style = chart_type(TEXT_HEI, 400, ring_least_number_pt * ring->size);
    size_t step = 0;
    int number;

    while (step + 1 < sizeof every / sizeof *every &&
           every[step] * ring->share_mm < numbers_apart_mm * ring->size)
        step++;
    if (number_int(seat->number, 1, 100000, &number) &&
        (number == 1 || (number % every[step] == 0 && number + every[step] / 2 <= ring->count)))
        chart_words(ring->chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(style.size_pt), seat->number, style,
                    TEXT_MIDDLE, ring->chart->theme.ink2);
}

void ring_draw_name(ring_table *ring, int seat, chart_point way)
{
    const char *name = chart_name(ring->chart, (zc_seat){ seat });

    if (ring->listed)
        draw_some_number(ring, &ring->chart->job->layout->seats[seat], way);
    if (!name)
        return;
    if (ring->listed) {
        chart_note_small(ring->chart, (zc_seat){ seat }, ring->name_pt);
        chart_note_listed(ring->chart, (zc_seat){ seat });
    } else if (is_upright(ring, way)) {
        draw_upright_name(ring, seat, way);
    } else {
        draw_level_name(ring, seat, way, name);
    }
}
