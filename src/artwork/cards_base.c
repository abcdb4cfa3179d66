/* What stands on a tent's base: it folds under and is never seen, but sorts the cards without a list. */
#include "artwork/cards.h"

static const double design_width_mm = 210, margin_mm = 18, between_mm = 6, least_pt = 6,
                    /* below the base's top */
    seat_y_mm = 16, event_y_mm = 23.5, rule_y_mm = 28.5, notes_y_mm = 36, notes_pitch_mm = 5.5,
                    two_lines_mm = 27, notes_mm = 54, /* what base has room for them */
    second_line_mm = 3, bottom_mm = 47, sketch_width_mm = 18, sketch_height_mm = 13.5,
                    sketch_from_right_mm = 47, sketch_room_mm = 68, glued_mm = 15;

#define INK2 SCENE_RGB(0x4A4A4A)
#define INK3 SCENE_RGB(0x767676)

static const text_style bold = { .role = TEXT_HEI, .weight = 700, .size_pt = 15 },
                        plain = { .role = TEXT_HEI, .weight = 400, .size_pt = 10 },
                        note = { .role = TEXT_HEI, .weight = 400, .size_pt = 9 },
                        label = { .role = TEXT_HEI, .weight = 400, .size_pt = 6.5 };

/* The base of one card: its frame on the page, and what fills it. */
typedef struct tent_base {
    const card_set *set;
    zc_scene *scene;
    double left_mm, right_mm, top_mm, height_mm;
} tent_base;

static const char *word(const tent_base *base, const char *zh, const char *en)
{
    return artwork_word(base->set->job->occasion, zh, en);
}

/* Words flush left that stay in `width_mm`: condensed, smaller, then on two lines. */
static zc_status draw_left(const tent_base *base, const char *text, const text_style *style, double y_mm,
                           double width_mm, scene_color color)
{
    zc_fonts *fonts = base->set->job->fonts;
    text_setting setting;
    bool fits;

    zc_status status =
        text_fit_lines(fonts, base->set->arena, text, style, width_mm, 1, 0, least_pt, &setting, &fits);
    if (!status && !fits) {
        const text_style small = { .role = style->role, .weight = style->weight, .size_pt = least_pt };
        status = text_fit_lines(fonts, base->set->arena, text, &small, width_mm, 2, second_line_mm, 1,
                                &setting, &fits);
    }
    if (!status)
        scene_text(base->scene, base->left_mm + setting.width_mm / 2, base->top_mm + y_mm, &setting, color,
                   "base");
    return status;
}

static void draw_right(const tent_base *base, const char *text, const text_style *style, double y_mm)
{
    scene_words(base->scene, base->set->job->fonts, base->right_mm, base->top_mm + y_mm, text, style,
                TEXT_END, INK2, "base");
}

/* `left` flush left, `right` flush right, on one baseline. */
static zc_status draw_pair(const tent_base *base, const char *left, const char *right,
                           const text_style *style, double y_mm)
{
    const double right_width_mm = text_measure(base->set->job->fonts, right, style).advance_mm;
    const double room_mm = base->right_mm - base->left_mm - right_width_mm - between_mm;

    if (*right)
        draw_right(base, right, style, y_mm);
    return *left ? draw_left(base, left, style, y_mm, room_mm, INK2) : ZC_OK;
}

/* A tent seen from its side: the triangle, the base glued inside the back. */
static void draw_sketch(const tent_base *base)
{
    const double left_mm = base->right_mm + margin_mm - sketch_from_right_mm, y_mm = base->top_mm + bottom_mm;
    const double right_mm = left_mm + sketch_width_mm, middle_mm = left_mm + sketch_width_mm / 2;
    const scene_paint outline = { .stroke = INK3, .stroke_mm = 0.35 };
    zc_fonts *fonts = base->set->job->fonts;

    scene_path_begin(base->scene);
    scene_move_to(base->scene, left_mm, y_mm);
    scene_line_to(base->scene, middle_mm, y_mm - sketch_height_mm);
    scene_line_to(base->scene, right_mm, y_mm);
    scene_close(base->scene);
    scene_path_end(base->scene, outline);
    scene_line(base->scene, right_mm, y_mm, right_mm - glued_mm, y_mm,
               (scene_paint){ .stroke = INK2, .stroke_mm = 0.8 });
    scene_words(base->scene, fonts, right_mm + 2, y_mm - 5.5, word(base, "正面", "front"), &label, TEXT_START,
                INK3, "base");
    scene_words(base->scene, fonts, left_mm - 1.4, y_mm - 5.5, word(base, "背面", "back"), &label, TEXT_END,
                INK3, "base");
    scene_words(base->scene, fonts, middle_mm, y_mm + 3.2, word(base, "底面", "base"), &label, TEXT_MIDDLE,
                INK3, "base");
}

static zc_status draw_notes(const tent_base *base)
{
    const double width_mm = base->right_mm - base->left_mm - sketch_room_mm + margin_mm;
    const double rule_mm = base->top_mm + rule_y_mm;

    scene_line(base->scene, base->left_mm, rule_mm, base->right_mm, rule_mm,
               (scene_paint){ .stroke = SCENE_RGB(0x9A9A9A), .stroke_mm = 0.2 });
    draw_sketch(base);
    const zc_status status = draw_left(base,
                                       word(base, "底面（折入，不外露）：供理签、摆放核对",
                                            "Base (folds under, not seen): for sorting and checking"),
                                       &note, notes_y_mm, width_mm, INK3);
    return status ? status
                  : draw_left(base,
                              word(base, "依两道折线折成三角，底面插入背面内侧，用双面胶固定",
                                   "Fold at both lines into a triangle; tape the base inside the back"),
                              &note, notes_y_mm + notes_pitch_mm, width_mm, INK3);
}

zc_status card_base_draw(const card_set *set, const name_card *card, const sheet_stock *stock,
                         zc_scene *scene)
{
    const zc_artwork_job *job = set->job;
    const double scale = stock->trim_width_mm < design_width_mm ? stock->trim_width_mm / design_width_mm : 1;
    const tent_base base = {
        .set = set,
        .scene = scene,
        .left_mm = stock->trim_x_mm + scale * margin_mm,
        .right_mm = stock->trim_x_mm + stock->trim_width_mm - scale * margin_mm,
        .top_mm = stock->trim_y_mm + stock->base_y_mm,
        .height_mm = stock->trim_height_mm - stock->base_y_mm,
    };
    const char *seat = layout_seat_words(job->layout, card->seated.seat, job->occasion->lang, set->arena);
    const char *heading = seat ? arena_format(set->arena, "%s　%s", seat, card->name) : NULL;
    const char *number = arena_format(set->arena, "%s%s%s", card->values.number,
                                      artwork_word(job->occasion, "／", " / "), card->values.count);
    const char *draft = set->final ? "" : artwork_draft_words(job->occasion, set->arena);
    if (!heading || !number || !draft)
        return ZC_NO_MEMORY;

    const bool is_flap = base.height_mm < two_lines_mm;
    zc_status status = draw_pair(&base, heading, number, &bold, is_flap ? base.height_mm / 2 + 2 : seat_y_mm);
    if (!status && !is_flap)
        status = draw_pair(&base, artwork_title(job), draft, &plain, event_y_mm);
    if (!status && base.height_mm >= notes_mm)
        status = draw_notes(&base);
    return status;
}
