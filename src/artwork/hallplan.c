/* An empty hall drawn to scale: its chairs, rows, walls and measures. */
#include "artwork/hallplan.h"
#include "artwork/problems.h"

#include <math.h>

static const double measures_mm = 12, /* the strip of dimension lines below and beside the walls */
    legible_pitch_mm = 3.6;           /* of chairs on paper, whose numbers can then be read */
enum { SCALE_STEP = 10, COARSE_STEP = 50, COARSE_FROM = 500 };

/* The least distance of two chairs side by side. */
static double least_pitch_mm(const venue_hall *hall)
{
    double pitch_mm = INFINITY;
    for (int at = 0; at < hall->block_count; at++)
        pitch_mm = fmin(pitch_mm, fmin(hall->blocks[at].pitch_x_mm, hall->blocks[at].pitch_y_mm));
    return isinf(pitch_mm) ? 0 : pitch_mm;
}

/* ---- paper and scale ---- */

/* A round scale at which the hall fits the page. */
static double scale_of(const venue_hall *hall, const chart_paper *paper)
{
    const double strip_mm = measures_mm * paper->type;
    const double wide_mm = paper->right_mm - paper->left_mm - 2 * strip_mm,
                 high_mm = paper->bottom_mm - paper->top_mm - strip_mm;
    const double least = fmax(fmax(hall->width_mm / wide_mm, hall->depth_mm / high_mm), SCALE_STEP);
    const double step = least > COARSE_FROM ? COARSE_STEP : SCALE_STEP;
    return step * ceil(least / step - 1e-9);
}

/* The smallest paper on which the chairs' numbers can be read; else the largest. */
static void choose_paper(hallplan *plan)
{
    const double pitch_mm = least_pitch_mm(&plan->hall);
    const int fixed = plan->chart.fixed_paper;
    for (int paper = fixed >= 0 ? fixed : 0; paper < SHEET_PAPERS; paper++) {
        plan->chart.paper = chart_paper_of(paper, 1);
        plan->scale = scale_of(&plan->hall, &plan->chart.paper);
        if (fixed >= 0 || pitch_mm / plan->scale >= legible_pitch_mm * plan->chart.paper.type)
            break;
        if (pitch_mm <= 0)
            break;
    }
    const chart_paper *paper = &plan->chart.paper;
    plan->x_mm = (paper->left_mm + paper->right_mm - plan->hall.width_mm / plan->scale) / 2;
    plan->y_mm = paper->top_mm + (paper->bottom_mm - measures_mm * paper->type - paper->top_mm -
                                  plan->hall.depth_mm / plan->scale) /
                                     2;
}

/* ---- words ---- */

static int chairs_of_floor(const venue_hall *hall, int floor)
{
    int chairs = 0;
    for (int at = hall->rostrum_chairs; at < hall->chair_count; at++)
        chairs += hall->blocks[hall->chairs[at].block].floor == floor;
    return chairs;
}

static int chairs_of_kind(const venue_hall *hall, venue_seat_kind kind)
{
    int chairs = 0;
    for (int at = 0; at < hall->chair_count; at++)
        chairs += hall->chairs[at].kind == kind;
    return chairs;
}

/* "主席台16座　池座230座　楼座120座". */
static const char *counts_of(hallplan *plan)
{
    artwork_chart *chart = &plan->chart;
    const venue_hall *hall = &plan->hall;
    const char *gap = chart_word(chart, "　", ", "), *words = "";
    if (hall->rostrum_chairs > 0)
        words = arena_format(chart->arena, is_zh(chart) ? "主席台%d座" : "rostrum %d", hall->rostrum_chairs);
    for (int floor = 0; words && floor < hall->floor_count; floor++)
        words = arena_format(chart->arena, is_zh(chart) ? "%s%s%s%d座" : "%s%s%s %d", words,
                             *words ? gap : "", hall->floors[floor].name, chairs_of_floor(hall, floor));
    if (words && hall->floor_count == 0 && hall->chair_count > hall->rostrum_chairs)
        words = arena_format(chart->arena, is_zh(chart) ? "%s%s台下%d座" : "%s%saudience %d", words,
                             *words ? gap : "", hall->chair_count - hall->rostrum_chairs);
    return chart_made(chart, words ? arena_format(chart->arena,
                                                  is_zh(chart) ? "%s%s比例 1:%.0f" : "%s%sscale 1:%.0f",
                                                  words, *words ? gap : "", plan->scale)
                                   : NULL);
}

