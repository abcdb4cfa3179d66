/* Any bytes as a list of attendees: people in an order, or a problem. */
#include "precedence/precedence.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void order_everybody(const zc_roster *roster, zc_diags *diags)
{
    const int people = zc_roster_people(roster);
    zc_options *options = zc_options_make();
    zc_person *order = mem_take((size_t)people * sizeof *order);
    zc_person first;
    if (zc_precedence_order(roster, options, NULL, order, diags) == ZC_OK)
        for (int place = 0; place < people; place++)
            if (roster_find(roster, zc_roster_field(roster, order[place], ZC_COLUMN_NAME), &first) < 1)
                abort(); /* everybody can be called by name */
    mem_free(order);
    zc_options_free(options);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    zc_roster *roster = NULL;
    if (zc_table_read_bytes(data, size, "fuzz.csv", NULL, &table, diags) == ZC_OK &&
        zc_roster_read(table, NULL, NULL, &roster, diags) == ZC_OK)
        order_everybody(roster, diags);
    zc_roster_free(roster);
    zc_table_free(table);
    zc_diags_free(diags);
    return 0;
}
