/* Words in a box of a face: they never leave it. */
#include "artwork/cards.h"
#include "artwork/problems.h"

#include <math.h>

static const double line_em = 1.25, middle_em = 0.36, /* of a line's em, from its baseline up to its middle */
    one_line_share = 0.6,                             /* of a line's own size; smaller ones go on two lines */
    two_lines_share = 0.65, two_lines_em = 2.24,      /* of so much height are two lines */
    least_pt = 4.5, smallest_pt = 1, within = 0.9999, /* is still smaller, after rounding */
    read_pt = 6;                                      /* smaller words are told: looks.md, section 3 */

static text_style smaller_style(const text_style *style, double size_pt)
{
    text_style small = *style;
    small.size_pt = size_pt;
    small.letter_space_mm *= size_pt / style->size_pt;
    return small;
}

/* Lines are set about x 0: flush, the wider one touches the box's side. */
static double middle_x_mm(const template_box *box, const text_setting *setting)
{
    return box->align == TEXT_START ? box->x + setting->width_mm / 2
           : box->align == TEXT_END ? box->x + box->width - setting->width_mm / 2
                                    : box->x + box->width / 2;
}

static double pitch_mm(double size_pt) { return line_em * mm_of_pt(size_pt); }

/* A text has a baseline, which leaves room around it; the lines of a rectangle stay in it. */
static double two_lines_pt(const template_box *box, double size_pt)
{
    const double wanted_pt = two_lines_share * size_pt;
    return box->baseline > 0 ? wanted_pt : fmin(wanted_pt, pt_of_mm(box->height / two_lines_em));
}

/* Not smaller than `least` on so many lines. */
static zc_status fit_lines(const card_set *set, const card_words *words, const text_style *style, int lines,
                           double least, text_setting *out, bool *fits)
{
    return text_fit_lines(set->job->fonts, set->arena, words->text, style, words->box->width, lines,
                          lines > 1 ? pitch_mm(style->size_pt) : 0, fmin(least, style->size_pt), out, fits);
}

/* As small as it must be, on the lines that it has. */
static zc_status fit_at_any_size(const card_set *set, const card_words *words, text_setting *setting)
{
    const double size_pt = within * setting->size_pt * words->box->width / setting->width_mm;
    const text_style style = smaller_style(&words->style, size_pt);
    bool fits;
    return fit_lines(set, words, &style, setting->lines, size_pt, setting, &fits);
}

/* Smaller and, where the box allows it, on two lines. */
static zc_status fit_words(const card_set *set, const card_words *words, text_setting *out)
{
    const template_box *box = words->box;
    const bool may_part = box->fit == TEMPLATE_SHRINK;
    const double size_pt = words->style.size_pt;
    bool fits;

    zc_status status =
        fit_lines(set, words, &words->style, 1, may_part ? one_line_share * size_pt : least_pt, out, &fits);
    if (!status && !fits && may_part) {
        const text_style two = smaller_style(&words->style, two_lines_pt(box, size_pt));
        status = fit_lines(set, words, &two, 2, smallest_pt, out, &fits);
    }
    return !status && !fits ? fit_at_any_size(set, words, out) : status;
}

static void warn_of_small(const card_set *set, const card_words *words, double size_pt)
{
    const zc_roster *roster = set->job->roster;
    const template_box *box = words->box;
    const bool is_his = field_is_of_person(box->pattern);
    char size[32];

    if (size_pt >= fmin(read_pt, within * pt_of_mm(box->type.size)))
        return;
    number_write(size_pt, 1, size);
    if (is_his) {
        const zc_person person = words->card->seated.person;
        diag_add_with(set->diags, &artwork_small_words, zc_roster_place(roster, person), words->text,
                      zc_roster_field(roster, person, ZC_COLUMN_NAME), box->pattern, size);
    } else {
        diag_add_with(set->diags, &artwork_small_fixed_words, box->place, words->text, size, NULL, NULL);
    }
}

zc_status card_words_draw(const card_set *set, const card_words *words, zc_scene *scene)
{
    const template_box *box = words->box;
    text_setting setting;

    const zc_status status = fit_words(set, words, &setting);
    if (status)
        return status;
    const double up_mm = setting.lines > 1 ? pitch_mm(two_lines_pt(box, words->style.size_pt)) / 2 : 0;
    const double baseline_mm = box->baseline > 0 ? box->baseline
                                                 : box->height / 2 + middle_em * mm_of_pt(setting.size_pt);
    scene_text(scene, middle_x_mm(box, &setting), box->y + baseline_mm - up_mm, &setting, words->color,
               box->klass);
    warn_of_small(set, words, setting.size_pt);
    return ZC_OK;
}
