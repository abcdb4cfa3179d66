/* Round tables of every size: R-BANQ-SEAT in each school, R-BANQ-TABLES, one large ring. */
#include "layout/placed.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { CHAIRS_MAX = 40 };
static const double radians = 3.14159265358979323846 / 180, tolerance_mm = 0.5;

/* ---- one table, seen from above: chair 0 faces the door, then to the sitter's right ---- */

/* The ring index of a seat, read off where it stands. Facing down the page one's right hand is page left. */
static int ring_index(const zc_layout *layout, const layout_seat *seat)
{
    const layout_furniture *table = &layout->furniture[seat->table];
    int chairs = 0;
    for (int at = 0; at < layout->seat_count; at++)
        chairs += layout->seats[at].table == seat->table;
    const double right = table->x_mm - seat->x_mm, up = table->y_mm - seat->y_mm;
    double turn = atan2(right, up) / (360 * radians);
    turn += turn < -0.25 / chairs ? 1 : 0;
    return (int)floor(turn * chairs + 0.5) % chairs;
}

static placing party(const char *school, int chairs, int hosts, int guests)
{
    static char size[16];
    snprintf(size, sizeof size, "%d", chairs);
    return (placing){ .style = "roundtable",
                      .has_sides = true,
                      .lists = { { "host", { .people = hosts } }, { "guest", { .people = guests } } },
                      .sizes = { { "tables", "1" }, { "seats", size } },
                      .options = { { "banq", school } } };
}

static placing one_party(const char *style, int chairs, int people)
{
    static char size[16];
    snprintf(size, sizeof size, "%d", chairs);
    return (placing){ .style = style,
                      .lists = { { "everyone", { .people = people } } },
                      .sizes = { { "seats", size } } };
}

static int ring_seat(const placed *seats, const char *list, int rank)
{
    return ring_index(seats->layout, placed_seat(seats, list, rank));
}

/* Chairs between two ring seats, the shorter way round. */
static int apart(int chairs, int one, int other)
{
    const int steps = abs(one - other);
    return steps < chairs - steps ? steps : chairs - steps;
}

static bool is_at_right(int chairs, int of, int seat)
{
    const int steps = (seat - of + chairs) % chairs;
    return steps > 0 && steps * 2 <= chairs;
}

/* Who sits on each ring seat is somebody else's seat: rank 1 .. people of both lists. */
static void nobody_shares(const placed *seats, int hosts, int guests)
{
    static bool taken[CHAIRS_MAX];
    memset(taken, 0, sizeof taken);
    for (int rank = 1; rank <= hosts + guests; rank++) {
        const int seat = rank <= hosts ? ring_seat(seats, "host", rank)
                                       : ring_seat(seats, "guest", rank - hosts);
        assert_false(taken[seat]);
        taken[seat] = true;
    }
}

/* ---- the seat of each chair is where a sitter of that index would look at the table's middle ---- */

static void chairs_stand_around_the_table(void **state)
{
    (void)state;
    for (int chairs = 1; chairs <= CHAIRS_MAX; chairs++) {
        const placing wanted = one_party("ring", chairs, chairs);
        placed seats = place_seats(&wanted);
        placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
        for (int at = 0; at < chairs; at++) {
            const layout_seat *seat = &seats.layout->seats[at];
            const layout_furniture *table = &seats.layout->furniture[seat->table];
            const double away = hypot(seat->x_mm - table->x_mm, seat->y_mm - table->y_mm);
            assert_true(fabs(seat->x_mm + away * sin(seat->facing_deg * radians) - table->x_mm) <
                        tolerance_mm);
            assert_true(fabs(seat->y_mm - away * cos(seat->facing_deg * radians) - table->y_mm) <
                        tolerance_mm);
            assert_int_equal(ring_index(seats.layout, seat), atoi(seat->number) - 1);
        }
        placed_end(&seats);
    }
}

/* ---- one party, and one host: from him outward, right hand first ---- */

static void goes_outward(const placed *seats, const char *list, int first_rank, int last_rank, int chairs)
{
    for (int rank = first_rank; rank <= last_rank; rank++) {
        const int seat = ring_seat(seats, list, rank), step = (rank - first_rank) / 2 + 1;
        assert_int_equal(apart(chairs, 0, seat), step);
        if (step * 2 != chairs)
            assert_int_equal(is_at_right(chairs, 0, seat), (rank - first_rank) % 2 == 0);
    }
}

