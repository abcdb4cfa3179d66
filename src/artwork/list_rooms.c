/* Discussion groups: who is in which, and where and when it meets, as columns of the roster's own say. */
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <string.h>

enum { HEADINGS_MOST = 16 };

/* Headings of columns that zuoci does not know otherwise. */
static const char *const group_headings[HEADINGS_MOST] = {
    "讨论组", "讨论分组",   "分组讨论",   "讨论小组",         "讨论编组",        "分组",
    "小组",   "discussion", "Discussion", "discussion group", "Discussion group"
};
static const char *const room_headings[HEADINGS_MOST] = {
    "讨论地点", "讨论室", "讨论会议室", "分组讨论地点", "分组地点",        "会议室",
    "房间",     "地点",   "room",       "Room",         "discussion room", "Discussion room"
};
static const char *const time_headings[HEADINGS_MOST] = {
    "讨论时间", "分组讨论时间", "分组时间", "时间", "time", "Time", "discussion time", "Discussion time"
};

/* The column that has the first of the headings that there is; -1: none has. */
static int extra_of(const zc_roster *roster, const char *const headings[HEADINGS_MOST])
{
    for (int at = 0; at < HEADINGS_MOST && headings[at]; at++)
        for (int extra = 0; extra < zc_roster_extras(roster); extra++)
            if (text_equal(zc_roster_extra_heading(roster, extra), headings[at]))
                return extra;
    return -1;
}

const char *list_discussion_of(const zc_artwork_job *job, zc_person person)
{
    const int extra = extra_of(job->roster, group_headings);

    return extra >= 0 ? zc_roster_extra(job->roster, person, extra)
                      : zc_roster_field(job->roster, person, ZC_COLUMN_GROUP);
}

/* ---- where and when ---- */

/* What the column says first of the people of a group; "" for nothing. */
static const char *said_of(const zc_artwork_job *job, const list_line lines[], int count, int extra)
{
    for (int at = 0; extra >= 0 && at < count; at++) {
        const char *said = zc_roster_extra(job->roster, lines[at].person, extra);
        if (*said)
            return said;
    }
    return "";
}

/* Tells of the first who is said to be elsewhere. */
static void check_said(const zc_artwork_job *job, const list_line lines[], int count, int extra,
                       const char *said, zc_diags *diags)
{
    for (int at = 0; extra >= 0 && at < count; at++) {
        const char *own = zc_roster_extra(job->roster, lines[at].person, extra);
        if (!*own || strcmp(own, said) == 0)
            continue;
        diag_add_with(diags, &artwork_two_rooms, roster_extra_place(job->roster, lines[at].person, extra),
                      own, lines[0].bar, said, zc_roster_extra_heading(job->roster, extra));
        return;
    }
}

static bool add_to_group(const zc_artwork_job *job, zc_arena *arena, list_line lines[], int count,
                         zc_diags *diags)
{
    const int columns[] = { extra_of(job->roster, room_headings), extra_of(job->roster, time_headings) };
    const char *bar = lines[0].bar, *part = artwork_word(job->occasion, "　", "  ");

    for (size_t column = 0; bar && column < sizeof columns / sizeof *columns; column++) {
        const char *said = said_of(job, lines, count, columns[column]);
        check_said(job, lines, count, columns[column], said, diags);
        bar = *said ? arena_format(arena, "%s%s%s", bar, part, said) : bar;
    }
    for (int at = count - 1; bar && at >= 0; at--)
        lines[at].bar = bar;
    return bar != NULL;
}

bool list_rooms_add(const zc_artwork_job *job, zc_arena *arena, list_line lines[], int count, zc_diags *diags)
{
    bool added = true;

    for (int from = 0, to; added && from < count; from = to) {
        for (to = from + 1; to < count && strcmp(lines[to].bar, lines[from].bar) == 0;)
            to++;
        const bool has_group = *list_discussion_of(job, lines[from].person) != '\0';
        added = !has_group || add_to_group(job, arena, lines + from, to - from, diags);
    }
    return added;
}
