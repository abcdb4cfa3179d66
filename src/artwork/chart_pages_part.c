#include "artwork/chart_pages.h"

#include <math.h>

static const double below_rows_mm = 6, level_turn_deg = 12;

/* ---- how large its seats come out ---- */

static void take_part_paper(paging_plan *paging, const chart_block blocks[], int count, chart_legend *legend)
{
    chart_legend_hall(paging->chart, blocks, count, false, legend);
    chart_take_paper(paging->chart, paging->paper, legend);
}

/* How many mm of the page a mm of the hall is in the key plan: 30 mm is its longer side. */
static double key_share(const artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    return chart_key_plan_mm * chart->paper.type / fmax(fmax(layout->width_mm, layout->depth_mm), 1);
}

static zc_status fit_part_once(paging_plan *paging, const chart_part *part, const chart_block *block,
                               bool roomy, chart_hall *hall)
{
    const double type = paging->chart->paper.type;

    *hall = (chart_hall){
        .blocks = block, .count = 1, .names = true, .part = true, .roomy = roomy, .goes_on = part->goes_on
    };
    hall->key_mm = roomy ? key_share(paging->chart) * paging->chart->job->layout->width_mm
                         : key_share(paging->chart) * paging->chart->job->layout->depth_mm +
                               below_rows_mm * type;
    hall->ghost_front_mm = part->line_from > 0 ? paging_ghost_mm * type : 0;
    hall->ghost_rear_mm = part->line_to < paging->blocks[part->whole].rows ? paging_ghost_mm * type : 0;
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

zc_status paging_hall_fits(paging_plan *paging, const chart_part *part, bool *fits)
{
    chart_hall hall;
    const zc_status status = fit_part(paging, part, &part->block, &hall);

    *fits = !status && chart_hall_is_readable(paging->chart, &hall);
    return status;
}

/* ---- which of its zones go on from other pages ---- */

static bool has_seat(const chart_part *part, int seat)
{
    for (int at = 0; at < part->block.count; at++)
        if (part->block.cells[at].seat.at == seat)
            return true;
    return false;
}

/* Whether these pages leave out where the zone begins: somebody asked for another zone or block alone. */
static bool begins_elsewhere(const paging_plan *paging, int zone)
{
    const artwork_chart *chart = paging->chart;
    int first = 0;

    while (first < chart->job->layout->seat_count && chart->zone_of_seat[first] != zone)
        first++;
    for (int at = 0; at < paging->part_count; at++)
        if (has_seat(&paging->parts[at], first))
            return false;
    return true;
}

/* Zones that a page before shows, in the order in which pages are turned. NULL without memory. */
static const bool *zones_before(const paging_plan *paging, const chart_part *part)
{
    const artwork_chart *chart = paging->chart;
    bool *goes_on = arena_array(chart->arena, bool, chart->zone_count + 1);

    for (int zone = 0; goes_on && zone < chart->zone_count; zone++) {
        goes_on[zone] = begins_elsewhere(paging, zone);
        for (const chart_part *before = paging->parts; before < part && !goes_on[zone]; before++)
            goes_on[zone] = chart_zone_people(chart, &before->block, zone) > 0;
    }
    return goes_on;
}

/* ---- what its page says ---- */

int paging_people(const artwork_chart *chart, const chart_block *block)
{
    int people = 0;

    for (int at = 0; at < block->count; at++)
        people += chart_name(chart, block->cells[at].seat) != NULL;
    return people;
}

/* A zone of which the page shows a part says so by its count; the note tells how to read it. */
static const char *part_note(artwork_chart *chart, const chart_block *block)
{
    const char *note = chart_hall_note(chart, block, 1, false);
    int zone = 0, here = 0;

    for (; zone < chart->zone_count; zone++) {
        here = chart_zone_people(chart, block, zone);
        if (here > 0 && here < chart->zones[zone].people)
            break;
    }
    if (zone == chart->zone_count)
        return note;
    const int all = chart->zones[zone].people;
    if (chart->job->occasion->lang == ZC_LANG_EN)
        return chart_made(chart,
                          arena_format(chart->arena,
                                       "%s The key counts this page; \"%d of %d\": %d on this page, %d "
                                       "in all.",
                                       note, here, all, here, all));
    return chart_made(chart, arena_format(chart->arena, "%s图例为本页人数；“%d／%d人”指本页%d人、全体%d人。",
                                          note, here, all, here, all));
}

/* The zone to which all people of the block belong, with the gap behind it; "" if there is none. */
static const char *zone_words(artwork_chart *chart, const chart_block *block, const char *gap)
{
    for (int zone = 0; zone < chart->zone_count; zone++)
        if (chart_zone_people(chart, block, zone) == paging_people(chart, block))
            return chart_made(chart, arena_format(chart->arena, "%s%s", chart->zones[zone].name, gap));
    return "";
}

const char *paging_rows_words(artwork_chart *chart, int first, int last)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *from = chart_row_name(chart, first);
    const char *to = chart_row_name(chart, last);
    const char *words = first == last
                            ? arena_format(chart->arena, english ? "row %s" : "%s排", from)
                            : arena_format(chart->arena, english ? "rows %s–%s" : "%s—%s排", from, to);

    return chart_made(chart, words);
}

