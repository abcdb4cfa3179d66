#include "artwork/chart_table.h"

#include <math.h>

/* One large round table: discs around it, names outside, level, each as near to its disc as its neighbours
 * let it; a hair line leads to a name that had to move out. */
static const double disc_mm = 3.1, disc_away_mm = 4.6, name_gap_mm = 1.2, name_pt = 12.5, least_number_pt = 6;
static const double readable_a4_pt = 8, readable_pt = 7.5, name_share = 0.62, level_em = 3.3, column_em = 5.4;
static const double step_mm = 1.1, side_room_mm = 24, end_room_mm = 16, numbers_apart_mm = 6,
                    disc_air_mm = 0.8, centred_share = 0.1;
enum { STEPS_MAX = 40, FEW_SEATS = 8 };

typedef struct ring_box {
    double left, right, top, bottom;
} ring_box;

typedef struct ring_table {
    artwork_chart *chart;
    const layout_furniture *table;
    int index;
    double x_mm, y_mm, radius_mm, disc_mm, name_pt, size, share_mm;
    bool crowded; /* names at top and bottom run from top to bottom */
    bool listed;  /* names are too small to read: they are in the list, every so manieth seat is numbered */
    bool parties; /* discs bear what the seats are for */

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
        ring->parties |= layout->seats[seat].mark != LAYOUT_NO_MARK;
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

static double room_at_ends(const ring_table *ring)
{
    const double type = ring->chart->paper.type;

    return ring->crowded ? fmax(end_room_mm * type, column_em * mm_of_pt(ring->name_pt) + 3 * type)
                         : end_room_mm * type;
}

/* The table fills the page as far as so many need; discs and names shrink where they stand close. */
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
    ring->share_mm = 2 * acos(-1) * disc_ring_mm(ring) / ring->count;
    ring->disc_mm = fmin(disc_mm * type, (ring->share_mm - fmin(disc_air_mm, 0.2 * ring->share_mm)) / 2);
    ring->name_pt = fmin(name_pt * type, pt_of_mm(name_share * ring->share_mm));
}

