#include "artwork/chart_banquet.h"

#include <math.h>

/* looks.md, section 7. */
static const double table_mm = 15, main_mm = 19, disc_away_mm = 4.3, disc_mm = 2.9, main_disc_mm = 3.1;
static const double name_gap_mm = 1.1, main_name_pt = 12.5;
static const double name_box_em = 4.1, centred_share = 0.26, bent_share = 0.6, lift_share = 0.65,
                    least_size = 0.4, least_bare = 0.05, bare_share = 1.15, least_share = 0.88,
                    between_mm = 2, corner_mm = 34, corner_wide_mm = 66, widest_scale = 1.35,
                    few_larger = 1.4;
enum { BISECTIONS = 24, FEW_TABLES = 6 };

double banquet_radius_mm(const chart_round *round)
{
    return (round->table->main ? main_mm : table_mm) * round->size;
}

static double name_size_pt(const chart_round *round)
{
    return (round->table->main ? main_name_pt : banquet_name_pt) * round->size;
}

static double half_height(const chart_round *round)
{
    if (round->page)
        return bare_share * banquet_radius_mm(round);
    return banquet_radius_mm(round) + (disc_away_mm + disc_mm + name_gap_mm) * round->size +
           (round->tall ? 2.5 : 1.45) * mm_of_pt(name_size_pt(round));
}

/* Half of the room that a table takes with its names. */
static double half_width(const chart_round *round)
{
    return round->page ? bare_share * banquet_radius_mm(round) : round->reach_mm * round->size;
}

/* ---- names ---- */

banquet_seat banquet_seat_at(const artwork_chart *chart, const chart_round *round, int seat)
{
    const layout_seat *here = &chart->job->layout->seats[seat];
    const double away_x = here->x_mm - round->table->x_mm, away_y = here->y_mm - round->table->y_mm;
    const double reach = fmax(hypot(away_x, away_y), 1), sign = chart_sign(chart);

    return (banquet_seat){ .x = sign * away_x / reach,
                           .y = sign * away_y / reach,
                           .ring_mm = banquet_radius_mm(round) + disc_away_mm * round->size,
                           .disc_mm = (round->table->main ? main_disc_mm : disc_mm) * round->size };
}

/* A name beside its disc: centred above and below, flush at the sides, there lifted a little where the ring
 * bends. */
chart_name_box banquet_name_beside(artwork_chart *chart, const chart_round *round, const banquet_seat *place,
                                   int seat)
{
    const double em = mm_of_pt(name_size_pt(round)), away = place->disc_mm + name_gap_mm * round->size;
    const bool centred = fabs(place->x) < centred_share;
    const chart_point way = { centred ? 0 : place->x < 0 ? -1 : 1, !centred ? 0 : place->y < 0 ? -1 : 1 };
    const double lift = fabs(place->y) > bent_share ? lift_share * place->y : 0;
    const chart_point hold = { -way.x_mm, centred ? -way.y_mm : -lift };
    chart_name_box box = { .size_pt = name_size_pt(round),
                           .weight = round->table->main ? 700 : 500,
                           .alone = true,
                           .flush = centred        ? TEXT_MIDDLE
                                    : way.x_mm < 0 ? TEXT_END
                                                   : TEXT_START,
                           .box = { name_box_em * em + 1.2, 2.3 * em } };
    text_setting setting;

    if (!chart_set_name(chart, (zc_seat){ seat }, box, &setting))
        return box;
    const chart_inks inks = chart_inks_of(chart, &setting);
    chart_name_at(&box, &setting, chart_beside_disc(&inks, way, hold, away));
    return box;
}

static double reach_of_seat(artwork_chart *chart, const chart_round *round, int seat)
{
    const banquet_seat place = banquet_seat_at(chart, round, seat);
    const chart_name_box box = banquet_name_beside(chart, round, &place, seat);
    const double width = chart_name_width(chart, (zc_seat){ seat }, box);

    return fabs(place.x) * place.ring_mm +
           fmax(place.disc_mm, fabs(box.x_mm) + (box.flush == TEXT_MIDDLE ? width / 2 : width));
}

static double reach_of(artwork_chart *chart, const chart_round *round)
{
    const zc_layout *layout = chart->job->layout;
    double reach_mm = banquet_radius_mm(round);

    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == round->index)
            reach_mm = fmax(reach_mm, reach_of_seat(chart, round, seat));
    return reach_mm;
}

/* Whether a name above or below the table takes two lines. */
static bool is_tall(artwork_chart *chart, const chart_round *round)
{
    const zc_layout *layout = chart->job->layout;
    text_setting setting;

    for (int seat = 0; seat < layout->seat_count; seat++) {
        const banquet_seat place = banquet_seat_at(chart, round, seat);
        if (layout->seats[seat].table == round->index && fabs(place.x) < centred_share &&
            chart_fit_name(chart, (zc_seat){ seat }, banquet_name_beside(chart, round, &place, seat),
                           &setting) &&
            setting.lines == 2)
            return true;
    }
    return false;
}

/* ---- places ---- */

