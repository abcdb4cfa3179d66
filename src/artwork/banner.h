/* artwork/banner.h: the optical pitch of a banner's letters: looks.md, section 10. */
#ifndef ARTWORK_BANNER_H
#define ARTWORK_BANNER_H

#include "artwork/artwork.h"

/* What decides a letter's room and height. */
typedef enum banner_sign {
    BANNER_HAN,    /* 0.6 em and 0.4 of its ink */
    BANNER_DIGIT,  /* its ink and 0.06 em; in the middle by its own ink */
    BANNER_LATIN,  /* the same; in the middle by the ink of a capital */
    BANNER_POINT,  /* 、，： half an em */
    BANNER_OPENS,  /* “（ half an em, hung at the line's start */
    BANNER_CLOSES, /* ”） half an em, hung at the line's end */
    BANNER_DOT,    /* · 0.4 em */
    BANNER_WORDS   /* of a script whose letters join or stack: shaped as a whole; its ink and 0.06 em */
} banner_sign;

typedef struct banner_letter {
    const char *text; /* with the blank behind it, so that the string stays whole */
    banner_sign sign;
    bool blank_behind;                /* 1 em between two phrases, 0.35 between foreign words */
    bool turned;                      /* by 90 degrees clockwise, in a column */
    double ink_left_em, ink_right_em; /* along the line, from its origin; in a column from the top down */
    double ink_middle_em;             /* above its baseline; of what stands upright in a column: right of its
                                         origin */
    double x_mm; /* of its origin, along the line from the line's middle: banner_place sets it */
} banner_letter;

typedef struct banner_line {
    banner_letter *letters;
    int count;
} banner_line;

/* One or two lines in one size. */
typedef struct banner_pitch {
    double em_mm, gap_mm;
} banner_pitch;

banner_sign banner_sign_of(uint32_t code);
/* How long the text may be: what the margins leave, within shares of the length. */
double banner_block_mm(double length_mm, double margin_mm, double least, double most);
/* The line's length in em without gaps; what hangs at its ends counts from `hang_em` on. */
double banner_width_em(const banner_line *line, double hang_em);
/* How many full gaps it has; one between two digits or Latin letters counts 0.35. */
double banner_gaps(const banner_line *line);
/* The gap that fills `block_mm`, 0.04 (no letters touch) to `most_gap_em`; the em is made smaller where there
 * is no room for it. */
banner_pitch banner_pitch_of(const banner_line *line, double block_mm, double em_mm, double hang_mm,
                             double most_gap_em);
/* Sets every letter's x so that the line stands in the middle. */
void banner_place(const banner_line *line, banner_pitch pitch, double hang_mm);
/* The first letter of the second line; 0: the line cannot be broken. */
int banner_break(const banner_line *line);
#endif
