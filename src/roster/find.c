#include "roster/document.h"

#include <string.h>

static const zc_column telling[] = { ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };

/* Blanks aside: `AnnLee` calls Ann Lee. */
static bool is_named(const roster_row *person, const char *who)
{
    const char *name = person->field[ZC_COLUMN_NAME];
    uint32_t a, b;
    do {
        do
            a = utf8_next(&name);
        while (char_is_blank(a));
        do
            b = utf8_next(&who);
        while (char_is_blank(b));
    } while (a == b && a);
    return a == b;
}

/* Whether the part behind the `@` is the person's unit, title or group; without an `@` anybody's. */
static bool is_of(const roster_row *person, const char *of)
{
    if (!of)
        return true;
    for (size_t column = 0; column < sizeof telling / sizeof *telling; column++)
        if (strcmp(person->field[telling[column]], of) == 0)
            return true;
    return false;
}

static int find_called(const zc_roster *roster, const char *name, const char *of, zc_person *first)
{
    int found = 0;
    for (int person = 0; person < roster->count; person++)
        if (is_named(&roster->people[person], name) && is_of(&roster->people[person], of) && found++ == 0)
            first->at = person;
    return found;
}

int roster_find(const zc_roster *roster, const char *who, zc_person *first)
{
    const char *at = strchr(who, '@');
    const int named_so = find_called(roster, who, NULL, first); /* a name may have an `@` of its own */
    if (named_so > 0 || !at)
        return named_so;
    zc_arena *arena = arena_make();
    const char *name = arena_text_n(arena, who, (size_t)(at - who));
    const char *of = name ? text_trimmed(arena, at + 1) : NULL;
    const int found = of ? find_called(roster, name, of, first) : 0;
    arena_free(arena);
    return found;
}

const char *const *roster_names(const zc_roster *roster) { return roster->names; }

roster_rank roster_rank_of(const zc_roster *roster, zc_person person)
{
    return roster->people[person.at].rank;
}

bool roster_order_of(const zc_roster *roster, zc_person person, double *out)
{
    *out = roster->people[person.at].order;
    return roster->people[person.at].has_order;
}

zc_place roster_cell_place(const zc_roster *roster, zc_person person, zc_column column)
{
    const int at = roster->column_of[column] < 0 ? roster->column_of[ZC_COLUMN_NAME]
                                                 : roster->column_of[column];
    return roster->places[(size_t)person.at * (size_t)roster->columns + (size_t)at];
}

int zc_roster_people(const zc_roster *roster) { return roster->count; }

const char *zc_roster_field(const zc_roster *roster, zc_person person, zc_column column)
{
    return roster->people[person.at].field[column];
}

int zc_roster_extras(const zc_roster *roster) { return roster->extra_count; }

const char *zc_roster_extra_heading(const zc_roster *roster, int extra)
{
    return roster->headings[roster->extras[extra]];
}

const char *zc_roster_extra(const zc_roster *roster, zc_person person, int extra)
{
    return roster->people[person.at].raw[roster->extras[extra]];
}

bool zc_roster_has_role(const zc_roster *roster, zc_person person, zc_role role)
{
    return roster->people[person.at].roles >> role & 1u;
}

zc_side zc_roster_side(const zc_roster *roster, zc_person person) { return roster->people[person.at].side; }

zc_place zc_roster_place(const zc_roster *roster, zc_person person)
{
    return roster_cell_place(roster, person, ZC_COLUMN_NAME);
}

const char *zc_roster_title(const zc_roster *roster) { return roster->title; }
