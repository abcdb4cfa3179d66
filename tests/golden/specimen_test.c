/* The specimen of names in seats: what the rules of fitting make of short, long, dotted and foreign names in
 * six seats from 40 mm down to 7 mm. A picture to be looked at; the sizes are held by text/fit_test. */
#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "svg_compare.h"

#include "render/render.h"
#include "scene/scene.h"

#include <stdio.h>

static const scene_color ink = { 0x1A, 0x1A, 0x1A, true }, ink2 = { 0x4A, 0x4A, 0x4A, true },
                         red = { 0xB5, 0x12, 0x1B, true }, hair = { 0xD4, 0xD4, 0xD4, true },
                         blue = { 0x0B, 0x5C, 0x8A, true }, white = { 0xFF, 0xFF, 0xFF, true };

static const struct seat_column {
    double middle_mm;
    text_box seat;
    const char *size;
} columns[] = {
    { 58, { 40, 16 }, "40×16" },          { 103, { 24, 12 }, "24×12" },     { 140, { 16, 11 }, "16×11" },
    { 170, { 11.1, 10.3 }, "11.1×10.3" }, { 196.5, { 9, 10.3 }, "9×10.3" }, { 221, { 7, 18 }, "7×18" },
};

enum { NAMES = 6, COLUMNS = sizeof columns / sizeof *columns };

static struct page_row {
    const char *id; /* the golden file */
    const char *names[NAMES];
} page_rows[] = {
    { "specimen-names",
      { "王宏", "周启元", "欧阳明远", "阿依努尔·买买提", "阿卜杜拉·买买提江", "Elena Petrova" } },
    { "specimen-names-2",
      { "葛\U000E0100𫍯", "待定", "𬱖明𠅤", "阿布都热合曼·买买提依明", "محمد·علي",
        "Alexander Konstantinovich" } },
};

static const char *const order[] = {
    "1　两字名空一字，与三字名同宽",
    "2　按座宽取标准字号",
    "3　放不下：横向压扁，不低于85%",
    "4　仍不下：间隔号、空格处折行",
    "5　再不下：逐级缩小，每级0.5磅",
    "6　座宽不足9 mm：汉字名竖排；",
    "　　竖排低于7磅者分两行，自右至左；",
    "　　外文名顺时针转90°",
    "7　低于6磅：照印、红框告警；",
    "　　低于5磅：座内只印座号与※，",
    "　　姓名移入图旁名单，绝不截断",
    "",
    "间隔号占0.4字，不占行首；",
    "折行时留在上行末，不参与居中；",
    "竖排时居中，占0.55字。",
    "外文名不拉开字距。",
};

/* ---- the sheet ---- */

static void words(zc_scene *scene, double x_mm, double y_mm, const char *text, text_style style,
                  text_anchor anchor, scene_color color)
{
    scene_words(scene, fonts, x_mm, y_mm, text, &style, anchor, color, NULL);
}

static text_style type(text_role role, int weight, double size_pt)
{
    return (text_style){ .role = role, .weight = weight, .size_pt = size_pt };
}

static void line(zc_scene *scene, double x1_mm, double y1_mm, double x2_mm, double y2_mm, scene_color color,
                 double stroke_mm)
{
    scene_line(scene, x1_mm, y1_mm, x2_mm, y2_mm, (scene_paint){ .stroke = color, .stroke_mm = stroke_mm });
}

static void draw_head(zc_scene *scene)
{
    text_style title = type(TEXT_SONG, 700, 22);
    title.letter_space_mm = 0.5;
    words(scene, 148.5, 21.5, "姓名入座样张", title, TEXT_MIDDLE, ink);
    words(scene, 148.5, 29, "同一规则在不同座宽下的结果　　黑体　最小6磅　不截断、不溢出、不重叠",
          type(TEXT_SONG, 500, 10.5), TEXT_MIDDLE, ink);
    line(scene, 12, 32.9, 285, 32.9, red, 0.9);
    line(scene, 12, 34.1, 285, 34.1, red, 0.25);
    words(scene, 12, 43.8, "座宽×座高（mm）", type(TEXT_HEI, 400, 8.5), TEXT_START, ink2);
    for (int column = 0; column < COLUMNS; column++)
        words(scene, columns[column].middle_mm, 43.8, columns[column].size, type(TEXT_HEI, 700, 9.5),
              TEXT_MIDDLE, ink);
    line(scene, 12, 46.8, 231, 46.8, hair, 0.15);
}

