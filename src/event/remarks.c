/* What the files of an event say that does not do what their author may think. */
#include "event/meeting.h"
#include "event/problems.h"

#include <string.h>
#include <sys/stat.h>

/* ---- a roster beside the one that is read ---- */

static bool is_newer(const struct stat *file, const struct stat *than)
{
    return file->st_mtim.tv_sec != than->st_mtim.tv_sec ? file->st_mtim.tv_sec > than->st_mtim.tv_sec
                                                        : file->st_mtim.tv_nsec > than->st_mtim.tv_nsec;
}

static const char *file_name_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* The same roster in another format, as `zuoci new` writes it. */
static zc_status remark_newer_roster(const zc_event *event, zc_diags *diags)
{
    static const char *const endings[] = { "csv", "xlsx", "tsv" };
    const event_file *roster = &event->document.roster;
    const char *ending = path_ending(roster->href);
    const size_t stem = strlen(roster->href) - strlen(ending);
    struct stat read, other;
    if (stat(roster->href, &read) != 0 || !*ending)
        return ZC_OK;
    for (size_t at = 0; at < sizeof endings / sizeof *endings; at++) {
        const char *beside = arena_format(event->arena, "%.*s%s", (int)stem, roster->href, endings[at]);
        if (!beside)
            return ZC_NO_MEMORY;
        if (!path_ends_in(roster->href, endings[at]) && stat(beside, &other) == 0 && is_newer(&other, &read))
            diag_add_with(diags, &event_newer_roster, roster->place, NULL, file_name_of(beside),
                          file_name_of(roster->href), NULL);
    }
    return ZC_OK;
}

/* ---- what the roster says without effect ---- */

static const struct unheeded {
    zc_column column;
    const char *zh, *en;
} unheeded[] = {
    { ZC_COLUMN_PLUS, "随行", "plus" },
    { ZC_COLUMN_WISH, "同桌意愿", "wish" },
    { ZC_COLUMN_AVOID, "避开", "avoid" },
    { ZC_COLUMN_NEED, "需求", "need" },
};

static void warn_of_column(const zc_roster *roster, const struct unheeded *column, zc_diags *diags)
{
    char number[32];
    zc_place place = { 0 };
    int people = 0;
    for (int at = 0; at < zc_roster_people(roster); at++) {
        const zc_person person = { at };
        if (!*zc_roster_field(roster, person, column->column))
            continue;
        if (people++ == 0)
            place = roster_cell_place(roster, person, column->column);
    }
    number_write(people, 0, number);
    if (people > 0)
        diag_add_with(diags, &event_unheeded_column, place, NULL, number, column->en, column->zh);
}

static zc_status remark_extra_columns(const zc_event *event, zc_diags *diags)
{
    const char *all = "";
    for (int extra = 0; all && extra < zc_roster_extras(event->roster); extra++)
        all = arena_format(event->arena, "%s%s%s", all, *all ? ", " : "",
                           zc_roster_extra_heading(event->roster, extra));
    if (all && *all)
        diag_add_with(diags, &event_extra_columns, place_of_file(event->document.roster.href), NULL, all,
                      NULL, NULL);
    return all ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status remark_columns(const zc_event *event, zc_diags *diags)
{
    for (size_t column = 0; column < sizeof unheeded / sizeof *unheeded; column++)
        warn_of_column(event->roster, &unheeded[column], diags);
    return remark_extra_columns(event, diags);
}

/* ---- people of no side, where the style knows two ---- */

/* A list that mixes sides does as well without any. */
static bool wants_sides(const layout_style *style)
{
    for (int list = 0; list < style->list_count; list++)
        if (*style->lists[list].side)
            return true;
    return false;
}

/* "王宏, 李思远, 赵一凡, ...": the first few. */
static zc_status remark_sides(const zc_event *event, zc_diags *diags)
{
    enum { NAMED = 3 };
    const int people = zc_roster_people(event->roster);
    const char *names = "";
    char number[32], all[32];
    int without = 0;
    for (int at = 0; names && at < people; at++) {
        const zc_person person = { at };
        if (zc_roster_side(event->roster, person) != ZC_SIDE_NONE)
            continue;
        if (without++ <= NAMED)
            names = arena_format(event->arena, "%s%s%s", names, *names ? ", " : "",
                                 without > NAMED ? "..."
                                                 : zc_roster_field(event->roster, person, ZC_COLUMN_NAME));
    }
    number_write(without, 0, number);
    number_write(people, 0, all);
    if (without == people && wants_sides(&event->style))
        diag_add(diags, &event_no_sides, place_of_file(event->document.roster.href), NULL);
    else if (without > 0 && without < people)
        diag_add_with(diags, &event_no_side, place_of_file(event->document.roster.href), NULL, number, all,
                      names);
    return names ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- a group that is called the rostrum, and sits in the hall ---- */

static bool is_named_rostrum(const char *group)
{
    return text_ends(group, "主席台") || text_ends(group, "主席团");
}

static bool has_role_of(const zc_roster *roster, zc_person person, const layout_list *list)
{
    for (int role = 0; role < ZC_ROLE_COUNT; role++)
        if (zc_roster_has_role(roster, person, (zc_role)role) &&
            event_has_word(list->roles, roster_role_id((zc_role)role)))
            return true;
    return false;
}

/* The list that takes the first by precedence if nobody has its roles; NULL: the style has none. A plan that
 * is drawn as it is has its rostrum; a stated size seats the first there. */
static const layout_list *wanting_list(const zc_event *event)
{
    if (event->follow || venue_size_stated(event->sizes, "rostrum"))
        return NULL;
    for (int list = 0; list < event->style.list_count; list++)
        if (event->style.lists[list].first_if_none)
            return &event->style.lists[list];
    return NULL;
}

static void remark_rostrum(const zc_event *event, zc_diags *diags)
{
    const layout_list *list = wanting_list(event);
    const zc_roster *roster = event->roster;
    zc_person first = { 0 };
    char number[32];
    int people = 0;
    for (int at = 0; list && at < zc_roster_people(roster); at++) {
        const zc_person person = { at };
        if (has_role_of(roster, person, list))
            return;
        if (is_named_rostrum(zc_roster_field(roster, person, ZC_COLUMN_GROUP)) && people++ == 0)
            first = person;
    }
    number_write(people, 0, number);
    if (people > 0)
        diag_add_with(diags, &event_unheeded_rostrum, zc_roster_place(roster, first),
                      zc_roster_field(roster, first, ZC_COLUMN_GROUP), number, NULL, NULL);
}

zc_status event_remark(const zc_event *event, zc_diags *diags)
{
    const bool names_roster = event->document.roster.href && event->document.roster.place.file;
    zc_status status = names_roster ? remark_newer_roster(event, diags) : ZC_OK;
    if (status == ZC_OK && event->roster)
        status = remark_columns(event, diags);
    if (status == ZC_OK && event->roster && event->has_style && event_style_knows_sides(&event->style))
        status = remark_sides(event, diags);
    if (status == ZC_OK && event->roster && event->has_style)
        remark_rostrum(event, diags);
    return status;
}
