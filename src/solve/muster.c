#include "solve/muster.h"
#include "solve/problems.h"

#include <string.h>

enum { NO_LIST = -1 };

/* ---- roles ---- */

static void complain_of_role(const muster_book *muster, const layout_list *list, const char *word,
                             zc_diags *diags)
{
    static const char *const ids[] = {
#define X(NAME, id, zh) id,
        ZC_ROLES(X)
#undef X
    };
    const char *all = ids[0];
    for (int at = 1; all && at < ZC_ROLE_COUNT; at++)
        all = arena_format(muster->arena, "%s, %s", all, ids[at]);
    diag_add_with(diags, &solve_unknown_role, list->roles_place, word, all,
                  words_near(muster->arena, word, ids, ZC_ROLE_COUNT), NULL);
}

static unsigned role_set(const muster_book *muster, const layout_list *list, zc_diags *diags)
{
    const char *const *ids;
    const int count = words_split(muster->arena, list->roles, "", &ids);
    unsigned set = 0;
    for (int id = 0; id < count; id++) {
        zc_role role;
        if (roster_role_find(ids[id], &role))
            set |= 1u << role;
        else
            complain_of_role(muster, list, ids[id], diags);
    }
    return set;
}

static bool read_roles(muster_book *muster, zc_diags *diags)
{
    const int lists = muster->style->list_count;
    unsigned *sets = arena_array(muster->arena, unsigned, lists);
    for (int list = 0; sets && list < lists; list++)
        sets[list] = role_set(muster, &muster->style->lists[list], diags);
    muster->role_sets = sets;
    return sets && !arena_failed(muster->arena);
}

bool muster_has_role(const muster_book *muster, zc_person person, int list)
{
    for (zc_role role = 0; role < ZC_ROLE_COUNT; role++)
        if (muster->role_sets[list] >> role & 1u && zc_roster_has_role(muster->roster, person, role))
            return true;
    return false;
}

bool muster_takes_role(const muster_book *muster, zc_role role)
{
    for (int list = 0; list < muster->style->list_count; list++)
        if (muster->role_sets[list] >> role & 1u)
            return true;
    return false;
}

/* ---- who is in which list ---- */

/* Nobody without a side is a host. */
static bool is_on_side(const muster_book *muster, zc_person person, const char *side)
{
    const bool host = zc_roster_side(muster->roster, person) == ZC_SIDE_HOST;
    return strcmp(side, "host") == 0 ? host : !host;
}

static bool fits(const muster_book *muster, int list, zc_person person)
{
    const layout_list *of = &muster->style->lists[list];
    if (!*of->roles && !*of->side && !*of->sex)
        return false;
    return (!*of->roles || muster_has_role(muster, person, list)) &&
           (!*of->sex || roster_is_woman(muster->roster, person) == text_equal(of->sex, "female")) &&
           (!*of->side || is_on_side(muster, person, of->side));
}

static int list_of(const muster_book *muster, zc_person person, int first)
{
    for (int list = first; list < muster->style->list_count; list++)
        if (fits(muster, list, person))
            return list;
    return NO_LIST;
}

static int rest_list(const layout_style *style)
{
    for (int list = 0; list < style->list_count; list++)
        if (style->lists[list].rest)
            return list;
    return NO_LIST;
}

static int people_in(const int list_of_person[], int people, int list)
{
    int count = 0;
    for (int person = 0; person < people; person++)
        count += list_of_person[person] == list;
    return count;
}

/* Whom a list has no more places for goes to the next list that fits. */
static void send_on(const muster_book *muster, int list, const zc_person order[])
{
    int left = muster->style->lists[list].most;
    const int people = left > 0 ? zc_roster_people(muster->roster) : 0;
    for (int place = 0; place < people; place++) {
        int *of = &muster->list_of_person[order[place].at];
        if (*of == list && left-- <= 0)
            *of = list_of(muster, order[place], list + 1);
    }
}

/* Where nobody has a list's roles and its size is stated, the first by precedence fill it. */
static void promote(const muster_book *muster, int list, const zc_person order[])
{
    const layout_list *of = &muster->style->lists[list];
    const int people = zc_roster_people(muster->roster);
    int *list_of_person = muster->list_of_person;
    if (!of->first_if_none || people_in(list_of_person, people, list) > 0)
        return;
    int chairs = layout_size_chairs(muster->sizes, of->size);
    for (int place = 0; place < people && chairs > 0; place++)
        if (list_of_person[order[place].at] == NO_LIST) {
            list_of_person[order[place].at] = list;
            muster->ways[order[place].at] = MUSTER_FIRST;
            chairs--;
        }
}

