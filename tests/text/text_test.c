#include "cmocka_rows.h"
#include "fonts_for_tests.h"

#include <math.h>

static const double near_mm = 1e-6;

static text_style hei(double size_pt)
{
    return (text_style){ .role = TEXT_HEI, .weight = 500, .size_pt = size_pt };
}

static double advance_em(const char *text, text_role role)
{
    const text_style style = { .role = role, .weight = 700, .size_pt = 10 };
    return text_measure(fonts, text, &style).advance_mm / mm_of_pt(10);
}

/* ---- advances ---- */

static struct advance_row {
    const char *id;
    text_role role;
    const char *text;
    double em;
} advance_rows[] = {
    { "empty", TEXT_HEI, "", 0 },
    { "Han", TEXT_HEI, "周启元", 3 },
    { "padded", TEXT_KAI, "王　宏", 3 },
    { "dot in hei", TEXT_HEI, "阿依努尔·买买提", 7.4 },
    { "dot in kai", TEXT_KAI, "阿依努尔·买买提", 7.4 },
    { "dot in song", TEXT_SONG, "阿依努尔·买买提", 7.4 },
    { "bullet", TEXT_HEI, "阿•买", 2.4 },
    { "hyphenation point", TEXT_HEI, "阿‧买", 2.4 },
    { "katakana dot", TEXT_HEI, "阿・买", 2.4 },
    { "rare character", TEXT_KAI, "𬱖", 1 },
};

static void advances(void **state)
{
    const struct advance_row *row = *state;
    assert_true(fabs(advance_em(row->text, row->role) - row->em) < 1e-3);
}

static void sets_controls_as_blanks(void **state)
{
    (void)state;
    const char *const broken[] = { "王\n宏", "王\t宏", "王\r宏", "王\a宏" };
    for (size_t at = 0; at < sizeof broken / sizeof *broken; at++)
        assert_true(fabs(advance_em(broken[at], TEXT_HEI) - advance_em("王 宏", TEXT_HEI)) < 1e-6);
}

static void grows_with_size_and_text(void **state)
{
    static const char text[] = "阿b卜·c杜 Elena拉";
    (void)state;
    double before_mm = 0;
    for (double size_pt = 4; size_pt < 200; size_pt += 3.5) {
        const text_style style = hei(size_pt);
        const double width_mm = text_measure(fonts, text, &style).advance_mm;
        assert_true(width_mm > before_mm);
        assert_true(
            fabs(width_mm / size_pt -
                 text_measure(fonts, text, &(text_style){ .role = TEXT_HEI, .weight = 500, .size_pt = 1 })
                     .advance_mm) < near_mm);
        before_mm = width_mm;
    }
}

static void condenses_and_spaces(void **state)
{
    (void)state;
    text_style style = hei(10);
    style.letter_space_mm = 0.5;
    style.condense = 0.85;
    const double solid_mm = 3 * mm_of_pt(10);
    assert_true(fabs(text_measure(fonts, "周启元", &style).advance_mm - (solid_mm + 1) * 0.85) < 1e-3);
}

static void ink_lies_in_the_bodies(void **state)
{
    (void)state;
    const text_style style = hei(100);
    const double em_mm = mm_of_pt(100);
    const text_extent dotted = text_measure(fonts, "国·", &style);
    assert_true(dotted.ink_left_mm > 0 && dotted.ink_right_mm < dotted.advance_mm);
    assert_true(fabs(dotted.ink_right_mm - 1.275 * em_mm) < 0.01 * em_mm);
    assert_true(dotted.ink_top_mm < -0.7 * em_mm && dotted.ink_bottom_mm > 0);
    assert_true(text_measure(fonts, "　", &style).ink_right_mm == 0);
}

/* ---- settings ---- */

static void hangs_a_dot_at_the_end(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const text_style style = hei(10);
    text_setting hung, plain;
    assert_int_equal(text_set_line(fonts, arena, "阿依努尔·", &style, TEXT_MIDDLE, &hung), ZC_OK);
    assert_int_equal(text_set_line(fonts, arena, "阿依努尔", &style, TEXT_MIDDLE, &plain), ZC_OK);
    assert_int_equal(hung.count, 2);
    assert_true(fabs(hung.pieces[0].x_mm - plain.pieces[0].x_mm) < near_mm);
    assert_string_equal(hung.pieces[1].text, "·");
    arena_free(arena);
}

static void draws_the_dot_as_a_disc(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const text_style style = { .role = TEXT_KAI, .weight = 700, .size_pt = 100 };
    text_setting set;
    assert_int_equal(text_set_line(fonts, arena, "阿·买", &style, TEXT_START, &set), ZC_OK);
    assert_int_equal(set.count, 3);
    assert_true(set.pieces[1].size_pt < 100);
    assert_true(fabs(set.pieces[2].x_mm - 1.4 * mm_of_pt(100)) < 1e-3);
    arena_free(arena);
}

static void sets_a_column(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const text_style style = hei(10);
    const double em_mm = mm_of_pt(10);
    text_setting set;
    assert_int_equal(text_set_column(fonts, arena, "第1排", &style, 1.1, &set), ZC_OK);
    assert_int_equal(set.count, 3);
    assert_true(set.vertical);
    assert_true(fabs(set.height_mm - 3.2 * em_mm) < near_mm);
    assert_true(fabs(set.pieces[2].y_mm - set.pieces[0].y_mm - 2.2 * em_mm) < near_mm);
    assert_true(set.pieces[0].x_mm < set.pieces[1].x_mm);
    arena_free(arena);
}