static void one_party_sits_outward(void **state)
{
    (void)state;
    for (int chairs = 1; chairs <= CHAIRS_MAX; chairs++) {
        const placing wanted = one_party("ring", chairs, chairs);
        placed seats = place_seats(&wanted);
        assert_int_equal(ring_seat(&seats, "everyone", 1), 0);
        goes_outward(&seats, "everyone", 2, chairs, chairs);
        placed_end(&seats);
    }
}

static struct lonely_row {
    const char *id; /* the school */
    int hosts;
    int most_chairs; /* the school holds only above it */
} lonely_rows[] = {
    { "one_host", 1, CHAIRS_MAX },
    { "two_hosts", 1, CHAIRS_MAX }, /* with one host: as one_host */
    { "couple", 1, CHAIRS_MAX },
    { "two_hosts", 1, 3 },
};

static void one_host_has_guests_outward(void **state)
{
    const struct lonely_row *row = *state;
    for (int chairs = 2; chairs <= row->most_chairs; chairs++) {
        const placing wanted = party(row->id, chairs, 1, chairs - 1);
        placed seats = place_seats(&wanted);
        nobody_shares(&seats, 1, chairs - 1);
        assert_int_equal(ring_seat(&seats, "host", 1), 0);
        goes_outward(&seats, "guest", 1, chairs - 1, chairs);
        placed_end(&seats);
    }
}

/* ---- two hosts ---- */

static int to_nearest_host(const placed *seats, int chairs, int hosts, int seat)
{
    int nearest = chairs;
    for (int host = 1; host <= hosts; host++) {
        const int steps = apart(chairs, ring_seat(seats, "host", host), seat);
        nearest = steps < nearest ? steps : nearest;
    }
    return nearest;
}

/* Host 2 sits opposite host 1. 1 is at host 1's right, 2 at his left, 3 at host 2's right, 4 at his left;
 * whoever comes later sits no nearer to a host. A table of odd size has the opposite seat on host 1's
 * right-hand way. */
static void two_hosts_share_the_guests(void **state)
{
    (void)state;
    for (int chairs = 4; chairs <= CHAIRS_MAX; chairs++) {
        const int opposite = chairs / 2, beside[] = { 1, chairs - 1, opposite + 1, opposite - 1 };
        const placing wanted = party("two_hosts", chairs, 2, chairs - 2);
        placed seats = place_seats(&wanted);
        nobody_shares(&seats, 2, chairs - 2);
        assert_int_equal(ring_seat(&seats, "host", 1), 0);
        assert_int_equal(ring_seat(&seats, "host", 2), opposite);
        for (int guest = 1; guest <= 4 && chairs >= 7; guest++)
            assert_int_equal(ring_seat(&seats, "guest", guest), beside[guest - 1]);
        for (int guest = 2; guest <= chairs - 2; guest++)
            assert_true(to_nearest_host(&seats, chairs, 2, ring_seat(&seats, "guest", guest)) >=
                        to_nearest_host(&seats, chairs, 2, ring_seat(&seats, "guest", guest - 1)));
        placed_end(&seats);
    }
}

/* Turned by half, an even table is itself: what stands at host 1's right stands at host 2's right. */
static void an_even_table_is_its_own_half_turn(void **state)
{
    (void)state;
    for (int chairs = 8; chairs <= CHAIRS_MAX; chairs += 2) {
        const int half = chairs / 2;
        const placing wanted = party("two_hosts", chairs, 2, chairs - 2);
        placed seats = place_seats(&wanted);
        for (int guest = 1; guest + 2 <= chairs - 2; guest += guest % 4 == 2 ? 3 : 1)
            if (ring_seat(&seats, "guest", guest) % half * 4 !=
                chairs) /* one alone in the middle of a side */
                assert_int_equal(ring_seat(&seats, "guest", guest + 2),
                                 (ring_seat(&seats, "guest", guest) + half) % chairs);
        placed_end(&seats);
    }
}

/* From eight chairs on hosts 3 and 4 have one guest between them and hosts 1 and 2, at their right. */
static void four_hosts_alternate_with_guests(void **state)
{
    (void)state;
    for (int chairs = 8; chairs <= CHAIRS_MAX; chairs++) {
        const placing wanted = party("two_hosts", chairs, 4, chairs - 4);
        placed seats = place_seats(&wanted);
        nobody_shares(&seats, 4, chairs - 4);
        assert_int_equal(ring_seat(&seats, "host", 3), 2);
        assert_int_equal(ring_seat(&seats, "host", 4), chairs / 2 + 2);
        assert_int_equal(ring_seat(&seats, "guest", 1), 1);
        placed_end(&seats);
    }
}

