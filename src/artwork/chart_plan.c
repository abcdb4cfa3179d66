/* A vehicle from above: its body, the driver's place, and in each seat its number and who sits there. */
#include "artwork/chart.h"

#include <math.h>

static const double name_pt = 13, number_pt = 8, driver_pt = 10, seat_radius_mm = 1.6, body_radius_mm = 12,
                    gap_mm = 2, widest_seat_mm = 34, highest_seat_mm = 20, least_name_pt = 8.5,
                    least_number_pt = 6, body_air_mm = 6,
                    widest_body = 0.85; /* a vehicle is longer than wide */

/* The plan on the page: so many mm for one mm of the vehicle. */
typedef struct plan_page {
    artwork_chart *chart;
    const layout_furniture *body;
    double left_mm, top_mm, across, down;
    double seat_wide_mm, seat_high_mm;
    double name_size_pt;
    bool coded; /* seats bear their numbers, not their names */
} plan_page;

static const layout_furniture *thing_of(const artwork_chart *chart, layout_furniture_kind kind)
{
    const zc_layout *layout = chart->job->layout;
    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == kind)
            return &layout->furniture[at];
    return NULL;
}

/* ---- how large ---- */

/* The least distances between seats beside and behind each other. */
static void least_pitches(const zc_layout *layout, double *across_mm, double *down_mm)
{
    enum { SAME_ROW_MM = 100, USUAL_MM = 850 };
    *across_mm = *down_mm = USUAL_MM;
    for (int one = 0; one < layout->seat_count; one++)
        for (int other = 0; other < one; other++) {
            const double x = fabs(layout->seats[one].x_mm - layout->seats[other].x_mm),
                         y = fabs(layout->seats[one].y_mm - layout->seats[other].y_mm);
            if (y < SAME_ROW_MM)
                *across_mm = fmin(*across_mm, x);
            else
                *down_mm = fmin(*down_mm, y);
        }
}

/* As long as the page lets it, and as much wider than true as the names want. */
static void fit_page(plan_page *page)
{
    const artwork_chart *chart = page->chart;
    const chart_paper *paper = &chart->paper;
    const layout_furniture *body = page->body;
    const double air = 2 * body_air_mm * paper->type, wide = paper->right_mm - paper->left_mm - air,
                 high = paper->bottom_mm - paper->top_mm - air;
    double across_mm, down_mm;

    least_pitches(chart->job->layout, &across_mm, &down_mm);
    page->down = high / body->depth_mm;
    page->across = fmin(fmin(wide, widest_body * high) / body->width_mm,
                        fmax(page->down, (widest_seat_mm + gap_mm) * paper->type / across_mm));
    page->seat_wide_mm = fmin(across_mm * page->across - gap_mm, widest_seat_mm * paper->type);
    page->seat_high_mm = fmin(down_mm * page->down - gap_mm, highest_seat_mm * paper->type);
    page->left_mm = (paper->left_mm + paper->right_mm - body->width_mm * page->across) / 2;
    page->top_mm = paper->top_mm + air / 2;
}

static text_box name_box(const plan_page *page)
{
    const double number_mm = 1.3 * mm_of_pt(number_pt * page->chart->paper.type);
    return (text_box){ page->seat_wide_mm - 1.5, fmax(page->seat_high_mm - number_mm - 0.8, 1) };
}

static void fit_names(plan_page *page)
{
    artwork_chart *chart = page->chart;
    const zc_layout *layout = chart->job->layout;
    const double most_pt = name_pt * chart->paper.type;
    zc_seat *seats = arena_array(chart->arena, zc_seat, layout->seat_count);

    chart->no_memory |= !seats;
    for (int seat = 0; seats && seat < layout->seat_count; seat++)
        seats[seat] = (zc_seat){ seat };
    const double size_pt =
        seats ? chart_short_size(chart, seats, layout->seat_count, name_box(page), most_pt, 700, CHART_LEVEL)
              : 0;
    page->name_size_pt = size_pt > 0 ? size_pt : most_pt;
}

/* ---- on the page ---- */

static chart_point point_of(const plan_page *page, double x_mm, double y_mm)
{
    return chart_at(page->chart, page->left_mm + (x_mm - page->body->x_mm) * page->across,
                    page->top_mm + (y_mm - page->body->y_mm) * page->down);
}

