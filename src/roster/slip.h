/* roster/slip.h: words that differ by one slip of the hand. */
#ifndef ROSTER_SLIP_H
#define ROSTER_SLIP_H

#include "base/base.h"

/* Whether `written` is `meant` but for one slip. */
bool slip_between(const char *written, const char *meant);
#endif
