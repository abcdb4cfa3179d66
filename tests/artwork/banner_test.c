#include "artwork/artwork.h"
#include "artwork/banner.h"
#include "artwork/banner_letters.h"
#include "artwork/banner_size.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

#include <math.h>

/* ---- sizes ---- */

static struct size_row {
    const char *id;
    double width_mm, height_mm; /* 0: refused */
} size_rows[] = {
    { "8000x700mm", 8000, 700 },
    { "8000x700", 8000, 700 },
    { "8x0.7m", 8000, 700 },
    { "8mx70cm", 8000, 700 },
    { "8000 × 700 mm", 8000, 700 },
    { "8000*700", 8000, 700 },
    { "20mx1m", 20000, 1000 },
    { "8000", 0, 0 },
    { "8000x", 0, 0 },
    { "x700", 0, 0 },
    { "8000x-700", 0, 0 },
    { "8000x7", 0, 0 },
    { "30mx1m", 30000, 1000 },
    { "31mx1m", 0, 0 },
    { "0x700mm", 0, 0 },
    { "1920x160px", 508, 42.3333 },
    { "1920pxx160px", 508, 42.3333 },
    { "1920x8px", 0, 0 },
    { "99999x160px", 0, 0 },
    { "19.5x160px", 0, 0 },
    { "8mx160px", 0, 0 },
    { "80O0x700", 0, 0 },
    { "", 0, 0 },
};

static void reads_size(void **state)
{
    const struct size_row *row = *state;
    banner_size size;
    assert_int_equal(banner_size_read(row->id, &size), row->width_mm > 0);
    if (row->width_mm > 0) {
        assert_true(size.width_mm > row->width_mm - 0.01 && size.width_mm < row->width_mm + 0.01);
        assert_true(size.height_mm > row->height_mm - 0.01 && size.height_mm < row->height_mm + 0.01);
        assert_int_equal(size.width_px, strstr(row->id, "px") ? 1920 : 0);
    }
}

/* ---- the drawn banner ---- */

static struct banner_row {
    const char *id, *text, *size;
    int lines;
    double em_mm;     /* of the height 700: 448 is 64 % */
    const char *told; /* the problem; NULL for none */
} banner_rows[] = {
    { "mock-up", "云泽市2026年经济工作会议", "8000x700mm", 1, 448, NULL },
    { "three characters", "座谈会", "8000x700mm", 1, 448, NULL },
    { "two lines", "中国共产党云泽市第十四次代表大会第三次全体会议", "8000x700mm", 2, 252, NULL },
    { "far too long",
      "热烈欢迎各位领导莅临指导热烈欢迎各位领导莅临指导热烈欢迎各位领导莅临指导热烈欢迎各位领导莅临指导"
      "热烈欢迎各位领导莅临指导热烈欢迎各位领导莅临指导",
      "8000x700mm", 2, 0, "artwork-banner-tight" },
    { "upright", "全市会议", "700x4000mm", 2, 0, "artwork-banner-upright" },
};

/* What draws: an occasion of which nothing but the text is known. */
static zc_status draw(const char *text, const char *size, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    const zc_occasion occasion = { .title = "" };
    const zc_setting settings[] = { { .key = "text", .value = text }, { .key = "size", .value = size } };
    const zc_artwork_job job = {
        .occasion = &occasion, .fonts = fonts, .settings = settings, .setting_count = 2
    };
    return banner_draw(&job, arena, scene, diags);
}

static const text_setting *drawn_text(const zc_scene *scene)
{
    const scene_page_view page = scene_page_at(scene, 0);
    assert_int_equal(page.shapes[page.count - 1].kind, SCENE_TEXT);
    return &page.shapes[page.count - 1].text;
}

