/* The whole way from files to paper, with the nth allocation failing: told as ZC_NO_MEMORY, nothing leaks,
 * nothing lies half-written. A drawing makes tens of thousands of allocations, more under a sanitizer, so the
 * steps between the nths grow: 1, 2, 3 ... at first, up to a fifth of nth later. Each attempt is an event of
 * its own. */
#include "base/base.h"
#include "cmocka_rows.h"
#include <zuoci/event.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define EVENT TESTS_DIR "/golden/paper/event.xml"
static const char folder[] = "pipeline-fault-test";
static const char written_plan[] = "pipeline-fault-plan.csv";

typedef enum stage { READ, SOLVE, FOLLOW, CHECK, WRITE_PLAN, EXPLAIN, EXPLAIN_RULE, DRAW, BUILD } stage;

static struct stage_row {
    const char *id;
    stage stage;
    const char *kind, *file; /* DRAW, WRITE_PLAN */
    int per_cent;            /* the steps between the nths, of nth */
} stage_rows[] = {
    { "read", READ, NULL, NULL, 8 },
    { "solve", SOLVE, NULL, NULL, 5 },
    { "follow a plan", FOLLOW, NULL, NULL, 5 },
    { "check", CHECK, NULL, NULL, 20 },
    { "plan as csv", WRITE_PLAN, NULL, "plan.csv", 1 },
    { "plan as xlsx", WRITE_PLAN, NULL, "plan.xlsx", 5 },
    { "reasons", EXPLAIN, NULL, "reasons.csv", 1 },
    { "what a rule gives", EXPLAIN_RULE, NULL, NULL, 5 },
    { "chart as svg", DRAW, "chart", "chart.svg", 20 },
    { "chart as pdf", DRAW, "chart", "chart.pdf", 20 },
    { "chart as png", DRAW, "chart", "chart.png", 20 },
    { "cards", DRAW, "cards", "cards.pdf", 20 },
    { "banner as svg", DRAW, "banner", "banner.svg", 20 },
    { "banner as pdf", DRAW, "banner", "banner.pdf", 20 },
    { "list", DRAW, "list", "list.csv", 10 },
    { "build", BUILD, NULL, NULL, 40 },
};

/* ---- what lies in the folder ---- */

static int files_there(bool remove_them)
{
    int files = 0;
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        char path[512];
        if (entry->d_name[0] == '.' && strspn(entry->d_name, ".") == strlen(entry->d_name))
            continue;
        files++;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (remove_them)
            remove(path);
    }
    if (dir)
        closedir(dir);
    return files;
}

/* ---- a stage of an event whose stages before went well ---- */

static zc_status read_event(const char *plan, zc_event **event, zc_diags *diags)
{
    const zc_event_request request = { .path = EVENT, .plan = plan };
    return zc_event_read(&request, event, diags);
}

static zc_status run(const struct stage_row *row, zc_event *event, zc_diags *diags)
{
    const char *text;
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, row->file ? row->file : "");
    switch (row->stage) {
    case READ: break;
    case SOLVE:
    case FOLLOW: return zc_event_solve(event, diags);
    case CHECK: return zc_event_check(event, diags);
    case WRITE_PLAN: return zc_event_write_plan(event, path, diags);
    case EXPLAIN: return zc_event_explain_all(event, ZC_LANG_EN, path, diags);
    case EXPLAIN_RULE: return zc_event_explain_rule(event, ZC_RULE_ROSTRUM_EVEN, ZC_LANG_EN, &text, diags);
    case DRAW: return zc_event_draw(event, row->kind, NULL, 0, path, NULL, diags);
    case BUILD: return zc_event_build(event, folder, NULL, NULL, diags);
    }
    return ZC_OK;
}

static zc_status attempt(const struct stage_row *row, long nth, bool *failed)
{
    zc_event *event = NULL;
    zc_diags *diags = zc_diags_make();
    if (row->stage != READ)
        assert_int_equal(read_event(row->stage == FOLLOW ? written_plan : NULL, &event, NULL), ZC_OK);
    if (row->stage > CHECK)
        assert_int_equal(zc_event_solve(event, NULL), ZC_OK);
    mem_fail_at(nth);
    const zc_status status = row->stage == READ ? read_event(NULL, &event, diags) : run(row, event, diags);
    *failed = mem_failed();
    mem_fail_at(0);
    zc_event_free(event);
    zc_diags_free(diags);
    return status;
}

/* A build that stops midway leaves the files that were whole: none of them is a temporary one. */
static void nothing_is_half_written(const struct stage_row *row)
{
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir));) {
        char path[512];
        struct stat about;
        if (row->stage != BUILD)
            assert_true(entry->d_name[0] == '.');
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        assert_int_equal(stat(path, &about), 0);
        assert_null(strstr(entry->d_name, "tmp"));
        assert_true(about.st_size > 0);
    }
    closedir(dir);
}

static void survives_each_failure(void **state)
{
    const struct stage_row *row = *state;
    bool failed = true;
    int attempts = 0;
    for (long nth = 1; failed; nth += 1 + nth * row->per_cent / 100, attempts++) {
        const zc_status status = attempt(row, nth, &failed);
        if (status != (failed ? ZC_NO_MEMORY : ZC_OK))
            fail_msg("allocation %ld: status %d", nth, (int)status);
        if (failed)
            nothing_is_half_written(row);
        files_there(true);
    }
    print_message("%d attempts\n", attempts);
}

static int folder_begin(void **state)
{
    (void)state;
    files_there(true);
    return mkdir(folder, 0777) && access(folder, W_OK);
}

static int folder_end(void **state)
{
    (void)state;
    return rmdir(folder);
}

static bool write_plan(void)
{
    zc_event *event = NULL;
    const bool written = read_event(NULL, &event, NULL) == ZC_OK &&
                         zc_event_write_plan(event, written_plan, NULL) == ZC_OK;
    zc_event_free(event);
    return written;
}

int main(void)
{
    if (folder_begin(NULL) || !write_plan())
        return 1;
    return RUN_ROWS(stage_rows, survives_each_failure) + folder_end(NULL) + remove(written_plan);
}
