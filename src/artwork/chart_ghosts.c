/* Names of people on other pages that sit next to those of a page: without plates, looks.md, section 8. */
#include "artwork/chart_pages.h"

static const double ghost_pt = 7, least_ghost_pt = 6;
const double paging_ghost_mm = 6, paging_ghost_wide_mm = 10.5;

int paging_row_of_line(const artwork_chart *chart, const chart_block *block, int line)
{
    for (int at = 0; at < block->count; at++)
        if (block->cells[at].line == line)
            return chart_seat(chart, block->cells[at].seat)->row;
    return line + 1;
}

static bool is_own(const paging_ghost *ghost, int line, int half)
{
    return chart_block_cell(&ghost->part->block, line - ghost->part->line_from,
                            half - ghost->part->half_from) != NULL;
}

/* Whether the row's label, or a seat of the page, stands beside. */
static bool has_own_beside(const paging_ghost *ghost, const chart_cell *cell)
{
    return is_own(ghost, cell->line, cell->half - 1) || is_own(ghost, cell->line, cell->half + 2);
}

/* From the middle of the part's block. */
static double across_mm(const paging_ghost *ghost, int half)
{
    return (half - ghost->part->half_from - ghost->part->block.columns) * ghost->placed->pitch_x_mm / 2;
}

/* Over two lines or smaller where its place wants it; the number of the seat stands for one that would be too
 * small, so that it does not look empty. */
void paging_ghost_name(artwork_chart *chart, zc_seat seat, chart_point at, double wide_mm)
{
    const double type = chart->paper.type;
    const text_style number = chart_type(TEXT_HEI, 400, least_ghost_pt * type);
    text_setting setting;

    if (!chart_fit_name(chart, seat,
                        (chart_name_box){ .box = { wide_mm, paging_ghost_mm * type },
                                          .size_pt = ghost_pt * type,
                                          .weight = 400,
                                          .way = CHART_LEVEL,
                                          .flush = TEXT_MIDDLE },
                        &setting))
        return;
    if (setting.size_pt >= least_ghost_pt)
        scene_text(chart->scene, at.x_mm, at.y_mm, &setting, chart->theme.ink3, NULL);
    else
        chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(number.size_pt),
                    chart_seat(chart, seat)->number, number, TEXT_MIDDLE, chart->theme.ink3);
}

/* In the block's own axes. */
static void draw_name(artwork_chart *chart, zc_seat seat, double x_mm, double down_mm, double wide_mm)
{
    const double sign = chart_sign(chart);

    paging_ghost_name(chart, seat, (chart_point){ sign * x_mm, sign * down_mm }, wide_mm);
}

static void draw_ghost(artwork_chart *chart, const paging_ghost *ghost, const chart_cell *cell,
                       double down_mm)
{
    if (cell->half >= ghost->part->half_from && cell->half + 2 <= ghost->part->half_to)
        draw_name(chart, cell->seat, across_mm(ghost, cell->half + 1), down_mm, ghost->placed->pitch_x_mm);
}

void paging_ghost_row(artwork_chart *chart, const paging_ghost *ghost, int line, double down_mm)
{
    const double type = chart->paper.type;
    const text_style row = chart_type(TEXT_HEI, 400, 8.5 * type);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const double beside_mm = ghost->part->block.columns * ghost->placed->pitch_x_mm / 2 + 1.6 * type;
    const char *words = arena_format(chart->arena, english ? "Row %s" : "%s排",
                                     chart_row_name(chart, paging_row_of_line(chart, ghost->whole, line)));

    chart_words(chart, -beside_mm, chart_sign(chart) * down_mm + 0.375 * mm_of_pt(ghost_pt * type), words,
                row, TEXT_END, chart->theme.ink3);
    for (int at = 0; at < ghost->whole->count; at++)
        if (ghost->whole->cells[at].line == line)
            draw_ghost(chart, ghost, &ghost->whole->cells[at], down_mm);
}

static double middle_of_line(const paging_ghost *ghost, int line)
{
    return (line - ghost->part->line_from + 0.5) * ghost->placed->pitch_y_mm;
}

static bool is_in_lines(const paging_ghost *ghost, const chart_cell *cell)
{
    return cell->line >= ghost->part->line_from && cell->line < ghost->part->line_to;
}

void paging_ghosts_between(artwork_chart *chart, const paging_ghost *ghost)
{
    for (int at = 0; at < ghost->whole->count; at++) {
        const chart_cell *cell = &ghost->whole->cells[at];
        if (is_in_lines(ghost, cell) && !is_own(ghost, cell->line, cell->half) &&
            !has_own_beside(ghost, cell))
            draw_ghost(chart, ghost, cell, middle_of_line(ghost, cell->line));
    }
}

/* Of those of the row that are not the page's the one that sits next to them. */
void paging_ghosts_beside(artwork_chart *chart, const paging_ghost *ghost)
{
    const double wide_mm = paging_ghost_wide_mm * chart->paper.type;

    for (int at = 0; at < ghost->whole->count; at++) {
        const chart_cell *cell = &ghost->whole->cells[at];
        if (!is_in_lines(ghost, cell) || is_own(ghost, cell->line, cell->half))
            continue;
        if (is_own(ghost, cell->line, cell->half + 2))
            draw_name(chart, cell->seat, across_mm(ghost, cell->half + 2) - wide_mm / 2,
                      middle_of_line(ghost, cell->line), wide_mm);
        else if (is_own(ghost, cell->line, cell->half - 1))
            draw_name(chart, cell->seat, across_mm(ghost, cell->half) + wide_mm / 2,
                      middle_of_line(ghost, cell->line), wide_mm);
    }
}
