/* Words at the tables' sides: a name flush to its chair, unit and title below it, or behind it on the same
 * line where chairs stand close. */
#include "artwork/chart_board.h"

#include <math.h>

static const double air_mm = 0.6, away_mm = 1.6, width_mm = 44, gap_mm = 2.2, line_em = 1.2,
                    two_lines_em = 2.3, most_pitch_mm = 20, most_post_pt = 8, post_share = 0.85,
                    least_post_pt = 6, least_name_mm = 22, wall_mm = 10,
                    bare_wall_mm = 3; /* for doors and screens, with their words */

static double pitch_of(const board_room *board)
{
    return fmin(board->upright_mm, most_pitch_mm * board->chart->paper.type);
}

static double from_of(const board_room *board)
{
    return board_chair_mm / 2 + away_mm * board->chart->paper.type;
}

static bool has_things_at_walls(const board_room *board)
{
    const zc_layout *layout = board->chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_MARK)
            return true;
    return chart_has_side_door(board->chart);
}

/* From the chair's middle to the chair behind it, or to what stands at the wall. */
static double free_behind(const board_room *board, const board_chair *chair)
{
    const chart_paper *paper = &board->chart->paper;
    const double to_wall_mm = chair->edge == BOARD_LEFT ? chair->x_mm - paper->left_mm
                                                        : paper->right_mm - chair->x_mm;
    double free_mm = to_wall_mm - (has_things_at_walls(board) ? wall_mm : bare_wall_mm) * paper->type;

    for (int at = 0; at < board->count; at++) {
        const board_chair *other = &board->chairs[at];
        if (other->edge == chair->edge && other->level > chair->level &&
            fabs(other->y_mm - chair->y_mm) < board->upright_mm)
            free_mm = fmin(free_mm, fabs(other->x_mm - chair->x_mm) - board_chair_mm / 2 - paper->type);
    }
    return free_mm;
}

static chart_name_box name_box(const board_room *board, double wide_mm, double high_mm)
{
    return (chart_name_box){ .box = { wide_mm, high_mm },
                             .size_pt = board->side_pt,
                             .weight = 700,
                             .alone = true,
                             .flush = TEXT_MIDDLE };
}

static double one_line_mm(const board_room *board) { return line_em * mm_of_pt(board->side_pt); }

/* A long name takes two lines if it does not go whole into the room beside, and a line goes below it. */
static double name_height(const board_room *board, int seat, double wide_mm)
{
    const double one_line = one_line_mm(board), two_lines = two_lines_em * mm_of_pt(board->side_pt);
    const double most = pitch_of(board) - (board_line_mm + air_mm) * board->chart->paper.type;
    text_setting setting;

    if (!chart_fit_name(board->chart, (zc_seat){ seat }, name_box(board, wide_mm, one_line), &setting) ||
        setting.size_pt >= board->side_pt)
        return one_line;
    return fmin(fmin(two_lines, fmax(one_line, most)), pitch_of(board));
}

/* Lines below a name: fewer where chairs stand close. */
static int lines_below(const board_room *board, double name_mm)
{
    const bool one_line = name_mm < 1.3 * mm_of_pt(board->side_pt);
    const double type = board->chart->paper.type;
    const double room_mm = pitch_of(board) - (air_mm + (one_line ? 0.9 : 0)) * type - name_mm;
    const int most = (int)(room_mm / (board_line_mm * type) + 0.01);

    return most < 0 ? 0 : most;
}

/* ---- on one line ---- */

static double post_pt(const board_room *board)
{
    return fmax(fmin(most_post_pt * board->chart->paper.type, post_share * board->side_pt), least_post_pt);
}

/* Unit and title as one text. */
static board_post post_of(const board_room *board, int seat)
{
    board_post texts[BOARD_TEXTS];

    board_posts_of(board, seat, HUGE_VAL, texts);
    board_join_posts(board, 1, texts);
    return (board_post){ *texts[0].words ? texts[0].words : texts[1].words, 1,
                         board->side_post_pt > 0 ? board->side_post_pt : post_pt(board) };
}

double board_side_width(const board_room *board, int seat)
{
    artwork_chart *chart = board->chart;
    text_setting name;

    if (lines_below(board, one_line_mm(board)) > 0)
        return 0;
    if (!chart_fit_name(chart, (zc_seat){ seat },
                        name_box(board, width_mm * chart->paper.type, one_line_mm(board)), &name))
        return 0;
    const board_post post = post_of(board, seat);
    return from_of(board) + name.width_mm + gap_mm * chart->paper.type +
           chart_width(chart, post.words, chart_type(TEXT_HEI, 400, post.size_pt));
}

/* Where they begin behind the name. */
static double behind_name(const board_room *board, const board_chair *chair, const chart_name_box *box)
{
    return fabs(box->x_mm) + chart_name_width(board->chart, (zc_seat){ chair->seat }, *box) +
           gap_mm * board->chart->paper.type;
}

