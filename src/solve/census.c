#include "solve/solve.h"

layout_census solve_census(const zc_roster *roster)
{
    layout_census census = { .people = zc_roster_people(roster) };
    for (int at = 0; at < census.people; at++) {
        const zc_person person = { at };
        census.has_sides |= zc_roster_side(roster, person) != ZC_SIDE_NONE;
        census.has_grades |= zc_roster_has_role(roster, person, ZC_ROLE_RECIPIENT) &&
                             roster_rank_of(roster, person).kind != ROSTER_RANK_NONE;
        census.hosts += zc_roster_side(roster, person) == ZC_SIDE_HOST;
        census.has_sexes |= *zc_roster_field(roster, person, ZC_COLUMN_SEX) != '\0';
        census.women += roster_is_woman(roster, person);
    }
    return census;
}
