/* Name cards: what stands on each, by the settings of the kind. */
#include "artwork/cards.h"
#include "artwork/badges.h"
#include "artwork/coverage.h"
#include "artwork/problems.h"

#include <string.h>

/* Which lines are asked for under the name. */
typedef struct card_lines {
    bool latin, post;
} card_lines;

static const card_deck tents = { .stock = "tent-210x99",
                                 .wish = { .faces = 2 },
                                 .name_zh = "桌签",
                                 .name_en = "Name cards" },
                       places = { .stock = "place-90x60",
                                  .wish = { .faces = 1 },
                                  .name_zh = "席位卡",
                                  .name_en = "Place cards" },
                       badges = { .stock = "badge-90x60",
                                  .wish = { .faces = 1, .bleed_mm = 3, .gutter_mm = 8 },
                                  .name_zh = "证件",
                                  .name_en = "Badges",
                                  .qr = "{seat} {name}",
                                  .has_kinds = true,
                                  .template = "badge",
                                  .tall = "badge-tall",
                                  .least_name_mm = 5 },
                       tickets = { .stock = "ticket-180x66",
                                   .wish = { .faces = 1 },
                                   .name_zh = "入场券",
                                   .name_en = "Tickets",
                                   .qr = "{seat} {name}",
                                   .template = "ticket",
                                   .least_name_mm = 3 };

/* ---- what stands on the cards ---- */

static const char *number_words(const card_set *set, const name_card *card)
{
    return card->reissue ? artwork_reissue_words(set->job, set->arena, card->reissue)
                         : arena_format(set->arena, "%d", card->number);
}

static bool make_card(const card_set *set, const artwork_seated *seated, int number, int *reissued,
                      name_card *out)
{
    const char *name = zc_roster_field(set->job->roster, seated->person, ZC_COLUMN_NAME);
    *out = (name_card){
        .seated = *seated,
        .number = number,
        .kind = card_kind_of(name),
        .name = text_padded_name(set->arena, name),
        .values = { .person = seated->person,
                    .seat = seated->seat,
                    .count = arena_format(set->arena, "%d", set->changed ? set->changed : set->count) },
        .color = SCENE_RGB(0xB5121B),
    };
    out->reissue = set->changed && seated->is_changed ? ++*reissued : 0;
    out->values.number = number_words(set, out);
    return out->name && out->values.number && out->values.count && card_set_lines(set, out);
}

/* What a template may print besides the name and the seat: who is changed in it has a new card. */
static int printed(const card_set *set, card_lines lines)
{
    const bool has_own = artwork_setting(set->job, "template") || artwork_setting(set->job, "back") ||
                         set->deck->template;
    return has_own ? PLAN_PRINTS_POST | PLAN_PRINTS_GROUP : lines.post ? PLAN_PRINTS_POST : 0;
}

static zc_status make_cards(card_set *set, card_lines lines, zc_diags *diags)
{
    const artwork_seated *seated;
    zc_status status = artwork_seated_read(set->job, set->arena, &seated, &set->count, diags);
    if (!status)
        status = artwork_seated_since(set->job, set->arena, printed(set, lines), &seated, set->count,
                                      &set->changed, diags);
    if (!status)
        status = card_order(set->job, set->arena, seated, set->count, &seated, diags);
    if (status)
        return status;
    name_card *cards = arena_array(set->arena, name_card, set->count);
    int reissued = 0;
    for (int at = 0; at < set->count; at++)
        if (!cards || !make_card(set, &seated[at], at + 1, &reissued, &cards[at]))
            return ZC_NO_MEMORY;
    set->cards = cards;
    return set->deck->has_kinds ? badge_kinds_give(set, cards, diags) : ZC_OK;
}

/* Whether fonts have the names that are printed. */
static zc_status check_names(const card_set *set, zc_diags *diags)
{
    bool covered = true;
    for (int at = 0; at < set->count; at++)
        if (set->cards[at].seated.only)
            covered &= artwork_check_name(set->job, set->cards[at].seated.person, set->role, diags);
    return covered ? ZC_OK : ZC_BAD_INPUT;
}

