/* The sheet that shows what a printer does to a page. */
#include "sheet/sheet.h"

enum { FIVE = 5, TEN = 10 };
static const double ruler_mm = 12, /* from the sheet's edge */
    crossing_mm = 18,              /* where no ruler is crossed any more */
    tick_mm = 1.8, five_tick_mm = 2.8, ten_tick_mm = 4.2, number_away_mm = 5.2, /* from the ruler's line */
    digit_em = 0.73, corner_mm = 30, /* from the edges to A, B, C, D */
    circle_mm = 3, arm_mm = 6, letter_mm = 4.5;

/* The words are designed for A4; on smaller sheets they shrink, until there are none. */
static const double design_width_mm = 210, design_height_mm = 297, least_share = 0.65, title_mm = 52,
                    under_title_mm = 60, steps_mm = 178, step_mm = 8.4, table_mm = 76, row_mm = 12.5,
                    row_rule_mm = 4.5, measured_x_mm = 36, should_x_mm = 92, found_x_mm = 112, gap_mm = 4,
                    result_x_mm = 134, table_end_mm = 180, title_pt = 20, table_pt = 10.5, head_pt = 9.5,
                    step_pt = 10;

#define INK SCENE_RGB(0x1A1A1A)
#define INK2 SCENE_RGB(0x4A4A4A)
#define RED SCENE_RGB(0xB5121B)

static const scene_paint line_paint = { .stroke = INK, .stroke_mm = 0.15 },
                         rule_paint = { .stroke = SCENE_RGB(0x9A9A9A), .stroke_mm = 0.2 },
                         cross_paint = { .stroke = RED, .stroke_mm = 0.2 };

static const text_style number_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 6.5 },
                        letter_style = { .role = TEXT_HEI, .weight = 700, .size_pt = 11 };

typedef struct ruler_sheet {
    zc_scene *scene;
    zc_fonts *fonts;
    zc_arena *arena;
    zc_lang lang;
    double width_mm, height_mm, share; /* share: of the design's size */
    const zc_correction *correction;
    bool failed; /* words could not be made */
} ruler_sheet;

static const char *word(const ruler_sheet *sheet, const char *zh, const char *en)
{
    return sheet->lang == ZC_LANG_EN ? en : zh;
}

/* ---- rulers ---- */

/* Along one edge, its zero at the sheet's left or top edge. */
typedef struct edge_ruler {
    bool is_across;       /* along x, else along y */
    double length_mm;     /* of the sheet's edge */
    double base_mm, sign; /* its line; where its ticks stand: 1 right or below */
} edge_ruler;

/* `along` from the zero, `away` from the ruler's line. */
static void ruler_line(const ruler_sheet *sheet, const edge_ruler *ruler, double along_mm, double away_mm,
                       double to_along_mm, double to_away_mm)
{
    const double y_mm = ruler->base_mm + ruler->sign * away_mm,
                 to_y_mm = ruler->base_mm + ruler->sign * to_away_mm;
    if (ruler->is_across)
        scene_line(sheet->scene, along_mm, y_mm, to_along_mm, to_y_mm, line_paint);
    else
        scene_line(sheet->scene, y_mm, along_mm, to_y_mm, to_along_mm, line_paint);
}

static void draw_number(const ruler_sheet *sheet, const edge_ruler *ruler, int mm)
{
    const double digit_mm = digit_em * mm_of_pt(number_style.size_pt);
    const double away_mm = ruler->base_mm + ruler->sign * number_away_mm;
    char number[32];
    number_write(mm, 0, number);
    if (ruler->is_across)
        scene_words(sheet->scene, sheet->fonts, mm, away_mm + (ruler->sign > 0 ? digit_mm : 0), number,
                    &number_style, TEXT_MIDDLE, INK2, "ruler");
    else
        scene_words(sheet->scene, sheet->fonts, away_mm, mm + digit_mm / 2, number, &number_style,
                    ruler->sign > 0 ? TEXT_START : TEXT_END, INK2, "ruler");
}

static double tick_of(int mm)
{
    return mm % TEN == 0 ? ten_tick_mm : mm % FIVE == 0 ? five_tick_mm : tick_mm;
}

/* In the corners, where two rulers cross, only their lines stand. */
static void draw_ruler(const ruler_sheet *sheet, edge_ruler ruler)
{
    const double corner_end_mm = ruler.length_mm - crossing_mm;
    ruler_line(sheet, &ruler, 0, 0, ruler.length_mm, 0);
    for (int mm = 0; mm <= (int)ruler.length_mm; mm++) {
        const bool in_corner = mm > ruler_mm &&
                               (mm < crossing_mm || (mm > corner_end_mm && mm < ruler.length_mm - ruler_mm));
        if (!in_corner)
            ruler_line(sheet, &ruler, mm, 0, mm, tick_of(mm));
        if (mm % TEN == 0 && mm > crossing_mm && mm < corner_end_mm)
            draw_number(sheet, &ruler, mm);
    }
}