static void draw_body(const plan_page *page)
{
    enum { SCREEN_MM = 800 }; /* from the front to the windscreen */
    artwork_chart *chart = page->chart;
    const layout_furniture *body = page->body;
    const double type = chart->paper.type, wide = body->width_mm * page->across,
                 high = body->depth_mm * page->down, sign = chart_sign(chart);
    const chart_point middle =
        point_of(page, body->x_mm + body->width_mm / 2, body->y_mm + body->depth_mm / 2);
    const chart_point screen = point_of(page, body->x_mm + body->width_mm / 2, body->y_mm + SCREEN_MM);
    const text_style style = chart_type(TEXT_HEI, 500, driver_pt * type);

    scene_rect(chart->scene, middle.x_mm - wide / 2, middle.y_mm - high / 2, wide, high,
               fmin(body_radius_mm * type, high / 4),
               chart_shape(chart->theme.cloth, chart->theme.ink2, 0.6 * type));
    scene_rect(chart->scene, middle.x_mm - 0.44 * wide, screen.y_mm - 0.6 * type, 0.88 * wide, 1.2 * type,
               0.6 * type, chart_shape(CHART_WHITE, chart->theme.ink2, 0.3 * type));
    chart_words(chart, screen.x_mm,
                screen.y_mm - sign * SCREEN_MM * page->down / 2 + 0.375 * mm_of_pt(style.size_pt),
                chart_word(chart, body->label_zh, body->label_en), style, TEXT_MIDDLE, chart->theme.ink2);
}

/* A wheel before a dashed seat. */
static void draw_driver(const plan_page *page, const layout_furniture *driver)
{
    artwork_chart *chart = page->chart;
    const double type = chart->paper.type, wide = page->seat_wide_mm, high = page->seat_high_mm;
    const chart_point at =
        point_of(page, driver->x_mm + driver->width_mm / 2, driver->y_mm + driver->depth_mm / 2);
    const double wheel = fmin(2.4 * type, high / 4), sign = chart_sign(chart);
    scene_paint paint = chart_shape(CHART_WHITE, chart->theme.ink2, 0.3 * type);

    scene_circle(chart->scene, at.x_mm, at.y_mm - sign * (high / 2 + wheel + 0.6), wheel,
                 chart_line(0.5 * type, chart->theme.ink2));
    paint.dash_mm = 1.2;
    paint.gap_mm = 0.8;
    scene_rect(chart->scene, at.x_mm - wide / 2, at.y_mm - high / 2, wide, high, seat_radius_mm, paint);
    chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(driver_pt * type),
                chart_word(chart, driver->label_zh, driver->label_en),
                chart_type(TEXT_HEI, 400, driver_pt * type), TEXT_MIDDLE, chart->theme.ink2);
}

/* "1　后排右座"; where seats are unnamed or too narrow for that, "1　2R3"; a final print has it without the
 * place. */
static const char *number_words(artwork_chart *chart, const layout_seat *seat, bool coded)
{
    const char *name = chart_word(chart, seat->name_zh, seat->name_en);
    const char *shown = coded || text_is_blank(name) ? seat->number : name;

    if (chart->final || seat->place <= 0)
        return shown;
    return chart_made(chart, arena_format(chart->arena, "%d　%s", seat->place, shown));
}

static double number_room(const plan_page *page) { return page->seat_wide_mm - 1; }

/* All seats are called alike. */
static bool is_coded(const plan_page *page)
{
    const zc_layout *layout = page->chart->job->layout;
    const text_style style = chart_type(TEXT_HEI, 500, least_number_pt);

    for (int seat = 0; seat < layout->seat_count; seat++)
        if (chart_width(page->chart, number_words(page->chart, &layout->seats[seat], false), style) >
            number_room(page))
            return true;
    return false;
}

static void draw_number(const plan_page *page, const char *words, double number_mm)
{
    artwork_chart *chart = page->chart;
    text_style style = chart_type(TEXT_HEI, 500, number_pt * chart->paper.type);

    while (style.size_pt > least_number_pt && chart_width(chart, words, style) > number_room(page))
        style.size_pt -= 0.25;
    chart_words(chart, 0, -page->seat_high_mm / 2 + number_mm - 0.3, words, style, TEXT_MIDDLE,
                chart->theme.ink2);
}

/* The number's strip, its upper corners as round as the seat's. */
static void draw_strip(artwork_chart *chart, double wide, double high, double strip_mm, scene_color fill)
{
    const double left = -wide / 2, right = wide / 2, top = -high / 2, round = seat_radius_mm;

    scene_path_begin(chart->scene);
    scene_move_to(chart->scene, left, top + strip_mm);
    scene_line_to(chart->scene, left, top + round);
    scene_quad_to(chart->scene, left, top, left + round, top);
    scene_line_to(chart->scene, right - round, top);
    scene_quad_to(chart->scene, right, top, right, top + round);
    scene_line_to(chart->scene, right, top + strip_mm);
    scene_close(chart->scene);
    scene_path_end(chart->scene, chart_fill(fill));
}

