/* One sign: looks.md, section 9. */
#include "artwork/signs.h"

/* Frame and band, words above and below. */
static const double margin_mm = 12, frame_mm = 1.2, inner_mm = 2.2, inner_line_mm = 0.3, band_mm = 24,
                    band_base_mm = 28.5, words_width_mm = 166, head_base_mm = 33.6, line_em = 1.2,
                    words_base_mm = 117.2, english_base_mm = 129.35, table_words_base_mm = 124.94;

/* What is read from afar: its middle line, the sizes of figure and words beside it, the widest that it may
 * be. */
static const struct sign_look {
    double middle_mm, digits_mm, words_mm, beside_mm;
    text_role beside;
    double widest_mm;
} looks[] = { [SIGN_TABLES] = { 76.3, 78, 54, 24, TEXT_KAI, 164 },
              [SIGN_ROWS] = { 74.5, 66, 66, 34, TEXT_HEI, 164 },
              [SIGN_ZONES] = { 69, 50, 50, 0, TEXT_HEI, 164 } };

static const double gap_mm = 15, least_gap_mm = 5, digit_middle_em = 0.367, hei_middle_em = 0.375,
                    kai_middle_em = 0.34;

/* looks.md: tip, head, shaft. */
static const double arrow_mm = 37, head_mm = 17, head_half_mm = 13, shaft_half_mm = 5, small_arrow = 0.55;

static const text_style
    head_style = { .role = TEXT_SONG, .weight = 700, .size_pt = 20, .letter_space_mm = 0.8 },
    band_style = { .role = TEXT_HEI, .weight = 700, .size_pt = 34, .letter_space_mm = 1.5 },
    table_words_style = { .role = TEXT_HEI, .weight = 500, .size_pt = 26 },
    words_style = { .role = TEXT_HEI, .weight = 500, .size_pt = 28 },
    english_style = { .role = TEXT_HEI, .weight = 400, .size_pt = 14 };

/* ---- words ---- */

static text_style half_size(const text_style *style)
{
    text_style small = *style;
    small.size_pt /= 2;
    small.letter_space_mm /= 2;
    return small;
}

/* Where a line of words goes. */
typedef struct words_room {
    double middle_mm, width_mm;
} words_room;
static const words_room whole_room = { SIGN_WIDTH_MM / 2, words_width_mm };

/* In the middle of its room: condensed, smaller, down to half its size; then on two lines about its
 * baseline. */
static zc_status draw_words(const sign_set *set, zc_scene *scene, const char *text, const text_style *style,
                            words_room room, double y_mm, scene_color color)
{
    const text_style small = half_size(style);
    const double pitch_mm = line_em * mm_of_pt(small.size_pt);
    zc_fonts *fonts = set->chart.job->fonts;
    text_setting setting;
    bool fits;

    if (!*text)
        return ZC_OK;
    zc_status status = text_fit_lines(fonts, set->chart.arena, text, style, room.width_mm, 1, 0,
                                      small.size_pt, &setting, &fits);
    if (!status && !fits)
        status = text_fit_lines(fonts, set->chart.arena, text, &small, room.width_mm, 2, pitch_mm, 1,
                                &setting, &fits);
    if (status)
        return status;
    scene_text(scene, room.middle_mm, setting.lines > 1 ? y_mm - pitch_mm / 2 : y_mm, &setting, color,
               "words");
    return ZC_OK;
}

static zc_status draw_centred(const sign_set *set, zc_scene *scene, const char *text, const text_style *style,
                              double y_mm, scene_color color)
{
    return draw_words(set, scene, text, style, whole_room, y_mm, color);
}

/* ---- arrows ---- */

typedef struct sign_arrow {
    double left_mm, middle_mm, size;
    sign_side side;
} sign_arrow;

