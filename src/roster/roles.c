#include "roster/roster.h"

#include <string.h>

static const struct role_words {
    const char *id, *zh;
} roles[ZC_ROLE_COUNT] = {
#define X(NAME, id, zh) { id, zh },
    ZC_ROLES(X)
#undef X
};

static const char *const columns[ZC_COLUMN_COUNT] = {
#define X(NAME, word) word,
    ZC_COLUMNS(X)
#undef X
};

bool roster_role_find(const char *id, zc_role *out)
{
    for (int role = 0; role < ZC_ROLE_COUNT; role++)
        if (strcmp(roles[role].id, id) == 0) {
            *out = (zc_role)role;
            return true;
        }
    return false;
}

const char *roster_role_id(zc_role role) { return roles[role].id; }

const char *roster_role_word(zc_role role) { return roles[role].zh; }

const char *zc_column_word(zc_column column) { return columns[column]; }
