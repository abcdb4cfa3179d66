/* A ring that is too large for its paper: an overview, then its arcs, all as they lie in the room: looks.md,
 * section 8. */
#include "artwork/chart_pages.h"
#include "artwork/chart_ring.h"

#include <math.h>

static const double readable_pt = 8, key_air_mm = 3, view_high_mm = 9, tag_away_mm = 11, ghost_away_mm = 7;
enum { BEFORE = 1 /* the overview */, STEPS = 24 /* of a curve */ };

typedef struct ring_paging {
    artwork_chart *chart;
    ring_table *whole;
    chart_paper overview;
    int paper;
    int *around;   /* seats clockwise, from the top of the room on */
    int *place_of; /* of a seat in it */
    int parts;
} ring_paging;

/* ---- the arcs ---- */

static double turn_of(const ring_paging *paging, int seat)
{
    const layout_seat *here = &paging->chart->job->layout->seats[seat];
    const layout_furniture *table = paging->whole->table;
    const double turn = atan2(here->x_mm - table->x_mm, table->y_mm - here->y_mm);

    return turn < -1e-9 ? turn + 2 * acos(-1) : turn;
}

static void sort_around(ring_paging *paging)
{
    const ring_table *whole = paging->whole;

    for (int at = 0; at < whole->count; at++) {
        const int seat = whole->seats[at];
        int before = at;
        for (; before > 0 && turn_of(paging, paging->around[before - 1]) > turn_of(paging, seat); before--)
            paging->around[before] = paging->around[before - 1];
        paging->around[before] = seat;
    }
    for (int at = 0; at < whole->count; at++)
        paging->place_of[paging->around[at]] = at;
}

/* The first arc has the top of the room in its middle. */
static int first_of(const ring_paging *paging, int part)
{
    const int count = paging->whole->count;

    return (int)((long)count * part / paging->parts) - count / (2 * paging->parts);
}

static int seat_at(const ring_paging *paging, int place)
{
    const int count = paging->whole->count;

    return paging->around[((place % count) + count) % count];
}

static zc_status make_part(const ring_paging *paging, int part, ring_table *ring)
{
    const ring_table *whole = paging->whole;
    const int from = first_of(paging, part), seats = first_of(paging, part + 1) - from;

    *ring = *whole;
    ring->part = true;
    ring->unnamed = false;
    ring->count = ring->name_count = 0;
    ring->seats = arena_array(paging->chart->arena, int, seats + 1);
    if (!ring->seats)
        return ZC_NO_MEMORY;
    for (int at = 0; at < whole->count; at++)
        if ((paging->place_of[whole->seats[at]] - from + whole->count) % whole->count < seats)
            ring->seats[ring->count++] = whole->seats[at];
    return ZC_OK;
}

static double key_mm(const artwork_chart *chart)
{
    return chart_key_high(chart) + key_air_mm * chart->paper.type;
}

static zc_status fit_part(const ring_paging *paging, int part, const chart_legend *legend, ring_table *ring)
{
    const zc_status status = make_part(paging, part, ring);

    if (status)
        return status;
    chart_take_paper(paging->chart, paging->paper, legend);
    paging->chart->paper.bottom_mm -= key_mm(paging->chart);
    ring_fit_part(ring);
    return ZC_OK;
}

/* The fewest arcs on which all names are readable. */
static zc_status cut_ring(ring_paging *paging, const chart_legend *legend)
{
    bool fits = false;

    for (paging->parts = 2; !fits && paging->parts < paging->whole->count; paging->parts++) {
        fits = true;
        for (int part = 0; fits && part < paging->parts; part++) {
            ring_table ring;
            const zc_status status = fit_part(paging, part, legend, &ring);
            if (status)
                return status;
            fits = ring.name_pt >= readable_pt;
        }
        if (fits)
            break;
    }
    return ZC_OK;
}

/* ---- curves ---- */

/* An arc of the page from half a seat before a part's first to half a seat behind its last. */
typedef struct ring_arc {
    double from, to; /* clockwise from the page's top */
} ring_arc;