static void draw_arrow(const sign_set *set, zc_scene *scene, const sign_arrow *arrow)
{
    const double way = arrow->side == SIGN_LEFT ? 1 : -1, size = arrow->size, y_mm = arrow->middle_mm;
    const double tip_mm = arrow->left_mm + (arrow->side == SIGN_LEFT ? 0 : size * arrow_mm);
    const double neck_mm = tip_mm + way * size * head_mm, end_mm = tip_mm + way * size * arrow_mm;

    scene_path_begin(scene);
    scene_move_to(scene, tip_mm, y_mm);
    scene_line_to(scene, neck_mm, y_mm - size * head_half_mm);
    scene_line_to(scene, neck_mm, y_mm - size * shaft_half_mm);
    scene_line_to(scene, end_mm, y_mm - size * shaft_half_mm);
    scene_line_to(scene, end_mm, y_mm + size * shaft_half_mm);
    scene_line_to(scene, neck_mm, y_mm + size * shaft_half_mm);
    scene_line_to(scene, neck_mm, y_mm + size * head_half_mm);
    scene_close(scene);
    scene_path_end(scene, (scene_paint){ .fill = set->chart.theme.ink });
}

/* ---- what is read from afar: pieces on one middle line, all of it in the middle of the sign ---- */

typedef struct sign_piece {
    const char *text; /* "": none; the arrow has none either */
    text_style style;
    double middle_em; /* of its characters, above the baseline */
    double width_mm;  /* of its ink */
    double ink_left_mm;
    bool is_arrow;
} sign_piece;

enum { PIECES_MAX = 5 };
typedef struct sign_row {
    sign_piece pieces[PIECES_MAX];
    int count;
    double size, gap_mm; /* of all, so that it fits */
} sign_row;

