#include "artwork/chart_rostrum_page.h"
#include "artwork/chart_hall.h"

#include <math.h>

/* The rostrum alone, with posts: measures on A4, looks.md, section 7. */
static const double pitch_mm = 30, gap_mm = 2.4, side_mm = 21;
static const double most_row_mm = 46, most_plate_mm = 27, notes_mm = 33, lip_mm = 6.5, upright_ratio = 2,
                    upright_photo_ratio = 1.6; /* nobody reads posts there */
static const double post_width_mm = 19, post_height_mm = 22, rank_head_mm = 5, rank_foot_mm = 1,
                    number_foot_mm = 3.6, low_plate_mm = 16, low_head_mm = 2.8, low_base_mm = 2.5;
static const double label_characters = 4, least_label_pt = 6, readable_pt = 8; /* 第12排 */
static const double thin_share = 0.08, rank_air_mm = 0.8;
static const double most_pitch_mm = 48, pitch_step_mm = 6, post_step_pt = 0.5, taller_mm = 3,
                    tall_mm = 6; /* few rows of such plates stand as close as many rows */
enum { FEW_LINES = 4, MOST_LINES = 9, TALLER = 3 };
enum { NAME_PT = 17 };

/* What rows stand apart by; many rows stand closer, so that their names come out larger, and where the front
 * row leaves the stage's corners free, its ends and the lectern stand there. */
static const struct rostrum_rows {
    double first_top_mm, foot_mm, below_plate_mm, bar_mm;
    double banner_mm, banner_high_mm; /* its middle below the stage's rear */
    double ends_mm, front_mm;         /* words, above the stage's edge */
    double lectern_mm, lectern_side_mm, lectern_size;
} few_rows = { 19, 23, 13, 4.8, 8, 8, 9, 9, 10, 45, 1.5 },
  many_rows = { 13.5, 17, 8.5, 3.4, 6, 7, 4.5, 4.5, 5.5, 45, 1.25 },
  corner_rows = { 13.5, 11, 8.5, 3.4, 6, 7, 4, 1.5, 13.5, 17, 1.25 },
  photo_rows = { 8, 12, 2.4, 0, 0, 0, 4.5, 4.5, 0, 0, 0 };
static const double corner_mm = 32; /* what stands in a corner, and the row's label */
enum { MANY_ROWS = 3 };

static double middle_mm(const rostrum_page *page)
{
    return page->left_mm + (page->width_mm + page->ghost_left_mm - page->ghost_right_mm) / 2;
}

static double row_middle_mm(const rostrum_page *page, int line)
{
    return page->top_mm + page->ghost_rear_mm + page->plan->first_top_mm * page->size + page->down_mm +
           page->plate_height_mm / 2 + page->row_mm * (page->block->rows - 1 - line);
}

chart_placed rostrum_placed(const rostrum_page *page)
{
    const double behind_mm = (page->row_mm - page->plate_height_mm) / 2;

    return (chart_placed){ .block = page->block,
                           .x_mm = middle_mm(page),
                           .y_mm = row_middle_mm(page, 0) + page->plate_height_mm / 2 + behind_mm,
                           .pitch_x_mm = page->pitch_mm,
                           .pitch_y_mm = -page->row_mm };
}

static double short_name_pt(artwork_chart *chart, const rostrum_page *page, text_box box)
{
    const chart_block *block = page->block;
    zc_seat *seats = arena_array(chart->arena, zc_seat, block->count);

    if (!seats) {
        chart->no_memory = true;
        return NAME_PT;
    }
    for (int at = 0; at < block->count; at++)
        seats[at] = block->cells[at].seat;
    const double size = chart_short_size(chart, seats, block->count, box, NAME_PT * page->size, 700,
                                         page->upright ? CHART_UPRIGHT : CHART_LEVEL);
    return size > 0 ? size : NAME_PT * page->size;
}

/* Above a name its rank, below it its number; on a low plate both share a line above it. */
static double head_of(const rostrum_page *page)
{
    return page->low ? low_head_mm : rank_head_mm * page->size;
}

static double foot_of(const rostrum_page *page)
{
    return page->low ? 0 : (page->numbered ? number_foot_mm : rank_foot_mm) * page->size;
}

static text_box name_box(const rostrum_page *page)
{
    return (text_box){ page->plate_width_mm,
                       page->posts ? 10.4 * page->size
                                   : fmax(page->plate_height_mm - head_of(page) - foot_of(page), 1) };
}

/* ---- the fit ---- */

