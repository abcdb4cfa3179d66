/* solve/problems.h: what can stand in the way of a seat. */
#ifndef SOLVE_PROBLEMS_H
#define SOLVE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem solve_unknown_person, solve_ambiguous_person, solve_unknown_seat, solve_near_seat,
    solve_seat_twice, solve_person_twice, solve_no_place, solve_role_unplaced, solve_unknown_role,
    solve_list_unseated, solve_side_unplaced, solve_no_room;
#endif
