/* precedence/precedence.h: the order of people, and of their groups. */
#ifndef PRECEDENCE_PRECEDENCE_H
#define PRECEDENCE_PRECEDENCE_H

#include "base/base.h"
#include "roster/roster.h"
#include "rule/rule.h"
#include <zuoci/precedence.h>

/* A group in the order of groups (protocol, section 2: by the keys of a name, then by the smallest `order`
 * among its members, then by first row). */
typedef struct precedence_group {
    const char *name; /* lent by the roster; "" for people without a group */
    int people;
} precedence_group;

/* The groups of `people`, in their order; *groups is in the arena. Returns their count, -1 without memory. */
int precedence_groups(const zc_roster *roster, const zc_options *options, const zc_datapath *data,
                      const zc_person people[], int count, zc_arena *arena, precedence_group **groups);

/* Whether a profile is named by its file, not by its word. */
bool precedence_profile_is_file(const char *word);
/* A profile from bytes in memory; `shown` names them. See zc_profile_read. */
ZC_CHECKED zc_status precedence_profile_bytes(zc_bytes bytes, const char *shown, zc_profile **out,
                                              zc_diags *diags);
#endif
