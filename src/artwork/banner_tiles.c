/* A banner on sheets to be glued together, or a character a sheet: looks.md, section 10. */
#include "artwork/banner_sheet.h"
#include "artwork/banner_strokes.h"
#include "artwork/problems.h"

#include <math.h>

static const double long_stroke = 0.3, /* of an em */
    paled = 0.55, darkened = 0.65, beside_character_em = 0.25, touching_mm = 0.01, about_character = 1.2;

/* ---- how the sheets look ---- */

static uint8_t mixed(uint8_t ground, uint8_t other, double share)
{
    return (uint8_t)lround(ground + (other - ground) * share);
}

static scene_color mix(scene_color ground, uint8_t other, double share)
{
    return (scene_color){ mixed(ground.r, other, share), mixed(ground.g, other, share),
                          mixed(ground.b, other, share), true };
}

static const char *title_of(const banner_sheet *sheet, const banner_words *words)
{
    char width[32], height[32];
    number_write(sheet->size.width_mm, 0, width);
    number_write(sheet->size.height_mm, 0, height);
    const char *draft = artwork_draft_words(sheet->job->occasion, sheet->arena);

    return draft ? arena_format(sheet->arena, "%s　%s %s×%s mm　%s", words->string,
                                artwork_word(sheet->job->occasion, sheet->kind.name_zh, sheet->kind.name_en),
                                width, height, draft)
                 : NULL;
}

static bool is_light(scene_color color) { return color.r + color.g + color.b > 600; }

static void draw(const banner_sheet *sheet, const banner_words *words, const sheet_tiling *tiling,
                 const zc_scene *whole, int page, zc_scene *scene)
{
    const scene_color ground = sheet->colors->ground;
    const bool light = is_light(ground);
    const sheet_tile_look look = { .title = title_of(sheet, words),
                                   .hatch = light ? SCENE_RGB(0xC8C8C8) : mix(ground, 255, paled),
                                   .cut = light ? SCENE_RGB(0x767676) : SCENE_RGB(0xFFFFFF),
                                   .grid = light ? SCENE_RGB(0x767676) : SCENE_RGB(0xFFFFFF),
                                   .plate = light ? SCENE_RGB(0x4A4A4A) : mix(ground, 0, 1 - darkened) };

    sheet_tiles_draw(scene, sheet->job->fonts, tiling, whole, page, &look);
}

/* ---- a grid, its seams away from long strokes ---- */

static zc_status grid_of(const banner_sheet *sheet, const banner_words *words, const zc_scene *whole,
                         int page, sheet_tiling *out)
{
    const sheet_paper *paper = sheet_paper_find(sheet->tile == BANNER_TILE_A4 ? "a4" : "a3");
    const sheet_tile_room room = sheet_room_of(paper);
    banner_strokes level = { 0 }, upright = { 0 };
    zc_status status = banner_strokes_find(sheet->job->fonts, whole, page, long_stroke * words->pitch.em_mm,
                                           &level, &upright);
    const sheet_seam_judge of_level = { banner_strokes_harm, &level },
                           of_upright = { banner_strokes_harm, &upright };
    const double *xs, *ys;

    if (!status) {
        const int columns = sheet_seams(sheet->arena, sheet->size.width_mm, room.width_mm,
                                        room.limit_width_mm, &of_upright, &xs),
                  rows = sheet_seams(sheet->arena, sheet->size.height_mm, room.height_mm,
                                     room.limit_height_mm, &of_level, &ys);
        status = columns > 0 && rows > 0 ? sheet_grid(sheet->arena, paper, xs, columns, ys, rows, out)
                                         : ZC_NO_MEMORY;
    }
    vec_free(&level);
    vec_free(&upright);
    return status;
}

/* ---- a character a sheet ---- */

typedef struct stretch {
    double from_mm, to_mm;
} stretch;

static stretch ink_of(const banner_sheet *sheet, const banner_words *words, const banner_letter *letter)
{
    const double origin_mm = banner_length_mm(sheet) / 2 + letter->x_mm;
    return (stretch){ origin_mm + letter->ink_left_em * words->pitch.em_mm,
                      origin_mm + letter->ink_right_em * words->pitch.em_mm };
}

