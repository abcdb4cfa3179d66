/* People in orders that an artwork asks for: each is made once. */
#include "event/meeting.h"

#include <string.h>

event_orders *event_orders_make(const zc_event *event, zc_arena *arena)
{
    event_orders *orders = arena_new(arena, event_orders);
    if (orders)
        *orders = (event_orders){ .event = event, .arena = arena };
    return orders;
}

/* What is in doubt of a key has been told already where the people are seated by it. */
static bool is_told(const zc_event *event, const char *by) { return strstr(event->options->by, by) != NULL; }

static zc_status make_order(const event_orders *orders, const char *by, event_order *out, zc_diags *diags)
{
    const zc_event *event = orders->event;
    const int people = zc_roster_people(event->roster);
    zc_options options = event->layout ? event->layout->options : *event->options;
    precedence_entry *indexed = arena_array(orders->arena, precedence_entry, people + 1);
    zc_entry *entries = arena_array(orders->arena, zc_entry, people + 1);
    out->by = arena_text(orders->arena, by);
    if (!indexed || !entries || !out->by)
        return ZC_NO_MEMORY;
    if (*by && strlen(by) < sizeof options.by)
        strcpy(options.by, by);
    const zc_status status = precedence_index(event->roster, &options, event->data,
                                              event->document.occasion.lang, orders->arena, indexed,
                                              is_told(event, by) ? NULL : diags);
    for (int at = 0; status == ZC_OK && at < people; at++)
        entries[at] = (zc_entry){ indexed[at].person, indexed[at].tab };
    out->entries = entries;
    return status;
}

zc_status event_order_people(void *meeting, const char *by, const zc_entry **entries, zc_diags *diags)
{
    event_orders *orders = meeting;
    event_order made;
    for (int at = 0; at < orders->count; at++)
        if (strcmp(orders->at[at].by, by) == 0) {
            *entries = orders->at[at].entries;
            return ZC_OK;
        }
    const zc_status status = make_order(orders, by, &made, diags);
    if (status)
        return status;
    if (orders->count < EVENT_ORDERS)
        orders->at[orders->count++] = made;
    *entries = made.entries;
    return ZC_OK;
}