static ring_arc arc_of(const ring_paging *paging, int part)
{
    const double share = 2 * acos(-1) / paging->whole->count,
                 turned = paging->chart->from_stage ? acos(-1) : 0;
    const double top = turn_of(paging, paging->around[0]) + turned;

    return (ring_arc){ top + (first_of(paging, part) - 0.5) * share,
                       top + (first_of(paging, part + 1) - 0.5) * share };
}

static chart_point on_arc(const ring_table *ring, double turn, double away_mm)
{
    return ring_at(ring, (chart_point){ sin(turn), -cos(turn) }, away_mm);
}

static void add_curve(const ring_table *ring, double from, double to, double away_mm, bool first)
{
    for (int step = 0; step <= STEPS; step++) {
        const chart_point at = on_arc(ring, from + (to - from) * step / STEPS, away_mm);
        (first && step == 0 ? scene_move_to : scene_line_to)(ring->chart->scene, at.x_mm, at.y_mm);
    }
}

static void sector_path(const ring_table *ring, ring_arc arc, double inner_mm, double outer_mm)
{
    scene_path_begin(ring->chart->scene);
    add_curve(ring, arc.from, arc.to, outer_mm, true);
    add_curve(ring, arc.to, arc.from, inner_mm, false);
    scene_close(ring->chart->scene);
}

static void draw_curve(const ring_table *ring, ring_arc arc, double away_mm, scene_paint paint)
{
    scene_path_begin(ring->chart->scene);
    add_curve(ring, arc.from, arc.to, away_mm, true);
    scene_path_end(ring->chart->scene, paint);
}

/* ---- the overview ---- */

static void frame_path(const ring_table *ring, ring_arc arc)
{
    const double air_mm = ring->disc_mm + 2 * ring->size;

    sector_path(ring, arc, ring->radius_mm, ring_discs_mm(ring) + air_mm);
}

static void draw_frames(const ring_paging *paging)
{
    artwork_chart *chart = paging->chart;
    const ring_table *whole = paging->whole;

    for (int part = 0; part < paging->parts; part++) {
        const ring_arc arc = arc_of(paging, part);
        const char *words = chart_page_words(chart, BEFORE + 1 + part);
        const chart_point at =
            on_arc(whole, (arc.from + arc.to) / 2, ring_discs_mm(whole) + tag_away_mm * whole->size);
        const chart_tag tag = chart_tag_of(chart, at.x_mm, at.y_mm, words);
        const chart_point page = chart_at(chart, tag.x_mm, tag.y_mm); /* which chart_tag_draw turns again */
        frame_path(whole, arc);
        scene_path_end(chart->scene, chart_frame_line(chart));
        chart_tag_draw(chart, &(chart_tag){ page.x_mm, page.y_mm, tag.width_mm, tag.height_mm }, words);
    }
}

static void draw_overview(ring_paging *paging, const chart_legend *legend)
{
    artwork_chart *chart = paging->chart;

    chart_take_paper(chart, paging->paper, legend);
    paging->whole->unnamed = true;
    ring_fit(paging->whole);
    paging->overview = chart->paper;
    chart_page(chart, chart_overview_kind(chart, chart_kind(chart)), ring_counts(paging->whole));
    chart_outline_entry(chart, 0, chart_word(chart, "总图", "Overview"));
    ring_draw_room(paging->whole);
    draw_frames(paging);
    chart_legend_draw(chart, legend);
}

/* ---- a part ---- */

/* The table goes on beyond the cuts and inward. */
static void draw_band(const ring_table *ring, ring_arc arc)
{
    artwork_chart *chart = ring->chart;
    const double type = ring->size, inner_mm = ring_discs_mm(ring) - ring_band_mm * type;
    scene_paint open = chart_line(0.4 * type, chart->theme.ink2);

    open.dash_mm = open.gap_mm = 1.4 * type;
    sector_path(ring, arc, inner_mm, ring->radius_mm);
    scene_path_end(chart->scene, chart_fill(chart->theme.cloth));
    draw_curve(ring, arc, ring->radius_mm, chart_line(0.4 * type, chart->theme.ink2));
    draw_curve(ring, arc, ring->radius_mm - 1.3 * type, chart_line(0.2 * type, chart->theme.hair));
    draw_curve(ring, arc, inner_mm, open);
    for (int side = 0; side < 2; side++) {
        const double turn = side ? arc.to : arc.from;
        const chart_point from = on_arc(ring, turn, inner_mm), to = on_arc(ring, turn, ring->radius_mm);
        scene_line(chart->scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm, open);
    }
}

