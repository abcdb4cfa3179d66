#include "artwork/chart.h"

#include <math.h>

/* Measures of the stage on A3; looks.md, section 6. */
static const double pitch_mm = 25.6, plate_share = 0.922, plate_mm = 12.3, row_mm = 19.5;
static const double first_row_mm = 17, foot_mm = 12.5, side_mm = 17.8, lectern_side_mm = 28;
static const double lectern_row_mm = 8.5, least_width_mm = 118, small_page = 0.84;
static const double beside_banner_mm = 74, banner_inset_mm = 4, banner_line_em = 1.15;
enum { ROW_SIZE_PT = 8, NAME_PT = 14 };
static const double least_banner_pt = 6;

int chart_block_line_seats(const chart_block *block, int line)
{
    int seats = 0;

    for (int at = 0; at < block->count; at++)
        seats += block->cells[at].line == line;
    return seats;
}

int chart_block_widest(const chart_block *block)
{
    int widest = 1;

    for (int line = 0; line < block->rows; line++)
        if (chart_block_line_seats(block, line) > widest)
            widest = chart_block_line_seats(block, line);
    return widest;
}

const layout_furniture *chart_lectern(const artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_LECTERN)
            return &layout->furniture[at];
    return NULL;
}

int chart_lectern_side(const chart_block *block, const layout_furniture *lectern)
{
    const double away_mm = lectern->x_mm + lectern->width_mm / 2 - block->x_mm;

    return fabs(away_mm) < block->pitch_x_mm / 2 ? 0 : away_mm < 0 ? -1 : 1;
}

static double share_of(double most_mm, int seats, double type)
{
    return fmin(pitch_mm * type, most_mm / seats);
}

static text_box name_box(const artwork_chart *chart, const chart_stage *stage)
{
    return (text_box){ stage->plate_width_mm,
                       stage->plate_height_mm -
                           chart->paper.type * (chart_rank_head_mm + chart_rank_foot_mm) };
}

static double name_size(artwork_chart *chart, const chart_block *block, const chart_stage *stage)
{
    const text_box box = name_box(chart, stage);
    zc_seat *seats = arena_array(chart->arena, zc_seat, block->count);

    if (!seats) {
        chart->no_memory = true;
        return NAME_PT;
    }
    for (int at = 0; at < block->count; at++)
        seats[at] = block->cells[at].seat;
    const double size =
        chart_short_size(chart, seats, block->count, box, NAME_PT * stage->measure, 700, CHART_EITHER);
    return size > 0 ? size : NAME_PT * stage->measure;
}

double chart_stage_least_name(const artwork_chart *chart, const chart_stage *stage)
{
    const chart_block *block = chart_rostrum(chart);
    text_fit_rules rules = text_fit_seat;
    double least_pt = HUGE_VAL;

    rules.weight = 700;
    rules.size_pt = stage->size_pt;
    for (int at = 0; at < block->count; at++) {
        const char *name = chart_name(chart, block->cells[at].seat);
        if (name)
            least_pt =
                fmin(least_pt, text_fit_size_pt(chart->job->fonts, name, name_box(chart, stage), &rules));
    }
    return least_pt;
}

/* Plates as wide as names can be read in, where the stage has room for them. */
static void fit_plates(artwork_chart *chart, double most_pitch_mm, chart_stage *stage)
{
    const double wider = 1.15;

    for (;;) {
        stage->plate_width_mm = stage->pitch_mm * plate_share;
        stage->size_pt = name_size(chart, chart_rostrum(chart), stage);
        if (stage->pitch_mm >= most_pitch_mm ||
            chart_stage_least_name(chart, stage) >= text_fit_seat.warn_below_pt)
            return;
        stage->pitch_mm = fmin(wider * stage->pitch_mm, most_pitch_mm);
    }
}

/* A lectern stands beside the front row if there is room, else in a strip of its own before it. */
static void make_room_for_lectern(const artwork_chart *chart, const chart_block *block, double most_width_mm,
                                  chart_stage *stage)
{
    const layout_furniture *lectern = chart_lectern(chart);
    const double front_mm = chart_block_line_seats(block, 0) * stage->pitch_mm;
    const double wanted_mm = front_mm + 2 * lectern_side_mm * chart->paper.type;

    if (!lectern)
        return;
    if (chart_lectern_side(block, lectern) != 0 && stage->width_mm < wanted_mm && wanted_mm <= most_width_mm)
        stage->width_mm = wanted_mm;
    stage->lectern_below = chart_lectern_side(block, lectern) == 0 || stage->width_mm < wanted_mm;
    if (stage->lectern_below)
        stage->depth_mm += lectern_row_mm * stage->measure;
}

