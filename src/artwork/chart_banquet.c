#include "artwork/chart_banquet.h"

#include <math.h>

const double banquet_name_pt = 10.5, banquet_readable_pt = 7.5;
static const double readable_a4_pt = 9.5, readable_chosen_pt = 5;

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

/* A place at a table: whose hand it is at, as the schools have it; said only where it is so. */
typedef struct table_place {
    layout_mark mark, beside; /* NO_MARK: of the table */
    int from; /* seats to the right of `beside`; of the table: from the main seat, -1: half of them */
    const char *zh, *en; /* the place alone */
    const char *where_zh, *where_en;
} table_place;

static const table_place table_places[] = {
    { LAYOUT_HOST, LAYOUT_NO_MARK, 0, "主陪", "Host", "（面门）", ", facing the door" },
    { LAYOUT_SECOND_HOST, LAYOUT_NO_MARK, -1, "副陪", "Second host", "（背门，与主陪相对）", ", opposite" },
    { LAYOUT_GUEST, LAYOUT_HOST, 1, "主宾", "First guest", "（主陪右手）", ", at the host's right" },
    { LAYOUT_SECOND_GUEST, LAYOUT_HOST, -1, "副主宾", "Second guest", "（主陪左手）",
      ", at the host's left" },
    { LAYOUT_THIRD_GUEST, LAYOUT_SECOND_HOST, 1, "三宾", "Third guest", "（副陪右手）",
      ", at the second host's right" },
    { LAYOUT_FOURTH_GUEST, LAYOUT_SECOND_HOST, -1, "四宾", "Fourth guest", "（副陪左手）",
      ", at the second host's left" },
    { LAYOUT_NO_MARK, LAYOUT_NO_MARK, 0, "陪同及其他来宾", "Others", "", "" },
};

/* The seat of a mark at a table; NULL if it has none. */
static const layout_seat *seat_of_mark(const zc_layout *layout, int table, layout_mark mark)
{
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == table && layout->seats[seat].mark == mark)
            return &layout->seats[seat];
    return NULL;
}

/* Whether a seat stands where its place says, at its own table. */
static bool is_where_said(const zc_layout *layout, const layout_seat *seat, const table_place *place)
{
    const int chairs = seat->row_chairs;
    const layout_seat *beside = place->beside ? seat_of_mark(layout, seat->table, place->beside) : NULL;

    if (!place->beside)
        return seat->column == (place->from < 0 ? chairs / 2 : place->from);
    return beside && (seat->column - beside->column + 2 * chairs) % chairs == (place->from + chairs) % chairs;
}

void chart_legend_tables(artwork_chart *chart, chart_legend *legend)
{
    const zc_layout *layout = chart->job->layout;
    int empty = 0;

    *legend = (chart_legend){ 0 };
    for (size_t at = 0; at < sizeof table_places / sizeof *table_places; at++) {
        const table_place *place = &table_places[at];
        bool occurs = false, everywhere = true;
        for (int seat = 0; seat < layout->seat_count; seat++) {
            if (layout->seats[seat].mark != place->mark || !chart_name(chart, (zc_seat){ seat }))
                continue;
            occurs = true;
            everywhere = everywhere && is_where_said(layout, &layout->seats[seat], place);
        }
        if (!occurs || (!place->mark && legend->count == 0))
            continue;
        const char *where = place->mark && everywhere ? chart_word(chart, place->where_zh, place->where_en)
                                                      : "";
        const char *words =
            arena_format(chart->arena, "%s%s", chart_word(chart, place->zh, place->en), where);
        chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_DISC,
                                                .mark = place->mark,
                                                .text = chart_made(chart, words),
                                                .count = "" });
    }
    if (legend->count == 0 && chart->hall_people > 0)
        chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_DISC,
                                                .text = chart_word(chart, "就座", "Seated"),
                                                .count = "" });
    for (int seat = 0; seat < layout->seat_count; seat++)
        empty += !chart_name(chart, (zc_seat){ seat });
    if (empty > 0)
        chart_legend_add(
            legend, (chart_entry){ .swatch = CHART_SWATCH_FREE_DISC,
                                   .text = chart_word(chart, "空座", "Empty"),
                                   .count = chart_made(chart, arena_format(chart->arena, "%d", empty)) });
}

const char *banquet_counts(const banquet_room *banquet)
{
    const artwork_chart *chart = banquet->chart;
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const int seats = chart_table_seats(chart, banquet->rounds[0].index);
    const char *tables = english_count(chart->arena, banquet->count, "table", "tables"),
               *people = english_count(chart->arena, chart->hall_people, "person", "people");
    bool alike = seats * banquet->count == chart->hall_people;

    for (int at = 1; at < banquet->count; at++)
        alike = alike && chart_table_seats(chart, banquet->rounds[at].index) == seats;
    if (chart->hall_people == 0) /* everybody sits where he likes */
        return english ? arena_format(chart->arena, "%s, %s", tables,
                                      english_count(chart->arena, chart->hall_seats, "seat", "seats"))
                       : arena_format(chart->arena, "%d桌，共%d座", banquet->count, chart->hall_seats);
    if (alike)
        return english ? arena_format(chart->arena, "%s of %d, %s", tables, seats, people)
                       : arena_format(chart->arena, "%d桌，每桌%d人，共%d人", banquet->count, seats,
                                      chart->hall_people);
    return english ? arena_format(chart->arena, "%s, %s", tables, people)
                   : arena_format(chart->arena, "%d桌，共%d人", banquet->count, chart->hall_people);
}

