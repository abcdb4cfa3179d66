#include "artwork/chart_board.h"

#include <limits.h>
#include <math.h>
#include <string.h>

/* Measures of a seat at a table, looks.md, section 7. */
static const double name_mm = 6.6, name_air_mm = 1.4, row_air_mm = 3;
static const double side_name_mm = 27, side_posts_mm = 46, most_beside_mm = 74, least_middle_mm = 58,
                    room_air_mm = 6, name_pt = 13.5;
static const double usual_stretch = 1.7, widest_stretch = 4, wider = 1.2; /* of the room on the page */
static const double least_pitch_for_lines_mm = 13.5, wanted_pitch_mm = 22, upright_mm = 50,
                    least_upright_em = 4.4, least_table_mm = 14, least_name_pt = 7.5, name_gap_mm = 1.2,
                    side_line_em = 1.2, side_air_mm = 1.6, least_over_line_pt = 10.5,
                    least_beside_share = 0.7, size_step_pt = 0.5;
const double board_ghost_mm = 7;
static const double most_across = 0.05, most_down = 0.03; /* a pitch of 700 mm comes out at 35 mm, at 21 mm */

static int chairs_at(const board_room *board, board_edge edge)
{
    int chairs = 0;

    for (int at = 0; at < board->count; at++)
        chairs += board->chairs[at].edge == edge && board->chairs[at].level == 0;
    return chairs;
}

static int longest_end(const board_room *board)
{
    const int top = chairs_at(board, BOARD_TOP), bottom = chairs_at(board, BOARD_BOTTOM);

    return top > bottom ? top : bottom;
}

/* Beside a chair: its name, and before a row behind it unit and post as well, as far as the tables leave
 * room. */
static double side_room(const board_room *board, board_edge edge)
{
    const chart_paper *paper = &board->chart->paper;
    const double chair_mm = board->gap_mm + board_chair_mm,
                 name_room_mm = chair_mm + side_name_mm * paper->type;
    const int rows = board->levels[BOARD_LEFT] + board->levels[BOARD_RIGHT];
    const double share_mm = (paper->right_mm - paper->left_mm - least_middle_mm * paper->type) / rows;

    if (board->levels[edge] < 2 && chairs_at(board, edge) <= longest_end(board))
        return name_room_mm; /* those at the ends want the page's width */
    if (board->levels[edge] < 2)
        return fmax(name_room_mm, chair_mm + fmin(board->names_mm[edge][0], most_beside_mm * paper->type));
    return fmax(name_room_mm, fmin(chair_mm + side_posts_mm * paper->type, share_mm));
}

int board_lines_at(const board_room *board, board_edge edge)
{
    return board->lines_wanted[edge] < board->lines ? board->lines_wanted[edge] : board->lines;
}

/* Room that one row of chairs takes with its names, outward. */
static double row_room(const board_room *board, board_edge edge, int level)
{
    const double type = board->chart->paper.type;
    if (board->unnamed)
        return board->squeeze * (board->gap_mm + board_chair_mm + type);
    if (board_is_upright(edge))
        return side_room(board, edge);
    if (board->tight)
        return board->squeeze * (board->gap_mm + board_chair_mm + board->names_mm[edge][level > 0] +
                                 board_name_air_mm * type + 1);
    const double high_mm =
        fmax(name_mm * board->most_pt / name_pt, board->names_mm[edge][level > 0] + name_air_mm * type);
    return board->gap_mm + board_chair_mm + high_mm +
           (board_lines_at(board, edge) * board_line_mm + row_air_mm) * type;
}

/* That the rows before this one take. */
static double rows_room(const board_room *board, board_edge edge, int level)
{
    return level > 0 ? row_room(board, edge, 0) + (level - 1) * row_room(board, edge, 1) : 0;
}

double board_rows_mm(const board_room *board, board_edge edge)
{
    return rows_room(board, edge, board->levels[edge]);
}

static bool is_cut(const board_room *board, board_edge edge)
{
    const board_box *window = &board->window;
    const double cuts[BOARD_EDGES] = { window->top, window->right, window->bottom, window->left };

    return board->part && isfinite(cuts[edge]);
}

