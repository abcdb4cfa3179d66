#include "solve/pins.h"
#include "solve/problems.h"
#include "solve/seat_names.h"

/* What all pins are checked against. */
typedef struct pin_reading {
    const zc_roster *roster;
    const zc_layout *layout;
    zc_arena *arena;
    pin_board *board;
    zc_diags *diags;
    seat_names *names; /* NULL until one is not an id */
    const char **ids;  /* of all seats; NULL until one is not found */
    int near_ids_told;
} pin_reading;

/* Of a whole column of unknown seats the first are enough to see what is wrong: near ids take long to find.
 */
enum { NEAR_IDS_MOST = 50 };

static const char *near_ids(pin_reading *reading, const char *id)
{
    const int seats = zc_layout_seats(reading->layout);
    if (reading->near_ids_told++ >= NEAR_IDS_MOST)
        return NULL;
    if (!reading->ids && (reading->ids = arena_array(reading->arena, const char *, seats)))
        for (int seat = 0; seat < seats; seat++)
            reading->ids[seat] = zc_layout_seat_id(reading->layout, (zc_seat){ seat });
    return reading->ids ? words_near(reading->arena, id, reading->ids, seats) : NULL;
}

static bool find_by_words(pin_reading *reading, const char *words, zc_seat *out)
{
    if (!reading->names)
        reading->names = seat_names_make(reading->layout, reading->arena);
    return reading->names && seat_names_find(reading->names, words, out);
}

static bool find_seat(pin_reading *reading, const char *id, zc_place place, zc_seat *out)
{
    if (layout_seat_find(reading->layout, id, out) || find_by_words(reading, id, out))
        return true;
    const char *near = near_ids(reading, id);
    const char *first =
        zc_layout_seats(reading->layout) > 0 ? zc_layout_seat_id(reading->layout, (zc_seat){ 0 }) : NULL;
    diag_add_with(reading->diags, near ? &solve_near_seat : &solve_unknown_seat, place, id,
                  near ? near : first, NULL, NULL);
    return false;
}

/* "王五@甲, 王五@乙, ...": how each of those whom `who` means is called; NULL without memory. */
static const char *calls_of(const pin_reading *reading, const char *who)
{
    enum { NAMED = 3 };
    const char *calls = "";
    int named = 0;
    for (int at = 0; calls && at < zc_roster_people(reading->roster) && named <= NAMED; at++) {
        const zc_person person = { at };
        if (!roster_is_called(reading->roster, person, who))
            continue;
        const char *call = named++ < NAMED ? roster_telling_words(reading->roster, person, reading->arena)
                                           : "...";
        calls = call ? arena_format(reading->arena, "%s%s%s", calls, *calls ? ", " : "", call) : NULL;
    }
    return calls;
}

static bool find_person(const pin_reading *reading, const char *who, zc_place place, zc_person *out)
{
    char count[32];
    const int found = roster_find(reading->roster, who, out);
    if (found == 1)
        return true;
    if (found > 1) {
        number_write(found, 0, count);
        diag_add_with(reading->diags, &solve_ambiguous_person, place, who, count, calls_of(reading, who),
                      NULL);
    } else {
        const char *near =
            words_near(reading->arena, who, roster_names(reading->roster), zc_roster_people(reading->roster));
        diag_add_with(reading->diags, &solve_unknown_person, place, who, near, NULL, NULL);
    }
    return false;
}

zc_status solve_check_people(const zc_roster *roster, const zc_wish wishes[], int count, zc_arena *arena,
                             zc_diags *diags)
{
    const pin_reading reading = { .roster = roster, .arena = arena, .diags = diags };
    zc_person person;
    bool all_known = true;
    for (int wish = 0; wish < count; wish++)
        if (wishes[wish].kind == ZC_WISH_PIN)
            all_known &= find_person(&reading, wishes[wish].who, wishes[wish].place, &person);
    return all_known ? ZC_OK : ZC_BAD_INPUT;
}

