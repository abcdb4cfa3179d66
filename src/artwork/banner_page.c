/* A banner at its true size: ground, flags, emblem, letters, foot. */
#include "artwork/banner_sheet.h"

/* ---- letters ---- */

typedef ZC_VEC(text_piece) banner_pieces;

/* Upright letters of a column stand side by side with its axis, turned ones lie along it. */
static void place_piece(const banner_sheet *sheet, const banner_words *words, const banner_letter *letter,
                        double middle_mm, text_piece *piece)
{
    const double em_mm = words->pitch.em_mm, along_mm = banner_length_mm(sheet) / 2 + letter->x_mm;

    if (!sheet->kind.is_down) {
        piece->x_mm += along_mm;
        piece->y_mm += middle_mm + letter->ink_middle_em * em_mm;
        return;
    }
    const double x_mm = middle_mm - letter->ink_middle_em * em_mm;
    if (letter->turned) {
        const double start_mm = piece->x_mm;
        piece->turn_deg = 90;
        piece->x_mm = x_mm - piece->y_mm;
        piece->y_mm = along_mm + start_mm;
    } else {
        piece->x_mm += x_mm;
        piece->y_mm += along_mm;
    }
}

/* The pieces of one letter; most have one. */
static zc_status add_letter(const banner_sheet *sheet, const banner_words *words, const banner_letter *letter,
                            double middle_mm, banner_pieces *pieces)
{
    const text_style style = { .role = sheet->role, .weight = 700, .size_pt = pt_of_mm(words->pitch.em_mm) };
    text_setting set;
    const zc_status status =
        text_set_line(sheet->job->fonts, sheet->arena, letter->text, &style, TEXT_START, &set);

    for (int at = 0; at < set.count && !status; at++) {
        text_piece piece = set.pieces[at];
        place_piece(sheet, words, letter, middle_mm, &piece);
        if (!vec_push(pieces, piece))
            return ZC_NO_MEMORY;
    }
    return status;
}

static void draw_pieces(const banner_sheet *sheet, const banner_words *words, banner_pieces *pieces,
                        zc_scene *scene)
{
    const text_setting whole = { .role = sheet->role,
                                 .weight = 700,
                                 .string = words->string,
                                 .pieces = pieces->at,
                                 .count = pieces->count,
                                 .size_pt = pt_of_mm(words->pitch.em_mm),
                                 .condense = 1,
                                 .lines = words->line_count };
    if (sheet->outlines)
        scene_outlined(scene, sheet->job->fonts, 0, 0, &whole, sheet->colors->ink);
    else
        scene_text(scene, 0, 0, &whole, sheet->colors->ink, "banner");
    pieces->count = 0;
}

/* All letters are one text, so that a search finds the whole of it; in a column each stretch of letters that
 * stand alike. */
static zc_status draw_letters(const banner_sheet *sheet, const banner_words *words, zc_scene *scene)
{
    banner_pieces pieces = { 0 };
    zc_status status = ZC_OK;
    bool is_turned = false;

    for (int line = 0; line < words->line_count; line++) {
        const double middle_mm = banner_middle_mm(sheet, words, line);
        for (int at = 0; at < words->lines[line].count && !status; at++) {
            const banner_letter *letter = &words->lines[line].letters[at];
            if (letter->turned != is_turned)
                draw_pieces(sheet, words, &pieces, scene);
            is_turned = letter->turned;
            status = add_letter(sheet, words, letter, middle_mm, &pieces);
        }
    }
    if (!status)
        draw_pieces(sheet, words, &pieces, scene);
    vec_free(&pieces);
    return status;
}

/* ---- what else hangs on it ---- */

static void draw_emblem(const banner_sheet *sheet, zc_scene *scene)
{
    const double side_mm = sheet->kind.emblem_height * sheet->size.height_mm,
                 middle_mm = sheet->kind.emblem_middle * sheet->size.height_mm;
    if (sheet->emblem.length)
        scene_picture(scene, (sheet->size.width_mm - side_mm) / 2, middle_mm - side_mm / 2, side_mm, side_mm,
                      sheet->emblem);
}

static void draw_flags(const banner_sheet *sheet, double apart, zc_scene *scene)
{
    const hanging *kind = &sheet->kind;
    const double high_mm = sheet->size.height_mm, width_mm = kind->flag_width * high_mm;

    for (int flag = 0; flag < sheet->flags; flag++) {
        const double in_mm = (kind->flag_edge + flag * apart) * high_mm;
        scene_picture(scene, in_mm, kind->flag_top * high_mm, width_mm, kind->flag_height * high_mm,
                      sheet->flag);
        scene_picture(scene, sheet->size.width_mm - in_mm - width_mm, kind->flag_top * high_mm, width_mm,
                      kind->flag_height * high_mm, sheet->flag);
    }
}

static zc_status draw_foot(const banner_sheet *sheet, const banner_words *words, zc_scene *scene)
{
    const hanging *kind = &sheet->kind;
    const double most_mm = banner_most_mm(sheet, words), em_mm = kind->foot_em * sheet->size.height_mm;
    const text_style style = { .role = sheet->role, .weight = 700, .size_pt = pt_of_mm(em_mm) };
    text_setting set;
    bool fits;

    if (!sheet->foot)
        return ZC_OK;
    const zc_status status = text_fit_lines(sheet->job->fonts, sheet->arena, sheet->foot, &style, most_mm, 1,
                                            em_mm, 1, &set, &fits);
    if (status)
        return status;
    const double y_mm = kind->foot_middle * sheet->size.height_mm + 0.335 * em_mm;
    if (sheet->outlines)
        scene_outlined(scene, sheet->job->fonts, sheet->size.width_mm / 2, y_mm, &set, sheet->colors->ink);
    else
        scene_text(scene, sheet->size.width_mm / 2, y_mm, &set, sheet->colors->ink, "foot");
    return ZC_OK;
}

zc_status banner_page(const banner_sheet *sheet, const banner_words *words, zc_scene *scene)
{
    const banner_size *size = &sheet->size;

    scene_page(scene, size->width_mm, size->height_mm);
    if (size->width_px > 0)
        scene_page_pixels(scene, size->width_px, size->height_px);
    scene_rect(scene, 0, 0, size->width_mm, size->height_mm, 0,
               (scene_paint){ .fill = sheet->colors->ground });
    scene_outline(scene, 0, words->string);
    draw_flags(sheet, words->flag_apart, scene);
    draw_emblem(sheet, scene);
    const zc_status status = draw_foot(sheet, words, scene);
    return status ? status : draw_letters(sheet, words, scene);
}
