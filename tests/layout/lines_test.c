/* Styles of lines, for every number of people: R-INTL-HEAD, R-PHOTO-DOMESTIC, R-PHOTO-HOSTGUEST, R-SIGN,
 * R-TALK-SOFA. */
#include "layout/placed.h"

#include <stdio.h>

enum { PEOPLE_MAX = 60, LEFT_HAND = -1, RIGHT_HAND = +1 };
static const double tolerance_mm = 0.5;

/* Chairs of the seat's row and region that stand nearer to the page's left: who faces the door has them at
 * his right hand. */
static int chairs_at_right(const zc_layout *layout, const layout_seat *seat)
{
    int chairs = 0;
    for (int at = 0; at < layout->seat_count; at++) {
        const layout_seat *other = &layout->seats[at];
        chairs += other->region == seat->region && other->row == seat->row &&
                  other->x_mm < seat->x_mm - tolerance_mm;
    }
    return chairs;
}

/* Ranks first .. last of a row of `chairs`, from its middle outward, the second at that hand. */
static void goes_outward(const placed *seats, const char *list, int first, int last, int chairs, int hand)
{
    const int middle = hand == RIGHT_HAND ? chairs / 2 : (chairs - 1) / 2; /* at 1's right hand */
    for (int rank = first; rank <= last; rank++) {
        const int nth = rank - first, steps = (nth + 1) / 2 * (nth % 2 == 1 ? hand : -hand);
        const layout_seat *seat = placed_seat(seats, list, rank);
        assert_true(seat->facing_deg == 180);
        assert_int_equal(chairs_at_right(seats->layout, seat), middle - steps);
    }
}

static void a_head_table_goes_right_first(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++)
        for (int hand = 0; hand <= 1; hand++) {
            const placing wanted = { .style = "headtable",
                                     .lists = { { "everyone", { .people = people } } },
                                     .options = { { "hand", hand ? "left_first" : "right_first" } } };
            placed seats = place_seats(&wanted);
            placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
            goes_outward(&seats, "everyone", 1, people, people, RIGHT_HAND);
            placed_end(&seats);
        }
}

/* 1 and the even ranks at the lectern's right, and never more than one chair more there. */
static void a_lectern_parts_the_head_table(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++) {
        const placing wanted = { .style = "headtable",
                                 .lists = { { "everyone", { .people = people } } },
                                 .options = { { "lectern", "front_center" } } };
        placed seats = place_seats(&wanted);
        placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
        const int right = (people + 1) / 2;
        assert_int_equal(chairs_at_right(seats.layout, placed_seat(&seats, "everyone", 1)), right - 1);
        for (int rank = 2; rank < people; rank++) {
            const int at_right = chairs_at_right(seats.layout, placed_seat(&seats, "everyone", rank));
            assert_int_equal(at_right, rank % 2 == 0 ? right - 1 - rank / 2 : right + (rank - 3) / 2);
        }
        placed_end(&seats);
    }
}

/* Row after row, each by the rostrum rule. */
static void a_photo_fills_its_rows(void **state)
{
    (void)state;
    for (int people = 1; people <= PEOPLE_MAX; people++) {
        char rows[32];
        const int front = 1 + people / 3, back = people - front;
        snprintf(rows, sizeof rows, back > 0 ? "%d %d" : "%d", front, back);
        const placing wanted = { .style = "photo",
                                 .lists = { { "everyone", { .people = people } } },
                                 .sizes = { { "rows", rows } } };
        placed seats = place_seats(&wanted);
        placed_is_permutation(&seats, (const char *const[]){ "everyone", NULL });
        goes_outward(&seats, "everyone", 1, front, front, LEFT_HAND);
        if (back > 0)
            goes_outward(&seats, "everyone", front + 1, people, back, LEFT_HAND);
        placed_end(&seats);
    }
}

