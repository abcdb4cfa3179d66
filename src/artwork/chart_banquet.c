#include "artwork/chart_table.h"

#include <math.h>

/* looks.md, section 7. */
static const double table_mm = 15, main_mm = 19, disc_away_mm = 4.3, disc_mm = 2.9, main_disc_mm = 3.1;
static const double name_gap_mm = 1.1, name_pt = 10.5, main_name_pt = 12.5, readable_pt = 7.5;
static const double name_box_em = 4.1, centred_share = 0.26, least_size = 0.4, least_share = 0.88,
                    corner_mm = 34, corner_wide_mm = 76, key_note_mm = 66;
enum { BISECTIONS = 24 };

typedef struct banquet_room {
    artwork_chart *chart;
    chart_round *rounds;
    int count;
    double size;
    bool corners;                             /* room for the view and the key table beside the stage */
    double from_mm, to_mm, top_mm, bottom_mm; /* what the tables may take with their names */
} banquet_room;

static double radius_mm(const chart_round *round)
{
    return (round->table->main ? main_mm : table_mm) * round->size;
}

static double name_size_pt(const chart_round *round)
{
    return (round->table->main ? main_name_pt : name_pt) * round->size;
}

/* Half of the room that a table takes with its names. */
static double half_width(const chart_round *round)
{
    return radius_mm(round) + (disc_away_mm + disc_mm + name_gap_mm) * round->size +
           3.2 * mm_of_pt(name_size_pt(round));
}

static double half_height(const chart_round *round)
{
    return radius_mm(round) + (disc_away_mm + disc_mm + name_gap_mm) * round->size +
           1.45 * mm_of_pt(name_size_pt(round));
}

/* ---- places ---- */

static zc_status find_tables(banquet_room *banquet)
{
    const zc_layout *layout = banquet->chart->job->layout;

    banquet->rounds = arena_array(banquet->chart->arena, chart_round, layout->furniture_count);
    if (!banquet->rounds)
        return ZC_NO_MEMORY;
    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_ROUND_TABLE)
            banquet->rounds[banquet->count++] = (chart_round){ .table = &layout->furniture[at], .index = at };
    return ZC_OK;
}

typedef struct table_range {
    double least, most;
} table_range;

static table_range range_of(const banquet_room *banquet, bool across)
{
    table_range range = { HUGE_VAL, -HUGE_VAL };

    for (int at = 0; at < banquet->count; at++) {
        const layout_furniture *table = banquet->rounds[at].table;
        range.least = fmin(range.least, across ? table->x_mm : table->y_mm);
        range.most = fmax(range.most, across ? table->x_mm : table->y_mm);
    }
    return range;
}

/* Spreads the tables over what is left when half a table is taken off at each edge. */
static void place(banquet_room *banquet, double size)
{
    const table_range across = range_of(banquet, true), down = range_of(banquet, false);
    double half_wide = 0, half_high = 0;

    for (int at = 0; at < banquet->count; at++) {
        banquet->rounds[at].size = size;
        half_wide = fmax(half_wide, half_width(&banquet->rounds[at]));
        half_high = fmax(half_high, half_height(&banquet->rounds[at]));
    }
    const double wide = banquet->to_mm - banquet->from_mm - 2 * half_wide;
    const double high = banquet->bottom_mm - banquet->top_mm - 2 * half_high;
    for (int at = 0; at < banquet->count; at++) {
        chart_round *round = &banquet->rounds[at];
        const double x = across.most > across.least
                             ? (round->table->x_mm - across.least) / (across.most - across.least)
                             : 0.5;
        const double y = down.most > down.least ? (round->table->y_mm - down.least) / (down.most - down.least)
                                                : 0.45;
        round->x_mm = banquet->from_mm + half_wide + x * wide;
        round->y_mm = banquet->top_mm + half_high + y * high;
    }
}

static bool tables_overlap(const chart_round *one, const chart_round *other)
{
    return fabs(one->x_mm - other->x_mm) < half_width(one) + half_width(other) &&
           fabs(one->y_mm - other->y_mm) < half_height(one) + half_height(other);
}

static bool fits(banquet_room *banquet, double size)
{
    place(banquet, size);
    for (int at = 0; at < banquet->count; at++) {
        const chart_round *one = &banquet->rounds[at];
        if (one->x_mm - half_width(one) < banquet->from_mm - 0.1 ||
            one->x_mm + half_width(one) > banquet->to_mm + 0.1 ||
            one->y_mm - half_height(one) < banquet->top_mm - 0.1 ||
            one->y_mm + half_height(one) > banquet->bottom_mm + 0.1)
            return false;
        for (int other = 0; other < at; other++)
            if (tables_overlap(one, &banquet->rounds[other]))
                return false;
    }
    return true;
}

