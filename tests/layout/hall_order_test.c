/* The chairs of a hall in the order of each filling: R-AUD-HENG, -SHU, -ZONES, -ZUOYOU, -FREE, -AWARD. */
#include "layout/placed.h"

#include <stdio.h>
#include <stdlib.h>

enum { COLUMNS_MAX = 60, HALL_MAX = 64 };

/* A hall by rows from the rostrum and columns from the left of one who faces it. */
typedef struct seen_hall {
    int rows, columns[HALL_MAX];
    int row_of[PLACED_MAX], column_of[PLACED_MAX]; /* by seat */
} seen_hall;

/* The audience faces the rostrum, so left is falling x and front falling y. */
static void see_hall(const zc_layout *layout, seen_hall *hall)
{
    const int audience = layout_region_find(layout, "audience");
    memset(hall, 0, sizeof *hall);
    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        if (here->region != audience)
            continue;
        for (int other = 0; other < layout->seat_count; other++) {
            const layout_seat *there = &layout->seats[other];
            hall->column_of[seat] += there->region == audience && there->row == here->row &&
                                     there->x_mm < here->x_mm;
        }
        hall->row_of[seat] = here->row - 1;
        hall->columns[here->row - 1]++;
        hall->rows = here->row > hall->rows ? here->row : hall->rows;
        assert_true(here->facing_deg == 0);
    }
}

static placing audience(const char *size, const char *filling, int people)
{
    return (placing){ .style = "report",
                      .lists = { { "audience", { .people = people } } },
                      .sizes = { { size ? "audience" : NULL, size } },
                      .options = { { "aud", filling } } };
}

/* ---- halls of all shapes: rows of one length, blocks with aisles, rows of unequal length ---- */

static struct hall_row {
    const char *id; /* the size */
    int chairs;
} hall_rows[] = {
    { "1x1", 1 },        { "1x60", 60 },        { "60x1", 60 },      { "7x9", 63 },
    { "8x10", 80 },      { "20x31", 620 },      { "3x4+5", 27 },     { "5x6+8+6", 100 },
    { "4x1+1+1+1", 16 }, { "26 30 30", 86 },    { "5 4 3 2 1", 15 }, { "1 2 3 4 5 6", 21 },
    { "10 9 10 9", 38 }, { "12 13 14 15", 54 },
};

/* Whether the chair `then` may follow `now`. */
static bool row_by_row(const seen_hall *hall, int now, int then)
{
    const bool at_end = hall->column_of[now] == hall->columns[hall->row_of[now]] - 1;
    return at_end
               ? hall->row_of[then] == hall->row_of[now] + 1 && hall->column_of[then] == 0
               : hall->row_of[then] == hall->row_of[now] && hall->column_of[then] == hall->column_of[now] + 1;
}

static void runs_row_by_row(void **state)
{
    const struct hall_row *row = *state;
    static seen_hall hall;
    const placing wanted = audience(row->id, "heng", row->chairs);
    placed seats = place_seats(&wanted);
    const layout_queue *queue = placed_queue(&seats, "audience");
    see_hall(seats.layout, &hall);
    placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
    assert_int_equal(hall.row_of[queue->seats[0].at] + hall.column_of[queue->seats[0].at], 0);
    for (int at = 1; at < queue->count; at++)
        assert_true(row_by_row(&hall, queue->seats[at - 1].at, queue->seats[at].at));
    placed_end(&seats);
}

/* Each row from its middle: as many left as right, the one more at the left; front rows before back rows. */
static void runs_from_the_middle(void **state)
{
    const struct hall_row *row = *state;
    static seen_hall hall;
    const placing wanted = audience(row->id, "zuoyou", row->chairs);
    placed seats = place_seats(&wanted);
    const layout_queue *queue = placed_queue(&seats, "audience");
    int at = 0;
    see_hall(seats.layout, &hall);
    placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
    for (int line = 0; line < hall.rows; line++) {
        const int middle = hall.columns[line] / 2;
        for (int rank = 1; rank <= hall.columns[line]; rank++, at++) {
            const int steps = hall.column_of[queue->seats[at].at] - middle;
            assert_int_equal(hall.row_of[queue->seats[at].at], line);
            assert_int_equal(abs(steps), rank / 2);
            assert_true(rank == 1 || (steps < 0) == (rank % 2 == 0)); /* 2, 4, 6 ... at the left hand */
        }
    }
    placed_end(&seats);
}

