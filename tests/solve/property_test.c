/* What holds of every plan, whoever comes and whatever was asked for, from a printed seed. */
#include "cmocka_rows.h"
#include "solve/meeting.h"

#include <stdio.h>

enum { PEOPLE_MAX = 60, ROUNDS = 6, SEATS_MAX = 400, PINS = 4, EMPTIES = 3, GROUPS = 5 };
static const uint32_t seed = 20261203;

static uint32_t next_random(uint32_t *random)
{
    *random = *random * 1664525u + 1013904223u;
    return *random >> 8;
}

static int below(uint32_t *random, int limit) { return (int)(next_random(random) % (uint32_t)limit); }

/* ---- whom we invite ---- */

typedef struct guest {
    int number, rank, order; /* rank 0: none; every order is another */
    const char *group, *role, *side;
} guest;

static struct meeting_row {
    const char *id, *style;
    const char *sizes[2][2], *options[2][2];
    const char *lists[3]; /* whose people come; NULL ends them */
    bool sides, groups;
    int on_rostrum; /* so many have the role */
} meeting_rows[] = {
    { .id = "hall by rows",
      .lists = { "audience" },
      .style = "report",
      .sizes = { { "audience", "8x10" } },
      .options = { { "aud", "heng" } },
      .groups = true },
    { .id = "hall by columns",
      .lists = { "audience" },
      .style = "report",
      .sizes = { { "audience", "6x14" } },
      .options = { { "aud", "shu" } },
      .groups = true },
    { .id = "hall from the middle",
      .lists = { "audience" },
      .style = "report",
      .sizes = { { "audience", "9x5+5" } },
      .options = { { "aud", "zuoyou" } } },
    { .id = "rostrum and hall",
      .lists = { "rostrum", "audience" },
      .style = "report",
      .sizes = { { "rostrum", "7 8" }, { "audience", "6x12" } },
      .options = { { "even", "one_on_left" } },
      .groups = true,
      .on_rostrum = 11 },
    { .id = "banquet",
      .lists = { "host", "guest" },
      .style = "roundtable",
      .sizes = { { "tables", "3x3" }, { "seats", "8" } },
      .sides = true },
    { .id = "banquet of one party",
      .lists = { "everyone" },
      .style = "roundtable",
      .sizes = { { "tables", "2x4" }, { "seats", "9" } } },
    { .id = "ring", .lists = { "everyone" }, .style = "ring", .sizes = { { "seats", "64" } } },
    { .id = "U", .lists = { "everyone" }, .style = "seminar-u", .sizes = { { "rows", "7 30" } } },
    { .id = "hollow square",
      .lists = { "everyone" },
      .style = "seminar-hollow",
      .sizes = { { "rows", "17 14 17" } } },
    { .id = "hollow square with sides",
      .lists = { "host", "guest" },
      .style = "seminar-hollow",
      .sizes = { { "rows", "65 5 65" } },
      .sides = true },
    { .id = "board", .lists = { "members" }, .style = "boardroom", .sizes = { { "seats", "65" } } },
    { .id = "board, leader in the middle",
      .lists = { "members" },
      .style = "boardroom",
      .sizes = { { "side", "33" } },
      .options = { { "internal", "middle" } } },
    { .id = "talks",
      .lists = { "host", "guest" },
      .style = "talk",
      .sizes = { { "side", "64" } },
      .sides = true },
    { .id = "hall by zones",
      .lists = { "audience" },
      .style = "theatre",
      .sizes = { { "audience", "8x5+5" } },
      .options = { { "aud", "zones" } },
      .groups = true },
    { .id = "head table", .lists = { "everyone" }, .style = "headtable", .sizes = { { "seats", "65" } } },
    { .id = "head table about a lectern",
      .lists = { "everyone" },
      .style = "headtable",
      .sizes = { { "seats", "64" } },
      .options = { { "lectern", "front_center" } } },
    { .id = "photo", .lists = { "everyone" }, .style = "photo", .sizes = { { "rows", "20 21 22" } } },
    { .id = "photo of hosts and guests",
      .lists = { "host", "guest" },
      .style = "photo",
      .sizes = { { "rows", "20 21 22" } },
      .options = { { "photo", "host_guest" } },
      .sides = true },
    { .id = "signing",
      .lists = { "host", "guest" },
      .style = "signing",
      .sizes = { { "side", "30" } },
      .sides = true },
    { .id = "call",
      .lists = { "host", "guest" },
      .style = "sofa",
      .sizes = { { "side", "60" } },
      .sides = true },
    { .id = "coach",
      .lists = { "passengers" },
      .style = "car",
      .sizes = { { "rows", "4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5" } },
      .options = { { "car", "coach" } } },
};