static void draw_order(zc_scene *scene)
{
    line(scene, 234.4, 40, 234.4, 184.8, hair, 0.25);
    words(scene, 238, 43.8, "次序", type(TEXT_HEI, 700, 9.5), TEXT_START, ink);
    for (size_t at = 0; at < sizeof order / sizeof *order; at++)
        words(scene, 238, 52 + 6.1 * (double)at, order[at], type(TEXT_HEI, 400, 8), TEXT_START, ink);
}

/* ---- a seat ---- */

static const char *manner_of(const text_setting *set)
{
    if (set->pieces[0].turn_deg != 0)
        return "转90°";
    if (set->vertical)
        return set->lines == 2 ? "竖排两行" : "竖排";
    return set->lines == 2 ? "折行" : set->condense < 1 ? "" : "原字号";
}

/* "7.5磅 折行、压扁85%" */
static const char *caption_of(zc_arena *arena, const text_setting *set)
{
    char size[32], condensed[32];
    const char *manner = manner_of(set);
    number_write(set->size_pt, 1, size);
    number_write(set->condense * 100, 0, condensed);
    if (set->condense >= 1)
        return arena_format(arena, "%s磅 %s", size, manner);
    return arena_format(arena, "%s磅 %s%s压扁%s%%", size, manner, *manner ? "、" : "", condensed);
}

static void draw_seat(zc_scene *scene, zc_arena *arena, const char *name, const struct seat_column *column,
                      double middle_mm)
{
    const text_box seat = column->seat;
    scene_paint plate = { .fill = white, .stroke = blue, .stroke_mm = 0.25 };
    text_setting set;
    text_fit_result result;
    assert_int_equal(text_fit_name(fonts, arena, name, seat, &text_fit_seat, &set, &result), ZC_OK);
    if (result != TEXT_FIT_FULL)
        plate = (scene_paint){ .fill = white, .stroke = red, .stroke_mm = 0.5, .dash_mm = 1, .gap_mm = 0.7 };
    scene_rect(scene, column->middle_mm - seat.width_mm / 2, middle_mm - seat.height_mm / 2, seat.width_mm,
               seat.height_mm, 1, plate);
    if (result == TEXT_FIT_TOO_SMALL)
        words(scene, column->middle_mm, middle_mm + 1, "※", type(TEXT_HEI, 500, 8), TEXT_MIDDLE, ink);
    else
        scene_text(scene, column->middle_mm, middle_mm, &set, ink, "name");
    words(scene, column->middle_mm, middle_mm + 12, caption_of(arena, &set), type(TEXT_HEI, 400, 6.5),
          TEXT_MIDDLE, result == TEXT_FIT_FULL ? ink2 : red);
}

static void draw_names(zc_scene *scene, zc_arena *arena, const char *const names[NAMES])
{
    for (int name = 0; name < NAMES; name++) {
        const double middle_mm = 56.5 + 23 * name;
        text_setting set;
        bool fits;
        const text_style label = type(TEXT_HEI, 700, 9.5);
        assert_int_equal(text_fit_lines(fonts, arena, names[name], &label, 24, 2, 4.2, 6, &set, &fits),
                         ZC_OK);
        scene_text(scene, 12 + set.width_mm / 2, middle_mm + (set.lines == 1 ? 3.3 : 1.2), &set, ink, NULL);
        for (int column = 0; column < COLUMNS; column++)
            draw_seat(scene, arena, names[name], &columns[column], middle_mm);
        line(scene, 12, middle_mm + 13.3, 231, middle_mm + 13.3, hair, 0.15);
    }
}

static void draws(void **state)
{
    const struct page_row *row = *state;
    char drawn[512], golden[512];
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_textbuf svg = { 0 };

    scene_title(scene, "姓名入座样张", "zh-CN");
    scene_page(scene, 297, 210);
    draw_head(scene);
    draw_names(scene, arena, row->names);
    draw_order(scene);
    assert_int_equal(scene_finish(scene), ZC_OK);
    render_svg(scene, 0, fonts, &svg);
    snprintf(drawn, sizeof drawn, "golden-%s.svg", row->id);
    snprintf(golden, sizeof golden, "%s/golden/artwork/%s.svg", TESTS_DIR, row->id);
    assert_int_equal(file_write(drawn, textbuf_text(&svg), svg.length, NULL), ZC_OK);
    svg_is_golden(drawn, golden);
    remove(drawn);
    textbuf_free(&svg);
    zc_scene_free(scene);
    arena_free(arena);
}

int main(void)
{
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(page_rows, draws);
    fonts_close(NULL);
    return failed;
}