static bool rows_are_equal(const seen_hall *hall)
{
    for (int row = 1; row < hall->rows; row++)
        if (hall->columns[row] != hall->columns[0])
            return false;
    return true;
}

static bool column_by_column(const seen_hall *hall, int now, int then)
{
    const bool at_end = hall->row_of[now] == hall->rows - 1;
    return at_end
               ? hall->column_of[then] == hall->column_of[now] + 1 && hall->row_of[then] == 0
               : hall->column_of[then] == hall->column_of[now] && hall->row_of[then] == hall->row_of[now] + 1;
}

/* Rows of unequal length have no columns to speak of: there each chair comes once, and that is all. */
static void runs_column_by_column(void **state)
{
    const struct hall_row *row = *state;
    static seen_hall hall;
    const placing wanted = audience(row->id, "shu", row->chairs);
    placed seats = place_seats(&wanted);
    const layout_queue *queue = placed_queue(&seats, "audience");
    see_hall(seats.layout, &hall);
    placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
    for (int at = 1; rows_are_equal(&hall) && at < queue->count; at++)
        assert_true(column_by_column(&hall, queue->seats[at - 1].at, queue->seats[at].at));
    placed_end(&seats);
}

static void nobody_is_named_where_all_choose(void **state)
{
    const struct hall_row *row = *state;
    const placing wanted = audience(row->id, "free", row->chairs);
    placed seats = place_seats(&wanted);
    assert_true(placed_queue(&seats, "audience")->unnamed);
    assert_int_equal(seats.layout->seat_count, row->chairs);
    placed_end(&seats);
}

/* ---- without a size: a near-square block with a chair for everybody ---- */

static void makes_a_hall_for_any_number(void **state)
{
    (void)state;
    static seen_hall hall;
    for (int people = 1; people <= COLUMNS_MAX * 5; people += people < 60 ? 1 : 17) {
        const placing wanted = audience(NULL, "heng", people);
        placed seats = place_seats(&wanted);
        see_hall(seats.layout, &hall);
        assert_in_range(placed_queue(&seats, "audience")->count, people, people + hall.columns[0]);
        placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
        placed_end(&seats);
    }
}

/* ---- R-AUD-SHU: strips ---- */

enum { STRIP_ROWS = 5, STRIP_COLUMNS = 20, GROUPS_MAX = 8 };

static struct strip_row {
    const char *id;
    int groups[GROUPS_MAX];
} strip_rows[] = {
    { "one", { 7 } },
    { "two even", { 10, 5 } },
    { "three that end short", { 6, 11, 3 } },
    { "a delegation of one", { 1, 1, 1, 1 } },
    { "seven", { 5, 6, 4, 10, 15, 1, 9 } },
    { "all columns", { 50, 50 } },
    { "eight", { 3, 12, 7, 5, 8, 2, 6, 11 } },
};

static int groups_of(const struct strip_row *row)
{
    int count = 0;
    while (count < GROUPS_MAX && row->groups[count] > 0)
        count++;
    return count;
}

static int columns_for(int people) { return (people + STRIP_ROWS - 1) / STRIP_ROWS; }

static placed place_strips(const struct strip_row *row, const char *columns)
{
    int people = 0;
    for (int group = 0; group < groups_of(row); group++)
        people += row->groups[group];
    placing wanted = audience("5x20", "shu", people);
    wanted.lists[0].heads.groups = row->groups;
    wanted.lists[0].heads.group_count = groups_of(row);
    wanted.options[1][0] = "cols";
    wanted.options[1][1] = columns;
    return place_seats(&wanted);
}

/* A group has just the columns that it needs, one beside the other, filled from the left, each from the
 * front; left[group] is its first column. */
