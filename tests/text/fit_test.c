/* The captions of the specimen: which size and manner each name gets in each seat. */
#include "cmocka_rows.h"
#include "fonts_for_tests.h"

#include <math.h>

typedef enum manner { LINE, LINES, COLUMN, COLUMNS, TURNED, TURNED_LINES } manner;

static struct fit_row {
    const char *id, *name;
    text_box seat;
    double size_pt, condense;
    manner manner;
    text_fit_result result;
} fit_rows[] = {
    { "two 40", "王宏", { 40, 16 }, 16, 1, LINE, TEXT_FIT_FULL },
    { "two 24", "王宏", { 24, 12 }, 14, 1, LINE, TEXT_FIT_FULL },
    { "two 16", "王宏", { 16, 11 }, 11, 1, LINE, TEXT_FIT_FULL },
    { "two 11.1", "王宏", { 11.1, 10.3 }, 9.5, 0.985, LINE, TEXT_FIT_FULL },
    { "two 9", "王宏", { 9, 10.3 }, 8, 0.921, LINE, TEXT_FIT_FULL },
    { "two 7", "王宏", { 7, 18 }, 8, 1, COLUMN, TEXT_FIT_FULL },
    { "three 11.1", "周启元", { 11.1, 10.3 }, 9.5, 0.985, LINE, TEXT_FIT_FULL },
    { "three 7", "周启元", { 7, 18 }, 8, 1, COLUMN, TEXT_FIT_FULL },
    { "four 16", "欧阳明远", { 16, 11 }, 11, 0.953, LINE, TEXT_FIT_FULL },
    { "four 11.1", "欧阳明远", { 11.1, 10.3 }, 8, 0.877, LINE, TEXT_FIT_FULL },
    { "four 9", "欧阳明远", { 9, 10.3 }, 6.5, 0.85, LINE, TEXT_FIT_FULL },
    { "dotted 40", "阿依努尔·买买提", { 40, 16 }, 16, 0.929, LINE, TEXT_FIT_FULL },
    { "dotted 24", "阿依努尔·买买提", { 24, 12 }, 14, 1, LINES, TEXT_FIT_FULL },
    { "dotted 16", "阿依努尔·买买提", { 16, 11 }, 11, 0.867, LINES, TEXT_FIT_FULL },
    { "dotted 11.1", "阿依努尔·买买提", { 11.1, 10.3 }, 7.5, 0.85, LINES, TEXT_FIT_FULL },
    { "dotted 9", "阿依努尔·买买提", { 9, 10.3 }, 5.9, 0.85, LINES, TEXT_FIT_SMALL },
    { "dotted 7", "阿依努尔·买买提", { 7, 18 }, 7.8, 1, COLUMNS, TEXT_FIT_FULL },
    { "longer 24", "阿卜杜拉·买买提江", { 24, 12 }, 14, 1, LINES, TEXT_FIT_FULL },
    { "Latin 40", "Elena Petrova", { 40, 16 }, 16, 1, LINE, TEXT_FIT_FULL },
    { "Latin 24", "Elena Petrova", { 24, 12 }, 14, 1, LINES, TEXT_FIT_FULL },
    { "Latin 7", "Elena Petrova", { 7, 18 }, 8, 0.91, TURNED, TEXT_FIT_FULL },
    { "Latin 13.5", "Jean-Pierre DUPONT", { 7, 15 }, 7.34, 0.964, TURNED_LINES, TEXT_FIT_FULL },
    { "hopeless", "阿卜杜拉·买买提江", { 5, 4 }, 2.9, 0.85, LINES, TEXT_FIT_TOO_SMALL },
};

static manner manner_of(const text_setting *set)
{
    if (set->pieces[0].turn_deg != 0)
        return set->lines == 2 ? TURNED_LINES : TURNED;
    if (set->vertical)
        return set->lines == 2 ? COLUMNS : COLUMN;
    return set->lines == 2 ? LINES : LINE;
}

