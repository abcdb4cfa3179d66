#include "artwork/chart_board.h"

#include <math.h>
#include <string.h>

static const double chair_wide_mm = 12, chair_radius_mm = 1.6;
static const double number_pt = 9, least_number_pt = 6, label_pt = 12;

/* Whether a seat stands at a table: as the layout says, else by the region that the table belongs to. */
static bool is_at(const board_room *board, int seat, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    const layout_seat *here = &layout->seats[seat];

    if (here->table >= 0)
        return here->table == table;
    return text_equal(layout->regions[here->region].id, layout->furniture[table].detail);
}

/* A table is a party's if only its people sit there. */
static board_side side_of_table(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    int seats[3] = { 0 };

    for (int seat = 0; seat < layout->seat_count; seat++)
        if (is_at(board, seat, table))
            seats[board_side_of_seat(board->chart, seat)]++;
    if (seats[BOARD_GUEST] && seats[BOARD_HOST])
        return BOARD_OTHER;
    if (seats[BOARD_GUEST] + seats[BOARD_HOST] == 0)
        return board_side_of(layout->furniture[table].detail);
    return seats[BOARD_GUEST] ? BOARD_GUEST : BOARD_HOST;
}

/* ---- tables ---- */

static int people_at(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    int people = 0;

    for (int seat = 0; seat < layout->seat_count; seat++)
        people += is_at(board, seat, table) && chart_name(board->chart, (zc_seat){ seat });
    return people;
}

static const char *group_at(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    zc_seat *seats = arena_array(board->chart->arena, zc_seat, layout->seat_count + 1);
    int count = 0;

    board->chart->no_memory |= !seats;
    for (int seat = 0; seats && seat < layout->seat_count; seat++)
        if (is_at(board, seat, table))
            seats[count++] = (zc_seat){ seat };
    return chart_group_of_all(board->chart, seats, count);
}

/* 客方（省调研组）　9人; of no party: the group of all who sit there, else the table's own name. */
static const char *table_words(const board_room *board, int table, board_side side)
{
    artwork_chart *chart = board->chart;
    const zc_occasion *occasion = chart->job->occasion;
    const layout_furniture *furniture = &chart->job->layout->furniture[table];
    const bool english = occasion->lang == ZC_LANG_EN;
    const char *name = chart_word(chart, furniture->label_zh, furniture->label_en);
    const char *party = side == BOARD_GUEST  ? occasion->guest_name
                        : side == BOARD_HOST ? occasion->host_name
                                             : "";

    if (side == BOARD_OTHER) {
        const char *group = group_at(board, table);
        return *group ? group : name ? name : "";
    }
    name = side == BOARD_GUEST ? chart_word(chart, "客方", "Guests") : chart_word(chart, "主方", "Hosts");
    const bool known = !text_is_blank(party);
    const char *words = english
                            ? arena_format(chart->arena, "%s%s%s%s, %d", name, known ? " (" : "",
                                           known ? party : "", known ? ")" : "", people_at(board, table))
                            : arena_format(chart->arena, "%s%s%s%s　%d人", name, known ? "（" : "",
                                           known ? party : "", known ? "）" : "", people_at(board, table));
    return chart_made(chart, words);
}

static board_box turned(const artwork_chart *chart, board_box box)
{
    const chart_point one = chart_at(chart, box.left, box.top), two = chart_at(chart, box.right, box.bottom);

    return (board_box){ fmin(one.x_mm, two.x_mm), fmin(one.y_mm, two.y_mm), fmax(one.x_mm, two.x_mm),
                        fmax(one.y_mm, two.y_mm) };
}

/* Not on a table too flat for words: there the legend tells the sides. */
static void draw_label(artwork_chart *chart, board_box box, const char *words, board_side side)
{
    const double type = chart->paper.type, x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    text_style style = chart_type(TEXT_HEI, side == BOARD_OTHER ? 500 : 700, label_pt * type);
    const double wide = chart_width(chart, words, style);
    const double deep = fmin(box.bottom - box.top, box.right - box.left);
    const bool upright = box.bottom - box.top > box.right - box.left && wide > box.right - box.left - 2;

    if (!*words || deep < mm_of_pt(style.size_pt))
        return;
    if (side == BOARD_HOST && !upright)
        scene_rect(chart->scene, x - wide / 2 - 5 * type, y - 3.4 * type, wide + 10 * type, 6.8 * type, type,
                   chart_fill(CHART_WHITE));
    if (side == BOARD_HOST && upright)
        scene_rect(chart->scene, x - 3.4 * type, y - wide / 2 - 4 * type, 6.8 * type, wide + 8 * type, type,
                   chart_fill(CHART_WHITE));
    if (upright)
        chart_column(chart, x, y, words, style, chart->theme.ink);
    else
        chart_words(chart, x, y + 0.375 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE,
                    chart->theme.ink);
}

/* No table stands there: words alone. */
static void draw_floor(const board_room *board, const layout_furniture *floor)
{
    artwork_chart *chart = board->chart;
    draw_label(chart, turned(chart, board_box_of(board, floor)),
               chart_word(chart, floor->label_zh, floor->label_en), BOARD_OTHER);
}

void board_draw_tables(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++) {
        if (layout->furniture[at].kind == LAYOUT_FLOOR)
            draw_floor(board, &layout->furniture[at]);
        if (layout->furniture[at].kind != LAYOUT_TABLE)
            continue;
        const board_side side = side_of_table(board, at);
        const board_box box = turned(chart, board_box_of(board, &layout->furniture[at]));
        scene_paint paint = board_side_paint(chart, side, false);
        if (side == BOARD_OTHER)
            paint = chart_shape(chart->theme.cloth, chart->theme.ink2, 0.4);
        paint.stroke_mm = 0.4 * chart->paper.type;
        scene_rect(chart->scene, box.left, box.top, box.right - box.left, box.bottom - box.top, 0, paint);
        draw_label(chart, box, table_words(board, at, side), side);
    }
}

