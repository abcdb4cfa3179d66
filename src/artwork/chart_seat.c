#include "artwork/chart.h"

static const double gap_mm = 0.13, least_number_pt = 6, number_pt = 6.5, roomy_plate_mm = 20,
                    least_circle_mm = 2.2;
const double chart_rank_head_mm = 3.1, chart_rank_foot_mm = 0.8;

/* A rank number at the corner keeps a high name off the plate's head. */
static text_box plate_box(const artwork_chart *chart, const chart_plate *plate)
{
    const double kept_mm = *plate->rank ? chart->paper.type * (chart_rank_head_mm + chart_rank_foot_mm) : 0;

    return (text_box){ plate->width_mm, plate->height_mm - plate->strip_mm - kept_mm };
}

static chart_name_box name_box_of(const artwork_chart *chart, const chart_plate *plate)
{
    const double type = chart->paper.type;

    return (chart_name_box){ .y_mm = plate->height_mm > roomy_plate_mm * type ? 0 : -plate->strip_mm / 2,
                             .box = plate_box(chart, plate),
                             .low_mm = *plate->rank ? type * (chart_rank_head_mm - chart_rank_foot_mm) / 2
                                                    : 0,
                             .size_pt = plate->size_pt,
                             .weight = plate->weight,
                             .way = CHART_EITHER,
                             .list_if_small = plate->strip_mm > 0,
                             .flush = TEXT_MIDDLE };
}

/* A name that the draft points out, as it may be too small to read. */
static bool is_pointed_out(artwork_chart *chart, zc_seat seat, const chart_plate *plate)
{
    text_setting name;

    return !chart->final && plate->names && chart_fit_name(chart, seat, name_box_of(chart, plate), &name) &&
           name.size_pt < text_fit_seat.warn_below_pt;
}

static scene_paint plate_paint(artwork_chart *chart, zc_seat seat, const chart_plate *plate, bool taken)
{
    const bool pointed_out = taken && is_pointed_out(chart, seat, plate);
    scene_paint paint = chart_shape(CHART_WHITE, pointed_out ? chart->theme.red : plate->outline,
                                    plate->stroke_mm * chart->paper.type);

    if (!taken || pointed_out) {
        paint.dash_mm = 1.0 * chart->paper.type;
        paint.gap_mm = 0.7 * chart->paper.type;
    }
    return paint;
}

/* The strip at the plate's foot, its lower corners as round as the plate's. */
static void draw_strip(artwork_chart *chart, const chart_plate *plate)
{
    const double inset_mm = gap_mm * chart->theme.lines;
    const double right = plate->width_mm / 2 - inset_mm, bottom = plate->height_mm / 2 - inset_mm;
    const double top = plate->height_mm / 2 - plate->strip_mm, round = plate->radius_mm - inset_mm;

    scene_path_begin(chart->scene);
    scene_move_to(chart->scene, -right, top);
    scene_line_to(chart->scene, right, top);
    scene_line_to(chart->scene, right, bottom - round);
    scene_quad_to(chart->scene, right, bottom, right - round, bottom);
    scene_line_to(chart->scene, -right + round, bottom);
    scene_quad_to(chart->scene, -right, bottom, -right, bottom - round);
    scene_close(chart->scene);
    scene_path_end(chart->scene, chart_fill(plate->strip));
}

/* A strip too low for type of 6 pt stays without its number. */
static void draw_number(artwork_chart *chart, const chart_plate *plate)
{
    double size_pt = number_pt * chart->paper.type;

    while (mm_of_pt(size_pt) > plate->strip_mm && size_pt > least_number_pt)
        size_pt -= 0.25;
    if (!*plate->number || plate->strip_mm < 0.9 * mm_of_pt(least_number_pt))
        return;
    const double middle = plate->height_mm / 2 - plate->strip_mm / 2;
    if (chart->theme.numerals && plate->zone != CHART_NO_ZONE && plate->strip_mm >= least_circle_mm)
        chart_numeral(chart, plate->zone, -plate->width_mm / 2 + 2 * chart->paper.type, middle,
                      plate->strip_mm - 0.3 * chart->paper.type);
    chart_words(chart, 0, middle + 0.36 * mm_of_pt(size_pt), plate->number,
                chart_type(TEXT_HEI, 500, size_pt), TEXT_MIDDLE, chart->theme.ink);
}

