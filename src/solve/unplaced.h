/* solve/unplaced.h: roles and sides that a style does not seat. */
#ifndef SOLVE_UNPLACED_H
#define SOLVE_UNPLACED_H

#include "solve/muster.h"

/* Tells, once for each role and once for sides, who has one that the style seats nowhere.
 * diags  solve-role-unplaced, solve-side-unplaced (a note)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status unplaced_tell(const muster_book *muster, zc_diags *diags);

/* An error that names these people of a list for whom the style has no chairs. */
zc_status unplaced_of_list(const muster_book *muster, int list, const zc_person people[], int count,
                           zc_diags *diags);
#endif