static void read_strips(const placed *seats, const struct strip_row *row, int left[])
{
    static seen_hall hall;
    const layout_queue *queue = placed_queue(seats, "audience");
    int at = 0;
    see_hall(seats->layout, &hall);
    placed_is_permutation(seats, (const char *const[]){ "audience", NULL });
    for (int group = 0; group < groups_of(row); group++) {
        left[group] = hall.column_of[queue->seats[at].at];
        for (int person = 0; person < row->groups[group]; person++, at++) {
            assert_int_equal(hall.row_of[queue->seats[at].at], person % STRIP_ROWS);
            assert_int_equal(hall.column_of[queue->seats[at].at] - left[group], person / STRIP_ROWS);
        }
    }
}

static void strips_stand_from_the_left(void **state)
{
    const struct strip_row *row = *state;
    int left[GROUPS_MAX], column = 0;
    placed seats = place_strips(row, "ltr");
    read_strips(&seats, row, left);
    for (int group = 0; group < groups_of(row); group++) {
        assert_int_equal(left[group], column);
        column += columns_for(row->groups[group]);
    }
    placed_end(&seats);
}

/* The first strip has as many strips at its left as at its right, or one more; 2, 4, 6 ... stand at its left,
 * nearer ones first; the columns that nobody needs are shared by both ends. */
static void strips_stand_from_the_middle(void **state)
{
    const struct strip_row *row = *state;
    int left[GROUPS_MAX], spare = STRIP_COLUMNS, leftmost = 0, rightmost = 0;
    placed seats = place_strips(row, "center_out");
    read_strips(&seats, row, left);
    for (int group = 0; group < groups_of(row); group++) {
        spare -= columns_for(row->groups[group]);
        if (group > 0 && group % 2 == 1) {
            assert_int_equal(left[group] + columns_for(row->groups[group]), left[leftmost]);
            leftmost = group;
        } else if (group > 0) {
            assert_int_equal(left[group], left[rightmost] + columns_for(row->groups[rightmost]));
            rightmost = group;
        }
    }
    assert_int_equal(left[leftmost], spare / 2);
    placed_end(&seats);
}

static void strips_that_do_not_fit_run_on(void **state)
{
    (void)state;
    const struct strip_row row = { "21 columns", { 51, 41, 6, 1 } };
    static seen_hall hall;
    placed seats = place_strips(&row, "ltr");
    const layout_queue *queue = placed_queue(&seats, "audience");
    see_hall(seats.layout, &hall);
    assert_true(placed_says(&seats, "layout-no-strips"));
    placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
    for (int at = 0; at < queue->count; at++) {
        assert_int_equal(hall.row_of[queue->seats[at].at], at % STRIP_ROWS);
        assert_int_equal(hall.column_of[queue->seats[at].at], at / STRIP_ROWS);
    }
    placed_end(&seats);
}

/* ---- R-AUD-ZONES ---- */

enum { ZONE_ROWS = 6, ZONE_COLUMNS = 12 };

static placed place_zones(const char *size, const int groups[], int count)
{
    int people = 0;
    for (int group = 0; group < count; group++)
        people += groups[group];
    placing wanted = audience(size, "zones", people);
    wanted.lists[0].heads.groups = groups;
    wanted.lists[0].heads.group_count = count;
    return place_seats(&wanted);
}

/* Marks the chairs of the group that can be reached from one another; returns how many. */
static int reach(int owner[ZONE_ROWS][ZONE_COLUMNS], int row, int column, int group)
{
    if (row < 0 || row >= ZONE_ROWS || column < 0 || column >= ZONE_COLUMNS || owner[row][column] != group)
        return 0;
    owner[row][column] = -1;
    return 1 + reach(owner, row - 1, column, group) + reach(owner, row + 1, column, group) +
           reach(owner, row, column - 1, group) + reach(owner, row, column + 1, group);
}

/* The group's people from its first on sit row by row, each row from the left; returns the last one's place.
 */
