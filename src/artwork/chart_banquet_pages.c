/* A banquet that is too large for its paper: an overview, then pages of whole tables: looks.md, section 8. */
#include "artwork/chart_banquet.h"

#include <math.h>

static const double key_air_mm = 3, view_high_mm = 9, frame_air_mm = 1, same_place_mm = 1;
enum { BEFORE = 1 /* the overview */ };

typedef enum table_axis { ACROSS, DOWN, AXES } table_axis;

typedef struct banquet_paging {
    artwork_chart *chart;
    banquet_room *whole;
    chart_paper overview;
    int paper;
    int *ranks[AXES]; /* of each table: its column and its row in the room, from 0 */
    int places[AXES]; /* columns and rows */
    int *part;        /* of each table, from 0 */
    int count;        /* parts */
} banquet_paging;

/* ---- which tables go on which page ---- */

static double place_of(const banquet_paging *paging, table_axis axis, int round)
{
    const layout_furniture *table = paging->whole->rounds[round].table;

    return axis == ACROSS ? table->x_mm : table->y_mm;
}

static bool is_first_of_place(const banquet_paging *paging, table_axis axis, int round)
{
    for (int before = 0; before < round; before++)
        if (fabs(place_of(paging, axis, before) - place_of(paging, axis, round)) < same_place_mm)
            return false;
    return true;
}

static void rank_tables(banquet_paging *paging, table_axis axis)
{
    for (int first = 0; first < paging->whole->count; first++) {
        if (!is_first_of_place(paging, axis, first))
            continue;
        paging->places[axis]++;
        for (int at = 0; at < paging->whole->count; at++)
            paging->ranks[axis][at] += place_of(paging, axis, first) <=
                                       place_of(paging, axis, at) - same_place_mm;
    }
}

/* The tables of a part, in a room of their own. */
static zc_status room_of_part(const banquet_paging *paging, int part, banquet_room *room)
{
    *room = (banquet_room){ .chart = paging->chart };
    room->rounds = arena_array(paging->chart->arena, chart_round, paging->whole->count);
    if (!room->rounds)
        return ZC_NO_MEMORY;
    for (int at = 0; at < paging->whole->count; at++)
        if (paging->part[at] == part) {
            chart_round *round = &room->rounds[room->count++];
            *round = paging->whole->rounds[at];
            round->page = 0;
        }
    return banquet_find_neighbours(paging->whole, room);
}

/* Windows in which no table stands are no parts. */
static zc_status try_grid(banquet_paging *paging, const chart_legend *legend, int across, int down,
                          bool *fits)
{
    const int none = across * down;
    banquet_room room;

    paging->count = 0;
    *fits = true;
    for (int at = 0; at < paging->whole->count; at++)
        paging->part[at] = none + paging->ranks[DOWN][at] * down / paging->places[DOWN] * across +
                           paging->ranks[ACROSS][at] * across / paging->places[ACROSS];
    for (int window = 0; *fits && window < across * down; window++) {
        bool any = false;
        for (int at = 0; at < paging->whole->count; at++)
            if (paging->part[at] == none + window) {
                paging->part[at] = paging->count;
                any = true;
            }
        if (!any)
            continue;
        const zc_status status = room_of_part(paging, paging->count, &room);
        if (status)
            return status;
        banquet_take_part(&room, paging->paper, legend);
        *fits = room.size * banquet_name_pt >= banquet_readable_pt;
        paging->count++;
    }
    return ZC_OK;
}

/* The fewest parts on which all names are readable. */
static zc_status cut_room(banquet_paging *paging, const chart_legend *legend, bool *fits)
{
    zc_status status = ZC_OK;

    *fits = false;
    for (int parts = 2; !status && !*fits && parts <= paging->places[ACROSS] * paging->places[DOWN]; parts++)
        for (int down = 1; !status && !*fits && down <= parts; down++)
            if (parts % down == 0 && down <= paging->places[DOWN] && parts / down <= paging->places[ACROSS])
                status = try_grid(paging, legend, parts / down, down, fits);
    return status;
}

/* ---- the overview ---- */

static void draw_frame(const banquet_paging *paging, int part)
{
    artwork_chart *chart = paging->chart;
    const double type = chart->paper.type;
    double left = HUGE_VAL, top = HUGE_VAL, right = -HUGE_VAL, bottom = -HUGE_VAL;

    for (int at = 0; at < paging->whole->count; at++) {
        const chart_round *round = &paging->whole->rounds[at];
        const double reach = banquet_radius_mm(round) + frame_air_mm * type;
        if (paging->part[at] != part)
            continue;
        left = fmin(left, round->x_mm - reach);
        right = fmax(right, round->x_mm + reach);
        top = fmin(top, round->y_mm - reach);
        bottom = fmax(bottom, round->y_mm + reach);
    }
    chart_frame_draw(chart, left, top, right, bottom);
}

static void draw_overview(banquet_paging *paging, const chart_legend *legend)
{
    artwork_chart *chart = paging->chart;
    banquet_room *whole = paging->whole;

    for (int at = 0; at < whole->count; at++)
        whole->rounds[at].page = BEFORE + 1 + paging->part[at];
    banquet_take_overview(whole, paging->paper, legend);
    paging->overview = chart->paper;
    chart_page(chart, chart_word(chart, "桌次图（总图）", "tables, overview"), banquet_counts(whole));
    chart_outline_entry(chart, 0, chart_word(chart, "总图", "Overview"));
    for (int part = 0; part < paging->count; part++)
        draw_frame(paging, part);
    banquet_draw_room(whole);
    chart_legend_draw(chart, legend);
}

