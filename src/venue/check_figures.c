/* A hall's rows, aisles, doors and places against the figures of a code. */
#include "venue/check.h"
#include "venue/check_problems.h"

#include <math.h>

static check_finding of_run(const check_run *run, const zc_problem *problem, const geo_source *from)
{
    return (check_finding){ .problem = problem,
                            .from = from,
                            .block = run->block,
                            .first_line = run->line,
                            .last_line = run->line,
                            .beside = -1,
                            .unit = "mm" };
}

static bool is_less(double found, double wanted) { return found < wanted - check_touching_mm; }

/* ---- rows ---- */

/* A row without an aisle at its ends that opens onto free floor before it is measured by no figure. */
static void check_seats(hall_check *check, const check_run *run, const check_chain *chain)
{
    const geo_seats *seats = &check->code->seats;
    check_finding finding =
        of_run(run, chain->aisles >= 2 ? &venue_check_seats_two : &venue_check_seats_one, &seats->from);
    finding.found = chain->seats;
    finding.wanted = geo_seats_most(seats, chain->aisles, check_pitch_mm(check, run) + check_touching_mm);
    finding.unit = "";
    if (seats->from.id && chain->aisles > 0 && finding.found > finding.wanted)
        check_find(check, finding);
}

static void check_pitch(hall_check *check, const check_run *run, const check_chain *chain)
{
    const geo_code *code = check->code;
    if (!code->pitch.from.id || chain->aisles == 0)
        return;
    check_finding finding = of_run(run, &venue_check_row_pitch, &code->pitch.from);
    finding.found = check_pitch_mm(check, run);
    finding.wanted = geo_pitch_least_mm(code, GEO_HARD, chain->seats, chain->aisles);
    if (finding.wanted > 0 && is_less(finding.found, finding.wanted))
        check_find(check, finding);
    if (finding.wanted > 0)
        return;
    finding =
        of_run(run, chain->aisles >= 2 ? &venue_check_seats_two : &venue_check_seats_one, &code->count.from);
    finding.found = chain->seats;
    finding.wanted = chain->aisles >= 2 ? code->count.long_two : code->count.long_one;
    finding.unit = "";
    check_find(check, finding);
}

static void check_clear(hall_check *check, const check_run *run, const check_chain *chain)
{
    const geo_clear *clear = &check->code->clear;
    if (!clear->from.id || chain->aisles < 2)
        return;
    check_finding finding = of_run(run, &venue_check_seats_two, &clear->from);
    finding.found = chain->seats;
    finding.wanted = clear->two;
    finding.unit = "";
    if (finding.found > finding.wanted) {
        check_find(check, finding);
        return;
    }
    finding = of_run(run, &venue_check_clear, &clear->from);
    finding.found = check_pitch_mm(check, run) - CHECK_BODY_MM;
    finding.wanted = geo_clear_mm(clear, chain->seats);
    if (is_less(finding.found, finding.wanted))
        check_find(check, finding);
}

void check_row_figures(hall_check *check)
{
    for (int run = 0; run < check->run_count; run++) {
        const check_chain *chain = &check->chains[check->runs[run].chain];
        check_seats(check, &check->runs[run], chain);
        check_pitch(check, &check->runs[run], chain);
        check_clear(check, &check->runs[run], chain);
    }
}

void check_chair_widths(hall_check *check)
{
    const geo_width *width = &check->code->width;
    for (int run = 0; width->from.id && run < check->run_count; run++) {
        check_finding finding = of_run(&check->runs[run], &venue_check_width, &width->from);
        finding.found = check->hall->blocks[finding.block].pitch_x_mm;
        finding.wanted = width->hard_mm;
        if (is_less(finding.found, finding.wanted))
            check_find(check, finding);
    }
}

/* ---- rows one behind another ---- */

/* Free floor between a chair and the one ahead; less is the rows' own pitch. */
static double free_ahead_mm(const hall_check *check, int chair)
{
    const venue_block *block = check_block(check, chair), *its = check_block(check, check->ahead[chair]);
    return check->ahead_mm[chair] - (block->pitch_y_mm + its->pitch_y_mm) / 2;
}

static bool follows(const hall_check *check, int chair)
{
    return check->ahead[chair] >= 0 && free_ahead_mm(check, chair) < CHECK_PASSAGE_MM - check_touching_mm;
}

/* How many chairs stand before each without a cross aisle, itself counted: the way ahead is followed to one
 * that is known, then counted back. A ring of chairs ends where it began. */
static void count_depth(const hall_check *check, int chair, int depth[], int path[])
{
    int length = 0, at = chair;
    while (depth[at] == 0) {
        depth[at] = -1;
        path[length++] = at;
        if (!follows(check, at))
            break;
        at = check->ahead[at];
    }
    int before = depth[at] > 0 ? depth[at] : 0;
    while (length > 0)
        depth[path[--length]] = ++before;
}

