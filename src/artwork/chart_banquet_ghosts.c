/* The tables next to those of a page of a banquet, which are on other pages: number and first name, without a
 * plate: looks.md, section 8. */
#include "artwork/chart_banquet.h"
#include "artwork/chart_pages.h"

#include <math.h>

static const double same_place_mm = 1, ghost_pt = 7, row_mm = 9, aside_mm = 13, name_wide_mm = 26,
                    number_up_mm = 0.6, name_down_mm = 2.6;

/* ---- which tables ---- */

typedef struct table_box {
    double left, top, right, bottom; /* of the middles of tables, in the room */
} table_box;

static table_box box_of(const banquet_room *part)
{
    table_box box = { HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL };

    for (int at = 0; at < part->count; at++) {
        const layout_furniture *table = part->rounds[at].table;
        box.left = fmin(box.left, table->x_mm);
        box.right = fmax(box.right, table->x_mm);
        box.top = fmin(box.top, table->y_mm);
        box.bottom = fmax(box.bottom, table->y_mm);
    }
    return box;
}

/* How far beyond the box's edge a table stands at that side; not above 0: elsewhere. */
static double beyond(const table_box *box, const layout_furniture *table, banquet_side side)
{
    switch (side) {
    case BANQUET_BEFORE: return box->top - table->y_mm;
    case BANQUET_BEHIND: return table->y_mm - box->bottom;
    case BANQUET_LEFT: return box->left - table->x_mm;
    case BANQUET_RIGHT: return table->x_mm - box->right;
    case BANQUET_SIDES: break;
    }
    return 0;
}

static bool is_aside(banquet_side side) { return side == BANQUET_LEFT || side == BANQUET_RIGHT; }

/* Whether it stands over against the box: no corner has neighbours. */
static bool is_abreast(const table_box *box, const layout_furniture *table, banquet_side side)
{
    const double place = is_aside(side) ? table->y_mm : table->x_mm, reach_mm = table->width_mm / 2;

    return place > (is_aside(side) ? box->top : box->left) - reach_mm &&
           place < (is_aside(side) ? box->bottom : box->right) + reach_mm;
}

/* Whether another one stands nearer in the same row: of a row before or behind the whole is nearer. */
static bool has_nearer(const banquet_room *whole, const table_box *box, const layout_furniture *table,
                       banquet_side side)
{
    for (int at = 0; at < whole->count; at++) {
        const layout_furniture *other = whole->rounds[at].table;
        const double away = beyond(box, other, side);
        if (away > same_place_mm && away < beyond(box, table, side) - same_place_mm &&
            is_abreast(box, other, side) &&
            (!is_aside(side) || fabs(other->y_mm - table->y_mm) < same_place_mm))
            return true;
    }
    return false;
}

zc_status banquet_find_neighbours(const banquet_room *whole, banquet_room *part)
{
    const table_box box = box_of(part);

    part->neighbours = arena_array(part->chart->arena, banquet_neighbour, BANQUET_SIDES * whole->count);
    if (!part->neighbours)
        return ZC_NO_MEMORY;
    for (banquet_side side = BANQUET_BEFORE; side < BANQUET_SIDES; side++)
        for (int at = 0; at < whole->count; at++) {
            const chart_round *round = &whole->rounds[at];
            if (beyond(&box, round->table, side) <= same_place_mm || !is_abreast(&box, round->table, side) ||
                has_nearer(whole, &box, round->table, side))
                continue;
            part->neighbours[part->neighbour_count++] = (banquet_neighbour){ round, side };
        }
    return ZC_OK;
}

double banquet_ghosts_mm(const banquet_room *part, banquet_side side)
{
    for (int at = 0; at < part->neighbour_count; at++)
        if (part->neighbours[at].side == side)
            return (is_aside(side) ? aside_mm : row_mm) * part->chart->paper.type;
    return 0;
}

/* ---- their names ---- */

/* The seat of its most honoured that is taken; below 0: nobody sits there. */
static int first_seat(const artwork_chart *chart, int table)
{
    const zc_layout *layout = chart->job->layout;
    int first = -1;

    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == table && chart_name(chart, (zc_seat){ seat }) &&
            (first < 0 || layout->seats[seat].place < layout->seats[first].place))
            first = seat;
    return first;
}

/* In the middle of what the page keeps free for that side, at the height or in the line of its place. */
static chart_point place_of(const banquet_room *part, const banquet_neighbour *neighbour)
{
    const chart_paper *paper = &part->chart->paper;
    const double half_mm = banquet_ghosts_mm(part, neighbour->side) / 2;
    chart_point at = banquet_at(part, neighbour->round->table);

    switch (neighbour->side) {
    case BANQUET_BEFORE: at.y_mm = paper->top_mm + half_mm; break;
    case BANQUET_BEHIND: at.y_mm = paper->bottom_mm - half_mm; break;
    case BANQUET_LEFT: at.x_mm = paper->left_mm + half_mm; break;
    case BANQUET_RIGHT: at.x_mm = paper->right_mm - half_mm; break;
    case BANQUET_SIDES: break;
    }
    return chart_at(part->chart, at.x_mm, at.y_mm);
}

static void draw_neighbour(const banquet_room *part, const banquet_neighbour *neighbour)
{
    artwork_chart *chart = part->chart;
    const double type = chart->paper.type;
    const chart_point at = place_of(part, neighbour);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const int seat = first_seat(chart, neighbour->round->index);

    chart_words(chart, at.x_mm, at.y_mm - number_up_mm * type,
                arena_format(chart->arena, english ? "Table %d" : "第%d桌", neighbour->round->table->table),
                chart_type(TEXT_HEI, 400, ghost_pt * type), TEXT_MIDDLE, chart->theme.ink3);
    if (seat >= 0)
        paging_ghost_name(chart, (zc_seat){ seat }, (chart_point){ at.x_mm, at.y_mm + name_down_mm * type },
                          (is_aside(neighbour->side) ? aside_mm : name_wide_mm) * type);
}

void banquet_draw_neighbours(const banquet_room *part)
{
    scene_group(part->chart->scene, (scene_group_look){ .klass = "ghosts" });
    for (int at = 0; at < part->neighbour_count; at++)
        draw_neighbour(part, &part->neighbours[at]);
    scene_group_end(part->chart->scene);
}
