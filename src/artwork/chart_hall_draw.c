#include "artwork/chart.h"

#include <math.h>

static const double row_pt = 8.5, least_row_pt = 6, row_share = 0.72, row_away_mm = 1.6;
enum { LABELLED_BLOCKS = 4 };

/* ---- row labels ---- */

static bool row_ends(const chart_block *block, int line, int *left, int *right)
{
    *left = 2 * block->columns;
    *right = 0;
    for (int at = 0; at < block->count; at++) {
        const chart_cell *cell = &block->cells[at];
        if (cell->line != line)
            continue;
        *left = cell->half < *left ? cell->half : *left;
        *right = cell->half + 2 > *right ? cell->half + 2 : *right;
    }
    return *right > *left;
}

static int row_number(const artwork_chart *chart, const chart_block *block, int line)
{
    for (int at = 0; at < block->count; at++)
        if (block->cells[at].line == line)
            return chart_seat(chart, block->cells[at].seat)->row;
    return 0;
}

/* Frames of pages run round the ends of rows: where rows are staggered the label of a shorter one, between
 * two that are longer, stands outside as theirs do. */
static int outside_frames(const chart_block *block, int line, int half, bool right)
{
    int ends[2][2];

    if (!row_ends(block, line - 1, &ends[0][0], &ends[0][1]) ||
        !row_ends(block, line + 1, &ends[1][0], &ends[1][1]))
        return half;
    const int before = ends[0][right], behind = ends[1][right];
    if (right)
        return before > half && behind > half ? (before < behind ? before : behind) : half;
    return before < half && behind < half ? (before > behind ? before : behind) : half;
}

/* Where rows lie close the label leaves room between rows for the leaders of zones. */
static void draw_row_label(artwork_chart *chart, const chart_placed *placed, int line, int half, bool right)
{
    const double close_pt = pt_of_mm(row_share * placed->pitch_y_mm);
    const text_style style =
        chart_type(TEXT_HEI, 700, fmin(row_pt * chart->paper.type, fmax(close_pt, least_row_pt)));
    const double sign = chart_sign(chart), away_mm = (right ? 1 : -1) * row_away_mm * chart->paper.type;
    const double x_mm = sign * ((half - placed->block->columns) * placed->pitch_x_mm / 2 + away_mm);
    const double y_mm = sign * (line + 0.5) * placed->pitch_y_mm + 0.375 * mm_of_pt(style.size_pt);
    const bool begins = right == (sign > 0);
    const char *text = arena_format(chart->arena,
                                    chart->job->occasion->lang == ZC_LANG_EN ? "Row %s" : "%s排",
                                    chart_row_name(chart, row_number(chart, placed->block, line)));

    if (mm_of_pt(style.size_pt) <= placed->pitch_y_mm)
        chart_words(chart, x_mm, y_mm, text, style, begins ? TEXT_START : TEXT_END, chart->theme.ink);
}

/* At both ends of the hall; where it has many blocks, at each block's page-left end as well. */
static void draw_row_labels(artwork_chart *chart, const chart_hall *hall, int at)
{
    const chart_placed *placed = &hall->placed[at];
    const bool left = chart_hall_is_outermost(hall, at, false) ||
                      chart_hall_beside(hall, at) >= LABELLED_BLOCKS;
    const bool right = chart_hall_is_outermost(hall, at, true);

    for (int line = 0; line < placed->block->rows; line++) {
        int from, to;
        if (!row_ends(placed->block, line, &from, &to))
            continue;
        if (hall->tag_count > 0) {
            from = outside_frames(placed->block, line, from, false);
            to = outside_frames(placed->block, line, to, true);
        }
        if (left)
            draw_row_label(chart, placed, line, from, false);
        if (right)
            draw_row_label(chart, placed, line, to, true);
    }
}

/* ---- blocks ---- */

