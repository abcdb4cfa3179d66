/* The rows of a hall as they run between aisles: which chairs follow each other, and what is at their ends.
 */
#include "venue/check.h"

#include <math.h>
#include <stdlib.h>

static const double radians_per_degree = 3.14159265358979323846 / 180;
static const double alike_cosine = 0.7; /* 45 degrees */

check_point check_forward(const venue_chair *chair)
{
    const double angle = chair->facing_deg * radians_per_degree;
    return (check_point){ sin(angle), -cos(angle) };
}

bool check_looks_alike(const venue_chair *one, const venue_chair *other)
{
    return cos((one->facing_deg - other->facing_deg) * radians_per_degree) > alike_cosine;
}

/* ---- runs ---- */

typedef struct place_of_chair {
    const venue_chair *chair;
    int at;
} place_of_chair;

static int by_line_then_column(const void *one, const void *other)
{
    const place_of_chair *a = one, *b = other;
    const int order[] = { a->chair->block - b->chair->block, a->chair->line - b->chair->line,
                          a->chair->column - b->chair->column, a->at - b->at };
    for (size_t key = 0; key < sizeof order / sizeof *order; key++)
        if (order[key])
            return order[key];
    return 0;
}

static bool sort_chairs(hall_check *check)
{
    const venue_hall *hall = check->hall;
    place_of_chair *places = mem_take(sizeof *places * (size_t)(check->seats + 1));
    if (!places)
        return false;
    for (int at = 0; at < check->seats; at++)
        places[at] = (place_of_chair){ &hall->chairs[hall->rostrum_chairs + at], hall->rostrum_chairs + at };
    qsort(places, (size_t)check->seats, sizeof *places, by_line_then_column);
    for (int at = 0; at < check->seats; at++)
        check->order[at] = places[at].at;
    mem_free(places);
    return true;
}

static const venue_chair *chair_at(const hall_check *check, int order_at)
{
    return &check->hall->chairs[check->order[order_at]];
}

/* Chairs of one row: a gap that a way leads to parts them; the gap of a chair that is left out does not. */
static bool is_parted(const hall_check *check, int order_at)
{
    const venue_chair *before = chair_at(check, order_at - 1), *behind = chair_at(check, order_at);
    if (before->block != behind->block || before->line != behind->line)
        return true;
    const double apart_mm = hypot(behind->x_mm - before->x_mm, behind->y_mm - before->y_mm);
    return apart_mm - check->hall->blocks[before->block].pitch_x_mm >= CHECK_PASSAGE_MM &&
           check_floor_is(&check->floor, (before->x_mm + behind->x_mm) / 2, (before->y_mm + behind->y_mm) / 2,
                          FLOOR_WAY);
}

static bool cut_runs(hall_check *check)
{
    ZC_VEC(check_run) runs = { 0 };
    bool done = true;
    for (int at = 0; done && at < check->seats; at++) {
        if (at == 0 || is_parted(check, at)) {
            const venue_chair *chair = chair_at(check, at);
            const check_run run = { chair->block, chair->line, at, 0, runs.count };
            done = vec_push(&runs, run);
        }
        if (done) {
            runs.at[runs.count - 1].chairs++;
            check->run_of[check->order[at]] = runs.count - 1;
        }
    }
    check->run_count = runs.count;
    check->runs = vec_to_arena(check->arena, &runs);
    done = done && (runs.count == 0 || check->runs);
    vec_free(&runs);
    return done;
}

/* ---- the ends of a run ---- */

/* A run's last chair at that side, and the direction away from it; of one chair: across its look. */
static check_end bare_end(const hall_check *check, const check_run *run, check_side side)
{
    const int last = side == CHECK_PAGE_LEFT ? run->first : run->first + run->chairs - 1;
    const int inner = side == CHECK_PAGE_LEFT ? last + 1 : last - 1;
    const int hand = side == CHECK_PAGE_LEFT ? -1 : 1;
    const venue_chair *chair = chair_at(check, last);
    check_end end = { .chair = check->order[last], .clear_mm = INFINITY, .beyond = -1 };
    const check_point forward = check_forward(chair);
    end.right = -forward.y_mm * hand;
    end.down = forward.x_mm * hand;
    if (run->chairs > 1) {
        const venue_chair *before = chair_at(check, inner);
        const double apart_mm = hypot(chair->x_mm - before->x_mm, chair->y_mm - before->y_mm);
        end.right = apart_mm > 0 ? (chair->x_mm - before->x_mm) / apart_mm : end.right;
        end.down = apart_mm > 0 ? (chair->y_mm - before->y_mm) / apart_mm : end.down;
    }
    return end;
}

/* A thing beside the row's end: how far along the row, from middle to middle, and how far off it. */
typedef struct beside {
    double along_mm, off_mm;
} beside;