chart_stage chart_stage_fit(artwork_chart *chart, double most_width_mm)
{
    const chart_paper *paper = &chart->paper;
    const chart_block *block = chart_rostrum(chart);
    const double sides_mm = 2 * side_mm * paper->type;
    const double least_mm =
        fmax(least_width_mm * paper->type, chart_banner_least_width(chart) + beside_banner_mm * paper->type);
    const int widest = chart_block_widest(block);
    chart_stage stage = { .y_mm = paper->top_mm, .measure = paper->small ? small_page : paper->type };

    stage.pitch_mm = share_of(most_width_mm - sides_mm, widest, paper->type);
    stage.plate_height_mm = plate_mm * stage.measure;
    fit_plates(chart, (most_width_mm - sides_mm) / widest, &stage);
    stage.width_mm = fmin(fmax(widest * stage.pitch_mm + sides_mm, least_mm), most_width_mm);
    stage.depth_mm = (first_row_mm + row_mm * (block->rows - 1) + foot_mm) * stage.measure;
    make_room_for_lectern(chart, block, most_width_mm, &stage);
    stage.lip_mm = fmin(6.5 * stage.measure, 0.0246 * stage.width_mm);
    stage.x_mm = (paper->left_mm + paper->right_mm - stage.width_mm) / 2;
    return stage;
}

/* ---- drawing ---- */

void chart_stage_path(artwork_chart *chart, double x_mm, double y_mm, double width_mm, double depth_mm,
                      double lip_mm)
{
    const chart_point corners[] = { chart_at(chart, x_mm, y_mm), chart_at(chart, x_mm + width_mm, y_mm),
                                    chart_at(chart, x_mm + width_mm, y_mm + depth_mm),
                                    chart_at(chart, x_mm + width_mm / 2, y_mm + depth_mm + 2 * lip_mm),
                                    chart_at(chart, x_mm, y_mm + depth_mm) };

    scene_path_begin(chart->scene);
    scene_move_to(chart->scene, corners[0].x_mm, corners[0].y_mm);
    scene_line_to(chart->scene, corners[1].x_mm, corners[1].y_mm);
    scene_line_to(chart->scene, corners[2].x_mm, corners[2].y_mm);
    scene_quad_to(chart->scene, corners[3].x_mm, corners[3].y_mm, corners[4].x_mm, corners[4].y_mm);
    scene_close(chart->scene);
}

void chart_stage_outline(artwork_chart *chart, double x_mm, double y_mm, double width_mm, double depth_mm,
                         double lip_mm)
{
    chart_stage_path(chart, x_mm, y_mm, width_mm, depth_mm, lip_mm);
    scene_path_end(chart->scene,
                   chart_shape(chart->theme.stage, chart->theme.red_dark, 0.5 * chart->paper.type));
}

/* The least strip that takes the title: on two lines of the smallest type. */
double chart_banner_least_width(const artwork_chart *chart)
{
    const double wide_mm =
        chart_width(chart, artwork_title(chart->job), chart_type(TEXT_KAI, 700, least_banner_pt));

    return 0.85 * (wide_mm / 2 + 2 * mm_of_pt(least_banner_pt)) + banner_inset_mm;
}

/* Letters closer to each other, then on two lines before they are hard to read. */
static bool set_banner_line(artwork_chart *chart, const char *title, double width_mm, double size_pt,
                            double space_mm, text_setting *setting)
{
    text_style style = chart_type(TEXT_KAI, 700, size_pt);

    style.letter_space_mm = space_mm;
    while (chart_width(chart, title, style) > width_mm && style.letter_space_mm > 0.1)
        style.letter_space_mm -= 0.1;
    return chart_set_lines(chart, title, style, width_mm,
                           (chart_lines){ .one_line_pt = 0.75 * size_pt,
                                          .two_lines_pt = size_pt,
                                          .least_pt = least_banner_pt,
                                          .line_em = banner_line_em },
                           setting);
}

