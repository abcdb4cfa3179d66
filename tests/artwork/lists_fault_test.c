#include "meeting_for_tests.h"

/* Small meetings; every allocation of their lists fails once, drawn and as a table. */
static struct drawn_row {
    const char *id, *kind;
    const char *style, *roster;
    const char *key, *value;
} drawn_rows[] = {
    { "index", "list", "report", "姓名,代表团,角色\n周启元,,主席台\n沈岳,东,\n贺远山,西,\n", "by", "pinyin" },
    { "groups", "list", "report", "姓名,代表团,角色\n周启元,,主席台\n沈岳,东,\n贺远山,西,\n", "by", "group" },
    { "zones", "list", "report", "姓名,代表团,角色\n周启元,,主席台\n沈岳,东,\n贺远山,西,\n", "zones", "yes" },
    { "tables", "list", "roundtable", "姓名,单位\n周一,甲\n周二,乙\n周三,甲\n", "by", "table" },
    { "car", "list", "car", "姓名,单位\n周一,甲\n周二,乙\n", "by", "car" },
    { "stage", "list", "award", "姓名,角色\n周一,颁奖\n周二,领奖\n", "by", "stage" },
    { "discussion", "list", "report", "姓名,代表团,讨论组,房间\n周启元,东,一,甲\n沈岳,东,二,乙\n", "by",
      "discussion" },
    { "long names", "signin", "report",
      "姓名,代表团\nAlexander "
      "Featherstonehaugh-Cholmondeley,西\n周启元周启元周启元周启元周启元周启元周启元周启元,东\n",
      "by", "rank" },
    { "booklet of tables", "booklet", "roundtable", "姓名,单位\n周一,甲\n周二,乙\n周三,甲\n", "parts",
      "tables" },
    { "sign-in", "signin", "report", "姓名,代表团,角色\n周启元,,主席台\n沈岳,东,\n贺远山,,\n", "by", "rank" },
};

static zc_status make_once(const struct drawn_row *row, const zc_artwork_job *job)
{
    const int kind = zc_artwork_find(row->kind);
    zc_arena *arena = arena_make();
    zc_scene *scene = NULL;
    artwork_rows rows;
    zc_status status = zc_artwork_draw(kind, job, &scene, NULL);

    if (!arena)
        status = ZC_NO_MEMORY;
    else if (!status && artwork_has_rows(kind))
        status = artwork_rows_make(kind, job, arena, &rows, NULL);
    zc_scene_free(scene);
    arena_free(arena);
    return status;
}

/* Fonts that once ran out of memory stay so: the next attempt needs new ones. */
static void renew_fonts(const struct drawn_row *row, zc_artwork_job *job)
{
    if (make_once(row, job) == ZC_OK)
        return;
    fonts_close(NULL);
    assert_int_equal(fonts_open(NULL), ZC_OK);
    job->fonts = fonts;
    assert_int_equal(make_once(row, job), ZC_OK);
}

static void survives_each_failure(void **state)
{
    const struct drawn_row *row = *state;
    const zc_event_request request = { .path = "lists-fault-test.csv", .style = row->style };
    const zc_occasion occasion = { .title = "总结会", .date = "2026-12-03", .place = "礼堂" };
    const zc_setting setting = { .key = row->key, .value = row->value };
    meeting seated = meeting_open(request, row->roster);
    zc_artwork_job job = meeting_job(&seated, &occasion);

    job.settings = &setting;
    job.setting_count = 1;
    assert_int_equal(make_once(row, &job), ZC_OK); /* the fonts now know every character */
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = make_once(row, &job);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            break;
        renew_fonts(row, &job);
    }
    meeting_close(&seated);
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(drawn_rows, survives_each_failure) + fonts_close(NULL); }
