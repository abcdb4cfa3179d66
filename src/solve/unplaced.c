#include "solve/unplaced.h"
#include "solve/problems.h"

/* Roles that ask for a seat of their own; the others only mark a person: 主持, 发言, 列席, 记者 and so on. */
static const zc_role placing[] = {
    ZC_ROLE_ROSTRUM,     ZC_ROLE_EXECUTIVE, ZC_ROLE_RECIPIENT, ZC_ROLE_PRESENTER,
    ZC_ROLE_INTERPRETER, ZC_ROLE_SIGNER,    ZC_ROLE_ASSISTANT,
};

enum { NAMES_MOST = 3 };

/* The people whom one warning is about. */
typedef struct unplaced_people {
    zc_person first;
    int count;
    const char *names;
} unplaced_people;

static bool add_person(const muster_book *muster, zc_person person, unplaced_people *people)
{
    const char *name = zc_roster_field(muster->roster, person, ZC_COLUMN_NAME);
    if (people->count == 0)
        people->first = person;
    if (people->count < NAMES_MOST)
        people->names = people->count ? arena_format(muster->arena, "%s, %s", people->names, name) : name;
    else if (people->count == NAMES_MOST)
        people->names = arena_format(muster->arena, "%s, ...", people->names);
    people->count++;
    return people->names;
}

static zc_status tell(const muster_book *muster, const zc_problem *problem, zc_column column,
                      const char *role, const unplaced_people *people, zc_diags *diags)
{
    const char *count = arena_format(muster->arena, "%d", people->count);
    if (!count)
        return ZC_NO_MEMORY;
    const char *const args[ZC_DIAG_ARGS] = { muster->style->name_zh, muster->style->name_en, people->names,
                                             count, role };
    diag_add_all(diags, problem, roster_cell_place(muster->roster, people->first, column), NULL, args);
    return ZC_OK;
}

/* ---- roles ---- */

static zc_status tell_role(const muster_book *muster, zc_role role, zc_diags *diags)
{
    unplaced_people people = { 0 };
    for (int at = 0; at < zc_roster_people(muster->roster); at++)
        if (zc_roster_has_role(muster->roster, (zc_person){ at }, role) &&
            !add_person(muster, (zc_person){ at }, &people))
            return ZC_NO_MEMORY;
    return people.count > 0
               ? tell(muster, &solve_role_unplaced, ZC_COLUMN_ROLE, roster_role_word(role), &people, diags)
               : ZC_OK;
}

/* ---- sides ---- */

static bool style_tells_sides(const muster_book *muster)
{
    for (int list = 0; list < muster->style->list_count; list++) {
        const layout_list *of = &muster->style->lists[list];
        if (*of->side || *of->mix || (of->guest_mix && muster->options->guest_mix != ZC_GUEST_MIX_BY_RANK))
            return true;
    }
    return false;
}

static zc_status tell_sides(const muster_book *muster, zc_diags *diags)
{
    unplaced_people people = { 0 };
    for (int at = 0; at < zc_roster_people(muster->roster); at++)
        if (zc_roster_side(muster->roster, (zc_person){ at }) != ZC_SIDE_NONE &&
            !add_person(muster, (zc_person){ at }, &people))
            return ZC_NO_MEMORY;
    return people.count > 0 ? tell(muster, &solve_side_unplaced, ZC_COLUMN_SIDE, NULL, &people, diags)
                            : ZC_OK;
}

/* ---- lists ---- */

zc_status unplaced_of_list(const muster_book *muster, int list, const zc_person people[], int count,
                           zc_diags *diags)
{
    const layout_list *of = &muster->style->lists[list];
    unplaced_people found = { 0 };
    for (int at = 0; at < count; at++)
        if (!add_person(muster, people[at], &found))
            return ZC_NO_MEMORY;
    const char *figure = arena_format(muster->arena, "%d", found.count);
    const char *const args[ZC_DIAG_ARGS] = { of->zh, of->en, found.names, figure };
    if (!figure)
        return ZC_NO_MEMORY;
    diag_add_all(diags, &solve_list_unseated, zc_roster_place(muster->roster, found.first), NULL, args);
    return ZC_OK;
}

zc_status unplaced_tell(const muster_book *muster, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    zc_status status = ZC_OK;
    for (size_t at = 0; at < sizeof placing / sizeof *placing && status == ZC_OK; at++)
        if (!muster_takes_role(muster, placing[at]))
            status = tell_role(muster, placing[at], diags);
    if (status == ZC_OK && !style_tells_sides(muster))
        status = tell_sides(muster, diags);
    return status ? status : diag_status(diags, errors_before);
}
