#include "artwork/chart_table.h"

#include <math.h>

/* One large round table: discs around it, names outside, level, each as near to its disc as its neighbours
 * let it; a hair line leads to a name that had to move out. */
static const double disc_mm = 3.1, disc_away_mm = 4.6, name_gap_mm = 1.2, name_pt = 12.5, least_name_pt = 8;
static const double step_mm = 1.1, side_room_mm = 24, end_room_mm = 16, disc_air_mm = 0.8,
                    centred_share = 0.1;
enum { STEPS_MAX = 40 };

typedef struct ring_box {
    double left, right, top, bottom;
} ring_box;

typedef struct ring_table {
    artwork_chart *chart;
    const layout_furniture *table;
    int index;
    double x_mm, y_mm, radius_mm, disc_mm, name_pt, size;
    ring_box *taken; /* discs and names so far */
    int taken_count;
    int *seats; /* from the top outward, so that the crowded ends come first */
    int count;
} ring_table;

static chart_point direction_of(const ring_table *ring, int seat)
{
    const layout_seat *here = &ring->chart->job->layout->seats[seat];
    const double x = here->x_mm - ring->table->x_mm, y = here->y_mm - ring->table->y_mm;
    const double reach = fmax(hypot(x, y), 1), sign = chart_sign(ring->chart);

    return (chart_point){ sign * x / reach, sign * y / reach };
}

static zc_status find_seats(ring_table *ring)
{
    const zc_layout *layout = ring->chart->job->layout;

    while (ring->index + 1 < layout->furniture_count &&
           layout->furniture[ring->index].kind != LAYOUT_ROUND_TABLE)
        ring->index++;
    ring->table = &layout->furniture[ring->index];
    ring->seats = arena_array(ring->chart->arena, int, layout->seat_count);
    ring->taken = arena_array(ring->chart->arena, ring_box, 2 * layout->seat_count);
    if (!ring->seats || !ring->taken)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < layout->seat_count; seat++) {
        if (layout->seats[seat].table != ring->index)
            continue;
        int at = ring->count++;
        for (; at > 0 && fabs(direction_of(ring, ring->seats[at - 1]).y_mm) <
                             fabs(direction_of(ring, seat).y_mm) - 1e-9;
             at--)
            ring->seats[at] = ring->seats[at - 1];
        ring->seats[at] = seat;
    }
    return ZC_OK;
}

static double disc_ring_mm(const ring_table *ring) { return ring->radius_mm + disc_away_mm * ring->size; }

/* The table fills the page; discs and names shrink a little where many sit around it. */
static void fit(ring_table *ring)
{
    const chart_paper *paper = &ring->chart->paper;
    const double type = paper->type, stage = chart_room_stage_depth(ring->chart);
    const double wide = (paper->right_mm - paper->left_mm) / 2 - side_room_mm * type;
    const double high = (paper->bottom_mm - paper->top_mm - stage) / 2 - end_room_mm * type;
    const double most = fmin(wide, high) - (disc_away_mm + disc_mm) * type;
    const double wanted = fmax(15 * type, ring->count * (2 * disc_mm + 3.4) * type / (2 * acos(-1)));

    ring->size = type;
    ring->x_mm = (paper->left_mm + paper->right_mm) / 2;
    ring->y_mm = paper->top_mm + stage + (paper->bottom_mm - paper->top_mm - stage) / 2;
    ring->radius_mm = fmin(most, fmax(wanted, 0.62 * most));
    const double share = 2 * acos(-1) * disc_ring_mm(ring) / ring->count;
    ring->disc_mm = fmin(disc_mm * type, (share - disc_air_mm) / 2);
    ring->name_pt = fmax(least_name_pt, fmin(name_pt * type, pt_of_mm(0.62 * share)));
}

/* ---- names: level, none over another or over a disc ---- */