/* Whether any of the people has the field: then all cards leave room for it. */
static zc_status any_has(const card_set *set, const char *pattern, bool *out)
{
    *out = false;
    for (int at = 0; at < set->count && !*out; at++) {
        const char *text = field_fill(set->job, pattern, &set->cards[at].values, set->arena);
        if (!text)
            return ZC_NO_MEMORY;
        *out = *text != '\0';
    }
    return ZC_OK;
}

/* ---- templates ---- */

/* The usual template: by the lines that are asked for and that people have. */
static zc_status usual_template(const card_set *set, card_lines lines, const char **word)
{
    static const char *const words[2][2] = { { "name", "name-unit" }, { "bilingual", "bilingual-unit" } };
    bool has_latin = false, has_post = false;
    zc_status status = ZC_OK;

    const bool is_tall = set->stock.face_height_mm > set->stock.face_width_mm;
    *word = is_tall && set->deck->tall ? set->deck->tall : set->deck->template;
    if (*word)
        return ZC_OK;
    if (lines.latin)
        status = any_has(set, "{name_en}", &has_latin);
    if (!status && lines.post)
        status = any_has(set, "{post}", &has_post);
    *word = words[has_latin][has_post];
    return status;
}

static bool shows(const card_set *set, template_kind kind)
{
    bool is_there = false;
    for (int at = 0; at < set->front.count; at++)
        is_there |= set->front.boxes[at].kind == kind;
    for (int at = 0; at < set->back.count; at++)
        is_there |= set->back.boxes[at].kind == kind;
    return is_there;
}

static void warn_of_emblem(const card_set *set, zc_diags *diags)
{
    if (set->emblem.length > 0 && !shows(set, TEMPLATE_EMBLEM))
        diag_add(diags, &artwork_no_emblem_box, artwork_setting_place(set->job, "emblem"), NULL);
}

/* Both sides, laid on the face and sized. */
static zc_status read_looks(card_set *set, card_lines lines, zc_diags *diags)
{
    const char *word = artwork_setting(set->job, "template"), *back = artwork_setting(set->job, "back");
    zc_status status = word ? ZC_OK : usual_template(set, lines, &word);
    if (!status)
        status = card_look_read(set, word, artwork_setting_place(set->job, "template"), &set->front, diags);
    if (!status)
        status = card_look_size(set, &set->front, diags);
    set->back = set->front;
    if (!status && back)
        status = card_look_read(set, back, artwork_setting_place(set->job, "back"), &set->back, diags);
    if (!status && back)
        status = card_look_size(set, &set->back, diags);
    set->photo_column = roster_extra_find(set->job->roster, ROSTER_EXTRA_PHOTO);
    if (!status)
        status = card_pictures_check(set, &set->front, diags);
    if (!status && back)
        status = card_pictures_check(set, &set->back, diags);
    if (!status)
        warn_of_emblem(set, diags);
    return status ? status : card_look_tell_blanks(set, &set->front, diags);
}

/* ---- the settings ---- */

static zc_status read_stock(card_set *set, zc_diags *diags)
{
    const char *word = artwork_setting(set->job, "stock");
    const zc_place place = artwork_setting_place(set->job, "stock");
    int duplex;
    const zc_status backs = artwork_setting_choice(set->job, "duplex", "no yes", &duplex, diags);
    const zc_status status = sheet_stock_find(set->job->data, word ? word : set->deck->stock,
                                              &set->deck->wish, place, set->arena, &set->stock, diags);
    if (status || backs)
        return worse_of(status, backs);
    if (artwork_setting(set->job, "duplex"))
        set->stock.duplex = duplex;
    if (artwork_setting(set->job, "back"))
        set->stock.duplex = true;
    if (set->stock.faces == 1 || set->deck->wish.faces == 2)
        return ZC_OK;
    diag_add(diags, &artwork_folded_stock, place, word);
    return ZC_BAD_INPUT;
}

static zc_status find_emblem(card_set *set, zc_diags *diags)
{
    const char *file = artwork_setting(set->job, "emblem");

    return file ? artwork_emblem_find(set->job->data, file, artwork_setting_place(set->job, "emblem"),
                                      set->arena, &set->emblem_file, diags)
                : ZC_OK;
}

