#include "artwork/cards.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

#include <stdio.h>
#include <string.h>

#define LETTERS_10 "测测测测测测测测测测"
#define LETTERS_60 LETTERS_10 LETTERS_10 LETTERS_10 LETTERS_10 LETTERS_10 LETTERS_10

/* A set of names on the tent of 210 x 99: looks.md, section 9. em_mm: of the first name's kind. */
static struct size_row {
    const char *id, *names[4];
    card_kind kind;
    double em_mm;
    bool two_lines; /* the first one */
} size_rows[] = {
    { "three", { "周启元" }, CARD_SHORT, 51, false },
    { "two are as wide as three", { "沈岳", "周启元" }, CARD_SHORT, 51, false },
    { "four", { "欧阳明远" }, CARD_FOUR, 42, false },
    { "five", { "司马昭仪文" }, CARD_LONG, 34.9, false },
    { "dotted", { "阿卜杜拉·买买提江" }, CARD_LONG, 34, true },
    { "a short dotted one stays on one line", { "阿·江山" }, CARD_LONG, 49.8, false },
    { "one size for all long ones", { "司马昭仪文", "阿卜杜拉·买买提江" }, CARD_LONG, 34, false },
    { "foreign", { "John SMITH" }, CARD_FOREIGN, 0, false },
    { "a long foreign one breaks", { "Maria del Carmen Rodríguez" }, CARD_FOREIGN, 0, true },
    { "a middling foreign one breaks", { "Jean-Pierre Dupont" }, CARD_FOREIGN, 0, true },
    { "a foreign one breaks at a hyphen",
      { "Christopher Montgomery-Featherstonehaugh III" },
      CARD_FOREIGN,
      13.9,
      true },
    { "one far too long stands apart", { "阿卜杜拉·买买提江", LETTERS_60 }, CARD_LONG, 34, true },
    { "an office's name is parted", { "云泽市人民政府办公厅综合一处" }, CARD_LONG, 24.9, true },
    { "ten characters stay together", { "云泽市经济和信息化局" }, CARD_LONG, 17.4, false },
    { "short ones keep their size", { "周启元", "Maria del Carmen Rodríguez" }, CARD_SHORT, 51, false },
};

static int make_set(card_set *set, const char *const names[4])
{
    static name_card cards[4];
    int count = 0;
    for (; count < 4 && names[count]; count++) {
        cards[count] = (name_card){ .kind = card_kind_of(names[count]), .number = count + 1 };
        cards[count].name = text_padded_name(set->arena, names[count]);
        assert_true(card_set_lines(set, &cards[count]));
    }
    set->cards = cards;
    return count;
}

static void sizes(void **state)
{
    const struct size_row *row = *state;
    zc_arena *arena = arena_make();
    const zc_artwork_job job = { .fonts = fonts };
    card_set set = {
        .job = &job, .arena = arena, .role = TEXT_KAI, .stock = { .face_width_mm = 210, .face_height_mm = 99 }
    };
    set.count = make_set(&set, row->names);
    const template_box box = {
        .width = 178.5, .height = 66, .type = { .size = 50.985 }, .halves = { 12.7, 53.8 }, .halves_size = 34
    };
    card_look look = { .name = &box };
    assert_int_equal(card_set_sizes(&set, &look, NULL), ZC_OK);

    const name_card *first = &set.cards[0];
    assert_int_equal(first->kind, row->kind);
    assert_int_equal(card_is_on_two_lines(&look, first), row->two_lines);
    const double off_mm = card_em_mm(&look, first) - row->em_mm;
    assert_true(row->em_mm == 0 || (off_mm > -0.5 && off_mm < 0.5));
    for (int at = 0; at < set.count; at++) { /* no line is wider than 85 % of the face */
        const name_card *card = &set.cards[at];
        const card_line *line = card_is_on_two_lines(&look, card) ? &card->halves[0] : &card->whole;
        assert_true(line->width_em * card_em_mm(&look, card) <= 0.85 * 210 + 0.01);
    }
    arena_free(arena);
}

static struct kind_row {
    const char *id;
    card_kind kind;
} kind_rows[] = {
    { "丁", CARD_SHORT },       { "沈岳", CARD_SHORT },      { "䶮小龙", CARD_SHORT },
    { "待定", CARD_SHORT },     { "欧阳明远", CARD_FOUR },   { "司马昭仪文", CARD_LONG },
    { "买买提·江", CARD_LONG }, { "张三（小）", CARD_LONG }, { "John", CARD_FOREIGN },
    { "أحمد", CARD_FOREIGN },
};