/* ---- the other schools ---- */

static void a_couple_sits_opposite(void **state)
{
    (void)state;
    for (int chairs = 6; chairs <= CHAIRS_MAX; chairs++) {
        const int m = chairs / 2;
        const placing wanted = party("couple", chairs, 2, chairs - 2);
        placed seats = place_seats(&wanted);
        nobody_shares(&seats, 2, chairs - 2);
        assert_int_equal(ring_seat(&seats, "host", 1), 0);
        assert_int_equal(ring_seat(&seats, "host", 2), m);
        assert_int_equal(ring_seat(&seats, "guest", 1), 1);
        assert_int_equal(ring_seat(&seats, "guest", 2), m + 1);
        assert_int_equal(ring_seat(&seats, "guest", 3), chairs - 1);
        if (chairs > 6)
            assert_int_equal(ring_seat(&seats, "guest", 4), m - 1);
        placed_end(&seats);
    }
}

static void the_guest_of_honour_sits_above_the_host(void **state)
{
    (void)state;
    for (int chairs = 4; chairs <= CHAIRS_MAX; chairs++) {
        const placing wanted = party("vip_over_host", chairs, 2, chairs - 2);
        placed seats = place_seats(&wanted);
        nobody_shares(&seats, 2, chairs - 2);
        assert_int_equal(ring_seat(&seats, "guest", 1), 0);
        assert_int_equal(ring_seat(&seats, "host", 1), 1);
        assert_int_equal(ring_seat(&seats, "host", 2), chairs - 1);
        for (int guest = 2; guest <= chairs - 2; guest++)
            assert_int_equal(apart(chairs, 0, ring_seat(&seats, "guest", guest)), guest / 2 + 1);
        placed_end(&seats);
    }
}

/* Guests before hosts, all from the main seat outward, left hand first. */
static void folk_custom_sits_guests_first(void **state)
{
    (void)state;
    for (int round = 0; round < 2 * CHAIRS_MAX; round++) {
        const int chairs = 1 + round / 2;
        const int hosts = round % 2 ? chairs : chairs / 3, guests = chairs - hosts; /* or hosts alone */
        const placing wanted = party("left_folk", chairs, hosts, guests);
        placed seats = place_seats(&wanted);
        nobody_shares(&seats, hosts, guests);
        for (int rank = 1; rank <= chairs; rank++) {
            const int seat = rank <= guests ? ring_seat(&seats, "guest", rank)
                                            : ring_seat(&seats, "host", rank - guests);
            assert_int_equal(apart(chairs, 0, seat), rank / 2);
            if (rank > 1 && rank / 2 * 2 != chairs)
                assert_int_equal(is_at_right(chairs, 0, seat), rank % 2 == 1);
        }
        placed_end(&seats);
    }
}

/* ---- several tables ---- */

/* What the rule compares: distance from the head table, then farther from the door, nearer the centre line,
 * right. */
typedef struct table_place {
    double steps, row, from_centre, left;
} table_place;

static int compare(double one, double other) { return (one > other + 1e-6) - (one < other - 1e-6); }

static int compare_places(const table_place *one, const table_place *other)
{
    int order = compare(one->steps, other->steps);
    order = order ? order : compare(one->row, other->row);
    order = order ? order : compare(one->from_centre, other->from_centre);
    return order ? order : compare(one->left, other->left);
}

static const layout_furniture *table_of(const zc_layout *layout, int number)
{
    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_ROUND_TABLE && layout->furniture[at].table == number)
            return &layout->furniture[at];
    fail_msg("no table %d", number);
    return NULL;
}

/* A grid of tables as it stands: its pitches, and the middle line of the hall. */
typedef struct table_grid {
    double pitch_x, pitch_y, centre;
} table_grid;

/* Of two head tables equally near the centre line the right one of those who face the door: page left. */
static table_grid grid_of(const zc_layout *layout, int columns)
{
    const layout_furniture *head = table_of(layout, 1);
    table_grid grid = { .pitch_x = HUGE_VAL, .pitch_y = HUGE_VAL, .centre = head->x_mm };
    for (int number = 2; number <= layout->tables; number++) {
        const layout_furniture *table = table_of(layout, number);
        const double across = fabs(table->x_mm - head->x_mm), down = table->y_mm - head->y_mm;
        assert_true(down > -tolerance_mm); /* the head table stands in the far row */
        grid.pitch_x = across > tolerance_mm ? fmin(grid.pitch_x, across) : grid.pitch_x;
        grid.pitch_y = down > tolerance_mm ? fmin(grid.pitch_y, down) : grid.pitch_y;
    }
    if (columns % 2 == 0)
        grid.centre += grid.pitch_x / 2;
    return grid;
}