static void draws(void **state)
{
    const struct banner_row *row = *state;
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_diags *diags = zc_diags_make();

    assert_int_equal(draw(row->text, row->size, arena, scene, diags), ZC_OK);
    assert_int_equal(scene_finish(scene), ZC_OK);
    const text_setting *text = drawn_text(scene);
    assert_string_equal(text->string, row->text);
    assert_int_equal(text->lines, row->lines);
    const double off_mm = mm_of_pt(text->size_pt) - row->em_mm;
    assert_true(row->em_mm == 0 || (off_mm > -1 && off_mm < 1));
    assert_int_equal(zc_diags_count(diags), row->told ? 1 : 0);
    if (row->told)
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->told);
    zc_textbuf whole = { 0 };
    for (int piece = 0; piece < text->count; piece++)
        textbuf_add(&whole, text->pieces[piece].text);
    assert_string_equal(textbuf_text(&whole), row->text);
    textbuf_free(&whole);
    zc_diags_free(diags);
    zc_scene_free(scene);
    arena_free(arena);
}

/* ---- pitch: the same for every text and shape ---- */

static struct pitch_row {
    const char *id;
    double width_mm, height_mm;
} pitch_rows[] = {
    { "云泽市2026年经济工作会议", 8000, 700 },
    { "一工一工", 8000, 700 },
    { "“十四五”规划（2021—2025年）座谈会", 8000, 700 },
    { "AI赋能、数字经济：2026 Yunze International Forum", 12000, 800 },
    { "阿卜杜拉·买买提江同志先进事迹报告会", 8000, 700 },
    { "运动会 开幕式", 3000, 2000 },
    { "会", 8000, 700 },
};

static double ink_mm(const banner_letter *letter, double edge_em, banner_pitch pitch)
{
    return letter->x_mm + edge_em * pitch.em_mm;
}

/* Letters stand in their order and never touch; the line stands in the middle, within 1 % of the length. */
static void places_letters(void **state)
{
    const struct pitch_row *row = *state;
    zc_arena *arena = arena_make();
    banner_line line;
    assert_int_equal(banner_letters_read(fonts, arena, TEXT_KAI, row->id, false, &line), ZC_OK);
    const double block_mm = banner_block_mm(row->width_mm, row->height_mm, 0.6, 0.85),
                 hang_mm = 0.009 * row->width_mm;
    const banner_pitch pitch = banner_pitch_of(&line, block_mm, 0.64 * row->height_mm, hang_mm, 0.75);

    banner_place(&line, pitch, hang_mm);
    for (int at = 0; at + 1 < line.count; at++)
        assert_true(ink_mm(&line.letters[at], line.letters[at].ink_right_em, pitch) <
                    ink_mm(&line.letters[at + 1], line.letters[at + 1].ink_left_em, pitch));
    const banner_letter *last = &line.letters[line.count - 1];
    const double off_mm = ink_mm(&line.letters[0], line.letters[0].ink_left_em, pitch) +
                          ink_mm(last, last->ink_right_em, pitch);
    assert_true(off_mm > -0.01 * row->width_mm && off_mm < 0.01 * row->width_mm);
    assert_true(pitch.em_mm <= 0.64 * row->height_mm + 0.001 && pitch.gap_mm <= 0.75 * pitch.em_mm + 0.001);
    arena_free(arena);
}

static struct break_row {
    const char *id;
    int first_of_second;
} break_rows[] = {
    { "云泽市运动会 开幕式", 6 },
    { "纪念“五四”运动", 2 },
    { "会", 0 },
    { "2026202620262026", 0 },
    { "庆祝大会暨表彰会", 4 },
    { "云岭省第十届代表大会第一次全体会议", 10 },
    { "欢迎 World Congress 代表团莅临指导", 15 },
    { "World Protocol Congress", 13 },
};

static void breaks(void **state)
{
    const struct break_row *row = *state;
    zc_arena *arena = arena_make();
    banner_line line;
    assert_int_equal(banner_letters_read(fonts, arena, TEXT_KAI, row->id, false, &line), ZC_OK);
    assert_int_equal(banner_break(&line), row->first_of_second);
    arena_free(arena);
}

/* Words of a script whose letters join are one letter, which is shaped as a whole. */
static struct letters_row {
    const char *id;
    int letters;
} letters_rows[] = {
    { "会议", 2 },    { "A会 B", 3 }, { "شىنجاڭ خىزمەت يىغىنى", 1 }, { "新疆会议 شىنجاڭ خىزمەت", 5 },
    { "བོད་ལྗོངས།", 1 },
};

