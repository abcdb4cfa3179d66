/* precedence/keys.h: what people can be ordered by. */
#ifndef PRECEDENCE_KEYS_H
#define PRECEDENCE_KEYS_H

#include "precedence/precedence.h"

/* Below 0: a stands before b; 0: the key does not tell them apart. */
typedef int (*key_compare)(const zc_roster *roster, zc_person a, zc_person b);

enum { KEYS_MAX = 16 };

typedef struct key_list {
    key_compare compare[KEYS_MAX];
    int count;
} key_list;

/* The keys of "rank list", with `list` behind them in any case.
 * diags  precedence-unknown-key */
ZC_CHECKED zc_status keys_read(const char *by, zc_place place, key_list *out, zc_diags *diags);
/* Whether "by" has the key. */
bool keys_have(const key_list *keys, key_compare compare);
int key_rank(const zc_roster *roster, zc_person a, zc_person b);
#endif