static void draw_rulers(const ruler_sheet *sheet)
{
    const double width_mm = sheet->width_mm, height_mm = sheet->height_mm;
    draw_ruler(sheet, (edge_ruler){ true, width_mm, ruler_mm, 1 });
    draw_ruler(sheet, (edge_ruler){ true, width_mm, height_mm - ruler_mm, -1 });
    draw_ruler(sheet, (edge_ruler){ false, height_mm, ruler_mm, 1 });
    draw_ruler(sheet, (edge_ruler){ false, height_mm, width_mm - ruler_mm, -1 });
}

/* ---- crosses ---- */

static void draw_cross(const ruler_sheet *sheet, double x_mm, double y_mm, const char *letter)
{
    scene_circle(sheet->scene, x_mm, y_mm, circle_mm, cross_paint);
    scene_line(sheet->scene, x_mm - arm_mm, y_mm, x_mm + arm_mm, y_mm, cross_paint);
    scene_line(sheet->scene, x_mm, y_mm - arm_mm, x_mm, y_mm + arm_mm, cross_paint);
    scene_words(sheet->scene, sheet->fonts, x_mm + letter_mm, y_mm - circle_mm / 2, letter, &letter_style,
                TEXT_START, RED, "cross");
}

static void draw_crosses(const ruler_sheet *sheet)
{
    const double right_mm = sheet->width_mm - corner_mm, foot_mm = sheet->height_mm - corner_mm;
    draw_cross(sheet, corner_mm, corner_mm, "A");
    draw_cross(sheet, right_mm, corner_mm, "B");
    draw_cross(sheet, corner_mm, foot_mm, "C");
    draw_cross(sheet, right_mm, foot_mm, "D");
    draw_cross(sheet, sheet->width_mm / 2, sheet->height_mm / 2, "M");
}

/* ---- words: places are the design's, about the sheet's middle ---- */

static double at_x(const ruler_sheet *sheet, double x_mm)
{
    return sheet->width_mm / 2 + sheet->share * (x_mm - design_width_mm / 2);
}

static double at_y(const ruler_sheet *sheet, double y_mm)
{
    return sheet->height_mm / 2 + sheet->share * (y_mm - design_height_mm / 2);
}

static void say(ruler_sheet *sheet, double x_mm, double y_mm, const char *text, int weight, double size_pt)
{
    sheet->failed |= !text;
    const text_style style = { .role = TEXT_HEI, .weight = weight, .size_pt = sheet->share * size_pt };
    scene_words(sheet->scene, sheet->fonts, at_x(sheet, x_mm), at_y(sheet, y_mm), text ? text : "", &style,
                TEXT_START, INK, "words");
}

static void rule(const ruler_sheet *sheet, double from_mm, double to_mm, double y_mm)
{
    scene_line(sheet->scene, at_x(sheet, from_mm), at_y(sheet, y_mm), at_x(sheet, to_mm), at_y(sheet, y_mm),
               rule_paint);
}

/* A line of the table: what is measured, what it should be, room for what it is, what follows. */
static void draw_row(ruler_sheet *sheet, int row, const char *measured, double should_mm, const char *result)
{
    const double y_mm = table_mm + row * row_mm;
    char should[32];
    number_write(should_mm, 1, should);
    say(sheet, measured_x_mm, y_mm, measured, 400, table_pt);
    say(sheet, should_x_mm, y_mm, should, 700, table_pt);
    rule(sheet, found_x_mm, result_x_mm - gap_mm, y_mm + 1);
    say(sheet, result_x_mm, y_mm, result, 700, table_pt);
    rule(sheet, measured_x_mm, table_end_mm, y_mm + row_rule_mm);
}

static void draw_table(ruler_sheet *sheet)
{
    say(sheet, measured_x_mm, table_mm, word(sheet, "用钢尺量（毫米）", "Measure (mm)"), 700, head_pt);
    say(sheet, should_x_mm, table_mm, word(sheet, "应为", "should be"), 700, head_pt);
    say(sheet, found_x_mm, table_mm, word(sheet, "量得", "is"), 700, head_pt);
    say(sheet, result_x_mm, table_mm, word(sheet, "校正", "correction"), 700, head_pt);
    rule(sheet, measured_x_mm, table_end_mm, table_mm + row_rule_mm);
    draw_row(sheet, 1, word(sheet, "纸的左边到十字 M", "left edge of the sheet to M"), sheet->width_mm / 2,
             word(sheet, "X ＝ 应为 − 量得", "X = should be − is"));
    draw_row(sheet, 2, word(sheet, "纸的上边到十字 M", "upper edge of the sheet to M"), sheet->height_mm / 2,
             word(sheet, "Y ＝ 应为 − 量得", "Y = should be − is"));
    draw_row(sheet, 3, word(sheet, "十字 A 到十字 B", "cross A to cross B"), sheet->width_mm - 2 * corner_mm,
             word(sheet, "S ＝ 应为 ÷ 量得 × 100", "S = 100 × should be / is"));
}

