#include "artwork/chart.h"
#include "artwork/problems.h"

#include <math.h>

/* So many are warned of one by one; more in one sentence, which names the first. */
enum { SINGLE = 3, NAMED = 5 };

static void note(artwork_chart *chart, chart_flaws *flaws, zc_seat seat, double size_pt)
{
    if (!flaws->seats)
        flaws->seats = arena_array(chart->arena, zc_seat, chart->job->layout->seat_count);
    if (!flaws->sizes_pt)
        flaws->sizes_pt = arena_array(chart->arena, double, chart->job->layout->seat_count);
    if (!flaws->seats || !flaws->sizes_pt) {
        chart->no_memory = true;
        return;
    }
    for (int at = 0; at < flaws->count; at++)
        if (flaws->seats[at].at == seat.at) {
            flaws->sizes_pt[at] = fmin(flaws->sizes_pt[at], size_pt);
            return;
        }
    flaws->seats[flaws->count] = seat;
    flaws->sizes_pt[flaws->count++] = size_pt;
}

void chart_note_small(artwork_chart *chart, zc_seat seat, double size_pt)
{
    note(chart, &chart->small, seat, size_pt);
}

void chart_note_left_out(artwork_chart *chart, zc_seat seat) { note(chart, &chart->left_out, seat, 0); }

void chart_note_starred(artwork_chart *chart, zc_seat seat) { note(chart, &chart->starred, seat, 0); }

void chart_note_listed(artwork_chart *chart, zc_seat seat) { note(chart, &chart->listed, seat, 0); }

static zc_place place_of(const artwork_chart *chart, zc_seat seat)
{
    zc_person person;

    return zc_plan_person(chart->job->plan, seat, &person) ? zc_roster_place(chart->job->roster, person)
                                                           : (zc_place){ 0 };
}

static const char *first_names(artwork_chart *chart, const chart_flaws *flaws)
{
    const char *names = "";

    for (int at = 0; names && at < flaws->count && at < NAMED; at++)
        names = arena_format(chart->arena, "%s%s%s", names, at ? chart_word(chart, "、", ", ") : "",
                             chart_name(chart, flaws->seats[at]));
    if (names && flaws->count > NAMED)
        names = arena_format(chart->arena, "%s%s", names, chart_word(chart, "等", " ..."));
    return chart_made(chart, names);
}

/* 5.97 is not told as 6, which would be enough. */
static void write_size(double size_pt, char size[32]) { number_write(floor(10 * size_pt) / 10, 1, size); }

static void tell_small(artwork_chart *chart, const chart_flaws *flaws)
{
    double least_pt = HUGE_VAL;
    char size[32], count[32];

    for (int at = 0; at < flaws->count; at++) {
        least_pt = fmin(least_pt, flaws->sizes_pt[at]);
        write_size(flaws->sizes_pt[at], size);
        if (flaws->count <= SINGLE)
            diag_add_with(chart->diags, &artwork_small_name, place_of(chart, flaws->seats[at]),
                          chart_name(chart, flaws->seats[at]), chart_seat(chart, flaws->seats[at])->id, size,
                          NULL);
    }
    write_size(least_pt, size);
    number_write(flaws->count, 0, count);
    if (flaws->count > SINGLE)
        diag_add_with(chart->diags, &artwork_small_names, place_of(chart, flaws->seats[0]),
                      first_names(chart, flaws), count, size, NULL);
}

static bool has(const chart_flaws *flaws, zc_seat seat)
{
    for (int at = 0; at < flaws->count; at++)
        if (flaws->seats[at].at == seat.at)
            return true;
    return false;
}

/* What is drawn small; the others are not on their seats at all. */
static chart_flaws without_dropped(artwork_chart *chart)
{
    chart_flaws drawn = { 0 };

    for (int at = 0; at < chart->small.count; at++)
        if (!has(&chart->starred, chart->small.seats[at]) && !has(&chart->listed, chart->small.seats[at]))
            note(chart, &drawn, chart->small.seats[at], chart->small.sizes_pt[at]);
    return drawn;
}

static const char *first_seats(artwork_chart *chart, const chart_flaws *flaws)
{
    const char *ids = "";

    for (int at = 0; ids && at < flaws->count && at < NAMED; at++)
        ids = arena_format(chart->arena, "%s%s%s", ids, at ? ", " : "",
                           chart_seat(chart, flaws->seats[at])->id);
    if (ids && flaws->count > NAMED)
        ids = arena_format(chart->arena, "%s ...", ids);
    return chart_made(chart, ids);
}

static void tell_dropped(artwork_chart *chart, const chart_flaws *flaws, const zc_problem *problem)
{
    char count[32];

    number_write(flaws->count, 0, count);
    if (flaws->count)
        diag_add_with(chart->diags, problem, place_of(chart, flaws->seats[0]), first_names(chart, flaws),
                      count, first_seats(chart, flaws), NULL);
}

static void tell_unlabelled(artwork_chart *chart)
{
    const char *names = "";

    for (int zone = 0; names && zone < chart->zone_count; zone++)
        if (chart->zones[zone].unlabelled)
            names = arena_format(chart->arena, "%s%s%s", names, *names ? chart_word(chart, "、", ", ") : "",
                                 chart->zones[zone].name);
    if (*chart_made(chart, names))
        diag_add(chart->diags, &artwork_unlabelled_zone, (zc_place){ 0 }, names);
}

void chart_tell_flaws(artwork_chart *chart)
{
    const chart_flaws small = without_dropped(chart);

    tell_small(chart, &small);
    tell_dropped(chart, &chart->starred, &artwork_names_in_key);
    tell_dropped(chart, &chart->listed, &artwork_names_listed);
    tell_unlabelled(chart);
    tell_dropped(chart, &chart->left_out, &artwork_no_posts);
}