/* What QR codes say: a pattern, or "no". */
static zc_status read_qr(card_set *set, zc_diags *diags)
{
    const char *asked = artwork_setting(set->job, "qr");

    set->qr = asked ? asked : set->deck->qr;
    if (asked && strcmp(asked, "no") == 0)
        set->qr = NULL;
    return asked && set->qr ? field_check(set->job->roster, asked, artwork_setting_place(set->job, "qr"),
                                          set->arena, diags)
                            : ZC_OK;
}

static zc_status read_settings(card_set *set, card_lines *lines, zc_diags *diags)
{
    static const text_role roles[] = { TEXT_KAI, TEXT_SONG, TEXT_HEI };
    int font, latin, post, final, by;
    zc_status status = read_stock(set, diags);

    set->pictures = find_emblem(set, diags);
    status = worse_of(status, set->pictures == ZC_BAD_INPUT ? ZC_OK : set->pictures);
    status = worse_of(status, read_qr(set, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "font", "kai song hei", &font, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "latin", "yes no", &latin, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "post", "no yes", &post, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "by", CARD_ORDERS, &by, diags));
    status = worse_of(status, artwork_setting_choice(set->job, "final", "no yes", &final, diags));
    set->role = roles[font];
    set->final = final;
    *lines = (card_lines){ .latin = latin == 0, .post = post };
    return status;
}

/* A template is read before anybody is seated too, so that its mistakes are told with all others. */
static zc_status check_template(const card_set *set, const char *key, zc_diags *diags)
{
    const char *word = artwork_setting(set->job, key);
    const template_reader reader = { .roster = set->job->roster, .arena = set->arena, .diags = diags };
    card_template template;

    return word
               ? template_read(set->job->data, &reader, word, artwork_setting_place(set->job, key), &template)
               : ZC_OK;
}

static zc_status deck_check(const card_deck *deck, const zc_artwork_job *job, const layout_style *style,
                            zc_arena *arena, zc_diags *diags)
{
    card_set set = { .job = job, .arena = arena, .deck = deck };
    card_lines lines;

    zc_status worst = read_settings(&set, &lines, diags);
    worst = worse_of(worst, set.pictures);
    worst = worse_of(worst, check_template(&set, "template", diags));
    worst = worse_of(worst, check_template(&set, "back", diags));
    return worse_of(worst, artwork_seated_check(job, style, arena, diags));
}

zc_status cards_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    return deck_check(&tents, job, style, arena, diags);
}

zc_status placecards_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                           zc_diags *diags)
{
    return deck_check(&places, job, style, arena, diags);
}

zc_status badges_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    return deck_check(&badges, job, style, arena, diags);
}

zc_status tickets_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                        zc_diags *diags)
{
    return deck_check(&tickets, job, style, arena, diags);
}

/* ---- drawing ---- */

static zc_status deck_draw(const card_deck *deck, const zc_artwork_job *job, zc_arena *arena, zc_scene *scene,
                           zc_diags *diags)
{
    card_set set = { .job = job, .arena = arena, .deck = deck, .diags = diags };
    card_lines lines;
    zc_status status = read_settings(&set, &lines, diags);
    if (!status)
        status = make_cards(&set, lines, diags);
    if (!status)
        status = check_names(&set, diags);
    if (!status && set.emblem_file.shown)
        set.pictures = artwork_emblem_art(&set.emblem_file, arena, &set.emblem, diags);
    if (!status)
        status = read_looks(&set, lines, diags);
    if (status)
        return status;
    const char *kind = artwork_word(job->occasion, deck->name_zh, deck->name_en);
    const char *of = artwork_title(job), *title = *of ? arena_format(arena, "%s　%s", of, kind) : kind;
    if (!title)
        return ZC_NO_MEMORY;
    scene_title(scene, title, job->occasion->lang == ZC_LANG_EN ? "en" : "zh-CN");
    return worse_of(card_sheets_draw(&set, scene, diags), set.pictures);
}

zc_status cards_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return deck_draw(&tents, job, arena, scene, diags);
}

zc_status placecards_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return deck_draw(&places, job, arena, scene, diags);
}

zc_status badges_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return deck_draw(&badges, job, arena, scene, diags);
}

zc_status tickets_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    return deck_draw(&tickets, job, arena, scene, diags);
}
