#include "cmocka_rows.h"
#include "roster/read_text.h"

static const char list[] = "名单\n姓名,单位,级别,角色,主客\n一、甲组,,,,\n王宏,甲,正处级,主持,主\n王宏,乙,"
                           "什么级,列席,客\n李丹,#N/A,正处级,,\n合计：,3,,,\n";

static void fails_softly(void **state)
{
    (void)state;
    zc_status status = ZC_NO_MEMORY;
    for (long nth = 1; status != ZC_OK; nth++) {
        zc_roster *roster;
        zc_diags *diags = zc_diags_make();
        mem_fail_at(nth);
        status = read_text(list, false, &roster, diags);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_true(status == ZC_OK || failed);
        assert_true(nth < 100000);
        assert_int_equal(roster != NULL, status == ZC_OK);
        zc_roster_free(roster);
        zc_diags_free(diags);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(fails_softly) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
