#include "artwork/chart_ring.h"

#include <math.h>

static const double readable_a4_pt = 8, readable_pt = 7.5;
static const double title_pt = 15, title_seam_pt = 12, least_title_pt = 7.5, title_line_em = 1.3,
                    title_share = 1.5;

static void draw_seat(ring_table *ring, int seat)
{
    artwork_chart *chart = ring->chart;
    const chart_point way = ring_direction(ring, seat), disc = ring_at(ring, way, ring_discs_mm(ring));

    chart_seat_group(chart, (zc_seat){ seat }, 0, 0);
    if (!ring->unnamed)
        ring_draw_name(ring, seat, way);
    if (!chart_name(chart, (zc_seat){ seat }))
        chart_free_disc(chart, disc.x_mm, disc.y_mm, ring->disc_mm);
    else if (ring->unnamed)
        scene_circle(
            chart->scene, disc.x_mm, disc.y_mm, ring->disc_mm,
            chart_shape(CHART_WHITE, chart->theme.ink2, fmin(0.25 * ring->size, 0.2 * ring->disc_mm)));
    else
        chart_seat_disc(chart, disc, ring->disc_mm, &chart->job->layout->seats[seat],
                        ring->parties ? 0 : chart->job->layout->seats[seat].place);
    scene_group_end(chart->scene);
}

/* ---- the table ---- */

/* On one line, smaller where it is long; on two where it has a blank or the like to break at, never inside a
 * word. */
static bool set_title(const ring_table *ring, const char *title, text_setting *setting)
{
    artwork_chart *chart = ring->chart;
    const double type = ring->size, width_mm = title_share * ring->radius_mm;
    text_style style = chart_type(TEXT_SONG, 700, title_pt * type);
    const double one_line_pt = (text_has_seam(title) ? title_seam_pt : least_title_pt) * type;
    bool fits = false;
    zc_status status = text_fit_lines(chart->job->fonts, chart->arena, title, &style, width_mm, 1, 0,
                                      one_line_pt, setting, &fits);

    while (!status && !fits && text_has_seam(title) && style.size_pt >= least_title_pt * type) {
        status = text_fit_lines(chart->job->fonts, chart->arena, title, &style, width_mm, 2,
                                title_line_em * mm_of_pt(style.size_pt), style.size_pt, setting, &fits);
        style.size_pt -= 0.5;
    }
    chart->no_memory |= status != ZC_OK;
    return !status && fits;
}

/* A table too small for it goes without: the page's head says it. */
static void draw_title(const ring_table *ring)
{
    const char *title = artwork_title(ring->chart->job);
    text_setting setting;

    if (*title && set_title(ring, title, &setting))
        scene_text(ring->chart->scene, ring->x_mm,
                   ring->y_mm + (0.34 - (setting.lines - 1) * title_line_em / 2) * mm_of_pt(setting.size_pt),
                   &setting, ring->chart->theme.ink2, NULL);
}

static void draw_table(const ring_table *ring)
{
    artwork_chart *chart = ring->chart;
    const artwork_theme *theme = &chart->theme;

    scene_circle(chart->scene, ring->x_mm, ring->y_mm, ring->radius_mm,
                 chart_shape(theme->cloth, theme->ink2, 0.4 * ring->size));
    scene_circle(chart->scene, ring->x_mm, ring->y_mm, ring->radius_mm - 1.3 * ring->size,
                 chart_line(0.2 * ring->size, theme->hair));
    draw_title(ring);
}

/* ---- what the discs say ---- */

static const layout_seat *seat_of_place(const ring_table *ring, int place)
{
    for (int at = 0; at < ring->count; at++)
        if (ring->chart->job->layout->seats[ring->seats[at]].place == place)
            return &ring->chart->job->layout->seats[ring->seats[at]];
    return NULL;
}

/* 1: at the right hand of `first`, -1: at its left. */
static int hand_of(const layout_seat *first, const layout_seat *other)
{
    const double facing = first->facing_deg * acos(-1) / 180;
    const double right_mm = (other->x_mm - first->x_mm) * cos(facing) +
                            (other->y_mm - first->y_mm) * sin(facing);

    return right_mm > 0 ? 1 : -1;
}

