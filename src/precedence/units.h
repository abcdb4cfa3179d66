/* precedence/units.h: R-RANK-UNIT-STATE, R-RANK-UNIT-PROV: the customary order of units. */
#ifndef PRECEDENCE_UNITS_H
#define PRECEDENCE_UNITS_H

#include "base/base.h"

typedef struct unit_word {
    const char *word;
    bool whole; /* the name is this word alone: 京 */
    int place;
    const char *list; /* "state" */
} unit_word;

typedef struct unit_book {
    zc_arena *arena;
    ZC_VEC(unit_word) words;
} unit_book;

/* The list of layouts/units.xml, or of a file of that name in a data folder; free the book in any case.
 * diags  what xml_read_data says */
ZC_CHECKED zc_status units_open(unit_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags);
void units_close(unit_book *book);
/* The place of a unit by the longest beginning of its name that is known; -1 if none is. */
int units_place(const unit_book *book, const char *unit);
/* The list that the unit is in ("provinces"), "" if in none; lent. */
const char *units_list(const unit_book *book, const char *unit);
/* The known units near to this one, joined; NULL if none is. */
const char *units_near(const unit_book *book, const char *unit);
#endif