/* Where nobody has a list's roles the first by precedence of another list comes into it. */
static void take_first(const muster_book *muster, int list, const zc_person order[])
{
    const layout_style *style = muster->style;
    const int people = zc_roster_people(muster->roster);
    int *list_of_person = muster->list_of_person;
    int from = 0;
    while (from < style->list_count && strcmp(style->lists[from].id, style->lists[list].instead) != 0)
        from++;
    if (from == style->list_count || people_in(list_of_person, people, list) > 0)
        return;
    for (int place = 0; place < people; place++)
        if (list_of_person[order[place].at] == from) {
            list_of_person[order[place].at] = list;
            muster->ways[order[place].at] = MUSTER_INSTEAD;
            return;
        }
}

/* Whoever is in no list joins the rest, or has no place. */
static void place_rest(const muster_book *muster, zc_diags *diags)
{
    const int rest = rest_list(muster->style);
    for (int person = 0; person < zc_roster_people(muster->roster); person++) {
        if (muster->list_of_person[person] != NO_LIST)
            continue;
        muster->list_of_person[person] = rest;
        muster->ways[person] = MUSTER_REST;
        if (rest == NO_LIST)
            diag_add(diags, &solve_no_place, zc_roster_place(muster->roster, (zc_person){ person }),
                     zc_roster_field(muster->roster, (zc_person){ person }, ZC_COLUMN_NAME));
    }
}

static zc_status collect(muster_book *muster, int list, const zc_person order[])
{
    const int people = zc_roster_people(muster->roster);
    const int *list_of_person = muster->list_of_person;
    mustered_list *into = &muster->lists[list];
    into->people = arena_array(muster->arena, zc_person, people_in(list_of_person, people, list));
    if (!into->people)
        return ZC_NO_MEMORY;
    for (int place = 0; place < people; place++)
        if (list_of_person[order[place].at] == list)
            into->people[into->count++] = order[place];
    return order_list(muster, &muster->style->lists[list], into);
}

zc_status muster_people(muster_book *muster, const zc_person order[], zc_diags *diags)
{
    const int errors_before = diag_errors(diags), people = zc_roster_people(muster->roster);
    const int lists = muster->style->list_count;
    muster->list_of_person = arena_array(muster->arena, int, people);
    muster->ways = arena_array(muster->arena, muster_way, people);
    muster->lists = arena_array(muster->arena, mustered_list, lists);
    if (!muster->list_of_person || !muster->ways || !muster->lists || !read_roles(muster, diags))
        return ZC_NO_MEMORY;

    for (int person = 0; person < people; person++)
        muster->list_of_person[person] = list_of(muster, (zc_person){ person }, 0);
    for (int list = 0; list < lists; list++)
        send_on(muster, list, order);
    for (int list = 0; list < lists; list++)
        promote(muster, list, order);
    place_rest(muster, diags);
    for (int list = 0; list < lists; list++)
        if (!text_is_blank(muster->style->lists[list].instead))
            take_first(muster, list, order);
    zc_status status = diag_status(diags, errors_before);
    for (int list = 0; list < lists && status == ZC_OK; list++)
        status = collect(muster, list, order);
    return status;
}

static int with_role(const muster_book *muster, const mustered_list *list, zc_role role)
{
    int count = 0;
    for (int person = 0; person < list->count; person++)
        count += zc_roster_has_role(muster->roster, list->people[person], role);
    return count;
}

/* Who presides and is no executive chairperson: the highest of those who have the role. */
static bool presides_beside_executives(const muster_book *muster, int list)
{
    const mustered_list *people = &muster->lists[list];
    int person = 0;
    while (person < people->count &&
           !zc_roster_has_role(muster->roster, people->people[person], ZC_ROLE_CHAIR))
        person++;
    return muster->style->lists[list].presided && person < people->count &&
           !zc_roster_has_role(muster->roster, people->people[person], ZC_ROLE_EXECUTIVE);
}

layout_heads muster_heads(const muster_book *muster, int list)
{
    const mustered_list *people = &muster->lists[list];
    const int executives = with_role(muster, people, ZC_ROLE_EXECUTIVE);
    return (layout_heads){
        .people = people->count,
        .groups = people->groups,
        .group_count = people->group_count,
        .chairs = with_role(muster, people, ZC_ROLE_CHAIR),
        .executives = executives > 0 ? executives + presides_beside_executives(muster, list) : 0,
        .interpreters = with_role(muster, people, ZC_ROLE_INTERPRETER),
    };
}
