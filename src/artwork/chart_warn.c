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

static void tell_small(artwork_chart *chart, const chart_flaws *flaws)
{
    double least_pt = HUGE_VAL;
    char size[32], count[32];

    for (int at = 0; at < flaws->count; at++) {
        least_pt = fmin(least_pt, flaws->sizes_pt[at]);
        number_write(flaws->sizes_pt[at], 1, size);
        if (flaws->count <= SINGLE)
            diag_add_with(chart->diags, &artwork_small_name, place_of(chart, flaws->seats[at]),
                          chart_name(chart, flaws->seats[at]), chart_seat(chart, flaws->seats[at])->id, size,
                          NULL);
    }
    number_write(least_pt, 1, size);
    number_write(flaws->count, 0, count);
    if (flaws->count > SINGLE)
        diag_add_with(chart->diags, &artwork_small_names, place_of(chart, flaws->seats[0]),
                      first_names(chart, flaws), count, size, NULL);
}

void chart_tell_flaws(artwork_chart *chart)
{
    char count[32];

    tell_small(chart, &chart->small);
    number_write(chart->left_out.count, 0, count);
    if (chart->left_out.count)
        diag_add_with(chart->diags, &artwork_no_posts, place_of(chart, chart->left_out.seats[0]),
                      first_names(chart, &chart->left_out), count, NULL, NULL);
}
