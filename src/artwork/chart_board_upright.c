/* Words above and below the tables where chairs stand close: names from top to bottom, and as far as the
 * pitch has room for them unit and title in columns beside them, read from right to left. */
#include "artwork/chart_board.h"

#include <math.h>

static const double column_pt = 8, least_column_pt = 6, column_em = 1.2, advance_em = 1.06, air_mm = 0.4,
                    least_name_pt = 10, widest_mm = 44, step_pt = 0.5;

static double column_mm(const board_room *board)
{
    return column_em * mm_of_pt(column_pt * board->chart->paper.type);
}

int board_columns_for(const board_room *board)
{
    const double type = board->chart->paper.type;
    const double name_mm = text_fit_seat.inset_mm + mm_of_pt(least_name_pt * type) + air_mm * type;
    const int columns = (int)((fmin(board->pitch_mm, widest_mm * type) - name_mm) / column_mm(board));

    return columns < 0 ? 0 : columns > BOARD_TEXTS ? BOARD_TEXTS : columns;
}

double board_columns_mm(const board_room *board)
{
    return board->columns * column_mm(board) + air_mm * board->chart->paper.type;
}

/* ---- a column ---- */

/* Letters lie on their side, as they would be hard to read one below the other. */
static bool lies_down(const char *words)
{
    while (*words)
        if (char_is_han(utf8_next(&words)))
            return false;
    return true;
}

static double length_of(const board_room *board, const char *words, text_style style)
{
    const double wide = chart_width(board->chart, words, style);

    return lies_down(words) ? wide : wide * advance_em;
}

/* The size at which a text goes into a column; 0: at none. */
static double size_for(const board_room *board, const char *words)
{
    text_style style = chart_type(TEXT_HEI, 400, column_pt * board->chart->paper.type);

    while (style.size_pt >= least_column_pt && length_of(board, words, style) > board->upright_name_mm)
        style.size_pt -= step_pt;
    return style.size_pt >= least_column_pt ? style.size_pt : 0;
}

/* The texts that get a column, the one next to the name first. */
static int columns_of(const board_room *board, int seat, const char *words[BOARD_TEXTS])
{
    board_post texts[BOARD_TEXTS];
    int columns = 0;

    board_posts_of(board, seat, HUGE_VAL, texts);
    board_join_posts(board, board->columns, texts);
    for (int at = BOARD_TEXTS - 1; at >= 0; at--)
        if (*texts[at].words)
            words[columns++] = texts[at].words;
    return columns;
}

static double column_length(const board_room *board, const char *words)
{
    const double size_pt = size_for(board, words);

    return size_pt > 0 ? length_of(board, words, chart_type(TEXT_HEI, 400, size_pt)) : 0;
}

static void draw_column(const board_room *board, const board_chair *chair, const char *words,
                        chart_point from)
{
    artwork_chart *chart = board->chart;
    const text_style style = chart_type(TEXT_HEI, 400, size_for(board, words));
    const double middle_mm = from.y_mm;

    if (style.size_pt <= 0) {
        chart_note_left_out(chart, (zc_seat){ chair->seat });
        return;
    }
    if (!lies_down(words)) {
        chart_column(chart, from.x_mm, middle_mm, words, style, chart->theme.ink);
        return;
    }
    scene_group(chart->scene, (scene_group_look){ .x_mm = from.x_mm, .y_mm = middle_mm, .turn_deg = 90 });
    chart_words(chart, 0, 0.375 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE, chart->theme.ink);
    scene_group_end(chart->scene);
}

/* ---- name and columns ---- */

double board_upright_height(const board_room *board, int seat)
{
    const char *words[BOARD_TEXTS];
    text_setting name;
    double high_mm = 0;

    if (chart_set_name(board->chart, (zc_seat){ seat }, board_end_name_box(board), &name))
        high_mm = name.height_mm;
    const int columns = columns_of(board, seat, words);
    for (int at = 0; at < columns && at < board->columns; at++)
        high_mm = fmax(high_mm, column_length(board, words[at]));
    return high_mm;
}

/* The middle of what is so long, where it begins or ends at the chair. */
static double middle_of(const board_room *board, const board_chair *chair, board_edge edge, double long_mm)
{
    const double away_mm = board_words_from(board, chair) + long_mm / 2;

    return edge == BOARD_TOP ? -away_mm : away_mm;
}

void board_words_upright(const board_room *board, const board_chair *chair, board_edge edge)
{
    chart_name_box box = board_end_name_box(board);
    const char *words[BOARD_TEXTS];
    text_setting name;

    if (!chart_set_name(board->chart, (zc_seat){ chair->seat }, box, &name))
        return;
    box.x_mm = -board->columns * column_mm(board) / 2;
    box.y_mm = middle_of(board, chair, edge, name.height_mm);
    chart_draw_name(board->chart, (zc_seat){ chair->seat }, box);
    const double from_mm = box.x_mm + fmax(name.width_mm, mm_of_pt(board->name_pt)) / 2 +
                           air_mm * board->chart->paper.type;
    const int columns = columns_of(board, chair->seat, words);
    for (int at = 0; at < columns && at < board->columns; at++)
        draw_column(board, chair, words[at],
                    (chart_point){ from_mm + (at + 0.5) * column_mm(board),
                                   middle_of(board, chair, edge, column_length(board, words[at])) });
    if (columns > board->columns)
        chart_note_left_out(board->chart, (zc_seat){ chair->seat });
}