/* Each party at its own hand of the middle line, the higher the nearer to it. */
static void a_party_goes_outward(const placed *seats, const char *list, int people, int hand,
                                 double middle_mm)
{
    for (int rank = 1; rank <= people; rank++) {
        const layout_seat *seat = placed_seat(seats, list, rank);
        assert_true(hand == RIGHT_HAND ? seat->x_mm < middle_mm : seat->x_mm > middle_mm);
        if (rank == 1)
            continue;
        const layout_seat *before = placed_seat(seats, list, rank - 1);
        assert_true(before->row != seat->row || (seat->x_mm < before->x_mm) == (hand == RIGHT_HAND));
        assert_true(before->row <= seat->row);
    }
}

static void parties_sit_at_their_hands(void **state)
{
    static const struct {
        const char *style, *sofa, *side;
        int host_hand;
    } rows[] = { { "sofa", "intl", NULL, LEFT_HAND },
                 { "sofa", "domestic_left", NULL, RIGHT_HAND },
                 { "sofa", "intl", "7", LEFT_HAND },
                 { "signing", NULL, NULL, LEFT_HAND },
                 { "signing", NULL, "7", LEFT_HAND } };
    (void)state;
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++)
        for (int hosts = 1; hosts <= PEOPLE_MAX; hosts++) {
            const int guests = 1 + hosts * 7 % 23;
            placing wanted = { .style = rows[row].style,
                               .has_sides = true,
                               .lists = { { "host", { .people = hosts } },
                                          { "guest", { .people = guests } } } };
            if (rows[row].sofa)
                wanted.options[0][0] = "sofa", wanted.options[0][1] = rows[row].sofa;
            if (rows[row].side)
                wanted.sizes[0][0] = "side", wanted.sizes[0][1] = rows[row].side;
            placed seats = place_seats(&wanted);
            placed_is_permutation(&seats, (const char *const[]){ "host", "guest", NULL });
            const double middle_mm = seats.layout->width_mm / 2;
            a_party_goes_outward(&seats, "host", hosts, rows[row].host_hand, middle_mm);
            a_party_goes_outward(&seats, "guest", guests, -rows[row].host_hand, middle_mm);
            placed_end(&seats);
        }
}

/* A photo of hosts and guests: everybody once, a host in the middle, hosts at both ends of a full row 1. */
static void hosts_and_guests_take_turns(void **state)
{
    (void)state;
    for (int hosts = 3; hosts <= PEOPLE_MAX; hosts++) {
        const int guests = hosts - 1, people = hosts + guests;
        char row[8];
        snprintf(row, sizeof row, "%d", people);
        const placing wanted = { .style = "photo",
                                 .has_sides = true,
                                 .sizes = { { "rows", row } },
                                 .lists = { { "host", { .people = hosts } },
                                            { "guest", { .people = guests } } },
                                 .options = { { "photo", "host_guest" } } };
        placed seats = place_seats(&wanted);
        placed_is_permutation(&seats, (const char *const[]){ "host", "guest", NULL });
        assert_int_equal(chairs_at_right(seats.layout, placed_seat(&seats, "host", 1)), people / 2);
        assert_int_equal(chairs_at_right(seats.layout, placed_seat(&seats, "guest", 1)), people / 2 - 1);
        const int one = chairs_at_right(seats.layout, placed_seat(&seats, "host", hosts)),
                  other = chairs_at_right(seats.layout, placed_seat(&seats, "host", hosts - 1));
        assert_int_equal(one + other, people - 1);
        assert_true(one == 0 || other == 0);
        placed_end(&seats);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_head_table_goes_right_first), cmocka_unit_test(a_lectern_parts_the_head_table),
        cmocka_unit_test(a_photo_fills_its_rows),        cmocka_unit_test(parties_sit_at_their_hands),
        cmocka_unit_test(hosts_and_guests_take_turns),
    };
    return cmocka_run_group_tests_name("lines", tests, NULL, NULL);
}