static void invite(const struct meeting_row *row, guest guests[], int people, uint32_t *random)
{
    static const char *const groups[GROUPS] = { "甲团", "乙团", "丙团", "丁团", "戊团" };
    for (int at = 0; at < people; at++)
        guests[at] =
            (guest){ .number = at,
                     .rank = below(random, 6),
                     .order = 1 + at * 7 % 61, /* 61 is prime: no two alike */
                     .group = row->groups && at >= row->on_rostrum ? groups[below(random, GROUPS)] : "",
                     .role = at < row->on_rostrum ? "主席台" : "",
                     .side = !row->sides        ? ""
                             : below(random, 3) ? "客"
                                                : "主" };
}

static void shuffle(guest guests[], int people, uint32_t *random)
{
    for (int last = people - 1; last > 0; last--) {
        const int other = below(random, last + 1);
        const guest kept = guests[last];
        guests[last] = guests[other];
        guests[other] = kept;
    }
}

static const char *csv_of(const guest guests[], int people, zc_textbuf *csv)
{
    textbuf_add(csv, "姓名,级别,代表团,角色,主客,序号\n");
    for (int at = 0; at < people; at++) {
        textbuf_format(csv, "p%d,", guests[at].number);
        if (guests[at].rank)
            textbuf_format(csv, "%d", guests[at].rank);
        textbuf_format(csv, ",%s,%s,%s,%d\n", guests[at].group, guests[at].role, guests[at].side,
                       guests[at].order);
    }
    return textbuf_text(csv);
}

static test_meeting meet(const struct meeting_row *row, const guest guests[], int people,
                         const zc_wish wishes[], int wish_count)
{
    test_meeting meeting;
    zc_textbuf csv = { 0 };
    assert_int_equal(meeting_start(&meeting), ZC_OK);
    for (int at = 0; at < 2 && row->sizes[at][0]; at++)
        assert_int_equal(meeting_size(&meeting, row->sizes[at][0], row->sizes[at][1]), ZC_OK);
    for (int at = 0; at < 2 && row->options[at][0]; at++)
        assert_int_equal(meeting_option(&meeting, row->options[at][0], row->options[at][1]), ZC_OK);
    assert_int_equal(meeting_roster(&meeting, csv_of(guests, people, &csv)), ZC_OK);
    assert_int_equal(meeting_solve_with(&meeting, row->style, wishes, wish_count), ZC_OK);
    textbuf_free(&csv);
    return meeting;
}

static const char *seat_of(const test_meeting *meeting, int number)
{
    for (int person = 0; person < zc_roster_people(meeting->roster); person++) {
        char name[16];
        zc_seat seat;
        snprintf(name, sizeof name, "p%d", number);
        if (strcmp(zc_roster_field(meeting->roster, (zc_person){ person }, ZC_COLUMN_NAME), name) == 0)
            return zc_plan_seat(meeting->plan, (zc_person){ person }, &seat)
                       ? zc_layout_seat_id(meeting->layout, seat)
                       : "none";
    }
    return "unknown";
}

/* ---- properties ---- */

static void everybody_has_one_chair(const test_meeting *meeting)
{
    int seated = 0;
    for (int seat = 0; seat < zc_layout_seats(meeting->layout); seat++) {
        zc_person person;
        zc_seat back;
        if (!zc_plan_person(meeting->plan, (zc_seat){ seat }, &person))
            continue;
        assert_true(zc_plan_seat(meeting->plan, person, &back));
        assert_int_equal(back.at, seat);
        assert_true(*zc_plan_reason(meeting->plan, back));
        seated++;
    }
    assert_int_equal(seated, zc_roster_people(meeting->roster));
}

static int number_of(const zc_roster *roster, zc_person person, zc_column column, int if_empty)
{
    const char *text = zc_roster_field(roster, person, column);
    return *text ? atoi(text) : if_empty;
}

/* Whether `one` may sit above `other`: by rank, then by the order column. */
static bool may_precede(const zc_roster *roster, zc_person one, zc_person other)
{
    const int rank = number_of(roster, one, ZC_COLUMN_RANK, INT32_MAX);
    const int rank_of_other = number_of(roster, other, ZC_COLUMN_RANK, INT32_MAX);
    return rank != rank_of_other
               ? rank < rank_of_other
               : number_of(roster, one, ZC_COLUMN_ORDER, 0) < number_of(roster, other, ZC_COLUMN_ORDER, 0);
}