/* Who sits next to the arc's ends, beside the cut. */
static void draw_ghosts(const ring_paging *paging, const ring_table *ring, int part, ring_arc arc)
{
    const double away = ghost_away_mm * ring->size / ring_discs_mm(ring);
    const int before = seat_at(paging, first_of(paging, part) - 1),
              behind = seat_at(paging, first_of(paging, part + 1));
    const double wide_mm = paging_ghost_wide_mm * ring->size;

    paging_ghost_name(paging->chart, (zc_seat){ before }, on_arc(ring, arc.from - away, ring_discs_mm(ring)),
                      wide_mm);
    paging_ghost_name(paging->chart, (zc_seat){ behind }, on_arc(ring, arc.to + away, ring_discs_mm(ring)),
                      wide_mm);
}

/* A tiny plan of the overview at the page's foot, this arc in ink. */
static void draw_key_plan(const ring_paging *paging, ring_arc arc)
{
    artwork_chart *chart = paging->chart;
    const double share = chart_key_share(chart), type = chart->paper.type;
    const chart_point origin = chart_key_ground(chart, &paging->overview, key_air_mm * type);
    ring_table key = *paging->whole;

    key.x_mm = origin.x_mm + share * (key.x_mm - paging->overview.left_mm);
    key.y_mm = origin.y_mm + share * (key.y_mm - paging->overview.top_mm);
    const double inner_mm = share * key.radius_mm, outer_mm = share * (ring_discs_mm(&key) + 2 * key.disc_mm);
    scene_circle(chart->scene, key.x_mm, key.y_mm, inner_mm,
                 chart_shape(chart->theme.zones[0].fill, chart->theme.ink3, 0.2 * type));
    sector_path(&key, arc, 0.75 * inner_mm, outer_mm);
    scene_path_end(chart->scene, chart_fill(chart->theme.ink));
}

static int people_of(const ring_table *ring)
{
    int people = 0;

    for (int at = 0; at < ring->count; at++)
        people += chart_name(ring->chart, (zc_seat){ ring->seats[at] }) != NULL;
    return people;
}

static zc_status draw_part(const ring_paging *paging, int part, const chart_legend *legend)
{
    artwork_chart *chart = paging->chart;
    ring_table ring;
    const zc_status status = fit_part(paging, part, legend, &ring);
    const ring_arc arc = arc_of(paging, part);

    if (status)
        return status;
    const char *words = chart_part_words(chart, (chart_share){ part, paging->parts, people_of(&ring), "" });
    chart_page(chart, chart_kind(chart), words);
    chart_outline_entry(chart, 0, words);
    draw_band(&ring, arc);
    ring_draw_seats(&ring);
    draw_ghosts(paging, &ring, part, arc);
    draw_key_plan(paging, arc);
    chart_view(chart, chart->paper.right_mm - chart_view_width(chart, true) / 2,
               chart->paper.bottom_mm + key_mm(chart) - view_high_mm * chart->paper.type, true);
    chart_legend_draw(chart, legend);
    return ZC_OK;
}

/* ---- the whole ---- */

zc_status ring_pages(ring_table *whole, int paper, chart_legend *legend)
{
    artwork_chart *chart = whole->chart;
    ring_paging paging = { .chart = chart,
                           .whole = whole,
                           .paper = paper,
                           .around = arena_array(chart->arena, int, whole->count + 1),
                           .place_of = arena_array(chart->arena, int, chart->job->layout->seat_count + 1) };
    zc_status status = paging.around && paging.place_of ? ZC_OK : ZC_NO_MEMORY;

    if (!status) {
        sort_around(&paging);
        status = cut_ring(&paging, legend);
    }
    if (status)
        return status;
    chart->pages = BEFORE + paging.parts;
    draw_overview(&paging, legend);
    for (int part = 0; !status && part < paging.parts; part++)
        status = draw_part(&paging, part, legend);
    return status;
}