static void find_size(banquet_room *banquet)
{
    double low = least_size, high = banquet->chart->paper.type;

    if (fits(banquet, high))
        low = high;
    for (int step = 0; step < BISECTIONS && high - low > 1e-6; step++) {
        const double middle = (low + high) / 2;
        if (fits(banquet, middle))
            low = middle;
        else
            high = middle;
    }
    banquet->size = low;
    place(banquet, low);
}

/* Whether no table and no name lies in a box of the page. */
static bool box_is_free(const banquet_room *banquet, double left, double top, double right, double bottom)
{
    for (int at = 0; at < banquet->count; at++) {
        const chart_round *round = &banquet->rounds[at];
        if (round->x_mm - half_width(round) < right && round->x_mm + half_width(round) > left &&
            round->y_mm - half_height(round) < bottom && round->y_mm + half_height(round) > top)
            return false;
    }
    return true;
}

/* The corners beside the stage: the view at page left, the key table at page right. */
static bool corners_are_free(const banquet_room *banquet)
{
    const chart_paper *paper = &banquet->chart->paper;
    const double type = paper->type, bottom = paper->top_mm + corner_mm * type;

    return box_is_free(banquet, paper->left_mm, paper->top_mm, paper->left_mm + corner_wide_mm * type,
                       bottom) &&
           box_is_free(banquet, paper->right_mm - corner_wide_mm * type, paper->top_mm, paper->right_mm,
                       bottom);
}

/* Tables give way to the corners if they stay nearly as large. */
static void fit_tables(banquet_room *banquet)
{
    const chart_paper *paper = &banquet->chart->paper;
    const double stage_mm = paper->top_mm + chart_room_stage_depth(banquet->chart) + 4 * paper->type;

    banquet->top_mm = stage_mm;
    find_size(banquet);
    banquet->corners = corners_are_free(banquet);
    if (banquet->corners)
        return;
    const double size = banquet->size;
    banquet->top_mm = fmax(stage_mm, paper->top_mm + corner_mm * paper->type);
    find_size(banquet);
    banquet->corners = banquet->size >= least_share * size;
    if (banquet->corners)
        return;
    banquet->top_mm = stage_mm;
    find_size(banquet);
}

static void take_paper(banquet_room *banquet, int paper, const chart_legend *legend)
{
    artwork_chart *chart = banquet->chart;
    double side_mm = 4;

    chart_take_paper(chart, paper, legend);
    if (chart_has_side_door(chart))
        side_mm = 8;
    banquet->from_mm = chart->paper.left_mm + side_mm * chart->paper.type;
    banquet->to_mm = chart->paper.right_mm - side_mm * chart->paper.type;
    banquet->bottom_mm = chart->paper.bottom_mm - 5 * chart->paper.type;
    fit_tables(banquet);
}

/* ---- drawing a table ---- */

static void draw_main_words(artwork_chart *chart, const chart_round *round)
{
    const char *count = arena_format(
        chart->arena, chart->job->occasion->lang == ZC_LANG_EN ? "Table %d, %d people" : "第%d桌　%d人",
        round->table->table, chart_table_people(chart, round->index));

    chart_words(chart, 0, 0.7 * round->size, chart_word(chart, "主　桌", "Head table"),
                chart_type(TEXT_HEI, 700, (chart->job->occasion->lang == ZC_LANG_EN ? 12 : 19) * round->size),
                TEXT_MIDDLE, chart->theme.red_dark);
    chart_words(chart, 0, 7.3 * round->size, count, chart_type(TEXT_HEI, 400, fmax(10 * round->size, 6)),
                TEXT_MIDDLE, chart->theme.ink);
}

