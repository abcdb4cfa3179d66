#include "cmocka_rows.h"
#include "plan/plan.h"

static void seats_and_people_find_each_other(void **state)
{
    (void)state;
    zc_plan *plan = plan_make(3, 2);
    zc_person person;
    zc_seat seat;
    assert_int_equal(plan_put(plan, (zc_seat){ 2 }, (zc_person){ 0 }, true, "PIN: 指定座位"), ZC_OK);
    assert_true(zc_plan_person(plan, (zc_seat){ 2 }, &person));
    assert_int_equal(person.at, 0);
    assert_true(zc_plan_seat(plan, (zc_person){ 0 }, &seat));
    assert_int_equal(seat.at, 2);
    assert_true(plan_is_locked(plan, (zc_seat){ 2 }));
    assert_string_equal(zc_plan_reason(plan, (zc_seat){ 2 }), "PIN: 指定座位");
    zc_plan_free(plan);
}

static void what_is_empty_says_so(void **state)
{
    (void)state;
    zc_plan *plan = plan_make(3, 2);
    zc_person person;
    zc_seat seat;
    assert_false(zc_plan_person(plan, (zc_seat){ 0 }, &person));
    assert_false(zc_plan_person(plan, (zc_seat){ 3 }, &person));
    assert_false(zc_plan_person(plan, (zc_seat){ -1 }, &person));
    assert_false(zc_plan_seat(plan, (zc_person){ 1 }, &seat));
    assert_false(plan_is_locked(plan, (zc_seat){ 0 }));
    assert_string_equal(zc_plan_reason(plan, (zc_seat){ 0 }), "");
    zc_plan_free(plan);
}

static void counts_people_by_region(void **state)
{
    (void)state;
    const layout_seat seats[] = { { .region = 0 }, { .region = 1 }, { .region = 1 } };
    const zc_layout layout = { .seats = seats, .seat_count = 3 };
    zc_plan *plan = plan_make(3, 3);
    assert_int_equal(plan_put(plan, (zc_seat){ 0 }, (zc_person){ 1 }, false, ""), ZC_OK);
    assert_int_equal(plan_put(plan, (zc_seat){ 2 }, (zc_person){ 0 }, false, NULL), ZC_OK);
    assert_int_equal(plan_people(plan, &layout, -1), 2);
    assert_int_equal(plan_people(plan, &layout, 0), 1);
    assert_int_equal(plan_people(plan, &layout, 1), 1);
    zc_plan_free(plan);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(seats_and_people_find_each_other),
        cmocka_unit_test(what_is_empty_says_so),
        cmocka_unit_test(counts_people_by_region),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