/* ---- names ---- */

static struct name_row {
    const char *id, *padded;
    int characters;
    bool dotted, han;
} name_rows[] = {
    { "王宏", "王　宏", 2, false, true },
    { "李丹", "李　丹", 2, false, true },
    { "𬱖宏", "𬱖　宏", 2, false, true },
    { "待定", "待定", 2, false, true },
    { "空缺", "空缺", 2, false, true },
    { "何加林", "何加林", 3, false, true },
    { "毛", "毛", 1, false, true },
    { "欧阳明远", "欧阳明远", 4, false, true },
    { "Li", "Li", 2, false, false },
    { "王A", "王A", 2, false, false },
    { "阿卜杜拉·买买提江", "阿卜杜拉·买买提江", 9, true, true },
    { "Elena Petrova", "Elena Petrova", 13, false, false },
};

static void pads_names(void **state)
{
    const struct name_row *row = *state;
    zc_arena *arena = arena_make();
    const text_name_kind kind = text_name_kind_of(row->id);
    assert_string_equal(text_padded_name(arena, row->id), row->padded);
    assert_int_equal(kind.characters, row->characters);
    assert_int_equal(kind.dotted, row->dotted);
    assert_int_equal(kind.han, row->han);
    arena_free(arena);
}

/* ---- coverage ---- */

static struct doubt_row {
    const char *id, *text;
    text_role role;
    text_cover cover; /* of the first one that is not covered */
    uint32_t code;
} doubt_rows[] = {
    { "common", "王 宏\n", TEXT_HEI, TEXT_COVERED, 0 },
    { "rare", "𠅤𫍯𬭼䲟", TEXT_HEI, TEXT_COVERED, 0 },
    { "of another script", "王Ա", TEXT_HEI, TEXT_COVERED, 0 },
    { "of another style", "周𡒄明", TEXT_HEI, TEXT_OTHER_STYLE, 0x21484 },
    { "variant in the same style", "葛\U000E0100城", TEXT_HEI, TEXT_SAME_STYLE, 0x845B },
    { "variant in another style", "葛\U000E0100城", TEXT_KAI, TEXT_OTHER_STYLE, 0x845B },
    { "variant that no font has", "王\U000E01EF宏", TEXT_KAI, TEXT_NO_VARIANT, 0x738B },
    { "word of a script that no font has", "王 สมชาย", TEXT_KAI, TEXT_MISSING, 0xE2A },
    { "private use", "王\uE5D2", TEXT_HEI, TEXT_MISSING, 0xE5D2 },
    { "no font", "王\U0002A6E0", TEXT_HEI, TEXT_MISSING, 0x2A6E0 },
    { "mark composed", "e\u0301", TEXT_HEI, TEXT_COVERED, 0 },
    { "joiners", "محمد\u200Dعلي", TEXT_HEI, TEXT_COVERED, 0 },
};

static void doubts(void **state)
{
    const struct doubt_row *row = *state;
    const char *at = row->text;
    text_doubt doubt = { .cover = TEXT_COVERED };
    const bool found = text_doubt_next(fonts, row->role, 500, &at, &doubt);
    assert_int_equal(found, row->cover != TEXT_COVERED);
    assert_int_equal(doubt.cover, row->cover);
    assert_int_equal(found ? doubt.code : 0, row->code);
    assert_int_equal(text_missing(fonts, row->text, row->role), row->cover == TEXT_MISSING ? row->code : 0);
}

/* ---- runs ---- */

static void runs_cover_the_text(void **state)
{
    static const char *const texts[] = {
        "王宏", "a王b", "محمد علي", "王 محمد", "葛\U000E0100城", "\t王\n宏"
    };
    (void)state;
    for (size_t at = 0; at < sizeof texts / sizeof *texts; at++) {
        zc_arena *arena = arena_make();
        const text_piece piece = { .text = texts[at], .size_pt = 10, .condense = 1 };
        const text_setting setting = { .role = TEXT_HEI, .weight = 500 };
        const text_run *runs;
        int count;
        assert_int_equal(text_piece_runs(fonts, arena, &setting, &piece, &runs, &count), ZC_OK);
        for (int run = 0; run < count; run++) {
            int bytes = 0, glyphs = 0;
            for (int cluster = 0; cluster < runs[run].cluster_count; cluster++) {
                bytes += runs[run].clusters[cluster].bytes;
                glyphs += runs[run].clusters[cluster].glyphs;
            }
            assert_int_equal(bytes, runs[run].bytes);
            assert_int_equal(glyphs, runs[run].glyph_count);
            assert_true(utf8_is_valid(runs[run].text, (size_t)runs[run].bytes));
        }
        arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sets_controls_as_blanks), cmocka_unit_test(grows_with_size_and_text),
        cmocka_unit_test(condenses_and_spaces),    cmocka_unit_test(ink_lies_in_the_bodies),
        cmocka_unit_test(hangs_a_dot_at_the_end),  cmocka_unit_test(draws_the_dot_as_a_disc),
        cmocka_unit_test(sets_a_column),           cmocka_unit_test(runs_cover_the_text),
    };
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(advance_rows, advances) + RUN_ROWS(name_rows, pads_names) +
                       RUN_ROWS(doubt_rows, doubts) + cmocka_run_group_tests(tests, NULL, NULL);
    fonts_close(NULL);
    return failed;
}