/* People in a picture stand close: no tables part their rows. */
static const struct rostrum_rows *plan_for(const artwork_chart *chart, const rostrum_page *page)
{
    const chart_block *block = page->block;
    const double beside_mm = (page->width_mm - chart_block_line_seats(block, 0) * page->pitch_mm) / 2;
    enum { PHOTO_ROWS = 5 };
    if (chart_is_photo(chart) && block->rows >= PHOTO_ROWS)
        return &photo_rows;
    if (block->rows < MANY_ROWS && page->taller_mm < tall_mm)
        return &few_rows;
    return beside_mm >= corner_mm * page->size ? &corner_rows : &many_rows;
}

static void fit_at(artwork_chart *chart, rostrum_page *page, double wanted_mm)
{
    const chart_paper *paper = &chart->paper;
    const int widest = page->part ? page->block->columns : chart_block_widest(page->block);
    const double beside_mm = page->ghost_left_mm + page->ghost_right_mm;

    page->size = (paper->right_mm - paper->left_mm) / 273;
    page->left_mm = paper->left_mm;
    page->width_mm = paper->right_mm - paper->left_mm;
    page->top_mm = paper->top_mm;
    page->depth_mm = paper->footer_mm - notes_mm * page->size - paper->top_mm;
    chart->paper.bottom_mm = page->top_mm + page->depth_mm; /* about which the page is turned */
    if (chart->from_stage)
        chart->paper.bottom_mm += lip_mm * page->size;
    page->pitch_mm =
        fmin(wanted_mm * page->size, (page->width_mm - beside_mm - 2 * side_mm * 0.62 * page->size) / widest);
    page->numbered = chart_is_photo(chart);
    page->plate_width_mm = page->pitch_mm - fmin(gap_mm * page->size, 0.12 * page->pitch_mm);
    const struct rostrum_rows *plan = page->plan = plan_for(chart, page);
    const double rows_mm = page->depth_mm - page->ghost_front_mm - page->ghost_rear_mm -
                           (plan->first_top_mm + plan->foot_mm - plan->below_plate_mm) * page->size;
    page->row_mm = fmin(most_row_mm * page->size, rows_mm / page->block->rows);
    page->down_mm = (rows_mm - page->block->rows * page->row_mm) / 2;
    page->plate_height_mm = fmin((most_plate_mm + page->taller_mm) * page->size,
                                 page->row_mm - plan->below_plate_mm * page->size);
    page->low = page->numbered && page->plate_height_mm < low_plate_mm * page->size;
    page->posts = page->plate_width_mm >= post_width_mm && page->plate_height_mm >= post_height_mm;
    page->upright = !page->posts &&
                    page->plate_height_mm >
                        (chart_is_photo(chart) ? upright_photo_ratio : upright_ratio) * page->plate_width_mm;
    page->name_pt = short_name_pt(chart, page, name_box(page));
}

/* On the lowest plates that leave out no more posts than need be; false if none do at this size. */
static bool fit_posts_at(artwork_chart *chart, rostrum_page *page, double wanted_mm, double size_pt,
                         int lines)
{
    for (int taller = 0; taller <= TALLER; taller++) {
        page->taller_mm = taller * taller_mm;
        fit_at(chart, page, wanted_mm);
        if (rostrum_posts_try(chart, page, size_pt, lines) <= page->posts_missing)
            return true;
    }
    return false;
}

/* As large as may be: on few lines, or if that is not enough on as many as there is room for. */
static void fit_posts(artwork_chart *chart, rostrum_page *page, double wanted_mm)
{
    static const int lines_of_round[] = { FEW_LINES, MOST_LINES };

    page->taller_mm = TALLER * taller_mm;
    fit_at(chart, page, wanted_mm);
    page->posts_missing = rostrum_posts_try(chart, page, rostrum_post_least_pt, MOST_LINES);
    const double most_pt = rostrum_post_most_pt(page);
    const int steps = (int)ceil((most_pt - rostrum_post_least_pt) / post_step_pt);
    for (size_t round = 0; round < sizeof lines_of_round / sizeof *lines_of_round; round++)
        for (int step = 0; step <= steps; step++)
            if (fit_posts_at(chart, page, wanted_mm,
                             fmax(most_pt - step * post_step_pt, rostrum_post_least_pt),
                             lines_of_round[round]))
                return;
}

/* Few people stand wider, where their posts want it; many lines want a taller plate. */
void rostrum_fit(artwork_chart *chart, rostrum_page *page)
{
    double wanted_mm = pitch_mm, before_mm = 0;

    fit_at(chart, page, wanted_mm);
    while (page->posts && wanted_mm < most_pitch_mm && page->pitch_mm > before_mm &&
           rostrum_posts_try(chart, page, rostrum_post_most_pt(page), FEW_LINES) > 0) {
        before_mm = page->pitch_mm;
        wanted_mm += pitch_step_mm;
        fit_at(chart, page, wanted_mm);
    }
    if (page->posts)
        fit_posts(chart, page, wanted_mm);
}