static double room_at(const board_room *board, board_edge edge)
{
    const double air = (edge == BOARD_TOP ? 2.0 : edge == BOARD_BOTTOM ? 1.1 : 1) * room_air_mm;
    const double ghost = is_cut(board, edge) ? board_ghost_mm : 0;

    const double beside_mm = board_is_upright(edge) ? board->beside_mm : 0;

    return rows_room(board, edge, board->levels[edge]) + beside_mm + (air + ghost) * board->chart->paper.type;
}

static double along(const board_room *board, const layout_seat *seat, board_edge edge)
{
    return board_is_upright(edge) ? board->paper.top + (seat->y_mm - board->hall.top) * board->down
                                  : board->paper.left + (seat->x_mm - board->hall.left) * board->across;
}

static double outward(const board_room *board, board_edge edge, int level)
{
    return board->gap_mm + board_chair_mm / 2 + rows_room(board, edge, level);
}

/* The edge of the table that a chair stands at: its own table's, else that of all tables. */
static board_box own_box(const board_room *board, const layout_seat *seat)
{
    const zc_layout *layout = board->chart->job->layout;

    if (seat->table >= 0 && layout->furniture[seat->table].kind == LAYOUT_TABLE)
        return board_box_of(board, &layout->furniture[seat->table]);
    return board->paper;
}

/* How far a chair of a half ring stands before the middle of its row. */
static double bow_mm(const board_room *board, const board_chair *chair)
{
    const layout_seat *seats = board->chart->job->layout->seats;
    double back_mm = seats[chair->seat].y_mm;

    if (seats[chair->seat].table >= 0)
        return 0; /* it stands at its own table */
    for (int at = 0; at < board->count && chair->edge == BOARD_TOP; at++)
        if (board->chairs[at].edge == BOARD_TOP && board->chairs[at].level == chair->level)
            back_mm = fmin(back_mm, seats[board->chairs[at].seat].y_mm);
    return (seats[chair->seat].y_mm - back_mm) * board->down;
}

void board_place_chair(const board_room *board, board_chair *chair)
{
    const layout_seat *seat = &board->chart->job->layout->seats[chair->seat];
    const board_box box = chair->level > 0 ? board->paper : own_box(board, seat);
    const double at = along(board, seat, chair->edge), away = outward(board, chair->edge, chair->level);

    chair->x_mm = chair->edge == BOARD_LEFT    ? box.left - away
                  : chair->edge == BOARD_RIGHT ? box.right + away
                                               : at;
    chair->y_mm = chair->edge == BOARD_TOP      ? box.top - away + bow_mm(board, chair)
                  : chair->edge == BOARD_BOTTOM ? box.bottom + away
                                                : at;
}

static double least_pitch(const board_room *board, bool upright)
{
    double least = HUGE_VAL;

    for (int at = 0; at < board->count; at++)
        for (int other = 0; other < at; other++) {
            const board_chair *one = &board->chairs[at], *two = &board->chairs[other];
            if (one->edge != two->edge || one->level != two->level || board_is_upright(one->edge) != upright)
                continue;
            const double apart = upright ? fabs(one->y_mm - two->y_mm) : fabs(one->x_mm - two->x_mm);
            least = apart > 0.01 ? fmin(least, apart) : least;
        }
    return least;
}

static void scale(board_room *board)
{
    const chart_paper *paper = &board->chart->paper;
    const double left = paper->left_mm + room_at(board, BOARD_LEFT),
                 right = paper->right_mm - room_at(board, BOARD_RIGHT);
    const double top = paper->top_mm + room_at(board, BOARD_TOP),
                 bottom = paper->bottom_mm - room_at(board, BOARD_BOTTOM);
    const double wide = fmax(board->hall.right - board->hall.left, 1),
                 high = fmax(board->hall.bottom - board->hall.top, 1);
    const double across = fmin(fmax(right - left, 1) / wide, most_across * paper->type),
                 down = fmin(fmax(bottom - top, 1) / high, most_down * paper->type);

    const bool behind = board->levels[BOARD_TOP] > 1 || board->levels[BOARD_BOTTOM] > 1;
    board->across = behind ? across
                           : fmin(across, board->most_stretch * down); /* rows behind may flatten the table */
    board->down = fmin(down, board->most_stretch * across);
    const double x = (left + right - board->across * wide) / 2, y = (top + bottom - board->down * high) / 2;
    board->paper = (board_box){ x, y, x + board->across * wide, y + board->down * high };
    for (int at = 0; at < board->count; at++)
        board_place_chair(board, &board->chairs[at]);
}

