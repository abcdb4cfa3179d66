/* roster/called.h: how a person is called: by name, or by name and what tells him from his namesakes. */
#ifndef ROSTER_CALLED_H
#define ROSTER_CALLED_H

#include "roster/document.h"

/* BY_PARTS: "name@unit", "name@unit@title", ... Each part is the person's unit, title or group; an empty last
 * one, "name@unit@", says that he has no others. */
typedef enum called_way { CALLED_BY_NAME, CALLED_BY_PARTS } called_way;

bool called_so(const roster_row *person, const char *who, called_way way);
/* The shortest words that call `person` and none of his namesakes (he may be among them), in the arena; the
 * name alone where no words do. NULL without memory. */
const char *called_words(zc_arena *arena, const roster_row *const namesakes[], int count,
                         const roster_row *person);
#endif
