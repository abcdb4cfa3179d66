#include "artwork/chart_board.h"

#include <math.h>
#include <string.h>

static const double least_pitch_mm = 13;

const char *board_counts(const board_room *board)
{
    const artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;
    const char *name = chart_word(chart, layout->name_zh, layout->name_en);

    if (chart->job->occasion->lang == ZC_LANG_EN)
        return arena_format(
            chart->arena, "%s%s%s", name ? name : "", text_is_blank(name) ? "" : ", ",
            *layout->unit_en
                ? english_count(chart->arena, chart->hall_people, layout->unit_one_en, layout->unit_en)
                : english_count(chart->arena, chart->hall_people, "person", "people"));
    return arena_format(chart->arena, "%s%s%d%s", name ? name : "", text_is_blank(name) ? "" : "，",
                        chart->hall_people, *layout->unit_zh ? layout->unit_zh : "人");
}

/* At which hand the second sits, if it is the same in both parties; the custom that this follows. */
static const char *hand_words(const artwork_chart *chart, board_hand guest, board_hand host)
{
    const board_hand hand = guest == BOARD_NO_HAND ? host : guest;
    const bool foreign = chart->job->layout->options.talk == ZC_TALK_FOREIGN;

    if (hand == BOARD_NO_HAND || (host != BOARD_NO_HAND && host != hand))
        return chart_word(chart, "，左右以就座者自身为准。", "; left and right are the sitters' own.");
    if (hand == BOARD_RIGHT_HAND)
        return foreign ? chart_word(chart, "，2号在1号右手（涉外惯例，右高左低）。",
                                    ", 2 sits at 1's right hand.")
                       : chart_word(chart, "，2号在1号右手。", ", 2 sits at 1's right hand.");
    return foreign
               ? chart_word(chart, "，2号在1号左手。", ", 2 sits at 1's left hand.")
               : chart_word(chart, "，2号在1号左手（国内惯例，左高右低）。", ", 2 sits at 1's left hand.");
}

static bool is_a_sentence(const char *words) { return text_ends(words, "。") || text_ends(words, "."); }

/* What the style says of its order: a sentence stands for itself. */
static const char *told_words(artwork_chart *chart, const char *told)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    if (is_a_sentence(told))
        return told;
    const char *words =
        english ? arena_format(chart->arena,
                               "Numbers are places of honour: %s; left and right are the sitters' own.", told)
                : arena_format(chart->arena, "数字为位次：%s。左右以就座者自身为准。", told);

    return chart_made(chart, words);
}

/* What the numbers mean, read from the seats: an option may be in force that this form does not heed. */
static const char *numbers_words(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const board_party guest = board_party_of(board, BOARD_GUEST), host = board_party_of(board, BOARD_HOST);
    const char *told = chart_word(chart, chart->job->layout->ring_note_zh, chart->job->layout->ring_note_en);
    if (!text_is_blank(told))
        return told_words(chart, told);
    if (!board_parties_face(&guest, &host) || !guest.first || !host.first)
        return chart_word(
            chart, "数字为各排（各边）位次，左右以就座者自身为准。",
            "Numbers are places of honour along each side; left and right are the sitters' own.");
    const char *numbers = chart_word(chart, "数字为各方位次：主谈居中相对",
                                     "Numbers are places of honour: the principals face each other");
    return chart_made(chart, arena_format(chart->arena, "%s%s", numbers,
                                          hand_words(chart, board_second_at(board, &guest),
                                                     board_second_at(board, &host))));
}

static bool has_steps(const zc_layout *layout)
{
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].way == LAYOUT_ON_STEP)
            return true;
    return false;
}

/* A final print has no numbers at its chairs, but cards and lists have them: how they count stands there too.
 */
static const char *note_of(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *words = numbers_words(board);
    const char *at = words ? strstr(words, english ? "umbers" : "数字") : NULL;

    if (!chart->final || !at || has_steps(chart->job->layout))
        return words;
    at += english ? strlen("umbers") : 0;
    return chart_made(chart, arena_format(chart->arena, "%.*s%s%s", (int)(at - words), words,
                                          english ? " on cards and lists" : "座签、名单上的", at));
}

static void add_outline(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;

    for (int region = 0; region < layout->region_count; region++)
        if (layout->regions[region].seats > 0)
            scene_outline(
                chart->scene, 0,
                chart_word(chart, layout->regions[region].name_zh, layout->regions[region].name_en));
}

/* At the right end of the legend's line, as there the page has room on every form. */
static void draw_view(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const chart_paper *paper = &chart->paper;

    chart_view(chart, paper->right_mm - chart_view_width(chart, true) / 2,
               paper->entries_mm - 4.1 * paper->type, true);
}

static void draw_marks(const board_room *board)
{
    const chart_paper *paper = &board->chart->paper;
    const zc_layout *layout = board->chart->job->layout;
    const chart_map map = {
        { { 0, board->hall.left, board->hall.right, layout->width_mm },
          { paper->left_mm, board->paper.left, board->paper.right, paper->right_mm } },
        { { 0, board->hall.top, board->hall.bottom, layout->depth_mm },
          { paper->top_mm, board->paper.top, board->paper.bottom, paper->bottom_mm } },
    };

    chart_marks_draw(board->chart, &map);
}

