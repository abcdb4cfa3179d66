/* Cards on their sheets: which stands where, fronts and backs, marks, an outline entry for each. */
#include "artwork/cards.h"
#include "artwork/problems.h"

enum { OUTLINE_ENTRIES_MAX = 1000, OUTLINE_STEP = 100 };

/* A side of a sheet, and where on it a card goes. */
typedef struct card_cell {
    sheet_stock stock; /* its trim is the card's */
    bool is_back;
} card_cell;

/* A face runs into the bleed where it ends at the trim, not at a fold. */
static card_bleed bleed_of(const sheet_stock *stock, int face)
{
    const bool turned = face + 1 < stock->faces, is_flat = stock->faces == 1,
               is_wide = stock->face_width_mm >= stock->trim_width_mm;
    const double side_mm = is_wide ? stock->bleed_mm : 0;
    return (card_bleed){ side_mm, is_flat ? stock->bleed_mm : 0, side_mm,
                         is_flat || turned ? stock->bleed_mm : 0 };
}

static zc_status draw_faces(const card_set *set, const name_card *card, const card_cell *cell,
                            zc_scene *scene)
{
    const sheet_stock *stock = &cell->stock;
    const double left_mm = stock->trim_x_mm + (stock->trim_width_mm - stock->face_width_mm) / 2;
    zc_status status = ZC_OK;

    for (int face = 0; face < stock->faces && !status; face++) {
        const bool turned = face + 1 < stock->faces;
        const double top_mm = stock->trim_y_mm + face * stock->face_height_mm;
        scene_group(scene, (scene_group_look){ .x_mm = turned ? left_mm + stock->face_width_mm : left_mm,
                                               .y_mm = turned ? top_mm + stock->face_height_mm : top_mm,
                                               .turn_deg = turned ? 180 : 0,
                                               .klass = "face" });
        const card_bleed bleed = bleed_of(stock, face);
        status = card_face_draw(set, cell->is_back ? &set->back : &set->front, card, &bleed, scene);
        scene_group_end(scene);
    }
    return status;
}

/* What a card is called in the outline and in its <title>: 主席台第1排4号　周启元. */
static const char *title_of(const card_set *set, const name_card *card)
{
    const char *seat =
        layout_seat_words(set->job->layout, card->seated.seat, set->job->occasion->lang, set->arena);
    return seat ? arena_format(set->arena, "%s　%s", seat, card->name) : NULL;
}

/* An id stands once in a drawing: the back of a card has none. */
static zc_status draw_card(const card_set *set, const name_card *card, const card_cell *cell, zc_scene *scene)
{
    const char *title = title_of(set, card);
    if (!title)
        return ZC_NO_MEMORY;
    scene_group(scene,
                (scene_group_look){
                    .klass = "card",
                    .seat = cell->is_back ? NULL : zc_layout_seat_id(set->job->layout, card->seated.seat),
                    .name = zc_roster_field(set->job->roster, card->seated.person, ZC_COLUMN_NAME),
                    .title = title,
                });
    zc_status status = draw_faces(set, card, cell, scene);
    if (!status && cell->stock.base_y_mm > 0)
        status = card_base_draw(set, card, &cell->stock, scene);
    scene_group_end(scene);
    return status;
}

/* Cards are drawn from left to right on the back too, where columns are mirrored: readers of a PDF take the
 * texts of a line in that order. */
static int position_of(const sheet_stock *stock, int drawn, bool is_back)
{
    const int column = drawn % stock->columns;

    return is_back ? drawn - column + stock->columns - 1 - column : drawn;
}

static zc_status draw_side(const card_set *set, const card_print *print, int sheet, bool is_back,
                           zc_scene *scene)
{
    const sheet_stock *stock = &set->stock;
    zc_status status = ZC_OK;

    scene_page(scene, stock->sheet_width_mm, stock->sheet_height_mm);
    for (int drawn = 0; drawn < sheet_cells(stock) && !status; drawn++) {
        const int position = position_of(stock, drawn, is_back);
        const int at = sheet_card_at(stock, print->count, sheet, position);
        const card_cell cell = { sheet_cell_at(stock, position, is_back), is_back };
        if (at >= 0)
            status = draw_card(set, print->cards[at], &cell, scene);
    }
    sheet_marks(scene, set->job->fonts, stock);
    if (!status && !is_back)
        status =
            sheet_slug(scene, set->job->fonts, set->arena, stock, sheet, sheet_count(stock, print->count));
    return status;
}

/* ---- the outline, in the cards' order, whatever sheet they are on ---- */

static int page_of(const card_set *set, const card_print *print, int at)
{
    const int sheets = sheet_count(&set->stock, print->count);
    return at % sheets * (set->stock.duplex ? 2 : 1);
}

/* An entry per card; of many cards, one per hundred. */
static zc_status add_outline(const card_set *set, const card_print *print, zc_scene *scene)
{
    const bool are_many = print->count > OUTLINE_ENTRIES_MAX;
    for (int at = 0; at < print->count; at += are_many ? OUTLINE_STEP : 1) {
        const name_card *card = print->cards[at];
        const char *title = title_of(set, card);
        const char *words = title && are_many ? arena_format(set->arena, "%d　%s", card->number, title)
                                              : title;
        if (!words)
            return ZC_NO_MEMORY;
        scene_outline_to(scene, page_of(set, print, at), 0, words);
    }
    return ZC_OK;
}

/* ---- all of them ---- */

static zc_status choose_cards(const card_set *set, card_print *print)
{
    print->cards = arena_array(set->arena, const name_card *, set->count + 1);
    if (!print->cards)
        return ZC_NO_MEMORY;
    for (int at = 0; at < set->count; at++)
        if (set->cards[at].seated.only)
            print->cards[print->count++] = &set->cards[at];
    return ZC_OK;
}

zc_status card_sheets_draw(const card_set *set, zc_scene *scene, zc_diags *diags)
{
    card_print print = { 0 };
    zc_status status = choose_cards(set, &print);
    if (status)
        return status;
    if (print.count == 0 && set->job->since)
        return ZC_OK; /* nothing has changed */
    if (print.count == 0) {
        diag_add(diags, &artwork_nobody, artwork_setting_place(set->job, "only"), NULL);
        return ZC_BAD_INPUT;
    }
    const int sheets = sheet_count(&set->stock, print.count);
    for (int sheet = 0; sheet < sheets && !status; sheet++) {
        status = draw_side(set, &print, sheet, false, scene);
        if (!status && set->stock.duplex)
            status = draw_side(set, &print, sheet, true, scene);
    }
    return status ? status : add_outline(set, &print, scene);
}
