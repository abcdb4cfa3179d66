/* event/calendar.h: the dates and times that an event may state. */
#ifndef EVENT_CALENDAR_H
#define EVENT_CALENDAR_H

#include "base/base.h"

/* "2026-12-03": a day that there is. */
bool calendar_is_date(const char *text);
/* "9:00" or "09:00". */
bool calendar_is_clock(const char *text);
/* "2026-12-01T17:42" as seconds since 1970, read as UTC: the minutes that were written are the minutes that
 * are shown. */
bool calendar_seconds(const char *text, int64_t *out);
/* A moment as the minutes that a clock on the wall of this machine shows, in the same sense. */
int64_t calendar_local(int64_t moment);
#endif