static void draw_group(artwork_chart *chart, const chart_round *round, const char *group)
{
    const text_style style = chart_type(TEXT_HEI, 400, fmax(10 * round->size, 6));
    text_setting setting;
    bool fits_in;

    if (!*group)
        return;
    if (text_fit_lines(chart->job->fonts, chart->arena, group, &style, 1.7 * radius_mm(round), 2,
                       2.0 * round->size, 6, &setting, &fits_in)) {
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

static void draw_top(artwork_chart *chart, const chart_round *round)
{
    const artwork_theme *theme = &chart->theme;

    if (!round->table->main) {
        scene_circle(chart->scene, 0, 0, radius_mm(round),
                     chart_shape(theme->cloth, theme->ink2, 0.4 * round->size));
        draw_table_words(chart, round);
        return;
    }
    scene_circle(chart->scene, 0, 0, radius_mm(round),
                 chart_shape(theme->main_table, theme->red_dark, 0.8 * round->size));
    scene_circle(chart->scene, 0, 0, radius_mm(round) - 1.3 * round->size,
                 chart_line(0.2 * round->size, theme->red_dark));
    draw_main_words(chart, round);
}

/* A name beside its disc: centred above and below, flush at the sides; lifted a little where the ring bends.
 */
static chart_name_box name_beside(const chart_round *round, double x, double y, double disc)
{
    const double em = mm_of_pt(name_size_pt(round)), away = disc + name_gap_mm * round->size;
    chart_name_box box = { .size_pt = name_size_pt(round),
                           .weight = round->table->main ? 700 : 500,
                           .flush = TEXT_MIDDLE,
                           .box = { name_box_em * em + 1.2, 2.3 * em } };

    if (fabs(x) < centred_share) {
        box.y_mm = (y < 0 ? -1 : 1) * (away + 0.62 * em);
        return box;
    }
    box.flush = x < 0 ? TEXT_END : TEXT_START;
    box.x_mm = x < 0 ? -away : away;
    box.y_mm = fabs(y) > 0.6 ? y * 1.2 * round->size : 0;
    return box;
}

static void draw_seat(artwork_chart *chart, const chart_round *round, int seat)
{
    const layout_seat *here = &chart->job->layout->seats[seat];
    const double away_x = here->x_mm - round->table->x_mm, away_y = here->y_mm - round->table->y_mm;
    const double reach = fmax(hypot(away_x, away_y), 1), sign = chart_sign(chart);
    const double x = sign * away_x / reach, y = sign * away_y / reach;
    const double ring = radius_mm(round) + disc_away_mm * round->size;
    const double disc = (round->table->main ? main_disc_mm : disc_mm) * round->size;

    chart_seat_group(chart, (zc_seat){ seat }, x * ring, y * ring);
    chart_disc(chart, 0, 0, disc, here->mark ? here->mark : "", fmax(8 * round->size, 6));
    chart_draw_name(chart, (zc_seat){ seat }, name_beside(round, x, y, disc));
    scene_group_end(chart->scene);
}

static void draw_round(artwork_chart *chart, const chart_round *round)
{
    const zc_layout *layout = chart->job->layout;
    const chart_point at = chart_at(chart, round->x_mm, round->y_mm);

    scene_group(chart->scene, (scene_group_look){ .x_mm = at.x_mm, .y_mm = at.y_mm, .klass = "table" });
    draw_top(chart, round);
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == round->index)
            draw_seat(chart, round, seat);
    scene_group_end(chart->scene);
}

/* ---- the key table: how each table is seated ---- */

static const chart_round *fullest_table(const banquet_room *banquet)
{
    const chart_round *best = &banquet->rounds[0];

    for (int at = 1; at < banquet->count; at++)
        if (chart_table_seats(banquet->chart, banquet->rounds[at].index) >
            chart_table_seats(banquet->chart, best->index))
            best = &banquet->rounds[at];
    return best;
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

static void draw_key_table(banquet_room *banquet, double x_mm, double y_mm)
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
        chart_disc(chart, x_mm + sign * ring * away_x / reach, y_mm + sign * ring * away_y / reach,
                   2.3 * type, here->mark ? here->mark : "", 7 * type);
    }
    chart_words(chart, x_mm, y_mm + 0.93 * type, chart_word(chart, "各桌同向", "all alike"),
                chart_type(TEXT_HEI, 400, 7 * type), TEXT_MIDDLE, chart->theme.ink);
    draw_key_note(chart, x_mm, y_mm);
}

static void draw_corners(banquet_room *banquet)
{
    artwork_chart *chart = banquet->chart;
    const chart_paper *paper = &chart->paper;
    const double type = paper->type;
    const chart_point key = chart_at(chart, paper->right_mm - 42 * type, paper->top_mm + 16 * type);
    const chart_point view = chart_at(chart, paper->left_mm + 37 * type, paper->top_mm + 17 * type);

    if (!banquet->corners) {
        chart_view(chart, paper->right_mm - chart_view_width(chart, true) / 2, paper->note_mm - 4.2 * type,
                   true);
        return;
    }
    draw_key_table(banquet, key.x_mm, key.y_mm - (chart->from_stage ? 4 : 0) * type);
    chart_view(chart, view.x_mm, view.y_mm - 12 * type, false);
}

