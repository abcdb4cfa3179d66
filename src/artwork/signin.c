/* The sign-in sheets: one for each delegation, the leaders' apart. */
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <string.h>

/* looks.md, section 9. */
static const grid_column columns[] = {
    { "序号", "No.", 12, GRID_NUMBER },
    { "姓　名", "Name", 26, GRID_NAME },
    { "单位及职务", "Unit and title", 58, GRID_TEXT },
    { "座　位", "Seat", 24, GRID_SEAT },
    { "签　名", "Signature", 38, GRID_BLANK },
    { "备注", "Note", 12, GRID_BLANK },
};
enum { COLUMNS = sizeof columns / sizeof *columns };
#define SIGNIN_ORDERS "rank seat pinyin strokes alpha name"

static zc_status read_order(const zc_artwork_job *job, list_order *out, zc_diags *diags)
{
    static const list_order orders[] = { LIST_BY_RANK,    LIST_BY_SEAT,  LIST_BY_PINYIN,
                                         LIST_BY_STROKES, LIST_BY_ALPHA, LIST_BY_NAME };
    int order;
    const zc_status status = artwork_setting_choice(job, "by", SIGNIN_ORDERS, &order, diags);

    *out = orders[order];
    return status;
}

zc_status signin_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    list_paper paper = { .job = job, .arena = arena, .diags = diags };
    list_order order;
    zc_status worst = read_order(job, &order, diags);

    worst = worse_of(worst, list_paper_read(&paper));
    return worse_of(worst, artwork_seated_check(job, style, arena, diags));
}

/* ---- whose sheet ---- */

/* Which sheet each line is on: the leaders' first, then groups as they come. */
typedef struct sheet_plan {
    const zc_artwork_job *job;
    zc_arena *arena;
    const list_people *people;
    const char **names; /* of the sheets; NULL: the leaders' */
    int *sheet_of;
    int count;
    bool is_grouped; /* somebody has a group */
} sheet_plan;

static int sheet_named(sheet_plan *plan, const char *name)
{
    for (int at = 0; at < plan->count; at++)
        if (plan->names[at] == name || (plan->names[at] && name && strcmp(plan->names[at], name) == 0))
            return at;
    plan->names[plan->count] = name;
    return plan->count++;
}

static bool plan_sheets(sheet_plan *plan)
{
    const list_people *people = plan->people;

    plan->names = arena_array(plan->arena, const char *, people->count + 1);
    plan->sheet_of = arena_array(plan->arena, int, people->count + 1);
    if (!plan->names || !plan->sheet_of)
        return false;
    for (int at = 0; at < people->count; at++)
        plan->is_grouped |= *zc_roster_field(plan->job->roster, people->lines[at].person, ZC_COLUMN_GROUP);
    for (int at = 0; at < people->count; at++)
        if (list_is_leader(plan->job, &people->lines[at]))
            plan->sheet_of[at] = sheet_named(plan, NULL);
    for (int at = 0; at < people->count; at++)
        if (!list_is_leader(plan->job, &people->lines[at]))
            plan->sheet_of[at] =
                sheet_named(plan, plan->is_grouped ? list_group_of(plan->job, &people->lines[at]) : "");
    return true;
}

/* ---- a sheet ---- */

static bool is_english(const sheet_plan *plan) { return plan->job->occasion->lang == ZC_LANG_EN; }

static const char *left_words(const sheet_plan *plan, int sheet, int count)
{
    const char *name = plan->names[sheet];

    if (!name)
        name = artwork_word(plan->job->occasion, "主席台", "Rostrum");
    else if (!*name)
        name = artwork_word(plan->job->occasion, "参会人员", "Participants");
    return arena_format(plan->arena, is_english(plan) ? "%s: %d" : "%s　%d人", name, count);
}

static const char *foot_words(const sheet_plan *plan, int count)
{
    return arena_format(plan->arena,
                        is_english(plan)
                            ? "Expected %d    Present ______    Excused ______    "
                              "Responsible ____________________"
                            : "应到%d人　　实到＿＿＿人　　请假＿＿＿人　　签到负责人＿＿＿＿＿＿＿",
                        count);
}

static const char *note_words(const sheet_plan *plan, int sheet)
{
    const bool others_apart = plan->names[0] == NULL && sheet > 0;

    return arena_format(
        plan->arena, "%s%s",
        others_apart ? artwork_word(plan->job->occasion, "领导签到另册。", "The rostrum signs apart. ") : "",
        artwork_word(
            plan->job->occasion, "请在本人姓名对应栏用黑色签字笔签名；代签请在备注栏注明。",
            "Please sign in the row of your own name, in black; note it where you sign for another."));
}

static int people_on(const sheet_plan *plan, int sheet)
{
    int people = 0;

    for (int at = 0; at < plan->people->count; at++)
        people += plan->sheet_of[at] == sheet;
    return people;
}

static bool make_sheet(const sheet_plan *plan, int sheet, grid_sheet *out)
{
    grid_row *rows = arena_array(plan->arena, grid_row, people_on(plan, sheet) + 1);
    int count = 0;

    for (int at = 0; rows && at < plan->people->count; at++) {
        const list_line *line = &plan->people->lines[at];
        if (plan->sheet_of[at] != sheet)
            continue;
        rows[count] = (grid_row){ { arena_format(plan->arena, "%d", count + 1), line->name, line->post,
                                    line->place, "", "" } };
        if (!rows[count++].cells[0])
            return false;
    }
    *out = (grid_sheet){ left_words(plan, sheet, count),
                         list_when_words(plan->job, plan->arena),
                         rows,
                         count,
                         foot_words(plan, count),
                         note_words(plan, sheet) };
    return rows && out->left && out->right && out->foot && out->note;
}

static zc_status make_grid(const zc_artwork_job *job, zc_arena *arena, list_grid *out, zc_diags *diags)
{
    list_people people;
    list_order order;
    sheet_plan plan = { .job = job, .arena = arena, .people = &people };

    zc_status status = read_order(job, &order, diags);
    if (!status)
        status = list_people_expected(job, arena, order, &people, diags);
    if (status)
        return status;
    grid_sheet *sheets = plan_sheets(&plan) ? arena_array(arena, grid_sheet, plan.count + 1) : NULL;
    for (int sheet = 0; sheets && sheet < plan.count; sheet++)
        if (!make_sheet(&plan, sheet, &sheets[sheet]))
            return ZC_NO_MEMORY;
    *out = (list_grid){ .kind = artwork_word(job->occasion, "签到表", "sign-in sheet"),
                        .columns = columns,
                        .column_count = COLUMNS,
                        .row_mm = 10.6,
                        .sheets = sheets,
                        .count = plan.count };
    return sheets ? ZC_OK : ZC_NO_MEMORY;
}

zc_status signin_rows(const zc_artwork_job *job, zc_arena *arena, artwork_rows *out, zc_diags *diags)
{
    list_grid ruled;
    const zc_status status = make_grid(job, arena, &ruled, diags);

    return status ? status : grid_rows(job, arena, &ruled, out);
}

zc_status signin_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    list_paper paper = { .job = job, .arena = arena, .scene = scene, .diags = diags };
    list_grid ruled;

    zc_status status = list_paper_read(&paper);
    if (!status)
        status = make_grid(job, arena, &ruled, diags);
    return status ? status : list_paper_draw(&paper, list_title(&paper, ruled.kind), grid_draw, &ruled);
}
