/* roster/section.h: what offices write above a section of a list. */
#ifndef ROSTER_SECTION_H
#define ROSTER_SECTION_H

#include "roster/headings.h"

/* What a row's only cell says, if it is worded as the heading of a section: without brackets around it, a
 * colon or a head count behind it (第二代表团（12人）); NULL if it is not so worded, or without memory. In
 * the arena. names_only  the list has nothing but names: a role's word may be one */
const char *section_of(const headings *words, zc_arena *arena, const char *text, bool names_only);
#endif