/* Names of side doors stand level where the tables leave room. */
static double level_of_doors(const banquet_room *banquet)
{
    const chart_paper *paper = &banquet->chart->paper;
    const double room = 26 * paper->type, top = paper->top_mm, bottom = paper->bottom_mm;
    const bool free_left = box_is_free(banquet, paper->left_mm, top, paper->left_mm + room, bottom);

    return free_left && box_is_free(banquet, paper->right_mm - room, top, paper->right_mm, bottom) ? HUGE_VAL
                                                                                                   : 0;
}

/* ---- the whole ---- */

void chart_legend_tables(artwork_chart *chart, chart_legend *legend)
{
    static const struct place {
        const char *mark, *zh, *en;
    } places[] = { { "主", "主陪（面门）", "Host, facing the door" },
                   { "副", "副陪（背门，与主陪相对）", "Second host, opposite" },
                   { "1", "主宾（主陪右手）", "First guest" },
                   { "2", "副主宾（主陪左手）", "Second guest" },
                   { "3", "三宾（副陪右手）", "Third guest" },
                   { "4", "四宾（副陪左手）", "Fourth guest" },
                   { "", "陪同及其他来宾", "Others" } };
    const zc_layout *layout = chart->job->layout;

    *legend = (chart_legend){ 0 };
    for (size_t at = 0; at < sizeof places / sizeof *places && (*places[at].mark || legend->count); at++)
        for (int seat = 0; seat < layout->seat_count; seat++) {
            if (!text_equal(layout->seats[seat].mark, places[at].mark))
                continue;
            chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_DISC,
                                                    .mark = places[at].mark,
                                                    .text = chart_word(chart, places[at].zh, places[at].en),
                                                    .count = "" });
            break;
        }
}

static const char *counts_of(const banquet_room *banquet)
{
    const artwork_chart *chart = banquet->chart;
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const int seats = chart_table_seats(chart, banquet->rounds[0].index);
    bool alike = seats * banquet->count == chart->hall_people;

    for (int at = 1; at < banquet->count; at++)
        alike = alike && chart_table_seats(chart, banquet->rounds[at].index) == seats;
    if (alike)
        return english ? arena_format(chart->arena, "%d tables of %d, %d people", banquet->count, seats,
                                      chart->hall_people)
                       : arena_format(chart->arena, "%d桌，每桌%d人，共%d人", banquet->count, seats,
                                      chart->hall_people);
    return english ? arena_format(chart->arena, "%d tables, %d people", banquet->count, chart->hall_people)
                   : arena_format(chart->arena, "%d桌，共%d人", banquet->count, chart->hall_people);
}

static void add_outline(const banquet_room *banquet)
{
    artwork_chart *chart = banquet->chart;

    for (int at = 0; at < banquet->count; at++) {
        const layout_furniture *table = banquet->rounds[at].table;
        const bool english = chart->job->occasion->lang == ZC_LANG_EN;
        chart_outline_entry(chart, 0,
                            arena_format(chart->arena, english ? "Table %d%s" : "第%d桌%s", table->table,
                                         !table->main ? ""
                                         : english    ? " (head table)"
                                                      : "（主桌）"));
    }
}

static void draw(banquet_room *banquet, chart_legend *legend)
{
    artwork_chart *chart = banquet->chart;

    legend->note =
        chart_word(chart,
                   "桌次：主桌居首；其余以距主桌远近为序，同距以面门右侧为先。"
                   "座次自主位起按其右手方向编号。",
                   "Tables are numbered by their distance from the head table, right before left as "
                   "one faces the door. Seats are numbered from the host toward his right.");
    chart_page(chart, chart_word(chart, "桌次座次图", "tables and seats"), counts_of(banquet));
    add_outline(banquet);
    chart_walls_draw(chart,
                     (chart_walls){ .far_mm = chart->paper.top_mm, .level_mm = level_of_doors(banquet) });
    chart_room_stage_draw(chart);
    for (int at = 0; at < banquet->count; at++)
        draw_round(chart, &banquet->rounds[at]);
    draw_corners(banquet);
    chart_legend_draw(chart, legend);
}

/* The smallest paper on which names are readable. */
zc_status chart_banquet(artwork_chart *chart)
{
    const int first = chart->fixed_paper >= 0 ? chart->fixed_paper : 0;
    const int last = chart->fixed_paper >= 0 ? chart->fixed_paper : SHEET_PAPERS - 1;
    banquet_room banquet = { .chart = chart };
    chart_legend legend;
    const zc_status status = find_tables(&banquet);

    if (status)
        return status;
    chart_legend_tables(chart, &legend);
    for (int paper = first; paper <= last; paper++) {
        take_paper(&banquet, paper, &legend);
        if (banquet.size * name_pt >= (paper == 0 ? 9.5 : readable_pt))
            break;
    }
    draw(&banquet, &legend);
    return ZC_OK;
}
