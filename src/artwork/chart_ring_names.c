#include "artwork/chart_ring.h"

#include <math.h>

/* Names stand outside the discs, each as near to its own as its neighbours let it; a hair line leads to a
 * name that had to move out. */
static const double name_gap_mm = 1.1, air_mm = 0.8, air_em = 0.35, step_mm = 1.1;
static const double flush_share = 0.45, level_share = 0.3, corner_share = 0.7, body_em = 0.16,
                    slide_step = 0.1;
enum { STEPS_MAX = 40 };

/* ---- where: none over another or over a disc ---- */

static chart_point disc_of(const ring_table *ring, int seat)
{
    return ring_at(ring, ring_direction(ring, seat), ring_discs_mm(ring));
}

static bool names_meet(const ring_table *ring, const chart_ink *one, const chart_ink *other)
{
    const double aside_mm = air_em * mm_of_pt(ring->name_pt), above_mm = air_mm * ring->size;

    return one->left < other->right + aside_mm && one->right + aside_mm > other->left &&
           one->top < other->bottom + above_mm && one->bottom + above_mm > other->top;
}

static bool is_free(const ring_table *ring, int seat, chart_ink ink)
{
    const double clear_mm = ring->disc_mm + 0.9 * name_gap_mm * ring->size;

    for (int at = 0; at < ring->name_count; at++)
        if (names_meet(ring, &ink, &ring->names[at]))
            return false;
    for (int at = 0; at < ring->count; at++)
        if (ring->seats[at] != seat && chart_ink_away(ink, disc_of(ring, ring->seats[at])) < clear_mm)
            return false;
    return true;
}

static double away_of(const ring_table *ring) { return ring->disc_mm + name_gap_mm * ring->size; }

/* The first free place outward for a name's origin; the last tried if all are taken. */
static chart_point place_name(ring_table *ring, int seat, const chart_inks *inks, chart_point hold,
                              int *steps)
{
    const chart_point way = ring_direction(ring, seat), disc = disc_of(ring, seat);
    const chart_point beside = chart_beside_disc(inks, way, hold, away_of(ring));
    chart_point at = { 0 };

    for (*steps = 0; *steps < STEPS_MAX; ++*steps) {
        const double out_mm = *steps * step_mm * ring->size;
        at = (chart_point){ disc.x_mm + beside.x_mm + way.x_mm * out_mm,
                            disc.y_mm + beside.y_mm + way.y_mm * out_mm };
        if (is_free(ring, seat, chart_ink_at(inks->all, at)))
            break;
    }
    ring->names[ring->name_count++] = chart_ink_at(inks->all, at);
    return at;
}

/* ---- level names ---- */

static double sign_of(double value) { return value < 0 ? -1 : 1; }

static double part_of(double value, double from, double to)
{
    return -sign_of(value) * fmin(fmax((fabs(value) - from) / (to - from), 0), 1);
}

/* Names at the sides begin at their discs, those above and below stand over them; in between the nearest
 * corner is what points to the disc. */
static chart_point hold_of(chart_point way)
{
    return (chart_point){ part_of(way.x_mm, 0, flush_share), part_of(way.y_mm, level_share, corner_share) };
}

/* Wholly above, below or at one side of the square about its disc, its characters' bodies too. */
static bool is_beside_square(const ring_table *ring, chart_ink ink)
{
    const double body_mm = body_em * mm_of_pt(ring->name_pt), clear_mm = ring->disc_mm + body_mm;

    return ink.left >= clear_mm || ink.right <= -clear_mm || ink.top >= clear_mm || ink.bottom <= -clear_mm;
}

/* A name that points to its disc with its corner slides down along it until it stands beside it. */
static chart_point hold_beside(const ring_table *ring, const chart_inks *inks, chart_point way)
{
    enum { TRIES = 18 };
    chart_point hold = hold_of(way);
    const double down = -slide_step * sign_of(hold.y_mm);

    for (int at = 0; at < TRIES; at++) {
        const chart_point origin = chart_beside_disc(inks, way, hold, away_of(ring));
        if (is_beside_square(ring, chart_ink_at(inks->all, origin)))
            return hold;
        hold.y_mm += down;
    }
    return hold;
}