/* Whether a tag of the overview stands on the seat. */
static bool is_covered(const chart_hall *hall, const chart_placed *placed, const chart_cell *cell)
{
    const chart_point at = chart_placed_at(placed,
                                           (cell->half + 1 - placed->block->columns) * placed->pitch_x_mm / 2,
                                           (cell->line + 0.5) * placed->pitch_y_mm);

    for (int tag = 0; tag < hall->tag_count; tag++)
        if (fabs(at.x_mm - hall->tags[tag].x_mm) < (hall->tags[tag].width_mm + hall->plate_width_mm) / 2 &&
            fabs(at.y_mm - hall->tags[tag].y_mm) < (hall->tags[tag].height_mm + hall->plate_height_mm) / 2)
            return true;
    return false;
}

static void draw_cell(artwork_chart *chart, const chart_hall *hall, const chart_placed *placed,
                      const chart_cell *cell)
{
    const double sign = chart_sign(chart);
    const int zone = chart->zone_of_seat[cell->seat.at];
    const artwork_zone_tokens *tokens = &chart->theme.zones[zone < 0 ? 0 : chart->zones[zone].tokens];

    chart_plate_draw(
        chart, cell->seat,
        &(chart_plate){ .x_mm = sign * (cell->half + 1 - placed->block->columns) * placed->pitch_x_mm / 2,
                        .y_mm = sign * (cell->line + 0.5) * placed->pitch_y_mm,
                        .width_mm = hall->plate_width_mm,
                        .height_mm = hall->plate_height_mm,
                        .strip_mm = hall->strip_mm,
                        .size_pt = hall->size_pt,
                        .turn_deg = placed->turn_deg,
                        .weight = 500,
                        .outline = tokens->dark,
                        .strip = tokens->strip,
                        .stroke_mm = 0.25,
                        .radius_mm = 1.0,
                        .rank = "",
                        .zone = zone,
                        .number = hall->names ? chart_seat(chart, cell->seat)->number : "",
                        .names = hall->names,
                        .covered = is_covered(hall, placed, cell) });
}

static void draw_block(artwork_chart *chart, const chart_hall *hall, int at)
{
    const chart_placed *placed = &hall->placed[at];
    const chart_point place = chart_at(chart, placed->x_mm, placed->y_mm);

    scene_group(chart->scene,
                (scene_group_look){
                    .x_mm = place.x_mm, .y_mm = place.y_mm, .turn_deg = placed->turn_deg, .klass = "block" });
    chart_zones_draw(chart, placed);
    for (int cell = 0; cell < placed->block->count; cell++)
        draw_cell(chart, hall, placed, &placed->block->cells[cell]);
    draw_row_labels(chart, hall, at);
    chart_labels_of_block(chart, hall, at);
    scene_group_end(chart->scene);
}

/* The front edge of the first row, as the page is seen from the hall. */
static double front_mm(const chart_hall *hall)
{
    double front = HUGE_VAL;

    for (int at = 0; at < hall->count; at++)
        front = fmin(front, hall->placed[at].y_mm);
    return front;
}

/* Whether rows reach below a view of this left edge. */
static bool reaches(const chart_hall *hall, double left_mm)
{
    double reach_mm = 0;

    for (int at = 0; at < hall->count; at++)
        reach_mm = fmax(reach_mm, hall->placed[at].x_mm +
                                      hall->placed[at].block->columns * hall->placed[at].pitch_x_mm / 2);
    return reach_mm + hall->row_label_mm > left_mm;
}

/* Beside the stage; where rows reach below it, between the wall and the first row. */
static double view_top_mm(const artwork_chart *chart, const chart_hall *hall, double x_mm)
{
    const chart_paper *paper = &chart->paper;
    const double type = paper->type, high_mm = 24 * type, rows_mm = front_mm(hall) - paper->top_mm;

    if (!reaches(hall, x_mm - chart_view_width(chart, false) / 2))
        return chart->from_stage ? paper->bottom_mm - 36 * type : paper->top_mm + 13.3 * type;
    if (chart->from_stage)
        return fmin(fmax(paper->bottom_mm - 36 * type, paper->bottom_mm - rows_mm + type),
                    paper->bottom_mm - high_mm);
    return paper->top_mm + fmax(fmin(13.3 * type, rows_mm - high_mm), 4 * type);
}

