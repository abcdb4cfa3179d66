#include "venue/problems.h"
#include "venue/spec.h"

#include <math.h>

/* Free floor where nothing is stated, mm. */
enum {
    SIDE_FREE_MM = 1500,      /* from the outermost chairs to the side walls */
    BACK_FREE_MM = 1800,      /* from the last row to the bottom wall */
    WALK_MM = 1800,           /* from the stage to the first row */
    WALK_LEAST_MM = 1200,     /* the same where a turned block's corner comes near */
    NO_STAGE_FRONT_MM = 3000, /* from the top wall to the first row where there is no rostrum */
    STAGE_SIDE_MM = 1800,     /* from a rostrum row's end to the stage's side */
    STAGE_BACK_MM = 1200,     /* from the back row to the wall */
    STAGE_FRONT_MM = 1600,    /* from the front row's chairs to the stage's edge */
};

static double width_of(const venue_block *block) { return block->columns * block->pitch_x_mm; }
static double depth_of(const venue_block *block) { return block->rows * block->pitch_y_mm; }

static turned_box box_of(const venue_block *block)
{
    return venue_box(block->x_mm, block->y_mm, block->turn_deg, width_of(block), depth_of(block));
}

static extent extent_of(const venue_block *block)
{
    const turned_box box = box_of(block);
    return venue_box_extent(&box);
}

/* ---- the stage with the rostrum; x from the hall's middle until the walls are known ---- */

static void place_rostrum(const zc_venue *venue, const hall_specs *specs, venue_block *block, venue_hall *out)
{
    *block = (venue_block){
        .id = "",
        .name = "",
        .region = "rostrum",
        .pitch_x_mm = venue->rostrum_pitch_x_mm,
        .pitch_y_mm = venue->rostrum_pitch_y_mm,
        .rows = specs->rostrum_rows,
        .first_row = 1,
    };
    for (int row = 0; row < specs->rostrum_rows; row++)
        block->columns = specs->rostrum[row] > block->columns ? specs->rostrum[row] : block->columns;
    const double chairs_depth_mm = (block->rows - 1) * block->pitch_y_mm;
    out->stage_width_mm = fmax(venue->stage_width_mm, width_of(block) + 2 * STAGE_SIDE_MM);
    out->stage_depth_mm = fmax(venue->stage_depth_mm, STAGE_BACK_MM + chairs_depth_mm + STAGE_FRONT_MM);
    out->stage_x_mm = -out->stage_width_mm / 2;
    const double front_row_y_mm = out->stage_depth_mm - STAGE_FRONT_MM;
    block->y_mm = front_row_y_mm + block->pitch_y_mm / 2;
}

/* ---- banks of blocks side by side, one behind the other ---- */

typedef struct block_bank {
    const venue_block_spec *specs;
    venue_block *blocks;
    int count;
} block_bank;

/* The blocks from `first` on that stand in one bank. */
static int bank_end(const hall_specs *specs, int first)
{
    int end = first;
    while (end < specs->block_count && specs->blocks[end].bank == specs->blocks[first].bank)
        end++;
    return end;
}

/* Side by side about the hall's middle, an aisle before each but the first. */
static void spread_bank(block_bank bank)
{
    double reach_mm = 0;
    bool is_first = true;
    for (int at = 0; at < bank.count; at++) {
        venue_block *block = &bank.blocks[at];
        if (bank.specs[at].has_spot)
            continue;
        const extent own = extent_of(block);
        reach_mm += is_first ? 0 : bank.specs[at].aisle_mm;
        block->x_mm = reach_mm - own.left_mm;
        reach_mm += own.right_mm - own.left_mm;
        is_first = false;
    }
    for (int at = 0; at < bank.count; at++)
        if (!bank.specs[at].has_spot)
            bank.blocks[at].x_mm -= reach_mm / 2;
}

/* Puts the bank behind `front_mm`; a turned block's corner may reach `into_mm` before it.
 * Returns its rear end. */
static double push_bank_back(block_bank bank, double front_mm, double into_mm)
{
    double rear_mm = front_mm;
    for (int at = 0; at < bank.count; at++) {
        venue_block *block = &bank.blocks[at];
        if (!bank.specs[at].has_spot) {
            const double rise_mm = -extent_of(block).top_mm;
            block->y_mm = front_mm + fmax(bank.specs[at].drop_mm, rise_mm - into_mm);
        }
        rear_mm = fmax(rear_mm, extent_of(block).bottom_mm);
    }
    return rear_mm;
}

