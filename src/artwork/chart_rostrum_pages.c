/* Rows of people that are too long for their paper, those of a picture above all: an overview, then parts,
 * cut between people: looks.md, section 8. */
#include "artwork/chart_pages.h"
#include "artwork/chart_rostrum_page.h"

static const double key_down_mm = 5;
enum { BEFORE = 1 /* the overview */ };

typedef struct overview_place {
    chart_paper paper;
    chart_placed placed;
} overview_place;

static void fit_part(paging_plan *paging, const chart_part *part, rostrum_page *page)
{
    const chart_block *whole = &paging->blocks[part->whole];

    paging->chart->paper = chart_paper_of(paging->paper, 0);
    const double type = paging->chart->paper.type, wide_mm = paging_ghost_wide_mm * type,
                 high_mm = paging_ghost_mm * type;
    *page = (rostrum_page){ .block = &part->block,
                            .part = true,
                            .first_line = part->line_from,
                            .ghost_front_mm = part->line_from > 0 ? high_mm : 0,
                            .ghost_rear_mm = part->line_to < whole->rows ? high_mm : 0,
                            .ghost_left_mm = part->half_from > 0 ? wide_mm : 0,
                            .ghost_right_mm = part->half_to < 2 * whole->columns ? wide_mm : 0 };
    rostrum_fit(paging->chart, page);
}

static zc_status part_fits(paging_plan *paging, const chart_part *part, bool *fits)
{
    rostrum_page page;

    fit_part(paging, part, &page);
    *fits = rostrum_is_readable(paging->chart, &page);
    return paging->chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- the overview ---- */

static const char *tag_words(const paging_plan *paging, int part)
{
    return chart_page_words(paging->chart, paging->before + 1 + paging->parts[part].page);
}

static chart_tag *tags_of(const paging_plan *paging, const chart_placed *placed)
{
    chart_tag *tags = arena_array(paging->chart->arena, chart_tag, paging->part_count + 1);

    if (!tags)
        paging->chart->no_memory = true;
    for (int at = 0; tags && at < paging->part_count; at++)
        tags[at] = paging_tag(paging->chart, placed, &paging->parts[at], tag_words(paging, at));
    return tags;
}

static void draw_overview(paging_plan *paging, const char *kind, overview_place *place)
{
    artwork_chart *chart = paging->chart;
    rostrum_page page = { .block = paging->blocks, .unnamed = true };

    chart->paper = chart_paper_of(paging->paper, 0);
    rostrum_fit(chart, &page);
    *place = (overview_place){ chart->paper, rostrum_placed(&page) };
    page.tags = tags_of(paging, &place->placed);
    page.tag_count = page.tags ? paging->part_count : 0;
    chart_page(chart, chart_overview_kind(chart, kind), chart_rostrum_counts(chart));
    chart_outline_entry(chart, 0, chart_word(chart, "总图", "Overview"));
    rostrum_draw(chart, &page);
    for (int at = 0; at < page.tag_count; at++)
        paging_draw_frame(chart, &place->placed, &paging->parts[at], &page.tags[at], tag_words(paging, at));
}

/* ---- a part ---- */

/* Where the left top of the key plan's ground is before the page is turned for the view. */
static chart_point key_origin(artwork_chart *chart, const chart_paper *overview)
{
    const double share = chart_key_share(chart), wide = share * (overview->right_mm - overview->left_mm),
                 high = share * (overview->bottom_mm - overview->top_mm);
    const chart_point ground = chart_key_ground(chart, overview, key_down_mm * chart->paper.type);

    if (!chart->from_stage)
        return ground;
    return chart_at(chart, ground.x_mm + wide, ground.y_mm + high);
}

/* A tiny plan of the overview at the page's foot, this part in ink; it turns with the page. */
static void draw_key_plan(paging_plan *paging, const chart_part *part, const overview_place *place)
{
    artwork_chart *chart = paging->chart;
    const double share = chart_key_share(chart);
    const chart_point origin = key_origin(chart, &place->paper);
    const chart_part whole = paging_whole(paging, part->whole);
    chart_placed placed = place->placed;

    placed.x_mm = origin.x_mm + share * (placed.x_mm - place->paper.left_mm);
    placed.y_mm = origin.y_mm + share * (placed.y_mm - place->paper.top_mm);
    placed.pitch_x_mm *= share;
    placed.pitch_y_mm *= share;
    paging_frame_path(chart, &placed, &whole);
    scene_path_end(chart->scene,
                   chart_shape(chart->theme.zones[0].fill, chart->theme.ink3, 0.2 * chart->paper.type));
    paging_frame_path(chart, &placed, part);
    scene_path_end(chart->scene, chart_fill(chart->theme.ink));
}

static void draw_neighbours(paging_plan *paging, const chart_part *part, const rostrum_page *page)
{
    artwork_chart *chart = paging->chart;
    const chart_placed placed = rostrum_placed(page);
    const chart_point origin = chart_at(chart, placed.x_mm, placed.y_mm);
    const paging_ghost ghost = { .part = part, .placed = &placed, .whole = &paging->blocks[part->whole] };
    const double away_mm = paging_ghost_mm * chart->paper.type / 2;

    scene_group(chart->scene,
                (scene_group_look){ .x_mm = origin.x_mm, .y_mm = origin.y_mm, .klass = "ghosts" });
    if (page->ghost_front_mm > 0)
        paging_ghost_row(chart, &ghost, part->line_from - 1, away_mm);
    if (page->ghost_rear_mm > 0)
        paging_ghost_row(chart, &ghost, part->line_to, part->block.rows * placed.pitch_y_mm - away_mm);
    paging_ghosts_beside(chart, &ghost);
    scene_group_end(chart->scene);
}

static void draw_part(paging_plan *paging, const chart_part *part, const char *kind,
                      const overview_place *place)
{
    artwork_chart *chart = paging->chart;
    const char *rows = paging_rows_words(chart, part->line_from + 1, part->line_to);
    rostrum_page page;

    fit_part(paging, part, &page);
    const char *words = chart_part_words(
        chart, (chart_share){ part->page, paging->part_pages, paging_people(chart, &part->block), rows });
    chart_page(chart, kind, words);
    chart_outline_entry(chart, 0, words);
    rostrum_draw(chart, &page);
    draw_neighbours(paging, part, &page);
    draw_key_plan(paging, part, place);
}

/* ---- the whole ---- */

zc_status rostrum_pages(artwork_chart *chart, int paper, const char *kind)
{
    paging_plan paging = { .chart = chart,
                           .blocks = chart_rostrum(chart),
                           .count = 1,
                           .paper = paper,
                           .before = BEFORE,
                           .fits = part_fits };
    const chart_part whole = paging_whole(&paging, 0);
    overview_place place;
    zc_status status = paging_begin(&paging);

    if (!status)
        status = paging_add(&paging, &whole);
    if (status)
        return status;
    chart->pages = paging.before + paging.part_pages;
    draw_overview(&paging, kind, &place);
    for (int at = 0; at < paging.part_count; at++)
        draw_part(&paging, &paging.parts[at], kind, &place);
    return chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
}
