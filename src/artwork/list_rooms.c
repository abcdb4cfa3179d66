/* Discussion groups: who is in which, and where and when it meets, as columns of the roster's own say. */
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <string.h>

const char *list_discussion_of(const zc_artwork_job *job, zc_person person)
{
    const int extra = roster_extra_find(job->roster, ROSTER_EXTRA_DISCUSSION);

    return extra >= 0 ? zc_roster_extra(job->roster, person, extra)
                      : zc_roster_field(job->roster, person, ZC_COLUMN_GROUP);
}

/* ---- as columns ---- */

int list_room_columns(const zc_artwork_job *job, int columns[LIST_ROOM_COLUMNS])
{
    static const roster_extra extras[LIST_ROOM_COLUMNS] = { ROSTER_EXTRA_DISCUSSION, ROSTER_EXTRA_ROOM,
                                                            ROSTER_EXTRA_TIME };
    int count = 0;

    for (int at = 0; at < LIST_ROOM_COLUMNS; at++) {
        columns[count] = roster_extra_find(job->roster, extras[at]);
        count += columns[count] >= 0;
    }
    return count;
}

const char *list_room_said(const zc_artwork_job *job, const list_people *people, int line, int column)
{
    const list_line *own = &people->lines[line];
    const char *said = zc_roster_extra(job->roster, own->person, column);

    if (!*list_discussion_of(job, own->person))
        return said;
    for (int at = line - 1; !*said && at >= 0 && strcmp(people->lines[at].bar, own->bar) == 0; at--)
        said = zc_roster_extra(job->roster, people->lines[at].person, column);
    for (int at = line + 1; !*said && at < people->count && strcmp(people->lines[at].bar, own->bar) == 0;
         at++)
        said = zc_roster_extra(job->roster, people->lines[at].person, column);
    return said;
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
    const int columns[] = { roster_extra_find(job->roster, ROSTER_EXTRA_ROOM),
                            roster_extra_find(job->roster, ROSTER_EXTRA_TIME) };
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