static void fits(void **state)
{
    const struct fit_row *row = *state;
    zc_arena *arena = arena_make();
    text_setting set;
    text_fit_result result;
    assert_int_equal(text_fit_name(fonts, arena, row->name, row->seat, &text_fit_seat, &set, &result), ZC_OK);
    assert_int_equal(manner_of(&set), row->manner);
    assert_int_equal(result, row->result);
    assert_true(fabs(set.size_pt - row->size_pt) < 0.06);
    assert_true(fabs(set.condense - row->condense) < 0.006);
    assert_true(fabs(text_fit_size_pt(fonts, row->name, row->seat, &text_fit_seat) - set.size_pt) < 1e-9);
    arena_free(arena);
}

/* Whatever the seat: the name keeps in it, is whole, and is not condensed under 85 %. */
static void keeps_in_the_seat(void **state)
{
    static const char *const names[] = {
        "王宏", "毛", "欧阳明远", "阿卜杜拉·买买提江", "Alexander Konstantinovich", "迪丽拜尔·艾合买提·阿不都"
    };
    (void)state;
    for (size_t name = 0; name < sizeof names / sizeof *names; name++)
        for (double width_mm = 4; width_mm < 45; width_mm += 1.7)
            for (double height_mm = 4; height_mm < 30; height_mm += 2.3) {
                zc_arena *arena = arena_make();
                const text_box seat = { width_mm, height_mm };
                text_setting set;
                text_fit_result result;
                zc_textbuf whole = { 0 };
                assert_int_equal(
                    text_fit_name(fonts, arena, names[name], seat, &text_fit_seat, &set, &result), ZC_OK);
                for (int piece = 0; piece < set.count; piece++) {
                    textbuf_add(&whole, set.pieces[piece].text);
                    assert_true(set.size_pt < 5 || set.pieces[piece].size_pt >= 5); /* the dot too */
                }
                assert_string_equal(textbuf_text(&whole), set.string);
                assert_true(set.condense >= 0.85 - 1e-9 || set.size_pt <= 1.5);
                assert_true(set.width_mm <= width_mm || set.size_pt <= 1.5);
                assert_true(set.height_mm <= height_mm + 1e-9 || set.size_pt <= 1.5);
                textbuf_free(&whole);
                arena_free(arena);
            }
}

/* Letters that stack and hang: their ink keeps in the plate, and in its middle. */
static struct ink_row {
    const char *id;
    text_box seat;
} ink_rows[] = {
    { "محمد·علي", { 14, 7 } },
    { "ئەخمەت تۇرسۇن", { 9, 8 } },
    { "ئەخمەت تۇرسۇن", { 14, 5 } },
    { "ظظظيييگگگ", { 30, 5 } },
};

static void ink_keeps_in_the_seat(void **state)
{
    const struct ink_row *row = *state;
    zc_arena *arena = arena_make();
    text_setting set;
    text_fit_result result;
    double top_mm = 1e9, bottom_mm = -1e9;
    assert_int_equal(text_fit_name(fonts, arena, row->id, row->seat, &text_fit_seat, &set, &result), ZC_OK);
    for (int piece = 0; piece < set.count; piece++) {
        const text_style style = { .role = set.role,
                                   .weight = set.weight,
                                   .size_pt = set.pieces[piece].size_pt };
        const text_extent ink = text_measure(fonts, set.pieces[piece].text, &style);
        top_mm = fmin(top_mm, set.pieces[piece].y_mm + ink.ink_top_mm);
        bottom_mm = fmax(bottom_mm, set.pieces[piece].y_mm + ink.ink_bottom_mm);
    }
    assert_true(top_mm > -row->seat.height_mm / 2 && bottom_mm < row->seat.height_mm / 2);
    assert_true(fabs(top_mm + bottom_mm) < 0.2 * row->seat.height_mm);
    arena_free(arena);
}

/* ---- lines ---- */

