/* Name cards: a page for each person. */
#include "artwork/cards.h"
#include "artwork/problems.h"

#include <string.h>

enum { OUTLINE_ENTRIES_MAX = 1000, OUTLINE_STEP = 100 };
static const char default_stock[] = "tent-210x99";

static const char *field(const card_set *set, zc_person person, zc_column column)
{
    return zc_roster_field(set->job->roster, person, column);
}

/* ---- what stands on the cards ---- */

typedef struct card_lines {
    bool latin, post;
} card_lines;

/* 云泽市人民政府市长: unit and post on one line, joined as people say them. */
static const char *post_of(const card_set *set, zc_person person)
{
    const char *unit = field(set, person, ZC_COLUMN_UNIT), *title = field(set, person, ZC_COLUMN_TITLE);
    const char *at = title;
    const bool joined = !*unit || !*title || char_is_han(utf8_next(&at));
    return arena_format(set->arena, joined ? "%s%s" : "%s, %s", unit, title);
}

static bool make_card(const card_set *set, const artwork_seated *seated, int number, card_lines lines,
                      name_card *out)
{
    const char *name = field(set, seated->person, ZC_COLUMN_NAME);
    *out = (name_card){
        .seated = *seated,
        .number = number,
        .kind = card_kind_of(name),
        .name = text_padded_name(set->arena, name),
        .latin = lines.latin ? field(set, seated->person, ZC_COLUMN_NAME_EN) : "",
        .post = lines.post ? post_of(set, seated->person) : "",
    };
    if (out->kind == CARD_FOREIGN)
        out->latin = "";
    return out->name && out->post && card_set_lines(set, out);
}

static zc_status make_cards(card_set *set, card_lines lines, zc_diags *diags)
{
    const artwork_seated *seated;
    zc_status status = artwork_seated_read(set->job, set->arena, &seated, &set->count, diags);
    if (status)
        return status;
    name_card *cards = arena_array(set->arena, name_card, set->count);
    for (int at = 0; at < set->count; at++)
        if (!cards || !make_card(set, &seated[at], at + 1, lines, &cards[at]))
            return ZC_NO_MEMORY;
    set->cards = cards;
    card_set_sizes(set, diags);
    return ZC_OK;
}

/* ---- the settings ---- */

static zc_status read_stock(card_set *set, zc_diags *diags)
{
    const char *word = artwork_setting(set->job, "stock");
    return sheet_stock_read(set->job->data, word ? word : default_stock,
                            artwork_setting_place(set->job, "stock"), set->arena, &set->stock, diags);
}

zc_status artwork_emblem_read(const zc_datapath *path, const char *file, zc_place place, zc_arena *arena,
                              zc_bytes *out, zc_diags *diags)
{
    const char *shown;
    const zc_status status = datapath_read(path, arena, file, out, &shown, diags);

    if (status == ZC_BAD_INPUT)
        diag_add(diags, &artwork_no_emblem, place, file);
    return status;
}

static zc_status read_emblem(card_set *set, zc_diags *diags)
{
    const char *file = artwork_setting(set->job, "emblem");

    return file ? artwork_emblem_read(set->job->data, file, artwork_setting_place(set->job, "emblem"),
                                      set->arena, &set->emblem, diags)
                : ZC_OK;
}

static zc_status worse_of(zc_status a, zc_status b) { return a > b ? a : b; }

static zc_status read_settings(card_set *set, card_lines *lines, zc_diags *diags)
{
    static const text_role roles[] = { TEXT_KAI, TEXT_SONG, TEXT_HEI };
    int font, latin, post, final;
    zc_status status = read_stock(set, diags);

    status = worse_of(status, read_emblem(set, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "font", "kai song hei", &font, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "latin", "yes no", &latin, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "post", "no yes", &post, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "final", "no yes", &final, diags));
    set->role = roles[font];
    set->final = final;
    *lines = (card_lines){ .latin = latin == 0, .post = post };
    return status;
}

zc_status cards_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    card_set set = { .job = job, .arena = arena };
    card_lines lines;

    return worse_of(read_settings(&set, &lines, diags), artwork_seated_check(job, style, arena, diags));
}