static double name_size(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const double wide = fmin(board->pitch_mm, 40 * chart->paper.type) -
                        (board->upright ? board_columns_mm(board) : name_gap_mm * chart->paper.type);
    zc_seat *seats = arena_array(chart->arena, zc_seat, board->count);
    int count = 0;

    if (!seats)
        chart->no_memory = true;
    for (int at = 0; seats && at < board->count; at++)
        if (!board_is_upright(board->chairs[at].edge))
            seats[count++] = (zc_seat){ board->chairs[at].seat };
    const double size = seats ? chart_short_size(chart, seats, count,
                                                 board->upright ? (text_box){ wide, board->upright_name_mm }
                                                                : (text_box){ wide, 12 },
                                                 board->most_pt, 700,
                                                 board->upright ? CHART_UPRIGHT : CHART_LEVEL)
                              : 0;
    return size > 0 ? size : board->most_pt;
}

/* Rows behind need much room outward: lines go before the table gets too flat for its words. */
static void keep_table(board_room *board)
{
    const chart_paper *paper = &board->chart->paper;
    const double most_mm = paper->bottom_mm - paper->top_mm - least_table_mm * paper->type;

    board->cramped = false;
    while (board->lines > 0 && room_at(board, BOARD_TOP) + room_at(board, BOARD_BOTTOM) > most_mm) {
        board->lines--;
        board->cramped = true;
    }
    board->overfull = room_at(board, BOARD_TOP) + room_at(board, BOARD_BOTTOM) > most_mm;
}

/* Of level rows at both ends, what one upright name may take. */
static double upright_room(const board_room *board)
{
    const chart_paper *paper = &board->chart->paper;
    const double type = paper->type;
    const int rows = board->levels[BOARD_TOP] + board->levels[BOARD_BOTTOM];
    const double free_mm = paper->bottom_mm - paper->top_mm - (least_table_mm + 3.1 * room_air_mm) * type;
    const double row_mm = free_mm / (rows ? rows : 1) - board->gap_mm - board_chair_mm -
                          (name_air_mm + row_air_mm) * type;

    return fmax(least_upright_em * mm_of_pt(least_name_pt), fmin(row_mm, upright_mm * type));
}

/* Names at the sides stand as close as their chairs; a little smaller if a line has room below them then. */
static double side_size(const board_room *board)
{
    const double type = board->chart->paper.type, most_pt = name_pt * type;
    const double over_line_pt =
        pt_of_mm((board->upright_mm - board_line_mm * type - side_air_mm * type) / side_line_em);

    return fmin(most_pt, over_line_pt >= least_over_line_pt * type
                             ? over_line_pt
                             : pt_of_mm(board->upright_mm / side_line_em));
}

static void measure_end(board_room *board, const board_chair *chair)
{
    const int wanted = board->upright ? 0 : board_lines_wanted(board, chair->seat);
    double *high_mm = &board->names_mm[chair->edge][chair->level > 0];

    board->lines = wanted > board->lines ? wanted : board->lines;
    if (wanted > board->lines_wanted[chair->edge])
        board->lines_wanted[chair->edge] = wanted;
    *high_mm = fmax(*high_mm, board_end_name_height(board, chair->seat));
}

/* What the chairs need outward at the present pitch. */
static void measure_words(board_room *board)
{
    board->lines = 0;
    memset(board->lines_wanted, 0, sizeof(board->lines_wanted));
    if (board->unnamed) {
        keep_table(board);
        return;
    }
    board->side_pt = side_size(board);
    board->columns = board->upright ? board_columns_for(board) : 0;
    memset(board->names_mm, 0, sizeof(board->names_mm));
    board->name_pt = name_size(board);
    for (int at = 0; at < board->count; at++) {
        const board_chair *chair = &board->chairs[at];
        double *side_mm = &board->names_mm[chair->edge][chair->level > 0];
        if (board_is_upright(chair->edge))
            *side_mm = fmax(*side_mm, board_side_width(board, chair->seat));
        else
            measure_end(board, chair);
    }
    if (board->pitch_mm < least_pitch_for_lines_mm || board->tight)
        board->lines = 0; /* rows that stand as close as they can have none */
    board->lines = board->lines < board->most_lines ? board->lines : board->most_lines;
    keep_table(board);
}