/* "0.60", "0.55—0.60". */
static const char *range_words(hallplan *plan, double least_mm, double most_mm)
{
    zc_arena *arena = plan->chart.arena;
    return chart_made(&plan->chart, most_mm - least_mm < 5
                                        ? arena_format(arena, "%.2f", least_mm / 1000)
                                        : arena_format(arena, "%.2f%s%.2f", least_mm / 1000,
                                                       chart_word(&plan->chart, "—", "–"), most_mm / 1000));
}

/* "座号：左单右双。"; "" where a block has numbers of its own. */
static const char *scheme_words(hallplan *plan)
{
#define X(NAME, word, en, zh) { zh, en },
    static const char *const schemes[][2] = { ZC_SEATNOS(X) };
#undef X
    artwork_chart *chart = &plan->chart;
    const char *const *scheme = schemes[plan->hall.seatno];
    for (int at = 0; at < plan->hall.block_count; at++)
        if (plan->hall.blocks[at].own_numbers)
            return "";
    return chart_made(chart, arena_format(chart->arena, is_zh(chart) ? "座号：%s。" : " Numbers: %s.",
                                          chart_word(chart, scheme[0], scheme[1])));
}

/* "座距0.60米，排距0.95米。座号：左单右双。" */
static const char *note_of(hallplan *plan)
{
    artwork_chart *chart = &plan->chart;
    const venue_hall *hall = &plan->hall;
    double least[2] = { INFINITY, INFINITY }, most[2] = { 0, 0 };
    for (int at = 0; at < hall->block_count; at++) {
        const double pitch[2] = { hall->blocks[at].pitch_x_mm, hall->blocks[at].pitch_y_mm };
        for (int axis = 0; axis < 2 && !text_equal(hall->blocks[at].region, "rostrum"); axis++) {
            least[axis] = fmin(least[axis], pitch[axis]);
            most[axis] = fmax(most[axis], pitch[axis]);
        }
    }
    if (most[0] <= 0)
        return "";
    return chart_made(chart,
                      arena_format(chart->arena,
                                   is_zh(chart) ? "座距%s米，排距%s米。%s图中尺寸以米计。"
                                                : "Chairs %s m apart, rows %s m.%s Measures in metres.",
                                   range_words(plan, least[0], most[0]), range_words(plan, least[1], most[1]),
                                   scheme_words(plan)));
}

static void add_entry(hallplan *plan, chart_legend *legend, chart_swatch swatch, scene_paint paint,
                      const char *text, int chairs)
{
    artwork_chart *chart = &plan->chart;
    paint.stroke_mm /= chart->paper.type; /* the legend's own are those of A4 */
    if (chairs > 0)
        chart_legend_add(
            legend, (chart_entry){ .swatch = swatch,
                                   .paint = paint,
                                   .text = text,
                                   .count = chart_made(chart, arena_format(chart->arena, "%d", chairs)) });
}

