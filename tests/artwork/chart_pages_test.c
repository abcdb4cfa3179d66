#include "meeting_for_tests.h"

#include <stdlib.h>

/* What is too large for its paper: an overview, then each seat on exactly one more page. */
static struct pages_row {
    const char *id;
    const char *style; /* NULL: report */
    const char *size, *aud;
    int groups, people_each;
    const char *key, *value;
    int most_pages;
    bool whole_zones; /* no zone is on two of the pages behind the overview */
} pages_rows[] = {
    { "one zone", NULL, "24x40", "shu", 1, 900, "paper", "a4", 16, false },
    { "zones by columns", NULL, "9x60", "shu", 6, 80, "paper", "a4", 8, false },
    { "zones by rows", NULL, "30x14", "heng", 5, 84, "paper", "a4", 8, true },
    { "many zones", NULL, "40x50", "heng", 36, 50, "paper", "a3", 30, false },
    { "a board of 150", "boardroom", NULL, NULL, 1, 150, "theme", "formal", 3, false },
    { "a board of 300 seen from the inner side", "boardroom", NULL, NULL, 1, 300, "view", "stage", 5, false },
    { "a long table on A4", "seminar-table", NULL, NULL, 1, 150, "paper", "a4", 8, false },
    { "a hollow square of 300", "seminar-hollow", NULL, NULL, 1, 300, "theme", "formal", 8, false },
    { "a U of 300", "seminar-u", NULL, NULL, 1, 300, "final", "yes", 6, false },
    { "a half ring of 150 sofas", "sofa", NULL, NULL, 1, 150, "paper", "a3", 5, false },
    { "a banquet of 900", "roundtable", NULL, NULL, 1, 900, "theme", "formal", 8, false },
    { "a banquet of 300 on A4", "roundtable", NULL, NULL, 1, 300, "paper", "a4", 8, false },
    { "a picture of 600 on A4", "photo", NULL, NULL, 1, 600, "paper", "a4", 6, false },
    { "a picture of 2000 seen from behind", "photo", NULL, NULL, 1, 2000, "view", "stage", 9, false },
    { "an award of 24 rounds", "award", NULL, NULL, 1, 300, "theme", "formal", 6, false },
    { "an award of 65 rounds from the stage", "award", NULL, NULL, 1, 800, "view", "stage", 20, false },
    { "a ring of 300", "ring", NULL, NULL, 1, 300, "theme", "formal", 9, false },
    { "a ring of 150 on A4", "ring", NULL, NULL, 1, 150, "paper", "a4", 9, false },
    { "a row of 300", "headtable", NULL, NULL, 1, 300, "theme", "plain", 6, false },
};

/* Twelve give awards to all the others. */
static const char *role_of(const struct pages_row *row, int at)
{
    enum { PRESENTERS = 12 };

    if (!row->style || strcmp(row->style, "award") != 0)
        return "";
    return at < PRESENTERS ? "颁奖" : "领奖";
}

static const char *roster_of(zc_arena *arena, const struct pages_row *row)
{
    zc_textbuf out = { 0 };

    textbuf_add(&out, "姓名,单位,代表团,角色\n");
    for (int group = 0; group < row->groups; group++)
        for (int at = 0; at < row->people_each; at++)
            textbuf_add(&out, arena_format(arena, "王%d,单位%d,第%d代表团,%s\n", at, at, group + 1,
                                           role_of(row, at)));
    const char *text = arena_text(arena, textbuf_text(&out));
    textbuf_free(&out);
    return text;
}

/* On how many pages a seat is drawn with its name; the overview's is empty. */
static int named_pages(const zc_scene *scene, const char *seat, int *last)
{
    int pages = 0;

    for (int page = 1; page < zc_scene_pages(scene); page++) {
        const scene_page_view view = scene_page_at(scene, page);
        for (int at = 0; at < view.count; at++)
            if (view.shapes[at].kind == SCENE_GROUP && view.shapes[at].group.seat &&
                strcmp(view.shapes[at].group.seat, seat) == 0) {
                pages++;
                *last = page;
            }
    }
    return pages;
}

static void each_seat_once(const struct pages_row *row, const zc_artwork_job *job, const zc_scene *scene)
{
    int page_of_group[64] = { 0 };

    for (int seat = 0; seat < job->layout->seat_count; seat++) {
        zc_person person;
        int page = 0, group = 0;
        assert_int_equal(named_pages(scene, job->layout->seats[seat].id, &page), 1);
        if (!row->whole_zones || !zc_plan_person(job->plan, (zc_seat){ seat }, &person))
            continue;
        group = atoi(zc_roster_field(job->roster, person, ZC_COLUMN_GROUP) + sizeof "第" - 1);
        assert_true(page_of_group[group] == 0 || page_of_group[group] == page);
        page_of_group[group] = page;
    }
}

static void draws_pages(void **state)
{
    const struct pages_row *row = *state;
    zc_arena *arena = arena_make();
    const zc_setting sizes[] = { { .key = "audience", .value = row->size } };
    const zc_setting options[] = { { .key = "aud", .value = row->aud } };
    const zc_setting settings[] = { { .key = row->key, .value = row->value } };
    const zc_event_request request = { .path = "chart-pages-test.csv",
                                       .style = row->style ? row->style : "report",
                                       .sizes = sizes,
                                       .size_count = row->size ? 1 : 0,
                                       .options = options,
                                       .option_count = row->aud ? 1 : 0 };
    const zc_occasion occasion = { .title = "云泽市代表大会", .date = "2026-12-03" };
    meeting seated = meeting_open(request, roster_of(arena, row));
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = NULL;

    job.settings = settings;
    job.setting_count = 1;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, diags), ZC_OK);
    assert_in_range(zc_scene_pages(scene), 2, row->most_pages);
    each_seat_once(row, &job, scene);
    zc_scene_free(scene);
    zc_diags_free(diags);
    meeting_close(&seated);
    arena_free(arena);
}

