/* What a user brings: a map of his own, glyphs that he drew; and in which order and by which font text is
 * set. */
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

#include <math.h>
#include <stdio.h>
#include <sys/stat.h>

static void write_file(const char *path, const char *text)
{
    assert_int_equal(file_write(path, text, strlen(text), NULL), ZC_OK);
}

/* The first glyph of a text. */
static uint32_t first_glyph(zc_fonts *from, text_role role, const char *text)
{
    zc_arena *arena = arena_make();
    const text_piece piece = { .text = text, .size_pt = 10, .condense = 1 };
    const text_setting setting = { .role = role, .weight = 500 };
    const text_run *runs;
    int count;
    assert_int_equal(text_piece_runs(from, arena, &setting, &piece, &runs, &count), ZC_OK);
    const uint32_t glyph = runs[0].glyphs[0].id;
    arena_free(arena);
    return glyph;
}

/* ---- forms of a language ---- */

static struct form_row {
    const char *id, *lang, *family;
    bool is_chinese;
} form_rows[] = {
    { "the Chinese font", "zh-CN", "Noto Sans CJK SC", true },
    { "the Japanese font in Chinese", "zh-CN", "Noto Sans CJK JP", true },
    { "the Japanese font in Japanese", "ja", "Noto Sans CJK JP", false },
    { "the Chinese font in Japanese", "ja", "Noto Sans CJK SC", false },
};

static void has_the_forms_of_the_language(void **state)
{
    const struct form_row *row = *state;
    char map[2048];
    static const char role[] = "<role name='%s' generic='serif' dot='%s' middle_em='.3' dot_em='.3'>"
                               "<family>%s</family></role>";
    int length = snprintf(map, sizeof map, "<roles lang='%s'>", row->lang);
    static const char *const words[] = { "hei", "song", "kai" };
    for (int at = 0; at < 3; at++)
        length +=
            snprintf(map + length, sizeof map - (size_t)length, role, words[at], words[at], row->family);
    snprintf(map + length, sizeof map - (size_t)length, "</roles>");
    (void)mkdir("forms", 0777);
    (void)mkdir("forms/fonts", 0777);
    write_file("forms/fonts/roles.xml", map);
    zc_datapath *path = zc_datapath_make("forms", NULL);
    zc_fonts *made;
    assert_int_equal(zc_fonts_make(path, &made, NULL), ZC_OK);
    assert_int_equal(first_glyph(made, TEXT_HEI, "直") == first_glyph(fonts, TEXT_HEI, "直"),
                     row->is_chinese);
    zc_fonts_free(made);
    zc_datapath_free(path);
}

/* ---- a glyph of one's own ---- */

static zc_fonts *fonts_with_glyph(const char *character)
{
    const text_own_glyph glyph = { .character = character, .file = "own-glyph.svg" };
    const text_own own = { .glyphs = &glyph, .glyph_count = 1 };
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    zc_fonts *made;
    write_file("own-glyph.svg", "<svg viewBox='0 0 10 10'><path d='M1 1H9V9z'/><path d='M1 1H2V2z'/></svg>");
    assert_int_equal(text_fonts_make(path, &own, &made, NULL), ZC_OK);
    zc_datapath_free(path);
    return made;
}

static void draws_the_glyph_over_a_blank(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    zc_fonts *made = fonts_with_glyph("𪛠");
    const text_piece piece = { .text = "李𪛠明", .size_pt = 10, .condense = 1 };
    const text_setting setting = { .role = TEXT_KAI, .weight = 500 };
    const text_style style = { .role = TEXT_KAI, .weight = 500, .size_pt = 10 };
    const text_run *runs;
    int count;
    assert_int_equal(text_missing(fonts, "李𪛠明", TEXT_KAI), 0x2A6E0);
    assert_int_equal(text_missing(made, "李𪛠明", TEXT_KAI), 0);
    assert_true(fabs(text_measure(made, "李𪛠明", &style).advance_mm - 3 * mm_of_pt(10)) < 1e-6);
    assert_int_equal(text_piece_runs(made, arena, &setting, &piece, &runs, &count), ZC_OK);
    assert_int_equal(count, 3);
    assert_true(!runs[0].drawing && runs[1].drawing && !runs[2].drawing);
    assert_int_equal(runs[1].drawing->code, 0x2A6E0);
    assert_int_equal(runs[1].glyphs[0].id, first_glyph(made, TEXT_KAI, "　"));
    assert_int_equal(runs[1].bytes, 4);
    assert_true(text_is_usual(made, TEXT_KAI, 500, "李明") &&
                !text_is_usual(made, TEXT_KAI, 500, "李𪛠明"));
    zc_fonts_free(made);
    arena_free(arena);
}

