/* precedence/words.h: the sort words of all people or groups, key after key, and the sort itself. */
#ifndef PRECEDENCE_WORDS_H
#define PRECEDENCE_WORDS_H

#include "precedence/keys.h"

typedef struct sort_words {
    zc_textbuf bytes;
    size_t *ends; /* of each word, things x keys */
    int keys;
} sort_words;

/* Words of everybody; all mistakes are told. Free `out` in any case. */
ZC_CHECKED zc_status words_of_people(key_book *book, const key_list *keys, sort_words *out);
/* Words of groups, by those keys that move whole groups. */
ZC_CHECKED zc_status words_of_groups(key_book *book, const key_list *keys, const key_group groups[],
                                     int count, sort_words *out);
void words_free(sort_words *words);

/* Below 0: `a` stands before `b`; *key is the one that says so, `keys` if none does. */
int words_compare(const sort_words *words, int a, int b, int *key);
/* Stable. */
ZC_CHECKED zc_status words_sort(const sort_words *words, int order[], int count);
#endif
