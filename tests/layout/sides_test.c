/* Tables with sides, for every number of people: R-TALK-ORDER, -FACING, -VERTICAL, -U, -HOLLOW,
 * R-SMALL-MIDDLE. */
#include "layout/placed.h"

#include <math.h>
#include <stdio.h>

enum { PEOPLE_MAX = 60 };
static const double tolerance_mm = 0.5;

/* ---- a line as its sitters see it ---- */

static double to_own_right(const layout_seat *seat)
{
    const double facing = seat->facing_deg * 3.14159265358979323846 / 180;
    return seat->x_mm * cos(facing) + seat->y_mm * sin(facing);
}

static bool same_line(const layout_seat *one, const layout_seat *other)
{
    return one->region == other->region && one->row == other->row && strcmp(one->block, other->block) == 0;
}

static int chairs_beside(const zc_layout *layout, const layout_seat *seat, bool right)
{
    int chairs = 0;
    for (int at = 0; at < layout->seat_count; at++) {
        const layout_seat *other = &layout->seats[at];
        const double steps = to_own_right(other) - to_own_right(seat);
        chairs += same_line(seat, other) && (right ? steps > tolerance_mm : steps < -tolerance_mm);
    }
    return chairs;
}

/* Ranks first .. last sit in one line from its middle outward, the second at his first hand (+1: right), each
 * next at the other hand. An even line has its one chair more at the hand of the second. */
static void line_goes_outward(const placed *seats, const char *list, int first, int last, int hand)
{
    const layout_seat *middle = placed_seat(seats, list, first);
    const int right = chairs_beside(seats->layout, middle, true);
    const int left = chairs_beside(seats->layout, middle, false);
    assert_int_equal(left + right + 1, last - first + 1);
    assert_int_equal(right - left, (last - first) % 2 == 0 ? 0 : hand);
    for (int rank = first; rank <= last; rank++) {
        const layout_seat *seat = placed_seat(seats, list, rank);
        const int steps = chairs_beside(seats->layout, seat, false) - left, nth = rank - first;
        assert_true(same_line(middle, seat));
        assert_int_equal(steps, (nth % 2 == 1 ? hand : -hand) * ((nth + 1) / 2));
    }
}

/* ---- talks ---- */

static struct talk_row {
    const char *id;
    const char *options[PLACING_OPTIONS][2];
    int hand; /* where the second of a side sits */
    double guest_deg, host_deg;
} talk_rows[] = {
    { "foreign", { { "talk", "foreign" } }, +1, 180, 0 },
    { "domestic", { { "talk", "domestic" } }, -1, 180, 0 },
    { "domestic, one_on_left", { { "talk", "domestic" }, { "even", "one_on_left" } }, 0, 180, 0 },
    { "along the room", { { "orient", "vertical" } }, +1, 270, 90 },
};

static placing talk_of(const struct talk_row *row, int hosts, int guests)
{
    placing wanted = { .style = "talk",
                       .has_sides = true,
                       .lists = { { "host", { .people = hosts } }, { "guest", { .people = guests } } } };
    memcpy(wanted.options, row->options, sizeof wanted.options);
    return wanted;
}

/* `one_on_left`: an even line is that of the right hand, an odd one that of the left. */
static int hand_of(const struct talk_row *row, int chairs)
{
    return row->hand ? row->hand : chairs % 2 == 0 ? +1 : -1;
}

static void principals_sit_opposite(const placed *seats, const struct talk_row *row)
{
    const layout_seat *guest = placed_seat(seats, "guest", 1), *host = placed_seat(seats, "host", 1);
    const bool along = row->guest_deg == 270;
    const double sideways = along ? guest->y_mm - host->y_mm : guest->x_mm - host->x_mm;
    const double away = along ? guest->x_mm - host->x_mm : host->y_mm - guest->y_mm;
    assert_true(guest->facing_deg == row->guest_deg);
    assert_true(host->facing_deg == row->host_deg);
    assert_true(fabs(sideways) < tolerance_mm);
    assert_true(away > 0); /* guests far from the door, or on the right of one who enters */
}