void board_draw_room(const board_room *board)
{
    board_room sized = *board;

    if (!board->part)
        chart_walls_draw(board->chart,
                         (chart_walls){ .far_mm = board->chart->paper.top_mm, .level_mm = -HUGE_VAL });
    board_draw_tables(board);
    board_draw_lectern(board);
    if (!board->part)
        draw_marks(board);
    sized.side_post_pt = board->unnamed ? 0 : board_side_post_pt(board);
    for (int at = 0; at < board->count; at++)
        board_draw_chair(&sized, &board->chairs[at]);
    draw_view(board);
}

static void draw(const board_room *board, chart_legend *legend)
{
    artwork_chart *chart = board->chart;

    legend->note = note_of(board);
    chart_page(chart, chart_kind(chart), board_counts(board));
    add_outline(board);
    board_draw_room(board);
    chart_legend_draw(chart, legend);
}

/* What a page must give: names at its ends, level or upright, and at its sides. */
static const struct board_limits {
    double level_pt, upright_pt, side_pt;
} office_page = { 11, 9, 9 }, wall_page = { 11, 7.5, 7.5 };

static bool has_ends(const board_room *board)
{
    return board->levels[BOARD_TOP] + board->levels[BOARD_BOTTOM] > 0;
}

static bool keeps(const board_room *board, const struct board_limits *limits)
{
    if (board->side_pt < limits->side_pt || board->overfull)
        return false;
    if (!has_ends(board))
        return true;
    return board->name_pt >= (board->upright ? limits->upright_pt : limits->level_pt) &&
           board_least_end_name(board) >= text_fit_seat.warn_below_pt;
}

static bool fits(board_room *board, int paper, chart_legend *legend, bool upright)
{
    enum { OFFICE_PAPERS = 2 };
    board->upright = upright;
    chart_take_paper(board->chart, paper, legend);
    if (board->part)
        board->chart->paper.bottom_mm -= board_key_mm(board->chart);
    board_fit(board);
    return keeps(board, paper < OFFICE_PAPERS ? &office_page : &wall_page) &&
           (upright || board->pitch_mm >= least_pitch_mm);
}

/* The smallest page on which names come out well: A4, A3; there upright too, before a page for the wall. Rows
 * behind rows want their units and titles as long as the paper can grow, people at the sides on A3. */
bool board_fit_paper(board_room *board, chart_legend *legend, int first, int last)
{
    for (int paper = first; paper <= last; paper++) {
        if (fits(board, paper, legend, false) &&
            ((!board->cramped && !(board->sides_lack_posts && paper == 0)) || paper == last))
            return true;
        if ((paper > 0 || paper == last) && fits(board, paper, legend, true))
            return true;
    }
    return false;
}

/* The size of the smaller names; 0 where not even they go onto the page. */
static double readable_pt(const board_room *board)
{
    return board->overfull ? 0 : fmin(board->side_pt, board->name_pt);
}

/* The largest page, as well as it goes; names that nobody could read are in the list. */
static void fit_last(board_room *board)
{
    board->upright = true;
    board_fit(board);
    const double upright_pt = readable_pt(board);
    board->upright = false;
    board_fit_small(board);
    if (readable_pt(board) < upright_pt) {
        board->upright = true;
        board_fit(board);
    }
    board->listed = board->squeeze < 0.95 ||
                    fmin(board->side_pt, board->name_pt) < text_fit_seat.drop_below_pt;
}

/* Who wants a certain paper gets it as long as nothing on it is too small to read. */
static bool is_as_wanted(board_room *board)
{
    if (board->chart->fixed_paper < 0)
        return false;
    fit_last(board);
    return !board->listed && !board->overfull && readable_pt(board) >= wall_page.side_pt &&
           (!has_ends(board) || board_least_end_name(board) >= text_fit_seat.warn_below_pt);
}

/* On one page, however large, and as well as it goes. */
static zc_status draw_whole(board_room *board, chart_legend *legend, int first, int last)
{
    if (!board_fit_paper(board, legend, first, last))
        fit_last(board);
    draw(board, legend);
    return ZC_OK;
}

zc_status chart_board(artwork_chart *chart)
{
    const int fixed = chart->fixed_paper;
    board_room board = { .chart = chart };
    chart_legend legend;
    bool drawn;
    zc_status status = board_find(&board);

    if (status)
        return status;
    board_legend(&board, &legend);
    if (board_fit_paper(&board, &legend, fixed >= 0 ? fixed : 0, fixed >= 0 ? fixed : chart->office_paper) ||
        is_as_wanted(&board)) {
        draw(&board, &legend);
        return ZC_OK;
    }
    board_room whole = { .chart = chart };
    status = board_find(&whole);
    if (!status)
        status = board_pages(&whole, fixed >= 0 ? fixed : CHART_PAGES_PAPER, note_of(&whole), &drawn);
    if (status || drawn)
        return status;
    const int beyond = chart->office_paper < chart->largest_paper ? chart->office_paper + 1
                                                                  : chart->largest_paper;
    return draw_whole(&board, &legend, fixed >= 0 ? fixed : beyond,
                      fixed >= 0 ? fixed : chart->largest_paper);
}