/* ---- a seat ---- */

static void draw_rank(artwork_chart *chart, const rostrum_page *page, zc_seat seat)
{
    const double size = page->size,
                 y_mm = -page->plate_height_mm / 2 + (page->low ? low_base_mm : 3.7 * size);
    const char *rank = rostrum_rank_of(chart, seat);
    text_style style = chart_type(TEXT_HEI, 500,
                                  page->low       ? least_label_pt
                                  : page->upright ? fmax(6.5 * size, 6)
                                                  : 8 * size);

    while (style.size_pt > least_label_pt &&
           chart_width(chart, rank, style) > page->plate_width_mm - rank_air_mm)
        style.size_pt = fmax(style.size_pt - 0.5, least_label_pt);
    if (page->upright && !page->low)
        chart_words(chart, 0, y_mm, rank, style, TEXT_MIDDLE, chart->theme.ink2);
    else
        chart_words(chart, -page->plate_width_mm / 2 + (page->low ? 1 : 1.4 * size), y_mm, rank, style,
                    TEXT_START, chart->theme.ink2);
}

/* A picture's places are counted in each row, as the list of seats has them: at the foot, or beside the rank.
 */
static void draw_number(artwork_chart *chart, const rostrum_page *page, zc_seat seat)
{
    const char *number = chart_seat(chart, seat)->number;
    const text_style style =
        chart_type(TEXT_HEI, 400, page->low ? least_label_pt : fmax(6 * page->size, least_label_pt));
    const double half_mm = page->plate_height_mm / 2;

    if (!page->numbered)
        return;
    if (page->posts || page->low)
        chart_words(chart, page->plate_width_mm / 2 - (page->low ? 1 : 1.4 * page->size),
                    page->low ? low_base_mm - half_mm : 3.2 * page->size - half_mm, number, style, TEXT_END,
                    chart->theme.ink2);
    else
        chart_words(chart, 0, half_mm - 1.3 * page->size, number, style, TEXT_MIDDLE, chart->theme.ink2);
}

static chart_name_box box_of_name(const artwork_chart *chart, const rostrum_page *page)
{
    const double head_mm = chart->final && !page->low ? 0 : head_of(page);

    return (chart_name_box){ .y_mm = page->posts      ? -page->plate_height_mm / 2 + 9.4 * page->size
                                     : page->numbered ? (head_mm - foot_of(page)) / 2
                                                      : 0,
                             .low_mm = page->posts || chart->final || page->numbered
                                           ? 0
                                           : (rank_head_mm - rank_foot_mm) / 2 * page->size,
                             .box = name_box(page),
                             .size_pt = page->name_pt,
                             .weight = 700,
                             .way = page->upright ? CHART_UPRIGHT : CHART_LEVEL,
                             .flush = TEXT_MIDDLE };
}

/* Dashed where nobody stands, and red in a draft where a name is too small to read. */
static scene_paint plate_paint(artwork_chart *chart, const rostrum_page *page, zc_seat seat)
{
    scene_paint paint = chart_shape(CHART_WHITE, chart->theme.red_dark,
                                    fmin(0.35 * page->size, thin_share * page->plate_width_mm));
    text_setting name;
    const bool taken = chart_fit_name(chart, seat, box_of_name(chart, page), &name);
    const bool small = taken && !page->unnamed && !chart->final && name.size_pt < text_fit_seat.warn_below_pt;

    if (small)
        paint.stroke = chart->theme.red;
    if (small || !taken) {
        paint.dash_mm = 1.0;
        paint.gap_mm = 0.7;
    }
    return paint;
}

static void leave_out_post(artwork_chart *chart, zc_seat seat)
{
    if (rostrum_seat_has_post(chart, seat))
        chart_note_left_out(chart, seat);
}

static void draw_words(artwork_chart *chart, const rostrum_page *page, zc_seat seat)
{
    draw_rank(chart, page, seat);
    draw_number(chart, page, seat);
    chart_draw_name(chart, seat, box_of_name(chart, page));
    if (page->posts)
        rostrum_posts_draw(chart, page, seat);
    else if (!chart_is_photo(chart)) /* nobody reads posts in a picture */
        leave_out_post(chart, seat);
}