static void draw_view(artwork_chart *chart, const chart_hall *hall)
{
    const chart_paper *paper = &chart->paper;
    const double type = paper->type, middle_mm = (paper->left_mm + paper->right_mm) / 2;

    if (hall->view_below) {
        const double y_mm = chart->from_stage ? paper->top_mm + 4 * type : paper->bottom_mm - 12.5 * type;
        chart_view(chart, middle_mm, y_mm, true);
        return;
    }
    if (hall->roomy) {
        const double aside_mm = chart_view_width(chart, false) / 2 + type;
        chart_view(chart, paper->right_mm - aside_mm, paper->bottom_mm - 24 * type, false);
        return;
    }
    const double x_mm = hall->stage.x_mm + hall->stage.width_mm;
    const double beside_mm = (x_mm + paper->right_mm) / 2;
    chart_view(chart, beside_mm, view_top_mm(chart, hall, beside_mm), false);
}

static void draw_walls(artwork_chart *chart, const chart_hall *hall)
{
    const chart_stage *stage = &hall->stage;
    const double down = hall->has_stage ? 3 * chart->paper.type : 0;

    chart_walls_draw(chart, (chart_walls){ .stage_from_mm = stage->x_mm,
                                           .stage_to_mm = stage->x_mm + stage->width_mm,
                                           .far_mm = chart->paper.top_mm + down,
                                           .level_mm = stage->y_mm + stage->depth_mm });
    const bool right = chart->from_stage;
    const double far_mm = chart->paper.top_mm + down,
                 wanted_mm = chart->paper.top_mm + 22 * chart->paper.type;
    const double beside_mm = right ? (chart->paper.right_mm + stage->x_mm + stage->width_mm) / 2
                                   : (chart->paper.left_mm + stage->x_mm) / 2;
    if (chart->job->layout->has_north && hall->has_stage)
        chart_north_draw(chart, beside_mm, chart_clear_of_doors(chart, right, far_mm, wanted_mm));
}

/* Where the hall is on the page: its blocks have one scale, what is between them and the walls another. */
static chart_map map_of(const artwork_chart *chart, const chart_hall *hall)
{
    const chart_paper *paper = &chart->paper;
    const zc_layout *layout = chart->job->layout;
    chart_axis across = { { 0, HUGE_VAL, -HUGE_VAL, layout->width_mm },
                          { paper->left_mm, paper->right_mm, paper->left_mm, paper->right_mm } };
    chart_axis down = { { 0, HUGE_VAL, -HUGE_VAL, layout->depth_mm },
                        { paper->top_mm, paper->bottom_mm, paper->top_mm, paper->bottom_mm } };

    for (int at = 0; at < hall->count; at++) {
        const chart_placed *placed = &hall->placed[at];
        const chart_block *block = placed->block;
        const double half = block->columns / 2.0;
        across.room_mm[1] = fmin(across.room_mm[1], block->x_mm - half * block->pitch_x_mm);
        across.room_mm[2] = fmax(across.room_mm[2], block->x_mm + half * block->pitch_x_mm);
        across.page_mm[1] = fmin(across.page_mm[1], placed->x_mm - half * placed->pitch_x_mm);
        across.page_mm[2] = fmax(across.page_mm[2], placed->x_mm + half * placed->pitch_x_mm);
        down.room_mm[1] = fmin(down.room_mm[1], block->y_mm);
        down.room_mm[2] = fmax(down.room_mm[2], block->y_mm + block->rows * block->pitch_y_mm);
        down.page_mm[1] = fmin(down.page_mm[1], placed->y_mm);
        down.page_mm[2] = fmax(down.page_mm[2], placed->y_mm + block->rows * placed->pitch_y_mm);
    }
    return (chart_map){ across, down };
}

static void draw_marks(artwork_chart *chart, const chart_hall *hall)
{
    const chart_map map = map_of(chart, hall);

    if (hall->count > 0)
        chart_marks_draw(chart, &map);
}

void chart_hall_draw(artwork_chart *chart, chart_hall *hall)
{
    if (hall->has_stage)
        chart_stage_draw(chart, &hall->stage);
    for (int at = 0; at < hall->count; at++)
        draw_block(chart, hall, at);
    chart_labels_beside(chart, hall);
    chart_aisles_draw(chart, hall);
    if (!hall->part) {
        draw_walls(chart, hall);
        draw_marks(chart, hall);
    }
    draw_view(chart, hall);
}
