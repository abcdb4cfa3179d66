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

zc_status event_remark(const zc_event *event, zc_diags *diags)
{
    const bool names_roster = event->document.roster.href && event->document.roster.place.file;
    return names_roster ? remark_newer_roster(event, diags) : ZC_OK;
}
