/* R-NAME-STROKE against published lists: five delegations of a national congress ($ZUOCI_SHARED, where it is
 * there), shuffled and ordered again, come out as they were published; exceptions are named with their
 * reason.
 */
#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

#include <stdio.h>
#include <stdlib.h>

enum { PEOPLE_MOST = 512, SHUFFLES = 5 };

static struct delegation_row {
    const char *id, *stroke_name;
    int people;
    const char *ahead; /* who stands before all others, out of the order; and why */
    const char *reason;
} delegations[] = {
    { "北京市", "fullname", 54, "", "" },
    { "湖北省", "surname", 112, "", "" },
    { "广东省", "fullname", 167, "", "" },
    { "西藏自治区", "surname", 23, "王洪祥 张国清 林锐 ", "nominated by the centre, and listed first" },
    { "新疆维吾尔自治区", "fullname", 60, "", "" },
};

typedef struct published_list {
    zc_table *table;
    int rows[PEOPLE_MOST]; /* of the delegation, as published */
    int count;
} published_list;

static int column_of(const zc_table *table, const char *heading)
{
    for (int column = 0; column < zc_table_columns(table); column++)
        if (strcmp(zc_table_cell(table, 0, column), heading) == 0)
            return column;
    fail_msg("no column %s", heading);
    return -1;
}

static void read_published(const char *delegation, published_list *list)
{
    char path[1024];
    const char *shared = getenv("ZUOCI_SHARED");
    if (!shared) {
        print_message("ZUOCI_SHARED is not set: the published lists are not read\n");
        skip();
    }
    snprintf(path, sizeof path, "%s/data/attendees/npc14_split_dev.csv", shared);
    assert_int_equal(zc_table_read(path, NULL, &list->table, NULL), ZC_OK);
    const int column = column_of(list->table, "代表团");
    for (int row = 1; row < zc_table_rows(list->table); row++)
        if (strcmp(zc_table_cell(list->table, row, column), delegation) == 0)
            list->rows[list->count++] = row;
}

static void add_name(zc_textbuf *names, const char *name)
{
    textbuf_add(names, name);
    textbuf_add(names, " ");
}

/* The first `count` names as published. */
static void names_published(const published_list *list, int from, int count, zc_textbuf *names)
{
    const int name = column_of(list->table, "姓名");
    for (int at = from; at < from + count; at++)
        add_name(names, zc_table_cell(list->table, list->rows[at], name));
}

static int people_in(const char *names)
{
    int people = 0;
    for (; *names; names++)
        people += *names == ' ';
    return people;
}

static void shuffle(int rows[], int count, uint32_t random)
{
    for (int last = count - 1; last > 0; last--) {
        random = random * 1664525u + 1013904223u;
        const int other = (int)((random >> 8) % (uint32_t)(last + 1)), kept = rows[last];
        rows[last] = rows[other];
        rows[other] = kept;
    }
}

/* Name and post alone: no column of the published list tells its order. */
static void write_list(const zc_table *table, const int rows[], int count, zc_textbuf *csv)
{
    const int name = column_of(table, "姓名"), title = column_of(table, "职务");
    textbuf_add(csv, "姓名,职务\n");
    for (int at = 0; at < count; at++) {
        csv_cell(csv, zc_table_cell(table, rows[at], name), true);
        csv_cell(csv, zc_table_cell(table, rows[at], title), false);
        csv_line(csv);
    }
}

static void names_ordered(const zc_textbuf *csv, const char *stroke_name, zc_textbuf *names)
{
    zc_person order[PEOPLE_MOST];
    zc_roster *roster;
    zc_options *options = zc_options_make();
    assert_int_equal(zc_option_set(options, "by", "strokes", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(zc_option_set(options, "stroke_name", stroke_name, (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(read_text(textbuf_text(csv), false, &roster, NULL), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, NULL), ZC_OK);
    for (int place = 0; place < zc_roster_people(roster); place++)
        add_name(names, zc_roster_field(roster, order[place], ZC_COLUMN_NAME));
    zc_roster_free(roster);
    zc_options_free(options);
}

static void comes_out_as_published(void **state)
{
    const struct delegation_row *row = *state;
    published_list list = { 0 };
    zc_textbuf ahead = { 0 }, published = { 0 };
    const int first = people_in(row->ahead);
    read_published(row->id, &list);
    assert_int_equal(list.count, row->people);
    names_published(&list, 0, first, &ahead);
    names_published(&list, first, list.count - first, &published);
    assert_string_equal(textbuf_text(&ahead), row->ahead);
    if (first)
        print_message("%s: but for %s(%s)\n", row->id, row->ahead, row->reason);
    for (uint32_t seed = 1; seed <= SHUFFLES; seed++) {
        zc_textbuf csv = { 0 }, names = { 0 };
        shuffle(list.rows + first, list.count - first, seed);
        write_list(list.table, list.rows + first, list.count - first, &csv);
        names_ordered(&csv, row->stroke_name, &names);
        assert_string_equal(textbuf_text(&names), textbuf_text(&published));
        textbuf_free(&names);
        textbuf_free(&csv);
    }
    textbuf_free(&ahead);
    textbuf_free(&published);
    zc_table_free(list.table);
}

int main(void) { return RUN_ROWS(delegations, comes_out_as_published); }
