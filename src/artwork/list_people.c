#include "artwork/fields.h"
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <stdlib.h>
#include <string.h>

static const char *field(const zc_artwork_job *job, zc_person person, zc_column column)
{
    return zc_roster_field(job->roster, person, column);
}

/* ---- the setting ---- */

static const char order_words[] =
#define X(NAME, word, kind_zh, kind_en, how_zh, how_en) " " word
    LIST_ORDERS(X)
#undef X
    ;

zc_status list_order_read(const zc_artwork_job *job, list_order *out, zc_diags *diags)
{
    int order;
    const zc_status status = artwork_setting_choice(job, "by", order_words + 1, &order, diags);

    *out = (list_order)order;
    return status;
}

/* ---- what is said of a person ---- */

static const char *name_of(const zc_artwork_job *job, zc_person person, zc_arena *arena)
{
    const char *name = field(job, person, ZC_COLUMN_NAME), *english = field(job, person, ZC_COLUMN_NAME_EN);
    const bool both = job->occasion->lang == ZC_LANG_EN && *english && strcmp(name, english) != 0;

    return both ? arena_format(arena, "%s %s", english, name) : name;
}

/* "主席台　第1排　4号" without its blanks; English words keep theirs. */
static const char *place_of(const zc_artwork_job *job, zc_seat seat, zc_arena *arena)
{
    const char *words = layout_seat_words(job->layout, seat, job->occasion->lang, arena);
    char *place = arena_text(arena, words);
    static const char wide_blank[] = "　";

    for (char *at = place; at && (at = strstr(at, wide_blank));)
        memmove(at, at + sizeof wide_blank - 1, strlen(at + sizeof wide_blank - 1) + 1);
    return place;
}

/* 城西区代表团 is 城西区 where room is scarce. */
static const char *short_group(const char *group, zc_arena *arena)
{
    static const char ending[] = "代表团";
    const size_t length = strlen(group), cut = sizeof ending - 1;

    return text_ends(group, ending) && length > cut ? arena_text_n(arena, group, length - cut) : group;
}

/* The group, or the unit: what no bar above says; else the title. */
static const char *beside_of(const zc_artwork_job *job, zc_arena *arena, list_order by, zc_person person)
{
    const char *group = field(job, person, ZC_COLUMN_GROUP), *unit = field(job, person, ZC_COLUMN_UNIT);

    if (by == LIST_BY_DISCUSSION && strcmp(list_discussion_of(job, person), group) == 0)
        by = LIST_BY_GROUP;
    if (*group && by != LIST_BY_GROUP)
        return short_group(group, arena);
    return *unit && by != LIST_BY_UNIT ? unit : field(job, person, ZC_COLUMN_TITLE);
}

static bool fill_line(const zc_artwork_job *job, zc_arena *arena, list_order by, list_line *line)
{
    line->name = name_of(job, line->person, arena);
    line->beside = beside_of(job, arena, by, line->person);
    line->post = field_post(job, line->person, arena);
    line->place = line->is_seated ? place_of(job, line->seat, arena) : "";
    line->bar = line->tab = "";
    return line->name && line->beside && line->post && line->place;
}

bool list_is_leader(const zc_artwork_job *job, const list_line *line)
{
    return line->is_seated && artwork_is_on_rostrum(job, line->seat);
}

const char *list_group_of(const zc_artwork_job *job, const list_line *line)
{
    const char *group = field(job, line->person, ZC_COLUMN_GROUP);

    if (*group)
        return group;
    if (list_is_leader(job, line))
        return artwork_word(job->occasion, "主席台", "Rostrum");
    switch (zc_roster_side(job->roster, line->person)) {
    case ZC_SIDE_HOST: return artwork_word(job->occasion, "主方", "Hosts");
    case ZC_SIDE_GUEST: return artwork_word(job->occasion, "客方", "Guests");
    case ZC_SIDE_NONE: break;
    }
    return artwork_word(job->occasion, "其他", "Others");
}

/* ---- orders ---- */

/* Keys of precedence that an order asks for; NULL: it goes by the seats. */
static const char *keys_of(const zc_artwork_job *job, list_order by)
{
    switch (by) {
    case LIST_BY_NAME:
        for (int at = 0; job->occasion->lang == ZC_LANG_EN && at < zc_roster_people(job->roster); at++)
            if (*field(job, (zc_person){ at }, ZC_COLUMN_NAME_EN))
                return "alpha";
        return "pinyin";
    case LIST_BY_PINYIN: return "pinyin";
    case LIST_BY_STROKES: return "strokes";
    case LIST_BY_ALPHA: return "alpha";
    case LIST_BY_DISCUSSION:
    case LIST_BY_UNIT: /* in the order of their highest people: few units stand in the book of units */
    case LIST_BY_RANK: return "";
    case LIST_BY_SEAT:
    case LIST_BY_GROUP:
    case LIST_BY_TABLE:
    case LIST_BY_CAR:
    case LIST_BY_STAGE:
    case LIST_ORDER_COUNT: break;
    }
    return NULL;
}