static const char *note_of(const ring_table *ring)
{
    const artwork_chart *chart = ring->chart;
    const layout_seat *first = seat_of_place(ring, 1), *second = seat_of_place(ring, 2),
                      *third = seat_of_place(ring, 3);

    if (ring->parties || chart->final || !first || !second || !third ||
        hand_of(first, second) == hand_of(first, third))
        return chart_word(chart, "左右以就座者自身为准。", "Left and right are the sitters' own.");
    if (hand_of(first, second) > 0)
        return chart_word(
            chart,
            "数字为位次：1号居主位面门，2号在其右手，依次左右交替；左右以就座者自身为准。位次号付印时隐去。",
            "Numbers are places of honour: 1 faces the door, 2 sits at 1's right, and so on by turns; they "
            "vanish from the final print.");
    return chart_word(
        chart,
        "数字为位次：1号居主位面门，2号在其左手，依次左右交替；左右以就座者自身为准。位次号付印时隐去。",
        "Numbers are places of honour: 1 faces the door, 2 sits at 1's left, and so on by turns; they vanish "
        "from the final print.");
}

/* ---- the page ---- */

const char *ring_counts(const ring_table *ring)
{
    const artwork_chart *chart = ring->chart;
    const char *name = chart_word(chart, chart->job->layout->name_zh, chart->job->layout->name_en);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;

    return english ? arena_format(chart->arena, "%s, %s", name ? name : "",
                                  english_count(chart->arena, chart->hall_people, "person", "people"))
                   : arena_format(chart->arena, "%s，%d人", name ? name : "圆桌", chart->hall_people);
}

static void draw_view(const ring_table *ring)
{
    artwork_chart *chart = ring->chart;
    const chart_paper *paper = &chart->paper;
    const double type = paper->type;
    const double in_mm = chart_view_width(chart, false) / 2 + 5 * type;
    const chart_point at = chart_at(chart, paper->left_mm + in_mm, paper->top_mm + 10 * type);

    chart_view(chart, at.x_mm, chart->from_stage ? at.y_mm - 20 * type : at.y_mm, false);
}

void ring_draw_seats(ring_table *ring)
{
    for (int at = 0; at < ring->count; at++)
        draw_seat(ring, ring->seats[at]);
}

void ring_draw_room(ring_table *ring)
{
    artwork_chart *chart = ring->chart;

    chart_walls_draw(chart, (chart_walls){ .far_mm = chart->paper.top_mm, .level_mm = HUGE_VAL });
    chart_room_stage_draw(chart);
    draw_table(ring);
    ring_draw_seats(ring);
    draw_view(ring);
}

static void draw(ring_table *ring, chart_legend *legend)
{
    artwork_chart *chart = ring->chart;

    chart_page(chart, chart_kind(chart), ring_counts(ring));
    chart_outline_entry(chart, 0, chart_word(chart, "圆桌", "Round table"));
    ring_draw_room(ring);
    chart_legend_draw(chart, legend);
}

/* On one page if its names stay readable; who wants a certain paper gets them as small as they may be. */
static bool is_readable(const ring_table *ring, int paper)
{
    if (ring->chart->fixed_paper >= 0)
        return ring->name_pt >= text_fit_seat.drop_below_pt;
    return ring->name_pt >= (paper == 0 ? readable_a4_pt : readable_pt);
}

zc_status chart_ring(artwork_chart *chart)
{
    enum { SMALL_PAGE_SEATS = 28 };
    ring_table ring = { .chart = chart };
    chart_legend legend;
    const zc_status status = ring_find_seats(&ring);

    if (status)
        return status;
    chart_legend_tables(chart, &legend);
    legend.note = note_of(&ring);
    const int first = chart->fixed_paper >= 0 ? chart->fixed_paper : ring.count > SMALL_PAGE_SEATS;
    const int last = chart->fixed_paper >= 0 ? chart->fixed_paper : chart->office_paper;
    for (int paper = first; paper <= last; paper++) {
        chart_take_paper(chart, paper, &legend);
        ring_fit(&ring);
        if (!is_readable(&ring, paper))
            continue;
        draw(&ring, &legend);
        return ZC_OK;
    }
    return ring_pages(&ring, chart->fixed_paper >= 0 ? last : CHART_PAGES_PAPER, &legend);
}
