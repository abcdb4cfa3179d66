/* precedence/dates.h: dates of entering a body, as lists have them. */
#ifndef PRECEDENCE_DATES_H
#define PRECEDENCE_DATES_H

#include "base/base.h"

/* "2019", "2019-06", "2019-06-01", with " 09:00" or "T09:00" behind it; also 2019年6月1日, 2019.6, 2019/6/1.
 * *out grows with time; what is not said is the earliest. False if it is no date. */
bool date_read(const char *text, double *out);
#endif
