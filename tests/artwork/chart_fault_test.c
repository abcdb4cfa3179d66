#include "meeting_for_tests.h"

/* Small meetings of each form; every allocation of their charts, signs, and of the cards that changed fails
 * once; of those that are split into pages every so manieth. */
static struct form_row {
    const char *id;
    const char *style;
    const char *roster;
    const char *paper;
    const char *size_key, *size;
    const char *kind;   /* NULL: chart */
    const char *of;     /* signs */
    const char *before; /* cards: the roster when they were printed */
    int people;         /* instead of a roster: so many, the first three presenters of an award */
    int step;           /* 0: 1 */
} form_rows[] = {
    { .id = "hall",
      .style = "report",
      .roster = "姓名,代表团,角色\n周启元,,主席台\n沈岳,城东区代表团,\n贺远山,城西区代表团,\n"
                "阿依努尔·买买提,城西区代表团,\n",
      .paper = "a4" },
    { .id = "two rows alone",
      .style = "report",
      .roster = "姓名,角色,职务\n周启元,主席台,书记\n沈岳,主席台,\n贺远山,主席台,\n",
      .paper = "a3",
      .size_key = "rostrum",
      .size = "1 2" },
    { .id = "tables",
      .style = "roundtable",
      .roster = "姓名\n周一\n周二\n周三\n周四\n周五\n周六\n周七\n周八\n周九\n周十\n吴一\n吴二\n",
      .paper = "a4" },
    { .id = "ring", .style = "ring", .roster = "姓名\n周启元\n沈岳\n贺远山\n", .paper = "a4" },
    { .id = "signs of rows",
      .style = "report",
      .roster = "姓名,代表团,角色\n周启元,,主席台\n沈岳,城东区代表团,\n贺远山,城西区代表团,\n",
      .kind = "signs",
      .of = "rows" },
    { .id = "signs of zones",
      .style = "report",
      .roster = "姓名,代表团,角色\n周启元,,主席台\n沈岳,城东区代表团,\n贺远山,城西区代表团,\n",
      .kind = "signs",
      .of = "zones" },
    { .id = "signs of tables",
      .style = "roundtable",
      .roster = "姓名\n周一\n周二\n周三\n周四\n周五\n周六\n周七\n周八\n周九\n周十\n吴一\n吴二\n",
      .kind = "signs",
      .of = "tables" },
    { .id = "cards that changed",
      .style = "report",
      .roster = "姓名,角色\n周启元,主席台\n沈岳,主席台\n",
      .kind = "cards",
      .before = "姓名,角色\n周启元,主席台\n贺远山,主席台\n沈岳,主席台\n" },
    { .id = "board", .style = "talk", .roster = "姓名,主客,单位\n周启元,主,市委\n沈岳,客,\n", .paper = "a4" },
    { .id = "board on pages", .style = "boardroom", .people = 60, .paper = "a4", .step = 1601 },
    { .id = "banquet on pages",
      .style = "roundtable",
      .people = 100,
      .paper = "a4",
      .size_key = "tables",
      .size = "50",
      .step = 1601 },
    { .id = "picture on pages",
      .style = "photo",
      .people = 180,
      .paper = "a4",
      .size_key = "rows",
      .size = "180",
      .step = 1601 },
    { .id = "award on pages", .style = "award", .people = 39, .paper = "a4", .step = 2399 },
    { .id = "booklet with a chart", .style = "theatre", .people = 12, .kind = "booklet", .step = 389 },
};

/* The row's roster, or one of as many people as it says. */
static const char *roster_of(zc_arena *arena, const struct form_row *row)
{
    enum { PRESENTERS = 3 };
    zc_textbuf out = { 0 };

    if (row->roster)
        return row->roster;
    textbuf_add(&out, "姓名,单位,角色\n");
    for (int at = 0; at < row->people; at++)
        textbuf_format(&out, "王%d,单位%d,%s\n", at, at,
                       strcmp(row->style, "award") != 0 ? ""
                       : at < PRESENTERS                ? "颁奖"
                                                        : "领奖");
    const char *text = arena_text(arena, textbuf_text(&out));
    textbuf_free(&out);
    return text;
}

typedef struct drawing {
    const char *kind;
    zc_artwork_job job;
} drawing;

static zc_status draw_pages(const drawing *drawn, int *pages)
{
    zc_scene *scene = NULL;
    const zc_status status =
        zc_artwork_draw(zc_artwork_find(drawn->kind ? drawn->kind : "chart"), &drawn->job, &scene, NULL);

    *pages = status == ZC_OK ? zc_scene_pages(scene) : 0;
    zc_scene_free(scene);
    return status;
}

static zc_status draw_once(const drawing *drawn)
{
    int pages;

    return draw_pages(drawn, &pages);
}

/* Fonts that once ran out of memory stay so: the next attempt needs new ones. */
static void renew_fonts(drawing *drawn)
{
    if (draw_once(drawn) == ZC_OK)
        return;
    fonts_close(NULL);
    assert_int_equal(fonts_open(NULL), ZC_OK);
    drawn->job.fonts = fonts;
    assert_int_equal(draw_once(drawn), ZC_OK);
}

/* The plan of the meeting as it was. */
static zc_plan_record *plan_before(const struct form_row *row, zc_event_request request)
{
    static const char path[] = "chart-fault-test-plan.csv";
    zc_plan_record *record = NULL;
    if (!row->before)
        return NULL;
    meeting before = meeting_open(request, row->before);
    assert_int_equal(zc_event_write_plan(before.event, path, NULL), ZC_OK);
    assert_int_equal(zc_plan_read(path, &record, NULL), ZC_OK);
    meeting_close(&before);
    remove(path);
    return record;
}

static void survives_each_failure(void **state)
{
    const struct form_row *row = *state;
    const zc_setting size = { .key = row->size_key, .value = row->size };
    const zc_event_request request = { .path = "chart-fault-test.csv",
                                       .style = row->style,
                                       .sizes = &size,
                                       .size_count = row->size_key ? 1 : 0 };
    const zc_occasion occasion = { .title = "总结会" };
    const zc_setting setting = { .key = row->of ? "of" : "paper", .value = row->of ? row->of : row->paper };
    zc_plan_record *before = plan_before(row, request);
    zc_arena *arena = arena_make();
    meeting seated = meeting_open(request, roster_of(arena, row));
    drawing job = { row->kind, meeting_job(&seated, &occasion) };

    job.job.settings = &setting;
    job.job.setting_count = setting.value ? 1 : 0;
    job.job.since = before;
    int pages;
    assert_int_equal(draw_pages(&job, &pages), ZC_OK); /* the fonts now know every character */
    assert_true(row->people == 0 || pages > 1);
    for (long nth = 1;; nth += row->step ? row->step : 1) {
        mem_fail_at(nth);
        const zc_status status = draw_once(&job);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            break;
        renew_fonts(&job);
    }
    meeting_close(&seated);
    zc_plan_record_free(before);
    arena_free(arena);
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(form_rows, survives_each_failure) + fonts_close(NULL); }
