#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

static const char list[] = "姓名,级别,序号,代表团\n甲,2,1,东\n乙,1,3,西\n丙,,2,东\n";

static void fails_softly(void **state)
{
    (void)state;
    zc_roster *roster;
    zc_options *options = zc_options_make();
    zc_status status = ZC_NO_MEMORY;
    int groups_count = -1;
    assert_int_equal(read_text(list, false, &roster, NULL), ZC_OK);
    for (long nth = 1; status != ZC_OK || groups_count < 0; nth++) {
        zc_person order[3];
        precedence_group *groups;
        mem_fail_at(nth);
        zc_arena *arena = arena_make();
        status = zc_precedence_order(roster, options, NULL, order, NULL);
        groups_count = status == ZC_OK ? precedence_groups(roster, options, NULL, order, 3, arena, &groups)
                                       : -1;
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_true(status == ZC_OK || (status == ZC_NO_MEMORY && failed));
        assert_true(groups_count == 2 || failed);
        assert_true(nth < 1000);
        arena_free(arena);
    }
    zc_roster_free(roster);
    zc_options_free(options);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(fails_softly) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
