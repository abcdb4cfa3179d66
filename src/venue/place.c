#include "venue/place.h"

#include <math.h>

/* Free floor where nothing is stated, mm. */
enum {
    WALK_MM = 1800,           /* from the stage to the first row */
    WALK_LEAST_MM = 1200,     /* the same where a turned block's corner comes near */
    NO_STAGE_FRONT_MM = 3000, /* from the top wall to the first row where there is no rostrum */
    STAGE_SIDE_MM = 1800,     /* from a rostrum row's end to the stage's side */
    STAGE_BACK_MM = 1200,     /* from the back row to the wall */
    STAGE_FRONT_MM = 1600,    /* from the front row's chairs to the stage's edge */
    BARE_STAGE_MM = 9000,     /* the width of a stage without a rostrum */
    BARE_STAGE_DEPTH_MM = 4000
};

/* ---- the stage with the rostrum; x from the hall's middle until the walls are known ---- */

/* A stage on which nobody sits, if the venue has one. */
static void place_bare_stage(const zc_venue *venue, venue_hall *out)
{
    if (!venue->has_stage)
        return;
    out->stage_width_mm = venue->stage_width_mm > 0 ? venue->stage_width_mm : BARE_STAGE_MM;
    out->stage_depth_mm = venue->stage_depth_mm > 0 ? venue->stage_depth_mm : BARE_STAGE_DEPTH_MM;
}

static void place_rostrum(const zc_venue *venue, const hall_specs *specs, venue_block *block, venue_hall *out)
{
    *block = (venue_block){
        .id = "",
        .name = "",
        .region = "rostrum",
        .floor = -1,
        .pitch_x_mm = venue->rostrum_pitch_x_mm,
        .pitch_y_mm = venue->rostrum_pitch_y_mm,
        .rows = specs->rostrum_rows,
        .first_row = 1,
    };
    for (int row = 0; row < specs->rostrum_rows; row++)
        block->columns = specs->rostrum[row] > block->columns ? specs->rostrum[row] : block->columns;
    const double row_mm = block->columns * block->pitch_x_mm;
    const double rows_mm = (block->rows - 1) * block->pitch_y_mm;
    out->stage_width_mm = fmax(venue->stage_width_mm, row_mm + 2 * STAGE_SIDE_MM);
    out->stage_depth_mm = fmax(venue->stage_depth_mm, STAGE_BACK_MM + rows_mm + STAGE_FRONT_MM);
    block->y_mm = out->stage_depth_mm - STAGE_FRONT_MM + block->pitch_y_mm / 2;
    venue_block_measure(block, specs->rostrum);
}

/* ---- banks of blocks side by side, one behind the other ---- */

typedef struct block_bank {
    const venue_block_spec *specs;
    venue_block *blocks;
    int count;
} block_bank;

int venue_bank_end(const hall_specs *specs, int first)
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
        const extent own = venue_block_extent(block);
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
            const double rise_mm = -venue_block_extent(block).top_mm;
            block->y_mm = front_mm + fmax(bank.specs[at].drop_mm, rise_mm - into_mm);
        }
        rear_mm = fmax(rear_mm, venue_block_extent(block).bottom_mm);
    }
    return rear_mm;
}

static venue_block block_of_spec(const venue_block_spec *spec)
{
    return (venue_block){
        .id = spec->id,
        .name = spec->name,
        .region = "audience",
        .floor = spec->floor,
        .x_mm = spec->has_spot ? spec->x_mm : 0,
        .y_mm = spec->has_spot ? spec->y_mm : 0,
        .turn_deg = spec->turn_deg,
        .pitch_x_mm = spec->pitch_x_mm,
        .pitch_y_mm = spec->pitch_y_mm,
        .rows = spec->rows,
        .columns = spec->columns,
        .first_row = spec->first_row,
        .radius_mm = spec->radius_mm,
        .stagger = spec->stagger,
        .is_single = spec->seats,
        .own_numbers = spec->seatno >= 0 || (spec->seat_count > 0 && *spec->seats[0].number),
    };
}

static void place_audience(const hall_specs *specs, venue_block audience[], const venue_hall *hall)
{
    double front_mm = hall->stage_width_mm > 0 ? hall->stage_depth_mm + WALK_MM : NO_STAGE_FRONT_MM;
    double into_mm = WALK_MM - WALK_LEAST_MM;

    for (int first = 0, end; first < specs->block_count; first = end) {
        end = venue_bank_end(specs, first);
        const block_bank bank = { &specs->blocks[first], &audience[first], end - first };
        for (int at = 0; at < bank.count; at++)
            bank.blocks[at] = block_of_spec(&bank.specs[at]);
        for (int at = 0; at < bank.count; at++)
            if (bank.blocks[at].is_single)
                venue_single_measure(&bank.blocks[at], &bank.specs[at]);
            else
                venue_block_measure(&bank.blocks[at], bank.specs[at].row_chairs);
        front_mm += bank.specs->cross_aisle_mm;
        spread_bank(bank);
        front_mm = push_bank_back(bank, front_mm, into_mm);
        into_mm = 0;
    }
}

/* A drawing as a whole behind the stage. */
static void push_drawing_back(const zc_venue *venue, const hall_specs *specs, venue_block audience[],
                              venue_hall *out)
{
    if (!venue->is_drawing || !specs->audience_is_stated)
        return;
    const double front_mm = out->stage_width_mm > 0 ? out->stage_depth_mm + WALK_MM : NO_STAGE_FRONT_MM;
    out->moved_y_mm = front_mm - venue_drawing_extent(venue, specs, audience, out).top_mm;
    for (int at = 0; at < specs->block_count; at++)
        audience[at].y_mm += out->moved_y_mm;
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
    else
        place_bare_stage(venue, out);
    place_audience(specs, audience, out);
    push_drawing_back(venue, specs, audience, out);
    venue_walls_set(venue, specs, audience, out, diags);
    if (rostrums)
        blocks->x_mm = out->width_mm / 2;
    out->blocks = blocks;
    out->block_count = rostrums + specs->block_count;
    const zc_status status = venue_aisles_place(specs, audience, arena, out);
    venue_walls_check(specs, audience, out, diags);
    return status ? status : diag_status(diags, errors);
}
