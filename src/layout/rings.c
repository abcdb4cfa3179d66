/* R-BANQ-SEAT: hosts and guests dealt over the tables, each table seated by the style's <ring>s. */
#include "layout/draft.h"

#include <string.h>

/* One table: who sits there, and which of its seats are given. */
typedef struct ring_table {
    const draft_row *row;
    int hosts, guests;
    int dealt;                   /* hosts that came before the guests */
    int *host_seat, *guest_seat; /* ring indices, as many as seats */
    int host_seats, guest_seats;
    bool *given;
} ring_table;

typedef struct ring_banquet {
    layout_draft *draft;
    const spec_step *step;
    draft_queue *hosts, *guests;
    ring_table *tables;
    int count;
    int used; /* tables that people sit at */
} ring_banquet;

static int chairs_of(const ring_table *table) { return table->row->chairs; }

static bool fits(const layout_draft *draft, const spec_ring *ring, int seats, int hosts, int guests)
{
    return seats >= ring->least_seats && hosts >= ring->least_hosts && hosts <= ring->most_hosts &&
           guests >= ring->least_guests && scope_holds(&draft->scope, ring->when);
}

static const spec_ring *ring_for(const layout_draft *draft, int seats, int hosts, int guests)
{
    for (int at = 0; at < draft->spec->ring_count; at++)
        if (fits(draft, &draft->spec->rings[at], seats, hosts, guests))
            return &draft->spec->rings[at];
    return NULL;
}

/* ---- dealing: how many sit where ---- */

static int limited(int wanted, int most) { return wanted < most ? wanted : most > 0 ? most : 0; }

/* How many hosts a table gets before the guests: one, or two where the school has two host seats. */
static int rounds_of(const ring_banquet *banquet, const ring_table *table)
{
    const spec_ring *ring = ring_for(banquet->draft, chairs_of(table), 2, 1);
    return ring ? ring->deal : 0;
}

static int deal_round(ring_banquet *banquet, int round, int hosts)
{
    for (int at = 0; at < banquet->used && hosts > 0; at++) {
        ring_table *table = &banquet->tables[at];
        if (round > rounds_of(banquet, table) || table->hosts >= chairs_of(table))
            continue;
        table->hosts = ++table->dealt;
        hosts--;
    }
    return hosts;
}

static int deal_hosts(ring_banquet *banquet, int hosts)
{
    for (int round = 1, before = hosts + 1; hosts > 0 && hosts < before; round++) {
        before = hosts;
        hosts = deal_round(banquet, round, hosts);
    }
    return hosts;
}

static void fill_with_guests(ring_banquet *banquet, int guests)
{
    for (int at = 0; at < banquet->used; at++) {
        ring_table *table = &banquet->tables[at];
        const int here = limited(guests, chairs_of(table) - table->hosts);
        table->guests += here;
        guests -= here;
    }
}

static void fill_with_hosts(ring_banquet *banquet, int hosts)
{
    for (int at = 0; at < banquet->used; at++) {
        ring_table *table = &banquet->tables[at];
        const int here = limited(hosts, chairs_of(table) - table->hosts - table->guests);
        table->hosts += here;
        hosts -= here;
    }
}

/* ---- seating one table ---- */

typedef struct ring_values {
    int n, m, k;
} ring_values;

static bool ring_value(const void *of, const char *name, int *out)
{
    const ring_values *values = of;
    *out = name[0] == 'n' ? values->n : name[0] == 'm' ? values->m : values->k;
    return true;
}

/* The ring index that a sum names, mod n. */
static int ring_seat(const char *sum, int seats, int k)
{
    const ring_values values = { .n = seats, .m = seats / 2, .k = k };
    const expression_names names = { ring_value, &values };
    int seat = 0;
    if (!expression_read(sum, &names, &seat))
        return 0;
    return ((seat % seats) + seats) % seats;
}

static void give(ring_table *table, int seat, bool to_host)
{
    if (table->given[seat])
        return;
    table->given[seat] = true;
    if (to_host)
        table->host_seat[table->host_seats++] = seat;
    else
        table->guest_seat[table->guest_seats++] = seat;
}

static void give_fixed(ring_table *table, const char *const sums[], int count, int people, bool to_host)
{
    for (int at = 0; at < count && at < people; at++)
        give(table, ring_seat(sums[at], chairs_of(table), 0), to_host);
}

/* Guests first, then the remaining hosts; what is left is open to guests. */
static void give_next(ring_table *table, int seat)
{
    give(table, seat, table->guest_seats >= table->guests && table->host_seats < table->hosts);
}

static void seat_table(const layout_draft *draft, ring_table *table)
{
    const int seats = chairs_of(table);
    const spec_ring *ring = ring_for(draft, seats, table->hosts, table->guests);
    if (ring) {
        give_fixed(table, ring->guest, ring->guest_count, table->guests, false);
        give_fixed(table, ring->host, ring->host_count, table->hosts, true);
    }
    for (int k = 1; ring && k <= seats; k++)
        for (int at = 0; at < ring->each_count; at++)
            give_next(table, ring_seat(ring->each[at], seats, k));
    for (int seat = 0; seat < seats; seat++)
        give_next(table, seat);
}

/* ---- queues ---- */

static void push(ring_banquet *banquet, draft_queue *queue, const ring_table *table, int ring_seat, int place)
{
    if (queue)
        draft_push(banquet->draft, queue, table->row->first + ring_seat, place, banquet->step->odd_rule);
}

