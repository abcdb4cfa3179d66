/* The proof of a banner: small, with its measures, for whoever signs it: looks.md, section 10. */
#include "artwork/banner_sheet.h"

#include <math.h>
#include <string.h>

static const double usual_scale = 0.1, small_mm = 1500, least_unit = 0.4, most_unit = 2, unit_at_mm = 800,
                    narrow_units = 420;

#define PROOF_INK SCENE_RGB(0x1A1A1A)
#define PROOF_INK2 SCENE_RGB(0x4A4A4A)

/* Lengths of the sheet beside the banner are of an 8 m banner; others are larger or smaller with it. */
typedef struct proof {
    const banner_sheet *sheet;
    const banner_words *words;
    zc_scene *scene;
    double scale, unit_mm;
    double page_width_mm, page_height_mm;
    double left_mm, top_mm, right_mm, bottom_mm; /* of the banner */
    bool failed;
} proof;

static bool is_english(const proof *drawn) { return drawn->sheet->job->occasion->lang == ZC_LANG_EN; }
static zc_arena *arena_of(const proof *drawn) { return drawn->sheet->arena; }

/* ---- words and dimension lines ---- */

/* The title alone is in song; looks.md, section 3. */
static const double title_space_em = 0.064;

static void words_at(proof *drawn, double x_mm, double y_mm, const char *text, text_role role, int weight,
                     double units, text_anchor anchor, double most_mm, double turn_deg, scene_color color)
{
    const double size_mm = units * drawn->unit_mm;
    const text_style style = { .role = role,
                               .weight = weight,
                               .size_pt = pt_of_mm(size_mm),
                               .letter_space_mm = role == TEXT_SONG ? title_space_em * size_mm : 0 };
    text_setting set;
    bool fits;

    if (!text || text_fit_lines(drawn->sheet->job->fonts, arena_of(drawn), text, &style, most_mm, 1,
                                style.size_pt, 1, &set, &fits)) {
        drawn->failed = true;
        return;
    }
    const double middle_mm = anchor == TEXT_START ? set.width_mm / 2
                             : anchor == TEXT_END ? -set.width_mm / 2
                                                  : 0;
    scene_group(drawn->scene, (scene_group_look){ .x_mm = x_mm, .y_mm = y_mm, .turn_deg = turn_deg });
    scene_text(drawn->scene, middle_mm, 0, &set, color, "proof");
    scene_group_end(drawn->scene);
}

static void rule(const proof *drawn, double x1_mm, double y1_mm, double x2_mm, double y2_mm)
{
    scene_line(drawn->scene, x1_mm, y1_mm, x2_mm, y2_mm,
               (scene_paint){ .stroke = PROOF_INK2, .stroke_mm = 0.35 * drawn->unit_mm });
}

/* Where the words of a level line stand: units below it, and whether the line leaves a gap for them. */
static const struct words_place {
    double down, size;
    bool in_line;
} in_line = { 2.4, 6.4, true }, above_line = { -2.4, 6.4, false }, below_line = { 8.6, 5.6, false };

/* Level: from x to x at y, its ends reaching to the banner. */
static void level_dimension(proof *drawn, double from_mm, double to_mm, double y_mm, double tick_mm,
                            const char *text, const struct words_place *place)
{
    const double unit = drawn->unit_mm, middle_mm = (from_mm + to_mm) / 2,
                 gap_mm = place->in_line ? fmin(28 * unit, (to_mm - from_mm) / 3) : 0;

    rule(drawn, from_mm, y_mm, middle_mm - gap_mm, y_mm);
    rule(drawn, middle_mm + gap_mm, y_mm, to_mm, y_mm);
    rule(drawn, from_mm, y_mm - tick_mm, from_mm, y_mm + tick_mm);
    rule(drawn, to_mm, y_mm - tick_mm, to_mm, y_mm + tick_mm);
    words_at(drawn, middle_mm, y_mm + place->down * unit, text, TEXT_HEI, 400, place->size, TEXT_MIDDLE,
             fmax(2 * gap_mm, 60 * unit), 0, PROOF_INK);
}

