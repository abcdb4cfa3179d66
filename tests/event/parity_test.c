/* The parity alarm: it sounds for every even row and for no other, and the school that it calls in force is
 * how the plan seats the row. */
#include "base/base.h"
#include "cmocka_rows.h"
#include "event/event.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHAIRS_MAX = 12 };
static const char roster_file[] = "parity-test.csv";

static struct school_row {
    const char *id;
    zc_setting options[2];
    int option_count;
    bool by_hand; /* no school has a say */
} school_rows[] = {
    { "two_on_left", { { "even", "two_on_left", { 0 } } }, 1, false },
    { "one_on_left", { { "even", "one_on_left", { 0 } } }, 1, false },
    { "one_left of two", { { "two_person", "one_left", { 0 } } }, 1, false },
    { "one_left of two, one_on_left",
      { { "even", "one_on_left", { 0 } }, { "two_person", "one_left", { 0 } } },
      2,
      false },
    { "right_first", { { "hand", "right_first", { 0 } } }, 1, true },
};

static void write_roster(int people)
{
    FILE *file = fopen(roster_file, "w");
    assert_non_null(file);
    fprintf(file, "name,rank,role\n");
    for (int person = 1; person <= people; person++)
        fprintf(file, "P%d,%d,rostrum\n", person, person);
    assert_int_equal(fclose(file), 0);
}

/* "P2, P1, P3": the middle of the row from the sitters' own left, as the alarm writes it. */
static void write_plan_line(const zc_event *event, int chairs, zc_textbuf *line)
{
    const zc_layout *layout = zc_event_layout(event);
    const int from = chairs > 7 ? (chairs - 1) / 2 - 2 : 0, to = chairs > 7 ? chairs / 2 + 2 : chairs - 1;
    textbuf_add(line, chairs > 7 ? "… " : "");
    for (int at = from; at <= to; at++) {
        char id[32];
        zc_seat seat;
        zc_person person;
        snprintf(id, sizeof id, "rostrum-1-%d", chairs - at); /* numbers grow to the sitters' right */
        assert_true(layout_seat_find(layout, id, &seat));
        const bool taken = zc_plan_person(zc_event_plan(event), seat, &person);
        textbuf_format(line, "%s%s", at > from ? ", " : "",
                       taken ? zc_roster_field(zc_event_roster(event), person, ZC_COLUMN_NAME) : "—");
    }
    textbuf_add(line, chairs > 7 ? " …" : "");
}

static const zc_diag *alarm_of(const zc_diags *diags)
{
    const zc_diag *alarm = NULL;
    for (int at = 0; at < zc_diags_count(diags); at++)
        if (text_starts(zc_diags_at(diags, at)->problem->id, "event-even-")) {
            assert_null(alarm); /* one for a row */
            alarm = zc_diags_at(diags, at);
        }
    return alarm;
}

static void names_what_is_in_force(const zc_event *event, const zc_diag *alarm, int chairs)
{
    const char *star = strstr(alarm->args[4], "* ");
    zc_textbuf line = { 0 };
    write_plan_line(event, chairs, &line);
    assert_non_null(star);
    assert_null(strstr(star + 2, "* "));
    const char *end = strchr(star, '\n');
    const size_t length = end ? (size_t)(end - star) : strlen(star);
    assert_true(length > line.length);
    assert_memory_equal(star + length - line.length, textbuf_text(&line), line.length);
    textbuf_free(&line);
}

static void alarm_sounds(const struct school_row *row, int chairs, int people)
{
    char figure[16];
    snprintf(figure, sizeof figure, "%d", chairs);
    const zc_setting size = { "rostrum", figure, { .file = "--rostrum" } };
    const zc_event_request request = { .path = roster_file,
                                       .style = "report",
                                       .sizes = &size,
                                       .size_count = 1,
                                       .options = row->options,
                                       .option_count = row->option_count };
    zc_diags *diags = zc_diags_make();
    zc_event *event = NULL;
    assert_int_equal(zc_event_read(&request, &event, diags), ZC_OK);
    assert_int_equal(zc_event_check(event, diags), ZC_OK);
    const zc_diag *alarm = alarm_of(diags);
    const bool sounds = chairs % 2 == 0 || (people % 2 == 0 && !row->by_hand);
    assert_int_equal(alarm != NULL, sounds);
    if (sounds && !row->by_hand)
        names_what_is_in_force(event, alarm, chairs);
    zc_event_free(event);
    zc_diags_free(diags);
}

static void alarm_holds(void **state)
{
    for (int people = 1; people <= CHAIRS_MAX; people += people < 3 ? 1 : 2) {
        write_roster(people);
        for (int chairs = people; chairs <= people + 2; chairs++)
            alarm_sounds(*state, chairs, people);
    }
    assert_int_equal(remove(roster_file), 0);
}

int main(void) { return RUN_ROWS(school_rows, alarm_holds); }
