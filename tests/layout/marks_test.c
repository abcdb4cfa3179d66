/* What the chairs of round tables are for, and what is said of all tables: only those that people take. */
#include "layout/placed.h"

#include <stdlib.h>

enum { CHAIRS_MAX = 64 };

/* Each table from the main seat to its right hand: H host, h second host, 1 .. 4 guests, . none. */
static struct marks_row {
    const char *id, *style, *school, *tables, *seats;
    int hosts, guests;
    const char *marks, *note;
} marks_rows[] = {
    { "one host", "roundtable", "one_host", "1", "10", 1, 2, "H1.......2", "单主陪" },
    { "one host where two may be", "roundtable", "two_hosts", "1", "10", 1, 3, "H13......2", "单主陪" },
    { "two hosts", "roundtable", "two_hosts", "1", "10", 2, 3, "H1...h3..2", "双主陪" },
    { "two hosts at an odd table", "roundtable", "two_hosts", "1", "9", 2, 3, "H1..h3..2", "双主陪" },
    { "two hosts at a ring", "ring", "two_hosts", NULL, "12", 2, 2, "H1....h....2", "双主陪" },
    { "more hosts than host seats", "roundtable", "two_hosts", "1", "10", 7, 2, "H1...h...2", "双主陪" },
    { "more hosts than the one host seat", "roundtable", "one_host", "1", "10", 4, 2, "H1.......2",
      "单主陪" },
    { "more guests than seats", "roundtable", "two_hosts", "2", "8", 2, 8, "H13...42 H1......", "单主陪" },
    { "two hosts here, one there", "roundtable", "two_hosts", "2", "8", 3, 8, "H1.4h3.2 H1.....2", "" },
    { "a couple", "roundtable", "couple", "1", "10", 2, 3, "H1...h2..3", "男女主人" },
    { "one of a couple", "roundtable", "couple", "1", "10", 1, 2, "H1.......2", "单主陪" },
    { "guest of honour above the host", "roundtable", "vip_over_host", "1", "10", 2, 2, "1H2......h",
      "主宾居主位" },
    { "a table that nobody needs", "roundtable", "two_hosts", "2", "8", 2, 3, "H1..h3.2 ........", "双主陪" },
};

static placing placing_of(const struct marks_row *row)
{
    return (
        placing){ .style = row->style,
                  .has_sides = true,
                  .lists = { { "host", { .people = row->hosts } }, { "guest", { .people = row->guests } } },
                  .sizes = { { "seats", row->seats }, { row->tables ? "tables" : NULL, row->tables } },
                  .options = { { "banq", row->school } } };
}

static char letter_of(layout_mark mark)
{
    static const char letters[LAYOUT_MARKS] = {
        [LAYOUT_NO_MARK] = '.',     [LAYOUT_HOST] = 'H',         [LAYOUT_SECOND_HOST] = 'h',
        [LAYOUT_GUEST] = '1',       [LAYOUT_SECOND_GUEST] = '2', [LAYOUT_THIRD_GUEST] = '3',
        [LAYOUT_FOURTH_GUEST] = '4'
    };
    return letters[mark];
}

/* Seats are numbered from the main one to its right. */
static void marks_of(const zc_layout *layout, int chairs, char marks[])
{
    const int bytes = layout->tables * (chairs + 1);
    assert_in_range(bytes, 1, CHAIRS_MAX - 1);
    memset(marks, ' ', (size_t)bytes);
    marks[bytes - 1] = '\0';
    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        const int table = layout->furniture[here->table].table;
        marks[(table - 1) * (chairs + 1) + atoi(here->number) - 1] = letter_of(here->mark);
    }
}

static void marks_people(void **state)
{
    const struct marks_row *row = *state;
    const placing wanted = placing_of(row);
    placed seats = place_seats(&wanted);
    char marks[CHAIRS_MAX];

    assert_int_equal(seats.status, ZC_OK);
    marks_of(seats.layout, atoi(row->seats), marks);
    assert_string_equal(marks, row->marks);
    assert_true(text_starts(seats.layout->ring_note_zh, row->note));
    assert_true(*row->note || !*seats.layout->ring_note_zh);
    placed_end(&seats);
}

int main(void) { return RUN_ROWS(marks_rows, marks_people); }