static void upright_dimension(proof *drawn, double x_mm, double from_mm, double to_mm, double words_mm,
                              const char *text)
{
    const double tick_mm = 4.5 * drawn->unit_mm;

    rule(drawn, x_mm, from_mm, x_mm, to_mm);
    rule(drawn, x_mm - tick_mm, from_mm, x_mm + tick_mm, from_mm);
    rule(drawn, x_mm - tick_mm, to_mm, x_mm + tick_mm, to_mm);
    words_at(drawn, x_mm + words_mm * drawn->unit_mm, (from_mm + to_mm) / 2, text, TEXT_HEI, 400, 6,
             TEXT_MIDDLE, fmax(to_mm - from_mm, 60 * drawn->unit_mm), -90, PROOF_INK);
}

static const char *labelled(const proof *drawn, const char *zh, const char *en, double mm)
{
    char number[32];
    number_write(mm, 0, number);
    return arena_format(arena_of(drawn), "%s %s", is_english(drawn) ? en : zh, number);
}

static const char *in_mm(const proof *drawn, double mm)
{
    char number[32];
    number_write(mm, 0, number);
    return arena_format(arena_of(drawn), "%s mm", number);
}

/* ---- what is measured ---- */

/* The tallest letter of a line, in em: above and below its baseline, or left and right of its origin. */
static double ink_em(const proof *drawn)
{
    const text_style style = { .role = drawn->sheet->role, .weight = 700, .size_pt = pt_of_mm(100) };
    double most_mm = 0;
    for (int at = 0; at < drawn->words->lines[0].count; at++) {
        const banner_letter *letter = &drawn->words->lines[0].letters[at];
        const text_extent ink = text_measure(drawn->sheet->job->fonts, letter->text, &style);
        if (letter->sign == BANNER_HAN)
            most_mm = fmax(most_mm, drawn->sheet->kind.is_down ? ink.ink_right_mm - ink.ink_left_mm
                                                               : ink.ink_bottom_mm - ink.ink_top_mm);
    }
    return most_mm > 0 ? most_mm / 100 : 0.8;
}

static void margins(const proof *drawn, double *from_mm, double *to_mm)
{
    *from_mm = *to_mm = banner_length_mm(drawn->sheet);
    for (int line = 0; line < drawn->words->line_count; line++) {
        *from_mm = fmin(*from_mm, banner_ink_from_mm(drawn->sheet, drawn->words, line));
        *to_mm =
            fmin(*to_mm, banner_length_mm(drawn->sheet) - banner_ink_to_mm(drawn->sheet, drawn->words, line));
    }
}

static void draw_dimensions(proof *drawn)
{
    const banner_sheet *sheet = drawn->sheet;
    const double unit = drawn->unit_mm, scale = drawn->scale, em_mm = drawn->words->pitch.em_mm,
                 ink_mm = ink_em(drawn) * em_mm, middle_mm = banner_middle_mm(sheet, drawn->words, 0);
    double before_mm, behind_mm;

    margins(drawn, &before_mm, &behind_mm);
    level_dimension(drawn, drawn->left_mm, drawn->right_mm, drawn->top_mm - 9 * unit, 5 * unit,
                    in_mm(drawn, sheet->size.width_mm), sheet->kind.is_down ? &above_line : &in_line);
    upright_dimension(drawn, drawn->left_mm - 9 * unit, drawn->top_mm, drawn->bottom_mm, -8,
                      in_mm(drawn, sheet->size.height_mm));
    const char *before = labelled(drawn, "边距", "margin", before_mm),
               *behind = labelled(drawn, "边距", "margin", behind_mm);
    if (sheet->kind.is_down) {
        upright_dimension(drawn, drawn->right_mm + 12 * unit, drawn->top_mm,
                          drawn->top_mm + before_mm * scale, 10.5, before);
        upright_dimension(drawn, drawn->right_mm + 12 * unit, drawn->bottom_mm - behind_mm * scale,
                          drawn->bottom_mm, 10.5, behind);
        level_dimension(drawn, drawn->left_mm + (middle_mm - ink_mm / 2) * scale,
                        drawn->left_mm + (middle_mm + ink_mm / 2) * scale, drawn->bottom_mm + 10 * unit,
                        5 * unit, labelled(drawn, "字宽", "ink", ink_mm), &below_line);
        return;
    }
    level_dimension(drawn, drawn->left_mm, drawn->left_mm + before_mm * scale, drawn->bottom_mm + 10 * unit,
                    5 * unit, before, &below_line);
    level_dimension(drawn, drawn->right_mm - behind_mm * scale, drawn->right_mm, drawn->bottom_mm + 10 * unit,
                    5 * unit, behind, &below_line);
    upright_dimension(drawn, drawn->right_mm + 12 * unit, drawn->top_mm + (middle_mm - ink_mm / 2) * scale,
                      drawn->top_mm + (middle_mm + ink_mm / 2) * scale, 10.5,
                      labelled(drawn, "字高", "ink", ink_mm));
}

