#include "artwork/chart_pages.h"

#include <math.h>

static const double key_plan_mm = 30, key_room_mm = 22, level_turn_deg = 12, ghost_mm = 6, ghost_pt = 7;

/* ---- how large its seats come out ---- */

static void take_part_paper(paging_plan *paging, const chart_block blocks[], int count, chart_legend *legend)
{
    chart_legend_hall(paging->chart, blocks, count, false, legend);
    chart_take_paper(paging->chart, paging->paper, legend);
}

static zc_status fit_part_once(paging_plan *paging, const chart_part *part, const chart_block *block,
                               bool roomy, chart_hall *hall)
{
    const double type = paging->chart->paper.type;

    *hall = (chart_hall){ .blocks = block, .count = 1, .names = true, .part = true, .roomy = roomy };
    hall->key_mm = (roomy ? key_plan_mm : key_room_mm) * type;
    hall->ghost_front_mm = part->line_from > 0 ? ghost_mm * type : 0;
    hall->ghost_rear_mm = part->line_to < paging->blocks[part->whole].rows ? ghost_mm * type : 0;
    return chart_hall_fit(paging->chart, hall);
}

/* The key plan and the view stand beside the seats if that makes the names larger, else below. */
zc_status paging_fit_part(paging_plan *paging, const chart_part *part, const chart_block *block,
                          chart_hall *hall)
{
    chart_legend legend;
    chart_hall roomy;

    take_part_paper(paging, block, 1, &legend);
    zc_status status = fit_part_once(paging, part, block, false, hall);
    if (!status)
        status = fit_part_once(paging, part, block, true, &roomy);
    if (!status && roomy.size_pt >= hall->size_pt && roomy.plate_height_mm > hall->plate_height_mm)
        *hall = roomy;
    return status;
}

/* ---- what its page says ---- */

static int people_of(const artwork_chart *chart, const chart_block *block)
{
    int people = 0;

    for (int at = 0; at < block->count; at++)
        people += chart_name(chart, block->cells[at].seat) != NULL;
    return people;
}

static int row_of_line(const artwork_chart *chart, const chart_block *block, int line)
{
    for (int at = 0; at < block->count; at++)
        if (block->cells[at].line == line)
            return chart_seat(chart, block->cells[at].seat)->row;
    return line + 1;
}

static const char *part_words(artwork_chart *chart, const chart_part *part)
{
    const chart_block *block = &part->block;
    const int first = row_of_line(chart, block, 0), last = row_of_line(chart, block, block->rows - 1);

    if (chart->job->occasion->lang == ZC_LANG_EN)
        return arena_format(chart->arena, "%s%srows %d–%d, %d people", block->name, *block->name ? ", " : "",
                            first, last, people_of(chart, block));
    return arena_format(chart->arena, "%s%s%d—%d排，%d人", block->name, *block->name ? "　" : "", first, last,
                        people_of(chart, block));
}

/* ---- where it lies in the hall ---- */

/* A tiny plan at the page's foot: the hall's blocks, this part in ink. */
static void draw_key_plan(paging_plan *paging, const chart_part *part)
{
    artwork_chart *chart = paging->chart;
    const zc_layout *layout = chart->job->layout;
    const double type = chart->paper.type;
    const double share = fmin(key_plan_mm * type / fmax(layout->width_mm, 1),
                              (key_room_mm - 6) * type / fmax(layout->depth_mm, 1));
    const double left = chart->paper.left_mm, top = chart->paper.bottom_mm - share * layout->depth_mm;

    scene_rect(chart->scene, left, top, share * layout->width_mm, share * layout->depth_mm, 0,
               chart_line(0.3 * type, chart->theme.ink2));
    for (int at = 0; at <= paging->count; at++) {
        const bool own = at == paging->count;
        const chart_block *block = &paging->blocks[own ? part->whole : at];
        const chart_placed placed = {
            block,           left + share * block->x_mm, top + share * block->y_mm,
            block->turn_deg, share * block->pitch_x_mm,  share * block->pitch_y_mm
        };
        const chart_part whole = { .line_to = block->rows, .half_to = 2 * block->columns };
        const bool turned = chart->from_stage;
        chart->from_stage = false;
        paging_frame_path(chart, &placed, own ? part : &whole);
        scene_path_end(chart->scene,
                       own ? chart_fill(chart->theme.ink)
                           : chart_shape(chart->theme.zones[0].fill, chart->theme.ink3, 0.2 * type));
        chart->from_stage = turned;
    }
}