typedef struct sorted_line {
    list_line line;
    int block, at; /* the first of its bar; its own place */
} sorted_line;

static int by_place(const void *left, const void *right)
{
    const sorted_line *a = left, *b = right;

    if (a->block != b->block)
        return a->block < b->block ? -1 : 1;
    return a->at < b->at ? -1 : a->at > b->at;
}

static void sort_lines(sorted_line *lines, int count)
{
    if (count > 0)
        qsort(lines, (size_t)count, sizeof *lines, by_place);
}

/* Everybody's place in the order, with the tabs. */
static zc_status number_lines(const zc_artwork_job *job, zc_arena *arena, const char *keys,
                              sorted_line *lines, int count, zc_diags *diags)
{
    const int people = zc_roster_people(job->roster);
    const zc_entry *entries = NULL;
    int *place = arena_array(arena, int, people + 1);
    const zc_status status = job->order_people ? job->order_people(job->meeting, keys, &entries, diags)
                                               : ZC_OK;

    if (status || !place)
        return status ? status : ZC_NO_MEMORY;
    for (int at = 0; entries && at < people; at++)
        place[entries[at].person.at] = at;
    for (int at = 0; at < count; at++) {
        sorted_line *line = &lines[at];
        line->at = entries ? place[line->line.person.at] : line->line.person.at;
        line->line.tab = line->line.bar = entries ? entries[line->at].tab : "";
    }
    return ZC_OK;
}

/* ---- people under common words: a group, a unit, a row ---- */

/* "主席台第1排", "左区　1排". */
static const char *row_of(const zc_artwork_job *job, zc_arena *arena, zc_seat at)
{
    const layout_seat *seat = &job->layout->seats[at.at];
    const char *block = seat->block_at >= 0 && *seat->block ? job->layout->blocks[seat->block_at].name : "";

    if (text_is_blank(block))
        return layout_row_words(job->layout, at, job->occasion->lang, arena);
    const char *words = layout_block_heading(block, job->occasion->lang, arena);
    if (!words)
        return NULL;
    return job->occasion->lang == ZC_LANG_EN ? arena_format(arena, "%s, row %s", words, seat->row_label)
                                             : arena_format(arena, "%s　%s排", words, seat->row_label);
}

static const char *bar_of(const zc_artwork_job *job, zc_arena *arena, list_order by, const list_line *line)
{
    if (by == LIST_BY_GROUP)
        return list_group_of(job, line);
    if (by == LIST_BY_DISCUSSION) {
        const char *group = list_discussion_of(job, line->person);
        return *group ? group : artwork_word(job->occasion, "其他", "Others");
    }
    if (by == LIST_BY_SEAT)
        return row_of(job, arena, line->seat);
    const char *unit = field(job, line->person, ZC_COLUMN_UNIT);
    return *unit ? unit : artwork_word(job->occasion, "无单位", "No unit");
}

static int by_bar(const void *left, const void *right)
{
    const sorted_line *a = *(const sorted_line *const *)left, *b = *(const sorted_line *const *)right;
    const int words = strcmp(a->line.bar, b->line.bar);

    return words ? words : a->at < b->at ? -1 : a->at > b->at;
}

/* Groups come as the chart's legend has them, by their seats below the rostrum; others where the first of
 * them stands. */
static int bar_place(const zc_artwork_job *job, list_order by, const sorted_line *line)
{
    enum { HIGH = 1 << 29, NOWHERE = 1 << 30 };

    if (by != LIST_BY_GROUP &&
        (by != LIST_BY_DISCUSSION || roster_extra_find(job->roster, ROSTER_EXTRA_DISCUSSION) >= 0))
        return line->at;
    if (!line->line.is_seated)
        return NOWHERE + line->at;
    if (!list_is_leader(job, &line->line))
        return line->line.seat.at;
    return *field(job, line->line.person, ZC_COLUMN_GROUP) ? HIGH + line->at : -1;
}

/* All lines under one bar stand together. */
static bool join_bars(const zc_artwork_job *job, zc_arena *arena, list_order by, sorted_line *lines,
                      int count)
{
    sorted_line **sorted = arena_array(arena, sorted_line *, count + 1);

    for (int at = 0; sorted && at < count; at++)
        sorted[at] = &lines[at];
    if (sorted && count > 0)
        qsort(sorted, (size_t)count, sizeof *sorted, by_bar);
    for (int from = 0, to; sorted && from < count; from = to) {
        int block = bar_place(job, by, sorted[from]);
        for (to = from + 1; to < count && strcmp(sorted[from]->line.bar, sorted[to]->line.bar) == 0; to++)
            if (bar_place(job, by, sorted[to]) < block)
                block = bar_place(job, by, sorted[to]);
        for (int at = from; at < to; at++)
            sorted[at]->block = block;
    }
    return sorted != NULL;
}

/* ---- people of one name ---- */

static int by_name_and_beside(const void *left, const void *right)
{
    const sorted_line *a = *(const sorted_line *const *)left, *b = *(const sorted_line *const *)right;
    const int name = strcmp(a->line.name, b->line.name), beside = strcmp(a->line.beside, b->line.beside);

    return name ? name : beside ? beside : a->line.person.at - b->line.person.at;
}