/* A name stands on white, its number on a strip of the passengers' colour. */
static void draw_seat(const plan_page *page, int at)
{
    artwork_chart *chart = page->chart;
    const layout_seat *seat = &chart->job->layout->seats[at];
    const double type = chart->paper.type, wide = page->seat_wide_mm, high = page->seat_high_mm;
    const double number_mm = 1.3 * mm_of_pt(number_pt * type);
    const chart_point middle = point_of(page, seat->x_mm, seat->y_mm);
    const artwork_zone_tokens *tokens = &chart->theme.zones[0];
    const bool taken = chart_name(chart, (zc_seat){ at });
    scene_paint paint = chart_shape(CHART_WHITE, taken ? tokens->dark : chart->theme.ink2, 0.25 * type);

    if (!taken) {
        paint.dash_mm = 1;
        paint.gap_mm = 0.7;
    }
    chart_seat_group(chart, (zc_seat){ at }, middle.x_mm, middle.y_mm);
    if (taken) {
        paint.stroke_mm = (seat->place == 1 ? 0.9 : 0.35) * type;
        scene_rect(chart->scene, -wide / 2, -high / 2, wide, high, seat_radius_mm, chart_fill(CHART_WHITE));
        draw_strip(chart, wide, high, number_mm + 0.3 * type, tokens->fill);
        paint.fill = SCENE_NONE;
    }
    scene_rect(chart->scene, -wide / 2, -high / 2, wide, high, seat_radius_mm, paint);
    draw_number(page, number_words(chart, seat, page->coded), number_mm);
    chart_draw_name(chart, (zc_seat){ at },
                    (chart_name_box){ .y_mm = number_mm / 2,
                                      .box = name_box(page),
                                      .size_pt = page->name_size_pt,
                                      .weight = 700,
                                      .way = CHART_LEVEL,
                                      .alone = true,
                                      .flush = TEXT_MIDDLE });
    scene_group_end(chart->scene);
}

/* ---- the whole ---- */

static void legend_of(artwork_chart *chart, chart_legend *legend)
{
    const zc_layout *layout = chart->job->layout;
    const artwork_zone_tokens *tokens = &chart->theme.zones[0];
    int empty = 0;

    for (int seat = 0; seat < layout->seat_count; seat++)
        empty += !chart_name(chart, (zc_seat){ seat });
    *legend = (chart_legend){ .note = chart->final
                                          ? ""
                                          : chart_word(chart, layout->ring_note_zh, layout->ring_note_en) };
    chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_SIDE,
                                            .paint = chart_shape(tokens->fill, tokens->dark, 0.35),
                                            .text = chart_word(chart, layout->people_zh, layout->people_en),
                                            .count = "" });
    chart_legend_empty(chart, legend, empty);
}

static void draw(const plan_page *page, chart_legend *legend)
{
    artwork_chart *chart = page->chart;
    const zc_layout *layout = chart->job->layout;
    const chart_paper *paper = &chart->paper;
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const layout_furniture *driver = thing_of(chart, LAYOUT_DRIVER);

    const char *name = chart_word(chart, layout->name_zh, layout->name_en);
    chart_page(chart, chart_kind(chart),
               chart_made(chart, english ? arena_format(chart->arena, "%s, %s", name,
                                                        english_count(chart->arena, chart->hall_people,
                                                                      "person", "people"))
                                         : arena_format(chart->arena, "%s，%d人", name, chart->hall_people)));
    draw_body(page);
    if (driver)
        draw_driver(page, driver);
    for (int seat = 0; seat < layout->seat_count; seat++)
        draw_seat(page, seat);
    chart_view(chart, paper->right_mm - chart_view_width(chart, true) / 2,
               paper->entries_mm - 4.1 * paper->type, true);
    chart_legend_draw(chart, legend);
}

zc_status chart_plan(artwork_chart *chart)
{
    const int first = chart->fixed_paper >= 0 ? chart->fixed_paper : 0;
    const int last = chart->fixed_paper >= 0 ? chart->fixed_paper : SHEET_PAPERS - 1;
    plan_page page = { .chart = chart, .body = thing_of(chart, LAYOUT_VEHICLE) };
    chart_legend legend;

    if (!page.body)
        return chart_board(chart);
    legend_of(chart, &legend);
    for (int paper = first; paper <= last; paper++) {
        chart_take_paper(chart, paper, &legend);
        fit_page(&page);
        fit_names(&page);
        page.coded = is_coded(&page);
        if (page.name_size_pt >= least_name_pt)
            break;
    }
    draw(&page, &legend);
    return ZC_OK;
}
