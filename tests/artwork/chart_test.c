#include "artwork/chart.h"
#include "meeting_for_tests.h"
#include "scene/scene.h"

#define TWO_SIDES                                                                                                                             \
    "姓名,单位,主客\n周启元,市府办,客方\n沈岳,市府办,客方\n贺远山,市府办,客方\n林秀,发改委,主方\n陈明," \
    "发改委,主方\n司马光,发改委,主方\n"
#define LONG_NAME                                                                                            \
    "姓名\n周启元\n沈岳\n贺远山\n林秀\n陈明\n司马光\n欧阳明\nMaximiliana Bartholomea "   \
    "Featherstonehaugh-Wolf\n"
#define MIXED "姓名,主客\n周启元,客方\n沈岳,主方\n贺远山,客方\n林秀,主方\n陈明,客方\n司马光,主方\n"
#define LONG_UNITS "姓名,单位,主客\n周启元,云泽市发展和改革委员会综合规划处,客方\n林秀,发改委,主方\n"

#define LONG(end) "阿卜杜热西提江吾买尔·买买提吐尔逊江" end "\n"
#define EIGHT(end)                                                                                           \
    LONG("子" end)                                                                                           \
    LONG("丑" end) LONG("寅" end) LONG("卯" end) LONG("辰" end) LONG("巳" end) LONG("午" end) LONG("未" end)
#define FORTY_LONG_NAMES "姓名\n" EIGHT("甲") EIGHT("乙") EIGHT("丙") EIGHT("丁") EIGHT("戊")

#define NO_ROOM                                                                                              \
    "姓名\n周启元\n张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张张\n"

#define POST ",市委,书记,主席台\n"
#define SIXTEEN_POSTS                                                                                        \
    "姓名,单位,职务,角色\n周元" POST "沈岳" POST "贺山" POST "王敏" POST "李云" POST "张景" POST "刘岳" POST \
    "陈山" POST "杨敏" POST "赵元" POST "黄云" POST "吴景" POST "徐岳" POST "孙山" POST "胡敏" POST          \
    "朱元" POST

#define SMALL_NAME "姓名\n阿卜杜热西提江尔·买买提吐尔逊\n周启元\n沈岳\n"

#define WINNERS "姓名,代表团\n周启元,一中队\n沈岳,二中队\n贺远山,三中队\n"
#define ONE_GROUP_EACH                                                                                       \
    "姓名,主客,代表团\n周启元,主,甲团\n沈岳,客,甲团\n贺远山,主,甲团\n林静云,客,乙团\n马建平,主,丙团\n"
#define UNITS_OF_SIDES "姓名,单位,主客\n周启元,市教育局,主\n沈岳,市总工会,客\n贺远山,市教育局,主\n"

