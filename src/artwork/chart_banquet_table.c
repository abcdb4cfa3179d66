#include "artwork/chart_banquet.h"

#include <math.h>

static const double key_note_mm = 66, view_gap_mm = 6;

/* ---- drawing a table ---- */

/* Where nobody is sent to a chair, its chairs. */
static const char *main_count(const artwork_chart *chart, const chart_round *round)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const int table = round->table->table, people = chart_table_people(chart, round->index),
              seats = chart_table_seats(chart, round->index);

    if (chart->hall_people == 0)
        return english ? arena_format(chart->arena, "Table %d, %s", table,
                                      english_count(chart->arena, seats, "seat", "seats"))
                       : arena_format(chart->arena, "第%d桌　%d座", table, seats);
    return english ? arena_format(chart->arena, "Table %d, %s", table,
                                  english_count(chart->arena, people, "person", "people"))
                   : arena_format(chart->arena, "第%d桌　%d人", table, people);
}

static void draw_main_words(artwork_chart *chart, const chart_round *round)
{
    chart_words(chart, 0, 0.7 * round->size, chart_word(chart, "主　桌", "Head table"),
                chart_type(TEXT_HEI, 700, (chart->job->occasion->lang == ZC_LANG_EN ? 12 : 19) * round->size),
                TEXT_MIDDLE, chart->theme.red_dark);
    chart_words(chart, 0, 7.3 * round->size, main_count(chart, round),
                chart_type(TEXT_HEI, 400, fmax(10 * round->size, 6)), TEXT_MIDDLE, chart->theme.ink);
}

/* Two lines of 6 pt do not touch. */
static const double least_line_mm = 2.7;

static void draw_group(artwork_chart *chart, const chart_round *round, const char *group)
{
    const text_style style = chart_type(TEXT_HEI, 400, fmax(10 * round->size, 6));
    text_setting setting;
    bool fits_in;

    if (!*group)
        return;
    if (text_fit_lines(chart->job->fonts, chart->arena, group, &style, 1.7 * banquet_radius_mm(round), 2,
                       fmax(2.0 * round->size, least_line_mm), 6, &setting, &fits_in)) {
        chart->no_memory = true;
        return;
    }
    scene_text(chart->scene, 0, (setting.lines > 1 ? 7.2 : 6.3) * round->size, &setting, chart->theme.ink,
               NULL);
}

static void draw_table_words(artwork_chart *chart, const chart_round *round)
{
    const char *number = arena_format(chart->arena, "%d", round->table->table);
    const char *group = chart_table_group(chart, round->index);

    chart_words(chart, 0, (*group ? 1 : 2.8) * round->size, number,
                chart_type(TEXT_HEI, 700, 22 * round->size), TEXT_MIDDLE, chart->theme.ink);
    draw_group(chart, round, group);
}

/* A table whose seats are on another page. */
static void draw_bare_words(artwork_chart *chart, const chart_round *round)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const double radius_mm = banquet_radius_mm(round);
    const char *number = arena_format(chart->arena, "%d", round->table->table),
               *page = arena_format(chart->arena, english ? "p. %d" : "第%d页",
                                    chart->pages_before + round->page);

    chart_words(chart, 0, -0.05 * radius_mm, number, chart_type(TEXT_HEI, 700, fmax(18 * round->size, 6)),
                TEXT_MIDDLE, round->table->main ? chart->theme.red_dark : chart->theme.ink);
    chart_words(chart, 0, 0.6 * radius_mm, page, chart_type(TEXT_HEI, 400, fmax(10 * round->size, 6)),
                TEXT_MIDDLE, chart->theme.ink);
}

static void draw_top(artwork_chart *chart, const chart_round *round)
{
    const artwork_theme *theme = &chart->theme;

    if (!round->table->main) {
        scene_circle(chart->scene, 0, 0, banquet_radius_mm(round),
                     chart_shape(theme->cloth, theme->ink2, 0.4 * round->size));
        (round->page ? draw_bare_words : draw_table_words)(chart, round);
        return;
    }
    scene_circle(chart->scene, 0, 0, banquet_radius_mm(round),
                 chart_shape(theme->main_table, theme->red_dark, 0.8 * round->size));
    scene_circle(chart->scene, 0, 0, banquet_radius_mm(round) - 1.3 * round->size,
                 chart_line(0.2 * round->size, theme->red_dark));
    (round->page ? draw_bare_words : draw_main_words)(chart, round);
}

/* Where parties sit, what the seats are for is told instead. */
static int banquet_place(const artwork_chart *chart, int seat)
{
    const zc_layout *layout = chart->job->layout;

    for (int other = 0; other < layout->seat_count; other++)
        if (layout->seats[other].mark)
            return 0;
    return layout->seats[seat].place;
}

static void draw_seat(artwork_chart *chart, const chart_round *round, int seat)
{
    const banquet_seat place = banquet_seat_at(chart, round, seat);

    chart_seat_group(chart, (zc_seat){ seat }, place.x * place.ring_mm, place.y * place.ring_mm);
    if (chart_name(chart, (zc_seat){ seat }))
        chart_seat_disc(chart, (chart_point){ 0 }, place.disc_mm, &chart->job->layout->seats[seat],
                        banquet_place(chart, seat));
    else
        chart_free_disc(chart, 0, 0, place.disc_mm);
    chart_draw_name(chart, (zc_seat){ seat }, banquet_name_beside(chart, round, &place, seat));
    scene_group_end(chart->scene);
}