/* ---- pages ---- */

static zc_status draw_faces(const card_set *set, const name_card *card, zc_scene *scene)
{
    const sheet_stock *stock = &set->stock;
    const double left_mm = stock->trim_x_mm + (stock->trim_width_mm - stock->face_width_mm) / 2;
    zc_status status = ZC_OK;

    for (int face = 0; face < stock->faces && !status; face++) {
        const bool turned = face + 1 < stock->faces;
        const double top_mm = stock->trim_y_mm + face * stock->face_height_mm;
        scene_group(scene, (scene_group_look){ .x_mm = turned ? left_mm + stock->face_width_mm : left_mm,
                                               .y_mm = turned ? top_mm + stock->face_height_mm : top_mm,
                                               .turn_deg = turned ? 180 : 0,
                                               .klass = "face" });
        status = card_face_draw(set, card, scene);
        scene_group_end(scene);
    }
    return status;
}

static zc_status draw_card(const card_set *set, const name_card *card, const char *title, zc_scene *scene)
{
    scene_page(scene, set->stock.sheet_width_mm, set->stock.sheet_height_mm);
    scene_group(scene, (scene_group_look){
                           .klass = "card",
                           .seat = zc_layout_seat_id(set->job->layout, card->seated.seat),
                           .name = field(set, card->seated.person, ZC_COLUMN_NAME),
                           .title = title,
                       });
    zc_status status = draw_faces(set, card, scene);
    sheet_marks(scene, set->job->fonts, &set->stock);
    if (!status && set->stock.base_y_mm > 0)
        status = card_base_draw(set, card, scene);
    scene_group_end(scene);
    return status;
}

/* An entry per card; of many cards, one per hundred. */
static zc_status add_outline(const card_set *set, const name_card *card, int drawn, int pages,
                             const char *title, zc_scene *scene)
{
    if (pages <= OUTLINE_ENTRIES_MAX) {
        scene_outline(scene, 0, title);
        return ZC_OK;
    }
    if (drawn % OUTLINE_STEP != 0)
        return ZC_OK;
    const char *words = arena_format(set->arena, "%d　%s", card->number, title);
    if (words)
        scene_outline(scene, 0, words);
    return words ? ZC_OK : ZC_NO_MEMORY;
}

static int count_pages(const card_set *set)
{
    int pages = 0;
    for (int at = 0; at < set->count; at++)
        pages += set->cards[at].seated.only;
    return pages;
}

static zc_status draw_pages(const card_set *set, zc_scene *scene, zc_diags *diags)
{
    const int pages = count_pages(set);
    zc_status status = ZC_OK;

    if (pages == 0) {
        diag_add(diags, &artwork_nobody, artwork_setting_place(set->job, "only"), NULL);
        return ZC_BAD_INPUT;
    }
    for (int at = 0, drawn = 0; at < set->count && !status; at++) {
        const name_card *card = &set->cards[at];
        if (!card->seated.only)
            continue;
        const char *seat =
            layout_seat_words(set->job->layout, card->seated.seat, set->job->occasion->lang, set->arena);
        const char *title = seat ? arena_format(set->arena, "%s　%s", seat, card->name) : NULL;
        status = title ? draw_card(set, card, title, scene) : ZC_NO_MEMORY;
        if (!status)
            status = add_outline(set, card, drawn++, pages, title, scene);
    }
    return status;
}

zc_status cards_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    card_set set = { .job = job, .arena = arena };
    card_lines lines;
    zc_status status = read_settings(&set, &lines, diags);
    if (!status)
        status = artwork_check_names(job, set.role, diags);
    if (!status)
        status = make_cards(&set, lines, diags);
    if (status)
        return status;
    const char *kind = artwork_word(job->occasion, "桌签", "Name cards");
    const char *title = arena_format(arena, "%s　%s", artwork_title(job), kind);
    if (!title)
        return ZC_NO_MEMORY;
    scene_title(scene, title, job->occasion->lang == ZC_LANG_EN ? "en" : "zh-CN");
    return draw_pages(&set, scene, diags);
}
