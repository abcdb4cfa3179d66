/* Words above and below the tables: a chair's name, unit and title. */
#include "artwork/chart_board.h"

#include <math.h>

static const double most_width_mm = 44, air_mm = 1.2, chair_wide_mm = 12, line_em = 1.1, two_lines_em = 2.24;
const double board_chair_mm = 7.6, board_name_air_mm = 1.1;

static double end_width(const board_room *board)
{
    const double type = board->chart->paper.type;

    return fmin(board->pitch_mm, most_width_mm * type) -
           (board->upright ? board_columns_mm(board) : air_mm * type);
}

int board_lines_wanted(const board_room *board, int seat)
{
    board_post texts[BOARD_TEXTS];

    return board_posts_of(board, seat, end_width(board), texts);
}

chart_name_box board_end_name_box(const board_room *board)
{
    const double em = mm_of_pt(board->name_pt);

    return (chart_name_box){ .box = { end_width(board),
                                      board->upright ? board->upright_name_mm : two_lines_em * em },
                             .size_pt = board->name_pt,
                             .weight = 700,
                             .way = board->upright ? CHART_UPRIGHT : CHART_LEVEL,
                             .alone = true,
                             .flush = TEXT_MIDDLE };
}

double board_least_end_name(const board_room *board)
{
    const chart_name_box box = board_end_name_box(board);
    double least_pt = HUGE_VAL;
    text_setting setting;

    for (int at = 0; at < board->count; at++) {
        const board_chair *chair = &board->chairs[at];
        const bool at_end = chair->edge == BOARD_TOP || chair->edge == BOARD_BOTTOM;
        if (at_end && chart_fit_name(board->chart, (zc_seat){ chair->seat }, box, &setting))
            least_pt = fmin(least_pt, setting.size_pt);
    }
    return least_pt;
}

double board_end_name_height(const board_room *board, int seat)
{
    text_setting setting;
    const double one_line = line_em * mm_of_pt(board->name_pt);

    if (board->upright)
        return board_upright_height(board, seat);
    if (!chart_fit_name(board->chart, (zc_seat){ seat }, board_end_name_box(board), &setting))
        return one_line;
    return setting.lines == 2 ? fmax(two_lines_em * mm_of_pt(setting.size_pt), one_line) : one_line;
}

/* A sofa of a half ring looks to its middle; words stay level. */
double board_turn_deg(const board_room *board, const board_chair *chair)
{
    const zc_layout *layout = board->chart->job->layout;
    const layout_seat *seat = &layout->seats[chair->seat];

    if (layout->regions[seat->region].look != LAYOUT_SOFA)
        return 0;
    return seat->facing_deg - 90 * lround(seat->facing_deg / 90);
}

double board_chair_wide(const board_room *board) { return fmin(chair_wide_mm, 0.8 * board->pitch_mm); }

double board_words_from(const board_room *board, const board_chair *chair)
{
    const double turn = fabs(board_turn_deg(board, chair)) * acos(-1) / 180;

    return (board_chair_mm * cos(turn) + board_chair_wide(board) * sin(turn)) / 2 +
           board_name_air_mm * board->chart->paper.type;
}

/* Above the chair: name over lines over chair; below: chair, name, lines. All names of a side on one line. */
void board_words_at_end(const board_room *board, const board_chair *chair, board_edge edge)
{
    const double type = board->chart->paper.type, width_mm = end_width(board);
    const double high_mm = board_end_name_height(board, chair->seat),
                 from_mm = board_words_from(board, chair);
    const int lines = board_lines_at(board, chair->edge); /* `edge` is where the page has it */
    const double room_mm = lines * board_line_mm * type + (lines ? 0.4 : 0);
    board_post texts[BOARD_TEXTS];
    chart_name_box box = board_end_name_box(board);

    box.y_mm = edge == BOARD_TOP ? -(from_mm + room_mm + high_mm / 2) : from_mm + high_mm / 2 + 0.1;
    const double first_mm = edge == BOARD_TOP ? -(from_mm + lines * board_line_mm * type) + 2.6 * type
                                              : box.y_mm + high_mm / 2 + 3.1 * type;
    const int wanted = board_posts_of(board, chair->seat, width_mm, texts);

    board_share_lines(texts, wanted, lines);
    chart_draw_name(board->chart, (zc_seat){ chair->seat }, box);
    board_draw_posts(board, chair, texts, (chart_point){ 0, first_mm }, width_mm, TEXT_MIDDLE);
}
