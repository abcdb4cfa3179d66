#include "artwork/chart.h"

#include <string.h>

chart_point chart_at(const artwork_chart *chart, double x_mm, double y_mm)
{
    const chart_paper *paper = &chart->paper;

    if (!chart->from_stage)
        return (chart_point){ x_mm, y_mm };
    if (chart->upright)
        return (chart_point){ paper->left_mm + paper->right_mm - x_mm, y_mm };
    return (chart_point){ paper->left_mm + paper->right_mm - x_mm, paper->top_mm + paper->bottom_mm - y_mm };
}

double chart_sign(const artwork_chart *chart) { return chart->from_stage ? -1 : 1; }

scene_paint chart_line(double stroke_mm, scene_color color)
{
    return (scene_paint){ .stroke = color, .stroke_mm = stroke_mm };
}

scene_paint chart_fill(scene_color fill) { return (scene_paint){ .fill = fill }; }

scene_paint chart_shape(scene_color fill, scene_color stroke, double stroke_mm)
{
    return (scene_paint){ .fill = fill, .stroke = stroke, .stroke_mm = stroke_mm };
}

void chart_words(artwork_chart *chart, double x_mm, double y_mm, const char *text, text_style style,
                 text_anchor anchor, scene_color color)
{
    if (!text)
        chart->no_memory = true;
    else if (*text)
        scene_words(chart->scene, chart->job->fonts, x_mm, y_mm, text, &style, anchor, color, NULL);
}

bool chart_set_lines(artwork_chart *chart, const char *text, text_style style, double width_mm,
                     chart_lines lines, text_setting *out)
{
    bool fits;
    zc_status status = text_fit_lines(chart->job->fonts, chart->arena, text, &style, width_mm, 1, 0,
                                      lines.one_line_pt, out, &fits);

    style.letter_space_mm = 0;
    style.size_pt = lines.two_lines_pt;
    while (!status && !fits && style.size_pt >= lines.least_pt) {
        status = text_fit_lines(chart->job->fonts, chart->arena, text, &style, width_mm, 2,
                                lines.line_em * mm_of_pt(style.size_pt), style.size_pt, out, &fits);
        style.size_pt -= 0.5;
    }
    chart->no_memory |= status != ZC_OK;
    return status == ZC_OK;
}

const char *chart_made(artwork_chart *chart, const char *text)
{
    if (!text)
        chart->no_memory = true;
    return text ? text : "";
}

const char *chart_row_name(artwork_chart *chart, int row)
{
    return chart_made(chart, layout_row_name(chart->job->layout, row, chart->arena));
}

void chart_outline_entry(artwork_chart *chart, int level, const char *text)
{
    scene_outline(chart->scene, level, chart_made(chart, text));
}

double chart_width(const artwork_chart *chart, const char *text, text_style style)
{
    return text ? text_measure(chart->job->fonts, text, &style).advance_mm : 0;
}

/* From top to bottom brackets lie on their side, commas stand at the top right. */
static const char *upright_words(artwork_chart *chart, const char *text)
{
    static const char *const brackets[][2] = {
        { "（", "︵" }, { "）", "︶" }, { "、", "︑" }, { "，", "︐" }
    };
    enum { BRACKETS = sizeof brackets / sizeof *brackets };
    zc_textbuf words = { 0 };

    for (const char *at = text, *here = text; *at; here = at) {
        const uint32_t code = utf8_next(&at);
        const size_t bytes = (size_t)(at - here);
        const char *shown = here;
        for (int bracket = 0; code > 0x7F && bracket < BRACKETS; bracket++)
            if (text_starts(here, brackets[bracket][0]))
                shown = brackets[bracket][1];
        textbuf_add_n(&words, shown, shown == here ? bytes : strlen(shown));
    }
    const char *upright = words.failed ? NULL : arena_text(chart->arena, textbuf_text(&words));
    textbuf_free(&words);
    return upright;
}

void chart_column(artwork_chart *chart, double x_mm, double y_mm, const char *text, text_style style,
                  scene_color color)
{
    text_setting setting;

    const char *words = text ? upright_words(chart, text) : NULL;

    if (!words || text_set_column(chart->job->fonts, chart->arena, words, &style, 1.06, &setting)) {
        chart->no_memory = true;
        return;
    }
    scene_text(chart->scene, x_mm, y_mm - setting.height_mm / 2, &setting, color, NULL);
}

const layout_seat *chart_seat(const artwork_chart *chart, zc_seat seat)
{
    return &chart->job->layout->seats[seat.at];
}

const char *chart_name(const artwork_chart *chart, zc_seat seat)
{
    zc_person person;

    if (!zc_plan_person(chart->job->plan, seat, &person))
        return NULL;
    return zc_roster_field(chart->job->roster, person, ZC_COLUMN_NAME);
}