/* ---- chairs ---- */

static board_edge edge_on_page(const board_room *board, board_edge edge)
{
    return board->chart->from_stage ? (board_edge)((edge + 2) % BOARD_EDGES) : edge;
}

static bool is_upright(board_edge edge) { return edge == BOARD_LEFT || edge == BOARD_RIGHT; }

/* In drafts the place of honour; of interpreters and recorders always the word for them. */
static const char *chair_word(artwork_chart *chart, const layout_seat *seat)
{
    if (seat->mark || seat->place <= 0)
        return chart_mark_word(chart, seat->mark);
    return chart->final ? "" : chart_made(chart, arena_format(chart->arena, "%d", seat->place));
}

/* A chair too narrow for its word in type of 6 pt stays without. */
static void draw_word(artwork_chart *chart, const char *word, double width_mm)
{
    text_style style = chart_type(TEXT_HEI, 700, number_pt);

    while (style.size_pt > least_number_pt && chart_width(chart, word, style) > width_mm - 0.6)
        style.size_pt -= 0.5;
    if (*word && chart_width(chart, word, style) <= width_mm - 0.4)
        chart_words(chart, 0, 0.375 * mm_of_pt(style.size_pt), word, style, TEXT_MIDDLE, chart->theme.ink);
}

/* A flag flies from a pole that stands on the edge below; seen from its front it has the pole at the left. */
static void draw_pole(const board_room *board, double wide, double high)
{
    artwork_chart *chart = board->chart;
    const double pole = 0.6 * chart->paper.type;

    scene_rect(chart->scene, -wide / 2 - pole, -high / 2 - pole, pole, high + pole + board->gap_mm, 0,
               chart_fill(chart->theme.ink2));
}

/* An armchair is open toward the room, whichever way the page is turned. */
static void draw_arms(artwork_chart *chart, double wide, double high, scene_paint paint)
{
    const double arm_mm = 1.5, back_mm = chart->from_stage ? high / 2 - arm_mm : -high / 2;

    paint.hatch = 0;
    scene_rect(chart->scene, -wide / 2, back_mm, wide, arm_mm, arm_mm / 2, paint);
    scene_rect(chart->scene, -wide / 2, -high / 2, arm_mm, high, arm_mm / 2, paint);
    scene_rect(chart->scene, wide / 2 - arm_mm, -high / 2, arm_mm, high, arm_mm / 2, paint);
}

static void draw_place(const board_room *board, int seat, double wide, double high, scene_paint paint)
{
    artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;
    const layout_look look = layout->regions[layout->seats[seat].region].look;
    const double round_mm = fmin(wide, high);

    if (look == LAYOUT_STAND) { /* a person, not a chair */
        scene_rect(chart->scene, -round_mm / 2, -round_mm / 2, round_mm, round_mm, round_mm / 2, paint);
        return;
    }
    scene_rect(chart->scene, -wide / 2, -high / 2, wide, high, look == LAYOUT_FLAG ? 0 : chair_radius_mm,
               paint);
    if (look == LAYOUT_FLAG)
        draw_pole(board, wide, high);
    if (look == LAYOUT_SOFA)
        draw_arms(chart, wide, high, paint);
}

void board_draw_lectern(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++) {
        const layout_furniture *lectern = &layout->furniture[at];
        if (lectern->kind != LAYOUT_LECTERN)
            continue;
        const board_box box = turned(chart, board_box_of(board, lectern));
        const chart_point middle = { (box.left + box.right) / 2, (box.top + box.bottom) / 2 };
        chart_lectern_draw(chart, middle, 1.3 * chart->paper.type,
                           chart_word(chart, lectern->label_zh, lectern->label_en));
    }
}

void board_draw_chair(const board_room *board, const board_chair *chair)
{
    artwork_chart *chart = board->chart;
    const layout_seat *seat = &chart->job->layout->seats[chair->seat];
    const board_edge edge = edge_on_page(board, chair->edge);
    const board_side side = board_side_of_seat(chart, chair->seat);
    const double pitch = is_upright(edge) ? board->upright_mm : board->pitch_mm,
                 long_mm = fmin(is_upright(edge) ? 10 : chair_wide_mm, 0.8 * pitch);
    const double wide = is_upright(edge) ? board_chair_mm : long_mm,
                 high = is_upright(edge) ? long_mm : board_chair_mm;
    const chart_point at = chart_at(chart, chair->x_mm, chair->y_mm);
    scene_paint paint = board_side_paint(chart, side, true);

    paint.stroke_mm = (seat->place == 1 && chair->level == 0 && side != BOARD_OTHER ? 0.9 : 0.35) *
                      chart->paper.type;
    if (!chart_name(chart, (zc_seat){ chair->seat })) {
        paint = chart_shape(CHART_WHITE, chart->theme.ink2, 0.25 * chart->paper.type);
        paint.dash_mm = 1.0;
        paint.gap_mm = 0.7;
    }
    chart_seat_group(chart, (zc_seat){ chair->seat }, at.x_mm, at.y_mm);
    draw_place(board, chair->seat, wide, high, paint);
    draw_word(chart, chair_word(chart, seat), wide);
    if (is_upright(edge))
        board_words_at_side(board, chair, edge);
    else
        board_words_at_end(board, chair, edge);
    scene_group_end(chart->scene);
}