static struct lines_row {
    const char *id, *text;
    double width_mm;
    int lines, lines_set;
    bool fits;
    const char *second; /* the second line begins with it */
} lines_rows[] = {
    { "one", "市会议中心", 100, 2, 1, true, NULL },
    { "condensed", "市会议中心", 15.5, 2, 1, true, NULL },
    { "two", "全市经济工作会议", 16, 2, 2, true, "工作会议" },
    { "at the blank", "云泽市 科学技术大会", 25, 2, 2, true, "科学技术大会" },
    { "before the bracket", "云泽市发展（改革）", 17, 2, 2, true, "（改革）" },
    { "at the dot", "阿布都热合曼·买买提依明", 25, 2, 2, true, "买买提依明" },
    { "before a word", "市直机关办公室", 15, 2, 2, true, "办公室" },
    { "not within a word", "在驻云部队处", 12, 2, 2, true, "部队处" },
    { "before 暨", "云泽市科技大会暨表彰会", 26, 2, 2, true, "暨表彰会" },
    { "a variant stays", "全市经济工\U000E0100作会议", 16, 2, 2, true, "工\U000E0100作会议" },
    { "Latin words stay", "Department of Finance", 20, 2, 2, true, "of Finance" },
    { "at a hyphen", "Secretary-General", 16, 2, 2, true, "General" },
    { "not between figures", "2021-2025", 8, 2, 1, false, NULL },
    { "only one allowed", "全市经济工作会议", 16, 1, 1, true, NULL },
    { "too narrow", "全市经济工作会议", 2, 2, 2, false, "工作会议" },
};

static const text_piece *second_line_of(const text_setting *set)
{
    for (int piece = 0; piece < set->count; piece++)
        if (set->pieces[piece].y_mm > 1)
            return &set->pieces[piece];
    return NULL;
}

static void breaks_lines(void **state)
{
    const struct lines_row *row = *state;
    zc_arena *arena = arena_make();
    const text_style style = { .role = TEXT_SONG, .weight = 500, .size_pt = 10 };
    text_setting set;
    bool in;
    assert_int_equal(
        text_fit_lines(fonts, arena, row->text, &style, row->width_mm, row->lines, 5, 6, &set, &in), ZC_OK);
    assert_int_equal(set.lines, row->lines_set);
    assert_int_equal(in, row->fits);
    assert_true(!row->fits || set.width_mm <= row->width_mm + 1e-6);
    if (row->second)
        assert_string_equal(second_line_of(&set)->text, row->second);
    arena_free(arena);
}

/* ---- the whole on a few lines, or none ---- */

static struct paragraph_row {
    const char *id, *text;
    double width_mm;
    int lines, lines_set; /* 0: it does not go in */
    const char *second;   /* the second line begins with it */
} paragraph_rows[] = {
    { "one", "市会议中心", 100, 4, 1, NULL },
    { "condensed before a second line", "市会议中心", 15.5, 4, 1, NULL },
    { "at the marks", "全国人大常委会委员、民族委员会委员；云泽市政协副主席", 40, 4, 3, "民族委员会委员；" },
    { "not within a word", "第十四届全国人大常委会副委员长", 30, 4, 2, "常委会副委员长" },
    { "before the longer word", "云泽市政协副主席", 18, 4, 2, "副主席" },
    { "no line too many", "全国人大常委会委员、民族委员会委员；云泽市政协副主席", 34, 2, 0, NULL },
    { "wider than a line", "Generaldirektorin", 20, 4, 0, NULL },
};

static void sets_paragraphs(void **state)
{
    const struct paragraph_row *row = *state;
    zc_arena *arena = arena_make();
    const text_style style = { .role = TEXT_HEI, .weight = 400, .size_pt = 10 };
    text_setting set;
    bool in;

    assert_int_equal(
        text_fit_paragraph(fonts, arena, row->text, &style, row->width_mm, row->lines, 5, &set, &in), ZC_OK);
    assert_int_equal(in, row->lines_set > 0);
    if (in) {
        assert_int_equal(set.lines, row->lines_set);
        assert_true(set.width_mm <= row->width_mm + 1e-6 && set.condense >= 0.85 - 1e-9);
        assert_string_equal(set.string, row->text);
    }
    if (row->second)
        assert_string_equal(second_line_of(&set)->text, row->second);
    arena_free(arena);
}

/* ---- as many lines as it needs ---- */