/* False if they have no room there. */
static bool fit_post_behind(const board_room *board, const board_chair *chair, const chart_name_box *box,
                            text_setting *setting)
{
    const board_post post = post_of(board, chair->seat);

    return board_fit_post(board, &post, free_behind(board, chair) - behind_name(board, chair, box), setting);
}

static void draw_post_behind(const board_room *board, const board_chair *chair, const chart_name_box *box)
{
    artwork_chart *chart = board->chart;
    const double side = box->x_mm < 0 ? -1 : 1, from_mm = behind_name(board, chair, box);
    const board_post post = post_of(board, chair->seat);
    text_setting setting;

    if (!*post.words)
        return;
    if (!fit_post_behind(board, chair, box, &setting)) {
        chart_note_left_out(chart, (zc_seat){ chair->seat });
        return;
    }
    scene_text(chart->scene, side * (from_mm + setting.width_mm / 2),
               box->y_mm + 0.375 * mm_of_pt(setting.size_pt), &setting, chart->theme.ink2, NULL);
}

/* ---- the whole ---- */

/* What stands beside a chair. */
typedef struct side_words {
    chart_name_box name;
    board_post texts[BOARD_TEXTS];
    int room; /* for lines below the name */
    double wide_mm, top_mm, name_mm;
} side_words;

static side_words words_of(const board_room *board, const board_chair *chair, board_edge edge)
{
    const double type = board->chart->paper.type, from_mm = from_of(board);
    side_words words = { .wide_mm = fmin(fmax(free_behind(board, chair) - from_mm, least_name_mm * type),
                                         width_mm * type) };

    words.name_mm = name_height(board, chair->seat, words.wide_mm);
    words.room = lines_below(board, words.name_mm);
    board_posts_of(board, chair->seat, words.wide_mm, words.texts);
    const int wanted = words.room > 0 ? board_join_posts(board, words.room, words.texts) : 0;
    const int lines = words.room > 0 ? board_share_lines(words.texts, wanted, words.room) : 0;
    words.top_mm = -(words.name_mm + lines * board_line_mm * type) / 2;
    words.name = name_box(board, words.wide_mm, words.name_mm);
    words.name.x_mm = (edge == BOARD_LEFT ? -1 : 1) * from_mm;
    words.name.y_mm = words.top_mm + words.name_mm / 2;
    words.name.flush = edge == BOARD_LEFT ? TEXT_END : TEXT_START;
    return words;
}

/* What a chair's unit and title come out at; those without room do not count. */
static double post_size(const board_room *board, const board_chair *chair)
{
    const side_words words = words_of(board, chair, chair->edge);
    double size_pt = HUGE_VAL;
    text_setting setting;

    if (words.room <= 0) {
        const board_post post = post_of(board, chair->seat);
        return *post.words && fit_post_behind(board, chair, &words.name, &setting) ? setting.size_pt
                                                                                   : size_pt;
    }
    for (int at = 0; at < BOARD_TEXTS; at++)
        if (words.texts[at].lines && board_fit_post(board, &words.texts[at], words.wide_mm, &setting))
            size_pt = fmin(size_pt, setting.size_pt);
    return size_pt;
}

static bool is_without_post(const board_room *board, const board_chair *chair)
{
    const side_words words = words_of(board, chair, chair->edge);
    const board_post post = post_of(board, chair->seat);
    text_setting setting;

    return words.room <= 0 && *post.words && !fit_post_behind(board, chair, &words.name, &setting);
}

bool board_sides_lack_posts(const board_room *board)
{
    for (int at = 0; at < board->count; at++)
        if (board_is_upright(board->chairs[at].edge) && is_without_post(board, &board->chairs[at]))
            return true;
    return false;
}

double board_side_post_pt(const board_room *board)
{
    double size_pt = HUGE_VAL;

    for (int at = 0; at < board->count; at++)
        if (board->chairs[at].edge == BOARD_LEFT || board->chairs[at].edge == BOARD_RIGHT)
            size_pt = fmin(size_pt, post_size(board, &board->chairs[at]));
    return size_pt < HUGE_VAL ? size_pt : 0;
}

void board_words_at_side(const board_room *board, const board_chair *chair, board_edge edge)
{
    side_words words = words_of(board, chair, edge);
    const chart_point first = { words.name.x_mm,
                                words.top_mm + words.name_mm + 2.9 * board->chart->paper.type };

    for (int at = 0; at < BOARD_TEXTS && board->side_post_pt > 0; at++)
        words.texts[at].size_pt = board->side_post_pt;
    chart_draw_name(board->chart, (zc_seat){ chair->seat }, words.name);
    if (words.room > 0)
        board_draw_posts(board, chair, words.texts, first, words.wide_mm,
                         edge == BOARD_LEFT ? TEXT_END : TEXT_START);
    else
        draw_post_behind(board, chair, &words.name);
}