/* The strip behind the back row that stands for the banner; (x, y) is its middle. */
void chart_banner_draw(artwork_chart *chart, double x_mm, double y_mm, double width_mm, double height_mm,
                       double size_pt, double space_mm)
{
    const char *title = artwork_title(chart->job);
    const double within_mm = width_mm - banner_inset_mm;
    const chart_point middle = chart_at(chart, x_mm, y_mm);
    text_setting setting;

    if (!*title)
        return;
    if (!set_banner_line(chart, title, within_mm, size_pt, space_mm, &setting))
        return;
    const double high_mm = fmax(height_mm, setting.lines == 2 ? setting.height_mm + 1.2 : 0);
    const double em = mm_of_pt(setting.size_pt), up_mm = (setting.height_mm - em) / 2;
    scene_rect(chart->scene, middle.x_mm - width_mm / 2, middle.y_mm - high_mm / 2, width_mm, high_mm, 0,
               chart_shape(chart->theme.red, chart->theme.red_line, 0.3));
    scene_text(chart->scene, middle.x_mm, middle.y_mm + 0.35 * em - up_mm, &setting, chart->theme.red_ink,
               NULL);
}

static void draw_heading(artwork_chart *chart, const chart_stage *stage)
{
    const double type = chart->paper.type, gap_mm = 2.24 * type;
    const char *word = chart_word(chart, "主席台", "Rostrum");
    const text_style style = chart_type(TEXT_HEI, 700, 13 * type);
    const chart_point at = chart_at(chart, stage->x_mm, stage->y_mm);
    const double x_mm = chart->from_stage ? at.x_mm - 31 * type : at.x_mm + 4.5 * type;
    const double y_mm = chart->from_stage ? at.y_mm - 3.6 * type : at.y_mm + 7 * type;
    const char *count =
        arena_format(chart->arena, "%d%s", chart->rostrum_people, chart_word(chart, "人", ""));

    chart_words(chart, x_mm, y_mm, word, style, TEXT_START, chart->theme.red_dark);
    chart_words(chart, x_mm + chart_width(chart, word, style) + gap_mm, y_mm - 0.1 * type, count,
                chart_type(TEXT_HEI, 400, 9 * type), TEXT_START, chart->theme.ink);
}

static double row_middle_mm(const chart_block *block, const chart_stage *stage, int line)
{
    return stage->y_mm + (first_row_mm + row_mm * (block->rows - 1 - line)) * stage->measure;
}

static void draw_table_bar(artwork_chart *chart, const chart_block *block, const chart_stage *stage, int line)
{
    const int seats = chart_block_line_seats(block, line);
    const double wide = seats * stage->pitch_mm - 2 * (stage->pitch_mm - stage->plate_width_mm) / 2 + 1.4;
    const double high = 2.1 * stage->measure, middle_mm = stage->x_mm + stage->width_mm / 2;
    const double y_mm = row_middle_mm(block, stage, line) + stage->plate_height_mm / 2 + 0.9 * stage->measure;
    const chart_point at = chart_at(chart, middle_mm, y_mm + high / 2);

    if (seats > 0)
        scene_rect(chart->scene, at.x_mm - wide / 2, at.y_mm - high / 2, wide, high, 0.5,
                   chart_shape(chart->theme.stage_table, chart->theme.red_dark, 0.25 * chart->paper.type));
}

static void draw_row_labels(artwork_chart *chart, const chart_block *block, const chart_stage *stage,
                            int line)
{
    const text_style style = chart_type(TEXT_HEI, 400, ROW_SIZE_PT * chart->paper.type);
    const int seats = chart_block_line_seats(block, line);
    const double middle_mm = stage->x_mm + stage->width_mm / 2;
    const double away_mm = seats * stage->pitch_mm / 2 + 5.2 * chart->paper.type;

    if (block->rows < 2 || seats == 0)
        return;
    const char *text =
        arena_format(chart->arena, chart->job->occasion->lang == ZC_LANG_EN ? "Row %d" : "第%d排", line + 1);
    for (int side = -1; side <= 1; side += 2) {
        const chart_point at = chart_at(chart, middle_mm + side * away_mm, row_middle_mm(block, stage, line));
        chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(style.size_pt), text, style, TEXT_MIDDLE,
                    chart->theme.ink2);
    }
}

