/* What the legend of round tables says, and the key table: only what is so. */
#include "artwork/chart.h"
#include "meeting_for_tests.h"
#include "scene/scene.h"

enum { SAYS_MAX = 8, SILENT_MAX = 5 };

static struct told_row {
    const char *id, *style;
    int hosts, guests, others; /* others: of no side */
    const char *key, *value;   /* a size or, for `paper`, a setting */
    const char *says[SAYS_MAX], *silent[SILENT_MAX];
    int second_hosts; /* discs with 副 that are no seat: in the legend, in the key table */
} told_rows[] = {
    { .id = "one host",
      .style = "roundtable",
      .hosts = 1,
      .guests = 9,
      .says = { "主陪（面门）", "主宾（主陪右手）", "副主宾（主陪左手）", "三宾", "四宾", "陪同及其他来宾" },
      .silent = { "副陪（背门，与主陪相对）", "三宾（副陪右手）", "四宾（副陪左手）", "空座", "各桌同向" } },
    { .id = "two hosts",
      .style = "roundtable",
      .hosts = 2,
      .guests = 8,
      .says = { "主陪（面门）", "副陪（背门，与主陪相对）", "主宾（主陪右手）", "副主宾（主陪左手）",
                "三宾（副陪右手）", "四宾（副陪左手）", "陪同及其他来宾" },
      .silent = { "三宾", "四宾", "空座" },
      .second_hosts = 1 },
    { .id = "more hosts than host seats",
      .style = "roundtable",
      .hosts = 7,
      .guests = 2,
      .says = { "主陪（面门）", "副陪（背门，与主陪相对）", "副主宾（主陪左手）", "陪同及其他来宾", "空座" },
      .silent = { "三宾（副陪右手）", "三宾", "四宾（副陪左手）", "四宾" },
      .second_hosts = 1 },
    { .id = "two hosts at a ring",
      .style = "ring",
      .hosts = 2,
      .guests = 3,
      .key = "seats",
      .value = "12",
      .says = { "副陪（背门，与主陪相对）", "三宾（副陪右手）", "空座", "7" },
      .silent = { "四宾（副陪左手）", "陪同及其他来宾" },
      .second_hosts = 1 },
    { .id = "one party at a ring",
      .style = "ring",
      .others = 10,
      .key = "seats",
      .value = "12",
      .says = { "空座", "2" },
      .silent = { "主陪（面门）", "主宾", "陪同及其他来宾" } },
    { .id = "two hosts at each table",
      .style = "roundtable",
      .hosts = 4,
      .guests = 16,
      .says = { "三宾（副陪右手）", "各桌同向", "双主陪：主陪面门，副陪相对" },
      .silent = { "三宾", "空座" },
      .second_hosts = 2 },
    { .id = "two hosts here, one there",
      .style = "roundtable",
      .hosts = 3,
      .guests = 17,
      .says = { "主陪（面门）", "副陪（背门，与主陪相对）", "三宾", "四宾", "各桌同向" },
      .silent = { "三宾（副陪右手）", "双主陪：主陪面门，副陪相对", "单主陪：主陪面门" },
      .second_hosts = 1 },
    { .id = "one host at each table",
      .style = "roundtable",
      .hosts = 2,
      .guests = 18,
      .says = { "三宾", "四宾", "各桌同向", "单主陪：主陪面门" },
      .silent = { "双主陪：主陪面门，副陪相对" } },
    { .id = "a table that nobody needs",
      .style = "roundtable",
      .hosts = 2,
      .guests = 8,
      .key = "tables",
      .value = "2",
      .says = { "三宾（副陪右手）", "空座", "10", "各桌同向", "双主陪：主陪面门，副陪相对" },
      .second_hosts = 2 },
    { .id = "no room for the key table",
      .style = "roundtable",
      .hosts = 24,
      .guests = 96,
      .key = "paper",
      .value = "a4",
      .says = { "各桌同向", "三宾（副陪右手）" },
      .silent = { "双主陪：主陪面门，副陪相对" },
      .second_hosts = 1 },
};

/* ---- the meeting ---- */

static void add_people(zc_textbuf *roster, int people, const char *last, const char *side)
{
    static const char *const surnames[] = { "周", "沈", "贺", "林", "陈", "赵", "钱", "孙", "李", "吴" },
                             *const given[] = { "启", "岳", "远", "明", "建", "若", "秀", "云", "山", "海" };

    for (int at = 0; at < people; at++)
        textbuf_format(roster, "%s%s%s,%s\n", surnames[at % 10], given[at / 10 % 10], last, side);
}

static zc_scene *scene_of(const struct told_row *row)
{
    const bool is_paper = row->key && strcmp(row->key, "paper") == 0;
    const zc_setting setting = { .key = row->key, .value = row->value };
    const zc_event_request request = { .path = "round-tables-test.csv",
                                       .style = row->style,
                                       .sizes = &setting,
                                       .size_count = row->key && !is_paper };
    const zc_occasion occasion = { .title = "云泽市经济工作会议", .date = "2026-12-03" };
    zc_textbuf roster = { 0 };
    zc_scene *scene = NULL;

    textbuf_add(&roster, row->others ? "姓名,备注\n" : "姓名,主客\n");
    add_people(&roster, row->hosts, "一", "主方");
    add_people(&roster, row->guests, "二", "客方");
    add_people(&roster, row->others, "三", "");
    meeting seated = meeting_open(request, textbuf_text(&roster));
    textbuf_free(&roster);
    zc_artwork_job job = meeting_job(&seated, &occasion);
    job.settings = &setting;
    job.setting_count = is_paper;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, NULL), ZC_OK);
    meeting_close(&seated);
    return scene;
}

/* ---- what the page says outside its seats ---- */

static int times_said(scene_page_view page, const char *words)
{
    int depth = 0, seat_at = 0, times = 0;

    for (int at = 0; at < page.count; at++) {
        const scene_shape *shape = &page.shapes[at];
        depth += (shape->kind == SCENE_GROUP) - (shape->kind == SCENE_GROUP_END);
        if (shape->kind == SCENE_GROUP && shape->group.seat)
            seat_at = depth;
        else if (depth < seat_at)
            seat_at = 0;
        if (shape->kind == SCENE_TEXT && seat_at == 0 && strcmp(shape->text.string, words) == 0)
            times++;
    }
    return times;
}

static void tells(void **state)
{
    const struct told_row *row = *state;
    zc_scene *scene = scene_of(row);
    const scene_page_view page = scene_page_at(scene, 0);

    for (int at = 0; at < SAYS_MAX && row->says[at]; at++)
        if (times_said(page, row->says[at]) != 1)
            fail_msg("%s is said %d times", row->says[at], times_said(page, row->says[at]));
    for (int at = 0; at < SILENT_MAX && row->silent[at]; at++)
        if (times_said(page, row->silent[at]) > 0)
            fail_msg("%s is said", row->silent[at]);
    assert_int_equal(times_said(page, "副"), row->second_hosts);
    zc_scene_free(scene);
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(told_rows, tells) + fonts_close(NULL); }
