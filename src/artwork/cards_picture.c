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

static double side_of(const template_box *box) { return box->width < box->height ? box->width : box->height; }

/* Whether a content makes a code whose squares can be printed in so large a box. ZC_BAD_INPUT: it does not.
 */
static zc_status make_squares(zc_arena *arena, const char *content, double size_mm, artwork_qr *out)
{
    const zc_status status = artwork_qr_make(arena, content, out);
    return !status && artwork_qr_square_mm(out, size_mm) < least_square_mm ? ZC_BAD_INPUT : status;
}

/* The code of a card; no squares where there is none. */
static zc_status make_code(const card_set *set, const template_box *box, const name_card *card,
                           const char **content, artwork_qr *out)
{
    *content = set->qr ? field_fill(set->job, set->qr, &card->values, set->arena) : "";
    *out = (artwork_qr){ 0, NULL };
    if (!*content)
        return ZC_NO_MEMORY;
    return text_is_blank(*content) ? ZC_OK : make_squares(set->arena, *content, side_of(box), out);
}

static zc_status draw_code(const card_set *set, const template_box *box, const name_card *card,
                           zc_scene *scene)
{
    const double side_mm = side_of(box);
    const char *content;
    artwork_qr code;
    const zc_status status = make_code(set, box, card, &content, &code);

    if (status == ZC_BAD_INPUT && set->pictures)
        return ZC_OK; /* it is told */
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

static scene_origin photo_origin(const card_set *set, const name_card *card, const char *file)
{
    const zc_roster *roster = set->job->roster;
    return (scene_origin){ roster_extra_place(roster, card->seated.person, set->photo_column), file,
                           zc_roster_field(roster, card->seated.person, ZC_COLUMN_NAME) };
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
    zc_status status = arena ? datapath_read(set->job->data, arena, name, &bytes, &shown, NULL)
                             : ZC_NO_MEMORY;
    if (status == ZC_BAD_INPUT && set->pictures) {
        draw_frame(set, box, scene); /* it is told */
        status = ZC_OK;
    } else if (!status) {
        scene_photo(scene, box->x, box->y, box->width, box->height, bytes, photo_origin(set, card, name));
    }
    arena_free(arena);
    return status;
}

/* ---- both ---- */

zc_status card_picture_draw(const card_set *set, const template_box *box, const name_card *card,
                            zc_scene *scene)
{
    return box->kind == TEMPLATE_QR ? draw_code(set, box, card, scene) : draw_photo(set, box, card, scene);
}

/* ---- what cannot be printed is told ---- */

enum { CODES_TOLD = 10 }; /* one by one; the others are counted */

typedef struct long_words {
    char found[32], most[32], size[32];
} long_words;

static long_words words_of(const card_set *set, const char *content, double size_mm)
{
    long_words words;
    number_write((double)strlen(content), 0, words.found);
    number_write(most_bytes(set->arena, size_mm), 0, words.most);
    number_write(size_mm, 1, words.size);
    return words;
}

static void tell_long(const card_set *set, const name_card *card, const char *content, double size_mm,
                      zc_diags *diags)
{
    const zc_roster *roster = set->job->roster;
    const long_words words = words_of(set, content, size_mm);
    const char *args[ZC_DIAG_ARGS] = { zc_roster_field(roster, card->seated.person, ZC_COLUMN_NAME),
                                       words.found, words.most, words.size };
    diag_add_all(diags, &artwork_qr_too_long, zc_roster_place(roster, card->seated.person), NULL, args);
}

static void tell_more(const card_set *set, int more, zc_diags *diags)
{
    char count[32];
    number_write(more, 0, count);
    diag_add_with(diags, &artwork_qr_more, artwork_setting_place(set->job, "qr"), NULL, count, NULL, NULL);
}

/* What no field can mend: the content is too long before anybody's is added. */
static zc_status check_fixed(const card_set *set, const template_box *box, zc_diags *diags)
{
    const char *fixed = field_fixed(set->qr, set->arena);
    artwork_qr code;
    zc_status status = !fixed                 ? ZC_NO_MEMORY
                       : text_is_blank(fixed) ? ZC_OK
                                              : make_squares(set->arena, fixed, side_of(box), &code);
    if (status != ZC_BAD_INPUT)
        return status;
    const long_words words = words_of(set, fixed, side_of(box));
    diag_add_with(diags, &artwork_qr_all_too_long, artwork_setting_place(set->job, "qr"), NULL, words.found,
                  words.most, words.size);
    return status;
}

static zc_status check_codes(const card_set *set, const template_box *box, zc_diags *diags)
{
    zc_status status = set->qr ? check_fixed(set, box, diags) : ZC_OK;
    int found = 0;
    if (status || !set->qr)
        return status;
    for (int at = 0; at < set->count && status != ZC_NO_MEMORY; at++) {
        const name_card *card = &set->cards[at];
        const char *content;
        artwork_qr code;
        status = card->seated.only ? make_code(set, box, card, &content, &code) : ZC_OK;
        if (status == ZC_BAD_INPUT && found++ < CODES_TOLD)
            tell_long(set, card, content, side_of(box), diags);
    }
    if (found > CODES_TOLD)
        tell_more(set, found - CODES_TOLD, diags);
    return status == ZC_NO_MEMORY || !found ? status : ZC_BAD_INPUT;
}

static zc_status check_photos(const card_set *set, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (int at = 0; at < set->count && worst != ZC_NO_MEMORY; at++)
        if (set->cards[at].seated.only)
            worst = worse_of(worst, check_photo(set, &set->cards[at], diags));
    return worst;
}

zc_status card_pictures_check(card_set *set, const card_look *look, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (int box = 0; box < look->count && worst != ZC_NO_MEMORY; box++) {
        if (look->boxes[box].kind == TEMPLATE_QR)
            worst = worse_of(worst, check_codes(set, &look->boxes[box], diags));
        if (look->boxes[box].kind == TEMPLATE_PHOTO)
            worst = worse_of(worst, check_photos(set, diags));
    }
    if (worst != ZC_BAD_INPUT)
        return worst;
    set->pictures = worst;
    return ZC_OK;
}
