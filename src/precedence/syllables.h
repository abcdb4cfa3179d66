/* precedence/syllables.h: readings as people write them: "Zēng Xiǎomíng", "zeng1 xiao3 ming2". */
#ifndef PRECEDENCE_SYLLABLES_H
#define PRECEDENCE_SYLLABLES_H

#include "base/base.h"

enum { SYLLABLES_MOST = 32, SYLLABLE_BYTES = 16, NO_TONE = 5 };

/* Its letters (v: ü) and its tone. */
typedef struct syllable {
    char letters[SYLLABLE_BYTES];
    int tone; /* 1 .. 4, NO_TONE */
} syllable;

/* The plain letter, lower case, and its tone if it has a mark; 0 for anything else. */
char syllable_letter(uint32_t character, int *tone);
/* Syllables parted by blanks, hyphens, apostrophes or tone numbers. Returns how many. */
int syllables_read(const char *reading, syllable out[SYLLABLES_MOST]);
#endif
