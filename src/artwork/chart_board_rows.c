/* Rows that stand one behind another, as the rounds of an award, on a page of a part: which rows they are,
 * and who stands in the row before and behind them: looks.md, section 8. */
#include "artwork/chart_board.h"
#include "artwork/chart_pages.h"

#include <math.h>

static const double label_pt = 8.5, label_air_mm = 1;
const double board_row_label_mm = 16;
enum { MANY_ROWS = 5 };

bool board_has_many_rows(const board_room *whole, board_edge edge)
{
    return !board_is_upright(edge) && whole->levels[edge] >= MANY_ROWS;
}

/* The edge of a part's rows; BOARD_EDGES: it has none of them. */
static board_edge edge_of_rows(const board_room *whole, const board_room *part)
{
    for (int edge = 0; edge < BOARD_EDGES; edge++)
        if (board_has_many_rows(whole, (board_edge)edge) && part->levels[edge] > 0)
            return (board_edge)edge;
    return BOARD_EDGES;
}

static const char *row_words(artwork_chart *chart, int row)
{
    return arena_format(chart->arena, chart->job->occasion->lang == ZC_LANG_EN ? "Row %d" : "第%d排", row);
}

/* 领奖人第6—10排: whose they are, as the note says what a row is. */
const char *board_rows_words(const board_room *whole, const board_room *part)
{
    artwork_chart *chart = part->chart;
    const zc_layout *layout = chart->job->layout;
    const board_edge edge = edge_of_rows(whole, part);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *whose = "";

    if (edge == BOARD_EDGES)
        return "";
    for (int at = 0; at < part->count; at++)
        if (part->chairs[at].edge == edge) {
            const layout_region *region = &layout->regions[layout->seats[part->chairs[at].seat].region];
            whose = chart_word(chart, region->name_zh, region->name_en);
        }
    const int first = part->first_level[edge] + 1, last = part->first_level[edge] + part->levels[edge];
    return chart_made(chart, arena_format(chart->arena, english ? "%s, %s" : "%s第%s", whose,
                                          paging_rows_words(chart, first, last)));
}

/* How far down the page a row of the whole is on that of a part, before it is turned for the view: ghosts are
 * in what the cut leaves free, whatever the distance of rows. */
static double row_mm(const board_room *part, board_edge edge, int row)
{
    const int level = row - part->first_level[edge], hand = edge == BOARD_TOP ? -1 : 1;
    const double table_mm = edge == BOARD_TOP ? part->paper.top : part->paper.bottom,
                 ghost_mm = board_ghost_mm * part->chart->paper.type / 2;

    if (level < 0)
        return table_mm - hand * ghost_mm;
    if (level >= part->levels[edge])
        return table_mm + hand * (board_rows_mm(part, edge) + ghost_mm);
    for (int at = 0; at < part->count; at++)
        if (part->chairs[at].edge == edge && part->chairs[at].level == level)
            return part->chairs[at].y_mm;
    return table_mm;
}

/* Behind the margin, level with the row's chairs, at the page's left whatever the view. */
static void draw_label(const board_room *part, board_edge edge, int row, bool ghost)
{
    artwork_chart *chart = part->chart;
    const double type = chart->paper.type;
    const text_style style = chart_type(TEXT_HEI, ghost ? 400 : 700, label_pt * type);
    const double y_mm = chart_at(chart, 0, row_mm(part, edge, row)).y_mm;

    chart_words(chart, chart->paper.left_mm + label_air_mm * type, y_mm + 0.375 * mm_of_pt(style.size_pt),
                row_words(chart, row + 1), style, TEXT_START, ghost ? chart->theme.ink3 : chart->theme.ink);
}

static void draw_ghost_row(const board_room *whole, const board_room *part, board_edge edge, int row)
{
    artwork_chart *chart = part->chart;
    const layout_seat *seats = chart->job->layout->seats;

    if (row < 0 || row >= whole->levels[edge])
        return;
    draw_label(part, edge, row, true);
    for (int at = 0; at < whole->count; at++) {
        board_chair chair = whole->chairs[at];
        const double x_mm = seats[chair.seat].x_mm;
        if (chair.edge != edge || chair.level != row || x_mm < part->window.left ||
            x_mm >= part->window.right)
            continue;
        board_place_chair(part, &chair);
        paging_ghost_name(chart, (zc_seat){ chair.seat },
                          chart_at(chart, chair.x_mm, row_mm(part, edge, row)), part->pitch_mm);
    }
}

void board_draw_rows(const board_room *whole, const board_room *part)
{
    const board_edge edge = edge_of_rows(whole, part);

    if (edge == BOARD_EDGES)
        return;
    const int first = part->first_level[edge], behind = first + part->levels[edge];
    for (int row = first; row < behind; row++)
        draw_label(part, edge, row, false);
    draw_ghost_row(whole, part, edge, first - 1);
    draw_ghost_row(whole, part, edge, behind);
}