static beside beside_of(const hall_check *check, const check_end *end, double x_mm, double y_mm)
{
    const venue_chair *chair = &check->hall->chairs[end->chair];
    const double x = x_mm - chair->x_mm, y = y_mm - chair->y_mm;
    return (beside){ x * end->right + y * end->down, fabs(x * end->down - y * end->right) };
}

static void look_for_chair(const hall_check *check, int run, check_end *end)
{
    const venue_chair *own = &check->hall->chairs[end->chair];
    const venue_block *block = check_block(check, end->chair);
    const double half_reach_mm = CHECK_SIDE_REACH_MM / 2.0;
    near_walk walk = near_begin(&check->near, own->x_mm + end->right * half_reach_mm,
                                own->y_mm + end->down * half_reach_mm, half_reach_mm + block->pitch_y_mm);
    for (int at; (at = near_next(&walk)) >= 0;) {
        const venue_chair *other = &check->hall->chairs[at];
        const venue_block *its = check_block(check, at);
        if (at == end->chair || check->run_of[at] == run)
            continue;
        const beside is = beside_of(check, end, other->x_mm, other->y_mm);
        const double its_mm = check_looks_alike(own, other) ? its->pitch_x_mm : its->pitch_y_mm;
        const double clear_mm = is.along_mm - (block->pitch_x_mm + its_mm) / 2;
        if (is.along_mm > 0 && is.off_mm < block->pitch_y_mm / 2 &&
            (clear_mm < end->clear_mm || (clear_mm == end->clear_mm && at < end->beyond))) {
            end->clear_mm = clear_mm;
            end->beyond = at;
        }
    }
}

static void look_for_wall(const hall_check *check, check_end *end)
{
    const venue_chair *own = &check->hall->chairs[end->chair];
    const venue_block *block = check_block(check, end->chair);
    double clear_mm = check_ray_mm(&check->walls, own->x_mm, own->y_mm, end->right, end->down);
    for (int at = 0; at < check->walls.thing_count; at++) {
        const check_thing *thing = &check->walls.things[at];
        const beside is = beside_of(check, end, thing->x_mm, thing->y_mm);
        const double half_along_mm = fabs(end->right) * thing->width_mm / 2 +
                                     fabs(end->down) * thing->depth_mm / 2;
        const double half_off_mm = fabs(end->down) * thing->width_mm / 2 +
                                   fabs(end->right) * thing->depth_mm / 2;
        if (is.along_mm > 0 && is.off_mm < block->pitch_y_mm / 2 + half_off_mm)
            clear_mm = fmin(clear_mm, is.along_mm - half_along_mm);
    }
    clear_mm -= block->pitch_x_mm / 2;
    if (clear_mm < end->clear_mm) {
        end->clear_mm = clear_mm;
        end->at_wall = true;
        end->beyond = -1;
    }
}

static check_end end_of(const hall_check *check, int run, check_side side)
{
    check_end end = bare_end(check, &check->runs[run], side);
    const venue_chair *chair = &check->hall->chairs[end.chair];
    look_for_chair(check, run, &end);
    look_for_wall(check, &end);
    if (end.clear_mm > CHECK_SIDE_REACH_MM) {
        end.clear_mm = INFINITY;
        end.at_wall = false;
        end.beyond = -1;
    }
    const double step_mm = check_block(check, end.chair)->pitch_x_mm / 2 +
                           fmin(fmax(end.clear_mm / 2, 0), CHECK_PASSAGE_MM);
    end.middle = (check_point){ chair->x_mm + end.right * step_mm, chair->y_mm + end.down * step_mm };
    end.has_aisle = end.clear_mm >= CHECK_PASSAGE_MM - check_touching_mm &&
                    check_floor_is(&check->floor, end.middle.x_mm, end.middle.y_mm, FLOOR_WAY);
    return end;
}

/* ---- chains ---- */

static int chain_of(const hall_check *check, int run)
{
    while (check->runs[run].chain != run)
        run = check->runs[run].chain = check->runs[check->runs[run].chain].chain;
    return run;
}

/* Two blocks that stand so close have one row. */
static void chain_runs(hall_check *check)
{
    for (int at = 0; at < CHECK_SIDES * check->run_count; at++) {
        const check_end *end = &check->ends[at];
        const int beyond = end->beyond >= 0 ? check->run_of[end->beyond] : -1;
        if (end->has_aisle || beyond < 0 || end->clear_mm >= CHECK_PASSAGE_MM ||
            !check_looks_alike(&check->hall->chairs[end->chair], &check->hall->chairs[end->beyond]))
            continue;
        const int one = chain_of(check, at / CHECK_SIDES), other = chain_of(check, beyond);
        check->runs[one > other ? one : other].chain = one > other ? other : one;
    }
    for (int run = 0; run < check->run_count; run++)
        check->runs[run].chain = chain_of(check, run);
}

