/* Units and posts on the chart of the rostrum: the whole or none, all in one size, their lines even. */
#include "artwork/chart.h"
#include "meeting_for_tests.h"
#include "scene/scene.h"

#include <math.h>

enum { PEOPLE_MAX = 16 };

static const char too_long[] =
    "全国人大常委会委员、华侨委员会委员；云岭省人大常委会副主任；致公党中央副主席、云岭省委会主委；"
    "欧美同学会副会长；中国科学院云岭分院院长、学部委员；云岭大学校长、党委副书记；云岭省科学技术协会主"
    "席";

static struct posts_row {
    const char *id, *paper;
    int people;
    const char *posts[PEOPLE_MAX]; /* without the marks that nothing follows */
    int missing;
    double least_pt, most_pt;
    int lines; /* of the person who has most */
} posts_rows[] = {
    { "short", "a4", 3, { "市委书记", "市长", "市政协主席" }, 0, 9, 9, 1 },
    { "several posts",
      "a4",
      9,
      { "全国人大常委会委员、民族委员会委员；云岭省政协副主席；民革中央副主席、云岭省委主委",
        "中国共产党云岭省委员会委员；云岭省人民政府副省长",
        "全国人大常委会委员、外事委员会副主任委员；云岭大学党委书记", "第十四届全国人大常委会副委员长",
        "中国科学院院士", "省长", "", "省委副书记", "省政协主席" },
      0,
      7.5,
      9,
      6 },
    { "one that is too long",
      "a4",
      9,
      { too_long, "市委书记", "市长", "市委副书记", "市委常委", "市委秘书长", "副市长", "市政协主席",
        "市人大常委会主任" },
      1,
      9,
      9,
      2 },
    { "a larger page for them",
      NULL,
      9,
      { too_long, "市委书记", "市长", "市委副书记", "市委常委", "市委秘书长", "副市长", "市政协主席",
        "市人大常委会主任" },
      0,
      7.5,
      13.5,
      9 },
    { "a mark that nothing follows", "a4", 2, { "市委书记；", "市长、" }, 0, 9, 9, 1 },
};

static meeting meeting_of(const struct posts_row *row)
{
    static const char *const names[PEOPLE_MAX] = { "周启元", "沈岳",   "贺远山", "林静云", "马建平",
                                                   "罗文清", "赵培德", "叶楠",   "白雪琴" };
    const zc_event_request request = { .path = "posts-test.csv", .style = "report" };
    zc_textbuf roster = { 0 };

    textbuf_add(&roster, "姓名,单位及职务,角色\n");
    for (int at = 0; at < row->people; at++)
        textbuf_format(&roster, "%s,%s,主席台\n", names[at], row->posts[at]);
    const meeting seated = meeting_open(request, textbuf_text(&roster));
    textbuf_free(&roster);
    return seated;
}

/* The next line's baseline below this one; the present one if there is none. */
static double line_below(const text_setting *text, double y_mm)
{
    double below_mm = HUGE_VAL;

    for (int piece = 0; piece < text->count; piece++)
        if (text->pieces[piece].y_mm > y_mm + 0.01)
            below_mm = fmin(below_mm, text->pieces[piece].y_mm);
    return below_mm == HUGE_VAL ? y_mm : below_mm;
}

static void check_leading(const text_setting *text, double *leading_mm)
{
    double y_mm = 0;

    for (int line = 1; line < text->lines; line++) {
        const double below_mm = line_below(text, y_mm);
        if (*leading_mm > 0)
            assert_true(fabs(below_mm - y_mm - *leading_mm) < 0.01);
        *leading_mm = below_mm - y_mm;
        y_mm = below_mm;
    }
}

static bool is_whole(const struct posts_row *row, const char *post)
{
    for (int at = 0; at < row->people; at++)
        if (*post && strncmp(row->posts[at], post, strlen(post)) == 0 &&
            strlen(row->posts[at]) <= strlen(post) + strlen("；"))
            return true;
    return false;
}

