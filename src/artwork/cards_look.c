/* A set's templates, laid on its face. */
#include "artwork/cards.h"

static zc_status lay_boxes(const card_set *set, card_look *look)
{
    const card_template *template = &look->template;
    template_box *boxes = arena_array(set->arena, template_box, template->count + 1);

    if (!boxes)
        return ZC_NO_MEMORY;
    look->map = template_map_of(template, set->stock.face_width_mm, set->stock.face_height_mm);
    for (int at = 0; at < template->count; at++) {
        boxes[at] = template_box_on(&template->boxes[at], &look->map);
        if (boxes[at].kind == TEMPLATE_NAME && !look->name)
            look->name = &boxes[at];
    }
    look->boxes = boxes;
    look->count = template->count;
    return ZC_OK;
}

zc_status card_look_read(const card_set *set, const char *word, zc_place place, card_look *out,
                         zc_diags *diags)
{
    const template_reader reader = { .roster = set->job->roster, .arena = set->arena, .diags = diags };

    *out = (card_look){ .name = NULL };
    const zc_status status = template_read(set->job->data, &reader, word, place, &out->template);
    return status ? status : lay_boxes(set, out);
}

/* The smallest size that any card needs for the words of a box on one line. */
static zc_status size_box(const card_set *set, const template_box *box, double *size_mm)
{
    const text_style style = { .role = box->type.has_role ? box->type.role : TEXT_HEI,
                               .weight = box->type.weight,
                               .size_pt = pt_of_mm(box->type.size),
                               .letter_space_mm = box->type.letter_space };

    *size_mm = box->type.size;
    for (int at = 0; at < set->count; at++) {
        const char *text = field_fill(set->job, box->pattern, &set->cards[at].values, set->arena);
        if (!text)
            return ZC_NO_MEMORY;
        const double width_mm = text_measure(set->job->fonts, text, &style).advance_mm;
        const double fit_mm = width_mm > 0 ? box->type.size * box->width / width_mm : box->type.size;
        *size_mm = fit_mm < *size_mm ? fit_mm : *size_mm;
    }
    return ZC_OK;
}

zc_status card_look_size(const card_set *set, card_look *look, zc_diags *diags)
{
    double *sizes = arena_array(set->arena, double, look->count + 1);
    zc_status status = sizes ? ZC_OK : ZC_NO_MEMORY;

    card_set_sizes(set, look, diags);
    for (int at = 0; at < look->count && !status; at++)
        if (look->boxes[at].kind == TEMPLATE_WORDS && look->boxes[at].fit == TEMPLATE_SET)
            status = size_box(set, &look->boxes[at], &sizes[at]);
    look->size_mm = sizes;
    return status;
}