static void add_arrow(sign_row *row)
{
    row->pieces[row->count++] = (sign_piece){ .width_mm = arrow_mm, .is_arrow = true };
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_latin(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

static void add_words(const sign_set *set, sign_row *row, const char *text, text_role role, double em_mm)
{
    if (!*text)
        return;
    role = is_latin(*text) ? TEXT_HEI : role;
    sign_piece piece = { .text = text,
                         .style = { .role = role, .weight = 700, .size_pt = pt_of_mm(em_mm) },
                         .middle_em = is_digit(*text)    ? digit_middle_em
                                      : role == TEXT_KAI ? kai_middle_em
                                                         : hei_middle_em };
    const text_extent ink = text_measure(set->chart.job->fonts, text, &piece.style);
    piece.ink_left_mm = ink.ink_left_mm;
    piece.width_mm = ink.ink_right_mm - ink.ink_left_mm;
    row->pieces[row->count++] = piece;
}

static double width_of(const sign_row *row)
{
    double width_mm = 0;
    for (int at = 0; at < row->count; at++)
        width_mm += row->pieces[at].width_mm;
    return width_mm;
}

/* First the gaps give way, then all sizes. */
static void fit_row(sign_row *row, double widest_mm)
{
    const double ink_mm = width_of(row);
    const int gaps = row->count - 1;
    double free_mm = gaps > 0 ? (widest_mm - ink_mm) / gaps : 0;

    row->gap_mm = free_mm > gap_mm ? gap_mm : free_mm > least_gap_mm ? free_mm : least_gap_mm;
    const double whole_mm = ink_mm + gaps * row->gap_mm;
    row->size = whole_mm > widest_mm ? widest_mm / whole_mm : 1;
    row->gap_mm *= row->size;
}

static void draw_piece(const sign_set *set, zc_scene *scene, const guide_sign *sign, const sign_piece *piece,
                       double size, double x_mm)
{
    const double middle_mm = looks[sign->kind].middle_mm;
    text_style style = piece->style;

    if (piece->is_arrow) {
        draw_arrow(set, scene, &(sign_arrow){ x_mm, middle_mm, size, sign->side });
        return;
    }
    style.size_pt *= size;
    scene_words(scene, set->chart.job->fonts, x_mm - size * piece->ink_left_mm,
                middle_mm + piece->middle_em * mm_of_pt(style.size_pt), piece->text, &style, TEXT_START,
                set->chart.theme.ink, "figure");
}

static void draw_figure(const sign_set *set, zc_scene *scene, const guide_sign *sign)
{
    const struct sign_look *look = &looks[sign->kind];
    sign_row row = { 0 };
    const bool has_arrow = sign->kind == SIGN_ROWS;

    if (has_arrow && sign->side == SIGN_LEFT)
        add_arrow(&row);
    add_words(set, &row, sign->before, look->beside, look->beside_mm);
    add_words(set, &row, sign->figure, TEXT_HEI, is_digit(*sign->figure) ? look->digits_mm : look->words_mm);
    add_words(set, &row, sign->after, look->beside, look->beside_mm);
    if (has_arrow && sign->side == SIGN_RIGHT)
        add_arrow(&row);
    fit_row(&row, look->widest_mm);
    double x_mm = (SIGN_WIDTH_MM - row.size * width_of(&row) - (row.count - 1) * row.gap_mm) / 2;
    for (int at = 0; at < row.count; at++) {
        draw_piece(set, scene, sign, &row.pieces[at], row.size, x_mm);
        x_mm += row.size * row.pieces[at].width_mm + row.gap_mm;
    }
}

/* ---- the whole ---- */

static void draw_frame(zc_scene *scene, double inset_mm, scene_color color, double stroke_mm)
{
    scene_rect(scene, inset_mm, inset_mm, SIGN_WIDTH_MM - 2 * inset_mm, SIGN_HEIGHT_MM - 2 * inset_mm, 0,
               (scene_paint){ .stroke = color, .stroke_mm = stroke_mm });
}

static zc_status draw_table_sign(const sign_set *set, const guide_sign *sign, zc_scene *scene)
{
    draw_frame(scene, margin_mm, sign->color, frame_mm);
    draw_frame(scene, margin_mm + inner_mm, sign->color, inner_line_mm);
    zc_status status = draw_centred(set, scene, sign->band, &head_style, head_base_mm, sign->color);
    draw_figure(set, scene, sign);
    return status ? status
                  : draw_centred(set, scene, sign->words, &table_words_style, table_words_base_mm,
                                 set->chart.theme.ink);
}

/* A zone's arrow stands beside the words: its name takes all the room above. */
static const double small_arrow_inset_mm = margin_mm + gap_mm, small_arrow_mm = small_arrow * arrow_mm;

static bool has_small_arrow(const guide_sign *sign)
{
    return sign->kind == SIGN_ZONES && sign->side != SIGN_AHEAD;
}

static void draw_small_arrow(const sign_set *set, const guide_sign *sign, zc_scene *scene)
{
    const double left_mm = sign->side == SIGN_LEFT ? small_arrow_inset_mm
                                                   : SIGN_WIDTH_MM - small_arrow_inset_mm - small_arrow_mm;
    const double middle_mm = words_base_mm - hei_middle_em * mm_of_pt(words_style.size_pt);

    draw_arrow(set, scene, &(sign_arrow){ left_mm, middle_mm, small_arrow, sign->side });
}

/* Words that would touch the arrow have what it leaves of the line, away from it. */
static words_room room_beside_arrow(const sign_set *set, const guide_sign *sign)
{
    const double taken_mm = small_arrow_inset_mm + small_arrow_mm + least_gap_mm;
    const double edge_mm = (SIGN_WIDTH_MM - words_width_mm) / 2, left_mm = SIGN_WIDTH_MM - edge_mm - taken_mm;
    const double middle_mm = taken_mm + left_mm / 2;
    const double words_mm = text_measure(set->chart.job->fonts, sign->words, &words_style).advance_mm;

    if (!has_small_arrow(sign) || words_mm <= SIGN_WIDTH_MM - 2 * taken_mm)
        return whole_room;
    return (words_room){ sign->side == SIGN_LEFT ? middle_mm : SIGN_WIDTH_MM - middle_mm, left_mm };
}

static zc_status draw_zone_sign(const sign_set *set, const guide_sign *sign, zc_scene *scene)
{
    const artwork_theme *theme = &set->chart.theme;

    draw_frame(scene, margin_mm, sign->color, frame_mm);
    scene_rect(scene, margin_mm, margin_mm, SIGN_WIDTH_MM - 2 * margin_mm, band_mm, 0,
               (scene_paint){ .fill = sign->ground, .stroke = sign->color, .stroke_mm = frame_mm });
    zc_status status = draw_centred(set, scene, sign->band, &band_style, band_base_mm, sign->ink);
    draw_figure(set, scene, sign);
    if (has_small_arrow(sign))
        draw_small_arrow(set, sign, scene);
    if (!status)
        status = draw_words(set, scene, sign->words, &words_style, room_beside_arrow(set, sign),
                            words_base_mm, theme->ink);
    return status ? status
                  : draw_centred(set, scene, sign->english, &english_style, english_base_mm, theme->ink2);
}

zc_status sign_draw(const sign_set *set, const guide_sign *sign, zc_scene *scene)
{
    return sign->kind == SIGN_TABLES ? draw_table_sign(set, sign, scene) : draw_zone_sign(set, sign, scene);
}