/* One part of the hall alone. */
static struct zone_row {
    const char *id;
    const char *zone;
    zc_status status;
    const char *problem; /* or what the page says */
} zone_rows[] = {
    { "a group", "第2代表团", ZC_OK, "第2代表团" },
    { "nobody", "第9代表团", ZC_BAD_INPUT, "artwork-unknown-zone" },
    { "no rostrum", "主席台", ZC_BAD_INPUT, "artwork-unknown-zone" },
};

static int groups_drawn(const zc_scene *scene)
{
    const scene_page_view view = scene_page_at(scene, 0);
    int seats = 0;

    for (int at = 0; at < view.count; at++)
        seats += view.shapes[at].kind == SCENE_GROUP && view.shapes[at].group.name;
    return seats;
}

static void draws_zone(void **state)
{
    const struct zone_row *row = *state;
    const struct pages_row people = { .groups = 3, .people_each = 12 };
    zc_arena *arena = arena_make();
    const zc_setting setting = { .key = "zone", .value = row->zone };
    const zc_event_request request = { .path = "chart-zone-test.csv", .style = "report" };
    const zc_occasion occasion = { .title = "云泽市代表大会", .date = "2026-12-03" };
    meeting seated = meeting_open(request, roster_of(arena, &people));
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = NULL;

    job.settings = &setting;
    job.setting_count = 1;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, diags), row->status);
    if (row->status) {
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    } else {
        assert_int_equal(zc_scene_pages(scene), 1);
        assert_int_equal(groups_drawn(scene), people.people_each);
    }
    zc_scene_free(scene);
    zc_diags_free(diags);
    meeting_close(&seated);
    arena_free(arena);
}

/* A zone's name says （续） on each page but the first that shows it. */
static struct going_row {
    const char *id;
    const char *size, *aud, *view;
    int groups, people_each;
} going_rows[] = {
    { "front rows on a second page", "18x60", "heng", "audience", 6, 165 },
    { "front rows on a second page, from the stage", "18x60", "heng", "stage", 6, 165 },
    { "zones by columns", "40x12", "shu", "audience", 3, 150 },
};

/* Whether a page says of a zone, by either of its names, that it goes on. */
static bool says_goes_on(zc_arena *arena, const scene_page_view *view, int group)
{
    const char *names[] = { arena_format(arena, "第%d代表团（续）", group),
                            arena_format(arena, "第%d（续）", group) };
    bool says = false;

    for (int at = 0; at < view->count; at++)
        for (int name = 0; view->shapes[at].kind == SCENE_TEXT && name < 2; name++)
            says |= strcmp(view->shapes[at].text.string, names[name]) == 0;
    return says;
}

static bool shows_group(const zc_artwork_job *job, const zc_scene *scene, int page, int group)
{
    for (int seat = 0; seat < job->layout->seat_count; seat++) {
        zc_person person;
        int on = 0;
        if (zc_plan_person(job->plan, (zc_seat){ seat }, &person) &&
            atoi(zc_roster_field(job->roster, person, ZC_COLUMN_GROUP) + sizeof "第" - 1) == group &&
            named_pages(scene, job->layout->seats[seat].id, &on) == 1 && on == page)
            return true;
    }
    return false;
}

static void goes_on(void **state)
{
    const struct going_row *row = *state;
    const struct pages_row people = { .groups = row->groups, .people_each = row->people_each };
    zc_arena *arena = arena_make();
    const zc_setting size = { .key = "audience", .value = row->size },
                     option = { .key = "aud", .value = row->aud };
    const zc_setting settings[] = { { .key = "paper", .value = "a4" },
                                    { .key = "view", .value = row->view } };
    const zc_event_request request = { .path = "chart-goes-on-test.csv",
                                       .style = "report",
                                       .sizes = &size,
                                       .size_count = 1,
                                       .options = &option,
                                       .option_count = 1 };
    const zc_occasion occasion = { .title = "云泽市代表大会" };
    meeting seated = meeting_open(request, roster_of(arena, &people));
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_scene *scene = NULL;
    int told = 0;

    job.settings = settings;
    job.setting_count = 2;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, NULL), ZC_OK);
    for (int group = 1; group <= row->groups; group++) {
        bool begun = false;
        for (int page = 1; page < zc_scene_pages(scene); page++) {
            const scene_page_view view = scene_page_at(scene, page);
            const bool told_here = says_goes_on(arena, &view, group);
            assert_true(begun || !told_here);
            begun |= shows_group(&job, scene, page, group);
            told += told_here;
        }
    }
    assert_true(told > 0);
    zc_scene_free(scene);
    meeting_close(&seated);
    arena_free(arena);
}

int main(void)
{
    return fonts_open(NULL) + RUN_ROWS(pages_rows, draws_pages) + RUN_ROWS(zone_rows, draws_zone) +
           RUN_ROWS(going_rows, goes_on) + fonts_close(NULL);
}
