#include "cmocka_rows.h"
#include "plan/record.h"

#include <stdio.h>
#include <string.h>

enum { SEATS = 30, ALLOCATIONS_MAX = 1000 };
static const char written[] = "fault-test-changes";

static zc_status fill(void)
{
    zc_plan *plan = plan_make(SEATS, SEATS);
    zc_status status = plan ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0; !status && at < SEATS; at++)
        status = plan_put(plan, (zc_seat){ at }, (zc_person){ SEATS - 1 - at }, false, "R-ROSTRUM-ODD");
    zc_plan_free(plan);
    return status;
}

/* ---- two plans read, compared, and what differs written ---- */

#define HEADINGS "seat,region,row,number,x_mm,y_mm,facing_deg,name,reason\n"
static const char of_three[] = HEADINGS "r-1-1,rostrum,1,1,100,0,180,c,R-ROSTRUM-ODD\n"
                                        "r-1-2,rostrum,1,2,200,0,180,a,R-ROSTRUM-ODD\n"
                                        "r-1-3,rostrum,1,3,300,0,180,b,R-ROSTRUM-ODD\n";
static const char of_two[] = "[{\"seat\": \"r-1-1\", \"region\": \"rostrum\", \"row\": 1, \"number\": \"1\", "
                             "\"x_mm\": 100, \"y_mm\": 0, \"facing_deg\": 180, \"name\": \"a\"},"
                             " {\"seat\": \"r-1-2\", \"region\": \"rostrum\", \"row\": 1, \"number\": \"2\", "
                             "\"x_mm\": 200, \"y_mm\": 0, \"facing_deg\": 180, \"name\": \"b\"}]";

static zc_status compare(zc_plan_form form)
{
    zc_plan_record *before = NULL, *after = NULL;
    zc_plan_changes *changes = NULL;
    zc_status status = plan_read_bytes((zc_bytes){ of_three, strlen(of_three) }, "3.csv", &before, NULL);
    if (!status)
        status = plan_read_bytes((zc_bytes){ of_two, strlen(of_two) }, "2.json", &after, NULL);
    if (!status)
        status = zc_plan_diff(before, after, &changes);
    assert_true(status || zc_plan_flips(changes) == 1);
    if (!status)
        status = zc_plan_changes_write(changes, form, ZC_LANG_ZH, written, NULL);
    zc_plan_changes_free(changes);
    zc_plan_record_free(before);
    zc_plan_record_free(after);
    return status;
}

static zc_status compare_in_words(void) { return compare(ZC_PLAN_WORDS); }
static zc_status compare_as_json(void) { return compare(ZC_PLAN_JSON); }

static struct work_row {
    const char *id;
    zc_status (*work)(void);
} work_rows[] = { { "fill", fill },
                  { "diff in words", compare_in_words },
                  { "diff as json", compare_as_json } };

static void works_or_says_so(void **state)
{
    const struct work_row *row = *state;
    for (long nth = 1; nth < ALLOCATIONS_MAX; nth++) {
        mem_fail_at(nth);
        const zc_status status = row->work();
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed) {
            remove(written);
            return;
        }
    }
    fail_msg("more than %d allocations", ALLOCATIONS_MAX);
}

int main(void) { return RUN_ROWS(work_rows, works_or_says_so); }