static void tells_kinds(void **state)
{
    const struct kind_row *row = *state;
    assert_int_equal(card_kind_of(row->id), row->kind);
}

/* ---- level ---- */

/* Names of one template stand on one line, so that a row of cards is level. */
static void is_level(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const zc_artwork_job job = { .fonts = fonts };
    name_card cards[2] = { { .name = "周启元" }, { .name = "沈　岳" } };
    card_set set = { .job = &job,
                     .arena = arena,
                     .role = TEXT_KAI,
                     .stock = { .face_width_mm = 210, .face_height_mm = 99 },
                     .cards = cards,
                     .count = 2 };
    card_look look;
    double y_mm[2];

    for (int at = 0; at < 2; at++)
        assert_true(card_set_lines(&set, &cards[at]));
    assert_int_equal(card_look_read(&set, "bilingual", place_of_file(NULL), &look, NULL), ZC_OK);
    assert_int_equal(card_set_sizes(&set, &look, NULL), ZC_OK);
    assert_true(look.em_mm[CARD_SHORT] == 40);
    for (int at = 0; at < 2; at++) {
        zc_scene *scene = scene_make();
        scene_page(scene, 210, 99);
        assert_int_equal(card_name_draw(&set, &look, look.name, &cards[at], scene), ZC_OK);
        assert_int_equal(scene_finish(scene), ZC_OK);
        const scene_page_view page = scene_page_at(scene, 0);
        assert_string_equal(page.shapes[0].klass, "name");
        y_mm[at] = page.shapes[0].y_mm;
        zc_scene_free(scene);
    }
    assert_true(y_mm[0] == y_mm[1]);
    arena_free(arena);
}

/* ---- where foreign names are broken ---- */

static struct half_row {
    const char *id, *first;
} half_rows[] = {
    { "Maximiliane Alexandra von Habsburg-Lothringen", "Maximiliane Alexandra" },
    { "Christopher Montgomery-Featherstonehaugh III", "Christopher Montgomery-" },
    { "Jean-Pierre Dupont", "Jean-Pierre" },
    { "Anne-Marie Wu", "Anne-Marie" },
};

static void breaks_foreign(void **state)
{
    const struct half_row *row = *state;
    zc_arena *arena = arena_make();
    const zc_artwork_job job = { .fonts = fonts };
    const card_set set = { .job = &job, .arena = arena, .role = TEXT_KAI };
    name_card card = { .kind = CARD_FOREIGN, .name = row->id };

    assert_true(card_set_lines(&set, &card));
    assert_true(card.can_break);
    assert_string_equal(card.halves[0].inked, row->first);
    arena_free(arena);
}

/* ---- the lines below ---- */

static struct below_row {
    const char *id, *name, *latin, *post;
    double width_mm, height_mm;
    int latin_lines;
} below_rows[] = {
    { "short", "周启元", "ZHOU Qiyuan", "", 210, 99, 1 },
    { "under a long name", "买买提吐尔逊·阿不都热合曼·阿不力米提", "Memet", "", 210, 99, 1 },
    { "long on a small stock", "沈　岳", "Maximiliane Alexandra von Habsburg-Lothringen", "", 90, 60, 2 },
    { "with a post", "沈　岳", "Maximiliane Alexandra von Habsburg-Lothringen", "云泽市人民政府市长", 150,
      100, 2 },
    { "with a long post", "周启元", "ZHOU Qiyuan",
      "新疆维吾尔自治区人民代表大会常务委员会民族宗教外事侨务工作委员会党组成员、副主任委员兼办公室主任", 210,
      99, 1 },
};

static const text_setting *drawn_text(const zc_scene *scene, const char *klass)
{
    const scene_page_view page = scene_page_at(scene, 0);

    for (int shape = 0; shape < page.count; shape++)
        if (page.shapes[shape].kind == SCENE_TEXT && strcmp(page.shapes[shape].klass, klass) == 0)
            return &page.shapes[shape].text;
    fail_msg("nothing is drawn as %s", klass);
    return NULL;
}

