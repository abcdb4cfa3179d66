/* svg_compare.h: two SVG drawings are the same if all their words are, and all their numbers within 0.015. */
#ifndef TESTS_GOLDEN_SVG_COMPARE_H
#define TESTS_GOLDEN_SVG_COMPARE_H

/* Fails the cmocka test that runs unless the SVG file `found` is like the golden file `golden`; with
 * ZC_BLESS=1 writes the golden file instead. */
void svg_is_golden(const char *found, const char *golden);

/* Where two SVG texts begin to differ: the place in `found`; NULL if they are the same drawing. */
const char *svg_difference(const char *golden, const char *found);
#endif