void banquet_draw_table(artwork_chart *chart, const chart_round *round)
{
    const zc_layout *layout = chart->job->layout;
    const chart_point at = chart_at(chart, round->x_mm, round->y_mm);

    scene_group(chart->scene, (scene_group_look){ .x_mm = at.x_mm, .y_mm = at.y_mm, .klass = "table" });
    draw_top(chart, round);
    for (int seat = 0; !round->page && seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == round->index)
            draw_seat(chart, round, seat);
    scene_group_end(chart->scene);
}

/* ---- the key table: how each table is seated ---- */

/* Of those at which people sit; the first if there is none. */
static const chart_round *fullest_table(const banquet_room *banquet)
{
    const chart_round *best = &banquet->rounds[0];
    int most = 0;

    for (int at = 0; at < banquet->count; at++) {
        const chart_round *round = &banquet->rounds[at];
        const int seats = chart_table_seats(banquet->chart, round->index);
        if (seats <= most || chart_table_people(banquet->chart, round->index) == 0)
            continue;
        best = round;
        most = seats;
    }
    return best;
}

/* Tables of unlike size: counted from the main seat either way round, or from the one opposite. */
static bool is_same_place(const layout_seat *one, const layout_seat *other)
{
    const int of_one = one->row_chairs, of_other = other->row_chairs;

    return one->column == other->column || of_one - one->column == of_other - other->column ||
           one->column - of_one / 2 == other->column - of_other / 2;
}

static bool has_marked(const artwork_chart *chart, const chart_round *round, const layout_seat *marked)
{
    const zc_layout *layout = chart->job->layout;

    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        if (here->table == round->index && here->mark == marked->mark && is_same_place(here, marked))
            return chart_name(chart, (zc_seat){ seat });
    }
    return false;
}

/* What the seat is for at every table at which people sit. */
static layout_mark mark_of_all(const banquet_room *banquet, const layout_seat *seat)
{
    for (int at = 0; at < banquet->count; at++) {
        const chart_round *round = &banquet->rounds[at];
        if (chart_table_people(banquet->chart, round->index) > 0 && !has_marked(banquet->chart, round, seat))
            return LAYOUT_NO_MARK;
    }
    return seat->mark;
}

static void draw_key_note(artwork_chart *chart, double x_mm, double y_mm)
{
    const zc_layout *layout = chart->job->layout;
    const double type = chart->paper.type;
    const char *note = chart_word(chart, layout->ring_note_zh, layout->ring_note_en);
    text_style style = chart_type(TEXT_HEI, 500, 8.5 * type);

    while (note && style.size_pt > 6 && chart_width(chart, note, style) > key_note_mm * type)
        style.size_pt -= 0.25;
    chart_words(chart, x_mm, y_mm + 16.6 * type, note ? note : "", style, TEXT_MIDDLE, chart->theme.ink);
}

static void draw_key_table(const banquet_room *banquet, double x_mm, double y_mm)
{
    artwork_chart *chart = banquet->chart;
    const zc_layout *layout = chart->job->layout;
    const chart_round *model = fullest_table(banquet);
    const double type = chart->paper.type, sign = chart_sign(chart);

    scene_circle(chart->scene, x_mm, y_mm, 7.5 * type,
                 chart_shape(chart->theme.cloth, chart->theme.ink2, 0.35 * type));
    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        if (here->table != model->index)
            continue;
        const double away_x = here->x_mm - model->table->x_mm, away_y = here->y_mm - model->table->y_mm;
        const double reach = fmax(hypot(away_x, away_y), 1), ring = 10.6 * type;
        const layout_seat shown = { .mark = mark_of_all(banquet, here) };
        chart_seat_disc(
            chart, (chart_point){ x_mm + sign * ring * away_x / reach, y_mm + sign * ring * away_y / reach },
            2.3 * type, &shown, banquet_place(chart, seat));
    }
    chart_words(chart, x_mm, y_mm + 0.93 * type, chart_word(chart, "各桌同向", "all alike"),
                chart_type(TEXT_HEI, 400, 7 * type), TEXT_MIDDLE, chart->theme.ink);
    draw_key_note(chart, x_mm, y_mm);
}

/* One line at the page's right: the view, and in words what the key table shows. */
static void draw_view_line(artwork_chart *chart)
{
    const chart_paper *paper = &chart->paper;
    const double type = paper->type, wide = chart_view_width(chart, true),
                 top_mm = paper->note_mm - 9.8 * type;
    const char *alike = chart_word(chart, "各桌同向", "All tables face the same way");

    chart_view(chart, paper->right_mm - wide / 2, top_mm, true);
    chart_words(chart, paper->right_mm - wide - view_gap_mm * type, top_mm + 4.2 * type, alike,
                chart_type(TEXT_HEI, 500, 8.5 * type), TEXT_END, chart->theme.ink);
}

void banquet_draw_corners(const banquet_room *banquet)
{
    artwork_chart *chart = banquet->chart;
    const chart_paper *paper = &chart->paper;
    const double type = paper->type;
    const chart_point key = chart_at(chart, paper->right_mm - 42 * type, paper->top_mm + 16 * type);
    const chart_point view = chart_at(chart, paper->left_mm + 37 * type, paper->top_mm + 17 * type);

    if (!banquet->corners) {
        draw_view_line(chart);
        return;
    }
    draw_key_table(banquet, key.x_mm, key.y_mm - (chart->from_stage ? 4 : 0) * type);
    chart_view(chart, view.x_mm, view.y_mm - 12 * type, false);
}