static void scale_and_measure(board_room *board)
{
    scale(board);
    board->pitch_mm = least_pitch(board, false);
    board->upright_mm = least_pitch(board, true);
    measure_words(board);
}

/* Words need room and room changes the pitch: a few rounds. Lines that fall away because of their own room
 * stay away, and the chairs stand at last as the words were measured. */
static void fit_at_most(board_room *board, double most_pt)
{
    board->most_pt = most_pt;
    board->lines = 0;
    memset(board->names_mm, 0, sizeof(board->names_mm));
    board->upright_name_mm = upright_room(board);
    board->most_lines = INT_MAX;
    for (int round = 0; round < 4; round++) {
        const int lines = board->lines;
        scale_and_measure(board);
        if (board->lines < lines)
            board->most_lines = board->lines;
    }
    scale(board);
}

/* One long name would leave its unit and title no room: all names at the sides are a little smaller, if all
 * have room then. */
static void make_room_at_sides(board_room *board)
{
    const double largest_pt = board->side_pt, least_pt = least_beside_share * largest_pt;

    board->sides_lack_posts = board_sides_lack_posts(board);
    for (; board->sides_lack_posts && board->side_pt - size_step_pt >= least_pt;
         board->sides_lack_posts = board_sides_lack_posts(board))
        board->side_pt -= size_step_pt;
    if (board->sides_lack_posts)
        board->side_pt = largest_pt;
}

/* Tables stretch across the page as far as names at their ends want it. */
void board_fit(board_room *board)
{
    const double most_pt = name_pt * board->chart->paper.type;
    double pitch_mm = 0;

    board->most_stretch = usual_stretch;
    board->tight = false;
    board->squeeze = 1;
    fit_at_most(board, most_pt);
    while (!board->upright && board->most_stretch < widest_stretch && board->pitch_mm > pitch_mm + 0.1 &&
           (board->pitch_mm < wanted_pitch_mm * board->chart->paper.type ||
            board_least_end_name(board) < text_fit_seat.warn_below_pt)) {
        pitch_mm = board->pitch_mm;
        board->most_stretch *= wider;
        fit_at_most(board, most_pt);
    }
    make_room_at_sides(board);
}

/* Rows closer than they can stand, so that they go on the page all the same. */
static void squeeze(board_room *board)
{
    const chart_paper *paper = &board->chart->paper;

    const double rows_mm = board_rows_mm(board, BOARD_TOP) + board_rows_mm(board, BOARD_BOTTOM),
                 air_mm = room_at(board, BOARD_TOP) + room_at(board, BOARD_BOTTOM) - rows_mm;
    const double most_mm = paper->bottom_mm - paper->top_mm - least_table_mm * paper->type - air_mm;

    board->squeeze = fmin(fmax(most_mm, 1) / fmax(rows_mm, 1), 1);
    scale(board);
}

void board_fit_small(board_room *board)
{
    board_fit(board);
    while (board->overfull && board->most_pt - 1 >= least_name_pt)
        fit_at_most(board, board->most_pt - 1);
    if (!board->overfull)
        return;
    board->tight = true;
    fit_at_most(board, board->most_pt);
    if (board->overfull)
        squeeze(board);
}

void board_fit_unnamed(board_room *board)
{
    board->unnamed = true;
    board->upright = false;
    board->most_stretch = usual_stretch;
    board->squeeze = 1;
    fit_at_most(board, name_pt * board->chart->paper.type);
    if (board->overfull)
        squeeze(board);
}

board_box board_common(board_box one, board_box other)
{
    return (board_box){ fmax(one.left, other.left), fmax(one.top, other.top), fmin(one.right, other.right),
                        fmin(one.bottom, other.bottom) };
}

board_box board_box_of(const board_room *board, const layout_furniture *table)
{
    const double left = board->paper.left + (table->x_mm - board->hall.left) * board->across;
    const double top = board->paper.top + (table->y_mm - board->hall.top) * board->down;
    const board_box box = { left, top, left + table->width_mm * board->across,
                            top + table->depth_mm * board->down };

    return board->part ? board_common(box, board->paper) : box;
}
