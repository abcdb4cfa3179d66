#include "artwork/chart.h"

#include <math.h>
#include <string.h>

static const double label_pt = 9;

static double axis_at(const chart_axis *axis, double room_mm)
{
    int part = 0;

    while (part < 2 && room_mm > axis->room_mm[part + 1])
        part++;
    const double room = axis->room_mm[part + 1] - axis->room_mm[part],
                 page = axis->page_mm[part + 1] - axis->page_mm[part];
    return axis->page_mm[part] + (room > 0 ? (room_mm - axis->room_mm[part]) * page / room : 0);
}

static chart_point map_at(const chart_map *map, double x_mm, double y_mm)
{
    return (chart_point){ axis_at(&map->across, x_mm), axis_at(&map->down, y_mm) };
}

/* A thing on the page: its middle and its size. */
typedef struct chart_mark {
    double x_mm, y_mm, width_mm, height_mm;
    const char *label;
} chart_mark;

static void draw_box(artwork_chart *chart, const chart_mark *mark, double radius_mm, scene_paint paint)
{
    scene_rect(chart->scene, mark->x_mm - mark->width_mm / 2, mark->y_mm - mark->height_mm / 2,
               mark->width_mm, mark->height_mm, radius_mm, paint);
}

/* Words in the thing, or beside it toward the room where it is too small for them. */
static void draw_label(artwork_chart *chart, const chart_mark *mark, scene_color color)
{
    const text_style style = chart_type(TEXT_HEI, 400, label_pt * chart->paper.type);
    const double em = mm_of_pt(style.size_pt), wide = chart_width(chart, mark->label, style);
    const chart_paper *paper = &chart->paper;
    const bool in_left_half = mark->x_mm < (paper->left_mm + paper->right_mm) / 2,
               in_upper_half = mark->y_mm < (paper->top_mm + paper->bottom_mm) / 2;

    if (wide + 2 <= mark->width_mm && em + 1 <= mark->height_mm)
        chart_words(chart, mark->x_mm, mark->y_mm + 0.375 * em, mark->label, style, TEXT_MIDDLE, color);
    else if (mark->height_mm > mark->width_mm)
        chart_column(chart, mark->x_mm + (in_left_half ? 1 : -1) * (mark->width_mm / 2 + 3), mark->y_mm,
                     mark->label, style, color);
    else
        chart_words(chart, mark->x_mm,
                    in_upper_half ? mark->y_mm + mark->height_mm / 2 + 1.2 * em
                                  : mark->y_mm - mark->height_mm / 2 - 0.5 * em,
                    mark->label, style, TEXT_MIDDLE, color);
}

static void draw_screen(artwork_chart *chart, const chart_mark *mark)
{
    draw_box(chart, mark, 0.6, chart_fill(SCENE_RGB(0x333333)));
    draw_label(chart, mark, chart->theme.ink);
}

static void draw_window(artwork_chart *chart, const chart_mark *mark)
{
    draw_box(chart, mark, 0, chart_fill(SCENE_RGB(0x7FB2D6)));
    draw_label(chart, mark, chart->theme.ink2);
}

static void draw_plant(artwork_chart *chart, const chart_mark *mark)
{
    const double least = mark->width_mm < mark->height_mm ? mark->width_mm : mark->height_mm;

    draw_box(chart, mark, least / 2, chart_line(0.25 * chart->paper.type, chart->theme.hair));
    draw_label(chart, mark, chart->theme.ink3);
}

/* Deep enough for its words, as room behind the last row is scarce. */
static void draw_desk(artwork_chart *chart, const chart_mark *mark)
{
    const double words_mm = mm_of_pt(label_pt * chart->paper.type) + 1;
    chart_mark desk = *mark;

    desk.height_mm = fmax(desk.height_mm, words_mm);
    draw_box(chart, &desk, 0.6, chart_shape(chart->theme.cloth, chart->theme.ink2, 0.3 * chart->paper.type));
    draw_label(chart, &desk, chart->theme.ink2);
}

static void draw_note(artwork_chart *chart, const chart_mark *mark)
{
    chart_words(chart, mark->x_mm, mark->y_mm, mark->label,
                chart_type(TEXT_HEI, 400, 8.5 * chart->paper.type), TEXT_MIDDLE, chart->theme.ink2);
}

static const struct mark_kind {
    const char *word;
    void (*draw)(artwork_chart *chart, const chart_mark *mark);
} mark_kinds[] = { { "screen", draw_screen },
                   { "window", draw_window },
                   { "plant", draw_plant },
                   { "desk", draw_desk },
                   { "note", draw_note } };

static const char *label_of(artwork_chart *chart, const layout_furniture *thing)
{
    const char *label = chart_word(chart, thing->label_zh, thing->label_en);
    const char *padded = text_padded_name(chart->arena, label ? label : "");

    return chart_made(chart, padded);
}

static void draw_mark(artwork_chart *chart, const chart_map *map, const layout_furniture *thing)
{
    const chart_point from = map_at(map, thing->x_mm, thing->y_mm),
                      to = map_at(map, thing->x_mm + thing->width_mm, thing->y_mm + thing->depth_mm);
    const double width_mm = to.x_mm - from.x_mm, height_mm = to.y_mm - from.y_mm;
    const chart_point middle = chart_at(chart, (from.x_mm + to.x_mm) / 2, (from.y_mm + to.y_mm) / 2);
    const chart_mark mark = { middle.x_mm, middle.y_mm, width_mm > 1.6 ? width_mm : 1.6,
                              height_mm > 1.6 ? height_mm : 1.6, label_of(chart, thing) };

    for (size_t at = 0; at < sizeof mark_kinds / sizeof *mark_kinds; at++)
        if (thing->detail && strcmp(thing->detail, mark_kinds[at].word) == 0)
            mark_kinds[at].draw(chart, &mark);
}

void chart_marks_draw(artwork_chart *chart, const chart_map *map)
{
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_MARK)
            draw_mark(chart, map, &layout->furniture[at]);
}