static int zone_runs_row_by_row(const layout_queue *queue, const seen_hall *hall, int from, int people)
{
    for (int at = from + 1; at < from + people; at++) {
        const int last = queue->seats[at - 1].at, seat = queue->seats[at].at;
        assert_true(
            hall->row_of[seat] > hall->row_of[last] ||
            (hall->row_of[seat] == hall->row_of[last] && hall->column_of[seat] > hall->column_of[last]));
    }
    return from + people;
}

/* Without an aisle every group is one piece, whatever the sizes. */
static void a_zone_is_one_piece(void **state)
{
    (void)state;
    static seen_hall hall;
    for (int first = 1; first <= ZONE_ROWS * ZONE_COLUMNS - 3; first++) {
        const int rest = ZONE_ROWS * ZONE_COLUMNS - first - 2;
        const int groups[] = { first, rest - rest / 3, rest / 3 + 1 };
        int owner[ZONE_ROWS][ZONE_COLUMNS];
        placed seats = place_zones("6x12", groups, 3);
        const layout_queue *queue = placed_queue(&seats, "audience");
        see_hall(seats.layout, &hall);
        placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
        memset(owner, -1, sizeof owner);
        for (int group = 0, at = 0; group < 3; group++)
            for (int person = 0; person < groups[group]; person++, at++)
                owner[hall.row_of[queue->seats[at].at]][hall.column_of[queue->seats[at].at]] = group;
        for (int group = 0, at = 0; group < 3; group++) {
            const int seat = queue->seats[at].at;
            assert_int_equal(reach(owner, hall.row_of[seat], hall.column_of[seat], group), groups[group]);
            at = zone_runs_row_by_row(queue, &hall, at, groups[group]);
        }
        placed_end(&seats);
    }
}

/* How many rows away from the front and how many columns away from the left each group begins. */
static struct cut_row {
    const char *id; /* the cut */
    int rows[3], columns[3];
} cut_rows[] = {
    { "strips", { 0, 0, 0 }, { 0, 4, 8 } },
    { "bands", { 0, 2, 4 }, { 0, 0, 0 } },
};

static void zones_are_cut_as_wanted(void **state)
{
    const struct cut_row *row = *state;
    static seen_hall hall;
    const int groups[] = { 24, 24, 24 };
    placing wanted = audience("6x12", "zones", 72);
    wanted.lists[0].heads.groups = groups;
    wanted.lists[0].heads.group_count = 3;
    wanted.options[1][0] = "zone_cut";
    wanted.options[1][1] = row->id;
    placed seats = place_seats(&wanted);
    const layout_queue *queue = placed_queue(&seats, "audience");
    see_hall(seats.layout, &hall);
    placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
    for (int group = 0, at = 0; group < 3; group++) {
        assert_int_equal(hall.row_of[queue->seats[at].at], row->rows[group]);
        assert_int_equal(hall.column_of[queue->seats[at].at], row->columns[group]);
        at = zone_runs_row_by_row(queue, &hall, at, groups[group]);
    }
    placed_end(&seats);
}

/* Three delegations of a block each: no border is left inside a block. */
static void a_zone_crosses_no_aisle_without_need(void **state)
{
    (void)state;
    const int groups[] = { 36, 48, 36 };
    placed seats = place_zones("6x6+8+6", groups, 3);
    const layout_queue *queue = placed_queue(&seats, "audience");
    for (int group = 0, at = 0; group < 3; group++)
        for (int person = 0, first = at; person < groups[group]; person++, at++)
            assert_int_equal(seats.layout->seats[queue->seats[at].at].block_at,
                             seats.layout->seats[queue->seats[first].at].block_at);
    placed_end(&seats);
}

static void zones_take_every_chair_of_any_hall(void **state)
{
    const struct hall_row *row = *state;
    const int groups[] = { (row->chairs + 1) / 2, row->chairs / 2 };
    placed seats = place_zones(row->id, groups, 2);
    placed_is_permutation(&seats, (const char *const[]){ "audience", NULL });
    placed_end(&seats);
}

/* ---- front rows left empty, those who walk up, an empty rostrum ---- */