/* Up to the middle of the gap at either side, and no farther than a usual gap goes. */
static stretch cell_of(const banner_sheet *sheet, const banner_words *words, double most_mm, int line, int at)
{
    const banner_line *letters = &words->lines[line];
    const stretch ink = ink_of(sheet, words, &letters->letters[at]);
    const double beside_mm = fmin(words->pitch.gap_mm / 2 + beside_character_em * words->pitch.em_mm,
                                  (most_mm - (ink.to_mm - ink.from_mm)) / 2);
    double before_mm = beside_mm, behind_mm = beside_mm;

    if (at > 0)
        before_mm =
            fmin(before_mm, (ink.from_mm - ink_of(sheet, words, &letters->letters[at - 1]).to_mm) / 2);
    if (at + 1 < letters->count)
        behind_mm =
            fmin(behind_mm, (ink_of(sheet, words, &letters->letters[at + 1]).from_mm - ink.to_mm) / 2);
    return (stretch){ fmax(0, ink.from_mm - before_mm),
                      fmin(banner_length_mm(sheet), ink.to_mm + behind_mm) };
}

/* Across the line: all there is for it, if the paper takes that. */
static stretch across_of(const banner_sheet *sheet, const banner_words *words, int line, double most_mm)
{
    const double middle_mm = banner_middle_mm(sheet, words, line), all_mm = banner_across_mm(sheet);
    const double from_mm = line > 0 ? (banner_middle_mm(sheet, words, line - 1) + middle_mm) / 2 : 0,
                 to_mm = line + 1 < words->line_count
                             ? (banner_middle_mm(sheet, words, line + 1) + middle_mm) / 2
                             : all_mm;
    if (to_mm - from_mm <= most_mm)
        return (stretch){ from_mm, to_mm };
    return (stretch){ fmax(from_mm, middle_mm - most_mm / 2), fmin(to_mm, middle_mm + most_mm / 2) };
}

static double longest_ink_mm(const banner_sheet *sheet, const banner_words *words)
{
    double longest_mm = 0;
    for (int line = 0; line < words->line_count; line++)
        for (int at = 0; at < words->lines[line].count; at++) {
            const stretch ink = ink_of(sheet, words, &words->lines[line].letters[at]);
            longest_mm = fmax(longest_mm, ink.to_mm - ink.from_mm);
        }
    return longest_mm;
}

/* The smallest paper that takes every character. */
static const sheet_paper *paper_for(const banner_sheet *sheet, double along_mm, double across_mm)
{
    for (int paper = 0; paper < SHEET_PAPERS; paper++) {
        const sheet_tile_room room = sheet_room_of(&sheet_papers[paper]);
        if ((sheet->kind.is_down ? across_mm : along_mm) <= room.limit_width_mm &&
            (sheet->kind.is_down ? along_mm : across_mm) <= room.limit_height_mm)
            return &sheet_papers[paper];
    }
    return NULL;
}

static zc_status refuse_size(const banner_sheet *sheet, double along_mm, zc_diags *diags)
{
    const sheet_tile_room room = sheet_room_of(&sheet_papers[SHEET_PAPERS - 1]);
    char is[32], most[32];
    number_write(along_mm, 0, is);
    number_write(room.limit_width_mm, 0, most);
    diag_add_with(diags, &artwork_wide_character, artwork_setting_place(sheet->job, "tile"), NULL, is, most,
                  NULL);
    return ZC_BAD_INPUT;
}

static const char *note_of(const banner_sheet *sheet, const banner_words *words, int line, int at)
{
    const stretch ink = ink_of(sheet, words, &words->lines[line].letters[at]);
    const bool is_english = sheet->job->occasion->lang == ZC_LANG_EN, is_down = sheet->kind.is_down;
    const char *letter = text_trimmed(sheet->arena, words->lines[line].letters[at].text);
    char middle[32];

    number_write((ink.from_mm + ink.to_mm) / 2, 0, middle);
    if (!letter)
        return NULL;
    return is_english ? arena_format(sheet->arena, "character %d “%s”, its middle %s mm from the %s", at + 1,
                                     letter, middle, is_down ? "top" : "left")
                      : arena_format(sheet->arena, "第%d字“%s”　字心距%s %s mm", at + 1, letter,
                                     is_down ? "上端" : "左端", middle);
}