zc_status banquet_find(banquet_room *banquet)
{
    artwork_chart *chart = banquet->chart;
    const zc_layout *layout = chart->job->layout;

    banquet->rounds = arena_array(chart->arena, chart_round, layout->furniture_count);
    if (!banquet->rounds)
        return ZC_NO_MEMORY;
    for (int at = 0; at < layout->furniture_count; at++) {
        if (layout->furniture[at].kind != LAYOUT_ROUND_TABLE)
            continue;
        chart_round *round = &banquet->rounds[banquet->count++];
        *round = (chart_round){ .table = &layout->furniture[at], .index = at, .size = 1 };
        round->reach_mm = reach_of(chart, round);
        round->tall = is_tall(chart, round);
    }
    return chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
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

chart_point banquet_at(const banquet_room *banquet, const layout_furniture *table)
{
    return (chart_point){
        banquet->page_mm.x_mm + (table->x_mm - banquet->room_mm.x_mm) * banquet->scale.x_mm,
        banquet->page_mm.y_mm + (table->y_mm - banquet->room_mm.y_mm) * banquet->scale.y_mm,
    };
}

/* The room is drawn to scale, a little wider as names stand beside tables rather than above them; in the
 * middle of what is left when half a table is taken off at each edge. */
static void place(banquet_room *banquet, double size)
{
    const table_range across = range_of(banquet, true), down = range_of(banquet, false);
    double half_wide = 0, half_high = 0;

    for (int at = 0; at < banquet->count; at++) {
        banquet->rounds[at].size = size;
        half_wide = fmax(half_wide, half_width(&banquet->rounds[at]));
        half_high = fmax(half_high, half_height(&banquet->rounds[at]));
    }
    const double wide = fmax(banquet->to_mm - banquet->from_mm - 2 * half_wide, 0);
    const double high = fmax(banquet->bottom_mm - banquet->top_mm - 2 * half_high, 0);
    const double most_x = wide / fmax(across.most - across.least, 1),
                 most_y = high / fmax(down.most - down.least, 1);
    const double scale_y = across.most > across.least ? fmin(most_y, most_x) : most_y,
                 scale_x = down.most > down.least ? fmin(most_x, widest_scale * scale_y) : most_x;
    banquet->scale = (chart_point){ across.most > across.least ? scale_x : scale_y,
                                    down.most > down.least ? scale_y : scale_x };
    banquet->room_mm = (chart_point){ (across.least + across.most) / 2, (down.least + down.most) / 2 };
    banquet->page_mm =
        (chart_point){ (banquet->from_mm + banquet->to_mm) / 2, banquet->top_mm + half_high + high / 2 };
    for (int at = 0; at < banquet->count; at++) {
        chart_round *round = &banquet->rounds[at];
        const chart_point on_page = banquet_at(banquet, round->table);
        round->x_mm = on_page.x_mm;
        round->y_mm = on_page.y_mm;
    }
}

static bool tables_overlap(const chart_round *one, const chart_round *other)
{
    return fabs(one->x_mm - other->x_mm) < half_width(one) + half_width(other) + between_mm * one->size &&
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

/* Few tables do not lie thin on their sheet. */
static double most_size(const banquet_room *banquet)
{
    return (banquet->count <= FEW_TABLES && !banquet->neighbours ? few_larger : 1) *
           banquet->chart->paper.type;
}

static void find_size(banquet_room *banquet)
{
    double low = banquet->rounds[0].page ? least_bare : least_size, high = most_size(banquet);

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

bool banquet_box_is_free(const banquet_room *banquet, double left, double top, double right, double bottom)
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

    return banquet_box_is_free(banquet, paper->left_mm, paper->top_mm, paper->left_mm + corner_wide_mm * type,
                               bottom) &&
           banquet_box_is_free(banquet, paper->right_mm - corner_wide_mm * type, paper->top_mm,
                               paper->right_mm, bottom);
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

static void leave_walls(banquet_room *banquet)
{
    const artwork_chart *chart = banquet->chart;
    const double side_mm = chart_has_side_door(chart) ? 8 : 4;

    banquet->from_mm = chart->paper.left_mm + side_mm * chart->paper.type;
    banquet->to_mm = chart->paper.right_mm - side_mm * chart->paper.type;
    banquet->bottom_mm = chart->paper.bottom_mm - 5 * chart->paper.type;
}

static void take_walls(banquet_room *banquet)
{
    leave_walls(banquet);
    fit_tables(banquet);
}

/* Without free corners the view has a line of its own between legend and note. */
void banquet_take_paper(banquet_room *banquet, int paper, const chart_legend *legend)
{
    artwork_chart *chart = banquet->chart;

    chart_take_paper(chart, paper, legend);
    take_walls(banquet);
    if (banquet->corners)
        return;
    chart->paper = chart_paper_of(paper, chart_legend_lines(chart, legend, &chart->paper) + 1);
    take_walls(banquet);
}

void banquet_take_overview(banquet_room *banquet, int paper, const chart_legend *legend)
{
    artwork_chart *chart = banquet->chart;

    chart_take_paper(chart, paper, legend);
    leave_walls(banquet);
    banquet->corners = true;
    banquet->top_mm = chart->paper.top_mm + fmax(chart_room_stage_depth(chart) + 4 * chart->paper.type,
                                                 corner_mm * chart->paper.type);
    find_size(banquet);
}

void banquet_take_part(banquet_room *banquet, int paper, const chart_legend *legend)
{
    artwork_chart *chart = banquet->chart;

    chart_take_paper(chart, paper, legend);
    chart->paper.bottom_mm -= banquet_key_mm(chart);
    banquet->from_mm = chart->paper.left_mm + banquet_ghosts_mm(banquet, BANQUET_LEFT);
    banquet->to_mm = chart->paper.right_mm - banquet_ghosts_mm(banquet, BANQUET_RIGHT);
    banquet->top_mm = chart->paper.top_mm + banquet_ghosts_mm(banquet, BANQUET_BEFORE);
    banquet->bottom_mm = chart->paper.bottom_mm - banquet_ghosts_mm(banquet, BANQUET_BEHIND);
    find_size(banquet);
}