static table_place place_of(const zc_layout *layout, int number, const table_grid *grid)
{
    const layout_furniture *head = table_of(layout, 1), *table = table_of(layout, number);
    const double across = (table->x_mm - head->x_mm) / grid->pitch_x;
    const double down = (table->y_mm - head->y_mm) / grid->pitch_y;
    return (table_place){ .steps = hypot(across, down),
                          .row = down,
                          .from_centre = fabs(table->x_mm - grid->centre) / grid->pitch_x,
                          .left = across };
}

static void grid_counts_from_the_head(int rows, int columns)
{
    char size[16];
    snprintf(size, sizeof size, "%dx%d", rows, columns);
    placing wanted = one_party("roundtable", 10, rows * columns * 10);
    wanted.sizes[1][0] = "tables";
    wanted.sizes[1][1] = size;
    placed seats = place_seats(&wanted);
    placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
    assert_int_equal(seats.layout->tables, rows * columns);
    const table_grid grid = grid_of(seats.layout, columns);
    for (int number = 3; number <= seats.layout->tables; number++) {
        const table_place before = place_of(seats.layout, number - 1, &grid);
        const table_place here = place_of(seats.layout, number, &grid);
        if (compare_places(&before, &here) >= 0)
            fail_msg("%s: table %d should stand before table %d", size, number, number - 1);
    }
    placed_end(&seats);
}

static void tables_count_from_the_head(void **state)
{
    (void)state;
    for (int rows = 1; rows <= 6; rows++)
        for (int columns = 1; columns <= 7; columns++)
            grid_counts_from_the_head(rows, columns);
}

/* People fill table after table; a table that nobody needs stays empty and changes nothing. */
static void an_empty_table_changes_nothing(void **state)
{
    (void)state;
    placing few = party("two_hosts", 8, 4, 28), more = few;
    few.sizes[0][1] = "2x2";
    more.sizes[0][1] = "3x2";
    placed some = place_seats(&few), all = place_seats(&more);
    for (int rank = 1; rank <= 28; rank++)
        assert_string_equal(placed_seat(&some, "guest", rank)->id, placed_seat(&all, "guest", rank)->id);
    for (int rank = 1; rank <= 4; rank++) {
        assert_string_equal(placed_seat(&some, "host", rank)->id, placed_seat(&all, "host", rank)->id);
        assert_int_equal(placed_seat(&some, "host", rank)->row, rank); /* every table has its host */
    }
    placed_end(&some);
    placed_end(&all);
}

/* R-TALK-FREE: whoever comes sits where he likes, with or without sides. */
static void a_round_table_without_order_names_nobody(void **state)
{
    (void)state;
    for (int sides = 0; sides <= 1; sides++) {
        placing wanted = one_party("ring", 12, 9);
        wanted.has_sides = sides;
        wanted.options[0][0] = "aud";
        wanted.options[0][1] = "free";
        placed seats = place_seats(&wanted);
        assert_true(placed_queue(&seats, "everyone")->unnamed);
        assert_int_equal(seats.layout->seat_count, 12);
        placed_end(&seats);
    }
}

int main(void)
{
    const struct CMUnitTest rest[] = {
        cmocka_unit_test(chairs_stand_around_the_table),
        cmocka_unit_test(one_party_sits_outward),
        cmocka_unit_test(two_hosts_share_the_guests),
        cmocka_unit_test(an_even_table_is_its_own_half_turn),
        cmocka_unit_test(four_hosts_alternate_with_guests),
        cmocka_unit_test(a_couple_sits_opposite),
        cmocka_unit_test(the_guest_of_honour_sits_above_the_host),
        cmocka_unit_test(folk_custom_sits_guests_first),
        cmocka_unit_test(tables_count_from_the_head),
        cmocka_unit_test(an_empty_table_changes_nothing),
        cmocka_unit_test(a_round_table_without_order_names_nobody),
    };
    return RUN_ROWS(lonely_rows, one_host_has_guests_outward) +
           cmocka_run_group_tests_name("round tables", rest, NULL, NULL);
}
