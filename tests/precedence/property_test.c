/* What holds of every order: it is a permutation, it is stable, and where rank and order decide, the rows do
 * not. */
#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

enum { PEOPLE = 60, ROUNDS = 40 };
static const uint32_t seed = 20261203;

/* A generator of our own: the same people on every machine. */
static uint32_t next_random(uint32_t *random)
{
    *random = *random * 1664525u + 1013904223u;
    return *random >> 8;
}

typedef struct list_line {
    int person, rank, order; /* rank 0: none */
} list_line;

static void write_lines(zc_textbuf *csv, const list_line lines[], bool with_order)
{
    textbuf_add(csv, "姓名,级别,序号\n");
    for (int line = 0; line < PEOPLE; line++) {
        textbuf_format(csv, "p%d,", lines[line].person);
        if (lines[line].rank)
            textbuf_format(csv, "%d", lines[line].rank);
        textbuf_add(csv, ",");
        if (with_order)
            textbuf_format(csv, "%d", lines[line].order);
        textbuf_add(csv, "\n");
    }
}

static void shuffle(list_line lines[], uint32_t *random)
{
    for (int last = PEOPLE - 1; last > 0; last--) {
        const int other = (int)(next_random(random) % (uint32_t)(last + 1));
        const list_line kept = lines[last];
        lines[last] = lines[other];
        lines[other] = kept;
    }
}

/* The names in order, joined; and the order itself. */
static void order_lines(const list_line lines[], bool with_order, zc_textbuf *names, zc_person order[])
{
    zc_textbuf csv = { 0 };
    zc_options *options = zc_options_make();
    zc_roster *roster;
    write_lines(&csv, lines, with_order);
    assert_int_equal(read_text(textbuf_text(&csv), false, &roster, NULL), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, NULL), ZC_OK);
    for (int place = 0; place < PEOPLE; place++)
        textbuf_format(names, "%s ", zc_roster_field(roster, order[place], ZC_COLUMN_NAME));
    zc_roster_free(roster);
    zc_options_free(options);
    textbuf_free(&csv);
}

static void make_lines(list_line lines[], uint32_t *random)
{
    for (int person = 0; person < PEOPLE; person++)
        lines[person] = (list_line){ person, (int)(next_random(random) % 6), person * 7 % PEOPLE };
}

static void is_a_stable_permutation(void **state)
{
    (void)state;
    uint32_t random = seed;
    for (int round = 0; round < ROUNDS; round++) {
        list_line lines[PEOPLE];
        zc_person order[PEOPLE];
        zc_textbuf names = { 0 };
        bool seen[PEOPLE] = { false };
        make_lines(lines, &random);
        order_lines(lines, false, &names, order);
        for (int place = 0; place < PEOPLE; place++) {
            const int here = order[place].at, before = place ? order[place - 1].at : here;
            const int rank = lines[here].rank ? lines[here].rank : INT32_MAX;
            const int rank_before = lines[before].rank ? lines[before].rank : INT32_MAX;
            assert_false(seen[here]);
            seen[here] = true;
            assert_true(rank_before <= rank);
            assert_true(rank_before < rank || before <= here);
        }
        textbuf_free(&names);
    }
}

static void rows_do_not_matter_where_orders_differ(void **state)
{
    (void)state;
    uint32_t random = seed;
    print_message("seed %u\n", seed);
    for (int round = 0; round < ROUNDS; round++) {
        list_line lines[PEOPLE];
        zc_person order[PEOPLE];
        zc_textbuf before = { 0 }, after = { 0 };
        make_lines(lines, &random);
        order_lines(lines, true, &before, order);
        shuffle(lines, &random);
        order_lines(lines, true, &after, order);
        assert_string_equal(textbuf_text(&after), textbuf_text(&before));
        textbuf_free(&before);
        textbuf_free(&after);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_a_stable_permutation),
        cmocka_unit_test(rows_do_not_matter_where_orders_differ),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