static bool same_group(const zc_roster *roster, zc_person one, zc_person other)
{
    return strcmp(zc_roster_field(roster, one, ZC_COLUMN_GROUP),
                  zc_roster_field(roster, other, ZC_COLUMN_GROUP)) == 0;
}

/* Along the chairs of a queue nobody sits above one who precedes him; a group does not come twice. */
static void precedence_falls_along(const test_meeting *meeting, const layout_queue *queue, const char *side)
{
    const zc_roster *roster = meeting->roster;
    zc_person before = { -1 }, last_of_group[GROUPS + 1];
    int groups = 0;
    for (int at = 0; at < queue->count; at++) {
        zc_person here;
        if (!zc_plan_person(meeting->plan, queue->seats[at], &here) ||
            plan_is_locked(meeting->plan, queue->seats[at]))
            continue;
        if (*side && strcmp(side, zc_roster_side(roster, here) == ZC_SIDE_HOST ? "host" : "guest") != 0)
            continue; /* tables: a queue passes over the chairs of the other side */
        if (groups > 0 && same_group(roster, before, here)) {
            assert_true(may_precede(roster, before, here));
        } else {
            for (int group = 0; group < groups; group++)
                assert_false(same_group(roster, last_of_group[group], here));
            assert_in_range(groups, 0, GROUPS);
            last_of_group[groups++] = here;
        }
        before = here;
    }
}

static bool is_wished_empty(const char *id, const zc_wish wishes[], int count)
{
    for (int at = 0; at < count; at++)
        if (wishes[at].kind == ZC_WISH_EMPTY && strcmp(wishes[at].seat, id) == 0)
            return true;
    return false;
}

/* The last chairs of an order stay empty, no other: unless somebody asked for it. */
static void nobody_passes_a_free_chair(const test_meeting *meeting, const layout_queue *queue,
                                       const zc_wish wishes[], int count)
{
    bool free = false;
    for (int at = 0; at < queue->count; at++) {
        const zc_seat seat = queue->seats[at];
        zc_person person;
        if (plan_is_locked(meeting->plan, seat) ||
            is_wished_empty(zc_layout_seat_id(meeting->layout, seat), wishes, count))
            continue;
        const bool taken = zc_plan_person(meeting->plan, seat, &person);
        assert_false(taken && free);
        free = !taken;
    }
}

static void wishes_are_kept(const test_meeting *meeting, const zc_wish wishes[], int count)
{
    for (int at = 0; at < count; at++)
        assert_string_equal(meeting_at(meeting, wishes[at].seat),
                            wishes[at].kind == ZC_WISH_PIN ? wishes[at].who : "_");
}

static const layout_queue *queue_of(const test_meeting *meeting, const char *list)
{
    for (int at = 0; at < meeting->layout->queue_count; at++)
        if (strcmp(meeting->layout->queues[at].list, list) == 0)
            return &meeting->layout->queues[at];
    fail_msg("no queue of %s", list);
    return NULL;
}

static void plan_holds(const struct meeting_row *row, const test_meeting *meeting, const zc_wish wishes[],
                       int count)
{
    everybody_has_one_chair(meeting);
    wishes_are_kept(meeting, wishes, count);
    for (int list = 0; list < 3 && row->lists[list]; list++) {
        const layout_queue *queue = queue_of(meeting, row->lists[list]);
        precedence_falls_along(meeting, queue, row->sides ? queue->list : "");
        if (!row->sides)
            nobody_passes_a_free_chair(meeting, queue, wishes, count);
    }
}

static void plans_are_alike(const test_meeting *one, const test_meeting *other, int people)
{
    for (int number = 0; number < people; number++)
        assert_string_equal(seat_of(one, number), seat_of(other, number));
}

static void bytes_are_alike(const test_meeting *one, const test_meeting *other)
{
    zc_textbuf first = { 0 }, second = { 0 };
    plan_csv(one->plan, one->layout, one->roster, &first);
    plan_csv(other->plan, other->layout, other->roster, &second);
    assert_string_equal(textbuf_text(&first), textbuf_text(&second));
    textbuf_free(&first);
    textbuf_free(&second);
}

/* ---- the rows ---- */

