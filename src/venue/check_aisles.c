/* Aisles: the ends of rows that lie along one strip, the people who leave by it, and where it leads. */
#include "venue/check.h"

#include <math.h>

static const double degrees_per_radian = 180 / 3.14159265358979323846;

/* ---- which ends are of one aisle ---- */

static int aisle_of(const hall_check *check, int end)
{
    while (check->ends[end].aisle != end)
        end = check->ends[end].aisle = check->ends[check->ends[end].aisle].aisle;
    return end;
}

static void join(const hall_check *check, int one, int other)
{
    const int a = aisle_of(check, one), b = aisle_of(check, other);
    check->ends[a > b ? a : b].aisle = a > b ? b : a;
}

/* Across the strip: the end that is seen from this one. */
static void join_across(const hall_check *check, int end)
{
    const int beyond = check->ends[end].beyond;
    if (beyond < 0 || check->run_of[beyond] < 0)
        return;
    for (int side = 0; side < CHECK_SIDES; side++) {
        const int other = CHECK_SIDES * check->run_of[beyond] + side;
        if (check->ends[other].chair == beyond && check->ends[other].has_aisle)
            join(check, end, other);
    }
}

/* Along the strip: the nearest end on the same side in the row before. */
static void join_along(const hall_check *check, int end, int first_run, int last_run)
{
    const check_end *own = &check->ends[end];
    const venue_block *block = check_block(check, own->chair);
    double nearest_mm = 2 * block->pitch_y_mm + block->pitch_x_mm;
    int nearest = -1;
    for (int run = first_run; run < last_run; run++) {
        const int other = CHECK_SIDES * run + end % CHECK_SIDES;
        const check_end *its = &check->ends[other];
        const double apart_mm =
            hypot(its->middle.x_mm - own->middle.x_mm, its->middle.y_mm - own->middle.y_mm);
        if (its->has_aisle && apart_mm < nearest_mm) {
            nearest_mm = apart_mm;
            nearest = other;
        }
    }
    if (nearest >= 0)
        join(check, end, nearest);
}

static void join_ends(const hall_check *check)
{
    int before = 0, first = 0; /* where the row before begins, and this one */
    for (int end = 0; end < CHECK_SIDES * check->run_count; end++)
        check->ends[end].aisle = end;
    for (int run = 0; run < check->run_count; run++) {
        const check_run *own = &check->runs[run];
        if (run > 0 && (own->block != check->runs[run - 1].block || own->line != check->runs[run - 1].line)) {
            before = own->block == check->runs[run - 1].block ? first : run;
            first = run;
        }
        for (int side = 0; side < CHECK_SIDES; side++) {
            const int end = CHECK_SIDES * run + side;
            if (!check->ends[end].has_aisle)
                continue;
            join_across(check, end);
            join_along(check, end, before, first);
        }
    }
}

/* ---- where they lead ---- */

static void mark_part(hall_check *check, const check_end *end)
{
    const venue_chair *chair = &check->hall->chairs[end->chair];
    const venue_block *block = check_block(check, end->chair);
    const double step_mm = (block->pitch_x_mm + end->clear_mm) / 2;
    if (!isfinite(end->clear_mm))
        return;
    const check_thing part = { .x_mm = chair->x_mm + end->right * step_mm,
                               .y_mm = chair->y_mm + end->down * step_mm,
                               .width_mm = end->clear_mm,
                               .depth_mm = block->pitch_y_mm };
    check_floor_mark_aisle(&check->floor, part, atan2(end->down, end->right) * degrees_per_radian);
}

static bool leads(const hall_check *check, const check_end *end, int hand)
{
    const check_point forward = check_forward(&check->hall->chairs[end->chair]);
    const double step_mm = hand * (check_block(check, end->chair)->pitch_y_mm / 2 + CHECK_PASSAGE_MM);
    return check_floor_is(&check->floor, end->middle.x_mm + forward.x_mm * step_mm,
                          end->middle.y_mm + forward.y_mm * step_mm, FLOOR_EXIT);
}

/* ---- what they measure ---- */

static void add_end(const hall_check *check, int end, check_aisle *aisle)
{
    const check_end *own = &check->ends[end];
    const check_run *run = &check->runs[end / CHECK_SIDES];
    const check_chain *chain = &check->chains[run->chain];
    aisle->people += (double)chain->seats / chain->aisles;
    aisle->at_wall |= own->at_wall;
    aisle->leads_ahead |= leads(check, own, +1);
    aisle->leads_back |= leads(check, own, -1);
    if (own->clear_mm < aisle->clear_mm) {
        aisle->clear_mm = own->clear_mm;
        aisle->end = end;
    }
    if (run->block == check->runs[aisle_of(check, end) / CHECK_SIDES].block) {
        aisle->first_line = run->line < aisle->first_line ? run->line : aisle->first_line;
        aisle->last_line = run->line > aisle->last_line ? run->line : aisle->last_line;
    }
}

/* A door in an aisle itself is one more way out of it. */
static void add_door(const hall_check *check, int square, const int aisle_at[], check_aisle aisles[])
{
    const check_floor *ground = &check->floor;
    const int column = square % ground->columns, row = square / ground->columns;
    const double x_mm = (column + 0.5) * ground->cell_mm, y_mm = (row + 0.5) * ground->cell_mm;
    double nearest_mm = INFINITY;
    int nearest = -1;
    for (int end = 0; end < CHECK_SIDES * check->run_count; end++) {
        const check_end *own = &check->ends[end];
        const double apart_mm = hypot(own->middle.x_mm - x_mm, own->middle.y_mm - y_mm);
        if (own->has_aisle && apart_mm < nearest_mm) {
            nearest_mm = apart_mm;
            nearest = end;
        }
    }
    if (nearest >= 0 && (ground->is[square] & FLOOR_AISLE))
        aisles[aisle_at[aisle_of(check, nearest)]].doors++;
}

int check_aisles_make(hall_check *check, const check_aisle **out)
{
    const int ends = CHECK_SIDES * check->run_count;
    int *aisle_at = arena_array(check->arena, int, ends), count = 0;
    check_aisle *aisles = arena_array(check->arena, check_aisle, ends);
    check->lacks_memory |= !aisle_at || !aisles;
    if (check->lacks_memory)
        return 0;
    join_ends(check);
    for (int end = 0; end < ends; end++)
        if (check->ends[end].has_aisle)
            mark_part(check, &check->ends[end]);
    check_floor_find_exits(&check->floor);
    for (int end = 0; end < ends; end++) {
        if (!check->ends[end].has_aisle)
            continue;
        const int first = aisle_of(check, end), line = check->runs[end / CHECK_SIDES].line;
        if (first == end) {
            aisle_at[end] = count++;
            aisles[aisle_at[end]] =
                (check_aisle){ .end = end, .clear_mm = INFINITY, .first_line = line, .last_line = line };
        }
        add_end(check, end, &aisles[aisle_at[first]]);
    }
    for (int door = 0; door < check->floor.doors.count; door++)
        add_door(check, check->floor.doors.at[door], aisle_at, aisles);
    *out = aisles;
    return count;
}