static void fit(ring_table *ring)
{
    ring->crowded = false;
    fit_once(ring);
    ring->crowded = ring->share_mm < level_em * mm_of_pt(ring->name_pt);
    for (int round = 0; ring->crowded && round < 3; round++)
        fit_once(ring);
    ring->listed = ring->name_pt < text_fit_seat.drop_below_pt;
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

/* In a crowded ring the names above and below the table stand upright over their discs. */
static bool is_upright(const ring_table *ring, chart_point way)
{
    return ring->crowded && fabs(way.y_mm) > fabs(way.x_mm);
}

/* What the seat is for; of one party its place of honour, as long as it is a draft. */
static const char *disc_words(const ring_table *ring, const layout_seat *seat)
{
    artwork_chart *chart = ring->chart;

    if (ring->parties)
        return seat->number;
    if (chart->final || seat->place <= 0)
        return "";
    return chart_made(chart, arena_format(chart->arena, "%d", seat->place));
}

static void draw_disc(const ring_table *ring, const layout_seat *seat, double x_mm, double y_mm)
{
    const char *words = disc_words(ring, seat);
    artwork_chart *chart = ring->chart;
    text_style style =
        chart_type(TEXT_HEI, 400, fmax(fmin(8 * ring->size, pt_of_mm(1.1 * ring->disc_mm)), least_number_pt));

    chart_disc(chart, x_mm, y_mm, ring->disc_mm, seat->mark, style.size_pt);
    if (seat->mark)
        return;
    while (style.size_pt > least_number_pt && chart_width(chart, words, style) > 1.7 * ring->disc_mm)
        style.size_pt -= 0.25;
    if (chart_width(chart, words, style) <= 1.8 * ring->disc_mm)
        chart_words(chart, x_mm, y_mm + 0.375 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE,
                    chart->theme.ink2);
}

/* Where an upright name begins: outward from its disc, aside of the next one, and clear of its own. */
static chart_point upright_from(const ring_table *ring, chart_point way)
{
    const double gap_mm = 0.5 * name_gap_mm * ring->size, up = way.y_mm < 0 ? -1 : 1;
    const double aside_mm = way.x_mm * (ring->disc_mm + gap_mm);
    const double beside_mm = fmax(0, fabs(aside_mm) - mm_of_pt(ring->name_pt) / 2);
    const double disc_up_mm = sqrt(fmax(0, ring->disc_mm * ring->disc_mm - beside_mm * beside_mm));

    return (chart_point){ ring->x_mm + way.x_mm * disc_ring_mm(ring) + aside_mm,
                          ring->y_mm + way.y_mm * disc_ring_mm(ring) + up * (disc_up_mm + gap_mm) };
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

static void draw_level_name(ring_table *ring, int seat, chart_point way, const char *name)
{
    const double em = mm_of_pt(ring->name_pt), wide = fmin(width_of_name(ring, name), 4.4 * em);
    const bool long_name = width_of_name(ring, name) > wide + 1e-6;
    int steps = 0;
    const ring_box box = place_name(ring, way, wide,
                                    (!long_name      ? 1.12
                                     : ring->crowded ? 1.6
                                                     : 2.2) *
                                        em,
                                    &steps);

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

/* Where names are in the list: the numbers of some seats, so that the others can be counted off. */
static void draw_some_number(const ring_table *ring, const layout_seat *seat, chart_point way)
{
    static const int every[] = { 1, 2, 5, 10, 20, 50, 100 };
    const double away_mm = disc_ring_mm(ring) + ring->disc_mm + 2.5 * ring->size;
    const text_style style = chart_type(TEXT_HEI, 400, least_number_pt * ring->size);
    size_t step = 0;
    int number;

    while (step + 1 < sizeof every / sizeof *every &&
           every[step] * ring->share_mm < numbers_apart_mm * ring->size)
        step++;
    if (number_int(seat->number, 1, 100000, &number) &&
        (number == 1 || (number % every[step] == 0 && number + every[step] / 2 <= ring->count)))
        chart_words(ring->chart, ring->x_mm + way.x_mm * away_mm,
                    ring->y_mm + way.y_mm * away_mm + 0.375 * mm_of_pt(style.size_pt), seat->number, style,
                    TEXT_MIDDLE, ring->chart->theme.ink2);
}

static void draw_name(ring_table *ring, int seat, chart_point way)
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

static void draw_seat(ring_table *ring, int seat)
{
    artwork_chart *chart = ring->chart;
    const chart_point way = direction_of(ring, seat);
    const double x = ring->x_mm + way.x_mm * disc_ring_mm(ring),
                 y = ring->y_mm + way.y_mm * disc_ring_mm(ring);

    chart_seat_group(chart, (zc_seat){ seat }, 0, 0);
    draw_name(ring, seat, way);
    if (!ring->listed || ring->parties)
        draw_disc(ring, &chart->job->layout->seats[seat], x, y);
    else
        chart_disc(chart, x, y, ring->disc_mm, LAYOUT_NO_MARK, least_number_pt);
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

/* What the discs say. */
static const char *note_of(const ring_table *ring)
{
    const artwork_chart *chart = ring->chart;
    const layout_seat *first = seat_of_place(ring, 1), *second = seat_of_place(ring, 2),
                      *third = seat_of_place(ring, 3);

    if (ring->parties || ring->listed)
        return chart_word(chart, "座次自主位起按其右手方向编号，左右以就座者自身为准。",
                          "Seats are numbered from the main seat toward its right; left and right are the "
                          "sitters' own.");
    if (chart->final || !first || !second || !third || hand_of(first, second) == hand_of(first, third))
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

static void draw(ring_table *ring, chart_legend *legend)
{
    artwork_chart *chart = ring->chart;

    legend->note = note_of(ring);
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
    const int first = chart->fixed_paper >= 0 ? chart->fixed_paper : ring.count > SMALL_PAGE_SEATS;
    const int last = chart->fixed_paper >= 0 ? chart->fixed_paper : SHEET_PAPERS - 1;
    for (int paper = first; paper <= last; paper++) {
        chart_take_paper(chart, paper, &legend);
        fit(&ring);
        if (ring.name_pt >= (paper == 0 ? readable_a4_pt : readable_pt))
            break;
    }
    draw(&ring, &legend);
    return ZC_OK;
}
