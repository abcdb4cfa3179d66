#include "cmocka_rows.h"
#include "rule/rule.h"

/* One run with the nth allocation failing; true once none failed. */
static bool runs_through(long nth)
{
    bool through = false;
    mem_fail_at(nth);
    zc_options *options = zc_options_make();
    if (options) {
        zc_options *copy = zc_options_copy(options);
        const zc_status status = zc_option_set(options, "even", "two_on_lft", place_of_file(NULL), NULL);
        through = copy && status == ZC_BAD_INPUT;
        assert_true(through || status == ZC_NO_MEMORY || !copy);
        zc_options_free(copy);
    }
    zc_options_free(options);
    const bool failed = mem_failed();
    mem_fail_at(0);
    return through && !failed;
}

static void survives_without_memory(void **state)
{
    (void)state;
    long nth = 1;
    while (!runs_through(nth))
        assert_true(++nth < 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(survives_without_memory) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