/* Whether a tag of the overview stands on a plate. */
static bool is_covered(const rostrum_page *page, double x_mm, double y_mm)
{
    for (int at = 0; at < page->tag_count; at++) {
        const chart_tag *tag = &page->tags[at];
        if (fabs(x_mm - tag->x_mm) < (tag->width_mm + page->plate_width_mm) / 2 &&
            fabs(y_mm - tag->y_mm) < (tag->height_mm + page->plate_height_mm) / 2)
            return true;
    }
    return false;
}

static void draw_seat(artwork_chart *chart, const rostrum_page *page, const chart_cell *cell)
{
    const double across = (cell->half + 1 - page->block->columns) * page->pitch_mm / 2;
    const bool covered = is_covered(page, middle_mm(page) + across, row_middle_mm(page, cell->line));
    const chart_point at = chart_at(chart, middle_mm(page) + across, row_middle_mm(page, cell->line));

    chart_seat_group(chart, cell->seat, at.x_mm, at.y_mm);
    if (!covered)
        scene_rect(chart->scene, -page->plate_width_mm / 2, -page->plate_height_mm / 2, page->plate_width_mm,
                   page->plate_height_mm, fmin(1.2 * page->size, page->plate_width_mm / 4),
                   plate_paint(chart, page, cell->seat));
    if (!page->unnamed)
        draw_words(chart, page, cell->seat);
    scene_group_end(chart->scene);
}

/* ---- rows, the stage's ends, notes ---- */

/* The outer edge of a row's last plate on the page's left or right. */
static double row_end_mm(const rostrum_page *page, int line, bool right)
{
    const double air_mm = (page->pitch_mm - page->plate_width_mm) / 2;
    const int half = hall_row_end(page->block, line, right) - page->block->columns;

    return middle_mm(page) + half * page->pitch_mm / 2 + (right ? -air_mm : air_mm);
}

static void draw_bar(artwork_chart *chart, const rostrum_page *page, int line)
{
    const double from_mm = row_end_mm(page, line, false), to_mm = row_end_mm(page, line, true),
                 high = page->plan->bar_mm * page->size;
    const double bar_mm = row_middle_mm(page, line) + page->plate_height_mm / 2 + 1.2 * page->size + high / 2;
    const chart_point bar = chart_at(chart, (from_mm + to_mm) / 2, bar_mm);

    scene_rect(chart->scene, bar.x_mm - (to_mm - from_mm) / 2, bar.y_mm - high / 2, to_mm - from_mm, high,
               0.8 * page->size,
               chart_shape(chart->theme.stage_table, chart->theme.red_dark, 0.3 * page->size));
}

static void draw_row_label(artwork_chart *chart, const rostrum_page *page, int line, bool right)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *text = chart_made(
        chart, arena_format(chart->arena, english ? "Row %d" : "第%d排", page->first_line + line + 1));
    const double away = (right ? page->ghost_right_mm : page->ghost_left_mm) + 6.2 * page->size;
    const chart_point at =
        chart_at(chart, row_end_mm(page, line, right) + (right ? away : -away), row_middle_mm(page, line));
    const text_style style =
        chart_type(TEXT_HEI, 500, fmin(10 * page->size, pt_of_mm(0.8 * page->row_mm / label_characters)));

    if (style.size_pt < least_label_pt)
        return;
    if (english)
        chart_words(chart, at.x_mm, at.y_mm, text, chart_type(TEXT_HEI, 500, 7 * page->size), TEXT_MIDDLE,
                    chart->theme.ink);
    else
        chart_column(chart, at.x_mm, at.y_mm, text, style, chart->theme.ink);
}

static void draw_row(artwork_chart *chart, const rostrum_page *page, int line)
{
    if (chart_block_line_seats(page->block, line) == 0)
        return;
    if (!chart_is_photo(chart))
        draw_bar(chart, page, line);
    for (int side = 0; side < 2 && (page->block->rows > 1 || page->part); side++)
        draw_row_label(chart, page, line, side == 1);
}

/* What the hands and the front of the rows are called. */
typedef struct rostrum_words {
    const char *right, *left, *front;
} rostrum_words;

static rostrum_words words_of(const artwork_chart *chart)
{
    if (chart_is_photo(chart))
        return (rostrum_words){ chart_word(chart, "队列右侧", "right end"),
                                chart_word(chart, "队列左侧", "left end"),
                                chart_word(chart, "摄影机位", "camera") };
    return (rostrum_words){ chart_word(chart, "主席台右侧", "stage right"),
                            chart_word(chart, "主席台左侧", "stage left"),
                            chart_word(chart, "台　口", "front of the stage") };
}