static const char *part_words(artwork_chart *chart, const chart_part *part)
{
    const chart_block *block = &part->block;
    const int first = paging_row_of_line(chart, block, 0),
              last = paging_row_of_line(chart, block, block->rows - 1);

    const zc_lang lang = chart->job->occasion->lang;
    const char *zone = zone_words(chart, block, lang == ZC_LANG_EN ? ", " : "　");
    const char *name = chart_made(
        chart, (*zone ? layout_block_words : layout_block_heading)(block->name, lang, chart->arena));

    if (lang == ZC_LANG_EN)
        return arena_format(chart->arena, "%s%s%s%s, %s", zone, name, *name ? ", " : "",
                            paging_rows_words(chart, first, last),
                            english_count(chart->arena, paging_people(chart, block), "person", "people"));
    return arena_format(chart->arena, "%s%s%s%s，%d人", zone, name, *name ? "　" : "",
                        paging_rows_words(chart, first, last), paging_people(chart, block));
}

/* ---- where it lies in the hall ---- */

/* A part of a block, or all of it, in the key plan whose left top is at (left, top). */
static void draw_key_part(artwork_chart *chart, const chart_block *block, const chart_part *part,
                          chart_point origin, scene_paint paint)
{
    const double share = key_share(chart);
    const chart_placed placed = {
        .block = block,
        .x_mm = origin.x_mm + share * block->x_mm,
        .y_mm = origin.y_mm + share * block->y_mm,
        .turn_deg = block->turn_deg,
        .pitch_x_mm = share * block->pitch_x_mm,
        .pitch_y_mm = share * block->pitch_y_mm,
    };

    paging_frame_path(chart, &placed, part);
    scene_path_end(chart->scene, paint);
}

/* A tiny plan at the page's foot: the hall's blocks, this part in ink; it turns with the page. */
static void draw_key_plan(paging_plan *paging, const chart_part *part)
{
    artwork_chart *chart = paging->chart;
    const zc_layout *layout = chart->job->layout;
    const double type = chart->paper.type, share = key_share(chart);
    const double wide_mm = share * layout->width_mm, high_mm = share * layout->depth_mm;
    const bool turned = chart->from_stage;
    const chart_point page = { chart->paper.left_mm, chart->paper.bottom_mm - high_mm };
    const chart_point origin = turned ? (chart_point){ chart->paper.right_mm - wide_mm, chart->paper.top_mm }
                                      : page;

    scene_rect(chart->scene, page.x_mm, page.y_mm, wide_mm, high_mm, 0,
               chart_shape(CHART_WHITE, chart->theme.ink2, 0.3 * type));
    for (int at = 0; at < paging->count; at++) {
        const chart_block *block = &paging->blocks[at];
        const chart_part whole = paging_whole(paging, at);
        draw_key_part(chart, block, &whole, origin,
                      chart_shape(chart->theme.zones[0].fill, chart->theme.ink3, 0.2 * type));
    }
    draw_key_part(chart, &paging->blocks[part->whole], part, origin, chart_fill(chart->theme.ink));
}

static void draw_neighbours(paging_plan *paging, const chart_part *part, const chart_hall *hall)
{
    artwork_chart *chart = paging->chart;
    const chart_placed *placed = &hall->placed[0];
    const paging_ghost ghost = { .part = part, .placed = placed, .whole = &paging->blocks[part->whole] };
    const double type = chart->paper.type;
    const double tabs_mm = (hall->tabs ? chart_tab_mm * type : 0) + hall->front_label_mm;
    const double rear_mm = part->block.rows * placed->pitch_y_mm + hall->rear_label_mm;
    const chart_point origin = chart_at(chart, placed->x_mm, placed->y_mm);

    scene_group(chart->scene, (scene_group_look){ .x_mm = origin.x_mm,
                                                  .y_mm = origin.y_mm,
                                                  .turn_deg = placed->turn_deg,
                                                  .klass = "ghosts" });
    if (hall->ghost_front_mm > 0)
        paging_ghost_row(chart, &ghost, part->line_from - 1, -(tabs_mm + paging_ghost_mm * type / 2));
    paging_ghosts_between(chart, &ghost);
    if (hall->ghost_rear_mm > 0)
        paging_ghost_row(chart, &ghost, part->line_to, rear_mm + paging_ghost_mm * type / 2 + 0.6 * type);
    scene_group_end(chart->scene);
}

/* ---- the page ---- */

zc_status paging_draw_part(paging_plan *paging, int number)
{
    artwork_chart *chart = paging->chart;
    chart_part *part = &paging->parts[number];
    chart_legend legend;
    chart_block level = part->block;
    chart_hall hall;

    part->goes_on = zones_before(paging, part);
    if (!part->goes_on)
        return ZC_NO_MEMORY;
    if (fabs(level.turn_deg) < level_turn_deg)
        level.turn_deg = 0;
    const zc_status status = fit_part(paging, part, &level, &hall);
    if (status)
        return status;
    take_part_paper(paging, &level, 1, &legend);
    if (chart_hall_drop_names(chart, paging->paper, &hall, &legend))
        return ZC_NO_MEMORY;
    legend.note = part_note(chart, &level);
    const char *words = part_words(chart, part);
    chart_page(chart, chart_word(chart, "座次图", "seating chart"), words);
    chart_outline_entry(chart, 0, words);
    chart_hall_draw(chart, &hall);
    draw_neighbours(paging, part, &hall);
    draw_key_plan(paging, part);
    chart_legend_draw(chart, &legend);
    return ZC_OK;
}