/* ---- what is said ---- */

static bool has_figures(const proof *drawn)
{
    for (int line = 0; line < drawn->words->line_count; line++)
        for (int at = 0; at + 1 < drawn->words->lines[line].count; at++)
            if (drawn->words->lines[line].letters[at].sign == BANNER_DIGIT &&
                drawn->words->lines[line].letters[at + 1].sign == BANNER_DIGIT)
                return true;
    return false;
}

static const char *type_words(const proof *drawn)
{
    static const char *const fonts[][2] = { [TEXT_KAI] = { "楷体加粗", "kai bold" },
                                            [TEXT_HEI] = { "黑体加粗", "hei bold" },
                                            [TEXT_SONG] = { "宋体加粗", "song bold" } };
    const banner_pitch pitch = drawn->words->pitch;
    const bool english = is_english(drawn), is_down = drawn->sheet->kind.is_down;
    char em[32], share[32], gap[32];

    number_write(pitch.em_mm, 0, em);
    number_write(100 * pitch.em_mm / banner_across_mm(drawn->sheet), 0, share);
    number_write(pitch.gap_mm, 0, gap);
    return english ? arena_format(arena_of(drawn), "%s, em %s mm (%s %% of the %s), gap %s mm%s",
                                  fonts[drawn->sheet->role][1], em, share, is_down ? "width" : "height", gap,
                                  has_figures(drawn) ? ", figures by their ink, their gaps 35 %" : "")
                   : arena_format(arena_of(drawn), "%s，字身 %s mm（%s %s %%），字间距 %s mm%s",
                                  fonts[drawn->sheet->role][0], em, is_down ? "幅宽" : "幅高", share, gap,
                                  has_figures(drawn) ? "，数字按墨宽排、字间距收至 35 %" : "");
}

/* What a printer mixes, as foreign text parts it: "PANTONE 186 C / C0 M100 Y80 K20". */
static const char *print_words(const proof *drawn)
{
    static const char wide_slash[] = "／";
    const char *print = drawn->sheet->colors->print, *slash = strstr(print, wide_slash);
    return is_english(drawn) && slash ? arena_format(arena_of(drawn), "%.*s / %s", (int)(slash - print),
                                                     print, slash + strlen(wide_slash))
                                      : print;
}

static const char *sheet_words(const proof *drawn)
{
    const banner_sheet *sheet = drawn->sheet;
    const char *print = print_words(drawn);
    char width[32], height[32], scale[32];

    if (!print)
        return NULL;
    number_write(sheet->size.width_mm, 0, width);
    number_write(sheet->size.height_mm, 0, height);
    number_write(1 / drawn->scale, 0, scale);
    return is_english(drawn)
               ? arena_format(arena_of(drawn), "%s, %s, %s, size %s×%s mm, scale 1:%s", sheet->kind.name_en,
                              sheet->colors->name_en, print, width, height, scale)
               : arena_format(arena_of(drawn), "%s　%s　%s　成品 %s×%s mm　比例 1:%s", sheet->kind.name_zh,
                              sheet->colors->name_zh, print, width, height, scale);
}