/* The names of a row that lies on another page, without plates; its number at its page-left end. */
static void draw_ghost_row(paging_plan *paging, const chart_part *part, const chart_placed *placed, int line,
                           double down_mm)
{
    artwork_chart *chart = paging->chart;
    const chart_block *whole = &paging->blocks[part->whole];
    const double sign = chart_sign(chart), type = chart->paper.type;
    const text_style style = chart_type(TEXT_HEI, 400, ghost_pt * type),
                     row = chart_type(TEXT_HEI, 400, 8.5 * type);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const double beside_mm = part->block.columns * placed->pitch_x_mm / 2 + 1.6 * type;
    const char *words =
        arena_format(chart->arena, english ? "Row %d" : "%d排", row_of_line(chart, whole, line));
    const double base_mm = sign * down_mm + 0.375 * mm_of_pt(style.size_pt);
    const chart_point origin = chart_at(chart, placed->x_mm, placed->y_mm);

    scene_group(chart->scene,
                (scene_group_look){ .x_mm = origin.x_mm, .y_mm = origin.y_mm, .turn_deg = placed->turn_deg });
    chart_words(chart, -beside_mm, base_mm, words, row, TEXT_END, chart->theme.ink3);
    for (int at = 0; at < whole->count; at++) {
        const chart_cell *cell = &whole->cells[at];
        const char *name = chart_name(chart, cell->seat);
        const int half = cell->half - part->half_from;
        if (cell->line != line || !name || half < 0 || cell->half + 2 > part->half_to)
            continue;
        text_style fitted = style;
        while (fitted.size_pt > 6 && chart_width(chart, name, fitted) > placed->pitch_x_mm - 0.8)
            fitted.size_pt -= 0.25;
        if (chart_width(chart, name, fitted) <= placed->pitch_x_mm - 0.4)
            chart_words(chart, sign * (half + 1 - part->block.columns) * placed->pitch_x_mm / 2, base_mm,
                        name, fitted, TEXT_MIDDLE, chart->theme.ink3);
    }
    scene_group_end(chart->scene);
}

static void draw_neighbours(paging_plan *paging, const chart_part *part, const chart_hall *hall)
{
    const chart_placed *placed = &hall->placed[0];
    const double type = paging->chart->paper.type;
    const double tabs_mm = (hall->tabs ? chart_tab_mm * type : 0) + hall->front_label_mm;
    const double rear_mm = part->block.rows * placed->pitch_y_mm + hall->rear_label_mm;

    if (hall->ghost_front_mm > 0)
        draw_ghost_row(paging, part, placed, part->line_from - 1, -(tabs_mm + ghost_mm * type / 2));
    if (hall->ghost_rear_mm > 0)
        draw_ghost_row(paging, part, placed, part->line_to, rear_mm + ghost_mm * type / 2 + 0.6 * type);
}

/* ---- the page ---- */

zc_status paging_draw_part(paging_plan *paging, const chart_part *part)
{
    artwork_chart *chart = paging->chart;
    chart_legend legend;
    chart_block level = part->block;
    chart_hall hall;

    if (fabs(level.turn_deg) < level_turn_deg)
        level.turn_deg = 0;
    const zc_status status = paging_fit_part(paging, part, &level, &hall);
    if (status)
        return status;
    take_part_paper(paging, &level, 1, &legend);
    if (chart_hall_drop_names(chart, paging->paper, &hall, &legend))
        return ZC_NO_MEMORY;
    legend.note = chart_hall_note(chart);
    const char *words = part_words(chart, part);
    chart_page(chart, chart_word(chart, "座次图", "seating chart"), words);
    chart_outline_entry(chart, 0, words);
    chart_hall_draw(chart, &hall);
    draw_neighbours(paging, part, &hall);
    draw_key_plan(paging, part);
    chart_legend_draw(chart, &legend);
    return ZC_OK;
}
