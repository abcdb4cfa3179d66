/* Every row of tests/golden/orders.csv whose style there is, from roster to plan. */
#include "cmocka_rows.h"
#include "solve/golden_people.h"
#include "solve/meeting.h"

#include <math.h>

typedef struct golden_row {
    const char *id;
    const char *style, *flags, *options, *people, *region, *row, *view, *expected;
} golden_row;

static bool style_is_there(const test_meeting *meeting, const char *style)
{
    zc_style_name *names = NULL;
    int count = 0;
    bool found = false;
    assert_int_equal(zc_style_names_read(meeting->path, ZC_LANG_ZH, &names, &count, meeting->diags), ZC_OK);
    for (int at = 0; at < count; at++)
        found = found || strcmp(names[at].word, style) == 0;
    zc_style_names_free(names);
    return found;
}

static void set_options(test_meeting *meeting, const char *options)
{
    char text[256];
    snprintf(text, sizeof text, "%s", options);
    for (char *option = text, *next; option && *option; option = next) {
        next = strchr(option, ' ');
        if (next)
            *next++ = '\0';
        char *equals = strchr(option, '=');
        *equals = '\0';
        assert_int_equal(meeting_option(meeting, option, equals + 1), ZC_OK);
    }
}

/* `--tables 1 --rows "7 9"`. */
static void set_sizes(test_meeting *meeting, const char *flags)
{
    for (const char *at = flags; (at = strstr(at, "--"));) {
        char key[32], value[128];
        at += 2;
        snprintf(key, sizeof key, "%.*s", (int)strcspn(at, " "), at);
        at += strlen(key) + 1;
        const bool quoted = *at == '"';
        at += quoted;
        snprintf(value, sizeof value, "%.*s", (int)strcspn(at, quoted ? "\"" : " "), at);
        at += strlen(value);
        assert_int_equal(meeting_size(meeting, key, value), ZC_OK);
    }
}

/* ---- reading a line off the plan ---- */

typedef struct line_seat {
    double key;
    int seat;
} line_seat;

static int by_key(const void *a, const void *b)
{
    const line_seat *one = a, *other = b;
    return one->key < other->key ? -1 : one->key > other->key;
}

static bool region_named(const char *regions, const char *id)
{
    for (const char *at = regions; *at; at += strcspn(at, "+"), at += *at == '+')
        if (strcspn(at, "+") == strlen(id) && strncmp(at, id, strlen(id)) == 0)
            return true;
    return false;
}

static double key_of(const layout_seat *seat, const char *view)
{
    const double facing = seat->facing_deg * 3.14159265358979 / 180;
    if (strcmp(view, "S") == 0)
        return -seat->x_mm;
    if (strcmp(view, "own") == 0)
        return seat->x_mm * cos(facing) + seat->y_mm * sin(facing);
    if (strcmp(view, "ring") == 0 || strcmp(view, "depth") == 0)
        return atof(seat->number);
    return seat->x_mm;
}

static bool is_of_row(const layout_seat *seat, const char *row)
{
    char label[16];
    snprintf(label, sizeof label, "%d", seat->row);
    return strcmp(label, row) == 0 || (*seat->block && strcmp(seat->block, row) == 0);
}

static int seats_of(const test_meeting *meeting, const golden_row *row, line_seat seats[])
{
    const bool column = row->row[0] == 'c';
    int count = 0;
    for (int at = 0; at < meeting->layout->seat_count; at++) {
        const layout_seat *seat = &meeting->layout->seats[at];
        if (!region_named(row->region, meeting->layout->regions[seat->region].id))
            continue;
        if (column && seat->column == atoi(row->row + 1) - 1)
            seats[count++] = (line_seat){ seat->y_mm, at };
        else if (!column && is_of_row(seat, row->row))
            seats[count++] = (line_seat){ key_of(seat, row->view), at };
    }
    qsort(seats, (size_t)count, sizeof *seats, by_key);
    return count;
}

static void add_word(char line[], const char *word)
{
    if (*line)
        strcat(line, " ");
    strcat(line, word);
}

static void read_line(const test_meeting *meeting, const golden_row *row, char line[])
{
    static line_seat seats[4096];
    const int count = seats_of(meeting, row, seats);
    for (int at = 0; at < count; at++) {
        const char *name = meeting_name_at(meeting, seats[at].seat);
        const bool numbers = strcmp(row->view, "numbers") == 0;
        add_word(line, numbers                          ? meeting->layout->seats[seats[at].seat].number
                       : text_starts(name, GOLDEN_NAME) ? name + strlen(GOLDEN_NAME)
                                                        : name);
    }
}

static void read_tables(const test_meeting *meeting, const golden_row *row, char line[])
{
    static line_seat tables[256];
    double last_y = -1;
    int count = 0, grid_row = 0;
    for (int pass = 0; pass < 2; pass++) { /* rows by growing y, then tables by falling x */
        count = 0;
        for (int at = 0; at < meeting->layout->furniture_count; at++) {
            const layout_furniture *table = &meeting->layout->furniture[at];
            if (table->kind != LAYOUT_ROUND_TABLE || (pass == 1 && fabs(table->y_mm - last_y) > 1))
                continue;
            tables[count++] = (line_seat){ pass == 0 ? table->y_mm : -table->x_mm, at };
        }
        qsort(tables, (size_t)count, sizeof *tables, by_key);
        for (int at = 0; pass == 0 && at < count && grid_row < atoi(row->row); at++)
            if (at == 0 || tables[at].key > last_y + 1) {
                grid_row++;
                last_y = tables[at].key;
            }
    }
    for (int at = 0; at < count; at++) {
        char number[16];
        snprintf(number, sizeof number, "%d", meeting->layout->furniture[tables[at].seat].table);
        add_word(line, number);
    }
}

