#include "artwork/chart_banquet.h"

#include <math.h>

static const double name_pt = 10.5, readable_pt = 7.5;

/* Names of side doors stand level where the tables leave room. */
static double level_of_doors(const banquet_room *banquet)
{
    const chart_paper *paper = &banquet->chart->paper;
    const double room = 26 * paper->type, top = paper->top_mm, bottom = paper->bottom_mm;
    const bool free_left = banquet_box_is_free(banquet, paper->left_mm, top, paper->left_mm + room, bottom);

    return free_left && banquet_box_is_free(banquet, paper->right_mm - room, top, paper->right_mm, bottom)
               ? HUGE_VAL
               : 0;
}

/* Where the room is on the page: the tables' places are spread over what the walls leave. */
static chart_map map_of(const banquet_room *banquet)
{
    const chart_paper *paper = &banquet->chart->paper;
    const zc_layout *layout = banquet->chart->job->layout;
    const chart_round *first = &banquet->rounds[0], *last = first, *top = first, *bottom = first;

    for (int at = 1; at < banquet->count; at++) {
        const chart_round *round = &banquet->rounds[at];
        first = round->x_mm < first->x_mm ? round : first;
        last = round->x_mm > last->x_mm ? round : last;
        top = round->y_mm < top->y_mm ? round : top;
        bottom = round->y_mm > bottom->y_mm ? round : bottom;
    }
    return (chart_map){
        { { 0, first->table->x_mm, last->table->x_mm, layout->width_mm },
          { paper->left_mm, first->x_mm, last->x_mm, paper->right_mm } },
        { { 0, top->table->y_mm, bottom->table->y_mm, layout->depth_mm },
          { paper->top_mm, top->y_mm, bottom->y_mm, paper->bottom_mm } },
    };
}

/* ---- the whole ---- */

void chart_legend_tables(artwork_chart *chart, chart_legend *legend)
{
    static const struct place {
        layout_mark mark;
        const char *zh, *en;
    } places[] = { { LAYOUT_HOST, "主陪（面门）", "Host, facing the door" },
                   { LAYOUT_SECOND_HOST, "副陪（背门，与主陪相对）", "Second host, opposite" },
                   { LAYOUT_GUEST, "主宾（主陪右手）", "First guest" },
                   { LAYOUT_SECOND_GUEST, "副主宾（主陪左手）", "Second guest" },
                   { LAYOUT_THIRD_GUEST, "三宾（副陪右手）", "Third guest" },
                   { LAYOUT_FOURTH_GUEST, "四宾（副陪左手）", "Fourth guest" },
                   { LAYOUT_NO_MARK, "陪同及其他来宾", "Others" } };
    const zc_layout *layout = chart->job->layout;

    *legend = (chart_legend){ 0 };
    for (size_t at = 0; at < sizeof places / sizeof *places && (places[at].mark || legend->count); at++)
        for (int seat = 0; seat < layout->seat_count; seat++) {
            if (layout->seats[seat].mark != places[at].mark)
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

    legend->note = chart_word(
        chart,
        "桌次：主桌居首；其余按排、列计，以距主桌远近为序，同距则离正门远者为先，再以近中线者、面门右侧为先。"
        "座次自主位起按其右手方向编号。",
        "Tables are numbered by their distance from the head table, in rows and places; of equal ones first "
        "the one "
        "farther from the door, then nearer the centre line, then at the right as one faces the "
        "door. Seats are numbered from the host toward his right.");
    chart_page(chart, chart_word(chart, "桌次座次图", "tables and seats"), counts_of(banquet));
    add_outline(banquet);
    chart_walls_draw(chart,
                     (chart_walls){ .far_mm = chart->paper.top_mm, .level_mm = level_of_doors(banquet) });
    chart_room_stage_draw(chart);
    const chart_map map = map_of(banquet);
    chart_marks_draw(chart, &map);
    for (int at = 0; at < banquet->count; at++)
        banquet_draw_table(chart, &banquet->rounds[at]);
    banquet_draw_corners(banquet);
    chart_legend_draw(chart, legend);
}

/* The smallest paper on which names are readable. */
zc_status chart_banquet(artwork_chart *chart)
{
    const int first = chart->fixed_paper >= 0 ? chart->fixed_paper : 0;
    const int last = chart->fixed_paper >= 0 ? chart->fixed_paper : SHEET_PAPERS - 1;
    banquet_room banquet = { .chart = chart };
    chart_legend legend;
    const zc_status status = banquet_find(&banquet);

    if (status)
        return status;
    chart_legend_tables(chart, &legend);
    for (int paper = first; paper <= last; paper++) {
        banquet_take_paper(&banquet, paper, &legend);
        if (banquet.size * name_pt >= (paper == 0 ? 9.5 : readable_pt))
            break;
    }
    draw(&banquet, &legend);
    return ZC_OK;
}