static text_fit_rules rules_of(const chart_name_box *box)
{
    text_fit_rules rules = text_fit_seat;

    rules.size_pt = box->size_pt;
    rules.weight = box->weight;
    rules.vertical_allowed = box->way != CHART_LEVEL;
    rules.vertical_only = box->way == CHART_UPRIGHT;
    rules.flush = box->flush;
    return rules;
}

static bool fit_name(artwork_chart *chart, const char *name, const chart_name_box *box, text_setting *setting,
                     text_fit_result *result)
{
    const text_fit_rules rules = rules_of(box);

    if (!name)
        return false;
    if (text_fit_name(chart->job->fonts, chart->arena, name, box->box, &rules, setting, result))
        chart->no_memory = true;
    return !chart->no_memory;
}

bool chart_fit_name(artwork_chart *chart, zc_seat seat, chart_name_box box, text_setting *setting)
{
    text_fit_result result;

    return fit_name(chart, chart_name(chart, seat), &box, setting, &result);
}

/* A name, or ※ for one that is too small. */
static bool set_name(artwork_chart *chart, zc_seat seat, const chart_name_box *box, text_setting *setting,
                     text_fit_result *result)
{
    const chart_name_box star = { .box = { 20, 20 }, .size_pt = 8, .weight = 400, .flush = TEXT_MIDDLE };
    text_fit_result fits;

    if (!fit_name(chart, chart_name(chart, seat), box, setting, result))
        return false;
    return *result != TEXT_FIT_TOO_SMALL || fit_name(chart, "※", &star, setting, &fits);
}

bool chart_set_name(artwork_chart *chart, zc_seat seat, chart_name_box box, text_setting *setting)
{
    text_fit_result result;

    return set_name(chart, seat, &box, setting, &result);
}

double chart_name_width(artwork_chart *chart, zc_seat seat, chart_name_box box)
{
    text_setting setting;

    return chart_set_name(chart, seat, box, &setting) ? setting.width_mm : 0;
}

/* Small names are told of, those without room go to a list. */
static void note_result(artwork_chart *chart, zc_seat seat, chart_name_box box, text_fit_result result)
{
    text_setting name;

    if (result != TEXT_FIT_FULL && chart_fit_name(chart, seat, box, &name))
        chart_note_small(chart, seat, name.size_pt);
    if (result == TEXT_FIT_TOO_SMALL)
        (box.list_if_small && !chart->legend_is_full ? chart_note_starred : chart_note_listed)(chart, seat);
}

/* As a plate of such a name is: looks.md, section 5. */
static void draw_frame(artwork_chart *chart, const chart_name_box *box, const text_setting *setting)
{
    const double air_mm = 0.35 * chart->paper.type, wide = setting->width_mm + 2 * air_mm,
                 high = setting->height_mm + 2 * air_mm;
    scene_paint paint = chart_line(0.25 * chart->paper.type, chart->theme.red);

    paint.dash_mm = 1.0 * chart->paper.type;
    paint.gap_mm = 0.7 * chart->paper.type;
    scene_rect(chart->scene, box->x_mm - wide / 2, box->y_mm - high / 2, wide, high, 0, paint);
}

void chart_draw_name(artwork_chart *chart, zc_seat seat, chart_name_box box)
{
    text_setting setting;
    text_fit_result result;

    if (!set_name(chart, seat, &box, &setting, &result))
        return;
    note_result(chart, seat, box, result);
    if (setting.lines == 2 || setting.vertical || setting.pieces[0].turn_deg > 0)
        box.y_mm += box.low_mm;
    if (box.flush == TEXT_START)
        box.x_mm += setting.width_mm / 2;
    if (box.flush == TEXT_END)
        box.x_mm -= setting.width_mm / 2;
    if (box.alone && !chart->final && result != TEXT_FIT_FULL)
        draw_frame(chart, &box, &setting);
    scene_text(chart->scene, box.x_mm, box.y_mm, &setting, chart->theme.ink,
               result == TEXT_FIT_TOO_SMALL ? NULL : "name");
}

static bool name_is_short(const char *name)
{
    const text_name_kind kind = text_name_kind_of(name);

    return kind.han && !kind.dotted && kind.characters <= 3;
}

double chart_short_size(const artwork_chart *chart, const zc_seat seats[], int count, text_box box,
                        double size_pt, int weight, chart_way way)
{
    const text_fit_rules rules =
        rules_of(&(chart_name_box){ .size_pt = size_pt, .weight = weight, .way = way, .flush = TEXT_MIDDLE });
    double least = 0;

    for (int at = 0; at < count; at++) {
        const char *name = chart_name(chart, seats[at]);
        if (!name || !name_is_short(name))
            continue;
        const double size = text_fit_size_pt(chart->job->fonts, name, box, &rules);
        if (least == 0 || size < least)
            least = size;
    }
    return least;
}