static void draw_ends(artwork_chart *chart, const rostrum_page *page)
{
    const rostrum_words words = words_of(chart);
    const double y_mm = page->top_mm + page->depth_mm - page->plan->ends_mm * page->size;
    const text_style style = chart_type(TEXT_HEI, 400, 9 * page->size);
    const chart_point right_hand = chart_at(chart, page->left_mm + 17 * page->size, y_mm);
    const chart_point left_hand = chart_at(chart, page->left_mm + page->width_mm - 17 * page->size, y_mm);
    const chart_point front =
        chart_at(chart, middle_mm(page), page->top_mm + page->depth_mm - page->plan->front_mm * page->size);

    if (page->ghost_left_mm == 0)
        chart_words(chart, right_hand.x_mm, right_hand.y_mm, words.right, style, TEXT_MIDDLE,
                    chart->theme.ink2);
    if (page->ghost_right_mm == 0)
        chart_words(chart, left_hand.x_mm, left_hand.y_mm, words.left, style, TEXT_MIDDLE, chart->theme.ink2);
    chart_words(chart, front.x_mm, front.y_mm, words.front, chart_type(TEXT_SONG, 500, 10 * page->size),
                TEXT_MIDDLE, chart->theme.ink2);
}

static void draw_lectern(artwork_chart *chart, const rostrum_page *page)
{
    const layout_furniture *lectern = chart_lectern(chart);

    if (!lectern)
        return;
    const int side = chart_lectern_side(page->block, lectern);
    const double x_mm =
        side == 0 ? middle_mm(page) + 24 * page->size
                  : middle_mm(page) + side * (page->width_mm / 2 - page->plan->lectern_side_mm * page->size);
    chart_lectern_draw(
        chart, chart_at(chart, x_mm, page->top_mm + page->depth_mm - page->plan->lectern_mm * page->size),
        page->plan->lectern_size * page->size, chart_word(chart, lectern->label_zh, lectern->label_en));
}

static void draw_stage(artwork_chart *chart, const rostrum_page *page)
{
    chart_stage_outline(chart, page->left_mm, page->top_mm, page->width_mm, page->depth_mm,
                        lip_mm * page->size);
    chart_banner_draw(chart, middle_mm(page), page->top_mm + page->plan->banner_mm * page->size,
                      0.77 * page->width_mm, page->plan->banner_high_mm * page->size, 16 * page->size,
                      2.2 * page->size);
}

void rostrum_draw(artwork_chart *chart, const rostrum_page *page)
{
    if (!page->part && !chart_is_photo(chart))
        draw_stage(chart, page);
    for (int line = 0; line < page->block->rows; line++)
        draw_row(chart, page, line);
    for (int at = 0; at < page->block->count; at++)
        draw_seat(chart, page, &page->block->cells[at]);
    draw_ends(chart, page);
    if (!page->part)
        draw_lectern(chart, page);
    rostrum_notes_draw(chart, page);
    rostrum_view_draw(chart, page);
}

zc_status chart_rostrum_page(artwork_chart *chart)
{
    rostrum_page page = { .block = chart_rostrum(chart) };

    rostrum_fit(chart, &page);
    chart_outline_entry(chart, 0,
                        chart_is_photo(chart) ? chart_word(chart, "合影", "Photo")
                                              : chart_word(chart, "主席台", "Rostrum"));
    rostrum_draw(chart, &page);
    return chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- is its paper large enough ---- */

/* A name under so many pt; one that no plate is wide enough for counts for nothing. */
static bool has_small_name(artwork_chart *chart, const rostrum_page *page, double size_pt)
{
    rostrum_page wide = *page;
    text_setting name;

    wide.plate_width_mm = (pitch_mm - gap_mm) * page->size;
    wide.upright = false;
    for (int at = 0; at < page->block->count; at++) {
        const zc_seat seat = page->block->cells[at].seat;
        if (chart_fit_name(chart, seat, box_of_name(chart, page), &name) && name.size_pt < size_pt &&
            chart_fit_name(chart, seat, box_of_name(chart, &wide), &name) && name.size_pt >= size_pt)
            return true;
    }
    return false;
}

bool rostrum_is_readable(artwork_chart *chart, const rostrum_page *page)
{
    return page->name_pt >= readable_pt && !has_small_name(chart, page, text_fit_seat.warn_below_pt);
}

/* Who wants a certain paper gets it with long names small, each warned of, but not with names left out. */
bool rostrum_is_large_enough(artwork_chart *chart, const rostrum_page *page)
{
    if (chart->fixed_paper < 0)
        return rostrum_is_readable(chart, page);
    return page->name_pt >= text_fit_seat.warn_below_pt &&
           !has_small_name(chart, page, text_fit_seat.drop_below_pt);
}