static struct filling_row {
    const char *id; /* the filling */
} filling_rows[] = { { "heng" }, { "shu" }, { "zuoyou" }, { "zones" } };

static void leaves_front_rows_empty(void **state)
{
    const struct filling_row *row = *state;
    static seen_hall hall;
    placing wanted = audience("6x9", row->id, 36);
    wanted.options[1][0] = "skip_rows";
    wanted.options[1][1] = "2";
    placed seats = place_seats(&wanted);
    const layout_queue *queue = placed_queue(&seats, "audience");
    see_hall(seats.layout, &hall);
    assert_int_equal(queue->count, 36);
    for (int at = 0; at < queue->count; at++)
        assert_true(hall.row_of[queue->seats[at].at] >= 2);
    placed_end(&seats);
}

/* Everybody else begins with the next row that is wholly free. */
static void begins_behind_those_who_walk_up(void **state)
{
    const struct filling_row *row = *state;
    static seen_hall hall;
    for (int recipients = 0; recipients <= 20; recipients++) {
        placing wanted = audience("6x9", row->id, 20);
        wanted.lists[1].list = "recipients";
        wanted.lists[1].heads.people = recipients;
        placed seats = place_seats(&wanted);
        const layout_queue *queue = placed_queue(&seats, "audience");
        see_hall(seats.layout, &hall);
        for (int rank = 1; rank <= recipients; rank++) {
            const int seat = placed_queue(&seats, "recipients")->seats[rank - 1].at;
            assert_int_equal(hall.row_of[seat] * 9 + hall.column_of[seat], rank - 1);
        }
        for (int at = 0; at < 20; at++)
            assert_true(hall.row_of[queue->seats[at].at] >= (recipients + 8) / 9);
        assert_int_equal(hall.row_of[queue->seats[0].at], (recipients + 8) / 9);
        placed_end(&seats);
    }
}

static void a_rostrum_that_nobody_sits_on_changes_nothing(void **state)
{
    const struct filling_row *row = *state;
    const placing without = audience("6x9", row->id, 50);
    placing with = without;
    with.sizes[1][0] = "rostrum";
    with.sizes[1][1] = "7 9";
    placed alone = place_seats(&without), beside = place_seats(&with);
    const layout_queue *one = placed_queue(&alone, "audience"), *other = placed_queue(&beside, "audience");
    assert_int_equal(one->count, other->count);
    assert_int_equal(beside.layout->seat_count, alone.layout->seat_count + 16);
    for (int at = 0; at < one->count; at++)
        assert_string_equal(alone.layout->seats[one->seats[at].at].id,
                            beside.layout->seats[other->seats[at].at].id);
    placed_end(&alone);
    placed_end(&beside);
}

int main(void)
{
    const struct CMUnitTest rest[] = {
        cmocka_unit_test(makes_a_hall_for_any_number),
        cmocka_unit_test(strips_that_do_not_fit_run_on),
        cmocka_unit_test(a_zone_is_one_piece),
        cmocka_unit_test(a_zone_crosses_no_aisle_without_need),
    };
    return RUN_ROWS(hall_rows, runs_row_by_row) + RUN_ROWS(hall_rows, runs_from_the_middle) +
           RUN_ROWS(hall_rows, runs_column_by_column) +
           RUN_ROWS(hall_rows, nobody_is_named_where_all_choose) +
           RUN_ROWS(strip_rows, strips_stand_from_the_left) +
           RUN_ROWS(strip_rows, strips_stand_from_the_middle) +
           RUN_ROWS(hall_rows, zones_take_every_chair_of_any_hall) +
           RUN_ROWS(cut_rows, zones_are_cut_as_wanted) + RUN_ROWS(filling_rows, leaves_front_rows_empty) +
           RUN_ROWS(filling_rows, begins_behind_those_who_walk_up) +
           RUN_ROWS(filling_rows, a_rostrum_that_nobody_sits_on_changes_nothing) +
           cmocka_run_group_tests_name("halls", rest, NULL, NULL);
}