void banquet_add_outline(const banquet_room *banquet, int level)
{
    artwork_chart *chart = banquet->chart;

    for (int at = 0; at < banquet->count; at++) {
        const layout_furniture *table = banquet->rounds[at].table;
        const bool english = chart->job->occasion->lang == ZC_LANG_EN;
        chart_outline_entry(chart, level,
                            arena_format(chart->arena, english ? "Table %d%s" : "第%d桌%s", table->table,
                                         !table->main ? ""
                                         : english    ? " (head table)"
                                                      : "（主桌）"));
    }
}

static bool has_parties(const zc_layout *layout)
{
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].mark)
            return true;
    return false;
}

/* How tables are numbered, and seats: in a draft without parties by the numbers in the discs. */
static const char *note_of(const banquet_room *banquet)
{
    artwork_chart *chart = banquet->chart;
    const zc_layout *layout = chart->job->layout;
    const char *tables = chart_word(
        chart,
        "桌次：主桌居首；其余按排、列计，以距主桌远近为序，同距则离正门远者为先，再以近中线者、面门右侧为先"
        "。",
        "Tables are numbered by their distance from the head table, in rows and places; of equal ones first "
        "the "
        "one farther from the door, then nearer the centre line, then at the right as one faces the door. ");
    const char *places = chart_word(chart, layout->ring_note_zh, layout->ring_note_en);

    if (chart->final || has_parties(layout) || text_is_blank(places))
        return chart_made(chart,
                          arena_format(chart->arena, "%s%s", tables,
                                       chart_word(chart, "座次自主位起按其右手方向编号。",
                                                  "Seats are numbered from the host toward his right.")));
    return chart_made(
        chart,
        chart->job->occasion->lang == ZC_LANG_EN
            ? arena_format(chart->arena, "%sNumbers in the discs are places of honour: %s.", tables, places)
            : arena_format(chart->arena, "%s座上数字为位次：%s。", tables, places));
}

void banquet_draw_room(const banquet_room *banquet)
{
    artwork_chart *chart = banquet->chart;

    chart_walls_draw(chart,
                     (chart_walls){ .far_mm = chart->paper.top_mm, .level_mm = level_of_doors(banquet) });
    chart_room_stage_draw(chart);
    const chart_map map = map_of(banquet);
    chart_marks_draw(chart, &map);
    for (int at = 0; at < banquet->count; at++)
        banquet_draw_table(chart, &banquet->rounds[at]);
    banquet_draw_corners(banquet);
}

static void draw(banquet_room *banquet, const chart_legend *legend)
{
    artwork_chart *chart = banquet->chart;

    chart_page(chart, chart_word(chart, "桌次座次图", "tables and seats"), banquet_counts(banquet));
    banquet_add_outline(banquet, 0);
    banquet_draw_room(banquet);
    chart_legend_draw(chart, legend);
}

/* Who wants a certain paper gets it with smaller names, each warned of. */
static double least_name_pt(const artwork_chart *chart, int paper)
{
    if (chart->fixed_paper >= 0)
        return readable_chosen_pt;
    return paper == 0 ? readable_a4_pt : banquet_readable_pt;
}

/* The smallest of these papers on which names are readable, or the last. */
static bool take_papers(banquet_room *banquet, int first, int last, const chart_legend *legend)
{
    for (int paper = first; paper <= last; paper++) {
        banquet_take_paper(banquet, paper, legend);
        if (banquet->size * banquet_name_pt >= least_name_pt(banquet->chart, paper))
            return true;
    }
    return false;
}

/* On one page if its names stay readable, else on several; larger paper where a table alone is too large. */
zc_status chart_banquet(artwork_chart *chart)
{
    const int fixed = chart->fixed_paper;
    banquet_room banquet = { .chart = chart };
    chart_legend legend;
    bool drawn = false;
    zc_status status = banquet_find(&banquet);

    if (status)
        return status;
    chart_legend_tables(chart, &legend);
    legend.note = note_of(&banquet);
    bool fits =
        take_papers(&banquet, fixed >= 0 ? fixed : 0, fixed >= 0 ? fixed : chart->office_paper, &legend);
    if (!fits)
        status = banquet_pages(&banquet, fixed >= 0 ? fixed : CHART_PAGES_PAPER, &legend, &drawn);
    if (status || drawn)
        return status;
    if (!fits && fixed < 0)
        (void)take_papers(&banquet, chart->office_paper + 1, chart->largest_paper, &legend);
    draw(&banquet, &legend);
    return ZC_OK;
}