static bool ends_in_mark(const char *post) { return text_ends(post, "；") || text_ends(post, "、"); }

static int warned(const zc_diags *diags)
{
    for (int at = 0; at < zc_diags_count(diags); at++)
        if (strcmp(zc_diags_at(diags, at)->problem->id, "artwork-no-posts") == 0)
            return 1;
    return 0;
}

static void posts_are_whole(void **state)
{
    const struct posts_row *row = *state;
    const zc_setting setting = { .key = "paper", .value = row->paper };
    const zc_occasion occasion = { .title = "云岭省代表大会", .date = "2026-12-03" };
    meeting seated = meeting_of(row);
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = NULL;
    int posts = 0, expected = 0, lines = 0;
    double size_pt = 0, leading_mm = 0;

    job.settings = &setting;
    job.setting_count = row->paper ? 1 : 0;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, diags), ZC_OK);
    assert_int_equal(zc_scene_pages(scene), 1);
    const scene_page_view view = scene_page_at(scene, 0);
    for (int at = 0; at < view.count; at++) {
        const scene_shape *shape = &view.shapes[at];
        if (shape->kind != SCENE_TEXT || !shape->klass || strcmp(shape->klass, "post") != 0)
            continue;
        assert_true(is_whole(row, shape->text.string));
        assert_false(ends_in_mark(shape->text.string));
        if (posts++ > 0)
            assert_true(fabs(shape->text.size_pt - size_pt) < 1e-6);
        size_pt = shape->text.size_pt;
        lines = shape->text.lines > lines ? shape->text.lines : lines;
        check_leading(&shape->text, &leading_mm);
    }
    for (int at = 0; at < row->people; at++)
        expected += *row->posts[at] != '\0';
    assert_int_equal(posts, expected - row->missing);
    assert_int_equal(warned(diags), row->missing > 0);
    assert_true(size_pt >= row->least_pt - 1e-6 && size_pt <= row->most_pt + 1e-6);
    assert_in_range(lines, 1, row->lines);
    zc_scene_free(scene);
    zc_diags_free(diags);
    meeting_close(&seated);
}

/* At the sides of tables one long name costs nobody his unit: all names there get smaller first. */
static struct side_row {
    const char *id, *style, *paper;
    int people;
    bool told; /* that somebody's unit has no room */
} side_rows[] = {
    { "a hollow square on A4", "seminar-hollow", "a4", 30, false },
    { "a hollow square", "seminar-hollow", NULL, 30, false },
    { "a U on A4", "seminar-u", "a4", 24, false },
    { "too many on A4", "seminar-hollow", "a4", 60, true },
};

static void sides_keep_posts(void **state)
{
    const struct side_row *row = *state;
    const zc_event_request request = { .path = "posts-test.csv", .style = row->style };
    const zc_setting setting = { .key = "paper", .value = row->paper };
    const zc_occasion occasion = { .title = "座谈会" };
    zc_textbuf roster = { 0 };
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = NULL;

    textbuf_add(&roster, "姓名,单位,职务\n");
    for (int at = 0; at < row->people; at++)
        textbuf_format(&roster, "%s%d,市发展改革委,主任\n", at % 5 == 1 ? "迪丽娜尔·艾合买提" : "周", at);
    meeting seated = meeting_open(request, textbuf_text(&roster));
    zc_artwork_job job = meeting_job(&seated, &occasion);
    job.settings = &setting;
    job.setting_count = row->paper ? 1 : 0;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, diags), ZC_OK);
    assert_int_equal(warned(diags), row->told);
    zc_scene_free(scene);
    zc_diags_free(diags);
    meeting_close(&seated);
    textbuf_free(&roster);
}

int main(void)
{
    return fonts_open(NULL) + RUN_ROWS(posts_rows, posts_are_whole) + RUN_ROWS(side_rows, sides_keep_posts) +
           fonts_close(NULL);
}