static void talks(void **state)
{
    const struct talk_row *row = *state;
    for (int hosts = 1; hosts <= PEOPLE_MAX; hosts++) {
        const int guests = 1 + hosts * 7 % 23; /* often fewer than the hosts, often odd beside even */
        const placing wanted = talk_of(row, hosts, guests);
        placed seats = place_seats(&wanted);
        placed_is_permutation(&seats, (const char *const[]){ "host", "guest", NULL });
        line_goes_outward(&seats, "host", 1, hosts, hand_of(row, hosts));
        line_goes_outward(&seats, "guest", 1, guests, hand_of(row, guests));
        principals_sit_opposite(&seats, row);
        placed_end(&seats);
    }
}

/* The first interpreter of a side sits beside its principal, at his right hand. */
static void an_interpreter_sits_at_the_right(void **state)
{
    (void)state;
    for (int people = 1; people <= 30; people++) {
        placing wanted = talk_of(&talk_rows[0], people, people);
        wanted.lists[2].list = "host_interpreter";
        wanted.lists[2].heads = (layout_heads){ .people = 1, .interpreters = 1 };
        placed seats = place_seats(&wanted);
        const layout_seat *principal = placed_seat(&seats, "host", 1);
        const layout_seat *interpreter = placed_seat(&seats, "host_interpreter", 1);
        assert_true(same_line(principal, interpreter));
        assert_int_equal(interpreter->mark, LAYOUT_INTERPRETER);
        assert_int_equal(principal->mark, LAYOUT_NO_MARK);
        assert_int_equal(chairs_beside(seats.layout, interpreter, false),
                         chairs_beside(seats.layout, principal, false) + 1);
        placed_is_permutation(&seats, (const char *const[]){ "host", "guest", "host_interpreter", NULL });
        principals_sit_opposite(&seats, &talk_rows[0]);
        placed_end(&seats);
    }
}

/* Recorders sit behind; nobody at the table moves for them. */
static void recorders_move_nobody(void **state)
{
    (void)state;
    const placing without = talk_of(&talk_rows[0], 7, 6);
    placing with = without;
    with.lists[2].list = "guest_recorder";
    with.lists[2].heads.people = 2;
    placed few = place_seats(&without), more = place_seats(&with);
    for (int rank = 1; rank <= 7; rank++)
        assert_string_equal(placed_seat(&few, "host", rank)->id, placed_seat(&more, "host", rank)->id);
    for (int rank = 1; rank <= 6; rank++)
        assert_string_equal(placed_seat(&few, "guest", rank)->id, placed_seat(&more, "guest", rank)->id);
    assert_true(placed_seat(&more, "guest_recorder", 1)->y_mm < placed_seat(&more, "guest", 1)->y_mm);
    placed_end(&few);
    placed_end(&more);
}

/* ---- arms: from the base outward, the left hand of the chair (who faces down the page: page right) first
 * ---- */

static placing meeting_of(const char *style, int people)
{
    return (placing){ .style = style, .lists = { { "everyone", { .people = people } } } };
}

static bool on_left_arm(const placed *seats, const layout_seat *seat)
{
    const layout_seat *chair = placed_seat(seats, "everyone", 1);
    assert_string_equal(seat->block, seat->x_mm > chair->x_mm ? "left" : "right");
    assert_true(seat->facing_deg == (seat->x_mm > chair->x_mm ? 270 : 90));
    return seat->x_mm > chair->x_mm;
}

static void arms_alternate(const placed *seats, int first, int last)
{
    for (int rank = first; rank <= last; rank++) {
        const layout_seat *seat = placed_seat(seats, "everyone", rank);
        assert_string_equal(seats->layout->regions[seat->region].id, "arm");
        assert_int_equal(on_left_arm(seats, seat), (rank - first) % 2 == 0);
        if (rank >= first + 2)
            assert_true(seat->y_mm > placed_seat(seats, "everyone", rank - 2)->y_mm);
        if (rank > first && (rank - first) % 2 == 1)
            assert_true(fabs(seat->y_mm - placed_seat(seats, "everyone", rank - 1)->y_mm) < tolerance_mm);
    }
}