/* Of each block the deepest file of chairs. */
static void find_files(hall_check *check, const int depth[], int deepest[])
{
    const int blocks = check->hall->block_count;
    for (int block = 0; block < blocks; block++)
        deepest[block] = -1;
    for (int at = 0; at < check->seats; at++) {
        const int chair = check->order[at], block = check->hall->chairs[chair].block;
        if (deepest[block] < 0 || depth[chair] > depth[deepest[block]])
            deepest[block] = chair;
    }
    for (int block = 0; block < blocks; block++) {
        const int chair = deepest[block];
        if (chair < 0 || depth[chair] <= check->code->rows.most)
            continue;
        const int line = check->hall->chairs[chair].line, first = line - depth[chair] + 1;
        check_find(check, (check_finding){ .problem = &venue_check_rows,
                                           .from = &check->code->rows.from,
                                           .block = block,
                                           .beside = -1,
                                           .first_line = first > 0 ? first : 0,
                                           .last_line = line,
                                           .found = depth[chair],
                                           .wanted = check->code->rows.most,
                                           .unit = "" });
    }
}

void check_files(hall_check *check)
{
    const int chairs = check->hall->chair_count;
    int *depth = arena_array(check->arena, int, chairs), *path = arena_array(check->arena, int, chairs);
    int *deepest = arena_array(check->arena, int, check->hall->block_count);
    check->lacks_memory |= !depth || !path || !deepest;
    if (check->lacks_memory || !check->code->rows.from.id)
        return;
    for (int at = 0; at < check->seats; at++)
        count_depth(check, check->order[at], depth, path);
    find_files(check, depth, deepest);
}

/* ---- aisles and doors ---- */

/* Half of the people leave at each end that leads to a door. */
static double people_one_way(const hall_check *check, const check_aisle *aisle)
{
    const int ways = aisle->leads_ahead + aisle->leads_back + aisle->doors;
    return check->venue->door_count == 0 ? 0 : ceil(aisle->people / (ways > 1 ? ways : 1));
}

static void check_aisle_width(hall_check *check, const check_aisle *aisle)
{
    const geo_aisle *figure = &check->code->aisle;
    const double people = people_one_way(check, aisle);
    check_finding finding = of_run(&check->runs[aisle->end / CHECK_SIDES],
                                   aisle->at_wall ? &venue_check_side_aisle : &venue_check_aisle,
                                   &figure->from);
    finding.first_line = aisle->first_line;
    finding.last_line = aisle->last_line;
    finding.found = aisle->clear_mm;
    finding.wanted = aisle->at_wall ? fmax(figure->side_mm, people * figure->per_100_mm / 100)
                                    : geo_aisle_mm(figure, people);
    finding.people = people;
    const int beyond = check->ends[aisle->end].beyond;
    if (!aisle->at_wall && beyond >= 0 && check->hall->chairs[beyond].block != finding.block)
        finding.beside = check->hall->chairs[beyond].block;
    if (is_less(finding.found, finding.wanted))
        check_find(check, finding);
}

/* The least free floor before a run's chairs; INFINITY: none stands before one. */
static double free_before_mm(const hall_check *check, const check_run *run)
{
    double least_mm = INFINITY;
    for (int at = run->first; at < run->first + run->chairs; at++)
        if (check->ahead[check->order[at]] >= 0)
            least_mm = fmin(least_mm, free_ahead_mm(check, check->order[at]));
    return least_mm;
}

/* A cross aisle is free floor between two rows, along all of one. */
static void check_cross_aisles(hall_check *check)
{
    const geo_aisle *figure = &check->code->aisle;
    for (int run = 0; run < check->run_count; run++) {
        check_finding finding = of_run(&check->runs[run], &venue_check_cross_aisle, &figure->from);
        finding.found = free_before_mm(check, &check->runs[run]);
        finding.wanted = figure->least_mm;
        if (finding.found >= CHECK_PASSAGE_MM - check_touching_mm && is_less(finding.found, finding.wanted))
            check_find(check, finding);
    }
}

static void check_doors(hall_check *check)
{
    const geo_aisle *figure = &check->code->aisle;
    for (int at = 0; at < check->venue->door_count; at++) {
        const venue_door *door = &check->hall->doors[at];
        char wanted[40], width[40];
        if (!is_less(door->width_mm, figure->door_mm))
            continue;
        check_figure_text(door->width_mm, "mm", width);
        check_figure_text(figure->door_mm, "mm", wanted);
        check_tell_one(
            check, &venue_check_door, door->place,
            (check_words){ .where = door->name, .found = width, .wanted = wanted, .from = &figure->from });
    }
}

void check_aisles(hall_check *check)
{
    const check_aisle *aisles = NULL;
    const int count = check_aisles_make(check, &aisles);
    if (check->lacks_memory || !check->code->aisle.from.id)
        return;
    for (int at = 0; at < count; at++)
        check_aisle_width(check, &aisles[at]);
    check_cross_aisles(check);
    check_doors(check);
}

/* ---- places for wheelchairs ---- */

void check_wheelchairs(hall_check *check)
{
    const geo_wheelchairs *figure = &check->code->wheelchairs;
    bool is_sourced;
    char found[40], wanted[40], seats[40];
    int places = 0;
    for (int at = 0; at < check->seats; at++)
        places += check->hall->chairs[check->order[at]].kind == VENUE_SEAT_WHEELCHAIR;
    const int places_wanted = geo_wheelchairs_wanted(figure, check->seats, &is_sourced);
    if (places >= places_wanted)
        return;
    check_figure_text(places, "", found);
    check_figure_text(places_wanted, "", wanted);
    check_figure_text(check->seats, "", seats);
    check_tell_one(check, is_sourced ? &venue_check_wheelchairs : &venue_check_wheelchairs_unsourced,
                   check->venue->place,
                   (check_words){ .where = seats, .found = found, .wanted = wanted, .from = &figure->from });
}