static void draw_legend(hallplan *plan)
{
    static const struct {
        venue_seat_kind kind;
        const char *zh, *en;
    } kinds[] = { { VENUE_SEAT_WHEELCHAIR, "轮椅席位", "wheelchair place" },
                  { VENUE_SEAT_COMPANION, "陪护席位", "companion's place" } };
    artwork_chart *chart = &plan->chart;
    const venue_hall *hall = &plan->hall;
    chart_legend legend = { .note = note_of(plan) };
    int reserved = 0;
    for (size_t at = 0; at < sizeof kinds / sizeof *kinds; at++) {
        const char *words = arena_format(chart->arena, "%s　%s", hallplan_kind_word(chart, kinds[at].kind),
                                         chart_word(chart, kinds[at].zh, kinds[at].en));
        add_entry(plan, &legend, CHART_SWATCH_PLATE, hallplan_plate(plan, kinds[at].kind, false),
                  chart_made(chart, words), chairs_of_kind(hall, kinds[at].kind));
    }
    for (int at = 0; at < hall->chair_count; at++)
        reserved += hall->chairs[at].reserved;
    add_entry(plan, &legend, CHART_SWATCH_RESERVED, hallplan_plate(plan, VENUE_SEAT_USUAL, false),
              chart_word(chart, "预留", "reserved"), reserved);
    chart_legend_draw(chart, &legend);
}

/* ---- all of it ---- */

static zc_status read_settings(hallplan *plan)
{
    artwork_chart *chart = &plan->chart;
    const char *theme = artwork_setting(chart->job, "theme");
    int paper = 0;
    zc_status status = artwork_setting_choice(chart->job, "paper", "a4 a3 a2 a1 a0", &paper, chart->diags);
    chart->fixed_paper = artwork_setting(chart->job, "paper") ? paper : -1;
    const zc_status read = artwork_theme_read(chart->job->data, theme ? theme : "formal",
                                              artwork_setting_place(chart->job, "theme"), chart->arena,
                                              &chart->theme, chart->diags);
    return status ? status : read;
}

static zc_status draw(hallplan *plan)
{
    artwork_chart *chart = &plan->chart;
    const char *kind = chart_word(chart, "平面图", "plan of the hall");
    zc_status status = read_settings(plan);
    if (!status)
        status = venue_hall_make(plan->venue, NULL, chart->job->options, 0, 0, chart->arena, &plan->hall,
                                 chart->diags);
    if (!status &&
        (plan->hall.width_mm <= 0 || plan->hall.depth_mm <= 0 ||
         (plan->hall.chair_count == 0 && (plan->venue->width_mm <= 0 || plan->venue->depth_mm <= 0)))) {
        diag_add(chart->diags, &artwork_bare_venue, plan->venue->place, NULL);
        status = ZC_BAD_INPUT;
    }
    if (status)
        return status;
    choose_paper(plan);
    scene_line_weight(chart->scene, chart->theme.lines);
    scene_title(chart->scene, chart_title(chart, kind), chart_word(chart, "zh-CN", "en"));
    chart_page(chart, kind, counts_of(plan));
    hallplan_walls(plan);
    hallplan_seats(plan);
    hallplan_measures(plan);
    draw_legend(plan);
    return chart->no_memory ? ZC_NO_MEMORY : scene_finish(chart->scene);
}

zc_status zc_venue_draw(const zc_venue *venue, const zc_options *options, const zc_datapath *data,
                        zc_fonts *fonts, zc_lang lang, const zc_setting settings[], int setting_count,
                        zc_scene **scene, zc_diags *diags)
{
    const zc_occasion occasion = { .title = venue->name, .lang = lang };
    const zc_artwork_job job = { .occasion = &occasion,
                                 .options = options,
                                 .data = data,
                                 .fonts = fonts,
                                 .settings = settings,
                                 .setting_count = setting_count };
    zc_arena *arena = arena_make();
    *scene = scene_make();
    hallplan plan = {
        .venue = venue,
        .chart = { .job = &job, .arena = arena, .scene = *scene, .diags = diags, .final = true, .pages = 1 }
    };
    const zc_status status = arena && *scene ? draw(&plan) : ZC_NO_MEMORY;
    arena_free(arena);
    if (status) {
        zc_scene_free(*scene);
        *scene = NULL;
    }
    return status;
}
