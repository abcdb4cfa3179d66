#include "artwork/seated.h"
#include "cmocka_rows.h"

static const char csv[] = "name,unit,group,role\n"
                          "周启元,市委,,主席台\n"
                          "沈岳,市政府,,主席台\n"
                          "王宏,一局,城东,列席\n"
                          "王宏,二局,城西,\n"
                          "Maria Garcia,University,Senate Independent,\n"
                          "李梅,三局,Senate Independent,\n"; /* has no seat */

/* The audience comes first here, and its numbers do not rise: the order is by region, row, number. */
static const layout_seat seats[] = {
    { .id = "audience-2-1", .region = 0, .floor = "", .block = "", .row = 2, .number = "1" },
    { .id = "audience-1-10", .region = 0, .floor = "", .block = "", .row = 1, .number = "10" },
    { .id = "audience-1-9", .region = 0, .floor = "", .block = "", .row = 1, .number = "9" },
    { .id = "rostrum-1-2", .region = 1, .floor = "", .block = "", .row = 1, .number = "2" },
    { .id = "rostrum-1-1", .region = 1, .floor = "", .block = "", .row = 1, .number = "1" },
    { .id = "rostrum-1-3", .region = 1, .floor = "", .block = "", .row = 1, .number = "3" },
};
static const layout_region regions[] = {
    { .id = "audience", .name_zh = "观众席", .name_en = "Audience", .first_seat = 0, .seats = 3 },
    { .id = "rostrum", .name_zh = "主席台", .name_en = "Rostrum", .first_seat = 3, .seats = 3 },
};
static const zc_layout layout = { .seats = seats, .seat_count = 6, .regions = regions, .region_count = 2 };
static const int person_of_seat[] = { 4, 2, 3, 1, 0, -1 };

static zc_roster *roster;
static zc_plan *plan;

static int meeting_make(void)
{
    zc_diags *diags = zc_diags_make();
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    zc_table *table = NULL;
    zc_status status = zc_table_read_bytes(csv, sizeof csv - 1, "roster.csv", NULL, &table, diags);
    if (!status)
        status = zc_roster_read(table, path, &(zc_roster_options){ 0 }, &roster, diags);
    plan = plan_make(6, 6);
    for (int seat = 0; seat < 6 && !status; seat++)
        if (person_of_seat[seat] >= 0)
            status = plan_put(plan, (zc_seat){ seat }, (zc_person){ person_of_seat[seat] }, false, "");
    zc_table_free(table);
    zc_datapath_free(path);
    zc_diags_free(diags);
    return status;
}

static int meeting_free(void)
{
    zc_plan_free(plan);
    zc_roster_free(roster);
    return 0;
}

static struct seated_row {
    const char *id, *asked, *only;
    const char *seats;   /* of those who are printed, in order; NULL: refused */
    const char *problem; /* the first one, NULL if there is none */
} seated_rows[] = {
    { "all", NULL, NULL, "rostrum-1-1 rostrum-1-2 audience-1-9 audience-1-10 audience-2-1", NULL },
    { "region", "rostrum", NULL, "rostrum-1-1 rostrum-1-2", NULL },
    { "region in Chinese", "观众席", NULL, "audience-1-9 audience-1-10 audience-2-1", NULL },
    { "role", "observer", NULL, "audience-1-10", NULL },
    { "role in Chinese", "列席", NULL, "audience-1-10", NULL },
    { "group", "城西", NULL, "audience-1-9", NULL },
    { "group with a blank", "Senate Independent", NULL, "audience-2-1", NULL },
    { "group with a blank among others", "rostrum 城东, Senate Independent", NULL,
      "rostrum-1-1 rostrum-1-2 audience-1-10 audience-2-1", NULL },
    { "two of them", "rostrum 城东", NULL, "rostrum-1-1 rostrum-1-2 audience-1-10", NULL },
    { "no such group", "rostrm", NULL, NULL, "artwork-unknown-people" },
    { "nobody has the role", "记者", NULL, NULL, "artwork-nobody" },
    { "one person", NULL, "沈岳", "rostrum-1-2", NULL },
    { "two people", NULL, "沈岳 周启元", "rostrum-1-1 rostrum-1-2", NULL },
    { "a name with a blank", NULL, "Maria Garcia，沈岳", "rostrum-1-2 audience-2-1", NULL },
    { "two of one name", NULL, "王宏", "audience-1-9 audience-1-10", NULL },
    { "one of two", NULL, "王宏@二局", "audience-1-9", NULL },
    { "no such person", NULL, "沈越", NULL, "artwork-unknown-person" },
    { "without a seat", NULL, "李梅", "", "artwork-not-seated" },
};

static void seats_are(const artwork_seated *seated, int count, const char *expected)
{
    zc_textbuf found = { 0 };
    for (int at = 0; at < count; at++)
        if (seated[at].only)
            textbuf_format(&found, "%s%s", found.length ? " " : "", seats[seated[at].seat.at].id);
    assert_string_equal(textbuf_text(&found), expected);
    textbuf_free(&found);
}

static void reads(void **state)
{
    const struct seated_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const zc_setting settings[] = { { .key = row->asked ? "for" : "-", .value = row->asked },
                                    { .key = row->only ? "only" : "-", .value = row->only } };
    const zc_artwork_job job = {
        .roster = roster, .layout = &layout, .plan = plan, .settings = settings, .setting_count = 2
    };
    const artwork_seated *seated = NULL;
    int count = 0;

    const zc_status status = artwork_seated_read(&job, arena, &seated, &count, diags);
    assert_int_equal(status, row->seats ? ZC_OK : ZC_BAD_INPUT);
    if (row->problem)
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    else
        assert_int_equal(zc_diags_count(diags), 0);
    if (row->seats)
        seats_are(seated, count, row->seats);
    zc_diags_free(diags);
    arena_free(arena);
}

int main(void)
{
    const int failed = meeting_make();
    return failed ? failed : RUN_ROWS(seated_rows, reads) + meeting_free();
}
