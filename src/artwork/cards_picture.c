/* Pictures on a card: its QR code, the person's photograph. */
#include "artwork/cards.h"
#include "artwork/problems.h"
#include "artwork/qr.h"

#include <string.h>

static const double least_square_mm = 0.35; /* smaller squares do not scan when printed in an office */

/* ---- QR codes ---- */

/* The longest content of a code that fits into the box. */
static int most_bytes(zc_arena *arena, double size_mm)
{
    enum { LONGEST = 2331 };
    char text[LONGEST + 1];
    int fits = 0;
    for (int low = 1, high = LONGEST; low <= high;) {
        const int middle = (low + high) / 2;
        artwork_qr code;
        memset(text, 'x', (size_t)middle);
        text[middle] = '\0';
        if (artwork_qr_make(arena, text, &code) == ZC_OK &&
            artwork_qr_square_mm(&code, size_mm) >= least_square_mm) {
            fits = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return fits;
}

static zc_status tell_long(const card_set *set, const name_card *card, const char *content, double size_mm,
                           zc_diags *diags)
{
    char found[32], most[32], size[32];
    number_write((double)strlen(content), 0, found);
    number_write(most_bytes(set->arena, size_mm), 0, most);
    number_write(size_mm, 1, size);
    const char *args[ZC_DIAG_ARGS] = { zc_roster_field(set->job->roster, card->seated.person, ZC_COLUMN_NAME),
                                       found, most, size };
    diag_add_all(diags, &artwork_qr_too_long, zc_roster_place(set->job->roster, card->seated.person), NULL,
                 args);
    return ZC_BAD_INPUT;
}

static double side_of(const template_box *box) { return box->width < box->height ? box->width : box->height; }

/* The code of a card; no squares where there is none. */
static zc_status make_code(const card_set *set, const template_box *box, const name_card *card,
                           artwork_qr *out, zc_diags *diags)
{
    const char *content = set->qr ? field_fill(set->job, set->qr, &card->values, set->arena) : "";

    *out = (artwork_qr){ 0, NULL };
    if (!content)
        return ZC_NO_MEMORY;
    if (text_is_blank(content))
        return ZC_OK;
    const zc_status status = artwork_qr_make(set->arena, content, out);
    if (status == ZC_BAD_INPUT || (!status && artwork_qr_square_mm(out, side_of(box)) < least_square_mm))
        return tell_long(set, card, content, side_of(box), diags);
    return status;
}

static zc_status draw_code(const card_set *set, const template_box *box, const name_card *card,
                           zc_scene *scene)
{
    const double side_mm = side_of(box);
    artwork_qr code;
    const zc_status status = make_code(set, box, card, &code, NULL);

    if (status || code.side == 0)
        return status;
    return artwork_qr_draw(scene, &code, box->x + (box->width - side_mm) / 2,
                           box->y + (box->height - side_mm) / 2, side_mm);
}

/* ---- photographs ---- */

/* The file that a person's cell names; "" for none. */
static const char *photo_file(const card_set *set, const name_card *card)
{
    return set->photo_column >= 0 ? zc_roster_extra(set->job->roster, card->seated.person, set->photo_column)
                                  : "";
}

static zc_status check_photo(const card_set *set, const name_card *card, zc_diags *diags)
{
    const char *name = photo_file(set, card), *file = NULL;
    const char *who = zc_roster_field(set->job->roster, card->seated.person, ZC_COLUMN_NAME);

    if (set->photo_column < 0)
        return ZC_OK;
    const zc_place place = roster_extra_place(set->job->roster, card->seated.person, set->photo_column);
    if (!*name) {
        diag_add_with(diags, &artwork_photo_empty, place, NULL, who, NULL, NULL);
        return ZC_OK;
    }
    const zc_status status = datapath_find(set->job->data, set->arena, name, &file);
    if (status || file)
        return status;
    diag_add_with(diags, &artwork_no_photo, place, name, who, NULL, NULL);
    return ZC_BAD_INPUT;
}

/* Where a photograph is to be glued on. */
static void draw_frame(const card_set *set, const template_box *box, zc_scene *scene)
{
    const text_style style = { .role = TEXT_HEI, .weight = 400, .size_pt = 8 };
    scene_rect(scene, box->x, box->y, box->width, box->height, 0,
               (scene_paint){ .fill = SCENE_RGB(0xFFFFFF),
                              .stroke = SCENE_RGB(0x9A9A9A),
                              .stroke_mm = 0.2,
                              .dash_mm = 1,
                              .gap_mm = 0.7 });
    scene_words(scene, set->job->fonts, box->x + box->width / 2, box->y + box->height / 2 + 1,
                artwork_word(set->job->occasion, "照片", "photo"), &style, TEXT_MIDDLE, SCENE_RGB(0x767676),
                "photo");
}

static zc_status draw_photo(const card_set *set, const template_box *box, const name_card *card,
                            zc_scene *scene)
{
    const char *name = photo_file(set, card), *shown;
    zc_bytes bytes;

    if (!*name) {
        draw_frame(set, box, scene);
        return ZC_OK;
    }
    zc_arena *arena = arena_make(); /* the scene has a copy */
    const zc_status status = arena ? datapath_read(set->job->data, arena, name, &bytes, &shown, NULL)
                                   : ZC_NO_MEMORY;
    if (!status)
        scene_photo(scene, box->x, box->y, box->width, box->height, bytes,
                    roster_extra_place(set->job->roster, card->seated.person, set->photo_column));
    arena_free(arena);
    return status;
}

/* ---- both ---- */

zc_status card_picture_draw(const card_set *set, const template_box *box, const name_card *card,
                            zc_scene *scene)
{
    return box->kind == TEMPLATE_QR ? draw_code(set, box, card, scene) : draw_photo(set, box, card, scene);
}

static zc_status check_box(const card_set *set, const template_box *box, const name_card *card,
                           zc_diags *diags)
{
    artwork_qr code;
    if (box->kind == TEMPLATE_QR)
        return make_code(set, box, card, &code, diags);
    return box->kind == TEMPLATE_PHOTO ? check_photo(set, card, diags) : ZC_OK;
}

zc_status card_pictures_check(const card_set *set, const card_look *look, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (int at = 0; at < set->count && worst != ZC_NO_MEMORY; at++)
        for (int box = 0; box < look->count && set->cards[at].seated.only; box++) {
            const zc_status status = check_box(set, &look->boxes[box], &set->cards[at], diags);
            worst = worse_of(worst, status);
        }
    return worst;
}