/* ---- a part ---- */

double banquet_key_mm(const artwork_chart *chart)
{
    return chart_key_high(chart) + key_air_mm * chart->paper.type;
}

/* A tiny plan of the overview at the page's foot, this part's tables in ink; it turns with the page. */
static void draw_key_plan(const banquet_paging *paging, int part)
{
    artwork_chart *chart = paging->chart;
    const chart_paper *paper = &paging->overview;
    const double share = chart_key_share(chart), wide = share * (paper->right_mm - paper->left_mm),
                 high = share * (paper->bottom_mm - paper->top_mm);
    const chart_point origin = chart_key_ground(chart, paper, key_air_mm * paper->type);

    for (int at = 0; at < paging->whole->count; at++) {
        const chart_round *round = &paging->whole->rounds[at];
        const double x = share * (round->x_mm - paper->left_mm), y = share * (round->y_mm - paper->top_mm);
        scene_circle(chart->scene, origin.x_mm + (chart->from_stage ? wide - x : x),
                     origin.y_mm + (chart->from_stage ? high - y : y), share * banquet_radius_mm(round),
                     paging->part[at] == part ? chart_fill(chart->theme.ink)
                                              : chart_fill(chart->theme.zones[0].fill));
    }
}

/* 第1—6、19—24桌, in the order of their numbers. */
static const char *numbers_of(const banquet_paging *paging, const banquet_room *room)
{
    artwork_chart *chart = paging->chart;
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *words = "";
    int last = 0, from = 0;

    for (;;) {
        int next = 0;
        for (int at = 0; at < room->count; at++) {
            const int number = room->rounds[at].table->table;
            if (number > last && (next == 0 || number < next))
                next = number;
        }
        if (from && next != last + 1) {
            const char *gap = !*words ? "" : english ? ", " : "、", *dash = english ? "–" : "—";
            words = chart_made(
                chart, from == last ? arena_format(chart->arena, "%s%s%d", words, gap, last)
                                    : arena_format(chart->arena, "%s%s%d%s%d", words, gap, from, dash, last));
            from = 0;
        }
        if (next == 0)
            return words;
        from = from ? from : next;
        last = next;
    }
}

static const char *part_words(const banquet_paging *paging, const banquet_room *room, int part)
{
    artwork_chart *chart = paging->chart;
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    int people = 0;

    for (int at = 0; at < room->count; at++)
        people += chart_table_people(chart, room->rounds[at].index);
    const char *tables = arena_format(chart->arena,
                                      !english           ? "第%s桌"
                                      : room->count == 1 ? "table %s"
                                                         : "tables %s",
                                      numbers_of(paging, room));
    return chart_part_words(chart, (chart_share){ part, paging->count, people, chart_made(chart, tables) });
}

static zc_status draw_part(const banquet_paging *paging, int part, const chart_legend *legend)
{
    artwork_chart *chart = paging->chart;
    banquet_room room;
    const zc_status status = room_of_part(paging, part, &room);

    if (status)
        return status;
    banquet_take_part(&room, paging->paper, legend);
    const char *words = part_words(paging, &room, part);
    chart_page(chart, chart_word(chart, "桌次座次图", "tables and seats"), words);
    chart_outline_entry(chart, 0, words);
    banquet_add_outline(&room, 1);
    for (int at = 0; at < room.count; at++)
        banquet_draw_table(chart, &room.rounds[at]);
    banquet_draw_neighbours(&room);
    draw_key_plan(paging, part);
    chart_view(chart, chart->paper.right_mm - chart_view_width(chart, true) / 2,
               chart->paper.bottom_mm + banquet_key_mm(chart) - view_high_mm * chart->paper.type, true);
    chart_legend_draw(chart, legend);
    return ZC_OK;
}

/* Empty seats are counted in the overview. */
static chart_legend legend_of_parts(const chart_legend *legend)
{
    chart_legend parts = *legend;

    for (int at = 0; at < parts.count; at++)
        if (parts.entries[at].swatch == CHART_SWATCH_FREE_DISC)
            parts.entries[at].count = "";
    return parts;
}

/* ---- the whole ---- */

static bool make_room(banquet_paging *paging)
{
    zc_arena *arena = paging->chart->arena;

    for (int axis = 0; axis < AXES; axis++)
        paging->ranks[axis] = arena_array(arena, int, paging->whole->count);
    paging->part = arena_array(arena, int, paging->whole->count);
    return paging->ranks[ACROSS] && paging->ranks[DOWN] && paging->part;
}

zc_status banquet_pages(banquet_room *whole, int paper, chart_legend *legend, bool *drawn)
{
    banquet_paging paging = { .chart = whole->chart, .whole = whole, .paper = paper };
    const chart_legend legend_part = legend_of_parts(legend);

    *drawn = false;
    if (!make_room(&paging))
        return ZC_NO_MEMORY;
    for (table_axis axis = ACROSS; axis < AXES; axis++)
        rank_tables(&paging, axis);
    zc_status status = cut_room(&paging, &legend_part, drawn);
    if (status || !*drawn)
        return status;
    whole->chart->pages = BEFORE + paging.count;
    draw_overview(&paging, legend);
    for (int part = 0; !status && part < paging.count; part++)
        status = draw_part(&paging, part, &legend_part);
    return status;
}