/* Hosts round by round as they were dealt; then table by table. */
static void push_hosts(ring_banquet *banquet)
{
    for (int round = 0, dealt = 1; dealt > 0; round++) {
        dealt = 0;
        for (int at = 0; at < banquet->used; at++)
            if (round < banquet->tables[at].dealt && round < banquet->tables[at].host_seats) {
                push(banquet, banquet->hosts, &banquet->tables[at], banquet->tables[at].host_seat[round],
                     round + 1);
                dealt++;
            }
    }
    for (int at = 0; at < banquet->used; at++)
        for (int seat = banquet->tables[at].dealt; seat < banquet->tables[at].host_seats; seat++)
            push(banquet, banquet->hosts, &banquet->tables[at], banquet->tables[at].host_seat[seat],
                 seat + 1);
}

static void push_guests(ring_banquet *banquet)
{
    for (int at = 0; at < banquet->used; at++)
        for (int seat = 0; seat < banquet->tables[at].guests; seat++)
            push(banquet, banquet->guests, &banquet->tables[at], banquet->tables[at].guest_seat[seat],
                 seat + 1);
}

/* Seats that nobody needs: open to both, for whoever a pin or an empty chair moves; counted as the guests'.
 */
static void push_rest(ring_banquet *banquet)
{
    for (int at = 0; at < banquet->count; at++)
        for (int seat = banquet->tables[at].guests; seat < banquet->tables[at].guest_seats; seat++) {
            push(banquet, banquet->hosts, &banquet->tables[at], banquet->tables[at].guest_seat[seat],
                 seat + 1);
            push(banquet, banquet->guests, &banquet->tables[at], banquet->tables[at].guest_seat[seat],
                 seat + 1);
        }
}

/* ---- what the first chairs are for: only those that people take ---- */

/* Returns the hosts that got a mark. */
static int mark_table(layout_draft *draft, const ring_table *table)
{
    static const layout_mark hosts[] = { LAYOUT_HOST, LAYOUT_SECOND_HOST },
                             guests[] = { LAYOUT_GUEST, LAYOUT_SECOND_GUEST, LAYOUT_THIRD_GUEST,
                                          LAYOUT_FOURTH_GUEST };
    const spec_ring *ring = ring_for(draft, chairs_of(table), table->hosts, 1);
    const int seats_of_hosts = ring ? ring->host_count : 0;
    int marked = 0;

    for (; marked < 2 && marked < table->hosts && marked < table->host_seats && marked < seats_of_hosts;
         marked++)
        draft->seats.at[table->row->first + table->host_seat[marked]].mark = hosts[marked];
    for (int at = 0; at < 4 && seats_of_hosts > 0 && at < table->guests && at < table->guest_seats; at++)
        draft->seats.at[table->row->first + table->guest_seat[at]].mark = guests[at];
    return marked;
}

static void mark_tables(layout_draft *draft, const ring_banquet *banquet)
{
    for (int at = 0; at < banquet->used; at++) {
        const int hosts = mark_table(draft, &banquet->tables[at]);
        draft->least_hosts = at == 0 || hosts < draft->least_hosts ? hosts : draft->least_hosts;
        draft->most_hosts = hosts > draft->most_hosts ? hosts : draft->most_hosts;
    }
}

/* ---- all together ---- */

static bool make_table(ring_banquet *banquet, const draft_row *row)
{
    ring_table *table = &banquet->tables[banquet->count++];
    const size_t seats = (size_t)row->chairs + 1;
    *table = (struct ring_table){ .row = row,
                                  .host_seat = arena_array(banquet->draft->arena, int, seats),
                                  .guest_seat = arena_array(banquet->draft->arena, int, seats),
                                  .given = arena_array(banquet->draft->arena, bool, seats) };
    return table->host_seat && table->guest_seat && table->given;
}

static bool make_tables(ring_banquet *banquet)
{
    const layout_draft *draft = banquet->draft;
    banquet->tables = arena_array(draft->arena, ring_table, draft->rows.count + 1);
    for (int at = 0; banquet->tables && at < draft->rows.count; at++)
        if (strcmp(draft->regions.at[draft->rows.at[at].region].id, banquet->step->region) == 0 &&
            !make_table(banquet, &draft->rows.at[at]))
            return false;
    return banquet->tables;
}

static int tables_used(const ring_banquet *banquet, int people)
{
    int used = 0;
    for (int chairs = 0; used < banquet->count && chairs < people; used++)
        chairs += chairs_of(&banquet->tables[used]);
    return used;
}

void draft_rings(layout_draft *draft, const spec_step *step)
{
    ring_banquet banquet = { .draft = draft,
                             .step = step,
                             .hosts = draft_queue_of(draft, step->hosts),
                             .guests = draft_queue_of(draft, step->guests) };
    const int hosts = draft_people(draft, draft_list(draft, step->hosts));
    const int guests = draft_people(draft, draft_list(draft, step->guests));

    if (!make_tables(&banquet)) {
        draft->out_of_memory = true;
        return;
    }
    banquet.used = tables_used(&banquet, hosts + guests);
    const int hosts_left = deal_hosts(&banquet, hosts);
    fill_with_guests(&banquet, guests);
    fill_with_hosts(&banquet, hosts_left);
    for (int at = 0; at < banquet.count; at++)
        seat_table(draft, &banquet.tables[at]);
    mark_tables(draft, &banquet);
    push_hosts(&banquet);
    push_guests(&banquet);
    push_rest(&banquet);
}
