#include "artwork/chart_board.h"

#include <math.h>

/* Name, unit and title of who sits on a chair. What is too long for a line takes two, then smaller type. */
static const double line_pt = 8, least_line_pt = 6, condense = 0.85, side_air_mm = 0.6, side_width_mm = 22;
static const double name_air_mm = 1.1, name_gap_mm = 2.2, most_width_mm = 44,
                    wall_mm = 10; /* for doors and screens, with their words */
enum { TEXTS = 2 };
const double board_chair_mm = 7.6, board_line_mm = 3.7;

static const char *field_of(const board_room *board, int seat, zc_column column)
{
    zc_person person;

    if (!zc_plan_person(board->chart->job->plan, (zc_seat){ seat }, &person))
        return "";
    return zc_roster_field(board->chart->job->roster, person, column);
}

/* A text below a name and the lines that it is given. */
typedef struct post_text {
    const char *words;
    int lines;
} post_text;

static bool fit_post(const board_room *board, const post_text *text, double width_mm, text_setting *setting)
{
    artwork_chart *chart = board->chart;
    const text_style style = chart_type(TEXT_HEI, 400, line_pt * chart->paper.type);
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
    return fit_post(board, &(post_text){ words, 2 }, width_mm, &setting) ? 2 : 0;
}

static int posts_of(const board_room *board, int seat, double width_mm, post_text texts[TEXTS])
{
    const zc_column columns[TEXTS] = { ZC_COLUMN_UNIT, ZC_COLUMN_TITLE };
    int lines = 0;

    for (int at = 0; at < TEXTS; at++) {
        texts[at].words = field_of(board, seat, columns[at]);
        texts[at].lines = lines_wanted(board, texts[at].words, width_mm);
        lines += texts[at].lines;
    }
    return lines;
}

/* Where there are fewer lines than texts unit and title share one. */
static int join_posts(const board_room *board, int room, post_text texts[TEXTS])
{
    if (room != 1 || !*texts[0].words || !*texts[1].words)
        return texts[0].lines + texts[1].lines;
    const bool english = board->chart->job->occasion->lang == ZC_LANG_EN;
    const char *words =
        arena_format(board->chart->arena, "%s%s%s", texts[0].words, english ? ", " : "　", texts[1].words);
    texts[0] = (post_text){ chart_made(board->chart, words), 1 };
    texts[1] = (post_text){ "", 0 };
    return 1;
}

/* Where there are fewer lines than wanted all texts get one; the last that finds none is left out. */
static int share_lines(post_text texts[TEXTS], int wanted, int room)
{
    for (int at = TEXTS - 1; at >= 0 && wanted > room; at--)
        if (texts[at].lines == 2) {
            texts[at].lines = 1;
            wanted--;
        }
    for (int at = TEXTS - 1; at >= 0 && wanted > room; at--)
        if (texts[at].lines == 1) {
            texts[at].lines = 0;
            wanted--;
        }
    return wanted;
}

static double end_width(const board_room *board)
{
    const double type = board->chart->paper.type;

    return fmin(board->pitch_mm, most_width_mm * type) - 1.2 * type;
}

int board_lines_wanted(const board_room *board, int seat)
{
    post_text texts[TEXTS];

    return posts_of(board, seat, end_width(board), texts);
}

/* A person whose unit or post does not go into these lines. */
static bool is_left_out(const board_room *board, post_text texts[TEXTS], double width_mm)
{
    text_setting setting;
    bool left_out = false;

    for (int at = 0; at < TEXTS; at++)
        left_out |= !fit_post(board, &texts[at], width_mm, &setting);
    return left_out;
}

