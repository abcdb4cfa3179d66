/* A row seen by those who sit in it, for every number of chairs: R-ROSTRUM-ODD, -EVEN, -TWO, -ROWS. */
#include "layout/placed.h"

#include <stdio.h>

enum { CHAIRS_MAX = 60, ROWS_MAX = 4 };

/* The chairs of one rostrum row: seat_of[rank - 1] counts from the sitters' own left end, 0. */
typedef struct seen_row {
    int chairs;
    int seat_of[CHAIRS_MAX + 1];
} seen_row;

static placing rostrum(const char *rows, int people)
{
    return (placing){ .style = "report",
                      .lists = { { "rostrum", { .people = people } } },
                      .sizes = { { rows ? "rostrum" : NULL, rows } } };
}

/* How many chairs of the same row stand further to the sitters' left: they face the hall, so x falls. */
static int from_left(const zc_layout *layout, const layout_seat *seat)
{
    int chairs = 0;
    for (int at = 0; at < layout->seat_count; at++)
        chairs += layout->seats[at].region == seat->region && layout->seats[at].row == seat->row &&
                  layout->seats[at].x_mm > seat->x_mm;
    return chairs;
}

static void read_rows(const placed *seats, seen_row rows[ROWS_MAX])
{
    const layout_queue *queue = placed_queue(seats, "rostrum");
    int last_row = 1;
    memset(rows, 0, sizeof *rows * ROWS_MAX);
    for (int at = 0; at < queue->count; at++) {
        const layout_seat *seat = &seats->layout->seats[queue->seats[at].at];
        assert_true(seat->facing_deg == 180);
        assert_true(seat->row >= last_row); /* front outranks back */
        last_row = seat->row;
        seen_row *row = &rows[seat->row - 1];
        row->seat_of[row->chairs++] = from_left(seats->layout, seat);
    }
}

/* ---- what holds in every school ---- */

/* Each next rank sits beside those before him, at the other hand than the one before: so nobody has two more
 * neighbours at one hand than at the other. */
static void grows_from_first(const seen_row *row)
{
    int left = row->seat_of[0], right = row->seat_of[0];
    for (int rank = 2; rank <= row->chairs; rank++) {
        const int seat = row->seat_of[rank - 1];
        const bool at_left = seat == left - 1, at_right = seat == right + 1;
        if (!at_left && !at_right)
            fail_msg("%d does not sit beside those before him", rank);
        if (rank > 2 && at_left == (row->seat_of[rank - 2] == left))
            fail_msg("%d and %d sit at one hand", rank - 1, rank);
        left -= at_left;
        right += at_right;
    }
    assert_int_equal(left, 0);
    assert_int_equal(right, row->chairs - 1);
}

/* ---- and what the schools differ in ---- */

static struct school_row {
    const char *id;
    const char *options[PLACING_OPTIONS][2];
    int more_at_left; /* even row: chairs at 1's left hand less those at his right */
    int second;       /* 2 sits so many chairs to the right of 1; odd row */
    int second_even;  /* the same, even row */
    int second_of_two;
} school_rows[] = {
    { "two_on_left", { { "even", "two_on_left" } }, +1, -1, -1, -1 },
    { "one_on_left", { { "even", "one_on_left" } }, -1, -1, +1, +1 },
    { "pad_odd in a row of a stated size", { { "even", "pad_odd" } }, +1, -1, -1, -1 },
    { "right_first", { { "hand", "right_first" } }, -1, +1, +1, +1 },
    { "right_first, whatever the school",
      { { "hand", "right_first" }, { "even", "two_on_left" } },
      -1,
      +1,
      +1,
      +1 },
    { "one_left, two_on_left", { { "two_person", "one_left" } }, +1, -1, -1, +1 },
    { "one_left, one_on_left", { { "two_person", "one_left" }, { "even", "one_on_left" } }, -1, -1, +1, +1 },
};

static placing rostrum_of(const struct school_row *school, const char *rows, int people)
{
    placing wanted = rostrum(rows, people);
    memcpy(wanted.options, school->options, sizeof wanted.options);
    return wanted;
}

static void row_is_of_school(const struct school_row *school, const seen_row *row)
{
    const int first = row->seat_of[0], more_at_left = first - (row->chairs - 1 - first);
    grows_from_first(row);
    if (row->chairs % 2 == 1)
        assert_int_equal(more_at_left, 0);
    else if (row->chairs > 2)
        assert_int_equal(more_at_left, school->more_at_left);
    if (row->chairs > 1)
        assert_int_equal(row->seat_of[1] - first, row->chairs == 2       ? school->second_of_two
                                                  : row->chairs % 2 == 1 ? school->second
                                                                         : school->second_even);
}

static void seats_a_row(void **state)
{
    const struct school_row *school = *state;
    for (int chairs = 1; chairs <= CHAIRS_MAX; chairs++) {
        char size[16];
        seen_row rows[ROWS_MAX];
        snprintf(size, sizeof size, "%d", chairs);
        const placing wanted = rostrum_of(school, size, chairs);
        placed seats = place_seats(&wanted);
        read_rows(&seats, rows);
        assert_int_equal(rows[0].chairs, chairs);
        placed_is_permutation(&seats, (const char *const[]){ "rostrum", NULL });
        row_is_of_school(school, &rows[0]);
        placed_end(&seats);
    }
}

