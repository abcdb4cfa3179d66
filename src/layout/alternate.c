/* R-INTL-SOCIAL: host and hostess opposite, men beside her, women beside him, then in turn. */
#include "layout/draft.h"
#include "layout/problems.h"

/* One of the lists at the table: how many of it are still without a chair. */
typedef struct turn_party {
    draft_queue *queue;
    int left, place;
} turn_party;

typedef struct turn_table {
    layout_draft *draft;
    const spec_step *step;
    const draft_row *row;
    turn_party hosts, men, women;
    bool *given;
} turn_table;

static turn_party party_of(layout_draft *draft, const char *list)
{
    return (turn_party){ .queue = draft_queue_of(draft, list),
                         .left = draft_people(draft, draft_list(draft, list)) };
}

static void give(turn_table *table, turn_party *party, int seat)
{
    if (!party->queue || party->left <= 0 || table->given[seat])
        return;
    table->given[seat] = true;
    party->left--;
    draft_push(table->draft, party->queue, table->row->first + seat, ++party->place, table->step->odd_rule);
}

/* The two chairs so many steps from a host: his right hand first. */
static void give_pair(turn_table *table, turn_party *party, int host, int steps)
{
    const int chairs = table->row->chairs;
    give(table, party, (host + steps) % chairs);
    give(table, party, (host - steps % chairs + chairs) % chairs);
}

/* Level by level from the hosts outward, the hostess's pair first. */
static void give_levels(turn_table *table, turn_party *odd_at_hostess, turn_party *even_at_hostess)
{
    const int opposite = table->row->chairs / 2;
    for (int level = 1; level <= opposite; level++) {
        give_pair(table, level % 2 != 0 ? odd_at_hostess : even_at_hostess, opposite, level);
        give_pair(table, level % 2 != 0 ? even_at_hostess : odd_at_hostess, 0, level);
    }
}

/* All chairs are open to all in the end, for whoever a pin or an empty chair moves. */
static void open_rest(turn_table *table)
{
    turn_party *const parties[] = { &table->men, &table->women, &table->hosts };
    for (int party = 0; party < 3; party++)
        for (int at = 0; parties[party]->queue && at < table->row->chairs; at++) {
            const int seat = table->row->first + at;
            if (table->given[at])
                draft_lend(table->draft, parties[party]->queue, seat);
            else
                draft_push(table->draft, parties[party]->queue, seat, 0, table->step->odd_rule);
        }
}

/* Strict alternation wants each host's two neighbours of the other sex all round. */
static void warn_of_turns(const turn_table *table)
{
    const layout_census *census = &table->draft->scope.census;
    const bool in_turn = census->people % 4 == 2 && 2 * census->women == census->people &&
                         table->row->chairs == census->people && table->men.left == table->women.left;
    char men[32], women[32];
    number_write(census->people - census->women, 0, men);
    number_write(census->women, 0, women);
    if (!census->has_sexes)
        diag_add(table->draft->diags, &layout_no_sexes, (zc_place){ 0 }, NULL);
    else if (!in_turn)
        diag_add_with(table->draft->diags, &layout_no_turns, (zc_place){ 0 }, NULL, men, women, NULL);
}

static void seat_table(turn_table *table)
{
    warn_of_turns(table);
    give(table, &table->hosts, 0);
    give(table, &table->hosts, table->row->chairs / 2);
    give_levels(table, &table->men, &table->women);
    give_levels(table, &table->men, &table->men);
    give_levels(table, &table->women, &table->women);
    give_levels(table, &table->hosts, &table->hosts);
    open_rest(table);
}

void draft_alternate(layout_draft *draft, const spec_step *step)
{
    turn_table table = { .draft = draft,
                         .step = step,
                         .hosts = party_of(draft, step->hosts),
                         .men = party_of(draft, step->men),
                         .women = party_of(draft, step->women) };
    for (int at = 0; at < draft->rows.count; at++)
        if (draft_row_is_of(draft, &draft->rows.at[at], step))
            table.row = &draft->rows.at[at];
    if (!table.row)
        return;
    table.given = arena_array(draft->arena, bool, table.row->chairs + 1);
    draft->out_of_memory |= !table.given;
    if (table.given)
        seat_table(&table);
}