static void draw_posts(const board_room *board, const board_chair *chair, post_text texts[TEXTS],
                       chart_point first, double width_mm, text_anchor anchor)
{
    artwork_chart *chart = board->chart;
    text_setting setting;

    for (int at = 0; at < TEXTS; at++) {
        if (texts[at].lines == 0 || !fit_post(board, &texts[at], width_mm, &setting))
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

/* ---- above and below the tables ---- */

static chart_name_box end_name_box(const board_room *board)
{
    const double em = mm_of_pt(board->name_pt);

    return (chart_name_box){ .box = { end_width(board), board->upright ? board->upright_name_mm : 2.24 * em },
                             .size_pt = board->name_pt,
                             .weight = 700,
                             .way = board->upright ? CHART_UPRIGHT : CHART_LEVEL,
                             .flush = TEXT_MIDDLE };
}

double board_least_end_name(const board_room *board)
{
    const chart_name_box box = end_name_box(board);
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
    const double one_line = 1.1 * mm_of_pt(board->name_pt);

    if (board->upright)
        return board->upright_name_mm;
    if (!chart_fit_name(board->chart, (zc_seat){ seat }, end_name_box(board), &setting))
        return one_line;
    return setting.lines == 2 ? fmax(2.24 * mm_of_pt(setting.size_pt), one_line) : one_line;
}

/* Above the chair: name over lines over chair; below: chair, name, lines. All names of a side on one line. */
void board_words_at_end(const board_room *board, const board_chair *chair, board_edge edge)
{
    const double type = board->chart->paper.type, width_mm = end_width(board);
    const double high_mm = board_end_name_height(board, chair->seat),
                 chair_end = board_chair_mm / 2 + name_air_mm * type;
    const double room_mm = board->lines * board_line_mm * type + (board->lines ? 0.4 : 0);
    post_text texts[TEXTS];
    chart_name_box box = end_name_box(board);

    box.y_mm = edge == BOARD_TOP ? -(chair_end + room_mm + high_mm / 2) : chair_end + high_mm / 2 + 0.1;
    const double first_mm = edge == BOARD_TOP
                                ? -(chair_end + board->lines * board_line_mm * type) + 2.6 * type
                                : box.y_mm + high_mm / 2 + 3.1 * type;
    const int wanted = posts_of(board, chair->seat, width_mm, texts);

    share_lines(texts, wanted, board->lines);
    chart_draw_name(board->chart, (zc_seat){ chair->seat }, box);
    draw_posts(board, chair, texts, (chart_point){ 0, first_mm }, width_mm, TEXT_MIDDLE);
}

/* ---- at the tables' sides ---- */

/* A long name may take two lines, as long as a line of unit or title goes below it. */
static double side_name_room(const board_room *board, const char *name, double pitch_mm)
{
    const double em = mm_of_pt(board->name_pt), one_line = 1.2 * em, two_lines = 2.3 * em;
    const double most = pitch_mm -
                        ((board->lines > 0 ? board_line_mm : 0) + side_air_mm) * board->chart->paper.type;

    return text_name_kind_of(name).characters <= 4 ? one_line : fmin(two_lines, fmax(one_line, most));
}

/* Lines below a name beside a chair: fewer where chairs stand close. */
static int side_lines(const board_room *board, double name_mm, double pitch_mm)
{
    const bool one_line = name_mm < 1.3 * mm_of_pt(board->name_pt);
    const double air_mm = side_air_mm + (one_line ? 1.8 : 0);
    const double room_mm = pitch_mm - air_mm * board->chart->paper.type - name_mm;
    const int most = (int)(room_mm / (board_line_mm * board->chart->paper.type) + 0.01);

    return most < 0 ? 0 : most;
}

/* From the chair's middle to the chair behind it, or to what stands at the wall. */
static double free_behind(const board_room *board, const board_chair *chair)
{
    const chart_paper *paper = &board->chart->paper;
    const double to_wall_mm = chair->edge == BOARD_LEFT ? chair->x_mm - paper->left_mm
                                                        : paper->right_mm - chair->x_mm;
    double free_mm = to_wall_mm - wall_mm * paper->type;

    for (int at = 0; at < board->count; at++) {
        const board_chair *other = &board->chairs[at];
        if (other->edge == chair->edge && other->level > chair->level &&
            fabs(other->y_mm - chair->y_mm) < board->upright_mm)
            free_mm = fmin(free_mm, fabs(other->x_mm - chair->x_mm) - board_chair_mm / 2 - paper->type);
    }
    return free_mm;
}

/* Where no line goes below a name: unit and title behind it, on its own line. */
static void draw_post_behind(const board_room *board, const board_chair *chair, const chart_name_box *box,
                             post_text texts[TEXTS])
{
    artwork_chart *chart = board->chart;
    const double gap_mm = name_gap_mm * chart->paper.type, side = box->x_mm < 0 ? -1 : 1;
    const double from_mm = fabs(box->x_mm) + chart_name_width(chart, (zc_seat){ chair->seat }, *box) + gap_mm;
    text_setting setting;

    join_posts(board, 1, texts);
    texts[0] = (post_text){ *texts[0].words ? texts[0].words : texts[1].words, 1 };
    if (!*texts[0].words)
        return;
    if (!fit_post(board, &texts[0], free_behind(board, chair) - from_mm, &setting)) {
        chart_note_left_out(chart, (zc_seat){ chair->seat });
        return;
    }
    scene_text(chart->scene, side * (from_mm + setting.width_mm / 2),
               box->y_mm + 0.375 * mm_of_pt(setting.size_pt), &setting, chart->theme.ink2, NULL);
}

/* Beside a chair: flush to it. */
void board_words_at_side(const board_room *board, const board_chair *chair, board_edge edge)
{
    const double type = board->chart->paper.type, pitch_mm = fmin(board->upright_mm, 20 * type);
    const double away = board_chair_mm / 2 + 1.6 * type, width_mm = side_width_mm * type;
    const char *name = chart_name(board->chart, (zc_seat){ chair->seat });
    const double name_mm = fmin(side_name_room(board, name ? name : "", pitch_mm), pitch_mm);
    const int side = edge == BOARD_LEFT ? -1 : 1;
    const text_anchor anchor = edge == BOARD_LEFT ? TEXT_END : TEXT_START;
    post_text texts[TEXTS];
    const int room = side_lines(board, name_mm, pitch_mm);
    posts_of(board, chair->seat, width_mm, texts);
    const int lines = room > 0 ? share_lines(texts, join_posts(board, room, texts), room) : 0;
    const double top = -(name_mm + lines * board_line_mm * type) / 2;
    const chart_name_box box = { .x_mm = side * away,
                                 .y_mm = top + name_mm / 2,
                                 .box = { width_mm, name_mm },
                                 .size_pt = board->name_pt,
                                 .weight = 700,
                                 .flush = anchor };

    chart_draw_name(board->chart, (zc_seat){ chair->seat }, box);
    if (room > 0)
        draw_posts(board, chair, texts, (chart_point){ side * away, top + name_mm + 2.9 * type }, width_mm,
                   anchor);
    else
        draw_post_behind(board, chair, &box, texts);
}
