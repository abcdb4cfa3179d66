/* solve/unplaced.h: roles and sides that a style does not seat. */
#ifndef SOLVE_UNPLACED_H
#define SOLVE_UNPLACED_H

#include "solve/muster.h"

/* Warns, once for each role and once for sides: these people are seated like everybody else.
 * diags  solve-role-unplaced, solve-side-unplaced
 * Returns ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status unplaced_tell(const muster_book *muster, zc_diags *diags);
#endif
