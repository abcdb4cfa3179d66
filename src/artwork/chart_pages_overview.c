#include "artwork/chart_pages.h"

#include <math.h>

/* ---- the frame of a part ---- */

static chart_point part_corner(const chart_placed *placed, int line, int half)
{
    return chart_placed_at(placed, (half - placed->block->columns) * placed->pitch_x_mm / 2,
                           line * placed->pitch_y_mm);
}

static bool outline_of_part(artwork_chart *chart, const chart_part *part, chart_outline *outline)
{
    const int cells = part->block.rows * 2 * part->block.columns;
    bool *member = arena_array(chart->arena, bool, cells);

    for (int at = 0; member && at < cells; at++)
        member[at] = part->block.grid[at] >= 0;
    if (!member || chart_outline_of(member, part->block.rows, 2 * part->block.columns, chart->arena, outline))
        chart->no_memory = true;
    return !chart->no_memory;
}

void paging_frame_path(artwork_chart *chart, const chart_placed *placed, const chart_part *part)
{
    chart_outline outline = { 0 };
    const bool drawn = outline_of_part(chart, part, &outline);

    scene_path_begin(chart->scene);
    for (int path = 0; drawn && path < outline.paths; path++) {
        const int first = path ? outline.ends[path - 1] : 0;
        for (int corner = first; corner < outline.ends[path]; corner++) {
            const chart_point place =
                part_corner(placed, part->line_from + outline.y[corner], part->half_from + outline.x[corner]);
            const chart_point at = chart_at(chart, place.x_mm, place.y_mm);
            (corner == first ? scene_move_to : scene_line_to)(chart->scene, at.x_mm, at.y_mm);
        }
        scene_close(chart->scene);
    }
}

/* ---- its tag: the page that shows it ---- */

/* The seat of the part that is nearest to its middle. */
static chart_cell middle_cell(const chart_block *block)
{
    chart_cell best = block->cells[0];
    double least = HUGE_VAL;

    for (int at = 0; at < block->count; at++) {
        const chart_cell *cell = &block->cells[at];
        const double away =
            hypot(2 * (cell->line + 0.5 - block->rows / 2.0), cell->half + 1 - block->columns);
        if (away < least - 1e-9) {
            least = away;
            best = *cell;
        }
    }
    return best;
}

/* The middle of the lines about a seat that lie in one zone, so that no boundary runs behind the words. */
static double middle_line(const artwork_chart *chart, const chart_block *block, const chart_cell *cell)
{
    const int zone = chart_zone_at(chart, block, cell->line, cell->half);
    int from = cell->line, to = cell->line + 1;

    while (chart_block_cell(block, from - 1, cell->half) &&
           chart_zone_at(chart, block, from - 1, cell->half) == zone)
        from--;
    while (chart_block_cell(block, to, cell->half) && chart_zone_at(chart, block, to, cell->half) == zone)
        to++;
    return (from + to) / 2.0;
}

chart_tag paging_tag(const artwork_chart *chart, const chart_placed *placed, const chart_part *part,
                     const char *words)
{
    const chart_cell cell = middle_cell(&part->block);
    const double half = part->half_from + cell.half + 1;
    const double line = part->line_from + middle_line(chart, &part->block, &cell);
    const chart_point at = chart_placed_at(placed, (half - placed->block->columns) * placed->pitch_x_mm / 2,
                                           line * placed->pitch_y_mm);

    return chart_tag_of(chart, at.x_mm, at.y_mm, words);
}

/* ---- the page ---- */

static zc_status tag_parts(paging_plan *paging, chart_hall *hall, chart_tag **tags)
{
    *tags = arena_array(paging->chart->arena, chart_tag, paging->part_count + 1);
    if (!*tags)
        return ZC_NO_MEMORY;
    for (int at = 0; at < paging->part_count; at++) {
        const chart_part *part = &paging->parts[at];
        const char *words = chart_page_words(paging->chart, paging->before + 1 + part->page);
        (*tags)[at] = paging_tag(paging->chart, &hall->placed[part->whole], part, words);
    }
    return ZC_OK;
}

void paging_draw_frame(artwork_chart *chart, const chart_placed *placed, const chart_part *part,
                       const chart_tag *tag, const char *words)
{
    paging_frame_path(chart, placed, part);
    scene_path_end(chart->scene, chart_frame_line(chart));
    chart_tag_draw(chart, tag, words);
}

/* The rostrum has a page of its own; its number stands at the stage's corner, clear of the banner. */
static void draw_stage_frame(artwork_chart *chart, const chart_stage *stage, const char *words)
{
    const double type = chart->paper.type;
    chart_tag tag = chart_tag_of(chart, 0, stage->y_mm + 5.4 * type, words);

    tag.x_mm = stage->x_mm + stage->width_mm - tag.width_mm / 2 - 4.5 * type;
    chart_stage_path(chart, stage->x_mm, stage->y_mm, stage->width_mm, stage->depth_mm, stage->lip_mm);
    scene_path_end(chart->scene, chart_frame_line(chart));
    chart_tag_draw(chart, &tag, words);
}

zc_status paging_draw_overview(paging_plan *paging)
{
    artwork_chart *chart = paging->chart;
    const bool has_stage = chart_rostrum(chart) != NULL;
    chart_hall hall = { .blocks = paging->blocks, .count = paging->count, .has_stage = has_stage };
    chart_legend legend;
    chart_tag *tags = NULL;

    chart_legend_hall(chart, paging->blocks, paging->count, true, &legend);
    legend.note = chart_hall_note(chart, paging->blocks, paging->count, false);
    chart_take_paper(chart, paging->paper, &legend);
    zc_status status = chart_hall_fit(chart, &hall);
    if (!status)
        status = tag_parts(paging, &hall, &tags);
    if (status)
        return status;
    hall.stage.unnamed = true;
    hall.tags = tags;
    hall.tag_count = paging->part_count;
    chart_page(chart, chart_word(chart, "座次图（总图）", "seating chart, overview"),
               chart_hall_counts(chart));
    chart_outline_entry(chart, 0, chart_word(chart, "总图", "Overview"));
    chart_hall_draw(chart, &hall);
    if (has_stage)
        draw_stage_frame(chart, &hall.stage, chart_page_words(chart, paging->before));
    for (int at = 0; at < paging->part_count; at++) {
        const chart_part *part = &paging->parts[at];
        paging_draw_frame(chart, &hall.placed[part->whole], part, &tags[at],
                          chart_page_words(chart, paging->before + 1 + part->page));
    }
    chart_legend_draw(chart, &legend);
    return ZC_OK;
}
