#include "solve/muster.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int by_standing(const void *left, const void *right)
{
    const list_standing *a = left, *b = right;
    if (a->grade != b->grade)
        return a->grade < b->grade ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    if (a->class != b->class)
        return a->class < b->class ? -1 : 1;
    return (a->place > b->place) - (a->place < b->place);
}

/* R-AUD-SPECIAL: the classes of people in their order; who has none of the roles is a full member. */
enum { CLASS_INVITED, CLASS_MEMBER, CLASS_OBSERVER, CLASS_PRESS, CLASS_RECORDER, CLASS_STAFF };
static const struct role_class {
    zc_role role;
    int class;
} role_classes[] = {
    { ZC_ROLE_STAFF, CLASS_STAFF },     { ZC_ROLE_RECORDER, CLASS_RECORDER },
    { ZC_ROLE_PRESS, CLASS_PRESS },     { ZC_ROLE_OBSERVER, CLASS_OBSERVER },
    { ZC_ROLE_INVITED, CLASS_INVITED },
};

const char *order_class_word(int class, zc_lang lang)
{
    static in_both words[] = {
        [CLASS_INVITED] = { "特邀", "guests" },     [CLASS_MEMBER] = { "正式人员", "members" },
        [CLASS_OBSERVER] = { "列席", "observers" }, [CLASS_PRESS] = { "记者", "press" },
        [CLASS_RECORDER] = { "记录", "recorders" }, [CLASS_STAFF] = { "工作人员", "staff" },
    };
    return words[class][lang];
}

static int class_of(const zc_roster *roster, zc_person person)
{
    for (size_t at = 0; at < sizeof role_classes / sizeof *role_classes; at++)
        if (zc_roster_has_role(roster, person, role_classes[at].role))
            return role_classes[at].class;
    return CLASS_MEMBER;
}

static int group_place(const precedence_group groups[], int count, const char *name)
{
    for (int group = 0; group < count; group++)
        if (strcmp(groups[group].name, name) == 0)
            return group;
    return count;
}

/* R-AUD-HENG: members of all groups, then the observers of all. R-AUD-SHU, R-AUD-ZONES: a group's strip or
 * zone holds both. */
static list_standing standing_in_hall(const muster_book *muster, zc_person person, int group)
{
    const int class = class_of(muster->roster, person);
    const bool own_place = muster->options->aud == ZC_AUD_SHU || muster->options->aud == ZC_AUD_ZONES;
    const bool together = own_place && (class == CLASS_MEMBER || class == CLASS_OBSERVER);
    return (list_standing){ .first = together ? CLASS_MEMBER : class, .group = group, .class = class };
}

static list_standing standing_of(const muster_book *muster, const layout_list *list, zc_person person,
                                 const precedence_group groups[], int group_count)
{
    list_standing standing = { 0 };
    if (list->walk_up && !roster_order_of(muster->roster, person, &standing.first))
        standing.first = INFINITY;
    if (list->by_grade) {
        const roster_rank grade = roster_rank_of(muster->roster, person);
        standing.grade = grade.kind == ROSTER_RANK_NONE ? INFINITY : grade.value;
    }
    if (list->grouped)
        standing = standing_in_hall(
            muster, person,
            group_place(groups, group_count, zc_roster_field(muster->roster, person, ZC_COLUMN_GROUP)));
    return standing;
}

/* R-AUD-NPC: the first `shift` of a group's members go to its end. */
static void rotate(zc_person people[], int count, int years)
{
    const int shift = count ? (int)((long)years * (long)floor(count / 5.0 + 0.5) % count) : 0;
    for (int times = 0; times < shift; times++) {
        const zc_person first = people[0];
        memmove(people, people + 1, (size_t)(count - 1) * sizeof *people);
        people[count - 1] = first;
    }
}

static bool are_together(const list_standing *a, const list_standing *b)
{
    return a->first == b->first && a->group == b->group;
}

/* The runs of one group, for the layout's strips; a run's members are rotated. */
static zc_status count_groups(const muster_book *muster, const layout_list *list,
                              const list_standing stands[], mustered_list *people)
{
    people->groups = arena_array(muster->arena, int, people->count);
    if (!people->groups)
        return ZC_NO_MEMORY;
    for (int at = 0; at < people->count;) {
        int end = at, members = 0;
        for (; end < people->count && are_together(&stands[at], &stands[end]); end++)
            members += stands[end].class == CLASS_MEMBER;
        people->groups[people->group_count++] = end - at;
        if (list->rotates && stands[at].class == CLASS_MEMBER)
            rotate(people->people + at, members, muster->options->rotate);
        at = end;
    }
    return ZC_OK;
}

