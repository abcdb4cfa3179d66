/* What holds of every order: it is a permutation, it is stable, and where rank and order decide, the rows do
 * not. */
#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

#include <stdio.h>

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

/* ---- keys, one after the other ---- */

enum { KEYS_PEOPLE = 60 };
static const char *const keys[] = { "rank",  "teams",   "enterprise", "unit",  "joined", "list",
                                    "votes", "strokes", "pinyin",     "alpha", "vienna", "boost" };
enum { KEYS = sizeof keys / sizeof *keys };

static const char *pick(const char *const words[], uint32_t count, uint32_t *random)
{
    return words[next_random(random) % count];
}
#define PICK(words, random) pick((words), sizeof(words) / sizeof *(words), (random))

/* Few values, so that every key leaves ties. A name may stand several times: the note tells its people apart.
 */
static void write_people(int people, uint32_t *random, zc_textbuf lines[])
{
    static const char *const surnames[] = { "王", "李", "欧阳", "单" }, *const given[] = { "一", "丹",
                                                                                           "少峰" };
    static const char *const titles[] = { "市委书记", "市长", "市委常委", "董事长", "" };
    static const char *const units[] = { "外交部", "湖北省", "北京市", "" };
    static const char *const ranks[] = { "大使", "公使", "正厅级", "" };
    static const char *const dates[] = { "2019-06", "2019", "2021-01-02 09:00", "" };
    static const char *const numbers[] = { "1", "2", "" };
    for (int person = 0; person < people; person++) {
        zc_textbuf *line = &lines[person];
        line->length = 0;
        textbuf_format(line, "%s%s,", PICK(surnames, random), PICK(given, random));
        textbuf_format(line, "%s,%s,", PICK(titles, random), PICK(units, random));
        textbuf_format(line, "%s,%s,", PICK(ranks, random), PICK(dates, random));
        textbuf_format(line, "%s,%s,%d\n", PICK(numbers, random), PICK(numbers, random), person);
    }
}

static zc_roster *read_people(const zc_textbuf lines[], int people)
{
    zc_textbuf csv = { 0 };
    zc_roster *roster;
    textbuf_add(&csv, "姓名,职务,单位,级别,任职时间,得票,提升,代表团\n");
    for (int person = 0; person < people; person++)
        textbuf_add(&csv, textbuf_text(&lines[person]));
    assert_int_equal(read_text(textbuf_text(&csv), false, &roster, NULL), ZC_OK);
    textbuf_free(&csv);
    return roster;
}

static void order_by(const zc_roster *roster, const char *by, int place_of[])
{
    zc_person order[KEYS_PEOPLE];
    bool seen[KEYS_PEOPLE] = { false };
    zc_options *options = zc_options_make();
    assert_int_equal(zc_option_set(options, "by", by, (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, NULL), ZC_OK);
    for (int place = 0; place < zc_roster_people(roster); place++) {
        assert_false(seen[order[place].at]);
        seen[order[place].at] = true;
        place_of[order[place].at] = place;
    }
    zc_options_free(options);
}

/* by="a b": whom `a` alone tells apart, in whatever order the rows are, it still tells apart so. Whether it
 * does is seen by ordering the rows and the rows backwards: those whom it does not tell apart change places.
 */
static void second_key_refines(const zc_roster *roster, const zc_roster *backwards, const char *one,
                               const char *two)
{
    int by_one[KEYS_PEOPLE], by_one_backwards[KEYS_PEOPLE], by_both[KEYS_PEOPLE];
    char both[64];
    const int people = zc_roster_people(roster);
    snprintf(both, sizeof both, "%s %s", one, two);
    order_by(roster, one, by_one);
    order_by(backwards, one, by_one_backwards);
    order_by(roster, both, by_both);
    for (int a = 0; a < people; a++)
        for (int b = 0; b < people; b++) {
            const bool before = by_one[a] < by_one[b],
                       always = before && by_one_backwards[people - 1 - a] < by_one_backwards[people - 1 - b];
            if (always)
                assert_true(by_both[a] < by_both[b]);
        }
}

static void every_pair_of_keys_refines(void **state)
{
    (void)state;
    uint32_t random = seed;
    zc_textbuf lines[KEYS_PEOPLE] = { 0 }, reversed[KEYS_PEOPLE];
    for (int one = 0; one < KEYS; one++)
        for (int two = 0; two < KEYS; two++) {
            const int people = 1 + (one * KEYS + two) % KEYS_PEOPLE;
            write_people(people, &random, lines);
            for (int line = 0; line < people; line++)
                reversed[line] = lines[people - 1 - line];
            zc_roster *roster = read_people(lines, people), *backwards = read_people(reversed, people);
            second_key_refines(roster, backwards, keys[one], keys[two]);
            zc_roster_free(roster);
            zc_roster_free(backwards);
        }
    for (int line = 0; line < KEYS_PEOPLE; line++)
        textbuf_free(&lines[line]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_a_stable_permutation),
        cmocka_unit_test(rows_do_not_matter_where_orders_differ),
        cmocka_unit_test(every_pair_of_keys_refines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