/* The roster of one person. */
static zc_roster *roster_of(const struct below_row *row)
{
    static const char path[] = "cards-size-test.csv";
    zc_textbuf csv = { 0 };
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    zc_table *table = NULL;
    zc_roster *roster = NULL;

    textbuf_format(&csv, "name,name_en,unit\n%s,%s,%s\n", row->name, row->latin, row->post);
    assert_int_equal(file_write(path, textbuf_text(&csv), csv.length, NULL), ZC_OK);
    assert_int_equal(zc_table_read(path, NULL, &table, NULL), ZC_OK);
    assert_int_equal(zc_roster_read(table, data, &(zc_roster_options){ .strict = false }, &roster, NULL),
                     ZC_OK);
    zc_table_free(table);
    zc_datapath_free(data);
    textbuf_free(&csv);
    remove(path);
    return roster;
}

/* The Latin line is at most 0.45 of the name's size; no line is wider than the field of the name. */
static void stands_back(void **state)
{
    const struct below_row *row = *state;
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_roster *roster = roster_of(row);
    const zc_occasion occasion = { .title = "" };
    const zc_artwork_job job = { .fonts = fonts, .roster = roster, .occasion = &occasion };
    name_card card = { .kind = card_kind_of(row->name), .name = row->name };
    card_set set = { .job = &job,
                     .arena = arena,
                     .role = TEXT_KAI,
                     .stock = { .face_width_mm = row->width_mm, .face_height_mm = row->height_mm },
                     .cards = &card,
                     .count = 1 };
    card_look look;

    assert_true(card_set_lines(&set, &card));
    assert_int_equal(
        card_look_read(&set, *row->post ? "bilingual-unit" : "bilingual", place_of_file(NULL), &look, NULL),
        ZC_OK);
    assert_int_equal(card_look_size(&set, &look, NULL), ZC_OK);
    scene_page(scene, row->width_mm, row->height_mm);
    assert_int_equal(card_face_draw(&set, &look, &card, &(card_bleed){ 0, 0, 0, 0 }, scene), ZC_OK);
    assert_int_equal(scene_finish(scene), ZC_OK);
    const text_setting *name = drawn_text(scene, "name"), *latin = drawn_text(scene, "name_en");
    assert_true(latin->size_pt <= 0.45 * name->size_pt + 0.01);
    assert_int_equal(latin->lines, row->latin_lines);
    assert_true(latin->width_mm <= 0.85 * row->width_mm + 0.01);
    if (*row->post)
        assert_true(drawn_text(scene, "post")->width_mm <= 0.85 * row->width_mm + 0.01);
    zc_roster_free(roster);
    zc_scene_free(scene);
    arena_free(arena);
}

/* ---- emblems ---- */

static struct emblem_row {
    const char *id, *svg;
    int pictures;
} emblem_rows[] = {
    { "none", "", 0 },
    { "one on a face", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>", 1 },
};

static void shows_emblem(void **state)
{
    const struct emblem_row *row = *state;
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    const zc_artwork_job job = { .fonts = fonts };
    card_set set = { .job = &job,
                     .arena = arena,
                     .role = TEXT_KAI,
                     .stock = { .face_width_mm = 210, .face_height_mm = 99 },
                     .emblem = { row->svg, strlen(row->svg) } };
    card_look look;
    set.count = make_set(&set, (const char *const[4]){ "阿卜杜拉·买买提江" });
    assert_int_equal(card_look_read(&set, "name", place_of_file(NULL), &look, NULL), ZC_OK);
    assert_int_equal(card_look_size(&set, &look, NULL), ZC_OK);
    scene_page(scene, 210, 297);
    assert_int_equal(card_face_draw(&set, &look, set.cards, &(card_bleed){ 0, 0, 0, 0 }, scene), ZC_OK);
    assert_int_equal(scene_finish(scene), ZC_OK);

    const scene_page_view page = scene_page_at(scene, 0);
    int pictures = 0;
    for (int shape = 0; shape < page.count; shape++)
        pictures += page.shapes[shape].kind == SCENE_PICTURE;
    assert_int_equal(pictures, row->pictures);
    zc_scene_free(scene);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(is_level) };

    return fonts_open(NULL) + cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(size_rows, sizes) +
           RUN_ROWS(kind_rows, tells_kinds) + RUN_ROWS(half_rows, breaks_foreign) +
           RUN_ROWS(below_rows, stands_back) + RUN_ROWS(emblem_rows, shows_emblem) + fonts_close(NULL);
}
