#include "artwork/chart_cut.h"

#include <math.h>

static const double key_plan_mm = 30, key_room_mm = 22, level_turn_deg = 12, ghost_mm = 6, ghost_pt = 7;
enum { PARTS_MAX = 4096 };

typedef struct paging_plan {
    artwork_chart *chart;
    const chart_block *blocks;
    int count;
    chart_part *parts;
    int part_count, part_pages;
    int paper;
} paging_plan;

/* ---- which parts go on which page ---- */

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
static zc_status fit_part(paging_plan *paging, const chart_part *part, const chart_block *block,
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

static zc_status parts_fit(paging_plan *paging, const chart_part parts[], int count, bool *fit)
{
    chart_hall hall;

    *fit = true;
    for (int at = 0; at < count && *fit; at++) {
        const zc_status status = fit_part(paging, &parts[at], &parts[at].block, &hall);
        if (status)
            return status;
        *fit = chart_hall_is_readable(paging->chart, &hall);
    }
    return ZC_OK;
}

static void add_parts(paging_plan *paging, const chart_part parts[], int count, int whole)
{
    for (int at = 0; at < count && paging->part_count < PARTS_MAX; at++) {
        if (parts[at].block.count == 0)
            continue;
        chart_part *part = &paging->parts[paging->part_count++];
        *part = parts[at];
        part->whole = whole;
        part->page = paging->part_pages++;
    }
}

/* The fewest parts in which every name is readable; of equally many, cuts between rows first. */
static zc_status cut_block(paging_plan *paging, int whole)
{
    chart_part parts[CHART_CUTS_MAX * CHART_CUTS_MAX];
    const chart_block *block = &paging->blocks[whole];

    for (int pieces = 1; pieces <= CHART_CUTS_MAX * CHART_CUTS_MAX; pieces++)
        for (int across = 1; across <= CHART_CUTS_MAX; across++) {
            const int down = pieces / across;
            bool fit = false;
            if (down * across != pieces || down > CHART_CUTS_MAX || down > block->rows ||
                across > block->columns)
                continue;
            zc_status status = chart_cut(paging->chart, block, down, across, parts);
            for (int at = 0; at < pieces; at++)
                parts[at].whole = whole;
            if (!status)
                status = parts_fit(paging, parts, pieces, &fit);
            if (status)
                return status;
            if (!fit)
                continue;
            add_parts(paging, parts, pieces, whole);
            return ZC_OK;
        }
    const zc_status status = chart_cut(paging->chart, block, 1, 1, parts);
    add_parts(paging, parts, 1, whole);
    return status;
}

static zc_status cut_all(paging_plan *paging)
{
    paging->parts = arena_array(paging->chart->arena, chart_part, PARTS_MAX);
    if (!paging->parts)
        return ZC_NO_MEMORY;
    for (int whole = 0; whole < paging->count; whole++) {
        const zc_status status = cut_block(paging, whole);
        if (status)
            return status;
    }
    return ZC_OK;
}

/* ---- the overview ---- */

static chart_point part_corner(const chart_placed *placed, int line, int half)
{
    return chart_placed_at(placed, (half - placed->block->columns) * placed->pitch_x_mm / 2,
                           line * placed->pitch_y_mm);
}

static void frame_path(artwork_chart *chart, const chart_placed *placed, const chart_part *part)
{
    const int corners[][2] = { { part->line_from, part->half_from },
                               { part->line_from, part->half_to },
                               { part->line_to, part->half_to },
                               { part->line_to, part->half_from } };

    scene_path_begin(chart->scene);
    for (int at = 0; at < 4; at++) {
        const chart_point corner = part_corner(placed, corners[at][0], corners[at][1]);
        const chart_point on_page = chart_at(chart, corner.x_mm, corner.y_mm);
        if (at == 0)
            scene_move_to(chart->scene, on_page.x_mm, on_page.y_mm);
        else
            scene_line_to(chart->scene, on_page.x_mm, on_page.y_mm);
    }
    scene_close(chart->scene);
}

static const char *page_words(artwork_chart *chart, int page)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;

    return english ? arena_format(chart->arena, "Page %d", page) : arena_format(chart->arena, "第%d页", page);
}

static text_style tag_type(const artwork_chart *chart)
{
    return chart_type(TEXT_HEI, 700, 9.5 * chart->paper.type);
}

static int zone_at(const artwork_chart *chart, const chart_block *block, int line, int half)
{
    const chart_cell *cell = chart_block_cell(block, line, half);

    return cell ? chart->zone_of_seat[cell->seat.at] : CHART_NO_ZONE;
}

/* The middle of the lines about `line` that lie in one zone, so that no boundary runs behind the words. */
static double middle_line(const artwork_chart *chart, const chart_part *part, const chart_block *block,
                          int half)
{
    const int line = (part->line_from + part->line_to) / 2, zone = zone_at(chart, block, line, half);
    int from = line, to = line + 1;

    while (from > part->line_from && zone_at(chart, block, from - 1, half) == zone)
        from--;
    while (to < part->line_to && zone_at(chart, block, to, half) == zone)
        to++;
    return (from + to) / 2.0;
}

