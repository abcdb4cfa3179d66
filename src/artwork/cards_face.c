/* One face of a card: its template's boxes, filled, and the art between them. */
#include "artwork/cards.h"

static const double latin_of_name = 0.45; /* at most so much of the name's em */

/* The Latin line stands back behind the name, however small that is. */
static double size_mm_of(const card_look *look, int at, const name_card *card)
{
    const template_box *box = &look->boxes[at];
    const double alike_mm = look->size_mm ? look->size_mm[at] : 0;
    const double size_mm = alike_mm > 0 ? alike_mm : box->type.size;
    const double of_name_mm = look->name ? latin_of_name * card_em_mm(look, card) : size_mm;

    return text_equal(box->klass, "name_en") && of_name_mm < size_mm ? of_name_mm : size_mm;
}

static zc_status draw_words_box(const card_set *set, const card_look *look, int at, const template_box *box,
                                const name_card *card, zc_scene *scene)
{
    const bool is_english = set->job->occasion->lang == ZC_LANG_EN;
    const double size_mm = size_mm_of(look, at, card), share = size_mm / box->type.size;
    const card_words words = {
        .box = box,
        .card = card,
        .text = field_fill(set->job, is_english ? box->pattern_en : box->pattern, &card->values, set->arena),
        .style = { .role = box->type.has_role ? box->type.role : TEXT_HEI,
                   .weight = box->type.weight,
                   .size_pt = pt_of_mm(size_mm),
                   .letter_space_mm = box->type.letter_space * share },
        .color = box->type.takes_kind_color ? card->color : box->type.color,
    };
    if (!words.text)
        return ZC_NO_MEMORY;
    return text_is_blank(words.text) ? ZC_OK : card_words_draw(set, &words, scene);
}

static zc_status draw_box(const card_set *set, const card_look *look, int at, const template_box *box,
                          const name_card *card, zc_scene *scene)
{
    switch (box->kind) {
    case TEMPLATE_WORDS: return draw_words_box(set, look, at, box, card, scene);
    case TEMPLATE_NAME: /* a second one, on a stub, is set as words are */
        return &look->boxes[at] == look->name ? card_name_draw(set, look, box, card, scene)
                                              : draw_words_box(set, look, at, box, card, scene);
    case TEMPLATE_EMBLEM:
        if (set->emblem.length > 0)
            scene_picture(scene, box->x, box->y, box->width, box->height, set->emblem);
        return ZC_OK;
    case TEMPLATE_QR:
    case TEMPLATE_PHOTO: return card_picture_draw(set, box, card, scene);
    }
    return ZC_OK;
}

/* A turned box is filled in its own frame. */
static zc_status draw_turned(const card_set *set, const card_look *look, int at, const name_card *card,
                             zc_scene *scene)
{
    template_box own = look->boxes[at];

    scene_group(scene,
                (scene_group_look){ .x_mm = own.x, .y_mm = own.y, .turn_deg = own.turn_deg, .klass = "box" });
    own.x = own.y = 0;
    const zc_status status = draw_box(set, look, at, &own, card, scene);
    scene_group_end(scene);
    return status;
}

/* A layer of the art, which runs into the bleed where the face ends at the trim. */
static zc_status draw_layer(const card_set *set, const card_look *look, int layer, const name_card *card,
                            const card_bleed *bleed, zc_scene *scene)
{
    const double width_mm = set->stock.face_width_mm + bleed->left_mm + bleed->right_mm,
                 height_mm = set->stock.face_height_mm + bleed->top_mm + bleed->bottom_mm;
    const template_map *map = &look->map;
    const double part[4] = { (-bleed->left_mm - map->x) / map->x_scale,
                             (-bleed->top_mm - map->y) / map->y_scale, width_mm / map->x_scale,
                             height_mm / map->y_scale };
    zc_bytes art;

    const zc_status status = template_art(&look->template, layer, part, card->color, set->arena, &art);
    if (!status)
        scene_picture(scene, -bleed->left_mm, -bleed->top_mm, width_mm, height_mm, art);
    return status;
}

zc_status card_face_draw(const card_set *set, const card_look *look, const name_card *card,
                         const card_bleed *bleed, zc_scene *scene)
{
    const card_template *template = &look->template;
    zc_status status = ZC_OK;
    int layer = 0;

    for (int at = 0; at <= look->count && !status; at++) {
        for (; layer < template->layer_count && template->layers[layer].below == at && !status; layer++)
            status = draw_layer(set, look, layer, card, bleed, scene);
        if (at < look->count && !status)
            status = look->boxes[at].turn_deg == 0 ? draw_box(set, look, at, &look->boxes[at], card, scene)
                                                   : draw_turned(set, look, at, card, scene);
    }
    return status;
}