static zc_status order_by_standing(const muster_book *muster, const layout_list *list, mustered_list *people)
{
    precedence_group *groups = NULL;
    const int group_count = list->grouped
                                ? precedence_groups(muster->roster, muster->options, muster->data,
                                                    people->people, people->count, muster->arena, &groups)
                                : 0;
    list_standing *stands = arena_array(muster->arena, list_standing, people->count);
    if (!stands || group_count < 0)
        return ZC_NO_MEMORY;
    for (int at = 0; at < people->count; at++) {
        stands[at] = standing_of(muster, list, people->people[at], groups, group_count);
        stands[at].place = at;
        stands[at].person = people->people[at];
    }
    qsort(stands, (size_t)people->count, sizeof *stands, by_standing);
    for (int at = 0; at < people->count; at++)
        people->people[at] = stands[at].person;
    people->stands = stands;
    people->ordered_groups = groups;
    return list->grouped ? count_groups(muster, list, stands, people) : ZC_OK;
}

/* Those who have the role first, or those of the side; the others behind; each in its order. */
typedef bool (*person_test)(const zc_roster *roster, zc_person person);

static bool is_executive(const zc_roster *roster, zc_person person)
{
    return zc_roster_has_role(roster, person, ZC_ROLE_EXECUTIVE);
}
static bool is_superior(const zc_roster *roster, zc_person person)
{
    return zc_roster_side(roster, person) == ZC_SIDE_GUEST;
}
static bool is_own(const zc_roster *roster, zc_person person)
{
    return zc_roster_side(roster, person) == ZC_SIDE_HOST;
}

static void move(mustered_list *list, int from, int to)
{
    const zc_person person = list->people[from];
    if (from > to)
        memmove(list->people + to + 1, list->people + to, (size_t)(from - to) * sizeof *list->people);
    else
        memmove(list->people + from, list->people + from + 1, (size_t)(to - from) * sizeof *list->people);
    list->people[to] = person;
}

/* Brings the next who passes, at or behind `to`, to `to`. */
static bool bring(const zc_roster *roster, mustered_list *list, person_test test, int to)
{
    for (int from = to; from < list->count; from++)
        if (test(roster, list->people[from])) {
            move(list, from, to);
            return true;
        }
    return false;
}

static int bring_all(const zc_roster *roster, mustered_list *list, person_test test, int to)
{
    while (to < list->count && bring(roster, list, test, to))
        to++;
    return to;
}

/* R-ROSTRUM-GUEST. */
static void mix_sides(const muster_book *muster, mustered_list *list)
{
    int to = 0;
    if (muster->options->guest_mix == ZC_GUEST_MIX_BY_RANK)
        return;
    if (muster->options->guest_mix == ZC_GUEST_MIX_INTERLEAVE) {
        to += bring(muster->roster, list, is_superior, to);
        to += bring(muster->roster, list, is_own, to);
        to += bring(muster->roster, list, is_superior, to);
        to = bring_all(muster->roster, list, is_own, to);
    }
    to = bring_all(muster->roster, list, is_superior, to);
    (void)bring_all(muster->roster, list, is_own, to);
}

/* Nobody without a side is a host. */
static bool is_no_host(const zc_roster *roster, zc_person person) { return !is_own(roster, person); }

/* "host guests hosts": the first host, all guests, the other hosts. */
static void mix_by(const muster_book *muster, const char *words, mustered_list *list)
{
    const char *const *each;
    const int count = words_split(muster->arena, words, "", &each);
    int to = 0;
    for (int at = 0; at < count; at++) {
        if (strcmp(each[at], "host") == 0)
            to += bring(muster->roster, list, is_own, to);
        else
            to = bring_all(muster->roster, list, strcmp(each[at], "hosts") == 0 ? is_own : is_no_host, to);
    }
}

int order_mix_part(const muster_book *muster, const char *const words[], int count,
                   const mustered_list *people, int at)
{
    int from = 0;
    for (int word = 0; word < count; word++) {
        const bool is_one = strcmp(words[word], "host") == 0, hosts = strcmp(words[word], "guests") != 0;
        const int most = is_one ? 1 : people->count;
        for (int taken = 0;
             taken < most && from < people->count && is_own(muster->roster, people->people[from]) == hosts;
             taken++, from++)
            if (from == at)
                return word;
    }
    return -1;
}

zc_status order_list(const muster_book *muster, const layout_list *list, mustered_list *people)
{
    zc_status status = ZC_OK;
    if ((list->walk_up || list->grouped) && people->count > 0)
        status = order_by_standing(muster, list, people);
    if (list->guest_mix)
        mix_sides(muster, people);
    if (!text_is_blank(list->mix))
        mix_by(muster, list->mix, people);
    if (list->by_role && muster->options->rows == ZC_ROWS_BY_ROLE)
        (void)bring_all(muster->roster, people, is_executive, 0);
    return status;
}

void order_chair(const muster_book *muster, const layout_list *list, mustered_list *people, int front_chairs)
{
    int from = 0;
    while (from < people->count && !zc_roster_has_role(muster->roster, people->people[from], ZC_ROLE_CHAIR))
        from++;
    if (!list->presided || from == people->count)
        return;
    if (muster->options->chair != ZC_CHAIR_BY_RANK)
        move(people, from, 0);
    else if (from >= front_chairs && front_chairs > 0)
        move(people, from, front_chairs - 1);
}