static chart_tag tag_of(const artwork_chart *chart, const chart_placed *placed, const chart_part *part,
                        const char *words)
{
    const double type = chart->paper.type;
    const int half = (part->half_from + part->half_to) / 2;
    const chart_point at =
        chart_placed_at(placed, (half - placed->block->columns) * placed->pitch_x_mm / 2,
                        middle_line(chart, part, placed->block, half) * placed->pitch_y_mm);

    return (chart_tag){ at.x_mm, at.y_mm, chart_width(chart, words, tag_type(chart)) + 3 * type, 5 * type };
}

static void draw_frame(artwork_chart *chart, const chart_placed *placed, const chart_part *part,
                       const chart_tag *tag, const char *words)
{
    const double type = chart->paper.type;
    scene_paint frame = chart_line(0.7 * type, chart->theme.ink);
    const chart_point at = chart_at(chart, tag->x_mm, tag->y_mm);

    frame.dash_mm = 2.4 * type;
    frame.gap_mm = 1.4 * type;
    frame_path(chart, placed, part);
    scene_path_end(chart->scene, frame);
    scene_rect(chart->scene, at.x_mm - tag->width_mm / 2, at.y_mm - tag->height_mm / 2, tag->width_mm,
               tag->height_mm, type, chart_shape(CHART_WHITE, chart->theme.ink, 0.3 * type));
    chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(tag_type(chart).size_pt), words, tag_type(chart),
                TEXT_MIDDLE, chart->theme.ink);
}

/* Pages before the parts: the overview, and the rostrum's own. */
static int pages_before(const artwork_chart *chart) { return chart_rostrum(chart) ? 2 : 1; }

static zc_status tag_parts(paging_plan *paging, chart_hall *hall, chart_tag **tags)
{
    *tags = arena_array(paging->chart->arena, chart_tag, paging->part_count + 1);
    if (!*tags)
        return ZC_NO_MEMORY;
    for (int at = 0; at < paging->part_count; at++) {
        const chart_part *part = &paging->parts[at];
        const char *words = page_words(paging->chart, pages_before(paging->chart) + 1 + part->page);
        (*tags)[at] = tag_of(paging->chart, &hall->placed[part->whole], part, words ? words : "");
    }
    return ZC_OK;
}

static zc_status draw_overview(paging_plan *paging)
{
    artwork_chart *chart = paging->chart;
    const bool has_stage = chart_rostrum(chart) != NULL;
    chart_hall hall = { .blocks = paging->blocks, .count = paging->count, .has_stage = has_stage };
    chart_legend legend;
    chart_tag *tags = NULL;

    chart_legend_hall(chart, paging->blocks, paging->count, false, &legend);
    legend.note = chart_hall_note(chart);
    chart_take_paper(chart, paging->paper, &legend);
    zc_status status = chart_hall_fit(chart, &hall);
    if (!status)
        status = tag_parts(paging, &hall, &tags);
    if (status)
        return status;
    hall.stage.unnamed = true;
    chart_page(chart, chart_word(chart, "座次图（总图）", "seating chart, overview"),
               chart_hall_counts(chart));
    chart_outline_entry(chart, 0, chart_word(chart, "总图", "Overview"));
    chart_hall_draw(chart, &hall);
    for (int at = 0; at < paging->part_count; at++) {
        const chart_part *part = &paging->parts[at];
        draw_frame(chart, &hall.placed[part->whole], part, &tags[at],
                   page_words(chart, pages_before(chart) + 1 + part->page));
    }
    chart_legend_draw(chart, &legend);
    return ZC_OK;
}

/* ---- a part's page ---- */

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
        frame_path(chart, &placed, own ? part : &whole);
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

static zc_status draw_part(paging_plan *paging, const chart_part *part)
{
    artwork_chart *chart = paging->chart;
    chart_legend legend;
    chart_block level = part->block;
    chart_hall hall;

    if (fabs(level.turn_deg) < level_turn_deg)
        level.turn_deg = 0;
    const zc_status status = fit_part(paging, part, &level, &hall);
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

zc_status chart_pages(artwork_chart *chart, int paper, const chart_block blocks[], int count)
{
    paging_plan paging = { .chart = chart, .blocks = blocks, .count = count, .paper = paper };
    zc_status status = cut_all(&paging);

    chart->pages = pages_before(chart) + paging.part_pages;
    if (!status)
        status = draw_overview(&paging);
    if (!status && chart_rostrum(chart)) {
        chart->paper = chart_paper_of(paper, 0);
        chart_page(chart, chart_word(chart, "主席台座次图", "seating of the rostrum"), "");
        status = chart_rostrum_page(chart);
    }
    for (int at = 0; !status && at < paging.part_count; at++)
        status = draw_part(&paging, &paging.parts[at]);
    return status;
}