static venue_block block_of_spec(const venue_block_spec *spec)
{
    return (venue_block){
        .id = spec->id,
        .name = spec->name,
        .region = "audience",
        .x_mm = spec->has_spot ? spec->x_mm : 0,
        .y_mm = spec->has_spot ? spec->y_mm : 0,
        .turn_deg = spec->turn_deg,
        .pitch_x_mm = spec->pitch_x_mm,
        .pitch_y_mm = spec->pitch_y_mm,
        .rows = spec->rows,
        .columns = spec->columns,
        .first_row = spec->first_row,
    };
}

static void place_audience(const hall_specs *specs, venue_block audience[], const venue_hall *hall)
{
    double front_mm = hall->stage_width_mm > 0 ? hall->stage_depth_mm + WALK_MM : NO_STAGE_FRONT_MM;
    double into_mm = WALK_MM - WALK_LEAST_MM;

    for (int first = 0, end; first < specs->block_count; first = end) {
        end = bank_end(specs, first);
        const block_bank bank = { &specs->blocks[first], &audience[first], end - first };
        for (int at = 0; at < bank.count; at++)
            bank.blocks[at] = block_of_spec(&bank.specs[at]);
        if (first > 0)
            front_mm += bank.specs->cross_aisle_mm;
        spread_bank(bank);
        front_mm = push_bank_back(bank, front_mm, into_mm);
        into_mm = 0;
    }
}

/* ---- the walls ---- */

static extent joined(extent one, extent other)
{
    return (extent){ fmin(one.left_mm, other.left_mm), fmax(one.right_mm, other.right_mm),
                     fmin(one.top_mm, other.top_mm), fmax(one.bottom_mm, other.bottom_mm) };
}

/* What the blocks without a stated spot and the stage reach, from the hall's middle. */
static extent reach_of_free(const hall_specs *specs, const venue_block audience[], const venue_hall *hall)
{
    const double half_mm = hall->stage_width_mm / 2;
    extent reach = { -half_mm, half_mm, 0, hall->stage_depth_mm };
    for (int at = 0; at < specs->block_count; at++)
        if (!specs->blocks[at].has_spot)
            reach = joined(reach, extent_of(&audience[at]));
    return reach;
}

/* The spots that are stated count from the walls already. */
static extent reach_of_stated(const hall_specs *specs, const venue_block audience[])
{
    extent reach = { 0, 0, 0, 0 };
    for (int at = 0; at < specs->block_count; at++)
        if (specs->blocks[at].has_spot)
            reach = joined(reach, extent_of(&audience[at]));
    return reach;
}

/* Chairs that do not fit make the walls give way: they are drawn, and the user is told. */
static void set_walls(const zc_venue *venue, extent reach, extent stated, venue_hall *out, zc_diags *diags)
{
    const double bare_width_mm = fmax(2 * fmax(-reach.left_mm, reach.right_mm), stated.right_mm);
    const double bare_depth_mm = fmax(reach.bottom_mm, stated.bottom_mm);
    const bool is_narrow = venue->width_mm > 0 && venue->width_mm < bare_width_mm;
    const bool is_shallow = venue->depth_mm > 0 && venue->depth_mm < bare_depth_mm;
    const double wanted_width_mm = bare_width_mm + 2 * SIDE_FREE_MM;
    const double wanted_depth_mm = bare_depth_mm + BACK_FREE_MM;

    out->width_mm = venue->width_mm > 0 && !is_narrow ? venue->width_mm : wanted_width_mm;
    out->depth_mm = venue->depth_mm > 0 && !is_shallow ? venue->depth_mm : wanted_depth_mm;
    if (is_narrow || is_shallow) {
        char width[32], depth[32];
        number_write(ceil(bare_width_mm), 0, width);
        number_write(ceil(bare_depth_mm), 0, depth);
        diag_add_with(diags, &venue_hall_small, venue->place, NULL, width, depth, NULL);
    }
}

static void move_to_middle(const hall_specs *specs, venue_block audience[], venue_hall *out)
{
    out->stage_x_mm = out->stage_width_mm > 0 ? out->width_mm / 2 - out->stage_width_mm / 2 : 0;
    for (int at = 0; at < specs->block_count; at++)
        if (!specs->blocks[at].has_spot)
            audience[at].x_mm += out->width_mm / 2;
}

/* ---- aisles ---- */

typedef ZC_VEC(venue_aisle) aisle_vec;

static bool add_aisle(aisle_vec *aisles, double left_mm, double right_mm, double top_mm, double bottom_mm)
{
    const venue_aisle aisle = { left_mm, top_mm, right_mm - left_mm, bottom_mm - top_mm };
    return aisle.width_mm <= 0 || aisle.depth_mm <= 0 || vec_push(aisles, aisle);
}