/* An event that is a roster and a style: what the chart says of it. */
static struct chart_row {
    const char *id;
    const char *style;
    const char *roster;
    const char *size_key, *size;
    const char *key, *value; /* a setting */
    zc_status status;
    const char *problem;
    int pages;
    double width_mm;
    const char *says, *silent; /* words that are on a page, that are on none */
} chart_rows[] = {
    { "three people", "report", "姓名\n周启元\n沈岳\n贺远山\n", NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297,
      NULL, NULL },
    { "fixed paper", "report", "姓名\n周启元\n沈岳\n", NULL, NULL, "paper", "a2", ZC_OK, NULL, 1, 594, NULL,
      NULL },
    { "a ring", "ring", "姓名\n周启元\n沈岳\n贺远山\n", NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, NULL,
      NULL },
    { "tables on pages", "roundtable", "姓名\n周启元\n沈岳\n", "tables", "100", NULL, NULL, ZC_OK, NULL, 7,
      420, NULL, NULL },
    { "one long name", "report", LONG_NAME, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, NULL, NULL },
    { "a name without room", "report", NO_ROOM, NULL, NULL, NULL, NULL, ZC_OK, "artwork-names-in-key", 1, 297,
      "※", NULL },
    { "free chairs on the rostrum", "report", "姓名,角色\n周启元,主席台\n沈岳,\n", "rostrum", "5", NULL, NULL,
      ZC_OK, NULL, 1, 297, "主席台5座、就座1人", "主席台1人" },
    { "guests alone", "sofa", "姓名\n周启元\n沈岳\n", NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "客方",
      "主方" },
    { "more names without room than the legend takes", "report", FORTY_LONG_NAMES, "audience", "2x20",
      "paper", "a4", ZC_OK, "artwork-names-listed", 2, 297, "座次图（姓名表）", NULL },
    { "seen from the stage", "report", "姓名\n周启元\n沈岳\n", "audience", "4x6", "view", "stage", ZC_OK,
      NULL, 1, 297, "左右以面向前方为准", NULL },
    { "a ring's places", "ring", "姓名\n周启元\n沈岳\n贺远山\n", NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297,
      "数字为位次", NULL },
    { "a final ring", "ring", "姓名\n周启元\n沈岳\n贺远山\n", NULL, NULL, "final", "yes", ZC_OK, NULL, 1, 297,
      NULL, "数字为位次" },
    { "a large hall on small paper", "report", "姓名\n周启元\n沈岳\n", "audience", "40x60", "paper", "a4",
      ZC_OK, NULL, 10, 297, NULL, NULL },
    { "a style's own default", "seminar-hollow", TWO_SIDES, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297,
      "左手", "右手" },
    { "talks abroad", "talk", TWO_SIDES, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "右手", "左手" },
    { "parties that sit mixed", "seminar-u", MIXED, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297,
      "各自从1起：里侧1号居中；其次两翼，自里向外左右交替", "面门而坐" },
    { "one party at a hollow square", "seminar-hollow", "姓名\n周启元\n沈岳\n贺远山\n林静云\n马建平\n", NULL,
      NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "里侧、两翼、外侧各自从1起", "各排" },
    { "a board and observers", "boardroom", "姓名,角色\n周启元,\n沈岳,\n贺远山,列席\n林静云,列席\n", NULL,
      NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "列席另从1起", "各排" },
    { "a board's places", "boardroom", MIXED, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "1号居里端面门",
      "面门而坐" },
    { "a dinner of whom no sex is known", "dinner", MIXED, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297,
      "数字为", "男女" },
    { "people who stand", "award", "姓名,角色\n周启元,颁奖\n沈岳,领奖\n", NULL, NULL, NULL, NULL, ZC_OK, NULL,
      1, 297, "站位图", "座次图" },
    { "long units", "talk", LONG_UNITS, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "委员会综合规划处",
      NULL },
    { "units without room", "talk", TWO_SIDES, "side", "60", "paper", "a4", ZC_OK, "artwork-no-posts", 1, 297,
      NULL, NULL },
    { "posts without room on a crowded rostrum", "report", SIXTEEN_POSTS, NULL, NULL, "paper", "a4", ZC_OK,
      "artwork-no-posts", 1, 297, NULL, "书记" },
    { "posts that want larger paper", "report", SIXTEEN_POSTS, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 420,
      "书记", NULL },
    { "the places of winners, whatever their teams", "podium", WINNERS, NULL, NULL, NULL, NULL, ZC_OK, NULL,
      1, 297, "3", NULL },
    { "teams beneath their winners' places", "podium", WINNERS, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297,
      "三中队", NULL },
    { "a table that both parties sign at", "signing", ONE_GROUP_EACH, NULL, NULL, NULL, NULL, ZC_OK, NULL, 1,
      297, "签字桌", "甲团" },
    { "a base that is put to other tables", "seminar-u", ONE_GROUP_EACH, NULL, NULL, NULL, NULL, ZC_OK, NULL,
      1, 297, "里侧与两翼", "甲团" },
    { "what cards say of a final print's places", "sofa", TWO_SIDES, NULL, NULL, "final", "yes", ZC_OK, NULL,
      1, 297, "座签、名单上的数字为位次", NULL },
    { "a final print's steps", "podium", WINNERS, NULL, NULL, "final", "yes", ZC_OK, NULL, 1, 297,
      "数字为名次", "座签" },
    { "units seen from behind", "sofa", UNITS_OF_SIDES, NULL, NULL, "view", "stage", ZC_OK, NULL, 1, 297,
      "市教育局", NULL },
    { "unknown setting", "report", "姓名\n周启元\n", NULL, NULL, "papier", "a3", ZC_BAD_INPUT,
      "artwork-unknown-setting", 0, 0, NULL, NULL },
    { "bad view", "report", "姓名\n周启元\n", NULL, NULL, "view", "door", ZC_BAD_INPUT, "artwork-bad-setting",
      0, 0, NULL, NULL },
    { "unknown theme", "report", "姓名\n周启元\n", NULL, NULL, "theme", "formel", ZC_BAD_INPUT,
      "artwork-unknown-theme", 0, 0, NULL, NULL },
    { "a character of no font", "report", "姓名\n周\xF0\xB2\x8E\xAF元\n", NULL, NULL, NULL, NULL,
      ZC_BAD_INPUT, "artwork-missing-glyph", 0, 0, NULL, NULL },
};

