/* R-PHOTO-HOSTGUEST: hosts and guests in turn from the middle of each row outward; hosts at the ends of the
 * first. */
#include "layout/draft.h"
#include "layout/honour.h"

enum { LEAST_CHAIRS_WITH_ENDS = 5, LEAST_HOSTS_WITH_ENDS = 3 };

/* One row: its chairs in their order from the middle outward. */
typedef struct turn_row {
    const draft_row *row;
    int chairs;
    int *order; /* chairs from the sitters' own left */
    int *owner; /* of each place: whose it is */
} turn_row;

enum { NOBODYS, HOSTS, GUESTS };

/* The first is a host's, the next two guests', the next two hosts', and so on. */
static int wanted(int place) { return place / 2 % 2 == 0 ? HOSTS : GUESTS; }

static int least(int one, int other) { return one < other ? one : other; }

/* How many hosts the first row takes: as its pattern wants them; a short side is made up by the other. */
static int hosts_of_first_row(int chairs, int hosts, int guests)
{
    const bool has_ends = chairs >= LEAST_CHAIRS_WITH_ENDS;
    int wants = 0;
    for (int place = 1; place <= chairs; place++)
        wants += wanted(place) == HOSTS || (has_ends && place > chairs - 2);
    const int guests_taken = least(guests, chairs - least(hosts, wants));
    return least(hosts, chairs - guests_taken);
}

/* Places outward to the side that is wanted, to the other when that has run out. */
static void take_turns(turn_row *turns, int hosts, int guests)
{
    for (int place = 1; place <= turns->chairs && hosts + guests > 0; place++) {
        int *owner = &turns->owner[place - 1];
        if (*owner != NOBODYS)
            continue;
        *owner = (wanted(place) == HOSTS && hosts > 0) || guests == 0 ? HOSTS : GUESTS;
        hosts -= *owner == HOSTS;
        guests -= *owner == GUESTS;
    }
}

static void share_first_row(turn_row *turns, int hosts, int guests)
{
    int here = hosts_of_first_row(turns->chairs, hosts, guests);
    const int guests_here = least(guests, turns->chairs - here);
    if (here >= LEAST_HOSTS_WITH_ENDS && here + guests_here == turns->chairs &&
        turns->chairs >= LEAST_CHAIRS_WITH_ENDS) {
        turns->owner[turns->chairs - 2] = turns->owner[turns->chairs - 1] = HOSTS;
        here -= 2;
    }
    take_turns(turns, here, guests_here);
}

static void push_row(layout_draft *draft, const spec_step *step, const turn_row *turns, draft_queue *queue,
                     int owner)
{
    for (int place = 0; queue && place < turns->chairs; place++)
        if (turns->owner[place] == owner)
            draft_push(draft, queue, draft_row_seat(turns->row, turns->order[place]), place + 1,
                       step->odd_rule);
}

static int places_of(const turn_row *turns, int owner)
{
    int places = 0;
    for (int place = 0; place < turns->chairs; place++)
        places += turns->owner[place] == owner;
    return places;
}

static bool make_row(layout_draft *draft, const draft_row *row, turn_row *turns)
{
    *turns = (turn_row){ .row = row,
                         .chairs = row->chairs,
                         .order = arena_array(draft->arena, int, row->chairs + 1),
                         .owner = arena_array(draft->arena, int, row->chairs + 1) };
    if (!turns->order || !turns->owner)
        return false;
    honour_outward(SPEC_HAND_RIGHT_FIRST, row->chairs, turns->order);
    return true;
}

/* Chairs that nobody needs are open to both, behind all others. */
static void push_rows(layout_draft *draft, const spec_step *step, const turn_row rows[], int count)
{
    draft_queue *hosts = draft_queue_of(draft, step->hosts), *guests = draft_queue_of(draft, step->guests);
    for (int row = 0; row < count; row++) {
        push_row(draft, step, &rows[row], hosts, HOSTS);
        push_row(draft, step, &rows[row], guests, GUESTS);
    }
    for (int row = 0; row < count; row++) {
        push_row(draft, step, &rows[row], hosts, NOBODYS);
        push_row(draft, step, &rows[row], guests, NOBODYS);
    }
}

void draft_in_turn(layout_draft *draft, const spec_step *step)
{
    int hosts = draft_people(draft, draft_list(draft, step->hosts));
    int guests = draft_people(draft, draft_list(draft, step->guests));
    turn_row *rows = arena_array(draft->arena, turn_row, draft->rows.count + 1);
    int count = 0;

    for (int at = 0; rows && at < draft->rows.count; at++) {
        if (!draft_row_is_of(draft, &draft->rows.at[at], step))
            continue;
        turn_row *turns = &rows[count];
        if (!make_row(draft, &draft->rows.at[at], turns)) {
            draft->out_of_memory = true;
            return;
        }
        if (count++ == 0)
            share_first_row(turns, hosts, guests);
        else
            take_turns(turns, hosts, guests);
        hosts -= places_of(turns, HOSTS);
        guests -= places_of(turns, GUESTS);
    }
    draft->out_of_memory |= !rows;
    if (rows)
        push_rows(draft, step, rows, count);
}
