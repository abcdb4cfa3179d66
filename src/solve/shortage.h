/* solve/shortage.h: people who find no seat, told where the seats are stated. */
#ifndef SOLVE_SHORTAGE_H
#define SOLVE_SHORTAGE_H

#include "solve/solve.h"

/* The people of one queue of whom some find no seat. */
typedef struct solve_shortage {
    const layout_queue *queue;
    int people; /* who wanted a seat of it */
    const zc_person *without;
    int without_count;
    int kept; /* chairs of it that are reserved, kept empty or given by the office */
} solve_shortage;

/* diags  layout-no-room; solve-no-room where freeing what is kept would do
 * Returns ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status shortage_tell(const zc_solve_input *input, const solve_shortage *shortage,
                                   zc_arena *arena, zc_diags *diags);
#endif