/* Whether somebody can step out of the row before him. */
static bool opens_ahead(const hall_check *check, const check_run *run)
{
    for (int at = run->first; at < run->first + run->chairs; at++) {
        const venue_chair *chair = chair_at(check, at);
        const check_point forward = check_forward(chair);
        const double step_mm = check->hall->blocks[chair->block].pitch_y_mm / 2 + CHECK_PASSAGE_MM / 2.0;
        if (check_floor_is(&check->floor, chair->x_mm + forward.x_mm * step_mm,
                           chair->y_mm + forward.y_mm * step_mm, FLOOR_WAY))
            return true;
    }
    return false;
}

static void measure_chains(hall_check *check)
{
    for (int run = 0; run < check->run_count; run++) {
        check_chain *chain = &check->chains[check->runs[run].chain];
        chain->seats += check->runs[run].chairs;
        for (int side = 0; side < CHECK_SIDES; side++)
            chain->aisles += check->ends[CHECK_SIDES * run + side].has_aisle;
    }
    for (int run = 0; run < check->run_count; run++) {
        check_chain *chain = &check->chains[check->runs[run].chain];
        chain->is_reached = chain->is_reached || chain->aisles > 0 || opens_ahead(check, &check->runs[run]);
    }
}

void check_rows_make(hall_check *check)
{
    const int chairs = check->hall->chair_count;
    check->order = arena_array(check->arena, int, check->seats);
    check->run_of = arena_array(check->arena, int, chairs);
    if (!check->order || !check->run_of) {
        check->lacks_memory = true;
        return;
    }
    for (int at = 0; at < chairs; at++)
        check->run_of[at] = -1;
    check->lacks_memory |= !sort_chairs(check) || !cut_runs(check);
    check->ends = arena_array(check->arena, check_end, CHECK_SIDES * check->run_count);
    check->chains = arena_array(check->arena, check_chain, check->run_count);
    check->lacks_memory |= !check->ends || !check->chains;
    if (check->lacks_memory)
        return;
    for (int run = 0; run < check->run_count; run++)
        for (int side = 0; side < CHECK_SIDES; side++)
            check->ends[CHECK_SIDES * run + side] = end_of(check, run, (check_side)side);
    chain_runs(check);
    measure_chains(check);
}

/* ---- what is ahead ---- */

/* The nearest that looks the same way: rows are staggered by half a chair at most. */
static void look_ahead(hall_check *check, int chair)
{
    const venue_chair *own = &check->hall->chairs[chair];
    const venue_block *block = check_block(check, chair);
    const check_point forward = check_forward(own);
    const double reach_mm = 2 * block->pitch_y_mm + CHECK_PASSAGE_MM;
    near_walk walk = near_begin(&check->near, own->x_mm + forward.x_mm * reach_mm / 2,
                                own->y_mm + forward.y_mm * reach_mm / 2, reach_mm / 2 + block->pitch_x_mm);
    check->ahead[chair] = -1;
    check->ahead_mm[chair] = reach_mm;
    for (int at; (at = near_next(&walk)) >= 0;) {
        const venue_chair *other = &check->hall->chairs[at];
        const double x = other->x_mm - own->x_mm, y = other->y_mm - own->y_mm;
        const double along_mm = x * forward.x_mm + y * forward.y_mm;
        const double off_mm = fabs(x * forward.y_mm - y * forward.x_mm);
        if (along_mm > block->pitch_y_mm / 4 && off_mm < block->pitch_x_mm * 0.75 &&
            (along_mm < check->ahead_mm[chair] ||
             (along_mm == check->ahead_mm[chair] && at < check->ahead[chair])) &&
            check->run_of[at] >= 0 && check_looks_alike(own, other)) {
            check->ahead_mm[chair] = along_mm;
            check->ahead[chair] = at;
        }
    }
}

void check_ahead_find(hall_check *check)
{
    const int chairs = check->hall->chair_count;
    check->ahead = arena_array(check->arena, int, chairs);
    check->ahead_mm = arena_array(check->arena, double, chairs);
    check->lacks_memory |= !check->ahead || !check->ahead_mm;
    for (int chair = check->hall->rostrum_chairs; !check->lacks_memory && chair < chairs; chair++)
        look_ahead(check, chair);
}

/* Rows that are laid out by a figure have it; where each chair has its own spot, the mean is taken. */
double check_pitch_mm(const hall_check *check, const check_run *run)
{
    const venue_block *block = &check->hall->blocks[run->block];
    double sum_mm = 0;
    int measured = 0;
    if (!block->is_single)
        return block->pitch_y_mm;
    for (int at = run->first; at < run->first + run->chairs; at++) {
        const int chair = check->order[at], ahead = check->ahead[chair];
        if (ahead < 0 || check->hall->chairs[ahead].block != run->block ||
            check->ahead_mm[chair] > 1.5 * block->pitch_y_mm)
            continue;
        sum_mm += check->ahead_mm[chair];
        measured++;
    }
    return measured > 0 ? sum_mm / measured : block->pitch_y_mm;
}