static ring_box box_of(const ring_table *ring, chart_point direction, double away_mm, double width_mm,
                       double height_mm)
{
    const double x = ring->x_mm + direction.x_mm * away_mm, y = ring->y_mm + direction.y_mm * away_mm;
    const double from = fabs(direction.x_mm) < centred_share ? x - width_mm / 2
                        : direction.x_mm < 0                 ? x - width_mm
                                                             : x;

    return (ring_box){ from, from + width_mm, y - height_mm / 2, y + height_mm / 2 };
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

static void take_discs(ring_table *ring)
{
    for (int at = 0; at < ring->count; at++) {
        const chart_point way = direction_of(ring, ring->seats[at]);
        const double x = ring->x_mm + way.x_mm * disc_ring_mm(ring),
                     y = ring->y_mm + way.y_mm * disc_ring_mm(ring);
        ring->taken[ring->taken_count++] =
            (ring_box){ x - ring->disc_mm, x + ring->disc_mm, y - ring->disc_mm, y + ring->disc_mm };
    }
}

/* The first free place outward; the last tried if all are taken. */
static ring_box place_name(ring_table *ring, chart_point way, double width_mm, double height_mm, int *steps)
{
    const double first = disc_ring_mm(ring) + ring->disc_mm + name_gap_mm * ring->size +
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

static double width_of_name(const ring_table *ring, const char *name)
{
    const text_style style = chart_type(TEXT_HEI, 500, ring->name_pt);
    const char *padded = chart_made(ring->chart, text_padded_name(ring->chart->arena, name));

    return chart_width(ring->chart, padded, style);
}

static void draw_leader(const ring_table *ring, chart_point way, ring_box box)
{
    const double from = disc_ring_mm(ring) + ring->disc_mm;
    const double x = fmin(fmax(ring->x_mm + way.x_mm * from, box.left), box.right);
    const double y = way.y_mm < 0 ? box.bottom : box.top;

    scene_line(ring->chart->scene, ring->x_mm + way.x_mm * from, ring->y_mm + way.y_mm * from, x, y,
               chart_line(0.2 * ring->size, ring->chart->theme.hair));
}

/* What the seat is for, or else its number. */
static void draw_disc(const ring_table *ring, const layout_seat *seat, double x_mm, double y_mm)
{
    const double size_pt = fmax(fmin(8 * ring->size, pt_of_mm(1.1 * ring->disc_mm)), 6);
    artwork_chart *chart = ring->chart;

    chart_disc(chart, x_mm, y_mm, ring->disc_mm, seat->mark ? seat->mark : "", size_pt);
    if (text_is_blank(seat->mark) && pt_of_mm(1.4 * ring->disc_mm) >= size_pt)
        chart_words(chart, x_mm, y_mm + 0.375 * mm_of_pt(size_pt), seat->number,
                    chart_type(TEXT_HEI, 400, size_pt), TEXT_MIDDLE, chart->theme.ink2);
}

static void draw_seat(ring_table *ring, int seat)
{
    artwork_chart *chart = ring->chart;
    const layout_seat *here = &chart->job->layout->seats[seat];
    const chart_point way = direction_of(ring, seat);
    const double x = ring->x_mm + way.x_mm * disc_ring_mm(ring),
                 y = ring->y_mm + way.y_mm * disc_ring_mm(ring);
    const char *name = chart_name(chart, (zc_seat){ seat });
    const double em = mm_of_pt(ring->name_pt);
    int steps = 0;

    chart_seat_group(chart, (zc_seat){ seat }, 0, 0);
    if (name) {
        const double wide = fmin(width_of_name(ring, name), 4.4 * em);
        const bool long_name = width_of_name(ring, name) > wide + 1e-6;
        const ring_box box = place_name(ring, way, wide, (long_name ? 2.2 : 1.12) * em, &steps);
        if (steps > 2)
            draw_leader(ring, way, box);
        chart_draw_name(chart, (zc_seat){ seat },
                        (chart_name_box){ .x_mm = (box.left + box.right) / 2,
                                          .y_mm = (box.top + box.bottom) / 2,
                                          .box = { wide + 1.4, 2.4 * em },
                                          .size_pt = ring->name_pt,
                                          .weight = 500,
                                          .flush = TEXT_MIDDLE });
    }
    draw_disc(ring, here, x, y);
    scene_group_end(chart->scene);
}

static void draw_table(const ring_table *ring)
{
    artwork_chart *chart = ring->chart;
    const artwork_theme *theme = &chart->theme;
    const char *title = artwork_title(chart->job);
    const text_style style = chart_type(TEXT_SONG, 700, 15 * ring->size);
    const double line_em = 1.3;
    text_setting setting;

    scene_circle(chart->scene, ring->x_mm, ring->y_mm, ring->radius_mm,
                 chart_shape(theme->cloth, theme->ink2, 0.4 * ring->size));
    scene_circle(chart->scene, ring->x_mm, ring->y_mm, ring->radius_mm - 1.3 * ring->size,
                 chart_line(0.2 * ring->size, theme->hair));
    if (!*title)
        return;
    if (chart_set_lines(chart, title, style, 1.5 * ring->radius_mm,
                        (chart_lines){ .one_line_pt = 0.8 * style.size_pt,
                                       .two_lines_pt = style.size_pt,
                                       .least_pt = 6,
                                       .line_em = line_em },
                        &setting))
        scene_text(chart->scene, ring->x_mm,
                   ring->y_mm + (0.34 - (setting.lines - 1) * line_em / 2) * mm_of_pt(setting.size_pt),
                   &setting, theme->ink2, NULL);
}

static const char *counts_of(const ring_table *ring)
{
    const artwork_chart *chart = ring->chart;
    const char *name = chart_word(chart, chart->job->layout->name_zh, chart->job->layout->name_en);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;

    return english ? arena_format(chart->arena, "%s, %d people", name ? name : "", chart->hall_people)
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

static void draw(ring_table *ring, chart_legend *legend)
{
    artwork_chart *chart = ring->chart;

    legend->note =
        chart_word(chart, "座次自主位起按其右手方向编号，左右以就座者自身为准。",
                   "Seats are numbered from the main seat toward its right; left and right are the "
                   "sitters' own.");
    chart_page(chart, chart_word(chart, "座次图", "seating chart"), counts_of(ring));
    chart_outline_entry(chart, 0, chart_word(chart, "圆桌", "Round table"));
    chart_walls_draw(chart, (chart_walls){ .far_mm = chart->paper.top_mm, .level_mm = HUGE_VAL });
    chart_room_stage_draw(chart);
    draw_table(ring);
    take_discs(ring);
    for (int at = 0; at < ring->count; at++)
        draw_seat(ring, ring->seats[at]);
    draw_view(ring);
    chart_legend_draw(chart, legend);
}

zc_status chart_ring(artwork_chart *chart)
{
    enum { SMALL_PAGE_SEATS = 28 };
    ring_table ring = { .chart = chart };
    chart_legend legend;
    const zc_status status = find_seats(&ring);

    if (status)
        return status;
    chart_legend_tables(chart, &legend);
    chart_take_paper(chart, chart->fixed_paper >= 0 ? chart->fixed_paper : ring.count > SMALL_PAGE_SEATS,
                     &legend);
    fit(&ring);
    draw(&ring, &legend);
    return ZC_OK;
}
