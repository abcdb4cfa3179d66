#include "artwork/chart_board.h"

#include <math.h>

static const double chair_radius_mm = 1.6;
static const double number_pt = 9, least_number_pt = 6, plate_air_mm = 0.7,
                    least_numbered_mm = 4; /* in an overview */

static board_edge edge_on_page(const board_room *board, board_edge edge)
{
    if (!board->chart->from_stage || (board->chart->upright && !board_is_upright(edge)))
        return edge;
    return (board_edge)((edge + 2) % BOARD_EDGES);
}

/* In drafts the place of honour; of interpreters and recorders always the word for them. */
static const char *chair_word(artwork_chart *chart, const layout_seat *seat)
{
    if (seat->mark || seat->place <= 0)
        return chart_mark_word(chart, seat->mark);
    if (seat->way == LAYOUT_ON_STEP)
        return ""; /* the step says it */
    return chart->final ? "" : chart_made(chart, arena_format(chart->arena, "%d", seat->place));
}

/* A chair too narrow for its word in type of 6 pt stays without; on a hatched one it stands on a plate. */
static void draw_word(artwork_chart *chart, const char *word, board_box chair, bool hatched)
{
    text_style style = chart_type(TEXT_HEI, 700, number_pt * chart->paper.type);
    const double width_mm = chair.right - chair.left, most_mm = chair.bottom - chair.top;

    while (style.size_pt > least_number_pt &&
           (chart_width(chart, word, style) > width_mm - 0.6 || 1.2 * mm_of_pt(style.size_pt) > most_mm))
        style.size_pt -= 0.5;
    const double wide = chart_width(chart, word, style), high = 1.1 * mm_of_pt(style.size_pt);
    if (!*word || wide > width_mm - 0.4 || 0.8 * mm_of_pt(style.size_pt) > most_mm)
        return;
    if (hatched)
        scene_rect(chart->scene, -wide / 2 - plate_air_mm, -high / 2, wide + 2 * plate_air_mm, high,
                   plate_air_mm, chart_fill(CHART_WHITE));
    chart_words(chart, 0, 0.375 * mm_of_pt(style.size_pt), word, style, TEXT_MIDDLE, chart->theme.ink);
}

/* A flag flies from a pole that stands on the edge below; seen from its front it has the pole at the left. */
static void draw_pole(const board_room *board, double wide, double high)
{
    artwork_chart *chart = board->chart;
    const double pole = fmin(0.6 * chart->paper.type, 0.08 * board->pitch_mm);

    scene_rect(chart->scene, -wide / 2 - pole, -high / 2 - pole, pole, high + pole + board->gap_mm, 0,
               chart_fill(chart->theme.ink2));
}

/* An armchair is open toward the room, whichever way the page is turned. */
static void draw_arms(artwork_chart *chart, double wide, double high, scene_paint paint)
{
    const double arm_mm = fmin(1.5, wide / 6), back_mm = chart->from_stage ? high / 2 - arm_mm : -high / 2;

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

/* Lines of so small a chair are finer than its page's. */
static scene_paint paint_of(const board_room *board, const board_chair *chair, double least_mm)
{
    enum { THIN_MM = 5 };
    artwork_chart *chart = board->chart;
    const double type = fmin(chart->paper.type, least_mm / THIN_MM);
    const board_side side = board_side_of_seat(chart, chair->seat);
    const bool first = chart->job->layout->seats[chair->seat].place == 1 && chair->level == 0;
    scene_paint paint = board_chair_paint(board, side);

    paint.stroke_mm = (first && side != BOARD_OTHER ? 0.9 : 0.35) * type;
    if (chart_name(chart, (zc_seat){ chair->seat }))
        return paint;
    paint = chart_shape(CHART_WHITE, chart->theme.ink2, 0.25 * type);
    paint.dash_mm = 1.0;
    paint.gap_mm = 0.7;
    return paint;
}

static void draw_words(const board_room *board, const board_chair *chair, board_edge edge)
{
    if (board->unnamed)
        return;
    if (board->listed && chart_name(board->chart, (zc_seat){ chair->seat })) {
        chart_note_small(board->chart, (zc_seat){ chair->seat }, fmin(board->side_pt, board->name_pt));
        chart_note_listed(board->chart, (zc_seat){ chair->seat });
    } else if (board_is_upright(edge)) {
        board_words_at_side(board, chair, edge);
    } else if (board->upright) {
        board_words_upright(board, chair, edge);
    } else {
        board_words_at_end(board, chair, edge);
    }
}

void board_draw_chair(const board_room *board, const board_chair *chair)
{
    artwork_chart *chart = board->chart;
    const layout_seat *seat = &chart->job->layout->seats[chair->seat];
    const board_edge edge = edge_on_page(board, chair->edge);
    const double long_mm = board_is_upright(edge) ? fmin(10, 0.8 * board->upright_mm)
                                                  : board_chair_wide(board);
    const double wide = board_is_upright(edge) ? board_chair_mm : long_mm,
                 high = board_is_upright(edge) ? long_mm : board->squeeze * board_chair_mm;
    const chart_point at = chart_at(chart, chair->x_mm, chair->y_mm);
    const scene_paint paint = paint_of(board, chair, long_mm);

    chart_seat_group(chart, (zc_seat){ chair->seat }, at.x_mm, at.y_mm);
    scene_group(chart->scene, (scene_group_look){ .turn_deg = board_turn_deg(board, chair) });
    draw_place(board, chair->seat, wide, high, paint);
    scene_group_end(chart->scene);
    if (!board->unnamed || fmin(wide, high) >= least_numbered_mm)
        draw_word(chart, chair_word(chart, seat), (board_box){ -wide / 2, -high / 2, wide / 2, high / 2 },
                  paint.hatch != SCENE_HATCH_NONE);
    draw_words(board, chair, edge);
    scene_group_end(chart->scene);
}