/* Rows of all parities behind one another, each by the rule with its own ranks. */
static void seats_rows(void **state)
{
    const struct school_row *school = *state;
    for (int front = 1; front <= 20; front++) {
        const int sizes[3] = { front, 1 + front * 7 % 20, 1 + front * 11 % 19 };
        char size[32];
        seen_row rows[ROWS_MAX];
        snprintf(size, sizeof size, "%d %d %d", sizes[0], sizes[1], sizes[2]);
        const placing wanted = rostrum_of(school, size, sizes[0] + sizes[1] + sizes[2]);
        placed seats = place_seats(&wanted);
        read_rows(&seats, rows);
        for (int row = 0; row < 3; row++) {
            assert_int_equal(rows[row].chairs, sizes[row]);
            row_is_of_school(school, &rows[row]);
        }
        placed_end(&seats);
    }
}

/* ---- pad_odd without a size: one chair more, the right end empty, 1 in the exact middle ---- */

static void pads_an_even_row(void **state)
{
    (void)state;
    for (int people = 1; people < CHAIRS_MAX; people++) {
        placing wanted = rostrum(NULL, people);
        wanted.options[0][0] = "even";
        wanted.options[0][1] = "pad_odd";
        placed seats = place_seats(&wanted);
        seen_row rows[ROWS_MAX];
        read_rows(&seats, rows);
        assert_int_equal(rows[0].chairs, people + (people % 2 == 0));
        assert_int_equal(rows[0].seat_of[0] * 2, rows[0].chairs - 1);
        if (people % 2 == 0)
            assert_int_equal(rows[0].seat_of[people], people);
        grows_from_first(&rows[0]);
        placed_end(&seats);
    }
}

static void a_stated_even_row_keeps_its_chairs(void **state)
{
    (void)state;
    placing wanted = rostrum("8", 8);
    wanted.options[0][0] = "even";
    wanted.options[0][1] = "pad_odd";
    placed seats = place_seats(&wanted);
    assert_int_equal(placed_queue(&seats, "rostrum")->count, 8);
    assert_true(placed_says(&seats, "layout-even-row"));
    placed_end(&seats);
}

/* ---- mirror, absence, a size that nobody fills ---- */

static void right_first_is_the_mirror(void **state)
{
    (void)state;
    for (int chairs = 1; chairs <= CHAIRS_MAX; chairs++) {
        seen_row left[ROWS_MAX], right[ROWS_MAX];
        placing wanted = rostrum(NULL, chairs);
        placed seats = place_seats(&wanted);
        read_rows(&seats, left);
        placed_end(&seats);
        wanted.options[0][0] = "hand";
        wanted.options[0][1] = "right_first";
        seats = place_seats(&wanted);
        read_rows(&seats, right);
        placed_end(&seats);
        for (int rank = 0; rank < chairs; rank++)
            assert_int_equal(right[0].seat_of[rank], chairs - 1 - left[0].seat_of[rank]);
    }
}

/* The chairs alone settle the order: fewer people take the same chairs, so the ends stay empty. */
static void fewer_people_leave_the_ends_empty(void **state)
{
    (void)state;
    for (int people = 0; people <= 9; people++) {
        seen_row few[ROWS_MAX], full[ROWS_MAX];
        const placing some = rostrum("9", people), all = rostrum("9", 9);
        placed seats = place_seats(&some), every = place_seats(&all);
        read_rows(&seats, few);
        read_rows(&every, full);
        assert_memory_equal(few, full, sizeof few);
        placed_end(&seats);
        placed_end(&every);
    }
}

/* Who finds no chair is told by solve; the queue says what it would have to name. */
static void a_queue_knows_what_bounds_it(void **state)
{
    (void)state;
    const placing wanted = rostrum("7 9", 17);
    placed seats = place_seats(&wanted);
    assert_int_equal(seats.status, ZC_OK);
    assert_int_equal(seats.layout->queues[0].count, 16);
    assert_string_equal(seats.layout->queues[0].region, "rostrum");
    assert_string_equal(seats.layout->queues[0].bound.size, "rostrum");
    assert_int_equal(seats.layout->queues[0].bound.figure, 1);
    placed_end(&seats);
}

int main(void)
{
    const struct CMUnitTest rest[] = {
        cmocka_unit_test(pads_an_even_row),
        cmocka_unit_test(a_stated_even_row_keeps_its_chairs),
        cmocka_unit_test(right_first_is_the_mirror),
        cmocka_unit_test(fewer_people_leave_the_ends_empty),
        cmocka_unit_test(a_queue_knows_what_bounds_it),
    };
    return RUN_ROWS(school_rows, seats_a_row) + RUN_ROWS(school_rows, seats_rows) +
           cmocka_run_group_tests_name("rows", rest, NULL, NULL);
}