static extent bank_extent(const venue_block audience[], int first, int end)
{
    extent reach = extent_of(&audience[first]);
    for (int at = first + 1; at < end; at++)
        reach = joined(reach, extent_of(&audience[at]));
    return reach;
}

static bool add_bank_aisles(const hall_specs *specs, const venue_block audience[], int first, int end,
                            aisle_vec *aisles)
{
    for (int at = first + 1; at < end; at++) {
        if (specs->blocks[at].has_spot || specs->blocks[at - 1].has_spot)
            continue;
        const extent before = extent_of(&audience[at - 1]), behind = extent_of(&audience[at]);
        const double top_mm = fmax(audience[at - 1].y_mm, audience[at].y_mm);
        const double bottom_mm = fmin(before.bottom_mm, behind.bottom_mm);
        if (!add_aisle(aisles, before.right_mm, behind.left_mm, top_mm, bottom_mm))
            return false;
    }
    return true;
}

static zc_status place_aisles(const hall_specs *specs, const venue_block audience[], zc_arena *arena,
                              venue_hall *out)
{
    aisle_vec aisles = { 0 };
    bool done = true;
    extent before = { 0 };
    for (int first = 0, end; done && first < specs->block_count; first = end) {
        end = bank_end(specs, first);
        const extent reach = bank_extent(audience, first, end);
        if (first > 0)
            done = add_aisle(&aisles, fmin(before.left_mm, reach.left_mm),
                             fmax(before.right_mm, reach.right_mm), before.bottom_mm, reach.top_mm);
        done = done && add_bank_aisles(specs, audience, first, end, &aisles);
        before = reach;
    }
    out->aisle_count = aisles.count;
    out->aisles = vec_to_arena(arena, &aisles);
    done = done && (out->aisle_count == 0 || out->aisles);
    vec_free(&aisles);
    return done ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- checks ---- */

static void check_walls(const hall_specs *specs, const venue_block audience[], const venue_hall *hall,
                        zc_diags *diags)
{
    static const double touching_mm = 0.5;
    for (int at = 0; at < specs->block_count; at++) {
        const extent reach = extent_of(&audience[at]);
        if (reach.left_mm < -touching_mm || reach.top_mm < -touching_mm ||
            reach.right_mm > hall->width_mm + touching_mm || reach.bottom_mm > hall->depth_mm + touching_mm)
            diag_add_with(diags, &venue_block_outside, specs->blocks[at].place, NULL, specs->blocks[at].id,
                          NULL, NULL);
    }
}

static void check_overlaps(const hall_specs *specs, const venue_block audience[], const venue_hall *hall,
                           zc_diags *diags)
{
    const turned_box stage = venue_box(hall->width_mm / 2, 0, 0, hall->stage_width_mm, hall->stage_depth_mm);
    for (int at = 0; at < specs->block_count; at++) {
        const venue_block_spec *spec = &specs->blocks[at];
        const turned_box box = box_of(&audience[at]);
        if (hall->stage_width_mm > 0 && venue_boxes_overlap(&stage, &box))
            diag_add_with(diags, &venue_block_overlap, spec->place, NULL, spec->id, "主席台", NULL);
        for (int before = 0; before < at; before++) {
            const turned_box other = box_of(&audience[before]);
            if (venue_boxes_overlap(&other, &box))
                diag_add_with(diags, &venue_block_overlap, spec->place, NULL, spec->id,
                              specs->blocks[before].id, NULL);
        }
    }
}

/* ---- all of it ---- */

zc_status venue_blocks_place(const zc_venue *venue, const hall_specs *specs, zc_arena *arena, venue_hall *out,
                             zc_diags *diags)
{
    const int rostrums = specs->rostrum_rows > 0;
    const int errors = diag_errors(diags);
    venue_block *blocks = arena_array(arena, venue_block, rostrums + specs->block_count);
    if (!blocks)
        return ZC_NO_MEMORY;
    venue_block *audience = blocks + rostrums;
    if (rostrums)
        place_rostrum(venue, specs, blocks, out);
    place_audience(specs, audience, out);
    set_walls(venue, reach_of_free(specs, audience, out), reach_of_stated(specs, audience), out, diags);
    move_to_middle(specs, audience, out);
    if (rostrums)
        blocks->x_mm = out->width_mm / 2;
    out->blocks = blocks;
    out->block_count = rostrums + specs->block_count;
    const zc_status status = place_aisles(specs, audience, arena, out);
    check_walls(specs, audience, out, diags);
    check_overlaps(specs, audience, out, diags);
    return status ? status : diag_status(diags, errors);
}