static void tells_that_it_wins(void **state)
{
    (void)state;
    zc_fonts *made = fonts_with_glyph("王");
    assert_true(!text_is_usual(made, TEXT_KAI, 500, "王"));
    zc_fonts_free(made);
}

static void survives_each_failure(void **state)
{
    const text_own_glyph glyph = { .character = "𪛠", .file = "own-glyph.svg" };
    const text_own own = { .glyphs = &glyph, .glyph_count = 1 };
    (void)state;
    zc_fonts_free(fonts_with_glyph("𪛠"));
    for (long nth = 1;; nth++) {
        zc_fonts *made = NULL;
        mem_fail_at(nth);
        zc_datapath *path = zc_datapath_make("forms", NULL);
        const zc_status status = path ? text_fonts_make(path, &own, &made, NULL) : ZC_NO_MEMORY;
        const bool failed = mem_failed();
        mem_fail_at(0);
        zc_fonts_free(made);
        zc_datapath_free(path);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

/* ---- the order from left to right ---- */

static struct order_row {
    const char *id, *text, *from_left; /* the pieces by where they stand, parted by | */
} order_rows[] = {
    { "all from the left", "阿·买", "阿|·|买" },
    { "all from the right", "محمد·علي", "علي|·|محمد" },
    { "a word from the right", "王 محمد", "王 |محمد" },
    { "two words from the right behind Han", "李　محمد·علي", "李　|علي|·|محمد" },
    { "figures among them", "محمد 12·علي", "علي|·|12|محمد " },
};

static void orders_pieces(void **state)
{
    const struct order_row *row = *state;
    zc_arena *arena = arena_make();
    const text_style style = { .role = TEXT_HEI, .weight = 500, .size_pt = 10 };
    text_setting set;
    zc_textbuf from_left = { 0 }, whole = { 0 };
    assert_int_equal(text_set_line(fonts, arena, row->text, &style, TEXT_START, &set), ZC_OK);
    for (int piece = 0; piece < set.count; piece++)
        textbuf_add(&whole, set.pieces[piece].text);
    double last_mm = -1e9;
    for (int place = 0; place < set.count; place++) {
        const text_piece *next = NULL;
        for (int piece = 0; piece < set.count; piece++)
            if (set.pieces[piece].x_mm > last_mm && (!next || set.pieces[piece].x_mm < next->x_mm))
                next = &set.pieces[piece];
        last_mm = next ? next->x_mm : last_mm;
        textbuf_format(&from_left, "%s%s", place ? "|" : "", next ? next->text : "two at one place");
    }
    assert_string_equal(textbuf_text(&whole), row->text); /* the text stays in its own order */
    assert_string_equal(textbuf_text(&from_left), row->from_left);
    textbuf_free(&whole);
    textbuf_free(&from_left);
    arena_free(arena);
}

/* ---- names of several code points a character ---- */

static struct name_row {
    const char *id, *name, *padded;
    int characters;
} name_rows[] = {
    { "a variant", "葛\U000E0100伟", "葛\U000E0100　伟", 2 },
    { "a variant at the end", "伟葛\U000E0100", "伟　葛\U000E0100", 2 },
    { "one character with its variant", "葛\U000E0100", "葛\U000E0100", 1 },
    { "an accent", "Jose\u0301", "Jose\u0301", 4 },
    { "a joiner", "محم\u200Dد", "محم\u200Dد", 4 },
};

static void counts_what_is_seen(void **state)
{
    const struct name_row *row = *state;
    zc_arena *arena = arena_make();
    assert_string_equal(text_padded_name(arena, row->name), row->padded);
    assert_int_equal(text_name_kind_of(row->name).characters, row->characters);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(draws_the_glyph_over_a_blank),
        cmocka_unit_test(tells_that_it_wins),
        cmocka_unit_test(survives_each_failure),
    };
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(form_rows, has_the_forms_of_the_language) +
                       RUN_ROWS(order_rows, orders_pieces) + RUN_ROWS(name_rows, counts_what_is_seen) +
                       cmocka_run_group_tests(tests, NULL, NULL);
    fonts_close(NULL);
    return failed;
}
