/* Ruled tables of those who sit at tables, ride in a car, or come on the stage. */
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <math.h>
#include <string.h>

typedef struct grid_work {
    const zc_artwork_job *job;
    zc_arena *arena;
    const list_people *people;
} grid_work;

static const char *word(const grid_work *work, const char *zh, const char *en)
{
    return artwork_word(work->job->occasion, zh, en);
}

static bool is_english(const grid_work *work) { return work->job->occasion->lang == ZC_LANG_EN; }

static const layout_seat *seat_of(const grid_work *work, const list_line *line)
{
    return &work->job->layout->seats[line->seat.at];
}

const char *list_when_words(const zc_artwork_job *job, zc_arena *arena)
{
    const zc_occasion *occasion = job->occasion;
    const char *date = artwork_date_words(occasion, arena), *place = occasion->place;

    if (!date || text_is_blank(place))
        return date;
    return arena_format(arena, "%s%s%s", date, *date ? artwork_word(occasion, "　", "  ") : "", place);
}

static const char *right_words(const grid_work *work) { return list_when_words(work->job, work->arena); }

/* ---- tables ---- */

static const grid_column table_columns[] = {
    { "座号", "Seat", 16, GRID_SEAT },
    { "姓　名", "Name", 34, GRID_NAME },
    { "单位及职务", "Unit and title", 76, GRID_TEXT },
    { "席次", "Place", 22, GRID_NUMBER },
    { "备注", "Note", 22, GRID_BLANK },
};

static const char *const marks[LAYOUT_MARKS][2] = {
    [LAYOUT_NO_MARK] = { "", "" },
    [LAYOUT_HOST] = { "主陪", "host" },
    [LAYOUT_SECOND_HOST] = { "副陪", "second host" },
    [LAYOUT_GUEST] = { "主宾", "guest 1" },
    [LAYOUT_SECOND_GUEST] = { "副主宾", "guest 2" },
    [LAYOUT_THIRD_GUEST] = { "三宾", "guest 3" },
    [LAYOUT_FOURTH_GUEST] = { "四宾", "guest 4" },
    [LAYOUT_INTERPRETER] = { "翻译", "interpreter" },
    [LAYOUT_RECORDER] = { "记录", "recorder" },
};

/* The honour number of the table that a line's seat stands at, a long one's 1; 0: it stands at none. */
static int table_of(const grid_work *work, const list_line *line)
{
    const int table = seat_of(work, line)->table;
    const layout_furniture *furniture = table < 0 ? NULL : &work->job->layout->furniture[table];

    if (furniture && furniture->kind == LAYOUT_ROUND_TABLE)
        return furniture->table;
    return furniture && work->job->layout->tables == 0 &&
           layout_line_of(work->job->layout, line->seat).is_ring;
}

/* How many people of a table there are, those of one group ("" for all). */
static int people_at(const grid_work *work, int table, const char *group)
{
    int people = 0;

    for (int at = 0; at < work->people->count; at++) {
        const list_line *line = &work->people->lines[at];
        const char *own = zc_roster_field(work->job->roster, line->person, ZC_COLUMN_GROUP);
        people += table_of(work, line) == table && (!*group || strcmp(own, group) == 0);
    }
    return people;
}

/* The group that more than half of a table's people share; "" for none. */
static const char *group_at(const grid_work *work, int table)
{
    const int all = people_at(work, table, "");

    for (int at = 0; at < work->people->count; at++) {
        const list_line *line = &work->people->lines[at];
        const char *group = zc_roster_field(work->job->roster, line->person, ZC_COLUMN_GROUP);
        if (*group && table_of(work, line) == table && people_at(work, table, group) * 2 > all)
            return group;
    }
    return "";
}

static const char *table_words(const grid_work *work, int table, int people)
{
    const char *group = group_at(work, table), *part = *group ? word(work, "　", ": ") : "";

    return is_english(work) ? arena_format(work->arena, "Table %d%s%s, %s", table, part, group,
                                           english_count(work->arena, people, "person", "people"))
                            : arena_format(work->arena, "第%d桌%s%s　%d人", table, part, group, people);
}

/* As its chart and cards call the chair. */
static const char *number_of(const grid_work *work, const list_line *line)
{
    const layout_seat *seat = seat_of(work, line);

    return layout_is_told_by_place(work->job->layout, line->seat)
               ? arena_format(work->arena, "%d", seat->place)
               : seat->number;
}