static void the_left_arm_fills_first(const placed *seats, int first, int last, int arm)
{
    for (int rank = first; rank <= last; rank++) {
        const layout_seat *seat = placed_seat(seats, "everyone", rank);
        assert_int_equal(on_left_arm(seats, seat), rank - first < arm);
        if (rank > first && rank - first != arm)
            assert_true(seat->y_mm > placed_seat(seats, "everyone", rank - 1)->y_mm);
    }
}

static void a_u_has_base_and_arms(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++) {
        const int usual = people <= 15 ? 3 : people <= 35 ? 5 : 7, base = usual < people ? usual : people;
        const int arm = (people - base + 1) / 2;
        placing wanted = meeting_of("seminar-u", people);
        placed seats = place_seats(&wanted);
        assert_int_equal(seats.layout->seat_count, base + 2 * arm);
        placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
        line_goes_outward(&seats, "everyone", 1, base, -1);
        arms_alternate(&seats, base + 1, base + 2 * arm);
        placed_end(&seats);
        wanted.options[0][0] = "arm_fill";
        wanted.options[0][1] = "block";
        seats = place_seats(&wanted);
        the_left_arm_fills_first(&seats, base + 1, base + 2 * arm, arm);
        placed_end(&seats);
    }
}

static int odd(int count) { return count % 2 == 0 ? count + 1 : count; }

static void a_hollow_square_ends_at_the_door(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++) {
        const placing wanted = meeting_of("seminar-hollow", people);
        placed seats = place_seats(&wanted);
        const int far = odd((people + 3) / 4), rest = people - far > 0 ? people - far : 0;
        const int near = far < rest ? far : rest, arm = (people - far - near + 1) / 2;
        placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
        assert_int_equal(seats.layout->seat_count, far + near + 2 * (arm > 0 ? arm : 0));
        line_goes_outward(&seats, "everyone", 1, far, -1);
        if (people > far + near)
            arms_alternate(&seats, far + 1, far + 2 * arm);
        if (near > 0) {
            const int first = seats.layout->seat_count - near + 1;
            assert_true(placed_seat(&seats, "everyone", first)->facing_deg == 0);
            line_goes_outward(&seats, "everyone", first, first + near - 1, -1);
        }
        placed_end(&seats);
    }
}

/* Sides that are there and arms that nobody needs: they move nobody at far and near. */
static void empty_arms_move_nobody(void **state)
{
    (void)state;
    const placing without = { .style = "seminar-hollow",
                              .has_sides = true,
                              .lists = { { "host", { .people = 7 } }, { "guest", { .people = 6 } } } };
    placing with = without;
    with.sizes[0][0] = "rows";
    with.sizes[0][1] = "6 4 7";
    placed few = place_seats(&without), more = place_seats(&with);
    assert_int_equal(more.layout->seat_count, few.layout->seat_count + 8);
    for (int rank = 1; rank <= 7; rank++)
        assert_string_equal(placed_seat(&few, "host", rank)->id, placed_seat(&more, "host", rank)->id);
    for (int rank = 1; rank <= 6; rank++)
        assert_string_equal(placed_seat(&few, "guest", rank)->id, placed_seat(&more, "guest", rank)->id);
    placed_end(&few);
    placed_end(&more);
}

/* ---- a long table: the far side faces the door and has an exact middle ---- */

static void a_board_has_its_leader_in_the_middle(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++) {
        const placing wanted = { .style = "boardroom",
                                 .lists = { { "members", { .people = people } } },
                                 .options = { { "internal", "middle" } } };
        placed seats = place_seats(&wanted);
        const int half = odd((people + 1) / 2), far = half < people ? half : people;
        placed_is_permutation(&seats, (const char *const[]){ "members", NULL });
        assert_int_equal(seats.layout->seat_count, people);
        assert_true(placed_seat(&seats, "members", 1)->facing_deg == 180);
        line_goes_outward(&seats, "members", 1, far, -1);
        if (people > far) {
            assert_true(placed_seat(&seats, "members", far + 1)->facing_deg == 0);
            line_goes_outward(&seats, "members", far + 1, people, -1);
        }
        placed_end(&seats);
    }
}

/* ---- a long table: its far end faces the door, its sides look at each other ---- */