static bool is_alike(const sorted_line *a, const sorted_line *b)
{
    return strcmp(a->line.name, b->line.name) == 0 && strcmp(a->line.beside, b->line.beside) == 0;
}

/* Two who have the name and what stands beside it in common are told apart by unit and title. */
static bool tell_apart(zc_arena *arena, sorted_line *lines, int count)
{
    sorted_line **sorted = arena_array(arena, sorted_line *, count + 1);

    for (int at = 0; sorted && at < count; at++)
        sorted[at] = &lines[at];
    if (sorted && count > 0)
        qsort(sorted, (size_t)count, sizeof *sorted, by_name_and_beside);
    for (int from = 0, to; sorted && from < count; from = to) {
        for (to = from + 1; to < count && is_alike(sorted[from], sorted[to]);)
            to++;
        for (int at = from; at < to && to - from > 1; at++)
            if (*sorted[at]->line.post)
                sorted[at]->line.beside = sorted[at]->line.post;
    }
    return sorted != NULL;
}

/* ---- the order ---- */

static zc_status order_lines(const zc_artwork_job *job, zc_arena *arena, list_order by, sorted_line *lines,
                             int count, list_people *out, zc_diags *diags)
{
    const char *keys = keys_of(job, by);
    const bool joined = by == LIST_BY_GROUP || by == LIST_BY_UNIT || by == LIST_BY_DISCUSSION;
    list_line *ordered = arena_array(arena, list_line, count + 1);
    zc_status status = ordered && tell_apart(arena, lines, count) ? ZC_OK : ZC_NO_MEMORY;

    for (int at = 0; at < count; at++)
        lines[at].at = at;
    if (!status && keys)
        status = number_lines(job, arena, keys, lines, count, diags);
    for (int at = 0; !status && (joined || by == LIST_BY_SEAT) && at < count; at++)
        if (!(lines[at].line.bar = bar_of(job, arena, by, &lines[at].line)))
            status = ZC_NO_MEMORY;
    if (!status && joined && !join_bars(job, arena, by, lines, count))
        status = ZC_NO_MEMORY;
    if (status)
        return status;
    sort_lines(lines, count);
    for (int at = 0; at < count; at++)
        ordered[at] = lines[at].line;
    *out = (list_people){ ordered, count };
    return by != LIST_BY_DISCUSSION || list_rooms_add(job, arena, ordered, count, diags) ? ZC_OK
                                                                                         : ZC_NO_MEMORY;
}

/* ---- who ---- */

static zc_status read_seated(const zc_artwork_job *job, zc_arena *arena, list_order by, sorted_line **lines,
                             int *count, zc_diags *diags)
{
    const artwork_seated *seated;
    int found;
    const zc_status status = artwork_seated_read(job, arena, &seated, &found, diags);

    if (status)
        return status;
    *count = 0;
    *lines = arena_array(arena, sorted_line, found + 1);
    for (int at = 0; *lines && at < found; at++) {
        list_line *line = &(*lines)[*count].line;
        if (!seated[at].only)
            continue;
        *line = (list_line){ .person = seated[at].person, .seat = seated[at].seat, .is_seated = true };
        if (!fill_line(job, arena, by, line))
            return ZC_NO_MEMORY;
        ++*count;
    }
    return *lines ? ZC_OK : ZC_NO_MEMORY;
}

zc_status list_people_read(const zc_artwork_job *job, zc_arena *arena, list_order by, list_people *out,
                           zc_diags *diags)
{
    sorted_line *lines;
    int count;
    const zc_status status = read_seated(job, arena, by, &lines, &count, diags);

    if (!status && count == 0) {
        diag_add(diags, &artwork_nobody, artwork_setting_place(job, "only"), NULL);
        return ZC_BAD_INPUT;
    }
    return status ? status : order_lines(job, arena, by, lines, count, out, diags);
}

static zc_status read_everybody(const zc_artwork_job *job, zc_arena *arena, list_order by,
                                sorted_line **lines, int *count)
{
    const int people = zc_roster_people(job->roster);

    *lines = arena_array(arena, sorted_line, people + 1);
    for (*count = 0; *lines && *count < people; ++*count) {
        list_line *line = &(*lines)[*count].line;
        line->person = (zc_person){ *count };
        line->is_seated = zc_plan_seat(job->plan, line->person, &line->seat);
        if (!fill_line(job, arena, by, line))
            return ZC_NO_MEMORY;
    }
    return *lines ? ZC_OK : ZC_NO_MEMORY;
}

zc_status list_people_expected(const zc_artwork_job *job, zc_arena *arena, list_order by, list_people *out,
                               zc_diags *diags)
{
    sorted_line *lines;
    int count;

    if (artwork_setting(job, "for") || artwork_setting(job, "only") || by == LIST_BY_SEAT)
        return list_people_read(job, arena, by, out, diags);
    const zc_status status = read_everybody(job, arena, by, &lines, &count);
    return status ? status : order_lines(job, arena, by, lines, count, out, diags);
}
