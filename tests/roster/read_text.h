/* A roster from a csv in memory, for tests. */
#ifndef TESTS_ROSTER_READ_TEXT_H
#define TESTS_ROSTER_READ_TEXT_H

#include "roster/roster.h"
#include <string.h>

static inline zc_status read_text(const char *csv, bool strict, zc_roster **roster, zc_diags *diags)
{
    const zc_roster_options options = { .strict = strict };
    zc_table *table = NULL;
    *roster = NULL;
    zc_status status = zc_table_read_bytes(csv, strlen(csv), "list.csv", NULL, &table, diags);
    if (status == ZC_OK)
        status = zc_roster_read(table, NULL, &options, roster, diags);
    zc_table_free(table);
    return status;
}

static inline int diags_of(const zc_diags *diags, const char *id)
{
    int found = 0;
    for (int at = 0; at < zc_diags_count(diags); at++)
        found += strcmp(zc_diags_at(diags, at)->problem->id, id) == 0;
    return found;
}
#endif
