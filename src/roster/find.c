#include "roster/called.h"
#include "roster/document.h"

#include <string.h>

/* A name may have an `@` of its own: whom it names whole goes before those whom it names by their parts. */
int roster_find(const zc_roster *roster, const char *who, zc_person *first)
{
    int found = 0;
    for (int way = CALLED_BY_NAME; found == 0 && way <= CALLED_BY_PARTS; way++)
        for (int person = 0; person < roster->count; person++)
            if (called_so(&roster->people[person], who, (called_way)way) && found++ == 0)
                first->at = person;
    return found;
}

bool roster_is_called(const zc_roster *roster, zc_person person, const char *who)
{
    return called_so(&roster->people[person.at], who, CALLED_BY_NAME) ||
           called_so(&roster->people[person.at], who, CALLED_BY_PARTS);
}

const char *roster_telling_words(const zc_roster *roster, zc_person person, zc_arena *arena)
{
    const roster_row *row = &roster->people[person.at];
    const roster_row **namesakes = arena_array(arena, const roster_row *, roster->count + 1);
    int count = 0;
    for (int other = 0; namesakes && other < roster->count; other++)
        if (called_so(&roster->people[other], row->field[ZC_COLUMN_NAME], CALLED_BY_NAME))
            namesakes[count++] = &roster->people[other];
    return namesakes ? called_words(arena, namesakes, count, row) : NULL;
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

zc_place roster_extra_place(const zc_roster *roster, zc_person person, int extra)
{
    return roster->places[(size_t)person.at * (size_t)roster->columns + (size_t)roster->extras[extra]];
}

int roster_extra_find(const zc_roster *roster, roster_extra extra) { return roster->extra_of[extra]; }

const char *roster_heading(const zc_roster *roster, zc_column column)
{
    const int at = roster->column_of[column];
    return at < 0 ? "" : roster->headings[at];
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

bool roster_is_woman(const zc_roster *roster, zc_person person) { return roster->people[person.at].is_woman; }

zc_side zc_roster_side(const zc_roster *roster, zc_person person) { return roster->people[person.at].side; }

zc_place zc_roster_place(const zc_roster *roster, zc_person person)
{
    return roster_cell_place(roster, person, ZC_COLUMN_NAME);
}

const char *zc_roster_title(const zc_roster *roster) { return roster->title; }