static struct wrap_row {
    const char *id, *text;
    double width_mm;
    int lines_most;
    const char *lines; /* as they come out, parted by | */
    bool keeps_words;
    size_t left; /* bytes */
    bool by_parts;
} wrap_rows[] = {
    { "one line", "市会议中心", 100, 0, "市会议中心", true, 0, false },
    { "characters", "全市经济工作会议", 11, 0, "全市经|济工作|会议", true, 0, false },
    { "no comma begins", "党组成员、副主任", 14.5, 0, "党组成|员、|副主任", true, 0, false },
    { "words", "Department of Public Finance", 25, 0, "Department |of Public |Finance", true, 0, false },
    { "a long word", "Llanfairpwllgwyngyll", 12, 0, "Llanf-|airpw-|llgwy-|ngyll", false, 0, false },
    { "at the dot", "阿布都热合曼·买买提依明", 25, 0, "阿布都热合曼·|买买提依明", true, 0, false },
    { "letters only", "2026abcdefgh", 14, 0, "2026ab-|cdefgh", false, 0, false },
    { "no letters", "12345678901234567890", 12, 0, "123456|789012|345678|90", false, 0, false },
    { "one letter a line", "abc", 2, 0, "a|b|c", false, 0, false },
    { "a name ends with its parts", "阿布都热合曼·买买提依明", 32, 0, "阿布都热合曼·|买买提依明", true, 0,
      true },
    { "a dot is a pause", "阿布都热合曼·买买提依明", 32, 0, "阿布都热合曼·|买买提依明", true, 0, false },
    { "else where it may", "买·阿布都热合曼买提依明", 32, 0, "买·阿布都热合曼买|提依明", true, 0, false },
    { "a part without room", "阿布都热合曼·买买提", 15, 0, "阿布都热|合曼·|买买提", false, 0, true },
    { "a variant stays", "工\U000E0100作", 4, 0, "工\U000E0100|作", true, 0, false },
    { "a number stays with its word", "Rostrum, row 1, seat 5", 26, 0, "Rostrum, |row 1, seat 5", true, 0,
      false },
    { "narrower than a letter", "会议", 1, 0, "会|议", true, 0, false },
    { "behind a comma", "左区第一至六排，右区第六排左数16个", 46, 0, "左区第一至六排，|右区第六排左数16个",
      true, 0, false },
    { "too short a line", "左区，右区第六排左数个数", 30, 0, "左区，右区第六排|左数个数", true, 0, false },
    { "a comma before a list's", "左区第五至六排，中区三、四排右数", 44, 0,
      "左区第五至六排，|中区三、四排右数", true, 0, false },
    { "before a post", "城东区人民政府党组书记", 32, 0, "城东区人民政府|党组书记", true, 0, false },
    { "within no word", "市高新技术产业开发区代表团", 43, 0, "市高新技术产业开发区|代表团", true, 0, false },
    { "blanks before", "　市会议", 100, 0, "市会议", true, 0, false },
    { "nothing", "", 100, 0, "", true, 0, false },
    { "too few lines", "全市经济工作会议", 11, 2, "全市经|济工作", true, 6, false },
};

/* The pieces, parted where the baseline changes. */
static const char *lines_as_set(zc_arena *arena, const text_setting *set)
{
    const char *all = "";

    for (int piece = 0; piece < set->count; piece++) {
        const bool is_new = piece > 0 && set->pieces[piece].y_mm > set->pieces[piece - 1].y_mm + 2;
        all = arena_format(arena, "%s%s%s", all, is_new ? "|" : "", set->pieces[piece].text);
    }
    return all;
}

static void wraps(void **state)
{
    const struct wrap_row *row = *state;
    zc_arena *arena = arena_make();
    const text_style style = { .role = TEXT_SONG, .weight = 500, .size_pt = 10 };
    const text_wrapping room = { row->width_mm, 5, TEXT_MIDDLE, row->lines_most, row->by_parts };
    text_setting set;
    text_wrapped result;
    assert_int_equal(text_wrap(fonts, arena, row->text, &style, &room, &set, &result), ZC_OK);
    assert_string_equal(lines_as_set(arena, &set), row->lines);
    assert_int_equal(result.keeps_words, row->keeps_words);
    assert_int_equal(result.bytes, strlen(row->text) - row->left);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(keeps_in_the_seat) };
    if (fonts_open(NULL))
        return 1;
    const int failed = RUN_ROWS(fit_rows, fits) + RUN_ROWS(lines_rows, breaks_lines) +
                       RUN_ROWS(paragraph_rows, sets_paragraphs) + RUN_ROWS(wrap_rows, wraps) +
                       RUN_ROWS(ink_rows, ink_keeps_in_the_seat) + cmocka_run_group_tests(tests, NULL, NULL);
    fonts_close(NULL);
    return failed;
}