/* How far down the table a chair stands: those of one number from the far end are a pair. */
static void the_board_goes_down_the_table(const placed *seats, int chairs, bool left_first)
{
    const layout_seat *leader = placed_seat(seats, "members", 1);
    assert_true(leader->facing_deg == 180);
    for (int rank = 2; rank <= chairs; rank++) {
        const layout_seat *seat = placed_seat(seats, "members", rank);
        const bool is_foot = rank == chairs && chairs % 2 == 0;
        const bool on_left = (rank % 2 == 0) == left_first; /* the leader's: page right */
        assert_true(seat->facing_deg == (is_foot ? 0 : on_left ? 270 : 90));
        assert_true(is_foot || (seat->x_mm > leader->x_mm) == on_left);
        if (rank > 3)
            assert_true(seat->y_mm > placed_seat(seats, "members", rank - 2)->y_mm);
    }
}

static void a_board_has_its_leader_at_the_end(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++)
        for (int right_first = 0; right_first <= 1; right_first++) {
            const placing wanted = { .style = "boardroom",
                                     .lists = { { "members", { .people = people } } },
                                     .options = { { "hand", right_first ? "right_first" : "left_first" } } };
            placed seats = place_seats(&wanted);
            placed_is_permutation(&seats, (const char *const[]){ "members", NULL });
            assert_int_equal(seats.layout->seat_count, people);
            the_board_goes_down_the_table(&seats, people, !right_first);
            placed_end(&seats);
        }
}

/* Nobody sits behind the leader, and the others sit as without observers. */
static void observers_sit_behind_the_board(void **state)
{
    (void)state;
    const placing alone = { .style = "boardroom", .lists = { { "members", { .people = 9 } } } };
    const placing with = { .style = "boardroom",
                           .lists = { { "members", { .people = 9 } }, { "outer", { .people = 5 } } } };
    placed few = place_seats(&alone), all = place_seats(&with);
    for (int rank = 1; rank <= 9; rank++)
        assert_string_equal(placed_seat(&few, "members", rank)->id, placed_seat(&all, "members", rank)->id);
    for (int rank = 1; rank <= 5; rank++) {
        const layout_seat *seat = placed_seat(&all, "outer", rank);
        const bool on_left = rank % 2 == 1;
        assert_true(seat->facing_deg == (on_left ? 270 : 90));
        assert_true(seat->y_mm > placed_seat(&all, "members", 1)->y_mm);
        assert_true(fabs(seat->x_mm - placed_seat(&all, "members", 1)->x_mm) >
                    fabs(placed_seat(&all, "members", 2)->x_mm - placed_seat(&all, "members", 1)->x_mm));
    }
    placed_end(&few);
    placed_end(&all);
}

/* R-STYLE-SEMINAR: up to 14 at a table, more in a hollow square. */
static void a_seminar_takes_its_shape_from_its_size(void **state)
{
    (void)state;
    for (int people = 1; people <= 30; people++) {
        placing wanted = meeting_of("seminar", people);
        wanted.lists[1].list = "members";
        wanted.lists[1].heads.people = people;
        wanted.lists[people <= 14 ? 0 : 1].heads.people = 0;
        placed seats = place_seats(&wanted);
        assert_int_equal(layout_region_find(seats.layout, "arm") >= 0, people > 14);
        assert_true(seats.layout->seat_count >= people);
        placed_end(&seats);
    }
}

int main(void)
{
    const struct CMUnitTest rest[] = {
        cmocka_unit_test(an_interpreter_sits_at_the_right),
        cmocka_unit_test(recorders_move_nobody),
        cmocka_unit_test(a_u_has_base_and_arms),
        cmocka_unit_test(a_hollow_square_ends_at_the_door),
        cmocka_unit_test(empty_arms_move_nobody),
        cmocka_unit_test(a_board_has_its_leader_in_the_middle),
        cmocka_unit_test(a_board_has_its_leader_at_the_end),
        cmocka_unit_test(observers_sit_behind_the_board),
        cmocka_unit_test(a_seminar_takes_its_shape_from_its_size),
    };
    return RUN_ROWS(talk_rows, talks) + cmocka_run_group_tests_name("sides", rest, NULL, NULL);
}
