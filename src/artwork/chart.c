#include "artwork/chart.h"
#include "artwork/problems.h"

#include <string.h>

/* The chart's own view, else the event's. */
static bool is_from_stage(const zc_artwork_job *job, int view)
{
    return artwork_setting(job, "view") ? view == ZC_VIEW_STAGE
                                        : job->layout && job->layout->options.view == ZC_VIEW_STAGE;
}

static zc_status read_settings(artwork_chart *chart)
{
    const zc_artwork_job *job = chart->job;
    const char *theme = artwork_setting(job, "theme");
    int view = 0, final = 0, profile = 0, paper = 0;
    const zc_status statuses[] = {
        artwork_setting_choice(job, "view", "audience stage", &view, chart->diags),
        artwork_setting_choice(job, "final", "no yes", &final, chart->diags),
        artwork_setting_choice(job, "show_profile", "no yes", &profile, chart->diags),
        artwork_setting_choice(job, "paper", "a4 a3 a2 a1 a0", &paper, chart->diags),
        artwork_theme_read(job->data, theme ? theme : "formal", artwork_setting_place(job, "theme"),
                           chart->arena, &chart->theme, chart->diags),
    };

    chart->from_stage = is_from_stage(job, view);
    chart->final = final == 1;
    chart->shows_profile = profile == 1;
    chart->fixed_paper = artwork_setting(job, "paper") ? paper : -1;
    for (size_t at = 0; at < sizeof statuses / sizeof *statuses; at++)
        if (statuses[at])
            return statuses[at];
    return ZC_OK;
}

zc_status chart_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    artwork_chart chart = { .job = job, .arena = arena, .diags = diags };

    (void)style;
    return read_settings(&chart);
}

/* ---- the forms ---- */

/* What is drawn as it is seen from the front does not stand on its head for who sees it from behind. */
static bool is_upright(const zc_layout *layout)
{
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].way == LAYOUT_ON_STEP ||
            layout->regions[layout->seats[seat].region].look == LAYOUT_FLAG)
            return true;
    return false;
}

/* Tables, rings and boards have no zones. */
static zc_status refuse_zone(artwork_chart *chart)
{
    const char *zone = artwork_setting(chart->job, "zone");

    if (zone)
        diag_add(chart->diags, &artwork_undivided, artwork_setting_place(chart->job, "zone"), zone);
    return zone ? ZC_BAD_INPUT : ZC_OK;
}

static zc_status draw_form(artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    for (int region = 0; region < layout->region_count; region++) {
        if (layout->regions[region].seats == 0)
            continue;
        if (layout->regions[region].look != LAYOUT_PLATE && refuse_zone(chart))
            return ZC_BAD_INPUT;
        if (layout->regions[region].look == LAYOUT_DISC)
            return layout->tables == 1 ? chart_ring(chart) : chart_banquet(chart);
        if (layout->regions[region].look == LAYOUT_PLACE)
            return chart_plan(chart);
        if (layout->regions[region].look == LAYOUT_STAND)
            return chart_rostrum_form(chart);
        if (layout->regions[region].look != LAYOUT_PLATE)
            return chart_board(chart);
    }
    return chart_hall_form(chart);
}

/* Who neither said the paper nor has it cut into sheets does not expect a page for the wall. */
static void tell_wall_paper(artwork_chart *chart, const chart_paper *paper)
{
    const sheet_paper *office = &sheet_papers[CHART_LARGEST_PAPER];

    if (chart->fixed_paper >= 0 || artwork_setting(chart->job, "tile") ||
        paper->height_mm <= office->width_mm + 1)
        return;
    diag_add(chart->diags, &artwork_wall_paper, (zc_place){ 0 }, (const char[]){ 'A', paper->word[1], '\0' });
}

/* Names that came out too small to read go to pages of their own, of which the pages before must know. */
static zc_status draw_all(artwork_chart *chart)
{
    zc_status status = draw_form(chart);
    const chart_paper paper = chart->paper;

    if (!status && chart->listed.count && !chart->no_memory) {
        chart->names_pages = chart_names_pages(chart);
        chart->page = 0;
        scene_blank(chart->scene);
        status = draw_form(chart);
        if (!status)
            chart_names_draw(chart);
    }
    if (!status && !chart->no_memory) {
        chart_tell_flaws(chart);
        tell_wall_paper(chart, &paper);
    }
    return status;
}

static zc_status draw_chart(artwork_chart *chart)
{
    const zc_artwork_job *job = chart->job;
    zc_status status = ZC_OK;

    if (job->layout->seat_count == 0) {
        diag_add(chart->diags, &artwork_empty, (zc_place){ 0 }, NULL);
        return ZC_BAD_INPUT;
    }
    status = read_settings(chart);
    chart->upright = is_upright(job->layout);
    const zc_status covered = artwork_check_names(job, TEXT_HEI, chart->diags);
    status = status ? status : covered;
    if (!status)
        status = chart_gather(chart);
    if (!status) {
        scene_line_weight(chart->scene, chart->theme.lines);
        scene_title(chart->scene, chart_title(chart, chart_kind(chart)), chart_word(chart, "zh-CN", "en"));
        status = draw_all(chart);
    }
    return !status && chart->no_memory ? ZC_NO_MEMORY : status;
}

static artwork_chart chart_of(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return (artwork_chart){ .job = job,
                            .arena = arena,
                            .scene = scene,
                            .diags = diags,
                            .pages = 1,
                            .office_paper = CHART_LARGEST_PAPER,
                            .largest_paper = SHEET_PAPERS - 1 };
}

zc_status chart_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    artwork_chart chart = chart_of(job, arena, scene, diags);

    return draw_chart(&chart);
}

zc_status chart_draw_bound(const zc_artwork_job *job, int pages_before, zc_arena *arena, zc_scene *scene,
                           zc_diags *diags)
{
    artwork_chart chart = chart_of(job, arena, scene, diags);

    chart.pages_before = pages_before;
    chart.office_paper = chart.largest_paper = CHART_BOUND_PAPER;
    return draw_chart(&chart);
}