static const char *const steps[][2] = {
    { "1. 打印时选“实际大小”（100 %），不要选“适合页面”。",
      "1. Print at actual size (100 %), never “fit to page”." },
    { "2. 进纸方向与印桌签时相同。", "2. Feed the sheet as the cards are fed." },
    { "3. 量三处，写在上表；A、B、C、D 周围应无一处被裁掉。",
      "3. Measure at three places and fill in the table above." },
    { "4. 印桌签时加上：--offset X,Y --scale S", "4. When cards are printed add: --offset X,Y --scale S" },
    { "5. 或存为一台打印机：zuoci cards --offset X,Y --scale S --save-printer 名称",
      "5. Or keep them: zuoci cards --offset X,Y --scale S --save-printer NAME" },
    { "6. 以后只写：--printer 名称；加在 --calibrate 之后再印一张，即可核对。",
      "6. From then on: --printer NAME; with --calibrate it prints this sheet to check." },
    { "四边标尺从纸边起算：印得出的第一道刻度，就是该边印不到的宽度。",
      "The rulers begin at the sheet's edges: what they lack there, the printer cannot reach." },
};
enum { STEPS = sizeof steps / sizeof *steps };

static const char *filled(const ruler_sheet *sheet, const char *words, const char *const args[], int count)
{
    zc_textbuf text = { 0 };
    textbuf_fill(&text, words, args, count);
    const char *kept = text.failed ? NULL : arena_text(sheet->arena, textbuf_text(&text));
    textbuf_free(&text);
    return kept;
}

/* "已校正：X 0.5，Y -1，S 99.8" */
static const char *correction_words(const ruler_sheet *sheet)
{
    const zc_correction *correction = sheet->correction;
    char x[32], y[32], scale[32];
    if (!correction || (correction->offset_x_mm == 0 && correction->offset_y_mm == 0 &&
                        (correction->scale == 0 || correction->scale == 1)))
        return word(sheet, "未加校正", "not corrected");
    number_write(correction->offset_x_mm, 2, x);
    number_write(correction->offset_y_mm, 2, y);
    number_write(100 * (correction->scale > 0 ? correction->scale : 1), 3, scale);
    return filled(sheet, word(sheet, "已校正：X {1}　Y {2}　S {3} %", "corrected by X {1}, Y {2}, S {3} %"),
                  (const char *const[]){ x, y, scale }, 3);
}

static void draw_words(ruler_sheet *sheet)
{
    char width[32], height[32];
    number_write(sheet->width_mm, 1, width);
    number_write(sheet->height_mm, 1, height);
    say(sheet, measured_x_mm, title_mm, word(sheet, "打印机校准页", "Printer calibration"), 700, title_pt);
    say(sheet, measured_x_mm, under_title_mm,
        filled(sheet, word(sheet, "纸 {1}×{2} 毫米　{3}", "sheet {1}×{2} mm, {3}"),
               (const char *const[]){ width, height, correction_words(sheet) }, 3),
        400, table_pt);
    draw_table(sheet);
    for (int step = 0; step < STEPS; step++)
        say(sheet, measured_x_mm, steps_mm + step * step_mm, steps[step][sheet->lang == ZC_LANG_EN], 400,
            step_pt);
}

/* ---- the sheet ---- */

static double smaller_of(double a, double b) { return a < b ? a : b; }

static zc_status draw(ruler_sheet *sheet)
{
    sheet->share =
        smaller_of(1, smaller_of(sheet->width_mm / design_width_mm, sheet->height_mm / design_height_mm));
    scene_title(sheet->scene, word(sheet, "打印机校准页", "Printer calibration"),
                sheet->lang == ZC_LANG_EN ? "en" : "zh-CN");
    scene_page(sheet->scene, sheet->width_mm, sheet->height_mm);
    draw_rulers(sheet);
    draw_crosses(sheet);
    if (sheet->share >= least_share)
        draw_words(sheet);
    if (sheet->correction)
        zc_scene_correct(sheet->scene, sheet->correction);
    const zc_status status = scene_finish(sheet->scene);
    return status ? status : sheet->failed || arena_failed(sheet->arena) ? ZC_NO_MEMORY : ZC_OK;
}

zc_status zc_ruler_draw(const zc_datapath *data, zc_fonts *fonts, const char *stock, zc_lang lang,
                        const zc_correction *correction, zc_scene **scene, zc_diags *diags)
{
    ruler_sheet sheet = { .fonts = fonts, .arena = arena_make(), .lang = lang, .correction = correction };
    sheet_stock found;
    *scene = NULL;
    if (!sheet.arena)
        return ZC_NO_MEMORY;
    zc_status status = sheet_stock_read(data, stock, place_of_file("--stock"), sheet.arena, &found, diags);
    if (!status)
        status = (sheet.scene = scene_make()) ? ZC_OK : ZC_NO_MEMORY;
    if (!status) {
        sheet.width_mm = found.sheet_width_mm;
        sheet.height_mm = found.sheet_height_mm;
        status = draw(&sheet);
    }
    if (status)
        zc_scene_free(sheet.scene);
    else
        *scene = sheet.scene;
    arena_free(sheet.arena);
    return status;
}
