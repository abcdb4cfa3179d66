#include "cmocka_rows.h"
#include "plan/plan.h"

enum { SEATS = 30, ALLOCATIONS_MAX = 1000 };

static zc_status fill(void)
{
    zc_plan *plan = plan_make(SEATS, SEATS);
    zc_status status = plan ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0; !status && at < SEATS; at++)
        status = plan_put(plan, (zc_seat){ at }, (zc_person){ SEATS - 1 - at }, false, "R-ROSTRUM-ODD");
    zc_plan_free(plan);
    return status;
}

static void fills_or_says_so(void **state)
{
    (void)state;
    for (long nth = 1; nth < ALLOCATIONS_MAX; nth++) {
        mem_fail_at(nth);
        const zc_status status = fill();
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
    fail_msg("more than %d allocations", ALLOCATIONS_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(fills_or_says_so) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
