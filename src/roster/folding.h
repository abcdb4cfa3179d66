/* roster/folding.h: texts made alike, so that they can be compared. */
#ifndef ROSTER_FOLDING_H
#define ROSTER_FOLDING_H

#include "base/base.h"

/* Without blanks, full-width letters and digits as half-width, in small letters. NULL without memory. */
char *fold_word(zc_arena *arena, const char *text);

/* The same without a remark in brackets at the end, marks such as `*` and a colon.
 * had_remark  whether there was something in brackets */
char *fold_heading(zc_arena *arena, const char *text, bool *had_remark);

/* Any other cell as it is kept: trimmed, without blanks of no width; line breaks, tabs and other controls are
 * one blank.
 * joins_han  or nothing between Han characters: they broke a word */
char *fold_cell(zc_arena *arena, const char *text, bool joins_han);

/* A name as it is kept: blanks between Han characters go, other runs of blanks become one. */
char *fold_name(zc_arena *arena, const char *text);

/* Without any blank. */
char *fold_blanks_away(zc_arena *arena, const char *text);
#endif
