/* roster/title.h: the meeting's name, as the title of its list has it. */
#ifndef ROSTER_TITLE_H
#define ROSTER_TITLE_H

#include "roster/headings.h"

/* `title` without what it says of the list: 全市经济工作会议参会名单（草案） is of 全市经济工作会议, a bare
 * 名单 of
 * "". In the arena; NULL without memory. */
const char *title_of_meeting(const headings *words, zc_arena *arena, const char *title);
#endif