static void draw_words(proof *drawn)
{
    const double unit = drawn->unit_mm, foot_mm = drawn->page_height_mm - 7 * unit, edge_mm = 30 * unit,
                 right_mm = drawn->page_width_mm - edge_mm, wide_mm = right_mm - edge_mm;
    double before_mm, behind_mm;
    const char *title = arena_format(
        arena_of(drawn), is_english(drawn) ? "%s: proof of the %s" : "%s　%s校样", drawn->words->string,
        is_english(drawn) ? drawn->sheet->kind.name_en : drawn->sheet->kind.name_zh);

    margins(drawn, &before_mm, &behind_mm);
    const double side_mm = drawn->sheet->kind.is_down
                               ? 0
                               : fmax(fmax(before_mm, behind_mm) * drawn->scale, 40 * unit) + 6 * unit;
    words_at(drawn, edge_mm, 15 * unit, title, TEXT_SONG, 700, 8.5, TEXT_START, wide_mm, 0, PROOF_INK);
    words_at(drawn, drawn->page_width_mm / 2,
             drawn->sheet->kind.is_down ? foot_mm - 9 * unit : drawn->bottom_mm + 18.6 * unit,
             type_words(drawn), TEXT_HEI, 400, 5.6, TEXT_MIDDLE, wide_mm - 2 * side_mm, 0, PROOF_INK);
    words_at(drawn, edge_mm, foot_mm, sheet_words(drawn), TEXT_HEI, 400, 5.4, TEXT_START, wide_mm * 0.7, 0,
             PROOF_INK2);
    const char *draft = artwork_draft_words(drawn->sheet->job->occasion, arena_of(drawn));
    if (!draft || *draft)
        words_at(drawn, right_mm, foot_mm, draft, TEXT_HEI, 400, 5.4, TEXT_END, wide_mm * 0.28, 0,
                 PROOF_INK2);
}

zc_status banner_proof_page(const banner_sheet *sheet, const banner_words *words, const zc_scene *whole,
                            int page, zc_scene *scene)
{
    const double longest_mm = fmax(sheet->size.width_mm, sheet->size.height_mm);
    proof drawn = {
        .sheet = sheet, .words = words, .scene = scene, .scale = longest_mm < small_mm ? 1 : usual_scale
    };
    const double width_mm = sheet->size.width_mm * drawn.scale,
                 height_mm = sheet->size.height_mm * drawn.scale;
    const double unit = fmin(fmax(fmax(width_mm, height_mm) / unit_at_mm, least_unit), most_unit);

    drawn.unit_mm = unit;
    drawn.page_width_mm = fmax(width_mm + 60 * unit, narrow_units * unit);
    drawn.left_mm = (drawn.page_width_mm - width_mm) / 2;
    drawn.right_mm = drawn.left_mm + width_mm;
    drawn.top_mm = 34 * unit;
    drawn.bottom_mm = drawn.top_mm + height_mm;
    drawn.page_height_mm = drawn.bottom_mm + 46 * unit;
    scene_page(scene, drawn.page_width_mm, drawn.page_height_mm);
    scene_outline(scene, 0, words->string);
    scene_group(scene,
                (scene_group_look){
                    .x_mm = drawn.left_mm, .y_mm = drawn.top_mm, .scale = drawn.scale, .klass = "banner" });
    scene_copy_page(scene, sheet->job->fonts, &(scene_copy){ .from = whole, .page = page });
    scene_group_end(scene);
    draw_dimensions(&drawn);
    draw_words(&drawn);
    return drawn.failed ? ZC_NO_MEMORY : ZC_OK;
}