static void joins_letters(void **state)
{
    const struct letters_row *row = *state;
    zc_arena *arena = arena_make();
    banner_line line;
    assert_int_equal(banner_letters_read(fonts, arena, TEXT_KAI, row->id, false, &line), ZC_OK);
    assert_int_equal(line.count, row->letters);
    arena_free(arena);
}

/* ---- words between flags ---- */

static struct flags_row {
    const char *id, *text, *size;
    const char *told; /* the problem; NULL for none */
} flags_rows[] = {
    { "1", "座谈会", "8000x4000mm", NULL },
    { "5", "座谈会", "12000x6000mm", NULL },
    { "5", "云岭省第十届代表大会第一次全体会议", "12000x6000mm", NULL },
    { "3", "Bilingual Forum on Trade and Investment", "8000x4000mm", NULL },
    { "9", "云岭省第十届代表大会第一次全体会议", "12000x6000mm", NULL },
    { "9", "云岭省第十届代表大会|第一次全体会议", "8000x4000mm", NULL },
    { "5", "云岭省第十届代表大会第一次全体会议云岭省第十届代表大会第一次全体会议", "8000x4000mm",
      "artwork-banner-flags" },
    { "9", "座谈会", "4000x4000mm", "artwork-crowded-flags" },
};

/* Where the flags end at the left, and where the words begin. */
static void find_edges(const scene_page_view *page, double *flags_mm, double *words_mm)
{
    const text_setting *text = &page->shapes[page->count - 1].text;
    *flags_mm = 0;
    *words_mm = page->width_mm;
    for (int at = 0; at < page->count; at++) {
        const scene_shape *shape = &page->shapes[at];
        if (shape->kind == SCENE_PICTURE && shape->x_mm + shape->width_mm < page->width_mm / 2)
            *flags_mm = fmax(*flags_mm, shape->x_mm + shape->width_mm);
    }
    for (int at = 0; at < text->count; at++)
        *words_mm = fmin(*words_mm, text->pieces[at].x_mm);
}

static void clears_flags(void **state)
{
    const struct flags_row *row = *state;
    const zc_occasion occasion = { .title = "" };
    const zc_setting settings[] = { { .key = "text", .value = row->text },
                                    { .key = "size", .value = row->size },
                                    { .key = "kind", .value = "backdrop" },
                                    { .key = "flags", .value = row->id } };
    const zc_artwork_job job = {
        .occasion = &occasion, .fonts = fonts, .settings = settings, .setting_count = 4
    };
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_diags *diags = zc_diags_make();
    const zc_status status = banner_draw(&job, arena, scene, diags);
    double flags_mm, words_mm;

    assert_int_equal(zc_diags_count(diags), row->told ? 1 : 0);
    if (row->told)
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->told);
    if (status) {
        assert_int_equal(status, ZC_BAD_INPUT);
    } else {
        const scene_page_view page = scene_page_at(scene, 0);
        find_edges(&page, &flags_mm, &words_mm);
        assert_true(flags_mm > 0 && words_mm > flags_mm + 0.01 * page.height_mm);
    }
    zc_diags_free(diags);
    zc_scene_free(scene);
    arena_free(arena);
}

/* ---- bad input ---- */

static struct bad_row {
    const char *id, *text, *size, *problem;
} bad_rows[] = {
    { "no size", "座谈会", "wide", "artwork-bad-size" },
    { "no glyph", "座\xF4\x8F\xBF\xBD会", "8000x700mm", "artwork-missing-glyph" },
};

static void refuses(void **state)
{
    const struct bad_row *row = *state;
    zc_arena *arena = arena_make();
    zc_scene *scene = scene_make();
    zc_diags *diags = zc_diags_make();
    assert_int_equal(draw(row->text, row->size, arena, scene, diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    zc_diags_free(diags);
    zc_scene_free(scene);
    arena_free(arena);
}

int main(void)
{
    return RUN_ROWS(size_rows, reads_size) + fonts_open(NULL) + RUN_ROWS(banner_rows, draws) +
           RUN_ROWS(pitch_rows, places_letters) + RUN_ROWS(break_rows, breaks) +
           RUN_ROWS(letters_rows, joins_letters) + RUN_ROWS(flags_rows, clears_flags) +
           RUN_ROWS(bad_rows, refuses) + fonts_close(NULL);
}