static sheet_tile character_tile(const banner_sheet *sheet, const banner_words *words,
                                 const sheet_tile_room *room, int line, int at)
{
    const double along_mm = sheet->kind.is_down ? room->limit_height_mm : room->limit_width_mm,
                 across_mm = sheet->kind.is_down ? room->limit_width_mm : room->limit_height_mm;
    const stretch along = cell_of(sheet, words, along_mm, line, at),
                  across = across_of(sheet, words, line, across_mm);
    const stretch x = sheet->kind.is_down ? across : along, y = sheet->kind.is_down ? along : across;

    return (sheet_tile){ .net = { x.from_mm, y.from_mm, x.to_mm - x.from_mm, y.to_mm - y.from_mm },
                         .row = sheet->kind.is_down ? at : line,
                         .column = sheet->kind.is_down ? line : at,
                         .name = sheet_tile_name(sheet->arena, line, at, words->lines[line].count),
                         .note = note_of(sheet, words, line, at),
                         .page_left = -1,
                         .page_right = -1,
                         .up = -1,
                         .down = -1 };
}

/* Characters whose sheets touch are glued. */
static void join(const banner_sheet *sheet, sheet_tile *tiles, int before, int behind)
{
    const scene_box *one = &tiles[before].net, *other = &tiles[behind].net;
    if (sheet->kind.is_down && other->y_mm - one->y_mm - one->height_mm < touching_mm) {
        tiles[before].down = behind;
        tiles[behind].up = before;
    } else if (!sheet->kind.is_down && other->x_mm - one->x_mm - one->width_mm < touching_mm) {
        tiles[before].page_right = behind;
        tiles[behind].page_left = before;
    }
}

static zc_status characters_of(const banner_sheet *sheet, const banner_words *words, sheet_tiling *out,
                               zc_diags *diags)
{
    const double along_mm = longest_ink_mm(sheet, words),
                 least_mm = fmin(about_character * words->pitch.em_mm, banner_across_mm(sheet));
    const sheet_paper *paper = paper_for(sheet, along_mm, least_mm);
    int count = 0;

    if (!paper)
        return refuse_size(sheet, fmax(along_mm, least_mm), diags);
    const sheet_tile_room room = sheet_room_of(paper);
    for (int line = 0; line < words->line_count; line++)
        count += words->lines[line].count;
    sheet_tile *tiles = arena_array(sheet->arena, sheet_tile, count);
    *out = (sheet_tiling){ .paper = paper,
                           .width_mm = sheet->size.width_mm,
                           .height_mm = sheet->size.height_mm,
                           .tiles = tiles,
                           .rows = words->line_count };
    if (!tiles)
        return ZC_NO_MEMORY;
    for (int line = 0; line < words->line_count; line++)
        for (int at = 0; at < words->lines[line].count; at++, out->count++) {
            tiles[out->count] = character_tile(sheet, words, &room, line, at);
            if (!tiles[out->count].name || !tiles[out->count].note)
                return ZC_NO_MEMORY;
            if (at > 0)
                join(sheet, tiles, out->count - 1, out->count);
        }
    out->columns = count / words->line_count;
    return ZC_OK;
}

zc_status banner_tile_pages(const banner_sheet *sheet, const banner_words *words, const zc_scene *whole,
                            int page, zc_scene *scene, zc_diags *diags)
{
    sheet_tiling tiling;
    const zc_status status = sheet->tile == BANNER_TILE_CHAR ? characters_of(sheet, words, &tiling, diags)
                                                             : grid_of(sheet, words, whole, page, &tiling);
    if (!status)
        draw(sheet, words, &tiling, whole, page, scene);
    return status;
}