/* The same on English paper. */
static struct chart_row english_rows[] = {
    { "one flag", "flags", "姓名\n中国\n", NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "1 flag", "1 flags" },
    { "two flags", "flags", "姓名\n中国\n法国\n", NULL, NULL, NULL, NULL, ZC_OK, NULL, 1, 297, "2 flags",
      NULL },
};

static bool has_problem(const zc_diags *diags, const char *id)
{
    for (int at = 0; at < zc_diags_count(diags); at++)
        if (strcmp(zc_diags_at(diags, at)->problem->id, id) == 0)
            return true;
    return false;
}

static bool scene_says(const zc_scene *scene, const char *words)
{
    for (int page = 0; page < zc_scene_pages(scene); page++) {
        const scene_page_view view = scene_page_at(scene, page);
        for (int at = 0; at < view.count; at++)
            if (view.shapes[at].kind == SCENE_TEXT && strstr(view.shapes[at].text.string, words))
                return true;
    }
    return false;
}

static zc_scene *scene_of(const struct chart_row *row, zc_lang lang, zc_status *status, zc_diags *diags)
{
    const zc_setting size = { .key = row->size_key, .value = row->size };
    const zc_setting setting = { .key = row->key, .value = row->value };
    const zc_event_request request = {
        .path = "chart-test.csv", .style = row->style, .sizes = &size, .size_count = row->size_key ? 1 : 0
    };
    const zc_occasion occasion = { .title = "云泽市经济工作会议", .date = "2026-12-03", .lang = lang };
    meeting seated = meeting_open(request, row->roster);
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_scene *scene = NULL;

    job.settings = &setting;
    job.setting_count = row->key ? 1 : 0;
    *status = zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, diags);
    meeting_close(&seated);
    return scene;
}

static void draws_in(const struct chart_row *row, zc_lang lang)
{
    zc_diags *diags = zc_diags_make();
    double width_mm = 0, height_mm = 0;
    zc_status status;
    zc_scene *scene = scene_of(row, lang, &status, diags);

    assert_int_equal(status, row->status);
    if (row->problem)
        assert_true(has_problem(diags, row->problem));
    if (row->says)
        assert_true(scene_says(scene, row->says));
    if (row->silent)
        assert_false(scene_says(scene, row->silent));
    if (!status) {
        zc_scene_page_size(scene, 0, &width_mm, &height_mm);
        assert_int_equal(zc_scene_pages(scene), row->pages);
        assert_int_equal((int)(width_mm + 0.5), (int)row->width_mm);
    }
    zc_scene_free(scene);
    zc_diags_free(diags);
}

static void draws(void **state) { draws_in(*state, ZC_LANG_ZH); }

static void draws_english(void **state) { draws_in(*state, ZC_LANG_EN); }