static text_anchor flush_of(chart_point hold)
{
    return fabs(hold.x_mm) < 0.5 ? TEXT_MIDDLE : hold.x_mm < 0 ? TEXT_START : TEXT_END;
}

static void draw_leader(const ring_table *ring, chart_point way, chart_ink name)
{
    const chart_point from = ring_at(ring, way, ring_discs_mm(ring) + ring->disc_mm);
    const double x = fmin(fmax(from.x_mm, name.left), name.right);
    const double y = way.y_mm < 0 ? name.bottom : name.top;

    scene_line(ring->chart->scene, from.x_mm, from.y_mm, x, y,
               chart_line(0.2 * ring->size, ring->chart->theme.hair));
}

static void draw_level_name(ring_table *ring, int seat, chart_point way)
{
    const double em = mm_of_pt(ring->name_pt);
    const chart_point hold = hold_of(way);
    chart_name_box box = { .box = { 4.4 * em + 1.4, (ring->crowded ? 1.7 : 2.4) * em },
                           .size_pt = ring->name_pt,
                           .weight = 500,
                           .alone = true,
                           .flush = flush_of(hold) };
    text_setting setting;
    int steps = 0;

    if (!chart_set_name(ring->chart, (zc_seat){ seat }, box, &setting))
        return;
    const chart_inks inks = chart_inks_of(ring->chart, &setting);
    const chart_point at = place_name(ring, seat, &inks, hold_beside(ring, &inks, way), &steps);
    if (steps > 2)
        draw_leader(ring, way, chart_ink_at(inks.all, at));
    chart_name_at(&box, &setting, at);
    chart_draw_name(ring->chart, (zc_seat){ seat }, box);
}

/* ---- upright names ---- */

/* In a crowded ring the names above and below the table stand upright over their discs. */
static bool is_upright(const ring_table *ring, chart_point way)
{
    return ring->crowded && fabs(way.y_mm) > fabs(way.x_mm);
}

/* A long one goes as far as the wall. */
static void draw_upright_name(ring_table *ring, int seat, chart_point way)
{
    const chart_paper *paper = &ring->chart->paper;
    const chart_point disc = disc_of(ring, seat);
    const double top_mm = paper->top_mm + (ring->part ? 0 : chart_room_stage_depth(ring->chart));
    const double free_mm = (way.y_mm < 0 ? disc.y_mm - top_mm : paper->bottom_mm - disc.y_mm) - away_of(ring);
    chart_name_box box = { .box = { mm_of_pt(ring->name_pt) + text_fit_seat.inset_mm, free_mm - ring->size },
                           .size_pt = ring->name_pt,
                           .weight = 500,
                           .alone = true,
                           .way = CHART_UPRIGHT,
                           .flush = TEXT_MIDDLE };
    text_setting setting;

    if (!chart_set_name(ring->chart, (zc_seat){ seat }, box, &setting))
        return;
    const chart_inks inks = chart_inks_of(ring->chart, &setting);
    const chart_point over = { .y_mm = -sign_of(way.y_mm) };
    const chart_point beside = chart_beside_disc(&inks, way, over, away_of(ring));
    box.x_mm = disc.x_mm + beside.x_mm;
    box.y_mm = disc.y_mm + beside.y_mm;
    chart_draw_name(ring->chart, (zc_seat){ seat }, box);
}

/* ---- both ---- */

void ring_draw_name(ring_table *ring, int seat, chart_point way)
{
    if (!chart_name(ring->chart, (zc_seat){ seat }))
        return;
    if (is_upright(ring, way))
        draw_upright_name(ring, seat, way);
    else
        draw_level_name(ring, seat, way);
}