/* The numbers of the people's seats, in precedence order: their labels are 1, 2, ... */
static void read_seats(const test_meeting *meeting, char line[])
{
    for (int label = 1; label <= zc_roster_people(meeting->roster); label++) {
        char name[32];
        snprintf(name, sizeof name, GOLDEN_NAME "%d", label);
        for (int seat = 0; seat < meeting->layout->seat_count; seat++)
            if (strcmp(meeting_name_at(meeting, seat), name) == 0)
                add_word(line, meeting->layout->seats[seat].number);
    }
}

static const layout_seat *seat_of_label(const test_meeting *meeting, const char *label)
{
    for (int at = 0; at < meeting->layout->seat_count; at++) {
        const char *name = meeting_name_at(meeting, at);
        if (text_starts(name, GOLDEN_NAME) && strcmp(name + strlen(GOLDEN_NAME), label) == 0)
            return &meeting->layout->seats[at];
    }
    return NULL;
}

/* Where a side is; its principal exactly opposite the other's, both facing the table. */
static void read_stand(const test_meeting *meeting, const golden_row *row, char line[])
{
    const bool guests = strcmp(row->region, "guest") == 0;
    const layout_seat *here = seat_of_label(meeting, guests ? "G1" : "H1");
    const layout_seat *there = seat_of_label(meeting, guests ? "H1" : "G1");
    const double across = here->x_mm - there->x_mm, down = here->y_mm - there->y_mm;
    assert_true(fabs(across) < 0.01 || fabs(down) < 0.01);
    const char *side = fabs(across) < 0.01 ? (down < 0 ? "far" : "near") : (across > 0 ? "right" : "left");
    const double faces = strcmp(side, "far") == 0     ? 180
                         : strcmp(side, "near") == 0  ? 0
                         : strcmp(side, "right") == 0 ? 270
                                                      : 90;
    assert_true(here->facing_deg == faces);
    add_word(line, side);
}

static void seats_as_expected(const golden_row *row, int step)
{
    static char csv[GOLDEN_BYTES], line[GOLDEN_BYTES];
    test_meeting meeting;
    assert_int_equal(meeting_start(&meeting), ZC_OK);
    if (!style_is_there(&meeting, row->style)) {
        print_message("waits for the style %s\n", row->style);
        meeting_end(&meeting);
        skip();
    }
    set_options(&meeting, row->options);
    set_sizes(&meeting, row->flags);
    golden_csv(row->people, row->style, step, csv);
    assert_int_equal(meeting_roster(&meeting, csv), ZC_OK);
    const zc_status status = meeting_solve(&meeting, row->style);
    for (int at = 0; status && at < zc_diags_count(meeting.diags); at++)
        print_message("%s\n", zc_diag_text(meeting.diags, zc_diags_at(meeting.diags, at), ZC_LANG_EN));
    assert_int_equal(status, ZC_OK);
    line[0] = '\0';
    if (strcmp(row->view, "tables") == 0)
        read_tables(&meeting, row, line);
    else if (strcmp(row->view, "seats") == 0)
        read_seats(&meeting, line);
    else if (strcmp(row->view, "stands") == 0)
        read_stand(&meeting, row, line);
    else
        read_line(&meeting, row, line);
    assert_string_equal(line, row->expected);
    meeting_end(&meeting);
}

static void seats_golden(void **state) { seats_as_expected(*state, 1); }
static void seats_shuffled(void **state) { seats_as_expected(*state, 3); }

static const char *cell(const zc_table *table, int row, const char *heading)
{
    for (int column = 0; column < zc_table_columns(table); column++)
        if (strcmp(zc_table_cell(table, 0, column), heading) == 0)
            return zc_table_cell(table, row, column);
    return "";
}

int main(void)
{
    static golden_row rows[600];
    static char names[600][64];
    zc_diags *diags = zc_diags_make();
    zc_table *table = NULL;
    if (zc_table_read(TESTS_DIR "/golden/orders.csv", NULL, &table, diags))
        return 1;
    const int count = zc_table_rows(table) - 1;
    for (int at = 0; at < count; at++) {
        snprintf(names[at], sizeof names[at], "%s %s %s %s", cell(table, at + 1, "id"),
                 cell(table, at + 1, "region"), cell(table, at + 1, "row"), cell(table, at + 1, "view"));
        rows[at] = (golden_row){ names[at],
                                 cell(table, at + 1, "style"),
                                 cell(table, at + 1, "flags"),
                                 cell(table, at + 1, "options"),
                                 cell(table, at + 1, "people"),
                                 cell(table, at + 1, "region"),
                                 cell(table, at + 1, "row"),
                                 cell(table, at + 1, "view"),
                                 cell(table, at + 1, "expected") };
    }
    const int failed =
        run_rows(rows, sizeof *rows, (size_t)count, "orders.csv", seats_golden) +
        run_rows(rows, sizeof *rows, (size_t)count, "orders.csv, roster rows shuffled", seats_shuffled);
    zc_table_free(table);
    zc_diags_free(diags);
    return failed;
}