static bool make_table(const grid_work *work, int table, grid_sheet *out)
{
    const int people = people_at(work, table, "");
    grid_row *rows = arena_array(work->arena, grid_row, people + 1);
    int count = 0;

    for (int at = 0; rows && at < work->people->count; at++) {
        const list_line *line = &work->people->lines[at];
        if (table_of(work, line) != table)
            continue;
        const layout_seat *seat = seat_of(work, line);
        rows[count++] = (grid_row){ { number_of(work, line), line->name, line->post,
                                      word(work, marks[seat->mark][0], marks[seat->mark][1]), "" } };
        if (!rows[count - 1].cells[0])
            return false;
    }
    *out = (grid_sheet){ table_words(work, table, people), right_words(work), rows, count, "", "" };
    return rows && out->left && out->right;
}

static zc_status make_rounds(const grid_work *work, list_grid *out)
{
    const int tables = work->job->layout->tables;
    grid_sheet *sheets = arena_array(work->arena, grid_sheet, tables + 1);
    int count = 0;

    for (int table = 1; sheets && table <= tables; table++)
        if (people_at(work, table, "") > 0 && !make_table(work, table, &sheets[count++]))
            return ZC_NO_MEMORY;
    *out = (list_grid){ .kind = word(work, "各桌座位表", "seats by table"),
                        .columns = table_columns,
                        .column_count = sizeof table_columns / sizeof *table_columns,
                        .row_mm = 10.6,
                        .sheets = sheets,
                        .count = count };
    return sheets ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- one long table ---- */

static const grid_column long_columns[] = {
    { "序号", "No.", 12, GRID_NUMBER },  { "座　位", "Seat", 34, GRID_SEAT },
    { "姓　名", "Name", 34, GRID_NAME }, { "单位及职务", "Unit and title", 68, GRID_TEXT },
    { "备注", "Note", 22, GRID_BLANK },
};

static const char *long_words(const grid_work *work, zc_seat seat, int people)
{
    const layout_region *region = &work->job->layout->regions[work->job->layout->seats[seat.at].region];

    return is_english(work) ? arena_format(work->arena, "%s: %s", region->name_en,
                                           english_count(work->arena, people, "person", "people"))
                            : arena_format(work->arena, "%s　%d人", region->name_zh, people);
}

/* Round it from its first chair on, by the chairs' full names. */
static zc_status make_long(const grid_work *work, list_grid *out)
{
    const int people = people_at(work, 1, "");
    grid_row *rows = arena_array(work->arena, grid_row, people + 1);
    grid_sheet *sheet = arena_new(work->arena, grid_sheet);
    zc_seat seat = { 0 };
    int count = 0;

    if (!rows || !sheet)
        return ZC_NO_MEMORY;
    for (int at = 0; at < work->people->count; at++) {
        const list_line *line = &work->people->lines[at];
        if (table_of(work, line) == 0)
            continue;
        seat = line->seat;
        rows[count] = (grid_row){ { arena_format(work->arena, "%d", count + 1), line->place, line->name,
                                    line->post, "" } };
        if (!rows[count++].cells[0])
            return ZC_NO_MEMORY;
    }
    *sheet = (grid_sheet){ long_words(work, seat, people), right_words(work), rows, count, "", "" };
    *out = (list_grid){ .kind = word(work, "各桌座位表", "seats by table"),
                        .columns = long_columns,
                        .column_count = sizeof long_columns / sizeof *long_columns,
                        .row_mm = 10.6,
                        .sheets = sheet,
                        .count = people > 0 };
    return sheet->left && sheet->right ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status make_tables(const zc_artwork_job *job, zc_arena *arena, const list_people *people,
                             list_grid *out, zc_diags *diags)
{
    const grid_work work = { job, arena, people };
    const zc_status status = job->layout->tables > 0 ? make_rounds(&work, out) : make_long(&work, out);

    if (status || out->count > 0)
        return status;
    diag_add(diags, &artwork_no_tables, artwork_setting_place(job, "by"), artwork_setting(job, "by"));
    return ZC_BAD_INPUT;
}

/* ---- cars ---- */

static const grid_column car_columns[] = {
    { "序号", "No.", 12, GRID_NUMBER },  { "座　位", "Seat", 34, GRID_SEAT },
    { "姓　名", "Name", 34, GRID_NAME }, { "单位及职务", "Unit and title", 68, GRID_TEXT },
    { "备注", "Note", 22, GRID_BLANK },
};

static bool is_in_car(const grid_work *work, const list_line *line)
{
    return work->job->layout->regions[seat_of(work, line)->region].look == LAYOUT_PLACE;
}

typedef struct sorted_lines {
    const list_line **at;
    int count;
} sorted_lines;

/* The car's people in the order of its queue. */
static bool sort_car(const grid_work *work, sorted_lines *out)
{
    const zc_layout *layout = work->job->layout;

    *out = (sorted_lines){ arena_array(work->arena, const list_line *, work->people->count + 1), 0 };
    const list_line **line_of = arena_array(work->arena, const list_line *, layout->seat_count + 1);
    if (!out->at || !line_of)
        return false;
    for (int at = 0; at < work->people->count; at++)
        line_of[work->people->lines[at].seat.at] = &work->people->lines[at];
    for (int queue = 0; queue < layout->queue_count; queue++)
        for (int at = 0; at < layout->queues[queue].count; at++) {
            const int seat = layout->queues[queue].seats[at].at;
            if (line_of[seat] && is_in_car(work, line_of[seat]))
                out->at[out->count++] = line_of[seat];
            line_of[seat] = NULL;
        }
    return true;
}

static const char *car_words(const grid_work *work, int people)
{
    const char *car = rule_option_meaning(&work->job->layout->options, "car", work->job->occasion->lang);

    return is_english(work) ? arena_format(work->arena, "%s: %s", car ? car : "",
                                           english_count(work->arena, people, "person", "people"))
                            : arena_format(work->arena, "%s　%d人", car ? car : "", people);
}

static zc_status make_cars(const zc_artwork_job *job, zc_arena *arena, const list_people *people,
                           list_grid *out, zc_diags *diags)
{
    const grid_work work = { job, arena, people };
    sorted_lines lines;
    grid_row *rows = arena_array(arena, grid_row, people->count + 1);
    grid_sheet *sheet = arena_new(arena, grid_sheet);

    if (!rows || !sheet || !sort_car(&work, &lines))
        return ZC_NO_MEMORY;
    for (int at = 0; at < lines.count; at++) {
        const list_line *line = lines.at[at];
        rows[at] =
            (grid_row){ { arena_format(arena, "%d", at + 1), line->place, line->name, line->post, "" } };
        if (!rows[at].cells[0])
            return ZC_NO_MEMORY;
    }
    *sheet =
        (grid_sheet){ car_words(&work, lines.count),
                      right_words(&work),
                      rows,
                      lines.count,
                      "",
                      word(&work, "左右以乘车人面向车头为准。", "Left and right as one faces forward.") };
    *out = (list_grid){ .kind = word(&work, "乘车表", "seats in the car"),
                        .columns = car_columns,
                        .column_count = sizeof car_columns / sizeof *car_columns,
                        .row_mm = 10.6,
                        .sheets = sheet,
                        .count = 1 };
    if (lines.count == 0)
        diag_add(diags, &artwork_no_car, artwork_setting_place(job, "by"), artwork_setting(job, "by"));
    return lines.count == 0 ? ZC_BAD_INPUT : sheet->left && sheet->right ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- the stage of an award ---- */

static const grid_column stage_columns[] = {
    { "序号", "No.", 12, GRID_NUMBER },
    { "轮次", "Round", 16, GRID_SEAT },
    { "站位", "Place", 26, GRID_SEAT },
    { "领奖人", "Recipient", 28, GRID_NAME },
    { "单位及职务", "Unit and title", 42, GRID_TEXT },
    { "奖项", "Award", 20, GRID_SEAT },
    { "颁奖人", "Presenter", 26, GRID_NAME },
};

static bool is_in(const grid_work *work, const list_line *line, const char *region)
{
    return text_equal(work->job->layout->regions[seat_of(work, line)->region].id, region);
}

/* Round after round, each from the left as the audience sees it. */
static int by_walk(const layout_seat *a, const layout_seat *b)
{
    if (a->row != b->row)
        return a->row < b->row ? -1 : 1;
    return a->x_mm < b->x_mm ? -1 : a->x_mm > b->x_mm;
}

static void sort_walk(const grid_work *work, sorted_lines *lines)
{
    for (int at = 1; at < lines->count; at++) {
        const list_line *line = lines->at[at];
        int before = at;
        for (; before > 0 && by_walk(seat_of(work, line), seat_of(work, lines->at[before - 1])) < 0; before--)
            lines->at[before] = lines->at[before - 1];
        lines->at[before] = line;
    }
}

/* Who stands opposite: the presenter at the same place from the left. */
static const char *presenter_of(const grid_work *work, const list_line *line)
{
    static const double same_mm = 1;
    zc_person person;
    const zc_layout *layout = work->job->layout;

    for (int at = 0; at < layout->seat_count; at++) {
        const layout_seat *seat = &layout->seats[at];
        if (text_equal(layout->regions[seat->region].id, "presenter") &&
            fabs(seat->x_mm - seat_of(work, line)->x_mm) < same_mm &&
            zc_plan_person(work->job->plan, (zc_seat){ at }, &person))
            return zc_roster_field(work->job->roster, person, ZC_COLUMN_NAME);
    }
    return "";
}

static bool make_walk(const grid_work *work, const sorted_lines *lines, grid_row *rows)
{
    int place = 0;

    for (int at = 0; at < lines->count; at++) {
        const list_line *line = lines->at[at];
        const int row = seat_of(work, line)->row;
        place = at > 0 && seat_of(work, lines->at[at - 1])->row == row ? place + 1 : 1;
        const char *round = arena_format(work->arena, is_english(work) ? "%d" : "第%d轮", row);
        const char *stand =
            arena_format(work->arena, is_english(work) ? "%d from left" : "左起第%d位", place);
        rows[at] = (grid_row){ { arena_format(work->arena, "%d", at + 1), round, stand, line->name,
                                 line->post, zc_roster_field(work->job->roster, line->person, ZC_COLUMN_RANK),
                                 presenter_of(work, line) } };
        if (!rows[at].cells[0] || !round || !stand)
            return false;
    }
    return true;
}

static zc_status make_stage(const zc_artwork_job *job, zc_arena *arena, const list_people *people,
                            list_grid *out, zc_diags *diags)
{
    const grid_work work = { job, arena, people };
    sorted_lines lines = { arena_array(arena, const list_line *, people->count + 1), 0 };
    grid_row *rows = arena_array(arena, grid_row, people->count + 1);
    grid_sheet *sheet = arena_new(arena, grid_sheet);

    if (!lines.at || !rows || !sheet)
        return ZC_NO_MEMORY;
    for (int at = 0; at < people->count; at++)
        if (is_in(&work, &people->lines[at], "recipient"))
            lines.at[lines.count++] = &people->lines[at];
    sort_walk(&work, &lines);
    if (!make_walk(&work, &lines, rows))
        return ZC_NO_MEMORY;
    *sheet = (grid_sheet){ is_english(&work) ? english_count(arena, lines.count, "recipient", "recipients")
                                             : arena_format(arena, "领奖人　%d人", lines.count),
                           right_words(&work),
                           rows,
                           lines.count,
                           "",
                           word(&work, "站位自观众所见左侧起；颁奖人与领奖人相对而立。",
                                "Places from the left as the audience sees the stage; presenters stand "
                                "opposite.") };
    *out = (list_grid){ .kind = word(&work, "上台顺序表", "order on the stage"),
                        .columns = stage_columns,
                        .column_count = sizeof stage_columns / sizeof *stage_columns,
                        .row_mm = 10.6,
                        .sheets = sheet,
                        .count = 1 };
    if (lines.count == 0)
        diag_add(diags, &artwork_no_recipients, artwork_setting_place(job, "by"), artwork_setting(job, "by"));
    return lines.count == 0 ? ZC_BAD_INPUT : sheet->left && sheet->right ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- which grid an order asks for ---- */

typedef zc_status grid_maker(const zc_artwork_job *job, zc_arena *arena, const list_people *people,
                             list_grid *out, zc_diags *diags);
static grid_maker *const makers[LIST_ORDER_COUNT] = {
    [LIST_BY_TABLE] = make_tables, [LIST_BY_CAR] = make_cars, [LIST_BY_STAGE] = make_stage
};

bool list_is_grid(list_order by) { return makers[by] != NULL; }

zc_status list_grid_make(const zc_artwork_job *job, zc_arena *arena, list_order by, list_grid *out,
                         zc_diags *diags)
{
    list_people people;
    const zc_status status = list_people_read(job, arena, by, &people, diags);

    return status ? status : makers[by](job, arena, &people, out, diags);
}