static void draw_state(artwork_chart *chart, zc_seat seat, const chart_plate *plate)
{
    const double middle = -plate->strip_mm / 2, free_mm = plate->height_mm - plate->strip_mm;
    const double high = 0.36 * free_mm, wide = 0.36 * plate->width_mm;
    const char *word = chart_word(chart, "预留", "held");
    text_style style = chart_type(TEXT_HEI, 400, 8 * chart->paper.type);

    if (!chart_seat(chart, seat)->reserved) {
        scene_line(chart->scene, -wide, middle + high, wide, middle - high,
                   chart_line(0.2 * chart->paper.type, chart->theme.hair));
        return;
    }
    while (style.size_pt > 6 && chart_width(chart, word, style) > plate->width_mm - 1)
        style.size_pt -= 0.5;
    if (plate->names)
        chart_words(chart, 0, middle + 0.36 * mm_of_pt(style.size_pt), word, style, TEXT_MIDDLE,
                    chart->theme.ink2);
}

static void draw_rank(artwork_chart *chart, const chart_plate *plate)
{
    const double type = chart->paper.type;
    const bool roomy = plate->height_mm > roomy_plate_mm * type;
    const double size_pt = type * (roomy ? 8 : number_pt), inset_mm = type * (roomy ? 1.5 : 1.1);

    chart_words(chart, -plate->width_mm / 2 + inset_mm,
                -plate->height_mm / 2 + inset_mm + 0.72 * mm_of_pt(size_pt), plate->rank,
                chart_type(TEXT_HEI, 500, size_pt), TEXT_START, chart->theme.ink2);
}

static void draw_plate(artwork_chart *chart, zc_seat seat, const chart_plate *plate, bool taken)
{
    scene_rect(chart->scene, -plate->width_mm / 2, -plate->height_mm / 2, plate->width_mm, plate->height_mm,
               plate->radius_mm, plate_paint(chart, seat, plate, taken));
    if (plate->strip_mm > 0 && taken)
        draw_strip(chart, plate);
    if (!taken)
        draw_state(chart, seat, plate);
}

static void draw_words(artwork_chart *chart, zc_seat seat, const chart_plate *plate)
{
    draw_number(chart, plate);
    if (*plate->rank)
        draw_rank(chart, plate);
    if (plate->names)
        chart_draw_name(chart, seat, name_box_of(chart, plate));
}

/* What a pointer over the seat tells: where it is, who sits there. */
static const char *title_of(artwork_chart *chart, zc_seat seat, const char *name)
{
    const char *words = layout_seat_words(chart->job->layout, seat, chart->job->occasion->lang, chart->arena);
    const char *state = chart_seat(chart, seat)->reserved ? chart_word(chart, "预留", "reserved")
                                                          : chart_word(chart, "空", "empty");
    const char *title = words ? arena_format(chart->arena, "%s %s", words, name ? name : state) : NULL;

    if (!title)
        chart->no_memory = true;
    return title;
}

void chart_seat_group(artwork_chart *chart, zc_seat seat, double x_mm, double y_mm)
{
    const char *name = chart_name(chart, seat);

    scene_group(chart->scene, (scene_group_look){ .x_mm = x_mm,
                                                  .y_mm = y_mm,
                                                  .klass = "seat",
                                                  .seat = chart_seat(chart, seat)->id,
                                                  .name = name,
                                                  .title = title_of(chart, seat, name) });
}

/* In a block that is turned far the plates turn, the names stay level. */
static const double most_turn_deg = 12;

void chart_plate_draw(artwork_chart *chart, zc_seat seat, const chart_plate *plate)
{
    const bool level = plate->turn_deg > most_turn_deg || plate->turn_deg < -most_turn_deg;

    chart_seat_group(chart, seat, plate->x_mm, plate->y_mm);
    if (plate->covered) {
        scene_group_end(chart->scene);
        return;
    }
    draw_plate(chart, seat, plate, chart_name(chart, seat) != NULL);
    if (level)
        scene_group(chart->scene, (scene_group_look){ .turn_deg = -plate->turn_deg });
    draw_words(chart, seat, plate);
    if (level)
        scene_group_end(chart->scene);
    scene_group_end(chart->scene);
}