bool solve_find_person(const zc_roster *roster, const char *who, zc_place place, zc_arena *arena,
                       zc_person *out, zc_diags *diags)
{
    const pin_reading reading = { .roster = roster, .arena = arena, .diags = diags };
    return find_person(&reading, who, place, out);
}

static const char *holder_of(const pin_reading *reading, zc_seat seat)
{
    const int person = reading->board->person_of_seat[seat.at];
    return person < 0 ? "empty" : zc_roster_field(reading->roster, (zc_person){ person }, ZC_COLUMN_NAME);
}

/* The same pin said twice is one pin. */
static void pin(pin_reading *reading, zc_person person, const char *id, zc_place place)
{
    zc_seat seat;
    pin_board *board = reading->board;
    if (!find_seat(reading, id, place, &seat) || board->seat_of_person[person.at] == seat.at)
        return;
    if (board->person_of_seat[seat.at] != PIN_NOBODY) {
        diag_add_with(reading->diags, &solve_seat_twice, place, id, holder_of(reading, seat), NULL, NULL);
    } else if (board->seat_of_person[person.at] != PIN_NOBODY) {
        diag_add_with(reading->diags, &solve_person_twice, place, id,
                      zc_roster_field(reading->roster, person, ZC_COLUMN_NAME),
                      zc_layout_seat_id(reading->layout, (zc_seat){ board->seat_of_person[person.at] }),
                      NULL);
    } else {
        board->person_of_seat[seat.at] = person.at;
        board->seat_of_person[person.at] = seat.at;
        board->places[person.at] = place;
    }
}

static void keep_empty(pin_reading *reading, const zc_wish *wish)
{
    zc_seat seat;
    if (!find_seat(reading, wish->seat, wish->place, &seat))
        return;
    if (reading->board->person_of_seat[seat.at] >= 0)
        diag_add_with(reading->diags, &solve_seat_twice, wish->place, wish->seat, holder_of(reading, seat),
                      NULL, NULL);
    else
        reading->board->person_of_seat[seat.at] = PIN_EMPTY;
}

static void read_wish(pin_reading *reading, const zc_wish *wish)
{
    zc_person person;
    zc_seat seat;
    switch (wish->kind) {
    case ZC_WISH_PIN:
        if (find_person(reading, wish->who, wish->place, &person))
            pin(reading, person, wish->seat, wish->place);
        else
            (void)find_seat(reading, wish->seat, wish->place, &seat);
        break;
    case ZC_WISH_EMPTY: keep_empty(reading, wish); break;
    }
}

static void read_column(pin_reading *reading)
{
    for (int at = 0; at < zc_roster_people(reading->roster); at++) {
        const zc_person person = { at };
        const char *id = zc_roster_field(reading->roster, person, ZC_COLUMN_SEAT);
        if (*id)
            pin(reading, person, id, roster_cell_place(reading->roster, person, ZC_COLUMN_SEAT));
    }
}

static int *filled(zc_arena *arena, int count)
{
    int *array = arena_array(arena, int, count);
    for (int at = 0; array && at < count; at++)
        array[at] = PIN_NOBODY;
    return array;
}

zc_status pins_read(const zc_solve_input *input, const zc_layout *layout, zc_arena *arena, pin_board *out,
                    zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    pin_reading reading = {
        .roster = input->roster, .layout = layout, .arena = arena, .board = out, .diags = diags
    };
    out->person_of_seat = filled(arena, zc_layout_seats(layout));
    out->seat_of_person = filled(arena, zc_roster_people(input->roster));
    out->places = arena_array(arena, zc_place, zc_roster_people(input->roster));
    if (!out->person_of_seat || !out->seat_of_person || !out->places)
        return ZC_NO_MEMORY;
    read_column(&reading);
    for (int wish = 0; wish < input->wish_count; wish++)
        read_wish(&reading, &input->wishes[wish]);
    if (arena_failed(arena))
        return ZC_NO_MEMORY;
    return diag_status(diags, errors_before);
}