static const char *rank_words(artwork_chart *chart, zc_seat seat)
{
    const int rank = chart->rank_of_seat[seat.at];
    const char *words = chart->final || rank == 0 ? "" : arena_format(chart->arena, "%d", rank);

    return chart_made(chart, words);
}

static void draw_seats(artwork_chart *chart, const chart_block *block, const chart_stage *stage)
{
    const double middle_mm = stage->x_mm + stage->width_mm / 2;

    for (int at = 0; at < block->count; at++) {
        const chart_cell *cell = &block->cells[at];
        const double across_mm = (cell->half + 1 - block->columns) * stage->pitch_mm / 2;
        const chart_point place =
            chart_at(chart, middle_mm + across_mm, row_middle_mm(block, stage, cell->line));
        chart_plate_draw(chart, cell->seat,
                         &(chart_plate){ .x_mm = place.x_mm,
                                         .y_mm = place.y_mm,
                                         .width_mm = stage->plate_width_mm,
                                         .height_mm = stage->plate_height_mm,
                                         .size_pt = stage->size_pt,
                                         .weight = 700,
                                         .outline = chart->theme.red_dark,
                                         .stroke_mm = 0.35,
                                         .radius_mm = 1.2,
                                         .rank = stage->unnamed ? "" : rank_words(chart, cell->seat),
                                         .number = "",
                                         .zone = CHART_NO_ZONE,
                                         .names = !stage->unnamed });
    }
}

static void draw_lectern(artwork_chart *chart, const chart_block *block, const chart_stage *stage)
{
    const layout_furniture *lectern = chart_lectern(chart);
    const double size = stage->measure, middle_mm = stage->x_mm + stage->width_mm / 2;

    if (!lectern)
        return;
    const int side = chart_lectern_side(block, lectern);
    const double away_mm = side * (stage->width_mm / 2 - 20.5 * chart->paper.type);
    const double y_mm = stage->lectern_below ? stage->y_mm + stage->depth_mm - 5.4 * size
                                             : row_middle_mm(block, stage, 0) + 6.5 * size;
    const chart_point at = chart_at(chart, middle_mm + away_mm, y_mm);
    chart_lectern_draw(chart, at, size, chart_word(chart, lectern->label_zh, lectern->label_en));
}

void chart_lectern_draw(artwork_chart *chart, chart_point at, double size, const char *label)
{
    text_style style = chart_type(TEXT_HEI, 500, 7 * size);
    const char *words = text_is_blank(label) ? chart_word(chart, "发言席", "Lectern") : label;
    const double half = fmax(5.5 * size, chart_width(chart, words, style) / 2 + 1.6 * size);

    scene_path_begin(chart->scene);
    scene_move_to(chart->scene, at.x_mm - half, at.y_mm - 3.5 * size);
    scene_line_to(chart->scene, at.x_mm + half, at.y_mm - 3.5 * size);
    scene_line_to(chart->scene, at.x_mm + half - 1.6 * size, at.y_mm + 3.5 * size);
    scene_line_to(chart->scene, at.x_mm - half + 1.6 * size, at.y_mm + 3.5 * size);
    scene_close(chart->scene);
    scene_path_end(chart->scene, chart_shape(CHART_WHITE, chart->theme.red_dark, 0.4 * size));
    style.size_pt = fmax(style.size_pt, 6);
    chart_words(chart, at.x_mm, at.y_mm + 0.36 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE,
                chart->theme.ink);
}

void chart_stage_draw(artwork_chart *chart, const chart_stage *stage)
{
    const chart_block *block = chart_rostrum(chart);
    const double type = chart->paper.type, middle_mm = stage->x_mm + stage->width_mm / 2;

    chart_stage_outline(chart, stage->x_mm, stage->y_mm, stage->width_mm, stage->depth_mm, stage->lip_mm);
    chart_banner_draw(chart, middle_mm, stage->y_mm + 4.5 * type,
                      fmin(0.667 * stage->width_mm, stage->width_mm - beside_banner_mm * type), 4.6 * type,
                      9.35 * type, 1.6 * type);
    draw_heading(chart, stage);
    for (int line = 0; line < block->rows; line++) {
        draw_table_bar(chart, block, stage, line);
        draw_row_labels(chart, block, stage, line);
    }
    draw_seats(chart, block, stage);
    draw_lectern(chart, block, stage);
}