static void plans_hold(void **state)
{
    const struct meeting_row *row = *state;
    uint32_t random = seed;
    print_message("seed %u\n", seed);
    for (int round = 0; round < ROUNDS; round++) {
        guest guests[PEOPLE_MAX];
        const int people = row->on_rostrum + 1 + below(&random, PEOPLE_MAX - row->on_rostrum - 8);
        invite(row, guests, people, &random);
        test_meeting first = meet(row, guests, people, NULL, 0), again = meet(row, guests, people, NULL, 0);
        plan_holds(row, &first, NULL, 0);
        bytes_are_alike(&first, &again);
        shuffle(guests, people, &random);
        test_meeting shuffled = meet(row, guests, people, NULL, 0);
        plans_are_alike(&first, &shuffled, people);
        meeting_end(&first);
        meeting_end(&again);
        meeting_end(&shuffled);
    }
}

/* Seats of the plan without wishes: some get a pin, of somebody else most often, some are to be empty. */
typedef struct wish_list {
    zc_wish at[PINS + EMPTIES];
    char names[PINS][16], seats[PINS + EMPTIES][32];
    int count;
} wish_list;

static void make_wishes(const test_meeting *meeting, int people, uint32_t *random, wish_list *wishes)
{
    const int seats = zc_layout_seats(meeting->layout), step = seats / (PINS + EMPTIES) + 1;
    const int free_chairs = seats - people;
    wishes->count = 0;
    for (int seat = below(random, step), pins = 0; seat < seats; seat += step) {
        const int at = wishes->count, empties = at - pins;
        const bool pinned = pins < PINS && pins < people && (at % 2 == 0 || empties >= free_chairs / 2);
        if (!pinned && (empties == EMPTIES || empties >= free_chairs / 2))
            continue;
        snprintf(wishes->seats[at], sizeof *wishes->seats, "%s",
                 zc_layout_seat_id(meeting->layout, (zc_seat){ seat }));
        wishes->at[at] = (zc_wish){ .kind = ZC_WISH_EMPTY, .seat = wishes->seats[at] };
        if (pinned) {
            snprintf(wishes->names[pins], sizeof *wishes->names, "p%d", pins * (people / PINS + 1) % people);
            wishes->at[at].kind = ZC_WISH_PIN;
            wishes->at[at].who = wishes->names[pins++];
        }
        wishes->count++;
    }
}

static bool names_are_distinct(const wish_list *wishes)
{
    for (int one = 0; one < wishes->count; one++)
        for (int other = 0; other < one; other++)
            if (wishes->at[one].who && wishes->at[other].who &&
                strcmp(wishes->at[one].who, wishes->at[other].who) == 0)
                return false;
    return true;
}

static void wishes_hold(void **state)
{
    const struct meeting_row *row = *state;
    uint32_t random = seed;
    print_message("seed %u\n", seed);
    for (int round = 0; round < ROUNDS; round++) {
        guest guests[PEOPLE_MAX];
        wish_list wishes;
        const int people = row->on_rostrum + PINS + below(&random, PEOPLE_MAX - row->on_rostrum - 20);
        invite(row, guests, people, &random);
        test_meeting without = meet(row, guests, people, NULL, 0);
        make_wishes(&without, people, &random, &wishes);
        if (names_are_distinct(&wishes)) {
            test_meeting with = meet(row, guests, people, wishes.at, wishes.count);
            plan_holds(row, &with, wishes.at, wishes.count);
            meeting_end(&with);
        }
        meeting_end(&without);
    }
}

/* Pins that say what the rules would do anyway move nobody. */
static void pins_that_agree_move_nobody(void **state)
{
    const struct meeting_row *row = *state;
    uint32_t random = seed;
    guest guests[PEOPLE_MAX];
    zc_wish wishes[PINS];
    char names[PINS][16];
    const int people = 40;
    invite(row, guests, people, &random);
    test_meeting without = meet(row, guests, people, NULL, 0);
    for (int pin = 0; pin < PINS; pin++) {
        snprintf(names[pin], sizeof *names, "p%d", pin * 9);
        wishes[pin] = (zc_wish){ .kind = ZC_WISH_PIN, .who = names[pin], .seat = seat_of(&without, pin * 9) };
    }
    test_meeting with = meet(row, guests, people, wishes, PINS);
    plans_are_alike(&without, &with, people);
    meeting_end(&without);
    meeting_end(&with);
}

int main(void)
{
    return RUN_ROWS(meeting_rows, plans_hold) + RUN_ROWS(meeting_rows, wishes_hold) +
           RUN_ROWS(meeting_rows, pins_that_agree_move_nobody);
}
