#include "artwork/chart_board.h"

#include <math.h>

/* Unit and title of who sits on a chair. What is too long for a line takes two, then smaller type. */
static const double line_pt = 8, least_line_pt = 6, condense = 0.85;
const double board_line_mm = 3.7;

static const char *field_of(const board_room *board, int seat, zc_column column)
{
    zc_person person;

    if (!zc_plan_person(board->chart->job->plan, (zc_seat){ seat }, &person))
        return "";
    return zc_roster_field(board->chart->job->roster, person, column);
}

bool board_fit_post(const board_room *board, const board_post *text, double width_mm, text_setting *setting)
{
    artwork_chart *chart = board->chart;
    const text_style style = chart_type(TEXT_HEI, 400, text->size_pt);
    bool fits;

    if (text->lines == 0)
        return !*text->words;
    if (text_fit_lines(chart->job->fonts, chart->arena, text->words, &style, width_mm, text->lines,
                       board_line_mm * chart->paper.type, least_line_pt, setting, &fits)) {
        chart->no_memory = true;
        return false;
    }
    return fits;
}

/* One line, two, or none where the text does not even go into two. */
static int lines_wanted(const board_room *board, const char *words, double width_mm)
{
    const text_style style = chart_type(TEXT_HEI, 400, line_pt * board->chart->paper.type);
    text_setting setting;

    if (!*words || chart_width(board->chart, words, style) * condense <= width_mm)
        return *words != 0;
    return board_fit_post(board, &(board_post){ words, 2, style.size_pt }, width_mm, &setting) ? 2 : 0;
}

int board_posts_of(const board_room *board, int seat, double width_mm, board_post texts[BOARD_TEXTS])
{
    const zc_column columns[BOARD_TEXTS] = { ZC_COLUMN_UNIT, ZC_COLUMN_TITLE };
    int lines = 0;

    for (int at = 0; at < BOARD_TEXTS; at++) {
        texts[at].words = field_of(board, seat, columns[at]);
        texts[at].size_pt = line_pt * board->chart->paper.type;
        texts[at].lines = lines_wanted(board, texts[at].words, width_mm);
        lines += texts[at].lines;
    }
    return lines;
}

/* Where there are fewer lines than texts unit and title share one. */
int board_join_posts(const board_room *board, int room, board_post texts[BOARD_TEXTS])
{
    if (room != 1 || !*texts[0].words || !*texts[1].words)
        return texts[0].lines + texts[1].lines;
    const bool english = board->chart->job->occasion->lang == ZC_LANG_EN;
    const char *words =
        arena_format(board->chart->arena, "%s%s%s", texts[0].words, english ? ", " : "　", texts[1].words);
    texts[0] = (board_post){ chart_made(board->chart, words), 1, texts[0].size_pt };
    texts[1] = (board_post){ "", 0, texts[0].size_pt };
    return 1;
}

/* Where there are fewer lines than wanted all texts get one; the last that finds none is left out. */
int board_share_lines(board_post texts[BOARD_TEXTS], int wanted, int room)
{
    for (int at = BOARD_TEXTS - 1; at >= 0 && wanted > room; at--)
        if (texts[at].lines == 2) {
            texts[at].lines = 1;
            wanted--;
        }
    for (int at = BOARD_TEXTS - 1; at >= 0 && wanted > room; at--)
        if (texts[at].lines == 1) {
            texts[at].lines = 0;
            wanted--;
        }
    return wanted;
}

/* A person whose unit or post does not go into these lines. */
static bool is_left_out(const board_room *board, board_post texts[BOARD_TEXTS], double width_mm)
{
    text_setting setting;
    bool left_out = false;

    for (int at = 0; at < BOARD_TEXTS; at++)
        left_out |= !board_fit_post(board, &texts[at], width_mm, &setting);
    return left_out;
}

void board_draw_posts(const board_room *board, const board_chair *chair, board_post texts[BOARD_TEXTS],
                      chart_point first, double width_mm, text_anchor anchor)
{
    artwork_chart *chart = board->chart;
    text_setting setting;

    for (int at = 0; at < BOARD_TEXTS; at++) {
        if (texts[at].lines == 0 || !board_fit_post(board, &texts[at], width_mm, &setting))
            continue;
        const double aside_mm = anchor == TEXT_START ? setting.width_mm / 2
                                : anchor == TEXT_END ? -setting.width_mm / 2
                                                     : 0;
        scene_text(chart->scene, first.x_mm + aside_mm, first.y_mm, &setting, chart->theme.ink, NULL);
        first.y_mm += texts[at].lines * board_line_mm * chart->paper.type;
    }
    if (is_left_out(board, texts, width_mm))
        chart_note_left_out(chart, (zc_seat){ chair->seat });
}
