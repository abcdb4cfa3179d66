/* The name on a face: its lines are centred by their ink, or begin or end with it. */
#include "artwork/cards.h"

static const double middle_em = 0.34, /* of the band from -0.09 to 0.77 em that all names share */
    line_em = 1.25;

/* Where a line's origin is, so that its ink is where the box wants it; on the face. */
static double ink_x_mm(const template_box *box, const text_extent *ink)
{
    if (box->align == TEXT_START)
        return box->x - ink->ink_left_mm;
    if (box->align == TEXT_END)
        return box->x + box->width - ink->ink_right_mm;
    return box->x + box->width / 2 - (ink->ink_left_mm + ink->ink_right_mm) / 2;
}

/* Sets a line, and finds where it begins. */
static zc_status set_name_line(const card_set *set, const template_box *box, const text_style *style,
                               const card_line *line, text_setting *out, double *x_mm)
{
    const text_extent ink = text_measure(set->job->fonts, line->inked, style);
    *x_mm = ink_x_mm(box, &ink);
    return text_set_line(set->job->fonts, set->arena, line->text, style, TEXT_START, out);
}

/* Puts the pieces of a line into `pieces`, moved. */
static int add_pieces(const text_setting *line, double x_mm, double y_mm, text_piece *pieces)
{
    for (int at = 0; at < line->count; at++) {
        pieces[at] = line->pieces[at];
        pieces[at].x_mm += x_mm;
        pieces[at].y_mm += y_mm;
    }
    return line->count;
}

/* A line's baseline: smaller names stand closer together. */
static double half_y_mm(const template_box *box, double em_mm, int line)
{
    const double apart_mm = box->halves[1] - box->halves[0], close_mm = line_em * em_mm;
    const double pitch_mm = apart_mm < close_mm ? apart_mm : close_mm;
    const double middle_mm = (box->halves[0] + box->halves[1]) / 2;
    return box->y + middle_mm + (line - 0.5) * pitch_mm + middle_em * em_mm;
}

static scene_color color_of(const template_box *box, const name_card *card)
{
    return box->type.takes_kind_color ? card->color : box->type.color;
}

/* Both lines are one text, so that a search finds the whole name. */
static zc_status draw_two_lines(const card_set *set, const card_look *look, const template_box *box,
                                const name_card *card, zc_scene *scene)
{
    const double em_mm = card_em_mm(look, card);
    text_setting lines[2], whole;
    double x_mm[2];

    for (int line = 0; line < 2; line++) {
        const text_style style = card_name_style(set, card->kind, em_mm, card->halves[line].space_em);
        const zc_status status =
            set_name_line(set, box, &style, &card->halves[line], &lines[line], &x_mm[line]);
        if (status)
            return status;
    }
    text_piece *pieces = arena_array(set->arena, text_piece, lines[0].count + lines[1].count);
    if (!pieces)
        return ZC_NO_MEMORY;
    whole = lines[0];
    whole.string = card->name;
    whole.pieces = pieces;
    whole.lines = 2;
    whole.count = 0;
    for (int line = 0; line < 2; line++)
        whole.count +=
            add_pieces(&lines[line], x_mm[line], half_y_mm(box, em_mm, line), pieces + whole.count);
    scene_text(scene, 0, 0, &whole, color_of(box, card), "name");
    return ZC_OK;
}

zc_status card_name_draw(const card_set *set, const card_look *look, const template_box *box,
                         const name_card *card, zc_scene *scene)
{
    const double em_mm = card_em_mm(look, card);
    const text_style style = card_name_style(set, card->kind, em_mm, card->whole.space_em);
    text_setting line;
    double x_mm;

    if (card_is_on_two_lines(look, card))
        return draw_two_lines(set, look, box, card, scene);
    const zc_status status = set_name_line(set, box, &style, &card->whole, &line, &x_mm);
    const double middle_mm =
        box->y + (box->baseline > 0 ? box->baseline - middle_em * box->type.size : box->height / 2);
    if (!status)
        scene_text(scene, x_mm, middle_mm + middle_em * em_mm, &line, color_of(box, card), "name");
    return status;
}
