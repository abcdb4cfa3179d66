/* Seats that a style names one by one, and benches one behind another: a vehicle, seen from above. */
#include "layout/draft.h"

#include <math.h>
#include <string.h>

enum { SEAT_HALF_MM = 300, BODY_SIDE_MM = 180, BODY_REAR_MM = 500 };

static void add_place(layout_draft *draft, layout_seat seat, const char *code)
{
    const int region = draft->regions.count - 1;
    seat.id = arena_format(draft->arena, "%s-%s", draft->regions.at[region].id, code);
    seat.region = region;
    seat.floor = seat.block = "";
    seat.row = 1;
    seat.number = arena_text(draft->arena, code);
    seat.table = seat.block_at = -1;
    draft_seat(draft, seat);
}

/* One order of honour may run through all of them. */
static void add_row(layout_draft *draft, int first)
{
    if (draft->seats.count > first)
        draft_row_add(draft, (draft_row){ .region = draft->regions.count - 1,
                                          .label = 1,
                                          .first = first,
                                          .chairs = draft->seats.count - first,
                                          .block = "" });
}

/* ---- benches ---- */

/* The seats of a bench: as stated, else as the style says; 0 behind the last. */
static int bench_seats(const layout_draft *draft, const spec_benches *benches, int bench)
{
    const zc_sizes *sizes = draft->scope.sizes;
    if (sizes->row_count > 0)
        return bench < sizes->row_count ? sizes->rows[bench] : 0;
    return bench < benches->usual_count ? benches->usual[bench] : 0;
}

static int widest_bench(const layout_draft *draft, const spec_benches *benches)
{
    int widest = 0;
    for (int bench = 0; bench_seats(draft, benches, bench) > 0; bench++)
        widest = bench_seats(draft, benches, bench) > widest ? bench_seats(draft, benches, bench) : widest;
    return widest;
}

/* From the middle line to the right. An even bench leaves the aisle free; a bench as wide as bench and aisle
 * runs on across it. */
static double bench_x(const spec_benches *benches, int seats, int at)
{
    const double from_middle = at - (seats - 1) / 2.0;
    const double half_aisle_mm = seats % 2 == 0 ? benches->aisle_mm / 2 : 0;
    return from_middle * benches->pitch_mm + (from_middle < 0 ? -half_aisle_mm : half_aisle_mm);
}

/* From the right, as its seats are counted. */
static void add_bench(layout_draft *draft, const spec_benches *benches, int bench, int seats)
{
    for (int from_right = 1; from_right <= seats && !draft->out_of_memory; from_right++) {
        const int at = seats - from_right;
        const char *code = arena_format(draft->arena, "%dR%d", bench + 1, from_right);
        const layout_seat seat = {
            .x_mm = bench_x(benches, seats, at),
            .y_mm = benches->y_mm + bench * benches->row_mm,
            .line = bench,
            .column = at,
            .name_zh = arena_format(draft->arena, "第%d排右起第%d座", bench + 1, from_right),
            .name_en = arena_format(draft->arena, "row %d, seat %d from the right", bench + 1, from_right),
        };
        draft->out_of_memory |= !code || !seat.name_zh || !seat.name_en;
        if (!draft->out_of_memory)
            add_place(draft, seat, code);
    }
}

static void stand_benches(layout_draft *draft, const spec_benches *benches)
{
    for (int bench = 0; bench_seats(draft, benches, bench) > 0 && !draft->out_of_memory; bench++) {
        const int seats = bench_seats(draft, benches, bench);
        if (!draft_line_fits(draft, seats, bench + 1, VENUE_ROWS_MAX) || !draft_has_room_for(draft, seats))
            return;
        add_bench(draft, benches, bench, seats);
    }
}

/* ---- what is no seat ---- */

static void stand_driver(layout_draft *draft, const spec_driver *driver, double aside_mm)
{
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_DRIVER,
                                           .x_mm = driver->x_mm - aside_mm - SEAT_HALF_MM,
                                           .y_mm = driver->y_mm - SEAT_HALF_MM,
                                           .width_mm = 2.0 * SEAT_HALF_MM,
                                           .depth_mm = 2.0 * SEAT_HALF_MM,
                                           .label_zh = driver->zh,
                                           .label_en = driver->en });
}

/* The body holds all seats and the driver's place; its front is at the top. */
static void stand_body(layout_draft *draft, const spec_region *spec, int first_seat)
{
    double half_mm = 0, rear_mm = 0;
    for (int at = first_seat; at < draft->seats.count; at++) {
        half_mm = fmax(half_mm, fabs(draft->seats.at[at].x_mm) + SEAT_HALF_MM);
        rear_mm = fmax(rear_mm, draft->seats.at[at].y_mm + SEAT_HALF_MM);
    }
    half_mm += BODY_SIDE_MM;
    draft_thing(draft, (layout_furniture){ .kind = LAYOUT_VEHICLE,
                                           .x_mm = -half_mm,
                                           .width_mm = 2 * half_mm,
                                           .depth_mm = rear_mm + BODY_REAR_MM,
                                           .label_zh = spec->zh,
                                           .label_en = spec->en });
}

/* Benches wider than a car's put the driver further to the left. */
static double driver_aside(const layout_draft *draft, const spec_region *spec)
{
    for (int at = 0; at < spec->bench_count; at++)
        if (scope_holds(&draft->scope, spec->benches[at].when)) {
            const int widest = widest_bench(draft, &spec->benches[at]);
            return widest > 1 ? -bench_x(&spec->benches[at], widest, 0) : 0;
        }
    return 0;
}

void draft_places_region(layout_draft *draft, int region)
{
    const spec_region *spec = &draft->spec->regions[region];
    const int first = draft->seats.count;

    for (int at = 0; at < spec->seat_count; at++) {
        const spec_seat *seat = &spec->seats[at];
        if (scope_holds(&draft->scope, seat->when))
            add_place(draft,
                      (layout_seat){
                          .x_mm = seat->x_mm, .y_mm = seat->y_mm, .name_zh = seat->zh, .name_en = seat->en },
                      seat->number);
    }
    for (int at = 0; at < spec->bench_count; at++)
        if (scope_holds(&draft->scope, spec->benches[at].when))
            stand_benches(draft, &spec->benches[at]);
    add_row(draft, first);
    for (int at = 0; at < spec->driver_count; at++)
        if (scope_holds(&draft->scope, spec->drivers[at].when))
            stand_driver(draft, &spec->drivers[at], driver_aside(draft, spec));
    if (spec->driver_count > 0)
        stand_body(draft, spec, first);
}

/* ---- in the order of their names ---- */

static bool is_queued(const draft_queue *queue, int seat)
{
    for (int at = 0; at < queue->seats.count; at++)
        if (queue->seats.at[at] == seat)
            return true;
    return false;
}

static bool is_named(const layout_draft *draft, int seat, const spec_step *step, const char *number)
{
    const layout_seat *here = &draft->seats.at[seat];
    return strcmp(here->number, number) == 0 && strcmp(draft->regions.at[here->region].id, step->region) == 0;
}

void draft_named(layout_draft *draft, draft_queue *queue, const spec_step *step)
{
    for (int at = 0; at < step->seat_count; at++)
        for (int seat = 0; seat < draft->seats.count; seat++)
            if (is_named(draft, seat, step, step->seats[at]) && !is_queued(queue, seat))
                draft_push(draft, queue, seat, queue->seats.count + 1, step->odd_rule);
}