/* Wherever a group sits in the hall, its name stands there as well as in the legend. */
static struct labelled_row {
    const char *id, *size;
    int groups, people_each;
    bool crowded; /* some have no room, and that is told */
} labelled_rows[] = {
    { "in the second row of two blocks", "4x6+6", 8, 3, false },
    { "between two others in a row", "4x9", 9, 3, false },
    { "in the middle of three blocks", "6x6+9+6", 18, 3, false },
    { "in the middle of five blocks", "6x6+6+6+6+6", 20, 3, false },
    { "more than an aisle has room for", "6x6+6+6+6+6", 30, 3, true },
};

static int times_said(const zc_scene *scene, const char *words)
{
    const scene_page_view view = scene_page_at(scene, 0);
    int times = 0;

    for (int at = 0; at < view.count; at++)
        times += view.shapes[at].kind == SCENE_TEXT && text_starts(view.shapes[at].text.string, words);
    return times;
}

static const char *groups_of(zc_arena *arena, const struct labelled_row *row)
{
    const char *text = "姓名,代表团\n";

    for (int at = 0; at < row->groups * row->people_each; at++)
        text = arena_format(arena, "%s王%d,%c组\n", text, at, 'A' + at / row->people_each);
    return text;
}

static void labels_each_group(void **state)
{
    const struct labelled_row *row = *state;
    zc_arena *arena = arena_make();
    const struct chart_row drawn = {
        .style = "report", .roster = groups_of(arena, row), .size_key = "audience", .size = row->size
    };
    zc_diags *diags = zc_diags_make();
    zc_status status;
    zc_scene *scene = scene_of(&drawn, ZC_LANG_ZH, &status, diags);

    assert_int_equal(status, ZC_OK);
    assert_int_equal(has_problem(diags, "artwork-unlabelled-zone"), row->crowded);
    for (int group = 0; !row->crowded && group < row->groups; group++)
        assert_in_range(times_said(scene, arena_format(arena, "%c组", 'A' + group)), 2, 8);
    zc_scene_free(scene);
    zc_diags_free(diags);
    arena_free(arena);
}

/* A name of 5 to 6 pt: a red dashed plate, in the draft alone. */
static struct pointed_row {
    struct chart_row chart;
    int plates;
} pointed_rows[] = {
    { { .id = "draft",
        .style = "report",
        .roster = SMALL_NAME,
        .size_key = "audience",
        .size = "2x12",
        .key = "paper",
        .value = "a4" },
      1 },
    { { .id = "final",
        .style = "report",
        .roster = SMALL_NAME,
        .size_key = "audience",
        .size = "2x12",
        .key = "final",
        .value = "yes" },
      0 },
    { { .id = "a ring", .style = "ring", .roster = FORTY_LONG_NAMES, .key = "paper", .value = "a4" }, 40 },
    { { .id = "round tables",
        .style = "roundtable",
        .roster = FORTY_LONG_NAMES,
        .size_key = "tables",
        .size = "12",
        .key = "paper",
        .value = "a4" },
      40 },
};

static void points_out(void **state)
{
    const struct pointed_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_status status;
    zc_scene *scene = scene_of(&row->chart, ZC_LANG_ZH, &status, diags);
    assert_int_equal(status, ZC_OK);
    const scene_page_view page = scene_page_at(scene, 0);
    int plates = 0;

    for (int shape = 0; shape < page.count; shape++) {
        const scene_paint *paint = &page.shapes[shape].paint;
        plates += page.shapes[shape].kind == SCENE_RECT && paint->dash_mm > 0 && paint->stroke.r == 0xB5 &&
                  paint->stroke.g == 0x12;
    }
    assert_int_equal(plates, row->plates);
    zc_scene_free(scene);
    zc_diags_free(diags);
}

int main(void)
{
    return fonts_open(NULL) + RUN_ROWS(chart_rows, draws) + RUN_ROWS(english_rows, draws_english) +
           RUN_ROWS(labelled_rows, labels_each_group) + RUN_ROWS(pointed_rows, points_out) +
           fonts_close(NULL);
}
